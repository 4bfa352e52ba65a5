"""The facilitator's desk of the journeys, for tests of the console's own parts."""

from __future__ import annotations

import importlib.util
from pathlib import Path

_JOURNEYS = Path(__file__).parents[2] / "journeys" / "conftest.py"
_spec = importlib.util.spec_from_file_location("journeys_of_the_console", _JOURNEYS)
assert _spec is not None
assert _spec.loader is not None
_journeys = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_journeys)

demo_cohort, clock, loop, desk = _journeys.demo_cohort, _journeys.clock, _journeys.loop, _journeys.desk
