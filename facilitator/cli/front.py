"""What stands before the commands: a cohort file alone is opened without them, so that it comes sooner."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from facilitator.cli.mistakes import said
from facilitator.cli.opening import open_window


class _Main:
    """The group of commands, which brings click. Where it is just called with a file, nothing is brought."""

    def __call__(self, args: Sequence[str] | None = None, **how: Any) -> Any:
        words = sys.argv[1:] if args is None else args
        if len(words) == 1 and words[0].endswith(".cohort") and not how and Path(words[0]).is_file():
            try:
                with said():
                    open_window(Path(words[0]))
            except KeyboardInterrupt:
                sys.exit(1)  # as click ends a command
        return self._group(args, **how)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._group, name)

    @property
    def _group(self) -> Any:
        from facilitator.cli.group import main as group

        return group


main = _Main()
