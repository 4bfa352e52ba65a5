"""Growth in figures for readers outside: made from what has no names and no private words in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from facilitator.exchange.report.contents import Headline
from facilitator.exchange.report.material import Material, without_private
from facilitator.exchange.report.told import opened
from facilitator.rules import wording
from facilitator.rules.measures.figure import AnyFigure, VoiceFigure
from facilitator.rules.pseudonyms import codes, unlinked_codes

if TYPE_CHECKING:
    from facilitator.rules.measures.headline import Headline as Measure


class Growth(Struct, frozen=True, kw_only=True):
    """The three figures at the front and all that are drawn."""

    headlines: tuple[Headline, ...] = ()
    figures: tuple[AnyFigure, ...] = ()


def grown(material: Material, *, pseudonymise: bool) -> Growth:
    """The figures of a report; everybody is a code in them, also where the report names people elsewhere.

    Who spoke how often is for the facilitator alone and never among them. Takes a second or more.
    """
    from facilitator.rules.measures.figures import figures  # noqa: PLC0415 - scipy comes with it
    from facilitator.rules.measures.headline import headlines  # noqa: PLC0415

    labels = labels_of(material, pseudonymise=pseudonymise)
    public = without_private(material.measured, labels)
    return Growth(
        headlines=tuple(_headline(one) for one in headlines(public)),
        figures=tuple(
            one for one in figures(public, labels) if not one.private and not isinstance(one, VoiceFigure)
        ),
    )


def _headline(one: Measure) -> Headline:
    """The same as it stands large at the front: a share with its people, a mean with its scale."""
    value, _, scale = one.words.partition(" of ")
    if one.value is None:
        value, words, n = "–", opened(one.words), ""
    elif scale:
        words, n = f"of {scale}", f"n = {one.n} of {one.of}"
    else:
        words, n = f"{one.n} of {wording.count(one.of, 'person', 'people')}", f"n = {one.of}"
    return Headline(title=opened(one.title), value=value, words=words, n=n, how=one.how)


def labels_of(material: Material, *, pseudonymise: bool) -> dict[str, str]:
    """What people are called in figures, by id: codes always, and unlinked ones beside a list of names."""
    people = material.measured.participants
    return codes(people) if pseudonymise else unlinked_codes(people)
