"""A tiny journey map for whoever has none yet: it shows what one is, and nothing of it is in the cohort."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from facilitator.model.journey import Lane
from ui.console.board.journey_grid import LANES
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.icons import pixmap
from ui.widgets.parts import column, label
from ui.widgets.sign import Sign


class JourneyExample(QFrame):
    """A small map that shows what one is; nothing of it is in the cohort."""

    EXAMPLE = (
        (
            QT_TRANSLATE_NOOP("JourneyExample", "Moves house, rings to say so"),
            QT_TRANSLATE_NOOP("JourneyExample", "Hopeful"),
            QT_TRANSLATE_NOOP("JourneyExample", "Waits 40 minutes"),
            QT_TRANSLATE_NOOP("JourneyExample", "One line for all questions"),
        ),
        (
            QT_TRANSLATE_NOOP("JourneyExample", "Fills in the whole form again"),
            QT_TRANSLATE_NOOP("JourneyExample", "Small"),
            QT_TRANSLATE_NOOP("JourneyExample", "18 pages for one change"),
            QT_TRANSLATE_NOOP("JourneyExample", "A change is a new claim"),
        ),
    )

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sunken")
        layout: QVBoxLayout = column(self, 16, 8)
        layout.addWidget(label(self.tr("An example: a claimant moves house"), "section"))
        grid = QGridLayout()
        grid.setSpacing(8)
        for line, (lane, (icon, words, _)) in enumerate(LANES.items()):
            sign = Sign()
            sign.setPixmap(pixmap(icon, tokens.danger if lane is Lane.PAIN else tokens.ink2, 18, 2.0))
            grid.addWidget(sign, line, 0)
            grid.addWidget(
                label(
                    QCoreApplication.translate("JourneyGrid", words),
                    "danger" if lane is Lane.PAIN else "section",
                ),
                line,
                1,
            )
            for number, step in enumerate(self.EXAMPLE):
                card = QFrame()
                card.setProperty("role", "pain-card" if lane is Lane.PAIN else "cell-card")
                column(card, 7, 0).addWidget(label(self.tr(step[line]), wrap=True))
                grid.addWidget(card, line, 2 + number)
                grid.setColumnStretch(2 + number, 1)
        layout.addLayout(grid)
