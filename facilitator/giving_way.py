"""A thread that lets the others go first, where there are fewer cores than there is to do."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

NICE = 10


def give_way() -> None:
    """Lets every other thread go before this one, for good; only Linux knows that by thread."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
