"""The command palette over 1,000 cards, and the help: from a letter to its painted answer, in one frame.

Both were made ahead, as the app does. The processor's time of the Qt thread is taken, as other programs run
beside; of several turns of the loop the longest counts, as a key comes between two of them.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from bench_board import WORDS
from desk import opened
from measuring import figures, say, turns
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from facilitator.live import board
from facilitator.model.board import IdeaStage
from ui.console.ahead import pages_ahead

CARDS, FRAME_MS = 1000, 16.0
TYPED = ("letter claimant", "lettr clamant", "sian", "next activity", "policy early shift", "zzqx")
SEARCHED = ("disk is full", "sleeps", "start turns")


def letters(field: QLineEdit, typed: tuple[str, ...], comes: Callable[[], bool]) -> list[float]:
    """What each letter takes of the Qt thread until its answer is painted: its longest turn of the loop."""
    took = []
    for words in typed:
        field.clear()
        QApplication.processEvents()
        while comes():
            QApplication.processEvents()
        for letter in words:
            took.append(max(turns(partial(QTest.keyClicks, field, letter), comes)))
    return took


def opening(toggle: Callable[[], object], comes: Callable[[], bool]) -> list[float]:
    """The same from the key to the panel on the screen, the first time and after that."""
    took = []
    for _ in range(11):
        took.append(max(turns(toggle, comes)))
        toggle()
        QApplication.processEvents()
    return took


def main() -> int:
    """Says the figures; 1 if a letter misses its frame."""
    with tempfile.TemporaryDirectory() as scratch:
        console = opened(Path(scratch))
        space, dice = console.workspace, random.Random(7)
        with space.store.step("board.add", datetime.now(UTC)) as step:
            for _ in range(CARDS):
                title = " ".join(dice.choices(WORDS, k=dice.randint(3, 14)))
                board.put(step, space.session_id, title, stage=IdeaStage.IDEA, revealed=True)
        space.read_again()
        console.later.at_once()
        for _ in pages_ahead(console):
            QApplication.processEvents()
        comes = console.guide.finder._later.isActive
        opens = opening(console.commands["palette"], comes)
        console.commands["palette"]()
        found = figures(letters(console.guide.finder.field, TYPED, comes))
        console.commands["palette"]()
        comes = partial(getattr, console.guide.help, "comes")
        helps = opening(console.commands["help"], comes)
        console.commands["help"]()
        searched = figures(letters(console.guide.help.field, SEARCHED, comes))
        console.close()
    say(f"palette opens        first {opens[0]:.0f} ms, then {figures(opens[1:]).median:.1f} ms")
    say(f"a letter, {CARDS} cards median {found.median:.1f} ms, 99th {found.p99:.1f} of {FRAME_MS:.0f}")
    say(f"help opens           first {helps[0]:.0f} ms, then {figures(helps[1:]).median:.1f} ms")
    say(f"a letter in the help median {searched.median:.1f} ms, 99th {searched.p99:.1f} ms")
    return int(max(found.median, searched.median) > FRAME_MS)


if __name__ == "__main__":
    sys.exit(main())
