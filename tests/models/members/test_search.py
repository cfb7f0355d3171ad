"""At the counter: whatever of a member somebody types, as they are used to writing it, finds the member."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.values.phones import parse_phone
from app.models.base.values.tax_id import parse_tax_id
from app.models.base.values.text import bare_number
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member
from app.models.members.queries import find_while_typing, member_ids
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


def test_a_pattern_sign_is_only_a_sign(office: Office) -> None:
    office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1"))
    assert office.read(find_while_typing, "%") == []
    assert office.read(find_while_typing, "a_a") == []


@given(st.text(alphabet="0123456789.-k", min_size=1, max_size=14))
def test_a_bare_number_is_a_part_of_every_longer_writing_of_it(word: str) -> None:
    bare = bare_number(word)
    assert bare_number(bare) == bare
    assert bare in word.replace(".", "").replace("-", "") or bare == word
