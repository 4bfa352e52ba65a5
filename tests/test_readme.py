"""The README's page “What happens when…”: each of its lines is held by a test that is named after it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEADING = "## What happens when…"


def situations() -> list[str]:
    """The first cells of the page's tables, without their headings."""
    page = (ROOT / "README.md").read_text(encoding="utf-8").partition(HEADING)[2].partition("\n## ")[0]
    lines = [line for line in page.splitlines() if line.startswith("| ")]
    return [cell for line in lines if (cell := line.split(" | ")[0].removeprefix("| ")) not in ("…", "---")]


def named_after(situation: str) -> str:
    """The name that a situation's test has."""
    return "test_when_" + re.sub(r"[^a-z0-9]+", "_", situation.lower()).strip("_")


def test_the_page_has_situations() -> None:
    assert len(situations()) >= 10


@pytest.mark.parametrize("situation", situations())
def test_what_the_readme_promises_is_tested_under_its_name(situation: str) -> None:
    names = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^ *(?:async )?def (test_when_\w+)\(", path.read_text("utf-8"), re.MULTILINE)
    }
    assert named_after(situation) in names
