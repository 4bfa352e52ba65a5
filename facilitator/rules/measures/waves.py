"""Which wave a session asks for: the first facilitated one the baseline, the last the endline."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.model.benchmarks import Wave
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session

IN_ORDER = (Wave.BASELINE, Wave.MIDPOINT, Wave.ENDLINE)
"""The waves as time goes; *then* is asked with the last."""


def asked_in(session: Session, sessions: Sequence[Session]) -> Wave:
    """The wave of a session: of a facilitated one its own, of a self-led one that of the last before it."""
    facilitated = [s.number for s in sessions if s.kind is SessionKind.FACILITATED]
    so_far = [number for number in facilitated if number <= session.number]
    if len(so_far) <= 1:
        return Wave.BASELINE
    return Wave.ENDLINE if len(so_far) == len(facilitated) else Wave.MIDPOINT


def asked_with(wave: Wave) -> tuple[Wave, ...]:
    """The waves that are asked in one sitting, in order: at the end *now* first, then *then*."""
    return (Wave.ENDLINE, Wave.THEN) if wave is Wave.ENDLINE else (wave,)
