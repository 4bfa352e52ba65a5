"""Who met whom in breakout rooms."""

from __future__ import annotations

from itertools import combinations

from facilitator.model.measured import Measured
from facilitator.rules import meetings
from facilitator.rules.measures import number_words as words
from facilitator.rules.measures.figure import MeetingsFigure, Table
from facilitator.rules.measures.who import Who


def meetings_figure(measured: Measured, known: Who) -> MeetingsFigure | None:
    """Everybody against everybody; None before the first round was announced."""
    rounds = meetings.in_order(measured.sessions, measured.activities, measured.seats)
    if not rounds:
        return None
    met = meetings.met(rounds)
    people = known.those({s.participant_id for s in measured.seats})
    index = {p.id: i for i, p in enumerate(people)}
    counts = [[0] * len(people) for _ in people]
    for two, one in met.items():
        first, second = (index[person] for person in two)
        counts[first][second] = counts[second][first] = one.times
    pairs = tuple((index[a], index[b]) for a, b in known.pairs if a in index and b in index)
    possible, made = meetings.possible(index), meetings.made(met, index)
    twice = sum(one.times > 1 for one in met.values())
    most = max((max(row) for row in counts), default=0)
    share = f" ({words.percent(made / possible)})" if possible else ""
    mentors = {frozenset(two) for two in known.pairs}
    rows = tuple(
        (
            known.label(one.id),
            known.label(other.id),
            one.profession.value,
            other.profession.value,
            "yes" if frozenset((one.id, other.id)) in mentors else "no",
            counts[index[one.id]][index[other.id]],
        )
        for one, other in combinations(people, 2)
    )
    return MeetingsFigure(
        name="meetings",
        title="Who has met whom",
        sentence=(
            f"In {words.things(len(rounds), 'breakout round')} {made:,} of {possible:,} possible "
            f"meetings{share} were made, {words.counted(twice)} of them more than once. {_fewest(counts)} "
            "This is counted from the rooms that were announced, so it is sure who was sent to one room, and "
            "not who spoke."
        ),
        caption=(
            f"{words.capital(words.people(len(people)))}. A meeting is two people in one announced breakout "
            "room; plenary time does not count. It asks nobody anything, so no answer is missing."
        ),
        alt=(
            f"A grid of {words.people(len(people))} against each other; each cell says how often two have "
            f"met, from 0 to {most}. {made:,} of {possible:,} pairs of people have met."
        ),
        table=Table(
            columns=("person", "other_person", "profession", "other_profession", "mentor_pair", "times_met"),
            rows=rows,
        ),
        labels=tuple(known.label(p.id) for p in people),
        letters=tuple(p.profession.letter for p in people),
        counts=tuple(tuple(row) for row in counts),
        pairs=pairs,
    )


def _fewest(counts: list[list[int]]) -> str:
    met = sorted(sum(times > 0 for times in row) for row in counts)
    if not met:
        return ""
    if met[0] == met[-1]:
        return f"Everybody has met {words.spelled(met[0])} of the others."
    return f"Each person has met between {words.spelled(met[0])} and {words.spelled(met[-1])} others."
