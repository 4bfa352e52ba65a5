"""kill -9 while sessions are planned: days, times, titles, added and removed, and what is half typed.

A life is a few fields that the editor shows as kept, and a kill: after them, in the middle of one more, or
while somebody types into a field. ``KILLS`` and ``KILL_SEED`` are those of the test beside this.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.live.undo import NAMES
from facilitator.rules import wording

from .test_killed import HOWS, KILLS, SEED, half_typed

LIVES = max(3, KILLS // 3)
FIELDS = ("title", "stage", "day", "start")
TIMES = ("9:15am", "10:45am", "1:30pm", "2:20pm", "4:05pm")

Plan = list[tuple[Any, ...]]
"""Title, theme, day and time of each session, in the order of their numbers."""


def read(rows: Callable[[str], list[Any]]) -> Plan:
    found = [
        tuple(row)
        for row in rows(
            "SELECT number, title, stage, planned_date, planned_at FROM session ORDER BY number, id"
        )
    ]
    assert [row[0] for row in found] == list(range(1, len(found) + 1))
    return [row[1:] for row in found]


def one_apart(one: Plan, other: Plan) -> bool:
    """True if a single command leads from one to the other."""
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    short, long = sorted((one, other), key=len)
    return any(long[:gap] + long[gap + 1 :] == short for gap in range(len(long)))


class Planner:
    """Plans sessions at random, and remembers what the editor has shown as kept."""

    def __init__(self, desk: Any, chance: random.Random) -> None:
        self.desk, self.chance = desk, chance
        self.plan = read(desk.table)
        self.written = 0

    @property
    def last(self) -> str:
        return str(self.plan[-1][0])

    def request(self) -> tuple[dict[str, Any], Callable[[dict[str, Any]], bool]]:
        """Something to do with the last session, and whether an answer shows it as kept."""
        self.written += 1
        now, count = self.plan[-1], len(self.plan)
        kind = self.chance.choice((*FIELDS, *FIELDS, "add", "remove"))
        if kind == "add":
            return {"do": "add_session", "after": self.last}, lambda a: len(a["sessions"]) == count + 1
        if kind == "remove" and count > 8:
            return {"do": "remove_session", "title": self.last}, lambda a: len(a["sessions"]) == count - 1
        field = self.chance.choice(FIELDS) if kind == "remove" else kind
        words = f"Session written {self.written}"
        if field == "day":
            day = datetime.fromisoformat(now[2]).date() + timedelta(days=self.chance.randrange(1, 9))
            words = wording.day(day)
        elif field == "start":
            at = datetime.fromisoformat(now[3]).astimezone(ZoneInfo("Europe/London"))
            words = self.chance.choice([t for t in TIMES if t != wording.time_of_day(at)])
        request = {"do": "session", "title": self.last, "field": field, "words": words}
        return request, lambda a: a["words"] == words

    def step(self) -> None:
        """One thing, done and acknowledged, which is in the file then."""
        request, shows = self.request()
        answer = self.desk.app.ask(**request)
        assert shows(answer), (request, answer)
        now = read(self.desk.table)
        assert one_apart(self.plan, now), (request, self.plan, now)
        self.plan = now


def test_when_the_app_is_killed_while_sessions_are_planned(crashing: Any, tmp_path: Path) -> None:
    sys.stdout.write(f"KILLS={KILLS} KILL_SEED={SEED}\n")
    chance = random.Random(SEED)
    app = crashing.open()
    app.ask("key", name="start")
    hand = Planner(crashing, chance)
    hand.plan = read(crashing.table)
    app.ask("add_session", after=hand.last)
    hand.plan, begun = read(crashing.table), read(crashing.table)
    for life in range(LIVES):
        for _ in range(chance.randrange(2, 5)):
            hand.step()
        how, pending, where, may_stand = HOWS[life % len(HOWS)], False, "", None
        if how == "within":
            pending = True
            app.send(**hand.request()[0])
            time.sleep(chance.uniform(0, 0.25))
        elif how == "typing":
            where, may_stand = half_typed(chance, app, ("title", "start"))
        killed = app.kill()
        remains = crashing.remains(tmp_path)
        found = read(lambda sql, c=remains: c.execute(sql).fetchall())
        remains.close()
        assert found == hand.plan or (pending and one_apart(found, hand.plan)), f"life {life}, killed {how}"
        hand.plan = found
        app = crashing.open()
        assert not app.screen["wrong"], app.screen
        if may_stand is not None:
            allowed, last = may_stand(killed)
            words = app.ask("half", where=where)["words"]
            assert words in allowed, (where, words, last)
            kept = TIMES[0] if where == "start" else f"Typed over {life}"
            answer = app.ask("session", title=hand.last, field=where, words=kept)
            assert answer["words"] == kept
            hand.plan = read(crashing.table)
    for _ in range(5 * LIVES + 5):
        if read(crashing.table) == begun:
            break
        said = app.ask("undo", name="undo")["screen"]["said"]
        assert said in {f"Undone: {name}" for origin, name in NAMES.items() if origin.startswith("plan.")}
    assert read(crashing.table) == begun
    app.kill()
    assert "Traceback" not in (crashing.home / "stderr.txt").read_text(encoding="utf-8")
    sys.stdout.write(f"{LIVES} kills, {hand.written} things planned, none lost, all undone again\n")
