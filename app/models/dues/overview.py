"""The office at a glance: how many are up to date, what came in today and this month, what is still to be charged."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.values.dates import Period
from app.models.dues.charging import members_to_charge, run_preview
from app.models.dues.money import STANDING_RECEIPT
from app.models.dues.queries import plans, positions
from app.models.dues.rules import Plan
from app.models.dues.series import all_series, next_link, series_for
from app.models.dues.settled import NOT_VOID


@dataclass(frozen=True, slots=True)
class PendingCharge:
    """A monthly tariff whose current month is not charged for everybody yet; ``amount`` in minor units."""

    plan_id: int
    plan: str
    period: str
    members: int
    amount: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Figures of today; amounts in minor units."""

    members: int
    in_good_standing: int
    in_arrears: int
    suspended: int
    owed: int
    today_received: int
    today_receipts: int
    month_received: int
    month_charged: int
    last_receipt: str
    next_receipt: str
    plans: int
    pending: tuple[PendingCharge, ...]


def overview(reader: Reader, today: date | None = None) -> Overview:
    day = today or reader.clock.today()
    found = positions(reader, today=day).values()
    standings = Counter(position.standing for position in found)
    month = day.isoformat()[:7]
    received, receipts = reader.row(
        f"SELECT coalesce(sum(y.amount), 0), coalesce(sum({STANDING_RECEIPT}), 0) FROM payment y WHERE y.paid_on = ?",
        (day.isoformat(),),
    ) or (0, 0)
    last, following = _desk_numbers(reader)
    return Overview(
        members=standings["in_good_standing"] + standings["in_arrears"] + standings["suspended"],
        in_good_standing=standings["in_good_standing"],
        in_arrears=standings["in_arrears"],
        suspended=standings["suspended"],
        owed=sum(p.overdue for p in found if p.standing != "ended"),
        today_received=received,
        today_receipts=receipts,
        month_received=_month_sum(reader, "payment", "paid_on", month),
        month_charged=_month_sum(reader, "charge", "charged_on", month),
        last_receipt=last,
        next_receipt=following,
        plans=len(plans(reader, active_only=True)),
        pending=tuple(_pending(reader, day)),
    )


def _month_sum(reader: Reader, table: str, column: str, month: str) -> int:
    only = f" AND kind = 'dues' AND {NOT_VOID}" if table == "charge" else ""
    sql = f"SELECT coalesce(sum(amount), 0) FROM {table} h WHERE {column} >= ? AND {column} < ?{only}"
    return int(reader.value(sql, (f"{month}-01", f"{Period.parse(month).next()}-01")))


def _desk_numbers(reader: Reader) -> tuple[str, str]:
    """The last number given at the desk and the next one, of the everyday receipts; "" where there is none."""
    if not any(series.kind == "own" for series in all_series(reader)):
        return "", ""
    desk = series_for(reader, None)
    last = reader.value("SELECT max(number) FROM receipt WHERE series_id = ?", (desk.id,))
    return "" if last is None else f"{last:0{desk.width}d}", f"{next_link(reader, desk)[0]:0{desk.width}d}"


def _pending(reader: Reader, day: date) -> list[PendingCharge]:
    month = str(Period.of(day, "monthly"))
    found = []
    for plan in plans(reader, active_only=True):
        if plan.period == "monthly":
            count, amount = _pending_of(reader, plan, month, day)
            if count:
                found.append(PendingCharge(plan.id, plan.name, month, count, amount))
    return found


def _pending_of(reader: Reader, plan: Plan, month: str, day: date) -> tuple[int, int]:
    """How many members are still to be charged a month, and the sum; nobody in a month that is exempt."""
    try:
        preview = run_preview(reader, plan.id, month, day)
    except Refused as refusal:
        # A unit without a value for the month is work to be done; what is not charged at all is none.
        waits = refusal.code == "plan.no_index_value"
        return (len(members_to_charge(reader, plan.id, month, day)[0]), 0) if waits else (0, 0)
    return len(preview.prices), preview.amount
