"""Bytes into a new file on the disk, hashed and written in a thread of their own once they are many."""

from __future__ import annotations

import hashlib
import os
import queue
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from facilitator.giving_way import give_way

_ALONE = 1 << 20
"""Bytes up to which a file is written without a second thread."""

_FORCED = 1 << 20
"""Bytes after which what was written is forced to the disk: a note that is kept meanwhile waits for these."""

_WAITING = 4
"""Pieces that may wait for a slow disk."""


def pour(path: Path, pieces: Iterable[bytes]) -> tuple[str, int]:
    """Writes a new file for its owner alone and forces it to the disk; gives its SHA-256 and its size.

    While the pieces are made, those before are hashed and written. Raises OSError, and whatever making a
    piece raises; nothing runs any more then.
    """
    with _new(path) as file:
        stream = _Stream(file)
        try:
            for piece in pieces:
                stream.put(piece)
        finally:
            stream.finish()
        if stream.error:
            raise stream.error
        file.flush()
        os.fsync(file.fileno())
    return stream.sha.hexdigest(), stream.size


class _Stream:
    def __init__(self, file: BinaryIO) -> None:
        self.sha, self.size = hashlib.sha256(), 0
        self.error: OSError | None = None
        self._file, self._since = file, 0
        self._queue: queue.Queue[bytes | None] = queue.Queue(_WAITING)
        self._thread: threading.Thread | None = None

    def put(self, piece: bytes) -> None:
        if self.error:
            raise self.error
        self.size += len(piece)
        if self.size <= _ALONE:
            self._take(piece)
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="csv-writing")
            self._thread.start()
        self._queue.put(piece)

    def finish(self) -> None:
        if self._thread:
            self._queue.put(None)
            self._thread.join()

    def _run(self) -> None:
        give_way()
        while (piece := self._queue.get()) is not None:
            if self.error is None:
                try:
                    self._take(piece)
                except OSError as error:
                    self.error = error

    def _take(self, piece: bytes) -> None:
        self.sha.update(piece)
        self._file.write(piece)
        self._since += len(piece)
        if self._since >= _FORCED:
            self._since = 0
            self._file.flush()
            os.fsync(self._file.fileno())


def _new(path: Path) -> BinaryIO:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")
