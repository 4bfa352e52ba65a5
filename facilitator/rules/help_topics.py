"""The app's own help: the README's sections as topics, and what of them has the words that were typed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from facilitator.rules.folded import fold

LEFT_OUT = frozenset({"Try it", "Install", "How well, how fast", "Contributing"})
"""Sections for whoever has not installed the app yet, or works on it."""
FIRST = ("First session in ten minutes", "Your own cohort")
"""What a new facilitator reads first; all else keeps the README's order."""
KEYS = "Keys"

_IMAGE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\s*$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")


class Topic(NamedTuple):
    """One section: its title, and its text as Markdown without pictures, and without links out of the app."""

    title: str
    text: str


def topics(readme: str) -> tuple[Topic, ...]:
    """What the help is made of."""
    found = []
    for section in re.split(r"^## ", readme, flags=re.MULTILINE)[1:]:
        title, _, text = section.partition("\n")
        if title.strip() not in LEFT_OUT:
            plain = _LINK.sub(r"\1", _IMAGE.sub("", text))
            found.append(Topic(title.strip(), re.sub(r"\n{3,}", "\n\n", plain).strip()))
    by_title = {topic.title: topic for topic in found}
    first = [by_title[title] for title in FIRST if title in by_title]
    return (*first, *(topic for topic in found if topic not in first))


def blocks(text: str) -> list[str]:
    """Paragraphs, tables and lists, one after another; what is fenced is one block."""
    parts = re.split(r"(^```.*?^```\s*$)", text, flags=re.MULTILINE | re.DOTALL)
    found: list[str] = []
    for part in parts:
        found += [part.strip()] if part.startswith("```") else re.split(r"\n\s*\n", part.strip())
    return [block for block in found if block.strip()]


def table_rows(block: str) -> list[str]:
    """The rows of a table below its heading; none if the block is no table."""
    lines = block.splitlines()
    return lines[2:] if len(lines) > 2 and lines[0].startswith("|") and set(lines[1]) <= set("|-: ") else []


def has(text: str, words: Iterable[str]) -> bool:
    """True if a text has every word, in capitals or not, with or without accents."""
    folded = fold(text)
    return all(word in folded for word in words)


def matching(topic: Topic, typed: str) -> str:
    """What of a topic has every word that was typed, as Markdown: paragraphs, and rows of its tables.

    All of it if its title has them; nothing if nothing does.
    """
    words = fold(typed).split()
    if has(topic.title, words):
        return topic.text
    kept = []
    for block in blocks(topic.text):
        rows = table_rows(block)
        if rows:
            hits = [row for row in rows if has(row, words)]
            if hits:
                kept.append("\n".join([*block.splitlines()[:2], *hits]))
        elif has(block, words):
            kept.append(block)
    return "\n\n".join(kept)
