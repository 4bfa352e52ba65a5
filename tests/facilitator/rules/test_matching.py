"""Mentor pairs: scores, who is never paired, the best matchings held against brute force, and reasons."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.exchange.synonyms import load_synonyms
from facilitator.model.people import Participant, Profession
from facilitator.rules.assignment import Matching, best, described
from facilitator.rules.likeness import Reader, likeness
from facilitator.rules.matching import GRADES, Scores, Weights, grade_of, scores
from facilitator.rules.pair_reasons import reasons

SYNONYMS = load_synonyms()
FEW = settings(max_examples=60, deadline=None)


def person(side: str, name: str, **known: str) -> Participant:
    """Somebody of the profession ``policy`` or ``operational``, whose id is the name in small letters."""
    return Participant(id=name.lower(), name=name, profession=Profession(side), **known)


def scored(
    policy: list[Participant], operational: list[Participant], weights: Weights | None = None
) -> Scores:
    """Their scores with the synonyms that ship."""
    return scores(policy, operational, weights=weights, synonyms=SYNONYMS)


def two(one: dict[str, str], other: dict[str, str], weights: Weights | None = None) -> Scores:
    """The scores of one policymaker and one person from operational delivery."""
    policy, operational = {"name": "Ann", **one}, {"name": "Bob", **other}
    return scored([person("policy", **policy)], [person("operational", **operational)], weights)


def alike(one: str, other: str) -> float:
    """How alike two texts are."""
    reader = Reader(SYNONYMS)
    return float(likeness([reader.words(one)], [reader.words(other)])[0, 0])


def made(total: list[list[float]], allowed: list[list[bool]]) -> Scores:
    """Scores as given, with nobody's words; all are of the sector's part."""
    shape = len(total), len(total[0])
    unknown = np.full(shape, np.nan, dtype=np.float32)
    parts = {"sector": np.array(total), "duties": unknown, "departments": unknown, "grade": unknown}
    policy = [person("policy", f"P{k}") for k in range(shape[0])]
    operational = [person("operational", f"O{k}") for k in range(shape[1])]
    never = {
        (r, c): "to be kept apart" for r in range(shape[0]) for c in range(shape[1]) if not allowed[r][c]
    }
    words = {p.id: ({}, {}) for p in (*policy, *operational)}
    return Scores(policy, operational, parts, words, never, Weights())


@st.composite
def any_scores(draw: st.DrawFn, most: int = 6) -> Scores:
    """Up to ``most`` by ``most`` people in tenths, so that there are ties, some never to be paired."""
    rows, columns = draw(st.integers(1, most)), draw(st.integers(1, most))
    tenths = st.integers(0, 10).map(lambda n: n / 10)
    row = st.lists(tenths, min_size=columns, max_size=columns)
    may = st.lists(st.sampled_from([True, True, draw(st.booleans())]), min_size=columns, max_size=columns)
    return made(
        draw(st.lists(row, min_size=rows, max_size=rows)), draw(st.lists(may, min_size=rows, max_size=rows))
    )


def every(
    those: Scores, held: frozenset[tuple[int, int]] = frozenset()
) -> dict[frozenset[tuple[int, int]], float]:
    """Every matching with as many pairs as there can be, one after the other, with its total."""
    rows, columns = those.total.shape

    def rest(row: int, taken: frozenset[int]) -> Iterator[frozenset[tuple[int, int]]]:
        if row == rows:
            yield frozenset()
            return
        yield from rest(row + 1, taken)
        for column in range(columns):
            if column not in taken and those.allowed[row, column]:
                yield from (cells | {(row, column)} for cells in rest(row + 1, taken | {column}))

    found = [cells for cells in rest(0, frozenset()) if held <= cells]
    most = max(map(len, found))
    return {cells: sum(float(those.total[cell]) for cell in cells) for cells in found if len(cells) == most}


def cells_of(matching: Matching) -> frozenset[tuple[int, int]]:
    """The pairs of :func:`made` people by row and column."""
    return frozenset((int(p.policy_id[1:]), int(p.operational_id[1:])) for p in matching.pairs)


@FEW
@given(any_scores())
def test_the_best_has_the_most_pairs_and_then_the_best_total(those: Scores) -> None:
    (found,) = best(those)
    brute = every(those)
    assert cells_of(found) in brute
    assert found.total == pytest.approx(max(brute.values()))


@FEW
@given(any_scores(most=4), st.integers(1, 30))
def test_the_next_best_are_those_of_brute_force_each_once_and_in_order(those: Scores, top: int) -> None:
    found = best(those, top=top)
    brute = every(those)
    assert len(found) == min(top, len(brute))
    assert len({cells_of(one) for one in found}) == len(found)
    for one, total in zip(found, sorted(brute.values(), reverse=True), strict=False):
        assert one.total == pytest.approx(total)
        assert one.total == pytest.approx(brute[cells_of(one)])


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 2**32))
def test_six_and_six_without_ties_are_ranked_as_by_brute_force(seed: int) -> None:
    those = made(np.random.default_rng(seed).random((6, 6)).tolist(), [[True] * 6] * 6)
    brute = every(those)
    found = best(those, top=40)
    assert [cells_of(one) for one in found] == sorted(brute, key=lambda cells: -brute[cells])[:40]


@FEW
@given(any_scores(most=4))
def test_the_same_scores_give_the_same_matchings_in_the_same_order(those: Scores) -> None:
    assert best(those, top=10) == best(those, top=10)


@FEW
@given(any_scores(most=4), st.data())
def test_pinned_pairs_stay_in_all_of_them(those: Scores, data: st.DataObject) -> None:
    some = data.draw(st.sampled_from(sorted(map(sorted, every(those)))))
    pinned = frozenset(data.draw(st.lists(st.sampled_from(some), unique=True)) if some else [])
    found = best(those, pinned=pinned, top=30)
    brute = every(those, pinned)
    assert len(found) == min(30, len(brute))
    assert {cells_of(one) for one in found} <= brute.keys()
    for one in found:
        assert pinned == {
            cell for cell, pair in zip(sorted(cells_of(one)), one.pairs, strict=True) if pair.pinned
        }


def test_a_pinned_pair_stays_even_where_a_wish_would_rule_it_out() -> None:
    those = made([[0.1, 0.9], [0.9, 0.1]], [[False, True], [True, True]])
    (found,) = best(those, pinned=[(0, 0)])
    assert cells_of(found) == {(0, 0), (1, 1)}


@FEW
@given(any_scores(most=5))
def test_everybody_is_in_a_pair_or_left_over_with_a_reason(those: Scores) -> None:
    (found,) = best(those)
    paired = [i for pair in found.pairs for i in (pair.policy_id, pair.operational_id)]
    left = [person.participant_id for person in found.left_over]
    assert sorted([*paired, *left]) == sorted(p.id for p in (*those.policy, *those.operational))
    assert all(person.reason and person.joins is None for person in found.left_over)


def test_who_is_left_over_is_told_why_and_may_join_the_pair_that_fits_best() -> None:
    those = made([[0.9, 0.2], [0.8, 0.7], [0.1, 0.3]], [[True, True], [True, True], [False, True]])
    (found,) = best(those, trio_allowed=True)
    (left,) = found.left_over
    assert left.participant_id == "p2"
    assert left.reason == "there is 1 more policymaker than operational staff, and P2 fits least"
    assert left.joins == ("p1", "o1")
    (alone,) = best(made([[0.9] * 3], [[True] * 3]))
    assert {one.reason.partition(",")[0] for one in alone.left_over} == {
        "there are 2 more operational staff than policymakers"
    }
    (ruled_out,) = best(made([[0.9]], [[False]]))
    assert [one.reason for one in ruled_out.left_over] == [
        "line management, the same name or a wish to be apart rules out everybody who is left"
    ] * 2


def test_a_matching_made_by_hand_has_its_scores_and_who_is_left_over() -> None:
    those = made([[0.9, 0.2], [0.8, 0.7]], [[True, True], [True, True]])
    by_hand = described(those, [(0, 1)], pinned=[(0, 1)])
    assert by_hand.total == pytest.approx(0.2)
    assert [p.pinned for p in by_hand.pairs] == [True]
    assert [one.participant_id for one in by_hand.left_over] == ["p1", "o0"]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ({"manager": "Zoë Hill"}, {"manager": " zoë  hill"}, "the same line manager"),
        ({"manager": "Bob"}, {}, "one manages the other"),
        ({"manager": "B@example.org"}, {"email": "b@example.org"}, "one manages the other"),
        ({}, {"manager": "ann"}, "one manages the other"),
        ({"email": "a@example.org"}, {"manager": "A@EXAMPLE.ORG"}, "one manages the other"),
        ({"email": "x@example.org"}, {"email": "X@example.org"}, "the same person"),
        ({"name": "David Smith"}, {"name": "david smith"}, "the same person"),
        (
            {"name": "David Smith", "email": "d.smith1@example.org"},
            {"name": "David Smith", "email": "d.smith2@example.org"},
            "",
        ),
        ({"manager": "Zoë"}, {"manager": "Zack"}, ""),
        ({"manager": ""}, {"manager": ""}, ""),
    ],
)
def test_line_management_and_the_same_person_are_never_paired(
    one: dict[str, str], other: dict[str, str], why: str
) -> None:
    those = two(one, other)
    assert those.why_not(0, 0) == why
    assert those.allowed[0, 0] == (not why)
    assert len(best(those)[0].pairs) == (0 if why else 1)


def test_somebody_on_both_sides_is_not_paired_with_themself() -> None:
    those = scored([person("policy", "Ann")], [person("operational", "ANN")])
    assert those.why_not(0, 0) == "the same person"


def test_one_manager_by_name_and_by_email_is_the_same() -> None:
    policy = [
        person("policy", "Ann", manager="Zoë Hill"),
        person("policy", "Zoë Hill", email="z@example.org"),
    ]
    those = scored(policy, [person("operational", "Bob", manager="Z@example.org")])
    assert [those.why_not(row, 0) for row in (0, 1)] == ["the same line manager", "one manages the other"]


def test_a_wish_to_be_apart_is_kept_whoever_is_named_first() -> None:
    people = [person("policy", "Ann")], [person("operational", "Bob"), person("operational", "Cat")]
    those = scores(*people, synonyms=SYNONYMS, apart=[frozenset({"bob", "ann"}), frozenset({"bob", "cat"})])
    assert [those.why_not(0, column) for column in (0, 1)] == ["to be kept apart", ""]
    assert best(those)[0].pairs[0].operational_id == "cat"


def test_weights_move_the_result() -> None:
    policy = [person("policy", "Ann", sector="Tax", department="HMRC", grade="SEO")]
    operational = [
        person("operational", "Bob", sector="Tax", department="HMRC", grade="AO"),
        person("operational", "Cat", sector="Farms", department="Defra", grade="AO"),
        person("operational", "Dev", sector="Farms", department="HMRC", grade="SEO"),
    ]
    those = scored(policy, operational)
    chosen = [
        best(those.weighed(weights))[0].pairs[0].operational_id
        for weights in (
            Weights(sector=1, duties=0, departments=0, grade=0),
            Weights(sector=0, duties=0, departments=1, grade=0),
            Weights(sector=0, duties=0, departments=0, grade=5),
        )
    ]
    assert chosen == ["bob", "cat", "dev"]


@FEW
@given(st.lists(st.just(0.0) | st.floats(1e-6, 1), min_size=4, max_size=4), st.floats(0.1, 10))
def test_only_the_proportion_of_weights_matters_and_scores_are_from_0_to_1(
    weights: list[float], times: float
) -> None:
    people = (
        [person("policy", "Ann", sector="Tax", grade="EO"), person("policy", "Cat", duties="Plans visits")],
        [person("operational", "Bob", sector="Tax", grade="G7", duties="Plans visits", department="DfE")],
    )
    those = scored(*people, Weights(*weights))
    assert ((those.total >= 0) & (those.total <= 1)).all()
    assert those.weighed(Weights(*(times * w for w in weights))).total == pytest.approx(those.total)


def test_a_gap_in_the_roster_neither_helps_nor_harms() -> None:
    policy = [person("policy", "Ann", sector="Tax", department="HMRC")]
    operational = [
        person("operational", "Same", sector="Tax", department="DWP"),
        person("operational", "Unknown", department="DWP"),
        person("operational", "Other", sector="Farms", department="DWP"),
    ]
    same, unknown, other = scored(policy, operational).total[0]
    assert unknown == pytest.approx((same + other) / 2)
    assert same > unknown > other


def test_nothing_known_about_anybody_still_pairs_them() -> None:
    those = two({}, {})
    assert those.total[0, 0] == 0
    assert reasons(those, 0, 0) == ("little in common on paper",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ops", "Operational delivery"),
        ("HO", "Home Office"),
        ("Dept. ops", "DEPT OPERATIONS"),
        ("Défense", "defense"),
        ("Coaches", "the coach"),
        ("Farmers' groups", "farmer group"),
        ("call centres", "contact centre"),
    ],
)
def test_words_that_mean_the_same_are_alike(one: str, other: str) -> None:
    assert alike(one, other) == pytest.approx(1)


def test_a_misspelt_word_is_nearly_the_same() -> None:
    assert 0.9 < alike("Inspecton of schools", "Inspection of schools") < 1


@pytest.mark.parametrize(
    ("one", "other"), [("Taxation", "Education"), ("Ministers", "Inspectors"), ("the", "a"), ("", "Tax")]
)
def test_letters_alone_and_small_words_make_nothing_alike(one: str, other: str) -> None:
    assert not alike(one, other) > 0


def test_one_common_word_among_many_is_a_little_alike() -> None:
    assert 0 < alike("Team", "Plans visits, coaches inspectors, explains grant rules to the team") < 0.3


@FEW
@given(st.text(), st.text())
def test_likeness_is_the_same_either_way_round_and_at_most_1(one: str, other: str) -> None:
    there, back = alike(one, other), alike(other, one)
    assert there == pytest.approx(back, nan_ok=True)
    assert np.isnan(there) or 0 <= there <= 1
    assert np.isnan(alike(one, one)) or alike(one, one) == pytest.approx(1)


@pytest.mark.parametrize(
    ("text", "grade"),
    [("G7", "GRADE 7"), ("grade 6", "GRADE 6"), (" Grade  7 ", "GRADE 7"), ("heo", "HEO"), ("SCS 1", "SCS1")],
)
def test_a_grade_is_known_however_it_is_written(text: str, grade: str) -> None:
    assert grade_of(text) == GRADES.index(grade)


@pytest.mark.parametrize("text", ["", "G", "7", "G77", "Manager", "SCS5"])
def test_what_is_no_grade_is_none(text: str) -> None:
    assert grade_of(text) is None


def test_nearer_grades_score_more() -> None:
    by_grade = Weights(sector=0, duties=0, departments=0, grade=1)
    near = [float(two({"grade": "EO"}, {"grade": g}, by_grade).total[0, 0]) for g in ("EO", "HEO", "SCS4")]
    assert near == [1, 0.75, 0]


def test_reasons_name_what_both_have() -> None:
    one = {"sector": "Immigration", "duties": "Leads a large team on appeals", "department": "HO"}
    other = {"sector": "Asylum", "duties": "Runs large teams, hears appeals", "department": "MoJ"}
    assert reasons(two(one, other), 0, 0) == (
        "both run large teams",
        "immigration in common",
        "different departments",
    )


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("Leads a team of twelve", "Leads a large call centre team", "both lead people"),
        ("Manages work coaches", "Team leader", "both lead people"),
        ("Policy adviser, leads on farm payments", "Runs an office as team leader", None),
        ("Leads on staff wellbeing", "Manages caseworkers", None),
        ("Policy lead for large teams", "Runs large teams", None),
    ],
)
def test_leading_people_is_claimed_only_of_who_says_so(one: str, other: str, said: str | None) -> None:
    found = [
        reason for reason in reasons(two({"duties": one}, {"role": other}), 0, 0) if "lead people" in reason
    ]
    assert found == ([said] if said else [])


def test_a_sector_that_both_write_alike_is_named_as_they_write_it() -> None:
    one = {"sector": "Health and social care."}
    assert reasons(two(one, {"sector": "health and  Social care"}), 0, 0) == (
        "health and social care in common",
    )
    assert reasons(two({"sector": "VAT"}, {"sector": "VAT"}), 0, 0) == ("VAT in common",)


def test_a_misspelt_sector_is_not_called_little_in_common() -> None:
    assert reasons(two({"sector": "Imigration"}, {"sector": "Immigration"}), 0, 0) == ("sector much alike",)


SOME = st.sampled_from(
    ["", "Tax", "HO", "Home Office", "Leads a large team", "Plans farm visits", "farm team", "Grade 7", "EO"]
)


@FEW
@given(st.lists(SOME, min_size=5, max_size=5), st.lists(SOME, min_size=5, max_size=5))
def test_reasons_claim_only_what_the_roster_says(one: list[str], other: list[str]) -> None:
    fields = ("sector", "role", "duties", "department", "grade")
    first, second = dict(zip(fields, one, strict=True)), dict(zip(fields, other, strict=True))
    said = reasons(two(first, second), 0, 0)
    assert 1 <= len(said) <= 3
    assert len(set(said)) == len(said)
    reader = Reader(SYNONYMS)
    for reason in said:
        if reason in ("the same department", "different departments"):
            same = reader.words(first["department"]) == reader.words(second["department"])
            assert first["department"]
            assert second["department"]
            assert same == (reason == "the same department")
        elif reason in ("the same grade", "neighbouring grades"):
            grades = grade_of(first["grade"]), grade_of(second["grade"])
            assert None not in grades
            assert (grades[0] == grades[1]) == (reason == "the same grade")
        elif reason in ("both lead people", "both run large teams"):
            for them in (first, second):
                text = f"{them['role']} {them['duties']}"
                assert "Leads" in text
                assert ("large" in text) or reason == "both lead people"
        elif reason.endswith(" much alike"):
            assert reason == "duties much alike"
            assert alike(*(f"{them['role']} {them['duties']}" for them in (first, second))) >= 0.5
        elif reason.endswith("in common") and not reason.startswith("little"):
            for them in (first, second):
                named = reader.words(reason.removesuffix(" in common"))
                assert named.keys() <= reader.words(them["sector"]).keys()
        elif reason.endswith("in both jobs"):
            for them in (first, second):
                named = reader.words(reason.removesuffix(" in both jobs"))
                assert named.keys() <= reader.words(f"{them['role']} {them['duties']}").keys()
        else:
            assert reason == "little in common on paper"
