"""What is said where Qt lacks a library of the system: the command that puts it there."""

from __future__ import annotations

import pytest

from facilitator.errors import UserError
from ui import screen


@pytest.fixture(autouse=True)
def _linux_without_two_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one system that is asked, and two libraries that no system has."""
    monkeypatch.setattr(screen.sys, "platform", "linux")
    monkeypatch.setattr(screen, "LIBRARIES", {"libnobody-has-it.so.9": "libnobody9"})
    monkeypatch.setattr(screen, "X11_LIBRARIES", {"libxcb-nobody.so.0": "libxcb-nobody0"})
    monkeypatch.delenv("DISPLAY", raising=False)


def test_a_library_that_is_missing_is_named_with_its_package() -> None:
    with pytest.raises(UserError, match=r"apt-get install libnobody9$"), screen.naming_what_lacks():
        raise ImportError("libnobody-has-it.so.9: cannot open shared object file")


def test_what_fails_for_another_reason_is_not_explained_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen, "LIBRARIES", {})
    with pytest.raises(ImportError, match="no such name"), screen.naming_what_lacks():
        raise ImportError("no such name")


def test_on_an_x11_screen_everything_that_lacks_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    with pytest.raises(UserError, match=r"libnobody9 libxcb-nobody0$"):
        screen.require_screen()
