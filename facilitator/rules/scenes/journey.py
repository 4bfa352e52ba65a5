"""The scene of a journey map: steps across on pages, and down what happens at each of them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from facilitator.model.journey import Journey, JourneyCard, Lane
from facilitator.model.run import Activity, LiveState
from facilitator.rules import room_pages
from facilitator.rules.scenes.parts import Countdown, Header, Paged, countdown_of, header_of

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


class JourneyScene(Paged, frozen=True, kw_only=True, tag=True):
    """One journey map; with no map it says what one is for."""

    header: Header
    journey_id: str = ""
    title: str
    steps: tuple[JourneyColumn, ...]
    prompt: str = ""
    countdown: Countdown | None = None

    @property
    def pages(self) -> tuple[tuple[JourneyColumn, ...], ...]:
        """All steps, so many at once as stay legible."""
        return room_pages.evenly(self.steps, _most(self.steps))

    @property
    def topic(self) -> str:
        """Another map begins with its first page."""
        return self.journey_id

    def news(self, before: JourneyScene) -> int | None:
        """While a map is filled, the page of the card that has just come."""
        known = {step.number: step.lanes for step in before.steps}
        for number, page in enumerate(self.pages):
            for step in page:
                old = known.get(step.number, ())
                if any(len(lane) > len(was) for lane, was in zip(step.lanes, old, strict=False)):
                    return number
        return None


LANES = tuple(Lane)


def _most(steps: Sequence[JourneyColumn]) -> int:
    longest = max((sum(len(c.text) for c in lane) for step in steps for lane in step.lanes), default=0)
    return MOST_STEPS if longest < MUCH_TEXT else FEWER_STEPS


def shown_journey(state: LiveState) -> Journey | None:
    """The map on the stage: the one that was chosen, else the one worked on last; None if there is none."""
    chosen = next((j for j in state.journeys if j.id == state.showing.journey_id), None)
    if chosen is not None:
        return chosen
    owner = {step.id: step.journey_id for step in state.journey_steps}
    touched = {journey.id: journey.created_at for journey in state.journeys}
    for card in state.journey_cards:
        journey_id = owner[card.step_id]
        touched[journey_id] = max(touched[journey_id], card.created_at)
    return max(state.journeys, key=lambda journey: touched[journey.id], default=None)


def journey_scene(state: LiveState, activity: Activity | None) -> JourneyScene:
    journey = shown_journey(state)
    cards: dict[tuple[str, Lane], list[JourneyCard]] = {}
    for card in state.journey_cards:
        cards.setdefault((card.step_id, card.lane), []).append(card)
    steps = [step for step in state.journey_steps if journey and step.journey_id == journey.id]
    return JourneyScene(
        header=header_of(state),
        journey_id=journey.id if journey else "",
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
        prompt=activity.instructions[0] if activity and activity.instructions else "",
        countdown=countdown_of(state, activity) if activity else None,
    )
