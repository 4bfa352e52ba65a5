"""The board as Markdown and as text: what was typed comes back as typed, and nothing private is in it."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from facilitator.exchange.board_markdown import board_markdown, board_text, escaped, escaped_lines
from facilitator.live import board, clusters
from facilitator.model.board import IdeaStage
from facilitator.rules.board_sheet import BoardSheet, board_sheet

from ..conftest import START, state_of

TRAPS = "#*_`|<>&![](){}~-+=.:1\\$@ \n\t\"'abc"


def read(markdown: str) -> tuple[list[str], str]:
    """The kinds of blocks that a Markdown reader finds, and all of their text."""
    tokens = MarkdownIt("commonmark").enable("table").enable("strikethrough").parse(markdown)
    words: list[str] = []
    kinds: list[str] = []
    for token in tokens:
        kinds.append(token.type)
        for child in token.children or ():
            kinds.append(child.type)
            words.append({"softbreak": "\n", "hardbreak": "\n"}.get(child.type, child.content))
    return kinds, "".join(words)


def plain(text: str) -> str:
    """A text without what no reader shows: control characters, and how much white space there is."""
    lines = text.splitlines()
    kept = "\n".join(
        "".join(
            " " if c == "\t" else c for c in line if c == "\t" or unicodedata.category(c) not in ("Cc", "Cs")
        )
        for line in lines
    )
    return " ".join(kept.split())


@given(st.text(alphabet=TRAPS, max_size=60) | st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_any_text_comes_back_from_markdown_as_it_was_typed(text: str) -> None:
    for markdown in (
        escaped_lines(text),
        f"### {escaped(text)}",
        f"- **Owner:** {escaped_lines(text, '  ')}",
    ):
        kinds, words = read(markdown)
        assert " ".join(words.removeprefix("Owner:").split()) == plain(text)
        strange = {"html_block", "html_inline", "em_open", "code_inline", "link_open", "image", "s_open"}
        strange |= {"fence", "code_block", "hr", "table_open", "blockquote_open", "ordered_list_open"}
        assert not strange & set(kinds)
        assert kinds.count("bullet_list_open") == markdown.startswith("- **")
        assert kinds.count("strong_open") == markdown.startswith("- **")


def sheet_of(store, **named) -> BoardSheet:
    return board_sheet(state_of(store), START, **named)


@pytest.fixture
def full(store, session_id):
    """A board with a rated commitment, a card in a cluster, one face down, a closed and an open vote."""
    people = state_of(store).participants
    board.add(
        store,
        START,
        session_id,
        "A letter <b>that</b> says what happens next",
        stage=IdeaStage.COMMITMENT,
        authors=[people[0].id],
        problem="People ring\nand ring again",
        owner_id=people[1].id,
        ally_id=people[2].id,
        due_date=date(2023, 5, 12),
        effort=1,
        impact=5,
        comment="Never to be read",
    )
    board.add(store, START + timedelta(seconds=1), session_id, "One person to ring")
    board.add(store, START + timedelta(seconds=2), session_id, "Face down", revealed=False)
    ids = [i.id for i in state_of(store).ideas]
    with store.step("test.votes", START) as step:
        for closed, dots in ((START, 3), (None, 9)):
            ballot = step.insert(
                "ballot",
                session_id=session_id,
                question="Which first?",
                dots=3,
                opened_at=START,
                closed_at=closed,
            )
            for number, idea_id in enumerate(ids[:2], start=1):
                step.insert("ballot_card", ballot_id=ballot, idea_id=idea_id, number=number)
                step.insert("vote", ballot_id=ballot, idea_id=idea_id, session_id=session_id, dots=dots)
    return store


def test_a_card_says_all_that_is_public_in_words(full) -> None:
    people = state_of(full).participants
    made = board_markdown(sheet_of(full))
    for words in (
        "# Idea board\n\nMutual mentoring · Session 1: Building empathy · 24 March 2023\n",
        "2 cards in 2 stages. 1 face-down card left out.",
        "## Commitments\n\n### A letter &lt;b&gt;that&lt;/b&gt; says what happens next\n",
        "- **Problem:** People ring\\\n  and ring again\n",
        f"- **Owner:** {people[1].name}\n- **Ally:** {people[2].name}\n",
        "- **By when:** 12 May 2023\n- **Impact:** very high\n- **Effort:** very low\n",
        "- **Votes:** 3 dots, joint 1st of 2 in “Which first?”\n",
    ):
        assert words in made
    assert "9 dots" not in made


def test_private_comments_face_down_cards_and_unasked_authors_are_left_out(full) -> None:
    author = state_of(full).participants[0].name
    for text in (board_markdown(sheet_of(full)), board_text(sheet_of(full))):
        assert "Never to be read" not in text
        assert "Face down" not in text
        assert author not in text
    assert f"- **Written by:** {author}" in board_markdown(sheet_of(full, authors=True))


def test_clusters_are_the_headings_where_there_are_any(full) -> None:
    ideas = state_of(full).ideas
    clusters.make(full, START, "1. Letters *first*", [ideas[0].id])
    made = board_markdown(sheet_of(full))
    assert "2 cards in 1 cluster." in made
    assert "## 1\\. Letters \\*first\\*\n" in made
    assert "- **Stage:** Commitment\n" in made
    assert made.index("## 1") < made.index("## Not in a cluster\n\n### One person to ring")


def test_the_same_board_gives_the_same_markdown(full) -> None:
    assert board_markdown(sheet_of(full)) == board_markdown(sheet_of(full))


def test_the_text_for_the_chat_is_plain_and_short(full) -> None:
    owner = state_of(full).participants[1].name
    assert (
        f"• A letter <b>that</b> says what happens next (owner: {owner}; by when: 12 May 2023; votes: 3 dots"
        in board_text(sheet_of(full))
    )
