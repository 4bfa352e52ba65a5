"""The command that takes a person out of a cohort for good."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from facilitator.cli.group import main
from facilitator.phrase import plain


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("participant_id")
@click.option(
    "--and-sync",
    "folder",
    type=click.Path(path_type=Path),
    help="A folder of CSV synced from this FILE, to be cleaned and written anew.",
)
@click.option("--json", "as_json", is_flag=True, help="Says what was done as JSON.")
def erase(file: Path, participant_id: str, folder: Path | None, as_json: bool) -> None:
    """Erases a person from a cohort FILE, its backups and a synced folder, at once and for good.

    The PARTICIPANT_ID stands in participants.csv. What went is printed, and written beside the FILE as a
    certificate that does not say who it was. Stopped in the middle, the same command does the rest.
    """
    import msgspec

    from facilitator.capture.opening import open_store
    from facilitator.live.erasing import erase as erase_person

    store = open_store(file)
    try:
        done = erase_person(store.path, participant_id, datetime.now(UTC), and_sync=folder)
    finally:
        store.close()
    if as_json:
        click.echo(msgspec.json.encode(done, enc_hook=plain).decode())
    else:
        click.echo(done.words)
        click.echo(f"This certificate is {done.file}.")
