"""Pictures against kept ones: what people would see counts, how a machine smooths letters does not.

Both are made smaller to a quarter of the window's sides, where a stroke of a letter is a shade of grey. A
pixel differs if one of its channels does by more than ``THRESHOLD``; of all pixels no more than ``SHARE``
may.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from PIL import Image
from PySide6.QtGui import QImage

KEPT = 2
"""Sides of the window to those of the picture that is kept."""
SEEN = 4
"""Sides of the window to those of the pictures that are compared."""
THRESHOLD = 26
"""Of 255 steps of a channel."""
SHARE = 1 / 10_000
"""Of all pixels: 5 of the 57,600 that a console of 1280 by 720 has when it is compared."""
COLOURS = (64, 128, 256)
"""A picture is kept in as few of these as are true to it."""
TRUE = 8
"""Of 255 steps: no pixel of the kept picture is further from what was taken when both are compared."""

Pixels = npt.NDArray[np.int16]


class Difference(Struct):
    """How two pictures differ."""

    share: float
    where: npt.NDArray[np.bool_]

    @property
    def is_seen(self) -> bool:
        """True if more differs than may."""
        return self.share > SHARE


def kept_form(picture: QImage) -> Image.Image:
    """A picture as it is kept: half as wide and as high, with few colours if they can be true to it."""
    whole = as_image(picture)
    small = whole.resize((whole.width // KEPT, whole.height // KEPT), Image.Resampling.BOX)
    for colours in COLOURS:
        kept = small.quantize(colours, method=Image.Quantize.MEDIANCUT, kmeans=1, dither=Image.Dither.NONE)
        if np.abs(_small(kept) - _small(small)).max() <= TRUE:
            return kept
    return small


def keep(picture: QImage, path: Path) -> None:
    """Writes a picture as a reference."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kept_form(picture).save(path, optimize=True)


def difference(picture: QImage, reference: Path) -> Difference:
    """How a picture of a window differs from the kept one; of other sides it does everywhere."""
    with Image.open(reference) as kept:
        whole = as_image(picture)
        small = whole.resize((whole.width // KEPT, whole.height // KEPT), Image.Resampling.BOX)
        return between(small, kept)


def between(one: Image.Image, other: Image.Image) -> Difference:
    """How two pictures differ that are half as large as their windows."""
    if one.size != other.size:
        return Difference(share=1.0, where=np.ones((1, 1), dtype=np.bool_))
    where = np.abs(_small(one) - _small(other)).max(axis=2) > THRESHOLD
    return Difference(share=float(where.mean()), where=where)


def write_beside(picture: QImage, reference: Path, found: Difference, folder: Path) -> None:
    """Writes what is there, what was expected and where they differ, for somebody to look at."""
    folder.mkdir(parents=True, exist_ok=True)
    actual = kept_form(picture).convert("RGB")
    actual.save(folder / f"{reference.stem}-actual.png")
    if reference.is_file():
        with Image.open(reference) as kept:
            kept.convert("RGB").save(folder / f"{reference.stem}-expected.png")
    mask = Image.fromarray(found.where.astype(np.uint8) * 255).resize(actual.size, Image.Resampling.NEAREST)
    shown = Image.blend(actual, Image.new("RGB", actual.size, "white"), 0.7)
    shown.paste((200, 0, 60), mask=mask)
    shown.save(folder / f"{reference.stem}-difference.png")


def as_image(picture: QImage) -> Image.Image:
    """A picture of Qt's as one of Pillow's."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), dtype=np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return Image.fromarray(rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy())


def _small(picture: Image.Image) -> Pixels:
    sides = (picture.width * KEPT // SEEN, picture.height * KEPT // SEEN)
    return np.asarray(picture.convert("RGB").resize(sides, Image.Resampling.BOX), dtype=np.int16)
