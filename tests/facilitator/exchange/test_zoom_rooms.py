"""Rooms as Zoom reads them: the bytes, the limits, and a file that is written whole or not at all."""

from __future__ import annotations

import csv
import os
import stat
from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.exchange.zoom_rooms import ZoomRooms, write_zoom, zoom_csv
from facilitator.model.people import Participant, Profession

MADE = ZoomRooms(data=b"new", rooms=1, people=1, without_email=())


def people(**emails: str) -> dict[str, Participant]:
    """Participants by id, which is their name in small letters."""
    return {
        name.lower(): Participant(id=name.lower(), name=name, email=email, profession=Profession.POLICY)
        for name, email in emails.items()
    }


def crowd(count: int) -> dict[str, Participant]:
    return people(**{f"P{n}": f"p{n}@example.org" for n in range(count)})


def refusal(rooms: list[list[str]], there: dict[str, Participant]) -> str:
    with pytest.raises(UserError) as caught:
        zoom_csv(rooms, there)
    return str(caught.value)


def not_written(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        write_zoom(path, MADE)
    return str(caught.value)


def test_it_is_a_row_a_person_under_zooms_headings_with_crlf() -> None:
    there = people(Ann="ann@example.org", Bob="bob@example.org", Cy="cy@example.org")
    made = zoom_csv([["ann", "bob"], ["cy"]], there)
    assert made.data == (
        b"Pre-assign Room Name,Email Address\r\n"
        b"Room 1,ann@example.org\r\nRoom 1,bob@example.org\r\nRoom 2,cy@example.org\r\n"
    )
    assert (made.rooms, made.people, made.without_email) == (2, 3, ())


def test_who_has_no_address_is_named_and_rooms_keep_their_numbers() -> None:
    there = people(Ann="", Bob=" bob@example.org ", Cy="=cmd|x@y", Di="not known")
    made = zoom_csv([["ann"], [], ["bob", "cy", "di"]], there)
    assert made.data.splitlines()[1:] == [b"Room 3,bob@example.org"]
    assert made.without_email == ("Ann", "Cy", "Di")
    assert (made.rooms, made.people) == (1, 1)


def test_an_address_with_a_comma_or_an_accent_is_read_back_as_it_was() -> None:
    made = zoom_csv([["a"]], people(A='"o,k"@sián.example'))
    assert list(csv.reader(made.data.decode().splitlines()))[1] == ["Room 1", '"o,k"@sián.example']


def test_zooms_limits_are_taken_and_nothing_beyond() -> None:
    there = crowd(1_001)
    every = list(there)
    assert zoom_csv([every[n : n + 10] for n in range(0, 1_000, 10)], there).people == 1_000
    assert refusal([[i] for i in every[:101]], there).startswith(
        "Zoom takes 100 rooms at most, and there are 101."
    )
    assert refusal([every], there).startswith("Zoom takes 1,000 people at most, and there are 1,001.")


def test_two_people_of_one_address_are_named() -> None:
    there = people(Ann="a@example.org", Bob="A@example.org")
    assert refusal([["ann"], ["bob"]], there).startswith("Ann and Bob have the same e-mail address")


@pytest.mark.parametrize("rooms", [[], [["ann"]]])
def test_rooms_in_which_nobody_has_an_address_are_refused(rooms: list[list[str]]) -> None:
    assert refusal(rooms, people(Ann="")).startswith("Nobody in these rooms has an e-mail address")


def test_the_file_replaces_an_older_one_and_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "rooms.csv"
    path.write_bytes(b"old")
    write_zoom(path, MADE)
    assert path.read_bytes() == b"new"
    assert [p.name for p in tmp_path.iterdir()] == ["rooms.csv"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_disk_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "rooms.csv"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    assert not_written(path) == (
        f"{path} could not be written (no space left on device). "
        "Close it where it is open, or choose another place."
    )
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["rooms.csv"]


def test_a_folder_a_missing_one_and_impossible_names_are_refused(tmp_path: Path) -> None:
    assert not_written(tmp_path).startswith(f"{tmp_path} is a folder.")
    assert not_written(tmp_path / "away" / "r.csv").startswith(f"There is no folder {tmp_path / 'away'}.")
    assert "could not be written" in not_written(tmp_path / "a\0b.csv")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["pilot.cohort", "pilot.cohort-wal", "renamed.csv"])
def test_a_cohort_is_never_written_over(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"SQLite format 3\0 and the rest")
    assert not_written(path) == (
        f"{path} is a cohort's own file and stays. Choose another name, such as rooms.csv."
    )
    assert path.read_bytes() == b"SQLite format 3\0 and the rest"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs an account that permissions bind"
)
def test_a_folder_that_takes_nothing_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert "could not be written (permission denied)" in not_written(tmp_path / "rooms.csv")
    finally:
        tmp_path.chmod(0o700)
