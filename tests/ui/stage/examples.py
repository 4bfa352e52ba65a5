"""Scenes as the shared window gets them in an ordinary session; every field of one can be given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from facilitator.model.programme import Thresholds
from facilitator.model.sketch import Point, Stroke, StrokeKind
from facilitator.rules.scene import (
    ActivityScene,
    BlankScene,
    BreakScene,
    ClosingScene,
    RoomCard,
    RoomsScene,
    Scene,
    WelcomeScene,
)
from facilitator.rules.scenes.board import BoardCard, BoardScene, Column
from facilitator.rules.scenes.card import CardField, CardPerson, CardScene
from facilitator.rules.scenes.goals import OWN_PROMPT, PAIR_PROMPT, GoalsScene
from facilitator.rules.scenes.group import NOT_YET, GroupLine, GroupScene
from facilitator.rules.scenes.journey import JourneyColumn, JourneyScene, JourneyText
from facilitator.rules.scenes.matrix import MatrixCard, MatrixScene
from facilitator.rules.scenes.parts import Badge, Countdown, Header, Running
from facilitator.rules.scenes.vote import ResultLine, VoteLine, VoteResultScene, VoteScene
from facilitator.rules.scenes.wall import WallCard, WallScene

NOW = datetime(2023, 3, 24, 10, 40, tzinfo=UTC)
HEADER = Header(
    programme="Mutual mentoring",
    number=1,
    total=7,
    stages=("Building empathy", "Sharing insights", "Identifying opportunities"),
    stage=0,
)
LINES = (
    "Speaker: a moment at work that stayed with you",
    "Listener: no advice, no “me too”; say back what you heard",
    "Observer: watch what the listening does to the talking",
    "Change places at the bell",
)
NAMES = (
    *("Amara Okafor", "Tom Hughes", "Rhys Davies", "Priya Nair", "Helen Moss"),
    *("Yusuf Khan", "Daniel Ward", "Siân Lewis", "Grace Lin", "Mark Doyle"),
)
TURNS = ("First speaker", "Second speaker", "Third speaker")


def countdown(
    left: float, seconds: int = 240, turns: tuple[str, ...] = (), paused: bool = False
) -> Countdown:
    """A clock with so many seconds left of its first piece at NOW."""
    run = seconds - left
    running = Running(stood=run) if paused else Running(since=NOW - timedelta(seconds=run))
    return Countdown(running=running, seconds=seconds, turns=turns, thresholds=Thresholds())


def rooms_of(names: Sequence[str], size: int) -> tuple[RoomCard, ...]:
    """Rooms of so many people each, in order."""
    badges = [Badge(name=name, letter="PO"[number % 2]) for number, name in enumerate(names)]
    return tuple(
        RoomCard(number=number + 1, people=tuple(badges[start : start + size]))
        for number, start in enumerate(range(0, len(badges), size))
    )


def cards_of(*titles: str, letters: str = "") -> tuple[BoardCard, ...]:
    """Cards face up with these titles, edged in turn for each of the letters, ``-`` being nobody's."""
    turns = [letter.strip("-") for letter in letters or "-"]
    return tuple(BoardCard(title=t, letter=turns[n % len(turns)]) for n, t in enumerate(titles))


def activity(**fields: object) -> ActivityScene:
    """Makes the scene of an exercise; every field can be given."""
    usual = {
        "header": HEADER,
        "title": "Listening in threes",
        "lines": LINES,
        "countdown": countdown(168, turns=TURNS),
        "next_title": "What we heard, all together",
        "break_at": "10:55am",
    }
    return ActivityScene(**(usual | fields))


def rooms(names: Sequence[str] = NAMES, size: int = 2, **fields: object) -> RoomsScene:
    """Makes the scene of rooms for these names, so many people a room."""
    usual = {
        "header": HEADER,
        "title": "Find your room: A day in my work",
        "rooms": rooms_of(names, size),
        "talk_about": "What does a good day look like for the people you serve?",
        "round": 2,
        "rounds": 3,
        "length": "6 minutes",
    }
    return RoomsScene(**(usual | fields))


def board(**fields: object) -> BoardScene:
    """Makes the scene of the board."""
    ideas = ("Put the next step in the first line", "Test each letter with five claimants", "One to ring")
    usual = {
        "header": HEADER,
        "title": "All ideas on the board",
        "columns": (
            Column(title="Insights", cards=cards_of("Draft with a duty manager"), total=1),
            Column(title="Ideas", cards=cards_of(*ideas, letters="OP-"), total=3, face_down=5),
        ),
        "prompt": "Write in the chat, one idea a message",
        "countdown": countdown(192, 600),
    }
    return BoardScene(**(usual | fields))


