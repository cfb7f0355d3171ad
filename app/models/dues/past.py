"""Years before the program, out of the office's own books: charges, payments and receipts written as history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Role, SqlValue, Tx, command
from app.models.base.errors import Refused
from app.models.base.facts import office_facts
from app.models.dues import receipts
from app.models.dues.charging import add_plan
from app.models.dues.closed_days import refuse_locked_year, refuse_old_money_in_closed_days
from app.models.dues.credits import take_out
from app.models.dues.receiving import default_account, payer_of
from app.models.dues.rules import Application, Method, OpenCharge, PlanPeriod
from app.models.dues.series import add_series, all_series
from app.models.dues.wording import receipt_wording

PAST_SERIES: Final = "EXT"
_WATCHED: Final = ("charge", "payment", "application", "charge_relief", "member")
BookKind = Literal["months", "receipts"]
PlanRole = Literal["dues", "other"]


@dataclass(frozen=True, slots=True)
class PlanWish:
    """A tariff of the office (``plan_id``), or one to be made with this name and amount (minor units)."""

    plan_id: int | None
    name: str
    amount: int
    period: PlanPeriod = "monthly"


@dataclass(frozen=True, slots=True)
class PastCharge:
    """What was asked for; ``plan`` says for which of the two tariffs; ``period`` "" where it is for no month.

    ``plan_id`` is the member's own tariff where it is neither of the two (0 = it is one of them).
    """

    member_id: int
    plan: PlanRole
    period: str
    amount: int
    charged_on: date
    due_on: date
    plan_id: int = 0


@dataclass(frozen=True, slots=True)
class PastPart:
    """What a payment settled: a charge of these books by its place, or (``charge_id``) one the office has already."""

    amount: int
    place: int = -1
    charge_id: int = 0


@dataclass(frozen=True, slots=True)
class PastReceipt:
    """A number of the office's old book; a void one is written and voided at once."""

    number: int
    issued_on: date
    concept: str = ""
    void: bool = False


@dataclass(frozen=True, slots=True)
class PastPayment:
    """Money received then. ``origin`` names the cell or receipt it was read from: it comes in only once."""

    member_id: int
    paid_on: date
    amount: int
    method: Method
    origin: str
    parts: tuple[PastPart, ...]
    receipt: PastReceipt | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PastBooks:
    """Everything one spreadsheet brings. ``seen`` is the office's newest step when it was compared."""

    kind: BookKind
    file_name: str
    sha256: str
    rows: int
    seen: int
    dues: PlanWish | None
    other: PlanWish | None
    series: str
    void_reason: str
    charges: tuple[PastCharge, ...]
    payments: tuple[PastPayment, ...]


@command("dues.import", needs=Role.TREASURER)
def write_past(tx: Tx, books: PastBooks) -> int:
    """Writes old charges, payments and receipts in one go; returns the batch, which may be taken back.

    Raises ``Refused``: "past.stale" when something was charged or paid since the sheet was compared,
    "series.not_external" when the series holds the office's own receipts, "year.locked" for a charge or a payment of
    a year whose books are locked.
    """
    if changed_since(tx, books.seen, _WATCHED):
        raise Refused("past.stale", file=books.file_name)
    if books.charges:
        refuse_locked_year(tx, min(charge.charged_on for charge in books.charges))
    batch_id = note_batch(tx, books.kind, books.file_name, books.sha256, books.rows)
    plans = {"dues": _plan(tx, books.dues), "other": _plan(tx, books.other)}
    ids = _write_charges(tx, books.charges, plans)
    _write_payments(tx, books, ids, batch_id)
    tx.because(books.file_name)
    return tx.number


def changed_since(tx: Tx, seen: int, tables: Sequence[str]) -> bool:
    """Whether a step after ``seen`` (and before this one) wrote to any of the tables."""
    marks = ", ".join("?" * len(tables))
    later = f"SELECT 1 FROM journal WHERE tx > ? AND tx < ? AND tbl IN ({marks}) LIMIT 1"
    return tx.value(later, (seen, tx.number, *tables)) is not None


