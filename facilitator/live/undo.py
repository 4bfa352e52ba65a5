"""Undo and redo, for everything but time itself."""

from __future__ import annotations

from datetime import datetime

from facilitator.capture import journal
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError

NAMES = {
    "notes.keep": "keeping a note",
    "notes.edit": "editing a note",
    "notes.quotable": "marking a note as quotable",
    "notes.remove": "removing a note",
    "board.add": "adding a card",
    "board.retitle": "a card's title",
    "board.move": "moving a card",
    "board.reveal": "turning a card",
    "board.remove": "removing a card",
    "board.edit": "writing on a card",
    "board.authors": "who wrote a card",
    "board.place": "placing cards",
    "board.rate": "rating a card",
    "chat.import": "putting the chat on the board",
    "board.import": "cards from another board",
    "clusters.make": "making a cluster",
    "clusters.rename": "a cluster's name",
    "clusters.put": "putting cards into a cluster",
    "clusters.carry": "moving cards",
    "clusters.dissolve": "dissolving a cluster",
    "clusters.take": "taking the suggested clusters",
    "sketch.draw": "a stroke of a sketch",
    "sketch.rub": "rubbing out",
    "sketch.retype": "words in a sketch",
    "sketch.clear": "clearing a frame",
    "votes.open": "starting a vote",
    "votes.cast": "taking dots",
    "votes.clear": "clearing dots",
    "votes.close": "closing a vote",
    "votes.reopen": "opening a vote again",
    "votes.abandon": "cancelling a vote",
    "journey.make": "making a journey map",
    "journey.rename": "a journey map's name",
    "journey.remove": "removing a journey map",
    "journey.add_step": "adding a step",
    "journey.rename_step": "a step's name",
    "journey.move_step": "moving a step",
    "journey.remove_step": "removing a step",
    "journey.add_card": "adding a card to the map",
    "journey.edit_card": "writing on a card of the map",
    "journey.move_card": "moving a card of the map",
    "journey.remove_card": "removing a card of the map",
    "journey.grow": "making an insight card",
    "goals.write": "writing a goal",
    "goals.reword": "a goal's words",
    "goals.rate": "rating a goal",
    "goals.drop": "letting a goal go",
    "goals.take_up": "taking a goal up again",
    "goals.remove": "removing a goal",
    "benchmarks.choose": "choosing a set of questions",
    "benchmarks.answer": "an answer",
    "benchmarks.clear": "clearing answers",
    "benchmarks.import": "importing answers",
    "connections.say": "a connection",
    "connections.outside": "people outside the cohort",
    "checkins.record": "a check-in",
    "checkins.remove": "removing a check-in",
    "checkins.import": "importing check-ins",
    "voice.tap": "a turn taken",
    "attendance.mark": "an attendance mark",
    "attendance.import": "importing who came",
    "rounds.announce": "announcing a round",
    "rounds.move": "moving somebody to another room",
    "rounds.swap": "swapping two people",
    "rounds.pin": "keeping a room",
    "rounds.unpin": "letting a room go",
    "rounds.same_again": "the same rooms again",
    "rounds.mend": "mending a room",
    "rounds.plan_anew": "planning the rooms anew",
    "plan.retime": "re-timing",
    "plan.learned": "lengths learned",
    "plan.add": "adding an activity",
    "plan.edit": "changing an activity",
    "plan.move": "moving an activity",
    "plan.remove": "removing an activity",
    "plan.session": "changing a session",
    "pairs.make": "making a pair",
    "pairs.part": "parting a pair",
    "pairs.pin": "pinning a pair",
    "pairs.unpin": "letting a pair go",
    "pairs.accept": "accepting the proposed pairs",
    "wishes.add": "adding a wish",
    "wishes.remove": "removing a wish",
    "people.import": "adding people",
    "copies.merge": "taking in a copy",
}


def undo(store: Store, now: datetime) -> Changes:
    """Takes the last command back that is not about time."""
    last = store.undoable().undo
    if last is None:
        raise RefusedError("There is nothing to undo.")
    return _revert(store, now, "undo", last)


def redo(store: Store, now: datetime) -> Changes:
    """Brings again what was last taken back."""
    last = store.undoable().redo
    if last is None:
        raise RefusedError("There is nothing to redo.")
    return _revert(store, now, "redo", last)


def _revert(store: Store, now: datetime, origin: str, last: tuple[int, str]) -> Changes:
    number, name = last
    with store.step(origin, now, reverts=number) as step:
        journal.revert(store.connection, number)
        if name.startswith("plan."):
            from facilitator.live import run_sheet  # noqa: PLC0415 - the console opens without it

            run_sheet.straighten(store, step)
        step.said = f"{'Undone' if origin == 'undo' else 'Done again'}: {NAMES.get(name, name)}"
    return store.changes(step)
