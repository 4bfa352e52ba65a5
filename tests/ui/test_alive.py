"""What Qt has deleted is not used any more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from ui.widgets.alive import alive


def test_what_qt_has_deleted_is_no_longer_there(qapp: QApplication) -> None:
    thing = QObject()
    assert alive(thing)
    thing.deleteLater()
    QApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete.value)
    assert not alive(thing)
