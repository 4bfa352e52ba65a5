"""A plan of breakout rounds from a JSON file, with its first mistake named at its place."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, TypeAlias

import msgspec
from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.located import at, shape_problems
from facilitator.exchange.quoting import did_you_mean, is_control, quoted, shown
from facilitator.exchange.whole_file import read_whole, utf8_text
from facilitator.model.people import Profession
from facilitator.phrase import Phrase, listed, phrase
from facilitator.rules.rotation.pose import Asked, ClashError
from facilitator.rules.rotation.problem import Mix

MOST_PEOPLE = 2_000
"""More than any meeting tool lets into rooms."""
MOST_ROUNDS = 200
MOST_SEATS = 50_000
"""People here times rounds; beyond, it takes minutes before there is a first answer."""
ROOM_SIZES = range(2, 9)
LONGEST_ID = 200
"""In characters."""

_MOST_MEGABYTES = 20
_LARGEST_SEED = 2**31 - 1

Two: TypeAlias = frozenset[str]


class PlanParticipant(Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who may take part; the profession may be left out where no rule asks for it."""

    id: str
    profession: Profession | None = None


class Plan(Struct, frozen=True, forbid_unknown_fields=True):
    """A plan file, as the contract has it."""

    participants: tuple[PlanParticipant, ...]
    room_size: int
    rounds: int
    rule: Mix
    """Whom people are to meet."""
    met: tuple[tuple[str, ...], ...] = ()
    """Pairs that have met before."""
    apart: tuple[tuple[str, ...], ...] = ()
    """Groups, any two of whom never share a room."""
    together: tuple[tuple[str, ...], ...] = ()
    """Groups that are never parted."""
    absent: tuple[str, ...] = ()
    seed: int = 0


def read_plan(path: Path) -> Asked:
    """The breakout rounds that a plan file asks for: ids of those who are here, in the file's order.

    Raises UserError with the place of the first mistake: a file that cannot be read or is no JSON, a wrong
    shape, ids that are doubled or unknown, sizes and numbers out of bounds, more people apart than rooms.
    """
    raw = _json(path)
    try:
        plan = msgspec.convert(raw, Plan)
    except msgspec.ValidationError:
        # Only now is every value looked at by itself: that names the place, and a sound file is not slowed.
        for problem in shape_problems(raw, Plan):
            raise UserError(
                "{file}, {as_json}. Mend it in a text editor.", file=path.name, as_json=_as_json(problem)
            ) from None
        raise
    for problem in _meaning_problems(plan):
        raise UserError(
            "{file}, {problem}{stop}",
            file=path.name,
            problem=problem,
            stop="" if problem.endswith("?") else ".",
        )
    _refuse_crowds(path.name, plan)
    return _asked(plan)


def _refuse_crowds(name: str, plan: Plan) -> None:
    """Raises ClashError for a group that is to be apart and is larger than there are rooms.

    Where wishes clash is looked for by the solver too, but not soon in a group of hundreds.
    """
    absent = set(plan.absent)
    rooms = sum(person.id not in absent for person in plan.participants) // plan.room_size
    for number, group in enumerate(plan.apart):
        here = [person_id for person_id in group if person_id not in absent]
        if len(here) > rooms:
            others = phrase("{number} others", number=len(here) - 7)
            raise ClashError(
                "{file}, {where}: {people} are to be kept apart, which {rooms} not allow. Take some of them "
                "out, or make the rooms smaller.",
                file=name,
                where=f"apart[{number}]",
                people=listed(here if len(here) <= 8 else [*here[:7], others]),
                rooms=phrase("one room does") if rooms == 1 else phrase("{number} rooms do", number=rooms),
            )


def _asked(plan: Plan) -> Asked:
    absent = set(plan.absent)
    here = [person for person in plan.participants if person.id not in absent]
    return Asked(
        ids=tuple(person.id for person in here),
        sides=tuple(int(person.profession is Profession.OPERATIONAL) for person in here),
        room_size=plan.room_size,
        rounds=plan.rounds,
        mix=plan.rule,
        met=_twos(plan.met),
        apart=_twos(plan.apart),
        together=_twos(plan.together),
        seed=plan.seed,
    )


