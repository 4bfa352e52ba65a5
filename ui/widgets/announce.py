"""A sentence for screen readers, about what happens where the keyboard is not."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible


def announce(owner: QObject, words: str, *, urgent: bool = False) -> None:
    """Says it when the reader has a pause, or at once where it is urgent; nobody listening costs nothing."""
    if not words or not QAccessible.isActive():
        return
    from PySide6.QtGui import QAccessibleAnnouncementEvent  # noqa: PLC0415 - most have nobody listening

    event = QAccessibleAnnouncementEvent(owner, words)
    levels = QAccessible.AnnouncementPoliteness
    event.setPoliteness(levels.Assertive if urgent else levels.Polite)
    QAccessible.updateAccessibility(event)
