"""The command palette over 1,000 cards, and the help: from a letter to its painted answer, in one frame."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bench_board import WORDS
from desk import opened
from measuring import figures, say
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from facilitator.live import board
from facilitator.model.board import IdeaStage

CARDS, FRAME_MS = 1000, 16.0
TYPED = ("letter claimant", "lettr clamant", "sian", "next activity", "policy early shift", "zzqx")
SEARCHED = ("disk is full", "sleeps", "start turns")


def letters(field: QLineEdit, typed: tuple[str, ...]) -> list[float]:
    """Milliseconds from each letter to its painted answer."""
    took = []
    for words in typed:
        field.clear()
        QApplication.processEvents()
        for letter in words:
            begun = time.perf_counter()
            QTest.keyClicks(field, letter)
            QApplication.processEvents()  # answers, and paints
            took.append((time.perf_counter() - begun) * 1000)
    return took


def opening(toggle: Callable[[], object]) -> list[float]:
    """Milliseconds from the key to the panel on the screen, the first time and after that."""
    took = []
    for _ in range(11):
        begun = time.perf_counter()
        toggle()
        QApplication.processEvents()
        took.append((time.perf_counter() - begun) * 1000)
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
        opens = opening(console.commands["palette"])
        console.commands["palette"]()
        found = figures(letters(console.guide.finder.field, TYPED))
        console.commands["palette"]()
        helps = opening(console.commands["help"])
        console.commands["help"]()
        searched = figures(letters(console.guide.help.field, SEARCHED))
        console.close()
    say(f"palette opens        first {opens[0]:.0f} ms, then {figures(opens[1:]).median:.1f} ms")
    say(f"a letter, {CARDS} cards median {found.median:.1f} ms, 99th {found.p99:.1f} of {FRAME_MS:.0f}")
    say(f"help opens           first {helps[0]:.0f} ms, then {figures(helps[1:]).median:.1f} ms")
    say(f"a letter in the help median {searched.median:.1f} ms, 99th {searched.p99:.1f} ms")
    return int(found.median > FRAME_MS)


if __name__ == "__main__":
    sys.exit(main())
