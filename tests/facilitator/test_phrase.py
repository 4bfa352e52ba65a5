"""What the core says stays English text, and windows can say it anew in another language."""

from __future__ import annotations

import ast
import copy
import json
import pickle
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from string import Formatter

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import facilitator
import ui
from facilitator.errors import RefusedError, UserError
from facilitator.phrase import Phrase, joined, listed, packed, plain, unpacked, word
from facilitator.rules import wording

SOURCES = [p for of in (facilitator, ui) for p in sorted(Path(of.__file__).parent.rglob("*.py"))]
NAMES = st.sampled_from(("file", "who", "number", "reason"))
TEXTS = st.text(max_size=5)
VALUES = st.one_of(TEXTS, st.integers(), st.builds(Path, st.just("a {b}")))


@st.composite
def phrases(draw: st.DrawFn, depth: int = 1) -> Phrase:
    """Phrases with anything around and in their places, such as braces; some have phrases in them."""
    names = draw(st.lists(NAMES, unique=True, max_size=2))
    around = TEXTS.map(lambda text: text.replace("{", "{{").replace("}", "}}"))
    template = draw(around) + "".join(f"{{{name}}}{draw(around)}" for name in names)
    inside = st.one_of(VALUES, phrases(depth - 1)) if depth else VALUES
    values = {name: draw(inside) for name in names}
    return Phrase(template if names else template.replace("{{", "{").replace("}}", "}"), values)


def english(template: str) -> str:
    """What a window has that speaks English: nothing is translated."""
    return template


def bracketed(template: str) -> str:
    return f"⟦{template}⟧"


@given(phrases())
def test_a_phrase_is_its_english_and_stays_so_where_nothing_is_translated(said):
    assert said == (said.template.format(**said.values) if said.values else said.template)
    assert said.worded(english) == said
    assert f"{said}" == "".join(said) == plain(said)
    assert type(plain(said)) is str


@given(phrases())
def test_every_part_of_a_phrase_is_looked_up_and_what_is_in_it_stays(said):
    worded = said.worded(bracketed)
    assert worded.count("⟦") >= 1 + sum(isinstance(v, Phrase) for v in said.values.values())
    for value in said.values.values():
        assert (value.worded(bracketed) if isinstance(value, Phrase) else str(value)) in worded


@given(phrases())
def test_a_phrase_comes_whole_out_of_another_process(said):
    for again in (
        pickle.loads(pickle.dumps(said)),
        copy.deepcopy(said),
        unpacked(json.loads(msgspec.json.encode(said, enc_hook=packed))),
    ):
        assert again == said
        assert again.worded(bracketed) == said.worded(bracketed)


def test_a_template_that_was_a_phrase_itself_is_only_its_letters():
    said = Phrase(word("waiting for {what}"), {"what": "csv"})
    assert type(said.template) is str
    assert unpacked(msgspec.json.decode(msgspec.json.encode(said, enc_hook=packed))) == "waiting for csv"


@given(st.lists(st.one_of(TEXTS, phrases()), max_size=4))
def test_what_is_joined_reads_as_if_it_were_text_and_each_part_is_still_looked_up(parts):
    assert joined(", ", parts) == ", ".join(parts)
    assert listed(parts) == (
        " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)
    )
    for part in parts:
        if isinstance(part, Phrase):
            assert part.worded(bracketed) in joined(", ", parts).worded(bracketed)


@given(phrases(), TEXTS)
def test_what_is_added_to_a_phrase_makes_a_phrase(said, more):
    for made, text in ((said + more, f"{said}{more}"), (more + said, f"{more}{said}")):
        assert isinstance(made, Phrase)
        assert made == text


@settings(suppress_health_check=[HealthCheck.too_slow])  # the first texts of a process take a second to make
@given(phrases())
def test_an_error_gives_its_phrase_and_prints_its_english(said):
    error = RefusedError("Not now: {why}", why=said)
    told = str(error)
    assert isinstance(told, Phrase)
    assert told == f"Not now: {said}"
    assert told.worded(bracketed) == f"⟦Not now: {said.worded(bracketed)}⟧"


