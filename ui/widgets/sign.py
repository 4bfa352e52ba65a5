"""A picture beside words that say the same: for the eye alone, a screen reader passes it by."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ui.widgets.spoken import Role


class Sign(QLabel):
    """Shows a pixmap. What has a meaning of its own is no Sign: it needs a name."""

    spoken_role = Role.Whitespace
