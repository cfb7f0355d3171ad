"""The directory with what each is to the office: persons and organisations, members or not. Offices: ``directory``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, cast

from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.models.directory.commands import edit_party
from app.models.directory.kinship import Likeness, like, search_terms
from app.models.directory.offices import Holding, offices_of_organization, offices_of_person
from app.models.directory.rules import ORGANIZATION_KINDS, PartyDraft, PartyKind
from app.models.members.queries import like_terms
from app.models.members.rules import member_keys

Belonging = Literal["", "member", "other"]
PARTY_KINDS: Final = ("person", "organization", *ORGANIZATION_KINDS)
_TABLES: Final[tuple[PartyKind, ...]] = ("person", "organization")
_NAMES: Final[dict[PartyKind, str]] = {"person": "full_name", "organization": "legal_name"}
_MOST_ALIKE: Final = 5


@dataclass(frozen=True, slots=True)
class PartyRef:
    """Which record of which table; ``key`` is both in one number, for lists of numbers."""

    kind: PartyKind
    id: int

    @property
    def key(self) -> int:
        return 2 * self.id + (self.kind == "organization")


def ref_of(key: int) -> PartyRef:
    """The record behind a ``PartyRef.key``."""
    return PartyRef("organization" if key % 2 else "person", key // 2)


@dataclass(frozen=True, slots=True)
class Party:
    """A person or organisation with its membership; texts as in the register, ``member_status`` "" for no member.

    ``own`` marks the office itself; ``offices`` counts what the person holds, or who holds an office in the
    organisation, without the ended ones.
    """

    ref: PartyRef
    uid: str
    own: bool
    name: str
    surnames: str
    given_names: str
    married_name: str
    preferred_name: str
    treatment: str
    gender: str
    organization_kind: str
    legal_form: str
    country: str
    trade_name: str
    tax_kind: str
    tax_id: str
    tax_raw: str
    phone: str
    phone_raw: str
    phone2: str
    phone2_raw: str
    email: str
    address: str
    locality: str
    district: str
    region: str
    trade: str
    notes: str
    member_id: int | None
    number: str
    member_status: str
    category: str
    offices: int

    @property
    def kind(self) -> PartyKind:
        return self.ref.kind

    @property
    def what(self) -> str:
        """``person`` or the kind of organisation."""
        return self.organization_kind or "person"


_SHARED: Final = (
    *("trade_name", "tax_kind", "tax_id", "tax_raw", "phone", "phone_raw", "phone2", "phone2_raw", "email"),
    *("address", "locality", "district", "region", "trade", "notes"),
)
_OWN: Final[dict[PartyKind, tuple[str, ...]]] = {
    "person": (
        *("x.full_name", "trim(x.surname1 || ' ' || x.surname2)", "x.given_names", "x.married_name"),
        *("x.preferred_name", "x.treatment", "x.gender", "''", "''", "''"),
    ),
    "organization": ("x.legal_name", "''", "''", "''", "''", "''", "''", "x.kind", "x.legal_form", "x.country"),
}


def _party_sql(kind: PartyKind) -> str:
    columns = ", ".join((*_OWN[kind], *(f"x.{name}" for name in _SHARED)))
    return (
        f"SELECT x.id, x.uid, x.uid = (SELECT uid FROM office), {columns}, m.id, "
        "coalesce(m.number, ''), coalesce(m.status, ''), coalesce(c.name, ''), "
        f"(SELECT count(*) FROM office_holding h WHERE h.{kind}_id = x.id AND "
        "(h.until_date IS NULL OR h.until_date >= :today)) "
        f"FROM {kind} x LEFT JOIN member m ON m.{kind}_id = x.id LEFT JOIN member_category c ON c.id = m.category_id"
    )


_PARTY: Final = {kind: _party_sql(kind) for kind in _TABLES}


# -- one, and the rows of a page ------------------------------------------------------------------


def parties_by_key(reader: Reader, keys: Sequence[int]) -> dict[int, Party]:
    """Rows for a page of keys; those that are gone are left out."""
    found: dict[int, Party] = {}
    today = reader.clock.today().isoformat()
    for kind in _TABLES:
        ids = [ref.id for ref in map(ref_of, keys) if ref.kind == kind]
        if ids:  # ids are numbers of ours
            sql = f"{_PARTY[kind]} WHERE x.id IN ({', '.join(map(str, ids))})"
            for row in reader.rows(sql, {"today": today}):
                ref = PartyRef(kind, row[0])
                found[ref.key] = Party(ref, row[1], bool(row[2]), *row[3:])
    return found


def party(reader: Reader, ref: PartyRef) -> Party:
    """Raises ``Refused("party.unknown")``."""
    found = parties_by_key(reader, [ref.key])
    if ref.key not in found:
        raise Refused("party.unknown", text=str(ref.id))
    return found[ref.key]


def party_of_member(reader: Reader, member_id: int) -> PartyRef:
    """Who a member is."""
    row = reader.row("SELECT person_id, organization_id FROM member WHERE id = ?", (member_id,))
    if row is None:
        raise Refused("member.unknown", text=str(member_id))
    person, organization = row
    return PartyRef("organization", organization) if person is None else PartyRef("person", person)


def offices_of(reader: Reader, ref: PartyRef) -> list[Holding]:
    """What a person holds or held, or who holds and held what in an organisation; those still held first."""
    return offices_of_person(reader, ref.id) if ref.kind == "person" else offices_of_organization(reader, ref.id)


# -- the list -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DirectoryWish:
    """``kind`` is one of ``PARTY_KINDS`` or "" for all; ``belonging`` leaves members only, or everybody else."""

    kind: str = ""
    belonging: Belonging = ""
    office_holders: bool = False


def directory_keys(reader: Reader, text: str = "", wish: DirectoryWish = DirectoryWish(), limit: int = -1) -> list[int]:
    """``PartyRef.key`` of everybody that matches, by name; the whole list is only numbers.

    Names, other names, ids and telephones are searched, and the number of a member. Erased records are left out.
    """
    terms = like_terms(text)
    params: dict[str, SqlValue] = {f"t{at}": term for at, term in enumerate(terms)}
    parts = [_list_sql(kind, len(terms), wish) for kind in _TABLES if wish.kind in ("", kind) or _is_kind(wish, kind)]
    params |= {"kind": wish.kind, "today": reader.clock.today().isoformat(), "limit": limit}
    return [row[0] for row in reader.rows(f"{' UNION ALL '.join(parts)} ORDER BY 2, 1 LIMIT :limit", params)]


def _is_kind(wish: DirectoryWish, kind: PartyKind) -> bool:
    return kind == "organization" and wish.kind in ORGANIZATION_KINDS


def _list_sql(kind: PartyKind, terms: int, wish: DirectoryWish) -> str:
    conditions = ["x.erased_on IS NULL"]
    conditions += [f"coalesce(m.search_key, x.search_key) LIKE :t{at} ESCAPE '\\'" for at in range(terms)]
    if wish.kind in ORGANIZATION_KINDS:
        conditions.append("x.kind = :kind")
    if wish.belonging:
        conditions.append(f"coalesce(m.status, 'ended') {'<>' if wish.belonging == 'member' else '='} 'ended'")
    if wish.office_holders:
        conditions.append(
            f"EXISTS (SELECT 1 FROM office_holding h WHERE h.{kind}_id = x.id AND "
            "(h.until_date IS NULL OR h.until_date >= :today))"
        )
    own = int(kind == "organization")
    return (
        f"SELECT 2 * x.id + {own}, x.sort_key FROM {kind} x LEFT JOIN member m ON m.{kind}_id = x.id "
        f"WHERE {' AND '.join(conditions)}"
    )


def directory_count(reader: Reader) -> int:
    """How many there are, erased ones left out."""
    return sum(int(reader.value(f"SELECT count(*) FROM {kind} WHERE erased_on IS NULL")) for kind in _TABLES)


# -- finding one ----------------------------------------------------------------------------------


def resolve_party(reader: Reader, text: str, kind: PartyKind | None = None) -> PartyRef:
    """A person or organisation by identity, id number, member number or name, as typed.

    A whole name counts before a part of one. Raises ``Refused``: "party.unknown_text", "party.several" (with names).
    """
    kinds = (kind,) if kind else _TABLES
    wanted = text.strip()
    for found in (_by_identity(reader, wanted, kinds), _by_number(reader, wanted, kinds)):
        if len(found) == 1:
            return found[0]
    keys = [key for key in directory_keys(reader, wanted) if ref_of(key).kind in kinds] if wanted else []
    if len(keys) > 1:
        rows = parties_by_key(reader, keys[:200])
        whole = [key for key, row in rows.items() if fold(wanted) in (fold(row.name), fold(row.trade_name))]
        keys = whole or keys
    if len(keys) == 1:
        return ref_of(keys[0])
    if not keys:
        raise Refused("party.unknown_text", field=kind or "party", text=wanted[:80])
    raise Refused("party.several", field=kind or "party", text=wanted[:80], count=len(keys), names=_told(reader, keys))


def _told(reader: Reader, keys: Sequence[int]) -> str:
    """The first three with what tells namesakes apart: the id number, else the identity that is typed instead."""
    found = parties_by_key(reader, keys[:3])
    named = [f"{found[key].name} ({found[key].tax_raw or found[key].uid})" for key in keys[:3]]
    return " · ".join(named) + (" …" if len(keys) > len(named) else "")


def _by_identity(reader: Reader, text: str, kinds: Sequence[PartyKind]) -> list[PartyRef]:
    tax = text.replace(".", "").replace(" ", "").upper()
    found = []
    for kind in kinds:
        sql = f"SELECT id FROM {kind} WHERE erased_on IS NULL AND (uid = ? OR (tax_id <> '' AND tax_id = ?))"
        found += [PartyRef(kind, row[0]) for row in reader.rows(sql, (text.lower(), tax))]
    return found


def _by_number(reader: Reader, text: str, kinds: Sequence[PartyKind]) -> list[PartyRef]:
    rows = reader.rows("SELECT id FROM member WHERE number = ? AND number <> ''", (text,))
    return [ref for ref in (party_of_member(reader, row[0]) for row in rows) if ref.kind in kinds]


def parties_like(reader: Reader, wanted: Likeness, *, no_members: bool = False) -> list[Party]:
    """Who of the directory may be the one being written (``wanted.key`` is a ``PartyRef.key``), likeliest first.

    ``no_members`` leaves out who is or was a member.
    """
    terms = search_terms(wanted)
    if not terms:
        return []
    some = " OR ".join(["search_key LIKE ?"] * len(terms))
    params = [f"%{term}%" for term in terms]
    kind = cast("PartyKind", wanted.kind)
    columns = f"id, {_NAMES[kind]}, trade_name, tax_id, phone, phone2"
    whom = "erased_on IS NULL"
    if no_members:
        whom += f" AND NOT EXISTS (SELECT 1 FROM member m WHERE m.{kind}_id = {kind}.id)"
    rows = reader.rows(f"SELECT {columns} FROM {kind} WHERE {whom} AND ({some})", params)
    known = [
        Likeness(PartyRef(kind, row_id).key, kind, name, trade, tax_id, (phone, phone2))
        for row_id, name, trade, tax_id, phone, phone2 in rows
    ]
    keys = [one.second for one in like(wanted, known)[:_MOST_ALIKE]]
    found = parties_by_key(reader, keys)
    return [found[key] for key in keys]


# -- writing --------------------------------------------------------------------------------------


@command("directory.edit")
def amend_party(tx: Tx, ref: PartyRef, draft: PartyDraft) -> None:
    """Writes what the draft says of a person or organisation; a member is found by it at once."""
    if draft.kind != ref.kind:
        raise Refused("party.unknown", text=str(ref.id))
    sort, search = edit_party(tx, ref.id, draft)
    held = tx.row(f"SELECT id, number FROM member WHERE {ref.kind}_id = ?", (ref.id,))
    if held is not None:
        member_sort, member_search = member_keys(held[1], sort, search)
        tx.update("member", held[0], sort_key=member_sort, search_key=member_search)
