"""The page about security is one page, and each file and command that it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import click

from facilitator.capture import backups
from facilitator.cli import main

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`([^`]+)`", PAGE)

MADE = {
    "NAME.cohort": "facilitator/capture/opening.py",
    "NAME.cohort-wal": "facilitator/capture/opening.py",
    "windows.ini": "facilitator/places.py",
    "facilitator.log": "ui/bug_log.py",
}
"""Files that the app makes, with the source that does so."""


def test_each_command_and_option_that_the_page_names_is_there() -> None:
    commands = [name.split() for name in NAMED if name.startswith("facilitator ")]
    assert len(commands) >= 6
    context = click.Context(main)
    for _, command, *options in commands:
        found = main.get_command(context, command)
        assert found is not None, command
        known = {o for parameter in found.params for o in parameter.opts}
        for option in options:
            assert option in known, f"{command} {option}"


def test_each_file_that_the_page_names_is_there_or_is_made() -> None:
    assert "NAME.cohort.backups" in NAMED
    assert backups.folder(Path("NAME.cohort")).name == "NAME.cohort.backups"
    for name, source in MADE.items():
        assert name in NAMED
        word = name.removeprefix("NAME").removesuffix("-wal")
        assert word in (ROOT / source).read_text(encoding="utf-8"), name
    paths = [name for name in NAMED if "/" in name]
    assert paths
    for path in paths:
        assert (ROOT / path).exists(), path


def test_the_log_turns_as_the_page_says() -> None:
    source = (ROOT / "ui" / "bug_log.py").read_text(encoding="utf-8")
    assert "maxBytes=500_000, backupCount=3" in source


def test_the_page_is_one_page() -> None:
    assert len(PAGE.split()) < 1000
