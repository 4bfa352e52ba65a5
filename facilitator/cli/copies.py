"""Commands that make a cohort file from copies of what one held."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from facilitator.cli.group import main
from facilitator.phrase import plain


@main.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--trust-changes",
    is_flag=True,
    help="Takes CSV files that were changed after the sync, if every cell can be read.",
)
@click.option("--json", "as_json", is_flag=True, help="Says what was made as JSON.")
def restore(folder: Path, file: Path, trust_changes: bool, as_json: bool) -> None:
    """Makes a cohort FILE again from DIR, the folder that a sync wrote.

    A FILE that is there already is never written over, and nothing is left of one that is not whole.
    """
    import msgspec

    from facilitator.exchange.restore import restore as make
    from facilitator.rules import wording

    report = make(folder, file, trust_changes=trust_changes)
    if as_json:
        click.echo(msgspec.json.encode(report, enc_hook=plain).decode())
        return
    click.echo(f"{report.file} is made with {wording.count(report.rows, 'row')} of {report.cohort}.")
    if report.changed:
        click.echo(f"Taken as they are, though changed after the sync: {', '.join(report.changed)}.")
    if report.sketches:
        drawings = wording.count(len(report.sketches), "drawing")
        click.echo(f"{drawings} missing or changed; the next sync draws them again from their strokes.")


@main.command()
@click.argument("one", metavar="A", type=click.Path(path_type=Path))
@click.argument("other", metavar="B", type=click.Path(path_type=Path))
@click.option("--into", required=True, type=click.Path(path_type=Path), help="The cohort file to make.")
@click.option("--json", "as_json", is_flag=True, help="Says what came of it as JSON.")
def merge(one: Path, other: Path, into: Path, as_json: bool) -> None:
    """Makes one cohort file of two copies A and B of a cohort, which stay as they are.

    What both changed differently is listed; the newer counts, and the older stays in the history. In the new
    file Ctrl+Z takes all of B back.
    """
    import msgspec

    from facilitator.live.erasing import erase_here_alone
    from facilitator.live.merging import merge as make

    now = datetime.now(UTC)
    merged = make(one, other, into, now, erase=lambda path, who: erase_here_alone(path, who, now))
    if as_json:
        click.echo(msgspec.json.encode(merged, enc_hook=plain).decode())
        return
    click.echo("\n".join(merged.said))
    for told in merged.contradictions:
        click.echo(f"  {told.sentence}")
