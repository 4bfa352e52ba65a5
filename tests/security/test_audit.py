"""Known vulnerabilities: what stops a change, what is only said, and that a silent source stops nobody."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

AUDIT = Path(__file__).parents[2] / ".ci" / "audit.py"


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("audit", AUDIT)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def found(name: str, *fixed: str) -> dict[str, Any]:
    vulnerability = {"id": "CVE-2026-1", "fix_versions": list(fixed)}
    return {"dependencies": [{"name": name, "version": "1.0", "vulns": [vulnerability]}]}


@pytest.mark.parametrize(
    ("report", "code", "words"),
    [
        (None, 0, "nothing was audited; that stops nobody"),
        ({"dependencies": []}, 0, "nothing was audited; that stops nobody"),
        ({"dependencies": [{"name": "click", "skip_reason": "not found"}]}, 0, "nothing was audited"),
        ({"dependencies": [{"name": "click", "version": "8", "vulns": []}]}, 0, "1 of 1 packages audited"),
        (found("click", "8.9"), 1, "click 1.0 has CVE-2026-1; mended in 8.9; the app needs it"),
        (found("click"), 0, "not mended yet; the app needs it"),
        (found("ruff", "8.9"), 0, "mended in 8.9; for developers only"),
    ],
)
def test_only_what_the_app_needs_and_a_newer_version_mends_stops_a_change(
    audit: ModuleType, capsys: pytest.CaptureFixture[str], report: Any, code: int, words: str
) -> None:
    assert audit.judge(report, {"click"}) == code
    assert words in capsys.readouterr().out


def test_what_the_app_needs_is_what_its_packages_ask_for(audit: ModuleType) -> None:
    needs = audit.needed("facilitator", ["office"])
    assert {"msgspec", "jinja2", "markupsafe", "pyside6-essentials", "shiboken6", "sqlite-utils"} <= needs
    assert not needs & {"pytest", "ruff", "mypy", "pip"}


def test_nobody_waits_long_for_an_answer(audit: ModuleType) -> None:
    assert audit.SECONDS < 30
