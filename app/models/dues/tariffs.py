"""What a tariff says beyond its amount: terms and rates, values of index units, who pays less and by which act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean
from app.models.directory.business_size import CLASSES
from app.models.dues.queries import plan as plan_of
from app.models.dues.rules import Basis, PlanTerms, terms_problems

MOST_WORKERS: Final = 1_000_000
UNITS: Final = {"CL": ("UTM", "UF"), "MX": ("UMA",), "PY": ("jornal",)}
"""The index units that statutes of a country name; an office may use another."""


@dataclass(frozen=True, slots=True)
class Rate:
    """An amount (as the plan's) for a size class, or from so many workers on."""

    amount: int
    size_class: str = ""
    from_workers: int | None = None


@command("dues.plan_terms", needs=Role.TREASURER)
def set_terms(
    tx: Tx, plan_id: int, terms: PlanTerms, *, fund_id: int | None = None, rates: Sequence[Rate] = ()
) -> None:
    """Writes what a tariff says beyond its amount, from now on; what was charged stays. Raises ``Refused``."""
    plan = plan_of(tx, plan_id)
    problems = terms_problems(terms, plan.period, fund_id)
    if problems:
        raise Refused.because(problems)
    if fund_id is not None and not tx.value("SELECT 1 FROM fund WHERE id = ? AND closed_on IS NULL", (fund_id,)):
        raise Refused("fund.unknown", field="fund", text=str(fund_id))
    if (terms.basis == "same") != (not rates):
        raise Refused("plan.rates", field="rates")
    if not all(_fits(rate, terms.basis) for rate in rates):
        raise Refused("plan.rates", field="rates")
    if len({(rate.size_class, rate.from_workers) for rate in rates}) != len(rates):
        raise Refused("plan.rate_twice", field="rates")
    tx.update(
        "dues_plan",
        plan_id,
        fund_id=fund_id,
        kind=terms.kind,
        index_unit=clean(terms.index_unit),
        basis=terms.basis,
        exempt_months=" ".join(f"{month:02d}" for month in sorted(set(terms.exempt_months))),
        prorates=int(terms.prorates),
        act=clean(terms.act),
        ahead_months=terms.ahead_months,
        ahead_percent=terms.ahead_percent,
        late_days=terms.late_days,
        late_percent=terms.late_percent,
        late_amount=terms.late_amount,
        late_article=clean(terms.late_article),
    )
    tx.execute("DELETE FROM plan_rate WHERE plan_id = ?", (plan_id,))
    for rate in rates:
        tx.insert(
            "plan_rate",
            uid=tx.new_uid(),
            plan_id=plan_id,
            size_class=rate.size_class,
            from_workers=rate.from_workers,
            amount=rate.amount,
        )


def _fits(rate: Rate, basis: Basis) -> bool:
    """Whether a rate is for a size that there is, or from a number of workers on that there may be."""
    if not 0 < rate.amount <= MOST_AMOUNT:
        return False
    if basis == "size":
        return rate.size_class in CLASSES and rate.from_workers is None
    return not rate.size_class and rate.from_workers is not None and 0 <= rate.from_workers <= MOST_WORKERS


def plan_rates(reader: Reader, plan_id: int) -> list[Rate]:
    rows = reader.rows(
        "SELECT amount, size_class, from_workers FROM plan_rate WHERE plan_id = ? ORDER BY from_workers, id", (plan_id,)
    )
    return [Rate(*row) for row in rows]


@command("dues.index_value", needs=Role.TREASURER)
def set_index_value(tx: Tx, unit: str, from_date: date, value: int, source: str = "") -> int:
    """What one unit is worth from a day on, in ten-thousandths of the currency's unit; the same day is corrected."""
    name = clean(unit)
    if not name:
        raise Refused("index.nameless", field="unit")
    if not 0 < value <= MOST_AMOUNT:
        raise Refused("index.value_odd", field="value")
    known = tx.value("SELECT id FROM index_value WHERE unit = ? AND from_date = ?", (name, from_date.isoformat()))
    if known is not None:
        tx.update("index_value", int(known), value=value, source=clean(source))
        return int(known)
    return tx.insert(
        "index_value",
        uid=tx.new_uid(),
        unit=name,
        from_date=from_date.isoformat(),
        value=value,
        source=clean(source),
    )


@dataclass(frozen=True, slots=True)
class IndexValue:
    """What one unit is worth from a day on, in ten-thousandths of the currency's unit."""

    id: int
    unit: str
    from_date: str
    value: int
    source: str


def index_values(reader: Reader) -> list[IndexValue]:
    """All values, by unit, the newest first."""
    rows = reader.rows("SELECT id, unit, from_date, value, source FROM index_value ORDER BY unit, from_date DESC")
    return [IndexValue(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a member need not pay of a tariff (None: of all), in hundredths of a percent, by which resolution."""

    id: int
    member_id: int
    plan_id: int | None
    percent: int
    from_date: str
    until_date: str | None
    reason: str
    act: str


@command("dues.allow", needs=Role.TREASURER)
def allow(
    tx: Tx,
    member_id: int,
    percent: int,
    from_date: date,
    *,
    reason: str,
    act: str,
    plan_id: int | None = None,
    until_date: date | None = None,
) -> int:
    """A scholarship or exemption: what is charged from that day on is forgiven by that part. Raises ``Refused``."""
    if not tx.value("SELECT 1 FROM member WHERE id = ?", (member_id,)):
        raise Refused("member.unknown", field="member", text=str(member_id))
    if not 1 <= percent <= 10_000:
        raise Refused("allowance.percent", field="percent")
    if not clean(reason):
        raise Refused("allowance.reason", field="reason")
    if not clean(act):
        raise Refused("allowance.act", field="act")
    if until_date is not None and until_date < from_date:
        raise Refused("allowance.days", field="until_date")
    if plan_id is not None:
        plan_of(tx, plan_id)
    _refuse_overlap(tx, member_id, plan_id, from_date, until_date)
    return tx.insert(
        "allowance",
        uid=tx.new_uid(),
        member_id=member_id,
        plan_id=plan_id,
        percent=percent,
        from_date=from_date.isoformat(),
        until_date=until_date.isoformat() if until_date else None,
        reason=clean(reason),
        act=clean(act),
    )


def _refuse_overlap(
    reader: Reader, member_id: int, plan_id: int | None, since: date, until: date | None, own: int | None = None
) -> None:
    """Raises ``Refused("allowance.overlaps")``: of two for one day nobody could say which counts."""
    for other in allowances(reader, member_id):
        same = other.plan_id is None or plan_id is None or other.plan_id == plan_id
        ends = other.until_date or "9999"
        meets = other.from_date <= (until or date.max).isoformat() and since.isoformat() <= ends
        if same and meets and other.id != own:
            raise Refused("allowance.overlaps", field="from_date")


@command("dues.end_allowance", needs=Role.TREASURER)
def end_allowance(tx: Tx, allowance_id: int, until_date: date) -> None:
    """Ends a scholarship after that day; what was forgiven stays forgiven."""
    row = tx.row("SELECT from_date, member_id, plan_id FROM allowance WHERE id = ?", (allowance_id,))
    if row is None:
        raise Refused("allowance.unknown", field="allowance")
    if until_date.isoformat() < row[0]:
        raise Refused("allowance.days", field="until_date")
    _refuse_overlap(tx, row[1], row[2], date.fromisoformat(row[0]), until_date, allowance_id)
    tx.update("allowance", allowance_id, until_date=until_date.isoformat())


def allowances(reader: Reader, member_id: int | None = None) -> list[Allowance]:
    rows = reader.rows(
        "SELECT id, member_id, plan_id, percent, from_date, until_date, reason, act FROM allowance "
        "WHERE ? IS NULL OR member_id = ? ORDER BY member_id, from_date",
        (member_id, member_id),
    )
    return [Allowance(*row) for row in rows]


def allowed(reader: Reader, plan_id: int, day: date) -> dict[int, Allowance]:
    """Who pays less of a tariff on a day."""
    iso = day.isoformat()
    return {
        one.member_id: one
        for one in allowances(reader)
        if one.plan_id in (None, plan_id) and one.from_date <= iso <= (one.until_date or "9999")
    }