def sketch_of(*frames: int) -> tuple[tuple[Stroke, ...], ...]:
    """A sketch with so many strokes in each of its frames."""

    def one(number: int) -> Stroke:
        points = tuple(Point(100.0 + 9 * k, 200.0 + number % 90 * 5 + k % 7 * 4, k / 60) for k in range(60))
        return Stroke(
            id=f"k{number}",
            idea_id="i1",
            frame=1,
            position=number,
            kind=StrokeKind.PEN,
            points=points,
            width=7.0,
            colour="teal",
            created_at=NOW,
        )

    return tuple(tuple(one(number) for number in range(count)) for count in frames)


def card(**fields: object) -> CardScene:
    """Makes the scene of a single card, a commitment without a sketch."""
    usual = {
        "header": HEADER,
        "stage": "Commitment",
        "title": "Put the next step in the first line",
        "fields": (
            CardField(name="The problem", text="Claimants ring three times for want of a date", rank=2),
            CardField(name="Smallest test", text="Five letters by hand in one office", rank=0),
            CardField(name="First step", text="Ask Grace for five letters", rank=1),
        ),
        "people": (
            CardPerson(what="owner", person=Badge(name="Amara Okafor", letter="P")),
            CardPerson(what="ally", person=Badge(name="Tom Hughes", letter="O")),
        ),
        "due": "by 14 May 2023",
        "foot": "From idea to commitment",
        "countdown": countdown(192, 600),
    }
    return CardScene(**(usual | fields))


COMMITMENTS = (
    ("Put the next step in the first line of the letter", "Rewrite one letter with two claimants", 14),
    ("Test each letter with five claimants before it goes out", "Ask the Leeds office for five names", 15),
    ("One named person to ring", "Agree the rota with Helen", 18),
    ("A duty manager in the room when the policy is drafted", "Invite Yusuf to the next drafting day", 21),
)


def commitments(count: int) -> tuple[WallCard, ...]:
    """So many commitments, the last of them tried where there is more than one."""
    made = []
    for number in range(count):
        title, step, day = COMMITMENTS[number % len(COMMITMENTS)]
        tried = number > 0 and number == count - 1
        made.append(
            WallCard(
                title=title,
                first_step=step,
                owner=Badge(name=NAMES[number % 10], letter="PO"[number % 2]),
                ally=Badge(name=NAMES[(number + 1) % 10], letter="OP"[number % 2]),
                by=f"{'tried on' if tried else 'by'} {day} May 2023",
                tried=tried,
            )
        )
    return tuple(made)


def wall(cards: int | Sequence[WallCard] = 4, **fields: object) -> WallScene:
    """Makes the scene of the commitments wall, with so many cards or with these."""
    shown = commitments(cards) if isinstance(cards, int) else tuple(cards)
    usual = {"header": HEADER, "cards": shown, "countdown": countdown(192, 600)}
    return WallScene(**(usual | fields))


VOTED_ON = (
    *("Draft policy with a duty manager in the room", "Put the next step in the first line"),
    *("A monthly “this rule hurts” call", "One named person to ring", "Test each letter with five claimants"),
)


def vote(titles: Sequence[str] = VOTED_ON, **fields: object) -> VoteScene:
    """Makes the scene of an open vote about cards with these titles."""
    usual = {
        "header": HEADER,
        "title": "Where to start",
        "cards": tuple(VoteLine(number=n, title=title) for n, title in enumerate(titles, start=1)),
        "dots": 3,
        "voted": 7,
        "people": 10,
        "countdown": countdown(192, 600),
    }
    return VoteScene(**(usual | fields))


def result(
    titles: Sequence[str] = VOTED_ON, dots: Sequence[int] = (9, 7, 7, 4, 3), **fields: object
) -> VoteResultScene:
    """Makes the scene of a closed vote, with dots for these titles."""
    lines = tuple(
        ResultLine(
            place=f"{sum(d > n for d in dots) + 1}{'=' * (list(dots).count(n) > 1)}", title=title, dots=n
        )
        for title, n in zip(titles, dots, strict=True)
    )
    usual = {
        "header": HEADER,
        "title": f"Where to start: {sum(dots)} dots from 10 people",
        "lines": lines,
        "without": 0,
        "next_title": "Sketch the first two in fours",
    }
    return VoteResultScene(**(usual | fields))


TITLES = (
    "Put the next step in the first line",
    "Test each letter with five claimants",
    "One named person to ring",
    "Draft with a duty manager in the room",
    "A monthly “this rule hurts” call",
    "Shadow the phone line for a morning",
)
RATED = ((1, 5), (2, 4), (3, 4), (5, 5), (2, 2), (4, 1))


def matrix(count: int = 6, **fields: object) -> MatrixScene:
    """Makes the scene of the matrix with so many cards."""
    rated = [RATED[n] if n < len(RATED) else (1 + n * 3 % 5, 1 + n * 7 % 11 % 5) for n in range(count)]
    cards = tuple(
        MatrixCard(number=n + 1, title=TITLES[n % len(TITLES)], effort=effort, impact=impact)
        for n, (effort, impact) in enumerate(rated)
    )
    usual = {
        "header": HEADER,
        "title": "Impact and effort",
        "cards": cards,
        "waiting": 3,
        "prompt": "How much effort to try it once?",
        "countdown": countdown(192, 600),
    }
    return MatrixScene(**(usual | fields))


