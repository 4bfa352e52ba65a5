"""Tokens become type, palette and style sheet here, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path
from string import Template
from typing import Annotated, Literal, get_args

import msgspec
from msgspec import Meta, Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from facilitator.errors import UserError
from facilitator.places import RESOURCES
from ui.theme_marks import show_marks

Scheme = Literal["light", "dark", "contrast"]
SCHEMES: tuple[Scheme, ...] = get_args(Scheme)
Colour = Annotated[str, Meta(pattern=r"^#[0-9A-F]{6}$")]
Translucent = Annotated[str, Meta(pattern=r"^#[0-9A-F]{8}$")]

FAMILY = "Atkinson Hyperlegible Next"
FONT_FILES = tuple(f"AtkinsonHyperlegibleNext-{style}.ttf" for style in ("Regular", "SemiBold", "Bold"))


class Space(Struct, frozen=True, forbid_unknown_fields=True):
    """Distances between and inside things, in device-independent pixels."""

    hair: int
    tight: int
    small: int
    medium: int
    large: int
    wide: int
    page: int


class Radius(Struct, frozen=True, forbid_unknown_fields=True):
    """Radii of corners, in device-independent pixels."""

    small: int
    control: int
    card: int


class TypeScale(Struct, frozen=True, forbid_unknown_fields=True):
    """Sizes of the console's type, in device-independent pixels; the stage counts in parts of its height."""

    key: int
    small: int
    button: int
    body: int
    field: int
    heading: int
    lead: int
    title: int
    clock: int


class Colours(Struct, frozen=True, forbid_unknown_fields=True):
    """One scheme's colours as #RRGGBB, the shadow as #AARRGGBB; ink stands on heat1 to heat4."""

    paper: Colour
    surface: Colour
    sunken: Colour
    ink: Colour
    ink2: Colour
    line: Colour
    edge: Colour
    teal: Colour
    teal_soft: Colour
    teal_strong: Colour
    on_teal: Colour
    policy: Colour
    policy_soft: Colour
    operational: Colour
    operational_soft: Colour
    on_mark: Colour
    warning: Colour
    warning_soft: Colour
    danger: Colour
    danger_soft: Colour
    shadow: Translucent
    heat1: Colour
    heat2: Colour
    heat3: Colour
    heat4: Colour


class Tokens(Colours, frozen=True, kw_only=True):
    """Everything that the windows' look is made of: the colours of one scheme, and the sizes."""

    scheme: Scheme
    space: Space
    radius: Radius
    type: TypeScale

    def colour(self, name: str) -> QColor:
        """The colour of that name as Qt has it; a name that is no colour raises KeyError."""
        if name not in Colours.__struct_fields__:
            raise KeyError(f"no colour is named {name!r}; there are {', '.join(Colours.__struct_fields__)}")
        return QColor(getattr(self, name))


class _TokenFile(Struct, frozen=True, forbid_unknown_fields=True):
    colours: dict[Scheme, Colours]
    space: Space
    radius: Radius
    type: TypeScale


@cache
def load_tokens(scheme: Scheme) -> Tokens:
    """The tokens of that scheme, from resources/theme/tokens.json.

    Raises UserError when the installation lacks the file.
    """
    file = msgspec.json.decode(_shipped("theme", "tokens.json").read_bytes(), type=_TokenFile)
    colours = msgspec.structs.asdict(file.colours[scheme])
    return Tokens(**colours, scheme=scheme, space=file.space, radius=file.radius, type=file.type)


def load_fonts() -> None:
    """Makes the app's type known to Qt, once in a process; needs a QApplication.

    Raises UserError when a file is missing or is no font.
    """
    for name in FONT_FILES:
        _register(_shipped("fonts", name))


def font(size_px: float, weight: int = 400, tabular: bool = False) -> QFont:
    """The app's type at a size in pixels (rounded, at least 1) and a weight of 400, 600 or 700.

    Tabular digits have equal widths, so that a clock does not jump.
    """
    return QFont(_made(size_px, weight, tabular))


