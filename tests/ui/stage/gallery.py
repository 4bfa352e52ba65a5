"""Draws every scene at every size into a folder, as it is and as a video call squeezes it, to be looked at.

``python -m tests.ui.stage.gallery DIR [--only WORD] [--sizes 1280x720,…] [--scheme light]``; a contact sheet
for each size and set of scenes stands beside the single pictures.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from facilitator.rules.scene import Scene
from ui import theme
from ui.app import application
from ui.stage.drawing import draw_scene
from ui.theme import Tokens

from . import extremes
from .examples import NOW, ordinary

SIZES = ("960x540", "1280x720", "1920x1080", "3840x2160", "1024x768", "1600x1200", "2560x1080", "3440x1000")
CALL = QSize(640, 360)
"""What a video call makes of a shared window when bandwidth is short."""
QUALITY = 40
ACROSS, TILE, GAP = 4, 480, 8


def every() -> Iterator[tuple[str, str, Scene]]:
    """All scenes as (set, name, scene)."""
    sets = {
        "ordinary": ordinary(),
        "moments": extremes.moments(),
        "extreme": extremes.extreme(),
        "right": extremes.right_to_left(),
    }
    for named, scenes in sets.items():
        for name, scene in scenes.items():
            yield named, name, scene


def picture(scene: Scene, size: QSize, tokens: Tokens) -> QImage:
    """A scene as it stands at the examples' moment."""
    image = QImage(size, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        draw_scene(painter, QRectF(image.rect()), scene, NOW, tokens)
    return image


def squeezed(image: QImage) -> QImage:
    """What comes out at the other end of a bad line: small, at a JPEG's low quality, and large again."""
    ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    image.scaled(CALL, *ways).save(buffer, "JPG", QUALITY)
    return QImage.fromData(buffer.data(), "JPG").scaled(image.size(), *ways)


def contact_sheet(pictures: list[QImage]) -> QImage:
    """Pictures small beside and below one another."""
    tiles = [p.scaledToWidth(TILE, Qt.TransformationMode.SmoothTransformation) for p in pictures]
    high = max(tile.height() for tile in tiles)
    rows = -(-len(tiles) // ACROSS)
    sheet = QImage(ACROSS * (TILE + GAP), rows * (high + GAP), QImage.Format.Format_RGB32)
    sheet.fill(QColor("magenta"))
    with QPainter(sheet) as painter:
        for number, tile in enumerate(tiles):
            row, column = divmod(number, ACROSS)
            painter.drawImage(column * (TILE + GAP), row * (high + GAP), tile)
    return sheet


def main() -> None:
    """Draws what the command line asks for."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--only", default="", help="a word in the scene's set or name")
    asked.add_argument("--sizes", default=",".join(SIZES))
    asked.add_argument("--scheme", default="light,dark")
    asked.add_argument("--squeezed", action="store_true", help="squeezed pictures only")
    asked.add_argument("--sheets", action="store_true", help="contact sheets only")
    given = asked.parse_args()
    app = application()
    theme.load_fonts()
    given.folder.mkdir(parents=True, exist_ok=True)
    for size in given.sizes.split(","):
        width, height = map(int, size.split("x"))
        for scheme in given.scheme.split(","):
            tokens = theme.load_tokens(scheme)
            sets: dict[str, list[QImage]] = {}
            for named, name, scene in every():
                if given.only and given.only not in f"{named} {name}":
                    continue
                image = picture(scene, QSize(width, height), tokens)
                image = squeezed(image) if given.squeezed else image
                sets.setdefault(named, []).append(image)
                if not given.sheets:
                    image.save(str(given.folder / f"{named}-{name}-{size}-{scheme}.png".replace(" ", "_")))
            for named, pictures in sets.items():
                contact_sheet(pictures).save(str(given.folder / f"sheet-{named}-{size}-{scheme}.png"))
    app.quit()


if __name__ == "__main__":
    main()
