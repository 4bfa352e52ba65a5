"""The board as Markdown, and as plain text for a chat; what people typed is shown as they typed it.

No library of ours writes Markdown, and those that do (mdutils, snakemd) put text in unescaped. The rules are
those of CommonMark 0.31: any ASCII punctuation may stand behind a backslash (section 2.4), and a line break
that is to stay is a backslash at the end of the line (section 6.7).
"""

from __future__ import annotations

import re
import unicodedata

from facilitator.rules.board_sheet import BoardSheet, PrintedCard

NO_WORDS = "(no words)"
BEGINNING = "# Idea board\n"
"""How every such file begins."""

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ALWAYS = re.compile(r"[\\`*_\[\]{}#|~$!^=@]")
_FIRST = re.compile(r"^(?:[-+:]|\d{1,9}(?=[.)]))")
"""What makes a line a list, a rule or the border of a table."""


def escaped(text: str) -> str:
    """A text as Markdown that shows it as typed, on one line; white space is one blank."""
    return " ".join(filter(None, map(_line, text.splitlines())))


def escaped_lines(text: str, indent: str = "") -> str:
    """The same with its line breaks; empty lines go, and every line but the first begins with ``indent``."""
    return f"\\\n{indent}".join(filter(None, map(_line, text.splitlines())))


def _line(text: str) -> str:
    words = " ".join("".join(map(_visible, text)).split())
    words = _ALWAYS.sub(lambda found: f"\\{found[0]}", words)
    words = re.sub(r"[&<>]", lambda found: _ENTITIES[found[0]], words)
    start = _FIRST.match(words)
    if start is None:
        return words
    if words[0].isdigit():
        return f"{start[0]}\\{words[start.end() :]}"
    return f"\\{words}"


def _visible(character: str) -> str:
    kind = unicodedata.category(character)
    return " " if character == "\t" else "" if kind in ("Cc", "Cs") else character


def board_markdown(sheet: BoardSheet) -> str:
    """The whole board; the same sheet gives the same text."""
    title, origin = sheet.heading
    parts = [f"# {title}", escaped(origin), escaped(sheet.summary)]
    for group in sheet.groups:
        parts.append(f"## {escaped(group.heading) or NO_WORDS}")
        for card in group.cards:
            parts.extend(_card(card))
    return "\n\n".join(parts) + "\n"


def _card(card: PrintedCard) -> list[str]:
    parts = [f"### {escaped(card.title) or NO_WORDS}"]
    if details := escaped_lines(card.details):
        parts.append(details)
    if card.facts:
        parts.append("\n".join(f"- **{f.name}:** {escaped_lines(f.words, '  ')}" for f in card.facts))
    return parts


def board_text(sheet: BoardSheet) -> str:
    """The board in plain text for the meeting's chat: groups, titles, and who does what by when."""
    title, origin = sheet.heading
    lines = [f"{title} · {origin}", sheet.summary]
    for group in sheet.groups:
        lines += ["", f"{' '.join(group.heading.split())} ({len(group.cards)})"]
        for card in group.cards:
            brief = "; ".join(f"{f.name.lower()}: {' '.join(f.words.split())}" for f in card.facts if f.brief)
            lines.append(f"• {' '.join(card.title.split())}{f' ({brief})' if brief else ''}")
    return "\n".join(lines) + "\n"
