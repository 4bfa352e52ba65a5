"""The windows: thin, with no rule and no SQL in them.

Qt for Python reads the source of each module that is imported after it, which takes a while for a whole
core; so what every window needs of the core is imported here, before Qt is.
"""

from facilitator.live import attendance, board, notes, rounds, stage, timer, undo  # noqa: F401
from facilitator.rules import scene  # noqa: F401
