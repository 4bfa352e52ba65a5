"""The next thing to do: one at any moment, as somebody beside the facilitator would say it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from msgspec import Struct

from facilitator.model.programme import ActivityKind, SessionKind
from facilitator.model.run import Activity, LiveState, Session
from facilitator.rules import timing
from facilitator.rules.available import FEWEST
from facilitator.rules.timing import Phase


class Moment(StrEnum):
    """Where a cohort is, as far as it decides what comes next."""

    LOOKING = "the file is only looked at"
    NOBODY = "there is nobody in the cohort"
    NO_SHEET = "the session has no run sheet"
    ELSEWHERE = "another session is running"
    UNPAIRED = "people have no mentor pair, and the first session is days away"
    AHEAD = "the session is planned for a later day"
    SOON = "the session is planned for today"
    LATE = "the planned start has just passed"
    PASSED = "the planned day has passed, or there is none"
    BLANK = "participants see nothing"
    PAUSED = "the clock stands"
    TIME_UP = "the activity's time is up"
    LAST_UP = "the last activity's time is up"
    ALONE = "somebody has nobody to talk with in their room, or no room"
    VOTING = "a vote is on"
    ALL_VOTED = "everybody's dots are in"
    FEW_HERE = "people are to go into rooms, and fewer than two are marked here"
    ROOMS = "people are to go into rooms, and there are none yet"
    TO_ROOMS = "people are on their way to their rooms"
    TALKING = "people talk in their rooms"
    TURNS = "turns are running"
    NEXT_ROUND = "it is time for the next round"
    TURNS_OVER = "the turns of the last round are over"
    BREAK = "it is a break"
    COLLECT = "ideas are wanted, and the session has none yet"
    TO_VOTE = "people are to give their dots, and no vote has begun"
    ANSWERS = "people answer questions"
    GOALS = "people write goals, or look at them again"
    NEARLY = "the activity is nearly over"
    ON = "an activity is on"
    LAST = "the last activity is on"
    UNSYNCED = "the session is over, and its CSV is not written"
    FOLLOWING = "the session is over; there is another"
    ALL_OVER = "all sessions are over"


class NextStep(Struct, frozen=True, kw_only=True):
    """One thing to do, with what its sentence needs."""

    moment: Moment
    command: str
    """The command that does it, by its name among the console's keys."""
    title: str = ""
    """The activity or session that follows, or the one that is meant."""
    name: str = ""
    """A person, or whose turn it is."""
    at: datetime | None = None
    """When it begins, ends or is due."""
    seconds: float = 0.0
    """Seconds left, or since."""
    done: int = 0
    total: int = 0
    """So many of so many: rounds, turns, votes, notes and cards."""

    @property
    def presses(self) -> bool:
        """True where somebody waits for it: it is shown so that it is seen from the corner of an eye."""
        return self.moment in _PRESSING


_GOALS = frozenset({"goal", "goals", "nodau"})
_VOTES = frozenset({"dot", "dots", "vote", "votes", "voting", "pleidlais"})
_SIGNS = "?!.,:;()“”‘’\"'"
_PRESSING = frozenset({Moment.LATE, Moment.BLANK, Moment.TIME_UP, Moment.LAST_UP, Moment.ALONE})


def next_step(
    state: LiveState,
    now: datetime,
    *,
    read_only: bool = False,
    synced: bool = False,
    alone: Sequence[str] = (),
    there: str = "",
) -> NextStep:
    """What to do next.

    ``synced`` says whether the session on show was written as CSV after it ended; ``alone`` has the ids of
    people who sit alone in a room of the round under way; ``there`` is the command whose place is in front
    already, so that what comes after it is next.
    """
    if read_only:
        return NextStep(moment=Moment.LOOKING, command="palette")
    if not any(p.active for p in state.participants):
        return NextStep(moment=Moment.NOBODY, command="people")
    if state.session.ended_at:
        return _after(state, synced)
    if state.current is None:
        return _before(state, now)
    return _during(state, state.current, now, alone, there)


