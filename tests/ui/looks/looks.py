"""What pictures are taken of: a line each. Add yours; ``pytest tests/ui/looks --renew`` keeps its picture.

A look is made on the console as the look before it left it, so it begins by going to its page.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator import places
from facilitator.capture.opening import HeldError
from facilitator.model.benchmarks import Wave
from facilitator.rules.scene import Scene
from ui.console.sync_card import SyncCard
from ui.console.welcome import Welcome
from ui.form.window import FormWindow

from ..stage import examples
from .cohort import MADE_AT, OVER_AT, before, ended, nobody
from .room import Room

Look = Callable[[Room], "QWidget | Scene"]


def page(name: str) -> Look:
    """A page of the console."""

    def look(room: Room) -> QWidget:
        room.console.show_page(name)
        return room.console

    return look


def board(view: str) -> Look:
    """A view of the Board page."""

    def look(room: Room) -> QWidget:
        room.console.show_page("board")
        room.console.board.show_view(view)
        return room.console

    return look


def progress(view: str, ready: Callable[[Any], object] = lambda _: True) -> Look:
    """A view of the Progress page, once it has what it shows."""

    def look(room: Room) -> QWidget:
        room.console.on_progress(view)
        room.wait(lambda: ready(room.console.progress.view(view)))
        return room.console

    return look


def run(room: Room) -> QWidget:
    """The Run page, with the coming round planned."""
    room.console.show_page("run")
    room.wait(lambda: room.console.workspace.coming is not None)
    return room.console


def pairs(room: Room) -> QWidget:
    """The Pairs view of the People page."""
    room.console.show_page("people")
    people: Any = room.console.pages.page("people")
    people.show_pairs()
    room.wait(lambda: not people.pairs.computing)
    return room.console


def open_card(room: Room) -> QWidget:
    """A card's form beside the board."""
    room.console.show_page("board")
    room.console.board.show_view("cards")
    room.console.board.open_card(room.console.workspace.state.ideas[2].id)
    return room.console


def vote(room: Room) -> QWidget:
    """The dot vote beside the board."""
    room.console.show_page("board")
    room.console.board.open_vote()
    return room.console


def chat(room: Room) -> QWidget:
    """The meeting's chat before it becomes cards."""
    room.console.show_page("board")
    room.console.board.close_panel()
    room.console.board.paste_chat()
    return room.console


def help_(room: Room) -> QWidget:
    """What F1 shows."""
    room.console.board.close_sheet()
    room.console.show_page("run")
    if not room.console.guide.help.isVisible():
        room.console.guide.toggle_help()
    room.on_top = room.console.guide.help
    return room.console


def commands(room: Room) -> QWidget:
    """What Ctrl+K finds for some letters."""
    room.console.guide.help.put_away()
    room.console.show_page("run")
    finder: Any = room.console.guide.finder
    if not finder.isVisible():
        room.console.guide.toggle_finder()
    finder.field.setText("li")
    room.on_top = finder
    return room.console


def retiming(room: Room) -> QWidget:
    """How the rest of a session would end on time."""
    room.console.messages.withdraw()
    room.console.show_page("run")
    if not room.console.run.is_retiming:
        room.console.run.retime()
    return room.console


def editor(room: Room) -> QWidget:
    """The run sheet editor with its library."""
    room.console.do_command("run_sheets")
    room.console.programme.editor.show_library(True)
    return room.console


def session_fields(room: Room) -> QWidget:
    """A session's day, time and words beside its run sheet."""
    room.console.do_command("run_sheets")
    editor = room.console.programme.editor
    editor.show_library(False)
    editor.show_session(next(s.id for s in editor.planned.sessions if s.number == 4))
    editor.open_details("day")
    return room.console


def programmes(room: Room) -> QWidget:
    """The programmes to choose from, on the first window."""
    first = Welcome(lambda *_, **__: None, room.tokens, room.settings)
    with patch.object(places, "config_place", lambda: Path("nobody's own")):
        first.choose.click()
    return room.window(first)


def appearance(room: Room) -> QWidget:
    """Colours, size of text and motion."""
    if room.console.guide.finder.isVisible():
        room.console.guide.toggle_finder()
    room.console.appearance.open()
    room.console.appearance.sample.wear(room.tokens)
    room.on_top = room.console.appearance
    return room.console


def message(room: Room) -> QWidget:
    """Something that went wrong, with ways on."""
    room.console.appearance.put_away()
    room.on_top = room.console.messages
    room.console.messages.offer(
        "The disk is full, so the note was not kept.", (("Try &again", lambda: None),)
    )
    return room.console


def welcome(room: Room) -> QWidget:
    """The first window."""
    first = Welcome(lambda *_, **__: None, room.tokens, room.settings)
    first.start.setDate(QDate(2023, 3, 24))
    return room.window(first)


