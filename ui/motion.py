"""Whether pictures may move: what a person chose, or else what their system says."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication

from ui.appearance import Motion

CLIENT_AREA_ANIMATION = 0x1042
"""What Windows calls “Animation effects”: SPI_GETCLIENTAREAANIMATION of SystemParametersInfo."""
NO_SCREEN = ("offscreen", "minimal")
ANIMATIONS = (
    ("kdeglobals", "KDE", "AnimationDurationFactor"),
    ("gtk-4.0/settings.ini", "Settings", "gtk-enable-animations"),
    ("gtk-3.0/settings.ini", "Settings", "gtk-enable-animations"),
)
"""Where Linux desktops keep it among a person's settings: file, group, key. The first that says it counts."""
OFF = ("0", "false")


def moves(chosen: Motion) -> bool:
    """Whether anything on the windows may move; ``"system"`` asks the system, and means yes if it is mute."""
    return system_moves() if chosen == "system" else chosen == "full"


def system_moves() -> bool:
    """What the system says: false if its owner has switched animations off, or if there is no screen."""
    if QGuiApplication.platformName() in NO_SCREEN:
        return False
    # Qt itself knows from 6.12 on, GNOME's switch among others.
    hints: Any = getattr(QGuiApplication.styleHints(), "accessibility", lambda: None)()
    if hasattr(hints, "motionPreference"):
        return "Reduce" not in hints.motionPreference().name
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _macos()
    return _desktop(
        Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))
    )


def _windows() -> bool:
    import ctypes  # noqa: PLC0415

    on = ctypes.c_int(1)
    library = getattr(ctypes, "windll").user32  # noqa: B009 -- other systems' type stubs do not have it
    library.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(on), 0)
    return bool(on.value)


def _macos() -> bool:
    """What NSWorkspace's accessibilityDisplayShouldReduceMotion says, through the Objective-C runtime."""
    import ctypes  # noqa: PLC0415
    from ctypes.util import find_library  # noqa: PLC0415

    objc = ctypes.cdll.LoadLibrary(find_library("objc") or "libobjc.dylib")
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
    kinds = ctypes.c_void_p, ctypes.c_void_p
    send = ctypes.cast(objc.objc_msgSend, ctypes.CFUNCTYPE(ctypes.c_void_p, *kinds))
    ask = ctypes.cast(objc.objc_msgSend, ctypes.CFUNCTYPE(ctypes.c_bool, *kinds))
    workspace = send(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    return not ask(workspace, objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion"))


def _desktop(settings: Path) -> bool:
    from configparser import ConfigParser, Error  # noqa: PLC0415

    for name, group, key in ANIMATIONS:
        file = ConfigParser(strict=False, interpolation=None)
        try:
            file.read(settings / name, encoding="utf-8")
        except (Error, UnicodeDecodeError, OSError):
            continue  # somebody else's file, and no reason not to open the windows
        if said := file.get(group, key, fallback=""):
            return said.strip().lower() not in OFF
    return True