def _before(state: LiveState, now: datetime) -> NextStep:
    session, running = state.session, timing.running(state)
    if running is not None:
        return NextStep(moment=Moment.ELSEWHERE, command="start", title=running.title, done=running.number)
    if not state.activities:
        return NextStep(moment=Moment.NO_SHEET, command="programme", title=session.title)
    days = _days_until(session, state.timezone, now)
    if days is not None and days > 0:
        unpaired = _unpaired(state)
        if unpaired and not any(s.started_at for s in state.sessions):
            return NextStep(moment=Moment.UNPAIRED, command="pairs", total=unpaired)
        return NextStep(
            moment=Moment.AHEAD, command="programme", title=session.title, at=session.planned_at, total=days
        )
    if state.showing.blank:
        return NextStep(moment=Moment.BLANK, command="blank")
    if (late := timing.late_start(session, now)) is not None:
        return NextStep(moment=Moment.LATE, command="start", at=session.planned_at, seconds=late)
    if not state.pairs and not any(s.started_at for s in state.sessions):
        return NextStep(moment=Moment.UNPAIRED, command="pairs", total=_unpaired(state))
    if session.planned_at and now <= session.planned_at:
        left = (session.planned_at - now).total_seconds()
        return NextStep(moment=Moment.SOON, command="start", at=session.planned_at, seconds=left)
    return NextStep(moment=Moment.PASSED, command="start", title=session.title, at=session.planned_at)


def _days_until(session: Session, timezone: str, now: datetime) -> int | None:
    """Days from today to the planned one, by the calendar of the cohort; None where none is planned."""
    if session.planned_date is None:
        return None
    return (session.planned_date - now.astimezone(ZoneInfo(timezone)).date()).days


def _unpaired(state: LiveState) -> int:
    paired = {member for pair in state.pairs for member in pair.members}
    return sum(p.active and p.id not in paired for p in state.participants)


def _after(state: LiveState, synced: bool) -> NextStep:
    session = state.session
    if not synced:
        kept = len(state.notes) + sum(i.session_id == session.id for i in state.ideas)
        return NextStep(moment=Moment.UNSYNCED, command="sync", title=session.title, total=kept)
    running = timing.running(state)
    if running is not None:
        return NextStep(moment=Moment.ELSEWHERE, command="start", title=running.title, done=running.number)
    coming = next(
        (s for s in state.sessions if s.kind is SessionKind.FACILITATED and s.ended_at is None), None
    )
    if coming is None:
        return NextStep(moment=Moment.ALL_OVER, command="report")
    return NextStep(
        moment=Moment.FOLLOWING,
        command="programme",
        title=coming.title,
        at=coming.planned_at,
        done=coming.number,
    )


def _during(state: LiveState, current: Activity, now: datetime, alone: Sequence[str], there: str) -> NextStep:
    left = timing.remaining(current, now)
    following = state.after(current)
    ends = now + timedelta(seconds=max(0.0, left))
    if current.paused_at:
        standing = (now - current.paused_at).total_seconds()
        return NextStep(moment=Moment.PAUSED, command="pause", title=current.title, seconds=standing)
    if state.showing.blank:
        return NextStep(moment=Moment.BLANK, command="blank")
    if left <= 0:
        return _go_on(Moment.TIME_UP, Moment.LAST_UP, following, ends, -left)
    if alone:
        names = {p.id: p.name for p in state.participants}
        who = ", ".join(names.get(i, "") for i in alone)
        return NextStep(moment=Moment.ALONE, command="mend", name=who, total=len(alone))
    if step := _vote(state):
        return step
    if current.grouping is not None and (step := _breakout(state, current, now, following, ends)):
        return step
    nearly = timing.phase(left, timing.length(current), state.thresholds) is not Phase.CALM
    if current.kind is ActivityKind.BREAK:
        return _go_on(Moment.BREAK, Moment.LAST, following, ends, left)
    if not nearly and current.kind is ActivityKind.BOARD:
        if not any(idea.session_id == state.session.id for idea in state.ideas):
            return NextStep(moment=Moment.COLLECT, command="idea", title=current.title, at=ends, seconds=left)
        if _about(current, _VOTES) and not _voted_in(state, current):
            return NextStep(moment=Moment.TO_VOTE, command="vote", title=current.title, at=ends, seconds=left)
    if not nearly and current.kind is ActivityKind.BENCHMARK and there != "answers":
        return NextStep(moment=Moment.ANSWERS, command="answers", title=current.title, at=ends, seconds=left)
    if not nearly and _about(current, _GOALS) and there != "goals":
        return NextStep(moment=Moment.GOALS, command="goals", title=current.title, at=ends, seconds=left)
    return _go_on(Moment.NEARLY if nearly else Moment.ON, Moment.LAST, following, ends, left)


