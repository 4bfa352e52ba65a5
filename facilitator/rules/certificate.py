"""The certificate of an erase in words, as it is printed, kept and handed to whoever asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from facilitator.model.erasure import Certificate
from facilitator.phrase import phrase
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

NOT_REACHED = (
    "Not reached by this: reports, calendars, printed sheets and CSV that were given to others; chats, "
    "recordings and attendance lists in the meeting tool; e-mails; and earlier states that a cloud folder, a "
    "backup of the computer or the disk itself keeps. Nicknames, misspelt names, a surname alone in small "
    "letters, initials, and drawings by hand cannot be found by a program."
)


def counted(table: str, number: int) -> str:
    """So many rows of a table, in words."""
    one, many = KINDS.get(table) or (
        phrase("row of {table}", table=table),
        phrase("rows of {table}", table=table),
    )
    return phrase("{number:,} {kind}", number=number, kind=one if number == 1 else many)


def in_words(certificate: Certificate) -> str:
    """The whole certificate, a paragraph a topic."""
    at = certificate.at
    head = (
        f"One person was erased from the cohort “{certificate.cohort}” on {wording.day(at)} at "
        f"{at:%H:%M} UTC, by Facilitator {certificate.version}."
    )
    parts = [head, *_file(certificate), *_copies(certificate), *_folder(certificate)]
    if certificate.still_in:
        parts.append(
            f"Looked at again afterwards: the name, e-mail address or id is still in "
            f"{_names(certificate.still_in)}. Look into each by hand."
        )
    elif certificate.finished:
        parts.append(
            "Looked at again afterwards, byte by byte: the full name, e-mail address and id are in none of "
            "these files."
        )
    else:
        parts.append("Not finished yet: erase again to do the rest.")
    return "\n\n".join([*parts, NOT_REACHED]) + "\n"


def _file(certificate: Certificate) -> list[str]:
    parts = [_listed("Removed", certificate.removed)]
    if "pair" in certificate.removed:
        parts.append(
            "With the mentor pair went its joint goals, their ratings and its check-ins. What is the "
            "partner's own stays."
        )
    if certificate.emptied:
        parts.append(
            _listed(
                "Kept as the cohort's shared work, without the person as owner or ally", certificate.emptied
            )
        )
    if "authorship" in certificate.removed:
        parts.append("Cards that the person wrote stay as the cohort's shared work, without an author.")
    if certificate.mentions:
        named = "".join(
            f"\n  {number:,} in {KINDS.get(table, ('', table))[1]}"
            for table, number in certificate.mentions.items()
        )
        parts.append(f"Named in texts, where it now says “[erased]”:{named}")
    if certificate.shared:
        parts.append(
            "Somebody else of the cohort has the same first name or surname: where that stands alone, it "
            "stays."
        )
    if certificate.history:
        parts.append(
            f"{wording.count(certificate.history, 'entry', 'entries')} of the journal went; undo cannot "
            "bring anything of it back."
        )
    return parts


def _copies(certificate: Certificate) -> list[str]:
    parts = []
    if certificate.copies_cleaned:
        parts.append(f"Cleaned in the same way: {_names(certificate.copies_cleaned)}.")
    if certificate.copies_unchanged:
        copies = wording.count(certificate.copies_unchanged, "copy", "copies")
        parts.append(f"Had nothing of the person: {copies}.")
    if certificate.copies_removed:
        parts.append(f"Could not be read, and deleted: {_names(certificate.copies_removed)}.")
    if certificate.copies_left:
        parts.append(
            f"In use, damaged or not to be written to, so not cleaned: {_names(certificate.copies_left)}. "
            "Close them where they are open and erase again, or delete them."
        )
    return parts


def _folder(certificate: Certificate) -> list[str]:
    parts = []
    if certificate.synced:
        parts.append("The CSV folder was written anew.")
    if certificate.files_cleaned:
        parts.append(f"Cleaned in it: {_names(certificate.files_cleaned)}.")
    if certificate.files_removed:
        parts.append(f"Deleted in it: {_names(certificate.files_removed)}.")
    if certificate.other_folders:
        parts.append(
            f"This file was synced to {wording.count(certificate.other_folders, 'other folder')} before: "
            "sync there again, or delete them."
        )
    return parts


def _listed(head: str, counts: Mapping[str, int]) -> str:
    if not counts:
        return f"{head}: nothing."
    return f"{head}:" + "".join(f"\n  {counted(table, number)}" for table, number in counts.items())


def _names(names: Sequence[str]) -> str:
    return ", ".join(names)
