"""Questions about members: finding, showing, listing as of a day. What they owe is asked in ``dues``."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, SqlValue
from app.models.base.errors import Refused
from app.models.base.values.phones import COUNTRY_CODES
from app.models.base.values.text import bare_number, fold
from app.models.members.rules import STATUS_AFTER

PARTY_JOIN: Final = (
    "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id "
    "JOIN member_category c ON c.id = m.category_id"
)
TYPING_LIMIT: Final = 51
_TELLING_DIGITS: Final = 4
_PERHAPS: Final = 5
_LOOKED_AT: Final = 200


def _either(column: str) -> str:
    return f"coalesce(p.{column}, o.{column})"


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member as lists and forms show it.

    Dates ISO text, ``tax_id`` normalised, phones E.164 with what was written.
    """

    id: int
    uid: str
    number: str
    kind: str
    name: str
    trade_name: str
    tax_kind: str
    tax_id: str
    tax_raw: str
    category: str
    category_id: int
    status: str
    joined_on: str | None
    admission_act: str
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
    surnames: str
    given_names: str
    married_name: str
    preferred_name: str
    treatment: str
    gender: str
    organization_kind: str
    legal_form: str
    country: str


_MEMBER_COLUMNS: Final = ", ".join(
    [
        "m.id",
        "m.uid",
        "m.number",
        "iif(m.person_id IS NULL, 'organization', 'person')",
        "coalesce(p.full_name, o.legal_name)",
        _either("trade_name"),
        _either("tax_kind"),
        _either("tax_id"),
        _either("tax_raw"),
        "c.name",
        "c.id",
        "m.status",
        "m.joined_on",
        "m.admission_act",
        *(
            _either(name)
            for name in (
                *("phone", "phone_raw", "phone2", "phone2_raw", "email", "address", "locality", "district"),
                *("region", "trade", "notes"),
            )
        ),
        "trim(coalesce(p.surname1, '') || ' ' || coalesce(p.surname2, ''))",
        *(
            f"coalesce(p.{name}, '')"
            for name in ("given_names", "married_name", "preferred_name", "treatment", "gender")
        ),
        *(f"coalesce(o.{name}, '')" for name in ("kind", "legal_form", "country")),
    ]
)


def members_by_id(reader: Reader, ids: list[int]) -> list[MemberRow]:
    """Rows for a page of ids, in the order of ``ids``; unknown ids are left out."""
    if not ids:
        return []
    marks = ", ".join("?" * len(ids))
    rows = reader.rows(f"SELECT {_MEMBER_COLUMNS} FROM member m {PARTY_JOIN} WHERE m.id IN ({marks})", ids)
    found = {row[0]: MemberRow(*row) for row in rows}
    return [found[i] for i in ids if i in found]


def member(reader: Reader, member_id: int) -> MemberRow:
    found = members_by_id(reader, [member_id])
    if not found:
        raise Refused("member.unknown", text=str(member_id))
    return found[0]


