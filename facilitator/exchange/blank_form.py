"""A blank form: a page or more a person to print and fill in, and a CSV to fill in."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct

from facilitator.exchange.answer_columns import call_headings
from facilitator.exchange.csv_write import BYTE_ORDER_MARK, escape
from facilitator.exchange.typeset import typeset
from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.network import CLOSENESS_WORDS
from facilitator.model.people import Participant
from facilitator.phrase import phrase
from facilitator.rules.measures.asking import stem
from facilitator.rules.measures.waves import asked_with
from facilitator.tongue import ENGLISH, Tongue

MOST_NAMED = 40
"""People whom a printed form lists by name: a page of them."""

ABOUT_COLUMNS = ("participant_id", "name", "wave")

PRIVACY = phrase(
    "Only the facilitator sees what you answer here. Others hear of it as figures for the whole group, "
    "never of fewer than five people, and never with your name. You may leave any question out."
)
"""What people are told on the form."""

_TITLES = {
    Wave.BASELINE: phrase("Where you are at the start"),
    Wave.MIDPOINT: phrase("Where you are halfway"),
    Wave.ENDLINE: phrase("Where you are at the end"),
}
WORDS = {
    "name": phrase("Name"),
    "how": phrase("Tick one circle in each line. There is no right answer; the first thought is a good one."),
    "call": phrase("Whom would you call?"),
    "about": phrase("Somebody to think with, or to ask about work, as things are today."),
    "tick": phrase("Tick one circle for each person."),
    "write": phrase("Write down who comes to mind, and tick one circle for each."),
    "outside": phrase("And outside this group?"),
    "many": phrase("How many people outside it would you call about your work?"),
    "thanks": phrase("Thank you. Please hand this to the facilitator and to nobody else."),
}
"""What stands on every form."""


class FormSet(Struct, frozen=True, kw_only=True):
    """A set of questions as it stands on paper."""

    title: str
    stem: str
    anchors: tuple[str, ...]
    items: tuple[str, ...]


class FormPart(Struct, frozen=True, kw_only=True):
    """The questions of one wave; ``lead`` is what stands above them, empty for the first part."""

    heading: str
    lead: str
    sets: tuple[FormSet, ...]


class FormPerson(Struct, frozen=True, kw_only=True):
    """Whose form it is, and whom they are asked about. Without a name there is a line to write one on."""

    name: str
    others: tuple[str, ...]
    """Empty in a cohort of more than 40: then they write down who comes to mind."""


class FormData(Struct, frozen=True, kw_only=True):
    """All that the template is given."""

    title: str
    programme: str
    privacy: str
    parts: tuple[FormPart, ...]
    closeness: tuple[str, ...]
    people: tuple[FormPerson, ...]
    words: dict[str, str]


def form_data(
    benchmarks: Sequence[Benchmark],
    wave: Wave,
    everybody: Sequence[Participant],
    named: bool,
    programme: str = "",
) -> FormData:
    """What stands on the forms of a wave: one a person of the cohort, or a single one without a name.

    With the endline, the questions about the beginning are a part of their own behind it.
    """
    asked_about = everybody if len(everybody) <= MOST_NAMED else ()
    people = (
        tuple(
            FormPerson(name=one.name, others=tuple(p.name for p in asked_about if p.id != one.id))
            for one in everybody
        )
        if named
        else (FormPerson(name="", others=tuple(p.name for p in asked_about)),)
    )
    return FormData(
        title=_TITLES[_first(wave)],
        programme=programme,
        privacy=PRIVACY,
        parts=tuple(_part(benchmarks, one) for one in asked_with(_first(wave))),
        closeness=tuple(CLOSENESS_WORDS.values()),
        people=people,
        words=dict(WORDS),
    )


def _first(wave: Wave) -> Wave:
    """The wave whose sitting a wave belongs to: *then* is asked with the endline."""
    return Wave.ENDLINE if wave is Wave.THEN else wave


def _part(benchmarks: Sequence[Benchmark], wave: Wave) -> FormPart:
    then = wave is Wave.THEN
    return FormPart(
        heading=phrase("The same questions about your first day") if then else "",
        lead=stem(benchmarks[0], wave) if then and benchmarks else "",
        sets=tuple(
            FormSet(
                title=one.title,
                stem="" if then else one.stem,
                anchors=one.anchors,
                items=tuple(item.text for item in one.items),
            )
            for one in benchmarks
        ),
    )


def blank_pdf(
    benchmarks: Sequence[Benchmark],
    wave: Wave,
    everybody: Sequence[Participant],
    now: datetime,
    *,
    named: bool = True,
    programme: str = "",
    tongue: Tongue = ENGLISH,
) -> bytes:
    """The forms of a wave as a PDF to print; takes from 100 ms up, so not on the Qt thread."""
    return typeset("form", form_data(benchmarks, wave, everybody, named, programme), now, tongue=tongue)


def item_headings(benchmarks: Iterable[Benchmark]) -> list[str]:
    """The columns of questions: ``confidence.speak-up`` and so on, in the order of the form."""
    return [f"{one.name}.{item.id}" for one in benchmarks for item in one.items]


def blank_csv(benchmarks: Sequence[Benchmark], wave: Wave, everybody: Sequence[Participant]) -> bytes:
    """A CSV to fill in: one line a person, and with the endline a second one about the beginning.

    The columns are participant_id, name and wave, one a question (1 to 5), then whom each would call
    (0 to 4) and how many people outside the cohort.
    """
    calls = call_headings(everybody)
    items = item_headings(benchmarks)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(map(escape, [*ABOUT_COLUMNS, *items, *calls, "outside"]))
    empty = [""] * (len(items) + len(calls) + 1)
    for person in everybody:
        for one in asked_with(_first(wave)):
            writer.writerow([escape(person.id), escape(person.name), one.value, *empty])
    return BYTE_ORDER_MARK + out.getvalue().encode()
