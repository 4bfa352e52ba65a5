"""Commands for the office: many cohorts at once."""

from __future__ import annotations

from pathlib import Path

import click

from facilitator.cli.group import main
from facilitator.phrase import plain


@main.command()
@click.argument("folders", metavar="FOLDER...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--to", "out", required=True, type=click.Path(path_type=Path), help="Where to leave all of it.")
@click.option("--json", "as_json", is_flag=True, help="Says what was done as JSON.")
@click.pass_context
def collect(context: click.Context, folders: tuple[Path, ...], out: Path, as_json: bool) -> None:
    """Collects synced cohorts from FOLDERs as one set of tables: a summary, and Parquet a cohort.

    A FOLDER is a synced folder, or has synced folders at any depth. Collecting again reads what changed.
    Needs DuckDB. Ends with 1 if a folder had to be left out; the others are collected.
    """
    import msgspec

    from facilitator.exchange.collecting.collect import collect as write

    done = write(folders, out)
    if as_json:
        click.echo(msgspec.json.encode(done, enc_hook=plain).decode())
    else:
        cohorts = f"{done.cohorts} {'cohort' if done.cohorts == 1 else 'cohorts'}"
        click.echo(
            f"{cohorts} with {done.rows} rows in {done.out}: {len(done.written)} written, "
            f"{done.unchanged} unchanged, {len(done.removed)} removed. See summary.md there."
        )
        for one in (*done.said, *done.left_out):
            click.echo(f"{one.folder}: {one.words}.", err=True)
    if done.left_out:
        context.exit(1)
