"""What was done and what was paid to influence public policy (Paraguay: Ley 7363/2024), its money told once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.agreements.case_standing import STANDING
from app.models.base.database import Reader
from app.models.base.errors import Problem

ADVOCACY: Final = "advocacy"
_PAID_BY: Final = (
    "(SELECT coalesce(g.name, '') FROM expense_part p LEFT JOIN fund g ON g.id = p.fund_id "
    "WHERE p.expense_id = x.id ORDER BY p.id LIMIT 1)"
)
"""The fund of expense ``x``, that of its first part where there are several."""
_STANDS: Final = "NOT EXISTS (SELECT 1 FROM expense_void v WHERE v.expense_id = x.id)"


@dataclass(frozen=True, slots=True)
class AdvocacyLine:
    """Money of a part of an expense that was used to influence public policy; ``fund`` "" for the general one."""

    id: int
    paid_on: str
    fund: str
    supplier: str
    concept: str
    about: str
    amount: int
    note: str
    expense: int


@dataclass(frozen=True, slots=True)
class Action:
    """Something done for a proposal: a meeting, a letter; with whom, at what cost (minor units, ``None``: not said).

    ``fund`` is "" for the general one and ``None`` where nobody said. ``expense``: number of the expense of the
    treasury that paid it, 0 for none; ``marked``: that expense is marked as advocacy, so that the money stands there.
    """

    id: int
    on_date: str
    about: str
    way: str
    what: str
    who: str
    fund: str | None
    amount: int | None
    expense: int
    marked: bool

    @property
    def counted(self) -> int:
        """What it adds to the money of the marked expenses."""
        return 0 if self.marked else self.amount or 0


@dataclass(frozen=True, slots=True)
class _Mark:
    case_id: int | None
    expense_id: int
    expense: int
    fund_id: int | None
    fund: str
    amount: int
    paid_on: date


@dataclass(frozen=True, slots=True)
class _Cost:
    """What an action says of its money: ``expense_id`` only of one that stands."""

    event_id: int
    case_id: int
    on_date: date
    amount: int | None
    fund_id: int | None
    expense_id: int | None
    paid_by: str | None


def advocacy_lines(reader: Reader, year: int) -> list[AdvocacyLine]:
    """What was used for advocacy with expenses of that year that stand, by fund and day."""
    rows = reader.rows(
        "SELECT c.id, x.paid_on, coalesce(f.name, ''), x.supplier, x.concept, coalesce(k.title, y.title, ''), "
        "c.amount, c.note, x.number FROM advocacy_cost c JOIN expense_part p ON p.id = c.expense_part_id "
        "JOIN expense x ON x.id = p.expense_id LEFT JOIN fund f ON f.id = p.fund_id "
        "LEFT JOIN case_file k ON k.id = c.case_id LEFT JOIN activity y ON y.id = c.activity_id "
        f"WHERE substr(x.paid_on, 1, 4) = ? AND {_STANDS} "
        "ORDER BY f.name IS NOT NULL, f.name, x.paid_on, c.id",
        (f"{year:04}",),
    )
    return [AdvocacyLine(*row) for row in rows]


def advocacy_actions(reader: Reader, since: str, until: str) -> list[Action]:
    """Meetings, hearings, letters and the like noted at proposals in those days, by fund and day."""
    rows = reader.rows(
        "SELECT e.id, e.on_date, c.title, e.platform, "
        "trim(e.note || CASE WHEN e.document <> '' THEN ' (' || e.document || ')' ELSE '' END), "
        "coalesce(q.full_name, nullif(o.trade_name, ''), o.legal_name, ''), f.name, x.number, "
        f"{_PAID_BY}, e.amount "
        "FROM case_event e JOIN case_file c ON c.id = e.case_id LEFT JOIN person q ON q.id = e.person_id "
        "LEFT JOIN organization o ON o.id = e.organization_id LEFT JOIN fund f ON f.id = e.fund_id "
        f"LEFT JOIN expense x ON x.id = e.expense_id AND {_STANDS} "
        f"WHERE e.kind = ? AND e.on_date BETWEEN ? AND ? AND {STANDING} ORDER BY e.on_date, e.id",
        (ADVOCACY, since, until),
    )
    marked = _marked(reader)
    found = []
    for event_id, on_date, about, way, what, who, fund, number, paid_by, amount in rows:
        mark = marked.get(event_id)
        if fund is None:
            fund = mark.fund if mark else paid_by if number else None
        paid = mark.expense if mark else number or 0
        found.append(Action(event_id, on_date, about, way, what, who, fund, amount, paid, mark is not None))
    return sorted(found, key=lambda one: (one.fund is None, one.fund or "", one.on_date, one.id))


def cost_by_fund(reader: Reader, case_id: int) -> list[tuple[str | None, int]]:
    """What was spent on a proposal in all, by fund, each sum once: marked expenses, and actions that none of them paid.

    Funds as in ``Action``; who said none comes last.
    """
    sums: dict[str | None, int] = {}
    marked = _marked(reader)
    names = dict(reader.rows("SELECT id, name FROM fund"))
    for mark in _marks(reader):
        if mark.case_id == case_id:
            sums[mark.fund] = sums.get(mark.fund, 0) + mark.amount
    for one in _costs(reader):
        told = marked.get(one.event_id)
        if one.case_id != case_id or (told is not None and told.case_id == case_id):
            continue
        fund = names.get(one.fund_id) if one.fund_id or one.expense_id is None else one.paid_by
        sums[fund] = sums.get(fund, 0) + (one.amount or (told.amount if told is not None else 0))
    return sorted(
        ((fund, amount) for fund, amount in sums.items() if amount), key=lambda one: (one[0] is None, one[0] or "")
    )


def parts_paid(reader: Reader, most: int = 400) -> list[int]:
    """Parts of standing expenses, the newest first: what may have paid an action."""
    rows = reader.rows(
        f"SELECT p.id FROM expense_part p JOIN expense x ON x.id = p.expense_id WHERE {_STANDS} "
        "ORDER BY x.paid_on DESC, p.id DESC LIMIT ?",
        (most,),
    )
    return [int(row[0]) for row in rows]


def paid_problems(reader: Reader, expense_id: int | None, amount: int | None) -> list[Problem]:
    """An expense of the treasury that paid it stands, and is no smaller than what it cost."""
    if expense_id is None:
        return []
    row = reader.row(f"SELECT x.total, {_STANDS} FROM expense x WHERE x.id = ?", (expense_id,))
    if row is None:
        return [Problem("expense", "voucher.no_expense", {"text": expense_id})]
    if not row[1]:
        return [Problem("expense", "voucher.expense_void")]
    return [Problem("amount", "case.above_expense")] if (amount or 0) > row[0] else []


def _marked(reader: Reader) -> dict[int, _Mark]:
    """By action the mark on an expense that is its money.

    The one of the expense that was named with it; else one for the same proposal, of the same amount and fund, each
    for one action only, the nearest in days first: who noted the meeting and marked the bill meant one payment.
    """
    costs, free = _costs(reader), _marks(reader)
    found: dict[int, _Mark] = {}
    for one in costs:
        named = [mark for mark in free if mark.expense_id == one.expense_id and mark.case_id in (None, one.case_id)]
        if named:
            found[one.event_id] = named[0]
    free = [mark for mark in free if mark not in found.values()]
    for one in costs:
        if one.expense_id is not None:
            continue
        like = [mark for mark in free if _same_money(one, mark)]
        if like:
            nearest = min(like, key=lambda mark: abs((mark.paid_on - one.on_date).days))
            found[one.event_id] = nearest
            free.remove(nearest)
    return found


def _same_money(one: _Cost, mark: _Mark) -> bool:
    same_fund = one.fund_id is None or one.fund_id == mark.fund_id
    return mark.case_id == one.case_id and mark.amount == one.amount and same_fund


def _costs(reader: Reader) -> Sequence[_Cost]:
    rows = reader.rows(
        f"SELECT e.id, e.case_id, e.on_date, e.amount, e.fund_id, x.id, {_PAID_BY} FROM case_event e "
        f"LEFT JOIN expense x ON x.id = e.expense_id AND {_STANDS} "
        f"WHERE e.kind = ? AND (e.amount IS NOT NULL OR x.id IS NOT NULL) AND {STANDING} ORDER BY e.on_date, e.id",
        (ADVOCACY,),
    )
    return [_Cost(row[0], row[1], date.fromisoformat(row[2]), *row[3:]) for row in rows]


def _marks(reader: Reader) -> list[_Mark]:
    rows = reader.rows(
        "SELECT c.case_id, x.id, x.number, p.fund_id, coalesce(f.name, ''), c.amount, x.paid_on "
        "FROM advocacy_cost c JOIN expense_part p ON p.id = c.expense_part_id JOIN expense x ON x.id = p.expense_id "
        f"LEFT JOIN fund f ON f.id = p.fund_id WHERE {_STANDS} ORDER BY x.paid_on, c.id"
    )
    return [_Mark(*(*row[:-1], date.fromisoformat(row[-1]))) for row in rows]
