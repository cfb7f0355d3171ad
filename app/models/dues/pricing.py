"""What each member is asked for by a tariff: one amount, by index unit, size or workers, or a share of a month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.values.decimals import said_parts
from app.models.base.values.money import MOST_AMOUNT, Money, currency, format_money
from app.models.dues.rules import Coverage, OpenCharge, Plan, period_bounds

UNIT_PLACES: Final = 4
UNIT_PARTS: Final = 10**4
"""Amounts in an index unit and its values are kept in ten-thousandths."""


@dataclass(frozen=True, slots=True)
class Price:
    """What one member is asked for in minor units; ``note`` says how it was made ("" for the plain due)."""

    amount: int
    note: str = ""


def price_text(plan: Plan, country: str) -> str:
    """What a tariff costs as a list says it: ``Gs. 50.000``, or ``0,5 UTM`` where it is in an index unit."""
    if plan.terms.index_unit:
        return f"{said_parts(plan.amount, UNIT_PLACES, country)} {plan.terms.index_unit}"
    return format_money(Money(plan.amount, plan.currency), country)


def prices(
    reader: Reader, plan: Plan, period: str, charged_on: date, ids: Sequence[int]
) -> tuple[dict[int, Price], list[int]]:
    """The price of each of these members, and those who have none because their size or workers are not known.

    Raises ``Refused``: "plan.no_index_value" where the tariff is in a unit without a value for that day, "amount.*"
    where unit and value make no amount of money.
    """
    if plan.plain:
        return dict.fromkeys(ids, Price(plan.amount)), []
    first, last = period_bounds(plan.period, period, charged_on)
    base, missing = _bases(reader, plan, last, ids)
    worth = _worth(reader, plan, first)
    joined = _joined(reader, ids) if plan.terms.prorates else {}
    found = {}
    for member, (amount, note) in base.items():
        money = amount if worth is None else in_money(amount, worth[0], plan.currency)
        notes = [note, _unit_note(plan, amount, worth)]
        since = joined.get(member)
        if since is not None and first < since <= last:
            days, whole = (last - since).days + 1, (last - first).days + 1
            money = max(1, _share(money, days, whole))
            notes.append(f"{days}/{whole}")
        if not 0 < money <= MOST_AMOUNT:
            raise Refused("amount.not_positive" if money <= 0 else "amount.too_large", field="plan")
        found[member] = Price(money, " · ".join(text for text in notes if text))
    return found, missing


def price_of(reader: Reader, plan: Plan, period: str, charged_on: date, member_id: int) -> Price:
    """One member's price. Raises ``Refused("plan.no_price")`` where the size or the workers are not known."""
    found, missing = prices(reader, plan, period, charged_on, [member_id])
    if missing:
        raise Refused("plan.no_price", field="plan", name=plan.name)
    return found[member_id]


def discount_for(plan: Plan, months: int) -> int:
    """Hundredths of a percent off for who pays so many months ahead at once."""
    return plan.terms.ahead_percent if 0 < plan.terms.ahead_months <= months else 0


def spared_ahead(plan: Plan, amount: int, percent: int, months: int) -> tuple[int, int]:
    """What is forgiven of an amount asked for ahead, in minor units.

    The scholarship's part (``percent`` in hundredths of a percent) first, then the discount for so many months of what
    is left.
    """
    part = part_of(amount, percent)
    return part, part_of(amount - part, discount_for(plan, months))


def refuse_unpaid_discount(
    plan: Plan, months: int, ahead: Sequence[OpenCharge], coverage: Coverage, country: str
) -> None:
    """Raises ``Refused("payment.ahead_short")`` where the discount is for months that the money does not pay whole.

    ``ahead`` are those of the months that credit has not paid yet.
    """
    if not discount_for(plan, months):
        return
    paid = {part.charge_id: part.amount for part in coverage.applications}
    short = sum(charge.balance - paid.get(charge.id, 0) for charge in ahead)
    if short > 0:
        missing = format_money(Money(short, plan.currency), country)
        raise Refused("payment.ahead_short", field="amount", months=months, missing=missing)


