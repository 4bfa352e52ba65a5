"""What the facilitator asks of the shared window."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from facilitator.capture import reading
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError
from facilitator.model.benchmarks import Wave


def _show(store: Store, now: datetime, origin: str, **values: Any) -> Changes:
    with store.step(origin, now) as step:
        show_within(step, store, **values)
    return store.changes(step)


def show_within(step: Step, store: Store, **values: Any) -> None:
    """Changes what is asked of the shared window within another command's step."""
    rows = store.rows("SELECT id FROM showing LIMIT 1")
    if rows:
        step.update("showing", rows[0]["id"], **values)
    else:
        step.insert("showing", **{"view": "auto", "blank": False, **values})


def blank(store: Store, now: datetime, blanked: bool) -> Changes:
    """Blanks the shared window, or shows it again."""
    return _show(store, now, "stage.blank", blank=blanked)


VIEWS = ("auto", "activity", "rooms", "board", "card", "matrix", "journey", "vote", "result", "wall", "goals")
"""What the shared window can be asked to show by name; :func:`show_group` shows a group's results."""


def view(
    store: Store,
    now: datetime,
    name: str,
    *,
    idea_id: str | None = None,
    cluster_id: str | None = None,
    journey_id: str | None = None,
) -> Changes:
    """Shows one of the :data:`VIEWS` until the next activity, or follows the session with ``auto``.

    ``idea_id`` is the card of the view ``card``; ``cluster_id`` the only cluster on show in ``board``;
    ``journey_id`` the map of ``journey``.
    """
    if name not in VIEWS:
        raise RefusedError("The stage has no view called {name}.", name=name)
    which = {"idea_id": idea_id, "cluster_id": cluster_id, "journey_id": journey_id}
    return _show(store, now, "stage.view", view=name, **which)


def show_group(store: Store, now: datetime, benchmark: str, wave: Wave | None = None) -> Changes:
    """Shows what the group answered, in one wave or with None in all of them, as it stands now.

    What is answered later counts once it is shown anew. Refused while too few people have answered.
    """
    # The windows open without what counts answers.
    from facilitator.capture import group  # noqa: PLC0415
    from facilitator.rules.measures.group import answered, group_results, why_not  # noqa: PLC0415

    asked = group.named(store, benchmark)
    if asked is None:
        raise RefusedError("This cohort has no such set of questions. Choose another one.")
    given, people = group.answers_now(store, benchmark), reading.participants(store)
    if group_results(asked, given, people, wave) is None:
        counts = answered(asked, given, people)
        so_far = counts.get(wave, 0) if wave else max(counts.values(), default=0)
        raise RefusedError(why_not(asked, wave, so_far))
    return _show(store, now, "stage.group", view="group", benchmark=benchmark, wave=wave, results_at=now)


def authors(store: Store, now: datetime, shown: bool) -> Changes:
    """Says whether cards on the shared window name who wrote them."""
    return _show(store, now, "stage.authors", authors=shown)


def new_face_down(store: Store, now: datetime, down: bool) -> Changes:
    """Says whether new cards lie face down until they are turned."""
    return _show(store, now, "stage.face_down", new_face_down=down)


def hold(store: Store, now: datetime, session_id: str, held: bool) -> Changes:
    """Keeps the present activity on the shared window while the session goes on, or lets go."""
    current = reading.live_state(store, session_id).current
    if held and current is None:
        raise RefusedError("There is no activity to hold on the stage yet.")
    return _show(store, now, "stage.hold", held_activity_id=current.id if held and current else None)
