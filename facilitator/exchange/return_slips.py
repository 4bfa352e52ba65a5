"""Return slips of a self-led session: as the CSV that was filled in, or as the text of e-mails."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange import slip_words
from facilitator.exchange.csv_text import BrokenRowError, decode, records, sniff
from facilitator.exchange.csv_write import BYTE_ORDER_MARK, escape, unescape
from facilitator.exchange.listing import below
from facilitator.exchange.quoting import shown
from facilitator.exchange.whole_file import read_whole
from facilitator.model.checkins import PairCheckin
from facilitator.model.goals import Goal
from facilitator.model.people import Pair, Participant
from facilitator.model.run import Session
from facilitator.phrase import Phrase, joined, phrase
from facilitator.rules.date_text import read_day
from facilitator.rules.measures.checkins import Report, first_day, pair_name, wrong_with

MOST_MEGABYTES = 5
MOST_SLIPS = 1_000
HEADINGS = ("pair_id", "pair", "session", "held_on", "minutes", "useful", "summary", "goals")
FILLED_IN = ("held_on", "minutes", "useful", "summary", "goals")
WORDS = {
    "pair_id": phrase("pair"),
    "pair": phrase("pair"),
    "session": phrase("session"),
    "held_on": phrase("held on"),
    "minutes": phrase("minutes"),
    "useful": phrase("useful"),
    "summary": phrase("summary"),
    "goals": phrase("goals"),
}


class Asked(Struct, frozen=True, kw_only=True):
    """What slips are read against: the session that they are about, and the cohort."""

    session: Session
    sessions: tuple[Session, ...]
    pairs: tuple[Pair, ...]
    people: tuple[Participant, ...]
    goals: tuple[Goal, ...]
    checkins: tuple[PairCheckin, ...]
    today: date


class Slip(Struct, frozen=True, kw_only=True):
    """One slip that can be imported."""

    place: str
    """``row 3`` or ``line 12``."""
    report: Report
    replaces: bool
    """True if this pair has reported this session already."""


class SlipProblem(Struct, frozen=True, kw_only=True):
    """One thing to mend."""

    place: str
    field: str
    message: str

    @property
    def text(self) -> str:
        """Place, field and message in one line."""
        place = joined(", ", (self.place, self.field)) if self.field else self.place
        return joined(": ", (place, self.message))


class SlipPreview(Struct, frozen=True, kw_only=True):
    """What slips say and what is wrong with them. Whoever imports refuses it if there are problems."""

    slips: tuple[Slip, ...]
    problems: tuple[SlipProblem, ...]
    blank: int = 0
    """Rows of the CSV that were not filled in."""
    unread: tuple[str, ...] = ()
    """Lines of a text that belong to no field, with their places."""


def slips_csv(asked: Asked) -> bytes:
    """A CSV to fill in: a row a pair, with its names, and room for what the pair returns."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(HEADINGS)
    for pair in asked.pairs:
        names = escape(pair_name(pair, asked.people))
        writer.writerow([pair.id, names, asked.session.number, "", "", "", "", ""])
    return BYTE_ORDER_MARK + buffer.getvalue().encode()


def refuse_problems(preview: SlipPreview) -> None:
    """Raises a UserError that lists what is to be mended, if anything is, or if there is no slip."""
    if preview.problems:
        listed = below([problem.text for problem in preview.problems])
        raise UserError("Nothing was imported, since these need mending:\n{listed}", listed=listed)
    if not preview.slips:
        raise UserError(
            "There is no return slip that is filled in. A slip has lines such as Pair: Ana and Tom, and "
            "Held on: 2 April 2023."
        )


def read_slips(path: Path, asked: Asked) -> SlipPreview:
    """The slips in a CSV file or a text file, told apart by what is in them.

    Raises UserError for what is no text, empty, over 5 MB or unreadable. Mistakes in slips are no errors.
    """
    data = read_whole(path, what=phrase("return slips"), most_megabytes=MOST_MEGABYTES)
    text, _ = decode(data, path.name, wanted=phrase("CSV or plain text"))
    return parse_slips(text, asked)


def parse_slips(text: str, asked: Asked) -> SlipPreview:
    """The slips in a text: rows of a CSV if its first row has its headings, else lines of e-mails."""
    dialect = sniff(text, lambda cells: sum(1 for cell in cells if slip_words.field_of(cell)))
    with suppress(BrokenRowError):
        _, first = next(records(text, dialect), (0, []))
        if len({slip_words.field_of(cell) for cell in first} - {""}) >= 2:
            return _Reading(asked).csv(text, dialect)
    return _Reading(asked).text(text)


