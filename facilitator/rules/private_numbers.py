"""Phone numbers and National Insurance numbers within a text, taken out where it is clear what they are."""

from __future__ import annotations

import re

HIDDEN_PHONE = "[phone number]"
HIDDEN_INSURANCE = "[National Insurance number]"

_INSURANCE = re.compile(
    r"(?<![^\W_])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
    r"[ \u00a0-]?\d\d[ \u00a0-]?\d\d[ \u00a0-]?\d\d[ \u00a0-]?[A-D](?![^\W_])",
    re.IGNORECASE,
)
"""The format of gov.uk, NIM39110: two letters, of which some are never used, six digits and A to D."""
_PHONE = re.compile(r"(?<![\w.,£$€#/:+-])(?:\+|\(?0)[\d\u00a0 ()-]{7,22}\d(?![\w/]|[.,:]\d)")
_LONG = re.compile(r"\d\W{0,2}\d\W{0,3}\d")
"""Digits in a row, without which there is no such number."""
_DATE = re.compile(r"(?<!\d)\d{1,2}[ -]\d{1,2}[ -](?:19|20)\d\d(?!\d)")
_THOUSANDS = re.compile(r"\+?\d{1,3}(?:[ \u00a0]\d{3})+")


def without_numbers(text: str) -> tuple[str, int]:
    """The text without what is clearly a phone or a National Insurance number, and how many there were.

    A phone number begins with 0 or +, and has as many digits as one has (Ofcom's numbering plan; E.164).
    Dates, times, amounts and the numbers of cases stay.
    """
    count = 0

    def phone(found: re.Match[str]) -> str:
        nonlocal count
        if not _is_phone(found[0]):
            return found[0]
        count += 1
        return HIDDEN_PHONE

    if not _LONG.search(text):
        return text, 0
    text, insured = _INSURANCE.subn(HIDDEN_INSURANCE, text)
    return _PHONE.sub(phone, text), count + insured


def _is_phone(typed: str) -> bool:
    if _DATE.search(typed) or _THOUSANDS.fullmatch(typed):
        return False
    digits = re.sub(r"\D", "", typed)
    if typed.startswith("+") or digits.startswith("00"):
        return 10 <= len(digits.removeprefix("00")) <= 15
    grouped = digits != typed
    return digits[1] in "123789" and (len(digits) == 11 or (len(digits) == 10 and grouped))
