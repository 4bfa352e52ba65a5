"""One cell of somebody's file that has to be mended before the file can be taken."""

from __future__ import annotations

from msgspec import Struct

from facilitator.phrase import Phrase, phrase


class CellProblem(Struct, frozen=True):
    """One thing to mend. ``column`` is the heading as the file has it, empty if it is the whole row."""

    row: int
    """As a spreadsheet shows it."""
    column: str
    message: str

    @property
    def text(self) -> str:
        """Place and message in one line."""
        if not self.column:
            return phrase("row {row}: {message}", row=self.row, message=self.message)
        return phrase(
            "row {row}, {column}: {message}", row=self.row, column=self.column, message=self.message
        )


def too_long(length: int, most: int) -> Phrase:
    """That a text has more characters than there is room for."""
    return phrase("{length:,} characters long; at most {most:,} fit", length=length, most=most)


def control_character(bad: str) -> Phrase:
    """That something stands in a cell which nobody can see."""
    return phrase("a control character ({code}) in the cell; take it out", code=f"U+{ord(bad):04X}")