def test_an_error_about_an_error_says_what_that_said():
    inner = UserError("{file} is missing.", file="a.toml")
    outer = str(UserError("Not loaded: {reason}", reason=inner))
    assert outer == "Not loaded: a.toml is missing."
    assert isinstance(outer, Phrase)
    assert isinstance(outer.values["reason"], Phrase)


def test_a_text_with_braces_is_printed_as_it_is():
    assert str(UserError("Write {name}.")) == "Write {name}."
    assert word("{").worded(english) == "{"


@pytest.mark.parametrize("number", [0, 1, 2, 1000])
def test_counts_keep_both_forms_of_their_noun_apart(number):
    said = wording.count(number, "reply", "replies")
    assert said == f"{number} {'reply' if number == 1 else 'replies'}"
    assert said.template == ("{number} reply" if number == 1 else "{number} replies")


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield name, node


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def user_errors(trees: Iterable[ast.AST]) -> set[str]:
    """``UserError`` and all that is made of it, however far off."""
    bases = {
        node.name: {getattr(base, "attr", getattr(base, "id", "")) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"UserError"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return found


def put_together(node: ast.expr) -> bool:
    """Whether a text is made of pieces where it stands: an f-string, a sum, ``%``, ``format`` or ``join``."""
    if isinstance(node, ast.BinOp):
        return any(map(put_together, (node.left, node.right))) or literal(node.left) is not None
    if isinstance(node, ast.IfExp):
        return any(map(put_together, (node.body, node.orelse)))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr in ("format", "join") and literal(node.func.value) is not None
    return isinstance(node, ast.JoinedStr)


def lost_templates(trees: Mapping[Path, ast.AST]) -> list[str]:
    errors = user_errors(trees.values())
    return [
        f"{path}:{call.lineno}"
        for path, tree in trees.items()
        for name, call in calls(tree)
        if (name == "phrase" and not (call.args and literal(call.args[0])) and path.name != "errors.py")
        or (name in errors and any(map(put_together, call.args)))
    ]


def test_templates_are_written_out_where_the_translators_tool_finds_them():
    """A text that is put together before a phrase is made of it cannot be translated."""
    assert lost_templates({p: ast.parse(p.read_text(encoding="utf-8")) for p in SOURCES}) == []


@pytest.mark.parametrize(
    "argument",
    [
        'f"There is no {file}."',
        '"There is no " + file',
        '"There is no %s." % file',
        '"There is no {}.".format(file)',
        '"; ".join(reasons)',
        'f"No {file}." if file else "No file."',
    ],
)
def test_a_text_put_together_in_an_error_of_an_error_is_found(argument):
    source = f"class A(UserError): ...\nclass B(errors.A): ...\nraise B(\n{argument}\n)"
    assert lost_templates({Path("a.py"): ast.parse(source)}) == ["a.py:3"]
    fine = source.replace(argument, '"There is no {file}.", file=file')
    assert lost_templates({Path("a.py"): ast.parse(fine)}) == []


def test_every_place_of_a_template_is_filled_and_nothing_is_given_in_vain():
    wrong = []
    for path in SOURCES:
        for name, call in calls(ast.parse(path.read_text(encoding="utf-8"))):
            given_names = {keyword.arg for keyword in call.keywords}
            if name != "phrase" and not (name in {"UserError", "RefusedError"} and given_names):
                continue
            if None in given_names or not call.args or (template := literal(call.args[0])) is None:
                continue
            places = {field for _, field, _, _ in Formatter().parse(template) if field is not None}
            if given_names and places != given_names:
                wrong.append(f"{path}:{call.lineno}: {places ^ given_names}")
    assert wrong == []
