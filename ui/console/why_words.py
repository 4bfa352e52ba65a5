"""Why a command makes no sense now, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from facilitator.rules.available import Why

translate = QApplication.translate


def in_words(why: Why | None) -> str:
    """The reason as it stands beside the command; nothing where there is none."""
    return _WORDS[why]() if why else ""


_WORDS = {
    Why.READ_ONLY: lambda: translate("Why", "this file is only looked at"),
    Why.NOT_BEGUN: lambda: translate("Why", "the session has not begun: F5 starts it"),
    Why.OVER: lambda: translate("Why", "the session is over"),
    Why.NOT_OVER: lambda: translate("Why", "the session is not over"),
    Why.NOTHING_WAITS: lambda: translate("Why", "nothing waits to be started"),
    Why.LAST: lambda: translate("Why", "this is the last activity"),
    Why.FIRST: lambda: translate("Why", "this is the first activity"),
    Why.ONE_MINUTE: lambda: translate("Why", "an activity keeps at least one minute"),
    Why.NO_SHEET: lambda: translate("Why", "the session has no run sheet"),
    Why.NO_ROOMS_HERE: lambda: translate("Why", "this activity has no breakout rooms"),
    Why.FEW_HERE: lambda: translate("Why", "fewer than two people are marked as here"),
    Why.NONE_ANNOUNCED: lambda: translate("Why", "no rooms have been announced in this activity"),
    Why.NOBODY_ALONE: lambda: translate("Why", "nobody is alone in a room"),
    Why.NO_SMALL_CLOCK: lambda: translate("Why", "no small clock is running"),
}
