"""How it was measured, and what may and may not be read from it, in sentences that follow from the data."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.exchange.report.contents import Asked, QuestionSet
from facilitator.exchange.report.material import Material
from facilitator.exchange.report.told import Told, counted, listed, opened, spelled
from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.network import CLOSENESS_WORDS

SMALL = 30
"""Below so many people the report says that it describes them and proves nothing about others."""


def asked(material: Material) -> tuple[Asked, ...]:
    """How many answered in each wave, and how many answers are missing among theirs."""
    measured = material.measured
    questions = sum(len(b.items) for b in measured.benchmarks)
    people: dict[Wave, set[str]] = {}
    given: dict[Wave, int] = {}
    for one in measured.responses:
        if one.value is not None:
            people.setdefault(one.wave, set()).add(one.participant_id)
            given[one.wave] = given.get(one.wave, 0) + 1
    everybody = len(measured.participants)
    return tuple(
        Asked(
            wave=wave.words,
            answered=f"{len(people[wave])} of {everybody}",
            missing=f"{max(0, len(people[wave]) * questions - given[wave]):,} of "
            f"{len(people[wave]) * questions:,}",
        )
        for wave in Wave
        if wave in people
    )


def sets(material: Material) -> tuple[QuestionSet, ...]:
    """What was asked, and which published work inspired it."""
    return tuple(
        QuestionSet(title=b.title, about=b.about, questions=_questions(b), sources=b.sources)
        for b in material.measured.benchmarks
    )


def _questions(benchmark: Benchmark) -> str:
    turned = sum(item.reversed for item in benchmark.items)
    ends = (
        f"; answers from 1 ({benchmark.anchors[0]}) to 5 ({benchmark.anchors[-1]})"
        if benchmark.anchors
        else ""
    )
    reverse = f", {spelled(turned)} of them asked the other way round" if turned else ""
    return f"{opened(counted(len(benchmark.items), 'question'))}{reverse}{ends}."


def method(material: Material) -> tuple[str, ...]:
    """How figures come about; nothing about what was not measured."""
    return tuple(_method(material))


def _method(material: Material) -> Iterator[str]:
    measured = material.measured
    if measured.responses:
        waves = [_asked_when(w) for w in Wave if any(r.wave is w for r in measured.responses)]
        yield (
            f"People rated themselves on five-point scales {listed(waves)}. A scale’s score is the mean of "
            "its answered questions, with those asked the other way round turned about, if at least half of "
            "its questions are answered; below that there is no score, and nothing is filled in."
        )
        yield (
            "Change is told of the people who answered both times. The figures show every one of them and "
            "the median. Where a size of effect is given it is the matched-pairs rank-biserial correlation, "
            "from −1 (everybody went down) to 1 (everybody went up), with a bootstrap interval. An exact "
            "Wilcoxon signed-rank test is made only where at least six people’s scores differ; below that "
            "there is none, and the figure says so."
        )
    if any(r.wave is Wave.THEN for r in measured.responses):
        yield (
            "At the end people also rated the start as they see it now. Who learns a skill often finds that "
            "they had rated themselves too high at first; this later rating stands beside the one that was "
            "given at the start, never instead of it."
        )
    if measured.connections or measured.outside:
        least, most = CLOSENESS_WORDS[0], CLOSENESS_WORDS[4]
        yield (
            f"Connections: each person said of every other how close they are, from 0 ({least}) to 4 "
            f"({most}), and how many people outside the cohort they would call about their work. A tie "
            "counts by the lower of what the two people said."
        )
    if measured.goals:
        yield (
            "Goals were set by each person and each pair, and rated by them from −2 (much less than hoped) "
            "over 0 (as hoped) to +2 (much more than hoped), as in goal attainment scaling (Kiresuk and "
            "Sherman 1968). What the goals say stays with their owners: this report has their number and "
            "their ratings only."
        )
    yield (
        "Times and attendance are those that the facilitator recorded while the sessions ran. Two people "
        "have met once they have shared a breakout room."
    )


def _asked_when(wave: Wave) -> str:
    return {
        Wave.BASELINE: "at the start",
        Wave.MIDPOINT: "half way",
        Wave.ENDLINE: "at the end",
        Wave.THEN: "at the end about the start",
    }[wave]


def limits(material: Material) -> tuple[str, ...]:
    """What should not be read into it."""
    return tuple(_limits(material))


def _limits(material: Material) -> Iterator[str]:
    measured = material.measured
    people = len(measured.participants)
    if people < SMALL:
        yield (
            f"{opened(counted(people, 'person', 'people'))} took part. The figures describe them; they do "
            "not show what would happen with others."
        )
    yield (
        "There is no comparison group. What changed over these weeks may have causes outside the programme."
    )
    if measured.responses:
        yield "Scores are how people rate themselves, not how others see them or what they did at work."
        first, last = _answered(material, Wave.BASELINE), _answered(material, Wave.ENDLINE)
        if first and last and (missing := people - len(first & last)):
            yield (
                f"{opened(counted(missing, 'person', 'people'))} did not answer both at the start and at the "
                f"end and {'is' if missing == 1 else 'are'} not in the comparison of the two; those who did "
                "answer may differ from those who did not."
            )
    if not measured.responses and not measured.connections:
        yield "No benchmark answers and no connections were recorded, so growth cannot be told in figures."
    elif not _answered(material, Wave.ENDLINE):
        yield "Nobody has answered the benchmark at the end, so nothing can be said yet of change to the end."


def _answered(material: Material, wave: Wave) -> set[str]:
    return {r.participant_id for r in material.measured.responses if r.wave is wave and r.value is not None}


def privacy(told: Told) -> tuple[str, ...]:
    """Who is named where, and what was left out."""
    return tuple(_privacy(told))


def _privacy(told: Told) -> Iterator[str]:
    if told.pseudonymise:
        yield (
            "This report names nobody. People appear as codes: P for the Policy Profession or O for the "
            "Operational Delivery Profession, with a number. Who is behind a code is known to those who have "
            "the cohort’s roster, and to nobody else."
        )
        taken = (
            f"{opened(counted(told.replaced, 'name was', 'names were'))} taken out of free text"
            if told.replaced
            else "No participant’s name stood in the free text that is quoted"
        )
        yield (
            f"{taken}. Free text can never be perfectly clean: somebody may be recognised by what they tell, "
            "by a nickname, or by a name spelled in another way. Read it before you pass it on."
        )
    else:
        yield (
            "Participants are named in the list of who took part, and as owners and allies of commitments. "
            "In the figures everybody appears as a code only, P for the Policy Profession or O for the "
            "Operational Delivery Profession; the numbers follow no order, so nobody’s answers can "
            "be told from them."
        )
    if told.few:
        yield (
            "So few people took part that a code hides little: those who know the group may tell who is who."
        )
    yield (
        "Quotations are given with the speaker’s profession and nothing else, and only where they were "
        "marked as quotable. Left out altogether: what people’s goals say, single answers by name, who spoke "
        "how often, private notes and comments, and e-mail addresses."
    )


def made_on(day: str, rehearsal: bool) -> str:
    """What stands under the title about its making."""
    return f"Made on {day} from the cohort’s own records" + (" of a rehearsal" if rehearsal else "") + "."
