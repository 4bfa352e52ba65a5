"""The keys of the console, in one place: what F1 shows is what is bound."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.translatable import QT_TRANSLATE_NOOP


class Key(NamedTuple):
    """A key and what it does, in the facilitator's words."""

    name: str
    sequence: str
    words: str

    @property
    def spoken(self) -> str:
        """The words in the language that is spoken."""
        return QCoreApplication.translate("Keys", self.words)


KEYS = (
    Key("start", "F5", QT_TRANSLATE_NOOP("Keys", "Start, resume, or start the turns")),
    Key("end", "Shift+F5", QT_TRANSLATE_NOOP("Keys", "End the session")),
    Key("next", "F6", QT_TRANSLATE_NOOP("Keys", "Next activity")),
    Key("back", "Shift+F6", QT_TRANSLATE_NOOP("Keys", "Back to the activity before")),
    Key("pause", "Ctrl+Space", QT_TRANSLATE_NOOP("Keys", "Pause, or go on")),
    Key("more", "Ctrl+Up", QT_TRANSLATE_NOOP("Keys", "One minute more")),
    Key("less", "Ctrl+Down", QT_TRANSLATE_NOOP("Keys", "One minute less")),
    Key("retime", "Ctrl+T", QT_TRANSLATE_NOOP("Keys", "Re-time the rest to end on time; again accepts")),
    Key("round", "F8", QT_TRANSLATE_NOOP("Keys", "Next breakout round")),
    Key("same_rooms", "Shift+F8", QT_TRANSLATE_NOOP("Keys", "Same rooms again for the coming round")),
    Key("plan_anew", "Ctrl+F8", QT_TRANSLATE_NOOP("Keys", "Plan a round that was shaped by hand anew")),
    Key("mend", "Ctrl+J", QT_TRANSLATE_NOOP("Keys", "Let somebody who is alone join another room")),
    Key("copy_moves", "Ctrl+M", QT_TRANSLATE_NOOP("Keys", "Copy who moves to which room")),
    Key("copy_rooms", "Ctrl+Shift+M", QT_TRANSLATE_NOOP("Keys", "Copy the rooms for the chat")),
    Key("page_on", "Ctrl+PgDown", QT_TRANSLATE_NOOP("Keys", "Next page on the stage")),
    Key("page_back", "Ctrl+PgUp", QT_TRANSLATE_NOOP("Keys", "Page before on the stage")),
    Key("blank", "F9", QT_TRANSLATE_NOOP("Keys", "Blank or show the stage")),
    Key("idea", "Ctrl+I", QT_TRANSLATE_NOOP("Keys", "New idea")),
    Key("chat", "Ctrl+Shift+I", QT_TRANSLATE_NOOP("Keys", "Cards from the meeting's chat")),
    Key("note", "Ctrl+N", QT_TRANSLATE_NOOP("Keys", "New note")),
    Key("keep", "Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Keep what is typed")),
    Key("vote", "Ctrl+Shift+V", QT_TRANSLATE_NOOP("Keys", "Dot vote")),
    Key("voice", "Ctrl+L", QT_TRANSLATE_NOOP("Keys", "Count who speaks")),
    Key("undo", "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo, for everything but time")),
    Key("redo", "Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keys", "Redo")),
    Key("find", "Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Find cards on the board")),
    Key("programme", "Ctrl+1", QT_TRANSLATE_NOOP("Keys", "Programme")),
    Key("run_sheets", "Ctrl+R", QT_TRANSLATE_NOOP("Keys", "Edit the run sheets")),
    Key("people", "Ctrl+2", QT_TRANSLATE_NOOP("Keys", "People")),
    Key("run", "Ctrl+3", QT_TRANSLATE_NOOP("Keys", "Run")),
    Key("board", "Ctrl+4", QT_TRANSLATE_NOOP("Keys", "Board")),
    Key("progress", "Ctrl+5", QT_TRANSLATE_NOOP("Keys", "Progress")),
    Key("sync_page", "Ctrl+6", QT_TRANSLATE_NOOP("Keys", "Sync")),
    Key("palette", "Ctrl+K", QT_TRANSLATE_NOOP("Keys", "Find a command, a person, a card or an activity")),
    Key("sync", "Ctrl+S", QT_TRANSLATE_NOOP("Keys", "Sync now")),
    Key("appearance", "Ctrl+,", QT_TRANSLATE_NOOP("Keys", "Colours, size of text, motion")),
    Key("help", "F1", QT_TRANSLATE_NOOP("Keys", "Keys and help")),
)

SEQUENCE = {key.name: key.sequence for key in KEYS}
"""Every key by its name."""
