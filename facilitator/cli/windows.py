"""Commands that open windows, and the programs that windows start for themselves."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from facilitator.cli.group import main
from facilitator.cli.opening import has_screen, open_window, play


@main.command("open", hidden=True)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--read-only", is_flag=True, help="Looks at a file that somebody else may have open.")
def open_(file: Path, read_only: bool) -> None:
    """Opens the app on a cohort file."""
    open_window(file, reading=read_only)


@main.command()
def demo() -> None:
    """Opens the app on a demo cohort of 5 pairs, in a temporary folder."""
    if not has_screen():
        folder = Path("facilitator-demo")
        click.echo(f"There is no screen here, so the rehearsal is played offscreen into ./{folder}/ instead.")
        _rehearse(None, folder, None, 600)
        return
    import tempfile

    from facilitator.live import demo as demo_cohort

    with tempfile.TemporaryDirectory(prefix="facilitator-demo-") as scratch:
        open_window(demo_cohort.make(Path(scratch), datetime.now(UTC)), listed=False)


@main.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option(
    "--to", "folder", required=True, type=click.Path(path_type=Path), help="Where to leave all of it."
)
@click.option("--session", type=int, help="Only this session, by its number in the programme.")
@click.option(
    "--speed",
    type=click.FloatRange(1, 3600),
    default=600,
    show_default=True,
    help="How many times as fast as life.",
)
def rehearse(file: Path | None, folder: Path, session: int | None, speed: float) -> None:
    """Plays the facilitated sessions through the real windows, on a copy, and leaves what came of it."""
    _rehearse(file, folder, session, speed)


def _rehearse(file: Path | None, folder: Path, session: int | None, speed: float) -> None:
    for line in play(file, folder, session, speed):
        click.echo(line)


@main.command("figures-worker", hidden=True)
@click.option("--read", "file", type=click.Path(path_type=Path), help="Reads the figures of a file only.")
def figures_worker(file: Path | None) -> None:
    """Draws figures for the window that started it, through its pipes."""
    import gc

    gc.disable()  # nearly all that the imports make stays; the worker collects between requests
    if file is not None:
        from facilitator.exchange.figures.reading import hand_out

        hand_out(file, sys.stdout.buffer)
        return
    from facilitator.exchange.figures.worker import serve

    serve(sys.stdin.buffer, sys.stdout.buffer)


@main.command("report-worker", hidden=True)
@click.argument("asked")
def report_worker(asked: str) -> None:
    """Makes a report for the window that started it, and says how far it is."""
    from facilitator.live.report_process import work

    work(asked, sys.stdout.buffer)


@main.command("sync-worker", hidden=True)
@click.argument("asked")
def sync_worker(asked: str) -> None:
    """Syncs a large cohort for the window that started it, and says how far it is."""
    from facilitator.live.sync_process import work

    work(asked, sys.stdin.buffer, sys.stdout.buffer)
