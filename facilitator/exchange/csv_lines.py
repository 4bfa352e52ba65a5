"""The lines of one CSV file of a synced folder, a few at a time, however long the file is."""

from __future__ import annotations

import csv
import io
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path

from facilitator.errors import UserError
from facilitator.exchange.synced_folder import Checked, Opened, Resource, told
from facilitator.phrase import phrase

MOST_IN_A_CELL = 4_000_000
"""Characters. The longest stroke of a sketch is far below it; what is above it is no CSV of ours."""

ROWS_AT_ONCE = 2000
_BYTES_AT_ONCE = 4_000_000
_FEW = 20
"""Rows read before the bytes are counted again."""


class _LongCells:
    """Lets Python's CSV reader take long cells while somebody needs it: its limit is one for all threads."""

    def __init__(self) -> None:
        self._lock, self._users, self._usual = threading.Lock(), 0, 0

    @contextmanager
    def __call__(self) -> Iterator[None]:
        with self._lock:
            self._users += 1
            if self._users == 1:
                self._usual = csv.field_size_limit(MOST_IN_A_CELL)
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                if not self._users:
                    csv.field_size_limit(self._usual)


_long_cells = _LongCells()


class CsvLines:
    """A CSV file as it is read: what is its heading, then the others, and whether it is as it was written."""

    def __init__(self, folder: Path, listed: Resource, file: Checked) -> None:
        self.name = listed.path
        self._folder, self._listed, self._file = folder, listed, file
        self._text = io.TextIOWrapper(
            io.BufferedReader(file, 1 << 18), encoding="utf-8-sig", errors="strict", newline=""
        )
        self._reader = csv.reader(self._whole_lines(), strict=True)
        self._ends_well = True
        self.row = 0
        """Rows read so far, the heading counted."""

    @property
    def read_so_far(self) -> int:
        """Bytes of the file that were read."""
        return self._file.read_so_far

    def heading(self) -> list[str]:
        """The first row; a UserError if there is none."""
        first = self._some(1)
        if not first or not first[0]:
            raise UserError("{what} is empty. Sync again.", what=self.name)
        return first[0]

    def batches(self) -> Iterator[tuple[int, list[list[str]]]]:
        """The rows after the heading, some at a time, each time with the number of the first of them."""
        while True:
            before, begun = self.row, self.read_so_far
            rows: list[list[str]] = []
            while len(rows) < ROWS_AT_ONCE and self.read_so_far - begun < _BYTES_AT_ONCE:
                some = self._some(_FEW)
                if not some:
                    break
                rows += some
            if not rows:
                break
            yield before + 1, rows
        if not self._ends_well:
            raise UserError(
                "{what} ends in the middle of row {row}: it was cut off. Sync again.",
                what=self.name,
                row=self.row,
            )

    def is_as_written(self) -> bool:
        """Reads what is left, and holds the whole against the codebook."""
        with told(self._folder, self.name):
            return self._file.is_as_written()

    def _some(self, most: int) -> list[list[str]]:
        try:
            with told(self._folder, self.name):
                made = list(islice(self._reader, most))
        except csv.Error as error:
            reason = (
                phrase("a cell never ends, as if a quote that opens there were never closed")
                if "end of data" in str(error) or "field larger" in str(error)
                else phrase("a quote closes in the middle of a cell")
            )
            raise UserError(
                "{what}, near row {row}: {reason}. Mend it there, or sync again.",
                what=self.name,
                row=self.row + 1,
                reason=reason,
            ) from None
        except UnicodeDecodeError:
            raise UserError(
                "{what}, line {line_that_is_no_utf8}: is not in the encoding UTF-8. Save it as "
                "UTF-8, or sync again.",
                what=self.name,
                line_that_is_no_utf8=self._line_that_is_no_utf8(),
            ) from None
        self.row += len(made)
        return made

    def _whole_lines(self) -> Iterator[str]:
        while line := self._text.readline(MOST_IN_A_CELL):
            self._ends_well = line[-1] in "\r\n"
            if not self._ends_well and len(line) == MOST_IN_A_CELL:
                raise UserError(
                    "{what}, near row {row}: a line never ends. Sync again.", what=self.name, row=self.row + 1
                )
            yield line

    def _line_that_is_no_utf8(self) -> int:
        with Opened(self._folder, self._listed) as again:
            for number, line in enumerate(io.BufferedReader(again), 1):
                try:
                    line.decode()
                except UnicodeDecodeError:
                    return number
        return 1


@contextmanager
def csv_lines(folder: Path, listed: Resource) -> Iterator[CsvLines]:
    """Opens a CSV file of a synced folder. A UserError if it is not there, cannot be read or leads out."""
    with ExitStack() as stack:
        stack.enter_context(_long_cells())
        with told(folder, listed.path):
            file = stack.enter_context(Opened(folder, listed))
        yield CsvLines(folder, listed, file)
