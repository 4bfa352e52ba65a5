"""The next thing to do in words: a sentence for each moment, and what stands on the button that does it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from facilitator.rules.commitments import day_of
from facilitator.rules.next_step import Moment, NextStep
from ui import wording
from ui.translatable import QT_TRANSLATE_NOOP

translate = QApplication.translate


def sentence(step: NextStep, timezone: str) -> str:
    """What is to be done and why, in one sentence or two."""
    made = translate("Next", _SENTENCES[step.moment])
    at = wording.clock_time(step.at, timezone) if step.at else translate("Next", "its time")
    day = wording.day(day_of(step.at, timezone)) if step.at else translate("Next", "no day yet")
    said = made.format(
        title=step.title,
        name=step.name,
        at=at,
        day=day,
        left=_length(step.seconds),
        done=step.done,
        total=step.total,
        coming=step.done + 1,
    )
    return said.replace("?.", "?")  # many an activity's title is a question


def word(step: NextStep) -> str:
    """What stands on the button."""
    return translate("Next", _SPECIAL.get(step.moment) or _WORDS[step.command])


def _length(seconds: float) -> str:
    """A length that changes once a minute, so that nothing on the screen counts but the clock."""
    return wording.hours(max(60, seconds))


_SENTENCES = {
    Moment.LOOKING: QT_TRANSLATE_NOOP(
        "Next", "You only look at this file. Every person, card and activity can be found."
    ),
    Moment.NOBODY: QT_TRANSLATE_NOOP(
        "Next", "Nobody is in this cohort yet: add the people of a roster, a CSV file."
    ),
    Moment.NO_SHEET: QT_TRANSLATE_NOOP(
        "Next", "{title} has no run sheet. Choose a session that has one on the Programme page."
    ),
    Moment.ELSEWHERE: QT_TRANSLATE_NOOP("Next", "Session {done}, {title}, is still running. Go back to it."),
    Moment.UNPAIRED: QT_TRANSLATE_NOOP(
        "Next", "People without a mentor pair: {total}. Pair them on the People page."
    ),
    Moment.AHEAD: QT_TRANSLATE_NOOP(
        "Next", "{title} is on {day}. Until then: rehearse it, and see who has reported."
    ),
    Moment.SOON: QT_TRANSLATE_NOOP(
        "Next", "Planned for {at}, in {left}. Share the stage window; start when people are talking."
    ),
    Moment.LATE: QT_TRANSLATE_NOOP(
        "Next", "The planned start, {at}, has passed. Start as soon as people are talking."
    ),
    Moment.PASSED: QT_TRANSLATE_NOOP(
        "Next", "Share the stage window, and start {title} when people are talking."
    ),
    Moment.BLANK: QT_TRANSLATE_NOOP("Next", "The stage is blank: participants see nothing. Show it again."),
    Moment.PAUSED: QT_TRANSLATE_NOOP("Next", "The clock stands still, for {left} now. Let it go on."),
    Moment.TIME_UP: QT_TRANSLATE_NOOP("Next", "Time is up. Go on with {title}."),
    Moment.LAST_UP: QT_TRANSLATE_NOOP("Next", "Time is up. End the session when everybody has gone."),
    Moment.ALONE: QT_TRANSLATE_NOOP("Next", "Nobody to talk with: {name}. Let them join a room."),
    Moment.VOTING: QT_TRANSLATE_NOOP("Next", "The vote is on: {done} of {total} have given their dots."),
    Moment.ALL_VOTED: QT_TRANSLATE_NOOP(
        "Next", "All {total} have given their dots. Close the vote to see the result."
    ),
    Moment.FEW_HERE: QT_TRANSLATE_NOOP(
        "Next",
        "Rooms need two people or more, and {total} are marked here. Press the names of those who are.",
    ),
    Moment.ROOMS: QT_TRANSLATE_NOOP("Next", "Say what {title} is about, then send people to their rooms."),
    Moment.TO_ROOMS: QT_TRANSLATE_NOOP(
        "Next",
        "Round {done} of {total}: people are on their way. Start the turns when all are in their rooms.",
    ),
    Moment.TALKING: QT_TRANSLATE_NOOP("Next", "Round {done} of {total}: people talk. Keep what you hear."),
    Moment.TURNS: QT_TRANSLATE_NOOP(
        "Next", "Turn {done} of {total}, {name}: it goes on by itself. Keep what you hear."
    ),
    Moment.NEXT_ROUND: QT_TRANSLATE_NOOP(
        "Next", "Round {done} of {total} is over. Send people to the rooms of round {coming}."
    ),
    Moment.TURNS_OVER: QT_TRANSLATE_NOOP(
        "Next", "All turns are over. Call everybody back, and go on with {title}."
    ),
    Moment.BREAK: QT_TRANSLATE_NOOP("Next", "Break until {at}. Then: {title}."),
    Moment.COLLECT: QT_TRANSLATE_NOOP(
        "Next", "No idea of this session is on the board yet. Type the first one, or paste the chat."
    ),
    Moment.TO_VOTE: QT_TRANSLATE_NOOP(
        "Next", "Everybody gives dots until {at}. Open the vote, and start it when all know the numbers."
    ),
    Moment.ANSWERS: QT_TRANSLATE_NOOP(
        "Next", "People answer until {at}. Hand over the form, or type the answers as they come."
    ),
    Moment.GOALS: QT_TRANSLATE_NOOP(
        "Next", "Goals are typed or rated until {at}, each under its person. They are never on the stage."
    ),
    Moment.NEARLY: QT_TRANSLATE_NOOP("Next", "{left} left. Then: {title}."),
    Moment.ON: QT_TRANSLATE_NOOP("Next", "Until {at}. Then: {title}."),
    Moment.LAST: QT_TRANSLATE_NOOP("Next", "The last activity. End the session when everybody has gone."),
    Moment.UNSYNCED: QT_TRANSLATE_NOOP(
        "Next", "{title} is over. Notes and cards kept: {total}. Write everything as CSV."
    ),
    Moment.FOLLOWING: QT_TRANSLATE_NOOP(
        "Next", "All is written as CSV. Session {done}, {title}, comes next."
    ),
    Moment.ALL_OVER: QT_TRANSLATE_NOOP(
        "Next", "All sessions are over. Make the report for those who funded them."
    ),
}

_WORDS = {
    "palette": QT_TRANSLATE_NOOP("Next", "Find"),
    "people": QT_TRANSLATE_NOOP("Next", "People"),
    "pairs": QT_TRANSLATE_NOOP("Next", "Pairs"),
    "programme": QT_TRANSLATE_NOOP("Next", "Programme"),
    "run": QT_TRANSLATE_NOOP("Next", "Run"),
    "start": QT_TRANSLATE_NOOP("Next", "Start session"),
    "blank": QT_TRANSLATE_NOOP("Next", "Show the stage"),
    "pause": QT_TRANSLATE_NOOP("Next", "Go on"),
    "next": QT_TRANSLATE_NOOP("Next", "Next activity"),
    "end": QT_TRANSLATE_NOOP("Next", "End session"),
    "mend": QT_TRANSLATE_NOOP("Next", "Join another room"),
    "vote": QT_TRANSLATE_NOOP("Next", "Vote"),
    "round": QT_TRANSLATE_NOOP("Next", "Rooms"),
    "note": QT_TRANSLATE_NOOP("Next", "New note"),
    "idea": QT_TRANSLATE_NOOP("Next", "New idea"),
    "answers": QT_TRANSLATE_NOOP("Next", "Benchmarks"),
    "goals": QT_TRANSLATE_NOOP("Next", "Goals"),
    "sync": QT_TRANSLATE_NOOP("Next", "Sync now"),
    "report": QT_TRANSLATE_NOOP("Next", "Report"),
}

_SPECIAL = {
    Moment.ELSEWHERE: QT_TRANSLATE_NOOP("Next", "Back to it"),
    Moment.TO_ROOMS: QT_TRANSLATE_NOOP("Next", "Start turns"),
    Moment.NEXT_ROUND: QT_TRANSLATE_NOOP("Next", "Next round"),
    Moment.BREAK: QT_TRANSLATE_NOOP("Next", "End the break"),
}

KEY_OF = {"answers": "progress", "goals": "progress", "pairs": "people", "report": "progress"}
"""The key of commands that have none of their own: the page's, which leads there while they are next."""

ICONS = {
    "palette": "search",
    "people": "users",
    "pairs": "heart-handshake",
    "programme": "calendar-days",
    "run": "play",
    "start": "play",
    "blank": "eye",
    "pause": "play",
    "next": "skip-forward",
    "end": "flag",
    "mend": "users",
    "vote": "square-check-big",
    "round": "shuffle",
    "note": "pen-line",
    "idea": "lightbulb",
    "answers": "chart-line",
    "goals": "target",
    "sync": "folder-sync",
    "report": "download",
}
"""The icon of each command that can be next."""
