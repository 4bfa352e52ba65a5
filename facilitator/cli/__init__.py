"""The command line, a family of commands a file: each adds its commands to the group ``main``."""

from __future__ import annotations

from facilitator.cli.front import main

__all__ = ["main"]
