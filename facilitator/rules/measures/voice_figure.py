"""Who spoke how often, for the facilitator alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from facilitator.model.measured import Measured
from facilitator.model.people import Profession
from facilitator.rules.measures import number_words as words
from facilitator.rules.measures.figure import Bar, Table, VoiceFigure
from facilitator.rules.measures.who import Who
from facilitator.rules.wording import count

_IN_WORDS = 20
"""People whose turns are told in words; the data have them all."""

_PLURAL = {Profession.POLICY: "Policymakers", Profession.OPERATIONAL: "Operational people"}


def voice_figure(measured: Measured, known: Who) -> VoiceFigure | None:
    """Turns by person, by profession and within each pair; None if none was tapped."""
    turns = Counter(t.participant_id for t in measured.voice_turns if t.participant_id in known.labels)
    total = turns.total()
    if not total:
        return None
    people = known.those(turns.keys())
    bars = tuple(
        _bar(known.label(p.id), p.profession.letter, turns[p.id], total)
        for p in sorted(people, key=lambda p: -turns[p.id])
    )
    of_profession = Counter(dict.fromkeys(Profession, 0))
    for p in people:
        of_profession[p.profession] += turns[p.id]
    professions = tuple(_bar(_PLURAL[kind], kind.letter, of_profession[kind], total) for kind in Profession)
    letters = {p.id: p.profession.letter for p in people}
    pairs = tuple(_pair(two, turns, letters, known) for two in known.pairs if set(two) <= letters.keys())
    silent = sum(turns[p.id] == 0 for p in people)
    sessions = len({t.session_id for t in measured.voice_turns})
    return VoiceFigure(
        name="voice",
        title="Who took the floor",
        sentence=_sentence(bars, professions, total, silent),
        caption=(
            f"For the facilitator alone: {count(total, 'turn')} of {words.people(len(people))} in "
            f"{words.things(sessions, 'session')}, as tapped while they were taken. Turns that nobody "
            "tapped, and those in breakout rooms, are missing, and nobody knows how many. A turn counts "
            "once, however long."
        ),
        alt=(
            "Bars of turns a person, most first: "
            + ", ".join(f"{b.label} {b.count}" for b in bars[:_IN_WORDS])
            + (f", and {len(bars) - _IN_WORDS:,} more" if len(bars) > _IN_WORDS else "")
            + ". By profession: "
            + ", ".join(f"{b.label} {b.count}" for b in professions)
            + "."
        ),
        table=Table(
            columns=("person", "profession", "turns", "share"),
            rows=tuple(
                (known.label(p.id), p.profession.value, turns[p.id], round(turns[p.id] / total, 4))
                for p in people
            ),
        ),
        people=bars,
        professions=professions,
        pairs=pairs,
        private=True,
    )


def _bar(label: str, letter: str, number: int, whole: int) -> Bar:
    return Bar(label=label, letter=letter, count=number, share=number / whole if whole else 0.0)


def _pair(
    two: tuple[str, str], turns: Mapping[str, int], letters: Mapping[str, str], known: Who
) -> tuple[Bar, Bar]:
    whole = sum(turns[person] for person in two)
    first, second = (_bar(known.label(p), letters[p], turns[p], whole) for p in two)
    return first, second


def _sentence(bars: tuple[Bar, ...], professions: tuple[Bar, ...], total: int, silent: int) -> str:
    half, so_far = 0, 0
    for bar in bars:
        half, so_far = half + 1, so_far + bar.count
        if 2 * so_far >= total:
            break
    fair = -(-len(bars) // 2)
    first, second = professions
    said = (
        f"{words.capital(words.people(half))} of {words.spelled(len(bars))} took at least half of the "
        f"{count(total, 'turn')}; if all spoke alike it would be {words.spelled(fair)}. {first.label} took "
        f"{words.percent(first.share)}, {second.label.lower()} {words.percent(second.share)}."
    )
    if silent:
        said += f" {words.capital(words.people(silent))} {'has' if silent == 1 else 'have'} no turn."
    return (
        f"{said} It is a count by hand, good enough to see who is seldom heard, and no more exact than that."
    )
