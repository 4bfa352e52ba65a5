"""Undo and redo, for everything but time itself."""

from __future__ import annotations

from datetime import datetime

from facilitator.capture import journal
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.phrase import phrase

NAMES = {
    "notes.keep": phrase("keeping a note"),
    "notes.edit": phrase("editing a note"),
    "notes.quotable": phrase("marking a note as quotable"),
    "notes.remove": phrase("removing a note"),
    "board.add": phrase("adding a card"),
    "board.retitle": phrase("a card's title"),
    "board.move": phrase("moving a card"),
    "board.reveal": phrase("turning a card"),
    "board.remove": phrase("removing a card"),
    "board.edit": phrase("writing on a card"),
    "board.authors": phrase("who wrote a card"),
    "board.place": phrase("placing cards"),
    "board.rate": phrase("rating a card"),
    "chat.import": phrase("putting the chat on the board"),
    "board.import": phrase("cards from another board"),
    "clusters.make": phrase("making a cluster"),
    "clusters.rename": phrase("a cluster's name"),
    "clusters.put": phrase("putting cards into a cluster"),
    "clusters.carry": phrase("moving cards"),
    "clusters.dissolve": phrase("dissolving a cluster"),
    "clusters.take": phrase("taking the suggested clusters"),
    "sketch.draw": phrase("a stroke of a sketch"),
    "sketch.rub": phrase("rubbing out"),
    "sketch.retype": phrase("words in a sketch"),
    "sketch.clear": phrase("clearing a frame"),
    "votes.open": phrase("starting a vote"),
    "votes.cast": phrase("taking dots"),
    "votes.clear": phrase("clearing dots"),
    "votes.close": phrase("closing a vote"),
    "votes.reopen": phrase("opening a vote again"),
    "votes.abandon": phrase("cancelling a vote"),
    "journey.make": phrase("making a journey map"),
    "journey.rename": phrase("a journey map's name"),
    "journey.remove": phrase("removing a journey map"),
    "journey.add_step": phrase("adding a step"),
    "journey.rename_step": phrase("a step's name"),
    "journey.move_step": phrase("moving a step"),
    "journey.remove_step": phrase("removing a step"),
    "journey.add_card": phrase("adding a card to the map"),
    "journey.edit_card": phrase("writing on a card of the map"),
    "journey.move_card": phrase("moving a card of the map"),
    "journey.remove_card": phrase("removing a card of the map"),
    "journey.grow": phrase("making an insight card"),
    "goals.write": phrase("writing a goal"),
    "goals.reword": phrase("a goal's words"),
    "goals.rate": phrase("rating a goal"),
    "goals.drop": phrase("letting a goal go"),
    "goals.take_up": phrase("taking a goal up again"),
    "goals.remove": phrase("removing a goal"),
    "benchmarks.choose": phrase("choosing a set of questions"),
    "benchmarks.answer": phrase("an answer"),
    "benchmarks.clear": phrase("clearing answers"),
    "benchmarks.import": phrase("importing answers"),
    "connections.say": phrase("a connection"),
    "connections.outside": phrase("people outside the cohort"),
    "checkins.record": phrase("a check-in"),
    "checkins.remove": phrase("removing a check-in"),
    "checkins.import": phrase("importing check-ins"),
    "voice.tap": phrase("a turn taken"),
    "attendance.mark": phrase("an attendance mark"),
    "attendance.import": phrase("importing who came"),
    "rounds.announce": phrase("announcing a round"),
    "rounds.move": phrase("moving somebody to another room"),
    "rounds.swap": phrase("swapping two people"),
    "rounds.pin": phrase("keeping a room"),
    "rounds.unpin": phrase("letting a room go"),
    "rounds.same_again": phrase("the same rooms again"),
    "rounds.mend": phrase("mending a room"),
    "rounds.plan_anew": phrase("planning the rooms anew"),
    "plan.retime": phrase("re-timing"),
    "plan.learned": phrase("lengths learned"),
    "plan.add": phrase("adding an activity"),
    "plan.edit": phrase("changing an activity"),
    "plan.move": phrase("moving an activity"),
    "plan.remove": phrase("removing an activity"),
    "plan.session": phrase("changing a session"),
    "plan.day": phrase("a session's day and time"),
    "plan.days": phrase("moving later sessions"),
    "plan.kind": phrase("how a session is held"),
    "plan.add_session": phrase("adding a session"),
    "plan.remove_session": phrase("removing a session"),
    "plan.move_session": phrase("moving a session"),
    "pairs.make": phrase("making a pair"),
    "pairs.part": phrase("parting a pair"),
    "pairs.join": phrase("letting a third join a pair"),
    "pairs.leave": phrase("taking the third out of a pair"),
    "pairs.pin": phrase("pinning a pair"),
    "pairs.unpin": phrase("letting a pair go"),
    "pairs.accept": phrase("accepting the proposed pairs"),
    "wishes.add": phrase("adding a wish"),
    "wishes.remove": phrase("removing a wish"),
    "people.import": phrase("adding people"),
    "copies.merge": phrase("taking in a copy"),
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
            from facilitator.live import run_sheet, session_order  # noqa: PLC0415 - the console opens without it

            run_sheet.straighten(store, step)
            session_order.straighten(store, step)
        what = NAMES.get(name, name)
        step.said = (
            phrase("Undone: {what}", what=what)
            if origin == "undo"
            else phrase("Done again: {what}", what=what)
        )
    return store.changes(step)
