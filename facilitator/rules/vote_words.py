"""Votes as they are typed or pasted: numbers of cards for a person, and lines of a chat with names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from facilitator.model.people import Participant
from facilitator.phrase import joined, phrase
from facilitator.rules import wording
from facilitator.rules.folded import fold_words
from facilitator.rules.voting import Dots, Held, Voter, refusal

BETWEEN = re.compile(r"[\s,;&+/]+|\.(?=\s|$)")
"""What may stand between two numbers; a full stop only where a word ends."""
LONGEST_COUNT = 6
"""Digits of a number that is read."""
TIMES = re.compile(rf"(?<!\d)(\d{{1,{LONGEST_COUNT}}})\s*[x×*]\s*(?=#?\d)", re.IGNORECASE)
ONE = re.compile(rf"(?:(\d{{1,{LONGEST_COUNT}}})x)?#?(\d{{1,{LONGEST_COUNT}}})", re.IGNORECASE)
"""A number, perhaps with how many times before it: ``5``, ``#5``, ``2x5``."""
LONGEST_SHOWN = 30
MOST_SHOWN = 5


def read_dots(typed: str, numbers: Collection[int] = ()) -> dict[int, int] | str:
    """What was typed as dots by the number of their card, or a sentence that says why it cannot be.

    ``2, 5, 5`` are three dots, two of them for card 5, and so is ``2 2x5``: how many times comes first. Where
    the ballot's ``numbers`` have one digit each, ``255`` is the same.
    """
    dots: Counter[int] = Counter()
    for word in BETWEEN.split(TIMES.sub(r"\1x", typed.strip().strip("()[]"))):
        if not word or word.casefold() == "and":
            continue
        found = ONE.fullmatch(word)
        if found is None:
            return phrase(
                "“{shown}” is not a number of a card. Type numbers only, such as 2, 5, 5, or 2x5 for "
                "two dots on card 5.",
                shown=_shown(word),
            )
        if word == found[2] and {int(digit) for digit in word} <= set(numbers) <= set(range(10)):
            dots.update(map(int, word))
        else:
            dots[int(found[2])] += int(found[1] or 1)
    if not dots:
        return phrase("There is no number in this. Type the numbers of the cards, such as 2, 5, 5.")
    return {number: count for number, count in dots.items() if count} or (
        phrase("There is no dot in this. Type how many times from 1 on, such as 2x5.")
    )


def read_totals(typed: Mapping[int, str]) -> dict[int, int] | str:
    """Totals as typed beside the numbers of their cards, or a sentence if one of them is no number."""
    dots: dict[int, int] = {}
    for number, text in typed.items():
        word = text.strip()
        if word and not (word.isdecimal() and len(word) <= LONGEST_COUNT):
            return phrase(
                "“{shown}” for card {number} is not a number of dots. Type a whole number.",
                shown=_shown(word),
                number=number,
            )
        if word:
            dots[number] = int(word)
    return dots


def _shown(word: str) -> str:
    return word if len(word) <= LONGEST_SHOWN else f"{word[:LONGEST_SHOWN]}…"


class Said(Struct, frozen=True):
    """One message of the chat: the line on which it begins, who wrote it, and what."""

    line: int
    name: str
    words: str


class Understood(Struct, frozen=True):
    """A person's dots as the chat has them."""

    participant_id: str
    dots: Dots

    @property
    def count(self) -> int:
        """How many dots they are."""
        return sum(self.dots.values())


class Pasted(Struct, frozen=True, kw_only=True):
    """What a pasted chat says; it can be taken only if there is no trouble in it."""

    understood: tuple[Understood, ...] = ()
    troubles: tuple[str, ...] = ()
    """Sentences, each about a line: what is wrong and what to do."""
    left_out: int = 0
    """Messages without any number, which are no votes."""


BRACKET = re.compile(r"^\[[^\]]{0,40}\]\s*")
CLOCK = re.compile(r"^\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp]\.?[Mm]\.?)?\s+")
ZOOM = re.compile(r"^From\s+(?P<name>.+?)(?:\s+to\s+[^:]+?)?\s*:\s*(?P<words>.*)$", re.IGNORECASE)
HEAD = re.compile(
    r"^(?P<name>[^\d:\[]+?),?\s+(?:(?:today|yesterday)\s+)?(?:\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,?\s+)?"
    r"\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?$",
    re.IGNORECASE,
)
"""A line of Teams with who wrote and when; the words follow on the next."""
COLON = re.compile(r"^(?P<name>[^:]*[^\W\d][^:]*?)\s*:\s*(?P<words>.*)$")
PLAIN = re.compile(r"^(?P<name>[^\d#]*[^\W\d][^\d#]*?)\s*[-–—]?\s*(?P<words>#?\d.*)$")
ROLE = re.compile(r"\s*\([^()]*\)\s*$")
MOST_LINES = 500
"""Lines of a chat that are read at once."""
LONGEST_LINE = 200
"""Characters of a line that may begin with a name and be a vote; a longer one is talk."""


