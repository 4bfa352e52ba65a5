"""Builds the app as something to hand out: a folder, or with --one-file a single file, that needs no Python.

    python .ci/bundle/build.py [--one-file] [--to FOLDER]

It needs ``pip install -e '.[bundle]'`` and builds for the system that it runs on. Beside the program lies
what the desktop wants to know of it: an entry, and the kind of file that is .cohort; on macOS the app has it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Of the icon, in pixels."""


def draw_icons(folder: Path) -> None:
    """The app's icon as the systems want it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication(sys.argv[:1])
    drawing = QSvgRenderer(QByteArray((ROOT / "resources" / "icons" / "facilitator.svg").read_bytes()))
    pictures = {}
    for side in SIZES:
        picture = QImage(QSize(side, side), QImage.Format.Format_ARGB32)
        picture.fill(0)
        with QPainter(picture) as painter:
            drawing.render(painter)
        pictures[side] = folder / f"facilitator-{side}.png"
        picture.save(str(pictures[side]))
    shutil.copyfile(pictures[256], folder / "facilitator.png")
    _write_ico(folder / "facilitator.ico", pictures)
    if sys.platform == "darwin":
        _write_icns(folder, pictures)
    app.quit()


def _write_ico(path: Path, pictures: dict[int, Path]) -> None:
    """Pictures of several sizes in one file, each a PNG: Windows reads them so since Vista."""
    data = {side: picture.read_bytes() for side, picture in pictures.items()}
    head = (0).to_bytes(2, "little") + (1).to_bytes(2, "little") + len(data).to_bytes(2, "little")
    entries, bodies, at = b"", b"", len(head) + 16 * len(data)
    for side, png in data.items():
        entries += (
            bytes((side % 256, side % 256, 0, 0)) + (1).to_bytes(2, "little") + (32).to_bytes(2, "little")
        )
        entries += len(png).to_bytes(4, "little") + at.to_bytes(4, "little")
        bodies += png
        at += len(png)
    path.write_bytes(head + entries + bodies)


def _write_icns(folder: Path, pictures: dict[int, Path]) -> None:
    made = folder / "facilitator.iconset"
    made.mkdir()
    for side in (16, 32, 128, 256):
        shutil.copyfile(pictures[side], made / f"icon_{side}x{side}.png")
    subprocess.run(["iconutil", "-c", "icns", str(made), "-o", str(folder / "facilitator.icns")], check=True)


def build(to: Path, *, one_file: bool) -> Path:
    """Makes the program; gives where it is."""
    with tempfile.TemporaryDirectory() as scratch:
        icons, work, out = (Path(scratch) / name for name in ("icons", "work", "out"))
        icons.mkdir()
        draw_icons(icons)
        subprocess.run(
            [
                *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
                *("--workpath", str(work), "--distpath", str(out), str(HERE / "facilitator.spec")),
            ],
            check=True,
            env={
                **os.environ,
                "BUNDLE_ICONS": str(icons),
                "BUNDLE_VERSION": version("facilitator"),
                "ONE_FILE": "1" if one_file else "0",
            },
        )
        made = out if one_file else out / "facilitator"
        if sys.platform == "darwin" and not one_file:
            shutil.rmtree(made)  # the app beside it has all of it
            made = out
        if sys.platform != "darwin":  # there the app itself says what it opens
            for_desktop = made / "desktop"
            shutil.copytree(HERE / "desktop", for_desktop)
            shutil.copyfile(icons / "facilitator.png", for_desktop / "facilitator.png")
            shutil.copyfile(ROOT / "resources" / "icons" / "facilitator.svg", for_desktop / "facilitator.svg")
        if to.exists():
            shutil.rmtree(to)
        shutil.copytree(made, to, symlinks=True)
    return to


def main() -> int:
    """Gives the exit code."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--one-file", action="store_true", help="a single file, which is slower to start")
    asked.add_argument("--to", type=Path, help="where to; what stands there is replaced")
    given = asked.parse_args()
    to = given.to or ROOT / "dist" / ("facilitator-one-file" if given.one_file else "facilitator")
    made = build(to.resolve(), one_file=given.one_file)
    size = sum(file.stat().st_size for file in made.rglob("*") if file.is_file() and not file.is_symlink())
    sys.stdout.write(f"bundle: {made}, {size / 1e6:.0f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
