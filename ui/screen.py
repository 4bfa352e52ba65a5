"""Whether there is a screen to show windows on, and what Qt needs of the system for it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from facilitator.errors import UserError

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
"""Shared libraries that every Qt window needs, with the Debian package of each."""

X11_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""And those that a window on an X11 screen needs besides."""


def has_screen() -> bool:
    """True if windows can be shown to somebody."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def has_terminal() -> bool:
    """False where a desktop has started the app, as by a double click: nobody reads what it writes then."""
    return sys.stderr is not None and os.environ.get("GIO_LAUNCHED_DESKTOP_FILE_PID") != str(os.getpid())


def require_screen() -> None:
    """Raises a UserError where there is no screen, or where Qt would end everything for want of a library."""
    if not has_screen() and not os.environ.get("QT_QPA_PLATFORM"):
        raise UserError(
            "There is no screen to open a window on. `facilitator demo` and `facilitator rehearse` "
            "work without one."
        )
    if _is_x11() and _packages_of(X11_LIBRARIES):
        raise _lacks()


def offscreen_if_none() -> None:
    """Lets Qt draw into memory where there is no screen. Call it before the QApplication is made."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    else:
        require_screen()


@contextmanager
def naming_what_lacks() -> Iterator[None]:
    """Where Qt does not come because the system lacks libraries, a UserError names their Debian packages."""
    try:
        yield
    except ImportError as error:
        if _packages_of(LIBRARIES):
            raise _lacks() from error
        raise


def _is_x11() -> bool:
    return bool(os.environ.get("DISPLAY")) and not os.environ.get("QT_QPA_PLATFORM", "").startswith(
        "offscreen"
    )


def _lacks() -> UserError:
    needed = {**LIBRARIES, **(X11_LIBRARIES if _is_x11() else {})}
    return UserError(
        "Windows need system libraries that are not installed. On Debian or Ubuntu: "
        "sudo apt-get install {packages}",
        packages=" ".join(_packages_of(needed)),
    )


def _packages_of(libraries: dict[str, str]) -> list[str]:
    """The packages of those libraries that are not there (asked on Linux only)."""
    if not sys.platform.startswith("linux"):
        return []
    import ctypes  # noqa: PLC0415 - on most screens nothing is asked

    lacking = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            lacking.append(package)
    return lacking
