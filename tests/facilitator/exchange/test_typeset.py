"""PDF documents from templates: people's words stay words, and the same input gives the same bytes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.exchange import typeset as module
from facilitator.exchange.typeset import typeset

NOW = datetime(2023, 5, 26, 12, 0, tzinfo=UTC)
TEMPLATE = """#import "house.typ": *
#let d = json(bytes(sys.inputs.data))
#show: house.with(title: d.title, foot: d.title)
= #d.title
#for name in d.names [ #mark("P") #name #linebreak() ]
#for picture in d.pictures [ #image(picture, alt: "A square", width: 20mm) ]
"""
SQUARE = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "try.typ").write_text(TEMPLATE, encoding="utf-8")
    (tmp_path / "house.typ").write_bytes((module._TEMPLATES / "house.typ").read_bytes())
    monkeypatch.setattr(module, "_TEMPLATES", tmp_path)
    return tmp_path


def test_what_looks_like_markup_is_set_as_it_was_typed(templates: Path) -> None:
    names = ["#pagebreak()", "*Siân* <b>", "$x$ \\ `code` @ref", 'a" + panic("no") + "', "ابدأ", "\u202e🙂"]
    made = typeset("try", {"title": "= Not a heading", "names": names, "pictures": []}, NOW)
    assert made.startswith(b"%PDF-")
    assert made.count(b"/Type /Page\n") == 1 or made.count(b"/Type/Page/") == 1 or b"/Count 1" in made


def test_the_same_data_gives_the_same_bytes_and_other_data_others(templates: Path) -> None:
    data = {"title": "A", "names": ["B"], "pictures": ["square.svg"]}
    pictures = {"square.svg": SQUARE}
    first = typeset("try", data, NOW, pictures)
    assert typeset("try", data, NOW, pictures) == first
    assert typeset("try", {**data, "names": ["C"]}, NOW, pictures) != first


def test_a_document_is_tagged_for_screen_readers(templates: Path) -> None:
    made = typeset("try", {"title": "A", "names": [], "pictures": []}, NOW)
    assert b"/MarkInfo" in made
    assert b"/StructTreeRoot" in made
