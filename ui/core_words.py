"""The core's words in the language of the windows: the core itself speaks English and knows no Qt.

Sentences are phrases that carry their template, which ``.ci/translations.py`` hands to Qt's tool. Words that
stand in enums, and so are no phrases, are marked here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.phrase import Phrase
from ui.translatable import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

WORDS = frozenset(
    {
        # waves
        QT_TRANSLATE_NOOP("core", "Baseline"),
        QT_TRANSLATE_NOOP("core", "Midpoint"),
        QT_TRANSLATE_NOOP("core", "Endline"),
        QT_TRANSLATE_NOOP("core", "The start, as seen at the end"),
        # columns of the board, and the stages of one card
        QT_TRANSLATE_NOOP("core", "Insights"),
        QT_TRANSLATE_NOOP("core", "Ideas"),
        QT_TRANSLATE_NOOP("core", "Prototypes"),
        QT_TRANSLATE_NOOP("core", "Commitments"),
        QT_TRANSLATE_NOOP("core", "Tried"),
        QT_TRANSLATE_NOOP("core", "Not grouped yet"),
        QT_TRANSLATE_NOOP("core", "Insight"),
        QT_TRANSLATE_NOOP("core", "Idea"),
        QT_TRANSLATE_NOOP("core", "Prototype"),
        QT_TRANSLATE_NOOP("core", "Commitment"),
        # the fields of a card
        QT_TRANSLATE_NOOP("core", "The problem"),
        QT_TRANSLATE_NOOP("core", "Policy lever"),
        QT_TRANSLATE_NOOP("core", "Smallest test"),
        QT_TRANSLATE_NOOP("core", "Who is affected"),
        QT_TRANSLATE_NOOP("core", "First step"),
        # the matrix
        QT_TRANSLATE_NOOP("core", "Quick wins"),
        QT_TRANSLATE_NOOP("core", "Worth the work"),
        QT_TRANSLATE_NOOP("core", "Small and easy"),
        QT_TRANSLATE_NOOP("core", "Not now"),
        QT_TRANSLATE_NOOP("core", "very little"),
        QT_TRANSLATE_NOOP("core", "little"),
        QT_TRANSLATE_NOOP("core", "some"),
        QT_TRANSLATE_NOOP("core", "much"),
        QT_TRANSLATE_NOOP("core", "very much"),
        # what is typed with marks
        QT_TRANSLATE_NOOP("core", "problem"),
        QT_TRANSLATE_NOOP("core", "lever"),
        QT_TRANSLATE_NOOP("core", "insight"),
        QT_TRANSLATE_NOOP("core", "smallest test"),
        QT_TRANSLATE_NOOP("core", "who is affected"),
        QT_TRANSLATE_NOOP("core", "first step"),
        QT_TRANSLATE_NOOP("core", "by when"),
        QT_TRANSLATE_NOOP("core", "effort"),
        QT_TRANSLATE_NOOP("core", "impact"),
        # people
        QT_TRANSLATE_NOOP("core", "expected"),
        QT_TRANSLATE_NOOP("core", "present"),
        QT_TRANSLATE_NOOP("core", "late"),
        QT_TRANSLATE_NOOP("core", "left"),
        QT_TRANSLATE_NOOP("core", "back"),
        QT_TRANSLATE_NOOP("core", "policy"),
        QT_TRANSLATE_NOOP("core", "operational"),
        QT_TRANSLATE_NOOP("core", "Policy"),
        QT_TRANSLATE_NOOP("core", "Operational"),
        QT_TRANSLATE_NOOP("core", "owner"),
        QT_TRANSLATE_NOOP("core", "ally"),
        # activities, and who goes into a room
        QT_TRANSLATE_NOOP("core", "plenary"),
        QT_TRANSLATE_NOOP("core", "pair breakout"),
        QT_TRANSLATE_NOOP("core", "rotation breakout"),
        QT_TRANSLATE_NOOP("core", "trio"),
        QT_TRANSLATE_NOOP("core", "foursome"),
        QT_TRANSLATE_NOOP("core", "board"),
        QT_TRANSLATE_NOOP("core", "benchmark"),
        QT_TRANSLATE_NOOP("core", "break"),
        QT_TRANSLATE_NOOP("core", "own mentor pair"),
        QT_TRANSLATE_NOOP("core", "someone new of the other profession"),
        QT_TRANSLATE_NOOP("core", "someone new of the same profession"),
        QT_TRANSLATE_NOOP("core", "foursome of two mentor pairs"),
        QT_TRANSLATE_NOOP("core", "anyone new"),
        QT_TRANSLATE_NOOP("core", "apart"),
        QT_TRANSLATE_NOOP("core", "together"),
        QT_TRANSLATE_NOOP("core", "facilitated"),
        QT_TRANSLATE_NOOP("core", "self-led"),
        QT_TRANSLATE_NOOP("core", "done"),
        QT_TRANSLATE_NOOP("core", "current"),
        QT_TRANSLATE_NOOP("core", "coming"),
        # notes
        QT_TRANSLATE_NOOP("core", "quote"),
        QT_TRANSLATE_NOOP("core", "penny-drop moment"),
        QT_TRANSLATE_NOOP("core", "action"),
        QT_TRANSLATE_NOOP("core", "observation"),
        QT_TRANSLATE_NOOP("core", "parking lot"),
        # the vote
        QT_TRANSLATE_NOOP("core", "Where to start"),
    }
)
"""What ``in_words`` may be asked for; a test holds it against the core's enums and tables."""


def in_words(said: str | Exception) -> str:
    """A sentence, a word or an error of the core as the windows show it; a name that it is given stays."""
    text = str(said)
    if isinstance(text, Phrase):
        return text.worded(_looked_up)
    return _looked_up(text)


def _looked_up(template: str) -> str:
    return translate("core", template) if template else ""
