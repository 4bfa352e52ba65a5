"""What each column of another board's file is taken for: a choice a column, with its first values below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QSizePolicy, QWidget

from facilitator.exchange.board_csv import BoardTable, Mapping, Shape
from facilitator.exchange.board_words import Use
from ui.core_words import in_words
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.parts import clear, column, frame, label, row, scrolled, tip
from ui.widgets.spoken import name_choice

ROW_WORDS = {
    Use.TEXT: QT_TRANSLATE_NOOP("CsvMapping", "Card text"),
    Use.AUTHOR: QT_TRANSLATE_NOOP("CsvMapping", "Author"),
    Use.GROUP: QT_TRANSLATE_NOOP("CsvMapping", "Group"),
    Use.THEME: QT_TRANSLATE_NOOP("CsvMapping", "Theme"),
    Use.STAGE: QT_TRANSLATE_NOOP("CsvMapping", "Stage"),
    Use.KIND: QT_TRANSLATE_NOOP("CsvMapping", "Kind of row"),
    Use.NONE: QT_TRANSLATE_NOOP("CsvMapping", "Leave out"),
}
COLUMN_WORDS = {
    Use.TEXT: QT_TRANSLATE_NOOP("CsvMapping", "Cards of this group"),
    Use.NONE: QT_TRANSLATE_NOOP("CsvMapping", "Leave out"),
}
LONGEST_SAMPLE = 56
CHOICE_WIDTH = 190


class CsvMapping(QWidget):
    """Shows a mapping and lets it be changed, also into one that makes no sense yet."""

    changed = Signal(object)
    """The Mapping as it is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: BoardTable | None = None
        self._mapping = Mapping(Shape.ROWS, ())
        self.choices: list[QComboBox] = []
        layout = column(self, 0, 10)
        layout.addWidget(label(self.tr("What the columns are"), "heading"))
        self.shape = QComboBox()
        name_choice(self.shape, self.tr("How the file is laid out"))
        self.shape.addItem(self.tr("A row is a card"), Shape.ROWS.value)
        self.shape.addItem(self.tr("A column is a group, its cells the cards"), Shape.COLUMNS.value)
        self.shape.activated.connect(lambda _: self._reshape())
        self.headed = QCheckBox(self.tr("The first row is headings"))
        self.headed.clicked.connect(lambda on: self._set(self._mapping.shape, self._mapping.uses, on))
        layout.addWidget(self.shape)
        layout.addWidget(self.headed)
        inside = QWidget()
        self._rows = column(inside, 0, 8)
        layout.addWidget(scrolled(inside), 1)

    def show_table(self, table: BoardTable, mapping: Mapping) -> None:
        """Shows a file and what its columns were guessed to be."""
        self._table = table
        self._mapping = mapping
        self._build()

    def _reshape(self) -> None:
        shape = Shape(self.shape.currentData())
        if self._table is None or shape is self._mapping.shape:
            return
        width = self._table.width
        if shape is Shape.COLUMNS:
            uses = (Use.TEXT,) * width
        else:
            uses = tuple(Use.TEXT if place == 0 else Use.NONE for place in range(width))
        self._set(shape, uses, self._mapping.headed)

    def _set(self, shape: Shape, uses: tuple[Use, ...], headed: bool) -> None:
        rebuilt = shape is not self._mapping.shape or headed is not self._mapping.headed
        self._mapping = Mapping(shape, uses, headed)
        if rebuilt:
            self._build()
        else:
            self._show_uses()
        self.changed.emit(self._mapping)

    def _choose(self, place: int, use: Use) -> None:
        # Nothing is taken from another column: arrow keys pass over every use on the way to the one wanted.
        uses = list(self._mapping.uses)
        uses[place] = use
        self._set(self._mapping.shape, tuple(uses), self._mapping.headed)

    def _show_uses(self) -> None:
        for choice, use in zip(self.choices, self._mapping.uses, strict=True):
            choice.setCurrentIndex(choice.findData(use.value))

    def _build(self) -> None:
        table, mapping = self._table, self._mapping
        clear(self._rows)
        self.choices = []
        if table is None:
            return
        self.shape.setCurrentIndex(self.shape.findData(mapping.shape.value))
        self.headed.setChecked(mapping.headed)
        words = ROW_WORDS if mapping.shape is Shape.ROWS else COLUMN_WORDS
        for place, heading in enumerate(table.headings(mapping.headed)):
            self._rows.addWidget(self._column(place, in_words(heading), words))
        self._rows.addStretch(1)
        self._show_uses()

    def _column(self, place: int, heading: str, words: dict[Use, str]) -> QFrame:
        made = frame("card")
        inside = column(made, 10, 4)
        name = label(_short(heading), "strong")
        name.setToolTip(tip(heading))
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        choice = QComboBox()
        name_choice(choice, self.tr("What the column {0} is").format(heading))
        choice.setFixedWidth(CHOICE_WIDTH)
        for use, meaning in words.items():
            choice.addItem(self.tr(meaning), use.value)
        choice.activated.connect(lambda _: self._choose(place, Use(choice.currentData())))
        self.choices.append(choice)
        top = row(spacing=8)
        top.addWidget(name, 1)
        top.addWidget(choice)
        inside.addLayout(top)
        assert self._table is not None
        samples = self._table.samples(place, self._mapping.headed)
        shown = "\n".join(map(_short, samples)) or self.tr("(empty)")
        values = label(shown, "small")
        values.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        inside.addWidget(values)
        return made


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SAMPLE else f"{text[: LONGEST_SAMPLE - 1]}…"
