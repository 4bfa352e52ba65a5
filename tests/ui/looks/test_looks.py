"""Every page, view, sheet and scene in every scheme, against kept pictures.

``pytest tests/ui/looks --renew`` keeps them as they are now. Look at what changed before you commit it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.theme import SCHEMES, Scheme

from . import compare
from .conftest import REFERENCES
from .looks import LOOKS

MOST_BYTES = 6_000_000


def reference(name: str, scheme: Scheme) -> Path:
    """Where the kept picture of a look is."""
    return REFERENCES / scheme / f"{name.replace(' ', '-')}.png"


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", LOOKS)
def test_it_looks_as_it_was_kept(taken, renew: bool, tmp_path: Path, name: str, scheme: Scheme) -> None:
    picture, kept = taken(scheme).of(name), reference(name, scheme)
    if renew:
        if not kept.is_file() or compare.difference(picture, kept).is_seen:
            compare.keep(picture, kept)
        return
    if not kept.is_file():
        pytest.fail(f"{name} has no kept picture in {scheme}. Run: pytest tests/ui/looks --renew")
    found = compare.difference(picture, kept)
    if found.is_seen:
        compare.write_beside(picture, kept, found, tmp_path)
        pytest.fail(
            f"{name} in {scheme} does not look as it was kept: {found.share:.3%} of it differ, "
            f"{compare.SHARE:.3%} may. Look at {tmp_path}; if it is meant: pytest tests/ui/looks --renew"
        )


def test_the_kept_pictures_are_those_of_the_list_and_stay_small(taken, renew: bool) -> None:
    wanted = {reference(name, scheme): (name, scheme) for name in LOOKS for scheme in SCHEMES}
    there = set(REFERENCES.rglob("*.png"))
    if renew:
        for left_over in there - set(wanted):
            left_over.unlink()
        for path in set(wanted) - there:
            name, scheme = wanted[path]
            compare.keep(taken(scheme).of(name), path)
        there = set(REFERENCES.rglob("*.png"))
    assert there == set(wanted)
    assert sum(path.stat().st_size for path in there) <= MOST_BYTES
