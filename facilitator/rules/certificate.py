"""The certificate of an erase in words, as it is printed, kept and handed to whoever asked."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

from facilitator.model.erasure import Certificate
from facilitator.phrase import Phrase, joined, phrase
from facilitator.rules import wording

KINDS = {
    "participant": (phrase("entry in the roster"), phrase("entries in the roster")),
    "pair": (phrase("mentor pair"), phrase("mentor pairs")),
    "attendance": (phrase("attendance mark"), phrase("attendance marks")),
    "seat": (phrase("place in a breakout room"), phrase("places in breakout rooms")),
    "planned_seat": (phrase("planned place in a room"), phrase("planned places in rooms")),
    "wish": (phrase("wish about rooms"), phrase("wishes about rooms")),
    "note": (phrase("note"), phrase("notes")),
    "vote": (phrase("vote"), phrase("votes")),
    "authorship": (phrase("authorship of a card"), phrase("authorships of cards")),
    "goal": (phrase("goal"), phrase("goals")),
    "goal_rating": (phrase("rating of a goal"), phrase("ratings of goals")),
    "response": (phrase("answer"), phrase("answers")),
    "connection": (phrase("connection"), phrase("connections")),
    "outside_connection": (phrase("count of connections outside"), phrase("counts of connections outside")),
    "pair_checkin": (phrase("check-in"), phrase("check-ins")),
    "checkin_goal": (phrase("goal of a check-in"), phrase("goals of check-ins")),
    "voice_turn": (phrase("turn to speak"), phrase("turns to speak")),
    "pseudonym": (phrase("code for the name"), phrase("codes for the name")),
    "draft": (phrase("half-typed text"), phrase("half-typed texts")),
    "idea": (phrase("card"), phrase("cards")),
    "cluster": (phrase("cluster"), phrase("clusters")),
    "ballot": (phrase("question of a dot vote"), phrase("questions of dot votes")),
    "journey": (phrase("journey map"), phrase("journey maps")),
    "journey_step": (phrase("step of a journey map"), phrase("steps of journey maps")),
    "journey_card": (phrase("card of a journey map"), phrase("cards of journey maps")),
    "stroke": (phrase("text in a sketch"), phrase("texts in sketches")),
    "session": (phrase("session"), phrase("sessions")),
    "activity": (phrase("activity"), phrase("activities")),
    "turn_timer": (phrase("clock of turns"), phrase("clocks of turns")),
    "cohort": (phrase("entry about the cohort"), phrase("the cohort's own entry")),
    "holder": (phrase("name of who has the file open"), phrase("the name of who has the file open")),
    "change": (phrase("entry of the journal"), phrase("the journal")),
}
"""What a row of a table is called, one and many; a table without an entry goes by its own name."""

NOT_REACHED = phrase(
    "Not reached by this: reports, calendars, printed sheets and CSV that were given to others; chats, "
    "recordings and attendance lists in the meeting tool; e-mails; and earlier states that a cloud folder, a "
    "backup of the computer or the disk itself keeps. Nicknames, misspelt names, a surname alone in small "
    "letters, initials, and drawings by hand cannot be found by a program."
)


def counted(table: str, number: int) -> Phrase:
    """So many rows of a table, in words."""
    one, many = KINDS.get(table) or (
        phrase("row of {table}", table=table),
        phrase("rows of {table}", table=table),
    )
    return phrase("{number:,} {kind}", number=number, kind=one if number == 1 else many)


def in_words(certificate: Certificate) -> Phrase:
    """The whole certificate, a paragraph a topic."""
    at = certificate.at
    head = phrase(
        "One person was erased from the cohort “{cohort}” on {day} at {time} UTC, by Facilitator {version}.",
        cohort=certificate.cohort,
        day=wording.day(at),
        time=f"{at:%H:%M}",
        version=certificate.version,
    )
    parts = [head, *_file(certificate), *_copies(certificate), *_folder(certificate)]
    if certificate.still_in:
        parts.append(
            phrase(
                "Looked at again afterwards: the name, e-mail address or id is still in {files}. Look into "
                "each by hand.",
                files=_names(certificate.still_in),
            )
        )
    elif certificate.finished:
        parts.append(
            phrase(
                "Looked at again afterwards, byte by byte: the full name, e-mail address and id are in none "
                "of these files."
            )
        )
    else:
        parts.append(phrase("Not finished yet: erase again to do the rest."))
    return joined("\n\n", [*parts, NOT_REACHED]) + "\n"


def _file(certificate: Certificate) -> Iterator[Phrase]:
    removed = certificate.removed
    if removed:
        yield _listed(phrase("Removed:"), itertools.starmap(counted, removed.items()))
    else:
        yield phrase("Removed: nothing.")
    if "pair" in removed:
        yield phrase(
            "With the mentor pair went its joint goals, their ratings and its check-ins. What is the "
            "partner's own stays."
        )
    if certificate.emptied:
        head = phrase("Kept as the cohort's shared work, without the person as owner or ally:")
        yield _listed(head, itertools.starmap(counted, certificate.emptied.items()))
    if "authorship" in removed:
        yield phrase("Cards that the person wrote stay as the cohort's shared work, without an author.")
    if certificate.mentions:
        yield _listed(
            phrase("Named in texts, where it now says “[erased]”:"),
            (
                phrase("{number:,} in {kinds}", number=number, kinds=KINDS.get(table, ("", table))[1])
                for table, number in certificate.mentions.items()
            ),
        )
    if certificate.shared:
        yield phrase(
            "Somebody else of the cohort has the same first name or surname: where that stands alone, it "
            "stays."
        )
    if certificate.history:
        yield phrase(
            "{entries} of the journal went; undo cannot bring anything of it back.",
            entries=wording.count(certificate.history, "entry", "entries"),
        )


def _copies(certificate: Certificate) -> Iterator[Phrase]:
    if certificate.copies_cleaned:
        yield phrase("Cleaned in the same way: {files}.", files=_names(certificate.copies_cleaned))
    if certificate.copies_unchanged:
        copies = wording.count(certificate.copies_unchanged, "copy", "copies")
        yield phrase("Had nothing of the person: {copies}.", copies=copies)
    if certificate.copies_removed:
        yield phrase("Could not be read, and deleted: {files}.", files=_names(certificate.copies_removed))
    if certificate.copies_left:
        yield phrase(
            "In use, damaged or not to be written to, so not cleaned: {files}. Close them where they are "
            "open and erase again, or delete them.",
            files=_names(certificate.copies_left),
        )


def _folder(certificate: Certificate) -> Iterator[Phrase]:
    if certificate.synced:
        yield phrase("The CSV folder was written anew.")
    if certificate.files_cleaned:
        yield phrase("Cleaned in it: {files}.", files=_names(certificate.files_cleaned))
    if certificate.files_removed:
        yield phrase("Deleted in it: {files}.", files=_names(certificate.files_removed))
    if certificate.other_folders:
        yield phrase(
            "This file was synced to {folders} before: sync there again, or delete them.",
            folders=wording.count(certificate.other_folders, "other folder"),
        )


def _listed(head: Phrase, lines: Iterable[str]) -> Phrase:
    return joined("\n  ", [head, *lines])


def _names(names: Sequence[str]) -> str:
    return ", ".join(names)
