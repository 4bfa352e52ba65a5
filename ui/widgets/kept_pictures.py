"""Pictures that are kept for the next drawing, up to so many bytes of them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter


class Picture(Struct, frozen=True):
    """A picture on transparent ground, and where it lies in pixels from where it is asked for."""

    aside: int
    below: int
    image: QImage


class KeptPictures:
    """Those that were not asked for longest go first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, Picture] = OrderedDict()
        self.taken = 0
        """The bytes of all that is kept."""

    def picture(self, key: Hashable, make: Callable[[], Picture]) -> Picture:
        """The picture that is kept for a key, made if there is none."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        made = self._kept[key] = make()
        self.taken += made.image.sizeInBytes()
        while self.taken > self._most and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self.taken -= gone.image.sizeInBytes()
        return made


def painted(width: int, height: int, paint: Callable[[QPainter], object]) -> QImage:
    """A picture of so many pixels, transparent where nothing is painted."""
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        paint(painter)
    return image