def part_of(amount: int, percent: int) -> int:
    """So many hundredths of a percent of an amount in minor units, half up."""
    return (2 * amount * percent + 10_000) // 20_000


def _bases(reader: Reader, plan: Plan, day: date, ids: Sequence[int]) -> tuple[dict[int, tuple[int, str]], list[int]]:
    """The amount of each member's own rate (in the plan's unit) with what it goes by."""
    if plan.terms.basis == "same":
        return dict.fromkeys(ids, (plan.amount, "")), []
    rates = reader.rows("SELECT size_class, from_workers, amount FROM plan_rate WHERE plan_id = ?", (plan.id,))
    sizes = _sizes(reader, day, ids)
    found: dict[int, tuple[int, str]] = {}
    missing = []
    for member in ids:
        size_class, workers = sizes.get(member, ("", None))
        if plan.terms.basis == "size":
            amount = next((rate[2] for rate in rates if rate[0] == size_class and size_class), None)
            said = size_class
        else:
            steps = [rate for rate in rates if rate[1] is not None and workers is not None and rate[1] <= workers]
            amount = max(steps, key=lambda rate: rate[1])[2] if steps else None
            said = str(workers)
        if amount is None:
            missing.append(member)
        else:
            found[member] = (amount, f"{plan.terms.basis}={said}")
    return found, missing


def _sizes(reader: Reader, day: date, ids: Sequence[int]) -> Mapping[int, tuple[str, int | None]]:
    """The size class and the workers noted last for each member's business on or before a day."""
    wanted = set(ids)
    return {
        member: (size_class, workers)
        for member, size_class, workers in reader.rows(
            "SELECT m.id, z.size_class, z.workers FROM business_size z JOIN member m "
            "ON m.person_id = z.person_id OR m.organization_id = z.organization_id "
            "WHERE z.on_date <= ? ORDER BY z.on_date, z.id",
            (day.isoformat(),),
        )
        if member in wanted
    }


def _joined(reader: Reader, ids: Sequence[int]) -> dict[int, date]:
    wanted = set(ids)
    rows = reader.rows("SELECT id, joined_on FROM member WHERE joined_on IS NOT NULL")
    return {member: date.fromisoformat(day) for member, day in rows if member in wanted}


def _worth(reader: Reader, plan: Plan, day: date) -> tuple[int, str, str] | None:
    """What the plan's unit is worth on a day, since when, the office's country; None where the plan is in money."""
    if not plan.terms.index_unit:
        return None
    row = reader.row(
        "SELECT value, from_date, (SELECT country FROM office) FROM index_value WHERE unit = ? AND from_date <= ? "
        "ORDER BY from_date DESC LIMIT 1",
        (plan.terms.index_unit, day.isoformat()),
    )
    if row is None:
        raise Refused("plan.no_index_value", field="plan", unit=plan.terms.index_unit, day=day.strftime("%d/%m/%Y"))
    return int(row[0]), str(row[1]), str(row[2])


def _unit_note(plan: Plan, amount: int, worth: tuple[int, str, str] | None) -> str:
    if worth is None:
        return ""
    since = date.fromisoformat(worth[1]).strftime("%d/%m/%Y")
    units, value = (said_parts(parts, UNIT_PLACES, worth[2]) for parts in (amount, worth[0]))
    return f"{units} {plan.terms.index_unit} × {value} ({since})"


def in_money(amount: int, worth: int, code: str) -> int:
    """Ten-thousandths of a unit, each unit worth so many ten-thousandths of the currency, in minor units; half up."""
    scaled = amount * worth * int(10 ** currency(code).exponent)
    return (2 * scaled + UNIT_PARTS**2) // (2 * UNIT_PARTS**2)


def _share(amount: int, days: int, whole: int) -> int:
    return (2 * amount * days + whole) // (2 * whole)
