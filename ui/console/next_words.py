"""The next thing to do in words: a sentence for each moment, and what stands on the button that does it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from facilitator.rules.commitments import day_of
from facilitator.rules.next_step import Moment, NextStep
from ui import wording

translate = QApplication.translate


def sentence(step: NextStep, timezone: str) -> str:
    """What is to be done and why, in one sentence or two."""
    made = _SENTENCES[step.moment]()
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
    special = _SPECIAL.get(step.moment)
    return special() if special else _WORDS[step.command]()


def _length(seconds: float) -> str:
    """A length that changes once a minute, so that nothing on the screen counts but the clock."""
    return wording.hours(max(60, seconds))


_SENTENCES = {
    Moment.LOOKING: lambda: translate(
        "Next", "You only look at this file. Every person, card and activity can be found."
    ),
    Moment.NOBODY: lambda: translate(
        "Next", "Nobody is in this cohort yet: add the people of a roster, a CSV file."
    ),
    Moment.NO_SHEET: lambda: translate(
        "Next", "{title} has no run sheet. Choose a session that has one on the Programme page."
    ),
    Moment.ELSEWHERE: lambda: translate("Next", "Session {done}, {title}, is still running. Go back to it."),
    Moment.UNPAIRED: lambda: translate(
        "Next", "People without a mentor pair: {total}. Pair them on the People page."
    ),
    Moment.AHEAD: lambda: translate(
        "Next", "{title} is on {day}. Until then: rehearse it, and see who has reported."
    ),
    Moment.SOON: lambda: translate(
        "Next", "Planned for {at}, in {left}. Share the stage window; start when people are talking."
    ),
    Moment.LATE: lambda: translate(
        "Next", "The planned start, {at}, has passed. Start as soon as people are talking."
    ),
    Moment.PASSED: lambda: translate(
        "Next", "Share the stage window, and start {title} when people are talking."
    ),
    Moment.BLANK: lambda: translate("Next", "The stage is blank: participants see nothing. Show it again."),
    Moment.PAUSED: lambda: translate("Next", "The clock stands still, for {left} now. Let it go on."),
    Moment.TIME_UP: lambda: translate("Next", "Time is up. Go on with {title}."),
    Moment.LAST_UP: lambda: translate("Next", "Time is up. End the session when everybody has gone."),
    Moment.ALONE: lambda: translate("Next", "Nobody to talk with: {name}. Let them join a room."),
    Moment.VOTING: lambda: translate("Next", "The vote is on: {done} of {total} have given their dots."),
    Moment.ALL_VOTED: lambda: translate(
        "Next", "All {total} have given their dots. Close the vote to see the result."
    ),
    Moment.FEW_HERE: lambda: translate(
        "Next",
        "Rooms need two people or more, and {total} are marked here. Press the names of those who are.",
    ),
    Moment.ROOMS: lambda: translate("Next", "Say what {title} is about, then send people to their rooms."),
    Moment.TO_ROOMS: lambda: translate(
        "Next",
        "Round {done} of {total}: people are on their way. Start the turns when all are in their rooms.",
    ),
    Moment.TALKING: lambda: translate("Next", "Round {done} of {total}: people talk. Keep what you hear."),
    Moment.TURNS: lambda: translate(
        "Next", "Turn {done} of {total}, {name}: it goes on by itself. Keep what you hear."
    ),
    Moment.NEXT_ROUND: lambda: translate(
        "Next", "Round {done} of {total} is over. Send people to the rooms of round {coming}."
    ),
    Moment.TURNS_OVER: lambda: translate(
        "Next", "All turns are over. Call everybody back, and go on with {title}."
    ),
    Moment.BREAK: lambda: translate("Next", "Break until {at}. Then: {title}."),
    Moment.COLLECT: lambda: translate(
        "Next", "No idea of this session is on the board yet. Type the first one, or paste the chat."
    ),
    Moment.TO_VOTE: lambda: translate(
        "Next", "Everybody gives dots until {at}. Open the vote, and start it when all know the numbers."
    ),
    Moment.ANSWERS: lambda: translate(
        "Next", "People answer until {at}. Hand over the form, or type the answers as they come."
    ),
    Moment.GOALS: lambda: translate(
        "Next", "Goals are typed or rated until {at}, each under its person. They are never on the stage."
    ),
    Moment.NEARLY: lambda: translate("Next", "{left} left. Then: {title}."),
    Moment.ON: lambda: translate("Next", "Until {at}. Then: {title}."),
    Moment.LAST: lambda: translate("Next", "The last activity. End the session when everybody has gone."),
    Moment.UNSYNCED: lambda: translate(
        "Next", "{title} is over. Notes and cards kept: {total}. Write everything as CSV."
    ),
    Moment.FOLLOWING: lambda: translate(
        "Next", "All is written as CSV. Session {done}, {title}, comes next."
    ),
    Moment.ALL_OVER: lambda: translate(
        "Next", "All sessions are over. Make the report for those who funded them."
    ),
}

_WORDS = {
    "palette": lambda: translate("Next", "Find"),
    "people": lambda: translate("Next", "People"),
    "pairs": lambda: translate("Next", "Pairs"),
    "programme": lambda: translate("Next", "Programme"),
    "run": lambda: translate("Next", "Run"),
    "start": lambda: translate("Next", "Start session"),
    "blank": lambda: translate("Next", "Show the stage"),
    "pause": lambda: translate("Next", "Go on"),
    "next": lambda: translate("Next", "Next activity"),
    "end": lambda: translate("Next", "End session"),
    "mend": lambda: translate("Next", "Join another room"),
    "vote": lambda: translate("Next", "Vote"),
    "round": lambda: translate("Next", "Rooms"),
    "note": lambda: translate("Next", "New note"),
    "idea": lambda: translate("Next", "New idea"),
    "answers": lambda: translate("Next", "Benchmarks"),
    "goals": lambda: translate("Next", "Goals"),
    "sync": lambda: translate("Next", "Sync now"),
    "report": lambda: translate("Next", "Report"),
}

_SPECIAL = {
    Moment.ELSEWHERE: lambda: translate("Next", "Back to it"),
    Moment.TO_ROOMS: lambda: translate("Next", "Start turns"),
    Moment.NEXT_ROUND: lambda: translate("Next", "Next round"),
    Moment.BREAK: lambda: translate("Next", "End the break"),
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
