"""The tables of finite fields and their products keep the axioms that transversal designs stand on."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.rules.rotation.fields import MOST, Ring, field, prime_powers, ring

FIELDS = ((2, 1), (2, 2), (2, 3), (2, 4), (3, 1), (3, 2), (3, 3), (5, 1), (5, 2), (7, 1), (13, 1))


def keeps_the_laws_of_a_ring(made: Ring) -> bool:
    """Every law, for all numbers of a ring."""
    plus, times, every = made.plus, made.times, range(made.order)
    return (
        all(plus[a][0] == a == times[a][1] for a in every)
        and all(sorted(row) == list(every) for row in plus)
        and all(plus[a][b] == plus[b][a] and times[a][b] == times[b][a] for a in every for b in every)
        and all(
            plus[plus[a][b]][c] == plus[a][plus[b][c]]
            and times[times[a][b]][c] == times[a][times[b][c]]
            and times[a][plus[b][c]] == plus[times[a][b]][times[a][c]]
            for a in every
            for b in every
            for c in every
        )
    )


@pytest.mark.parametrize(("prime", "exponent"), FIELDS)
def test_a_field_keeps_the_laws_and_divides_by_all_but_nought(prime: int, exponent: int) -> None:
    made = field(prime, exponent)
    assert made.order == prime**exponent
    assert keeps_the_laws_of_a_ring(made)
    assert all(sorted(made.times[a]) == list(range(made.order)) for a in range(1, made.order))
    assert made.units == tuple(range(made.order))


@pytest.mark.parametrize("order", [6, 10, 12, 15, 20, 24, 30])
def test_a_product_keeps_the_laws_and_has_as_many_units_as_its_smallest_factor(order: int) -> None:
    made = ring(order)
    assert made.order == order
    assert keeps_the_laws_of_a_ring(made)
    assert len(made.units) == min(p**e for p, e in prime_powers(order))
    for a in made.units:
        for b in made.units:
            if a != b:
                difference = next(d for d in range(order) if made.plus[b][d] == a)
                assert sorted(made.times[difference]) == list(range(order))


@given(number=st.integers(2, 5000))
@settings(max_examples=100, deadline=None)
def test_prime_powers_multiply_to_the_number(number: int) -> None:
    found = prime_powers(number)
    assert math.prod(p**e for p, e in found) == number
    assert [p for p, _ in found] == sorted({p for p, _ in found})
    assert all(p % d for p, _ in found for d in range(2, math.isqrt(p) + 1))


@pytest.mark.parametrize(("prime", "exponent"), [(4, 1), (6, 2), (2, 0), (1, 1), (2, 11)])
def test_no_field_is_made_of_what_is_none_or_too_large(prime: int, exponent: int) -> None:
    with pytest.raises(ValueError, match="no field"):
        field(prime, exponent)


@pytest.mark.parametrize("order", [0, 1, MOST + 1])
def test_no_ring_is_made_that_is_too_small_or_too_large(order: int) -> None:
    with pytest.raises(ValueError, match="no ring"):
        ring(order)
