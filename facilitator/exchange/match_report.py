"""Mentor pairs for a roster, without a cohort: proposed, and written as text or as JSON's nouns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.roster import RosterPreview, RosterRow, refuse_problems
from facilitator.exchange.synonyms import load_synonyms
from facilitator.model.people import Participant, Profession
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.rules.assignment import LeftOver, Matching, best
from facilitator.rules.matching import scores

MOST_PEOPLE = 4_000
"""More than these take minutes and gigabytes to compare, each with each; no cohort comes near."""
MOST_MATCHINGS = 50
DIGITS = 4
"""Of a score and of a total."""


class NamedPair(Struct, frozen=True):
    """Two people by name, the policymaker first; ``score`` is from 0 to 1."""

    policy: str
    operational: str
    score: float
    reasons: tuple[str, ...]


class Alternative(Struct, frozen=True):
    """Another matching of as many pairs, with the sum of its scores."""

    pairs: tuple[NamedPair, ...]
    total: float


class Proposal(Struct, frozen=True):
    """The best matching, who is left over, and the next best matchings."""

    pairs: tuple[NamedPair, ...]
    total: float
    left_over: tuple[str, ...]
    alternatives: tuple[Alternative, ...]


class Proposed(Struct, frozen=True):
    """A proposal, and by name why somebody is left over."""

    proposal: Proposal
    why_left: dict[str, str]


def propose(roster: RosterPreview, top: int, *, trio: bool = False) -> Proposed:
    """The ``top`` best matchings of the people in a roster; pairs that the roster names are not looked at.

    With ``trio`` the reason of who is left over also says whose pair they would join.

    Raises UserError for a roster with problems, with too many people or with one profession only, and for a
    ``top`` that is not from 1 to :data:`MOST_MATCHINGS`.
    """
    if not 1 <= top <= MOST_MATCHINGS:
        raise UserError(
            "--top: {top} matchings cannot be given. Ask for 1 to {most_matchings}.",
            top=top,
            most_matchings=MOST_MATCHINGS,
        )
    about_pairs = {heading for heading, field in roster.columns.items() if field == "pair"}
    refuse_problems([p for p in roster.problems if p.column not in about_pairs], phrase("matched"))
    if len(roster.rows) > MOST_PEOPLE:
        raise UserError(
            "The roster has {rows:,} people, and at most {most_people:,} can be matched. Split "
            "it into several.",
            rows=len(roster.rows),
            most_people=MOST_PEOPLE,
        )
    people = {side: [_person(row) for row in roster.rows if row.profession is side] for side in Profession}
    for side, there in people.items():
        if not there:
            missing = "policymaker" if side is Profession.POLICY else "operational member of staff"
            raise UserError(
                "The roster has no {missing}, and a mentor pair is one of each. Add some.", missing=missing
            )
    found = best(
        scores(people[Profession.POLICY], people[Profession.OPERATIONAL], synonyms=load_synonyms()),
        top=top,
        trio_allowed=trio,
    )
    names = _told_apart(roster.rows)
    first, *others = [_named(matching, names) for matching in found]
    why_left = {names[left.participant_id]: _why(left, names) for left in found[0].left_over}
    proposal = Proposal(first.pairs, first.total, tuple(why_left), tuple(others))
    return Proposed(proposal, why_left)


def lines(proposed: Proposed) -> Iterable[str]:
    """A proposal as text: the pairs in columns, who is left over and why, how the next best differ."""
    proposal = proposed.proposal
    yield f"{wording.count(len(proposal.pairs), 'mentor pair')}, total {proposal.total:.2f}:"
    yield from _columns(proposal.pairs)
    if proposed.why_left:
        yield ""
        yield "Left over:"
        yield from (f"  {name}: {why}" for name, why in proposed.why_left.items())
    best_pairs = {(pair.policy, pair.operational) for pair in proposal.pairs}
    for place, other in enumerate(proposal.alternatives, start=2):
        yield ""
        less = max(0.0, proposal.total - other.total)
        yield f"Matching {place}, total {other.total:.2f} ({less:.4f} less), differs in:"
        yield from _columns([p for p in other.pairs if (p.policy, p.operational) not in best_pairs])


def _why(left: LeftOver, names: dict[str, str]) -> str:
    if left.joins is None:
        return left.reason
    first, second = (names[i] for i in left.joins)
    return f"{left.reason}; would join {first} and {second}"


def _columns(pairs: Sequence[NamedPair]) -> Iterable[str]:
    if not pairs:
        return
    left, right = max(len(p.policy) for p in pairs), max(len(p.operational) for p in pairs)
    for p in pairs:
        yield f"  {p.score:.2f}  {p.policy:{left}} – {p.operational:{right}}  {'; '.join(p.reasons)}"


def _person(row: RosterRow) -> Participant:
    return Participant(id=str(row.row), **row.about())


def _named(matching: Matching, names: dict[str, str]) -> Alternative:
    pairs = tuple(
        NamedPair(names[p.policy_id], names[p.operational_id], round(p.score, DIGITS), p.reasons)
        for p in matching.pairs
    )
    return Alternative(pairs, round(matching.total, DIGITS))


def _told_apart(rows: Sequence[RosterRow]) -> dict[str, str]:
    """Names by id; to a name that several share, the first thing in which all of them differ is added."""
    by_name: dict[str, list[RosterRow]] = {}
    for row in rows:
        by_name.setdefault(row.name.casefold(), []).append(row)
    names = {}
    for alike in by_name.values():
        additions = ([r.department for r in alike], [r.email for r in alike], [f"row {r.row}" for r in alike])
        added = next(a for a in additions if all(a) and len({text.casefold() for text in a}) == len(alike))
        for row, addition in zip(alike, added, strict=True):
            names[str(row.row)] = row.name if len(alike) == 1 else f"{row.name} ({addition})"
    return names
