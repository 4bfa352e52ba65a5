"""Which cards of the board are asked for: words searched as they are typed, and filters."""

from __future__ import annotations

from msgspec import Struct

from facilitator.model.board import Idea, IdeaStage
from facilitator.model.people import Participant, Profession
from facilitator.model.run import LiveState
from facilitator.rules.folded import fold


class Sieve(Struct, frozen=True, kw_only=True):
    """What cards must have to be shown; without any of it all are."""

    words: str = ""
    stage: IdeaStage | None = None
    profession: Profession | None = None
    """Of somebody who wrote the card."""
    theme: str | None = None
    """Empty asks for cards without one."""
    cluster_id: str | None = None
    """Empty asks for cards in none."""
    session_id: str | None = None
    face_down: bool = False
    ownerless: bool = False


class _Known(Struct):
    idea: Idea
    authors: tuple[Participant, ...]
    text: str


class Folded:
    """Every card's words made ready to be searched, once for as long as neither card nor author changes."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}

    def read(self, state: LiveState) -> None:
        """Takes note of the cards as they are now."""
        people = {p.id: p for p in state.participants}
        authors = authors_of(state, people)
        before, self._known = self._known, {}
        for idea in state.ideas:
            wrote = authors.get(idea.id, ())
            known = before.get(idea.id)
            if known is None or (known.idea is not idea and known.idea != idea) or known.authors != wrote:
                names = " ".join(p.name for p in wrote)
                known = _Known(idea, wrote, fold("\n".join((idea.title, idea.details, idea.theme, names))))
            self._known[idea.id] = known

    def found(self, sieve: Sieve) -> list[Idea]:
        """The cards that have all that is asked, in the board's order; every word must occur somewhere."""
        left = list(self._known.values())
        for word in fold(sieve.words).split():
            left = [known for known in left if word in known.text]
        if sieve != Sieve(words=sieve.words):
            left = [known for known in left if _passes(known, sieve)]
        return [known.idea for known in left]


def authors_of(state: LiveState, people: dict[str, Participant]) -> dict[str, tuple[Participant, ...]]:
    """Who wrote each card that somebody is known to have written."""
    wrote: dict[str, tuple[Participant, ...]] = {}
    for authorship in state.authorships:
        if (person := people.get(authorship.participant_id)) is not None:
            wrote[authorship.idea_id] = (*wrote.get(authorship.idea_id, ()), person)
    return wrote


def _passes(known: _Known, sieve: Sieve) -> bool:
    idea = known.idea
    return (
        (sieve.stage is None or idea.stage is sieve.stage)
        and (sieve.profession is None or any(p.profession is sieve.profession for p in known.authors))
        and (sieve.theme is None or fold(idea.theme) == fold(sieve.theme))
        and (sieve.cluster_id is None or (idea.cluster_id or "") == sieve.cluster_id)
        and (sieve.session_id is None or idea.session_id == sieve.session_id)
        and not (sieve.face_down and idea.revealed)
        and not (sieve.ownerless and idea.owner_id)
    )
