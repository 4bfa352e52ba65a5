"""The single card on the stage: its public fields in few words, nothing of it while it lies face down."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.board import Authorship, Idea, IdeaStage
from facilitator.model.people import Participant, Profession
from facilitator.model.programme import ActivityKind, SessionKind, Thresholds
from facilitator.model.run import Activity, LiveState, Session, Showing
from facilitator.model.sketch import Point, Stroke, StrokeKind
from facilitator.phrase import plain
from facilitator.rules.scene import BlankScene, scene
from facilitator.rules.scenes.board import BoardScene
from facilitator.rules.scenes.card import MOST_WORDS, CardField, CardScene, shortened

NOW = datetime(2023, 5, 3, 10, 0, tzinfo=UTC)
PRIVATE = "PRIVATE"
CARD = Idea(
    id="i1",
    stage=IdeaStage.COMMITMENT,
    title="One named person to ring",
    details=PRIVATE,
    problem="Claimants ring three times",
    lever="The letter standard",
    insight=PRIVATE,
    smallest_test="Five letters by hand",
    affected="Claimants who wait",
    first_step="Ask Grace for five letters",
    owner_id="p0",
    ally_id="p1",
    due_date=date(2023, 5, 14),
    outcome=PRIVATE,
    comment=PRIVATE,
    created_at=NOW,
)


def stroke(number: int, frame: int, idea_id: str = "i1") -> Stroke:
    return Stroke(
        id=f"k{number}",
        idea_id=idea_id,
        frame=frame,
        position=number,
        kind=StrokeKind.PEN,
        points=(Point(1, 2), Point(3, 4)),
        width=7.0,
        created_at=NOW,
    )


def state_of(card: Idea = CARD, *, authors: bool = False, **fields) -> LiveState:
    session = Session(
        id="s1",
        number=1,
        kind=SessionKind.FACILITATED,
        title="Opportunities",
        planned_seconds=7200,
        started_at=NOW,
    )
    activity = Activity(
        id="a1",
        session_id="s1",
        position=1,
        title="Sketch a prototype",
        kind=ActivityKind.BOARD,
        planned_seconds=900,
        minimum_seconds=600,
        started_at=NOW,
    )
    usual = {
        "programme_title": "Mutual mentoring",
        "timezone": "Europe/London",
        "thresholds": Thresholds(),
        "sessions": (session,),
        "session": session,
        "activities": (activity,),
        "participants": (
            Participant(id="p0", name="Amara Okafor", email=PRIVATE, profession=Profession.POLICY),
            Participant(id="p1", name="Tom Hughes", email=PRIVATE, profession=Profession.OPERATIONAL),
        ),
        "ideas": (card,),
        "authorships": (Authorship(id="w", idea_id="i1", participant_id="p1"),),
        "showing": Showing(view="card", idea_id="i1", authors=authors),
    }
    return LiveState(**(usual | fields))


def test_a_commitment_is_shown_with_its_fields_owner_ally_and_date() -> None:
    made = scene(state_of(), NOW)
    assert isinstance(made, CardScene)
    assert (made.stage, made.title) == ("Commitment", "One named person to ring")
    assert [f.name for f in made.fields] == [
        "The problem",
        "Policy lever",
        "Smallest test",
        "Who is affected",
        "First step",
    ]
    assert [(p.what, p.person.name, p.person.letter) for p in made.people] == [
        ("owner", "Amara Okafor", "P"),
        ("ally", "Tom Hughes", "O"),
    ]
    assert made.due == "by 14 May 2023"
    assert made.foot == "Sketch a prototype"
    assert made.countdown is not None


def test_a_date_is_shown_only_once_somebody_has_committed_to_it() -> None:
    idea = msgspec.structs.replace(CARD, stage=IdeaStage.PROTOTYPE)
    assert scene(state_of(idea), NOW).due == ""


def test_authors_are_named_only_where_that_is_switched_on() -> None:
    assert scene(state_of(), NOW).authors == ()
    assert [a.name for a in scene(state_of(authors=True), NOW).authors] == ["Tom Hughes"]


def test_a_card_that_is_gone_falls_back_to_the_board() -> None:
    assert isinstance(scene(state_of(showing=Showing(view="card", idea_id="gone")), NOW), BoardScene)
    assert isinstance(scene(state_of(showing=Showing(view="card")), NOW), BoardScene)


def test_a_blank_stage_shows_no_card() -> None:
    assert scene(state_of(showing=Showing(view="card", idea_id="i1", blank=True)), NOW) == BlankScene()


def test_frames_stand_in_their_order_with_empty_ones_between() -> None:
    strokes = (stroke(1, 1), stroke(2, 1), stroke(3, 3), stroke(4, 1, "other"))
    made = scene(state_of(strokes=strokes), NOW)
    assert [[s.id for s in frame] for frame in made.frames] == [["k1", "k2"], [], ["k3"]]
    assert scene(state_of(strokes=(stroke(4, 1, "other"),)), NOW).frames == ()


fields = st.sampled_from(["title", "problem", "lever", "smallest_test", "affected", "first_step"])


@given(st.sets(fields), st.booleans(), st.booleans())
@settings(max_examples=60)
def test_no_private_text_is_in_the_scene_and_nothing_of_a_card_face_down(missing, revealed, authors) -> None:
    hidden = dict.fromkeys(missing, "") | (
        {}
        if revealed
        else dict.fromkeys(("title", "problem", "lever", "smallest_test", "first_step"), PRIVATE)
    )
    idea = msgspec.structs.replace(CARD, revealed=revealed, **hidden)
    made = scene(state_of(idea, authors=authors, strokes=(stroke(1, 1),)), NOW)
    assert PRIVATE not in msgspec.json.encode(made, enc_hook=plain).decode()
    if not revealed:
        assert (made.face_down, made.title, made.fields, made.people, made.frames) == (True, "", (), (), ())
        assert made.authors == ()
        assert made.due == ""


@given(st.lists(st.text(alphabet="abc <é ", max_size=400), max_size=5), st.integers(5, 60))
@settings(max_examples=100)
def test_fields_are_shortened_from_the_longest_and_say_so(texts, most) -> None:
    given_fields = [CardField(name=f"F{n}", text=text) for n, text in enumerate(texts)]
    made = shortened(given_fields, most)
    assert sum(len(field.text.split()) for field in made) <= most
    assert [f.name for f in made] == [f.name for f in given_fields if f.text.strip()]
    before = {f.name: f.text.split() for f in given_fields}
    cut = [len(f.text.split()) for f in made if f.text.endswith("…")]
    whole = [len(f.text.split()) for f in made if not f.text.endswith("…")]
    assert not cut or all(count <= min(cut) + 1 for count in whole)
    for field in made:
        assert field.text.rstrip("…").split()[:-1] == before[field.name][: len(field.text.split()) - 1]


@pytest.mark.parametrize(
    "text", ["word " * 20_000, "x" * 100_000, "\n" * 100_000, "<script>alert(1)</script>"]
)
def test_endless_and_strange_texts_are_held_in_bounds_and_shown_as_typed(text: str) -> None:
    idea = msgspec.structs.replace(CARD, title=text or "x", problem=text)
    made = scene(state_of(idea), NOW)
    assert len(made.title) <= 300
    assert all(len(f.text) <= 301 for f in made.fields)
    assert sum(len(f.text.split()) for f in made.fields) <= MOST_WORDS
    if text.startswith("<"):
        assert made.fields[0].text == text
