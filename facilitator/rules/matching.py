"""Mentor pairs: how well each two people go together, and who is never paired."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from facilitator.model.people import Participant
from facilitator.phrase import phrase
from facilitator.rules.likeness import Reader, likeness

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GRADES = ("AA", "AO", "EO", "HEO", "SEO", "GRADE 7", "GRADE 6", "SCS1", "SCS2", "SCS3", "SCS4")
"""The civil service's grades, from the most junior."""
GRADES_APART = 4
"""So many grades apart, or more, and two people are as far from each other as can be."""


class Weights(Struct, frozen=True):
    """What counts how much in a score. Only their proportion matters; 0 leaves a thing out."""

    sector: float = 0.4
    duties: float = 0.3
    departments: float = 0.2
    """Different departments: wanted, so that ideas cross-fertilise."""
    grade: float = 0.1

    def by_part(self) -> dict[str, float]:
        """The weights by the name of what they weigh."""
        return {
            "sector": self.sector,
            "duties": self.duties,
            "departments": self.departments,
            "grade": self.grade,
        }


class Scores:
    """Every policymaker against everybody from operational delivery.

    ``parts`` are by name matrices of 0 to 1, NaN where one of the two has nothing to compare; ``allowed`` is
    False for those who are never paired, and :meth:`why_not` says why. Rows are ``policy``, columns are
    ``operational``.
    """

    def __init__(
        self,
        policy: Sequence[Participant],
        operational: Sequence[Participant],
        parts: Mapping[str, NDArray[np.float32]],
        words: Mapping[str, tuple[Mapping[str, str], Mapping[str, str]]],
        forbidden: Mapping[tuple[int, int], str],
        weights: Weights,
    ) -> None:
        import numpy as np  # noqa: PLC0415 - loaded with the first proposal, not when the app starts

        self.policy, self.operational = tuple(policy), tuple(operational)
        self.parts, self.words, self.weights = parts, words, weights
        self._forbidden = forbidden
        self.allowed: NDArray[np.bool_] = np.ones((len(policy), len(operational)), dtype=bool)
        for row, column in forbidden:
            self.allowed[row, column] = False
        self.total = _weighted(parts, weights, self.allowed.shape)

    def weighed(self, weights: Weights) -> Scores:
        """The same people under other weights; no text is compared again."""
        return Scores(self.policy, self.operational, self.parts, self.words, self._forbidden, weights)

    def why_not(self, row: int, column: int) -> str:
        """Why two people are never paired; empty if they may be."""
        return self._forbidden.get((row, column), "")


def scores(
    policy: Sequence[Participant],
    operational: Sequence[Participant],
    *,
    weights: Weights | None = None,
    synonyms: Mapping[str, str],
    apart: Iterable[frozenset[str]] = (),
) -> Scores:
    """How well each policymaker goes with each person from operational delivery.

    A score is the weighted mean of four parts: likeness of sectors, likeness of duties and roles, different
    departments, and nearness of grades. A part that one of the two has not given counts as the mean of that
    part over everybody who has, so that a gap in the roster neither helps nor harms. ``apart``
    are pairs of ids.
    """
    reader = Reader(synonyms)
    sides = policy, operational
    sector = [tuple(reader.words(p.sector) for p in side) for side in sides]
    duties = [tuple(reader.words(f"{p.role} {p.duties}") for p in side) for side in sides]
    departments = [[tuple(reader.words(p.department)) for p in side] for side in sides]
    parts = {
        "sector": likeness(*sector),
        "duties": likeness(*duties),
        "departments": _different(*departments),
        "grade": _near(*([grade_of(p.grade) for p in side] for side in sides)),
    }
    words = {
        person.id: (sector[side][k], duties[side][k])
        for side, people in enumerate(sides)
        for k, person in enumerate(people)
    }
    return Scores(policy, operational, parts, words, _never(policy, operational, apart), weights or Weights())


