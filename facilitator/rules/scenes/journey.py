"""The scene of a journey map: steps across on pages, and down what happens at each of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec
from msgspec import Struct

from facilitator.model.journey import Journey, JourneyCard, Lane
from facilitator.model.run import Activity, LiveState
from facilitator.rules import room_pages
from facilitator.rules.room_pages import Turned
from facilitator.rules.scenes.parts import Countdown, Header, countdown_of, header_of

MOST_STEPS = 4
"""Steps on a page with texts of 3.5 hundredths of the window's height, if their cells are short."""
FEWER_STEPS = 3
MUCH_TEXT = 60
"""Letters in a cell from which on a page has fewer steps."""


class JourneyText(Struct, frozen=True, kw_only=True):
    """A card in a cell, and whether an insight card of the board grew from it."""

    text: str
    grown: bool = False


class JourneyColumn(Struct, frozen=True, kw_only=True):
    """A step: its place on the way, its name, and its cards by lane in the order of :class:`Lane`."""

    number: int
    title: str
    lanes: tuple[tuple[JourneyText, ...], ...]


class JourneyScene(Struct, frozen=True, kw_only=True, tag=True):
    """One journey map; with no map it says what one is for."""

    header: Header
    title: str
    steps: tuple[JourneyColumn, ...]
    page: int = 0
    """The page on show, counted from 0."""
    turned: Turned | None = None
    """When a page was put on show; without it the first one stays."""
    prompt: str = ""
    countdown: Countdown | None = None

    @property
    def pages(self) -> tuple[tuple[JourneyColumn, ...], ...]:
        """All steps, so many at once as stay legible."""
        return room_pages.evenly(self.steps, _most(self.steps))

    def at(self, now: datetime) -> JourneyScene:
        """The same scene with the page that is on show at a moment."""
        if self.turned is None:
            return self
        page = room_pages.page_at(self.turned, len(self.pages), now)
        return self if page == self.page else msgspec.structs.replace(self, page=page)


LANES = tuple(Lane)


def _most(steps: Sequence[JourneyColumn]) -> int:
    longest = max((sum(len(c.text) for c in lane) for step in steps for lane in step.lanes), default=0)
    return MOST_STEPS if longest < MUCH_TEXT else FEWER_STEPS


def shown_journey(state: LiveState) -> Journey | None:
    """The map on the stage: the one that was chosen, else the one that was worked on last, None if none is.

    ``showing.idea_id`` names what the view shows; in the view ``journey`` that is a map.
    """
    chosen = next((j for j in state.journeys if j.id == state.showing.idea_id), None)
    if chosen is not None:
        return chosen
    owner = {step.id: step.journey_id for step in state.journey_steps}
    touched = {journey.id: journey.created_at for journey in state.journeys}
    for card in state.journey_cards:
        journey_id = owner[card.step_id]
        touched[journey_id] = max(touched[journey_id], card.created_at)
    return max(state.journeys, key=lambda journey: touched[journey.id], default=None)


def journey_scene(state: LiveState, activity: Activity | None, turned: Turned | None = None) -> JourneyScene:
    journey = shown_journey(state)
    cards: dict[tuple[str, Lane], list[JourneyCard]] = {}
    for card in state.journey_cards:
        cards.setdefault((card.step_id, card.lane), []).append(card)
    steps = [step for step in state.journey_steps if journey and step.journey_id == journey.id]
    made = JourneyScene(
        header=header_of(state),
        title=journey.title if journey else activity.title if activity else state.session.title,
        steps=tuple(
            JourneyColumn(
                number=number,
                title=step.title,
                lanes=tuple(
                    tuple(
                        JourneyText(text=card.text, grown=card.idea_id is not None)
                        for card in cards.get((step.id, lane), ())
                    )
                    for lane in LANES
                ),
            )
            for number, step in enumerate(steps, start=1)
        ),
        turned=turned,
        prompt=activity.instructions[0] if activity and activity.instructions else "",
        countdown=countdown_of(state, activity) if activity else None,
    )
    return _turned_to_newest(made, [step.id for step in steps], state.journey_cards)


def _turned_to_newest(made: JourneyScene, step_ids: list[str], cards: Sequence[JourneyCard]) -> JourneyScene:
    """With the page to look at while a map is filled: that of the newest card, until pages are turned."""
    newest = max((c for c in cards if c.step_id in step_ids), key=lambda c: c.created_at, default=None)
    if newest is None or made.turned is None or newest.created_at <= made.turned.at:
        return made
    number = step_ids.index(newest.step_id) + 1
    page = next(n for n, page in enumerate(made.pages) if number <= page[-1].number)
    return msgspec.structs.replace(made, turned=Turned(at=newest.created_at, page=page))
