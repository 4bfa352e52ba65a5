"""How people see their goals, session by session."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.model.goals import GOAL_RATING_WORDS, Goal
from facilitator.model.measured import Measured
from facilitator.phrase import listed
from facilitator.rules.measures import number_words as words
from facilitator.rules.measures.figure import Cell, GoalsFigure, Line, Table
from facilitator.rules.measures.who import Who

_LONGEST = 60
"""Characters of a goal that stand at its line."""


def goal_figure(measured: Measured, known: Who) -> GoalsFigure | None:
    """A line a goal over the sessions in which it was rated; None if none was."""
    numbers = {s.id: s.number for s in measured.sessions}
    rated: dict[str, dict[int, int]] = {}
    elsewhere = 0
    goals = {g.id: g for g in measured.goals}
    for one in sorted(measured.ratings, key=lambda r: r.at):
        if one.rating is None or one.goal_id not in goals:
            continue
        if one.session_id not in numbers:
            elsewhere += 1
            continue
        # The last look in a session is the one that counts.
        rated.setdefault(one.goal_id, {})[numbers[one.session_id]] = one.rating
    if not rated:
        return None
    sessions = tuple(sorted({number for ratings in rated.values() for number in ratings}))
    labels = _labels(measured.goals, measured, known)
    letters = {p.id: p.profession.letter for p in measured.participants}
    lines = tuple(
        Line(
            label=labels[g.id],
            letter=letters.get(g.participant_id or "", ""),
            values=tuple(rated[g.id].get(number) for number in sessions),
        )
        for g in measured.goals
        if g.id in rated
    )
    return GoalsFigure(
        name="goals",
        title="How goals came on",
        sentence=_sentence(rated),
        caption=_caption(measured.goals, rated, sessions, elsewhere),
        alt=_alt(rated, sessions),
        table=Table(
            columns=("goal", "kind", "session", "rating", "meaning"),
            rows=_rows(measured.goals, rated, labels),
        ),
        places=tuple(f"Session {number}" for number in sessions),
        lines=lines,
    )


def _labels(goals: Sequence[Goal], measured: Measured, known: Who) -> dict[str, str]:
    """What stands at each goal: whose it is, and its words unless codes stand for names."""
    pairs = {p.id: p.members for p in measured.pairs}
    nth: dict[str, int] = {}
    found = {}
    for goal in goals:
        members = (goal.participant_id,) if goal.participant_id else pairs.get(goal.pair_id or "", ())
        owner = " and ".join(known.labels.get(m, "?") for m in members) or "Somebody"
        nth[owner] = nth.get(owner, 0) + 1
        text = " ".join(goal.text.split())
        short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
        found[goal.id] = f"{owner}, goal {nth[owner]}" if known.coded else f"{owner}: {short}"
    return found


def _sentence(rated: dict[str, dict[int, int]]) -> str:
    last = [ratings[max(ratings)] for ratings in rated.values()]
    reached = sum(rating >= 0 for rating in last)
    if len(rated) == 1:
        said = f"The one goal that was rated stands {GOAL_RATING_WORDS[last[0]]} at the latest look."
    else:
        said = (
            f"At the latest look {words.of_them(reached, len(rated), 'goals')} that were rated "
            f"{'stands' if reached == 1 else 'stand'} as hoped or better."
        )
    twice = [ratings for ratings in rated.values() if len(ratings) > 1]
    if twice:
        rose = sum(r[max(r)] > r[min(r)] for r in twice)
        fell = sum(r[max(r)] < r[min(r)] for r in twice)
        said += (
            f" Of the {words.spelled(len(twice))} looked at more than once, {words.counted(rose)} "
            f"{'has' if rose == 1 else 'have'} moved up since the first look and {words.counted(fell)} down."
        )
    return (
        f"{said} Ratings are people’s own word on goals that they set themselves, so they are counted and "
        "not tested."
    )


def _caption(
    goals: Sequence[Goal], rated: dict[str, dict[int, int]], sessions: Sequence[int], elsewhere: int
) -> str:
    own = sum(g.participant_id is not None for g in goals)
    said = (
        f"{words.capital(words.things(len(goals), 'goal'))} ({own} of one person, {len(goals) - own} of a "
        f"pair), of which {words.counted(len(rated))} rated at least once."
    )
    looks = len(sessions) * len(rated)
    if lacking := looks - sum(len(r) for r in rated.values()):
        said += f" {words.capital(words.spelled(lacking))} of {looks} ratings of these are missing."
    if let_go := sum(g.dropped_at is not None for g in goals):
        said += f" {words.capital(words.things(let_go, 'goal'))} let go by their owners."
    if elsewhere:
        said += f" {words.capital(words.things(elsewhere, 'rating'))} given outside a session left out."
    return (
        f"{said} Ratings run from −2, {GOAL_RATING_WORDS[-2]}, over 0, {GOAL_RATING_WORDS[0]}, to +2, "
        f"{GOAL_RATING_WORDS[2]}, as in goal attainment scaling (Kiresuk and Sherman 1968). Where a goal was "
        "rated twice in a session, the later rating counts."
    )


def _alt(rated: dict[str, dict[int, int]], sessions: Sequence[int]) -> str:
    counts = [
        f"session {number}: "
        + listed(
            f"{sum(r.get(number) == rating for r in rated.values())} {GOAL_RATING_WORDS[rating]}"
            for rating in (2, 1, 0, -1, -2)
            if any(r.get(number) == rating for r in rated.values())
        )
        for number in sessions
    ]
    drawn = words.things(len(rated), "goal")
    return f"A line for each of {drawn} from −2 to +2. {words.capital('; '.join(counts))}."


def _rows(
    goals: Sequence[Goal], rated: dict[str, dict[int, int]], labels: dict[str, str]
) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (labels[g.id], "person" if g.participant_id else "pair", number, rating, GOAL_RATING_WORDS[rating])
        for g in goals
        for number, rating in sorted(rated.get(g.id, {}).items())
    )
