"""Who spoke: each turn as the facilitator tapped it. Private, and never on the shared window."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct


class VoiceTurn(Struct, frozen=True, kw_only=True):
    """Somebody took the floor."""

    id: str
    session_id: str
    activity_id: str | None = None
    participant_id: str
    at: datetime
