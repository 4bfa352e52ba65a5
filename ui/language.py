"""The language that the windows speak, by Qt's translations; what is not translated stays English."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from facilitator.errors import UserError
from facilitator.places import RESOURCES
from ui.appearance import Language

TRANSLATIONS = RESOURCES / "translations"
_LOCALES: dict[Language, str] = {"en": "en_GB", "cy": "cy_GB"}


def speak(app: QApplication, language: Language) -> None:
    """Makes windows that are made from now on speak a language; dates and numbers that Qt writes are British.

    May be called again with another one. Raises UserError when the installation lacks the translation.
    """
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(QLocale(_LOCALES[language]))
    if language == "en":
        return
    translator = QTranslator(app)
    path = TRANSLATIONS / f"facilitator_{language}.qm"
    if not translator.load(str(path)):
        raise UserError(f"{path} is missing or no translation; install the app again.")
    app.installTranslator(translator)
