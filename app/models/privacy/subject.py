"""Whose data are asked for or erased: a member or somebody of the directory, and whether its name is a person's."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.values.firm_name import says_legal_form
from app.models.base.values.tax_id import TaxId
from app.models.base.values.text import bare_number, fold
from app.models.directory.rules import looks_like_organization
from app.models.members.parties import PartyRef, party, resolve_party
from app.models.members.queries import resolve_member
from app.models.privacy.traces import name_words
from app.models.privacy.unlinked import LINES

Whom = int | PartyRef
"""A member's id, or a record of the directory: who came to a course has the same rights as a member."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Who is to be erased: the member, the table and id of who it is, and whether its name is a person's.

    ``member_id`` is 0, ``number`` and ``status`` "" for somebody who is no member and never was.
    """

    member_id: int
    number: str
    name: str
    status: str
    party: str
    party_id: int
    named: bool


def subject_of(reader: Reader, whom: Whom) -> Subject:
    """A record of the directory that is a member's counts as the member.

    Raises ``Refused``: "member.unknown", "party.unknown".
    """
    if isinstance(whom, PartyRef):
        found = party(reader, whom)
        if found.member_id is None:
            return _subject(reader, 0, "", "", whom)
        whom = found.member_id
    row = reader.row(
        "SELECT number, status, iif(person_id IS NULL, 'organization', 'person'), coalesce(person_id, organization_id) "
        "FROM member WHERE id = ?",
        (whom,),
    )
    if row is None:
        raise Refused("member.unknown", field="member", text=str(whom))
    return _subject(reader, whom, row[0], row[1], PartyRef(row[2], row[3]))


def resolve_whom(reader: Reader, text: str) -> Whom:
    """A member as ``resolve_member`` finds it, else a record of the directory by its whole name or document.

    Raises ``Refused`` as ``resolve_member``: a part of a name is not enough to say whose data these are; and
    "erase.only_typed" for a name that stands on lists and in no directory.
    """
    try:
        return resolve_member(reader, text)
    except Refused as refusal:
        try:
            ref = resolve_party(reader, text)
        except Refused:
            if refusal.code == "member.unknown" and (lines := _typed(reader, text)):
                raise Refused("erase.only_typed", field="member", text=text[:80], count=lines) from None
            raise refusal from None
        found = party(reader, ref)
        whole = fold(text) in (fold(found.name), fold(found.uid))
        if not whole and bare_number(fold(text)) not in {bare_number(fold(found.tax_id)), ""}:
            raise
        return ref


def _typed(reader: Reader, text: str) -> int:
    """Lines of lists with that name, whoever it is."""
    words = name_words(text)
    names = (name for table, line in LINES.items() for (name,) in reader.rows(f"SELECT {line.name} FROM {table}"))
    return sum(name_words(name) == words for name in names) if words else 0


def _subject(reader: Reader, member_id: int, number: str, status: str, ref: PartyRef) -> Subject:
    column = "full_name" if ref.kind == "person" else "legal_name"
    name, kind, raw, tax = reader.row(
        f"SELECT {column}, tax_kind, tax_raw, tax_id FROM {ref.kind} WHERE id = ?", (ref.id,)
    ) or ("", "", "", "")
    country = str(reader.value("SELECT country FROM office"))
    firm = says_legal_form(name) or looks_like_organization(name, TaxId(kind, country, raw, tax))
    return Subject(member_id, number, name, status, ref.kind, ref.id, ref.kind == "person" or not firm)