def messages(text: str, people: Sequence[Participant]) -> Iterator[Said]:
    """The messages of a chat: ``Tom Hughes: 2, 5, 5``, Zoom's old and new form, and that of Teams.

    A line that begins with a number goes on with the message before; where there is none it has no name.
    """
    last: Said | None = None
    for number, raw in enumerate(text.splitlines(), start=1):
        line = CLOCK.sub("", BRACKET.sub("", raw.strip())).strip()
        if not line:
            continue
        if line[0] == "#" or line[0].isdecimal():
            last = Said(last.line, last.name, f"{last.words} {line}") if last else Said(number, "", line)
            continue
        if last is not None:
            yield last
        last = _begun(number, line, people)
    if last is not None:
        yield last


def _begun(number: int, line: str, people: Sequence[Participant]) -> Said:
    """A message from the line on which it begins."""
    if len(line) > LONGEST_LINE:
        return Said(number, "", "")
    found = (ZOOM.match(line) or HEAD.match(line) or COLON.match(line)) if ":" in line else None
    if found is None and any(letter.isdecimal() for letter in line) and len(_named(line, people)) != 1:
        found = PLAIN.match(line)
    parts = found.groupdict() if found else {"name": line}
    return Said(number, ROLE.sub("", parts["name"]).strip(), parts.get("words") or "")


def _named(name: str, people: Sequence[Participant]) -> list[Participant]:
    """Who is called so: exactly, or else whose name begins so."""
    wanted = fold_words(name)
    if not wanted:
        return []
    called = [(fold_words(p.name), p) for p in people if p.active]
    return [p for full, p in called if full == wanted] or [p for full, p in called if full.startswith(wanted)]


def read_pasted(text: str, vote: Held) -> Pasted:
    """What a pasted chat gives for a vote: whose dots are understood, and every line that is not."""
    lines = text.count("\n") + 1
    if lines > MOST_LINES:
        return Pasted(
            troubles=(
                phrase(
                    "This has {lines:,} lines; {most_lines} is the most. Paste only where people vote.",
                    lines=lines,
                    most_lines=MOST_LINES,
                ),
            )
        )
    understood: dict[str, Understood] = {}
    troubles: list[str] = []
    left_out = 0
    for said in messages(text, vote.people):
        if not any(letter.isdecimal() for letter in said.words):
            left_out += 1
            continue
        found = _one(said, vote, understood)
        if isinstance(found, str):
            troubles.append(phrase("Line {line}: {found}", line=said.line, found=found))
        else:
            understood[found.participant_id] = found
    return Pasted(understood=tuple(understood.values()), troubles=tuple(troubles), left_out=left_out)


def _one(said: Said, vote: Held, before: Collection[str]) -> Understood | str:
    named = _named(said.name, vote.people)
    if not said.name:
        return phrase("these numbers have no name. Put the name before them, such as “Tom: 2, 5, 5”.")
    if not named:
        return phrase(
            "nobody here is called “{shown}”. Write the name as in the roster.", shown=_shown(said.name)
        )
    if len(named) > 1:
        who = ", ".join(p.name for p in named[:MOST_SHOWN])
        return phrase("“{shown}” may be {who}. Write the whole name.", shown=_shown(said.name), who=who)
    person = named[0]
    if person.id in before:
        return phrase(
            "{person} has a line above already. Leave only the one that counts.", person=person.name
        )
    dots = read_dots(said.words, vote.numbers)
    if isinstance(dots, str):
        return f"{person.name}: {dots}"
    return refusal(vote, Voter(person.id), dots) or Understood(person.id, dots)


def understood_in_words(pasted: Pasted) -> str:
    """A pasted chat in one line, without any dot: ``5 people understood, 1 line not, 2 without a number``."""
    parts = [
        phrase(
            "{understood} understood", understood=wording.count(len(pasted.understood), "person", "people")
        )
    ]
    if pasted.troubles:
        parts.append(phrase("{troubles} not", troubles=wording.count(len(pasted.troubles), "line")))
    if pasted.left_out:
        parts.append(
            phrase("{left_out} without a number left out", left_out=wording.count(pasted.left_out, "message"))
        )
    return joined(", ", parts)