WAY = (
    ("A letter comes", "Opens it after work", "Worried", "No date to act by", "Letters follow a template"),
    ("Rings the line", "Waits 40 minutes", "Small and alone", "Asked the same thing twice", "Identity check"),
    ("Fills in the form", "Needs a neighbour", "Lost", "18 pages for one change", "One form for all"),
    ("Waits", "Rings again to ask", "Angry, then resigned", "Nobody can say when", "No target for changes"),
    ("Gets a decision", "Reads it three times", "Relieved", "Does not know why", "Reasons on request"),
    ("Tells a friend", "Warns them", "Tired", "Word spreads", "None known"),
)


def journey(count: int = 4, **fields: object) -> JourneyScene:
    """Makes the scene of a journey map with so many steps."""
    steps = tuple(
        JourneyColumn(
            number=n + 1,
            title=WAY[n % 6][0],
            lanes=tuple(
                (JourneyText(text=text, grown=lane == 2 and n == 1),)
                for lane, text in enumerate(WAY[n % 6][1:])
            ),
        )
        for n in range(count)
    )
    usual = {
        "header": HEADER,
        "title": "A claimant moves house",
        "steps": steps,
        "prompt": "Where does it hurt, and which rule is behind it?",
        "countdown": countdown(192, 600),
    }
    return JourneyScene(**(usual | fields))


def goals(*, of_pair: bool = False, **fields: object) -> GoalsScene:
    """Makes the scene of goal writing, alone or in pairs."""
    usual = {
        "header": HEADER,
        "title": "Our goals as a pair" if of_pair else "My own goal",
        "prompt": PAIR_PROMPT if of_pair else OWN_PROMPT,
        "lines": (
            "Small enough to notice when it comes true",
            "How will you know that you are there?",
            "Send it only to the facilitator",
        ),
        "of_pair": of_pair,
        "countdown": countdown(192, 420),
    }
    return GoalsScene(**(usual | fields))


def group(waves: int = 1, **fields: object) -> GroupScene:
    """Makes the scene of a group's results in so many waves."""
    spreads = (
        ("Baseline", (1, 4, 3, 2, 0), 2.5),
        ("Midpoint", (0, 2, 4, 3, 1), 3.1),
        ("Endline", (0, 0, 3, 5, 2), 3.9),
        ("The start, as seen at the end", (4, 5, 1, 0, 0), 1.6),
    )
    said = (
        f"The middle of 10 answers is {spreads[0][2]} on a scale from 1 to 5."
        if waves == 1
        else "The middle of the answers stands beside each wave, on a scale from 1 to 5."
    )
    usual = {
        "header": HEADER,
        "title": "Confidence in working across professions",
        "lines": tuple(
            GroupLine(
                title=title,
                people=10,
                counts=counts,
                median=median,
                middle=str(median),
                parts=("Policy 3.1", "Operational 2.4"),
            )
            for title, counts, median in spreads[:waves]
        ),
        "answers": (
            "Strongly disagree",
            "Disagree",
            "Neither agree nor disagree",
            "Agree",
            "Strongly agree",
        ),
        "sentence": said,
        "countdown": countdown(192, 600),
    }
    return GroupScene(**(usual | fields))


def ordinary() -> dict[str, Scene]:
    """One of every kind, as an ordinary session has them."""
    return {
        "welcome": WelcomeScene(
            header=HEADER,
            title="Building empathy",
            lines=("Meet the cohort and your mentor pair, and leave with goals of your own.",),
            starts="9:30am",
        ),
        "activity": activity(),
        "rooms": rooms(),
        "break": BreakScene(
            header=HEADER,
            title="Break",
            lines=("Away from the screen, please: stand, water, window", "Back when the clock reaches zero"),
            back_at="11:07am",
            countdown=countdown(312, 480),
            next_title="A day in my work",
        ),
        "board": board(),
        "card": card(),
        "sketched card": card(frames=sketch_of(60)),
        "wall": wall(3),
        "vote": vote(),
        "result": result(),
        "matrix": matrix(),
        "matrix of many": matrix(40),
        "matrix of none": matrix(0),
        "journey": journey(),
        "journey of many": journey(11, page=1),
        "journey of none": journey(0),
        "goals": goals(),
        "goals of pairs": goals(of_pair=True, countdown=None),
        "group": group(),
        "group over waves": group(3),
        "group over all waves": group(4, countdown=None),
        "group of too few": group(0, sentence=NOT_YET),
        "closing": ClosingScene(
            header=HEADER,
            title="Thank you",
            lines=("That was Building empathy.",),
            next_session="Trade a working day, 31 March 2023, in your pair",
        ),
        "blank": BlankScene(),
    }
