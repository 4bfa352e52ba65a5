"""Commands as the palette offers them: with a key, without one, those of the page in front, and help."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QPushButton, QToolButton

from facilitator.live import stage, timer
from ui.console.keys import KEYS
from ui.console.offer import HELP, HERE, PLACE, Offer, why_not_now
from ui.widgets.key_button import KeyButton
from ui.widgets.surely import surely

if TYPE_CHECKING:
    from ui.console.window import Console

translate = QApplication.translate

ICONS = {
    "start": "play", "end": "flag", "next": "skip-forward", "back": "skip-back", "pause": "pause",
    "more": "plus", "less": "minus", "retime": "timer", "round": "shuffle", "same_rooms": "rotate-ccw",
    "plan_anew": "shuffle", "mend": "users", "copy_moves": "copy", "copy_rooms": "copy",
    "page_on": "chevron-right", "page_back": "chevron-left", "blank": "eye-off", "idea": "lightbulb",
    "chat": "message-square-quote", "note": "pen-line", "keep": "check", "vote": "square-check-big",
    "voice": "mic", "undo": "undo-2", "redo": "redo-2", "find": "search", "programme": "calendar-days",
    "people": "users", "run": "play", "board": "sticky-note", "progress": "chart-line",
    "sync_page": "folder-sync", "sync": "folder-sync", "help": "circle-question-mark",
}  # fmt: skip


def keyed(console: Console) -> Iterator[Offer]:
    pages = {"programme", "people", "run", "board", "progress", "sync_page"}
    for key in KEYS:
        if key.name != "palette":
            page = key.name in pages
            yield Offer(
                id=f"command:{key.name}",
                title=key.spoken,
                does=partial(_into, console, partial(console.show_page, key.name))
                if page
                else console.commands[key.name],
                returns=translate("Palette", "opens the page") if page else translate("Palette", "does it"),
                is_a=translate("Palette", "page") if page else "",
                key=key.sequence,
                icon=ICONS.get(key.name, "chevron-right"),
                why=why_not_now(console.workspace, key.name),
                more=f"{key.sequence} {key.name}",
            )


def unkeyed(console: Console) -> Iterator[Offer]:
    """Commands that no key has, wherever their page is."""
    space = console.workspace
    do, session = space.do, space.in_session
    setting = translate("Palette", "setting")
    run, people = translate("Palette", "on the Run page"), translate("Palette", "on the People page")
    board, sync = translate("Palette", "on the Board page"), translate("Palette", "on the Sync page")
    progress = translate("Palette", "on the Progress page")
    programme, on_stage = translate("Palette", "on the Programme page"), translate("Palette", "for the stage")
    for name, title, is_a, icon, does in (
        ("reopen", translate("Palette", "Not over yet: reopen the session"), run, "rotate-ccw",
         lambda: session(timer.reopen)),
        ("stop_turns", translate("Palette", "Stop the small clock"), run, "x",
         lambda: session(timer.stop_turns)),
        ("report_backs", translate("Palette", "Report-backs: a small clock for each room"), run, "timer",
         lambda: console.on_page("run", lambda page: page.current.buttons.offer_report_backs())),
        ("hold", translate("Palette", "Hold the stage while you look ahead, or let it go"), on_stage, "lock",
         console.run.side.toggle_hold),
        ("follow", translate("Palette", "The stage follows the session"), on_stage, "monitor",
         partial(do, stage.view, "auto")),
        ("task", translate("Palette", "The stage shows the task"), on_stage, "monitor",
         partial(do, stage.view, "activity")),
        ("rooms", translate("Palette", "The stage shows the rooms"), on_stage, "monitor",
         partial(do, stage.view, "rooms")),
        ("ideas", translate("Palette", "The stage shows the board"), on_stage, "monitor",
         partial(do, stage.view, "board")),
        ("sound", translate("Palette", "Sounds on or off"), setting, "volume-2",
         console.run.side.toggle_sound),
        ("rehearse", translate("Palette", "Rehearse on a copy"), programme, "clapperboard", 
         lambda: console.on_page("programme", lambda page: page.rehearsal_asked.emit())),
        ("calendar", translate("Palette", "Save the sessions for a calendar"), programme, "calendar-days",
         lambda: console.on_page("programme", lambda page: page.calendar.ask())),
        ("learn", translate("Palette", "Learn lengths from other cohorts"), programme, "folder-open",
         lambda: console.on_page("programme", lambda page: page.lengths.learn_elsewhere())),
        ("pairs", translate("Palette", "Propose mentor pairs"), people, "heart-handshake",
         partial(_into, console, partial(console.do_command, "pairs"))),
        ("roster", translate("Palette", "Add people from a roster"), people, "user-plus",
         lambda: console.on_page("people", lambda page: page.add_people())),
        ("form", translate("Palette", "Hand over the form with the questions"), progress, "log-out",
         lambda: console.on_page("progress", lambda page: page.hand_over())),
        ("csv", translate("Palette", "Cards from another board"), board, "upload",
         lambda: console.on_page("board", lambda page: page.open_csv())),
        ("clusters", translate("Palette", "Suggest clusters of cards"), board, "sparkles",
         lambda: console.on_page("board", lambda page: page.open_suggestion())),
        ("copy", translate("Palette", "Make a copy for a co-facilitator"), sync, "copy",
         lambda: console.on_page("sync_page", lambda page: page.copies.give.click())),
        ("merge", translate("Palette", "Take in a co-facilitator's copy"), sync, "download",
         lambda: console.on_page("sync_page", lambda page: page.copies.choose.click())),
        ("backup", translate("Palette", "Back up now"), sync, "copy",
         lambda: console.on_page("sync_page", lambda page: page.backups.now.click())),
        ("first_steps", translate("Palette", "First steps again"), translate("Palette", "help"), "footprints",
         console.guide.begin_first_steps),
    ):  # fmt: skip
        writes = name not in ("pairs", "first_steps", "sound", "rehearse", "calendar", "copy", "learn")
        why = why_not_now(console.workspace, name if writes else "palette")
        returns = translate("Palette", "does it")
        yield Offer(f"command:{name}", title, does, returns, is_a, icon=icon, why=why)
    yield from _views(console)


def _views(console: Console) -> Iterator[Offer]:
    from ui.console.board.views import VIEWS as BOARD  # noqa: PLC0415 - named here alone
    from ui.console.progress.views import VIEWS as PROGRESS  # noqa: PLC0415

    returns = translate("Palette", "opens it")
    on_board, on_progress = (
        translate("Palette", "view of the board"),
        translate("Palette", "view of progress"),
    )
    for view in BOARD:
        does = partial(
            _into,
            console,
            partial(console.on_page, "board", methodcaller("show_view", view.name)),
        )
        yield Offer(
            f"board:{view.name}",
            translate("BoardTop", view.words),
            does,
            returns,
            on_board,
            icon="sticky-note",
            rank=PLACE,
        )
    for one in PROGRESS:
        does = partial(_into, console, partial(console.on_progress, one.name))
        yield Offer(
            f"progress:{one.name}",
            translate("ProgressPage", one.words),
            does,
            returns,
            on_progress,
            icon="chart-line",
            rank=PLACE,
        )


def _into(console: Console, shows: Callable[[], object]) -> None:
    """Whoever asks for a place by its name wants to do something there, with the keyboard."""
    shows()
    console.into_page()


def on_page(console: Console) -> Iterator[Offer]:
    """Every button of the page in front that has a name of its own, and no key that is listed already."""
    page = surely(console.pages.currentWidget())
    kinds = (QPushButton, QToolButton, QCheckBox)
    shown = [b for b in page.findChildren(QAbstractButton) if isinstance(b, kinds) and b.isVisible()]
    named: dict[str, list[QAbstractButton]] = {}
    for button in shown:
        if not (isinstance(button, KeyButton) and button.key) and type(button).__name__ not in _NOT_COMMANDS:
            named.setdefault((button.accessibleName() or button.text()).replace("&", ""), []).append(button)
    here = translate("Palette", "on this page")
    for name, buttons in named.items():
        if name and len(buttons) == 1:
            why = "" if buttons[0].isEnabled() else translate("Palette", "nothing here asks for it yet")
            yield Offer(
                f"here:{name}", name, buttons[0].click, translate("Palette", "presses the button"), here,
                why=why, icon="hand", rank=HERE,
            )  # fmt: skip


_NOT_COMMANDS = frozenset({"PersonChip", "VoiceButton", "RoomChip"})
"""Buttons that are people, who are listed as people."""


def helping(console: Console) -> Iterator[Offer]:
    for topic in console.guide.help.topics:
        yield Offer(
            id=f"help:{topic.title}",
            title=topic.title,
            does=partial(console.guide.help.show_topic, topic.title),
            returns=translate("Palette", "opens the help"),
            is_a=translate("Palette", "help"),
            icon="circle-question-mark",
            rank=HELP,
        )
