"""How the help's Markdown looks: the app's type and colours, tables with hairlines between their rows."""

from __future__ import annotations

from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from ui.theme import Tokens

FIRST_COLUMN = 34
"""Per cent of the width: a key, or what somebody wants to do."""


def dress(document: QTextDocument, tokens: Tokens) -> None:
    """Gives headings, links and tables of a document the app's look."""
    document.setDocumentMargin(tokens.space.tight)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        if block.blockFormat().nonBreakableLines():  # an example of a file
            broken = QTextBlockFormat(block.blockFormat())
            broken.setNonBreakableLines(False)
            QTextCursor(block).setBlockFormat(broken)
        if block.blockFormat().headingLevel():
            shape, words = QTextBlockFormat(block.blockFormat()), QTextCharFormat()
            shape.setTopMargin(tokens.space.wide)
            shape.setBottomMargin(tokens.space.tight)
            words.setProperty(QTextCharFormat.Property.FontPixelSize, tokens.type.heading)
            words.setFontWeight(600)
            words.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.setBlockFormat(shape)
            cursor.setCharFormat(words)
        block = block.next()
    cursor.endEditBlock()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, tokens)


def _dress_table(table: QTextTable, tokens: Tokens) -> None:
    shape = table.format()
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    shape.setBorderBrush(QBrush(QColor(tokens.line)))
    shape.setCellPadding(tokens.space.tight)
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    rest = (100 - FIRST_COLUMN) / max(1, table.columns() - 1)
    widths = [FIRST_COLUMN, *[rest] * (table.columns() - 1)]
    shape.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, width) for width in widths]
    )
    table.setFormat(shape)
    for number in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(number, column)
            look = cell.format().toTableCellFormat()
            look.setBottomBorder(1)
            look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBottomBorderBrush(QBrush(QColor(tokens.line)))
            if number == 0:
                look.setForeground(QColor(tokens.ink2))
            cell.setFormat(look)
