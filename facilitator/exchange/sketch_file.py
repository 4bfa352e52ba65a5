"""A sketch saved as SVG where somebody asked for it, over nothing but an older drawing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from facilitator.errors import UserError
from facilitator.exchange.new_file import begins_with, write_new
from facilitator.exchange.sketch_svg import BEGINNING, sketch_svg
from facilitator.model.sketch import Stroke


def save_sketch(path: Path, title: str, strokes: Iterable[Stroke]) -> None:
    """Writes a card's sketch as SVG.

    Nobody is asked before a file is written over, so it has to be a drawing that this app made. Raises
    UserError if it is another one, and where :func:`write_new` does.
    """
    data = sketch_svg(title, strokes)
    if path.is_file() and path.stat().st_size and not begins_with(path, BEGINNING):
        raise UserError(
            "{path} is there already and is no sketch of this app. Choose another name.", path=path
        )
    write_new(path, data, "sketch.svg")
