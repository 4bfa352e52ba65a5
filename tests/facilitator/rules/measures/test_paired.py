"""Pairs of values, held against published worked examples, sums by hand, and SciPy's own permutations."""

from __future__ import annotations

import time
from collections import Counter
from itertools import combinations_with_replacement
from math import factorial, prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import PermutationMethod, wilcoxon

from facilitator.rules.measures.paired import LEAST_DIFFERING, paired, rank_biserial, signed_rank_p

# Hollander and Wolfe (1973), Nonparametric Statistical Methods, p. 29: Hamilton depression scale factor IV
# of nine patients before and after a tranquilliser; also the example of R's ?wilcox.test.
DEPRESSION_BEFORE = (1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30)
DEPRESSION_AFTER = (0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29)
# Darwin (1876), heights of crossed less self-fertilised maize, as in the example of scipy.stats.wilcoxon.
MAIZE = (6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75)
# Bortz, Lienert and Boehnke, Verteilungsfreie Methoden in der Biostatistik, as worked in exactRankTests by
# S. Grosse on R-help, 25 August 2006: ties and pairs that do not differ.
BORTZ_FIRST = (9, 14, 8, 11, 14, 10, 8, 14, 12, 14, 13, 9, 15, 12, 9)
BORTZ_SECOND = (13, 15, 9, 12, 16, 10, 8, 13, 12, 16, 9, 10, 16, 12, 9)
# D. Steele on R-help, 9 February 2010, worked in exactRankTests: a hypothesised median of 119.
STEELE = (136, 103, 91, 122, 96, 145, 140, 138, 126, 120, 99, 125, 91, 142, 119, 137)
# The worked example of Wikipedia, "Wilcoxon signed-rank test", with its rank-biserial correlation after
# Kerby (2014): nine pairs that differ, two of them tied, W = 9 of a rank sum of 45.
WIKIPEDIA_SECOND = (125, 115, 130, 140, 140, 115, 140, 125, 140, 135)
WIKIPEDIA_FIRST = (110, 122, 125, 120, 140, 124, 123, 137, 135, 145)

scores = st.integers(4, 20).map(lambda quarters: quarters / 4)
pairs_of_scores = st.lists(st.tuples(scores, scores), max_size=12)


def test_the_depression_data_of_hollander_and_wolfe_give_their_exact_p() -> None:
    found = paired(DEPRESSION_AFTER, DEPRESSION_BEFORE)
    # T+ = 40 of 45: 10 of 512 sign patterns reach it, one-sided 0.0195. Here it is two-sided.
    assert found.p == pytest.approx(2 * 0.01953125)
    # Kerby (2014): r is the share of favourable ranks less that of unfavourable: 40/45 - 5/45.
    assert found.effect == pytest.approx(35 / 45)
    assert (found.n, found.rises, found.falls) == (9, 7, 2)


def test_darwins_maize_gives_the_p_of_scipys_documentation() -> None:
    found = paired([0] * len(MAIZE), MAIZE)
    assert found.p == pytest.approx(0.041259765625)
    # W = 24 is the rank sum of the two falls, of 120 in all.
    assert found.effect == pytest.approx((96 - 24) / 120)


def test_tied_differences_give_the_exact_p_of_exact_rank_tests() -> None:
    found = paired(BORTZ_SECOND, BORTZ_FIRST)
    assert found.p == pytest.approx(0.1367, abs=5e-5)
    # V = 13 of a rank sum of 10 × 11 / 2 = 55.
    assert found.effect == pytest.approx((13 - 42) / 55)
    assert (found.n, found.differing) == (15, 10)


def test_a_zero_among_ties_is_dropped_as_exact_rank_tests_does() -> None:
    found = paired([119] * len(STEELE), STEELE)
    assert found.p == pytest.approx(0.771, abs=5e-4)
    # V = 65.5 of a rank sum of 15 × 16 / 2 = 120.
    assert found.effect == pytest.approx((65.5 - 54.5) / 120)


def test_the_rank_biserial_correlation_is_that_of_the_published_example() -> None:
    assert paired(WIKIPEDIA_FIRST, WIKIPEDIA_SECOND).effect == pytest.approx(0.2)


def test_scores_by_hand() -> None:
    # Differences 1, 0.5, 0.5, -0.25, 1.5, 2, 0: ranks of those that differ 4, 2.5, 2.5, 1, 5, 6.
    found = paired([2, 2.5, 3, 3.25, 2, 1.5, 4], [3, 3, 3.5, 3, 3.5, 3.5, 4])
    assert (found.n, found.rises, found.falls, found.differing) == (7, 5, 1, 6)
    assert (found.before, found.after, found.difference) == (2.5, 3.5, 0.5)
    assert found.effect == pytest.approx((20 - 1) / 21)
    # Two of 64 sign patterns give falls a rank sum of 1 or less; twice that.
    assert found.p == pytest.approx(4 / 64)


