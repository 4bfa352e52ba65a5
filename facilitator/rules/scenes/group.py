"""The scene of a group's results: how many people at each answer, wave beside wave, and nobody by name."""

from __future__ import annotations

from msgspec import Struct

from facilitator.model.group import GroupPart, GroupResult, GroupWave
from facilitator.model.run import Activity, LiveState
from facilitator.phrase import joined, phrase, word
from facilitator.rules import wording
from facilitator.rules.measures.group import LEAST
from facilitator.rules.scenes.parts import Countdown, Header, countdown_of, header_of

NOT_YET = phrase("Results of the group are shown once {least} people have answered.", least=LEAST)


class GroupLine(Struct, frozen=True, kw_only=True):
    """One wave: its name, how many people, how many of them at each answer, and the middle."""

    title: str
    people: int
    counts: tuple[int, ...]
    median: float
    middle: str = ""
    """The median as it is said: ``3.5``, ``4``."""
    parts: tuple[str, ...] = ()
    """The professions' middles in words, where both have enough people."""


class GroupScene(Struct, frozen=True, kw_only=True, tag=True):
    """A set of questions over one or more waves."""

    header: Header
    title: str
    lines: tuple[GroupLine, ...]
    """None where too few people have answered."""
    answers: tuple[str, ...] = ()
    """What the answers 1 to 5 mean."""
    sentence: str
    countdown: Countdown | None = None


def group_scene(state: LiveState, activity: Activity | None) -> GroupScene:
    """What the view ``group`` shows: the result as it stood when it was put on show."""
    group = state.group
    return GroupScene(
        header=header_of(state),
        title=group.title if group else phrase("What we answered"),
        lines=tuple(_line(wave) for wave in group.waves) if group else (),
        answers=group.anchors if group else (),
        sentence=in_words(group) if group else NOT_YET,
        countdown=countdown_of(state, activity) if activity else None,
    )


def _line(wave: GroupWave) -> GroupLine:
    return GroupLine(
        title=word(wave.wave.words),
        people=wave.people,
        counts=wave.counts,
        median=wave.median,
        middle=figure(wave.median),
        parts=tuple(_part(p) for p in wave.parts),
    )


def _part(part: GroupPart) -> str:
    return joined(" ", (word(part.name), figure(part.median)))


def in_words(group: GroupResult) -> str:
    """What the picture says, in one sentence."""
    first, last = group.waves[0], group.waves[-1]
    if first is last:
        return phrase(
            "The middle of {people} is {median} on a scale from 1 to {anchors}.",
            people=wording.count(last.people, "answer"),
            median=figure(last.median),
            anchors=len(group.anchors),
        )
    return phrase(
        "The middle of the answers stands beside each wave, on a scale from 1 to {anchors}.",
        anchors=len(group.anchors),
    )


def figure(value: float) -> str:
    """A score with one decimal, and none where it is whole: ``3.5``, ``4``."""
    return f"{value:.1f}".removesuffix(".0")
