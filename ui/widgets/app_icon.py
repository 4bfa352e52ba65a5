"""The app's icon: drawn in full where there is room, simpler and bolder where there is not."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from ui.widgets.icons import pixmap

SMALL = (16, 20, 24, 32)
"""Sides in pixels at which fine lines would only blur."""
LARGE = (48, 64, 128, 256)


def app_icon() -> QIcon:
    """The icon in all sizes that systems ask for; the same in every scheme, as it stands among others'."""
    made = QIcon()
    for name, sides in (("facilitator-small", SMALL), ("facilitator", LARGE)):
        for side in sides:
            made.addPixmap(pixmap(name, "#000000", side))
    return made
