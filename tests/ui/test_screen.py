"""What is said where Qt lacks a library of the system: the command that puts it there."""

from __future__ import annotations

import sys

import pytest

from facilitator.errors import UserError
from ui import screen

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt brings them all")


def test_a_library_that_is_missing_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(screen.LIBRARIES, "libnobody-has-it.so.9", "libnobody9")
    with pytest.raises(UserError, match=r"apt-get install libnobody9$"), screen.naming_what_lacks():
        raise ImportError("libnobody-has-it.so.9: cannot open shared object file")


def test_what_fails_for_another_reason_is_not_explained_away() -> None:
    with pytest.raises(ImportError, match="no such name"), screen.naming_what_lacks():
        raise ImportError("no such name")


def test_on_an_x11_screen_everything_that_lacks_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setitem(screen.LIBRARIES, "libnobody-has-it.so.9", "libnobody9")
    monkeypatch.setitem(screen.X11_LIBRARIES, "libxcb-nobody.so.0", "libxcb-nobody0")
    with pytest.raises(UserError, match=r"libnobody9.* libxcb-nobody0"):
        screen.require_screen()
