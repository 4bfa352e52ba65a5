"""Each line of the table is what it claims, and a damaged table is refused with the line."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.exchange.known_schedules import TABLE, load_known, write_known

LINES = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
SOUND = "9 3 0 000111222 012012012 012120201 012201120"


def test_each_line_seats_everybody_evenly_and_has_the_repeats_that_it_claims() -> None:
    for line in LINES:
        people, size, claimed, *words = line.split()
        count: Counter[frozenset[int]] = Counter()
        for word in words:
            seats = Counter(word)
            assert len(word) == int(people)
            assert len(seats) == int(people) // int(size)
            assert max(seats.values()) - min(seats.values()) <= 1
            for room in seats:
                count.update(
                    map(frozenset, combinations([i for i, sign in enumerate(word) if sign == room], 2))
                )
        assert sum(count.values()) - len(count) == int(claimed), line[:12]


def test_the_table_is_small_and_has_no_two_lines_for_the_same_rounds() -> None:
    assert TABLE.stat().st_size < 100_000
    keys = Counter((*line.split()[:2], len(line.split())) for line in LINES)
    assert max(keys.values()) == 1


def test_the_table_is_read_by_people_and_seats() -> None:
    known = load_known()
    assert sum(map(len, known.values())) == len(LINES)
    assert any(len(schedule) == 7 for schedule in known[15, 3])


def test_a_written_table_is_read_as_it_was_and_gives_the_same_bytes(tmp_path: Path) -> None:
    file = tmp_path / "table.txt"
    write_known(file, load_known())
    assert load_known(file) == load_known()
    assert file.read_bytes() == TABLE.read_bytes()


@pytest.mark.parametrize(
    "damaged",
    [
        SOUND.replace("9 3 0", "9 3 1"),
        SOUND[:-1],
        SOUND.replace("012012012", "01201201x"),
        SOUND.replace("012012012", "01201201-"),
        SOUND.replace("012012012", "012012011"),
        "9 3 0",
        "9 3",
        "nine 3 0 000111222",
        "9 0 0 000111222",
        "9 10 0 000111222",
        "-9 3 0 000111222",
        "9 3 0 000111222 000111222",
    ],
)
def test_a_damaged_table_is_refused_with_the_line(tmp_path: Path, damaged: str) -> None:
    file = tmp_path / "table.txt"
    file.write_text(f"# a table\n{SOUND}\n{damaged}\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"Line 3 of the table .*table\.txt.* is damaged; install again"):
        load_known(file)


def test_a_table_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        load_known(tmp_path / "table.txt")
    (tmp_path / "bytes.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="cannot be read"):
        load_known(tmp_path / "bytes.txt")
