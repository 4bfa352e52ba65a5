"""A line that is drawn longer or shorter by its lower edge: whole minutes, and what is said meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from facilitator.live.run_sheet import MOST_MINUTES
from facilitator.rules.timing import length
from ui import wording
from ui.console.editor.line_paint import minutes_of
from ui.console.editor.lines import Line

FIVE = 5


class Stretch(NamedTuple):
    """Which activity, where on the screen the mouse took hold of its edge, and the seconds that it had."""

    activity_id: str
    began: int
    before: int

    def seconds_at(self, y: int, *, by_fives: bool = False) -> int:
        """How long it is with the mouse at ``y``: in whole minutes, or with ``by_fives`` the nearest five."""
        drawn = minutes_of(y - self.began)
        if not drawn:
            return self.before
        minutes = round(self.before / 60) + drawn
        if by_fives:
            minutes = max(FIVE, FIVE * round(minutes / FIVE))
        return 60 * max(1, min(MOST_MINUTES, minutes))

    def words(self, lines: Sequence[Line]) -> str:
        """What is said as it is drawn: its length, what it needs, when the session would end."""
        line = next(one for one in lines if one.activity.id == self.activity_id)
        planned, least = length(line.activity), line.activity.minimum_seconds
        translate = QApplication.translate
        words = (
            translate("SheetLines", "{title}: {length}, and needs {least}; the session would end at {time}")
            if planned < least
            else translate("SheetLines", "{title}: {length}; the session would end at {time}")
        )
        return words.format(
            title=line.activity.title,
            length=wording.minutes(planned),
            least=wording.minutes(least),
            time=wording.clock_time(lines[-1].time.ends_at, line.timezone),
        )
