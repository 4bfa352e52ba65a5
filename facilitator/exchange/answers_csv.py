"""Answers from the CSV of a form tool, or from our own blank one filled in: whose, when, and what."""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.answer_columns import Kind, Mapping, Use
from facilitator.exchange.answer_values import answer_of, wave_of, whole_number
from facilitator.exchange.answers_table import AnswersTable
from facilitator.exchange.cell_problem import CellProblem
from facilitator.exchange.file_people import FilePeople, Found, Unsure, unsure_in_words
from facilitator.exchange.listing import below
from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.network import MOST_CLOSENESS, MOST_OUTSIDE
from facilitator.model.people import Participant
from facilitator.phrase import phrase
from facilitator.rules.wording import count

MOST_PROBLEMS = 1_000
"""Places that are listed; a file with more is the wrong file."""


class Said(Struct, frozen=True):
    """Something that somebody says in a wave."""

    participant_id: str
    wave: Wave


class FoundAnswer(Said, frozen=True):
    """One answer of the file."""

    benchmark: str
    item_id: str
    value: int


class FoundCall(Said, frozen=True):
    """How close somebody says they are to another."""

    to_id: str
    closeness: int


class FoundOutside(Said, frozen=True):
    """How many people outside the cohort somebody would call."""

    people: int


class FoundAnswers(Struct, frozen=True, kw_only=True):
    """What a file holds, and what is in the way of importing it."""

    answers: tuple[FoundAnswer, ...] = ()
    calls: tuple[FoundCall, ...] = ()
    outside: tuple[FoundOutside, ...] = ()
    people: int = 0
    """How many people have something in the file."""
    problems: tuple[CellProblem, ...] = ()
    unsure: tuple[Unsure, ...] = ()
    """Names that are nobody's for certain and nobody has decided about."""
    doubled: tuple[tuple[int, int], ...] = ()
    """An earlier and a later row of the same person and wave, of which the later one counts."""
    left_out: int = 0
    """Rows of people who were left out by decision."""
    blank: int = 0
    """Questions of these people that stand empty."""

    @property
    def said(self) -> tuple[Said, ...]:
        """Everything that would be imported."""
        return (*self.answers, *self.calls, *self.outside)


class _Row(Struct, frozen=True):
    number: int
    cells: tuple[str, ...]
    participant_id: str
    wave: Wave


def find_answers(
    table: AnswersTable,
    mapping: Mapping,
    benchmarks: Sequence[Benchmark],
    people: Sequence[Participant],
    wave: Wave | None,
    *,
    decided: MappingOf[str, str] | None = None,
    later_counts: bool | None = None,
) -> FoundAnswers:
    """The answers of a file by its mapping.

    ``wave`` is that of all rows whose own wave column says nothing. ``decided`` says whose an uncertain name
    is: a participant's id, or nothing to leave its rows out. Where somebody stands twice in one wave, the
    later row counts if ``later_counts``; left open, it does in the files of form tools and is a problem in
    others. Mistakes are no errors but problems, each at its place.
    """
    later = table.timed if later_counts is None else later_counts
    return _Reading(table, mapping, benchmarks, people, later).read(wave, decided or {})


