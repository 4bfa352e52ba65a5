"""A sheet that figures are drawn on: pixels from the top left, lines, marks and words, by matplotlib."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, Literal

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import FancyBboxPatch, Polygon, Rectangle
from matplotlib.text import Text

from facilitator.exchange.figures import lettering
from facilitator.exchange.figures.look import SMALL, TEXT, Look

SHAPES = {"P": "o", "O": "s", "": "D"}
"""The marks of the professions, and that of a pair."""
DASHES = {"P": None, "O": (7.0, 2.5), "": None}
"""Their lines, so that they are told apart without colour."""
THEN = (1.5, 2.5)
"""The line of what people say in hindsight."""

Dash = tuple[float, float] | None


class Sheet:
    """Width and height are in pixels at scale 1; one pixel is one of matplotlib's points at 72 dpi."""

    def __init__(self, look: Look, width: float, height: float) -> None:
        lettering.prepare()
        self.look, self.width, self.height = look, width, height
        self._figure = Figure(figsize=(width / 72, height / 72), dpi=72, facecolor=look.surface)
        self._axes = self._figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self._axes.set_xlim(0, width)
        self._axes.set_ylim(height, 0)
        self._axes.set_axis_off()
        self._depth = 1.0

    def above(self) -> None:
        """What is drawn from now on lies above what was drawn so far, whatever it is."""
        self._depth += 10

    def line(
        self, xs: Sequence[float], ys: Sequence[float], colour: str, wide: float = 1.0, dash: Dash = None
    ) -> None:
        """A line through points; a point that is NaN interrupts it."""
        style: Any = "-" if dash is None else (0, dash)
        made = Line2D(xs, ys, color=colour, linewidth=wide, linestyle=style, zorder=self._depth)
        made.set_solid_capstyle("round")
        made.set_dash_capstyle("butt")
        # In units of the line's width, thick lines would have long gaps.
        if dash is not None:
            made.set_dashes([d / max(wide, 0.1) for d in dash])
        self._axes.add_line(made)

    def lines(self, several: Sequence[Sequence[tuple[float, float]]], colour: str, wide: float) -> None:
        """Many lines of one look at once."""
        made = LineCollection([list(one) for one in several], colors=colour, linewidths=wide)
        made.set_zorder(self._depth)
        self._axes.add_collection(made, autolim=False)

    def mark(
        self, x: float, y: float, shape: str, size: float, fill: str, edge: str = "", wide: float = 1.4
    ) -> None:
        """One mark; ``o`` round, ``s`` square, ``D`` a diamond; ``size`` is its width in pixels."""
        self.marks([x], [y], shape, size, fill, edge, wide)

    def marks(
        self,
        xs: Sequence[float],
        ys: Sequence[float],
        shape: str,
        size: float,
        fill: str,
        edge: str = "",
        wide: float = 1.4,
    ) -> None:
        """Marks of one look; without an edge they get a rim of the ground, so that they stay apart."""
        made = Line2D(
            xs,
            ys,
            linestyle="",
            marker=shape,
            markersize=size,
            markerfacecolor=fill,
            markeredgecolor=edge or self.look.surface,
            markeredgewidth=wide,
            zorder=self._depth + 1,
        )
        self._axes.add_line(made)

    def cells(self, x: float, y: float, side: float, rows: Sequence[Sequence[str]]) -> None:
        """Many square cells by their colours, as one picture in the picture."""
        shown = np.array([[list(bytes.fromhex(c[1:])) for c in row] for row in rows], dtype=np.uint8)
        extent = (x, x + side * shown.shape[1], y + side * shown.shape[0], y)
        self._axes.imshow(shown, extent=extent, aspect="auto", interpolation="nearest", zorder=self._depth)
        self._axes.set_xlim(0, self.width)
        self._axes.set_ylim(self.height, 0)

    def box(
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        fill: str = "none",
        edge: str = "none",
        pen: float = 1.0,
        round_by: float = 0.0,
    ) -> None:
        """A rectangle from its top left, with round corners if asked for."""
        made: FancyBboxPatch | Rectangle
        if round_by:
            radius = min(round_by, wide / 2, high / 2)
            style = f"round,pad=0,rounding_size={radius:g}"
            made = FancyBboxPatch((x, y), wide, high, boxstyle=style, mutation_aspect=1)
        else:
            made = Rectangle((x, y), wide, high)
        made.set(facecolor=fill, edgecolor=edge, linewidth=pen, zorder=self._depth)
        self._axes.add_patch(made)

    def area(self, points: Sequence[tuple[float, float]], fill: str, edge: str = "none") -> None:
        """A filled shape."""
        made = Polygon(list(points), closed=True)
        made.set(facecolor=fill, edgecolor=edge, linewidth=1.0, zorder=self._depth)
        self._axes.add_patch(made)

    def words(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = TEXT,
        colour: str = "",
        bold: bool = False,
        across: Literal["left", "center", "right"] = "left",
        down: Literal["center", "center_baseline"] = "center_baseline",
        turned: float = 0.0,
        room: float | None = None,
    ) -> float:
        """A line of text at a point, cut with dots where there is less room; gives its width."""
        weight = 700 if bold else 400
        shown = lettering.fitted(text, size, room if room is not None else 1e6, weight)
        if not shown:
            return 0.0
        made = Text(
            x,
            y,
            shown,
            color=colour or self.look.ink,
            fontproperties=lettering.font(weight, size),
            horizontalalignment=across,
            verticalalignment=down,
            rotation=turned,
            rotation_mode="anchor",
            parse_math=False,
            zorder=self._depth + 3,
        )
        self._axes.add_artist(made)
        made.set_clip_on(False)
        return lettering.width(shown, size, weight)

    def name(self, x: float, y: float, text: str, room: float, *, bold: bool = False) -> None:
        """A short text centred at a point, on a rim of the ground, so that lines behind it do not run in."""
        weight = 700 if bold else 400
        wide = lettering.width(lettering.fitted(text, SMALL, room, weight), SMALL, weight)
        if wide:
            self.box(x - wide / 2 - 2, y - 8, wide + 4, 15, self.look.surface, round_by=4)
            self.words(x, y, text, size=SMALL, bold=bold, across="center", room=room)

    def chip(self, x: float, y: float, letter: str, size: float = 17.0) -> float:
        """A profession's mark with its letter, centred at a point; gives the room it takes to the right."""
        if not letter:
            return 0.0
        colour = self.look.of_letter(letter)
        self.mark(x, y, SHAPES.get(letter, "D"), size, colour)
        self.words(x, y, letter, size=SMALL, colour=self.look.on_mark, bold=True, across="center")
        return size / 2 + 6

    def png(self, scale: float) -> bytes:
        """The picture, so many times as many pixels."""
        out = io.BytesIO()
        canvas = self._canvas(scale)
        canvas.print_png(out, metadata={"Software": "Facilitator"})
        return out.getvalue()

    def pixels(self, scale: float) -> tuple[int, int, bytes]:
        """Width, height and the picture as blue, green, red and 255, a byte each: what Qt calls RGB32."""
        canvas = self._canvas(scale)
        canvas.draw()
        seen = np.asarray(canvas.buffer_rgba())
        high, wide = seen.shape[:2]
        return wide, high, np.ascontiguousarray(seen[:, :, [2, 1, 0, 3]]).tobytes()

    def svg(self) -> bytes:
        """The picture as SVG that needs nothing beside it, the same bytes for the same figure."""
        out = io.BytesIO()
        self._figure.set_dpi(72)
        canvas: Any = FigureCanvasSVG(self._figure)
        canvas.print_svg(out, metadata={"Date": None, "Creator": "Facilitator"})
        return out.getvalue()

    def _canvas(self, scale: float) -> Any:
        self._figure.set_dpi(72 * scale)
        return FigureCanvasAgg(self._figure)
