"""Start: from the process's start to the console's first picture, beside an empty window's process.

Both stand on a screen of 1920×1080, as on a facilitator's desk. Qt's offscreen platform has one of 800×800
unless it is told otherwise, on which the console makes itself small.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from measuring import compare, in_turn

from facilitator.live import demo

CHILD = Path(__file__).with_name("first_paint.py")
SCREEN = {"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}
PAIRS = 21
MOST = 2.0


def first_paint(folder: Path, *file: str) -> float:
    """Seconds from just before a process is started to its first picture.

    As in an installed app, modules have been compiled before, by the runs that warm up.
    """
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={folder / 'screen.json'}",
        "PYTHONDONTWRITEBYTECODE": "",
        "XDG_CONFIG_HOME": tempfile.mkdtemp(dir=folder),
        "XDG_STATE_HOME": str(folder / "state"),
    }
    begun = time.monotonic()
    ran = subprocess.run(
        [sys.executable, str(CHILD), *file], env=surroundings, stdout=subprocess.PIPE, text=True, check=True
    )
    return float(ran.stdout) - begun


def main() -> int:
    """Runs the pairs after one of each that warms the disk's cache; gives the exit code."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "screen.json").write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        cohort = str(demo.make(folder, datetime.now(UTC)))
        first_paint(folder, cohort)
        first_paint(folder)
        ours, empty = in_turn(lambda: first_paint(folder, cohort), lambda: first_paint(folder), PAIRS)
    return 0 if compare("start to first picture", ours, empty, MOST, "median") else 1


if __name__ == "__main__":
    sys.exit(main())
