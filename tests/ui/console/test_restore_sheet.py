"""The welcome window makes a cohort again from its folder: seen first, stopped at will, then opened."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from facilitator.capture.opening import open_store
from facilitator.exchange.sync import sync
from ui import theme
from ui.console.restore_sheet import RestoreSheet
from ui.console.welcome import Welcome

MOST_SECONDS = 20


@pytest.fixture
def folder(demo_cohort: Path, tmp_path: Path) -> Path:
    copy = tmp_path / demo_cohort.name  # a file remembers where it was synced to
    copyfile(demo_cohort, copy)
    sync(copy, tmp_path / "shared" / "pilot")
    copy.unlink()
    return tmp_path / "shared" / "pilot"


@pytest.fixture
def run(loop: asyncio.AbstractEventLoop) -> Callable[[Callable[[], object]], None]:
    """Runs the app until something is true."""

    def until(true: Callable[[], object]) -> None:
        async def watch() -> None:
            async with asyncio.timeout(MOST_SECONDS):
                while not true():
                    await asyncio.sleep(0.002)

        loop.run_until_complete(watch())

    return until


@pytest.fixture
def opened() -> list[Path]:
    return []


@pytest.fixture
def welcome(qtbot, loop, tmp_path: Path, opened: list[Path]) -> Iterator[Welcome]:
    settings = QSettings(str(tmp_path / "windows.ini"), QSettings.Format.IniFormat)
    made = Welcome(opened.append, theme.load_tokens("light"), settings)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def sheet(welcome: Welcome) -> RestoreSheet:
    QTest.keyClick(welcome.again, Qt.Key.Key_Space)
    return welcome.sheet


def drop(sheet: RestoreSheet, path: Path) -> None:
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(path))])
    sheet.dropEvent(
        QDropEvent(
            QPointF(QPoint(5, 5)),
            Qt.DropAction.CopyAction,
            what,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def table(sheet: RestoreSheet) -> dict[str, tuple[str, str]]:
    shown = {}
    for place in range(sheet.files.rowCount()):
        name, rows, state = (sheet.files.item(place, column).text() for column in range(3))
        shown[name] = (rows, state)
    return shown


def test_a_cohort_is_made_from_a_dropped_folder_and_opened(
    sheet: RestoreSheet, run, folder: Path, opened: list[Path], tmp_path: Path
) -> None:
    drop(sheet, folder)
    run(lambda: not sheet.is_busy)
    assert sheet.name.text() == "pilot-cohort"
    assert sheet.about.text().startswith("88 rows in 6 files, synced last on ")
    assert table(sheet)["participants.csv"] == ("10", "as it was")
    assert sheet.trust.isHidden()

    QTest.keyClick(sheet.make, Qt.Key.Key_Space)
    dialog = sheet.findChild(QFileDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.selectedFiles() == [str(folder.parent / "pilot-cohort.cohort")]
    dialog.fileSelected.emit(str(tmp_path / "again"))
    dialog.close()
    run(lambda: opened)

    assert opened == [tmp_path / "again.cohort"]
    store = open_store(opened[0])
    assert len(store.rows("SELECT * FROM participant")) == 10
    store.close()


def test_what_was_changed_is_said_and_taken_only_if_that_is_asked_for(
    sheet: RestoreSheet, run, folder: Path, opened: list[Path], tmp_path: Path
) -> None:
    people = folder / "participants.csv"
    people.write_bytes(people.read_bytes().replace(b"@", b".at.", 1))
    sheet.read(folder)
    run(lambda: not sheet.is_busy)
    assert table(sheet)["participants.csv"] == ("10", "⚠ changed")
    assert "participants.csv" in sheet.warning.text()
    assert not sheet.make.isEnabled()

    sheet.trust.setChecked(True)
    assert sheet.make.isEnabled()
    sheet.write(tmp_path / "again.cohort")
    run(lambda: opened)


def test_why_nothing_can_be_made_is_said_in_place(
    sheet: RestoreSheet, welcome: Welcome, run, folder: Path, tmp_path: Path
) -> None:
    sheet.read(tmp_path)
    run(lambda: not sheet.is_busy)
    assert sheet.refused.text().startswith(f"{tmp_path} has no datapackage.json")
    assert sheet.make.isHidden()

    sheet.read(folder)
    run(lambda: not sheet.is_busy)
    assert sheet.refused.isHidden()
    (tmp_path / "mine.cohort").write_text("mine")
    sheet.write(tmp_path / "mine.cohort")
    run(lambda: not sheet.is_busy)
    assert "is there already, and stays" in sheet.refused.text()
    assert sheet.make.isEnabled()

    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert welcome.open.isVisible()


@pytest.mark.parametrize("how", ["button", "key", "close"])
def test_what_is_being_made_is_stopped_and_leaves_nothing(
    sheet: RestoreSheet, welcome: Welcome, run, folder: Path, tmp_path: Path, how: str
) -> None:
    sheet.read(folder)
    run(lambda: not sheet.is_busy)
    sheet.write(tmp_path / "again.cohort")
    run(sheet.cancel.isVisible)
    if how == "button":
        QTest.keyClick(sheet.cancel, Qt.Key.Key_Space)
    elif how == "key":
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    else:
        welcome.close()
    run(lambda: not sheet.is_busy)
    assert sheet.refused.text() == "Stopped. No cohort file was made."
    assert not list(tmp_path.glob("*again*"))


def test_the_folder_is_asked_for_without_blocking_anything(sheet: RestoreSheet, run, folder: Path) -> None:
    QTest.keyClick(sheet.choose, Qt.Key.Key_Space)
    dialog = sheet.findChild(QFileDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    run(lambda: sheet.seen is not None)


def test_everything_has_a_name_and_is_large_enough_to_hit(sheet: RestoreSheet, run, folder: Path) -> None:
    sheet.read(folder)
    run(lambda: not sheet.is_busy)
    for control in (sheet.back, sheet.choose, sheet.make, sheet.cancel, sheet.files, sheet.bar):
        assert control.accessibleName()
    for control in (sheet.back, sheet.choose, sheet.make):
        assert control.height() >= 24


def test_the_name_that_is_offered_is_never_one_that_is_taken(sheet: RestoreSheet, folder: Path, run) -> None:
    drop(sheet, folder)
    run(lambda: sheet.seen is not None)
    taken = folder.parent / f"{sheet.seen.cohort}.cohort"
    taken.touch()
    sheet._ask()
    (dialog,) = (d for d in sheet.findChildren(QFileDialog) if d.isVisible())
    (offered,) = dialog.selectedFiles()
    assert Path(offered).name == f"{sheet.seen.cohort} 2.cohort"
