"""`facilitator match`: mentor pairs on the command line, as text and as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner, Result

from facilitator.cli import main
from facilitator.places import RESOURCES

DEMO = str(RESOURCES / "demo" / "roster.csv")
HEADINGS = "name,profession,department,sector,duties,email"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def roster(folder: Path, *people: str, headings: str = HEADINGS) -> str:
    """A roster of these rows."""
    path = folder / "roster.csv"
    path.write_text("\n".join([headings, *people]) + "\n", encoding="utf-8")
    return str(path)


def match(*words: str) -> Result:
    """Runs the command inside this process."""
    return CliRunner().invoke(main, ["match", *words], prog_name="facilitator")


def as_json(*words: str) -> Any:
    """What it gives as JSON."""
    result = match(*words, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    return msgspec.json.decode(result.stdout)


def refused(*words: str) -> str:
    """Runs what must be refused: exit code 2, nothing on stdout, and this on stderr."""
    result = match(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    return result.stderr.rstrip("\n")


def test_json_has_the_pairs_with_scores_and_reasons_and_their_total():
    said = as_json(DEMO)
    assert list(said) == ["pairs", "total", "left_over", "alternatives"]
    assert {(pair["policy"], pair["operational"]) for pair in said["pairs"]} == {
        ("Amara Okafor", "Tom Hughes"),
        ("Rhys Davies", "Priya Nair"),
        ("Helen Moss", "Yusuf Khan"),
        ("Daniel Ward", "Siân Lewis"),
        ("Grace Lin", "Mark Doyle"),
    }
    for pair in said["pairs"]:
        assert list(pair) == ["policy", "operational", "score", "reasons"]
        assert 0 <= pair["score"] <= 1
        assert pair["score"] == round(pair["score"], 4)
        assert 1 <= len(pair["reasons"]) <= 3
    assert said["total"] == pytest.approx(sum(pair["score"] for pair in said["pairs"]), abs=1e-3)
    assert (said["left_over"], said["alternatives"]) == ([], [])


def test_top_counts_the_best_in_and_the_next_are_worse_and_other():
    said = as_json(DEMO, "--top", "4")
    totals = [said["total"], *(other["total"] for other in said["alternatives"])]
    assert len(totals) == 4
    assert totals == sorted(totals, reverse=True)
    chosen = [
        {(pair["policy"], pair["operational"]) for pair in one["pairs"]}
        for one in (said, *said["alternatives"])
    ]
    assert all(len(pairs) == 5 for pairs in chosen)
    assert len({frozenset(pairs) for pairs in chosen}) == 4
    assert all(list(other) == ["pairs", "total"] for other in said["alternatives"])


def test_there_are_no_more_alternatives_than_matchings(folder):
    two = roster(folder, "Ann,policy,A,Tax,,", "Bob,operational,B,Tax,,", "Cat,operational,B,Farms,,")
    said = as_json(two, "--top", "50")
    assert [[pair["operational"] for pair in one["pairs"]] for one in said["alternatives"]] == [["Cat"]]


def test_text_lists_the_pairs_in_columns_then_who_is_left_over_and_why_then_what_differs(folder):
    result = match(
        roster(
            folder,
            "Ann Lee,policy,Defra,Farms,grant rules,",
            "Bo,operational,HMRC,Farms,grant visits,",
            "Cat Longname,policy,DfE,Schools,inspection,",
            "Dev,operational,DWP,Schools,inspection,",
            "Eve,policy,MoJ,Courts,hearings,",
        ),
        "--top",
        "2",
    )
    assert (result.exit_code, result.stderr) == (0, "")
    head, *rest = result.stdout.splitlines()
    assert head.startswith("2 mentor pairs, total ")
    assert [line[6:25] for line in rest[:2]] == ["  Ann Lee      – Bo", "  Cat Longname – De"]
    assert rest[0].endswith("farms in common; grant in both jobs; different departments")
    assert rest[2:5] == [
        "",
        "Left over:",
        "  Eve: there is 1 more policymaker than operational staff, and Eve fits least",
    ]
    assert rest[6].startswith("Matching 2, total ")
    assert rest[6].endswith(" less), differs in:")
    assert len(rest) > 7
    assert not set(rest[7:]) & set(rest[:2])


def test_people_of_one_name_are_told_apart_by_what_differs(folder):
    said = as_json(
        roster(
            folder,
            "Ann Lee,policy,HMRC,,,",
            "ann lee,policy,Defra,,,",
            "Bob,operational,DWP,,,b@example.org",
            "Bob,operational,DWP,,,c@example.org",
            "Bob,operational,DWP,,,d@example.org",
            "Zoë,policy,DWP,,,",
            "Zoë,policy,DWP,,,",
        )
    )
    names = {pair[side] for pair in said["pairs"] for side in ("policy", "operational")}
    assert {*names, *said["left_over"]} == {
        "Ann Lee (HMRC)",
        "ann lee (Defra)",
        "Bob (b@example.org)",
        "Bob (c@example.org)",
        "Bob (d@example.org)",
        "Zoë (row 7)",
        "Zoë (row 8)",
    }
    assert len(said["left_over"]) == 1


def test_line_management_leaves_people_over(folder):
    said = as_json(
        roster(
            folder,
            "Ann,policy,ann@example.org,",
            "Bob,operational,,Ann@example.org",
            headings="name,profession,email,manager",
        )
    )
    assert said == {"pairs": [], "total": 0.0, "left_over": ["Ann", "Bob"], "alternatives": []}


def test_a_column_of_pairs_is_not_looked_at_however_wrong(folder):
    with_pairs = roster(
        folder, "Ann,policy,1", "Cat,policy,1", "Bob,operational,2", headings="name,profession,pair"
    )
    assert len(as_json(with_pairs)["pairs"]) == 1


def test_every_cell_that_needs_mending_is_listed_with_its_place(folder):
    assert refused(roster(folder, "Ann,policy", ",policy", "Bob,pirate", headings="name,profession")) == (
        "The roster was not matched, since 2 of its cells need mending:\n"
        "  row 3, name: the name is missing\n"
        '  row 4, profession: "pirate" is no profession known here; write policy or operational'
    )


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (["Ann,policy"], "The roster has no operational member of staff, and a mentor pair is one of each."),
        (["Bob,operational"], "The roster has no policymaker, and a mentor pair is one of each."),
        (
            [f"P{k},{side}" for k in range(5000) for side in ("policy", "operational")],
            "The roster has 10,000 people, and at most 4,000 can be matched. Split it into several.",
        ),
    ],
)
def test_a_roster_that_cannot_be_matched_is_refused_in_one_sentence(folder, rows, sentence):
    said = refused(roster(folder, *rows, headings="name,profession"), "--json")
    assert said.startswith(sentence)
    assert "\n" not in said


@pytest.mark.parametrize("top", ["0", "51", "-1"])
def test_top_is_from_1_to_50(top):
    assert refused(DEMO, "--top", top) == f"--top: {top} matchings cannot be given. Ask for 1 to 50."


def test_a_file_that_is_not_there_is_said():
    assert refused("nobody.csv") == (
        "There is no file nobody.csv. Check the name and the folder of the roster."
    )


def test_with_trio_it_says_whose_pair_somebody_left_over_would_join(folder):
    path = roster(
        folder,
        "Ana,policy,HO,Immigration,appeals,",
        "Bo,policy,DWP,Benefits,letters,",
        "Cy,operational,MoJ,Immigration,appeals,",
    )
    assert "Bo: there is 1 more policymaker" in match(path).stdout
    assert "would join" not in match(path).stdout
    assert "would join Ana and Cy" in match(path, "--trio").stdout
    assert as_json(path, "--trio")["left_over"] == ["Bo"]
