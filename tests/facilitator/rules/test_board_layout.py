"""Where cards lie: never two on the same ground, in the column of their stage, a cluster's cards together."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.board import Cluster, Idea, IdeaStage
from facilitator.rules import board_layout
from facilitator.rules.board_layout import Box

NOW = datetime(2023, 3, 24, 10, 0, tzinfo=UTC)
CLUSTERS = tuple(Cluster(id=f"c{k}", name=f"Cluster {k}", created_at=NOW) for k in range(3))

cards = st.lists(
    st.tuples(
        st.sampled_from(list(IdeaStage)),
        st.sampled_from([None, *(c.id for c in CLUSTERS), "gone"]),
        st.integers(1, 8),
    ),
    max_size=60,
)


def board(drawn) -> tuple[list[Idea], dict[str, float]]:
    ideas = [
        Idea(id=f"i{k}", title=f"Card {k}", stage=stage, cluster_id=cluster, created_at=NOW)
        for k, (stage, cluster, _) in enumerate(drawn)
    ]
    heights = {
        i.id: board_layout.card_height(lines, lines % 2 == 0)
        for i, (_, _, lines) in zip(ideas, drawn, strict=True)
    }
    return ideas, heights


def inside(inner: Box, outer: Box) -> bool:
    return (
        inner.x >= outer.x
        and inner.y >= outer.y
        and inner.right <= outer.right + 1e-6
        and inner.bottom <= outer.bottom + 1e-6
    )


@settings(max_examples=100, deadline=None)
@given(cards)
def test_in_columns_no_two_cards_overlap_and_each_is_in_the_column_of_its_stage(drawn):
    ideas, heights = board(drawn)
    made = board_layout.in_columns(ideas, CLUSTERS, heights)
    assert made.cards.keys() == {i.id for i in ideas}
    assert not any(a.meets(b) for a, b in combinations(made.cards.values(), 2))
    columns = {c.stage: c for c in made.columns}
    assert list(columns) == list(IdeaStage)
    for idea in ideas:
        assert inside(made.cards[idea.id], columns[idea.stage].box)
        assert made.cards[idea.id].y >= columns[idea.stage].head
    assert not any(a.box.meets(b.box) for a, b in combinations(made.columns, 2))


@settings(max_examples=100, deadline=None)
@given(cards, st.booleans())
def test_the_cards_of_a_cluster_lie_on_its_ground_and_no_other_card_does(drawn, in_columns):
    ideas, heights = board(drawn)
    lay = board_layout.in_columns if in_columns else board_layout.free
    made = lay(ideas, CLUSTERS, heights)
    for ground in made.clusters:
        assert ground.members
        for idea in ideas:
            if idea.id in ground.members:
                assert idea.cluster_id == ground.cluster.id
                assert inside(made.cards[idea.id], ground.box)
            else:
                assert not made.cards[idea.id].meets(ground.box)
    assert not any(a.box.meets(b.box) for a, b in combinations(made.clusters, 2))
    grouped = {m for ground in made.clusters for m in ground.members}
    assert grouped == {i.id for i in ideas if i.cluster_id in {c.id for c in CLUSTERS}}


places = st.tuples(st.integers(-900, 2400), st.integers(-900, 2400))


@settings(max_examples=100, deadline=None)
@given(cards, st.dictionaries(st.integers(0, 59), places, max_size=8))
def test_on_a_free_board_placed_cards_lie_where_they_were_put_and_no_other_lies_on_them(drawn, put):
    ideas, heights = board([(stage, None, lines) for stage, _, lines in drawn])
    placed = [
        Idea(id=i.id, title=i.title, x=float(put[k][0]), y=float(put[k][1]), created_at=NOW)
        if k in put
        else i
        for k, i in enumerate(ideas)
    ]
    made = board_layout.free(placed, (), heights)
    for k, idea in enumerate(placed):
        if k in put:
            assert made.cards[idea.id][:2] == put[k]
        else:
            others = (box for other, box in made.cards.items() if other != idea.id)
            assert not any(made.cards[idea.id].meets(box) for box in others)


def test_a_card_that_is_put_elsewhere_lets_the_others_lie():
    ideas, heights = board([(IdeaStage.IDEA, None, 2)] * 12)
    before = board_layout.free(ideas, (), heights)
    ideas[3] = Idea(id="i3", title="Card 3", x=4000.0, y=10.0, created_at=NOW)
    after = board_layout.free(ideas, (), heights)
    assert {i: b for i, b in before.cards.items() if i != "i3"} == {
        i: b for i, b in after.cards.items() if i != "i3"
    }


def test_a_thousand_cards_of_one_stage_keep_about_the_shape_of_a_screen():
    ideas, heights = board([(IdeaStage.IDEA, None, 3)] * 1000)
    ground = board_layout.spread(board_layout.in_columns(ideas, (), heights))
    assert 1.2 < ground.width / ground.height < 2.6


def test_an_empty_board_has_five_empty_columns():
    made = board_layout.in_columns([], (), {})
    assert [c.count for c in made.columns] == [0] * 5
    assert board_layout.free([], (), {}).cards == {}
