"""What went wrong, beside the field or the button that asked for it, where the eye is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ui.widgets.alive import alive
from ui.widgets.parts import column, label
from ui.widgets.surely import surely

WIDEST, GAP = 440, 4
TALLEST = 120
"""Height of a control beyond which it is a place, such as a canvas: beside it is far from the eye."""


class InPlace(QFrame):
    """One sentence below a control. It goes when that is used again or left, or something was kept."""

    def __init__(self, pages: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._pages = pages
        self._control: QWidget | None = None
        self._refused = ""
        self.setProperty("role", "flag")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = column(self, 10, 0)
        self.text = label("", "danger", wrap=True)
        inside.addWidget(self.text)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        self.hide()

    def expect(self, words: str) -> None:
        """A command was refused with these words, which are about to be said."""
        self._refused = words

    def takes(self, words: str) -> bool:
        """Shows a refusal where it was asked for; False if that is nowhere in particular."""
        refused, self._refused = self._refused, ""
        control = QApplication.focusWidget()
        if words != refused or control is None or not self._pages.isAncestorOf(control):
            return False
        if not control.isVisible() or control.height() > TALLEST:
            return False
        self.put_away()
        self._control = control
        control.installEventFilter(self)
        self.text.setText(words)
        self._place()
        self.show()
        self.raise_()
        self.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        return True

    def put_away(self) -> None:
        """Goes away."""
        if self._control is not None and alive(self._control):
            self._control.removeEventFilter(self)
        self._control = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The control is used again or is gone; where it moves, the sentence goes with it."""
        kinds = QEvent.Type
        if event.type() in (kinds.KeyPress, kinds.MouseButtonPress, kinds.Hide):
            self.put_away()
        elif event.type() in (kinds.Move, kinds.Resize):
            self._place()
        return False

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._control is not None and now is not None and now is not self._control:
            self.put_away()

    def _place(self) -> None:
        """Below the control, or above it where there is no room; always whole within the window."""
        control, window = self._control, surely(self.parentWidget())
        assert control is not None
        self.text.setFixedWidth(min(WIDEST, max(220, window.width() - 40)) - 24)
        self.adjustSize()
        at = control.mapTo(window, QPoint(0, control.height() + GAP))
        if at.y() + self.height() > window.height() - GAP:
            at.setY(control.mapTo(window, QPoint(0, 0)).y() - self.height() - GAP)
        at.setX(max(GAP, min(at.x(), window.width() - self.width() - GAP)))
        self.move(at)
