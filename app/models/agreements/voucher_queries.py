"""Questions to the vouchers of projects: what they bear, what was said of them, what may be charged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.models.agreements.project_rules import VoucherState
from app.models.agreements.project_standing import VOUCHER_COUNTS, VOUCHER_STATE
from app.models.base.database import Reader, SqlValue
from app.models.base.errors import Refused


@dataclass(frozen=True, slots=True)
class Voucher:
    """A voucher with its expense; amounts in minor units, ``expense`` is the number of the treasury's own voucher."""

    id: int
    uid: str
    number: int
    line_id: int
    line: str
    expense_part_id: int
    expense_id: int
    expense_uid: str
    expense: int
    paid_on: str
    supplier: str
    supplier_tax_id: str
    document_kind: str
    document_number: str
    document_on: str | None
    method: str
    reference: str
    concept: str
    description: str
    part: int
    funder: int
    own: int
    aim: str
    area_id: int | None
    activity_id: int | None
    activity: str
    state: VoucherState
    state_on: str | None
    state_note: str


@dataclass(frozen=True, slots=True)
class VoucherEvent:
    """What the funder or the office said of a voucher; ``on_date`` ISO text."""

    id: int
    kind: str
    on_date: str
    document: str
    note: str


@dataclass(frozen=True, slots=True)
class ExpenseLeft:
    """A part of an expense, what no project bears of it, and what was marked as advocacy; minor units."""

    part_id: int
    expense_id: int
    expense_uid: str
    expense: int
    paid_on: str
    supplier: str
    concept: str
    category: str
    fund: str
    document_number: str
    amount: int
    left: int
    advocacy: int


_VOUCHER: Final = (
    "SELECT u.id, u.uid, u.number, u.line_id, l.name, u.expense_part_id, e.id, e.uid, e.number, e.paid_on, e.supplier, "
    "e.supplier_tax_id, e.document_kind, e.document_number, e.document_on, e.method, e.reference, e.concept, "
    "u.description, p.amount, u.funder, u.own, coalesce(r.name, ''), u.area_id, u.activity_id, "
    f"coalesce(y.title, ''), {VOUCHER_STATE}, v.on_date, coalesce(v.note, '') "
    "FROM project_voucher u JOIN project_line l ON l.id = u.line_id "
    "JOIN expense_part p ON p.id = u.expense_part_id JOIN expense e ON e.id = p.expense_id "
    "LEFT JOIN agreement_area r ON r.id = u.area_id LEFT JOIN activity y ON y.id = u.activity_id "
    "LEFT JOIN voucher_event v ON v.id = "
    "(SELECT max(x.id) FROM voucher_event x WHERE x.voucher_id = u.id) "
)


def vouchers(reader: Reader, project_id: int) -> list[Voucher]:
    """By their running number, those that count no more among them."""
    return [Voucher(*row) for row in reader.rows(f"{_VOUCHER}WHERE u.project_id = ? ORDER BY u.number", (project_id,))]


def vouchers_by_id(reader: Reader, ids: Sequence[int]) -> list[Voucher]:
    """Those vouchers in the order of ``ids``."""
    marks = ", ".join("?" * len(ids))
    found = {row[0]: Voucher(*row) for row in reader.rows(f"{_VOUCHER}WHERE u.id IN ({marks})", list(ids))}
    return [found[one] for one in ids if one in found]


def chargeable_parts(reader: Reader, since: str = "", fund_id: int | None = None) -> list[tuple[int, int]]:
    """Parts of standing expenses that no project bears whole: id and what is left of each, newest first."""
    rows = reader.rows(
        "SELECT p.id, p.amount - (SELECT coalesce(sum(u.funder + u.own), 0) FROM project_voucher u "
        f"WHERE u.expense_part_id = p.id AND {VOUCHER_COUNTS}) AS left_over FROM expense_part p "
        "JOIN expense e ON e.id = p.expense_id WHERE e.paid_on >= ? AND (? IS NULL OR p.fund_id = ?) "
        "AND NOT EXISTS (SELECT 1 FROM expense_void v WHERE v.expense_id = e.id) AND left_over > 0 "
        "ORDER BY e.paid_on DESC, p.id DESC",
        (since, fund_id, fund_id),
    )
    return [(int(part), int(left)) for part, left in rows]


def resolve_voucher(reader: Reader, project_id: int, number: int) -> int:
    """By its running number in the project. Raises ``Refused("voucher.unknown")``."""
    found = reader.value("SELECT id FROM project_voucher WHERE project_id = ? AND number = ?", (project_id, number))
    if found is None:
        raise Refused("voucher.unknown", field="voucher", text=str(number))
    return int(found)


def voucher_events(reader: Reader, voucher_id: int) -> list[VoucherEvent]:
    """What was said of a voucher, oldest first."""
    rows = reader.rows(
        "SELECT id, kind, on_date, document, note FROM voucher_event WHERE voucher_id = ? ORDER BY id", (voucher_id,)
    )
    return [VoucherEvent(*row) for row in rows]


def parts_of_expense(reader: Reader, expense_id: int) -> list[ExpenseLeft]:
    """The parts of an expense in their order with what no project bears yet."""
    return _left(reader, "p.expense_id = ?", (expense_id,))


def parts_left(reader: Reader, ids: Sequence[int]) -> list[ExpenseLeft]:
    """Those parts of expenses, in the order of ``ids``."""
    marks = ", ".join("?" * len(ids))
    found = {one.part_id: one for one in _left(reader, f"p.id IN ({marks})", list(ids))}
    return [found[one] for one in ids if one in found]


def _left(reader: Reader, where: str, params: Sequence[SqlValue]) -> list[ExpenseLeft]:
    rows = reader.rows(
        "SELECT p.id, e.id, e.uid, e.number, e.paid_on, e.supplier, e.concept, c.name, coalesce(f.name, ''), "
        "e.document_number, p.amount, p.amount - (SELECT coalesce(sum(u.funder + u.own), 0) FROM project_voucher u "
        f"WHERE u.expense_part_id = p.id AND {VOUCHER_COUNTS}), "
        "(SELECT coalesce(sum(amount), 0) FROM advocacy_cost a WHERE a.expense_part_id = p.id) "
        "FROM expense_part p JOIN expense e ON e.id = p.expense_id "
        "JOIN expense_category c ON c.id = p.category_id LEFT JOIN fund f ON f.id = p.fund_id "
        f"WHERE {where} ORDER BY p.id",
        params,
    )
    return [ExpenseLeft(*row) for row in rows]
