"""The folder of collected cohorts: what is in it, and how cohorts come in and go so that a kill does no harm.

A batch of cohorts is written beside the dataset, is called ready in one rename, and only then are its files
put in place. A batch that is ready and was broken off is finished by the next collect, first of all.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import Lock

import msgspec
from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.collecting.engine import COHORTS
from facilitator.exchange.collecting.figures import CohortFigures
from facilitator.exchange.collecting.packages import visible
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.new_file import write_new
from facilitator.lock_file import LockFile, TakenError

MANIFEST = "collected.json"
_WORK = ".collecting"
_VERSION = 1
_ALL = (COHORTS, *TABLES)
_SHAPE = hashlib.sha256(
    repr((_VERSION, [(t.name, [(c.name, c.kind.name) for c in t.columns]) for t in _ALL])).encode()
).hexdigest()
"""What the dataset's tables are: if a newer Facilitator has others, every cohort is written anew."""


class Held(Struct, frozen=True, kw_only=True):
    """A cohort of the dataset."""

    mark: str
    """Of the codebook that it was collected from."""
    name: str
    pseudonymised: bool
    synced_at: datetime
    rows: int
    files: dict[str, int]
    """Its Parquet files below the folder, with their sizes in bytes."""
    figures: CohortFigures


class _Manifest(Struct, kw_only=True):
    collected_by: str
    shape: str = _SHAPE
    cohorts: dict[str, Held] = {}


class Dataset:
    """A folder of collected cohorts that this process holds."""

    def __init__(self, folder: Path, manifest: _Manifest) -> None:
        self.folder = folder
        self._manifest = manifest
        self._ready = folder / _WORK / "ready"
        self.scratch = folder / _WORK / "batch"
        """Where batches are made: DuckDB reads and writes here and nowhere else."""
        self._keeping = Lock()

    @property
    def cohorts(self) -> Mapping[str, Held]:
        """What is held, by the cohort's id."""
        return self._manifest.cohorts

    def is_up_to_date(self, cohort_id: str, mark: str) -> bool:
        """True if a cohort is held as this codebook has it, and its files are there, whole by their sizes."""
        held = self.cohorts.get(cohort_id)
        if held is None or held.mark != mark:
            return False
        try:
            return all((self.folder / name).lstat().st_size == size for name, size in held.files.items())
        except OSError:
            return False

    def new_scratch(self) -> Path:
        """An empty folder for all batches; what DuckDB has no memory for goes into ``spilled``."""
        shutil.rmtree(self.scratch, ignore_errors=True)
        (self.scratch / "spilled").mkdir(mode=0o700, parents=True)
        return self.scratch

    def new_batch(self, number: int) -> Path:
        """An empty folder for one batch: rows to read in ``csv``, what DuckDB makes in ``parquet``."""
        folder = self.scratch / str(number)
        for name in ("csv", "parquet"):
            (folder / name).mkdir(mode=0o700, parents=True)
        return folder

    def written(self, folder: Path) -> dict[str, dict[str, int]]:
        """The Parquet files of a batch, by cohort: names below the folder, and sizes."""
        found: dict[str, dict[str, int]] = {}
        root = folder / "parquet"
        for path in root.glob("*/*/*.parquet"):
            path.chmod(0o600)
            cohort_id = path.parent.name.partition("=")[2]
            found.setdefault(cohort_id, {})[path.relative_to(root).as_posix()] = path.stat().st_size
        for made in root.glob("*/*"):
            made.chmod(0o700)  # DuckDB makes folders as the umask has it
        return found

    def keep(self, folder: Path, batch: Mapping[str, Held]) -> None:
        """Puts a batch in place of what was held of its cohorts. Batches may come from many threads."""
        root = folder / "parquet"
        _write(root / "batch.json", msgspec.json.encode(batch))
        with self._keeping:
            self.finish()  # if that went wrong for another thread's, it does again, in the same words
            root.rename(self._ready)
            self.finish()
        shutil.rmtree(folder, ignore_errors=True)

    def finish(self) -> None:
        """Does the rest of a batch that is ready; nothing if there is none."""
        if not self._ready.is_dir():
            return
        batch = msgspec.json.decode((self._ready / "batch.json").read_bytes(), type=dict[str, Held])
        for cohort_id, held in batch.items():
            for part in sorted({name.rpartition("/")[0] for name in held.files}):
                self._put_in_place(part, [name for name in held.files if name.startswith(f"{part}/")])
            before = self.cohorts.get(cohort_id)
            self._remove(name for name in (before.files if before else ()) if name not in held.files)
        self._manifest.cohorts = dict(sorted((self._manifest.cohorts | batch).items()))
        self._save()
        shutil.rmtree(self._ready)

    def forget(self, cohort_id: str) -> None:
        """Takes a cohort out of the dataset."""
        self._remove(self.cohorts[cohort_id].files)
        del self._manifest.cohorts[cohort_id]
        self._save()

    def _put_in_place(self, part: str, names: Iterable[str]) -> None:
        """The files of one cohort in one table; those that are not there are in place since before a kill."""
        source, target = self._ready / part, self.folder / part
        if not source.is_dir():
            return
        for folder in (target.parent, target):
            if folder.is_symlink():
                raise UserError(
                    "{visible} is a link. Take it away, then collect again.", visible=visible(folder)
                )
        target.parent.mkdir(mode=0o700, exist_ok=True)
        if not target.exists():
            source.rename(target)
            return
        for name in names:
            if (self._ready / name).exists():
                (self._ready / name).replace(self.folder / name)

    def _remove(self, names: Iterable[str]) -> None:
        for name in names:
            path = self.folder / name
            if not path.parent.is_symlink() and not path.parent.parent.is_symlink():
                path.unlink(missing_ok=True)
            for folder in (path.parent, path.parent.parent):
                with suppress(OSError):  # others lie in it, or it is gone
                    folder.rmdir()

    def _save(self) -> None:
        _write(self.folder / MANIFEST, msgspec.json.format(msgspec.json.encode(self._manifest), indent=1))


