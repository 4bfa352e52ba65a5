"""The network in each wave: everybody at the same place, ties as wide as they are close."""

from __future__ import annotations

from facilitator.exchange.figures.legend import Entry, legend, of_professions
from facilitator.exchange.figures.look import SMALL
from facilitator.exchange.figures.sheet import Sheet
from facilitator.exchange.figures.sizes import MOST_NAMED, panel_height, panels_across
from facilitator.rules.measures.figure import NetworkFigure, NetworkWave, Tie

ONE_SIDED = (7.0, 4.0)
LETTERED = 60
"""With more people than that the marks are too small for letters; round and square still tell."""


def draw(sheet: Sheet, figure: NetworkFigure) -> None:
    """The whole figure."""
    across = panels_across(len(figure.waves), sheet.width)
    each, high = sheet.width / across, panel_height(figure, sheet.width)
    legend(sheet, 16, 20, _entries(figure))
    for k, wave in enumerate(figure.waves):
        _wave(sheet, figure, wave, k % across * each, 62 + k // across * high, each, high)


def _entries(figure: NetworkFigure) -> list[Entry]:
    entries = of_professions((node.letter for node in figure.nodes), lines=False)
    ties = [tie for wave in figure.waves for tie in wave.ties]

    def tie(wide: float, *, new: bool = False, mutual: bool = True) -> Entry:
        def sign(sheet: Sheet, x: float, y: float) -> None:
            _tie(
                sheet,
                (x - 16, y),
                (x + 16, y),
                Tie(first=0, second=1, closeness=round(wide), mutual=mutual, new=new),
            )

        words = "New" if new else "One of two says so" if not mutual else "Wider: closer"
        return words, sign

    entries.append(tie(3))
    if any(t.new for t in ties):
        entries.append(tie(2, new=True))
    if any(not t.mutual for t in ties):
        entries.append(tie(2, mutual=False))
    if any(n is not None for wave in figure.waves for n in wave.outside) and len(figure.nodes) <= MOST_NAMED:

        def outside(sheet: Sheet, x: float, y: float) -> None:
            sheet.words(x, y, "+7", size=SMALL, colour=sheet.look.ink, bold=True, across="center")

        entries.append(("People outside the cohort", outside))
    return entries


def _wave(
    sheet: Sheet, figure: NetworkFigure, wave: NetworkWave, x: float, y: float, wide: float, high: float
) -> None:
    look, nodes = sheet.look, figure.nodes
    named = len(nodes) <= MOST_NAMED
    sheet.words(x + 16, y + 14, wave.label, bold=True, room=wide / 2 - 20)
    counted = f"{len(wave.ties)} {'tie' if len(wave.ties) == 1 else 'ties'}"
    fresh = sum(1 for tie in wave.ties if tie.new)
    counted += f", {fresh} new" if fresh else ""
    sheet.words(x + wide - 16, y + 14, counted, size=SMALL, colour=look.ink2, across="right")
    sheet.box(x + 8, y + 28, wide - 16, high - 38, look.surface, look.line, round_by=8)
    sheet.above()
    side = 46.0 if named else 22.0
    left, top = x + 8 + side, y + 28 + 26
    inner_wide, inner_high = wide - 16 - 2 * side, high - 38 - (62 if named else 44)
    at = [(left + n.x * inner_wide, top + n.y * inner_high) for n in nodes]
    for tie in sorted(wave.ties, key=lambda t: (t.new, t.closeness)):
        _tie(sheet, at[tie.first], at[tie.second], tie, faint=not named)
    sheet.above()
    size = 20.0 if named else 16.0 if len(nodes) <= LETTERED else 8.0
    for k, (node, (px, py)) in enumerate(zip(nodes, at, strict=True)):
        if size > 10:
            sheet.chip(px, py, node.letter, size)
        else:
            shape = "o" if node.letter == "P" else "s"
            sheet.mark(px, py, shape, size, look.of_letter(node.letter), wide=0.8)
        if named:
            # A rim of the ground keeps names apart from the ties that run behind them.
            sheet.name(px, py + size / 2 + 12, node.label.partition(" ")[0], 2 * side - 8)
            outside = wave.outside[k] if k < len(wave.outside) else None
            if outside is not None:
                sheet.name(px + size / 2 + 11, py - size / 2 - 2, f"+{outside}", 40, bold=True)


def _tie(
    sheet: Sheet, one: tuple[float, float], other: tuple[float, float], tie: Tie, *, faint: bool = False
) -> None:
    colour = sheet.look.teal if tie.new else sheet.look.edge
    wide = (0.4 + 0.35 * tie.closeness) if faint else 0.6 + 0.9 * tie.closeness
    xs, ys = [one[0], other[0]], [one[1], other[1]]
    sheet.line(xs, ys, colour, wide, None if tie.mutual else ONE_SIDED)
    if tie.new and not faint:
        sheet.mark(sum(xs) / 2, sum(ys) / 2, "D", 8, sheet.look.teal)
