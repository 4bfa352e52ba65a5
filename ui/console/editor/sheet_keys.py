"""What the keys do on the editor's run sheet: go about, pick up and carry, stretch, copy and remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from ui.console.editor.sheet_list import SheetList

KEYS = Qt.Key
STEPS = {KEYS.Key_Up: -1, KEYS.Key_Down: 1}
ACROSS = {KEYS.Key_Left: -1, KEYS.Key_Right: 1}
LONGER = {"+": 1, "=": 1, "-": -1, "−": -1, "]": 5, "[": -5}
"""Minutes by which a key stretches a line."""
FAR = 10_000
"""Steps that lead to the end of any run sheet."""
PUT_DOWN = (KEYS.Key_M, KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_Space)


class SheetKeys:
    """Reads keys for a run sheet, and keeps nothing: what is carried, the list knows."""

    def __init__(self, sheet: SheetList) -> None:
        self._sheet = sheet

    def press(self, event: QKeyEvent) -> bool:
        """Does what a key is for; False if it is for any list."""
        sheet, key = self._sheet, KEYS(event.key())
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if sheet.busy and key == KEYS.Key_Escape:
            sheet.give_up()
        elif sheet.carrying.on:
            self._carry(key)
        elif held == Qt.KeyboardModifier.ControlModifier and key == KEYS.Key_D:
            sheet.ask(sheet.copy_asked)
        elif held == Qt.KeyboardModifier.AltModifier and key in STEPS:
            sheet.step(STEPS[key])
        elif held:
            event.ignore()
        elif key in ACROSS:
            sheet.turned.emit(ACROSS[key])
        elif event.text() in LONGER:
            sheet.stretch(LONGER[event.text()])
        else:
            return self._act(key)
        return True

    def _act(self, key: Qt.Key) -> bool:
        sheet = self._sheet
        if key in (KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_F2):
            sheet.ask(sheet.opened)
        elif key == KEYS.Key_M:
            sheet.carrying.pick_up()
        elif key in (KEYS.Key_L, KEYS.Key_Insert):
            sheet.library_asked.emit()
        elif key == KEYS.Key_S:
            sheet.session_asked.emit()
        elif key == KEYS.Key_A:
            sheet.accept()
        elif key == KEYS.Key_Delete:
            sheet.ask(sheet.remove_asked)
        else:
            return KEYS.Key_A <= key <= KEYS.Key_Z  # letters do not search here
        return True

    def _carry(self, key: Qt.Key) -> None:
        carrying = self._sheet.carrying
        if key in STEPS:
            carrying.go_on(STEPS[key])
        elif key in (KEYS.Key_Home, KEYS.Key_End):
            carrying.go_on(FAR if key == KEYS.Key_End else -FAR)
        elif key in ACROSS:
            carrying.go_across(ACROSS[key])
        elif key in PUT_DOWN:
            carrying.put_down()
