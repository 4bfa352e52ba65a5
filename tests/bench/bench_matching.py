"""Mentor pairs for 500 policymakers and 500 from operational delivery, beside the package mentor-match.

Both have the same made-up people in the same run. The package goes by two rules, sector (as its
organisation) and grade, in one pass, and compares no free text. Ours compares sectors, roles and duties as
free text, departments and grades.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path
from statistics import fmean

from measuring import figures, in_turn, say

from facilitator.exchange.synonyms import load_synonyms
from facilitator.model.people import Participant, Profession
from facilitator.rules.assignment import best
from facilitator.rules.matching import GRADES, Scores, scores

PACKAGE = "mentor-match==7.0.1"
EACH = 500
TURNS = 5
LEAST = 5.0
"""At least so many times as fast."""
MOST_SECONDS = 0.5

DEPARTMENTS = (
    "Home Office",
    "HMRC",
    "DWP",
    "MoJ",
    "Defra",
    "DfE",
    "DHSC",
    "DfT",
    "HMPPS",
    "HMCTS",
    "DVLA",
    "DBT",
)
SECTORS = (
    *("Immigration", "Tax", "Benefits", "Justice", "Farming and environment", "Skills and employment"),
    *(
        "Health and social care",
        "Transport",
        "Prisons and probation",
        "Trade",
        "Pensions",
        "Borders and customs",
    ),
    *(
        "Housing",
        "Schools",
        "Asylum",
        "Energy",
        "Welfare",
        "Small businesses",
        "Water and flooding",
        "Courts",
    ),
)
ROLES = {
    Profession.POLICY: (
        "Policy adviser for",
        "Policy lead for",
        "Head of",
        "Deputy head of",
        "Bill manager for",
    ),
    Profession.OPERATIONAL: (
        "Team leader,",
        "Operations manager,",
        "Caseworker,",
        "Delivery manager,",
        "Inspector,",
    ),
}
DOING = {
    Profession.POLICY: (
        *(
            "drafts",
            "advises ministers on",
            "briefs the private office on",
            "consults partners about",
            "models",
        ),
        *("reviews", "designs", "negotiates", "writes guidance on", "evaluates", "leads a team of twelve on"),
    ),
    Profession.OPERATIONAL: (
        *(
            "runs a large team for",
            "checks",
            "answers calls about",
            "decides on",
            "explains",
            "plans visits for",
        ),
        *(
            "tracks",
            "coaches caseworkers on",
            "handles complaints about",
            "improves letters about",
            "inspects",
        ),
    ),
}
TOPICS = (
    *(
        "asylum decisions",
        "grant rules",
        "small business tax",
        "appeals",
        "hearings",
        "farm payments",
        "visa fees",
    ),
    *(
        "court buildings",
        "universal credit",
        "work coaches",
        "prison places",
        "adult skills",
        "school funding",
    ),
    *(
        "contact centres",
        "customs checks",
        "vehicle licences",
        "pension claims",
        "flood defences",
        "fraud cases",
    ),
    *("complaints", "carbon budgets", "care homes", "hospital discharge", "trade licences", "debt letters"),
    *(
        "apprenticeships",
        "housing standards",
        "water quality",
        "probation reports",
        "border queues",
        "data sharing",
    ),
)


def people(seed: int) -> tuple[list[Participant], list[Participant]]:
    """Policymakers and operational staff who do not exist; some cells are empty, as in real rosters."""
    chance = random.Random(seed)
    sides = {side: [_person(chance, side, k) for k in range(EACH)] for side in Profession}
    return sides[Profession.POLICY], sides[Profession.OPERATIONAL]


def _person(chance: random.Random, side: Profession, number: int) -> Participant:
    sector = chance.choice(SECTORS)
    duties = (
        f"{doing} {topic}"
        for doing, topic in zip(chance.sample(DOING[side], 3), chance.sample(TOPICS, 3), strict=True)
    )
    return Participant(
        id=f"{side.letter}{number}",
        name=f"{side.value.title()} {number}",
        email=f"{side.value}.{number}@example.org",
        profession=side,
        department=chance.choice(DEPARTMENTS),
        sector=sector if chance.random() < 0.95 else "",
        role=f"{chance.choice(ROLES[side])} {sector.lower()}",
        duties=", ".join(duties).capitalize() + "." if chance.random() < 0.9 else "",
        grade=chance.choice(GRADES[2:7]),
        manager=f"Manager {chance.randrange(EACH // 4)}",
    )


class Package:
    """mentor-match in an environment of its own, kept running, so that neither is timed while it starts."""

    def __init__(self, folder: Path, policy: list[Participant], operational: list[Participant]) -> None:
        venv.create(folder / "venv", with_pip=True)
        places = ("Scripts/python.exe",) if sys.platform == "win32" else ("bin/python",)
        python = str(folder.joinpath("venv", *places))
        install = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE)
        subprocess.run([python, *install], check=True)
        roster = folder / "people.json"
        rows = [
            [
                {
                    "email": p.email,
                    "first name": p.name,
                    "last name": "",
                    "role": p.role,
                    "organisation": p.sector,
                    "grade": GRADES.index(p.grade),
                    "profession": p.profession,
                }
                for p in side
            ]
            for side in (policy, operational)
        ]
        roster.write_text(json.dumps(rows), encoding="utf-8")
        child = Path(__file__).with_name("mentor_match_turns.py")
        self._process = subprocess.Popen(
            [python, str(child), str(roster)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.cells: list[tuple[int, int]] = []

    def __call__(self) -> float:
        """Pairs them all once: the seconds that it took."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        seconds, cells = json.loads(self._process.stdout.readline())
        self.cells = [(row, column) for row, column in cells]
        return float(seconds)

    def close(self) -> None:
        """Ends it."""
        self._process.communicate()


