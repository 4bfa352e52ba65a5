"""What scrolls sideways in a narrow window: what is read in lines may not, as WCAG 1.4.10 asks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractScrollArea, QGraphicsView, QTableView, QTreeView, QWidget

from ui.widgets.name_grid import NameGrid

TWO_WAYS = (QTableView, QTreeView, QGraphicsView, NameGrid)
"""Tables and canvases: what lies beside what is their meaning."""


def sideways(window: QWidget) -> Iterator[str]:
    """Every part in sight that has to be scrolled across, with what it lies in."""
    for area in window.findChildren(QAbstractScrollArea):
        across = area.horizontalScrollBar()
        if area.isVisible() and across.maximum() > across.minimum() and not isinstance(area, TWO_WAYS):
            inside = area.viewport()
            yield f"scrolls sideways: {type(area).__name__} of {inside.width()} by {across.maximum()}"