@lru_cache(maxsize=512)
def _made(size_px: float, weight: int, tabular: bool) -> QFont:
    """A copy of one that was measured before knows its letters already."""
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(size_px)))
    made.setWeight(QFont.Weight(weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def apply_theme(app: QApplication, tokens: Tokens) -> None:
    """Gives the whole app its type, palette and style sheet; may be called again with another scheme.

    Raises UserError when a file of the look is missing.
    """
    load_fonts()
    show_marks(tokens)
    if app.styleSheet():
        # Dressed before. The old style remembers widgets that are gone, and would look at them: it crashed.
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(tokens))
    app.setFont(font(tokens.type.body))
    app.setStyleSheet(style_sheet(tokens))


@contextmanager
def undressed(app: QApplication) -> Iterator[None]:
    """Holds the style sheet back while windows are built, and puts it on them when they are.

    With it in force every widget is styled again at each step into its layout; so it is styled once.
    """
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


def system_scheme(app: QApplication) -> Scheme:
    """What the person's system is set to: high contrast, light or dark; light where it does not say."""
    hints = app.styleHints()
    told = getattr(hints, "accessibility", None)  # from Qt 6.10 on; before there is the choice alone
    if told is not None and told().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"


def style_sheet(tokens: Tokens) -> str:
    """The style sheet of resources/theme/style.qss with the tokens put in; high contrast adds its own rules.

    Raises KeyError for a word that is no token, and UserError when the installation lacks the file.
    """
    words: dict[str, object] = {name: getattr(tokens, name) for name in Colours.__struct_fields__}
    for group in ("space", "radius", "type"):
        sizes = msgspec.structs.asdict(getattr(tokens, group))
        words |= {f"{group}_{name}": size for name, size in sizes.items()}
    # A focus ring is drawn inside: the padding gives way, so that nothing moves.
    words |= {
        "scheme": tokens.scheme,
        "inner_small": tokens.space.small - 1,
        "inner_medium": tokens.space.medium - 1,
        "focus_medium": tokens.space.medium - 2,
    }
    names = ("style.qss", "contrast.qss") if tokens.scheme == "contrast" else ("style.qss",)
    sheet = "\n".join(_shipped("theme", name).read_text(encoding="utf-8") for name in names)
    return Template(sheet).substitute(words)


def palette(tokens: Tokens) -> QPalette:
    """The palette for what no style sheet reaches: painted widgets, placeholders, links, accents."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, name in {
        roles.Window: "paper",
        roles.WindowText: "ink",
        roles.Base: "surface",
        roles.AlternateBase: "sunken",
        roles.Text: "ink",
        roles.PlaceholderText: "ink2",
        roles.Button: "surface",
        roles.ButtonText: "ink",
        roles.BrightText: "danger",
        roles.Highlight: "teal_soft",
        roles.HighlightedText: "ink",
        roles.Accent: "teal",
        roles.Link: "teal",
        roles.LinkVisited: "teal",
        roles.ToolTipBase: "ink",
        roles.ToolTipText: "paper",
        roles.Light: "surface",
        roles.Midlight: "sunken",
        roles.Mid: "line",
        roles.Dark: "edge",
        roles.Shadow: "edge",
    }.items():
        made.setColor(role, tokens.colour(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("ink2"))
    return made


def contrast(a: str, b: str) -> float:
    """The contrast ratio of two opaque #RRGGBB colours, from 1 to 21, whichever way round.

    Source: WCAG 2.2, definitions of "contrast ratio" and "relative luminance".
    """
    lighter, darker = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(byte / 255) for byte in bytes.fromhex(colour.removeprefix("#")))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _shipped(folder: str, name: str) -> Path:
    path = RESOURCES / folder / name
    if not path.is_file():
        raise UserError("{file} is missing; install the app again, it belongs to its look.", file=path)
    return path


@cache
def _register(path: Path) -> None:
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        raise UserError("{file} cannot be read as a font; install the app again.", file=path)
