"""kill -9 at any moment: what the screen had shown as kept is there, once, and the right second is shown.

``KILLS=50 pytest tests/journeys/crash`` is the full run; ``KILL_SEED=…`` makes the same choices again. A life
of the app is a few commands that the screen acknowledges, and a kill: after them, in the middle of one more,
or while somebody types. Then what is left is read from a copy, and the app is started again on the file.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import time
from collections.abc import Callable
from copy import deepcopy
from datetime import datetime
from pathlib import Path
from typing import Any

from facilitator.capture.opening import open_store
from facilitator.live.undo import NAMES

KILLS = int(os.environ.get("KILLS", "5"))
SEED = int(os.environ.get("KILL_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
PEOPLE = ("Amara Okafor", "Tom Hughes", "Rhys Davies", "Priya Nair", "Helen Moss")
VOTERS = PEOPLE[1:]  # Amara's dots are half typed
LAST_SECOND = 1.0
WORDS = "nobody had ever asked me what the letter is for until the phones rang all morning "
PLACES = ("capture", "card", "cluster", "goal", "chat", "cell", "step", "sketch", "checkin", "dots")
HOWS = ("typing", "within", "typing", "after", "within")
CLOCK_KEYS = ("next", "back", "pause", "more", "less", "start")

Model = dict[str, Any]
"""What is captured, as it is compared: each kind of thing by name, or in order."""


def read(rows: Callable[[str], list[Any]]) -> Model:
    """The model as a file has it."""

    def column(sql: str) -> list[Any]:
        return [next(iter(row)) for row in rows(sql)]

    def table(sql: str) -> dict[Any, Any]:
        return dict(tuple(row) for row in rows(sql))

    who = "JOIN participant p ON p.id = participant_id"
    return {
        "notes": column("SELECT text FROM note ORDER BY rowid"),
        "ideas": column(
            "SELECT title || coalesce('#' || theme, '') || coalesce('>' || problem, '') "
            "FROM idea ORDER BY rowid"
        ),
        "presence": table(f"SELECT p.name, state FROM attendance {who} ORDER BY attendance.rowid"),
        "voices": table(f"SELECT p.name, count(*) FROM voice_turn {who} GROUP BY p.id"),
        "goals": column("SELECT text FROM goal ORDER BY rowid"),
        "answers": column("SELECT value FROM response ORDER BY rowid"),
        "votes": table(f"SELECT p.name, sum(dots) FROM vote {who} GROUP BY p.id"),
        "strokes": column("SELECT count(*) FROM stroke")[0],
        "map": column("SELECT text FROM journey_card ORDER BY rowid"),
    }


class Facilitator:
    """Does things at random, and remembers what the screen has shown as kept."""

    def __init__(self, desk: Any, chance: random.Random) -> None:
        self.desk, self.chance = desk, chance
        self.model: Model = {}
        self.undone: list[tuple[str, Model]] = []
        self.done: list[tuple[str, Model]] = []
        self.kept = self.said = 0

    def act(self) -> tuple[dict[str, Any], str, Callable[[Model], None], Callable[[dict[str, Any]], bool]]:
        """A request, its command's name, what it makes of the model, and whether an answer shows that."""
        self.said += 1
        chance, number = self.chance, self.said
        kind = chance.choice(
            ("note",) * 3 + ("idea", "tap", "speak", "goal", "answer", "vote", "stroke", "map")
        )
        text, name = f"{kind} {number} {WORDS[: chance.randrange(4, 40)]}".strip(), chance.choice(PEOPLE)
        here = [n for n in PEOPLE if self.model["presence"].get(n) in ("present", "back")]
        if kind == "note" or (kind == "speak" and not here):
            return (
                {"do": "note", "text": text},
                "notes.keep",
                lambda m: m["notes"].append(text),
                lambda a: a["kept"].startswith("✓ kept") and text in a["list"],
            )
        if kind == "idea":
            return (
                {"do": "idea", "text": f"{text} #theme{number} >problem: it hurts"},
                "board.add",
                lambda m: m["ideas"].append(f"{text}#theme{number}>it hurts"),
                lambda a: a["kept"].startswith("✓ kept") and text in a["list"],
            )
        if kind == "tap":
            state = "left" if name in here else "back"
            return (
                {"do": "tap", "name": name},
                "attendance.mark",
                lambda m: m["presence"].__setitem__(name, state),
                lambda a: a["presence"] == state,
            )
        if kind == "speak":
            who = chance.choice(here)
            count = self.model["voices"].get(who, 0) + 1
            return (
                {"do": "speak", "name": who},
                "voice.tap",
                lambda m: m["voices"].__setitem__(who, count),
                lambda a: a["count"] == count,
            )
        if kind == "goal":
            return (
                {"do": "goal", "text": text},
                "goals.write",
                lambda m: m["goals"].append(text),
                lambda a: text in a["goals"],
            )
        if kind == "answer":
            value, answers = chance.randrange(1, 6), len(self.model["answers"])
            return (
                {"do": "answer", "value": value},
                "benchmarks.answer",
                lambda m: m["answers"].append(value),
                lambda a: a["answered"] == f"{answers + 1} of 24",
            )
        if kind == "vote":
            voter, dots = chance.choice(VOTERS), chance.randrange(1, 4)
            return (
                {"do": "vote", "name": voter, "dots": " ".join(("1", "2", "3")[:dots])},
                "votes.cast",
                lambda m: m["votes"].__setitem__(voter, dots),
                lambda a: a["dots"] == f"✓ {dots} dot{'s' if dots > 1 else ''} in",
            )
        if kind == "stroke":
            strokes = self.model["strokes"] + 1
            return (
                {"do": "stroke"},
                "sketch.draw",
                lambda m: m.__setitem__("strokes", strokes),
                lambda a: a["strokes"] == strokes,
            )
        return (
            {"do": "map", "text": text},
            "journey.add_card",
            lambda m: m["map"].append(text),
            lambda a: text in a["cards"],
        )

    def step(self) -> None:
        """One thing, done and acknowledged: a command, a key of the clock, or undo and redo."""
        which = self.chance.random()
        if which < 0.25:
            self.desk.app.ask("key", name=self.chance.choice(CLOCK_KEYS))
        elif which < 0.35 and self.done:
            self._take_back("undo", self.done, self.undone, "Undone: ")
        elif which < 0.42 and self.undone:
            self._take_back("redo", self.undone, self.done, "Done again: ")
        else:
            request, origin, change, shows = self.act()
            answer = self.desk.app.ask(**request)
            assert shows(answer), (request, answer)
            assert not answer["screen"]["said"].startswith(("Not kept", "Something")), answer
            self.take(origin, change)

    def take(self, origin: str, change: Callable[[Model], None]) -> None:
        """The model after a command."""
        self.done.append((origin, deepcopy(self.model)))
        self.undone.clear()
        change(self.model)
        self.kept += 1

    def _take_back(self, name: str, here: list[Any], there: list[Any], says: str) -> None:
        origin, model = here.pop()
        answer = self.desk.app.ask("undo", name=name)
        assert answer["screen"]["said"] == says + NAMES[origin]
        there.append((origin, deepcopy(self.model)))
        self.model = model
        self.kept += 1


