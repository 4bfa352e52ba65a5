"""What is in the cohort, as the palette offers it: people, sessions and activities, cards and goals."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from facilitator.capture import measured, reading
from facilitator.live import attendance, voice
from facilitator.live.attendance import NEXT
from facilitator.rules import timing
from facilitator.rules.scenes.board import COLUMN_TITLES
from ui import wording
from ui.console.offer import ACTIVITY, CARD, GOAL, HERE, PERSON, Offer, why_not_now
from ui.core_words import in_words

if TYPE_CHECKING:
    from facilitator.model.people import Participant
    from ui.console.window import Console

translate = QApplication.translate


def people(console: Console) -> Iterator[Offer]:
    space = console.workspace
    state, do = space.state, space.in_session
    why = why_not_now(console.workspace, "attendance")
    marks = {
        "present": translate("Palette", "marks {0} as here"),
        "left": translate("Palette", "marks {0} as gone"),
        "back": translate("Palette", "marks {0} as back"),
    }
    for person in (p for p in state.participants if p.active):
        now = state.presence_of(person.id)
        yield Offer(
            id=f"person:{person.id}",
            title=person.name,
            does=partial(do, attendance.tap, person.id),
            returns=marks[NEXT[now].value].format(person.name),
            is_a=" · ".join(filter(None, (in_words(now.value), person.role, person.department))),
            letter=person.profession.letter,
            why=why,
            more=" ".join((person.profession.value, person.sector, person.duties, person.email)),
            rank=PERSON,
            other=partial(_show_person, console, person),
            other_words=translate("Palette", "shows the person on the People page"),
        )
    counting = why_not_now(console.workspace, "voice") or why
    for person in (p for p in state.participants if p.active):
        yield Offer(
            id=f"spoke:{person.id}",
            title=translate("Palette", "{0} spoke").format(person.name),
            does=partial(do, voice.tap, person.id),
            returns=translate("Palette", "counts a turn"),
            is_a=translate("Palette", "who speaks"),
            icon="mic",
            why=counting,
            rank=HERE,
        )


def _show_person(console: Console, person: Participant) -> None:
    console.on_page("people", lambda page: page.find_person(person.id))


def activities(console: Console) -> Iterator[Offer]:
    space = console.workspace
    state = space.state
    for session in state.sessions:
        shown = session.id == state.session.id
        title = translate("Palette", "Session {0}: {1}").format(session.number, session.title)
        yield Offer(
            id=f"session:{session.id}",
            title=title,
            does=partial(_show_session, console, session.id),
            returns=translate("Palette", "shows it in the programme"),
            is_a=wording.day(session.planned_date) if session.planned_date else "",
            icon="calendar-days",
            rank=ACTIVITY,
        )
        for one in state.activities if shown else reading.activities(space.store, session.id):
            length = wording.minutes(timing.length(one))
            yield Offer(
                id=f"activity:{one.id}",
                title=one.title,
                does=partial(console.does.show_activity, one.id)
                if shown
                else partial(_show_session, console, session.id),
                returns=translate("Palette", "shows it on the run sheet")
                if shown
                else translate("Palette", "shows its session in the programme"),
                is_a=translate("Palette", "session {0} · {1} · {2}").format(
                    session.number, in_words(one.kind.value), length
                ),
                icon="clock",
                more=one.purpose,
                rank=ACTIVITY,
            )


def _show_session(console: Console, session_id: str) -> None:
    """Only shown: another session on show would change what participants see."""
    console.on_page("programme", lambda page: page.find_session(session_id))


def cards(console: Console) -> Iterator[Offer]:
    state = console.workspace.state
    authors: dict[str, list[str]] = {}
    names = {p.id: p.name for p in state.participants}
    for authorship in state.authorships:
        authors.setdefault(authorship.idea_id, []).append(names.get(authorship.participant_id or "", ""))
    returns = translate("Palette", "opens the card on the board")
    for card in state.ideas:
        by = ", ".join(filter(None, authors.get(card.id, ())))
        yield Offer(
            id=f"card:{card.id}",
            title=card.title,
            does=partial(_open_card, console, card.id),
            returns=returns,
            is_a=" · ".join(filter(None, (in_words(COLUMN_TITLES[card.stage]), by))),
            icon="sticky-note",
            more=by,
            rank=CARD,
        )


def _open_card(console: Console, idea_id: str) -> None:
    console.on_page("board", lambda page: page.open_card(idea_id))


def goals(console: Console) -> Iterator[Offer]:
    space = console.workspace
    state = space.state
    names = {p.id: p.name for p in state.participants}
    for pair in state.pairs:
        names[pair.id] = " + ".join(names.get(member, "") for member in pair.members)
    for goal in measured.goals(space.store):
        owner = goal.participant_id or goal.pair_id or ""
        yield Offer(
            id=f"goal:{goal.id}",
            title=goal.text,
            does=partial(console.does.show_goals_of, owner),
            returns=translate("Palette", "opens the goals of {0}").format(names.get(owner, "")),
            is_a=translate("Palette", "goal · {0}").format(names.get(owner, "")),
            icon="target",
            more=names.get(owner, ""),
            rank=GOAL,
        )