@contextmanager
def opened(out: Path) -> Iterator[Dataset]:
    """Holds a folder of collected cohorts, made if it is missing, and finishes what was broken off there.

    Raises UserError if the folder holds something else, is in use, or cannot be written to.
    """
    if any(sign in str(out) for sign in "*?["):
        raise UserError(
            "{visible} has *, ? or [ in its path, which DuckDB takes for a pattern. Choose another.",
            visible=visible(out),
        )
    try:
        _refuse_others(out)
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
        (out / _WORK).mkdir(mode=0o700, exist_ok=True)
        with LockFile(out / _WORK / "lock"):
            manifest = _read(out)
            dataset = Dataset(out, manifest)
            dataset.finish()
            try:
                yield dataset
            finally:
                shutil.rmtree(dataset.scratch, ignore_errors=True)
    except TakenError:
        raise UserError(
            "Another collect is at work in {visible}. Wait until it is done, then try again.",
            visible=visible(out),
        ) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UserError(
            "{visible} cannot be written to ({reason}). Make room there, or choose a folder that "
            "you may write to, and collect again: cohorts that are done stay done.",
            visible=visible(out),
            reason=reason,
        ) from error


def _refuse_others(out: Path) -> None:
    if not out.exists():
        return
    if not out.is_dir():
        raise UserError(
            "{visible} is a file. Choose a folder for the collected cohorts.", visible=visible(out)
        )
    there = {entry.name for entry in out.iterdir()}
    if there - {_WORK} and MANIFEST not in there:
        raise UserError(
            "{visible} holds something else, and stays as it is. Choose a new or empty folder "
            "for the collected cohorts.",
            visible=visible(out),
        )
    if any((out / name).is_symlink() for name in (_WORK, MANIFEST)):
        raise UserError(
            "{visible} has links where files of ours were. Choose a new folder.", visible=visible(out)
        )


def _read(out: Path) -> _Manifest:
    path = out / MANIFEST
    if not path.exists():
        made = _Manifest(collected_by="facilitator")
        _write(path, msgspec.json.encode(made))
        return made
    try:
        read = msgspec.json.decode(path.read_bytes(), type=_Manifest)
    except msgspec.MsgspecError:
        raise UserError(
            "{visible} is damaged, or of something else. Choose a new folder for what is collected.",
            visible=visible(path),
        ) from None
    ours = {f"{table.name}/cohort_id={i}/" for table in _ALL for i in read.cohorts}
    for held in read.cohorts.values():
        if any(name.rpartition("/")[0] + "/" not in ours or ".." in name for name in held.files):
            raise UserError(
                "{visible} names files elsewhere. Choose a new folder for the collected cohorts.",
                visible=visible(path),
            )
    if read.shape != _SHAPE:
        stale = {i: msgspec.structs.replace(held, mark="") for i, held in read.cohorts.items()}
        return _Manifest(collected_by=read.collected_by, cohorts=stale)
    return read


def _write(path: Path, data: bytes) -> None:
    write_new(path, data, MANIFEST)
