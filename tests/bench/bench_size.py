"""Installed size: what the app and all that it needs take on the disk, by package, beside PySide6 alone.

Counted are the files that each package says it has installed, without modules that Python compiles,
so that the figure does not depend on what has been run. What only tests and checks need is not counted.
"""

from __future__ import annotations

import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from measuring import say
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

APP, ALONE = "facilitator", "pyside6-essentials"
OURS = ("facilitator", "ui", "resources")
ROOT = Path(__file__).resolve().parents[2]
TOP = 10
MB = 1_000_000
MOST_MB = 750
"""So that a dependency that weighs much is noticed when it comes in."""


def needed(name: str) -> dict[str, Distribution]:
    """A package and all that it needs, by name; what is not installed on this system is left out."""
    found: dict[str, Distribution] = {}
    waiting = [canonicalize_name(name)]
    while waiting:
        one = waiting.pop()
        if one in found:
            continue
        try:
            found[one] = distribution(one)
        except PackageNotFoundError:
            continue
        for text in found[one].requires or ():
            requirement = Requirement(text)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(canonicalize_name(requirement.name))
    return found


def size(package: Distribution) -> int:
    """Bytes of a package's files."""
    files = (Path(str(file.locate())) for file in package.files or () if file.suffix != ".pyc")
    return sum(path.stat().st_size for path in files if path.is_file())


def ours() -> int:
    """Bytes of the app itself, of which an editable installation lists no file."""
    files = (path for folder in OURS for path in (ROOT / folder).rglob("*"))
    return sum(p.stat().st_size for p in files if p.is_file() and p.suffix != ".pyc")


def main() -> int:
    """Writes the largest packages and the sums; gives the exit code."""
    sizes = {name: size(package) for name, package in needed(APP).items()} | {APP: ours()}
    alone = sum(size(package) for package in needed(ALONE).values())
    whole = sum(sizes.values())
    ranked = sorted(sizes.items(), key=lambda one: -one[1])
    for name, taken in ranked[:TOP]:
        say(f"{taken / MB:7.1f} MB  {name}")
    others = ranked[TOP:]
    say(f"{sum(taken for _, taken in others) / MB:7.1f} MB  {len(others)} others")
    say(f"{whole / MB:7.1f} MB  the app and all that it needs, {len(sizes)} packages, without Python itself")
    say(f"{alone / MB:7.1f} MB  reference, PySide6-Essentials alone: {whole / alone:.2f} times")
    met = whole <= MOST_MB * MB
    say(f"target: at most {MOST_MB} MB: {'met' if met else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
