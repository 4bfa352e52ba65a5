"""Growth in figures for readers outside: made from what has no names and no private words in it."""

from __future__ import annotations

from msgspec import Struct

from facilitator.exchange.report.contents import Headline
from facilitator.exchange.report.material import Material
from facilitator.rules.measures.figure import AnyFigure, VoiceFigure
from facilitator.rules.pseudonyms import codes, unlinked_codes


class Growth(Struct, frozen=True, kw_only=True):
    """The three figures at the front and all that are drawn."""

    headlines: tuple[Headline, ...] = ()
    figures: tuple[AnyFigure, ...] = ()


def public_only(figures: tuple[AnyFigure, ...]) -> tuple[AnyFigure, ...]:
    """The figures that may leave the house: who spoke how often is for the facilitator alone."""
    return tuple(figure for figure in figures if not isinstance(figure, VoiceFigure))


def labels_of(material: Material, *, pseudonymise: bool) -> dict[str, str]:
    """What people are called in figures, by id: codes always, and unlinked ones beside a list of names."""
    people = material.measured.participants
    return codes(people) if pseudonymise else unlinked_codes(people)
