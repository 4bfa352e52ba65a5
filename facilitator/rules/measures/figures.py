"""All figures of a cohort, in the order in which they are shown."""

from __future__ import annotations

from facilitator.model.measured import Measured
from facilitator.rules.measures.figure import AnyFigure
from facilitator.rules.measures.goal_figure import goal_figure
from facilitator.rules.measures.growth_figures import growth_figures, spread_figure
from facilitator.rules.measures.meeting_figures import meetings_figure
from facilitator.rules.measures.network_figure import network_figure
from facilitator.rules.measures.scales import scales
from facilitator.rules.measures.times_figure import times_figure
from facilitator.rules.measures.voice_figure import voice_figure
from facilitator.rules.measures.who import Labels, who


def figures(measured: Measured, labels: Labels | None = None) -> tuple[AnyFigure, ...]:
    """Every figure for which there is anything to show.

    ``labels`` says by participant's id what stands for them; left out it is the name. With it, goals are
    numbered and their words stay out, as they may name somebody. A figure that is ``private`` is for the
    facilitator alone. Takes long for a cohort of hundreds: call it in a worker.
    """
    known, of_cohort = who(measured, labels), scales(measured)
    found = (
        *growth_figures(of_cohort, known),
        spread_figure(of_cohort, known),
        goal_figure(measured, known),
        network_figure(measured, known),
        meetings_figure(measured, known),
        times_figure(measured),
        voice_figure(measured, known),
    )
    return tuple(figure for figure in found if figure is not None)
