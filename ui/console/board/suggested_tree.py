"""Suggested clusters as a tree of ticks: names that can be written anew, and the cards below each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from facilitator.rules.clustering import Suggestion
from ui.theme import Tokens, font
from ui.widgets.surely import surely

ID = Qt.ItemDataRole.UserRole
BESIDE_WORDS, TICK, ABOVE_AND_BELOW = 16, 30, 15
"""Pixels of a line that its words have not."""
MOST_OPEN = 80
"""Cards up to which every cluster is open; of more only the first one, so that nobody waits."""
LONGEST_LINE = 160
"""Letters of a card's line; a longer title ends in an ellipsis."""


Index = QModelIndex | QPersistentModelIndex


class _Fixed(QStyledItemDelegate):
    """Numbers are not written anew."""

    def createEditor(  # type: ignore[override] # Qt takes None as none
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget | None:
        """None, so that F2 writes names only."""
        return None


class _Wrapped(QStyledItemDelegate):
    """As high as the words need in the width that is left for them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of one line, and of all further ones."""
        hint = super().sizeHint(option, index)
        tree = self.parent()
        assert isinstance(tree, QTreeWidget)
        depth = 1 + index.parent().isValid()
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is not None
        width = tree.columnWidth(0) - depth * tree.indentation() - BESIDE_WORDS - ticked * TICK
        metrics = QFontMetrics(index.data(Qt.ItemDataRole.FontRole) or tree.font())
        wraps = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        needed = metrics.boundingRect(QRect(0, 0, max(40, width), 10_000), wraps, index.data()).height()
        return QSize(hint.width(), max(hint.height(), needed + ABOVE_AND_BELOW))


class SuggestedTree(QTreeWidget):
    """Space ticks and unticks a card or a whole cluster; F2 or a double click writes another name."""

    ticked = Signal()
    """A card, a cluster or a name is another than before."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Suggested clusters and their cards"))
        self.setWordWrap(True)
        self.setIndentation(22)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setExpandsOnDoubleClick(False)
        self.setItemDelegateForColumn(0, _Wrapped(self))
        self.setItemDelegateForColumn(1, _Fixed(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._alone: QTreeWidgetItem | None = None
        self.itemChanged.connect(self._changed)

    def show_suggestion(self, suggestion: Suggestion, titles: Mapping[str, str]) -> None:
        """Shows clusters, all ticked, and below them the cards that fit nowhere."""
        self.blockSignals(True)
        self.clear()
        tops = []
        for cluster in suggestion.clusters:
            top = QTreeWidgetItem([cluster.name, ""])
            top.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsAutoTristate
                | Qt.ItemFlag.ItemIsEditable
            )
            top.setFont(0, font(self._tokens.type.body, 600))
            for card_id in cluster.ids:
                card = _card(card_id, titles)
                card.setFlags(card.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                card.setCheckState(0, Qt.CheckState.Checked)
                top.addChild(card)
            tops.append(top)
            _count(top)
        self._alone = None
        if suggestion.alone:
            words = self.tr("On their own: they stay as they are")
            self._alone = QTreeWidgetItem([words, str(len(suggestion.alone))])
            self._alone.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._alone.setFont(0, font(self._tokens.type.body, 600))
            self._alone.addChildren([_card(card_id, titles) for card_id in suggestion.alone])
            tops.append(self._alone)
        self.addTopLevelItems(tops)
        if len(titles) <= MOST_OPEN:
            self.expandAll()
        elif tops:
            tops[0].setExpanded(True)
        if tops:
            self.setCurrentItem(tops[0])
        self.blockSignals(False)
        self.ticked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths break the lines elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def chosen(self) -> list[tuple[str, list[str]]]:
        """The clusters with a tick, by their names as they stand here, each with its ticked cards."""
        found = []
        for top in self._clusters():
            ids = [
                str(surely(top.child(n)).data(0, ID))
                for n in range(top.childCount())
                if surely(top.child(n)).checkState(0) is Qt.CheckState.Checked
            ]
            if ids:
                found.append((top.text(0), ids))
        return found

    def _clusters(self) -> list[QTreeWidgetItem]:
        tops = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        return [top for top in tops if top is not None and top is not self._alone]

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self.blockSignals(True)
            _count(item.parent() or item)
            self.blockSignals(False)
            self.viewport().update()
            self.ticked.emit()


def _card(card_id: str, titles: Mapping[str, str]) -> QTreeWidgetItem:
    title = " ".join(titles.get(card_id, "").split())
    card = QTreeWidgetItem([title if len(title) <= LONGEST_LINE else f"{title[: LONGEST_LINE - 1]}…", ""])
    card.setData(0, ID, card_id)
    card.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return card


def _count(top: QTreeWidgetItem) -> None:
    """Writes how many cards of a cluster have a tick."""
    ticked = sum(surely(top.child(n)).checkState(0) is Qt.CheckState.Checked for n in range(top.childCount()))
    top.setText(1, str(ticked))
    top.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
