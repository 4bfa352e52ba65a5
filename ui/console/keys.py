"""The keys of the console, in one place: what F1 shows is what is bound."""

from __future__ import annotations

from typing import NamedTuple


class Key(NamedTuple):
    """A key and what it does, in the facilitator's words."""

    name: str
    sequence: str
    words: str


KEYS = (
    Key("start", "F5", "Start, resume, or start the turns"),
    Key("end", "Shift+F5", "End the session"),
    Key("next", "F6", "Next activity"),
    Key("back", "Shift+F6", "Back to the activity before"),
    Key("pause", "Ctrl+Space", "Pause, or go on"),
    Key("more", "Ctrl+Up", "One minute more"),
    Key("less", "Ctrl+Down", "One minute less"),
    Key("retime", "Ctrl+T", "Re-time the rest to end on time; again accepts"),
    Key("round", "F8", "Next breakout round"),
    Key("same_rooms", "Shift+F8", "Same rooms again for the coming round"),
    Key("plan_anew", "Ctrl+F8", "Plan a round that was shaped by hand anew"),
    Key("mend", "Ctrl+J", "Let somebody who is alone join another room"),
    Key("copy_moves", "Ctrl+M", "Copy who moves to which room"),
    Key("copy_rooms", "Ctrl+Shift+M", "Copy the rooms for the chat"),
    Key("page_on", "Ctrl+PgDown", "Next page on the stage"),
    Key("page_back", "Ctrl+PgUp", "Page before on the stage"),
    Key("blank", "F9", "Blank or show the stage"),
    Key("idea", "Ctrl+I", "New idea"),
    Key("chat", "Ctrl+Shift+I", "Cards from the meeting's chat"),
    Key("note", "Ctrl+N", "New note"),
    Key("keep", "Ctrl+Return", "Keep what is typed"),
    Key("vote", "Ctrl+Shift+V", "Dot vote"),
    Key("voice", "Ctrl+L", "Count who speaks"),
    Key("undo", "Ctrl+Z", "Undo, for everything but time"),
    Key("redo", "Ctrl+Shift+Z", "Redo"),
    Key("find", "Ctrl+F", "Find cards on the board"),
    Key("programme", "Ctrl+1", "Programme"),
    Key("run_sheets", "Ctrl+R", "Edit the run sheets"),
    Key("people", "Ctrl+2", "People"),
    Key("run", "Ctrl+3", "Run"),
    Key("board", "Ctrl+4", "Board"),
    Key("progress", "Ctrl+5", "Progress"),
    Key("sync_page", "Ctrl+6", "Sync"),
    Key("palette", "Ctrl+K", "Find a command, a person, a card or an activity"),
    Key("sync", "Ctrl+S", "Sync now"),
    Key("appearance", "Ctrl+,", "Colours, size of text, motion"),
    Key("help", "F1", "Keys and help"),
)

SEQUENCE = {key.name: key.sequence for key in KEYS}
"""Every key by its name."""
