"""Who takes part: participants of two professions, and the pairs that mentor each other."""

from __future__ import annotations

from enum import StrEnum
from itertools import combinations

from msgspec import Struct


class Profession(StrEnum):
    """The two professions that the programme brings together."""

    POLICY = "policy"
    OPERATIONAL = "operational"

    @property
    def letter(self) -> str:
        """P or O: the mark that tells the professions apart without colour."""
        return self.value[0].upper()

    @property
    def other(self) -> Profession:
        """The profession across the table."""
        return Profession.OPERATIONAL if self is Profession.POLICY else Profession.POLICY


class Participant(Struct, frozen=True, kw_only=True):
    """One person of the cohort."""

    id: str
    name: str
    email: str = ""
    profession: Profession
    department: str = ""
    sector: str = ""
    role: str = ""
    duties: str = ""
    grade: str = ""
    manager: str = ""
    """Who this person reports to, as the roster has it: a name or an e-mail address."""
    consent: bool = False
    active: bool = True


class Pair(Struct, frozen=True, kw_only=True):
    """Two people of different professions who mentor each other; neither is the senior one.

    Where numbers are odd, one more may join them, so that nobody is left without a mentor.
    """

    id: str
    policy_participant_id: str
    operational_participant_id: str
    score: float | None = None
    reasons: str = ""
    pinned: bool = False
    """Decided: new proposals leave this pair as it is."""
    third_participant_id: str | None = None
    """Who joined the two, of either profession."""

    @property
    def two(self) -> tuple[str, str]:
        """The ids of the two whom the pair was made of, the policymaker first."""
        return (self.policy_participant_id, self.operational_participant_id)

    @property
    def members(self) -> tuple[str, ...]:
        """The ids of everybody in it: the two, and who joined them."""
        return self.two if self.third_participant_id is None else (*self.two, self.third_participant_id)

    @property
    def twos(self) -> frozenset[frozenset[str]]:
        """Everybody in it with everybody else, two by two."""
        return frozenset(map(frozenset, combinations(self.members, 2)))


class WishKind(StrEnum):
    """What is asked for two people, in breakout rooms and as mentor pairs."""

    APART = "apart"
    TOGETHER = "together"


class Wish(Struct, frozen=True, kw_only=True):
    """Two people who are never, or always, to share a room."""

    id: str
    kind: WishKind
    first_participant_id: str
    second_participant_id: str

    @property
    def members(self) -> tuple[str, str]:
        """Both participants' ids."""
        return (self.first_participant_id, self.second_participant_id)


class Presence(StrEnum):
    """Whether somebody is in the session: marked with one key, counted for the coming rounds."""

    EXPECTED = "expected"
    PRESENT = "present"
    LATE = "late"
    LEFT = "left"
    BACK = "back"

    @property
    def here(self) -> bool:
        """True if this person is in the room now."""
        return self in (Presence.PRESENT, Presence.BACK)
