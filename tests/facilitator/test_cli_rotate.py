"""`facilitator rotate`: what comes out holds the plan, checked here anew, and a mistake is one sentence."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from facilitator.cli import main
from facilitator.exchange import rotation_answer


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def plan_of(people: int, **changes: Any) -> dict[str, Any]:
    """A plan for people of both professions by turns."""
    professions = ("policy", "operational")
    everybody = [{"id": f"p{n}", "profession": professions[n % 2]} for n in range(1, people + 1)]
    return {"participants": everybody, "room_size": 2, "rounds": 3, "rule": "anyone", "seed": 1, **changes}


def run(plan: Any, *options: str) -> Result:
    text = plan if isinstance(plan, str) else json.dumps(plan)
    Path("plan.json").write_text(text, encoding="utf-8")
    return CliRunner().invoke(main, ["rotate", "plan.json", *options], prog_name="facilitator")


def rotated(plan: dict[str, Any], *options: str) -> dict[str, Any]:
    """The answer to a plan, after it was held against the plan."""
    result = run(plan, "--json", *options)
    assert (result.exit_code, result.stderr) == (0, "")
    out: dict[str, Any] = json.loads(result.stdout)
    assert list(out) == ["rounds", "repeats", "bound", "optimal", "seconds"]
    check(plan, out)
    return out


def refused(plan: Any, *options: str) -> str:
    result = run(plan, *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    return result.stderr.rstrip("\n")


def every_two(groups: list[list[str]]) -> set[frozenset[str]]:
    return {frozenset(two) for group in groups for two in combinations(group, 2)}


def check(plan: dict[str, Any], out: dict[str, Any]) -> None:
    """Holds an answer against the contract, with none of the code that made it."""
    here = [p["id"] for p in plan["participants"] if p["id"] not in plan.get("absent", [])]
    apart, together = every_two(plan.get("apart", [])), every_two(plan.get("together", []))
    assert len(out["rounds"]) == plan["rounds"]
    for rooms in out["rounds"]:
        assert sorted(i for room in rooms for i in room) == sorted(here)
        sizes = [len(room) for room in rooms]
        assert len(rooms) == len(here) // plan["room_size"]
        assert min(sizes) >= plan["room_size"]
        if not (apart or together):
            assert max(sizes) - min(sizes) <= 1
        room_of = {i: k for k, room in enumerate(rooms) for i in room}
        assert all(room_of[a] != room_of[b] for a, b in map(tuple, apart) if {a, b} <= room_of.keys())
        assert all(room_of[a] == room_of[b] for a, b in map(tuple, together) if {a, b} <= room_of.keys())
    times = Counter(every for rooms in out["rounds"] for room in rooms for every in every_two([room]))
    for two in every_two(plan.get("met", [])):
        times[two] += 1
    assert out["repeats"] == sum(max(0, n - 1) for two, n in times.items() if two not in together)
    assert 0 <= out["bound"] <= out["repeats"]
    assert out["optimal"] is (out["repeats"] == out["bound"])
    assert 0 <= out["seconds"] < 60


def mixed(plan: dict[str, Any], out: dict[str, Any]) -> list[int]:
    """How many rooms have both professions, by round."""
    side = {p["id"]: p["profession"] for p in plan["participants"]}
    return [sum(len({side[i] for i in room}) == 2 for room in rooms) for rooms in out["rounds"]]


@pytest.mark.parametrize(
    ("people", "size", "rounds"), [(2, 2, 1), (7, 2, 4), (9, 3, 4), (16, 4, 5), (11, 8, 2)]
)
@pytest.mark.parametrize("rule", ["anyone", "other_profession", "same_profession"])
def test_the_answer_holds_the_plan(people: int, size: int, rounds: int, rule: str) -> None:
    rotated(plan_of(people, room_size=size, rounds=rounds, rule=rule), "--seconds", "0.5")


def test_the_pilot_has_no_repeat_and_that_is_proven() -> None:
    pairs = [[f"p{n}", f"p{n + 1}"] for n in range(1, 11, 2)]
    plan = plan_of(10, rounds=4, rule="other_profession", met=pairs)
    out = rotated(plan)
    assert (out["repeats"], out["bound"], out["optimal"]) == (0, 0, True)
    assert mixed(plan, out) == [5, 5, 5, 5]


def test_with_same_profession_as_few_rooms_as_can_be_are_mixed() -> None:
    plan = plan_of(8, rule="same_profession")
    assert mixed(plan, rotated(plan)) == [0, 0, 0]


def test_absent_apart_and_together_are_kept_and_history_counts() -> None:
    plan = plan_of(
        13,
        room_size=3,
        rounds=4,
        absent=["p13"],
        apart=[["p1", "p2", "p3"], ["p4", "p13"]],
        together=[["p5", "p6"]],
        met=[["p1", "p4"], ["p7", "p8"], ["p5", "p6"], ["p13", "p1"]],
    )
    rotated(plan, "--seconds", "1")


def test_people_who_are_together_only_through_somebody_else_repeat_and_nothing_could_avoid_it() -> None:
    plan = plan_of(3, room_size=3, rounds=7, together=[["p1", "p2"], ["p3", "p2"]], met=[["p1", "p3"]])
    out = rotated(plan)
    assert (out["repeats"], out["bound"], out["optimal"]) == (7, 7, True)
    whole = rotated(plan_of(3, room_size=3, rounds=7, together=[["p1", "p2", "p3"]]))
    assert whole["repeats"] == 0


def test_the_same_plan_and_seed_give_the_same_rounds() -> None:
    plan = plan_of(14, room_size=4, rounds=6)
    first, second = (rotated(plan, "--seconds", "1")["rounds"] for _ in range(2))
    assert first == second


def test_without_json_the_rounds_are_written_to_be_read() -> None:
    result = run(plan_of(2, rounds=1))
    assert result.exit_code == 0
    assert result.stdout == "Round 1\n  Room 1: p1, p2\nNo repeats, proven best.\n"
    assert run(plan_of(2, rounds=2)).stdout.endswith("\n1 repeat, proven best.\n")


def test_ids_with_quotes_come_out_as_they_went_in() -> None:
    plan = plan_of(2, rounds=1)
    plan["participants"][0]["id"] = 'Siân "S" O\'Neil'
    assert 'Siân "S" O\'Neil' in rotated(plan)["rounds"][0][0]


def test_clashing_wishes_name_the_people() -> None:
    said = refused(plan_of(6, apart=[["p1", "p2"]], together=[["p1", "p3"], ["p3", "p2"]]))
    assert all(name in said for name in ("p1", "p2", "p3"))
    said = refused(plan_of(6, room_size=3, apart=[["p1", "p2"], ["p2", "p4"], ["p1", "p4"]]))
    assert said == (
        "p1, p2 and p4 are to be kept apart, which 2 rooms do not allow. "
        "Take one of these wishes back, or make the rooms smaller."
    )


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "an unknown id": ({"met": [["p1", "x"]]}, 'plan.json, met[0][1]: "x" is no id under participants'),
    "rooms larger than all": ({"room_size": 7}, "plan.json, room_size: 7 is more than the 6 people"),
    "no rounds": ({"rounds": 0}, "plan.json, rounds: 0 is not possible"),
    "a line break": (
        {"participants": [{"id": "a\nb", "profession": "policy"}]},
        'plan.json, participants[0].id: "a\\nb" has a line break',
    ),
    "10,000 people": (
        {"participants": [{"id": str(n), "profession": "policy"} for n in range(10_000)]},
        "plan.json, participants: 10,000 people are more than the 2,000",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_plan_is_refused_in_one_sentence_with_its_place(case: str) -> None:
    changes, said = BAD[case]
    assert refused(plan_of(6, **changes)).startswith(said)


def test_doubled_ids_and_what_is_no_json_are_refused_with_their_place() -> None:
    plan = plan_of(3)
    plan["participants"].append({"id": "p1", "profession": "policy"})
    assert refused(plan).startswith(
        'plan.json, participants[3].id: "p1" is there twice (first participants[0])'
    )
    assert refused("id,profession\n").startswith("plan.json, line 1, column 1: this is not JSON")


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf", "3601"])
def test_a_time_that_is_none_is_refused(seconds: str) -> None:
    assert refused(plan_of(4), "--seconds", seconds).startswith("--seconds: ")


def test_the_time_given_ends_the_search() -> None:
    out = rotated(plan_of(30, room_size=4, rounds=9), "--seconds", "0.3")
    assert out["seconds"] < 5
    assert not out["optimal"]


def test_ctrl_c_keeps_the_best_so_far(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer_then_stop(asked: Any, seconds: float, *, stop: Any, report: Any) -> rotation_answer.Answer:
        signal.raise_signal(signal.SIGINT)
        assert stop()
        return found(asked, seconds, stop=stop, report=report)

    found = rotation_answer.answer
    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(rotation_answer, "answer", answer_then_stop)
    rotated(plan_of(30, room_size=4, rounds=9), "--seconds", "600")
    assert signal.getsignal(signal.SIGINT) is before


def test_planning_loads_no_windows_and_no_plots(folder: Path) -> None:
    Path("plan.json").write_text(json.dumps(plan_of(2)), encoding="utf-8")
    code = (
        "import sys; from facilitator.cli import main; main(['rotate', 'plan.json'], standalone_mode=False); "
        "print([m for m in ('PySide6', 'matplotlib', 'sqlite_utils') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    assert done.stdout.endswith("\n[]\n")
