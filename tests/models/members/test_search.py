"""At the counter: whatever of a member somebody types, as they are used to writing it, finds the member."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.values.phones import parse_phone
from app.models.base.values.tax_id import parse_tax_id
from app.models.base.values.text import bare_number
from app.models.directory.rules import PartyDraft
from app.models.dues.register_list import ListWish, listed_ids
from app.models.members.commands import add_member
from app.models.members.queries import _BEGINNING, TYPING_LIMIT, find_while_typing, member_ids
from app.models.members.rules import MemberDraft
from app.office import Office


@pytest.mark.parametrize(
    "typed",
    [
        *("azotey", "Azote'y", "COMERCIAL azo", "azo com", "nandu", "Ñandú"),
        *("80009735-1", "800097351", "80009735", "80.009.735", "80.009.735-1", "9735-1"),
        *("0981 123456", "0981123456", "981123", "123456"),
        *("2019-045", "2019045", "2019", "045"),
    ],
)
def test_typed_as_the_office_writes_it(office: Office, typed: str) -> None:
    party = PartyDraft(
        "organization",
        "Comercial Azote'y S.A.",
        trade_name="Ñandutí",
        tax=parse_tax_id("80009735-1", "PY").tax_id,
        phones=(parse_phone("(0981) 123-456", "PY"),),
    )
    found = office.run(add_member, MemberDraft(party, number="2019-045")).value
    office.run(add_member, MemberDraft(PartyDraft("person", "Otra Persona"), number="7"))
    assert office.read(find_while_typing, typed) == [found]
    assert office.read(member_ids, typed) == [found]


def test_who_has_the_number_comes_before_who_has_the_digits_somewhere(office: Office) -> None:
    """While somebody types; the full list that follows has both."""
    ana = PartyDraft("person", "Ana Vera", phones=(parse_phone("0981 234567", "PY"),))
    blas = PartyDraft("person", "Blas Ojeda", tax=parse_tax_id("2.345.678", "PY").tax_id)
    by_phone = office.run(add_member, MemberDraft(ana, number="1")).value
    by_id = office.run(add_member, MemberDraft(blas, number="2")).value
    assert office.read(find_while_typing, "2.345.6") == [by_id]
    assert office.read(listed_ids, "2345", ListWish(), TYPING_LIMIT) == [by_id]
    assert office.read(member_ids, "2345") == office.read(listed_ids, "2345", ListWish()) == [by_phone, by_id]
    assert office.read(find_while_typing, "34567") == [by_phone, by_id]


def test_a_telephone_is_found_from_its_first_digits_beside_an_id_that_begins_like_it(office: Office) -> None:
    phones = (parse_phone("021 445 555", "PY"), parse_phone("0981 123456", "PY"))
    ana = PartyDraft("person", "Ana Vera", phones=phones)
    blas = PartyDraft("person", "Blas Ojeda", tax=parse_tax_id("981.123", "PY").tax_id)
    by_phone = office.run(add_member, MemberDraft(ana, number="1")).value
    by_id = office.run(add_member, MemberDraft(blas, number="2")).value
    for typed in ("0981 1", "09811", "981123"):
        assert office.read(find_while_typing, typed) == [by_phone, by_id]
    for typed in ("021 445", "+59521", "595 21 445", "+595 981 123456"):
        assert office.read(find_while_typing, typed) == [by_phone]
    plan = office.read(lambda reader: reader.rows(f"EXPLAIN QUERY PLAN {_BEGINNING}", {"low": "9811", "high": "9811:"}))
    assert not [row for row in plan if "SCAN" in row[3] and "SUBQUERY" not in row[3]]


def test_a_pattern_sign_is_only_a_sign(office: Office) -> None:
    office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1"))
    assert office.read(find_while_typing, "%") == []
    assert office.read(find_while_typing, "a_a") == []


@given(st.text(alphabet="0123456789.-k", min_size=1, max_size=14))
def test_a_bare_number_is_a_part_of_every_longer_writing_of_it(word: str) -> None:
    bare = bare_number(word)
    assert bare_number(bare) == bare
    assert bare in word.replace(".", "").replace("-", "") or bare == word
