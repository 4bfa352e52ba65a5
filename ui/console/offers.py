"""All that the command palette offers now, and which of it was chosen last."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ui.console import offered_commands, offered_things
from ui.console.offer import Offer

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from ui.console.window import Console

MOST_RECENT = 5
KEPT = "command:"
"""What is remembered beyond the day: which commands, never which people or cards."""
SETTING = "palette/recent"


def offers(console: Console) -> list[Offer]:
    """Everything that can be done or opened now, in the order in which it stands where nothing is typed."""
    return [
        *offered_commands.keyed(console),
        *offered_commands.unkeyed(console),
        *offered_commands.on_page(console),
        *offered_things.people(console),
        *offered_things.activities(console),
        *offered_things.cards(console),
        *offered_things.goals(console),
        *offered_commands.helping(console),
    ]


class Recent:
    """What was chosen last, the newest first: all of it while the window is open, commands for ever."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        kept = cast("str | list[str] | None", settings.value(SETTING, []))
        self.ids = [kept] if isinstance(kept, str) else list(kept or [])

    def chose(self, offer_id: str) -> None:
        """Puts something first."""
        self.ids = [offer_id, *(i for i in self.ids if i != offer_id)][:MOST_RECENT]
        self._settings.setValue(SETTING, [i for i in self.ids if i.startswith(KEPT)])
