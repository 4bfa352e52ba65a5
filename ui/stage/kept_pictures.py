"""Pictures of letters and signs, kept for the next drawing up to so many bytes."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

Picture: TypeAlias = tuple[int, int, QImage]
"""How many pixels aside and below a picture lies from where it is asked for, and the picture."""


class KeptPictures:
    """Where there is no more room, all go at once: what is on show is made again within a frame or two."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: dict[Hashable, tuple[Picture, ...]] = {}
        self._counted: set[int] = set()
        self.taken = 0
        """The bytes of all that is kept; a picture that stands under many keys counts once."""

    def pictures(self, key: Hashable, make: Callable[[], tuple[Picture, ...]]) -> tuple[Picture, ...]:
        """The pictures that are kept for a key, made if there are none."""
        found = self._kept.get(key)
        if found is None:
            found = make()
            new = self._new(found)
            if self.taken + sum(new.values()) > self._most:
                self.clear()
                new = self._new(found)
            self._kept[key] = found
            self._counted |= new.keys()
            self.taken += sum(new.values())
        return found

    def clear(self) -> None:
        """Lets all of them go: sizes or colours are others from now on."""
        self._kept.clear()
        self._counted.clear()
        self.taken = 0

    def _new(self, pictures: tuple[Picture, ...]) -> dict[int, int]:
        """The bytes of pictures that are not counted yet, each once."""
        counted = self._counted
        return {key: of.sizeInBytes() for _, _, of in pictures if (key := of.cacheKey()) not in counted}


def painted(width: int, height: int, paint: Callable[[QPainter], object]) -> QImage:
    """A picture of so many pixels, transparent where nothing is painted."""
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        paint(painter)
    return image


stage_pictures = KeptPictures(32_000_000)
"""Those of the stage: the letters and signs of two dozen scenes at 4K."""
