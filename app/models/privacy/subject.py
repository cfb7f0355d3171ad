"""Whose data are asked for or erased: the member, who that is, and whether its name is a person's."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.values.firm_name import says_legal_form
from app.models.base.values.tax_id import TaxId
from app.models.directory.rules import looks_like_organization


@dataclass(frozen=True, slots=True)
class Subject:
    """Who is to be erased: the member, the table and id of who it is, and whether its name is a person's."""

    member_id: int
    number: str
    name: str
    status: str
    party: str
    party_id: int
    named: bool


def subject_of(reader: Reader, member_id: int) -> Subject:
    """Raises ``Refused("member.unknown")``."""
    row = reader.row(
        "SELECT number, status, iif(person_id IS NULL, 'organization', 'person'), coalesce(person_id, organization_id) "
        "FROM member WHERE id = ?",
        (member_id,),
    )
    if row is None:
        raise Refused("member.unknown", field="member", text=str(member_id))
    number, status, party, party_id = row
    column = "full_name" if party == "person" else "legal_name"
    name, kind, raw, tax = reader.row(
        f"SELECT {column}, tax_kind, tax_raw, tax_id FROM {party} WHERE id = ?", (party_id,)
    ) or ("", "", "", "")
    country = str(reader.value("SELECT country FROM office"))
    firm = says_legal_form(name) or looks_like_organization(name, TaxId(kind, country, raw, tax))
    return Subject(member_id, number, name, status, party, party_id, party == "person" or not firm)