def _twos(groups: Collection[tuple[str, ...]]) -> frozenset[Two]:
    """Every two people of each group."""
    return frozenset(frozenset(two) for group in groups for two in combinations(group, 2))


def _meaning_problems(plan: Plan) -> Iterator[Phrase]:
    """What is wrong in a plan of the right shape: the place, what, and what to do."""
    if len(plan.participants) > MOST_PEOPLE:
        what = phrase(
            "{people:,} people are more than the {most:,} that a plan can have; split them into several "
            "plans",
            people=len(plan.participants),
            most=MOST_PEOPLE,
        )
        yield at("participants", what)
    first: dict[str, int] = {}
    for number, person in enumerate(plan.participants):
        where = f"participants[{number}]"
        yield from (at(f"{where}.id", wrong) for wrong in _wrong_with_id(person.id))
        if person.id in first:
            what = phrase(
                "{id} is there twice (first {earlier}); give everybody an id of their own",
                id=quoted(person.id),
                earlier=f"participants[{first[person.id]}]",
            )
            yield at(f"{where}.id", what)
        first.setdefault(person.id, number)
        if person.profession is None and plan.rule is not Mix.ANYONE:
            what = phrase(
                "missing; write policy or operational, which the rule {rule} needs to know",
                rule=plan.rule.value,
            )
            yield at(f"{where}.profession", what)
    yield from _wrong_with_lists(plan, first)
    yield from _wrong_with_numbers(plan, len(first.keys() - set(plan.absent)))


def _wrong_with_id(text: str) -> Iterator[Phrase]:
    if not text.strip():
        yield phrase("the id is empty; give this person one")
    if len(text) > LONGEST_ID:
        yield phrase(
            "{id} is longer than {most} characters; make it shorter", id=quoted(text), most=LONGEST_ID
        )
    if any(is_control(character) for character in text):
        yield phrase("{id} has a line break or another control character in it; take it out", id=quoted(text))


def _wrong_with_lists(plan: Plan, known: Collection[str]) -> Iterator[Phrase]:
    for name in ("met", "apart", "together"):
        for number, group in enumerate(getattr(plan, name)):
            where = f"{name}[{number}]"
            for place, person_id in enumerate(group):
                yield from _unknown(f"{where}[{place}]", person_id, known)
            if name == "met" and len(group) != 2:
                yield at(where, phrase("{ids} in it; write the two people who have met", ids=_ids(group)))
            elif len(group) < 2:
                yield at(where, phrase("{ids} in it; write two people or more", ids=_ids(group)))
            doubled = next((i for place, i in enumerate(group) if i in group[:place]), None)
            if doubled is not None:
                what = phrase("{id} is there twice; write different people", id=quoted(doubled))
                yield at(where, what)
    for place, person_id in enumerate(plan.absent):
        yield from _unknown(f"absent[{place}]", person_id, known)


def _ids(group: Collection[str]) -> Phrase:
    if len(group) < 2:
        return phrase("there is only 1 id") if group else phrase("there is nobody")
    return phrase("there are {number} ids", number=len(group))


def _unknown(where: str, person_id: str, known: Collection[str]) -> Iterator[Phrase]:
    if person_id not in known:
        hint = did_you_mean(person_id, known) or phrase("; add them there, or take the id out here")
        yield at(where, phrase("{id} is no id under participants{hint}", id=quoted(person_id), hint=hint))