def _about(activity: Activity, wanted: frozenset[str]) -> bool:
    """Whether it is about goals, or about a vote: a run sheet says so in no other way than by the title."""
    return any(word.strip(_SIGNS) in wanted for word in activity.title.lower().split())


def _voted_in(state: LiveState, current: Activity) -> bool:
    return any(
        ballot.session_id == state.session.id
        and (current.started_at is None or ballot.opened_at >= current.started_at)
        for ballot in state.ballots
    )


def _go_on(
    moment: Moment, at_last: Moment, following: Activity | None, ends: datetime, seconds: float
) -> NextStep:
    if following is None:
        return NextStep(moment=at_last, command="end", at=ends, seconds=seconds)
    return NextStep(moment=moment, command="next", title=following.title, at=ends, seconds=seconds)


def _vote(state: LiveState) -> NextStep | None:
    if not any(b.session_id == state.session.id and b.closed_at is None for b in state.ballots):
        return None
    from facilitator.rules import voting  # noqa: PLC0415 - the windows open before anybody votes

    ballot = voting.open_ballot(state)
    if ballot is None:
        return None
    turnout = voting.turnout(voting.held(state, ballot))
    moment = Moment.VOTING if turnout.waiting else Moment.ALL_VOTED
    return NextStep(
        moment=moment, command="vote", title=ballot.question, done=len(turnout.voted), total=turnout.total
    )


def _breakout(
    state: LiveState, current: Activity, now: datetime, following: Activity | None, ends: datetime
) -> NextStep | None:
    """What a breakout wants; None where it goes on like any other activity."""
    announced, rounds = state.latest_round(current.id), current.rounds
    if announced == 0 and len(state.here) < FEWEST:
        return NextStep(moment=Moment.FEW_HERE, command="run", total=len(state.here))
    if announced == 0:
        return NextStep(moment=Moment.ROOMS, command="round", title=current.title, total=rounds)
    clock = state.turn_timer
    on = clock if clock and clock.activity_id == current.id and clock.round >= announced else None
    if on is None and current.turns is not None:
        return NextStep(moment=Moment.TO_ROOMS, command="start", done=announced, total=rounds)
    if on is not None and on.stopped_at is None:
        turn = timing.turn_now(on, current, now)
        if not turn.over:
            return NextStep(
                moment=Moment.TURNS,
                command="note",
                name=turn.name,
                seconds=turn.remaining,
                done=turn.index + 1,
                total=len(on.names),
            )
    if announced < rounds and len(state.here) >= FEWEST:
        talks_on = on is None and timing.elapsed(current, now) * rounds < timing.length(current) * announced
        moment, command = (Moment.TALKING, "note") if talks_on else (Moment.NEXT_ROUND, "round")
        return NextStep(moment=moment, command=command, done=announced, total=rounds)
    if on is not None and on.stopped_at is None:
        return _go_on(Moment.TURNS_OVER, Moment.LAST, following, ends, 0.0)
    return None
