"""The places of Treasury in the registry. A page is loaded on its first visit: the start is fast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.ui.page import Desk, Hit, Page, PageEntry

HITS: Final = 5


def _collect(desk: Desk) -> Page:
    from app.ui.pages.treasury.counter import CounterPage  # noqa: PLC0415 - loaded on the first visit

    return CounterPage(desk)


def _receipts(desk: Desk) -> Page:
    from app.ui.pages.treasury.receipts import ReceiptsPage  # noqa: PLC0415 - loaded on the first visit

    return ReceiptsPage(desk)


def _find_receipts(desk: Desk, text: str) -> list[Hit]:
    """A receipt by its number; names are found under the members."""
    if not any(sign.isdigit() for sign in text):
        return []
    # What finds receipts is loaded with the first search.
    from app.models.dues.receipt_list import ReceiptWish, listed_by_id, listed_receipts  # noqa: PLC0415
    from app.ui.money_words import money_words  # noqa: PLC0415

    found = desk.runner.now(listed_by_id, desk.runner.now(listed_receipts, text, ReceiptWish(), HITS))
    return [
        Hit(
            QCoreApplication.translate("Treasury", "Receipt {number}").format(number=one.receipt.number_text),
            " · ".join((one.receipt.who, money_words(one.receipt.amount, desk.facts))),
            "file",
            partial(desk.go, "dues.receipts", one.receipt.id),
        )
        for one in found.values()
    ]


def _cash(desk: Desk) -> Page:
    from app.ui.pages.treasury.cash import CashPage  # noqa: PLC0415 - loaded on the first visit

    return CashPage(desk)


def _expenses(desk: Desk) -> Page:
    from app.ui.pages.treasury.expenses import ExpensesPage  # noqa: PLC0415 - loaded on the first visit

    return ExpensesPage(desk)


def _unidentified(desk: Desk) -> Page:
    from app.ui.pages.treasury.unidentified import UnidentifiedPage  # noqa: PLC0415 - loaded on the first visit

    return UnidentifiedPage(desk)


def _bank(desk: Desk) -> Page:
    from app.ui.pages.treasury.bank import BankPage  # noqa: PLC0415 - loaded on the first visit

    return BankPage(desk)


def _plans(desk: Desk) -> Page:
    from app.ui.pages.treasury.plans import PlansPage  # noqa: PLC0415 - loaded on the first visit

    return PlansPage(desk)


def _arrears(desk: Desk) -> Page:
    from app.ui.pages.treasury.arrears import ArrearsPage  # noqa: PLC0415 - loaded on the first visit

    return ArrearsPage(desk)


def _answers(desk: Desk) -> Page:
    from app.ui.pages.treasury.answers import AnswersPage  # noqa: PLC0415 - loaded on the first visit

    return AnswersPage(desk)


def _budget(desk: Desk) -> Page:
    from app.ui.pages.treasury.budget import BudgetPage  # noqa: PLC0415 - loaded on the first visit

    return BudgetPage(desk)


def _series(desk: Desk) -> Page:
    from app.ui.pages.treasury.series import SeriesPage  # noqa: PLC0415 - loaded on the first visit

    return SeriesPage(desk)


def _fiscal(desk: Desk) -> Page:
    from app.ui.pages.treasury.fiscal import FiscalPage  # noqa: PLC0415 - loaded on the first visit

    return FiscalPage(desk)


def _titles(key: str) -> str:
    return {
        "dues.collect": QCoreApplication.translate("Treasury", "Collect"),
        "dues.receipts": QCoreApplication.translate("Treasury", "Receipts"),
        "dues.series": QCoreApplication.translate("Treasury", "Series and pads"),
        "dues.fiscal": QCoreApplication.translate("Treasury", "Waiting for an invoice"),
        "dues.cash": QCoreApplication.translate("Treasury", "Cash and banks"),
        "dues.unidentified": QCoreApplication.translate("Treasury", "Money without a name"),
        "dues.bank": QCoreApplication.translate("Treasury", "Bank reconciliation"),
        "dues.expenses": QCoreApplication.translate("Treasury", "Expenses"),
        "dues.plans": QCoreApplication.translate("Treasury", "Dues"),
        "dues.arrears": QCoreApplication.translate("Treasury", "Pending dues"),
        "dues.budget": QCoreApplication.translate("Treasury", "Budget"),
        "dues.answers": QCoreApplication.translate("Treasury", "Reports"),
    }[key]


def _entry(key: str, icon: str, factory: Callable[[Desk], Page], *, seldom: bool = False) -> PageEntry:
    return PageEntry(key, "dues", partial(_titles, key), icon, factory, needs="dues", seldom=seldom)


def entries() -> tuple[PageEntry, ...]:
    """What every day needs first; the rest is under "More"."""
    return (
        _entry("dues.collect", "hand-coins", _collect),
        replace(_entry("dues.receipts", "file", _receipts), find=_find_receipts),
        _entry("dues.arrears", "clock", _arrears),
        _entry("dues.cash", "wallet", _cash),
        _entry("dues.expenses", "wallet", _expenses),
        _entry("dues.plans", "calendar", _plans),
        _entry("dues.answers", "sheet", _answers),
        _entry("dues.budget", "sheet", _budget, seldom=True),
        _entry("dues.unidentified", "inbox", _unidentified, seldom=True),
        _entry("dues.bank", "sheet", _bank, seldom=True),
        _entry("dues.series", "file", _series, seldom=True),
        _entry("dues.fiscal", "file", _fiscal, seldom=True),
    )
