"""The network before and after, every person at the same place."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.model.measured import Measured
from facilitator.model.people import Participant
from facilitator.phrase import listed
from facilitator.rules import meetings
from facilitator.rules.measures import network
from facilitator.rules.measures import number_words as words
from facilitator.rules.measures.figure import Cell, NetworkFigure, NetworkWave, Node, Table, Tie
from facilitator.rules.measures.growth_words import WHEN
from facilitator.rules.measures.network import Two, WaveTies
from facilitator.rules.measures.network_places import places
from facilitator.rules.measures.paired import paired
from facilitator.rules.measures.who import Who


def network_figure(measured: Measured, known: Who) -> NetworkFigure | None:
    """The ties in each wave in which connections were asked; None if they never were."""
    waves = network.wave_ties(measured)
    if not waves:
        return None
    told = {p for w in waves for p in (*w.asked, *w.outside, *(one for two in w.ties for one in two))}
    people = known.those(told)
    ids = [p.id for p in people]
    lasting: dict[Two, float] = {}
    for wave in waves:
        for two in wave.ties:
            lasting[two] = lasting.get(two, 0.0) + 1.0
    spots = places(ids, lasting)
    nodes = tuple(
        Node(label=known.label(p.id), letter=p.profession.letter, x=spots[p.id][0], y=spots[p.id][1])
        for p in people
    )
    drawn = tuple(_wave(wave, waves[i - 1] if i else None, ids) for i, wave in enumerate(waves))
    return NetworkFigure(
        name="network",
        title="Who would call whom",
        sentence=_sentence(measured, waves, people),
        caption=_caption(waves, people),
        alt=_alt(waves, people, measured),
        table=_table(waves, people, known),
        nodes=nodes,
        waves=drawn,
    )


def _wave(wave: WaveTies, before: WaveTies | None, ids: Sequence[str]) -> NetworkWave:
    index = {person: i for i, person in enumerate(ids)}
    new = network.new_ties(before, wave) if before else frozenset()
    ties = []
    for two, between in wave.ties.items():
        first, second = sorted(index[person] for person in two)
        ties.append(
            Tie(
                first=first,
                second=second,
                closeness=between.closeness,
                mutual=between.mutual,
                new=two in new,
            )
        )
    return NetworkWave(
        label=wave.wave.words,
        ties=tuple(sorted(ties, key=lambda t: (t.first, t.second))),
        outside=tuple(wave.outside.get(person) for person in ids),
    )


def _sentence(measured: Measured, waves: Sequence[WaveTies], people: Sequence[Participant]) -> str:
    first, last = waves[0], waves[-1]
    possible = meetings.possible({p.id for p in people})
    if len(waves) == 1:
        return (
            f"{words.capital(WHEN[last.wave])} {_of_possible(last, possible)}. There is nothing to compare "
            "it with yet."
        )
    said = (
        f"{words.capital(WHEN[last.wave])} {_of_possible(last, possible)}; {WHEN[first.wave]} it was "
        f"{words.counted(len(first.ties))}, {words.counted(first.mutual)} of them mutual."
    )
    new = network.new_ties(first, last)
    if new:
        said += f" {words.capital(_new(new, measured, {p.id for p in people}))}."
    outside = [p.id for p in people if p.id in first.outside and p.id in last.outside]
    if outside:
        more = paired([first.outside[p] for p in outside], [last.outside[p] for p in outside])
        said += (
            f" Outside the cohort, {words.of_them(more.rises, more.n, 'people')} asked both times would call "
            "more people than before."
        )
    return (
        f"{said} This is what people say of each other, counted and not tested: one person’s tie is also "
        "another’s."
    )


def _of_possible(wave: WaveTies, possible: int) -> str:
    ties = len(wave.ties)
    share = f" ({words.percent(ties / possible)})" if possible else ""
    return (
        f"at least one of two would call the other in {words.counted(ties)} of {possible:,} possible pairs "
        f"of people{share}, and both would in {words.counted(wave.mutual)}"
    )


def _new(new: frozenset[Two], measured: Measured, people: set[str]) -> str:
    cross = network.across(new, measured)
    verb = "tie is" if len(new) == 1 else "ties are"
    said = f"{words.spelled(len(new))} {verb} new, {words.counted(cross)} of them between the two professions"
    rooms = {two for two in network.shared_a_room(measured) if two <= people}
    if not rooms:
        return said
    # Beside how many had shared a room at all: where everybody has met everybody, it says nothing.
    return (
        f"{said}, and {words.counted(len(new & rooms))} between people who have shared a breakout room, as "
        f"{len(rooms):,} of all {meetings.possible(people):,} pairs of people have"
    )


def _caption(waves: Sequence[WaveTies], people: Sequence[Participant]) -> str:
    asked = "; ".join(
        f"{w.wave.words} {len(w.asked)} of {len(people)}, outside the cohort {len(w.outside)}" for w in waves
    )
    # Each is asked two things: whom in the cohort, and how many outside it.
    given = sum(len(w.asked) + len(w.outside) for w in waves)
    missing = words.missing(2 * len(people) * len(waves) - given, 2 * len(people) * len(waves))
    return (
        f"People who answered: {asked}. {missing} A tie is where somebody says 2 or more of 4, “would call "
        "about work” or closer; it is mutual if both do. Somebody left out by a person who answered counts "
        "as not called. A tie is new if it was not there before (in the picture one wave before, in the text "
        "in the first) and those who name it answered then. Everybody has the same place in every wave; who "
        "is tied stands nearer."
    )


def _alt(waves: Sequence[WaveTies], people: Sequence[Participant], measured: Measured) -> str:
    drawn = listed(
        f"{WHEN[w.wave]} {words.things(len(w.ties), 'line')} "
        f"({words.counted(w.mutual)} mutual, "
        f"{words.counted(network.across(w.ties.keys(), measured))} between the professions)"
        for w in waves
    )
    return (
        f"{words.capital(words.people(len(people)))} as marks P and O at the same places in each wave, lines "
        f"between those who would call: {drawn}."
    )


def _table(waves: Sequence[WaveTies], people: Sequence[Participant], known: Who) -> Table:
    among = {p.id for p in people}
    order = {p.id: i for i, p in enumerate(people)}
    rows: list[tuple[Cell, ...]] = []
    for wave in waves:
        for two, between in sorted(wave.ties.items(), key=lambda t: sorted(order[p] for p in t[0])):
            first, second = sorted(two & among, key=order.__getitem__)
            names = (known.label(first), known.label(second))
            rows.append(
                (wave.wave.value, "tie", *names, between.closeness, "yes" if between.mutual else "no", None)
            )
        rows.extend(
            (wave.wave.value, "outside", known.label(p.id), None, None, None, wave.outside[p.id])
            for p in people
            if p.id in wave.outside
        )
    columns = ("wave", "kind", "person", "other_person", "closeness", "mutual", "people_outside")
    return Table(columns=columns, rows=tuple(rows))