def seconds(clock: str) -> int:
    """What the digits say: seconds left, below zero past the end."""
    parts = [int(part) for part in clock.lstrip("+").split(":")]
    whole = sum(part * 60**place for place, part in enumerate(reversed(parts)))
    return -whole if clock.startswith("+") else whole


def left_by_the_rows(connection: sqlite3.Connection, at: float) -> float:
    """Seconds left of the current activity at a moment, worked out from the file's rows alone."""
    row = connection.execute(
        "SELECT started_at, paused_at, planned_seconds + added_seconds AS length, paused_seconds "
        "FROM activity WHERE started_at IS NOT NULL AND ended_at IS NULL"
    ).fetchone()
    started = datetime.fromisoformat(row["started_at"]).timestamp()
    until = datetime.fromisoformat(row["paused_at"]).timestamp() if row["paused_at"] else at
    return row["length"] - (until - started - row["paused_seconds"])


def half_typed(
    chance: random.Random, app: Any, places: tuple[str, ...] = PLACES
) -> tuple[str, Callable[[float], tuple[set[str], str]]]:
    """Somebody begins to type; gives where, and what may stand there after a kill, and what stood last."""
    where = chance.choice(places)
    before = app.ask("half", where=where)["words"]
    text = "".join(chance.choice(WORDS) for _ in range(300))
    if where == "dots":
        text = "".join(chance.choice("12 3") for _ in range(190))
    app.ask("type", where=where, text=text)
    time.sleep(chance.uniform(0.05, 1.7))

    def may_stand(killed: float) -> tuple[set[str], str]:
        stood = [(float("-inf"), before)]
        while not app.heard.empty():
            letter = app.heard.get()
            if "words" in letter:
                stood.append((letter["at"], letter["words"]))
        fresh = [words for moment, words in stood if moment >= killed - LAST_SECOND]
        older = [words for moment, words in stood if moment < killed - LAST_SECOND][-1:]
        last = stood[-1][1]
        return {*older, *fresh, text[: len(last) + 1] if last != before else before, text[:1]}, last

    return where, may_stand


