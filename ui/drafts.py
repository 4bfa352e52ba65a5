"""Half-typed texts of a cohort: in its file where the disk takes them, here until it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.capture.store import Store

if TYPE_CHECKING:
    from facilitator.live.half_erased import Gone


class Drafts:
    """Texts by the keys of their fields. Whoever was erased stays so in all that is typed from then on."""

    def __init__(self) -> None:
        self._waiting: dict[str, str] = {}
        self._gone: list[Gone] = []

    @property
    def wait(self) -> bool:
        """True while the file is not as it was typed."""
        return bool(self._waiting)

    @property
    def hold_words(self) -> bool:
        """True while words are in no file."""
        return any(self._waiting.values())

    def text(self, store: Store, key: str) -> str:
        """A text as it was last typed, or nothing."""
        return self._waiting[key] if key in self._waiting else store.draft(key)

    def put(self, key: str, text: str) -> bool:
        """Has a text wait to be kept; False if it is about something that went with somebody."""
        for gone in self._gone:
            if (cleaned := gone.cleaned(key, text)) is None:
                return False
            text = cleaned
        self._waiting[key] = text
        return True

    def forget(self, key: str) -> None:
        """A text has become something that is kept."""
        self._waiting.pop(key, None)

    def erase(self, store: Store, gone: Gone) -> None:
        """Has each text that names somebody who was erased wait to be kept without them."""
        self._gone.append(gone)
        waiting, self._waiting = self._waiting, {}
        kept = {row["id"]: row["text"] for row in store.rows("SELECT id, text FROM draft")}
        for key, text in {**kept, **waiting}.items():
            cleaned = gone.cleaned(key, text)
            if key in waiting or cleaned != text:
                self._waiting[key] = cleaned or ""

    def keep(self, store: Store) -> None:
        """Writes what waits into the file. Raises what the store does; then all of it waits on."""
        for key, text in self._waiting.items():
            store.keep_draft(key, text)
        self._waiting.clear()
