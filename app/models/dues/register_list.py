"""The register as a list with what each member owes: filtered and ordered in SQL.

Who is in it is ``members``'.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from app.models.base.database import Reader, SqlValue
from app.models.base.values.text import fold
from app.models.dues.figures import LAST_SIZE, Grouping
from app.models.dues.queries import Position, positions
from app.models.dues.rules import StandingState
from app.models.dues.settled import EACH_SETTLED, SETTLED
from app.models.members.queries import MemberRow, begins_with, like_terms, members_by_id

Order = Literal[
    "name",
    "number",
    "document",
    "phone",
    "trade",
    "category",
    "standing",
    "debt",
    "joined_on",
    "admission_act",
    "trade_name",
    "email",
    "address",
    "locality",
    "district",
    "region",
]
_PARTY: Final = "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id"
_OVERDUE: Final = (
    f"EXISTS (SELECT 1 FROM charge h WHERE h.member_id = m.id AND h.due_on < :day AND h.amount > {SETTLED})"
)
_OWED: Final = (
    " LEFT JOIN (SELECT h.member_id, sum(h.amount) - coalesce(sum(s.amount), 0) AS debt FROM charge h "
    f"LEFT JOIN {EACH_SETTLED} s ON s.charge_id = h.id GROUP BY h.member_id) d ON d.member_id = m.id"
)
BLANK: Final = "\x00"
"""Stands for "not noted" where the empty text means all."""
_JOINING: Final = "'admitted'"
_LEAVING: Final = "'resigned', 'expelled', 'deceased'"
_STANDING: Final[dict[str, str]] = {
    "member": "m.status <> 'ended'",
    "in_good_standing": f"m.status = 'active' AND NOT {_OVERDUE}",
    "in_arrears": f"m.status = 'active' AND {_OVERDUE}",
    "suspended": "m.status = 'suspended'",
    "ended": "m.status = 'ended'",
}


@dataclass(frozen=True, slots=True)
class ListWish:
    """Which members, and in which order; ``""`` and ``None`` mean all.

    ``trade`` and ``district`` as written, whatever their accents and case; ``joined`` and ``left`` a month
    (``2026-11``). ``BLANK`` asks for those of whom it is not noted.
    """

    standing: StandingState | Literal["", "member"] = ""
    category_id: int | None = None
    trade: str = ""
    district: str = ""
    size: str = ""
    joined: str = ""
    left: str = ""
    order: Order = "name"
    descending: bool = False

    @property
    def everybody(self) -> bool:
        """Whether nobody is left out."""
        return replace(self, order="name", descending=False) == ListWish()

    def narrowed(self, grouping: Grouping, key: str) -> ListWish:
        """Only those who are counted under ``key`` (see ``figures``); empty takes the filter away."""
        if grouping == "category":
            return replace(self, category_id=int(key) if key else None)
        value: dict[str, Any] = {grouping: key}
        return replace(self, **value)


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
    whole = wish.everybody
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
    for column, value in (("trade", wish.trade), ("district", wish.district)):
        if value:
            conditions.append(_written_as(reader, column, "" if value == BLANK else value, params))
    if wish.size:
        conditions.append(f"{LAST_SIZE} = :size")
        params["size"] = "" if wish.size == BLANK else wish.size
    for name, month, events in (("joined", wish.joined, _JOINING), ("left", wish.left, _LEAVING)):
        if month:
            conditions.append(
                f"EXISTS (SELECT 1 FROM member_event e WHERE e.member_id = m.id AND e.event IN ({events}) "
                f"AND substr(e.on_date, 1, 7) = :{name})"
            )
            params[name] = month
    return (" WHERE " + " AND ".join(conditions) if conditions else ""), params


def _written_as(reader: Reader, column: str, value: str, params: dict[str, SqlValue]) -> str:
    """Every spelling that folds to the same: SQLite does not know that "Ferretería" and "FERRETERIA" are one."""
    wanted, ways = fold(value), []
    for table in ("person", "organization"):
        ways += [text for (text,) in reader.rows(f"SELECT DISTINCT {column} FROM {table}") if fold(text) == wanted]
    names = []
    for place, text in enumerate(dict.fromkeys(ways)):
        names.append(f":{column}{place}")
        params[f"{column}{place}"] = text
    listed = f"({', '.join(names)})"
    return (
        f"(EXISTS (SELECT 1 FROM person p WHERE p.id = m.person_id AND p.{column} IN {listed}) OR "
        f"EXISTS (SELECT 1 FROM organization o WHERE o.id = m.organization_id AND o.{column} IN {listed}))"
    )


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
        return "", ("coalesce(d.debt, 0)",), _OWED
    if order == "standing":
        rank = f"CASE m.status WHEN 'active' THEN {_OVERDUE} WHEN 'suspended' THEN 2 ELSE 3 END"
        return "", (rank,), ""
    if order in ("joined_on", "admission_act"):
        value = f"coalesce(m.{order}, '')"
        return value, (f"{value} COLLATE NOCASE",), ""
    column = {"document": "tax_id", "phone": "phone_raw"}.get(order, order)
    value = f"coalesce(p.{column}, o.{column})"
    parts = (f"length({value})", value) if order == "document" else (f"{value} COLLATE NOCASE",)
    return value, parts, f" {_PARTY}"