def sync(room: Room) -> QWidget:
    """The Sync page, with a folder that is the same on every machine."""
    room.console.show_page("sync_page")
    room.console.sync.findChild(SyncCard).folder.setText("/home/facilitator/pilot-cohort-csv")
    return room.console


def erasing(room: Room) -> QWidget:
    """What is asked before a person is erased."""
    room.console.show_page("people")
    people: Any = room.console.pages.page("people")
    people.show_people()
    people.roster.table.selectRow(0)
    people.erase.click()
    room.wait(lambda: not people.erasing.beside)
    return room.console


def other(make: Callable[[Path], Path], at: datetime, page: str = "run", *, reading: bool = False) -> Look:
    """A page of a console on another cohort, at another time."""
    return lambda room: room.console_on(make, at, page, reading=reading)


def after(room: Room) -> QWidget:
    """A session that has ended, as whoever ran it sees it."""
    made = room.console_on(partial(ended, sessions=1), MADE_AT + timedelta(hours=3))
    first = next(s for s in made.workspace.state.sessions if s.ended_at)
    made.workspace.show_session(first.id)
    made.show_page("run")
    return made


def emergency(room: Room) -> QWidget:
    """Something that could not be kept, with the ways on."""
    room.console.show_page("run")
    room.on_top = room.console.messages
    room.console.emergency.offer("The disk is full: pilot-cohort.cohort could not be written.")
    return room.console


def wrong_in_place(room: Room) -> QWidget:
    """What could not be done is said beside the control with which it was tried."""
    room.console.messages.withdraw()
    room.console.on_progress("goals")
    room.console.activateWindow()
    field = room.console.progress.view("goals").field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    room.on_top = room.console.guide.in_place
    return room.console


def held(room: Room) -> QWidget:
    """The first window, when a file is open elsewhere already."""
    first = welcome(room)
    assert isinstance(first, Welcome)
    where = HeldError("pilot.cohort is already open", "ana on laptop (process 12)", "2:10pm on 24 March 2023")
    first.tell(Path("pilot.cohort"), where)
    return first


def form(answers: int) -> Look:
    """The form that is handed over: who answers, or with that many answers of one person."""

    def look(room: Room) -> QWidget:
        made = FormWindow(room.console.workspace, room.tokens, Wave.MIDPOINT)
        room.window(made)
        if answers:
            made.choose.names.itemActivated.emit(made.choose.names.item(0))
            room.settle()
            assert made.page is not None
            QTest.keyClicks(made.page.list, "3" * answers)
        return made

    return look


def scene(name: str) -> Look:
    """A scene of the shared window."""
    return lambda _: examples.ordinary()[name]


def wrapping_up(_: Room) -> Scene:
    """An exercise whose time is nearly over."""
    return examples.activity(countdown=examples.countdown(38, turns=examples.TURNS), kind="trio")


LOOKS: dict[str, Look] = {
    "run": run,
    "programme": page("programme"),
    "people": page("people"),
    "people pairs": pairs,
    "people erasing": erasing,
    "board cards": board("cards"),
    "board matrix": board("matrix"),
    "board journey": board("journey"),
    "board commitments": board("commitments"),
    "board open card": open_card,
    "board vote": vote,
    "board chat": chat,
    "progress growth": progress(
        "growth", lambda v: v.cards and all(c.picture.is_drawn for c in v.cards.values())
    ),
    "progress goals": progress("goals"),
    "progress benchmarks": progress("benchmarks"),
    "progress connections": progress("connections"),
    "progress pair sessions": progress("pair_sessions"),
    "progress meetings": progress("meetings"),
    "progress on the stage": progress("group"),
    "progress forms": progress("forms"),
    "progress report": progress("report", lambda view: not view._looking and not view._stale),
    "sync": sync,
    "help": help_,
    "commands": commands,
    "appearance": appearance,
    "message": message,
    "emergency": emergency,
    "wrong in place": wrong_in_place,
    "run re-timing": retiming,
    "programme editor": editor,
    "programme session fields": session_fields,
    "programmes": programmes,
    "welcome": welcome,
    "welcome held": held,
    "run before": other(before, MADE_AT),
    "run after": after,
    "run read only": other(before, MADE_AT, reading=True),
    "programme ended": other(partial(ended, sessions=3), OVER_AT, "programme"),
    "run of nobody": other(nobody, MADE_AT),
    "people of nobody": other(nobody, MADE_AT, "people"),
    "board empty": other(before, MADE_AT, "board"),
    "form choosing": form(0),
    "form answering": form(3),
    "stage wrapping up": wrapping_up,
    **{f"stage {name}": scene(name) for name in examples.ordinary()},
}
