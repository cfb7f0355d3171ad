"""The reports there are to choose from, in the order of the list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Door:
    """A question to choose: its key, its words, and whether it is of one day."""

    key: str
    title: str
    of_day: bool = False


def all_doors() -> tuple[Door, ...]:
    """What the treasurer is asked, the most frequent first."""
    return (
        Door("aged", QCoreApplication.translate("AnswersPage", "Debt by age"), of_day=True),
        Door("assembly", QCoreApplication.translate("AnswersPage", "List for the assembly"), of_day=True),
        Door("reminders", QCoreApplication.translate("AnswersPage", "Reminders to send"), of_day=True),
        Door("route", QCoreApplication.translate("AnswersPage", "Collector's route"), of_day=True),
        Door("collected", QCoreApplication.translate("AnswersPage", "Charged and collected, by month")),
        Door("by_method", QCoreApplication.translate("AnswersPage", "Collected by way to pay")),
        Door("by_collector", QCoreApplication.translate("AnswersPage", "Collected by collector")),
        Door("by_day", QCoreApplication.translate("AnswersPage", "Collected by day")),
        Door("payments", QCoreApplication.translate("AnswersPage", "Collected, one by one")),
        Door("funds", QCoreApplication.translate("AnswersPage", "Income and expenses by fund")),
        Door("fund_flows", QCoreApplication.translate("AnswersPage", "Income and expenses by purpose")),
        Door("receipt_book", QCoreApplication.translate("AnswersPage", "Receipts book")),
        Door("budget", QCoreApplication.translate("AnswersPage", "Budget and what came of it"), of_day=True),
        Door("annual", QCoreApplication.translate("AnswersPage", "Annual report: figures of the year"), of_day=True),
        Door("forecast", QCoreApplication.translate("AnswersPage", "What will come in"), of_day=True),
    )
