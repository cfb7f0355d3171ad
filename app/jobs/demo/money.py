"""What the practice office spends, deposits and closes each month, so that the treasury can be tried."""

from __future__ import annotations

import random
from datetime import date
from typing import Any, Final

from app.jobs.demo.people import demo_texts
from app.models.base.database import Role, Tx, command
from app.models.cash.books import balance_at, money_accounts
from app.models.cash.closing import close_day
from app.models.cash.expenses import record_expense
from app.models.cash.funds import add_fund
from app.models.cash.moves import move_money
from app.models.cash.rules import ExpenseDraft, ExpensePart, TaxPart
from app.models.dues.charging import charge_period
from app.models.dues.plan_saving import PlanDraft, save_plan
from app.models.dues.rules import PlanTerms

_KEPT_IN_CASH: Final = 500_000
_ROUND: Final = 100_000


@command("demo.month", needs=Role.TREASURER)
def month_of_money(tx: Tx, day: date, month: int, *, closes: bool, seed: int) -> None:
    """The bills of a month (numbered from 0), the deposit of its cash and the close of its last Saturday."""
    rng = random.Random(seed * 1_000 + month)
    cash, bank = (one.id for one in money_accounts(tx)[:2])
    for bill in demo_texts()["money"]["bills"]:
        if month % bill["every"] == 0:
            record_expense(tx, _expense(bill, day, bank if bill["method"] == "transfer" else cash, month, rng))
    spare = (balance_at(tx, cash, day) - _KEPT_IN_CASH) // _ROUND * _ROUND
    if spare > 0:
        move_money(tx, cash, bank, spare, day, reference=f"boleta {rng.randint(10_000, 99_999)}")
    if closes:
        expected = balance_at(tx, cash, day)
        lacking = 5_000 if month % 7 == 3 else 0
        close_day(tx, cash, day, expected - lacking, explanation=demo_texts()["money"]["difference"] if lacking else "")


def _expense(bill: dict[str, Any], day: date, account: int, month: int, rng: random.Random) -> ExpenseDraft:
    total = bill["amount"] + rng.randint(-bill["varies"], bill["varies"]) // 1_000 * 1_000
    invoice = bill["document"] == "invoice"
    return ExpenseDraft(
        day,
        account,
        bill["method"],
        bill["supplier"],
        bill["concept"],
        total,
        category=bill["category"],
        supplier_tax_id=bill["tax_id"],
        reference=str(rng.randint(100_000, 999_999)) if bill["method"] == "transfer" else "",
        document_kind=bill["document"],
        document_number=f"001-001-{4_100 + 37 * month:07d}" if invoice else str(310 + month),
        document_authorization="12345678" if invoice else "",
        document_on=day,
        taxes=(TaxPart(1_000, total),) if invoice else (),
    )


@command("demo.fund", needs=Role.TREASURER)
def anniversary(tx: Tx, day: date) -> int:
    """A fund for the anniversary with its extraordinary due and what was spent of it so far; returns the fund's id."""
    texts = demo_texts()["money"]["fund"]
    fund = add_fund(tx, texts["name"], texts["purpose"], day, act=texts["act"])
    terms = PlanTerms(kind="extraordinary", act=texts["act"])
    plan = save_plan(tx, PlanDraft(texts["due"], texts["plan"], "once", terms=terms, fund_id=fund))
    charge_period(tx, plan, None, day)
    part = ExpensePart(texts["category"], texts["spent"], fund)
    cash = money_accounts(tx)[0].id
    record_expense(
        tx, ExpenseDraft(day, cash, "cash", texts["supplier"], texts["concept"], texts["spent"], parts=(part,))
    )
    return fund
