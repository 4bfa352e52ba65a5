"""Questions as a list of ratings shows them: benchmarks set by set, and whom one would call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.network import CLOSENESS_WORDS
from facilitator.model.people import Participant
from facilitator.rules.measures.asking import Asked, asked, stem
from ui.core_words import in_words
from ui.widgets.rating_rows import Choice, Question, Section

translate = QCoreApplication.translate


def section(benchmark: Benchmark, wave: Wave, questions: Iterable[Asked]) -> Section:
    """Questions of one set in one wave below their heading."""
    back = f"{benchmark.title}, {translate('form', 'looking back')}"
    return Section(
        back if wave is Wave.THEN else benchmark.title,
        stem(benchmark, wave),
        tuple(Choice(value, words) for value, words in enumerate(benchmark.anchors, start=1)),
        tuple(Question(one.key, one.item.text) for one in questions),
    )


def sections(benchmarks: Sequence[Benchmark], waves: Sequence[Wave]) -> tuple[Section, ...]:
    """All questions of a sitting, set by set and wave by wave."""
    return tuple(
        section(benchmark, wave, asked([benchmark], [wave])) for wave in waves for benchmark in benchmarks
    )


def callers(title: str, words: str, people: Iterable[Participant]) -> Section:
    """Whom one would call: a line a person, from 0 to 4."""
    return Section(
        title,
        words,
        tuple(Choice(value, in_words(meaning)) for value, meaning in CLOSENESS_WORDS.items()),
        tuple(Question(p.id, p.name, p.profession.letter) for p in people),
        skippable=False,
    )
