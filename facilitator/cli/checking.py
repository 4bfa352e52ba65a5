"""Commands that look a cohort file over, and bring a damaged one back."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from facilitator.cli.group import main
from facilitator.errors import UserError

if TYPE_CHECKING:
    from facilitator.capture.checking import Checked, Unsynced


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--all", "every_backup", is_flag=True, help="Reads all backups through, not the newest three.")
@click.option("--json", "as_json", is_flag=True, help="Says what was found as JSON.")
def check(file: Path, every_backup: bool, as_json: bool) -> None:
    """Looks over a cohort FILE: is it whole, are its backups good, what is unsynced.

    The file may be open in the app; nothing is changed. Ends with 1 if something needs attention.
    """
    import dataclasses
    import json

    from facilitator.capture.checking import check as look_over

    found = look_over(file, every_backup=every_backup)
    if as_json:
        click.echo(json.dumps({"well": found.is_well, **dataclasses.asdict(found)}, ensure_ascii=False))
    else:
        click.echo("\n".join(_in_words(found)))
    sys.exit(0 if found.is_well else 1)


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--backup-alone", is_flag=True, help="Takes the newest good backup and nothing else.")
@click.option("--json", "as_json", is_flag=True, help="Says what was done as JSON.")
def recover(file: Path, backup_alone: bool, as_json: bool) -> None:
    """Brings a damaged cohort FILE back from its newest good backup and what can still be read of it.

    The damaged file is kept beside it under another name.
    """
    import json

    from facilitator.capture import recovery
    from facilitator.capture.checking import check as look_over

    if not look_over(file, look_into=False).damaged:
        raise UserError(
            "{file} is not damaged, so nothing was changed. See `facilitator check {file}`.", file=file
        )
    findings = recovery.look(file)
    try:
        aside = recovery.recover(findings, datetime.now(UTC), alone=backup_alone)
    finally:
        findings.forget()
    if as_json:
        made = {
            "file": str(file),
            "damaged_file": str(aside),
            "backup": findings.backup.path.name if findings.backup else None,
            "salvaged": "" if backup_alone else findings.left,
            "missing": findings.missing,
        }
        click.echo(json.dumps(made, ensure_ascii=False))
        return
    click.echo(findings.in_words())
    click.echo(
        f"{file} is {'that backup' if backup_alone else 'recovered'}. The damaged file is kept as {aside}."
    )


def _in_words(found: Checked) -> list[str]:
    lines = [*found.attention]
    if not lines:
        backups = ", and so are the backups that were read" if found.backups else "; it has no backup yet"
        lines.append(f"All is well: the file is whole{backups}.")
    if found.recoverable:
        lines.append(found.recoverable)
        lines.append(f"Bring it back with: facilitator recover {found.file}")
    schema = "" if found.schema is None else f", schema {found.schema}"
    lines.append(f"File: {found.file}, {_size(found.bytes)}{schema}")
    lines.append(f"Open: {found.open_elsewhere or 'nowhere'}")
    read = sum(backup.verdict != "not read" for backup in found.checked_backups)
    newest = f"; the newest good one is from {found.newest_backup}" if found.newest_backup else ""
    lines.append(f"Backups: {found.backups}, {read} of them read through{newest}")
    lines += [_unsynced(folder) for folder in found.unsynced]
    if found.set_aside:
        lines.append(f"Kept from when it was damaged: {', '.join(found.set_aside)}")
    return lines


def _unsynced(folder: Unsynced) -> str:
    if not folder.folder:
        return f"Never synced: {folder.in_words or 'nothing'}"
    return f"Not yet in {folder.folder}: {folder.in_words or 'nothing'}"


def _size(number: int) -> str:
    return f"{number / 1e6:.1f} MB" if number >= 1e6 else f"{max(1, round(number / 1e3))} kB"
