"""A person who asks to be erased is gone from the raw bytes of every file, and nobody else's data is."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from facilitator.capture import backups, measured, opening, reading
from facilitator.capture.erased_words import ERASED, Person, Words
from facilitator.capture.header import APPLICATION_ID
from facilitator.capture.opening import open_store
from facilitator.capture.schema import migrations
from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.errors import RefusedError, UserError
from facilitator.exchange.sync import sync
from facilitator.live import notes, undo
from facilitator.live.erasing import StoppedError, Watcher, erase, preview
from facilitator.model.people import Participant, Profession
from facilitator.model.programme import NoteKind

from .erased_cohort import EMAIL, LEFT_FOR_OTHERS, NAME, fill, person_of, traces

AT = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
LATER = datetime(2023, 5, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
def amara(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of somebody who has left traces of every kind; no folder of this machine is looked into."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "USERPROFILE", "TMPDIR"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setattr("tempfile.tempdir", str(home))
    return fill(store, AT)


def dump(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every captured table."""
    names = [
        r["tbl_name"]
        for r in store.rows("SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger'")
    ]
    return {
        name: sorted(store.connection.execute(f'SELECT * FROM "{name}"').fetchall(), key=str)
        for name in names
    }


def test_when_a_participant_wants_their_data_gone(store: Store, amara: str, tmp_path: Path) -> None:
    folder = tmp_path / "csv"
    sync(store.path, folder)
    assert len(traces(tmp_path, amara)) > 10

    done = erase(store.path, amara, LATER, and_sync=folder)

    assert traces(tmp_path, amara) == {}
    certificate = done.certificate
    assert certificate.finished
    assert not certificate.still_in
    assert {"participant", "pair", "note", "goal", "response", "connection", "seat", "vote", "wish"} <= set(
        certificate.removed
    )
    assert {
        "note",
        "idea",
        "cluster",
        "ballot",
        "stroke",
        "journey",
        "journey_card",
        "draft",
        "change",
    } <= set(certificate.mentions)
    assert len(certificate.copies_cleaned) == 3
    assert Path(done.file).name == "pilot erased 2023-05-02.txt"
    assert Path(done.file).read_text() == done.words
    if os.name != "nt":
        assert stat.S_IMODE(Path(done.file).stat().st_mode) == 0o600
    (row,) = store.rows("SELECT who, at FROM erasure")
    assert row["who"] == hashlib.sha256(amara.encode()).hexdigest()


def test_what_others_said_and_did_stays_as_it_was(store: Store, amara: str) -> None:
    tom = person_of(store, "Tom Hughes")
    before = [r for r in measured.responses(store) if r.participant_id == tom.id]

    erase(store.path, amara, LATER)

    texts = [n.text for n in reading.notes(store, reading.sessions(store)[0].id)]
    assert LEFT_FOR_OTHERS in texts
    assert f"{ERASED} and Tom: okay, said {ERASED}’s team" in texts
    assert f"Write to {ERASED}, not to {ERASED}’s office" in texts
    assert [r for r in measured.responses(store) if r.participant_id == tom.id] == before
    assert f"Visit {ERASED}’s office in Croydon soon" in [g.text for g in measured.goals(store)]
    assert "shared" in [idea.title.lower() for idea in reading.ideas(store)]
    assert tom in reading.participants(store)
    (shared,) = [idea for idea in reading.ideas(store) if idea.title == "Shared"]
    assert (shared.owner_id, shared.ally_id) == (None, tom.id)
    assert [a.participant_id for a in reading.authorships(store) if a.idea_id == shared.id] == [tom.id]


def test_all_steps_before_an_erase_can_still_be_taken_back_and_done_again(
    store: Store, amara: str, tmp_path: Path
) -> None:
    erase(store.path, amara, LATER)
    before, now = dump(store), LATER
    steps = 0
    while True:
        now += timedelta(seconds=1)
        try:
            undo.undo(store, now)
        except RefusedError:
            break
        steps += 1
        assert store.rows("PRAGMA foreign_key_check") == []
    assert steps > 30
    for _ in range(steps):
        now += timedelta(seconds=1)
        undo.redo(store, now)
    with pytest.raises(RefusedError):
        undo.redo(store, now)
    assert dump(store) == before
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert traces(tmp_path, amara) == {}


