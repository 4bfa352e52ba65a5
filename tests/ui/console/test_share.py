"""Which places are network shares."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest

from facilitator.capture.opening import create
from ui.console.share import is_share, warning


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "smbfs", "afpfs", "fuse.sshfs", "NFS"])
def test_a_network_file_system_is_a_share_by_its_name(kind: str) -> None:
    assert is_share(Path("/mnt/a.cohort"), kind)


@pytest.mark.parametrize("kind", ["ext4", "apfs", "NTFS", "tmpfs", "btrfs", "overlay", ""])
def test_a_disk_of_this_computer_is_none(kind: str) -> None:
    assert not is_share(Path("/home/ana/a.cohort"), kind)


def test_a_path_to_another_computer_of_windows_is_a_share() -> None:
    assert is_share(PureWindowsPath(r"\\server\share\a.cohort"), "NTFS")  # type: ignore[arg-type]


def test_nothing_is_said_of_a_file_on_a_disk_of_this_computer(tmp_path: Path) -> None:
    assert warning(tmp_path / "a.cohort") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="an open file keeps its log on Windows")
def test_asking_where_the_open_file_is_does_not_let_its_locks_go(tmp_path: Path) -> None:
    store = create(tmp_path / "a.cohort")
    warning(store.path)
    reads = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT 1 FROM draft'); c.close()"
    )
    subprocess.run([sys.executable, "-c", reads, str(store.path)], check=True)
    assert (tmp_path / "a.cohort-wal").exists()  # or else whatever is kept from now on would be lost
    store.close()
