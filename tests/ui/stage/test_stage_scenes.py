"""The shared window's scenes: whole, legible, apart, and in words where colour alone would not do."""

from __future__ import annotations

import re
from datetime import timedelta

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from facilitator.rules.scene import BlankScene, WelcomeScene
from facilitator.rules.scenes.board import BoardCard, BoardScene, Column
from facilitator.rules.scenes.journey import JourneyColumn, JourneyText
from facilitator.rules.scenes.matrix import MatrixCard
from facilitator.rules.scenes.parts import Countdown, Header, Running
from ui import theme
from ui.stage.drawing import DRAWERS, draw_scene

from .examples import NOW, cards_of

KINDS = (
    *("welcome", "activity", "rooms", "break", "board", "card", "sketched card", "wall"),
    *("vote", "result", "matrix", "matrix of many", "matrix of none"),
    *("journey", "journey of many", "journey of none", "goals", "goals of pairs"),
    *("group", "group over waves", "group over all waves", "group of too few", "closing", "blank"),
)
SIZES = ((960, 540), (1280, 720), (1920, 1080))
SHAPES = ((800, 600), (1600, 600), (1280, 800), (720, 900), (640, 360))

IDEAS = (
    "Put the next step in the first line",
    "Draft policy with a duty manager in the room",
    "Test each letter with five claimants",
    "One named person to ring",
    "Plain words for the refusal letter, agreed with those who read it out",
    "Swap desks for a week each spring",
    "Ask the counter staff first",
    "A short film of a day at the border",
    "Invite caseworkers to clinics",
)

OWN_WORDS = ("not yet turned", "no cards", "policy", "operational delivery")
"""What the stage itself writes on a board, which a card may say too."""

hostile = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
letters = st.characters(codec="utf-8", categories=("Lu", "Ll"), max_codepoint=0x17F)
words = st.text(alphabet=st.one_of(letters, st.sampled_from(" -'")), min_size=1, max_size=60).filter(
    lambda text: text.strip() != ""
)


def said(texts) -> list[str]:
    return [text.text for text in texts]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_scene_is_whole_legible_and_nothing_lies_over_another(
    scenes, drawn, wrong, kind, width, height, scheme
):
    assert wrong(drawn(scenes[kind], width, height, scheme), width, height) == []


@pytest.mark.parametrize(("width", "height"), SHAPES)
@pytest.mark.parametrize("kind", KINDS)
def test_windows_of_any_shape_keep_everything_inside(scenes, drawn, wrong, kind, width, height):
    texts = drawn(scenes[kind], width, height)
    found = [trouble for trouble in wrong(texts, width, height) if not trouble.startswith("small")]
    assert found == []


def test_every_kind_of_scene_has_a_drawing(scenes):
    assert {type(scene).__name__ for scene in scenes.values()} == set(DRAWERS)
    assert tuple(scenes) == KINDS


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "blank"])
def test_a_scene_breaks_its_lines_alike_at_every_size(scenes, drawn, kind):
    small, large = drawn(scenes[kind], 640, 360), drawn(scenes[kind], 1280, 720)
    assert said(small) == said(large)
    for one, other in zip(small, large, strict=True):
        assert one.rect.height() * 2 == pytest.approx(other.rect.height())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_blank_stage_is_one_calm_colour_and_says_nothing(drawn, now, scheme):
    tokens = theme.load_tokens(scheme)
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    texts = draw_scene(painter, QRectF(0, 0, 320, 180), BlankScene(), now, tokens)
    painter.end()
    assert texts == []
    colours = {image.pixelColor(x, y).name() for x in range(0, 320, 7) for y in range(0, 180, 7)}
    assert colours == {QColor(tokens.paper).name()}


def test_the_head_says_programme_session_and_present_stage(drawn, activity):
    heads = [text.text for text in drawn(activity()) if text.role == "head"]
    assert heads == ["Building empathy", "Mutual mentoring · session 1 of 7"]


def test_a_rehearsal_says_so_in_a_word(drawn, activity, wrong):
    header = Header(programme="P" * 70, number=1, total=7, stages=("S" * 40, "T"), stage=0, rehearsal=True)
    texts = drawn(activity(header=header))
    assert "Rehearsal" in said(texts)
    assert wrong(texts, 1280, 720, cut=False) == []
    assert "Rehearsal" not in said(drawn(activity()))


