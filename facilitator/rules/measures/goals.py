"""Whose goals there are, which still need a look in a session, and how a rating changed since the last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct

from facilitator.model.goals import GOAL_RATING_WORDS, Goal, GoalRating, GoalWording
from facilitator.model.people import Pair, Participant
from facilitator.model.run import Session
from facilitator.phrase import listed, phrase


class Owner(Struct, frozen=True, kw_only=True):
    """A person or a pair, with the goals that are theirs, oldest first."""

    id: str
    names: tuple[str, ...]
    letters: tuple[str, ...]
    """The marks of the professions, one a name."""
    is_pair: bool
    goals: tuple[Goal, ...] = ()

    @property
    def name(self) -> str:
        """``Amara Okafor``, or ``Amara Okafor and Tom Hughes``."""
        return listed(self.names)

    @property
    def standing(self) -> tuple[Goal, ...]:
        """The goals that were not let go."""
        return tuple(goal for goal in self.goals if goal.dropped_at is None)


def owners(people: Iterable[Participant], pairs: Iterable[Pair], goals: Iterable[Goal]) -> tuple[Owner, ...]:
    """Pairs after people, each in roster order; of those who have left, only who has goals."""
    everybody = {person.id: person for person in people}
    by_owner: dict[str, list[Goal]] = {}
    for goal in goals:
        by_owner.setdefault(goal.participant_id or goal.pair_id or "", []).append(goal)
    found = []
    for person in everybody.values():
        theirs = tuple(by_owner.get(person.id, ()))
        if person.active or theirs:
            found.append(
                Owner(
                    id=person.id,
                    names=(person.name,),
                    letters=(person.profession.letter,),
                    is_pair=False,
                    goals=theirs,
                )
            )
    places = {person_id: place for place, person_id in enumerate(everybody)}
    for pair in sorted(pairs, key=lambda p: min(places[m] for m in p.members)):
        both = [everybody[member] for member in pair.members]
        found.append(
            Owner(
                id=pair.id,
                names=tuple(person.name for person in both),
                letters=tuple(person.profession.letter for person in both),
                is_pair=True,
                goals=tuple(by_owner.get(pair.id, ())),
            )
        )
    return tuple(found)


def without(owned: Iterable[Owner]) -> tuple[Owner, ...]:
    """Who has no goal that stands."""
    return tuple(owner for owner in owned if not owner.standing)


def to_look_at(
    owned: Iterable[Owner], ratings: Iterable[GoalRating], session: Session, began: datetime | None = None
) -> tuple[Goal, ...]:
    """The goals that still need a look in a session, in the order of their owners.

    Those are the ones that stand, were written before the session ``began`` (its start if not given; while
    it has not begun, every one), and were neither rated nor spoken of in it.
    """
    seen = {r.goal_id for r in ratings if r.session_id == session.id}
    start = began or session.started_at
    return tuple(
        goal
        for owner in owned
        for goal in owner.standing
        if goal.id not in seen and (start is None or goal.created_at < start)
    )


def looks(ratings: Iterable[GoalRating], goal_id: str, sessions: Sequence[Session]) -> tuple[GoalRating, ...]:
    """Every look at a goal in the order of sessions; those outside a session come last."""
    order = {session.id: session.number for session in sessions}
    theirs = [r for r in ratings if r.goal_id == goal_id]
    return tuple(sorted(theirs, key=lambda r: (order.get(r.session_id or "", len(order) + 1), r.at)))


def in_session(ratings: Iterable[GoalRating], goal_id: str, session_id: str) -> GoalRating | None:
    """The look at a goal in a session, None if there was none."""
    found = None
    for rating in ratings:
        if rating.goal_id == goal_id and rating.session_id == session_id:
            found = rating
    return found


def change(
    ratings: Iterable[GoalRating], goal_id: str, session: Session, sessions: Sequence[Session]
) -> int | None:
    """By how much the rating of a session differs from the last one before it; None without both."""
    order = {one.id: one.number for one in sessions}
    rated = {
        order[r.session_id]: r.rating
        for r in ratings
        if r.goal_id == goal_id and r.rating is not None and r.session_id in order
    }
    now, before = rated.get(session.number), [number for number in rated if number < session.number]
    if now is None or not before:
        return None
    return now - rated[max(before)]


def change_in_words(by: int | None) -> str:
    """``up 1 since the last look``, or nothing where there is nothing to compare."""
    if by is None:
        return ""
    if by == 0:
        return phrase("as at the last look")
    if by > 0:
        return phrase("up {by} since the last look", by=by)
    return phrase("down {by} since the last look", by=-by)


def signed(rating: int) -> str:
    """A rating with its sign: ``+1``, ``0``, ``−2``."""
    return f"+{rating}" if rating > 0 else f"−{-rating}" if rating < 0 else "0"


def in_words(rating: int | None) -> str:
    """``+1 more than hoped``, or that it was not rated."""
    if rating is None:
        return phrase("not rated")
    return phrase("{rating} {words}", rating=signed(rating), words=GOAL_RATING_WORDS[rating])


def earlier_words(wordings: Iterable[GoalWording], goal: Goal) -> tuple[GoalWording, ...]:
    """The words that a goal had before those it has now, newest first."""
    theirs = [w for w in wordings if w.goal_id == goal.id]
    while theirs and theirs[-1].text == goal.text:
        theirs.pop()
    return tuple(reversed(theirs))
