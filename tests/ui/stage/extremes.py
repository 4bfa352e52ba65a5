"""Scenes as hard as a session makes them: other moments, long and hostile texts, scripts from the right."""

from __future__ import annotations

import msgspec

from facilitator.rules.scene import BreakScene, ClosingScene, Scene, WelcomeScene
from facilitator.rules.scenes.board import BoardCard, Column
from facilitator.rules.scenes.card import CardField, CardPerson
from facilitator.rules.scenes.group import GroupLine
from facilitator.rules.scenes.journey import JourneyColumn, JourneyText
from facilitator.rules.scenes.matrix import MatrixCard
from facilitator.rules.scenes.parts import Badge, Header
from facilitator.rules.scenes.wall import WallCard

from . import examples
from .examples import NAMES, TITLES, TURNS, cards_of, countdown, sketch_of

LONG = (
    "How might the Department for Environment, Food and Rural Affairs and its arm’s-length bodies make sure "
    "that the people who read a letter know what to do next, by when, and whom to ring if they cannot?"
)
LONG_NAMES = (
    *("Maximilian Featherstonehaugh-Cholmondeley", "Anne-Marie Ó Súilleabháin-Fitzgerald"),
    *("Oluwaseun Adebayo-Ogunlesi", "Llywelyn ap Gruffudd o Lanfairpwllgwyngyll"),
    *("Siân Lewis", "Bo", "Wilhelmina van der Westhuizen-Hofstätter", "Nguyễn Thị Minh Khai"),
    *("Konstantinos Papadimitrakopoulos", "Grace Lin"),
)
HEBREW = "שלב ראשון: לשאול את הצוות בדלפק מה באמת קורה"
ARABIC = "اجعل الخطوة التالية في السطر الأول من كل رسالة"
UNBROKEN = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurf"
MARKUP = "<b>Bold</b> &amp; <script>alert('x')</script> 👍🏽 👩‍👩‍👧"
LONG_HEADER = Header(
    programme="Mutual mentoring between the Policy Profession and the Operational Delivery Profession",
    number=17,
    total=24,
    stages=("Building empathy across the professions", "Sharing insights", "Identifying opportunities"),
    stage=0,
    rehearsal=True,
)
MANY_TURNS = tuple(f"Room {number} says what it found" for number in range(1, 13))


def moments() -> dict[str, Scene]:
    """An ordinary session's other moments: near the end, over time, at rest, and on later pages."""
    at = {"wrap-up": 38.0, "finish now": 9.0, "over time": -72.0, "an hour over": -4000.0}
    shown: dict[str, Scene] = {
        f"activity, {name}": examples.activity(countdown=countdown(left, turns=TURNS))
        for name, left in at.items()
    }
    pause = examples.ordinary()["break"]
    many = [f"{first} {last}" for first in ("Amara", "Tom", "Siân") for last in TITLES_OF_PEOPLE]
    shown |= {
        "activity at rest": examples.activity(countdown=countdown(100, paused=True, turns=TURNS)),
        "activity without turns": examples.activity(countdown=countdown(1168, 1500)),
        "activity of one line": examples.activity(lines=("Say aloud what you take with you",), break_at=""),
        "activity of many turns": examples.activity(countdown=countdown(20, 60, turns=MANY_TURNS)),
        "activity of three hours": examples.activity(countdown=countdown(10_700, 10_800)),
        "rooms started": examples.rooms(started=True),
        "rooms of trios": examples.rooms(size=3),
        "rooms, one": examples.rooms(names=NAMES[:3], size=3, talk_about=""),
        "rooms, many": examples.rooms(names=many, size=2, page=1),
        "rooms of eight": examples.rooms(names=many, size=8),
        "break ending": msgspec.structs.replace(pause, countdown=countdown(40, 480)),
        "break over": msgspec.structs.replace(pause, countdown=countdown(-200, 480)),
        "board of none": examples.board(columns=()),
        "board of all stages": examples.board(columns=_stages(), countdown=countdown(38, 600)),
        "card face down": examples.card(face_down=True),
        "card, storyboard": examples.card(frames=sketch_of(20, 30, 10, 5)),
        "card, a title alone": examples.card(fields=(), people=(), due="", countdown=None),
        "vote over time": examples.vote(countdown=countdown(-30, 600)),
        "wall of none": examples.wall(0),
        "wall of many": examples.wall(11),
    }
    return shown


TITLES_OF_PEOPLE = ("Okafor", "Hughes", "Davies", "Nair", "Moss", "Khan", "Ward", "Lewis", "Lin", "Doyle")


