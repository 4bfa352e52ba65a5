"""The windows: thin, with no rule and no SQL in them."""

from __future__ import annotations

import sys

import PySide6  # noqa: F401

if feature := sys.modules.get("shibokensupport.feature"):
    # PySide reads the source of every module that is imported after it, to see whether `__feature__` may be
    # switched there. Nobody does here, and whoever opens a cohort or a page would wait for it.
    feature._mod_uses_pyside = lambda _: True  # type: ignore[attr-defined]
