"""The summary of collected cohorts, a line a cohort and one for all: as CSV, and as Markdown to read."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

from facilitator.exchange.collecting.dataset import Held
from facilitator.exchange.collecting.figures import CohortFigures
from facilitator.exchange.collecting.packages import Said
from facilitator.exchange.csv_write import BYTE_ORDER_MARK, escape
from facilitator.rules.measures.group import LEAST
from facilitator.rules.measures.number_words import percent, tenths

COLUMNS = (
    *("cohort_id", "cohort", "people_are", "synced_at", "rows"),
    *(name for name in CohortFigures.__struct_fields__),
)
"""Of ``summary.csv``; the last line, without an id, has all cohorts together."""


def total(figures: Sequence[CohortFigures]) -> CohortFigures:
    """All cohorts together.

    Where a cohort's figure is of too few people to be shown it is not in the sum either, from which it could
    be told. The mean of empowerment counts every person once.
    """
    of_all: dict[str, Any] = {}
    for name in CohortFigures.__struct_fields__:
        known = [value for one in figures if (value := getattr(one, name)) is not None]
        of_all[name] = sum(known) if known else None
    people = of_all["empowerment_of"]
    if people:
        weighed = sum((f.empowerment or 0.0) * (f.empowerment_of or 0) for f in figures)
        of_all["empowerment"] = weighed / people
    return CohortFigures(**{name: value for name, value in of_all.items() if value is not None})


def summary_csv(cohorts: Mapping[str, Held]) -> bytes:
    """The summary for a spreadsheet; what is not known, or of too few people, is an empty cell."""
    lines: list[Sequence[object]] = [COLUMNS]
    for cohort_id, held in _in_order(cohorts):
        first = (cohort_id, escape(held.name), _who(held), f"{held.synced_at:%Y-%m-%dT%H:%M:%SZ}", held.rows)
        lines.append((*first, *_cells(held.figures)))
    of_all = total([held.figures for held in cohorts.values()])
    rows = sum(held.rows for held in cohorts.values())
    lines.append(("", f"all {len(cohorts)}", "", "", rows, *_cells(of_all)))
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\r\n").writerows(lines)
    return BYTE_ORDER_MARK + buffer.getvalue().encode()


def _in_order(cohorts: Mapping[str, Held]) -> list[tuple[str, Held]]:
    return sorted(cohorts.items(), key=lambda one: (one[1].name.casefold(), one[0]))


def _who(held: Held) -> str:
    return "codes" if held.pseudonymised else "names"


def _cells(figures: CohortFigures) -> list[object]:
    values = (getattr(figures, name) for name in CohortFigures.__struct_fields__)
    return ["" if v is None else repr(round(v, 4)) if isinstance(v, float) else v for v in values]


_HEADINGS = (
    *("Cohort", "People", "Held", "Pair meetings", "Notes", "Insights", "Ideas", "Prototypes", "Commitments"),
    *("Tried", "Committed ever", "Dots", "Asked: start", "midway", "end", "Attendance", "Gained skills"),
    *("New connections", "Empowerment"),
)


def summary_md(cohorts: Mapping[str, Held], left_out: Sequence[Said], said: Sequence[Said]) -> bytes:
    """The summary to read, with what was left out and why, and how to read the dataset."""
    of_all = total([held.figures for held in cohorts.values()])
    parts = [
        "# Collected cohorts",
        f"{len(cohorts)} {'cohort' if len(cohorts) == 1 else 'cohorts'}, {of_all.people} people.",
        _table(cohorts, of_all),
        "What rests on single people (who answered, attendance, and the three figures on the right) is shown "
        f"where it is of {LEAST} people or more, and is “–” where it is of fewer or not known yet; the last "
        "line sums up what is shown. Attendance is the share of people who were there for some of a "
        "facilitated session that was held. “Committed ever” counts cards that are or were a commitment.",
    ]
    with_names = sum(not held.pseudonymised for held in cohorts.values())
    if with_names:
        parts.append(
            f"{with_names} of them {'has' if with_names == 1 else 'have'} people by their names: "
            "keep this folder as you keep the cohorts."
        )
    if left_out:
        parts += ["## Left out", "\n".join(f"- {_plain(s.folder)}: {_plain(s.words)}" for s in left_out)]
    if said:
        parts += ["## Also said", "\n".join(f"- {_plain(s.folder)}: {_plain(s.words)}" for s in said)]
    parts += ["## The dataset", _HOW]
    return ("\n\n".join(parts) + "\n").encode()


_HOW = """\
A folder a table, named as the CSV file is; in it a folder a cohort, `cohort_id=…`, with Parquet files. A
table in which no cohort has a row has no folder. Moments are UTC, lists and records are JSON, what is missing
is NULL.

```sql
-- DuckDB
SELECT cohort_id, count(*) FROM read_parquet('notes/*/*.parquet', hive_partitioning = true) GROUP BY ALL;
```

```python
dask.dataframe.read_parquet("notes")                             # Dask
daft.read_parquet("notes/*/*.parquet", hive_partitioning=True)   # Daft
```"""


def _table(cohorts: Mapping[str, Held], of_all: CohortFigures) -> str:
    lines = [_HEADINGS, ("---", *("--:" for _ in _HEADINGS[1:]))]
    lines += [
        (_plain(held.name) or cohort_id, *_words(held.figures)) for cohort_id, held in _in_order(cohorts)
    ]
    lines.append((f"**all {len(cohorts)}**", *_words(of_all)))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _words(f: CohortFigures) -> tuple[str, ...]:
    counts = (
        *(f.people, f.facilitated_held, f.pair_meetings, f.notes, f.insight, f.idea, f.prototype),
        *(f.commitment, f.tried, f.commitments_made, f.dots),
        *(f.answered_baseline, f.answered_midpoint, f.answered_endline),
    )
    return (
        *("–" if count is None else str(count) for count in counts),
        _share(f.attended, f.attendable),
        _share(f.skills_gained, f.skills_of),
        _share(f.connected, f.connected_of),
        "–" if f.empowerment is None else f"{tenths(f.empowerment)} of 5 ({f.empowerment_of})",
    )


def _share(some: int | None, of: int | None) -> str:
    return f"{percent(some / of)} ({some} of {of})" if some is not None and of else "–"


def _plain(text: str) -> str:
    """Foreign text that is no Markdown: in one line, each sign that could mean something as a reference."""
    one_line = " ".join(text.split())
    return "".join(f"&#{ord(sign)};" if sign in "\\`*_{}[]<>()#+!|&~" else sign for sign in one_line)
