"""The language of the windows as documents are written in it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from facilitator.tongue import Tongue
from ui.core_words import in_words


def tongue() -> Tongue:
    """The tongue of now; Qt looks words up in any thread."""
    return Tongue(QLocale().name().split("_")[0], in_words)