def like_terms(text: str) -> list[str]:
    """The words of a search as they are kept, longest first (the rarest filters first), LIKE's signs escaped."""
    words = sorted((bare_number(word) for word in fold(text).split()), key=len, reverse=True)
    return ["%" + w.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%" for w in words]


def _where(text: str, status: str | None, category_id: int | None) -> tuple[str, list[SqlValue]]:
    conditions = ["search_key LIKE ? ESCAPE '\\'"] * len(terms := like_terms(text))
    params: list[SqlValue] = [*terms]
    if status:
        conditions.append("status = ?")
        params.append(status)
    if category_id is not None:
        conditions.append("category_id = ?")
        params.append(category_id)
    return (" WHERE " + " AND ".join(conditions) if conditions else ""), params


def _beginning(party: str, column: str, low: str, high: str) -> str:
    return (
        f"SELECT m.id, m.sort_key FROM {party} p JOIN member m ON m.{party}_id = p.id "
        f"WHERE p.{column} <> '' AND p.{column} >= {low} AND p.{column} < {high}"
    )


_PARTIES: Final = ("person", "organization")
_BEGINNING: Final = " UNION ".join(
    [
        "SELECT id, sort_key FROM member WHERE number <> '' AND number >= :low AND number < :high",
        *(_beginning(party, "tax_id", ":low", ":high") for party in _PARTIES),
        *(
            _beginning(party, phone, f"'+{code}' || :low", f"'+{code}' || :high")
            for party in _PARTIES
            for phone in ("phone", "phone2")
            for code in ("", *COUNTRY_CODES.values())
        ),
    ]
)


def begins_with(reader: Reader, text: str) -> list[int]:
    """The first 51 members whose number, id or telephone begins with what is typed; none unless four digits or more.

    Looking for digits anywhere is twice as dear as for letters (every telephone is full of them), and who types
    a number begins at its beginning: these are shown at once, whoever else has the digits follows with the full list.
    """
    digits = bare_number("".join(text.split()).removeprefix("+"))
    if not (digits.isascii() and digits.isdecimal() and len(digits) >= _TELLING_DIGITS):
        return []
    found = reader.rows(f"{_BEGINNING} ORDER BY 2 LIMIT {TYPING_LIMIT}", {"low": digits, "high": f"{digits}:"})
    return [row[0] for row in found]


def find_while_typing(reader: Reader, text: str) -> list[int]:
    """The first 51 ids for what is typed so far, from the indexes alone."""
    begun = begins_with(reader, text)
    if begun:
        return begun
    where, params = _where(text, None, None)
    sql = f"SELECT id FROM member INDEXED BY member_while_typing{where} ORDER BY sort_key LIMIT {TYPING_LIMIT}"
    return [row[0] for row in reader.rows(sql, params)]


_ORDERS: Final = {
    "name": "sort_key, id",
    "number": "length(number), number, id",
    "joined": "joined_on, sort_key",
    "status": "status, sort_key",
    "category": "category_id, sort_key",
}


def member_ids(
    reader: Reader,
    text: str = "",
    *,
    status: str | None = None,
    category_id: int | None = None,
    order: str = "name",
    descending: bool = False,
) -> list[int]:
    """All ids that match, in order; the whole list is only numbers, rows are fetched when they are shown."""
    where, params = _where(text, status, category_id)
    by = _ORDERS[order]
    if descending:
        by = ", ".join(f"{part.strip()} DESC" for part in by.split(", "))
    return [row[0] for row in reader.rows(f"SELECT id FROM member{where} ORDER BY {by}", params)]


def member_count(reader: Reader, status: str | None = None) -> int:
    if status:
        return int(reader.value("SELECT count(*) FROM member WHERE status = ?", (status,)))
    return int(reader.value("SELECT count(*) FROM member"))


def resolve_member(reader: Reader, ref: str) -> int:
    """A member by number, tax id, uid or whole name, as typed; who has no number is found by the others.

    Raises ``Refused("member.unknown" | "member.several" | "member.perhaps")``; the last names who may be meant.
    """
    text = ref.strip()
    for sql, value in (
        ("SELECT id FROM member WHERE number = ?", text),
        ("SELECT id FROM member WHERE uid = ?", text.lower()),
        (
            "SELECT m.id FROM member m LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o "
            "ON o.id = m.organization_id WHERE ? IN (p.tax_id, o.tax_id)",
            text.replace(".", "").replace(" ", "").upper(),
        ),
    ):
        rows = reader.rows(sql, (value,))
        if len(rows) == 1:
            return int(rows[0][0])
        if len(rows) > 1:
            raise Refused("member.several", field="member", text=text, count=len(rows))
    return _named(reader, text)


def _named(reader: Reader, text: str) -> int:
    """Only the whole name finds: a part of one may be another's, and what is done to a member is hard to take back."""
    # Digits alone are somebody's number or id; looked for in the middle of telephones they name strangers.
    worded = any(sign.isalpha() for sign in text)
    found = members_by_id(reader, member_ids(reader, text)[:_LOOKED_AT]) if worded else []
    called = [row.id for row in found if fold(text) in (fold(row.name), fold(row.trade_name))]
    if len(called) == 1:
        return called[0]
    if called or len(found) > _PERHAPS:
        raise Refused("member.several", field="member", text=text, count=len(called) or len(found))
    if not found:
        raise Refused("member.unknown", field="member", text=text)
    raise Refused("member.perhaps", field="member", text=text, names=", ".join(_told_apart(row) for row in found))


def _told_apart(row: MemberRow) -> str:
    sign = row.number or row.tax_raw or row.tax_id
    return f"{row.name} ({sign})" if sign else row.name


def members_with_id(reader: Reader, tax_id: str) -> list[int]:
    """Everybody in the register with this normalised id, oldest first."""
    rows = reader.rows(
        "SELECT m.id FROM member m LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o "
        "ON o.id = m.organization_id WHERE ? IN (p.tax_id, o.tax_id) ORDER BY m.id",
        (tax_id,),
    )
    return [row[0] for row in rows]


NOTED: Final = "max(coalesce(on_date, '')) OVER (PARTITION BY member_id ORDER BY id) AS noted"
"""An event without a day stands where it was noted: on the day of the one noted before it."""
HAPPENED: Final = "coalesce(on_date, noted) <= :day AND NOT (on_date IS NULL AND event <> 'admitted' AND :day < :today)"
"""The events that count on ``:day``."""


def status_as_of(reader: Reader, day: date, ids: Collection[int] | None = None) -> dict[int, str]:
    """Status of every member (or of ``ids``) on a day, from the dated events; who had not joined yet is absent.

    An admission without a date counts as long past; other events without a date count as of today's status only.
    """
    text, today = day.isoformat(), reader.clock.today().isoformat()
    noted: dict[int, str] = {}  # until when events of the member were noted so far
    latest: dict[int, str] = {}
    states: dict[int, str] = {}
    # In the order of noting and compared here: SQLite would sort all events of all members for a window over them.
    only = "" if ids is None else f"WHERE member_id IN ({', '.join(str(int(one)) for one in ids)}) "
    sql = f"SELECT member_id, event, on_date FROM member_event {only}ORDER BY id"
    for member, event, on_date in reader.rows(sql):
        known = noted.get(member, "")
        when = on_date or known
        if when > known:
            noted[member] = when
        if when > text or (not on_date and event != "admitted" and text < today):
            continue
        if when >= latest.get(member, ""):
            latest[member], states[member] = when, STATUS_AFTER[event]
    return states


@dataclass(frozen=True, slots=True)
class Category:
    """A category with its rights; ``members`` counts everybody in it, also who left."""

    id: int
    name: str
    pays: bool
    votes: bool
    members: int
    benefits: bool


def categories(reader: Reader) -> list[Category]:
    sql = (
        "SELECT c.id, c.name, c.pays, c.votes, (SELECT count(*) FROM member WHERE category_id = c.id), c.benefits "
        "FROM member_category c ORDER BY c.id"
    )
    return [
        Category(i, name, bool(pays), bool(votes), count, bool(benefits))
        for i, name, pays, votes, count, benefits in reader.rows(sql)
    ]


def category_named(reader: Reader, name: str) -> int:
    """The id of a category by its name, however it is typed. Raises ``Refused("category.unknown")``."""
    known = categories(reader)
    for one in known:
        if fold(one.name) == fold(name):
            return one.id
    raise Refused("category.unknown", field="category", name=name, names=", ".join(one.name for one in known))
