"""Taking back and forgiving what was charged: void, waived, written off. Money already paid is never touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.text import clean
from app.models.dues.closed_days import refuse_locked_year
from app.models.dues.credits import use_credits
from app.models.dues.fiscal_sql import CHARGE_DOCUMENT
from app.models.dues.settled import NOT_VOID, SETTLED

ReliefKind = Literal["void", "waiver", "write_off", "discount", "scholarship"]
FORGIVING: Final[tuple[ReliefKind, ...]] = ("waiver", "write_off", "discount", "scholarship")


@dataclass(frozen=True, slots=True)
class Relief:
    """What was forgiven of a charge and still is; ``amount`` in minor units, ``day`` ISO text."""

    id: int
    kind: ReliefKind
    day: str
    plan: str
    period: str
    amount: int
    reason: str


def reliefs_of(reader: Reader, member_id: int) -> list[Relief]:
    """What a member was forgiven and may be taken back, the newest first."""
    rows = reader.rows(
        "SELECT r.id, r.kind, r.relieved_on, coalesce(p.name, ''), h.period, r.amount, r.reason FROM charge_relief r "
        "JOIN charge h ON h.id = r.charge_id LEFT JOIN dues_plan p ON p.id = h.plan_id "
        "WHERE h.member_id = ? AND r.amount > 0 AND r.kind <> 'void' "
        "AND NOT EXISTS (SELECT 1 FROM charge_relief b WHERE b.reverses_id = r.id) "
        "ORDER BY r.relieved_on DESC, r.id DESC",
        (member_id,),
    )
    return [Relief(*row) for row in rows]


def relief_owner(reader: Reader, relief_id: int) -> int:
    """Whose charge it was that was forgiven. Raises ``Refused("relief.unknown")``."""
    of_member = "SELECT h.member_id FROM charge_relief r JOIN charge h ON h.id = r.charge_id WHERE r.id = ?"
    found = reader.value(of_member, (relief_id,))
    if found is None:
        raise Refused("relief.unknown", field="relief")
    return int(found)


@command("dues.void_charge", needs=Role.TREASURER)
def void_charge(tx: Tx, charge_id: int, reason: str, voided_on: date, act: str = "") -> int:
    """Notes that a charge counts as never made; the period can be charged again. Returns the relief's id.

    The fees for paying it late count as never made either. ``act`` is the resolution that allows it, as the office
    cites it. Raises ``Refused``: "charge.unknown", "charge.void_reason", "charge.settled" (something was paid or
    forgiven of it or of such a fee: void the receipt first), "charge.invoiced" (it is on an invoice: cancel that
    first), "charge.void_day" (before it was charged or money for it
    was taken out again, or still to come).
    """
    row = tx.row(f"SELECT h.amount, {SETTLED}, {CHARGE_DOCUMENT} FROM charge h WHERE h.id = ?", (charge_id,))
    if row is None:
        raise Refused("charge.unknown", field="charge", text=str(charge_id))
    if not clean(reason):
        raise Refused("charge.void_reason", field="reason")
    amount, settled, document = row
    if settled:
        raise Refused("charge.settled", field="charge")
    if document is not None:
        raise Refused("charge.invoiced", field="charge", number=document)
    _refuse_day(tx, charge_id, voided_on)
    relief_id = insert_relief(tx, charge_id, "void", amount, voided_on, clean(reason), clean(act))
    fees = tx.rows(f"SELECT h.id, h.charged_on FROM charge h WHERE h.about_id = ? AND {NOT_VOID}", (charge_id,))
    for fee, charged_on in fees:
        void_charge(tx, fee, reason, max(voided_on, date.fromisoformat(charged_on)), act)
    return relief_id


def _refuse_day(reader: Reader, charge_id: int, day: date) -> None:
    """Raises ``Refused("charge.void_day")`` for a day to come, or one on which the charge was not there or settled.

    Dated before what was paid or forgiven was taken out again, relief would make less than nothing owed in between.
    """
    first = reader.value(
        "SELECT max(h.charged_on, coalesce((SELECT max(applied_on) FROM application WHERE charge_id = h.id "
        "AND amount < 0), ''), coalesce((SELECT max(relieved_on) FROM charge_relief WHERE charge_id = h.id "
        "AND amount < 0), '')) FROM charge h WHERE h.id = ?",
        (charge_id,),
    )
    if not first <= day.isoformat() <= reader.clock.today().isoformat():
        raise Refused("charge.void_day", field="date", day=date.fromisoformat(first).strftime("%d/%m/%Y"))


def insert_relief(
    tx: Tx,
    charge_id: int,
    kind: ReliefKind,
    amount: int,
    day: date,
    reason: str,
    act: str,
    reverses_id: int | None = None,
) -> int:
    """The bare row; whether it may be is judged by who calls, but for the year, which is judged here."""
    refuse_locked_year(tx, day)
    return tx.insert(
        "charge_relief",
        uid=tx.new_uid(),
        charge_id=charge_id,
        kind=kind,
        amount=amount,
        relieved_on=day.isoformat(),
        reason=reason,
        act=act,
        reverses_id=reverses_id,
    )


@command("dues.relieve", needs=Role.TREASURER)
def relieve_charge(
    tx: Tx, charge_id: int, kind: ReliefKind, amount: int, relieved_on: date, *, reason: str, act: str
) -> int:
    """Forgives a part of a charge (minor units), or all that is open: waived, written off, discounted.

    ``act`` is the resolution that allows it, as the office cites it; a discount needs none. Money already paid is
    not touched. Raises ``Refused``.
    """
    open_amount = tx.value(f"SELECT h.amount - {SETTLED} FROM charge h WHERE h.id = ?", (charge_id,))
    if open_amount is None:
        raise Refused("charge.unknown", field="charge", text=str(charge_id))
    if kind not in FORGIVING:
        raise Refused("relief.kind", field="kind", text=str(kind))
    if not 0 < amount <= open_amount:
        raise Refused("relief.amount", field="amount", open=open_amount)
    if not clean(reason):
        raise Refused("relief.reason", field="reason")
    if not clean(act) and kind != "discount":
        raise Refused("relief.act", field="act")
    _refuse_day(tx, charge_id, relieved_on)
    tx.because(clean(reason))
    return insert_relief(tx, charge_id, kind, amount, relieved_on, clean(reason), clean(act))


@command("dues.relieve_several", needs=Role.TREASURER)
def relieve_charges(
    tx: Tx,
    charge_ids: Sequence[int],
    kind: ReliefKind,
    amount: int | None,
    relieved_on: date,
    *,
    reason: str,
    act: str,
) -> int:
    """Forgives charges together, all or none, by one resolution; how many. ``amount`` of the only one, else all of it.

    Raises ``Refused("relief.one_amount")``, and what ``relieve_charge`` raises.
    """
    if amount is not None and len(charge_ids) != 1:
        raise Refused("relief.one_amount", field="amount")
    for charge_id in charge_ids:
        left = tx.value(f"SELECT h.amount - {SETTLED} FROM charge h WHERE h.id = ?", (charge_id,))
        asked = int(left or 0) if amount is None else amount
        relieve_charge(tx, charge_id, kind, asked, relieved_on, reason=reason, act=act)
    return len(charge_ids)


@command("dues.take_back_relief", needs=Role.TREASURER)
def take_back_relief(tx: Tx, relief_id: int, reason: str) -> int:
    """What was forgiven is owed again, from today on, less what the member left on account; both stay.

    Raises ``Refused``.
    """
    today = tx.clock.today()
    back = _take_back(tx, relief_id, reason, today)
    use_credits(tx, today, relief_owner(tx, back))
    return back


def _take_back(tx: Tx, relief_id: int, reason: str, day: date) -> int:
    row = tx.row(
        "SELECT charge_id, kind, amount, act, relieved_on FROM charge_relief r WHERE r.id = ? AND r.amount > 0 "
        "AND NOT EXISTS (SELECT 1 FROM charge_relief b WHERE b.reverses_id = r.id)",
        (relief_id,),
    )
    if row is None:
        raise Refused("relief.unknown", field="relief")
    if not clean(reason):
        raise Refused("relief.reason", field="reason")
    charge_id, kind, amount, act, relieved_on = row
    if kind == "void":
        raise Refused("relief.void_stays", field="relief")
    if day.isoformat() < relieved_on:
        raise Refused("charge.void_day", field="date", day=date.fromisoformat(relieved_on).strftime("%d/%m/%Y"))
    return insert_relief(tx, charge_id, kind, -amount, day, clean(reason), act, relief_id)


def take_back_discounts(tx: Tx, receipt_id: int, reason: str, day: date) -> None:
    """Months that a receipt paid ahead with a discount and that are open again are owed whole."""
    for (relief,) in tx.rows(
        "SELECT DISTINCT l.id FROM application a JOIN charge h ON h.id = a.charge_id JOIN charge_relief l "
        "ON l.charge_id = h.id JOIN dues_plan p ON p.id = h.plan_id WHERE a.payment_id IN (SELECT payment_id "
        "FROM receipt WHERE id = :receipt UNION SELECT payment_id FROM receipt_share WHERE receipt_id = :receipt) "
        "AND h.run_id IS NULL AND h.period <> '' AND l.kind = 'discount' AND l.amount > 0 AND l.reason = p.name "
        f"AND h.amount > {SETTLED} AND NOT EXISTS (SELECT 1 FROM charge_relief b WHERE b.reverses_id = l.id)",
        {"receipt": receipt_id},
    ):
        _take_back(tx, relief, reason, day)


@command("dues.void_run", needs=Role.TREASURER)
def void_run(tx: Tx, run_id: int, reason: str, voided_on: date) -> int:
    """Takes a whole charge run back: every charge of it counts as never made. Returns how many they were.

    Raises ``Refused("run.paid")`` as soon as something of one was paid, naming how many; scholarships and discounts
    given with it are taken back too.
    """
    if not tx.value("SELECT 1 FROM charge_run WHERE id = ?", (run_id,)):
        raise Refused("run.unknown", field="run")
    if not clean(reason):
        raise Refused("charge.void_reason", field="reason")
    standing = tx.rows(f"SELECT h.id FROM charge h WHERE h.run_id = ? AND {NOT_VOID}", (run_id,))
    if not standing:
        raise Refused("run.already_void", field="run")
    paid = tx.value(
        f"SELECT count(*) FROM charge h WHERE h.run_id = ? AND {NOT_VOID} AND "
        "(SELECT coalesce(sum(amount), 0) FROM application WHERE charge_id = h.id) > 0",
        (run_id,),
    )
    if paid:
        raise Refused("run.paid", field="run", count=paid)
    for (relief,) in tx.rows(
        "SELECT r.id FROM charge_relief r JOIN charge h ON h.id = r.charge_id WHERE h.run_id = ? AND r.amount > 0 "
        "AND r.kind <> 'void' AND NOT EXISTS (SELECT 1 FROM charge_relief b WHERE b.reverses_id = r.id)",
        (run_id,),
    ):
        _take_back(tx, relief, reason, voided_on)
    for (charge,) in standing:
        void_charge(tx, charge, reason, voided_on)
    tx.because(clean(reason))
    return len(standing)


@command("dues.void_runs", needs=Role.TREASURER)
def void_runs(tx: Tx, run_ids: Sequence[int], reason: str, voided_on: date) -> int:
    """Several runs of one period at once, all or none; returns how many charges they were."""
    return sum(void_run(tx, run, reason, voided_on) for run in run_ids)
