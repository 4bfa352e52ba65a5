"""The scene of impact against effort: cards that lie face up and are rated, quick wins among them."""

from __future__ import annotations

from msgspec import Struct

from facilitator.model.run import Activity, LiveState
from facilitator.rules import matrix
from facilitator.rules.scenes.parts import Countdown, Header, countdown_of, header_of


class MatrixCard(Struct, frozen=True, kw_only=True):
    """A card on the matrix, and the number by which people call it."""

    number: int
    title: str
    effort: int
    impact: int

    @property
    def quick_win(self) -> bool:
        """True if it changes much for little work."""
        return matrix.is_quick_win(self.effort, self.impact)


class MatrixScene(Struct, frozen=True, kw_only=True, tag=True):
    """Cards by their effort and impact."""

    header: Header
    title: str
    cards: tuple[MatrixCard, ...]
    waiting: int = 0
    """Ideas and prototypes that lie face up and are not rated yet."""
    prompt: str = ""
    countdown: Countdown | None = None

    @property
    def quick_wins(self) -> tuple[MatrixCard, ...]:
        """The quick wins, the greatest impact first and then the least effort."""
        wins = [card for card in self.cards if card.quick_win]
        return tuple(sorted(wins, key=lambda card: (-card.impact, card.effort, card.number)))


def matrix_scene(state: LiveState, activity: Activity | None) -> MatrixScene:
    numbers = matrix.numbered(state.ideas)
    shown = [i for i in state.ideas if i.revealed]
    return MatrixScene(
        header=header_of(state),
        title=activity.title if activity else state.session.title,
        cards=tuple(
            MatrixCard(number=numbers[i.id], title=i.title, effort=i.effort, impact=i.impact)
            for i in shown
            if i.effort is not None and i.impact is not None
        ),
        waiting=sum(i.stage in matrix.ORDINARY and not matrix.is_rated(i) for i in shown),
        prompt=activity.instructions[0] if activity and activity.instructions else "",
        countdown=countdown_of(state, activity) if activity else None,
    )
