"""The size of a business as it is noted: the rule judges, a person settles what the law leaves open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.base.errors import Refused
from app.models.directory.business_size import (
    BusinessSize,
    SizeDraft,
    correct_size,
    judge,
    note_size,
    remove_size,
    sizes_of,
    sizes_on,
)
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.office import Office

TODAY = date(2026, 11, 21)
JUNE = date(2026, 6, 30)


@pytest.fixture
def owner(office: Office) -> int:
    return office.run(add_party, PartyDraft("person", "Rosa Benítez")).value


@pytest.fixture
def eight(owner: int) -> SizeDraft:
    """Eight workers and G 900 M in 2025: both criteria of Paraguay say micro."""
    return SizeDraft("person", owner, JUNE, 8, 900_000_000, sales_year=2025)


def size_on(office: Office, party_id: int, day: date) -> BusinessSize | None:
    return office.read(sizes_on, day).get(("person", party_id))


def refused(office: Office, command: Any, *args: Any) -> Refused:
    with pytest.raises(Refused) as refusal:
        office.run(command, *args)
    return refusal.value


def test_the_class_stands_with_the_rule_and_what_was_compared(office: Office, owner: int, eight: SizeDraft) -> None:
    office.run(note_size, eight)
    found = size_on(office, owner, TODAY)
    assert found is not None
    assert (found.size_class, found.rule_set, found.chosen_by_hand) == ("micro", "PY-D4535-2025", False)
    assert (found.workers, found.sales, found.currency, found.sales_year) == (8, 900_000_000, "PYG", 2025)
    assert found.facts["by_workers"] == found.facts["by_sales"] == found.facts["found"] == "micro"
    assert size_on(office, owner, JUNE - timedelta(days=1)) is None


def test_where_the_criteria_differ_a_person_chooses_among_them(office: Office, owner: int, eight: SizeDraft) -> None:
    mixed = replace(eight, sales=2_000_000_000)
    made = office.run(note_size, mixed).value
    assert office.read(sizes_of, "person", owner)[0].size_class == ""
    assert refused(office, correct_size, made, replace(mixed, chosen="large")).code == "size.choose_among"
    office.run(correct_size, made, replace(mixed, chosen="small"))
    found = office.read(sizes_of, "person", owner)[0]
    assert (found.size_class, found.chosen_by_hand, found.facts["choices"]) == ("small", True, "micro,small")


def test_another_class_than_the_rule_s_needs_the_paper_that_says_so(office: Office, eight: SizeDraft) -> None:
    other = replace(eight, chosen="small")
    assert refused(office, note_size, other).code == "size.why_other"
    office.run(note_size, replace(other, source="Cédula mipymes 2026"))
    found = size_on(office, eight.party_id, TODAY)
    assert found is not None
    assert (found.size_class, found.chosen_by_hand, found.facts["found"]) == ("small", True, "micro")
    agreeing = replace(eight, on_date=TODAY, chosen="micro")
    office.run(note_size, agreeing)
    newest = size_on(office, eight.party_id, TODAY)
    assert newest is not None
    assert not newest.chosen_by_hand


def test_half_of_what_the_law_asks_leaves_the_class_open(office: Office, eight: SizeDraft) -> None:
    office.run(note_size, replace(eight, sales=None, sales_year=None))
    found = size_on(office, eight.party_id, TODAY)
    assert found is not None
    assert (found.size_class, found.currency, found.facts["missing"]) == ("", "", "sales")


def test_in_chile_the_uf_is_asked_for() -> None:
    """CLP 96.000.000 / 40.000 = 2.400 UF, still micro."""
    draft = SizeDraft("person", 1, JUNE, 500, 96_000_000, sales_year=2025)
    assert judge(draft, "CL", "CLP").missing == ("UF",)
    assert judge(replace(draft, index_value=Decimal(40_000)), "CL", "CLP").size_class == "micro"


def test_bad_input_is_refused_at_its_field(office: Office, eight: SizeDraft) -> None:
    for change, field, code in (
        ({"workers": None, "sales": None}, "workers", "size.nothing"),
        ({"workers": -3}, "workers", "size.workers_odd"),
        ({"workers": 20_000_000}, "workers", "size.workers_odd"),
        ({"sales": -1}, "sales", "size.sales_odd"),
        ({"sales_year": None}, "sales_year", "size.year_needed"),
        ({"sales_year": 2027}, "sales_year", "size.year_odd"),
        ({"sales_year": 25}, "sales_year", "size.year_odd"),
        ({"sector": "fishing"}, "sector", "size.sector_unknown"),
        ({"index_value": Decimal(0)}, "index_value", "size.index_odd"),
        ({"chosen": "tiny"}, "chosen", "size.class_unknown"),
        ({"on_date": TODAY + timedelta(days=1)}, "on_date", "business.future"),
        ({"source": "x" * 201}, "source", "business.source_long"),
    ):
        refusal = refused(office, note_size, replace(eight, **change))
        assert (refusal.field, refusal.code) == (field, code)
    assert office.read(sizes_on, TODAY) == {}


def test_one_size_a_day_corrected_or_taken_away(office: Office, eight: SizeDraft) -> None:
    made = office.run(note_size, eight).value
    assert refused(office, note_size, replace(eight, workers=9)).code == "size.day_taken"
    office.run(correct_size, made, replace(eight, workers=9))
    assert office.read(sizes_on, TODAY)[("person", eight.party_id)].workers == 9
    assert refused(office, correct_size, made, replace(eight, kind="organization")).code == "size.gone"
    office.run(remove_size, made)
    assert refused(office, remove_size, made).code == "size.gone"


@settings(max_examples=15)
@given(said=st.dictionaries(st.integers(0, 30), st.integers(0, 99), max_size=6), until=st.integers(0, 30))
def test_the_size_of_a_day_is_the_last_said_until_then(office: Office, said: dict[int, int], until: int) -> None:
    """In whatever order they come in."""
    owner = office.run(add_party, PartyDraft("person", "Otra Persona")).value
    for days, workers in said.items():
        office.run(note_size, SizeDraft("person", owner, JUNE + timedelta(days=days), workers))
    day = JUNE + timedelta(days=until)
    found = size_on(office, owner, day)
    known = [days for days in said if days <= until]
    assert (None if found is None else found.workers) == (said[max(known)] if known else None)
