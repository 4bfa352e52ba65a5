"""Suggested clusters: cards of the board that speak of the same, found by likeness of their words.

Average linkage (Sokal and Michener 1958, from SciPy) over Dice's coefficient, in which a word counts for more
the fewer cards have it (the root of the inverse document frequency of Spärck Jones 1972). A card that is like
no other stays alone: it is listed, and never forced into a cluster.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from facilitator.rules.cluster_names import Namer
from facilitator.rules.idea_words import telling
from facilitator.rules.likeness import Reader, likeness

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CUTS = (0.97, 0.95, 0.93, 0.90, 0.86, 0.80, 0.72, 0.60)
"""How unlike two groups may be and still be one cluster, from coarse to fine; 1 is no word in common."""
USUAL = 3
"""The cut that agrees best with groupings made by hand."""
MOST_WORDS = 60
"""Words of a card that are compared; what it is about stands at its beginning."""


class SuggestedCluster(Struct, frozen=True, kw_only=True):
    """Cards that go together, and a name for them."""

    name: str
    ids: tuple[str, ...]


class Suggestion(Struct, frozen=True, kw_only=True):
    """All cards that were given, each in one cluster or alone."""

    clusters: tuple[SuggestedCluster, ...] = ()
    """Large ones first."""
    alone: tuple[str, ...] = ()
    """Cards that fit nowhere."""


def _tell_nobody(part: float) -> None:
    """Progress that nobody watches."""


def _never() -> bool:
    return False


class StoppedError(Exception):
    """Somebody has stopped the search."""


class Tree:
    """How cards join into ever larger groups; cut coarser or finer without comparing anything again."""

    def __init__(
        self,
        texts: Mapping[str, str],
        reader: Reader,
        *,
        report: Callable[[float], None] = _tell_nobody,
        stop: Callable[[], bool] = _never,
    ) -> None:
        """Compares cards, given as their ids and what they say. Meant for a worker thread.

        ``report`` hears how much is done, 0 to 1; ``stop`` is asked between the parts, and ends it with a
        StoppedError. The same cards in any order give the same groups.
        """

        def done(part: float) -> None:
            if stop():
                raise StoppedError
            report(part)

        self._same: dict[str, list[str]] = {}
        for card_id in sorted(texts):
            self._same.setdefault(" ".join(texts[card_id].casefold().split()), []).append(card_id)
        self._texts = sorted(self._same)  # each text once and in one order, so that ties fall alike
        self._written = {text: texts[ids[0]] for text, ids in self._same.items()}
        words = [tuple(islice(telling(reader, text), MOST_WORDS)) for text in self._texts]
        self._rows = [row for row, found in enumerate(words) if found]
        done(0.2)
        self._links = _links([words[row] for row in self._rows], done)
        self._namer = Namer(self._written)
        done(1.0)

    def cut(self, fineness: int = USUAL) -> Suggestion:
        """The clusters at one of the :data:`CUTS`, 0 being the coarsest."""
        groups: dict[int, list[str]] = {}
        for row, number in zip(
            self._rows, _numbers(self._links, len(self._rows), CUTS[fineness]), strict=True
        ):
            groups.setdefault(number, []).append(self._texts[row])
        compared = set(self._rows)
        wordless = [[text] for row, text in enumerate(self._texts) if row not in compared]
        found: list[tuple[list[str], tuple[str, ...]]] = []
        alone: list[str] = []
        for members in [*groups.values(), *wordless]:
            ids = tuple(sorted(card_id for text in members for card_id in self._same[text]))
            if len(ids) > 1 and members != [""]:
                found.append((members, ids))
            else:
                alone.extend(ids)
        found.sort(key=lambda group: (-len(group[1]), group[1]))
        names = self._namer.names([members for members, _ in found])
        return Suggestion(
            clusters=tuple(
                SuggestedCluster(name=name, ids=ids) for name, (_, ids) in zip(names, found, strict=True)
            ),
            alone=tuple(sorted(alone)),
        )


def suggest(texts: Mapping[str, str], reader: Reader, fineness: int = USUAL) -> Suggestion:
    """Compares cards and cuts once."""
    return Tree(texts, reader).cut(fineness)


def _links(words: Sequence[tuple[str, ...]], done: Callable[[float], None]) -> NDArray[np.float64] | None:
    """What SciPy knows as the linkage matrix; None of less than two texts."""
    if len(words) < 2:
        return None
    import numpy as np  # noqa: PLC0415 - loaded with the first suggestion, not when the app starts
    from scipy.cluster.hierarchy import linkage  # noqa: PLC0415
    from scipy.spatial.distance import squareform  # noqa: PLC0415

    cards = Counter(word for found in words for word in found)
    counts = {word: math.sqrt(math.log(1 + len(words) / many)) for word, many in cards.items()}
    alike = likeness(words, words, weigh=counts.__getitem__).astype(np.float64)
    done(0.8)
    unlike = np.clip(1 - (alike + alike.T) / 2, 0, 1).round(
        6
    )  # so that no machine's last digit decides a tie
    np.fill_diagonal(unlike, 0)
    found: NDArray[np.float64] = linkage(squareform(unlike, checks=False), "average")
    return found


def _numbers(links: NDArray[np.float64] | None, texts: int, cut: float) -> list[int]:
    """The number of its group for each text."""
    if links is None:
        return list(range(texts))
    from scipy.cluster.hierarchy import fcluster  # noqa: PLC0415 - as above

    return [int(number) for number in fcluster(links, cut, "distance")]
