"""What a card needs to grow, said in words; commitments by their dates; days as people type them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from facilitator.errors import UserError
from facilitator.model.board import Idea, IdeaStage
from facilitator.rules import growth
from facilitator.rules.commitments import Standing, day_of, due, in_order, standing, standing_words
from facilitator.rules.date_text import read_day

TODAY = date(2023, 5, 2)
FILLED = {
    "title": "One to ring",
    "smallest_test": "Ring five",
    "owner_id": "ann",
    "ally_id": "bob",
    "first_step": "Ask Helen",
    "due_date": date(2023, 5, 14),
    "outcome": "They rang back",
}
few = settings(max_examples=100, deadline=None)


def card(**fields: object) -> Idea:
    return Idea(
        **({"id": "c", "title": "One to ring", "created_at": datetime(2023, 3, 24, tzinfo=UTC)} | fields)
    )


@st.composite
def cards(draw: st.DrawFn) -> Idea:
    names = draw(st.sets(st.sampled_from(sorted(FILLED))))
    made = {name: FILLED[name] for name in names}
    stage = draw(st.sampled_from(list(IdeaStage)))
    due_on = draw(st.one_of(st.none(), st.dates(date(2023, 1, 1), date(2024, 1, 1))))
    at = datetime(2023, 3, 24, tzinfo=UTC) + timedelta(seconds=draw(st.integers(0, 10_000)))
    return card(
        **(made | {"stage": stage, "due_date": due_on, "created_at": at, "id": str(draw(st.uuids()))})
    )


@pytest.mark.parametrize(
    ("stage", "fields", "words"),
    [
        (IdeaStage.PROTOTYPE, {}, "A prototype needs the smallest test and an owner."),
        (IdeaStage.PROTOTYPE, {"smallest_test": " \n"}, "A prototype needs the smallest test and an owner."),
        (IdeaStage.PROTOTYPE, {"owner_id": "ann"}, "A prototype needs the smallest test."),
        (IdeaStage.COMMITMENT, {}, "A commitment needs an owner, a first step and a date."),
        (IdeaStage.TRIED, {}, "A card that was tried needs a word on what happened."),
        (IdeaStage.IDEA, {"title": ""}, "An idea needs a title."),
        (IdeaStage.IDEA, {}, ""),
        (IdeaStage.COMMITMENT, FILLED, ""),
    ],
)
def test_what_a_stage_still_needs_is_a_plain_sentence(stage, fields, words):
    assert growth.missing_words(card(**fields), stage) == words


@few
@given(cards(), st.sampled_from(list(IdeaStage)), st.sampled_from(sorted(FILLED)))
def test_filling_a_field_takes_it_off_the_list_and_puts_nothing_on_it(idea, stage, name):
    before, after = growth.missing(idea, stage), growth.missing(replace(idea, **{name: FILLED[name]}), stage)
    assert set(after) == set(before) - {name}
    assert set(before) <= set(growth.NEEDS[stage])


@few
@given(cards())
def test_a_sentence_is_said_exactly_where_something_is_missing(idea):
    for stage in IdeaStage:
        words = growth.missing_words(idea, stage)
        assert bool(words) == bool(growth.missing(idea, stage))
        assert words == "" or words.endswith(".")


@few
@given(st.lists(cards(), max_size=6), st.sampled_from(list(IdeaStage)))
def test_of_several_cards_those_that_lack_something_are_counted(ideas, stage):
    words = growth.moved_words(ideas, stage)
    lacking = sum(bool(growth.missing(i, stage)) for i in ideas)
    assert bool(words) == bool(lacking)
    if len(ideas) > 1 and lacking:
        assert words.startswith(f"{lacking} of {len(ideas)} cards still lack")


def test_a_card_is_helped_to_its_own_stage_before_the_next():
    assert growth.asked_next(card()) == (IdeaStage.PROTOTYPE, ("smallest_test", "owner_id"))
    early = card(stage=IdeaStage.COMMITMENT, owner_id="ann")
    assert growth.asked_next(early) == (IdeaStage.COMMITMENT, ("first_step", "due_date"))
    assert growth.asked_next(card(stage=IdeaStage.TRIED, **FILLED)) == (IdeaStage.TRIED, ())
    assert growth.would_help(early, IdeaStage.COMMITMENT) == ("ally_id",)


@pytest.mark.parametrize(
    ("days", "words", "how"),
    [
        (-3, "overdue by 3 days", Standing.OVERDUE),
        (-1, "overdue by 1 day", Standing.OVERDUE),
        (0, "due today", Standing.SOON),
        (1, "due tomorrow", Standing.SOON),
        (14, "due in 14 days", Standing.SOON),
        (15, "due in 15 days", Standing.LATER),
    ],
)
def test_how_a_commitment_stands_is_said_in_days(days, words, how):
    idea = card(stage=IdeaStage.COMMITMENT, due_date=TODAY + timedelta(days=days))
    assert (standing_words(idea, TODAY), standing(idea, TODAY)) == (words, how)


def test_one_without_a_date_and_one_that_was_tried_say_so():
    assert standing_words(card(stage=IdeaStage.COMMITMENT), TODAY) == "no date yet"
    tried = card(stage=IdeaStage.TRIED, tried_on=date(2023, 5, 1), due_date=date(2023, 4, 1))
    assert standing_words(tried, TODAY) == "tried on 1 May 2023"
    assert standing_words(card(stage=IdeaStage.TRIED), TODAY) == "tried"


@few
@given(st.lists(cards(), max_size=12))
def test_commitments_come_by_date_then_the_undated_then_the_tried(ideas):
    ordered = in_order(ideas)
    assert sorted(i.id for i in ordered) == sorted(
        i.id for i in ideas if i.stage in (IdeaStage.COMMITMENT, IdeaStage.TRIED)
    )
    kinds = [2 if i.stage is IdeaStage.TRIED else 1 if i.due_date is None else 0 for i in ordered]
    assert kinds == sorted(kinds)
    dates = [i.due_date for i in ordered if i.stage is IdeaStage.COMMITMENT and i.due_date]
    assert dates == sorted(dates)
    assert [i.id for i in due(ideas, TODAY)] == [
        i.id
        for i in ordered
        if i.stage is IdeaStage.COMMITMENT and i.due_date and i.due_date <= TODAY + timedelta(days=14)
    ]


def test_the_day_is_the_cohorts_own():
    late = datetime(2023, 5, 1, 23, 30, tzinfo=UTC)
    assert day_of(late, "Europe/London") == date(2023, 5, 2)
    assert day_of(late, "UTC") == date(2023, 5, 1)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("14 May 2023", date(2023, 5, 14)),
        ("14th may", date(2023, 5, 14)),
        ("14/5", date(2023, 5, 14)),
        ("14.5.23", date(2023, 5, 14)),
        ("2023-05-14", date(2023, 5, 14)),
        (" 14  MAY, 2023 ", date(2023, 5, 14)),
        ("3/1", date(2023, 1, 3)),
        ("28 Dec", date(2022, 12, 28)),
        ("today", TODAY),
        ("tomorrow", date(2023, 5, 3)),
        ("in 2 weeks", date(2023, 5, 16)),
        ("10 days", date(2023, 5, 12)),
        ("Friday", date(2023, 5, 5)),
        ("tuesday", date(2023, 5, 9)),
    ],
)
def test_a_day_is_read_as_british_people_type_it(typed, day):
    assert read_day(typed, TODAY) == day


@few
@given(st.dates(date(1950, 1, 1), date(2060, 1, 1)))
def test_a_day_in_the_apps_own_words_is_read_back(day):
    assert read_day(f"{day.day} {day:%B %Y}", TODAY) == day
    assert read_day(day.isoformat(), TODAY) == day
    assert read_day(f"{day:%d/%m/%Y}", TODAY) == day


@few
@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_day_or_is_refused_in_words(typed):
    try:
        read = read_day(typed, TODAY)
    except UserError as error:
        read = str(error)
    assert isinstance(read, date) or "is no date. Write it as 14 May 2023" in read


@pytest.mark.parametrize("typed", ["", "32 May 2023", "29 Feb 2023", "soon", "14/14/2023", "<b>1</b>"])
def test_what_is_no_day_is_refused(typed):
    with pytest.raises(UserError):
        read_day(typed, TODAY)
