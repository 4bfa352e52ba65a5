"""Contrast of every pair that the style sheet's rules make, in every scheme.

Texts that widgets and scenes paint are measured on pictures: tests/ui/looks/test_contrast_of_pictures.py.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest

from facilitator.exchange.figures import look_of_scheme
from ui import theme
from ui.theme import SCHEMES, Scheme, contrast, load_tokens

GROUNDS = ("paper", "surface", "sunken")
"""What a text or a border stands on where no rule gives it a ground of its own."""
TEXT = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
GRAPHICS = 3.0
CONTROL = re.compile(r"^(QPushButton|QToolButton|QLineEdit|QPlainTextEdit|QComboBox|QAbstractSpinBox)\b")
HAIRLINES = ("disabled", "read-only", 'role="key"', 'role="quiet"', 'role="in-cell"', 'role="cell"')
"""Where a border is no more than decoration, or the control cannot be used now."""


class Rule(NamedTuple):
    """One selector of the style sheet with the colours that it gives, as #RRGGBB."""

    selector: str
    ink: str
    ground: str
    borders: tuple[str, ...]

    @property
    def plain(self) -> str:
        """The selector without states and parts."""
        return re.sub(r"(\[(away|focused|lit|invalid|end)=[^\]]*\])|:+[a-z-]+", "", self.selector)

    @property
    def kind(self) -> str:
        """The class of what is selected."""
        return re.split(r"[\[: #>]", self.selector)[0]


def rules(scheme: Scheme) -> list[Rule]:
    """Every rule of the style sheet as Qt gets it, one selector each, in order."""
    sheet = re.sub(r"/\*.*?\*/", "", theme.style_sheet(load_tokens(scheme)), flags=re.DOTALL)
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        parts = (part.partition(":") for part in body.split(";") if ":" in part)
        said = {name.strip(): value.strip() for name, _, value in parts}
        borders = [v for k, v in said.items() if k.startswith("border") and "#" in v]
        found += [
            Rule(
                selector=" ".join(selector.split()),
                ink=_colour(said.get("color", "")),
                ground=_colour(said.get("background", "")) or ("none" if "background" in said else ""),
                borders=tuple(_colour(border) for border in borders),
            )
            for selector in selectors.split(",")
        ]
    return found


def _colour(value: str) -> str:
    found = re.search(r"#[0-9A-F]{6}", value)
    return found.group() if found else ""


def _last(said: list[Rule], rule: Rule, what: str) -> str:
    """What an earlier, more general rule gives to what this one selects."""
    for name in (rule.selector, rule.selector.replace(":focus", ""), rule.plain, rule.kind):
        for other in reversed(said):
            if other.selector == name and getattr(other, what):
                return str(getattr(other, what))
    return ""


def text_pairs(scheme: Scheme) -> set[tuple[str, str, str]]:
    """Selector, text and ground of every rule that changes either."""
    tokens, said = load_tokens(scheme), rules(scheme)
    pairs = set()
    for rule in said:
        if not rule.ink and rule.ground in ("", "none"):
            continue
        if re.search(r"indicator|handle|chunk|groove|sub-page|arrow|separator|\brule\b", rule.selector):
            continue  # no text stands there
        ink = rule.ink or _last(said, rule, "ink") or tokens.ink
        ground = rule.ground or _last(said, rule, "ground") or "none"
        for one in [getattr(tokens, name) for name in GROUNDS] if ground == "none" else [ground]:
            pairs.add((rule.selector, ink, one))
    return pairs


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_text_that_the_style_sheet_colours_is_legible_on_its_ground(scheme: Scheme) -> None:
    pairs = text_pairs(scheme)
    assert len(pairs) > 80
    weak = {
        f"{selector}: {ink} on {ground} is {contrast(ink, ground):.1f}"
        for selector, ink, ground in pairs
        if contrast(ink, ground) < TEXT[scheme]
    }
    assert weak == set()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_border_of_a_control_and_every_focus_ring_stands_out_from_its_ground(scheme: Scheme) -> None:
    tokens = load_tokens(scheme)
    weak, seen = set(), 0
    for rule in rules(scheme):
        ring = ":focus" in rule.selector or 'focused="true"' in rule.selector
        if not (ring or (CONTROL.match(rule.selector) and not any(h in rule.selector for h in HAIRLINES))):
            continue
        own = _last(rules(scheme), rule, "ground")
        inside = [own] if own not in ("", "none") else [getattr(tokens, name) for name in GROUNDS]
        for border in rule.borders:
            seen += 1
            least = min(contrast(border, ground) for ground in inside)
            if least < GRAPHICS and border != own:  # a border as its ground is as good as none
                weak.add(f"{rule.selector}: {border} on {inside} is {least:.1f}")
    assert seen > 20
    assert weak == set()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_ink_is_legible_on_every_shade_of_a_grid_and_on_every_soft_ground(scheme: Scheme) -> None:
    tokens = load_tokens(scheme)
    soft = [
        name for name in type(tokens).__struct_fields__ if name.endswith("_soft") or name.startswith("heat")
    ]
    assert len(soft) == 9
    least = {name: contrast(tokens.ink, getattr(tokens, name)) for name in soft}
    assert {name: ratio for name, ratio in least.items() if ratio < TEXT[scheme]} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_figures_and_stage_draw_with_stands_out_from_its_ground(scheme: Scheme) -> None:
    look = look_of_scheme(scheme)
    for name in ("teal", "policy", "operational", "warning", "edge"):
        assert contrast(getattr(look, name), look.surface) >= GRAPHICS
    for name in ("ink", "ink2"):
        for ground in (look.surface, look.sunken, look.teal_soft):
            assert contrast(getattr(look, name), ground) >= TEXT[scheme]
    for profession in (look.policy, look.operational):
        assert contrast(look.on_mark, profession) >= TEXT[scheme]


def test_high_contrast_has_strong_borders_and_nothing_translucent() -> None:
    tokens = load_tokens("contrast")
    assert tokens.colour("shadow").alpha() == 0
    assert min(contrast(tokens.edge, getattr(tokens, name)) for name in GROUNDS) >= 7
    assert min(contrast(tokens.line, getattr(tokens, name)) for name in GROUNDS) >= 4.5
