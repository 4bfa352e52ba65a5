"""Numbers and counts of people as sentences have them."""

from __future__ import annotations

_SMALL = "no one two three four five six seven eight nine ten".split()


def spelled(number: int) -> str:
    """A count within a sentence: in words up to ten, in figures above; none is ``no``."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else f"{number:,}"


def capital(sentence: str) -> str:
    """The same with a capital letter at its start."""
    return sentence[:1].upper() + sentence[1:]


def people(number: int) -> str:
    """``no people``, ``one person``, ``ten people``."""
    return f"{spelled(number)} {'person' if number == 1 else 'people'}"


def of_them(number: int, whole: int, all_of: str) -> str:
    """A part of a whole: ``none of the ten people``, ``all of the ten people``, ``seven of the ten people``.

    ``all_of`` is the noun of the whole, in the plural.
    """
    if whole == 1:
        return f"the one of the {all_of}" if number else f"none of the {all_of}"
    part = (
        "none" if number == 0 else ("both" if whole == 2 else "all") if number == whole else spelled(number)
    )
    return f"{part} of the {spelled(whole)} {all_of}"


def tenths(value: float) -> str:
    """A score with one decimal: ``3.6``."""
    return f"{value:.1f}"


def hundredths(value: float) -> str:
    """An effect with two decimals and a real minus sign: ``−0.25``."""
    rounded = round(value, 2) + 0.0
    return f"{rounded:.2f}".replace("-", "−")


def chance(p: float) -> str:
    """A p-value as reports have it: ``p = 0.02``, ``p = 0.004``, ``p < 0.001``."""
    if p < 0.001:
        return "p < 0.001"
    return f"p = {p:.3f}" if p < 0.01 else f"p = {p:.2f}"


def percent(share: float) -> str:
    """A share of 0 to 1: ``88 %``, halves rounded up as readers expect."""
    return f"{int(share * 100 + 0.5 + 1e-9)} %"
