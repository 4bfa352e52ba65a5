"""Seconds that go on while the computer sleeps and that nobody can set, and the boot that they count from.

Linux: CLOCK_BOOTTIME, which is CLOCK_MONOTONIC with the time of sleep (clock_gettime(2)).
macOS: CLOCK_MONOTONIC_RAW, which goes on in sleep, while Python's time.monotonic(), mach_absolute_time(),
stands still (clock_gettime(3); CPython issue 86273); CLOCK_MONOTONIC there follows the clock on the wall.
Windows: the interrupt time, which has sleep in it and is “not subject to adjustments by users or the Windows
time service” (Microsoft, *Interrupt Time*); Python's time.monotonic() has steps of 16 ms before Python 3.13.
"""

from __future__ import annotations

import sys
import time
from functools import cache

if sys.platform == "win32":
    import ctypes
    import winreg

    _TO_SECONDS = 1e-7
    _BOOTS = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"

    try:
        _interrupt_time = ctypes.WinDLL("kernelbase").QueryInterruptTimePrecise
    except (OSError, AttributeError):
        _interrupt_time = None

    def seconds() -> float:
        """Seconds since some moment before this process, sleep included."""
        if _interrupt_time is None:
            return time.monotonic()
        count = ctypes.c_ulonglong()
        _interrupt_time(ctypes.byref(count))
        return count.value * _TO_SECONDS

    @cache
    def boot() -> str:
        """What tells this boot of the computer from any other; Windows numbers them."""
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _BOOTS) as key:
                return f"windows {winreg.QueryValueEx(key, 'BootId')[0]}"
        except OSError:
            return _since_when()

elif sys.platform == "darwin":

    def seconds() -> float:
        """Seconds since some moment before this process, sleep included."""
        return time.clock_gettime(time.CLOCK_MONOTONIC_RAW)

    @cache
    def boot() -> str:
        """What tells this boot of the computer from any other."""
        import ctypes  # noqa: PLC0415 - only a session needs it

        words = ctypes.create_string_buffer(64)
        size = ctypes.c_size_t(len(words))
        name = b"kern.bootsessionuuid"
        found = ctypes.CDLL(None).sysctlbyname(name, words, ctypes.byref(size), None, ctypes.c_size_t(0))
        return words.value.decode() if found == 0 else _since_when()

else:
    _CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)

    def seconds() -> float:
        """Seconds since some moment before this process, sleep included."""
        return time.clock_gettime(_CLOCK)

    @cache
    def boot() -> str:
        """What tells this boot of the computer from any other."""
        try:
            with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:  # noqa: PTH123
                return file.read().strip()
        except OSError:
            return _since_when()


def _since_when() -> str:
    """The hour in which the seconds began, where the system has no name for a boot.

    It is another one after the clock was moved: then the time of a session that was left in a crash is taken
    from the computer's clock.
    """
    return f"since {round((time.time() - seconds()) / 3600)}"
