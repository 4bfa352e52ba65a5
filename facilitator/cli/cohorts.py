"""Commands that make a cohort, and write what it holds."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import click

from facilitator.cli.group import main
from facilitator.errors import UserError
from facilitator.phrase import plain


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
    help="The name of a built-in programme or of your own, or a path to a TOML file.",
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
        raise UserError("--start: {start} is no date. Write it as 2023-03-24.", start=start) from None
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
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("folder")
@click.option(
    "--pseudonymise",
    is_flag=True,
    help="Codes instead of names, also within what people wrote; the key stays in the cohort file.",
)
@click.option("--json", "as_json", is_flag=True, help="Says what was done as JSON.")
def sync(file: Path, folder: str, pseudonymise: bool, as_json: bool) -> None:
    """Writes a cohort FILE as CSV into a FOLDER: what changed since the last time.

    A file in the folder that somebody changed is kept under another name. A folder has either names or codes.
    """
    import msgspec

    from facilitator.capture.opening import inspect
    from facilitator.exchange import hiding
    from facilitator.exchange.sync import in_words
    from facilitator.exchange.sync import sync as write

    if not folder.strip():
        raise UserError("The folder has no name. Write where the CSV files go, such as spring-csv.")
    inspect(file)
    report = write(file, Path(folder), pseudonymise=pseudonymise)
    if as_json:
        click.echo(msgspec.json.encode(report, enc_hook=plain).decode())
        return
    click.echo("\n".join(in_words(report)))
    if pseudonymise:
        click.echo(hiding.in_words(report.replaced))


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
@click.argument("out", metavar="OUT.pdf|OUT.csv", type=click.Path(path_type=Path))
@click.option("--session", type=int, required=True, help="A self-led session, by its number.")
def sheets(file: Path, out: Path, session: int) -> None:
    """Writes the prompt sheets of a self-led session, a page a pair; as CSV, its return slips to fill in."""
    from facilitator.live.self_led import save_sheets

    click.echo(save_sheets(file, out, datetime.now(UTC), session))


@main.command("run-sheet")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("out", metavar="OUT.pdf", type=click.Path(path_type=Path))
@click.option("--session", type=int, help="A facilitated session, by its number; all of them if left out.")
@click.option("--participants", is_flag=True, help="To hand out: what participants read, nothing private.")
def run_sheet(file: Path, out: Path, session: int | None, participants: bool) -> None:
    """Writes the run sheets of a cohort FILE for paper, with private notes, or without for participants."""
    from facilitator.live.run_sheet_saving import save_run_sheet

    click.echo(save_run_sheet(file, out, datetime.now(UTC), session, participants=participants))


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
