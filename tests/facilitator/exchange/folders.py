"""Synced folders that somebody meddles with."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from facilitator.exchange.codebook_hash import own_hash
from facilitator.exchange.csv_tables import CODEBOOK


def edit(folder: Path, name: str, old: bytes, new: bytes) -> None:
    """Changes bytes of a file that has them, as an editor would."""
    data = (folder / name).read_bytes()
    assert old in data, f"{name} has no {old!r}"
    (folder / name).write_bytes(data.replace(old, new, 1))


def write_codebook(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Changes what the codebook says, as if a sync had written it so."""
    package = json.loads((folder / CODEBOOK).read_bytes())
    change(package)
    package.pop("hash", None)
    package["hash"] = own_hash(package)
    (folder / CODEBOOK).write_text(json.dumps(package, ensure_ascii=False), encoding="utf-8")


def sign(folder: Path) -> None:
    """Lets the codebook name the files as they are, as if a sync had written them so."""

    def name_them(package: dict[str, Any]) -> None:
        for resource in package["resources"]:
            data = (folder / resource["path"]).read_bytes()
            resource["bytes"] = len(data)
            resource["hash"] = f"sha256:{hashlib.sha256(data).hexdigest()}"

    write_codebook(folder, name_them)


def unlist(folder: Path, *names: str) -> None:
    """Takes files out of the folder and its codebook, as if an older version had written it."""

    def leave_out(package: dict[str, Any]) -> None:
        package["resources"] = [r for r in package["resources"] if r["path"] not in names]

    write_codebook(folder, leave_out)
    for name in names:
        (folder / name).unlink()
