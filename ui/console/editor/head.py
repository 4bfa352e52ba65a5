"""The top of the run sheet editor: the way back, the sessions, and what is done with a whole run sheet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from ui.console.editor.session_tabs import SessionTabs
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import row

translate = QCoreApplication.translate


class Head(QFrame):
    """Buttons and tabs; the editor wires them."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        line = row(self, 0, 8)
        line.setContentsMargins(14, 9, 16, 9)
        self.back = KeyButton("", tokens, icon="arrow-left", role="quiet")
        self.back.setAccessibleName(translate("EditorView", "Back to the programme"))
        self.back.setToolTip(translate("EditorView", "Back to the programme (Esc)"))
        line.addWidget(self.back)
        self.tabs = SessionTabs(tokens)
        line.addWidget(self.tabs, 1)
        self.shelf = KeyButton(translate("EditorView", "Library"), tokens, icon="library", key="L")
        self.shelf.setCheckable(True)
        self.print = KeyButton(translate("EditorView", "Print…"), tokens, icon="printer")
        self.print.setToolTip(
            translate("EditorView", "Saves this run sheet as a PDF for paper, for you or to hand out")
        )
        self.save = KeyButton(translate("EditorView", "Save as…"), tokens, icon="save")
        self.save.setAccessibleName(translate("EditorView", "Save as a programme of your own"))
        self.save.setToolTip(
            translate("EditorView", "Keeps all sessions as a programme of your own for coming cohorts")
        )
        for button in (self.shelf, self.print, self.save):
            line.addWidget(button)
