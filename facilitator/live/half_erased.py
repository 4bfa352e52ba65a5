"""Half-typed texts after somebody was erased: no field may write back what went."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from msgspec import Struct

from facilitator.capture import erasing, erasing_plan
from facilitator.capture.erased_words import Words


class Gone(Struct, frozen=True):
    """What an erase takes away, known while windows are open that may show it; it is kept nowhere."""

    words: Words
    ids: frozenset[str]
    """Of the person and of all that goes with them."""

    def cleaned(self, key: str, text: str) -> str | None:
        """A half-typed text without the person; None if it is about something that went."""
        if any(one in key for one in self.ids):
            return None
        return self.words.cleaned(text)[0]


def gone_with(path: Path, participant_id: str) -> Gone | None:
    """What would go with a person, asked before they are erased; None where the file cannot be read.

    Reads the whole journal, so it is meant for a worker thread.
    """
    try:
        uri = f"{path.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            person = erasing.known(connection, participant_id)
            words = Words(person, erasing_plan.others(connection, participant_id))
            dead = erasing_plan.find(connection, person).dead
    except sqlite3.Error:
        return None  # the erase itself says so
    return Gone(words, frozenset({participant_id}.union(*dead.values())))
