"""A key that answers, in a cohort of 200 with all four waves answered, beside one in a cohort of 10.

From the key to the repainted page: an answer of the fast entry, a closeness in the grid, the next person.
A key's command has to end within a frame of 16 ms; painting the page comes after it and is measured with it.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import figures, say
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.capture import reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.clock import FastClock
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import read_roster
from facilitator.live import benchmarks, cohorts
from facilitator.model.benchmarks import Wave
from facilitator.rules.measures.waves import IN_ORDER
from ui import theme
from ui.app import application
from ui.console.window import Console
from ui.workspace import Workspace

LARGE, SMALL, TURNS = 200, 10, 40
NOW = datetime(2023, 5, 12, 10, 0, tzinfo=UTC)


def cohort(folder: Path, people: int) -> Path:
    """A cohort of so many, in which everybody has answered everything in every wave."""
    roster = folder / f"{people}.csv"
    lines = [f"Person {n:03},{'policy' if n % 2 else 'operational'}" for n in range(people)]
    roster.write_text("\n".join(["name,profession", *lines]), "utf-8")
    store = cohorts.make(
        folder / f"{people}.cohort",
        NOW,
        programme=load_programme("mutual-mentoring"),
        roster=read_roster(roster),
        start=date(2023, 3, 24),
    )
    answer_everything(store)
    store.close()
    return store.path


def answer_everything(store: Store) -> None:
    """Everybody answers all questions and names everybody else."""
    ids = [p.id for p in reading.participants(store)]
    items = [(one.name, item.id) for one in benchmarks.sets(store) for item in one.items]
    with store.step("bench.fill", NOW) as step:
        for person in ids:
            for wave in Wave:
                for name, item in items:
                    step.insert(
                        "response",
                        participant_id=person,
                        wave=wave,
                        benchmark=name,
                        item_id=item,
                        value=3,
                        at=NOW,
                    )
            for wave in IN_ORDER:
                for other in ids:
                    if other != person:
                        step.insert(
                            "connection",
                            wave=wave,
                            from_participant_id=person,
                            to_participant_id=other,
                            closeness=2,
                        )


def timed(press: Callable[[int], object]) -> tuple[list[float], list[float]]:
    """Milliseconds of each key until its command has ended, and until all of it is painted."""
    commands, painted = [], []
    for turn in range(TURNS):
        began = time.perf_counter()
        press(turn)
        commands.append((time.perf_counter() - began) * 1000)
        QApplication.processEvents()
        painted.append((time.perf_counter() - began) * 1000)
    return commands, painted


def measure(path: Path) -> dict[str, tuple[list[float], list[float]]]:
    """The keys in one cohort."""
    settings = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
    workspace = Workspace(open_store(path), FastClock(NOW, 1.0, lambda: 0.0))
    console = Console(workspace, theme.load_tokens("light"), settings)
    console.show_windows()
    console.resize(1440, 900)
    console.on_progress("benchmarks")
    entry = console.progress.view("benchmarks").entry.list  # type: ignore[attr-defined]
    QApplication.processEvents()

    def answer(turn: int) -> None:
        if turn == TURNS // 2:
            QTest.keyClick(entry, Qt.Key.Key_Home)
        QTest.keyClicks(entry, "1" if turn < TURNS // 2 else "2")

    found = {"an answer": timed(answer)}
    ways = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
    found["the next person"] = timed(lambda turn: QTest.keyClick(entry, ways[turn % 2]))
    console.on_progress("connections")
    grid = console.progress.view("connections").grid  # type: ignore[attr-defined]
    QApplication.processEvents()

    def say_closeness(turn: int) -> None:
        grid.go_to(turn // 8, 6 + turn % 3)
        QTest.keyClicks(grid, "014"[turn % 3])

    found["a closeness"] = timed(say_closeness)
    console.close()
    return found


def main() -> None:
    """Both cohorts, line by line."""
    app = application()
    theme.apply_theme(app, theme.load_tokens("light"))
    with tempfile.TemporaryDirectory() as scratch:
        large, small = (measure(cohort(Path(scratch), people)) for people in (LARGE, SMALL))
    for what in large:
        for part, words in enumerate(("command", "with paint")):
            ours, beside = figures(large[what][part]), figures(small[what][part])
            say(
                f"{what}, {words}: {LARGE} people median {ours.median:.1f} ms, p99 {ours.p99:.1f} ms; "
                f"{SMALL} people {beside.median:.1f} ms, {beside.p99:.1f} ms"
            )


if __name__ == "__main__":
    main()