def grade_of(text: str) -> int | None:
    """The place of a grade in :data:`GRADES`, also as ``G7`` or ``grade 7``; None if it is none of them."""
    plain = "".join(text.upper().split())
    if plain in ("G6", "G7"):
        plain = f"GRADE{plain[1]}"
    return next((k for k, grade in enumerate(GRADES) if grade.replace(" ", "") == plain), None)


def _weighted(
    parts: Mapping[str, NDArray[np.float32]], weights: Weights, shape: tuple[int, int]
) -> NDArray[np.float64]:
    import numpy as np  # noqa: PLC0415

    total, all_weights = np.zeros(shape), 0.0
    for name, weight in weights.by_part().items():
        known = ~np.isnan(parts[name])
        if weight > 0 and known.any():
            total += weight * np.where(known, parts[name], parts[name][known].mean())
            all_weights += weight
    return np.minimum(total / all_weights, 1) if all_weights else total


def _different(ones: Sequence[tuple[str, ...]], others: Sequence[tuple[str, ...]]) -> NDArray[np.float32]:
    """1 where two departments differ, 0 where they are the same, NaN where one is not given."""
    import numpy as np  # noqa: PLC0415

    number: dict[tuple[str, ...], int] = {}
    left, right = ([number.setdefault(d, len(number)) if d else -1 for d in side] for side in (ones, others))
    one, other = np.array(left, dtype=np.int64)[:, None], np.array(right, dtype=np.int64)[None, :]
    return np.where((one < 0) | (other < 0), np.nan, one != other).astype(np.float32)


def _near(ones: Sequence[int | None], others: Sequence[int | None]) -> NDArray[np.float32]:
    """1 for the same grade, down to 0 for :data:`GRADES_APART` apart, NaN where one is not given."""
    import numpy as np  # noqa: PLC0415

    one = np.array([np.nan if g is None else g for g in ones], dtype=np.float32)[:, None]
    other = np.array([np.nan if g is None else g for g in others], dtype=np.float32)[None, :]
    near: NDArray[np.float32] = np.maximum(0, 1 - np.abs(one - other) / GRADES_APART)
    return near


def _never(
    policy: Sequence[Participant], operational: Sequence[Participant], apart: Iterable[frozenset[str]]
) -> dict[tuple[int, int], str]:
    """Who is never paired, by row and column, and why."""
    found: dict[tuple[int, int], str] = {}
    rows, columns = {p.id: k for k, p in enumerate(policy)}, {p.id: k for k, p in enumerate(operational)}
    for two in apart:
        for row in two & rows.keys():
            for column in two & columns.keys():
                found[rows[row], columns[column]] = phrase("to be kept apart")

    def note(
        key: Callable[[Participant], Iterable[str]], other: Callable[[Participant], Iterable[str]], why: str
    ) -> None:
        by_key: dict[str, list[int]] = {}
        for k, person in enumerate(operational):
            for text in filter(None, map(_key, other(person))):
                by_key.setdefault(text, []).append(k)
        for k, person in enumerate(policy):
            for text in filter(None, map(_key, key(person))):
                for column in by_key.get(text, ()):
                    found[k, column] = why

    # One manager may be written as a name in one row and as an e-mail address in another.
    email = {_key(p.name): p.email for p in (*policy, *operational) if p.email}

    def boss(person: Participant) -> Iterable[str]:
        return (person.manager, email.get(_key(person.manager), ""))

    note(boss, boss, phrase("the same line manager"))
    note(lambda p: (p.manager,), lambda o: (o.name, o.email), phrase("one manages the other"))
    note(lambda p: (p.name, p.email), lambda o: (o.manager,), phrase("one manages the other"))
    # Two people of one name are told apart by their e-mail addresses, if both have one.
    note(lambda p: (p.email,), lambda o: (o.email,), phrase("the same person"))
    note(lambda p: (p.name,) * (not p.email), lambda o: (o.name,), phrase("the same person"))
    note(lambda p: (p.name,), lambda o: (o.name,) * (not o.email), phrase("the same person"))
    return found


def _key(text: str) -> str:
    return " ".join(text.casefold().split())
