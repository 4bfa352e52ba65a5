"""A set of questions loads whole, or every mistake in its file is named at its place."""

from __future__ import annotations

import copy
import json
import string
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.exchange.benchmark_file import (
    built_in_benchmarks,
    built_in_sets,
    load_benchmark,
    load_benchmarks,
)
from facilitator.exchange.located import ProblemsError

SOUND: dict[str, Any] = {
    "name": "calm",
    "title": "Calm",
    "anchors": ["never", "", "", "", "always"],
    "items": [
        {"id": "breathe", "text": "I breathe out first."},
        {"id": "rush", "text": "I rush.", "reversed": True},
        {"id": "sleep", "text": "I sleep well.", "facet": "night"},
    ],
}


def _write(folder: Path, value: dict[str, Any], name: str = "calm.toml") -> Path:
    """A table as TOML: JSON's strings, numbers and arrays are TOML's too, and its objects inline tables."""

    def toml(part: Any) -> str:
        if isinstance(part, dict):
            return "{" + ", ".join(f"{key} = {toml(one)}" for key, one in part.items()) + "}"
        if isinstance(part, list):
            return "[" + ", ".join(toml(one) for one in part) + "]"
        return json.dumps(part)

    path = folder / name
    path.write_text("\n".join(f"{key} = {toml(part)}" for key, part in value.items()), "utf-8")
    return path


def _problems(folder: Path, value: dict[str, Any]) -> tuple[str, ...]:
    with pytest.raises(ProblemsError) as caught:
        load_benchmark(_write(folder, value))
    return caught.value.problems


def _with(*place: Any, to: Any) -> dict[str, Any]:
    changed = copy.deepcopy(SOUND)
    part: Any = changed
    for step in place[:-1]:
        part = part[step]
    part[place[-1]] = to
    return changed


def test_the_built_in_sets_come_in_the_order_of_the_form() -> None:
    assert built_in_benchmarks() == ["confidence", "empowerment", "skills", "access", "empathy"]
    assert [one.name for one in built_in_sets()] == built_in_benchmarks()


@pytest.mark.parametrize("one", built_in_sets(), ids=lambda b: b.name)
def test_each_built_in_set_has_words_for_its_scale_a_reversed_question_and_its_references(one: Any) -> None:
    assert 4 <= len(one.items) <= 6
    assert any(item.reversed for item in one.items)
    assert any(not item.reversed for item in one.items)
    assert all(one.anchors)
    assert len(set(one.anchors)) == 5
    assert one.stem
    assert one.sources


def test_empowerment_has_all_four_facets_and_skills_has_active_listening() -> None:
    facets = {one.name: {item.facet for item in one.items} for one in built_in_sets()}
    assert facets["empowerment"] == {"meaning", "competence", "self-determination", "impact"}
    assert "active listening" in facets["skills"]


def test_a_set_of_ones_own_loads_from_its_file(tmp_path: Path) -> None:
    loaded = load_benchmark(_write(tmp_path, SOUND))
    assert loaded.name == "calm"
    assert [item.id for item in loaded.items] == ["breathe", "rush", "sleep"]
    assert [item.reversed for item in loaded.items] == [False, True, False]


def test_a_set_may_have_no_reversed_question_or_only_such(tmp_path: Path) -> None:
    for reverse in (False, True):
        items = [{**item, "reversed": reverse} for item in SOUND["items"]]
        assert load_benchmark(_write(tmp_path, _with("items", to=items)))


def test_two_questions_of_one_id_are_named_with_their_places(tmp_path: Path) -> None:
    assert _problems(tmp_path, _with("items", 2, "id", to="breathe")) == (
        'items[2].id: "breathe" is that of items[0] too',
    )


@pytest.mark.parametrize(
    ("place", "to", "said"),
    [
        (("items", 1, "text"), "  ", "items[1].text: empty"),
        (("items", 1, "text"), "x" * 201, "items[1].text: 201 characters long; at most 200 fit"),
        (("items", 1, "text"), "a\nb", "items[1].text: has a line break; write it in one line"),
        (("items", 1, "text"), 7, "items[1].text: expected str"),
        (("items", 1, "reversed"), "yes", "items[1].reversed: expected bool"),
        (("items", 1, "reverse"), True, "items[1].reverse: unknown field"),
        (("items", 0, "id"), "Breathe", 'items[0].id: "Breathe" is no name; use up to 40'),
        (("items", 0, "id"), "", "items[0].id: empty"),
        (("items",), [], "items: 0 questions; a set has 3 to 30"),
        (("items",), SOUND["items"][:2], "items: 2 questions; a set has 3 to 30"),
        (("anchors",), ["no", "yes"], "anchors: 2 of them; write 5, one for each answer"),
        (("anchors", 0), " ", "anchors[0]: empty; the two ends need words"),
        (("anchors", 4), "", "anchors[4]: empty; the two ends need words"),
        (("title",), "", "title: empty"),
        (("title",), "x" * 100_000, "title: 100,000 characters long; at most 80 fit"),
        (("name",), "a b", 'name: "a b" is no name; use up to 40'),
        (("name",), "<b>calm</b>", 'name: "<b>calm</b>" is no name; use up to 40'),
        (("stem",), "x" * 201, "stem: 201 characters long; at most 200 fit"),
    ],
)
def test_each_mistake_is_named_at_its_place(
    tmp_path: Path, place: tuple[Any, ...], to: Any, said: str
) -> None:
    problems = _problems(tmp_path, _with(*place, to=to))
    assert any(problem.startswith(said) for problem in problems), problems


def test_all_mistakes_are_named_at_once_and_the_file_by_its_name(tmp_path: Path) -> None:
    wrong = _with("items", 0, "text", to="")
    wrong["items"][2]["id"] = "rush"
    wrong["anchors"] = ["no"]
    with pytest.raises(ProblemsError) as caught:
        load_benchmark(_write(tmp_path, wrong))
    assert len(caught.value.problems) == 3
    assert str(caught.value).startswith("calm.toml has 3 mistakes and was not loaded")


@settings(max_examples=60, deadline=None)
@given(
    ids=st.lists(st.text(string.ascii_lowercase, min_size=1, max_size=2), min_size=3, max_size=12),
)
def test_a_set_is_refused_exactly_if_an_id_is_there_twice(
    tmp_path_factory: pytest.TempPathFactory, ids: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("sets")
    path = _write(folder, _with("items", to=[{"id": one, "text": "x"} for one in ids]))
    if len(set(ids)) == len(ids):
        assert [item.id for item in load_benchmark(path).items] == ids
        return
    with pytest.raises(ProblemsError) as caught:
        load_benchmark(path)
    assert len(caught.value.problems) == len(ids) - len(set(ids))


def test_two_sets_of_one_name_are_refused(tmp_path: Path) -> None:
    first, second = _write(tmp_path, SOUND, "one.toml"), _write(tmp_path, SOUND, "two.toml")
    with pytest.raises(UserError, match=r"two\.toml: the name calm is that of one\.toml too"):
        load_benchmarks([first, second])


def test_an_unknown_built_in_set_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(UserError, match="did you mean empathy"):
        load_benchmark("empaty")


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"name = ", b"\x00" * 100])
def test_a_file_that_is_no_set_is_refused_in_words(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(data)
    with pytest.raises(UserError, match=r"bad\.toml"):
        load_benchmark(path)
