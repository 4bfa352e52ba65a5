"""Which messages of a chat become cards."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.board import Authorship, Idea
from facilitator.model.chat import Message, MessageKind
from facilitator.rules.card_text import shortened
from facilitator.rules.chat_cards import LeftOut, OnBoard, left_out, left_out_in_words, sorted_out

AT = datetime(2023, 3, 24, tzinfo=UTC)


def by_name(_: int, message: Message) -> str | None:
    """Everybody whose name is one letter is of the cohort."""
    return message.author if len(message.author) == 1 else None


def reasons(messages, board=None) -> list[LeftOut | None]:
    return [entry.left_out for entry in sorted_out(messages, by_name, board or OnBoard())]


def said(text: str, author: str = "a", **more) -> Message:
    return Message(text=text, author=author, **more)


def on_board(text: str, *authors: str) -> OnBoard:
    title, details = shortened(text)
    idea = Idea(id="i", title=title, details=details, created_at=AT)
    return OnBoard([idea], [Authorship(id=a, idea_id="i", participant_id=a) for a in authors])


def test_the_same_words_by_the_same_author_are_one_card():
    messages = [said("Put the date first"), said(" put  the DATE first"), said("Put the date first", "b")]
    assert reasons(messages) == [None, LeftOut.DUPLICATE, None]


def test_two_strangers_who_say_the_same_have_a_card_each():
    messages = [said("yes", "Claire"), said("yes", "Omar"), said("yes", "claire")]
    assert reasons(messages) == [None, None, LeftOut.DUPLICATE]


def test_what_is_on_the_board_by_its_author_is_left_out():
    assert reasons([said("Yes")], on_board("yes", "a", "b")) == [LeftOut.DUPLICATE]
    assert reasons([said("Yes")], on_board("yes", "b")) == [None]


def test_a_card_without_an_author_may_be_anybodys_and_so_may_a_message():
    assert reasons([said("Yes")], on_board("yes")) == [LeftOut.DUPLICATE]
    assert reasons([said("Yes", "Claire")], on_board("yes", "a")) == [LeftOut.DUPLICATE]


def test_a_long_message_is_known_again_by_all_of_its_words():
    long = "The letter says three things at once and none of them first. " * 9
    assert reasons([said(long)], on_board(long, "a")) == [LeftOut.DUPLICATE]


def test_private_messages_reactions_and_notices_are_left_out_each_for_one_reason():
    messages = [
        said("hush", private=True),
        said("👍", kind=MessageKind.REACTION, private=True),
        said("👍", kind=MessageKind.REACTION),
        said("Ana joined", kind=MessageKind.NOTICE),
        said("hush"),
    ]
    entries = sorted_out(messages, by_name, OnBoard())
    assert [e.left_out for e in entries] == [
        LeftOut.PRIVATE,
        LeftOut.PRIVATE,
        LeftOut.REACTION,
        LeftOut.NOTICE,
        None,
    ]
    assert left_out(entries) == {"private": 2, "reactions": 1, "duplicates": 0, "notices": 1}
    assert left_out_in_words(left_out(entries)) == "2 private, 1 reaction, 1 notice left out"
    assert left_out_in_words(left_out([])) == ""


message = st.builds(
    Message,
    author=st.sampled_from(["", "a", "b", "Claire"]),
    text=st.sampled_from(["yes", "YES", "no", "letters"]),
    private=st.booleans(),
    kind=st.sampled_from(MessageKind),
)


@given(st.lists(message, max_size=20))
@settings(max_examples=100, deadline=None)
def test_counts_add_up_nothing_private_is_a_card_and_a_second_time_nothing_is(messages):
    entries = sorted_out(messages, by_name, OnBoard())
    cards = [entry for entry in entries if entry.left_out is None]
    assert len(cards) + sum(left_out(entries).values()) == len(messages)
    assert all(not e.message.private and e.message.kind is MessageKind.WORDS for e in cards)
    ideas = [Idea(id=str(n), title=e.message.text, created_at=AT) for n, e in enumerate(cards)]
    authors = [
        Authorship(id=str(n), idea_id=str(n), participant_id=e.author_id)
        for n, e in enumerate(cards)
        if e.author_id
    ]
    again = sorted_out(messages, by_name, OnBoard(ideas, authors))
    assert [e for e in again if e.left_out is None] == []
