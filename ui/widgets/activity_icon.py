"""Every kind of activity has one icon, the same in the run sheet, on the Run page and on the stage."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

ICONS = {
    "plenary": "presentation",
    "pair breakout": "handshake",
    "rotation breakout": "repeat",
    "trio": "triangle",
    "foursome": "grid-2x2",
    "board": "sticky-note",
    "benchmark": "gauge",
    "break": "coffee",
}
"""Lucide's names, by the value of an ``ActivityKind``."""


def activity_icon(kind: str) -> str:
    """The icon of a kind of activity, by its value; an unknown one raises KeyError."""
    return ICONS[kind]


def activity_words(kind: str) -> str:
    """What the room does, as people read it beside the icon; nothing for an unknown kind."""
    return {
        "plenary": translate("Activity", "In the main room"),
        "pair breakout": translate("Activity", "In pairs"),
        "rotation breakout": translate("Activity", "In changing rooms"),
        "trio": translate("Activity", "In threes"),
        "foursome": translate("Activity", "In fours"),
        "board": translate("Activity", "At the board"),
        "benchmark": translate("Activity", "Each alone"),
        "break": translate("Activity", "Break"),
    }.get(kind, "")
