"""How a person wants the windows on this computer: colours, size of text, motion, language, remembered."""

from __future__ import annotations

from typing import Literal, get_args

from msgspec import Struct
from PySide6.QtCore import QSettings

from facilitator.places import config_folder

Colours = Literal["system", "light", "dark", "contrast"]
Motion = Literal["system", "full", "reduced"]
Language = Literal["en", "cy"]

SMALLEST, LARGEST = 100, 200
"""Sizes of text in per cent."""


class Appearance(Struct, frozen=True, kw_only=True):
    """What a person chose; without a choice the system's own."""

    colours: Colours = "system"
    text: int = SMALLEST
    """In per cent, from 100 to 200."""
    motion: Motion = "system"
    language: Language = "en"
    """English unless somebody chooses: Welsh has begun, and what is not translated yet stays English."""


def remembered() -> QSettings:
    """Where the windows' places and looks are remembered on this computer."""
    return QSettings(str(config_folder() / "windows.ini"), QSettings.Format.IniFormat)


def appearance(settings: QSettings) -> Appearance:
    """What was chosen; anything in the file that is no choice counts as none."""
    colours = settings.value("appearance/colours")
    text = str(settings.value("appearance/text", SMALLEST))
    motion = settings.value("appearance/motion")
    language = settings.value("appearance/language")
    return Appearance(
        colours=colours if colours in get_args(Colours) else "system",
        text=min(LARGEST, max(SMALLEST, int(text))) if text.isdecimal() else SMALLEST,
        motion=motion if motion in get_args(Motion) else "system",
        language=language if language in get_args(Language) else "en",
    )


def keep(settings: QSettings, chosen: Appearance) -> None:
    """Remembers a choice."""
    settings.setValue("appearance/colours", chosen.colours)
    settings.setValue("appearance/text", chosen.text)
    settings.setValue("appearance/motion", chosen.motion)
    settings.setValue("appearance/language", chosen.language)
