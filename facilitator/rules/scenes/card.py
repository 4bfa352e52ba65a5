"""The scene of a single card: what it is about, who takes it on, and its sketch as it is drawn."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from facilitator.model.board import Idea, IdeaStage
from facilitator.model.run import Activity, LiveState
from facilitator.model.sketch import Stroke
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.rules.scenes.board import BoardScene, board_scene
from facilitator.rules.scenes.parts import Badge, Countdown, Header, countdown_of, header_of

MOST_WORDS = 40
"""Words of a card that are read on a shared window while people talk."""
LONGEST_WORDS = 300
"""Characters of one field at most, for a text may be one endless word."""
STAGE_WORDS = {
    IdeaStage.INSIGHT: "Insight",
    IdeaStage.IDEA: "Idea",
    IdeaStage.PROTOTYPE: "Prototype",
    IdeaStage.COMMITMENT: "Commitment",
    IdeaStage.TRIED: "Tried",
}
FIELDS = (
    ("problem", "The problem", 2),
    ("lever", "Policy lever", 3),
    ("smallest_test", "Smallest test", 0),
    ("affected", "Who is affected", 4),
    ("first_step", "First step", 1),
)
"""The public fields of a card in the order in which they are shown: what they are called, and their rank."""


class CardField(Struct, frozen=True, kw_only=True):
    """A part of a card under its name."""

    name: str
    text: str
    rank: int = 0
    """Where there is not room for all, the fields of the highest rank are left out first."""


class CardPerson(Struct, frozen=True, kw_only=True):
    """Somebody who stands on a card, and as what."""

    what: str
    person: Badge


class CardScene(Struct, frozen=True, kw_only=True, tag=True):
    """One card. While it lies face down nothing but that is known of it."""

    header: Header
    stage: str
    face_down: bool = False
    title: str = ""
    fields: tuple[CardField, ...] = ()
    people: tuple[CardPerson, ...] = ()
    due: str = ""
    authors: tuple[Badge, ...] = ()
    """Who wrote it; empty unless the facilitator has switched names on."""
    frames: tuple[tuple[Stroke, ...], ...] = ()
    """The frames of its sketch up to the last that is drawn on; none if there is no sketch."""
    foot: str = ""
    """What people do meanwhile."""
    countdown: Countdown | None = None


def card_scene(state: LiveState, activity: Activity | None) -> CardScene | BoardScene:
    """The card that the facilitator has asked for; the board if it is no longer there."""
    idea = next((i for i in state.ideas if i.id == state.showing.idea_id), None)
    if idea is None:
        return board_scene(state, activity)
    foot = activity.title if activity else state.session.title
    countdown = countdown_of(state, activity) if activity else None
    if not idea.revealed:
        return CardScene(
            header=header_of(state),
            stage=STAGE_WORDS[idea.stage],
            face_down=True,
            foot=foot,
            countdown=countdown,
        )
    badges = {p.id: Badge(name=p.name, letter=p.profession.letter) for p in state.participants}
    wrote = [a.participant_id for a in state.authorships if a.idea_id == idea.id]
    return CardScene(
        header=header_of(state),
        stage=STAGE_WORDS[idea.stage],
        title=_held(idea.title, LONGEST_WORDS),
        fields=shortened(
            [CardField(name=words, text=getattr(idea, name), rank=rank) for name, words, rank in FIELDS],
            MOST_WORDS,
        ),
        people=tuple(
            CardPerson(what=what, person=badges[person])
            for what, person in (("owner", idea.owner_id), ("ally", idea.ally_id))
            if person in badges
        ),
        due=_due(idea),
        authors=tuple(badges[a] for a in wrote if a in badges) if state.showing.authors else (),
        frames=_frames(state, idea),
        foot=foot,
        countdown=countdown,
    )


def shortened(fields: Sequence[CardField], most: int) -> tuple[CardField, ...]:
    """The fields with so many words at most in all; the longest lose their ends first, and say so.

    Fields without words are left out.
    """
    words = [_held(field.text, LONGEST_WORDS).split() for field in fields]
    counts = [len(every) for every in words]
    while sum(counts) > most and max(counts) > 1:
        counts[counts.index(max(counts))] -= 1
    return tuple(
        msgspec.structs.replace(field, text=" ".join(every[:count]) + ("…" if count < len(every) else ""))
        for field, every, count in zip(fields, words, counts, strict=True)
        if every
    )


def _held(text: str, most: int) -> str:
    """A text in one line, its end left out where it has no end."""
    plain = " ".join(text[: 4 * most].split())
    return plain if len(plain) <= most else f"{plain[: most - 1].rstrip()}…"


def _due(idea: Idea) -> str:
    promised = idea.stage in (IdeaStage.COMMITMENT, IdeaStage.TRIED)
    return phrase("by {due_date}", due_date=wording.day(idea.due_date)) if promised and idea.due_date else ""


def _frames(state: LiveState, idea: Idea) -> tuple[tuple[Stroke, ...], ...]:
    frames: dict[int, list[Stroke]] = {}
    for stroke in state.strokes:
        if stroke.idea_id == idea.id:
            frames.setdefault(stroke.frame, []).append(stroke)
    return tuple(tuple(frames.get(number, ())) for number in range(1, max(frames, default=0) + 1))