def _stages() -> tuple[Column, ...]:
    names = ("Insights", "Ideas", "Prototypes", "Commitments", "Tried")
    return tuple(
        Column(title=name, cards=cards_of(*TITLES[: 4 - at % 2], letters="PO-"), total=4 - at % 2)
        for at, name in enumerate(names)
    )


def extreme(title: str = LONG, other: str = LONG) -> dict[str, Scene]:
    """One of every kind with these texts wherever a person may write one, and with long names."""
    badges = tuple(Badge(name=name, letter="PO"[n % 2]) for n, name in enumerate(LONG_NAMES))
    names = LONG_NAMES
    texts = (title, other, UNBROKEN, MARKUP, HEBREW, ARABIC)
    clock = countdown(30, 600)
    turns = (title, "Second speaker", other)
    return {
        "welcome": WelcomeScene(header=LONG_HEADER, title=title, lines=(other, other), starts="12:30pm"),
        "activity": examples.activity(
            header=LONG_HEADER,
            title=title,
            lines=(other, MARKUP, title),
            countdown=countdown(38, turns=turns),
            next_title=other,
            break_at="12:55pm",
        ),
        "rooms": examples.rooms(names=names, title=f"Find your room: {title}", talk_about=other),
        "break": BreakScene(
            header=LONG_HEADER,
            title=title,
            lines=(other, title),
            back_at="12:07pm",
            countdown=countdown(-4000, 480),
            next_title=other,
        ),
        "board": examples.board(
            header=LONG_HEADER,
            title=title,
            columns=tuple(
                Column(
                    title=name,
                    cards=tuple(
                        BoardCard(title=text, letter="PO"[n % 2], authors=names[: n + 1])
                        for n, text in enumerate(texts[:3])
                    ),
                    total=3,
                    face_down=4,
                )
                for name in (title, other, HEBREW)
            ),
            prompt=other,
            countdown=clock,
        ),
        "card": examples.card(
            header=LONG_HEADER,
            title=title,
            stage=other,
            fields=tuple(
                CardField(name=name, text=text, rank=n)
                for n, (name, text) in enumerate(
                    zip(
                        ("The problem", "Smallest test", "First step", "Who is affected"), texts, strict=False
                    )
                )
            ),
            people=(
                CardPerson(what="owner", person=badges[0]),
                CardPerson(what="ally", person=badges[3]),
            ),
            authors=badges[:5],
            foot=other,
            countdown=clock,
        ),
        "sketched card": examples.card(title=title, frames=sketch_of(60), foot=other, countdown=clock),
        "wall": examples.wall(
            [
                WallCard(
                    title=text,
                    first_step=other,
                    owner=badges[n],
                    ally=badges[n + 1],
                    by="tried on 14 September 2023" if n == 2 else "by 14 September 2023",
                    tried=n == 2,
                )
                for n, text in enumerate(texts)
            ],
            countdown=clock,
        ),
        "vote": examples.vote(texts, title=title, countdown=clock),
        "result": examples.result(texts, (99, 42, 42, 7, 7, 1), title=title, next_title=other),
        "matrix": examples.matrix(
            title=title,
            prompt=other,
            cards=tuple(
                MatrixCard(number=n + 1, title=text, effort=1 + n % 5, impact=5 - n % 3)
                for n, text in enumerate(texts)
            ),
            countdown=clock,
        ),
        "journey": examples.journey(
            title=title,
            prompt=other,
            steps=tuple(
                JourneyColumn(
                    number=n + 1,
                    title=texts[n],
                    lanes=tuple(
                        (JourneyText(text=texts[(n + lane) % 6], grown=n == 1),) for lane in range(4)
                    ),
                )
                for n in range(4)
            ),
            countdown=clock,
        ),
        "goals": examples.goals(title=title, prompt=other, lines=(title, other, HEBREW), countdown=clock),
        "group": examples.group(
            title=title,
            lines=tuple(
                GroupLine(
                    title=name,
                    people=48,
                    counts=(0, 48, 0, 0, 11),
                    median=2.0,
                    middle="2",
                    parts=("Policy 3.1",) * 2,
                )
                for name in (title, HEBREW, "Endline")
            ),
            sentence=other,
            countdown=clock,
        ),
        "closing": ClosingScene(
            header=LONG_HEADER, title=title, lines=(other, title), next_session=f"{other}, 31 March 2023"
        ),
    }


def right_to_left() -> dict[str, Scene]:
    """The same with texts that are read from the right."""
    return extreme(HEBREW, ARABIC)
