"""The scene of the idea board: titles in columns, and how many cards still lie face down."""

from __future__ import annotations

from msgspec import Struct

from facilitator.model.board import IdeaStage
from facilitator.model.run import Activity, LiveState
from facilitator.rules.scenes.parts import Countdown, Header, countdown_of, header_of

MOST_CARDS = 9
"""Cards that stay legible on a shared window at once; the newest are shown."""


class Column(Struct, frozen=True, kw_only=True):
    """A column of the board: titles, and how many cards still lie face down."""

    title: str
    cards: tuple[str, ...]
    total: int
    face_down: int = 0


class BoardScene(Struct, frozen=True, kw_only=True, tag=True):
    """Titles of the idea board."""

    header: Header
    title: str
    columns: tuple[Column, ...]
    prompt: str = ""
    countdown: Countdown | None = None


COLUMN_TITLES = {
    IdeaStage.INSIGHT: "Insights",
    IdeaStage.IDEA: "Ideas",
    IdeaStage.PROTOTYPE: "Prototypes",
    IdeaStage.COMMITMENT: "Commitments",
    IdeaStage.TRIED: "Tried",
}


def board_scene(state: LiveState, activity: Activity | None) -> BoardScene:
    shown = sorted((i for i in state.ideas if i.revealed), key=lambda i: i.created_at)[-MOST_CARDS:]
    columns = []
    for stage, title in COLUMN_TITLES.items():
        cards = tuple(i.title for i in shown if i.stage is stage)
        every = [i for i in state.ideas if i.stage is stage]
        if every:
            hidden = sum(not i.revealed for i in every)
            columns.append(Column(title=title, cards=cards, total=len(every) - hidden, face_down=hidden))
    return BoardScene(
        header=header_of(state),
        title=activity.title if activity else state.session.title,
        columns=tuple(columns),
        prompt=activity.instructions[0] if activity and activity.instructions else "",
        countdown=countdown_of(state, activity) if activity else None,
    )