def test_undo_does_not_bring_an_erased_person_back(store: Store, amara: str) -> None:
    notes.keep(
        store,
        AT + timedelta(days=1),
        reading.sessions(store)[0].id,
        NoteKind.QUOTE,
        "Late",
        participant_id=amara,
    )
    erase(store.path, amara, LATER)
    last = store.undoable().undo
    assert last is not None
    assert last[1] == "test.manager"


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_a_backup_of_an_older_schema_is_cleaned_and_stays_of_that_schema(
    store: Store, amara: str, tmp_path: Path, umask: int
) -> None:
    older = backups.folder(store.path) / "20230301T000000000000Z-before-schema-6.cohort"
    with closing(sqlite3.connect(older, isolation_level=None)) as connection:
        migrations.apply(Database(connection), stop_before="m006_safety")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 5")
        connection.execute("ATTACH ? AS now", [str(store.path)])
        tables = [
            row[0]
            for row in connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")
            if not row[0].startswith(("_", "sqlite_"))
        ]
        connection.execute("BEGIN")
        triggers = connection.execute(
            "SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f'DROP TRIGGER main."{name}"')
        for table in tables:
            connection.execute(f'DELETE FROM main."{table}"')
            columns = connection.execute(f'PRAGMA main.table_info("{table}")').fetchall()
            names = ", ".join(f'"{column[1]}"' for column in columns)  # newer ones were added since
            connection.execute(f'INSERT INTO main."{table}" SELECT {names} FROM now."{table}"')
        for _, sql in triggers:
            connection.execute(sql)
        connection.execute("COMMIT")
    os.utime(older, (1_677_628_800, 1_677_628_800))
    assert older.name in str(traces(tmp_path, amara))

    before = os.umask(umask)
    try:
        done = erase(store.path, amara, LATER)
    finally:
        os.umask(before)

    assert traces(tmp_path, amara) == {}
    assert older.name in done.certificate.copies_cleaned
    assert older.stat().st_mtime == 1_677_628_800
    with closing(sqlite3.connect(older)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (5,)
        assert connection.execute("SELECT count(*) FROM participant").fetchone() == (9,)
    store.close()
    shutil.copy(older, store.path)
    store.__dict__.update(open_store(store.path).__dict__)
    assert len(reading.participants(store)) == 9


def test_when_a_backup_is_damaged_during_an_erase(store: Store, amara: str, tmp_path: Path) -> None:
    (damaged, *_) = sorted(backups.folder(store.path).glob("*-early.cohort"))
    data = bytearray(damaged.read_bytes())
    data[4096 * 3 : 4096 * 60] = os.urandom(4096 * 57)
    damaged.write_bytes(data)
    half = backups.folder(store.path) / "20230401T000000000000Z-minutes.cohort.part"
    half.write_bytes(b"half of " + NAME.encode())
    own = tmp_path / "shopping.txt"
    own.write_text("bread")

    done = erase(store.path, amara, LATER)

    assert not damaged.exists()
    assert not half.exists()
    assert set(done.certificate.copies_removed) == {damaged.name, half.name}
    assert "Could not be read, and deleted" in done.words
    assert traces(tmp_path, amara) == {}
    assert own.read_text() == "bread"


def test_copies_of_the_cohort_beside_it_and_emergency_copies_are_cleaned_too(
    store: Store, amara: str, tmp_path: Path
) -> None:
    backups.copy(store.path, tmp_path / "pilot (Sam's copy).cohort")
    backups.copy(store.path, tmp_path / "home" / "pilot emergency 2023-04-01 1015.cohort")
    (tmp_path / "pilot (damaged 2023-04-01 1015).cohort").write_bytes(EMAIL.encode())
    (tmp_path / ".pilot.cohort.part").write_bytes(EMAIL.encode())
    (tmp_path / "pilot.cohort.txt").write_text("bread")

    done = erase(store.path, amara, LATER)

    assert traces(tmp_path, amara) == {}
    assert {"pilot (Sam's copy).cohort", "pilot emergency 2023-04-01 1015.cohort"} <= set(
        done.certificate.copies_cleaned
    )
    assert set(done.certificate.copies_removed) == {
        "pilot (damaged 2023-04-01 1015).cohort",
        ".pilot.cohort.part",
    }
    assert (tmp_path / "pilot.cohort.txt").read_text() == "bread"


def test_files_beside_a_cohort_that_does_not_say_its_id_are_left_alone(
    store: Store, amara: str, tmp_path: Path
) -> None:
    store.connection.execute("DELETE FROM cohort")
    (tmp_path / "analysis.log").write_text("mine")
    opening.create(tmp_path / "another.cohort").close()
    before = (tmp_path / "another.cohort").read_bytes()

    erase(store.path, amara, LATER)

    assert (tmp_path / "analysis.log").read_text() == "mine"
    assert (tmp_path / "another.cohort").read_bytes() == before


def test_a_damaged_copy_that_somebody_made_is_left_and_said(store: Store, amara: str, tmp_path: Path) -> None:
    copy = tmp_path / "my copy.cohort"
    backups.copy(store.path, copy)
    data = bytearray(copy.read_bytes())
    data[4096 * 100 : 4096 * 150] = os.urandom(4096 * 50)
    copy.write_bytes(data)

    done = erase(store.path, amara, LATER)

    assert done.certificate.copies_left == ("my copy.cohort",)
    assert not done.certificate.finished
    assert copy.exists()


def test_a_copy_that_somebody_has_open_is_left_and_said_and_cleaned_the_next_time(
    store: Store, amara: str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.cohort"
    backups.copy(store.path, copy)
    other = open_store(copy)
    done = erase(store.path, amara, LATER)
    other.close()
    assert done.certificate.copies_left == ("copy.cohort",)
    assert not done.certificate.finished
    assert "so not cleaned: copy.cohort" in done.words

    again = erase(store.path, amara, LATER + timedelta(hours=1))

    assert again.certificate.finished
    assert again.certificate.removed == done.certificate.removed
    assert traces(tmp_path, amara) == {}


@pytest.fixture(params=["", "pseudonymised"])
def folder(request: pytest.FixtureRequest, store: Store, amara: str, tmp_path: Path) -> Path:
    sync(store.path, tmp_path / "csv", pseudonymise=bool(request.param))
    return tmp_path / "csv"


def test_files_that_a_sync_set_aside_are_cleaned_and_a_folder_keeps_its_codes(
    store: Store, amara: str, folder: Path, tmp_path: Path
) -> None:
    for name in ("participants", "notes", "goal_ratings"):
        shutil.copy(folder / f"{name}.csv", folder / f"{name} (changed by hand 2023-05-01 1200).csv")
    drawing = next((folder / "sketches").iterdir())
    drawing.with_name(f"{drawing.stem} (changed by hand).svg").write_text(f"<svg>{NAME}</svg>")
    (row,) = store.rows("SELECT code FROM pseudonym WHERE id = ?", [amara]) or [{"code": "P000"}]
    mine = folder / "analysis.txt"
    mine.write_text("kept")

    done = erase(store.path, amara, LATER, and_sync=folder)

    assert traces(tmp_path, amara) == {}
    assert traces(folder, amara, words=(row["code"].lower(),)) == {}
    assert len(done.certificate.files_cleaned) == 3
    assert len((folder / "participants (changed by hand 2023-05-01 1200).csv").read_text().splitlines()) == 10
    assert mine.read_text() == "kept"
    assert json.loads((folder / "datapackage.json").read_text()).get("pseudonymised", False) == (
        row["code"] != "P000"
    )


@pytest.mark.parametrize(
    ("when", "said", "stays"),
    [
        ("Backing up", "Stopped. Nobody was erased, and every file is as it was.", 0),
        (
            "Looking into the folder",
            "Stopped. Nobody was erased. {folder} may have been brought up to date already, and the "
            "backup that was made first stays.",
            1,
        ),
    ],
)
def test_an_erase_is_stopped_before_anything_is_gone_and_then_no_more(
    store: Store, amara: str, tmp_path: Path, when: str, said: str, stays: int
) -> None:
    folder = tmp_path / "csv"
    sync(store.path, folder)
    stop = threading.Event()
    before = {path: path.read_bytes() for path in sorted(backups.folder(store.path).iterdir())}
    done: list[str] = []

    def progress(doing: str) -> None:
        done.append(doing)
        if doing == when:
            stop.set()

    with pytest.raises(StoppedError) as stopped:
        erase(store.path, amara, LATER, and_sync=folder, progress=progress, watcher=Watcher(stop.is_set))
    assert str(stopped.value) == said.format(folder=folder)
    assert len(list(backups.folder(store.path).iterdir())) == len(before) + stays
    assert done[-1] == when
    assert person_of(store).id == amara
    assert {path: path.read_bytes() for path in before} == before
    assert not store.rows("SELECT * FROM erasure")

    # Once the first file is cleaned nobody is asked any more, and it goes to its end.
    watcher = Watcher(
        lambda: done[-1].startswith(("Cleaning", "Erasing", "Rewriting")), lambda: done.append("on")
    )
    assert erase(store.path, amara, LATER, and_sync=folder, progress=done.append, watcher=watcher)
    assert done.index("on") < done.index("Erasing")
    assert traces(tmp_path, amara) == {}


def test_an_erase_that_is_stopped_after_its_backup_says_that_it_stays(
    store: Store, amara: str, tmp_path: Path
) -> None:
    made = backups.folder(store.path)
    before = set(made.iterdir())

    with pytest.raises(StoppedError, match=r"Nobody was erased\. The backup that was made first stays\."):
        erase(store.path, amara, LATER, watcher=Watcher(lambda: any(set(made.glob("*.cohort")) - before)))

    assert len(set(made.iterdir()) - before) == 1
    assert person_of(store).id == amara


def test_when_the_synced_folder_is_gone_during_an_erase(store: Store, amara: str, tmp_path: Path) -> None:
    folder, pulled = tmp_path / "csv", tmp_path / "pulled"
    sync(store.path, folder)
    folder.rename(pulled)
    before = set(backups.folder(store.path).iterdir())
    with pytest.raises(UserError, match=r"Nothing was erased: .* is gone, or no synced folder"):
        erase(store.path, amara, LATER, and_sync=folder)
    assert person_of(store).id == amara
    assert set(backups.folder(store.path).iterdir()) == before
    assert not folder.exists()

    pulled.rename(folder)

    def pull(doing: str) -> None:
        if doing == "Erasing":
            folder.rename(pulled)

    with pytest.raises(
        UserError, match=r"erased from .*, but not yet from the folder: erase again .* gone\."
    ):
        erase(store.path, amara, LATER, and_sync=folder, progress=pull)
    assert not folder.exists()

    pulled.rename(folder)
    assert erase(store.path, amara, LATER, and_sync=folder).certificate.finished
    assert traces(tmp_path, amara) == {}


def test_a_folder_that_takes_nothing_stops_an_erase_before_anybody_is_gone(
    store: Store, amara: str, tmp_path: Path
) -> None:
    sync(store.path, tmp_path / "csv")
    (tmp_path / "csv" / "notes.csv").unlink()
    (tmp_path / "csv" / "notes.csv").mkdir()
    with pytest.raises(UserError, match=r"Nobody was erased yet\. notes.csv in .* cannot be replaced"):
        erase(store.path, amara, LATER, and_sync=tmp_path / "csv")
    assert person_of(store).id == amara


@pytest.mark.parametrize(
    ("encoding", "divided"), [("cp1252", ";"), ("utf-16", "\t"), ("utf-8-sig", ";"), ("utf-8", ",")]
)
def test_a_file_that_a_spreadsheet_saved_in_its_own_way_is_cleaned_too(
    store: Store, amara: str, tmp_path: Path, encoding: str, divided: str
) -> None:
    with store.step("test", LATER) as step:
        step.update("participant", amara, name="Zoë Okafor")
    folder = tmp_path / "csv"
    sync(store.path, folder)
    aside = folder / "participants (changed by hand 2023-05-01 1200).csv"
    with (folder / "participants.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    rows.append(["unknown", "Zoë said so"])
    with aside.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=divided).writerows(rows)

    done = erase(store.path, amara, LATER, and_sync=folder)

    assert done.certificate.files_cleaned == (aside.name,)
    data = aside.read_bytes()
    assert not any("Zoë".encode(spelt) in data for spelt in ("utf-8", "utf-16-le", "cp1252"))
    assert amara.encode() not in data
    assert len(data.decode("utf-8-sig").splitlines()) == 11
    assert done.certificate.finished


def test_a_copy_that_somebody_made_in_the_folder_is_named_in_the_certificate_and_left(
    store: Store, amara: str, tmp_path: Path
) -> None:
    folder = tmp_path / "csv"
    sync(store.path, folder)
    mine = folder / "participants - Copy.csv"
    mine.write_bytes((folder / "participants.csv").read_bytes().decode("utf-8-sig").encode("utf-16"))
    before = mine.read_bytes()

    done = erase(store.path, amara, LATER, and_sync=folder)

    assert done.certificate.still_in == (mine.name,)
    assert not done.certificate.finished
    assert mine.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as Unix does")
@pytest.mark.parametrize("room", [100_000, 900_000])
def test_when_the_disk_is_full_during_an_erase(store: Store, amara: str, tmp_path: Path, room: int) -> None:
    """With little room not even the backup can be made; with more, the backup can, and the rest cannot."""
    before = dump(store)
    with store.step("test", LATER) as step:
        for number in range(3000):
            text = f"{number} " + "of what was said in the room " * 8
            session = reading.sessions(store)[0].id
            step.insert("note", session_id=session, kind="insight", text=text, created_at=LATER)
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = store.path.stat().st_size
    program = f"""
import resource, signal
from datetime import datetime, UTC
from pathlib import Path
from facilitator.errors import UserError
from facilitator.live.erasing import erase
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
limit = {size if room > 500_000 else room}
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    erase(Path({str(store.path)!r}), {amara!r}, datetime(2023, 5, 2, 12, tzinfo=UTC))
except UserError as error:
    print(error)
"""
    told = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert store.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    if room < 500_000:
        assert "No copy of pilot.cohort could be written" in told.stdout
        assert {k: v for k, v in dump(store).items() if k != "note"} == {
            k: v for k, v in before.items() if k != "note"
        }
    assert told.stdout or not person_ids(store).count(amara)

    assert erase(store.path, amara, LATER).certificate.finished
    assert traces(tmp_path, amara) == {}


STAGES = ("Looking into", "Cleaning copy 2", "Erasing", "Rewriting", "Writing", "Looking at every")


@pytest.mark.parametrize("stage", STAGES)
def test_when_the_computer_dies_during_an_erase(store: Store, amara: str, tmp_path: Path, stage: str) -> None:
    folder = tmp_path / "csv"
    sync(store.path, folder)
    program = f"""
import os, signal, sys
from datetime import datetime, UTC
from pathlib import Path
from facilitator.live.erasing import erase
def die(doing):
    if doing.startswith({stage!r}):
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
file, folder = Path({str(store.path)!r}), Path({str(folder)!r})
erase(file, {amara!r}, datetime(2023, 5, 2, 12, tzinfo=UTC), and_sync=folder, progress=die)
"""
    ended = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True)
    assert ended.returncode != 0
    assert not ended.stderr

    there = person_ids(store)
    tables = json.dumps(dump(store)).lower()
    assert (amara in there) == ("okafor" in tables) == (stage in STAGES[:3])
    done = erase(store.path, amara, LATER, and_sync=folder)
    assert done.certificate.finished
    assert done.certificate.removed["participant"] == 1
    assert traces(tmp_path, amara) == {}


def person_ids(store: Store) -> list[str]:
    return [person.id for person in reading.participants(store)]


def test_a_first_name_that_somebody_else_has_stays_where_it_stands_alone(store: Store, amara: str) -> None:
    with store.step("test", LATER) as step:
        step.insert(
            "participant", id="p2", position=11, name="Amara Bello", profession="policy", email="ab@x.org"
        )
        session = reading.sessions(store)[0].id
        step.insert(
            "note", session_id=session, kind="insight", text="Amara and Amara Okafor", created_at=LATER
        )
        step.insert(
            "note", session_id=session, kind="insight", text="Amara Bello: ab@x.org", created_at=LATER
        )

    done = erase(store.path, amara, LATER)

    assert done.certificate.shared
    assert "where that stands alone" in done.words
    assert [n.text for n in reading.notes(store, session)][-2:] == [
        f"Amara and {ERASED}",
        "Amara Bello: ab@x.org",
    ]
    assert "p2" in person_ids(store)
    assert reading.participants(store)[-1].name == "Amara Bello"


def test_a_surname_that_is_a_place_leaves_the_time_zone_and_the_ids_alone(store: Store, amara: str) -> None:
    with store.step("test", LATER) as step:
        step.insert("participant", id="abed", position=11, name="Abed London", profession="policy")
    zone = reading.cohort(store)["timezone"]

    erase(store.path, "abed", LATER)

    assert reading.cohort(store)["timezone"] == zone == "Europe/London"
    assert amara in person_ids(store)


def test_the_incremental_sync_sees_in_the_journal_which_kinds_of_rows_changed(
    store: Store, amara: str
) -> None:
    last = store.connection.execute("SELECT max(seq) FROM change").fetchone()[0]
    done = erase(store.path, amara, LATER)
    kinds = {row["table"] for row in store.rows('SELECT "table" FROM change WHERE seq > ?', [last])}
    journalled = set(dump(store))
    certificate = done.certificate
    assert kinds >= journalled & {*certificate.removed, *certificate.emptied, *certificate.mentions}
    assert store.rows("SELECT DISTINCT before, after FROM change WHERE seq > ?", [last]) == [
        {"before": "{}", "after": "{}"}
    ]


def test_a_code_of_an_erased_person_is_never_given_again(store: Store, amara: str, tmp_path: Path) -> None:
    sync(store.path, tmp_path / "codes", pseudonymise=True)
    (code,) = store.rows("SELECT code FROM pseudonym WHERE id = ?", [amara])

    erase(store.path, amara, LATER)

    assert store.rows("SELECT code FROM pseudonym WHERE id = ?", [amara]) == []
    assert code in store.rows("SELECT code FROM pseudonym")


def test_a_preview_counts_what_would_go_and_changes_nothing(store: Store, amara: str) -> None:
    before = dump(store)
    seen = preview(store.path, amara)
    assert dump(store) == before
    done = erase(store.path, amara, LATER)
    assert (seen.counts.removed, seen.counts.mentions) == (
        done.certificate.removed,
        done.certificate.mentions,
    )


def test_erasing_again_finds_nothing_and_writes_no_second_certificate(
    store: Store, amara: str, tmp_path: Path
) -> None:
    done = erase(store.path, amara, LATER)
    again = erase(store.path, amara, LATER + timedelta(days=1))
    assert again == done
    assert len(list(tmp_path.glob("*.txt"))) == 1
    assert len(store.rows("SELECT who FROM erasure")) == 1


def test_an_id_that_nobody_has_is_refused_in_words(store: Store, amara: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"Nobody in pilot\.cohort has the id p99"):
        erase(store.path, "p99", LATER)
    assert len(list(backups.folder(store.path).iterdir())) == 2


def test_the_command_says_what_went_and_refuses_a_file_that_is_open(
    store: Store, amara: str, tmp_path: Path
) -> None:
    refused = CliRunner().invoke(main, ["erase", str(store.path), amara])
    assert refused.exit_code == 2
    assert "pilot.cohort is already open" in refused.stderr
    store.close()
    try:
        told = CliRunner().invoke(main, ["erase", str(store.path), amara, "--json"])
    finally:
        store.__dict__.update(open_store(store.path).__dict__)
    assert told.exit_code == 0
    said = json.loads(told.stdout)
    assert said["certificate"]["removed"]["participant"] == 1
    assert traces(tmp_path, amara) == {}
    assert amara not in told.output
    assert "Amara" not in told.output


OTHERS = [
    Participant(id="o", name="Amara Bello", profession=Profession.POLICY),
    Participant(id="t", name="Tom Hughes", profession=Profession.OPERATIONAL),
]
PARTS = st.sampled_from(
    [
        "Siân",
        "sian",
        "SIAN",
        "Lewis",
        "O’Neill",
        "Tom Hughes",
        "said",
        ", ",
        " ",
        "\n",
        "(",
        "’s",
        "a1",
        "s.lewis@example.org",
    ]
)


@settings(max_examples=100)
@given(st.lists(PARTS, max_size=12).map(" ".join))
def test_no_name_stays_in_a_cleaned_text_and_cleaning_twice_changes_nothing(text: str) -> None:
    words = Words(Person("id-1", ("Siân Lewis",), ("s.lewis@example.org",)), OTHERS)
    cleaned, count = words.cleaned(text)
    assert words.cleaned(cleaned) == (cleaned, 0)
    assert (count == 0) == (cleaned == text)
    assert not {"sian", "siân", "lewis@example", "s.lewis@example.org"} & set(cleaned.lower().split())
    assert "Lewis" not in cleaned
    assert cleaned.count("Tom Hughes") == text.count("Tom Hughes")
