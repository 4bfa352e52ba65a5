"""What the shared window can show of goals and growth, by the name of the view that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from facilitator.model.run import Activity, LiveState
from facilitator.rules.scenes.goals import GoalsScene, goals_scene
from facilitator.rules.scenes.group import GroupScene, group_scene

OfMeasures: TypeAlias = GoalsScene | GroupScene

MEASURE_VIEWS: dict[str, Callable[[LiveState, Activity | None], OfMeasures]] = {
    "goals": goals_scene,
    "group": group_scene,
}
"""How the scene of each view is built, whether a session runs or not."""
