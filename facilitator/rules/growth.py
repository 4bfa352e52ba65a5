"""How a card grows: what each stage needs of it, what is still missing, and both in words."""

from __future__ import annotations

from collections.abc import Iterable

from facilitator.model.board import Idea, IdeaStage
from facilitator.phrase import joined, listed, phrase
from facilitator.rules import wording

NEEDS: dict[IdeaStage, tuple[str, ...]] = {
    IdeaStage.INSIGHT: ("title",),
    IdeaStage.IDEA: ("title",),
    IdeaStage.PROTOTYPE: ("smallest_test", "owner_id"),
    IdeaStage.COMMITMENT: ("owner_id", "first_step", "due_date"),
    IdeaStage.TRIED: ("outcome",),
}
"""What a card has to have to be what its stage says, by the names of :class:`Idea`."""

HELPS: dict[IdeaStage, tuple[str, ...]] = {IdeaStage.COMMITMENT: ("ally_id",)}
"""What a stage is better for, and can be without."""

STAGE_WORDS = {
    IdeaStage.INSIGHT: phrase("An insight"),
    IdeaStage.IDEA: phrase("An idea"),
    IdeaStage.PROTOTYPE: phrase("A prototype"),
    IdeaStage.COMMITMENT: phrase("A commitment"),
    IdeaStage.TRIED: phrase("A card that was tried"),
}
FIELD_WORDS = {
    "title": phrase("a title"),
    "smallest_test": phrase("the smallest test"),
    "owner_id": phrase("an owner"),
    "ally_id": phrase("an ally"),
    "first_step": phrase("a first step"),
    "due_date": phrase("a date"),
    "outcome": phrase("a word on what happened"),
}


def missing(idea: Idea, stage: IdeaStage) -> tuple[str, ...]:
    """The fields that a stage needs and the card does not have yet; blanks alone count as nothing."""
    return tuple(name for name in NEEDS[stage] if _is_empty(idea, name))


def missing_words(idea: Idea, stage: IdeaStage) -> str:
    """What is still missing as a sentence, or nothing if the card has all of it."""
    return _sentence(stage, missing(idea, stage))


def would_help(idea: Idea, stage: IdeaStage) -> tuple[str, ...]:
    """The fields that a stage can be without, and that the card does not have yet."""
    return tuple(name for name in HELPS.get(stage, ()) if _is_empty(idea, name))


def asked_next(idea: Idea) -> tuple[IdeaStage, tuple[str, ...]]:
    """The stage that a card is to be helped to, and what that still needs.

    It is the card's own stage where somebody moved it there before its time, else the one after it; a card
    that was tried stays where it is.
    """
    lacks = missing(idea, idea.stage)
    following = idea.stage.following
    if lacks or following is None:
        return idea.stage, lacks
    return following, missing(idea, following)


def moved_words(ideas: Iterable[Idea], stage: IdeaStage) -> str:
    """What is to be said of cards that were moved to a stage; nothing if they have all that it needs."""
    moved = tuple(ideas)
    lacking = [idea for idea in moved if missing(idea, stage)]
    if not lacking:
        return ""
    if len(moved) == 1:
        return missing_words(moved[0], stage)
    every = tuple(name for name in NEEDS[stage] if any(name in missing(i, stage) for i in lacking))
    counted = wording.count(len(moved), "card")
    if len(lacking) == 1:
        some = phrase("1 of {cards} still lacks something.", cards=counted)
    else:
        some = phrase("{lacking} of {cards} still lack something.", lacking=len(lacking), cards=counted)
    return joined(" ", (some, _sentence(stage, every)))


def _sentence(stage: IdeaStage, fields: Iterable[str]) -> str:
    needed = listed([FIELD_WORDS[name] for name in fields])
    who = STAGE_WORDS[stage]
    return phrase("{who} needs {needed}.", who=who, needed=needed) if needed else ""


def _is_empty(idea: Idea, name: str) -> bool:
    value = getattr(idea, name)
    return not (value.strip() if isinstance(value, str) else value)