def test_a_programme_with_no_stages_and_a_scene_with_hardly_a_word_are_drawn(drawn, wrong):
    bare = Header(programme="", number=1, total=1, stages=(), stage=0)
    texts = drawn(WelcomeScene(header=bare, title="Hello", lines=(), starts=""))
    assert "Hello" in said(texts)
    assert wrong(texts, 1280, 720) == []


@pytest.mark.parametrize(
    ("left", "digits", "words"),
    [
        (168, "02:48", "of 4 minutes"),
        (40, "00:40", "begin to wrap up"),
        (9, "00:09", "finish now"),
        (-12, "+00:12", "time is up"),
    ],
)
def test_a_clock_says_in_words_what_its_colour_says(drawn, activity, clock, left, digits, words):
    texts = said(drawn(activity(countdown=clock(left))))
    assert digits in texts
    assert words in texts


def test_a_paused_clock_says_paused_and_one_not_yet_begun_does_not(drawn, activity, clock):
    assert "paused" in said(drawn(activity(countdown=clock(100, paused=True))))
    texts = said(drawn(activity(countdown=clock(240, paused=True))))
    assert "paused" not in texts
    assert "of 4 minutes" in texts


def test_the_clock_is_seventeen_hundredths_of_the_height(drawn, activity, clock):
    texts = {text.text: text for text in drawn(activity(countdown=clock(168)))}
    assert texts["02:48"].pixel_size / 720 == pytest.approx(0.17, abs=0.002)
    assert texts["Listening in threes"].pixel_size / 720 == pytest.approx(0.08, abs=0.002)
    assert texts["Change places at the bell"].pixel_size / 720 == pytest.approx(0.05, abs=0.002)


def test_turns_done_have_a_tick_and_the_others_their_number(drawn, activity, now):
    countdown = Countdown(
        running=Running(since=now - timedelta(seconds=300)),
        seconds=240,
        turns=("First", "Second", "Third"),
        thresholds=activity().countdown.thresholds,
    )
    texts = drawn(activity(countdown=countdown))
    assert [text.text for text in texts if text.role == "mark"] == ["2", "3"]
    assert {"First", "Second", "Third"} <= set(said(texts))


@pytest.mark.parametrize("present", [0, 5, 13, 14])
def test_of_many_turns_those_around_the_present_one_stay_and_the_rest_is_counted(
    drawn, activity, now, wrong, present
):
    turns = tuple(f"Room {number} says what it found" for number in range(1, 15))
    running = Running(since=now - timedelta(seconds=60 * present + 5))
    thresholds = activity().countdown.thresholds
    countdown = Countdown(running=running, seconds=60, turns=turns, thresholds=thresholds)
    texts = drawn(activity(countdown=countdown))
    assert turns[min(present, 13)] in said(texts)
    shown = [text for text in said(texts) if text in turns]
    rest = next(text for text in said(texts) if re.fullmatch(r"and \d+ more|\d+ done before", text))
    assert len(shown) + int(re.search(r"\d+", rest).group()) == 14
    assert wrong(texts, 1280, 720) == []


def test_the_foot_says_what_is_next_and_when_the_break_is(drawn, activity):
    texts = said(drawn(activity()))
    assert {"Next", "What we heard, all together", "break at 10:55am"} <= set(texts)
    last = said(drawn(activity(next_title="", break_at="")))
    assert "Next" not in last
    assert "the last part of this session" in last


def test_rooms_show_everybody_the_question_and_what_we_wait_for(drawn, rooms):
    texts = said(drawn(rooms()))
    assert {"Amara Okafor", "Mark Doyle", "Room 1", "Room 5", "Talk about"} <= set(texts)
    assert {"Round 2 of 3", "6 minutes each", "starts when everyone has moved"} <= set(texts)
    started = said(drawn(rooms(started=True, rounds=1, talk_about="")))
    assert {"talking now", "One round", "6 minutes"} <= set(started)
    assert "Talk about" not in started


def test_names_are_as_large_as_the_look_asks_and_grow_where_there_are_fewer(drawn, rooms):
    def size(scene) -> float:
        return next(text.pixel_size for text in drawn(scene) if text.text == "Amara Okafor")

    assert size(rooms()) >= 0.0455 * 720
    assert size(rooms(names=("Amara Okafor", "Tom Hughes"))) > size(rooms())


