"""Phone and National Insurance numbers are taken out of texts; dates, times, amounts and cases stay."""

from __future__ import annotations

import pytest

from facilitator.rules.private_numbers import HIDDEN_INSURANCE, HIDDEN_PHONE, without_numbers


@pytest.mark.parametrize(
    "number",
    [
        "020 7946 0958",
        "02079460958",
        "(0117) 496 0123",
        "07700 900123",
        "+44 7700 900123",
        "+44 (0)20 7946 0958",
        "0044 20 7946 0958",
        "+353 1 234 5678",
        "01632 96012",
    ],
)
def test_a_phone_number_goes(number: str) -> None:
    assert without_numbers(f"Ring {number}, after 2pm.") == (f"Ring {HIDDEN_PHONE}, after 2pm.", 1)


@pytest.mark.parametrize("number", ["QQ 12 34 56 C", "AB123456D", "ab 12 34 56 a", "JX-12-34-56-B"])
def test_a_national_insurance_number_goes(number: str) -> None:
    wanted = 0 if number.startswith("QQ") else 1
    made = without_numbers(f"It is {number}.")
    assert made == ((f"It is {HIDDEN_INSURANCE}.", 1) if wanted else (f"It is {number}.", 0))


@pytest.mark.parametrize(
    "text",
    [
        "24 March 2023, 2:30pm to 10:45",
        "2023-03-24T09:30:15Z",
        "on 01-04-2023 10 of 12 came",
        "01 04 2023 12 30",
        "£01,234,567,890 or £10 000 000 000",
        "+10 000 000 000 a year",
        "case 0123456789 and form 1099511627776",
        "version 0.10.20.30.40.50",
        "rooms 0 1 2 3 4",
        "GB123456A is a VAT number, ZZ123456A too",
        "SA100, P45, AB12 3CD",
        "2 of 10, 100 %, 1/3",
        "id 018712f4-19c0-702d-8141-7f3bf61b0012",
        "",
    ],
)
def test_what_only_looks_like_one_stays(text: str) -> None:
    assert without_numbers(text) == (text, 0)
