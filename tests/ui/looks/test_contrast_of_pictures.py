"""The contrast of every text on every picture with the ground that it really stands on, in every scheme."""

from __future__ import annotations

import pytest

from ui.theme import SCHEMES, Scheme

from .looks import LOOKS

WANTED = {"light": (4.5, 3.0), "dark": (4.5, 3.0), "contrast": (7.0, 4.5)}
"""The least ratio of text to its ground, and that of large text. WCAG leaves the words on a control free that
cannot be used now; here they are held to it too, as they say what could be done."""


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", [name for name in LOOKS if name != "stage blank"])
def test_every_text_is_legible_on_the_ground_it_stands_on(taken, name: str, scheme: Scheme) -> None:
    of_text, of_large = WANTED[scheme]
    taken(scheme).of(name)
    texts = taken(scheme).texts[name]
    assert texts
    weak = {
        f"{text.words[:40]!r}: {text.ink} on {text.ground} is {text.contrast:.1f}"
        for text in texts
        if text.contrast < (of_large if text.large else of_text)
    }
    assert weak == set()
