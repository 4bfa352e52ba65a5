"""The board on the shared window: nothing of a card face down, names only when asked for, pages that stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.board import Authorship, Cluster, Idea, IdeaStage
from facilitator.model.people import Participant, Profession
from facilitator.model.programme import ActivityKind, SessionKind, Thresholds
from facilitator.model.run import Activity, LiveState, Session, Showing
from facilitator.phrase import plain
from facilitator.rules.board_pages import MOST_CARDS, MOST_COLUMNS
from facilitator.rules.room_pages import SECONDS
from facilitator.rules.scene import scene
from facilitator.rules.scenes.board import NOT_GROUPED, BoardCard, BoardScene, Column
from facilitator.rules.scenes.parts import goes_on

NOW = datetime(2023, 5, 12, 10, 0, tzinfo=UTC)
SECRET = "SECRET"
"""Stands in every text of a card that is private, and in all of one face down."""
TITLES = ("Ring first", "Put the next step in the first line", "Ask the counter staff what to cut " * 4)
PRIVATE = ("details", "theme", "problem", "lever", "insight", "smallest_test", "first_step", "comment")

people = tuple(
    Participant(id=f"p{n}", name=f"Name{n} Person", profession=profession)
    for n, profession in enumerate((Profession.POLICY, Profession.OPERATIONAL, Profession.OPERATIONAL))
)


def a_card(number: int, *, up: bool = True, title: str = "", **fields: object) -> Idea:
    private = dict.fromkeys(PRIVATE, SECRET)
    shown = title or TITLES[number % len(TITLES)]
    usual = {
        "id": f"i{number}",
        "title": f"{number} {shown}" if up else f"{SECRET} {shown}",
        "revealed": up,
        "created_at": NOW + timedelta(seconds=number),
        **private,
    }
    return Idea(**(usual | fields))


def a_state(ideas: list[Idea], **fields: object) -> LiveState:
    session = Session(
        id="s",
        number=7,
        kind=SessionKind.FACILITATED,
        title="Opportunities",
        planned_seconds=7200,
        started_at=NOW,
    )
    activity = Activity(
        id="a",
        session_id="s",
        position=1,
        title="What could change?",
        kind=ActivityKind.BOARD,
        planned_seconds=600,
        minimum_seconds=300,
        instructions=("One idea a message",),
        started_at=NOW,
    )
    usual = {
        "programme_title": "P",
        "timezone": "Europe/London",
        "thresholds": Thresholds(),
        "sessions": (session,),
        "session": session,
        "activities": (activity,),
        "participants": people,
        "ideas": tuple(ideas),
        "showing": Showing(view="board"),
    }
    return LiveState(**(usual | fields))


def shown(state: LiveState) -> BoardScene:
    made = scene(state, NOW)
    assert isinstance(made, BoardScene)
    return made


def titles(columns: tuple[Column, ...]) -> list[str]:
    return [card.title for column in columns for card in column.cards]


@st.composite
def states(draw: st.DrawFn) -> LiveState:
    clusters = tuple(
        Cluster(id=f"c{n}", name=f"Cluster {n}", created_at=NOW) for n in range(draw(st.integers(0, 6)))
    )
    cluster = st.none() | st.sampled_from([c.id for c in clusters]) if clusters else st.none()
    ideas = [
        a_card(
            n, up=draw(st.booleans()), stage=draw(st.sampled_from(list(IdeaStage))), cluster_id=draw(cluster)
        )
        for n in range(draw(st.integers(0, 40)))
    ]
    authorships = (
        tuple(
            Authorship(id=f"{idea.id}{person.id}", idea_id=idea.id, participant_id=person.id)
            for idea in ideas
            for person in draw(st.sets(st.sampled_from(people), max_size=2))
        )
        if draw(st.booleans())
        else ()
    )
    showing = Showing(view="board", authors=draw(st.booleans()), cluster_id=draw(cluster))
    return a_state(ideas, clusters=clusters, authorships=authorships, showing=showing)


@given(states())
def test_nothing_of_a_card_face_down_and_nothing_private_is_in_the_scene(state: LiveState) -> None:
    assert SECRET not in msgspec.json.encode(scene(state, NOW), enc_hook=plain).decode()
    assert not any(SECRET in title for page in shown(state).pages for title in titles(page))


@given(states())
def test_who_wrote_a_card_is_in_the_scene_only_while_names_are_switched_on(state: LiveState) -> None:
    written = msgspec.json.encode(scene(state, NOW), enc_hook=plain).decode()
    up = {idea.id for idea in state.ideas if idea.revealed}
    if state.showing.cluster_id:
        up &= {idea.id for idea in state.ideas if idea.cluster_id == state.showing.cluster_id}
    named = {a.participant_id for a in state.authorships if a.idea_id in up}
    expected = {p.name for p in people if p.id in named} if state.showing.authors else set()
    assert {p.name for p in people if p.name in written} == expected


@given(states())
def test_every_card_face_up_stands_once_on_some_page_and_no_page_is_too_full(state: LiveState) -> None:
    made = shown(state)
    for page in made.pages:
        assert len(page) <= MOST_COLUMNS
        assert len(titles(page)) <= MOST_CARDS
    up = [i.title for i in state.ideas if i.revealed and state.showing.cluster_id in (None, i.cluster_id)]
    assert sorted(t for page in made.pages for t in titles(page)) == sorted(up)
    whole = [(c.total, c.face_down) for c in made.columns]
    assert sum(total for total, _ in whole) == len(up)
    if state.showing.cluster_id is None:
        assert sum(total + down for total, down in whole) == len(state.ideas)


@given(states(), st.data())
def test_a_new_card_moves_no_other_card_and_comes_last_in_its_column(
    state: LiveState, data: st.DataObject
) -> None:
    stages = {i.stage for i in state.ideas} or {IdeaStage.IDEA}
    clusters = [None, *(c.id for c in state.clusters if any(i.cluster_id == c.id for i in state.ideas))]
    new = a_card(
        99,
        stage=data.draw(st.sampled_from(sorted(stages))),
        cluster_id=data.draw(st.sampled_from(clusters)),
    )
    before = shown(state)
    after = shown(msgspec.structs.replace(state, ideas=(*state.ideas, new)))
    last = -1
    for number, page in enumerate(before.pages):
        where = after.same_page(before, number)
        there = {(c.title, t) for c in after.pages[where] for t in titles((c,))}
        assert {(c.title, t) for c in page for t in titles((c,))} <= there
        assert where > last or not titles(page)
        last = where
    column = next((c for c in after.columns if new.title in titles((c,))), None)
    if column is not None:
        assert column.cards[-1].title == new.title


def test_columns_are_the_clusters_then_the_rest_and_stages_while_there_are_none() -> None:
    clusters = tuple(Cluster(id=c, name=f"Cluster {c}", created_at=NOW) for c in "ab")
    ideas = [
        a_card(1, cluster_id="b"),
        a_card(2),
        a_card(3, cluster_id="a"),
        a_card(4, stage=IdeaStage.INSIGHT),
    ]
    made = shown(a_state(ideas, clusters=clusters))
    assert [(c.title, c.total) for c in made.columns] == [
        ("Cluster a", 1),
        ("Cluster b", 1),
        (NOT_GROUPED, 2),
    ]
    assert [c.title for c in shown(a_state(ideas)).columns] == ["Insights", "Ideas"]


def test_a_zoomed_cluster_stands_alone_under_its_name_and_one_that_is_gone_shows_the_board() -> None:
    clusters = (Cluster(id="a", name="Letters people can act on", created_at=NOW),)
    ideas = [a_card(1, cluster_id="a"), a_card(2), a_card(3, up=False, cluster_id="a")]
    zoomed = Showing(view="board", cluster_id="a")
    made = shown(a_state(ideas, clusters=clusters, showing=zoomed))
    assert made.title == "Letters people can act on"
    assert [(c.title, titles((c,)), c.face_down) for c in made.columns] == [("", [ideas[0].title], 1)]
    gone = shown(a_state(ideas, showing=zoomed))
    assert (gone.title, sum(c.total for c in gone.columns)) == ("What could change?", 2)


@pytest.mark.parametrize(
    ("authors", "letter"), [((), ""), (("p0",), "P"), (("p1", "p2"), "O"), (("p0", "p1"), "")]
)
def test_a_card_has_the_letter_of_the_profession_that_wrote_it_alone(
    authors: tuple[str, ...], letter: str
) -> None:
    wrote = tuple(Authorship(id=p, idea_id="i1", participant_id=p) for p in authors)
    made = shown(a_state([a_card(1)], authorships=wrote))
    assert made.columns[0].cards == (BoardCard(title=a_card(1).title, letter=letter),)


def test_the_page_that_people_read_stays_while_cards_come_in() -> None:
    ideas = [a_card(n, title="Ring") for n in range(24)]
    first = shown(a_state(ideas))
    first = msgspec.structs.replace(first, turned=goes_on(None, first, NOW))
    assert len(first.pages) == 2
    later = NOW + timedelta(seconds=5 * SECONDS + 3)
    assert first.at(later).page == 1
    more = shown(a_state([*ideas, a_card(24, title="Ring")]))
    more = msgspec.structs.replace(more, turned=goes_on(first, more, later))
    assert len(more.pages) == 3
    assert more.at(later).page == 1
    assert more.at(later + timedelta(seconds=SECONDS - 3)).page == 2


def test_a_page_that_comes_new_before_the_one_on_show_does_not_push_it_away() -> None:
    clusters = tuple(Cluster(id=c, name=f"Cluster {c}", created_at=NOW) for c in "abcde")
    ideas = [a_card(n, title="Ring", cluster_id="abcde"[n % 5]) for n in range(15)]
    first = shown(a_state(ideas, clusters=clusters))
    first = msgspec.structs.replace(first, turned=goes_on(None, first, NOW))
    later = NOW + timedelta(seconds=SECONDS + 1)
    assert [c.title for c in first.pages[first.at(later).page]] == ["Cluster e"]
    more = shown(a_state([*ideas, a_card(15, title="Ring", cluster_id="a")], clusters=clusters))
    more = msgspec.structs.replace(more, turned=goes_on(first, more, later))
    assert len(more.pages) == 3
    assert [c.title for c in more.pages[more.at(later).page]] == ["Cluster e"]


def test_a_card_that_is_turned_up_is_seen_at_once_on_whatever_page_it_stands() -> None:
    ideas = [*(a_card(n, title="Ring") for n in range(30)), a_card(30, up=False)]
    first = shown(a_state(ideas))
    first = msgspec.structs.replace(first, turned=goes_on(None, first, NOW))
    ideas[30] = a_card(30)
    turned = shown(a_state(ideas))
    turned = msgspec.structs.replace(turned, turned=goes_on(first, turned, NOW))
    assert ideas[30].title in titles(turned.pages[turned.at(NOW).page])


def test_another_cluster_begins_with_its_first_page() -> None:
    clusters = tuple(Cluster(id=c, name=f"Cluster {c}", created_at=NOW) for c in "ab")
    ideas = [a_card(n, title="Ring", cluster_id="ab"[n % 2]) for n in range(50)]
    made = [
        shown(a_state(ideas, clusters=clusters, showing=Showing(view="board", cluster_id=c))) for c in "ab"
    ]
    first = msgspec.structs.replace(made[0], turned=goes_on(None, made[0], NOW))
    later = NOW + timedelta(seconds=SECONDS + 1)
    assert first.at(later).page == 1
    other = msgspec.structs.replace(made[1], turned=goes_on(first, made[1], later))
    assert other.at(later).page == 0
