"""What shows of each card in the console, from the state; a card that did not change keeps its face."""

from __future__ import annotations

from collections import Counter
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication

from facilitator.model.board import Idea
from facilitator.model.people import Profession
from facilitator.model.run import LiveState
from facilitator.rules.board_filter import authors_of
from facilitator.rules.scenes.board import COLUMN_TITLES
from ui import wording
from ui.core_words import in_words
from ui.widgets.card_look import CardFace, theme_look

Colouring = Literal["profession", "theme", "none"]
EDGES = {
    "P": ("policy", "plain"),
    "O": ("operational", "double"),
    "PO": ("teal", "dashed"),
    "": ("teal", "dotted"),
}


class CardFaces:
    """Remembers faces by what they were made of."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[tuple[Any, ...], Idea, CardFace]] = {}

    def of(self, state: LiveState, colouring: Colouring) -> dict[str, CardFace]:
        """The face of every card, by its id."""
        people = {p.id: p for p in state.participants}
        letters = {
            idea_id: "".join(
                sorted({p.profession.letter for p in wrote}, key=lambda x: x != Profession.POLICY.letter)
            )
            for idea_id, wrote in authors_of(state, people).items()
        }
        names = {c.id: c.name for c in state.clusters}
        closed = {b.id for b in state.ballots if b.closed_at}
        dots: Counter[str] = Counter()
        for vote in state.votes:
            if vote.ballot_id is None or vote.ballot_id in closed:
                dots[vote.idea_id] += vote.dots
        drawn = {s.idea_id for s in state.strokes}
        before, self._made = self._made, {}
        for idea in state.ideas:
            owner = people.get(idea.owner_id) if idea.owner_id else None
            about = (
                colouring,
                letters.get(idea.id, ""),
                names.get(idea.cluster_id) if idea.cluster_id else None,
                dots.get(idea.id, 0),
                idea.id in drawn,
                owner.name if owner else "",
            )
            known = before.get(idea.id)
            if known is None or known[0] != about or (known[1] is not idea and known[1] != idea):
                known = (about, idea, _face(idea, *about))
            self._made[idea.id] = known
        return {idea_id: known[2] for idea_id, known in self._made.items()}


def _face(
    idea: Idea, colouring: Colouring, letters: str, cluster: str | None, dots: int, sketch: bool, owner: str
) -> CardFace:
    if colouring == "profession":
        colour, edge = EDGES[letters]
    elif colouring == "theme" and idea.theme:
        colour, edge = theme_look(idea.theme)
    else:
        colour, edge = ("ink2" if colouring == "theme" else "teal"), "plain"
    return CardFace(
        id=idea.id,
        title=idea.title,
        face_down=not idea.revealed,
        colour=colour,
        edge=edge,
        letters=letters,
        theme=idea.theme,
        dots=dots,
        sketch=sketch,
        owner="".join(word[0] for word in owner.split()[:2]).upper(),
        spoken=_spoken(idea, letters, cluster, dots, sketch, owner),
    )


def _spoken(idea: Idea, letters: str, cluster: str | None, dots: int, sketch: bool, owner: str) -> str:
    translate = QCoreApplication.translate
    by = {"P": translate("card", "from policy"), "O": translate("card", "from operational delivery")}
    parts = [
        in_words(COLUMN_TITLES[idea.stage]),
        translate("card", "in “{0}”").format(cluster) if cluster else "",
        "" if idea.revealed else translate("card", "face down"),
        *(by[letter] for letter in letters),
        translate("card", "theme {0}").format(idea.theme) if idea.theme else "",
        wording.count(dots, translate("card", "dot"), translate("card", "dots")) if dots else "",
        translate("card", "with a sketch") if sketch else "",
        translate("card", "owner {0}").format(owner) if owner else "",
    ]
    return ", ".join(part for part in parts if part)
