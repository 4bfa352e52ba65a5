"""Suggested clusters: a partition, the same in any order, near what people would make by hand, and named."""

from __future__ import annotations

from collections import Counter
from math import comb

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.exchange.synonyms import load_synonyms
from facilitator.rules.clustering import CUTS, USUAL, StoppedError, Suggestion, Tree, suggest
from facilitator.rules.idea_words import telling
from facilitator.rules.likeness import Reader, likeness

from .forty_ideas import IDEAS

READER = Reader(load_synonyms())
FORTY = {f"i{number:02}": title for number, (_, title) in enumerate(IDEAS)}
BY_HAND = [group if group != "-" else f"alone{number}" for number, (group, _) in enumerate(IDEAS)]

sentences = st.lists(
    st.sampled_from(
        ["letter", "letters", "shadow", "policy", "day", "rule", "drafts", "the", "of", "🙂", "שלום"]
    ),
    max_size=6,
).map(" ".join)
boards = st.lists(sentences | st.text(max_size=12), max_size=14).map(
    lambda texts: {f"i{number:02}": text for number, text in enumerate(texts)}
)


def adjusted_rand(one: list[str], other: list[str]) -> float:
    """How far two groupings agree, 1 for wholly and 0 for no better than chance (Hubert and Arabie 1985)."""
    both = sum(comb(n, 2) for n in Counter(zip(one, other, strict=True)).values())
    first, second = (sum(comb(n, 2) for n in Counter(groups).values()) for groups in (one, other))
    chance = first * second / comb(len(one), 2)
    return (both - chance) / ((first + second) / 2 - chance)


def labels(found: Suggestion, ids: list[str]) -> list[str]:
    group = {card: cluster.name for cluster in found.clusters for card in cluster.ids}
    return [group.get(card, card) for card in ids]


def everything(found: Suggestion) -> list[str]:
    return [*found.alone, *(card for cluster in found.clusters for card in cluster.ids)]


@given(boards, st.integers(0, len(CUTS) - 1))
@settings(deadline=None)
def test_every_card_is_in_one_cluster_or_alone(texts: dict[str, str], fineness: int) -> None:
    found = suggest(texts, READER, fineness)
    assert sorted(everything(found)) == sorted(texts)
    assert all(len(cluster.ids) >= 2 for cluster in found.clusters)
    names = [cluster.name for cluster in found.clusters]
    assert all(name.strip() for name in names)
    assert len({name.casefold() for name in names}) == len(names)


@given(boards, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_the_order_of_cards_changes_nothing(texts: dict[str, str], random) -> None:
    shuffled = list(texts.items())
    random.shuffle(shuffled)
    assert suggest(dict(shuffled), READER) == suggest(texts, READER)


@given(boards, sentences.filter(str.strip), st.integers(0, len(CUTS) - 1))
@settings(deadline=None)
def test_cards_that_say_the_same_are_always_together(texts: dict[str, str], same: str, fineness: int) -> None:
    texts = {**texts, "x1": same, "x2": f"  {same.upper()} "}
    found = suggest(texts, READER, fineness)
    assert any({"x1", "x2"} <= set(cluster.ids) for cluster in found.clusters)


@given(boards)
@settings(deadline=None)
def test_what_is_together_in_a_finer_cut_is_together_in_a_coarser_one(texts: dict[str, str]) -> None:
    tree = Tree(texts, READER)
    for fine in range(1, len(CUTS)):
        coarse = {card: n for n, c in enumerate(tree.cut(fine - 1).clusters) for card in c.ids}
        for cluster in tree.cut(fine).clusters:
            assert len({coarse[card] for card in cluster.ids}) == 1


@pytest.mark.parametrize(
    ("texts", "clusters", "alone"),
    [
        ({}, 0, 0),
        ({"a": "One card"}, 0, 1),
        ({"a": ""}, 0, 1),
        ({"a": "", "b": "  "}, 0, 2),
        ({"a": "👍", "b": "👍", "c": "🎉"}, 1, 1),
        (dict.fromkeys("abcdef", "Put the next step first"), 1, 0),
        ({"a": "the of and", "b": "and of the"}, 0, 2),
        ({"a": "x" * 100_000, "b": "letter " * 20_000}, 0, 2),
    ],
)
def test_boards_of_hardly_anything_have_an_answer_too(
    texts: dict[str, str], clusters: int, alone: int
) -> None:
    found = suggest(texts, READER)
    assert (len(found.clusters), len(found.alone)) == (clusters, alone)


def test_forty_ideas_are_grouped_much_as_by_hand_and_better_than_by_what_hangs_together() -> None:
    import rustworkx as rx

    ids = sorted(FORTY)
    average = adjusted_rand(BY_HAND, labels(Tree(FORTY, READER).cut(), ids))
    words = [list(telling(READER, FORTY[card])) for card in ids]
    alike = likeness(words, words)

    def hanging_together(least: float) -> float:
        graph = rx.PyGraph()
        graph.add_nodes_from(ids)
        graph.add_edges_from(
            [(a, b, None) for a in range(len(ids)) for b in range(a) if alike[a, b] >= least]
        )
        part = {node: str(n) for n, nodes in enumerate(rx.connected_components(graph)) for node in nodes}
        return adjusted_rand(BY_HAND, [part[node] for node in range(len(ids))])

    assert average > 0.45
    assert average > max(hanging_together(least / 100) for least in range(5, 80))


def test_the_usual_cut_of_forty_ideas_is_worth_taking() -> None:
    found = Tree(FORTY, READER).cut(USUAL)
    assert 6 <= len(found.clusters) <= 12
    assert {FORTY[card] for card in found.alone} >= {"Name badges with first names", "Fewer acronyms"}
    names = [cluster.name for cluster in found.clusters]
    assert {"Draft guidance", "Rule hurts", "Waiting time"} <= set(names)
    for cluster in found.clusters:
        assert any(cluster.name.casefold() in FORTY[card].casefold() for card in cluster.ids), cluster.name


def test_a_name_is_shown_as_typed_and_short_whatever_the_cards_say() -> None:
    texts = {"a": "<b>Letters</b> " + "very " * 200, "b": "<b>Letters</b> <script>" + "long " * 200}
    (cluster,) = suggest(texts, READER, 0).clusters
    assert len(cluster.name) <= 60


def test_a_search_says_how_far_it_is_and_stops_when_it_is_asked_to() -> None:
    told: list[float] = []
    Tree(FORTY, READER, report=told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    with pytest.raises(StoppedError):
        Tree(FORTY, READER, stop=lambda: True)
