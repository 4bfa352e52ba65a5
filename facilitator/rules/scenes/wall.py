"""The scene of the commitments wall: who will try what, with whom, and by when."""

from __future__ import annotations

from msgspec import Struct

from facilitator.model.board import Idea, IdeaStage
from facilitator.model.run import Activity, LiveState
from facilitator.phrase import phrase
from facilitator.rules import room_pages, wording
from facilitator.rules.commitments import COMMITTED, in_order
from facilitator.rules.scenes.parts import Badge, Countdown, Header, Paged, countdown_of, header_of

MOST_CARDS = 4
"""Commitments that stay legible on a shared window at once, with their people and first steps."""


class WallCard(Struct, frozen=True, kw_only=True):
    """One commitment. Its owner and ally have said so before everybody; who wrote the card is not here."""

    title: str
    first_step: str = ""
    owner: Badge | None = None
    ally: Badge | None = None
    by: str = ""
    """``by 14 May 2023``, ``tried on 20 May 2023``, or nothing while it has no date."""
    tried: bool = False


class WallScene(Paged, frozen=True, kw_only=True, tag=True):
    """The commitments, by date; those that were tried come last."""

    header: Header
    cards: tuple[WallCard, ...]
    face_down: int = 0
    countdown: Countdown | None = None

    @property
    def pages(self) -> tuple[tuple[WallCard, ...], ...]:
        """All commitments, so many at once as stay legible."""
        return room_pages.evenly(self.cards, MOST_CARDS)

    @property
    def topic(self) -> str:
        """There is one wall, and the page that people read stays while cards come in."""
        return "wall"


def wall_scene(state: LiveState, activity: Activity | None) -> WallScene:
    """The wall as it stands; cards that lie face down are only counted."""
    people = {p.id: Badge(name=p.name, letter=p.profession.letter) for p in state.participants}
    return WallScene(
        header=header_of(state),
        cards=tuple(_card(idea, people) for idea in in_order(state.ideas) if idea.revealed),
        face_down=sum(idea.stage in COMMITTED and not idea.revealed for idea in state.ideas),
        countdown=countdown_of(state, activity) if activity else None,
    )


def _card(idea: Idea, people: dict[str, Badge]) -> WallCard:
    tried = idea.stage is IdeaStage.TRIED
    by = phrase("by {due_date}", due_date=wording.day(idea.due_date)) if idea.due_date else ""
    if tried:
        by = (
            phrase("tried on {tried_on}", tried_on=wording.day(idea.tried_on))
            if idea.tried_on
            else phrase("tried")
        )
    return WallCard(
        title=idea.title,
        first_step=idea.first_step,
        owner=people.get(idea.owner_id or ""),
        ally=people.get(idea.ally_id or ""),
        by=by,
        tried=tried,
    )
