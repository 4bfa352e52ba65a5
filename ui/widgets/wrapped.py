"""A text painted on as many lines as a rectangle has; an ellipsis says that there is more."""

from __future__ import annotations

import html

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

MOST = 600
"""Letters of a long text that are looked at: more have no room in any card."""


def paint_wrapped(painter: QPainter, rect: QRectF, text: str) -> None:
    """Paints a text with the painter's font and pen, in the middle of the rectangle's height."""
    metrics = painter.fontMetrics()
    layout = QTextLayout(" ".join(text[:MOST].split()), painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    most = max(1, int(rect.height() // metrics.lineSpacing()))
    lines: list[tuple[int, int]] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, rect.width()))
        lines.append((line.textStart(), line.textLength()))
        if len(lines) > most:
            break
    layout.endLayout()
    units = layout.text().encode("utf-16-le")  # Qt counts in these
    words = [units[2 * s : 2 * (s + n)].decode("utf-16-le", errors="ignore").strip() for s, n in lines[:most]]
    if len(lines) > most:
        rest = units[2 * lines[most - 1][0] :].decode("utf-16-le", errors="ignore")
        words[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, int(rect.width()))
    y = rect.center().y() - len(words) * metrics.lineSpacing() / 2
    for line_words in words:
        place = QRectF(QPointF(rect.left(), y), QPointF(rect.right(), y + metrics.lineSpacing()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line_words)
        y += metrics.lineSpacing()


def tip(*lines: str) -> str:
    """A tool tip of these lines that shows whatever people typed as they typed it, markup too."""
    return f"<p>{'<br>'.join(html.escape(line[:MOST]) for line in lines if line)}</p>"
