"""The year's money for the annual report: what boxes, banks and funds held before its first day and on its last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.models.base.database import Reader
from app.models.cash.books import money_accounts
from app.models.cash.funds import funds


@dataclass(frozen=True, slots=True)
class Held:
    """An account or fund; minor units of ``currency``, ``None`` where it was not there yet."""

    id: int
    name: str
    currency: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class MoneyYear:
    """``accounts`` in every currency; ``total`` and ``general`` (what is of no fund) in the office's own."""

    accounts: tuple[Held, ...]
    funds: tuple[Held, ...]
    total: Held
    general: Held


def money_year(reader: Reader, since: date, until: date) -> MoneyYear:
    """What there was in the evening before ``since`` and in that of ``until``."""
    before, own = since - timedelta(days=1), str(reader.value("SELECT currency FROM office"))
    held = {one.id: one.balance for one in money_accounts(reader, before)}
    accounts = tuple(
        _held(one.id, one.name, one.currency, one.opened_on, (since, until), (held[one.id], one.balance))
        for one in money_accounts(reader, until)
    )
    kept = {one.id: one.balance for one in funds(reader, before)}
    restricted = tuple(
        _held(one.id, one.name, own, one.opened_on, (since, until), (kept[one.id], one.balance))
        for one in funds(reader, until)
    )
    total = _total([one for one in accounts if one.currency == own], own)
    bound = _total(restricted, own)
    general = Held(0, "", own, _less(total.start, bound.start), _less(total.end, bound.end))
    return MoneyYear(accounts, restricted, total, general)


def _held(
    row_id: int, name: str, currency: str, opened_on: str, days: tuple[date, date], balances: tuple[int, int]
) -> Held:
    """What it opened with counts from its first day on: opened on the first of the year, the year starts with it."""
    start, end = (
        balance if opened_on <= day.isoformat() else None for day, balance in zip(days, balances, strict=True)
    )
    return Held(row_id, name, currency, start, end)


def _total(held: Sequence[Held], currency: str) -> Held:
    starts, ends = [one.start for one in held], [one.end for one in held]
    return Held(0, "", currency, _sum(starts), _sum(ends))


def _sum(found: Sequence[int | None]) -> int | None:
    known = [one for one in found if one is not None]
    return sum(known) if known else None


def _less(total: int | None, bound: int | None) -> int | None:
    return None if total is None else total - (bound or 0)


def voucher_counts(reader: Reader, since: date, until: date) -> tuple[int, int]:
    """How many expense vouchers were paid and how many voided in these days."""
    row = reader.row(
        "SELECT (SELECT count(*) FROM expense WHERE paid_on BETWEEN :since AND :until), "
        "(SELECT count(*) FROM expense_void WHERE voided_on BETWEEN :since AND :until)",
        {"since": since.isoformat(), "until": until.isoformat()},
    )
    return row or (0, 0)
