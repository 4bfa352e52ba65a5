"""An SVG file as a part of an HTML page: names of its own, nothing from elsewhere, described in words."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

_REFERENCE = re.compile(r"url\(\s*#([^)\s]+)\s*\)")
_RULE = re.compile(r"\s*\*\s*\{([^{}]*)\}")
_KEPT_NAMESPACE = "{http://www.w3.org/2000/svg}"
_LEFT_OUT = frozenset({"metadata", "style", "title", "desc", "script", "foreignObject", "a"})


def inline_svg(svg: bytes, name: str, title: str, alt: str) -> str:
    """The picture as an ``<svg>`` element that several of may stand on one page.

    ``name`` begins every id in it, so it is another for each picture of a page. ``title`` and ``alt`` are
    what a screen reader says. Comments, metadata, links, what runs, and references to anything outside of
    it are left out; a style sheet for everything (``*``) becomes one for this picture.
    """
    root = Xml.fromstring(svg)  # drawn by this app, never from elsewhere
    style = ";".join(
        found[1].strip().rstrip(";")
        for sheet in root.iter(f"{_KEPT_NAMESPACE}style")
        if (found := _RULE.match(sheet.text or ""))
    )
    made = _element(root, f"{name}-")
    for attribute in ("width", "height", "aria-label", "version"):
        made.attrib.pop(attribute, None)
    if style:
        made.set("style", style)
    made.set("role", "img")
    made.set("aria-labelledby", f"{name}-title {name}-desc")
    for place, (tag, words) in enumerate((("title", title), ("desc", alt))):
        said = Xml.Element(tag, id=f"{name}-{tag}")
        said.text = words
        made.insert(place, said)
    return Xml.tostring(made, encoding="unicode")


def _element(found: Xml.Element, before: str) -> Xml.Element:
    made = Xml.Element(_local(found.tag))
    for name, value in found.attrib.items():
        plain = _local(name)
        if plain.startswith("on") or plain == "space":
            continue
        if plain == "id":
            made.set("id", before + value)
        elif plain == "href":
            if value.startswith("#"):
                made.set("href", f"#{before}{value[1:]}")
        else:
            made.set(plain, _REFERENCE.sub(rf"url(#{before}\1)", value))
    made.text = found.text
    for child in found:
        if not isinstance(child.tag, str) or _local(child.tag) in _LEFT_OUT:
            continue
        kept = _element(child, before)
        kept.tail = child.tail
        made.append(kept)
    return made


def _local(name: str) -> str:
    return name.rpartition("}")[2]
