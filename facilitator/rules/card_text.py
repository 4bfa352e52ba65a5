"""What is typed or said, as a card: a title short enough to be read from afar, and all of it beside."""

from __future__ import annotations

LONGEST_TITLE = 160
"""Characters of a card's title."""


def shortened(text: str) -> tuple[str, str]:
    """A text as the title of a card, and the whole of it if the title has only its beginning.

    The title is cut after a sentence where one ends in its second half, else after a word, and then ends in
    an ellipsis.
    """
    words = " ".join(text.split())
    if len(words) <= LONGEST_TITLE:
        return words, ""
    start = words[:LONGEST_TITLE]
    sentence = max(start.rfind(f"{mark} ") for mark in ".!?")
    if sentence >= LONGEST_TITLE // 2:
        return start[: sentence + 1], text.strip()
    return f"{start[: LONGEST_TITLE - 1].rpartition(' ')[0] or start[: LONGEST_TITLE - 1]}…", text.strip()
