"""The charity's three headline figures, each with whom it counts and how."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from facilitator.model.benchmarks import Wave
from facilitator.model.measured import Measured
from facilitator.rules.measures import network
from facilitator.rules.measures import number_words as words
from facilitator.rules.measures.growth_figures import compared
from facilitator.rules.measures.scales import HALF_RULE, Scale, scales

NOT_KNOWN = "not known yet"


class Headline(Struct, frozen=True, kw_only=True):
    """One figure as it is published."""

    name: str
    title: str
    value: float | None
    """A share from 0 to 1, or a mean from 1 to 5; None as long as it is not known."""
    words: str
    """``88%``, ``4.0 of 5`` or ``not known yet``."""
    n: int
    """Of a share: how many people it is true of. Of a mean: how many people it is the mean of."""
    of: int
    """Of a share: how many people could be counted. Of a mean: how many take part."""
    how: str
    """Who is counted and how, in plain sentences."""


def headlines(measured: Measured) -> tuple[Headline, ...]:
    """Share who gained skills, share with new connections, mean empowerment at the end, in this order."""
    of_cohort = scales(measured)
    return (_skills(of_cohort), _connections(measured), _empowerment(of_cohort))


def _skills(of_cohort: Sequence[Scale]) -> Headline:
    title = "gained skills"
    rule = "Counts the people whose skills score at the end is above their own at the start."
    scale = _named(of_cohort, "skills")
    if scale is None:
        return _unknown("skills", title, f"{rule} This cohort has no set of questions named “skills”.")
    found = compared(scale, Wave.BASELINE, Wave.ENDLINE)
    if not found.n:
        return _unknown("skills", title, f"{rule} Nobody has a score both at the start and at the end yet.")
    left_out = len(scale.people) - found.n
    how = f"{rule} {_counted(found.rises, found.n, left_out, 'a score both times')}"
    since = compared(scale, Wave.THEN, Wave.ENDLINE)
    if since.n:
        how += (
            f" Against the start as people see it from the end it is {since.rises} of {since.n} "
            f"({words.percent(since.rises / since.n)}); the figure is against what they said at the time."
        )
    return Headline(
        name="skills",
        title=title,
        value=found.rises / found.n,
        words=words.percent(found.rises / found.n),
        n=found.rises,
        of=found.n,
        how=f"{how} {HALF_RULE}",
    )


def _connections(measured: Measured) -> Headline:
    title = "made new connections"
    rule = (
        "Counts the people who at the end would call somebody in the cohort (2 or more of 4) whom they "
        "would not have called at the start, or who would call more people outside it than at the start."
    )
    waves = {w.wave: w for w in network.wave_ties(measured)}
    first, last = waves.get(Wave.BASELINE), waves.get(Wave.ENDLINE)
    if first is None or last is None:
        return _unknown(
            "connections", title, f"{rule} Connections were not asked both at the start and the end yet."
        )
    inside = {p for p in first.asked if p in last.asked}
    outside = first.outside.keys() & last.outside.keys()
    known = [p.id for p in measured.participants if p.id in inside or p.id in outside]
    if not known:
        return _unknown(
            "connections", title, f"{rule} Nobody was asked both at the start and at the end yet."
        )
    calls_first, calls_last = network.calls(first), network.calls(last)
    in_cohort = {p for p in inside if calls_last.get(p, frozenset()) - calls_first.get(p, frozenset())}
    beyond = {p for p in outside if last.outside[p] > first.outside[p]}
    n, of = len(in_cohort | beyond), len(known)
    takes_part = sum(p.active or p.id in set(known) for p in measured.participants)
    return Headline(
        name="connections",
        title=title,
        value=n / of,
        words=words.percent(n / of),
        n=n,
        of=of,
        how=(
            f"{rule} {_counted(n, of, takes_part - of, 'answers both times')} In the cohort it is "
            f"{len(in_cohort)} of {len(inside)}, outside it {len(beyond)} of {len(outside)}. Somebody whom a "
            "person left out when they answered counts as not called."
        ),
    )


def _empowerment(of_cohort: Sequence[Scale]) -> Headline:
    title = "empowerment, on average"
    rule = "The mean of all empowerment scores at the end, on a scale from 1 to 5."
    scale = _named(of_cohort, "empowerment")
    if scale is None:
        return _unknown(
            "empowerment", title, f"{rule} This cohort has no set of questions named “empowerment”."
        )
    scored = scale.scored(Wave.ENDLINE)
    if not scored:
        return _unknown("empowerment", title, f"{rule} Nobody has a score at the end yet.")
    mean = sum(scored.values()) / len(scored)
    left_out = len(scale.people) - len(scored)
    how = f"{rule} {words.capital(words.people(len(scored)))} {'has' if len(scored) == 1 else 'have'} one"
    how += (
        f"; {words.people(left_out)} left out for want of one." if left_out else ", and nobody is left out."
    )
    both = compared(scale, Wave.BASELINE, Wave.ENDLINE)
    if both.n:
        before = scale.scored(Wave.BASELINE)
        start = sum(before[p] for p in scale.both(Wave.BASELINE, Wave.ENDLINE)) / both.n
        end = sum(scored[p] for p in scale.both(Wave.BASELINE, Wave.ENDLINE)) / both.n
        how += (
            f" Of the {words.people(both.n)} with a score both times the mean was {words.tenths(start)} at "
            f"the start and is {words.tenths(end)} at the end."
        )
    return Headline(
        name="empowerment",
        title=title,
        value=mean,
        words=f"{words.tenths(mean)} of 5",
        n=len(scored),
        of=len(scale.people),
        how=f"{how} {HALF_RULE}",
    )


def _named(of_cohort: Sequence[Scale], name: str) -> Scale | None:
    return next((scale for scale in of_cohort if scale.benchmark.name == name), None)


def _counted(n: int, of: int, left_out: int, what: str) -> str:
    said = f"That is {n} of {of} people with {what}"
    return (
        f"{said}; {words.people(left_out)} left out for want of them."
        if left_out
        else f"{said}, and nobody is left out."
    )


def _unknown(name: str, title: str, how: str) -> Headline:
    return Headline(name=name, title=title, value=None, words=NOT_KNOWN, n=0, of=0, how=how)