def test_one_long_name_does_not_make_the_others_small(drawn, rooms, wrong):
    long = "Maximilian Featherstonehaugh-Cholmondeley of Llanfairpwll"
    texts = drawn(rooms(names=(long, "Tom Hughes", *["Rhys Davies"] * 8)))
    assert wrong(texts, 1280, 720) == []
    assert next(text.pixel_size for text in texts if text.text == "Tom Hughes") >= 0.0455 * 720


@pytest.mark.parametrize("size", range(1, 9))
@pytest.mark.parametrize("talk", ["", "Which moment in your work has stayed with you, and why?"])
def test_ordinary_names_are_whole_in_rooms_of_up_to_eight(drawn, rooms, wrong, size, talk):
    names = ("Amara Okafor", "Tom Hughes", "Rhys Davies", "Priya Nair") * 4
    assert wrong(drawn(rooms(names=names, size=size, talk_about=talk)), 1280, 720) == []


FIRST = ("Amara", "Tom", "Rhys", "Priya", "Helen", "Yusuf", "Daniel", "Siân", "Grace", "Mark", "Catherine")
LAST = ("Okafor", "Hughes", "Davies", "Nair", "Moss", "Khan", "Ward", "Lewis", "Lin", "Doyle", "Fitzgerald")


@hostile
@given(
    names=st.lists(words, min_size=1, max_size=36),
    size=st.integers(min_value=1, max_value=3),
    talk=st.one_of(st.just(""), words),
)
def test_whatever_people_are_called_nothing_collides_and_nobody_is_forgotten(
    rooms, drawn, wrong, names, size, talk
):
    every = rooms(names=names[: 12 * size], size=size, talk_about=talk)
    for number, shown in enumerate(every.pages):
        scene = msgspec.structs.replace(every, page=number)
        texts = drawn(scene)
        assert wrong(texts, 1280, 720, cut=False) == []
        people = [badge.name for room in shown for badge in room.people]
        others = len(said(texts)) - len(said(drawn(rooms(names=(), talk_about=talk)))) - len(shown)
        counted = [int(text[4:-5]) for text in said(texts) if re.fullmatch(r"and \d+ more", text)]
        assert others - len(counted) + sum(counted) == len(people)


