"""Search and filters of the board: a card is found if and only if it has all that is asked."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.board import Authorship, Idea, IdeaStage
from facilitator.model.people import Participant, Profession
from facilitator.model.programme import SessionKind, Thresholds
from facilitator.model.run import LiveState, Session
from facilitator.rules.board_filter import Folded, Sieve, fold

NOW = datetime(2023, 3, 24, 10, 0, tzinfo=UTC)
SIAN = Participant(id="p1", name="Siân Lewis", profession=Profession.OPERATIONAL)
AMARA = Participant(id="p2", name="Amara Okafor", profession=Profession.POLICY)
WORDS = ["letter", "Línea", "rule", "ŵyn", "next", "STEP", "<b>", "قائمة"]


def state(ideas, authorships=()) -> LiveState:
    session = Session(id="s1", number=1, kind=SessionKind.FACILITATED, title="One", planned_seconds=60)
    return LiveState(
        programme_title="P",
        timezone="Europe/London",
        thresholds=Thresholds(),
        sessions=(session,),
        session=session,
        activities=(),
        participants=(SIAN, AMARA),
        ideas=tuple(ideas),
        authorships=tuple(authorships),
    )


def idea(number: int, title: str, **fields) -> Idea:
    return Idea(id=f"i{number}", title=title, created_at=NOW, **fields)


def found(made: LiveState, **asked) -> list[str]:
    folded = Folded()
    folded.read(made)
    return [i.id for i in folded.found(Sieve(**asked))]


texts = st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(texts, texts, texts), max_size=8), texts)
def test_a_card_is_found_if_and_only_if_every_word_occurs_in_it(drawn, asked):
    ideas = [idea(k, title, details=more, theme=theme) for k, (title, more, theme) in enumerate(drawn)]
    expected = [
        i.id
        for i in ideas
        if all(fold(w) in fold(f"{i.title}\n{i.details}\n{i.theme}") for w in asked.split())
    ]
    assert found(state(ideas), words=asked) == expected


@pytest.mark.parametrize("words", ["sian", "SIÂN", "lew letter", "siân  ring"])
def test_capitals_and_accents_do_not_matter_and_authors_are_searched_too(words):
    made = state(
        [idea(1, "Ring about the letter"), idea(2, "Ring about the letter")],
        [Authorship(id="a", idea_id="i1", participant_id="p1")],
    )
    assert found(made, words=words) == ["i1"]


def test_each_filter_keeps_what_has_it():
    made = state(
        [
            idea(1, "a", stage=IdeaStage.PROTOTYPE, theme="Letters", owner_id="p1", session_id="s1"),
            idea(2, "b", cluster_id="c1", revealed=False),
            idea(3, "c"),
        ],
        [
            Authorship(id="x", idea_id="i2", participant_id="p2"),
            Authorship(id="y", idea_id="i3", participant_id="p1"),
        ],
    )
    assert found(made, stage=IdeaStage.PROTOTYPE) == ["i1"]
    assert found(made, theme="letters") == ["i1"]
    assert found(made, theme="") == ["i2", "i3"]
    assert found(made, session_id="s1") == ["i1"]
    assert found(made, cluster_id="c1") == ["i2"]
    assert found(made, cluster_id="") == ["i1", "i3"]
    assert found(made, face_down=True) == ["i2"]
    assert found(made, ownerless=True) == ["i2", "i3"]
    assert found(made, profession=Profession.POLICY) == ["i2"]
    assert found(made, profession=Profession.OPERATIONAL, ownerless=True) == ["i3"]
    assert found(made) == ["i1", "i2", "i3"]


def test_a_card_that_changed_is_found_by_its_new_words_alone():
    folded, before = Folded(), idea(1, "old words")
    folded.read(state([before]))
    folded.read(state([msgspec.structs.replace(before, title="new words")]))
    assert folded.found(Sieve(words="old")) == []
    assert [i.id for i in folded.found(Sieve(words="new"))] == ["i1"]


def test_a_hundred_thousand_characters_are_searched_like_any_others():
    assert found(state([idea(1, "x", details="y" * 100_000 + " end")]), words="end") == ["i1"]
