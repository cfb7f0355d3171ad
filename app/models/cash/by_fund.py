"""What came in and went out, by fund and month and by what it was: dues, donations, categories of expense.

Restricted money is what was applied to charges of a fund or was given for it; all other income is the general fund's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.dues.receipt_sql import RECEIPT_OF_PAYMENT

Side = Literal["in", "out"]
INCOME: Final = (
    *("dues", "extraordinary", "joining", "fine", "service", "late_fee"),
    *("donation", "sale", "grant", "interest", "other", "credit"),
)
"""Kinds of income: what charges are for, what else comes in, and money left on account."""

_APPLIED: Final = (
    "SELECT a.applied_on AS day, 'in' AS side, h.fund_id AS fund, CASE WHEN coalesce(p.kind, 'ordinary') = 'ordinary' "
    "THEN 'dues' ELSE p.kind END AS kind, NULL AS category, a.amount AS amount, a.payment_id AS row FROM application a "
    "JOIN charge h ON h.id = a.charge_id LEFT JOIN dues_plan p ON p.id = h.plan_id"
)
_LEFT_ON_ACCOUNT: Final = (
    "SELECT paid_on, 'in', NULL, 'credit', NULL, amount, id FROM payment WHERE member_id IS NOT NULL UNION ALL "
    "SELECT applied_on, 'in', NULL, 'credit', NULL, -amount, payment_id FROM application"
)
_OTHER: Final = "SELECT paid_on, 'in', fund_id, income_kind, NULL, amount, id FROM payment WHERE member_id IS NULL"
_SPENT: Final = (
    "SELECT e.paid_on, 'out', p.fund_id, '', p.category_id, p.amount, e.id FROM expense_part p "
    "JOIN expense e ON e.id = p.expense_id UNION ALL "
    "SELECT v.voided_on, 'out', p.fund_id, '', p.category_id, -p.amount, v.expense_id FROM expense_part p "
    "JOIN expense_void v ON v.expense_id = p.expense_id"
)
FLOWS: Final = f"({_APPLIED} UNION ALL {_LEFT_ON_ACCOUNT} UNION ALL {_OTHER} UNION ALL {_SPENT})"
"""Every flow: (day, side, fund, kind, category, amount in minor units, row of its payment or expense).

A void takes out on its own day.
"""


@dataclass(frozen=True, slots=True)
class FundMonth:
    """What came into a fund and went out of it in a month, minor units; ``fund_id`` ``None`` is the general fund."""

    month: str
    fund_id: int | None
    fund: str
    received: int
    spent: int


def by_fund(reader: Reader, since: date, until: date) -> list[FundMonth]:
    """By month, the general fund before the others; what did not move is left out."""
    rows = reader.rows(
        "SELECT substr(k.day, 1, 7) AS month, k.fund, coalesce(f.name, ''), "
        "sum(iif(k.side = 'in', k.amount, 0)) AS came, sum(iif(k.side = 'out', k.amount, 0)) AS went "
        f"FROM {FLOWS} k LEFT JOIN fund f ON f.id = k.fund WHERE k.day BETWEEN ? AND ? "
        "GROUP BY month, k.fund HAVING came <> 0 OR went <> 0 ORDER BY month, k.fund IS NOT NULL, f.name",
        (since.isoformat(), until.isoformat()),
    )
    return [FundMonth(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Flow:
    """What came in or went out for one thing; ``kind`` of income, or the category of an expense; minor units."""

    side: Side
    fund_id: int | None
    fund: str
    kind: str
    category_id: int | None
    category: str
    amount: int


def flows(reader: Reader, since: date, until: date) -> list[Flow]:
    """Income by kind, then expenses by category, each by fund; what comes to nothing is left out."""
    rows = reader.rows(
        "SELECT k.side, k.fund, coalesce(f.name, ''), k.kind, k.category, coalesce(c.name, ''), sum(k.amount) AS moved "
        f"FROM {FLOWS} k LEFT JOIN fund f ON f.id = k.fund LEFT JOIN expense_category c ON c.id = k.category "
        "WHERE k.day BETWEEN ? AND ? GROUP BY k.side, k.fund, k.kind, k.category HAVING moved <> 0 "
        "ORDER BY k.side, k.fund IS NOT NULL, f.name, moved DESC, c.name",
        (since.isoformat(), until.isoformat()),
    )
    return [Flow(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class FlowLine:
    """One payment or expense as far as it belongs to what was asked; minor units, negative where it was taken out.

    ``row_id`` is the receipt's (``None`` without one) or the expense's.
    """

    day: str
    number: str
    who: str
    about: str
    amount: int
    row_id: int | None


_LINE: Final[dict[Side, str]] = {
    "in": (
        "SELECT k.day, coalesce(s.code || '-' || printf('%0*d', s.width, r.number), ''), "
        "coalesce(p.full_name, o.legal_name, r.payer_name, ''), "
        "coalesce(nullif(y.concept, ''), json_extract(r.content, '$.concept'), y.note), sum(k.amount) AS moved, r.id "
        f"FROM {FLOWS} k JOIN payment y ON y.id = k.row LEFT JOIN member m ON m.id = y.member_id "
        "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id "
        f"LEFT JOIN receipt r ON r.id = {RECEIPT_OF_PAYMENT} "
        "LEFT JOIN receipt_series s ON s.id = r.series_id "
    ),
    "out": (
        "SELECT k.day, CAST(e.number AS TEXT), e.supplier, e.concept, sum(k.amount) AS moved, e.id "
        f"FROM {FLOWS} k JOIN expense e ON e.id = k.row "
    ),
}


def flow_lines(
    reader: Reader,
    since: date,
    until: date,
    side: Side,
    *,
    fund_id: int | None,
    kind: str = "",
    category_id: int | None = None,
    any_fund: bool = False,
) -> list[FlowLine]:
    """The payments or expenses behind one ``Flow`` (or behind those of ``any_fund``), by day; they add up to it."""
    rows = reader.rows(
        f"{_LINE[side]} WHERE k.side = :side AND k.day BETWEEN :since AND :until AND (:any OR k.fund IS :fund) "
        "AND k.kind = :kind AND k.category IS :category GROUP BY k.day, k.row HAVING moved <> 0 ORDER BY k.day, k.row",
        {
            **{"side": side, "since": since.isoformat(), "until": until.isoformat()},
            **{"fund": fund_id, "any": any_fund, "kind": kind, "category": category_id},
        },
    )
    return [FlowLine(*row) for row in rows]
