"""Cohort files are told by their names alone, so that no file dialog opens one to see what it is.

A dialog that lists a folder asks of each file what kind it is. Qt's own, and GTK's, which Qt uses on some
desktops, open a file whose name says nothing and read its beginning. That is done in this process, and when
such a file is closed again, POSIX lets go of every lock that the process has on it, SQLite's among them. The
next process that has read the cohort then believes that it was the last, and takes away the log that is
still being written: nothing more can be kept. So both are told the names, in ``resources/share/mime``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping

from facilitator.places import RESOURCES

VARIABLE = "XDG_DATA_DIRS"
USUAL = "/usr/local/share/:/usr/share/"
"""What an empty variable stands for."""


def know_cohort_files(environ: MutableMapping[str, str] = os.environ) -> None:
    """Adds our kinds of files to those of the system, before Qt and GTK read where these are.

    Other systems have dialogs that do not open files in this process.
    """
    ours = str(RESOURCES / "share")
    places = (environ.get(VARIABLE) or USUAL).split(":")
    if sys.platform.startswith("linux") and ours not in places:
        environ[VARIABLE] = ":".join([*places, ours])