class _Reading:
    """One pass over the rows, collecting answers and problems."""

    def __init__(
        self,
        table: AnswersTable,
        mapping: Mapping,
        benchmarks: Sequence[Benchmark],
        people: Sequence[Participant],
        later_counts: bool,
    ) -> None:
        self._table, self._mapping, self._people, self._later = table, mapping, people, later_counts
        self._anchors = {f"{b.name}.{i.id}": (b.name, i.id, b.anchors) for b in benchmarks for i in b.items}
        self._place = {use.kind: column for column, use in enumerate(mapping.uses)}
        self._names = {p.id: p.name for p in people}
        self.problems: list[CellProblem] = [table.broken] if table.broken else []
        self.answers: list[FoundAnswer] = []
        self.calls: list[FoundCall] = []
        self.outside: list[FoundOutside] = []
        self.blank = 0

    def read(self, wave: Wave | None, decided: MappingOf[str, str]) -> FoundAnswers:
        unsure: dict[str, tuple[Found, list[int]]] = {}
        rows: dict[tuple[str, Wave], list[_Row]] = {}
        left_out = 0
        people = FilePeople(self._people, decided)
        for number, cells in self._table.rows:
            self._check_width(number, cells)
            found = people.find(*(self._cell(cells, k) for k in (Kind.PERSON_ID, Kind.EMAIL, Kind.NAME)))
            own = self._wave(number, cells, wave)
            if found.clash:
                self._problem(number, None, found.clash)
            elif found.left_out:
                left_out += 1
            elif found.participant_id is None:
                unsure.setdefault(found.text, (found, []))[1].append(number)
            elif own is not None:
                row = _Row(number, cells, found.participant_id, own)
                rows.setdefault((row.participant_id, own), []).append(row)
        doubled = self._doubled(rows)
        for several in rows.values():
            self._read_row(several[-1])
        every: tuple[Said, ...] = (*self.answers, *self.calls, *self.outside)
        return FoundAnswers(
            answers=tuple(self.answers),
            calls=tuple(self.calls),
            outside=tuple(self.outside),
            people=len({one.participant_id for one in every}),
            problems=tuple(sorted(self.problems, key=lambda p: p.row)),
            unsure=tuple(
                Unsure(text=text, rows=tuple(numbers), suggested_id=one.suggested_id)
                for text, (one, numbers) in unsure.items()
            ),
            doubled=doubled,
            left_out=left_out,
            blank=self.blank,
        )

    def _cell(self, cells: Sequence[str], kind: Kind) -> str:
        column = self._place.get(kind, len(cells))
        return " ".join(cells[column][:500].split()) if column < len(cells) else ""

    def _problem(self, row: int, column: int | None, message: str) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            heading = "" if column is None else self._table.headings[column]
            self.problems.append(CellProblem(row, heading, message))

    def _check_width(self, number: int, cells: Sequence[str]) -> None:
        if any(cell.strip() for cell in cells[len(self._table.headings) :]):
            self._problem(
                number,
                None,
                phrase(
                    "{cells} cells, but there are {headings} headings; put a cell that holds the delimiter "
                    'in quotes (")',
                    cells=len(cells),
                    headings=len(self._table.headings),
                ),
            )

    def _wave(self, number: int, cells: Sequence[str], wave: Wave | None) -> Wave | None:
        column = self._place.get(Kind.WAVE)
        try:
            own = wave_of(self._cell(cells, Kind.WAVE)) or wave
        except ValueError as error:
            self._problem(number, column, str(error))
            return None
        if own is None:
            self._problem(number, column, phrase("the wave is missing; choose one for the file"))
        return own

    def _doubled(self, rows: MappingOf[tuple[str, Wave], list[_Row]]) -> tuple[tuple[int, int], ...]:
        twice = [(one.number, other.number) for several in rows.values() for one, other in pairwise(several)]
        if not self._later:
            for (person, wave), several in rows.items():
                for other in several[1:]:
                    self._problem(
                        other.number,
                        None,
                        phrase(
                            "{name} stands in row {row} too ({wave}); keep one of them, or let the later one "
                            "count",
                            name=self._names[person],
                            row=several[0].number,
                            wave=wave.value,
                        ),
                    )
        return tuple(twice)

    def _read_row(self, row: _Row) -> None:
        for column, use in enumerate(self._mapping.uses):
            if use.kind not in (Kind.QUESTION, Kind.CALL, Kind.OUTSIDE):
                continue
            text = row.cells[column] if column < len(row.cells) else ""
            try:
                self._read_cell(row, use, text)
            except ValueError as error:
                self._problem(row.number, column, str(error))

    def _read_cell(self, row: _Row, use: Use, text: str) -> None:
        if use.kind is Kind.QUESTION:
            if use.key not in self._anchors:
                return  # its set was taken out meanwhile
            benchmark, item_id, anchors = self._anchors[use.key]
            value = answer_of(text, anchors)
            if value is None:
                self.blank += 1
            else:
                self.answers.append(FoundAnswer(row.participant_id, row.wave, benchmark, item_id, value))
        elif use.kind is Kind.OUTSIDE:
            people = whole_number(text, MOST_OUTSIDE)
            if people is not None:
                self.outside.append(FoundOutside(row.participant_id, row.wave, people))
        else:
            closeness = whole_number(text, MOST_CLOSENESS)
            if closeness is not None and use.key == row.participant_id:
                raise ValueError(phrase("nobody is asked about themself; leave the cell empty"))
            if closeness is not None:
                self.calls.append(FoundCall(row.participant_id, row.wave, use.key, closeness))


def refuse_unready(
    found: FoundAnswers, mapping: Mapping, table: AnswersTable, people: Sequence[Participant]
) -> None:
    """Raises a UserError that names everything which is in the way of importing a file whole."""
    lines = [problem.text for problem in found.problems]
    by_id = {p.id: p for p in people}
    lines += [unsure_in_words(one, by_id) for one in found.unsure]
    if lines:
        raise UserError(
            "Nothing was imported from {table}, since {places} mending:\n{listed}",
            table=table.name,
            places=count(len(lines), "place needs", "places need"),
            listed=below(lines),
        )
    if reason := why_nothing(found, mapping):
        raise UserError("Nothing was imported from {table}. {reason}", table=table.name, reason=reason)


def why_nothing(found: FoundAnswers, mapping: Mapping) -> str:
    """Why a mapping cannot be imported by, in a sentence; empty if it can."""
    if mapping.twice is not None:
        return phrase("Two columns are taken for the same. Leave one of them out.")
    if not mapping.names_people:
        return phrase(
            "No column says whose answers they are. Say which one is the name or the e-mail address."
        )
    if not mapping.questions and not any(u.kind in (Kind.CALL, Kind.OUTSIDE) for u in mapping.uses):
        return phrase("No column is a question of this cohort’s. Say which columns are.")
    if not found.said:
        return phrase("There is no answer in it.")
    return ""
