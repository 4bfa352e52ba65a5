"""A checker of HTML for what WCAG 2.2 asks of a document: structure, names, tables, contrast."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise
from typing import NamedTuple

VOID = {"meta", "link", "img", "br", "hr", "input", "source", "wbr", "col"}
SVG_LEAF = re.compile(r"^(path|use|rect|line|circle|polygon|polyline|ellipse)$")
_COLOUR = re.compile(r"--([\w-]+):\s*(#[0-9A-Fa-f]{6})")


class Element(NamedTuple):
    """One element with where it stands and the words in it."""

    tag: str
    attributes: dict[str, str | None]
    above: tuple[str, ...]
    words: list[str]


class Page(HTMLParser):
    """All elements of a page, in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.problems: list[str] = []
        self.feed(text)
        self.close()
        self.problems += [f"<{e.tag}> is never closed" for e in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        self.problems += [f"<{tag}> has {name} twice" for name in set(names) if names.count(name) > 1]
        made = Element(tag, dict(attrs), tuple(e.tag for e in self._open), [])
        self.elements.append(made)
        if tag not in VOID:
            self._open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, dict(attrs), tuple(e.tag for e in self._open), []))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1].tag != tag:
            self.problems.append(f"</{tag}> closes {self._open[-1].tag if self._open else 'nothing'}")
            return
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.words.append(data)

    def all(self, *tags: str) -> list[Element]:
        """Every element of these tags."""
        return [e for e in self.elements if e.tag in tags]


def problems(text: str) -> list[str]:
    """What is wrong with a page, in sentences; none if all is well."""
    page = Page(text)
    found = list(page.problems)
    ids = [e.attributes["id"] for e in page.elements if "id" in e.attributes]
    found += [f"two elements have the id {one}" for one in sorted({i for i in ids if ids.count(i) > 1})]
    found += _document(page, set(ids))
    found += _headings(page)
    found += _tables(page)
    found += _pictures(page)
    found += _from_afar(page, text)
    found += _contrast(page)
    return found


def words_of(text: str) -> str:
    """All that a reader reads, without the style sheet."""
    return "".join("".join(e.words) for e in Page(text).all("body"))


def _document(page: Page, ids: set[str | None]) -> list[str]:
    found = []
    root = page.all("html")
    if len(root) != 1 or root[0].attributes.get("lang") != "en-GB":
        found.append("the page does not say its language")
    titles = [e for e in page.all("title") if "svg" not in e.above]
    if len(titles) != 1 or not "".join(titles[0].words).strip():
        found.append("the page has no title")
    for tag in ("main", "header", "nav", "footer"):
        if len([e for e in page.all(tag) if "article" not in e.above]) != 1:
            found.append(f"the page has no single landmark {tag}")
    first = next((e for e in page.elements if e.tag == "a"), None)
    if first is None or first.attributes.get("href") != f"#{page.all('main')[0].attributes.get('id')}":
        found.append("the first link does not skip to the main part")
    for element in page.elements:
        for name in ("href", "aria-labelledby", "for"):
            for one in (element.attributes.get(name) or "").split():
                if name != "href" or one.startswith("#"):
                    target = one.removeprefix("#")
                    if target not in ids:
                        found.append(f"{name} of <{element.tag}> leads to {target}, which is not there")
    found += [f"<{e.tag}> has a positive tabindex" for e in page.elements if _positive(e)]
    found += ["a link has no words" for e in page.all("a") if not "".join(e.words).strip()]
    found += ["a part that scrolls has no name" for e in page.elements if _nameless_region(e)]
    return found


def _positive(element: Element) -> bool:
    return (element.attributes.get("tabindex") or "0").lstrip("-") not in (
        "0",
        "1",
    ) or element.attributes.get("tabindex") == "1"


def _nameless_region(element: Element) -> bool:
    return element.attributes.get("role") == "region" and not element.attributes.get("aria-label")


def _headings(page: Page) -> list[str]:
    headings = page.all("h1", "h2", "h3", "h4", "h5", "h6")
    levels = [int(e.tag[1]) for e in headings]
    found = []
    if levels[:1] != [1] or levels.count(1) != 1:
        found.append("the page does not begin with its one h1")
    found += [f"h{after} follows h{before}" for before, after in pairwise(levels) if after > before + 1]
    found += [f"an {e.tag} is empty" for e in headings if not "".join(e.words).strip()]
    return found


def _tables(page: Page) -> list[str]:
    found = []
    tables, captions = page.all("table"), page.all("caption")
    if len(tables) != len(captions) or any(not "".join(c.words).strip() for c in captions):
        found.append("a table has no caption")
    found += ["a th has no scope" for e in page.all("th") if e.attributes.get("scope") not in ("col", "row")]
    heads = [e for e in page.all("th") if "thead" in e.above]
    if tables and len(heads) < len(tables):
        found.append("a table has no headers")
    found += ["a column's header is empty" for e in heads if not "".join(e.words).strip()]
    return found


def _pictures(page: Page) -> list[str]:
    found = []
    for svg in page.all("svg"):
        if svg.attributes.get("role") != "img" or not svg.attributes.get("aria-labelledby"):
            found.append("a picture has no role or no name")
    described = [e for e in page.all("desc") if "svg" in e.above]
    if len(described) != len(page.all("svg")) or any(not "".join(d.words).strip() for d in described):
        found.append("a picture is not described")
    found += ["an img has no alt" for e in page.all("img") if not e.attributes.get("alt")]
    return found


def _from_afar(page: Page, text: str) -> list[str]:
    found = [
        f"<{e.tag}> is on the page" for e in page.all("script", "iframe", "object", "embed", "link", "base")
    ]
    for element in page.elements:
        for name, value in element.attributes.items():
            if name.startswith("on"):
                found.append(f"<{element.tag}> runs {name}")
            if name in ("src", "href", "srcset", "action", "data") and not (value or "").startswith("#"):
                found.append(f"<{element.tag}> loads {value}")
    styles = " ".join("".join(e.words) for e in page.all("style"))
    found += [
        f"the style sheet loads {u[:40]}"
        for u in re.findall(r"url\(([^)]*)\)", styles)
        if not u.startswith("data:")
    ]
    found += ["the style sheet imports another"] if "@import" in styles else []
    return found


PAIRS = (
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "sunken"),
    ("ink2", "paper"),
    ("ink2", "surface"),
    ("teal", "paper"),
    ("teal", "surface"),
    ("warning", "warning-soft"),
    ("on-teal", "teal"),
    ("on-mark", "policy"),
    ("on-mark", "operational"),
)
"""Letters on grounds, as the style sheet puts them."""


def _contrast(page: Page) -> list[str]:
    styles = " ".join("".join(e.words) for e in page.all("style"))
    colours = dict(_COLOUR.findall(styles))
    found = [f"{name} is no colour of the page" for pair in PAIRS for name in pair if name not in colours]
    if found:
        return found
    return [
        f"{ink} on {ground} has {contrast(colours[ink], colours[ground]):.1f}:1"
        for ink, ground in PAIRS
        if contrast(colours[ink], colours[ground]) < 4.5
    ]


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
