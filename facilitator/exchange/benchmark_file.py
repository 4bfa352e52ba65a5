"""Sets of questions from TOML files, with every mistake in a file named at its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from facilitator.errors import UserError
from facilitator.exchange.cell_problem import too_long
from facilitator.exchange.located import ProblemsError, at, entries, shape_problems, sound, text_problems
from facilitator.exchange.quoting import did_you_mean, quoted
from facilitator.exchange.toml_text import read_toml
from facilitator.model.benchmarks import MOST_ANSWER, Benchmark, BenchmarkItem
from facilitator.phrase import Phrase, phrase
from facilitator.places import RESOURCES

FEWEST_ITEMS, MOST_ITEMS = 3, 30
"""Questions in one set: below three there is no scale, and nobody answers hundreds with care."""

LONGEST_NAME, LONGEST_ANCHOR, LONGEST_TITLE, LONGEST_TEXT = 40, 40, 80, 200
"""Characters that a form can show."""

_MOST_MEGABYTES = 1
_FOLDER = RESOURCES / "benchmarks"
_NAME = re.compile(rf"[a-z0-9][a-z0-9_-]{{0,{LONGEST_NAME - 1}}}")
_IN_ORDER = ("confidence", "empowerment", "skills", "access", "empathy")
"""The order of the form; a set that is not named here comes after these."""


def built_in_benchmarks() -> list[str]:
    """The names of the sets that ship with the app, in the order in which they are asked."""
    names = (path.stem for path in _FOLDER.glob("*.toml"))
    return sorted(names, key=lambda n: (_IN_ORDER.index(n) if n in _IN_ORDER else len(_IN_ORDER), n))


@lru_cache(maxsize=1)
def built_in_sets() -> tuple[Benchmark, ...]:
    """The sets that ship with the app, in the order in which they are asked."""
    return load_benchmarks(built_in_benchmarks())


def load_benchmarks(sources: Iterable[str | Path]) -> tuple[Benchmark, ...]:
    """Several sets, as :func:`load_benchmark` reads each; two of one name are a UserError."""
    taken: dict[str, str] = {}
    loaded = []
    for source in sources:
        benchmark = load_benchmark(source)
        file = source.name if isinstance(source, Path) else source
        if benchmark.name in taken:
            raise UserError(
                "{file}: the name {benchmark} is that of {taken} too. Answers refer to a set by its "
                "name: give one of them another.",
                file=file,
                benchmark=benchmark.name,
                taken=taken[benchmark.name],
            )
        taken[benchmark.name] = file
        loaded.append(benchmark)
    return tuple(loaded)


def load_benchmark(source: str | Path) -> Benchmark:
    """The set of questions in a TOML file, or the built-in one of a bare name.

    Raises ProblemsError with all that is wrong in the file, and UserError if there is no such set, the
    file cannot be read, or it is not TOML.
    """
    path = _path(source)
    raw = read_toml(path, what=phrase("set of questions"), most_megabytes=_MOST_MEGABYTES)
    problems = [*shape_problems(raw, Benchmark), *_meaning_problems(raw)]
    if problems:
        raise ProblemsError(path.name, problems)
    return msgspec.convert(raw, Benchmark)


def _path(source: str | Path) -> Path:
    if isinstance(source, Path):
        return source
    names = built_in_benchmarks()
    if source in names:
        return _FOLDER / f"{source}.toml"
    if source.lower().endswith(".toml") or "/" in source or "\\" in source:
        return Path(source)
    hint = did_you_mean(source, names)
    raise UserError(
        "There is no built-in set of questions {quoted}{what} Built in: {known}. A file of "
        "your own is given with its ending, .toml.",
        quoted=quoted(source),
        what=hint or ".",
        known=", ".join(names) or phrase("none"),
    )


def _meaning_problems(raw: dict[str, Any]) -> Iterator[Phrase]:
    """What does not add up; parts of the wrong shape are passed over, the sound ones are checked."""
    header = sound({**raw, "items": []}, Benchmark)
    if header is not None:
        yield from text_problems(header, "", ("about", "stem"))
        yield from _header(header)
    first: dict[str, str] = {}
    count = 0
    for where, value in entries(raw, "items"):
        count += 1
        item = sound(value, BenchmarkItem)
        if item is None:
            continue
        yield from text_problems(item, where)
        yield from _name(item.id, f"{where}.id")
        if item.id in first:
            what = phrase("{id} is that of {earlier} too", id=quoted(item.id), earlier=first[item.id])
            yield at(f"{where}.id", what)
        first.setdefault(item.id, where)
        yield from _text(item.text, f"{where}.text", LONGEST_TEXT)
        yield from _length(item.facet, f"{where}.facet", LONGEST_TITLE)
    if isinstance(raw.get("items"), list) and not FEWEST_ITEMS <= count <= MOST_ITEMS:
        what = phrase(
            "{count} questions; a set has {least} to {most}", count=count, least=FEWEST_ITEMS, most=MOST_ITEMS
        )
        yield at("items", what)


def _header(benchmark: Benchmark) -> Iterator[Phrase]:
    yield from _name(benchmark.name, "name")
    yield from _text(benchmark.title, "title", LONGEST_TITLE)
    yield from _length(benchmark.about, "about", LONGEST_TEXT)
    yield from _length(benchmark.stem, "stem", LONGEST_TEXT)
    anchors = benchmark.anchors
    if len(anchors) != MOST_ANSWER:
        what = phrase(
            "{count} of them; write {most}, one for each answer", count=len(anchors), most=MOST_ANSWER
        )
        yield at("anchors", what)
        return
    for index, anchor in enumerate(anchors):
        if index in (0, MOST_ANSWER - 1) and not anchor.strip():
            yield at(f"anchors[{index}]", phrase("empty; the two ends need words"))
        yield from _length(anchor, f"anchors[{index}]", LONGEST_ANCHOR)


def _name(name: str, where: str) -> Iterator[Phrase]:
    if not name:
        yield at(where, phrase("empty"))
    elif not _NAME.fullmatch(name):
        what = phrase(
            "{name} is no name; use up to {most} lower-case letters a to z, digits and hyphens, such as "
            "speak-up",
            name=quoted(name),
            most=LONGEST_NAME,
        )
        yield at(where, what)


def _text(text: str, where: str, longest: int) -> Iterator[Phrase]:
    if not text.strip():
        yield at(where, phrase("empty"))
    yield from _length(text, where, longest)


def _length(text: str, where: str, longest: int) -> Iterator[Phrase]:
    if len(text) > longest:
        yield at(where, too_long(len(text), longest))
