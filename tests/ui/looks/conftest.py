"""Every look in every scheme is made once in a run of the tests, in the order of the list."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme import Scheme

from . import cohort, focus_rings
from .looks import LOOKS
from .room import Room
from .text_on_ground import Text, texts_on

REFERENCES = Path(__file__).parent / "references"


class Taken:
    """What there is of one scheme: a picture of each look, its texts, or why it could not be made; rings."""

    def __init__(self) -> None:
        self.pictures: dict[str, QImage] = {}
        self.texts: dict[str, list[Text]] = {}
        self.troubles: dict[str, Exception] = {}
        self.ringed: set[tuple[object, ...]] = set()
        """The kinds of controls whose ring was looked at."""
        self.rings: dict[str, str] = {}
        """What is wrong with which."""

    def of(self, name: str) -> QImage:
        """The picture of a look; what kept it from being made is raised."""
        if name in self.troubles:
            raise self.troubles[name]
        return self.pictures[name]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew", action="store_true", help="keep the pictures of the windows as they are now")


@pytest.fixture(scope="session")
def renew(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--renew", default=False))


@pytest.fixture(scope="session")
def taken(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Scheme], Taken]:
    made: dict[Scheme, Taken] = {}
    filled = cohort.make(tmp_path_factory.mktemp("looks"))

    def take(scheme: Scheme) -> Taken:
        if scheme not in made:
            made[scheme] = _take(scheme, filled, tmp_path_factory.mktemp(scheme), qapp)
        return made[scheme]

    return take


def _take(scheme: Scheme, filled: Path, folder: Path, qapp: QApplication) -> Taken:
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    taken = Taken()
    room = Room(scheme, filled, folder, loop)
    try:
        for name, look in LOOKS.items():
            try:
                room.on_top = None
                shown = look(room)
                taken.pictures[name] = picture = room.picture(shown)
                if room.on_top is not None:
                    place = QRect(room.on_top.mapTo(shown, QPoint()), room.on_top.size())
                    shown, picture = room.on_top, picture.copy(place)
                taken.texts[name] = texts_on(shown, picture, room.tokens)
            except Exception as error:  # noqa: BLE001 - said by the test of this look
                taken.troubles[name] = error
        _look_at_rings(room, taken)
    finally:
        room.close()
        loop.close()
        asyncio.set_event_loop(None)
    return taken


def _look_at_rings(room: Room, taken: Taken) -> None:
    """Goes through the windows once more, as what has the keyboard would show on the pictures."""
    for name, look in LOOKS.items():
        if name in taken.troubles or name.startswith("stage"):
            continue
        shown = look(room)
        if isinstance(shown, QWidget):
            shown.activateWindow()
            room.settle()
            found = focus_rings.measure(shown, taken.ringed)
            taken.rings |= {f"{name}: {control}": wrong for control, wrong in found.items()}