@pytest.mark.parametrize("talk", ["", "What did you really do yesterday?"])
@pytest.mark.parametrize("size", range(2, 9))
def test_of_two_hundred_and_fifty_rooms_every_name_is_large_on_its_page(drawn, rooms, wrong, size, talk):
    names = [f"{first} {last}" for first in FIRST for last in LAST] * 17
    every = rooms(names=names[: 250 * size], size=size, talk_about=talk)
    assert len(every.rooms) == 250
    for number in (0, 7, len(every.pages) - 1):
        texts = drawn(msgspec.structs.replace(every, page=number))
        assert wrong(texts, 1280, 720) == []
        people = {badge.name for room in every.pages[number] for badge in room.people}
        sizes = sorted(text.pixel_size for text in texts if text.text in people)
        assert sizes[len(sizes) // 2] >= 0.0455 * 720
        first, last = every.pages[number][0].number, every.pages[number][-1].number
        place = f"page {number + 1} of {len(every.pages)} · rooms {first} to {last}"
        assert place in said(texts)
        assert ("Talk about" in said(texts)) == bool(talk)


@hostile
@given(
    title=words,
    lines=st.lists(st.text(alphabet="abc deéŵ -", min_size=1, max_size=90).filter(str.strip), max_size=7),
    turns=st.lists(words, max_size=7),
    following=words,
)
def test_whatever_an_exercise_says_nothing_collides(
    activity, clock, drawn, wrong, title, lines, turns, following
):
    scene = activity(
        title=title, lines=tuple(lines), countdown=clock(30, turns=tuple(turns)), next_title=following
    )
    assert wrong(drawn(scene), 1280, 720, cut=False) == []


@hostile
@given(
    columns=st.lists(
        st.tuples(st.lists(words, max_size=9), st.integers(min_value=0, max_value=9)), max_size=5
    ),
    prompt=words,
)
def test_whatever_is_on_the_board_nothing_collides_and_its_cards_are_never_small(
    board, drawn, wrong, columns, prompt
):
    titles = ("Insights", "Ideas", "Prototypes", "Commitments", "Tried")
    made = tuple(
        Column(title=title, cards=cards_of(*found), total=len(found), face_down=down)
        for title, (found, down) in zip(titles, columns, strict=False)
    )
    every = board(columns=made, prompt=prompt)
    shown: list[str] = []
    for number, page in enumerate(every.pages):
        texts = drawn(msgspec.structs.replace(every, page=number))
        assert wrong(texts, 1280, 720, cut=False) == []
        there = {" ".join(card.title.split()) for column in page for card in column.cards}
        mine = there - {*titles, prompt, *OWN_WORDS}
        sizes = [text.pixel_size for text in texts if text.text in mine and text.role == "body"]
        assert all(size >= 0.0345 * 720 for size in sizes)
        assert "not yet turned" in there or said(texts).count("not yet turned") <= 3 * max(3, len(page))
        assert there <= set(said(texts))
        shown += there
    assert set(shown) == {" ".join(title.split()) for found, _ in columns for title in found}


def test_a_board_of_cards_face_down_alone_shows_nine_of_them(drawn, board, wrong):
    texts = drawn(board(columns=(Column(title="Ideas", cards=(), total=0, face_down=40),)))
    assert said(texts).count("not yet turned") == 9
    assert "40 face down" in said(texts)
    assert wrong(texts, 1280, 720) == []


def test_a_title_that_is_read_from_the_right_begins_there(drawn, board, cards):
    hebrew, english = "לשאול את הצוות", "Ask the staff"
    for title, starts in ((hebrew, False), (english, True)):
        columns = (Column(title="A", cards=cards(title), total=1), Column(title="B", cards=(), total=0))
        (place,) = [text.rect for text in drawn(board(columns=columns)) if text.text == title]
        assert (place.left() < 100) is starts


def test_a_board_counts_its_cards_and_shows_at_most_three_face_down(drawn, board, cards):
    texts = said(drawn(board()))
    assert {"Insights", "1 card", "Ideas", "3 cards · 5 face down"} <= set(texts)
    assert texts.count("not yet turned") == 3
    many = Column(title="Ideas", cards=cards(*(f"Idea {n}" for n in range(14))), total=14)
    first = board(columns=(many,))
    assert {"1 to 12 of 14 cards", "page 1 of 2"} <= set(said(drawn(first)))
    second = said(drawn(msgspec.structs.replace(first, page=1)))
    assert {"13 to 14 of 14 cards", "page 2 of 2", "Idea 12", "Idea 13"} <= set(second)
    assert "Idea 11" not in second


@pytest.mark.parametrize("count", [1, 5, 9, 40])
@pytest.mark.parametrize("names", [("",), ("Letters", "Hearing the front line"), tuple("ABCDEFG")])
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (640, 360)])
def test_few_and_many_cards_of_ordinary_length_are_whole_on_their_pages(
    drawn, board, cards, wrong, count, names, width, height
):
    titles = [f"{IDEAS[number % len(IDEAS)]} {number}" for number in range(count)]
    columns = tuple(
        Column(
            title=name,
            cards=cards(*titles[at :: len(names)], letters="PO-"),
            total=len(titles[at :: len(names)]),
        )
        for at, name in enumerate(names)
    )
    every = board(columns=columns, zoomed=names == ("",))
    found = set()
    for number in range(len(every.pages)):
        texts = drawn(msgspec.structs.replace(every, page=number), width, height)
        assert wrong(texts, width, height) == []
        found |= set(said(texts)) & set(titles)
    assert found == set(titles)


HOSTILE_TITLES = (
    "<b>Bold</b> &amp; <script>alert('x')</script>",
    "اجعل الخطوة التالية في السطر الأول من كل رسالة",
    "שלב ראשון: לשאול את הצוות בדלפק",
    "👍🏽 👩‍👩‍👧 🎉 yes, do it",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
    "x" * 160,
)


@pytest.mark.parametrize("title", HOSTILE_TITLES)
@pytest.mark.parametrize("beside", [0, 3])
def test_a_title_of_any_script_stands_on_the_stage_as_it_was_typed(drawn, board, cards, wrong, title, beside):
    columns = [Column(title="A", cards=cards(title, "Another card"), total=2)]
    columns += [Column(title="B", cards=cards("Usual words here"), total=1)] * beside
    texts = drawn(board(columns=tuple(columns)))
    assert title in said(texts)
    assert wrong(texts, 1280, 720, cut=False) == []


