"""The programme as data: sessions, their run sheets, and the activities on them."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct, field


class SessionKind(StrEnum):
    """Who runs a session."""

    FACILITATED = "facilitated"
    SELF_LED = "self-led"


class ActivityKind(StrEnum):
    """What the room does during an activity."""

    PLENARY = "plenary"
    PAIR = "pair breakout"
    ROTATION = "rotation breakout"
    TRIO = "trio"
    FOURSOME = "foursome"
    BOARD = "board"
    BENCHMARK = "benchmark"
    BREAK = "break"

    @property
    def breakout(self) -> bool:
        """True if people go into rooms."""
        return self in (ActivityKind.PAIR, ActivityKind.ROTATION, ActivityKind.TRIO, ActivityKind.FOURSOME)


class Grouping(StrEnum):
    """The rule by which breakout rooms are made. "New" counts all facilitated sessions so far."""

    OWN_PAIR = "own mentor pair"
    NEW_OTHER = "someone new of the other profession"
    NEW_SAME = "someone new of the same profession"
    TRIO = "trio"
    FOURSOME = "foursome of two mentor pairs"
    ANYONE = "anyone new"


class NoteKind(StrEnum):
    """What a note is."""

    INSIGHT = "insight"
    QUOTE = "quote"
    PENNY_DROP = "penny-drop moment"
    ACTION = "action"
    OBSERVATION = "observation"
    PARKING_LOT = "parking lot"


class Turns(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Timed turns inside an activity, or inside each of its rounds: ``names[i]`` has ``minutes``."""

    minutes: float
    names: tuple[str, ...]

    @property
    def seconds(self) -> int:
        """Whole seconds of one turn."""
        return round(self.minutes * 60)


class ActivityPlan(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of a run sheet, as a programme file has it."""

    title: str
    kind: ActivityKind
    minutes: int
    minimum_minutes: int
    purpose: str
    instructions: tuple[str, ...] = ()
    """Public: what the participants read, at most about 40 words."""
    notes: tuple[str, ...] = ()
    """Private: what only the facilitator reads."""
    capture: tuple[NoteKind, ...] = ()
    grouping: Grouping | None = None
    rounds: int = 1
    talk_about: str = ""
    """Public: the question that goes with the rooms."""
    turns: Turns | None = None


BUT_LENGTHS = tuple(
    name for name in ActivityPlan.__struct_fields__ if name not in {"minutes", "minimum_minutes"}
)
"""What a cohort's activities have as a plan has it; their lengths are in seconds."""


class SessionPlan(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One session of the programme, as a programme file has it."""

    number: int
    title: str
    kind: SessionKind
    week: int
    """Weeks after the first session, of the planned date."""
    minutes: int
    stage: str = ""
    """The programme's stage that this session stands for, shown at the top of the shared window."""
    start: str = "09:30"
    """Local time of day, HH:MM."""
    summary: str = ""
    prompts: tuple[str, ...] = ()
    """Self-led sessions: what the pair talks about."""
    activities: tuple[ActivityPlan, ...] = ()


class Thresholds(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When a running clock asks for attention, in per cent of the time that is left."""

    warning_percent: int = 20
    danger_percent: int = 5


class Programme(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A whole programme file."""

    name: str
    title: str
    summary: str = ""
    timezone: str = "Europe/London"
    thresholds: Thresholds = field(default_factory=Thresholds)
    sessions: tuple[SessionPlan, ...]
