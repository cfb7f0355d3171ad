"""Vouchers of a project: parts of the treasury's own expenses charged to its lines; objections; advocacy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, cast

from app.models.agreements.project_rules import (
    MOST,
    Spent,
    VoucherDraft,
    VoucherState,
    next_state_problem,
    voucher_problems,
)
from app.models.agreements.project_standing import VOUCHER_COUNTS, VOUCHER_STATE, must_be_open, told, used_of_line
from app.models.base.database import Reader, Role, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_date, format_iso
from app.models.base.values.text import clean
from app.models.cash.expenses import number_as_read, same_supplier

OTHER_PROJECT: Final = "voucher.other_project"
BEFORE_APPROVAL: Final = "voucher.before_approval"
OUTSIDE_TERM: Final = "voucher.outside_term"


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of an expense as the treasury wrote it."""

    amount: int
    paid_on: str
    document_on: str | None
    supplier: str
    supplier_tax_id: str
    document_number: str
    void: bool


@command("projects.voucher", needs=Role.TREASURER)
def add_voucher(tx: Tx, project_id: int, draft: VoucherDraft) -> int:
    """Charges a part of an expense to a line under the project's next running number; returns the voucher.

    Raises ``Refused``: above the line, above the part, a void expense; and, unless the draft says that it is meant,
    "voucher.other_project" (the same part or the same document elsewhere), "voucher.before_approval",
    "voucher.outside_term".
    """
    _check(tx, project_id, draft, None)
    number = tx.value("SELECT coalesce(max(number), 0) + 1 FROM project_voucher WHERE project_id = ?", (project_id,))
    return tx.insert("project_voucher", uid=tx.new_uid(), project_id=project_id, number=number, **_columns(draft))


@command("projects.voucher_edit", needs=Role.TREASURER)
def edit_voucher(tx: Tx, voucher_id: int, draft: VoucherDraft) -> None:
    """Writes a voucher anew while the funder has not decided on it. Raises ``Refused`` as ``add_voucher``."""
    project_id = tx.value("SELECT project_id FROM project_voucher WHERE id = ?", (voucher_id,))
    if voucher_state(tx, voucher_id) not in ("pending", "objected", "replied", "void"):
        raise Refused("voucher.decided", field="voucher")
    _check(tx, project_id, draft, voucher_id)
    tx.update("project_voucher", voucher_id, **_columns(draft))


@command("projects.voucher_event", needs=Role.TREASURER)
def note_voucher_event(tx: Tx, voucher_id: int, kind: str, on_date: date, note: str = "", document: str = "") -> int:
    """The funder objected, the office replied, the funder approved or rejected, the office withdrew it.

    What is rejected or withdrawn frees its line; its number stays. Raises ``Refused``.
    """
    state = voucher_state(tx, voucher_id)
    must_be_open(tx, tx.value("SELECT project_id FROM project_voucher WHERE id = ?", (voucher_id,)))
    problem = next_state_problem(state, kind, note)
    if problem is not None:
        raise Refused.because([problem])
    if on_date > tx.clock.today():
        raise Refused("project.in_future", field="on_date", day=format_date(on_date))
    last = tx.value("SELECT max(on_date) FROM voucher_event WHERE voucher_id = ?", (voucher_id,))
    if last is not None and on_date.isoformat() < last:
        raise Refused("voucher.before_last", field="on_date", day=format_iso(last))
    return tx.insert(
        "voucher_event",
        uid=tx.new_uid(),
        voucher_id=voucher_id,
        kind=kind,
        on_date=on_date.isoformat(),
        document=clean(document),
        note=clean(note),
    )


@command("projects.advocacy", needs=Role.TREASURER)
def tag_advocacy(
    tx: Tx,
    expense_part_id: int,
    amount: int,
    case_id: int | None = None,
    activity_id: int | None = None,
    note: str = "",
) -> int:
    """Says how much of a part of an expense was used to influence public policy (Ley 7363/2024 of Paraguay).

    Raises ``Refused`` for more than the part has left, and for a void expense.
    """
    part = _part(tx, expense_part_id)
    if part.void:
        raise Refused("voucher.expense_void", field="expense")
    used = tx.value("SELECT coalesce(sum(amount), 0) FROM advocacy_cost WHERE expense_part_id = ?", (expense_part_id,))
    if not 0 < amount <= MOST:
        raise Refused("project.amount_range", field="amount")
    if amount > part.amount - used:
        left = [Problem("amount", "voucher.above_part", {"amount": part.amount - used})]
        raise Refused.because(told(tx, left))
    return tx.insert(
        "advocacy_cost",
        uid=tx.new_uid(),
        expense_part_id=expense_part_id,
        case_id=case_id,
        activity_id=activity_id,
        amount=amount,
        note=clean(note),
    )


@command("projects.advocacy_off", needs=Role.TREASURER)
def untag_advocacy(tx: Tx, tag_id: int) -> None:
    """Takes such a mark off again; the expense stays as it is."""
    if not tx.execute("DELETE FROM advocacy_cost WHERE id = ?", (tag_id,)):
        raise Refused("voucher.no_tag", field="tag")


