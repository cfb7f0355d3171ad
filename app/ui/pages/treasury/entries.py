"""The places of Treasury in the registry. A page is loaded on its first visit: the start is fast."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.page import Desk, Page, PageEntry


def _collect(desk: Desk) -> Page:
    from app.ui.pages.treasury.counter import CounterPage  # noqa: PLC0415 - loaded on the first visit

    return CounterPage(desk)


def _receipts(desk: Desk) -> Page:
    from app.ui.pages.treasury.receipts import ReceiptsPage  # noqa: PLC0415 - loaded on the first visit

    return ReceiptsPage(desk)


def _cash(desk: Desk) -> Page:
    from app.ui.pages.treasury.cash import CashPage  # noqa: PLC0415 - loaded on the first visit

    return CashPage(desk)


def _plans(desk: Desk) -> Page:
    from app.ui.pages.treasury.plans import PlansPage  # noqa: PLC0415 - loaded on the first visit

    return PlansPage(desk)


def _arrears(desk: Desk) -> Page:
    from app.ui.pages.treasury.arrears import ArrearsPage  # noqa: PLC0415 - loaded on the first visit

    return ArrearsPage(desk)


def _titles(key: str) -> str:
    return {
        "dues.collect": QCoreApplication.translate("Treasury", "Collect"),
        "dues.receipts": QCoreApplication.translate("Treasury", "Receipts"),
        "dues.cash": QCoreApplication.translate("Treasury", "Cash and banks"),
        "dues.plans": QCoreApplication.translate("Treasury", "Dues"),
        "dues.arrears": QCoreApplication.translate("Treasury", "Pending dues"),
    }[key]


def entries() -> tuple[PageEntry, ...]:
    return (
        PageEntry("dues.collect", "dues", lambda: _titles("dues.collect"), "hand-coins", _collect, needs="dues"),
        PageEntry("dues.receipts", "dues", lambda: _titles("dues.receipts"), "file", _receipts, needs="dues"),
        PageEntry("dues.cash", "dues", lambda: _titles("dues.cash"), "wallet", _cash, needs="dues"),
        PageEntry("dues.plans", "dues", lambda: _titles("dues.plans"), "calendar", _plans, needs="dues"),
        PageEntry("dues.arrears", "dues", lambda: _titles("dues.arrears"), "clock", _arrears, needs="dues"),
    )
