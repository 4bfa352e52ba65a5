"""A word of warning about a cohort on a network share, which is no place to hold a session."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStorageInfo

KINDS = ("nfs", "cifs", "smb", "afp", "webdav", "davfs", "sshfs", "fuse.ssh", "fuse.rclone", "ncpfs", "afs")
"""What systems call their network file systems, by how the name begins."""


def warning(path: Path) -> str:
    """What is said when a cohort on a network share is opened; nothing for a disk of this computer."""
    # Of the folder, never of the file: Qt opens and closes what it is asked about, and that would let all
    # locks go that this process has on it.
    if not is_share(
        path, bytes(QStorageInfo(str(path.parent)).fileSystemType().data()).decode(errors="replace")
    ):
        return ""
    return QCoreApplication.translate(
        "share",
        "{0} is on a network share. If the network drops, nothing can be kept there, and two computers that "
        "open it could spoil it. Copy it to a disk of this computer for the session.",
    ).format(path.name)


def is_share(path: Path, kind: str) -> bool:
    """True for a network file system of this kind, and for Windows' paths to another computer."""
    return str(path).startswith(("\\\\", "//")) or kind.lower().startswith(KINDS)
