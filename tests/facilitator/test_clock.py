"""The session's clock, with the sources of time handed in: set, asleep, restarted, rebooted."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator import ticking
from facilitator.capture import anchoring, reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.clock import Clock, SteadyClock
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import read_roster
from facilitator.live import cohorts, notes, timer
from facilitator.model.programme import NoteKind
from facilitator.places import RESOURCES
from facilitator.rules import timing

BEGUN = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@dataclass
class Computer:
    """A computer whose clock can be set, that sleeps and boots; ``gone`` is the true time, in seconds."""

    gone: float = 0.0
    wrong_by: float = 0.0
    booted_at: float = -1000.0
    boots: int = 1

    def wall(self) -> datetime:
        return BEGUN + timedelta(seconds=self.gone + self.wrong_by)

    def seconds(self) -> float:
        return self.gone - self.booted_at

    def boot(self) -> str:
        return f"boot {self.boots}"

    def reboot(self) -> None:
        self.boots += 1
        self.booted_at = self.gone

    def clock(self) -> SteadyClock:
        return SteadyClock(self.wall, self.seconds, self.boot)


@dataclass
class App:
    """The app on a cohort, without windows: it follows the running session as the workspace does."""

    computer: Computer
    store: Store
    clock: SteadyClock = field(init=False)
    running: str | None = field(init=False)

    def __post_init__(self) -> None:
        self.running = None
        self.clock = self.computer.clock()
        self.session_id = reading.next_facilitated(self.store).id
        self._follow()

    def do(self, command, *args) -> None:
        command(self.store, self.clock.now(), self.session_id, *args)
        self._follow()

    def restart(self) -> None:
        self.store.close()
        self.store = open_store(self.store.path)
        self.__post_init__()

    @property
    def elapsed(self) -> float:
        """Seconds for which the current activity has run, as the console would say now."""
        current = reading.live_state(self.store, self.session_id).current
        return timing.elapsed(current, self.clock.now())

    def _follow(self) -> None:
        running = timing.running(reading.live_state(self.store, self.session_id))
        if (running and running.id) != self.running:
            self.running = running and running.id
            anchoring.steady(self.store, self.clock, running and running.started_at)


@pytest.fixture(scope="module")
def cohort(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = cohorts.make(
        tmp_path_factory.mktemp("clock") / "pilot.cohort",
        BEGUN,
        programme=load_programme("mutual-mentoring"),
        roster=read_roster(RESOURCES / "demo" / "roster.csv"),
        start=date(2023, 3, 24),
    )
    made.close()
    return made.path


@pytest.fixture
def app(cohort: Path, tmp_path: Path):
    copyfile(cohort, tmp_path / "a.cohort")
    made = App(Computer(), open_store(tmp_path / "a.cohort"))
    yield made
    made.store.close()


def stamps(store: Store) -> list[str]:
    return [row["at"] for row in store.rows("SELECT at FROM change ORDER BY seq")]


def test_a_clock_that_is_moved_back_changes_no_elapsed_time_and_no_order_of_stamps(app: App) -> None:
    app.do(timer.start)
    app.computer.gone = 300
    app.computer.wrong_by = -3600
    assert app.elapsed == pytest.approx(300)
    assert app.clock.now() == BEGUN + 5 * MINUTE
    assert app.clock.ahead() == -60 * MINUTE
    app.do(notes.keep, NoteKind.INSIGHT, "Said after it")
    assert stamps(app.store) == sorted(stamps(app.store))


def test_a_clock_that_is_moved_forward_takes_no_time_from_this_activity_or_the_next(app: App) -> None:
    app.do(timer.start)
    app.computer.gone = 300
    app.computer.wrong_by = 600
    assert app.elapsed == pytest.approx(300)
    app.do(timer.next_activity)
    app.computer.gone = 400
    assert app.elapsed == pytest.approx(100)


def test_the_same_time_goes_on_after_a_crash_although_the_clock_was_put_right_meanwhile(app: App) -> None:
    app.do(timer.start)
    app.computer.gone = 300
    app.computer.wrong_by = 7200
    app.restart()
    assert app.elapsed == pytest.approx(300)
    app.computer.gone = 360
    app.restart()
    assert app.elapsed == pytest.approx(360)


def test_when_the_computer_is_started_again_during_a_session(app: App) -> None:
    app.do(timer.start)
    app.computer.gone = 300
    app.computer.reboot()
    app.computer.gone = 420
    app.restart()
    assert app.elapsed == pytest.approx(420)


def test_after_a_reboot_that_lost_the_time_of_day_the_session_goes_on_from_the_last_thing_kept(
    app: App,
) -> None:
    app.do(timer.start)
    app.computer.gone = 300
    app.do(notes.keep, NoteKind.INSIGHT, "The last thing")
    app.computer.reboot()
    app.computer.wrong_by = -86_400
    app.computer.gone = 420
    app.restart()
    assert app.elapsed == pytest.approx(300)
    app.computer.gone = 450
    assert app.elapsed == pytest.approx(330)


def test_when_the_laptop_sleeps_during_a_session(app: App) -> None:
    app.do(timer.start)
    app.computer.gone = 4000
    assert app.elapsed == pytest.approx(4000)


def test_outside_a_session_the_computers_clock_is_followed(app: App) -> None:
    app.computer.wrong_by = 600
    assert app.clock.now() == BEGUN + 10 * MINUTE
    app.do(timer.start)
    app.computer.wrong_by = 0
    assert app.clock.now() == BEGUN + 10 * MINUTE
    app.do(timer.end)
    assert app.clock.now() == BEGUN
    assert app.clock.ahead() == timedelta(0)


def test_an_anchor_of_an_earlier_session_is_not_used(app: App) -> None:
    app.do(timer.start)
    app.do(timer.end)
    app.computer.gone, app.computer.wrong_by = 86_400, 600
    app.session_id = reading.next_facilitated(app.store).id
    app.do(timer.start)
    assert app.clock.now() == BEGUN + timedelta(days=1, minutes=10)


def test_a_session_that_is_taken_up_again_has_the_time_that_it_had(app: App) -> None:
    app.do(timer.start)
    app.computer.gone = 120
    app.do(timer.end)
    app.computer.gone, app.computer.wrong_by = 180, -3600
    app.do(timer.reopen)
    assert 119 < app.elapsed < 181
    app.computer.gone = 190
    assert 129 < app.elapsed < 191


def test_the_journal_does_not_go_back_in_a_session_whatever_moment_a_command_brings(app: App) -> None:
    app.do(timer.start)
    app.computer.gone = 60
    app.do(notes.keep, NoteKind.INSIGHT, "One")
    notes.keep(app.store, BEGUN - MINUTE, app.session_id, NoteKind.INSIGHT, "From a clock that is behind")
    assert stamps(app.store) == sorted(stamps(app.store))
    assert stamps(app.store)[-1] == "2023-03-24T09:31:00.000000Z"


def test_outside_a_session_the_journal_follows_the_clock_back(app: App) -> None:
    notes.keep(app.store, BEGUN + 10 * MINUTE, app.session_id, NoteKind.INSIGHT, "Too early")
    notes.keep(app.store, BEGUN + MINUTE, app.session_id, NoteKind.INSIGHT, "Put right")
    assert stamps(app.store)[-1] == "2023-03-24T09:31:00.000000Z"


def test_this_computers_sources_are_seconds_that_grow_and_a_name_for_its_boot() -> None:
    before = ticking.seconds()
    assert ticking.seconds() >= before > 0
    assert ticking.boot() == ticking.boot() != ""
    clock = SteadyClock()
    assert abs(clock.now() - Clock().now()) < MINUTE
    clock.hold(None, None)
    assert abs(clock.now() - Clock().now()) < MINUTE
    assert abs(clock.ahead()) < MINUTE


acts = st.one_of(
    st.tuples(st.just("pass"), st.floats(0, 900)),
    st.tuples(st.just("set"), st.floats(-7200, 7200)),
    st.tuples(st.just("restart"), st.floats(0, 60)),
    st.tuples(st.just("reboot"), st.floats(0, 60)),
    st.tuples(st.just("note"), st.just(0.0)),
    st.tuples(st.just("next"), st.just(0.0)),
    st.tuples(st.just("back"), st.just(0.0)),
)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(acts, max_size=14))
def test_whatever_happens_stamps_never_go_back_and_elapsed_times_are_true(cohort, tmp_path, happens) -> None:
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}.cohort"
    copyfile(cohort, path)
    app, on, ran = App(Computer(), open_store(path)), 0, [0.0] * 12
    computer = app.computer
    app.do(timer.start)
    shown, gone = app.clock.now(), computer.gone
    for act, amount in happens:
        if act in ("pass", "restart", "reboot"):
            computer.gone += amount
        if act == "set":
            computer.wrong_by = amount
        elif act == "restart":
            app.restart()
        elif act == "reboot":
            computer.reboot()
            app.restart()
        elif act == "note":
            app.do(notes.keep, NoteKind.INSIGHT, "Said")
        elif act == "next" and on < 10:
            app.do(timer.next_activity)
        elif act == "back" and on > 0:
            app.do(timer.previous_activity)
        now = app.clock.now()
        by = (now - shown).total_seconds()
        if (
            act == "reboot"
        ):  # the computer's clock is all that there is; it gave this moment, or the last one kept
            assert now == max(computer.wall(), datetime.fromisoformat(stamps(app.store)[-1]))
        else:
            assert by == pytest.approx(computer.gone - gone, abs=1e-3)
        ran[on] += by
        on += {"next": int(on < 10), "back": -int(on > 0)}.get(act, 0)
        shown, gone = now, computer.gone
        assert app.elapsed == pytest.approx(ran[on], abs=1e-3)
    assert stamps(app.store) == sorted(stamps(app.store))
    written = [row["created_at"] for row in app.store.rows("SELECT created_at FROM note ORDER BY rowid")]
    assert written == sorted(written)
    app.store.close()
