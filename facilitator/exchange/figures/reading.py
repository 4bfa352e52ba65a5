"""The figures of a cohort file, read here or by a process of its own while this one loads what it draws with.

SciPy and matplotlib take 0.7 s and 0.5 s to import, one after the other too long for somebody who waits.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

import msgspec

from facilitator.errors import UserError
from facilitator.exchange.figures.process import command, hidden, surroundings
from facilitator.phrase import packed, plain, unpacked
from facilitator.rules.measures.figure import AnyFigure


def read_figures(path: Path) -> tuple[AnyFigure, ...]:
    """Every figure of a cohort file as of now. Raises UserError if the file cannot be read."""
    from facilitator.capture.measured import measured  # noqa: PLC0415
    from facilitator.capture.snapshot import snapshot  # noqa: PLC0415
    from facilitator.rules.measures.figures import figures  # noqa: PLC0415

    with snapshot(path) as store:
        found = measured(store)
    return figures(found)


def hand_out(path: Path, answers: IO[bytes]) -> None:
    """Writes the figures of a file for the process that waits for them, or why there are none."""
    answer: tuple[tuple[AnyFigure, ...], str]
    try:
        answer = read_figures(path), ""
    except UserError as error:
        answer = (), msgspec.json.encode(str(error), enc_hook=packed).decode()
    with suppress(OSError):  # nobody waits any more
        answers.write(msgspec.msgpack.encode(answer, enc_hook=plain))
        answers.flush()


def read_beside(
    path: Path, meanwhile: Callable[[], None], begun: Callable[[subprocess.Popen[bytes]], None]
) -> tuple[AnyFigure, ...]:
    """The figures, read by another process while this one does something else. Raises UserError likewise.

    ``begun`` is handed that process, so that it can be ended.
    """
    with subprocess.Popen(
        command("--read", str(path)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        env=surroundings(),
        **hidden(),
    ) as process:
        begun(process)
        meanwhile()
        data, _ = process.communicate()
    if process.returncode:
        return read_figures(path)  # whatever befell it is met here too, and told of
    found, said = msgspec.msgpack.decode(data, type=tuple[tuple[AnyFigure, ...], str])
    if said:
        raise UserError(unpacked(msgspec.json.decode(said)))
    return found