def voucher_state(reader: Reader, voucher_id: int) -> VoucherState:
    """Raises ``Refused("voucher.unknown")``."""
    found = reader.value(f"SELECT {VOUCHER_STATE} FROM project_voucher u WHERE u.id = ?", (voucher_id,))
    if found is None:
        raise Refused("voucher.unknown", field="voucher", text=str(voucher_id))
    return cast("VoucherState", found)


def voucher_warnings(reader: Reader, project_id: int, draft: VoucherDraft, without: int | None) -> list[Problem]:
    """What may be meant but should be looked at twice: ``voucher.other_project``, days outside the project's."""
    part = _part(reader, draft.expense_part_id)
    found = []
    elsewhere = _elsewhere(reader, project_id, draft, part, without)
    if elsewhere:
        found.append(Problem("expense", OTHER_PROJECT, {"title": elsewhere}))
    row = reader.row("SELECT approved_on, starts_on, ends_on FROM project WHERE id = ?", (project_id,))
    assert row is not None
    approved, starts, ends = row
    if approved is not None and min(part.paid_on, part.document_on or part.paid_on) < approved:
        found.append(Problem("expense", BEFORE_APPROVAL, {"day": format_iso(approved)}))
    elif (starts is not None and part.paid_on < starts) or (ends is not None and part.paid_on > ends):
        found.append(Problem("expense", OUTSIDE_TERM, {"day": format_iso(part.paid_on)}))
    return found


def _elsewhere(reader: Reader, project_id: int, draft: VoucherDraft, part: _Part, without: int | None) -> str:
    """The title of a project where this part, or the same document of the same supplier, is charged already."""
    number = number_as_read(part.document_number)
    for title, other_part, other_number, tax_id, name in reader.rows(
        "SELECT j.title, u.expense_part_id, e.document_number, e.supplier_tax_id, e.supplier FROM project_voucher u "
        "JOIN project j ON j.id = u.project_id JOIN expense_part p ON p.id = u.expense_part_id "
        f"JOIN expense e ON e.id = p.expense_id WHERE u.project_id <> ? AND u.id IS NOT ? AND {VOUCHER_COUNTS}",
        (project_id, without),
    ):
        same = number and number_as_read(other_number) == number
        if other_part == draft.expense_part_id or (
            same and same_supplier(part.supplier_tax_id, part.supplier, tax_id, name)
        ):
            return str(title)
    return ""


def _check(tx: Tx, project_id: int, draft: VoucherDraft, without: int | None) -> None:
    must_be_open(tx, project_id)
    line = _spent(tx, project_id, draft.line_id, without)
    part = _part(tx, draft.expense_part_id)
    if part.void:
        raise Refused("voucher.expense_void", field="expense")
    used = tx.value(
        f"SELECT coalesce(sum(u.funder + u.own), 0) FROM project_voucher u WHERE u.expense_part_id = ? "
        f"AND u.id IS NOT ? AND {VOUCHER_COUNTS}",
        (draft.expense_part_id, without),
    )
    problems = voucher_problems(draft, line, part.amount, int(used))
    problems += _place_problems(tx, project_id, draft)
    if not problems:
        warned = voucher_warnings(tx, project_id, draft, without)
        problems = [one for one in warned if one.code not in draft.despite]
    if problems:
        raise Refused.because(told(tx, problems))


def _place_problems(tx: Tx, project_id: int, draft: VoucherDraft) -> list[Problem]:
    found = []
    agreement = tx.value("SELECT agreement_id FROM project WHERE id = ?", (project_id,))
    if draft.area_id is not None:
        of = tx.value("SELECT agreement_id FROM agreement_area WHERE id = ?", (draft.area_id,))
        if of is None or of != agreement:
            found.append(Problem("area", "voucher.area_of_other"))
    if draft.activity_id is not None:
        of = tx.value("SELECT project_id FROM activity WHERE id = ?", (draft.activity_id,))
        if of != project_id:
            found.append(Problem("activity", "voucher.activity_of_other"))
    return found


def _spent(reader: Reader, project_id: int, line_id: int, without: int | None) -> Spent:
    row = reader.row(
        "SELECT name, funder, own FROM project_line WHERE id = ? AND project_id = ?", (line_id, project_id)
    )
    if row is None:
        raise Refused("project.line_unknown", field="line")
    return Spent(*(*row, *used_of_line(reader, line_id, without)))


def _part(reader: Reader, part_id: int) -> _Part:
    row = reader.row(
        "SELECT p.amount, e.paid_on, e.document_on, e.supplier, e.supplier_tax_id, e.document_number, "
        "EXISTS (SELECT 1 FROM expense_void v WHERE v.expense_id = e.id) "
        "FROM expense_part p JOIN expense e ON e.id = p.expense_id WHERE p.id = ?",
        (part_id,),
    )
    if row is None:
        raise Refused("voucher.no_expense", field="expense", text=str(part_id))
    return _Part(*(*row[:-1], bool(row[-1])))


def _columns(draft: VoucherDraft) -> dict[str, SqlValue]:
    return {
        "line_id": draft.line_id,
        "expense_part_id": draft.expense_part_id,
        "funder": draft.funder,
        "own": draft.own,
        "area_id": draft.area_id,
        "activity_id": draft.activity_id,
        "description": clean(draft.description),
    }
