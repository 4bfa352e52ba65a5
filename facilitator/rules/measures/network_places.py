"""Where each person stands in the picture of the network, the same in every wave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from facilitator.rules.measures.network import Two

if TYPE_CHECKING:
    import numpy as np

_ROUNDS = 60
"""Steps in which people who stand too near are pushed apart."""


def places(people: Sequence[str], ties: Mapping[Two, float]) -> dict[str, tuple[float, float]]:
    """A place from 0 to 1, left to right and top to bottom, for each person.

    ``ties`` are those of all waves together, with how many waves they were there: who is tied for longer
    stands nearer. Springs draw the picture (Fruchterman and Reingold 1991), from a fixed seed; then people
    who would cover each other are pushed apart.
    """
    import numpy as np  # noqa: PLC0415 - not on the start path
    import rustworkx as rx  # noqa: PLC0415 - not on the start path

    if not people:
        return {}
    if len(people) == 1:
        return {people[0]: (0.5, 0.5)}
    index = {person: i for i, person in enumerate(people)}
    graph = rx.PyGraph()
    graph.add_nodes_from(list(people))
    # One faint thread from everybody to the middle, lest people without a tie fly off the page.
    middle = graph.add_node("")
    graph.add_edges_from([(i, middle, 0.2) for i in range(len(people))])
    graph.add_edges_from(sorted((*_ends(two, index), float(weight)) for two, weight in ties.items()))
    start = {i: (float(np.cos(t)), float(np.sin(t))) for i, t in enumerate(_angles(len(people)))}
    laid = rx.spring_layout(
        graph, pos={**start, middle: (0.0, 0.0)}, fixed={middle}, weight_fn=float, num_iter=200, seed=11
    )
    spots = _apart(_scaled(np.array([laid[i] for i in range(len(people))])))
    return {person: (float(x), float(y)) for person, (x, y) in zip(people, spots, strict=True)}


def _ends(two: Two, index: Mapping[str, int]) -> tuple[int, int]:
    first, second = sorted(index[person] for person in two)
    return first, second


def _angles(number: int) -> Sequence[float]:
    return [6.283185307179586 * i / number for i in range(number)]


def _scaled(spots: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    low, high = spots.min(axis=0), spots.max(axis=0)
    span = high - low
    span[span == 0] = 1
    scaled: np.ndarray[Any, Any] = (spots - low) / span
    return scaled


def _apart(spots: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The same with a least distance between any two, as far as the square has room."""
    import numpy as np  # noqa: PLC0415 - not on the start path

    least = 0.6 / np.sqrt(len(spots))
    for _ in range(_ROUNDS):
        apart = spots[:, None, :] - spots[None, :, :]
        far = np.sqrt((apart**2).sum(axis=2))
        np.fill_diagonal(far, np.inf)
        near = far < least
        if not near.any():
            break
        push = np.where(near, (least - far) / 2, 0)[:, :, None] * apart / np.maximum(far, 1e-9)[:, :, None]
        spots = np.clip(spots + np.nan_to_num(push).sum(axis=1), 0, 1)
    return _scaled(spots)
