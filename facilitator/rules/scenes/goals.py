"""The scene of goal writing: the sentence to finish and what helps with it, and never anyone's goal."""

from __future__ import annotations

from msgspec import Struct

from facilitator.model.programme import Grouping
from facilitator.model.run import Activity, LiveState
from facilitator.phrase import phrase
from facilitator.rules.scenes.parts import Countdown, Header, countdown_of, header_of

OWN_PROMPT = phrase("By the last session I will be able to …")
PAIR_PROMPT = phrase("By the last session we will have learned from each other …")
_OWN = (
    phrase("Small enough to notice when it comes true"),
    phrase("How will you know that you are there?"),
    phrase("Send it only to the facilitator"),
)
_PAIR = (
    phrase("One goal or two, in words you both would use"),
    phrase("How will you tell each other if it is not working?"),
    phrase("Send it only to the facilitator"),
)


class GoalsScene(Struct, frozen=True, kw_only=True, tag=True):
    """What a person, or a pair, is asked to write. Goals themselves are no field of it."""

    header: Header
    title: str
    prompt: str
    """The beginning of a sentence, which each finishes alone or in the pair."""
    lines: tuple[str, ...]
    """Three things that help with it."""
    of_pair: bool = False
    countdown: Countdown | None = None


def goals_scene(state: LiveState, activity: Activity | None) -> GoalsScene:
    """Asks for a pair's goal while mentor pairs are among themselves, and for one's own otherwise."""
    of_pair = activity is not None and activity.grouping is Grouping.OWN_PAIR
    return GoalsScene(
        header=header_of(state),
        title=phrase("Our goals as a pair") if of_pair else phrase("My own goal"),
        prompt=PAIR_PROMPT if of_pair else OWN_PROMPT,
        lines=_PAIR if of_pair else _OWN,
        of_pair=of_pair,
        countdown=countdown_of(state, activity) if activity else None,
    )
