"""Writing expenses: one record for treasurer, accountant and funders, its void, and the same document seen again."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.text import clean, fold
from app.models.cash.rules import ExpenseDraft, expense_problems, tax_inside
from app.models.dues.closed_days import refuse_closed_day

NOT_VOID: Final = "NOT EXISTS (SELECT 1 FROM expense_void v WHERE v.expense_id = e.id)"
"""Expense ``e`` stands."""


@command("cash.expense", needs=Role.TREASURER)
def record_expense(tx: Tx, draft: ExpenseDraft, corrects_id: int | None = None) -> int:
    """Notes money that was paid out, under the next number of the vouchers; returns its id.

    Raises ``Refused`` with every objection, "expense.document_twice" unless the draft says that it is meant, and
    "cash.day_closed".
    """
    problems = expense_problems(draft, tx.clock.today())
    if problems:
        raise Refused.because(problems)
    _check_account(tx, draft)
    if not draft.again:
        _refuse_same_document(tx, draft, corrects_id)
    expense_id = tx.insert(
        "expense",
        uid=tx.new_uid(),
        number=tx.value("SELECT coalesce(max(number), 0) + 1 FROM expense"),
        paid_on=draft.paid_on.isoformat(),
        account_id=draft.account_id,
        method=draft.method,
        reference=clean(draft.reference),
        supplier=clean(draft.supplier),
        supplier_tax_id=clean(draft.supplier_tax_id),
        concept=clean(draft.concept),
        document_kind=draft.document_kind,
        document_number=clean(draft.document_number),
        document_authorization=clean(draft.document_authorization),
        document_uuid=clean(draft.document_uuid),
        document_on=draft.document_on.isoformat() if draft.document_on else None,
        total=draft.total,
        withheld=draft.withheld,
        currency=tx.value("SELECT currency FROM office"),
        corrects_id=corrects_id,
    )
    _write_parts(tx, expense_id, draft)
    return expense_id


def _check_account(tx: Tx, draft: ExpenseDraft) -> None:
    opened = tx.value("SELECT opened_on FROM money_account WHERE id = ?", (draft.account_id,))
    coin = tx.value("SELECT currency FROM money_account WHERE id = ?", (draft.account_id,))
    if coin is not None and coin != tx.value("SELECT currency FROM office"):
        raise Refused("expense.other_currency", field="account", currency=coin)
    if opened is None:
        raise Refused("account.unknown", field="account", text=str(draft.account_id))
    if draft.paid_on.isoformat() < opened:
        raise Refused("expense.before_account", field="date", day=date.fromisoformat(opened).strftime("%d/%m/%Y"))
    refuse_closed_day(tx, draft.account_id, draft.paid_on)


def _write_parts(tx: Tx, expense_id: int, draft: ExpenseDraft) -> None:
    for part in draft.all_parts:
        if part.fund_id is not None and not tx.value(
            "SELECT 1 FROM fund WHERE id = ? AND closed_on IS NULL", (part.fund_id,)
        ):
            raise Refused("fund.unknown", field="fund", text=str(part.fund_id))
        tx.insert(
            "expense_part",
            uid=tx.new_uid(),
            expense_id=expense_id,
            category_id=category_for(tx, part.category),
            fund_id=part.fund_id,
            amount=part.amount,
        )
    for tax in draft.taxes:
        tx.insert(
            "expense_tax",
            uid=tx.new_uid(),
            expense_id=expense_id,
            rate=tax.rate,
            amount=tax.amount,
            tax=tax_inside(tax.amount, tax.rate) if tax.tax is None else tax.tax,
        )


def category_for(tx: Tx, name: str) -> int:
    """The category of that name whatever its accents and case, added when it is new."""
    wanted = fold(name)
    for row_id, known in tx.rows("SELECT id, name FROM expense_category ORDER BY id"):
        if fold(known) == wanted:
            return int(row_id)
    return tx.insert("expense_category", uid=tx.new_uid(), name=clean(name))


def same_document(reader: Reader, draft: ExpenseDraft) -> int | None:
    """The number of a standing expense that has the same document: same CDC or UUID, or same supplier and number."""
    uuid, number = _run_together(draft.document_uuid), number_as_read(draft.document_number)
    if not uuid and not number:
        return None
    for voucher, kind, other_number, other_uuid, tax_id, name in reader.rows(
        "SELECT number, document_kind, document_number, document_uuid, supplier_tax_id, supplier FROM expense e "
        f"WHERE {NOT_VOID} ORDER BY id DESC"
    ):
        if uuid and _run_together(other_uuid) == uuid:
            return int(voucher)
        same_number = number and kind == draft.document_kind and number_as_read(other_number) == number
        if same_number and same_supplier(draft.supplier_tax_id, draft.supplier, tax_id, name):
            return int(voucher)
    return None


def same_supplier(tax_id: str, name: str, other_tax_id: str, other_name: str) -> bool:
    """By the id of the tax office where both have one, else by name, whatever its signs and capitals."""
    one, other = _run_together(tax_id), _run_together(other_tax_id)
    return one == other if one and other else _run_together(name) == _run_together(other_name)


def _run_together(text: str) -> str:
    """An id as two people write it: without its signs and blanks."""
    return "".join(sign for sign in fold(text) if sign.isalnum())


def number_as_read(number: str) -> str:
    """``001-001-0000123``, ``1-1-123`` and ``0010010000123`` are the same number of a Paraguayan invoice."""
    groups = re.findall(r"[^\W_]+", fold(number))
    if len(groups) == 1 and re.fullmatch(r"\d{13}", groups[0]):
        groups = [groups[0][:3], groups[0][3:6], groups[0][6:]]
    return "-".join(group.lstrip("0") or "0" for group in groups)


def _refuse_same_document(tx: Tx, draft: ExpenseDraft, corrects_id: int | None) -> None:
    found = same_document(tx, draft)
    if found is not None and found != tx.value("SELECT number FROM expense WHERE id = ?", (corrects_id,)):
        raise Refused("expense.document_twice", field="document_number", number=found)


@command("cash.void_expense", needs=Role.TREASURER)
def void_expense(tx: Tx, expense_id: int, reason: str, voided_on: date) -> int:
    """Takes an expense out again on a day of its own; its number stays in the list as void."""
    row = tx.row("SELECT number, paid_on, account_id FROM expense WHERE id = ?", (expense_id,))
    if row is None:
        raise Refused("expense.unknown", field="expense", text=str(expense_id))
    number, paid_on, account_id = row
    if not clean(reason):
        raise Refused("expense.void_reason", field="reason")
    if tx.value("SELECT 1 FROM expense_void WHERE expense_id = ?", (expense_id,)):
        raise Refused("expense.already_void", field="expense", number=number)
    if not paid_on <= voided_on.isoformat() <= tx.clock.today().isoformat():
        raise Refused("expense.void_day", field="date", day=date.fromisoformat(paid_on).strftime("%d/%m/%Y"))
    refuse_closed_day(tx, account_id, voided_on)
    _refuse_closed_project(tx, expense_id)
    tx.because(clean(reason))
    return tx.insert(
        "expense_void",
        uid=tx.new_uid(),
        expense_id=expense_id,
        voided_on=voided_on.isoformat(),
        reason=clean(reason),
    )


def _refuse_closed_project(tx: Tx, expense_id: int) -> None:
    """What a closed project accounted for stays paid. Its rows are of a room above and are only looked at here."""
    row = tx.row(
        "SELECT j.title, j.closed_on FROM expense_part p JOIN project_voucher u ON u.expense_part_id = p.id "
        "JOIN project j ON j.id = u.project_id WHERE p.expense_id = ? AND j.closed_on IS NOT NULL AND coalesce("
        "(SELECT v.kind FROM voucher_event v WHERE v.voucher_id = u.id ORDER BY v.id DESC LIMIT 1), '') "
        "NOT IN ('rejected', 'withdrawn')",
        (expense_id,),
    )
    if row is not None:
        raise Refused("expense.project_closed", field="expense", title=row[0], day=format_iso(row[1]))


@command("cash.correct_expense", needs=Role.TREASURER)
def correct_expense(tx: Tx, expense_id: int, reason: str, draft: ExpenseDraft) -> int:
    """Voids an expense today and writes the right one under the next number, both or neither; the two are linked."""
    void_expense(tx, expense_id, reason, tx.clock.today())
    return record_expense(tx, draft, expense_id)
