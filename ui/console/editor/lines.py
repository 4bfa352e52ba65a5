"""What a line of the editor's run sheet shows, and the words in which a screen reader says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

import msgspec
from PySide6.QtWidgets import QApplication

from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity, Session
from facilitator.rules.learned_lengths import Proposal
from facilitator.rules.plan_checks import Finding, Part, PlannedTime, check, first_free, planned_times
from facilitator.rules.timing import length
from ui import wording
from ui.core_words import in_words

KIND_ICONS = {
    ActivityKind.PLENARY: "presentation",
    ActivityKind.PAIR: "handshake",
    ActivityKind.ROTATION: "shuffle",
    ActivityKind.TRIO: "ear",
    ActivityKind.FOURSOME: "users",
    ActivityKind.BOARD: "sticky-note",
    ActivityKind.BENCHMARK: "chart-line",
    ActivityKind.BREAK: "coffee",
}


class Standing(StrEnum):
    """Whether a line may still be changed, and why not."""

    FREE = "free"
    DONE = "done"
    RUNNING = "running"
    PASSED = "passed"


class Line(NamedTuple):
    """One activity as the editor shows it."""

    activity: Activity
    time: PlannedTime
    timezone: str
    standing: Standing = Standing.FREE
    findings: tuple[Finding, ...] = ()
    proposal: Proposal | None = None

    @property
    def free(self) -> bool:
        """True if it may still be changed."""
        return self.standing is Standing.FREE

    @property
    def serious(self) -> bool:
        """True if something of it has to be mended."""
        return any(finding.serious for finding in self.findings)

    @property
    def minutes(self) -> float:
        """How long it is planned to take."""
        return length(self.activity) / 60

    def starts(self) -> str:
        """The clock time at which it begins: ``9:30``."""
        return wording.clock_time(self.time.starts_at, self.timezone)[:-2]

    def about(self) -> str:
        """Its kind and its turns: ``trio · 3 × 4 min``."""
        activity = self.activity
        parts = [in_words(activity.kind.value)]
        if activity.rounds > 1:
            parts.append(QApplication.translate("SheetLines", "{n} rounds").format(n=activity.rounds))
        if activity.turns is not None:
            each = wording.minutes(activity.turns.seconds)
            parts.append(f"{len(activity.turns.names)} × {each}")
        return " · ".join(parts)

    def spoken(self) -> str:
        """The line as a screen reader says it."""
        at = wording.clock_time(self.time.starts_at, self.timezone)
        parts = [at, self.activity.title, self.about(), wording.minutes(length(self.activity))]
        least = wording.minutes(self.activity.minimum_seconds)
        parts.append(QApplication.translate("SheetLines", "at least {length}").format(length=least))
        parts += [standing_word(self.standing)] if not self.free else []
        parts += [in_words(finding.words) for finding in self.findings]
        parts += [self.suggested()] if self.proposal is not None else []
        return ", ".join(parts)

    def suggested(self) -> str:
        """The length that is suggested and why, as words; empty where none is."""
        if self.proposal is None:
            return ""
        return QApplication.translate("SheetLines", "suggested {length}: {why}").format(
            length=wording.minutes(self.proposal.seconds), why=in_words(self.proposal.words)
        )

    def explained(self) -> str:
        """What the pointer over it brings up: what is to be mended, what is suggested, what it is for."""
        words = [in_words(finding.words) for finding in self.findings]
        return "\n".join(filter(None, (*words, self.suggested(), self.activity.purpose)))


def standing_word(standing: Standing) -> str:
    """A word for a line that stays as it is."""
    return {
        Standing.FREE: "",
        Standing.DONE: QApplication.translate("SheetLines", "✓ run"),
        Standing.RUNNING: QApplication.translate("SheetLines", "running"),
        Standing.PASSED: QApplication.translate("SheetLines", "passed"),
    }[standing]


def why_it_stays(standing: Standing) -> str:
    """Why a line cannot be changed, as a sentence; empty for one that can."""
    return {
        Standing.FREE: "",
        Standing.DONE: QApplication.translate("SheetLines", "It has been run, so it stays."),
        Standing.RUNNING: QApplication.translate("SheetLines", "It is running, so it stays."),
        Standing.PASSED: QApplication.translate("SheetLines", "It was passed, so it stays."),
    }[standing]


def lines_of(
    session: Session,
    activities: Sequence[Activity],
    begins: datetime,
    timezone: str,
    findings: Sequence[Finding],
    proposals: Mapping[str, Proposal],
) -> tuple[Line, ...]:
    """A session's run sheet as lines."""
    stay = first_free(session, activities)
    times = planned_times(begins, activities)
    return tuple(
        Line(
            activity=activity,
            time=time,
            timezone=timezone,
            standing=_standing(activity) if place < stay else Standing.FREE,
            findings=tuple(f for f in findings if f.activity_id == activity.id),
            proposal=proposals.get(activity.id),
        )
        for place, (activity, time) in enumerate(zip(activities, times, strict=True))
    )


def in_order(lines: Sequence[Line], order: Sequence[str]) -> tuple[Line, ...]:
    """The same lines in another order, with the clock times that they would have then.

    What has been run is at the head in any order, and keeps its times.
    """
    by_id = {line.activity.id: line for line in lines}
    moved = [by_id[activity_id] for activity_id in order]
    ran = [line for line in moved if not line.free]
    coming = moved[len(ran) :]
    if not coming:
        return tuple(moved)
    begins = ran[-1].time.ends_at if ran else lines[0].time.starts_at
    times = planned_times(begins, [line.activity for line in coming])
    return (*ran, *(line._replace(time=time) for line, time in zip(coming, times, strict=True)))


def with_length(lines: Sequence[Line], activity_id: str, seconds: int) -> tuple[Line, ...]:
    """The same lines with another length for one of them, and the clock times that follow."""

    def changed(line: Line) -> Line:
        if line.activity.id != activity_id:
            return line
        activity = msgspec.structs.replace(line.activity, planned_seconds=seconds, added_seconds=0)
        findings = tuple(check(activity)) or tuple(f for f in line.findings if f.part is Part.BREAK)
        return line._replace(activity=activity, findings=findings)

    return in_order([changed(line) for line in lines], [line.activity.id for line in lines])


def _standing(activity: Activity) -> Standing:
    if activity.started_at is None:
        return Standing.PASSED
    return Standing.DONE if activity.ended_at else Standing.RUNNING
