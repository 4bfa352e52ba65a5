"""Numbers and counts of people as sentences have them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

_SMALL = (
    *("no", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


def spelled(number: int) -> str:
    """A count before its noun: in words up to twelve, in figures above; 0 is ``no``."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else f"{number:,}"


def counted(number: int) -> str:
    """A count without a noun after it: 0 is ``none``."""
    return spelled(number) if number else "none"


def capital(sentence: str) -> str:
    """The same with a capital letter at its start."""
    return sentence[:1].upper() + sentence[1:]


def people(number: int) -> str:
    """``no people``, ``one person``, ``ten people``."""
    return things(number, "person", "people")


def things(number: int, one: str, many: str = "") -> str:
    """A count in words with its noun: ``one goal``, ``14 goals``."""
    return f"{spelled(number)} {one if number == 1 else many or one + 's'}"


def of_them(number: int, whole: int, many: str) -> str:
    """A part of a whole: ``none of the ten people``, ``both of the two people``, ``all of the ten people``.

    ``many`` is the noun of the whole in the plural, of which there are at least two.
    """
    part = counted(number) if number < whole or not number else "both" if whole == 2 else "all"
    return f"{part} of the {spelled(whole)} {many}"


def missing(number: int, whole: int) -> str:
    """How many of the answers that there could be are missing, as a sentence."""
    if not number:
        return f"None of {whole:,} answers is missing."
    return f"{capital(spelled(number))} of {whole:,} answers {'is' if number == 1 else 'are'} missing."


def tenths(value: float) -> str:
    """A score with one decimal, halves rounded up as people learnt it: 2.25 is ``2.3``."""
    return str(Decimal(repr(round(value, 9))).quantize(Decimal("0.1"), ROUND_HALF_UP))


def hundredths(value: float) -> str:
    """An effect with two decimals and a real minus sign: ``−0.25``."""
    return f"{round(value, 2) + 0.0:.2f}".replace("-", "−")


def chance(p: float) -> str:
    """A p-value as reports have it: ``p = 0.02``, ``p = 0.004``, ``p < 0.001``."""
    if p < 0.001:
        return "p < 0.001"
    # Close to the line two decimals could say 0.05 of what is below it.
    return f"p = {p:.3f}" if p < 0.01 or round(p, 2) == 0.05 else f"p = {p:.2f}"


def percent(share: float) -> str:
    """A share of 0 to 1: ``88%``, halves rounded up."""
    return f"{Decimal(repr(round(100 * share, 9))).quantize(Decimal(1), ROUND_HALF_UP)}%"
