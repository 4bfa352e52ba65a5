"""Two values a person, before and after: how many differ, which way, how strongly, and how sure that is.

The effect is the matched-pairs rank-biserial correlation by the simple difference formula (Kerby 2014;
King and Minium 2003): pairs that differ are ranked by the size of the difference, tied sizes share their
mean rank, and r is the share of the ranks of rises less that of falls. Pairs that do not differ have no
rank. So r is 1 if everybody who differs rose, -1 if everybody fell, and 0 if ranks are in balance.

The interval resamples the pairs, those that do not differ included, with NumPy and takes percentiles
(Efron and Tibshirani 1993, chapter 13). It is the percentile and not the BCa interval, because BCa is not
defined where the effect is at its limit or leaving out a pair changes nothing, both common at n = 10, and
one rule for all figures is easier to state; and it is NumPy and not ``scipy.stats.bootstrap``, because the
name under which that takes its seed differs between the versions that are allowed. Where everybody who
differs moved the same way, so does every resample: the interval would be a single point and pretend to
certainty, so there is none.

The test is Wilcoxon's signed-rank test, exact and two-sided. Without ties it is SciPy's. SciPy's exact
mode reads its table as if there were no ties; with ties the null distribution is therefore counted over
all 2^n ways to give the tied ranks a sign (the shift algorithm of Streitberg and Röhmel 1986), which is
what ``scipy.stats.PermutationMethod`` finds for few pairs by going through them all.

Below six pairs that differ nothing of this is said: no two-sided p could be below 0.05 even if all rose.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from statistics import median
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

LEAST_DIFFERING = 6
"""Fewer complete pairs that differ than this are not tested."""

RESAMPLES = 9_999
_AT_ONCE = 1_000_000
"""Values that are ranked in one go, so that hundreds of pairs need little memory."""

DECIMALS = 9
"""Differences are rounded to so many, so that 3.6 − 2.8 and 4.2 − 3.4 are tied as they are on paper."""


class Paired(Struct, frozen=True, kw_only=True):
    """What is known of pairs of values; the last four are None below six differing pairs."""

    n: int
    """Complete pairs."""
    rises: int
    falls: int
    before: float | None
    """The median before, of the complete pairs."""
    after: float | None
    difference: float | None
    """The median of the differences, after less before."""
    effect: float | None = None
    """The rank-biserial correlation, −1 to 1."""
    low: float | None = None
    """The 95% bootstrap interval of it; None also if everybody who differs moved the same way."""
    high: float | None = None
    p: float | None = None
    """Two-sided, exact."""

    @property
    def differing(self) -> int:
        """How many pairs differ."""
        return self.rises + self.falls

    @property
    def tested(self) -> bool:
        """True if enough pairs differ for a claim."""
        return self.p is not None

    @property
    def one_way(self) -> bool:
        """True if everybody who differs moved the same way."""
        return self.differing > 0 and 0 in (self.rises, self.falls)


def paired(before: Sequence[float], after: Sequence[float], *, seed: int = 0) -> Paired:
    """What may be said of complete pairs; the same every time for the same values and seed.

    Raises ValueError if there is not one value after for each before. Sentence, picture and headline figure
    ask the same of the same values, so the last answers are kept.
    """
    return _paired(tuple(before), tuple(after), seed)


@lru_cache(maxsize=64)
def _paired(before: tuple[float, ...], after: tuple[float, ...], seed: int) -> Paired:
    differences = [round(b - a, DECIMALS) for a, b in zip(before, after, strict=True)]
    rises, falls = sum(d > 0 for d in differences), sum(d < 0 for d in differences)
    found = Paired(
        n=len(differences),
        rises=rises,
        falls=falls,
        before=median(before) if before else None,
        after=median(after) if after else None,
        difference=median(differences) if differences else None,
    )
    if found.differing < LEAST_DIFFERING:
        return found
    low, high = (None, None) if found.one_way else _interval(differences, seed)
    return Paired(
        n=found.n,
        rises=rises,
        falls=falls,
        before=found.before,
        after=found.after,
        difference=found.difference,
        effect=rank_biserial(differences),
        low=low,
        high=high,
        p=signed_rank_p(differences),
    )


def rank_biserial(differences: Sequence[float]) -> float:
    """The matched-pairs rank-biserial correlation of differences; 0 if none differs."""
    import numpy as np  # noqa: PLC0415 - not on the start path

    return float(_effects(np.asarray([differences], dtype=float))[0])


def signed_rank_p(differences: Sequence[float]) -> float:
    """The exact two-sided p of Wilcoxon's signed-rank test; zeros are dropped, 1 if nothing is left."""
    import numpy as np  # noqa: PLC0415 - not on the start path
    from scipy.stats import rankdata, wilcoxon  # noqa: PLC0415 - takes a while to import

    values = np.asarray([d for d in differences if d], dtype=float)
    if not values.size:
        return 1.0
    sizes = np.abs(values)
    if len(np.unique(sizes)) == len(sizes):
        return float(wilcoxon(values, method="exact").pvalue)
    doubled = np.rint(2 * rankdata(sizes)).astype(int)
    ways = np.zeros(int(doubled.sum()) + 1)
    ways[0] = 1.0
    for rank in doubled:
        # Halved at each step: the entries are probabilities, and stay so for hundreds of pairs.
        ways[rank:] = (ways[rank:] + ways[:-rank]) / 2
        ways[:rank] /= 2
    rises = int(doubled[values > 0].sum())
    fewer = min(rises, len(ways) - 1 - rises)
    return float(min(1.0, 2 * ways[: fewer + 1].sum()))


def _effects(rows: Array) -> Array:
    """The effect of each row of differences."""
    import numpy as np  # noqa: PLC0415 - not on the start path
    from scipy.stats import rankdata  # noqa: PLC0415 - takes a while to import

    # Zeros are the smallest of a row: less their number, the ranks are those of the others alone.
    zeros = (rows == 0).sum(axis=1, keepdims=True)
    ranks = (rankdata(np.abs(rows), axis=1) - zeros) * (rows != 0)
    total = ranks.sum(axis=1)
    effects: Array = (np.sign(rows) * ranks).sum(axis=1) / np.where(total == 0, 1, total)
    return effects


def _interval(differences: Sequence[float], seed: int) -> tuple[float, float]:
    import numpy as np  # noqa: PLC0415 - not on the start path

    values, draw = np.asarray(differences, dtype=float), np.random.default_rng(seed)
    n, most = len(values), max(1, _AT_ONCE // len(values))
    parts = []
    for start in range(0, RESAMPLES, most):
        rows = min(most, RESAMPLES - start)
        parts.append(_effects(values[draw.integers(n, size=(rows, n))]))
    low, high = np.percentile(np.concatenate(parts), [2.5, 97.5])
    return float(low), float(high)