def note_batch(tx: Tx, kind: str, file_name: str, sha256: str, rows: int) -> int:
    """Notes which spreadsheet this step brings in; returns the note's id."""
    return tx.insert(
        "import_batch",
        uid=tx.new_uid(),
        kind=kind,
        file_name=file_name,
        sha256=sha256,
        imported_on=tx.clock.today().isoformat(),
        row_count=rows,
        batch=tx.number,
        taken_back_on=None,
    )


def _plan(tx: Tx, wish: PlanWish | None) -> int:
    if wish is None:
        return 0
    known = wish.plan_id or tx.value("SELECT id FROM dues_plan WHERE name = ?", (wish.name,))
    if known is not None:
        tx.execute("UPDATE dues_plan SET active = 1 WHERE id = ? AND active = 0 AND period = 'monthly'", (known,))
        return int(known)
    made = add_plan(tx, wish.name, wish.amount, wish.period)
    if wish.period == "once":
        tx.update("dues_plan", made, active=0)  # it only names what was paid then; nobody is charged with it
    return made


def _write_charges(tx: Tx, charges: Sequence[PastCharge], plans: dict[str, int]) -> list[int]:
    copies = {
        (plan, period, member): copy
        for plan, period, member, copy in tx.rows(
            "SELECT plan_id, period, member_id, max(copy) + 1 FROM charge WHERE plan_id IS NOT NULL GROUP BY 1, 2, 3"
        )
    }
    currency = tx.value("SELECT currency FROM office")
    first = tx.next_id("charge")
    rows: list[tuple[SqlValue, ...]] = []
    for at, charge in enumerate(charges):
        plan_id = charge.plan_id or plans[charge.plan]
        key = (plan_id, charge.period, charge.member_id)
        copy = copies.get(key, 0)
        copies[key] = copy + 1
        rows.append(
            (
                *(first + at, tx.new_uid(), charge.member_id, "dues", plan_id, None, charge.period),
                *(int(charge.plan == "dues"), charge.amount, currency),
                *(charge.charged_on.isoformat(), charge.due_on.isoformat(), copy),
            )
        )
    tx.executemany(
        "INSERT INTO charge (id, uid, member_id, kind, plan_id, run_id, period, months, amount, currency, charged_on, "
        "due_on, copy) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    return [first + at for at in range(len(charges))]


def _write_payments(tx: Tx, books: PastBooks, charge_ids: list[int], batch_id: int) -> None:
    currency = tx.value("SELECT currency FROM office")
    accounts: dict[str, int] = {}
    first = tx.next_id("payment")
    payments: list[tuple[SqlValue, ...]] = []
    parts: list[tuple[SqlValue, ...]] = []
    origins: list[tuple[SqlValue, ...]] = []
    for at, payment in enumerate(books.payments):
        if payment.method not in accounts:
            accounts[payment.method] = default_account(tx, payment.method)
        day = payment.paid_on.isoformat()
        refuse_old_money_in_closed_days(tx, accounts[payment.method], payment.paid_on)
        payments.append(
            (
                *(first + at, tx.new_uid(), payment.member_id, accounts[payment.method], day, payment.amount, currency),
                *(payment.method, "", payment.note),
            )
        )
        origins.append((tx.new_uid(), batch_id, "payment", first + at, payment.origin))
        for part in payment.parts:
            charge = part.charge_id or charge_ids[part.place]
            parts.append((tx.new_uid(), first + at, charge, day, part.amount))
    tx.executemany(
        "INSERT INTO payment (id, uid, member_id, account_id, paid_on, amount, currency, method, reference, note, "
        "reverses_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
        payments,
    )
    tx.executemany(
        "INSERT INTO application (uid, payment_id, charge_id, applied_on, amount, reverses_id) VALUES "
        "(?, ?, ?, ?, ?, NULL)",
        parts,
    )
    tx.executemany("INSERT INTO import_origin (uid, batch_id, tbl, row_id, origin) VALUES (?, ?, ?, ?, ?)", origins)
    _write_receipts(tx, books, first)


def _write_receipts(tx: Tx, books: PastBooks, first: int) -> None:
    wanted = [(first + at, one, one.receipt) for at, one in enumerate(books.payments) if one.receipt is not None]
    if not wanted:
        return
    series_id, width = _series(tx, books.series, max(receipt.number for _, _, receipt in wanted))
    facts = office_facts(tx)
    wording = receipt_wording(facts.country)
    instant = tx.clock.instant()
    for payment_id, payment, receipt in wanted:
        applied = _applied(tx, payment_id)
        issue = _issue(payment, receipt, books.series, width)
        content = receipts.frozen_content(facts, wording, issue, payer_of(tx, payment.member_id), applied)
        content["legend"] = wording.past_legend
        content["concept"] = receipt.concept or content["concept"]
        text = receipts.canonical(content)
        digest = receipts.chain_hash(receipts.FIRST_LINK, text)
        receipt_id = tx.insert(
            "receipt",
            uid=tx.new_uid(),
            series_id=series_id,
            number=receipt.number,
            issued_on=receipt.issued_on.isoformat(),
            issued_at=instant,
            member_id=payment.member_id,
            payment_id=payment_id,
            amount=payment.amount,
            currency=facts.currency,
            content=text,
            previous_hash=receipts.FIRST_LINK,
            hash=digest,
            code=receipts.control_code(books.series, receipt.number, digest),
            corrects_id=None,
        )
        if receipt.void:
            void_past(tx, receipt_id, payment_id, receipt.issued_on.isoformat(), books.void_reason)


def _issue(payment: PastPayment, receipt: PastReceipt, series: str, width: int) -> receipts.Issue:
    return receipts.Issue(
        series=series,
        number=receipt.number,
        width=width,
        issued_on=receipt.issued_on,
        amount=payment.amount,
        method=payment.method,
        reference="",
        received_by="",
        credit=payment.amount - sum(part.amount for part in payment.parts),
        corrects=None,
        logo_sha256=None,
    )


def _series(tx: Tx, code: str, highest: int) -> tuple[int, int]:
    """The external series of that code, made when it is new; the width of its numbers."""
    for series in all_series(tx):
        if series.code == code.upper():
            if series.kind != "external":
                raise Refused("series.not_external", field="series", text=code)
            return series.id, series.width
    width = max(6, len(str(highest)))
    return add_series(tx, code, 1, width, "external"), width


def _applied(tx: Tx, payment_id: int) -> list[tuple[OpenCharge, Application]]:
    rows = tx.rows(
        "SELECT h.id, h.kind, p.name, h.period, h.months, h.amount, h.due_on, a.amount FROM application a "
        "JOIN charge h ON h.id = a.charge_id LEFT JOIN dues_plan p ON p.id = h.plan_id WHERE a.payment_id = ? "
        "ORDER BY h.period, h.id",
        (payment_id,),
    )
    return [
        (OpenCharge(i, kind, plan or "", period, months, amount, 0, date.fromisoformat(due)), Application(i, part))
        for i, kind, plan, period, months, amount, due, part in rows
    ]


def void_past(tx: Tx, receipt_id: int | None, payment_id: int, day: str, reason: str) -> None:
    """Takes an old payment out again, on its own day, so that no day's sum shows money that never came."""
    account_id, paid_on = tx.row("SELECT account_id, paid_on FROM payment WHERE id = ?", (payment_id,)) or (0, "")
    refuse_old_money_in_closed_days(tx, account_id, date.fromisoformat(paid_on))
    reversal = tx.next_id("payment")
    tx.execute(
        "INSERT INTO payment (id, uid, member_id, account_id, paid_on, amount, currency, method, reference, note, "
        "reverses_id) SELECT ?, ?, member_id, account_id, paid_on, -amount, currency, method, reference, '', id "
        "FROM payment WHERE id = ?",
        (reversal, tx.new_uid(), payment_id),
    )
    take_out(tx, "a.payment_id = ?", payment_id, date.min)
    if receipt_id is not None:
        tx.insert(
            "receipt_void",
            uid=tx.new_uid(),
            receipt_id=receipt_id,
            voided_on=day,
            reason=reason,
            reversal_id=reversal,
        )
