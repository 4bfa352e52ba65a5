"""The process that draws: it reads the cohort file for itself and hands pictures back through its pipes.

A process, not a thread: importing matplotlib and scipy holds Python's lock for up to 30 ms at a time, which
a window would feel. It ends when whoever started it closes the pipe, or dies.
"""

from __future__ import annotations

import gc
import os
import queue
import subprocess
import threading
from collections import deque
from pathlib import Path
from typing import IO

from facilitator.bug_place import place
from facilitator.errors import UserError
from facilitator.exchange import figures as drawing
from facilitator.exchange.figures.look import Look
from facilitator.exchange.figures.messages import (
    AllListed,
    Answer,
    Done,
    Draw,
    Drawn,
    Failed,
    Listed,
    Request,
    Save,
    read_request,
    write,
)
from facilitator.exchange.figures.reading import read_beside, read_figures
from facilitator.rules.measures.figure import AnyFigure

SAVED_SCALE = 2.0
"""A saved PNG is for documents and screens of today."""

_Shown = tuple[AnyFigure, float, float, Look]


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answers requests; when there will be no more, the process ends."""
    _Worker(requests, answers).run()


class _Worker:
    def __init__(self, requests: IO[bytes], answers: IO[bytes]) -> None:
        self._answers = answers
        self._inbox: queue.SimpleQueue[Request] = queue.SimpleQueue()
        self._waiting: deque[Request] = deque()
        self._figures: tuple[AnyFigure, ...] = ()
        self._shown: dict[str, _Shown] = {}
        self._has_loaded = False
        self._reader: subprocess.Popen[bytes] | None = None
        threading.Thread(target=self._listen, args=(requests,), daemon=True).start()

    def run(self) -> None:
        """Does one thing after another; files that are waited for come before pictures."""
        while True:
            self._waiting.append(self._inbox.get())
            while self._waiting:
                request = self._waiting.popleft()
                if isinstance(request, Save):
                    self._save(request)
                elif not self._is_outdated():
                    self._draw(request)
                else:
                    self._say(Done(number=request.number))
            gc.collect()  # sheets hold on to themselves in circles

    def _listen(self, requests: IO[bytes]) -> None:
        while (request := read_request(requests)) is not None:
            self._inbox.put(request)
        # Nobody is there any more: neither this process nor the one that it started has anything to finish.
        if self._reader is not None:
            self._reader.kill()
        os._exit(0)

    def _keep_reader(self, process: subprocess.Popen[bytes]) -> None:
        self._reader = process

    def _is_outdated(self) -> bool:
        """True if newer pictures are wanted; saves the files that came in between."""
        while not self._inbox.empty():
            self._waiting.append(self._inbox.get())
        for save in [r for r in self._waiting if isinstance(r, Save)]:
            self._waiting.remove(save)
            self._save(save)
        return bool(self._waiting)

    def _say(self, answer: Answer, data: bytes = b"") -> None:
        write(self._answers, answer, data)

    def _draw(self, asked: Draw) -> None:
        try:
            if asked.read or not self._figures:
                self._figures = self._read(Path(asked.path))
        except UserError as error:
            self._say(Failed(number=asked.number, said=str(error)))
            self._say(Done(number=asked.number))
            return
        self._say(
            AllListed(number=asked.number, figures=tuple(_listed(f, asked.width) for f in self._figures))
        )
        for figure in sorted(self._figures, key=lambda f: f.name != asked.first):
            if self._is_outdated():
                break
            self._picture(asked, figure)
        self._say(Done(number=asked.number))

    def _read(self, path: Path) -> tuple[AnyFigure, ...]:
        if self._has_loaded:
            return read_figures(path)
        self._has_loaded = True
        return read_beside(path, _load, self._keep_reader)

    def _picture(self, asked: Draw, figure: AnyFigure) -> None:
        shown = (figure, asked.width, asked.scale, asked.look)
        if self._shown.get(figure.name) == shown:
            return  # it hangs there already
        try:
            wide, high, data = drawing.draw_pixels(figure, asked.look, asked.width, asked.scale)
        except Exception as error:  # noqa: BLE001 - one figure that fails must not take the others with it
            self._say(Failed(number=asked.number, name=figure.name, bug=place(error)))
            return
        self._shown[figure.name] = shown
        self._say(Drawn(number=asked.number, name=figure.name, width=wide, height=high), data)

    def _save(self, asked: Save) -> None:
        try:
            self._figures = self._figures or self._read(Path(asked.path))
            data = self._file(asked)
        except UserError as error:
            self._say(Failed(number=asked.number, said=str(error)))
        except Exception as error:  # noqa: BLE001 - said and logged by the window
            self._say(Failed(number=asked.number, name=asked.name, bug=place(error)))
        else:
            self._say(Done(number=asked.number), data)

    def _file(self, asked: Save) -> bytes:
        figure = next((f for f in self._figures if f.name == asked.name), None)
        if figure is None:
            raise UserError("That figure is gone: there is nothing left to show in it. Nothing was saved.")
        if asked.kind == "csv":
            return drawing.figure_csv(figure)
        if asked.kind == "svg":
            return drawing.draw_svg(figure, asked.look)
        return drawing.draw_png(figure, asked.look, scale=SAVED_SCALE)


def _load() -> None:
    """Imports what draws, and draws once: the first drawing loads the type."""
    from facilitator.exchange.figures.look import look_of_scheme  # noqa: PLC0415
    from facilitator.rules.measures.figure import Table, TimesFigure, Took  # noqa: PLC0415

    nothing = TimesFigure(
        name="",
        title="",
        sentence="",
        caption="",
        alt="",
        table=Table(columns=(), rows=()),
        activities=(Took(session=1, title="", planned=1, actual=1),),
    )
    drawing.draw_pixels(nothing, look_of_scheme("light"), 420)


def _listed(figure: AnyFigure, width: float) -> Listed:
    return Listed(
        name=figure.name,
        title=figure.title,
        sentence=figure.sentence,
        caption=figure.caption,
        alt=figure.alt,
        private=drawing.is_private(figure),
        height=drawing.natural_size(figure, width)[1],
    )