def _wrong_with_numbers(plan: Plan, here: int) -> Iterator[Phrase]:
    if here < 2:
        what = (
            phrase("only 1 person is present, and a room needs 2; add people, or take some out of absent")
            if here
            else phrase("nobody is present, and a room needs 2; add people, or take some out of absent")
        )
        yield at("participants", what)
    if plan.room_size not in ROOM_SIZES:
        what = phrase(
            "{size} is not possible; rooms are of {least} to {most} people",
            size=shown(str(plan.room_size)),
            least=ROOM_SIZES[0],
            most=ROOM_SIZES[-1],
        )
        yield at("room_size", what)
    elif plan.room_size > here:
        what = phrase(
            "{size} is more than the {people} people who are present; make it smaller",
            size=plan.room_size,
            people=here,
        )
        yield at("room_size", what)
    if not 1 <= plan.rounds <= MOST_ROUNDS:
        what = phrase(
            "{rounds} is not possible; ask for 1 to {most} rounds",
            rounds=shown(str(plan.rounds)),
            most=MOST_ROUNDS,
        )
        yield at("rounds", what)
    elif plan.rounds * here > MOST_SEATS:
        what = phrase(
            "{rounds} are too many for {people:,} people; ask for {most} at most, or for fewer people",
            rounds=plan.rounds,
            people=here,
            most=MOST_SEATS // here,
        )
        yield at("rounds", what)
    if not 0 <= plan.seed <= _LARGEST_SEED:
        what = phrase(
            "{seed} is not possible; write a whole number from 0 to {most}",
            seed=shown(str(plan.seed)),
            most=_LARGEST_SEED,
        )
        yield at("seed", what)


class _TwiceError(Exception):
    """A key that one JSON object has twice, of which a reader would silently lose one."""


def _json(path: Path) -> dict[str, Any]:
    """The object in a JSON file."""
    data = read_whole(path, what=phrase("plan"), most_megabytes=_MOST_MEGABYTES)
    text = utf8_text(data, path.name)
    try:
        # Not msgspec's own reader: it tells a byte, not line and column, and keeps quiet about doubled keys.
        raw = json.loads(text, object_pairs_hook=_object, parse_constant=_no_number)
        json.dumps(raw, ensure_ascii=False).encode()
    except RecursionError:
        raise UserError(
            "{file} has too many brackets inside each other. Take some out.", file=path.name
        ) from None
    except _TwiceError as error:
        raise UserError(
            "{file}: {reason} is there twice in one object. Keep one of them.", file=path.name, reason=error
        ) from None
    except UnicodeEncodeError as error:
        half = f"\\u{ord(str(error.object)[error.start]):04x}"
        raise UserError(
            "{file} has half a character in it, {half}. Write the whole one.", file=path.name, half=half
        ) from None
    except json.JSONDecodeError as error:
        raise UserError(
            "{file}, line {lineno}, column {colno}: this is not JSON ({lower}{msg}). Mend it in "
            "a text editor.",
            file=path.name,
            lineno=error.lineno,
            colno=error.colno,
            lower=error.msg[:1].lower(),
            msg=error.msg[1:],
        ) from None
    except ValueError as error:
        # NaN and its like say so; integers of thousands of digits Python refuses in words of its own.
        reason = str(error) if "number" in str(error) else phrase("a number has thousands of digits")
        raise UserError(
            "{file} is not JSON that can be read ({reason}). Write an ordinary number.",
            file=path.name,
            reason=reason,
        ) from None
    if not isinstance(raw, dict):
        raise UserError(
            '{file} holds no JSON object. A plan begins with {{ and has "participants", '
            '"room_size", "rounds" and "rule".',
            file=path.name,
        )
    return raw


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        raise _TwiceError(quoted(next(name for k, name in enumerate(names) if name in names[:k])))
    return made


def _no_number(word: str) -> Any:
    raise ValueError(phrase("{word} is no number", word=word))


def _as_json(problem: Phrase) -> Phrase:
    """A mistake of shape in the words of JSON, since TOML has other ones."""
    where = str(problem.values["where"])
    if problem.values["what"] == "expected table":
        return at(where, phrase("expected an object in braces"))
    if problem.values["what"] == "expected array":
        return at(where, phrase("expected a list in square brackets"))
    return problem
