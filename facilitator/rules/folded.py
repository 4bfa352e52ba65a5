"""Texts without capitals and accents, so that ``sian`` is ``Siân`` wherever a name or a word is looked up."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """A text in small letters, without accents and invisible signs; white space stays as it is."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in bare if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")


def fold_words(text: str) -> str:
    """The folded words of a text with one blank between them."""
    return " ".join(fold(text).split())
