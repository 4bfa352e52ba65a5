"""The command line. A person's mistake is one sentence on stderr and exit code 2, never a traceback."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from facilitator import __version__
from facilitator.errors import UserError


class _Group(click.Group):
    """Runs a command, or opens the app where the first word is a file or there is none."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            if Path(args[0]).suffix == ".cohort" or Path(args[0]).exists():
                return super().resolve_command(ctx, ["open", *args])
            raise click.UsageError(f"There is no command and no file {args[0]}. See `facilitator --help`.")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except UserError as error:
            click.echo(str(error), err=True)
            sys.exit(2)


@click.group(cls=_Group, invoke_without_command=True)
@click.version_option(__version__, prog_name="facilitator")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Runs live cohort workshops. With a cohort FILE, or with nothing, it opens the app."""
    if ctx.invoked_subcommand is None:
        _open(None)


@main.command("open", hidden=True)
@click.argument("file", type=click.Path(path_type=Path))
def open_(file: Path) -> None:
    """Opens the app on a cohort file."""
    _open(file)


def _open(file: Path | None) -> None:
    import gc

    from ui.screen import require_screen

    require_screen()
    gc.disable()  # nearly all that start-up makes stays; ui.collector collects once the windows are there
    from ui.app import run

    sys.exit(run(file))


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


@main.command()
def demo() -> None:
    """Opens the app on a demo cohort of 5 pairs, in a temporary folder."""
    from ui.screen import has_screen, require_screen

    if not has_screen():
        folder = Path("facilitator-demo")
        click.echo(f"There is no screen here, so the rehearsal is played offscreen into ./{folder}/ instead.")
        _rehearse(None, folder, None, 600)
        return
    require_screen()
    import tempfile

    from facilitator.live import demo as demo_cohort

    with tempfile.TemporaryDirectory(prefix="facilitator-demo-") as scratch:
        _open(demo_cohort.make(Path(scratch), datetime.now(UTC)))


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--roster",
    required=True,
    type=click.Path(path_type=Path),
    help="CSV of the people: name, profession, and what else is known.",
)
@click.option(
    "--programme",
    default="mutual-mentoring",
    show_default=True,
    help="A built-in programme's name, or a path to a TOML file.",
)
@click.option(
    "--start", default=None, help="Day of the first session, such as 2023-03-24; today if left out."
)
@click.option(
    "--benchmarks",
    multiple=True,
    help="A set of questions in place of the built-in ones: its name, or a path to a TOML file. Repeatable.",
)
def new(file: Path, roster: Path, programme: str, start: str | None, benchmarks: tuple[str, ...]) -> None:
    """Makes a cohort FILE from a roster."""
    from facilitator.exchange.benchmark_file import load_benchmarks
    from facilitator.exchange.programme_file import load_programme
    from facilitator.exchange.roster import read_roster
    from facilitator.live import cohorts

    try:
        first_day = date.fromisoformat(start) if start else datetime.now(UTC).astimezone().date()
    except ValueError:
        raise UserError(f"--start: {start} is no date. Write it as 2023-03-24.") from None
    source: str | Path = Path(programme) if programme.endswith(".toml") else programme
    store = cohorts.make(
        file,
        datetime.now(UTC),
        programme=load_programme(source),
        roster=read_roster(roster),
        start=first_day,
        benchmarks=load_benchmarks(benchmarks) if benchmarks else None,
    )
    path = store.path
    store.close()
    click.echo(f"{path} is made. Open it with: facilitator {path}")


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
    from ui.rehearsal.play import rehearse as play
    from ui.screen import offscreen_if_none

    offscreen_if_none()
    for line in play(file, folder, session=session, speed=speed):
        click.echo(line)


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Says what was done as JSON.")
def sync(file: Path, folder: Path, as_json: bool) -> None:
    """Writes a cohort FILE as CSV into a FOLDER."""
    import msgspec

    from facilitator.capture.store import inspect
    from facilitator.exchange.sync import sync as write

    inspect(file)
    report = write(file, folder)
    if as_json:
        click.echo(msgspec.json.encode(report).decode())
    elif report.written:
        click.echo(f"{len(report.written)} files written to {folder}, {len(report.unchanged)} unchanged.")
    else:
        click.echo(f"Nothing had changed: {folder} is up to date.")


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
        click.echo(msgspec.json.encode(proposed.proposal).decode())
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
        raise UserError(f"--seconds: {seconds:g} is not possible. Give more than 0, and 3600 at most.")
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
        click.echo(msgspec.json.encode(found).decode())
    else:
        click.echo("\n".join(rotation_answer.lines(found)))


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--session", type=int, required=True, help="A facilitated session, by its number.")
@click.option(
    "--round", "number", type=int, required=True, help="Its round, counted over all its activities from 1."
)
@click.option("--zoom", "out", required=True, type=click.Path(path_type=Path), help="The CSV to write.")
def rooms(file: Path, session: int, number: int, out: Path) -> None:
    """Writes the breakout rooms of a round of a cohort FILE for the meeting tool.

    A round that is not announced yet is planned with everybody there; nothing is changed in the FILE.
    """
    from facilitator.capture import reading
    from facilitator.capture.snapshot import snapshot
    from facilitator.exchange.zoom_rooms import write_zoom, zoom_csv
    from facilitator.live.rooms_ahead import rooms_of_round

    with snapshot(file) as store:
        found = rooms_of_round(store, session, number)
        people = {person.id: person for person in reading.participants(store)}
    made = zoom_csv(found.rooms, people)
    write_zoom(out, made)
    how = "as announced" if found.announced else "as planned with everybody there, not announced yet"
    click.echo(f"Session {session}, {found.activity}, round {found.number}, {how}:")
    counted = f"{made.people} {'person' if made.people == 1 else 'people'}"
    click.echo(f"{counted} in {made.rooms} {'room' if made.rooms == 1 else 'rooms'}, written to {out}.")
    if made.without_email:
        click.echo("Not in the file, for want of an e-mail address:")
        click.echo("\n".join(f"  {name}" for name in made.without_email))


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("out", metavar="OUT.ics", type=click.Path(path_type=Path))
@click.option("--pair", default="", help="Only for this pair, by a name or both: Ana, or Ana and Tom.")
def calendar(file: Path, out: Path, pair: str) -> None:
    """Writes the sessions of a cohort FILE, and commitments with a date, as calendar entries."""
    from facilitator.live.calendar_saving import in_words, save_calendar

    click.echo(in_words(save_calendar(file, out, pair), str(out)))


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("out", metavar="OUT.pdf|OUT.csv", type=click.Path(path_type=Path))
@click.option("--session", type=int, required=True, help="A self-led session, by its number.")
def sheets(file: Path, out: Path, session: int) -> None:
    """Writes the prompt sheets of a self-led session, a page a pair; as CSV, its return slips to fill in."""
    from facilitator.live.self_led import save_sheets

    click.echo(save_sheets(file, out, datetime.now(UTC), session))


@main.command("import-slips")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("slips", metavar="SLIPS.csv|SLIPS.txt", type=click.Path(path_type=Path))
@click.option("--session", type=int, required=True, help="The self-led session, by its number.")
@click.option("--json", "as_json", is_flag=True, help="Says what was done as JSON.")
def import_slips(file: Path, slips: Path, session: int, as_json: bool) -> None:
    """Keeps what pairs report of a self-led session: SLIPS as CSV, or as the text of their e-mails.

    If one slip needs mending, it is named with its place, and nothing is imported.
    """
    import msgspec

    from facilitator.capture.store import open_store
    from facilitator.exchange.return_slips import read_slips
    from facilitator.live import self_led
    from facilitator.rules import wording

    store = open_store(file)
    try:
        now = datetime.now(UTC)
        preview = read_slips(slips, self_led.asked_of(store, now, session))
        done = self_led.import_slips(store, now, preview, session)
    finally:
        store.close()
    if as_json:
        click.echo(msgspec.json.encode(done).decode())
        return
    again = f", {done.replaced} of them in place of an earlier one" if done.replaced else ""
    click.echo(f"{wording.count(done.imported, 'return slip')} of session {session} imported{again}.")
    if done.unread:
        click.echo("Lines that belong to no field, and were left out:")
        click.echo("\n".join(f"  {line}" for line in done.unread[:20]))


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("out", metavar="OUT.html|OUT.pdf", type=click.Path(path_type=Path))
@click.option(
    "--pseudonymise",
    is_flag=True,
    help="Names nobody: codes and professions instead, also within what people wrote.",
)
def report(file: Path, out: Path, pseudonymise: bool) -> None:
    """Writes the programme's report from a cohort FILE, as HTML or PDF, to be sent as it is.

    Figures show people as codes in any case. Goals in words, private notes and e-mail addresses are never
    in it.
    """
    from facilitator.live.report_saving import in_words, save_report

    saved = save_report(file, out, datetime.now(UTC), pseudonymise=pseudonymise)
    click.echo(in_words(saved, str(out)))


@main.command("report-worker", hidden=True)
@click.argument("asked")
def report_worker(asked: str) -> None:
    """Makes a report for the window that started it, and says how far it is."""
    from facilitator.live.report_process import work

    work(asked, sys.stdout.buffer)


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
    import msgspec

    from facilitator.capture.store import open_store
    from facilitator.exchange.chat import read_chat
    from facilitator.exchange.quoting import shown
    from facilitator.live import chat_import
    from facilitator.model.board import IdeaStage
    from facilitator.rules import wording
    from facilitator.rules.chat_cards import left_out_in_words

    messages = read_chat(chat)
    store = open_store(file)
    try:
        done = chat_import.import_chat(
            store,
            datetime.now(UTC),
            messages,
            session,
            stage=IdeaStage(stage),
            revealed=False if face_down else None,
        )
    finally:
        store.close()
    if as_json:
        click.echo(msgspec.json.encode(done).decode())
        return
    skipped = left_out_in_words(done.skipped)
    click.echo(f"{wording.count(done.imported, 'card')} put on the board{f'; {skipped}' if skipped else ''}.")
    if done.unmatched_authors:
        click.echo("Without an author, as these names are no participant's:")
        click.echo("\n".join(f"  {shown(name)}" for name in done.unmatched_authors))


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
    import msgspec

    from facilitator.capture.store import open_store
    from facilitator.exchange.quoting import shown
    from facilitator.live.answers_import import import_file, in_words
    from facilitator.model.benchmarks import Wave

    store = open_store(file)
    try:
        done = import_file(
            store,
            datetime.now(UTC),
            answers,
            Wave(wave) if wave else None,
            replace=replace,
            leave_out_unknown=leave_out_unknown,
            later_counts=later_counts,
        )
    finally:
        store.close()
    if as_json:
        click.echo(msgspec.json.encode(done).decode())
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
    import msgspec

    from facilitator.capture.store import open_store
    from facilitator.live.attendance_import import import_report, in_words

    store = open_store(file)
    try:
        done = import_report(store, datetime.now(UTC), report, session)
    finally:
        store.close()
    if as_json:
        click.echo(msgspec.json.encode(done).decode())
        return
    click.echo(in_words(done))
    if done.unmatched:
        click.echo("Left out:")
        click.echo("\n".join(f"  {line}" for line in done.unmatched))


@main.command("blank-form")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("out", metavar="OUT.pdf|OUT.csv", type=click.Path(path_type=Path))
@click.option(
    "--wave",
    type=click.Choice(["baseline", "midpoint", "endline"]),
    required=True,
    help="Which questions; with the endline those about the first day too.",
)
@click.option("--nameless", is_flag=True, help="One PDF form with a line for the name, to be copied.")
def blank_form(file: Path, out: Path, wave: str, nameless: bool) -> None:
    """Writes the questions of a cohort FILE as a form: a PDF to print, or a CSV to fill in."""
    from facilitator.live.form_saving import save_form
    from facilitator.model.benchmarks import Wave

    click.echo(save_form(file, out, Wave(wave), datetime.now(UTC), named=not nameless))


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
