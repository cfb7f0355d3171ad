"""The register as a list with what each member owes: filtered and ordered in SQL.

Who is in it is ``members``'.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from app.models.base.database import Reader, SqlValue
from app.models.dues.queries import Position, positions
from app.models.dues.rules import StandingState
from app.models.dues.settled import SETTLED
from app.models.members.queries import MemberRow, begins_with, like_terms, members_by_id

Order = Literal["name", "number", "document", "phone", "trade", "category", "standing", "debt"]
ORDERS: Final[tuple[Order, ...]] = (*("number", "name", "document", "phone", "trade", "category", "standing", "debt"),)
_PARTY: Final = "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id"
_OVERDUE: Final = (
    f"EXISTS (SELECT 1 FROM charge h WHERE h.member_id = m.id AND h.due_on < :day AND h.amount > {SETTLED})"
)
_DEBT: Final = f"coalesce((SELECT sum(h.amount - {SETTLED}) FROM charge h WHERE h.member_id = m.id), 0)"
_STANDING: Final[dict[str, str]] = {
    "in_good_standing": f"m.status = 'active' AND NOT {_OVERDUE}",
    "in_arrears": f"m.status = 'active' AND {_OVERDUE}",
    "suspended": "m.status = 'suspended'",
    "ended": "m.status = 'ended'",
}


@dataclass(frozen=True, slots=True)
class ListWish:
    """Which members, and in which order; ``standing`` ``""`` and ``category_id`` ``None`` mean all."""

    standing: StandingState | Literal[""] = ""
    category_id: int | None = None
    order: Order = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A member with the figures of today, as a list shows them."""

    member: MemberRow
    position: Position


def listed_ids(reader: Reader, text: str, wish: ListWish, limit: int = 0) -> list[int]:
    """The ids that match, in the wished order.

    With ``limit`` the first so many by name are taken and only these are ordered: what is shown while
    somebody types must not wait for the whole register to be sorted.
    """
    where, params = _where(reader, text, wish)
    if not limit:
        return _ordered(reader, where, params, wish)
    sql = f"SELECT m.id FROM member m{where} ORDER BY m.sort_key LIMIT {int(limit)}"
    whole = not wish.standing and wish.category_id is None
    if whole:
        sql = sql.replace("FROM member m", "FROM member m INDEXED BY member_while_typing", 1)
    ids = (begins_with(reader, text) if whole else []) or [row[0] for row in reader.rows(sql, params)]
    if wish.order == "name" and not wish.descending:
        return ids
    only = f" WHERE m.id IN ({', '.join(map(str, ids))})"
    return _ordered(reader, only, {"day": params["day"]}, wish)


def register_lines(reader: Reader, ids: list[int]) -> dict[int, RegisterLine]:
    """The lines of a page of ids; ids that are no longer there are left out."""
    figures = positions(reader, ids)
    return {row.id: RegisterLine(row, figures[row.id]) for row in members_by_id(reader, ids)}


def _where(reader: Reader, text: str, wish: ListWish) -> tuple[str, dict[str, SqlValue]]:
    conditions = []
    params: dict[str, SqlValue] = {"day": reader.clock.today().isoformat()}
    for place, term in enumerate(like_terms(text)):
        conditions.append(f"m.search_key LIKE :word{place} ESCAPE '\\'")
        params[f"word{place}"] = term
    if wish.standing:
        conditions.append(_STANDING[wish.standing])
    if wish.category_id is not None:
        conditions.append("m.category_id = :category")
        params["category"] = wish.category_id
    return (" WHERE " + " AND ".join(conditions) if conditions else ""), params


def _ordered(reader: Reader, where: str, params: dict[str, SqlValue], wish: ListWish) -> list[int]:
    """Blank values stand last in both directions: nobody sorts by telephone to see who has none."""
    way = " DESC" if wish.descending else ""
    blank, value, join = _sorting(wish.order)
    by = [f"{blank} = ''"] if blank else []
    by += [f"{part}{way}" for part in value]
    sql = f"SELECT m.id FROM member m{join}{where} ORDER BY {', '.join((*by, 'm.sort_key', 'm.id'))}"
    return [row[0] for row in reader.rows(sql, params)]


def _sorting(order: Order) -> tuple[str, tuple[str, ...], str]:
    """What is blank when not said, the parts to sort by, and the tables they come from."""
    if order == "name":
        return "", ("m.sort_key",), ""
    if order == "number":
        return "m.number", ("length(m.number)", "m.number"), ""
    if order == "category":
        return "", ("c.name COLLATE NOCASE",), " JOIN member_category c ON c.id = m.category_id"
    if order == "debt":
        return "", (_DEBT,), ""
    if order == "standing":
        rank = f"CASE m.status WHEN 'active' THEN {_OVERDUE} WHEN 'suspended' THEN 2 ELSE 3 END"
        return "", (rank,), ""
    column = {"document": "tax_id", "phone": "phone_raw", "trade": "trade"}[order]
    value = f"coalesce(p.{column}, o.{column})"
    parts = (f"length({value})", value) if order == "document" else (f"{value} COLLATE NOCASE",)
    return value, parts, f" {_PARTY}"
