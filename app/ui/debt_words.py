"""What a member owes, in one line a person would say: "Debe Gs. 340.000 · julio a octubre 2026". No rules here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import Period
from app.models.dues.queries import Account
from app.models.dues.rules import OpenCharge
from app.ui.money_words import money_words


def debt_words(account: Account, facts: OfficeFacts) -> str:
    """The debt in one line: "Debe Gs. 340.000 · julio a octubre 2026"."""
    if not account.debt:
        return QCoreApplication.translate("DebtWords", "Owes nothing")
    said = QCoreApplication.translate("DebtWords", "Owes {amount}")
    return f"{said.format(amount=money_words(account.debt, facts))} · {charges_words(account.charges)}"


def charges_words(charges: Sequence[OpenCharge]) -> str:
    """The months behind a debt, runs of them together; what is no month is said by its name."""
    months = sorted({Period.parse(one.period) for one in charges if len(one.period) == 7})
    parts = [_run_words(run) for run in _runs(months)]
    parts += [f"{one.plan} {one.period}".strip() for one in charges if one.kind != "opening" and len(one.period) != 7]
    openings = [one for one in charges if one.kind == "opening"]
    if openings:
        parts.insert(0, QCoreApplication.translate("DebtWords", "balance from before"))
    return ", ".join(parts)


def _runs(months: Sequence[Period]) -> list[list[Period]]:
    runs: list[list[Period]] = []
    for month in months:
        if runs and runs[-1][-1].next() == month:
            runs[-1].append(month)
        else:
            runs.append([month])
    return runs


def _run_words(run: Sequence[Period]) -> str:
    first, last = run[0], run[-1]
    if first == last:
        return first.words()
    start = first.words().removesuffix(f" {first.year}") if first.year == last.year else first.words()
    if len(run) == 2:
        return QCoreApplication.translate("DebtWords", "{first} and {last}").format(first=start, last=last.words())
    return QCoreApplication.translate("DebtWords", "{first} to {last}").format(first=start, last=last.words())


def months_words(count: int) -> str:
    """So many months; two texts, because only ``tr`` of a class knows plurals here."""
    if count == 1:
        return QCoreApplication.translate("TreasuryWords", "1 month")
    return QCoreApplication.translate("TreasuryWords", "{count} months").format(count=count)


def charge_words(charge: OpenCharge) -> str:
    """One charge: "Cuota social · julio 2026"; what is from before the books says how many months it stands for."""
    if charge.kind == "opening":
        if charge.months:
            text = QCoreApplication.translate("TreasuryWords", "Balance from before ({months})")
            return text.format(months=months_words(charge.months))
        return QCoreApplication.translate("TreasuryWords", "Balance from before")
    period = Period.parse(charge.period).words() if charge.period else ""
    return " · ".join(part for part in (charge.plan, period) if part)
