"""The log file of what went wrong: where and what kind, and nothing that anybody said or wrote.

Whoever asked for a line in the log, and however: a value in it is written as its kind only. The whole of a
bug, its message included, is offered to the person at the keyboard, to copy if they choose.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from facilitator.bug_place import Place, file_of, kind, place
from facilitator.places import RESOURCES, log_folder

NAME = "facilitator.log"
_OURS = (RESOURCES.parent / "ui", RESOURCES.parent / "facilitator")
_HARMLESS = (bool, int, float, type(None), Place)


class PlacesOnly(logging.Formatter):
    """Lines of the log without values.

    What our own source says stands there, as a test holds that it is a constant; what is put into it is
    written as its kind, unless it is a number or a place. What other packages say may have anything in it,
    so that of theirs only the place stands there.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The line, with the way to an error below it."""
        error = record.exc_info[1] if record.exc_info else None
        safe = logging.LogRecord(
            record.name, record.levelno, record.pathname, record.lineno, self._message(record), (), None
        )
        safe.created, safe.msecs = record.created, record.msecs
        line = super().format(safe)
        return f"{line}\n{place(error)}" if error else line

    @staticmethod
    def _message(record: logging.LogRecord) -> str:
        where = f"{file_of(record.pathname)}, line {record.lineno}, in {record.funcName}"
        if not any(Path(record.pathname).is_relative_to(ours) for ours in _OURS):
            return f"said in {where}"
        try:
            return str(record.msg) % _harmless(record.args) if record.args else str(record.msg)
        except (TypeError, ValueError):
            return f"said in {where}"


def _harmless(values: Any) -> Any:
    if isinstance(values, dict):
        return {name: _harmless_one(value) for name, value in values.items()}
    return tuple(_harmless_one(value) for value in values)


def _harmless_one(value: Any) -> Any:
    if isinstance(value, BaseException):
        return kind(value)
    return value if type(value) in _HARMLESS else f"[{type(value).__name__}]"


class OwnersFile(RotatingFileHandler):
    """A rotating file that is its owner's alone, also after each turn."""

    def _open(self) -> TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        if sys.platform != "win32" and os.fstat(handle).st_mode & 0o077:
            os.fchmod(handle, 0o600)
        return TextIOWrapper(os.fdopen(handle, "ab"), encoding="utf-8", write_through=True)


def keep_log() -> logging.Handler:
    """Writes what goes wrong to the log, whoever says so; gives the handler."""
    handler = OwnersFile(log_folder() / NAME, maxBytes=500_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(PlacesOnly())
    logging.getLogger().addHandler(handler)
    logging.getLogger("facilitator").setLevel(logging.INFO)
    threading.excepthook = _in_thread
    sys.unraisablehook = _unraisable
    return handler


def _in_thread(found: threading.ExceptHookArgs) -> None:
    # Only logged: a thread has no business with a window.
    if not isinstance(found.exc_value, (SystemExit, type(None))):
        logging.getLogger("facilitator").error("bug in a thread", exc_info=found.exc_value)


def _unraisable(found: Any) -> None:
    if found.exc_value is not None:
        logging.getLogger("facilitator").error("bug that nobody could hear of", exc_info=found.exc_value)


def whole(error: BaseException) -> str:
    """All about a bug, its message and the values in it included: for the clipboard, if somebody asks."""
    return "".join(traceback.format_exception(error))
