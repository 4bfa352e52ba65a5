"""Whatever is wrong in a file is said in a phrase, so that windows can say it in another language."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

import pytest

from facilitator.errors import UserError
from facilitator.exchange.activity_library import load_activities
from facilitator.exchange.answer_columns import guess as guess_answers
from facilitator.exchange.answers_csv import find_answers, refuse_unready
from facilitator.exchange.answers_table import parse_answers
from facilitator.exchange.benchmark_file import built_in_sets, load_benchmark
from facilitator.exchange.board_csv import LONGEST_NAME, find_cards, parse_board
from facilitator.exchange.board_csv import guess as guess_board
from facilitator.exchange.plan_file import read_plan
from facilitator.exchange.programme_file import ProgrammeProblemsError, load_programme
from facilitator.exchange.return_slips import Asked, parse_slips
from facilitator.exchange.return_slips import refuse_problems as refuse_slips
from facilitator.exchange.roster import parse_roster, refuse_problems
from facilitator.model.benchmarks import Wave
from facilitator.model.people import Pair, Participant, Profession
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.phrase import Phrase, phrase

PEOPLE = (
    Participant(id="p1", name="Ana Diaz", profession=Profession.POLICY, email="ana@example.org"),
    Participant(id="p2", name="Tom Reed", profession=Profession.OPERATIONAL),
)


def bare(said: str) -> str:
    """What of a sentence nobody could translate: it stands in no template and is no value."""
    assert isinstance(said, Phrase), said
    if set(said.template) & set("abcdefghijklmnopqrstuvwxyz") - set("part"):
        return ""
    return "".join(bare(value) for value in said.values.values() if _is_sentence(value))


def _is_sentence(value: object) -> bool:
    """Names and cells are one word in these tests, or in quotes."""
    return isinstance(value, str) and " " in value.strip() and value.strip()[0] not in '"“'


def every(said: Iterable[str]) -> int:
    return sum(not bare(one) for one in said)


def test_mistakes_in_a_roster_are_phrases() -> None:
    rows = [
        "name,email,profession,pair,Name,colour",
        "Ana,ana@example,policy,1,,",
        ",ana@example.org,chef,2,,",
        "Ana,ANA@example.org,,2,,,more",
        f"{'x' * 121},a@b.org,policy,3,,",
        "A\x07,c@b.org,policy,3,,",
    ]
    found = parse_roster("\r\n".join(rows).encode(), "r.csv")
    assert every(p.message for p in found.problems) == len(found.problems) >= 9
    with pytest.raises(UserError) as refused:
        refuse_problems(found.problems, phrase("imported"))
    assert "⟦the name is missing⟧" in str(refused.value).worded(lambda text: f"⟦{text}⟧")
    missing = parse_roster(b"first name,email\r\nAna,a@b.org\r\n", "r.csv")
    assert every(p.message for p in missing.problems) == 2


def test_mistakes_in_answers_are_phrases() -> None:
    benchmark = built_in_sets()[0]
    first, second = benchmark.items[:2]
    rows = [
        f"name,wave,{benchmark.name}.{first.id},{benchmark.name}.{second.id}",
        "Ana Diaz,baseline,1,2",
        "Tom Reed,sometime,1.5,2",
        "Ana Diaz,baseline,7,perhaps",
        "Nobody,baseline,1,2,3",
    ]
    table = parse_answers("\r\n".join(rows).encode(), "a.csv")
    mapping = guess_answers(table, [benchmark], PEOPLE, Wave.BASELINE)
    found = find_answers(table, mapping, [benchmark], PEOPLE, None, later_counts=False)
    assert every(p.message for p in found.problems) == len(found.problems) >= 4
    with pytest.raises(UserError) as refused:
        refuse_unready(found, mapping, table, PEOPLE)
    assert isinstance(str(refused.value), Phrase)


def test_mistakes_in_another_boards_file_are_phrases() -> None:
    rows = ["text,group", f"One,{'g' * (LONGEST_NAME + 1)}", "Two\x07,a,more", '"open']
    table = parse_board("\r\n".join(rows).encode(), "b.csv")
    found = find_cards(table, guess_board(table), PEOPLE, ())
    assert every(p.message for p in found.problems) == len(found.problems) >= 4


@pytest.mark.parametrize(
    "text",
    [
        "pair,held_on,held_on\nAna and Tom,2/4/2023,",
        "held on,minutes\n2/4/2023,50",
        "pair,held on,minutes,useful,session\nAna and Tom,soon,0,9,7\nAna and Ana,1/4/2023,5,5,1,more",
        "Pair: Ana and Tom\nHeld on: soon\nUseful: 12\n\nPair: Wei\nMinutes: 7",
        "Pair: Ana and Tom\nMinutes: 50\nPair: Ana and Tom\nMinutes: 50",
    ],
)
def test_mistakes_in_return_slips_are_phrases(text: str) -> None:
    session = Session(id="s1", number=1, kind=SessionKind.SELF_LED, title="One", planned_seconds=3600)
    asked = Asked(
        session=session,
        sessions=(session,),
        pairs=(Pair(id="x", policy_participant_id="p1", operational_participant_id="p2"),),
        people=PEOPLE,
        goals=(),
        checkins=(),
        today=date(2023, 4, 9),
    )
    preview = parse_slips(text, asked)
    assert every(p.message for p in preview.problems) == len(preview.problems) >= 1
    with pytest.raises(UserError) as refused:
        refuse_slips(preview)
    assert isinstance(str(refused.value), Phrase)


PROGRAMME = """
name = ""
title = "T"
timezone = "London"
[thresholds]
warning_percent = 5
danger_percent = 200
[[sessions]]
number = 3
kind = "facilitated"
title = ""
minutes = 20
start = "9"
week = -1
[[sessions.activities]]
title = "A"
purpose = "P"
minutes = 10
minimum_minutes = 11
kind = "trio"
rounds = 0
turns = {names = [], minutes = 0}
instructions = ["a\\u0007", ""]
"""


def test_mistakes_in_programmes_sets_and_libraries_are_phrases(tmp_path) -> None:
    path = tmp_path / "p.toml"
    for more, least in (("", 12), ('[[sessions]]\nnumber = "two"\ncolour = 1\n', 5)):
        path.write_text(PROGRAMME + more, encoding="utf-8")
        with pytest.raises(ProgrammeProblemsError) as refused:
            load_programme(path)
        assert every(refused.value.problems) == len(refused.value.problems) >= least
    assert "⟦empty⟧" in str(refused.value).worded(lambda text: f"⟦{text}⟧")
    for load in (load_benchmark, load_activities):
        path.write_text('name = "A B"\nanchors = [""]\nitems = [{id = "", text = ""}]\n', encoding="utf-8")
        with pytest.raises(UserError) as refused_too:
            load(path)
        assert every(refused_too.value.problems) >= 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"participants": 3},
        {"participants": [7]},
        {"room_size": 9},
        {"rounds": 0},
        {"seed": -1},
        {"apart": [["a"]]},
        {"met": [["a", "z"]]},
        {"absent": ["a", "b", "c"]},
        {"rule": "nobody"},
    ],
)
def test_mistakes_in_a_plan_are_phrases(tmp_path, wrong) -> None:
    path = tmp_path / "plan.json"
    people = [{"id": one} for one in "abcd"]
    plan = {"participants": people, "room_size": 2, "rounds": 1, "rule": "anyone"} | wrong
    path.write_text(json.dumps(plan), encoding="utf-8")
    with pytest.raises(UserError) as refused:
        read_plan(path)
    said = str(refused.value)
    assert isinstance(said, Phrase)
    mistake = said.values.get("problem", said.values.get("as_json"))
    assert isinstance(mistake, Phrase)
    assert not bare(mistake.values["what"])
