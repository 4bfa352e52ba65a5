"""The language that the windows speak, by Qt's translations; what is not translated stays English."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from facilitator.errors import UserError
from facilitator.places import RESOURCES
from ui.appearance import Language

TRANSLATIONS = RESOURCES / "translations"
SPOKEN = "spoken"
_LOCALES: dict[Language, str] = {"en": "en_GB", "cy": "cy_GB"}


def speak(app: QApplication, language: Language) -> None:
    """Makes windows that are made from now on speak a language; dates and numbers that Qt writes are British.

    May be called again with another one. Raises UserError when the installation lacks the translation.
    """
    before = app.property(SPOKEN)  # to look for it among the children would bring each of them to Python
    if isinstance(before, QTranslator):
        app.removeTranslator(before)
        app.setProperty(SPOKEN, None)
        before.deleteLater()
    QLocale.setDefault(QLocale(_LOCALES[language]))
    if language == "en":
        return
    translator = QTranslator(app)
    path = TRANSLATIONS / f"facilitator_{language}.qm"
    if not translator.load(str(path)):
        raise UserError("{file} is missing or no translation; install the app again.", file=path)
    app.installTranslator(translator)
    app.setProperty(SPOKEN, translator)
