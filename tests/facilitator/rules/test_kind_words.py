"""What was captured, counted in words."""

from __future__ import annotations

import pytest

from facilitator.rules.kind_words import counted


@pytest.mark.parametrize(
    ("rows", "changes", "words"),
    [
        ({}, 0, ""),
        ({"note": 1}, 0, "1 note"),
        ({"idea": 2, "note": 7}, 0, "7 notes and 2 cards"),
        ({"note": 1, "vote": 3, "showing": 2}, 0, "1 note, 3 votes and 2 other entries"),
        ({"showing": 1}, 0, "1 entry"),
        ({"note": 2}, 3, "2 notes and 3 changes"),
        ({"note": 0}, 1, "1 change"),
        (
            {"note": 1, "idea": 1, "vote": 1, "goal": 1, "seat": 5, "stroke": 2},
            0,
            "1 note, 1 card, 1 vote, 1 goal and 7 other entries",
        ),
    ],
)
def test_what_people_would_miss_most_is_named_first(rows, changes, words):
    assert counted(rows, changes) == words
