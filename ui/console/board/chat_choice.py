"""What of a chat is to become cards, as far as it is decided: ticks, and whose the names are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from facilitator.exchange.chat import messages
from facilitator.live.chat_import import NewCard
from facilitator.model.chat import Message
from facilitator.model.run import LiveState
from facilitator.rules.chat_cards import OnBoard, Sorted, folded, left_out, sorted_out
from facilitator.rules.whose_name import Names, Whose


class NearName(NamedTuple):
    """A name that may be somebody's, and has not been confirmed yet."""

    name: str
    participant_id: str
    likeness: float
    messages: int


class ChatChoice:
    """Made anew whenever the pasted text changes, off the Qt thread if it is long; it holds no Qt object."""

    def __init__(self, text: str, state: LiveState) -> None:
        self.messages = messages(text)
        self._words = [folded(message.text) for message in self.messages]
        self._names: Mapping[str, Whose] = {}
        self._by_name: dict[str, str | None] = {}
        self._by_place: dict[int, str | None] = {}
        self._ticks: dict[int, bool] = {}
        self.entries: list[Sorted] = []
        self.follow(state)

    def follow(self, state: LiveState) -> None:
        """Compares again with the people and the board as they are now; what was decided stays decided."""
        self._state = state
        names = Names(state.participants)
        self._names = {name: names.whose(name) for name in {m.author for m in self.messages} if name}
        self._on_board = OnBoard(state.ideas, state.authorships)
        self._sort()

    def follow_if_changed(self, state: LiveState) -> None:
        """The same where people and board are not those any more that it was made with."""
        known = self._state
        if (
            state.participants != known.participants
            or state.ideas is not known.ideas
            or state.authorships is not known.authorships
        ):
            self.follow(state)

    def _sort(self) -> None:
        self.entries = sorted_out(self.messages, self._author, self._on_board, self._words)
        self._candidates = [place for place, entry in enumerate(self.entries) if entry.left_out is None]
        self._count()

    def _count(self) -> None:
        self._ticked = [place for place in range(len(self.entries)) if self.is_ticked(place)]

    def _author(self, place: int, message: Message) -> str | None:
        if place in self._by_place:
            return self._by_place[place]
        if message.author in self._by_name:
            return self._by_name[message.author]
        return self._whose(message.author).participant_id

    def _whose(self, name: str) -> Whose:
        return self._names.get(name, Whose())

    def near(self, place: int) -> Whose | None:
        """The suggestion for a message's author that waits to be confirmed."""
        name = self.messages[place].author
        whose = self._whose(name)
        open_ = whose.suggested_id and name not in self._by_name and place not in self._by_place
        return whose if open_ else None

    def to_confirm(self) -> list[NearName]:
        """Near names of cards, in order, each with how many cards it is about."""
        counted = Counter(self.messages[place].author for place in self.ticked() if self.near(place))
        return [
            NearName(name, whose.suggested_id or "", whose.likeness, number)
            for name, number in counted.items()
            if (whose := self._whose(name))
        ]

    def choose(self, place: int, participant_id: str | None) -> None:
        """Says who wrote a message, and with it all messages under the same name; None is nobody."""
        name = self.messages[place].author
        if name:
            self.choose_name(name, participant_id)
        else:
            self._by_place[place] = participant_id
            self._sort()

    def choose_name(self, name: str, participant_id: str | None) -> None:
        """Says whose a name is; None is nobody's."""
        self._by_name[name] = participant_id
        self._sort()

    def confirm(self, place: int) -> bool:
        """Takes the suggestion for a message's author; False if there is none."""
        near = self.near(place)
        if near is None:
            return False
        self.choose(place, near.suggested_id)
        return True

    def is_ticked(self, place: int) -> bool:
        """True if this message is to be a card."""
        return self._ticks.get(place, self.entries[place].left_out is None)

    def tick(self, places: Iterable[int], ticked: bool) -> None:
        """Puts messages among the cards, or out of them."""
        self._ticks.update((place, ticked) for place in places)
        self._count()

    def ticked(self) -> list[int]:
        """The places of the messages that are to be cards."""
        return self._ticked

    def cards(self) -> list[NewCard]:
        """The cards to be."""
        return [NewCard(self.messages[p].text, self.entries[p].author_id) for p in self.ticked()]

    def candidates(self) -> list[int]:
        """The places of messages that nothing speaks against."""
        return self._candidates

    def left_out(self) -> dict[str, int]:
        """How many messages are left out, by reason; what was ticked in spite of it does not count."""
        return left_out(entry for place, entry in enumerate(self.entries) if not self.is_ticked(place))

    def without_author(self) -> int:
        """How many cards will name nobody, although the chat has a name for them."""
        return sum(1 for p in self.ticked() if self.messages[p].author and self.entries[p].author_id is None)
