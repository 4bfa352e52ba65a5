"""The announced rooms saved for Zoom, over nothing but an older file of the same kind."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from facilitator.errors import UserError
from facilitator.exchange.new_file import begins_with
from facilitator.exchange.zoom_rooms import HEADINGS, ZoomRooms, write_zoom, zoom_csv
from facilitator.live.announced import Announced
from facilitator.model.people import Participant

BEGINNING = ",".join(HEADINGS).encode()
"""How a file of rooms for Zoom begins."""


def save_for_zoom(path: Path, shown: Announced, people: Mapping[str, Participant]) -> ZoomRooms:
    """Writes a round as Zoom's CSV, with those who have an e-mail address; gives what was written.

    Nobody is asked before a file is written over, so it has to be one of Zoom's rooms. Raises UserError if it
    is another one, and where :func:`zoom_csv` and :func:`write_zoom` do.
    """
    made = zoom_csv(shown.by_number(), people)
    if path.is_file() and path.stat().st_size and not begins_with(path, BEGINNING):
        raise UserError(
            "{path} is there already and holds no rooms for Zoom. Choose another name.", path=path
        )
    write_zoom(path, made)
    return made
