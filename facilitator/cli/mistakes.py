"""How the command line says a person's mistake: one sentence on stderr and exit code 2, never a traceback."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from facilitator.errors import DamagedError, UserError


@contextmanager
def said() -> Iterator[None]:
    """Ends the program with a sentence where the block raises a UserError."""
    try:
        yield
    except DamagedError as error:
        from facilitator.capture.recovery import in_a_sentence

        _end(in_a_sentence(error))
    except UserError as error:
        _end(str(error))


def _end(sentence: str) -> None:
    if sys.stderr is not None:  # a program with windows alone has none
        sys.stderr.write(f"{sentence}\n")
    sys.exit(2)
