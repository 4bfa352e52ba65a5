"""Programmes described, renamed, taken off, sent and brought in, in files of this person's own."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from facilitator import places
from facilitator.errors import RefusedError, UserError
from facilitator.exchange import programme_shelf
from facilitator.exchange.own_programmes import folder, own_programmes, save_programme
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.programme_shelf import bring_in, put_back, rename, send, shelf, take_off
from facilitator.places import RESOURCES

BUILT_IN = (RESOURCES / "programmes" / "mutual-mentoring.toml").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def _own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "config_place", lambda: tmp_path / "config")


@pytest.fixture
def spring() -> str:
    programme = load_programme("mutual-mentoring")
    return save_programme(msgspec.structs.replace(programme, title="Spring", summary="For two towns.")).stem


def sent(tmp_path: Path, text: str, name: str = "sent.toml") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_ones_own_come_first_each_with_its_title_and_what_it_is_for(spring: str) -> None:
    own, built_in = shelf()
    assert (own.title, own.summary, own.about) == ("Spring", "For two towns.", "your own · 7 sessions")
    assert (built_in.name, built_in.about) == ("mutual-mentoring", "built in · 7 sessions")
    assert built_in.summary.startswith("Pairs of one policymaker")


def test_a_file_that_was_broken_by_hand_is_listed_with_what_is_wrong(spring: str) -> None:
    (folder() / "spring.toml").write_text("title = \n")
    assert "spring.toml" in shelf()[0].trouble
    assert shelf()[0].title == "spring"


def test_another_title_is_another_name_and_comments_stay(spring: str) -> None:
    path = folder() / "spring.toml"
    path.write_text("# Mine\n" + path.read_text())
    made = rename(spring, "  Spring  in “Ely” ")
    assert (made.name, made.title) == ("spring-in-ely", "Spring in “Ely”")
    assert own_programmes() == ["spring-in-ely"]
    assert (folder() / "spring-in-ely.toml").read_text().startswith("# Mine\n")
    assert load_programme("spring-in-ely").summary == "For two towns."


def test_a_title_that_another_has_or_without_a_letter_is_refused(spring: str) -> None:
    for title, why in (("Mutual Mentoring", "already"), ("  ", "at least a letter"), ("…", "a letter")):
        with pytest.raises(RefusedError, match=why):
            rename(spring, title)
    assert rename(spring, "SPRING").title == "SPRING"
    assert own_programmes() == ["spring"]


def test_what_is_taken_off_can_be_put_back_as_it_was(spring: str) -> None:
    before = (folder() / "spring.toml").read_text()
    text = take_off(spring)
    assert own_programmes() == []
    with pytest.raises(UserError, match="not there any more"):
        take_off(spring)
    put_back(spring, text)
    assert (folder() / "spring.toml").read_text() == before
    with pytest.raises(RefusedError, match="already"):
        put_back(spring, text)


def test_a_programme_goes_out_and_comes_back_in_elsewhere_without_loss(spring: str, tmp_path: Path) -> None:
    out = tmp_path / "spring.toml"
    assert send(spring, out) == "“Spring” written to spring.toml, with its private notes."
    before = load_programme(spring)
    with pytest.raises(RefusedError, match="You have this programme already: “spring”"):
        bring_in(out)
    take_off(spring)
    assert bring_in(out).name == "spring"
    assert load_programme("spring") == before


def test_a_file_that_is_no_programme_is_not_written_over(spring: str, tmp_path: Path) -> None:
    other = sent(tmp_path, "[tool]\n")
    with pytest.raises(UserError, match="is something else"):
        send(spring, other)
    with pytest.raises(UserError, match=r"does not end in \.toml"):
        send(spring, tmp_path / "x.txt")


def test_a_title_that_is_taken_gets_a_number_and_nothing_is_written_over(spring: str, tmp_path: Path) -> None:
    before = (folder() / "spring.toml").read_text()
    text = BUILT_IN.replace('title = "Mutual mentoring"', 'title = "Spring"').replace("nine", "ten")
    made = bring_in(sent(tmp_path, text))
    assert (made.name, made.title) == ("spring-2", "Spring 2")
    assert load_programme("spring-2").name == "spring-2"
    assert (folder() / "spring.toml").read_text() == before
    assert "# The default programme" in (folder() / "spring-2.toml").read_text(), "comments come along"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "minutes = 120",
            'minutes = "long"',
            "Not brought in: sent.toml, line 19, session 1, minutes: expected int.",
        ),
        (
            'title = "Welcome and how we work"\nkind = "plenary"',
            'title = "Welcome and how we work"\nkind = "plenery"',
            'sent.toml, line 26, session 1, activity 1, kind: unknown value "plenery"; did you mean plenary?',
        ),
        (
            'title = "Mutual mentoring"\n',
            'titel = "Mutual mentoring"\n',
            "sent.toml, line 5, titel: unknown field; did you mean title?; and 1 more mistake.",
        ),
        ('timezone = "Europe/London"', 'timezone = "London"', "sent.toml, line 7, timezone: "),
        ("[thresholds]", "[thresholds", "sent.toml, line 9, column"),
    ],
)
def test_the_first_mistake_of_a_file_that_was_sent_is_one_sentence_with_line_and_field(
    old: str, new: str, said: str, tmp_path: Path
) -> None:
    assert old in BUILT_IN
    path = sent(tmp_path, BUILT_IN.replace(old, new, 1))
    with pytest.raises(UserError) as error:
        bring_in(path)
    assert said in str(error.value)
    assert "\n" not in str(error.value)
    assert own_programmes() == []


def test_places_are_said_as_people_count() -> None:
    words = programme_shelf._in_words
    assert words("sessions[2].activities[4].talk_about") == "session 3, activity 5, talk about"
    assert words("sessions[0].prompts[1]") == "session 1, prompts 2"
