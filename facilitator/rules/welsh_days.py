"""Days and times of day as they are typed in Welsh, put into the English words that are read further.

Mutated forms are known, since people write them: ``14 o Fai``, ``ar ddydd Gwener``, ``ymhen 7 niwrnod``.
"""

from __future__ import annotations

import re

_MONTHS = {
    "ionawr": "january",
    "chwefror": "february",
    "mawrth": "march",
    "ebrill": "april",
    "mai": "may",
    "mehefin": "june",
    "gorffennaf": "july",
    "awst": "august",
    "medi": "september",
    "hydref": "october",
    "tachwedd": "november",
    "rhagfyr": "december",
}
_SHORT = {"ion": 0, "chwe": 1, "chwef": 1, "maw": 2, "ebr": 3, "meh": 5, "gor": 6, "gorff": 6, "aws": 7}
_SHORT |= {"med": 8, "hyd": 9, "tach": 10, "rhag": 11}
_MUTATED = {"fawrth": 2, "fai": 4, "fehefin": 5, "orffennaf": 6, "fedi": 8, "dachwedd": 10, "ragfyr": 11}
_MONTHS |= {name: [*_MONTHS.values()][place] for name, place in (_SHORT | _MUTATED).items()}
_MONTH = re.compile(rf"\b(?:{'|'.join(_MONTHS)})\b")

_DAYS = {
    "llun": "monday",
    "mawrth": "tuesday",
    "mercher": "wednesday",
    "iau": "thursday",
    "gwener": "friday",
    "sadwrn": "saturday",
    "sul": "sunday",
}
_DAY = re.compile(rf"\bd?dydd ({'|'.join(_DAYS)})\b")
_BARE_DAY = re.compile(rf"\b(?:{'|'.join(name for name in _DAYS if name != 'mawrth')})\b")
"""*Mawrth* is Tuesday and March: by itself it is the day, beside a number the month."""
_NAMED = {"heddiw": "today", "yfory": "tomorrow", "fory": "tomorrow", "ddoe": "yesterday"}
_FROM_NOW = re.compile(
    r"(?:(?:ymhen|mewn) )?(?:(?P<days>\d{1,4}) (?:diwrnod|ddiwrnod|niwrnod|dydd|dyddiau)"
    r"|(?:(?P<weeks>\d{1,4}) )?wythnos(?:au)?|(?P<two>pythefnos))"
)
_OF = re.compile(r"(?<=\d) o (?:fis )?")
_ORDINAL = re.compile(r"(?<=\d)(?:af|ail|il|ydd|edd|ed|fed|eg|ain)\b")

_HALVES = {"yb": "am", "y bore": "am", "yp": "pm", "y prynhawn": "pm", "yh": "pm", "yr hwyr": "pm"}
_HALF = re.compile(rf"(?<=\d) ?({'|'.join(_HALVES)})$")
_TIMES = {"hanner dydd": "noon", "hanner nos": "midnight", "canol dydd": "noon", "canol nos": "midnight"}


def day_in_english(words: str) -> str:
    """A day in small letters: what is Welsh in it is English, and all else stays as it is."""
    words = words.removeprefix("ar ")
    if words in _NAMED:
        return _NAMED[words]
    if found := _FROM_NOW.fullmatch(words):
        if found["days"]:
            return f"in {found['days']} days"
        return f"in {found['weeks'] or (2 if found['two'] else 1)} weeks"
    words = _OF.sub(" ", _ORDINAL.sub("", words))
    if words.endswith(" nesaf"):
        words = f"next {words.removesuffix(' nesaf')}"
    words = _DAY.sub(lambda day: _DAYS[day[1]], words)
    if words.removeprefix("next ") == "mawrth":
        words = words.replace("mawrth", "tuesday")
    words = _BARE_DAY.sub(lambda day: _DAYS[day[0]], words)
    return _MONTH.sub(lambda month: _MONTHS[month[0]], words)


def time_in_english(words: str) -> str:
    """A time of day in small letters, in the same way; ``am 9`` is *at nine*."""
    words = re.sub(r"^am (?=\d)", "at ", words)
    words = re.sub(r"(?<=\d) ?o'?r gloch\b", " o'clock", words)
    return _TIMES.get(words, _HALF.sub(lambda half: _HALVES[half[1]], words))
