"""Work that lets everything else go first, where there are fewer cores than there is to do."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

NICE = 10


def let_all_go_first() -> None:
    """Lets whatever else the computer has to do go before this process, for good.

    A nice process may still finish its turn of some milliseconds before a thread that wakes up, as when the
    disk has taken a note; on Linux an idle one never does (sched(7), SCHED_IDLE). Called before the
    process has a second thread.
    """
    if hasattr(os, "nice"):
        os.nice(NICE)
    if sys.platform == "linux":
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


def give_way() -> None:
    """Lets every other thread go before this one, for good; only Linux knows that by thread."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
