"""Whether what Qt may have deleted meanwhile is still there."""

from __future__ import annotations

from PySide6.QtCore import QObject


def alive(thing: QObject) -> bool:
    """False once Qt has deleted it, although Python still has its name."""
    try:
        thing.objectName()
    except RuntimeError:
        return False
    return True
