"""Starting the process that draws, and talking with it; nothing here ever blocks who asks."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from facilitator.exchange.figures.messages import Answer, Request, read_answer, write
from facilitator.places import RESOURCES

Heard = Callable[[Answer | None, bytes], None]
"""Is told each answer with its bytes in the process's own thread; None once the process is gone."""


class DrawingProcess:
    """One process with one thread that listens to it; both end with :meth:`end`."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._lock = threading.Lock()
        self._waiting: list[Request] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._over = False
        threading.Thread(target=self._run, name="figures", daemon=True).start()

    def send(self, request: Request) -> None:
        """Asks for something; the answer comes through ``heard``."""
        with self._lock:
            if self._process is None:
                self._waiting.append(request)
            else:
                self._write(self._process, request)

    def end(self) -> None:
        """Ends the process; nothing is heard of it any more."""
        with self._lock:
            self._over = True
            if self._process is not None:
                self._close(self._process)

    def _run(self) -> None:
        # Starting a process can take longer than a frame, so this thread does it.
        process = subprocess.Popen(
            command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=surroundings(), **hidden()
        )
        assert process.stdout is not None
        with process:
            with self._lock:
                self._process = process
                if self._over:
                    self._close(process)
                for request in self._waiting:
                    self._write(process, request)
                self._waiting = []
            while (found := read_answer(process.stdout)) is not None:
                self._tell(*found)
            self._close(process)
        self._tell(None, b"")

    def _tell(self, answer: Answer | None, data: bytes) -> None:
        if not self._over:
            self._heard(answer, data)

    @staticmethod
    def _close(process: subprocess.Popen[bytes]) -> None:
        """It ends when there is nobody to ask it anything, and takes with it what it has started."""
        assert process.stdin is not None
        with suppress(OSError, ValueError):
            process.stdin.close()

    @staticmethod
    def _write(process: subprocess.Popen[bytes], request: Request) -> None:
        assert process.stdin is not None
        with suppress(OSError, ValueError):  # it has died: its end is heard in the thread
            write(process.stdin, request)


def command(*more: str) -> list[str]:
    """How the drawing process is started."""
    return [*myself(), "figures-worker", *more]


def myself() -> list[str]:
    """How this very app is started again; a frozen one has no interpreter beside it and runs itself."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "facilitator"]


def surroundings() -> dict[str, str]:
    """Its environment: it finds this very package, installed or not."""
    ours = str(RESOURCES.parent)
    there = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": f"{ours}{os.pathsep}{there}" if there else ours}


def hidden() -> dict[str, Any]:
    """No console window flashes up on Windows; where this app has no stderr, nobody can inherit it."""
    flags = {"creationflags": 0x08000000} if sys.platform == "win32" else {}  # CREATE_NO_WINDOW
    return flags if sys.stderr is not None else {**flags, "stderr": subprocess.DEVNULL}
