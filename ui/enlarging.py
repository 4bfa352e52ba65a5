"""Text as large as a person chose: all of the windows grow with it, so that nothing is cut or crowded."""

from __future__ import annotations

import os
from collections.abc import MutableMapping

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QWidget

VARIABLE = "QT_SCALE_FACTOR"
DRAWN_AT = "drawn_at"
"""The property of the application."""
TITLE_BAR = QSize(0, 32)
"""What the system puts around a window, of which Qt knows nothing before it is shown."""


def enlarge(text: int, environ: MutableMapping[str, str] = os.environ) -> None:
    """Has Qt draw everything at a size in per cent, on top of what the system and the environment ask.

    Qt reads it once, when the QApplication is made: called before that, or at the next start. Icons, targets
    and spaces grow with the letters, and a window that has become too small for all of it scrolls.
    """
    if text != 100:
        environ[VARIABLE] = f"{_factor(environ.get(VARIABLE, '')) * text / 100:g}"


def drawn_at(app: QObject) -> int | None:
    """The size in per cent at which this process draws, None if nobody has said so."""
    size = app.property(DRAWN_AT)
    return size if isinstance(size, int) else None


def within_screen(window: QWidget) -> None:
    """Makes a window no larger than its screen has room for: what is enlarged takes more of it."""
    window.resize(window.size().boundedTo(window.screen().availableSize() - TITLE_BAR))


def _factor(said: str) -> float:
    try:
        factor = float(said)
    except ValueError:
        return 1.0
    return factor if factor > 0 else 1.0