def test_when_the_app_is_killed_at_any_moment(crashing: Any, tmp_path: Path) -> None:
    sys.stdout.write(f"KILLS={KILLS} KILL_SEED={SEED}\n")
    chance = random.Random(SEED)
    app = crashing.open()
    app.ask("setup")
    hand = Facilitator(crashing, chance)
    hand.model = read(crashing.table)
    drafts = compared = 0
    for life in range(KILLS):
        for _ in range(chance.randrange(2, 6)):
            hand.step()
        shown, how = dict(app.screen), HOWS[life % len(HOWS)]
        pending, where, may_stand = None, "", None
        clock_is_known = True
        if how == "within":
            if chance.random() < 0.3:
                clock_is_known = False
                app.send("key", name=chance.choice(CLOCK_KEYS))
            else:
                pending = hand.act()
                app.send(**pending[0])
            time.sleep(chance.uniform(0, 0.15))
        elif how == "typing":
            where, may_stand = half_typed(chance, app)
        killed = app.kill()

        remains = crashing.remains(tmp_path)
        found = read(lambda sql, c=remains: c.execute(sql).fetchall())
        if pending is not None and found != hand.model:
            hand.take(pending[1], pending[2])
        assert found == hand.model, f"life {life}, killed {how}"
        compared += sum(len(part) if not isinstance(part, int) else 1 for part in found.values())

        app = crashing.open()
        again = app.screen
        assert not again["wrong"], again
        if clock_is_known:
            assert (again["title"], again["paused"]) == (shown["title"], shown["paused"])
            gone = 0 if shown["paused"] else again["at"] - shown["at"]
            assert abs(seconds(shown["clock"]) - gone - seconds(again["clock"])) <= 1
        assert abs(left_by_the_rows(remains, again["at"]) - seconds(again["clock"])) <= 1
        remains.close()
        if may_stand is not None:
            allowed, last = may_stand(killed)
            words = app.ask("half", where=where)["words"]
            assert words in allowed, (where, words, last)
            drafts += 1
            app.ask("drop", where=where)
    app.kill()
    open_store(crashing.path).close()  # no lock is left behind
    log = crashing.home / "stderr.txt"
    assert "Traceback" not in log.read_text(encoding="utf-8")
    sys.stdout.write(
        f"{KILLS} kills, {hand.kept} things shown as kept, found {compared} times after a kill, "
        f"{drafts} half-typed texts, none lost\n"
    )
