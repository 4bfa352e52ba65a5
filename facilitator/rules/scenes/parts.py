"""What several scenes have in common: where we are, a clock, pages, a person's name with the profession."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec
from msgspec import Struct

from facilitator.model.programme import SessionKind, Thresholds
from facilitator.model.run import Activity, LiveState, TurnTimer
from facilitator.rules import room_pages, timing
from facilitator.rules.room_pages import Turned
from facilitator.rules.timing import Phase

PagedScene = TypeVar("PagedScene", bound="Paged")


COMES_IN_SECONDS = 4
"""Seconds in which a clock takes on the colour of its next phase."""


class Running(Struct, frozen=True, kw_only=True):
    """A stopwatch: running since a moment, or standing at so many seconds."""

    since: datetime | None = None
    stood: float = 0.0

    def elapsed(self, now: datetime) -> float:
        """Seconds run at a moment."""
        return (now - self.since).total_seconds() if self.since else self.stood


class Countdown(Struct, frozen=True, kw_only=True):
    """A clock on the shared window: so many seconds, cut into equal named turns or one piece."""

    running: Running
    seconds: int
    """Seconds of one piece."""
    turns: tuple[str, ...] = ()
    thresholds: Thresholds

    def index(self, now: datetime) -> int:
        """The turn that is on; ``len(turns)`` once all are over. 0 where there are no turns."""
        if not self.turns:
            return 0
        return min(len(self.turns), max(0, int(self.running.elapsed(now) // self.seconds)))

    def left(self, now: datetime) -> float:
        """Seconds left of this piece; below zero is overtime."""
        piece = min(self.index(now), max(0, len(self.turns) - 1))
        return self.seconds * (piece + 1) - self.running.elapsed(now)

    def phase(self, now: datetime) -> Phase:
        """How this piece stands."""
        return timing.phase(self.left(now), self.seconds, self.thresholds)

    def come_in(self, left: float) -> float:
        """How far what a phase asks for has come in with so much left, from 0 to 1: not suddenly."""
        warning, danger = (
            self.seconds * percent / 100
            for percent in (self.thresholds.warning_percent, self.thresholds.danger_percent)
        )
        if left <= 0 or left > max(warning, danger):
            return 1.0
        began, ends = (danger, 0.0) if left <= danger else (warning, danger)
        gently = min(COMES_IN_SECONDS, (began - ends) / 2)
        return min(1.0, (began - left) / gently) if gently > 0 else 1.0

    @property
    def paused(self) -> bool:
        """True if the clock stands still."""
        return self.running.since is None


class Header(Struct, frozen=True, kw_only=True):
    """Where we are: the programme, the session, and the stage of the programme."""

    programme: str
    number: int
    total: int
    stages: tuple[str, ...]
    stage: int
    """Index of the present stage in ``stages``."""
    rehearsal: bool = False


class Badge(Struct, frozen=True, kw_only=True):
    """A participant by name, with the letter of the profession."""

    name: str
    letter: str


class Paged(Struct, frozen=True, kw_only=True):
    """A scene with pages. They turn by themselves, and by Ctrl+PgDown and Ctrl+PgUp.

    A kind of scene says what its ``pages`` are and its ``topic``; whoever shows it does all the rest.
    """

    page: int = 0
    """The page on show, counted from 0."""
    turned: Turned | None = None
    """When a page was put on show; without it the first one stays."""

    @property
    def pages(self) -> Sequence[object]:
        """All pages, at least one."""
        raise NotImplementedError

    @property
    def topic(self) -> Hashable:
        """What the pages are about; something else begins with its first page."""
        raise NotImplementedError

    def news(self: PagedScene, before: PagedScene) -> int | None:  # noqa: ARG002 - for kinds that have news
        """The page that has to be seen now, after what was on show before; None leaves pages as they are."""
        return None

    def same_page(self: PagedScene, before: PagedScene, page: int) -> int:  # noqa: ARG002 - as above
        """Where that stands now which stood on a page before."""
        return min(page, len(self.pages) - 1)

    def at(self: PagedScene, now: datetime) -> PagedScene:
        """The same scene with the page that is on show at a moment."""
        if self.turned is None:
            return self
        page = room_pages.page_at(self.turned, len(self.pages), now)
        return self if page == self.page else msgspec.structs.replace(self, page=page)

    def turned_by(self: PagedScene, pages: int, now: datetime) -> PagedScene:
        """The same scene, turned by so many pages from the one on show; from there it goes on by itself."""
        page = (self.at(now).page + pages) % len(self.pages)
        return msgspec.structs.replace(self, turned=Turned(at=now, page=page))


def goes_on(before: Paged | None, made: Paged, now: datetime) -> Turned:
    """When which page was put on show, for a scene that comes after another one.

    While cards come in, the page that people read stays for the seconds that it still has.
    """
    turned = before.turned if before else None
    if before is None or turned is None or type(before) is not type(made) or before.topic != made.topic:
        return Turned(at=now)
    if (page := made.news(before)) is not None:
        return Turned(at=now, page=page)
    on_show = room_pages.page_at(turned, len(before.pages), now)
    page = made.same_page(before, on_show)
    if page == on_show and len(before.pages) == len(made.pages):
        return turned
    gone = max(0.0, (now - turned.at).total_seconds()) // room_pages.SECONDS
    return Turned(at=turned.at + timedelta(seconds=gone * room_pages.SECONDS), page=page)


def header_of(state: LiveState) -> Header:
    facilitated = [s for s in state.sessions if s.kind is SessionKind.FACILITATED]
    numbers = [s.number for s in facilitated]
    return Header(
        programme=state.programme_title,
        number=state.session.number,
        total=len(state.sessions),
        stages=tuple(s.stage for s in facilitated),
        stage=numbers.index(state.session.number) if state.session.number in numbers else 0,
        rehearsal=state.rehearsal,
    )


def _stopwatch(activity: Activity) -> Running:
    if activity.started_at is None:
        return Running()
    if activity.ended_at or activity.paused_at:
        until = activity.ended_at or activity.paused_at or activity.started_at
        stood = (until - activity.started_at).total_seconds() - activity.paused_seconds
        return Running(stood=stood)
    return Running(since=activity.started_at + timedelta(seconds=activity.paused_seconds))


def _turn_stopwatch(timer: TurnTimer, activity: Activity) -> Running:
    paused = activity.paused_seconds - timer.paused_before
    until = activity.ended_at or activity.paused_at
    if until:
        return Running(stood=(until - timer.started_at).total_seconds() - paused)
    return Running(since=timer.started_at + timedelta(seconds=paused))


def countdown_of(state: LiveState, activity: Activity) -> Countdown:
    timer = state.turn_timer
    if timer and timer.activity_id == activity.id and timer.stopped_at is None:
        return Countdown(
            running=_turn_stopwatch(timer, activity),
            seconds=timer.seconds,
            turns=timer.names,
            thresholds=state.thresholds,
        )
    return Countdown(
        running=_stopwatch(activity), seconds=timing.length(activity), thresholds=state.thresholds
    )
