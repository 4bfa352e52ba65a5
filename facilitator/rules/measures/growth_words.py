"""Growth between two waves in plain sentences, with what makes it sure or not."""

from __future__ import annotations

from facilitator.model.benchmarks import Wave
from facilitator.rules.measures import number_words as words
from facilitator.rules.measures.paired import LEAST_DIFFERING, Paired

WHEN = {Wave.BASELINE: "at the start", Wave.MIDPOINT: "midway", Wave.ENDLINE: "at the end"}

CLEAR = 0.05
"""A pattern is called clear below this p if its interval, where there is one, leaves out 0."""


def moved(found: Paired, first: Wave, last: Wave) -> str:
    """How many rate themselves higher, and where the middle went; a sentence without its stop."""
    if found.n == 1:
        way = "higher" if found.rises else "lower" if found.falls else "the same"
        than = "as" if way == "the same" else "than"
        return (
            f"the one person who answered both times rates themself {way} {WHEN[last]} {than} {WHEN[first]}"
            f" ({_tenths(found.before)}, then {_tenths(found.after)})"
        )
    rest = _others(found)
    return (
        f"{words.of_them(found.rises, found.n, 'people')} who answered both times "
        f"{_rate(found.rises)} themselves higher {WHEN[last]} than {WHEN[first]}{rest}; "
        f"the middle score went from {_tenths(found.before)} to {_tenths(found.after)}"
    )


def sureness(found: Paired) -> str:
    """How sure one can be, as a sentence: effect, interval, n and p together, or why there is none of it."""
    if not found.tested:
        return too_few(found)
    if not clear(found):
        return (
            f"With {words.people(found.n)} that could still be chance ({evidence(found)}), so it says how "
            "these people answered and no more."
        )
    return f"For {words.people(found.n)} that is a clear pattern ({evidence(found)})."


def too_few(found: Paired) -> str:
    """Why there is no test."""
    if found.differing == 0:
        return "Nobody differs, so there is nothing to test: it says how these people answered and no more."
    verb = "differs" if found.differing == 1 else "differ"
    return (
        f"Only {words.people(found.differing)} {verb}, too few for a test (it needs "
        f"{words.spelled(LEAST_DIFFERING)}), so this says how these people answered and no more."
    )


def clear(found: Paired) -> bool:
    """True if chance alone would seldom bring it about, and the interval agrees."""
    if found.p is None or found.p >= CLEAR:
        return False
    return found.low is None or found.high is None or found.low > 0 or found.high < 0


def evidence(found: Paired) -> str:
    """Effect, interval, n and p of a tested pair of waves, never one without the others."""
    if found.effect is None or found.p is None:
        return ""
    if found.low is None or found.high is None:
        way = "up" if found.rises else "down"
        interval = f"no interval can be drawn, as everybody who differs went {way}"
    else:
        interval = f"95% interval {words.hundredths(found.low)} to {words.hundredths(found.high)}"
    return (
        f"rank-biserial correlation {words.hundredths(found.effect)}, {interval}; exact Wilcoxon test of the "
        f"{words.spelled(found.differing)} who differ, {words.chance(found.p)}"
    )


def looking_back(start: Paired, since: Paired | None) -> str:
    """Response shift: how people rate their start now, beside how they did, and the growth since then.

    ``start`` is the true baseline and *then*; ``since`` is *then* and the end.
    """
    if start.n == 0:
        return ""
    if start.n == 1:
        how = "lower than" if start.falls else "higher than" if start.rises else "the same as"
        lower = f"the one person asked rates their start {how} at the time"
    else:
        lower = (
            f"{words.of_them(start.falls, start.n, 'people')} asked {_rate(start.falls)} their start lower "
            f"than they did at the time{_higher(start)}"
        )
    middle = f"(middle score {_tenths(start.after)}, as against {_tenths(start.before)} then)"
    said = f"Looking back from the end, {lower} {middle}."
    if start.tested:
        kind = "a clear shift" if clear(start) else "a shift that could still be chance"
        said += f" That is {kind} ({evidence(start)})."
    else:
        said += f" {too_few(start)}"
    if since is None or since.n == 0:
        return said
    if since.n == 1:
        way = "higher" if since.rises else "no higher"
        return f"{said} Measured against that, they stand {way} at the end."
    stand = "stands" if since.rises == 1 else "stand"
    return (
        f"{said} Measured against the start as they see it now, "
        f"{words.of_them(since.rises, since.n, 'people')} {stand} higher at the end."
    )


def _others(found: Paired) -> str:
    same = found.n - found.differing
    parts = [
        f"{words.spelled(number)} {word}"
        for number, word in ((found.falls, "lower"), (same, "the same"))
        if number
    ]
    return f", {' and '.join(parts)}" if parts else ""


def _higher(start: Paired) -> str:
    return f" and {words.spelled(start.rises)} higher" if start.rises else ""


def _rate(number: int) -> str:
    return "rates" if number == 1 else "rate"


def _tenths(value: float | None) -> str:
    return "–" if value is None else words.tenths(value)