def test_a_card_says_who_wrote_it_only_where_its_scene_names_them(drawn, board, wrong):
    named = BoardCard(
        title="Ring first", letter="P", authors=("Amara Okafor", "Tom Hughes", "Siân Lewis", "Bo Ray")
    )
    texts = drawn(board(columns=(Column(title="Ideas", cards=(named,), total=1),)))
    assert "Amara Okafor, Tom Hughes, Siân Lewis and 1 more" in said(texts)
    assert wrong(texts, 1280, 720) == []
    assert not any("Amara" in text for text in said(drawn(board())))


def test_the_edges_of_cards_are_explained_beside_the_title_where_it_leaves_room(drawn, board, wrong):
    assert {"policy", "operational delivery"} <= set(said(drawn(board())))
    texts = drawn(board(title="What could each of us change, even a little, by the end of this spring?"))
    assert "policy" not in said(texts)
    assert wrong(texts, 1280, 720) == []


def test_the_edges_of_the_two_professions_differ_without_colour(board, cards, drawn):
    def runs(letter: str) -> int:
        """How many bars stand at the left of a card."""
        image = QImage(1280, 720, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        scene = board(columns=(Column(title="Ideas", cards=cards("One", letters=letter or "-"), total=1),))
        draw_scene(painter, QRectF(0, 0, 1280, 720), scene, NOW, theme.load_tokens("light"))
        painter.end()
        dark = [QColor(image.pixel(x, 235)).lightness() < 150 for x in range(52, 70)]
        return sum(now and not before for before, now in zip([False, *dark], dark, strict=False))

    assert (runs("P"), runs("O")) == (1, 2)


def test_a_zoomed_cluster_has_larger_cards_than_the_whole_board(drawn, board, cards):
    def size(columns: tuple[Column, ...], zoomed: bool) -> float:
        scene = board(columns=columns, zoomed=zoomed)
        return next(text.pixel_size for text in drawn(scene) if text.text == IDEAS[0])

    mine = Column(title="", cards=cards(*IDEAS[:6]), total=6)
    others = Column(title="Others", cards=cards(*IDEAS[6:9]), total=3)
    named = msgspec.structs.replace(mine, title="Letters")
    assert size((mine,), True) > size((named, others), False)


def test_cards_are_larger_where_there_are_fewer(drawn, board):
    def size(cards: tuple[str, ...]) -> float:
        found = cards_of(*cards)
        columns = tuple(Column(title=title, cards=found, total=len(cards)) for title in ("A", "B", "C"))
        return next(text.pixel_size for text in drawn(board(columns=columns)) if text.text == cards[0])

    title = "Test each letter with five claimants"
    assert size((title,)) > size((title, title + " first", title + " later", title + " again"))


def test_an_empty_board_says_how_a_card_comes_there(drawn, board, wrong):
    texts = drawn(board(columns=()))
    assert "No cards yet" in said(texts)
    assert any("chat" in text for text in said(texts))
    assert wrong(texts, 1280, 720) == []


def test_a_board_without_a_clock_still_has_its_prompt(drawn, board):
    scene: BoardScene = board(countdown=None)
    assert "Write in the chat, one idea a message" in said(drawn(scene))


def test_quick_wins_are_said_in_words_on_the_matrix_and_counted(drawn, matrix):
    texts = said(drawn(matrix()))
    assert {"Quick wins", "2 quick wins", "3 still to rate", "much impact", "little effort"} <= set(texts)
    assert "0 quick wins" not in said(drawn(matrix(0)))


def test_a_few_cards_have_their_titles_on_the_matrix_and_of_many_the_quick_wins_beside_it(drawn, matrix):
    few, many = drawn(matrix(6)), drawn(matrix(40))
    for card in matrix(6).cards:
        (title,) = [text for text in few if text.text == card.title]
        assert title.pixel_size >= 0.0345 * 720
    numbers = sorted(int(text.text) for text in many if text.role == "mark" and text.text.isdigit())
    wins = [card.number for card in matrix(40).cards if card.quick_win]
    assert numbers == sorted([*range(1, 41), *wins])
    assert all(card.title in said(many) for card in matrix(40).quick_wins)


def test_a_crowd_in_one_place_of_the_matrix_is_counted(drawn, matrix, wrong):
    one = matrix(1).cards[0]
    crowd = tuple(msgspec.structs.replace(one, number=n) for n in range(1, 61))
    texts = drawn(matrix(cards=crowd))
    assert wrong(texts, 1280, 720, cut=False) == []
    shown = [text.text for text in texts if text.role == "mark" and text.text.isdigit()]
    listed = [text for text in said(texts) if text == one.title]
    hidden = next(int(text[1:]) for text in said(texts) if re.fullmatch(r"\+\d+", text))
    assert len(shown) - len(listed) + hidden == 60
    rest = next(int(text.split()[1]) for text in said(texts) if text.endswith("more on the matrix"))
    assert len(listed) + rest == 60


@hostile
@given(
    cards=st.lists(st.tuples(words, st.integers(1, 5), st.integers(1, 5)), max_size=40),
    prompt=words,
)
def test_whatever_is_on_the_matrix_nothing_collides_and_every_card_has_its_number(
    matrix, drawn, wrong, cards, prompt
):
    made = tuple(
        MatrixCard(number=n, title=title, effort=effort, impact=impact)
        for n, (title, effort, impact) in enumerate(cards, start=1)
    )
    texts = drawn(matrix(cards=made, prompt=prompt))
    assert wrong(texts, 1280, 720, cut=False) == []
    marks = {text.text for text in texts if text.role == "mark"}
    if not any(mark.startswith("+") for mark in marks):
        assert {str(card.number) for card in made} <= marks


def test_a_journey_map_says_its_lanes_and_steps_and_which_page_it_is(drawn, journey):
    texts = said(drawn(journey()))
    assert {"Doing", "Feeling", "Pain point", "Rule or policy", "1 A letter comes", "Worried"} <= set(texts)
    later = said(drawn(journey(11, page=1)))
    assert "Steps 5 to 8 of 11" in later
    assert "1 A letter comes" not in later


@pytest.mark.parametrize("count", range(1, 13))
def test_usual_texts_of_a_journey_map_are_whole_and_large_on_every_page(drawn, journey, wrong, count):
    every = journey(count)
    for number in range(len(every.pages)):
        texts = drawn(msgspec.structs.replace(every, page=number))
        assert wrong(texts, 1280, 720) == []
        cards = {card.text for step in every.steps for lane in step.lanes for card in lane}
        assert all(text.pixel_size >= 0.0345 * 720 for text in texts if text.text in cards)


@hostile
@given(
    steps=st.lists(
        st.tuples(words, st.lists(st.lists(words, max_size=6), min_size=4, max_size=4)), max_size=5
    )
)
def test_whatever_is_in_a_journey_map_nothing_collides_and_what_has_no_room_is_counted(
    journey, drawn, wrong, steps
):
    made = tuple(
        JourneyColumn(
            number=n,
            title=title,
            lanes=tuple(tuple(JourneyText(text=f"*{text}") for text in lane) for lane in lanes),
        )
        for n, (title, lanes) in enumerate(steps, start=1)
    )
    every = journey(steps=made)
    for number, page in enumerate(every.pages):
        texts = drawn(msgspec.structs.replace(every, page=number))
        assert wrong(texts, 1280, 720, cut=False) == []
        shown = sum(text.startswith("*") for text in said(texts))
        hidden = sum(int(t.split()[1]) for t in said(texts) if re.fullmatch(r"and \d+ more", t))
        assert shown + hidden == sum(len(lane) for step in page for lane in step.lanes)


def test_a_break_says_when_we_are_back_and_never_to_wrap_up(drawn, scenes):
    assert {"back at 11:07am", "05:12", "of 8 minutes"} <= set(said(drawn(scenes["break"])))
    assert "begin to wrap up" not in said(drawn(scenes["break"]))


def test_the_welcome_shows_all_stages_and_the_start_and_the_close_the_next_session(drawn, scenes):
    texts = said(drawn(scenes["welcome"]))
    assert {"starts at 9:30am", "Building empathy", "Sharing insights"} <= set(texts)
    texts = said(drawn(scenes["closing"]))
    assert {"Thank you", "Next session", "Trade a working day, 31 March 2023, in your pair"} <= set(texts)
