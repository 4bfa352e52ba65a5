"""A chat in every form that meeting tools save or paste, as messages; and what no form is."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.exchange.chat import messages, read_chat
from facilitator.model.chat import Message, MessageKind

WORDS, REACTION, NOTICE = MessageKind.WORDS, MessageKind.REACTION, MessageKind.NOTICE

SAVED = (
    "10:04:31\t From  Ana Diaz  to  Everyone : Put the date in the first line\r\n"
    "10:04:58\t From  Tom Hughes  to  Everyone : One phone number: ours\r\n"
    "and nobody else's\r\n"
    "10:05:02\t From  Ana Diaz  to  Tom Hughes(Privately) : I disagree\r\n"
    "but not aloud\r\n"
    "10:05:40 From Priya Nair to Everyone : Ask the frontline first\r\n"
    "10:06:00   from   Tom Hughes   To   Me (Direct Message) : secret\r\n"
)
UNADDRESSED = (
    "10:04:31\t From  Ana Diaz : I talk to Everyone: always\n"
    "10:04:58\t From  Tom from Leeds : to be or not to be\n"
    "10:05:10\t From Ana Diaz to Tom from Leeds (Privately) : hush\n"
)
APART = (
    "2023-03-24 10:04:31 From Ana Diaz to Everyone:\n"
    "\tPut the date in the first line\n"
    "\n"
    "\tand the name\n"
    "2023-03-24 10:05:00 From Tom Hughes to Everyone:\n"
    '\tReplying to "Put the date in the …"\n'
    "\t\n"
    "\tYes, both\n"
    "2023-03-24 10:05:04 From Priya Nair to Everyone:\n"
    '\tReacted to "Put the date in the first..." with 👍\n'
    "2023-03-24 10:05:09 From Priya Nair to Everyone:\n"
    '    Removed a 👍 reaction from "Put the date in the first…"\n'
    "2023-03-24 10:05:30 From Tom Hughes to Ana Diaz(Direct Message):\n"
    "    not for the board\n"
    "10:05:44 Siân Jones joined the meeting.\n"
)
CLOUD = "00:04:31\tAna Diaz:\tPut the date first\n00:05:02\tAna: Policy:\tOne number\nfor all\n"
BRACKETS = (
    "[10:42 • 13/08/2024] Mario Rossi:\nPut the date first\n\n"
    "[10:43 • 13/08/2024] Ana Diaz: One number\nfor all\nhas context menu\n"
    "Last read\n"
    "[10:44 • 13/08/2024] Mario: Rossi:\nThe same words everywhere\n"
)
BLOCKS = (
    "Put the date first by Mario Rossi\nMario Rossi\n2:44 pm\nPut the date first\nhas context menu\n"
    "One number for all by Ana Diaz\nAna Diaz\n2:45 pm\nOne number\n\nfor all\n"
    "Last read\n"
    "1 Like reaction.\n"
    "Next by Mario Rossi\n2:51 pm\nNext\n"
)


def short(text: str) -> list[tuple[str, str, bool, MessageKind]]:
    return [(m.author, m.text, m.private, m.kind) for m in messages(text)]


def test_a_chat_saved_by_zoom_has_its_authors_and_its_private_messages():
    assert short(SAVED) == [
        ("Ana Diaz", "Put the date in the first line", False, WORDS),
        ("Tom Hughes", "One phone number: ours\nand nobody else's", False, WORDS),
        ("Ana Diaz", "I disagree\nbut not aloud", True, WORDS),
        ("Priya Nair", "Ask the frontline first", False, WORDS),
        ("Tom Hughes", "secret", True, WORDS),
    ]
    assert [m.when for m in messages(SAVED)][:2] == ["10:04:31", "10:04:58"]


def test_a_chat_without_recipients_keeps_the_words_to_and_from_where_they_belong():
    assert short(UNADDRESSED) == [
        ("Ana Diaz", "I talk to Everyone: always", False, WORDS),
        ("Tom from Leeds", "to be or not to be", False, WORDS),
        ("Ana Diaz", "hush", True, WORDS),
    ]


def test_headers_may_stand_apart_from_indented_words():
    assert short(APART) == [
        ("Ana Diaz", "Put the date in the first line\n\nand the name", False, WORDS),
        ("Tom Hughes", "Yes, both", False, WORDS),
        ("Priya Nair", 'Reacted to "Put the date in the first..." with 👍', False, REACTION),
        ("Priya Nair", 'Removed a 👍 reaction from "Put the date in the first…"', False, REACTION),
        ("Tom Hughes", "not for the board", True, WORDS),
        ("", "Siân Jones joined the meeting.", False, NOTICE),
    ]
    assert messages(APART)[0].when == "2023-03-24 10:04:31"


def test_a_cloud_recordings_chat_has_no_recipients():
    assert short(CLOUD) == [
        ("Ana Diaz", "Put the date first", False, WORDS),
        ("Ana: Policy", "One number\nfor all", False, WORDS),
    ]
    assert short("00:04:31 Ana Diaz: Put the date first") == [
        ("Ana Diaz", "Put the date first", False, WORDS)
    ]


def test_teams_messages_in_brackets_may_have_their_words_below_or_beside():
    assert short(BRACKETS) == [
        ("Mario Rossi", "Put the date first", False, WORDS),
        ("Ana Diaz", "One number\nfor all", False, WORDS),
        ("Mario: Rossi", "The same words everywhere", False, WORDS),
    ]
    assert short("[10:42 AM] Mario Rossi\nHello") == [("Mario Rossi", "Hello", False, WORDS)]


def test_teams_blocks_say_their_words_twice_and_are_read_once():
    assert short(BLOCKS) == [
        ("Mario Rossi", "Put the date first", False, WORDS),
        ("Ana Diaz", "One number\nfor all", False, WORDS),
        ("", "1 Like reaction.", False, REACTION),
        ("Mario Rossi", "Next", False, WORDS),
    ]
    assert [m.when for m in messages(BLOCKS) if m.kind is WORDS] == ["2:44 pm", "2:45 pm", "2:51 pm"]


def test_a_plain_paste_is_one_idea_a_line():
    pasted = (
        "Put the date first\n\n  - One number for all  \nhas context menu\n"
        "• #letters Same words\n2 Like reactions.\n"
    )
    assert short(pasted) == [
        ("", "Put the date first", False, WORDS),
        ("", "One number for all", False, WORDS),
        ("", "#letters Same words", False, WORDS),
        ("", "2 Like reactions.", False, REACTION),
    ]


@pytest.mark.parametrize(
    ("line", "author", "text", "private"),
    [
        ("10:04:31\t From  Ana: Policy  to  Everyone : yes", "Ana: Policy", "yes", False),
        ("10:04:31\t From  Ana : Policy  to  Everyone : yes", "Ana : Policy", "yes", False),
        ("10:04:31 From Ana : Policy to Everyone : yes", "Ana : Policy", "yes", False),
        ("10:04:31 From Tom from Leeds to York to Everyone : yes", "Tom from Leeds to York", "yes", False),
        (
            "10:04:31 From Ana to Everyone : I wrote to Tom (privately): x",
            "Ana",
            "I wrote to Tom (privately): x",
            False,
        ),
        ("10:04:31From Ana to Everyone: yes", "Ana", "yes", False),
        ("10:04:31 AM From Ana to Everyone in Meeting : yes", "Ana", "yes", False),
        ("24/03/2023 10:04 From Ana to Hosts and panelists : yes", "Ana", "yes", False),
        ("10:04:31\t From  Ana  to  Tom Hughes : yes", "Ana", "yes", True),
        ("10:04:31 From Ana: Policy to Tom: HMRC (Direct Message):", "Ana: Policy", "", True),
        ("10:04:31 From Ana to Everyone (Privately) : yes", "Ana", "yes", True),
        ("10:04:31 From Ana : (Privately) yes", "Ana", "(Privately) yes", True),
        ("10:04:31 From Ana Diaz (she/her) to Everyone : yes", "Ana Diaz (she/her)", "yes", False),
        ("10:04:31\u00a0From Ana to Everyone : yes", "Ana", "yes", False),
        ("10:04:31 From علي to Everyone : نعم", "علي", "نعم", False),
        ("10:04:31 From Ana to Everyone : <b>yes</b>", "Ana", "<b>yes</b>", False),
    ],
)
def test_a_zoom_header_is_read_whoever_wrote_it(line, author, text, private):
    (message,) = messages(line)
    assert (message.author, message.text, message.private) == (author, text, private)


def test_in_a_file_with_recipients_a_person_without_a_mark_is_private_too():
    found = messages("10:04:31 From Ana to Everyone : yes\n10:04:40 From Tom to Ana : no\n")
    assert [(m.author, m.private) for m in found] == [("Ana", False), ("Tom", True)]


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("10:04:31 From Ana to Tom : hi\n10:04:40 From Tom to Ana : ho\n", [True, True]),
        ("10:04:31 From Ana : hi\n10:04:40 From Road to York : ho\n", [False, False]),
        ("10:04:31\t From  Road to York : ho\n", [False]),
        ("10:04:31\t From  Ana  to  Tom : hi\n", [True]),
    ],
)
def test_without_a_mark_a_file_says_itself_whether_to_is_a_word_of_a_name(text, private):
    assert [m.private for m in messages(text)] == private


def test_a_line_above_a_time_is_a_sender_only_if_it_looks_like_one():
    assert short("Start at 10\n10:30\nanother") == [
        ("", "Start at 10", False, WORDS),
        ("", "10:30", False, WORDS),
        ("", "another", False, WORDS),
    ]
    blocks = "Mario Rossi\n2:44 PM\nLet's meet at\n10:30\nTom joined the conversation.\nAna\n2:45 PM\nyes"
    assert short(blocks) == [
        ("Mario Rossi", "Let's meet at\n10:30", False, WORDS),
        ("", "Tom joined the conversation.", False, NOTICE),
        ("Ana", "yes", False, WORDS),
    ]


def test_notices_between_messages_belong_to_none_of_them():
    found = messages(
        "10:04:31 From Ana to Everyone : hi\nTom Hughes joined the meeting\n10:05:00 Tom has left\n"
    )
    assert [(m.text, m.kind, m.when) for m in found] == [
        ("hi", WORDS, "10:04:31"),
        ("Tom Hughes joined the meeting", NOTICE, ""),
        ("Tom has left", NOTICE, "10:05:00"),
    ]


def test_words_above_the_first_header_may_be_private_and_are_only_a_notice():
    found = messages("the end of something\n" + SAVED)
    assert (found[0].text, found[0].kind) == ("the end of something", NOTICE)


def test_no_other_form_inside_a_private_message_opens_a_public_one():
    inside = "[10:42 • 13/08/2024] Mario Rossi:\n00:04:31\tAna Diaz:\tsecret\nAna\n2:44 pm\nsecret"
    found = messages(f"10:04:31 From Ana to Tom (Privately) : hear this\n{inside}\n")
    assert [m.private for m in found] == [True]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('Reacted to "Put the date…" with 👍', REACTION),
        ('Reacted to "Put the "date"..." with ❤️', REACTION),
        ('Reacted to "two\nlines" with 1️⃣', REACTION),
        ('Reacted to "x" with :thumbsup:', REACTION),
        ('Reacted to "the letter" with anger', WORDS),
        ('Removed a 👍 reaction from "Put the date…"', REACTION),
        ('Removed an 😀 reaction from "x"', REACTION),
        ("Removed a comma from the letter", WORDS),
        ('Replying to "x…"\n\nYes', WORDS),
        ('Replying to "x…"', NOTICE),
        ("", NOTICE),
        ("Ana joined the meeting", NOTICE),
        ("I left the meeting", WORDS),
    ],
)
def test_the_words_tell_what_a_message_is(text, kind):
    (message,) = messages(f"10:04:31 From Ana to Everyone:\n\t{text}\n")
    assert message.kind is kind


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ('Replying to "He said "no" to…"\n\nFine', "Fine"),
        ('Replying to "short" Fine', "Fine"),
        ('Replying to "a..." and "b" Fine', 'and "b" Fine'),
        ('Replying to "never closed', 'Replying to "never closed'),
    ],
)
def test_a_reply_is_read_without_what_it_replies_to(text, answer):
    (message,) = messages(f"10:04:31 From Ana to Everyone:\n\t{text}\n")
    assert message.text == answer


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Siân Jones joined the meeting", NOTICE),
        ("Tom Hughes has left the conversation.", NOTICE),
        ("Recording has started", NOTICE),
        ("Meeting ended: 1h 2m", NOTICE),
        ("I joined the meeting late and left the chat", WORDS),
        ("Staff left", WORDS),
        ("Meeting started late again", WORDS),
        ("Let people know who joined the meeting", WORDS),
    ],
)
def test_only_what_the_tool_says_itself_is_a_notice(line, kind):
    (message,) = messages(line)
    assert message.kind is kind


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_saved_chat_is_read_in_any_usual_encoding(tmp_path: Path, encoding: str):
    path = tmp_path / "meeting_saved_chat.txt"
    path.write_bytes("10:04:31 From Siân Jones to Everyone : Café first\n".encode(encoding))
    (message,) = read_chat(path)
    assert (message.author, message.text) == ("Siân Jones", "Café first")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        ("\ufeff".encode(), "is empty"),
        (b"has context menu\nLast read\n", "has no message in it"),
        (b"PK\x03\x04rest", "a spreadsheet or a zip archive, not plain text"),
        (bytes(range(32)) * 40, "is not a text file"),
        (b"x" * 20_000_001, "larger than 20 MB"),
    ],
    ids=["empty", "blank", "mark", "noise", "zip", "binary", "large"],
)
def test_a_file_that_is_no_chat_is_refused_in_one_sentence(tmp_path: Path, data: bytes, words: str):
    path = tmp_path / "chat.txt"
    path.write_bytes(data)
    with pytest.raises(UserError, match=words) as refused:
        read_chat(path)
    assert str(path) in str(refused.value)
    assert "\n" not in str(refused.value)


HOSTILE = {
    "a line": "x" * 100_000,
    "a header": "10:04:31 From " + "a" * 100_000,
    "colons": "10:04:31 From " + ": " * 50_000,
    "blanks": "10:04:31 From a" + " " * 100_000 + "to Everyone : x",
    "to": "10:04:31 From " + "to " * 33_000 + ": x",
    "quotes": '10:04:31 From a to Everyone : Reacted to "' + '" with ' * 14_000,
    "replies": '10:04:31 From a to Everyone : Replying to "' + '"' * 100_000,
    "brackets": "[" * 100_000,
    "menus": "has context menu " * 6_000,
    "by": ("a by a\n" * 3 + "2:44 pm\n") * 10_000,
    "lines": "idea\n" * 100_000,
    "headers": "10:04:31 From a : b : c to d : e (Privately) f\n" * 20_000,
    "stamps": "10:04:31\n" * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_no_longer_than_its_length(name):
    text = HOSTILE[name]
    begun = time.process_time()
    messages(text)
    assert time.process_time() - begun < 3.0


name_text = st.from_regex(
    r"[A-ZÉŴ][a-zéŵ]{1,8}( (from|to|[A-Z][a-z]{1,6})){0,2} [A-Z][a-z:]{1,6}", fullmatch=True
).map(lambda text: text.rstrip(":"))
words_text = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cf")), min_size=1, max_size=60
).map(lambda text: "w" + " ".join(text.split()))


@st.composite
def chats(draw):
    """Messages as (author, lines, private)."""
    return draw(
        st.lists(
            st.tuples(name_text, st.lists(words_text, min_size=1, max_size=3), st.booleans()),
            min_size=1,
            max_size=8,
        )
    )


def old_form(chat, gap: str, tab: str, to: str) -> str:
    return "\n".join(
        f"10:04:{place:02}{tab}From{gap}{author}{gap}{to}{gap}"
        f"{'Ana Diaz(Privately)' if private else 'Everyone'} : " + "\n".join(lines)
        for place, (author, lines, private) in enumerate(chat)
    )


def apart_form(chat, gap: str, tab: str, to: str) -> str:
    return "\n".join(
        f"2023-03-24 10:04:{place:02} From {author} to "
        f"{'Ana Diaz (Direct Message)' if private else 'Everyone'}:\n"
        + "\n".join(f"{tab}{gap}{line}" for line in lines)
        for place, (author, lines, private) in enumerate(chat)
    )


@pytest.mark.parametrize("form", [old_form, apart_form])
@given(
    chat=chats(),
    gap=st.sampled_from([" ", "  ", "   "]),
    tab=st.sampled_from(["\t", " ", "\t ", "  "]),
    to=st.sampled_from(["to", "To"]),
)
@settings(max_examples=100, deadline=None)
def test_whatever_people_write_comes_back_the_same_and_private_stays_private(form, chat, gap, tab, to):
    found = messages(form(chat, gap, tab, to))
    assert [(m.author, m.text, m.private) for m in found] == [
        (author, "\n".join(lines), private) for author, lines, private in chat
    ]


@given(chat=chats())
@settings(max_examples=100, deadline=None)
def test_forms_without_privacy_come_back_the_same_too(chat):
    expected = [(author, "\n".join(lines)) for author, lines, _ in chat]
    forms = {
        "cloud": "\n".join(f"00:04:31\t{author}:\t" + "\n".join(lines) for author, lines, _ in chat),
        "brackets": "\n".join(
            f"[10:42 • 13/08/2024] {author}:\n" + "\n".join(lines) for author, lines, _ in chat
        ),
        "blocks": "\n".join(
            f"{' '.join(lines)} by {author}\n{author}\n2:44 pm\n" + "\n".join(lines)
            for author, lines, _ in chat
        ),
    }
    for form, text in forms.items():
        assert [(m.author, m.text) for m in messages(text)] == expected, form
    plain = [line for _, lines, _ in chat for line in lines]
    assert [m.text for m in messages("\n".join(plain))] == plain


@given(st.text(max_size=400))
@settings(max_examples=100, deadline=None)
def test_any_text_at_all_is_read_without_an_error(text):
    assert all(isinstance(message, Message) for message in messages(text))