@pytest.mark.parametrize("differing", range(LEAST_DIFFERING))
def test_below_six_differing_pairs_nothing_is_claimed(differing: int) -> None:
    found = paired([2.0] * 10, [3.0] * differing + [2.0] * (10 - differing))
    assert (found.effect, found.low, found.high, found.p) == (None, None, None, None)
    assert not found.tested
    assert (found.n, found.before, found.after) == (
        10,
        2.0,
        3.0 if differing > 5 else 2.5 if differing == 5 else 2.0,
    )


def test_nobody_at_all_is_no_mistake() -> None:
    found = paired([], [])
    assert (found.n, found.before, found.after, found.difference, found.p) == (0, None, None, None, None)


def test_a_value_without_its_partner_is_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        paired([1.0, 2.0], [1.0])


def test_six_rises_of_one_size_have_the_least_p_and_no_interval() -> None:
    found = paired([2.0] * 6, [3.0] * 6)
    assert found.p == pytest.approx(2 / 64)
    assert found.effect == 1
    assert (found.low, found.high) == (None, None)
    assert found.one_way


def test_differences_that_are_equal_on_paper_are_tied() -> None:
    # In floating point 3.6 - 2.8 is larger than 4.2 - 3.4 and 1.2 - 0.4.
    tied = paired([2.8, 3.4, 0.4, 1, 1, 1], [3.6, 4.2, 1.2, 0.2, 0.2, 0.2])
    assert tied.effect == pytest.approx(0)
    assert tied.p == 1


def test_the_interval_is_the_same_every_time_and_another_seed_moves_it_little() -> None:
    one, again = (paired(DEPRESSION_AFTER, DEPRESSION_BEFORE) for _ in range(2))
    assert one == again
    other = paired(DEPRESSION_AFTER, DEPRESSION_BEFORE, seed=5)
    assert one.low is not None
    assert other.low is not None
    assert other.low == pytest.approx(one.low, abs=0.05)


def test_the_interval_is_that_of_all_resamples_of_a_small_case() -> None:
    """Six pairs have 6^6 resamples, of 462 kinds: the interval of 9,999 is held against them all."""
    differences = (3.0, 2.0, 1.0, 4.0, -5.0, 6.0)
    every: list[float] = []
    for kind in combinations_with_replacement(differences, 6):
        ways = factorial(6) // prod(factorial(times) for times in Counter(kind).values())
        every += [rank_biserial(kind)] * ways
    every.sort()
    assert len(every) == 6**6
    found = paired([0.0] * 6, differences)
    assert found.low == pytest.approx(every[int(0.025 * len(every))], abs=0.04)
    assert found.high == pytest.approx(every[int(0.975 * len(every))], abs=0.04)


def test_two_hundred_tied_pairs_take_a_moment() -> None:
    before = [1 + (i % 9) / 2 for i in range(200)]
    after = [min(5, b + (i % 5 - 1) / 4) for i, b in enumerate(before)]
    paired(before, after)
    began = time.process_time()
    found = paired(before, after)
    assert time.process_time() - began < 5
    assert found.p is not None
    assert 0 < found.p < 0.001
    assert found.low is not None
    assert found.high is not None
    assert found.effect is not None
    assert found.low <= found.effect <= found.high


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-6, 6), min_size=1, max_size=9))
def test_the_exact_p_with_ties_is_that_of_all_sign_flips(differences: list[int]) -> None:
    differ = [d for d in differences if d]
    if len(differ) < 2:
        assert signed_rank_p(differences) == 1
        return
    flips = wilcoxon(differ, method=PermutationMethod(n_resamples=1_000_000))
    assert signed_rank_p(differences) == pytest.approx(flips.pvalue)


@settings(max_examples=40, deadline=None)
@given(pairs_of_scores)
def test_before_and_after_exchanged_mirror_everything(pairs: list[tuple[float, float]]) -> None:
    before, after = [b for b, _ in pairs], [a for _, a in pairs]
    one, other = paired(before, after), paired(after, before)
    assert (one.rises, one.falls, one.p) == (other.falls, other.rises, other.p)
    assert (one.before, one.after) == (other.after, other.before)
    if one.effect is not None and other.effect is not None:
        assert one.effect == pytest.approx(-other.effect)
        assert -1 <= one.effect <= 1
    if one.low is not None and one.high is not None and other.low is not None and other.high is not None:
        assert -1 <= one.low <= one.high <= 1
        assert (one.low, one.high) == (pytest.approx(-other.high), pytest.approx(-other.low))


@settings(max_examples=40, deadline=None)
@given(pairs_of_scores, st.floats(-50, 50))
def test_moving_the_whole_scale_changes_neither_effect_nor_p(
    pairs: list[tuple[float, float]], by: float
) -> None:
    one = paired([b for b, _ in pairs], [a for _, a in pairs])
    moved = paired([b + by for b, _ in pairs], [a + by for _, a in pairs])
    assert (one.effect, one.low, one.high, one.p) == (moved.effect, moved.low, moved.high, moved.p)
