"""Commands that bring files into a cohort, all of a file or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.group import main
from facilitator.phrase import plain

if TYPE_CHECKING:
    from facilitator.capture.store import Store


@contextmanager
def _held(file: Path) -> Iterator[Store]:
    """A cohort file, held until it is written."""
    from facilitator.capture.opening import open_store

    store = open_store(file)
    try:
        yield store
    finally:
        store.close()


def _said_as_json(done: Any, wanted: bool) -> bool:
    """Says what was done as JSON, if that is wanted."""
    import msgspec

    if wanted:
        click.echo(msgspec.json.encode(done, enc_hook=plain).decode())
    return wanted


@main.command("import-chat")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("chat", type=click.Path(path_type=Path))
@click.option("--session", type=int, required=True, help="The session that it was, by its number.")
@click.option(
    "--stage",
    type=click.Choice(["insight", "idea"]),
    default="idea",
    show_default=True,
    help="What the messages become.",
)
@click.option("--face-down", is_flag=True, help="Lays the cards face down until they are turned.")
@click.option("--json", "as_json", is_flag=True, help="Says what was done as JSON.")
def import_chat(file: Path, chat: Path, session: int, stage: str, face_down: bool, as_json: bool) -> None:
    """Puts a CHAT, saved by Zoom or copied from Teams, on the board of a cohort FILE.

    Private messages, reactions, notices and what is there already are left out. A name that is only near to
    a participant's is not taken for it.
    """
    from facilitator.exchange.chat import read_chat
    from facilitator.exchange.quoting import shown
    from facilitator.live import chat_import
    from facilitator.model.board import IdeaStage
    from facilitator.rules import wording
    from facilitator.rules.chat_cards import left_out_in_words

    messages = read_chat(chat)
    with _held(file) as store:
        done = chat_import.import_chat(
            store,
            datetime.now(UTC),
            messages,
            session,
            stage=IdeaStage(stage),
            revealed=False if face_down else None,
        )
    if _said_as_json(done, as_json):
        return
    skipped = left_out_in_words(done.skipped)
    click.echo(f"{wording.count(done.imported, 'card')} put on the board{f'; {skipped}' if skipped else ''}.")
    if done.unmatched_authors:
        click.echo("Without an author, as these names are no participant's:")
        click.echo("\n".join(f"  {shown(name)}" for name in done.unmatched_authors))


@main.command("import-slips")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("slips", metavar="SLIPS.csv|SLIPS.txt", type=click.Path(path_type=Path))
@click.option("--session", type=int, required=True, help="The self-led session, by its number.")
@click.option("--json", "as_json", is_flag=True, help="Says what was done as JSON.")
def import_slips(file: Path, slips: Path, session: int, as_json: bool) -> None:
    """Keeps what pairs report of a self-led session: SLIPS as CSV, or as the text of their e-mails.

    If one slip needs mending, it is named with its place, and nothing is imported.
    """
    from facilitator.exchange.return_slips import read_slips
    from facilitator.live import self_led
    from facilitator.rules import wording

    with _held(file) as store:
        now = datetime.now(UTC)
        preview = read_slips(slips, self_led.asked_of(store, now, session))
        done = self_led.import_slips(store, now, preview, session)
    if _said_as_json(done, as_json):
        return
    again = f", {done.replaced} of them in place of an earlier one" if done.replaced else ""
    click.echo(f"{wording.count(done.imported, 'return slip')} of session {session} imported{again}.")
    if done.unread:
        click.echo("Lines that belong to no field, and were left out:")
        click.echo("\n".join(f"  {line}" for line in done.unread[:20]))


@main.command("import-answers")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("answers", metavar="ANSWERS.csv", type=click.Path(path_type=Path))
@click.option(
    "--wave",
    type=click.Choice(["baseline", "midpoint", "endline", "then"]),
    help="When the answers were given; a column “wave” in the file goes before it.",
)
@click.option("--replace", is_flag=True, help="Puts these answers in the place of others in the same wave.")
@click.option("--leave-out-unknown", is_flag=True, help="Leaves out the rows of people who are not known.")
@click.option(
    "--later-counts/--no-later-counts",
    default=None,
    help="Whether the later of two rows of a person counts; left open, it does in files of form tools.",
)
@click.option("--json", "as_json", is_flag=True, help="Says what was done as JSON.")
def import_answers(
    file: Path,
    answers: Path,
    wave: str | None,
    replace: bool,
    leave_out_unknown: bool,
    later_counts: bool | None,
    as_json: bool,
) -> None:
    """Puts answers to a cohort FILE's questions into it, from Microsoft or Google Forms or our blank form.

    All of the file is imported, or nothing: each place that needs mending is named.
    """
    from facilitator.exchange.quoting import shown
    from facilitator.live.answers_import import import_file, in_words
    from facilitator.model.benchmarks import Wave

    with _held(file) as store:
        done = import_file(
            store,
            datetime.now(UTC),
            answers,
            Wave(wave) if wave else None,
            replace=replace,
            leave_out_unknown=leave_out_unknown,
            later_counts=later_counts,
        )
    if _said_as_json(done, as_json):
        return
    click.echo(in_words(done))
    if done.ignored_columns:
        click.echo("Columns that are no question here:")
        click.echo("\n".join(f"  {shown(heading)}" for heading in done.ignored_columns))


@main.command("import-attendance")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("report", metavar="REPORT.csv", type=click.Path(path_type=Path))
@click.option("--session", type=int, required=True, help="The facilitated session, by its number.")
@click.option("--json", "as_json", is_flag=True, help="Says what was done as JSON.")
def import_attendance(file: Path, report: Path, session: int, as_json: bool) -> None:
    """Marks who came to a session of a cohort FILE, and when, from the attendance report of Teams.

    People with marks from the session itself keep them, so a second time adds nothing.
    """
    from facilitator.live.attendance_import import import_report, in_words

    with _held(file) as store:
        done = import_report(store, datetime.now(UTC), report, session)
    if _said_as_json(done, as_json):
        return
    click.echo(in_words(done))
    if done.unmatched:
        click.echo("Left out:")
        click.echo("\n".join(f"  {line}" for line in done.unmatched))
