"""Commands that need no cohort: mentor pairs and breakout rounds."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from facilitator.cli.group import main
from facilitator.errors import UserError
from facilitator.phrase import plain


@main.command()
@click.argument("roster", type=click.Path(path_type=Path))
@click.option(
    "--top", type=int, default=1, show_default=True, help="How many matchings, 1 to 50, the best first."
)
@click.option("--trio", is_flag=True, help="Says whose pair somebody left over would join as a third.")
@click.option("--json", "as_json", is_flag=True, help="Gives the pairs as JSON.")
def match(roster: Path, top: int, trio: bool, as_json: bool) -> None:
    """Proposes mentor pairs for a ROSTER, as CSV, with reasons.

    Everybody is looked at anew: a column of pairs in the roster is not read.
    """
    import msgspec

    from facilitator.exchange import match_report
    from facilitator.exchange.roster import read_roster

    proposed = match_report.propose(read_roster(roster), top, trio=trio)
    if as_json:
        click.echo(msgspec.json.encode(proposed.proposal, enc_hook=plain).decode())
    else:
        click.echo("\n".join(match_report.lines(proposed)))


@main.command()
@click.argument("plan", type=click.Path(path_type=Path))
@click.option(
    "--seconds", type=float, default=10.0, show_default=True, help="The most time to search, up to 3600."
)
@click.option("--json", "as_json", is_flag=True, help="Gives the rounds as JSON.")
def rotate(plan: Path, seconds: float, as_json: bool) -> None:
    """Plans breakout rounds for the people in a PLAN, as JSON. Ctrl+C ends the search and keeps the best."""
    import msgspec

    from facilitator.exchange import rotation_answer
    from facilitator.exchange.plan_file import read_plan
    from facilitator.rules.grouping import verdict

    if not 0 < seconds <= 3600:  # not a FloatRange, which lets nan pass
        raise UserError(
            "--seconds: {seconds:g} is not possible. Give more than 0, and 3600 at most.", seconds=seconds
        )
    asked = read_plan(plan)
    watched = sys.stderr.isatty()

    def so_far(found: Any) -> None:
        if watched:
            click.echo(f"\r\x1b[KBest so far: {verdict(found.repeats, found.bound)}", err=True, nl=False)

    with _interruptible() as interrupted:
        found = rotation_answer.answer(asked, seconds, stop=interrupted, report=so_far)
    if watched:
        click.echo("\r\x1b[K", err=True, nl=False)
    if as_json:
        click.echo(msgspec.json.encode(found, enc_hook=plain).decode())
    else:
        click.echo("\n".join(rotation_answer.lines(found)))


@contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
    """Lets a first Ctrl+C be asked for, so that what is found is kept; a second one ends the program."""
    import signal

    before = signal.getsignal(signal.SIGINT)
    pressed = False

    def press(_number: int, _frame: Any) -> None:
        nonlocal pressed
        pressed = True
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, press)
    try:
        yield lambda: pressed
    finally:
        signal.signal(signal.SIGINT, before)
