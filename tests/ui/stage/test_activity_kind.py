"""What the room does stands above an activity's title, as an icon and in words."""

from __future__ import annotations

import pytest

from facilitator.model.programme import ActivityKind


@pytest.mark.parametrize("kind", [kind for kind in ActivityKind if kind is not ActivityKind.BREAK])
@pytest.mark.parametrize(("width", "height"), [(640, 360), (960, 720), (1920, 1080)])
def test_what_the_room_does_is_read_above_the_title_and_nothing_is_in_its_way(
    activity, drawn, wrong, kind, width, height
):
    long = "A long title that has to break into several lines before it fits"
    texts = drawn(activity(kind=kind.value, title=long), width, height)
    assert wrong(texts, width, height) == []
    said = {"trio": "In threes", "plenary": "In the main room"}.get(kind.value)
    assert said is None or said in [text.text for text in texts]