def main() -> int:
    """Pairs in turn, after each has done so once; gives the exit code."""
    policy, operational = people(seed=1)
    synonyms = load_synonyms()

    def propose() -> float:
        begun = time.perf_counter()
        best(scores(policy, operational, synonyms=synonyms))
        return time.perf_counter() - begun

    with tempfile.TemporaryDirectory() as scratch:
        package = Package(Path(scratch), policy, operational)
        propose()
        package()
        ours, theirs = in_turn(propose, package, TURNS)
        package.close()
    ours_figures, theirs_figures = figures(ours), figures(theirs)
    faster = theirs_figures.median / ours_figures.median
    say(f"ours, with free text: {ours_figures.median:.3f} s median, {max(ours):.3f} s slowest, of {TURNS}")
    say(
        f"{PACKAGE}, two rules, no free text: "
        f"{theirs_figures.median:.3f} s median, {max(theirs):.3f} s slowest"
    )
    met = faster >= LEAST and ours_figures.median <= MOST_SECONDS
    say(f"{faster:.1f} times as fast; target: at least {LEAST:g}, and {MOST_SECONDS:g} s: {_met(met)}")
    return 0 if _say_worth(scores(policy, operational, synonyms=synonyms), package.cells) and met else 1


def _say_worth(all_scores: Scores, theirs: list[tuple[int, int]]) -> bool:
    """How good both are by our score; whether ours is at least as good."""
    (matching,) = best(all_scores)
    our_mean = matching.total / len(matching.pairs)
    their_mean = fmean(float(all_scores.total[cell]) for cell in theirs)
    ruled_out = sum(not all_scores.allowed[cell] for cell in theirs)
    everybody = float(all_scores.total.mean())
    say(f"mean of our score: {our_mean:.3f} ours, {their_mean:.3f} theirs, {everybody:.3f} by chance")
    say(
        f"pairs: {len(matching.pairs)} ours, {len(theirs)} theirs, {ruled_out} of these with one line manager"
    )
    return our_mean >= their_mean


def _met(met: bool) -> str:
    return "met" if met else "MISSED"


if __name__ == "__main__":
    sys.exit(main())
