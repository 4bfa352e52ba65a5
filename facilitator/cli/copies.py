"""Commands about copies of a cohort."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from facilitator.cli.group import main


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

    from facilitator.live.merging import merge as make

    merged = make(one, other, into, datetime.now(UTC))
    if as_json:
        click.echo(msgspec.json.encode(merged).decode())
        return
    click.echo("\n".join(merged.said))
    for told in merged.contradictions:
        click.echo(f"  {told.sentence}")
