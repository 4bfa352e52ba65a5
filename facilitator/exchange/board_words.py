"""What the columns of other boards are called, and what they are taken for here.

Known from the tools' own sources: scrumlr writes ``noteId, author, text, column, timestamp, parent, votes``
and a ``voting_iteration_1`` a vote; Parabol writes ``reflectionGroup, author, votes, prompt, type, createdAt,
discussionThread, content``, where ``type`` is Reflection, Comment, Reply or Task and only a reflection was a
card. How Miro, Mural, EasyRetro and Trello head their files is not documented by them and changes, so their
usual words are here and the person at the keyboard has the last one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from facilitator.model.board import IdeaStage


class Use(StrEnum):
    """What a column is taken for."""

    TEXT = "text"
    AUTHOR = "author"
    GROUP = "group"
    THEME = "theme"
    STAGE = "stage"
    KIND = "kind"
    """What the row is: discussion below a card is no card."""
    NONE = "none"


_LIKELIEST_FIRST = (
    "stickynotetext text content note notes notetext stickynote stickynotes sticky stickies postit cardtext "
    "card cards cardname cardtitle idea ideas title reflection message item summary suggestion feedback "
    "comment response answer description body topic"
)
TEXTS = tuple(_LIKELIEST_FIRST.split())
"""Words for what stands on a card: of two such columns the one whose word comes first is taken."""

_OTHERS = {
    Use.AUTHOR: (
        "author authors authorname createdby creator user username participant addedby postedby writtenby "
        "person contributor name email authoremail"
    ),
    Use.GROUP: (
        "group groupname cluster column columnname section area areatitle areaname frame framename "
        "frametitle list listname category lane swimlane reflectiongroup topic topicgroup board parentarea"
    ),
    Use.THEME: "theme tag tags label labels prompt",
    Use.STAGE: "stage",
    Use.KIND: "type kind itemtype widgettype",
    Use.NONE: (
        "id noteid cardid ideaid uid uuid key number no votes vote votecount dots likes score rank timestamp "
        "date time createdat created updatedat updated lastupdated modified x y width height position "
        "positionx positiony parent parentid link url boardurl discussionthread sessionid session "
        "lasteditedby lastmodifiedby colour color bgcolor backgroundcolor shape size status comments"
    ),
}

DISCUSSION = frozenset({"comment", "reply", "task"})
"""Kinds of rows that were written below a card."""

NOBODY = frozenset({"anonymous", "anon", "guest", "unknown"})
"""What tools write where no author is known."""


def _key(heading: str) -> str:
    return re.sub(r"[\W_]", "", heading).casefold()


def use_of(heading: str) -> Use | None:
    """What a heading other than a text's means, or None; case, blanks and hyphens do not count."""
    key = _key(heading)
    if key.startswith("votingiteration"):
        return Use.NONE
    return next((use for use, words in _OTHERS.items() if key in words.split()), None)


def is_text(heading: str) -> bool:
    """True if a heading is a word for what stands on a card."""
    return _key(heading) in TEXTS


def known(headings: Sequence[str]) -> int:
    """How many of a row's cells are headings of another board's file."""
    return sum(1 for heading in headings if is_text(heading) or use_of(heading) is not None)


def uses_of(headings: Sequence[str]) -> tuple[Use, ...] | None:
    """What each column is taken for where a row is a card; None if no heading is a word for its text."""
    keys = [_key(heading) for heading in headings]
    text = next((keys.index(word) for word in TEXTS if word in keys), None)
    if text is None:
        return None
    found: list[Use] = []
    for place, heading in enumerate(headings):
        use = Use.TEXT if place == text else use_of(heading) or Use.NONE
        if use in found and use is not Use.NONE:
            use = Use.NONE
        found.append(use)
    return tuple(found)


def stage_of(text: str) -> IdeaStage | None:
    """The stage that a cell names, in the singular or the plural; None if it names none of ours."""
    word = _key(text)
    return next((s for s in IdeaStage if word in (s.value, f"{s.value}s")), None)
