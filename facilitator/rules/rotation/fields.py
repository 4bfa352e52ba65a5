"""Finite fields by their tables, and products of them: what transversal designs are computed in."""

from __future__ import annotations

from itertools import product

from msgspec import Struct

MOST = 1024
"""The largest ring that is made; its tables have the square of this many entries."""


class Ring(Struct, frozen=True):
    """The numbers 0 to ``order`` - 1 with an addition and a multiplication; 0 and 1 are what they seem.

    ``units`` are numbers, 0 first, of which any two differ by something that can be inverted: all
    of a field, as many as the smallest factor has in a product.
    """

    plus: tuple[tuple[int, ...], ...]
    times: tuple[tuple[int, ...], ...]
    units: tuple[int, ...]

    @property
    def order(self) -> int:
        """How many numbers there are."""
        return len(self.plus)


def prime_powers(number: int) -> list[tuple[int, int]]:
    """The factors of a number from 2 up, as primes and exponents."""
    found = []
    prime = 2
    while prime * prime <= number:
        exponent = 0
        while number % prime == 0:
            number //= prime
            exponent += 1
        if exponent:
            found.append((prime, exponent))
        prime += 1
    return [*found, (number, 1)] if number > 1 else found


def field(prime: int, exponent: int) -> Ring:
    """GF(prime ** exponent); polynomials over GF(prime) are written as numbers to the base ``prime``.

    Raises ValueError if that is no field or one of more than :data:`MOST` numbers.
    """
    if exponent < 1 or prime**exponent > MOST or prime_powers(prime) != [(prime, 1)]:
        raise ValueError(f"no field of {prime} to the power {exponent} is made")
    order = prime**exponent
    digits = [[number // prime**k % prime for k in range(exponent)] for number in range(order)]
    weight = [prime**k for k in range(exponent)]
    plus = tuple(
        tuple(sum((x + y) % prime * w for x, y, w in zip(a, b, weight, strict=True)) for b in digits)
        for a in digits
    )
    for low in product(range(prime), repeat=exponent):  # x ** exponent is replaced by -low
        times = _times(prime, exponent, digits, low)
        # A finite ring without divisors of zero is a field: then the polynomial is irreducible.
        if all(0 not in row[1:] for row in times[1:]):
            return Ring(plus, times, tuple(range(order)))
    raise AssertionError("there is an irreducible polynomial of every degree")


def _times(
    prime: int, exponent: int, digits: list[list[int]], low: tuple[int, ...]
) -> tuple[tuple[int, ...], ...]:
    def by_x(a: list[int]) -> list[int]:
        top = a[-1]
        return [(lower - top * c) % prime for lower, c in zip([0, *a[:-1]], low, strict=True)]

    rows = []
    for a in digits:
        powers = [a]
        for _ in range(exponent - 1):
            powers.append(by_x(powers[-1]))
        columns = list(zip(*powers, strict=True))
        rows.append(
            tuple(
                sum(
                    sum(x * y for x, y in zip(column, b, strict=True)) % prime * prime**k
                    for k, column in enumerate(columns)
                )
                for b in digits
            )
        )
    return tuple(rows)


def ring(order: int) -> Ring:
    """The product of the fields of an order's prime powers, after MacNeish (1922); a field where it is one.

    Raises ValueError for an order below 2 or above :data:`MOST`.
    """
    if not 2 <= order <= MOST:
        raise ValueError(f"no ring of order {order} is made")
    first, *others = sorted((field(p, e) for p, e in prime_powers(order)), key=lambda each: each.order)
    made = first
    for other in others:
        made = _product(made, other)
    return made


def _product(one: Ring, other: Ring) -> Ring:
    """Pairs (a, b), written as numbers so that 0 is (0, 0) and 1 is (1, 1)."""
    pairs = list(product(range(one.order), range(other.order)))
    pairs.remove((1, 1))
    pairs.insert(1, (1, 1))
    number = {pair: k for k, pair in enumerate(pairs)}
    plus = tuple(tuple(number[one.plus[a][c], other.plus[b][d]] for c, d in pairs) for a, b in pairs)
    times = tuple(tuple(number[one.times[a][c], other.times[b][d]] for c, d in pairs) for a, b in pairs)
    units = tuple(number[a, b] for a, b in zip(one.units, other.units, strict=False))
    return Ring(plus, times, units)
