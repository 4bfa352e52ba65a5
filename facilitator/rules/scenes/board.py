"""The scene of the idea board: titles in columns on pages, and how many cards still lie face down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec import Struct

from facilitator.model.board import Cluster, Idea, IdeaStage
from facilitator.model.run import Activity, LiveState
from facilitator.phrase import joined, phrase
from facilitator.rules import board_pages
from facilitator.rules.scenes.parts import Countdown, Header, Paged, countdown_of, header_of

MOST_AUTHORS = 3
"""People who are named on a card; the others are counted."""


class BoardCard(Struct, frozen=True, kw_only=True):
    """A card that lies face up."""

    title: str
    letter: str = ""
    """The profession of those who wrote it, empty where both did or nobody knows."""
    authors: tuple[str, ...] = ()
    """Who wrote it; empty unless the facilitator has switched names on."""

    @property
    def signed(self) -> str:
        """Who wrote it, in words."""
        named, more = self.authors[:MOST_AUTHORS], len(self.authors) - MOST_AUTHORS
        return joined(", ", named) + (phrase(" and {more} more", more=more) if more > 0 else "")


class Column(Struct, frozen=True, kw_only=True):
    """A column of the board, or what one page has of it."""

    title: str
    cards: tuple[BoardCard, ...]
    """Those face up, oldest first."""
    total: int
    """How many lie face up in the whole column."""
    face_down: int = 0
    """How many lie face down in the whole column."""
    first: int = 0
    """Cards of the column that stand on pages before."""

    @property
    def ends(self) -> bool:
        """True if no page after this one has more of it."""
        return self.first + len(self.cards) >= self.total


class BoardScene(Paged, frozen=True, kw_only=True, tag=True):
    """Titles of the idea board."""

    header: Header
    title: str
    columns: tuple[Column, ...]
    """All that is on the board."""
    kept_free: int = 0
    """Columns without a card yet, for which pages are cut as if they stood there: new cards move nothing."""
    zoomed: bool = False
    """One cluster alone, whose name is the title of the scene."""
    prompt: str = ""
    countdown: Countdown | None = None

    @property
    def pages(self) -> tuple[tuple[Column, ...], ...]:
        """The board on pages, each with what it shows of its columns."""
        return _cut(self.columns, self.title, self.kept_free, self.zoomed)

    @property
    def topic(self) -> tuple[bool, str]:
        """Another cluster, or the whole board again, begins with its first page."""
        return self.zoomed, self.title if self.zoomed else ""

    def news(self, before: BoardScene) -> int | None:
        """The page of a card that was turned face up just now, so that everybody sees it."""
        if sum(c.face_down for c in self.columns) >= sum(c.face_down for c in before.columns):
            return None
        known = Counter(_every(before.columns))
        turned = Counter(_every(self.columns)) - known
        return next((n for n, page in enumerate(self.pages) if any(c in turned for c in _every(page))), None)

    def same_page(self, before: BoardScene, page: int) -> int:
        """Where the same parts of columns stand: a page that is new before them has not moved them away."""
        stood = {(c.title, c.first) for c in before.pages[page]}
        same = (n for n, columns in enumerate(self.pages) if stood & {(c.title, c.first) for c in columns})
        return next(same, min(page, len(self.pages) - 1))


def _every(columns: Iterable[Column]) -> list[BoardCard]:
    return [card for column in columns for card in column.cards]


@lru_cache(maxsize=4)
def _cut(
    columns: tuple[Column, ...], heading: str, kept_free: int, zoomed: bool
) -> tuple[tuple[Column, ...], ...]:
    """The pages of a board: columns side by side, and what has no room in them on the pages after."""
    pages: list[tuple[Column, ...]] = []
    for start in range(0, len(columns), board_pages.MOST_COLUMNS):
        beside = columns[start : start + board_pages.MOST_COLUMNS]
        places = min(board_pages.MOST_COLUMNS, len(columns) + kept_free - start)
        titles = [column.title for column in beside]
        measure = board_pages.Measure(places, heading=heading, titles=titles, zoomed=zoomed)
        parts = [_parts(column, measure) for column in beside]
        for number in range(max(len(p) for p in parts)):
            pages.append(tuple(p[number] for p in parts if number < len(p)))
    return tuple(pages) or ((),)


def _parts(column: Column, measure: board_pages.Measure) -> list[Column]:
    heights = [measure.height(card.title, card.signed) for card in column.cards]
    parts, first = [], 0
    for cards in measure.cut(column.cards, heights) or [()]:
        parts.append(
            Column(
                title=column.title,
                cards=cards,
                total=column.total,
                face_down=column.face_down,
                first=first,
            )
        )
        first += len(cards)
    return parts


COLUMN_TITLES = {
    IdeaStage.INSIGHT: "Insights",
    IdeaStage.IDEA: "Ideas",
    IdeaStage.PROTOTYPE: "Prototypes",
    IdeaStage.COMMITMENT: "Commitments",
    IdeaStage.TRIED: "Tried",
}
NOT_GROUPED = "Not grouped yet"


def board_scene(state: LiveState, activity: Activity | None) -> BoardScene:
    """The board by its clusters, by stages while there are none, or one cluster alone."""
    zoomed = next((c for c in state.clusters if c.id == state.showing.cluster_id), None)
    made = _Cards(state)
    columns: tuple[Column, ...]
    kept_free = 0
    if zoomed:
        columns = (made.column("", [i for i in state.ideas if i.cluster_id == zoomed.id]),)
    elif state.clusters:
        columns, kept_free = _by_cluster(state.ideas, state.clusters, made)
    else:
        by_stage = ((t, [i for i in state.ideas if i.stage is s]) for s, t in COLUMN_TITLES.items())
        columns = tuple(made.column(title, ideas) for title, ideas in by_stage if ideas)
    return BoardScene(
        header=header_of(state),
        title=zoomed.name if zoomed else activity.title if activity else state.session.title,
        columns=columns,
        kept_free=kept_free,
        zoomed=zoomed is not None,
        prompt=activity.instructions[0] if activity and activity.instructions else "",
        countdown=countdown_of(state, activity) if activity else None,
    )


def _by_cluster(
    ideas: Sequence[Idea], clusters: Sequence[Cluster], made: _Cards
) -> tuple[tuple[Column, ...], int]:
    """A column for each cluster and one for the rest, and how many places are kept free."""
    grouped: dict[str | None, list[Idea]] = {cluster.id: [] for cluster in clusters}
    rest: list[Idea] = []
    for idea in ideas:
        grouped.get(idea.cluster_id, rest).append(idea)
    columns = [made.column(cluster.name, grouped[cluster.id]) for cluster in clusters]
    if rest:
        columns.append(made.column(NOT_GROUPED, rest))
    return tuple(columns), 0 if rest else 1


class _Cards:
    """Makes cards of ideas, with no more of them than participants may see."""

    def __init__(self, state: LiveState) -> None:
        people = {p.id: p for p in state.participants}
        self._named = state.showing.authors
        self._authors: dict[str, list[tuple[str, str]]] = {}
        for authorship in state.authorships:
            if person := people.get(authorship.participant_id):
                about = (person.name, person.profession.letter)
                self._authors.setdefault(authorship.idea_id, []).append(about)

    def column(self, title: str, ideas: Sequence[Idea]) -> Column:
        """Ideas as a column; of those face down nothing but their number."""
        up = tuple(self._card(idea) for idea in ideas if idea.revealed)
        return Column(title=title, cards=up, total=len(up), face_down=len(ideas) - len(up))

    def _card(self, idea: Idea) -> BoardCard:
        authors = self._authors.get(idea.id, [])
        letters = {letter for _, letter in authors}
        return BoardCard(
            title=idea.title,
            letter=letters.pop() if len(letters) == 1 else "",
            authors=tuple(name for name, _ in authors) if self._named else (),
        )
