"""Asks whether a package that is installed here has a known vulnerability.

    python .ci/audit.py

Ends with 1 if what the app itself needs has one that a newer version has not: then raise the lower bound in
pyproject.toml. What has no better version yet, and what only developers use, is said and stops nobody. So is
a source that cannot be reached, or is slow: no change waits for it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, distribution
from typing import Any

SECONDS = 25
"""The longest that is waited for an answer."""


def say(line: str) -> None:
    """Writes a line."""
    sys.stdout.write(f"audit: {line}\n")


def plain(name: str) -> str:
    """A package's name as all its spellings are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def needed(name: str, extras: Iterable[str] = ()) -> set[str]:
    """What is installed because a package asks for it, itself included."""
    found: set[str] = set()
    waiting = [(name, frozenset(extras))]
    while waiting:
        one, wanted = waiting.pop()
        if plain(one) in found:
            continue
        found.add(plain(one))
        try:
            requires = distribution(one).requires or []
        except PackageNotFoundError:
            continue
        for line in requires:
            requirement, _, marker = line.partition(";")
            extra = re.search(r"extra\s*==\s*['\"]([^'\"]+)", marker)
            if extra is None or extra[1] in wanted:
                waiting.append((re.split(r"[\s\[(<>=!~;]", requirement.strip())[0], frozenset()))
    # sqlite-utils names pip, which is the installer's and not the app's.
    return found - {"pip", "setuptools"}


def report() -> dict[str, Any] | None:
    """What pip-audit says; None if it has no answer."""
    asked = [sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off"]
    asked += ["--timeout", "5", "--skip-editable"]
    try:
        done = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=SECONDS)
        return dict(json.loads(done.stdout))
    except (subprocess.TimeoutExpired, OSError, ValueError):
        return None


def judge(found: dict[str, Any] | None, ours: set[str]) -> int:
    """Says what was found; gives the exit code."""
    packages = (found or {}).get("dependencies", [])
    answered = [one for one in packages if "skip_reason" not in one]
    if not answered:
        say("its source could not be reached, so nothing was audited; that stops nobody")
        return 0
    stops = False
    for one in answered:
        for known in one.get("vulns", []):
            better = ", ".join(known.get("fix_versions", []))
            needs = plain(one["name"]) in ours
            stops = stops or (needs and bool(better))
            say(
                f"{one['name']} {one['version']} has {known['id']}; "
                f"{f'mended in {better}' if better else 'not mended yet'}; "
                f"{'the app needs it' if needs else 'for developers only'}"
            )
    say(f"{len(answered)} of {len(packages)} packages audited{': raise a lower bound' if stops else ''}")
    return int(stops)


if __name__ == "__main__":
    sys.exit(judge(report(), needed("facilitator", ["office"])))