class _Reading:
    """One pass over slips, collecting them and what is wrong."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._start = first_day(asked.sessions)
        self._slips: list[Slip] = []
        self._problems: list[SlipProblem] = []
        self._seen: dict[str, str] = {}
        """The place of a pair's slip by the pair's id."""
        self._unread: list[str] = []
        self._blank = 0

    def csv(self, text: str, dialect: Any) -> SlipPreview:
        rows = records(text, dialect)
        _, header = next(rows)
        fields = [slip_words.field_of(cell) for cell in header]
        first = _row(1)
        for field in sorted({f for f in fields if f and fields.count(f) > 1}):
            self._problem(first, field, phrase("two columns have this heading; leave one of them out."))
        if not {"pair", "pair_id"}.intersection(fields):
            self._problem(first, "pair", phrase("there is no column of this heading."))
        try:
            for row, cells in rows:
                if self._problems and self._problems[0].place == first:
                    break
                given = {
                    field: unescape(cell).replace("\x00", "").strip()
                    for field, cell in zip(fields, cells, strict=False)
                    if field
                }
                extra = [cell for cell in cells[len(fields) :] if cell.strip()]
                if extra:
                    words = phrase("it has more cells than the headings; put it in quotes.")
                    self._problem(_row(row), "", words)
                elif any(given.get(field) for field in FILLED_IN):
                    self._slip(_row(row), given, {})
                else:
                    self._blank += 1
        except BrokenRowError as broken:
            self._problem(_row(broken.row), "", joined("", (broken.message, ".")))
        return self._preview()

    def text(self, text: str) -> SlipPreview:
        given: dict[str, str] = {}
        places: dict[str, str] = {}
        begun, last = "", ""
        for number, raw in enumerate(text.replace("\x00", "").splitlines(), start=1):
            line, place = raw.lstrip("> \t•*-").strip(), phrase("line {number}", number=number)
            head, colon, rest = line.partition(":")
            field = slip_words.field_of(head) if colon and len(head) < 40 else ""
            if field:
                if field in given:
                    self._slip(begun, given, places)
                    given, places = {}, {}
                if not given:
                    begun = place
                given[field], places[field] = rest.strip(), place
                last = field
            elif line and last in ("summary", "goals"):
                given[last] = f"{given[last]}\n{line}".strip()
            elif line:
                self._unread.append(joined(": ", (place, shown(line))))
            else:
                last = ""
        if given:
            self._slip(begun, given, places)
        return self._preview()

    def _preview(self) -> SlipPreview:
        return SlipPreview(
            slips=tuple(self._slips),
            problems=tuple(self._problems),
            blank=self._blank,
            unread=tuple(self._unread),
        )

    def _problem(self, place: str, field: str, message: str) -> None:
        self._problems.append(SlipProblem(place=place, field=WORDS.get(field, field), message=message))

    def _slip(self, place: str, given: dict[str, str], places: dict[str, str]) -> None:
        before, asked = len(self._problems), self._asked
        if len(self._slips) >= MOST_SLIPS:
            words = phrase("there are more than {most:,} slips, which no cohort has.", most=MOST_SLIPS)
            self._problem(place, "", words)
            return

        def read(field: str, reader: Callable[[str], Any]) -> Any:
            words = given.get(field, "")
            if not words:
                return None
            try:
                return reader(words)
            except UserError as error:
                self._problem(places.get(field, place), field, str(error))
                return None

        number = read("session", _number)
        if number is not None and number != asked.session.number:
            words = phrase(
                "this slip is about session {number}, not {asked}.", number=number, asked=asked.session.number
            )
            self._problem(places.get("session", place), "session", words)
        pair = self._pair(given, places, place)
        held_on = read("held_on", lambda words: read_day(words, asked.today))
        minutes = read("minutes", slip_words.read_minutes)
        useful = read("useful", slip_words.read_useful)
        goal_ids: tuple[str, ...] = ()
        if pair is not None:
            goal_ids = read("goals", lambda words: slip_words.read_goals(words, pair, asked.goals)) or ()
        report = Report(
            pair_id=pair.id if pair else "",
            held_on=held_on,
            minutes=minutes,
            useful=useful,
            summary=given.get("summary", ""),
            goal_ids=goal_ids,
        )
        for field, wrong in wrong_with(report, self._start, asked.today):
            self._problem(places.get(field, place), field, wrong)
        if pair is None or len(self._problems) > before:
            return
        if report.is_empty:
            words = phrase("the slip of {pair} says nothing yet.", pair=pair_name(pair, asked.people))
            self._problem(place, "", words)
        else:
            there = any(c.pair_id == pair.id and c.session_id == asked.session.id for c in asked.checkins)
            self._slips.append(Slip(place=place, report=report, replaces=there))

    def _pair(self, given: dict[str, str], places: dict[str, str], place: str) -> Pair | None:
        by_id = next((p for p in self._asked.pairs if p.id == given.get("pair_id", "")), None)
        field = "pair" if given.get("pair") or not given.get("pair_id") else "pair_id"
        try:
            pair = by_id or slip_words.read_pair(given.get(field, ""), self._asked.pairs, self._asked.people)
        except UserError as error:
            self._problem(places.get(field, place), "pair", str(error))
            return None
        if pair.id in self._seen:
            words = phrase(
                "{pair} have a slip already, at {place}.",
                pair=pair_name(pair, self._asked.people),
                place=self._seen[pair.id],
            )
            self._problem(place, "pair", words)
            return None
        self._seen[pair.id] = place
        return pair


def _row(number: int) -> Phrase:
    return phrase("row {row}", row=number)


def _number(text: str) -> int:
    digits = text.strip().split()[-1:]  # "Session: session 3"
    if digits and digits[0].isascii() and digits[0].isdigit() and len(digits[0]) < 4:
        return int(digits[0])
    raise UserError("“{shown}” is no session. Write its number, such as 2.", shown=shown(text))


def reports(slips: Iterable[Slip]) -> Sequence[Report]:
    """What the slips say."""
    return [slip.report for slip in slips]
