"""PDF documents, set by Typst from a template of ours and plain data: tagged, with our own fonts in them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

import msgspec

from facilitator.phrase import Phrase
from facilitator.places import RESOURCES
from facilitator.tongue import ENGLISH, Tongue

_TEMPLATES = RESOURCES / "templates"
_FONTS = RESOURCES / "fonts"
_TOKENS = RESOURCES / "theme" / "tokens.json"


def typeset(
    template: str,
    data: Any,
    now: datetime,
    pictures: Mapping[str, bytes] | None = None,
    *,
    standard: Literal["ua-1"] | None = None,
    tongue: Tongue = ENGLISH,
) -> bytes:
    """A PDF from ``resources/templates/TEMPLATE.typ``; takes from 10 ms up, so not on the Qt thread.

    The template reads ``data`` (Structs, dicts, lists, texts, numbers) with ``json(bytes(sys.inputs.data))``
    and ``pictures`` (SVG or PNG) by their names. Texts of people stay texts: nothing in data is read as
    markup. Phrases are said in ``tongue``. The same input gives the same bytes; ``now`` is written into the
    file as its date. ``standard``
    is one that the PDF keeps, ``ua-1`` for PDF/UA-1, unless a text has a sign, such as an emoji, that no
    font on this machine can show: then it is tagged just the same and does not claim to keep it.
    """
    import typst  # noqa: PLC0415 - a compiler: only where a document is made

    files: Any = {  # its stubs do not know that several files may be given
        "main.typ": (_TEMPLATES / f"{template}.typ").read_bytes(),
        "house.typ": (_TEMPLATES / "house.typ").read_bytes(),
        "tokens.json": _TOKENS.read_bytes(),
        **(pictures or {}),
    }

    def said(value: object) -> str:
        if isinstance(value, Phrase):
            return str.__str__(tongue.say(value))
        raise NotImplementedError(f"{type(value)} cannot be typeset")

    def compiled(standards: list[Any]) -> bytes:
        made = typst.compile(
            files,
            font_paths=[str(_FONTS)],
            sys_inputs={"data": msgspec.json.encode(data, enc_hook=said).decode(), "lang": tongue.code},
            timestamp=int(now.timestamp()),
            format="pdf",
            pdf_standards=standards,
        )
        return bytes(made)

    if standard is None:
        return compiled([])
    try:
        return compiled([standard])
    except typst.TypstError as error:
        if "could not be displayed" not in str(error):
            raise
        return compiled([])
