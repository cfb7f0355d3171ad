"""The tabs of an agreement's sheet: what each shows is its own module's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.models.agreements.queries import AgreementSheet
from app.ui.page import Desk


class AgreementTab(QWidget):
    """Shows a part of an agreement; ``tables`` are those whose changes show it anew."""

    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def show_sheet(self, sheet: AgreementSheet) -> None:
        """The agreement that is chosen now, read a moment ago."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Tab:
    """``make`` is called on the first visit."""

    code: str
    title: Callable[[], str]
    make: Callable[[Desk], AgreementTab]


def _parties(desk: Desk) -> AgreementTab:
    from app.ui.pages.agreements.parties_tab import PartiesTab  # noqa: PLC0415 - on the first visit

    return PartiesTab(desk)


def _areas(desk: Desk) -> AgreementTab:
    from app.ui.pages.agreements.areas_tab import AreasTab  # noqa: PLC0415 - on the first visit

    return AreasTab(desk)


def _commitments(desk: Desk) -> AgreementTab:
    from app.ui.pages.agreements.promise_tabs import CommitmentsTab  # noqa: PLC0415 - on the first visit

    return CommitmentsTab(desk)


def _activities(desk: Desk) -> AgreementTab:
    from app.ui.pages.agreements.promise_tabs import ActivitiesTab  # noqa: PLC0415 - on the first visit

    return ActivitiesTab(desk)


def _targets(desk: Desk) -> AgreementTab:
    from app.ui.pages.agreements.targets_tab import TargetsTab  # noqa: PLC0415 - on the first visit

    return TargetsTab(desk)


def _documents(desk: Desk) -> AgreementTab:
    from app.ui.pages.agreements.documents_tab import DocumentsTab  # noqa: PLC0415 - on the first visit

    return DocumentsTab(desk)


def _history(desk: Desk) -> AgreementTab:
    from app.ui.pages.agreements.history_tab import HistoryTab  # noqa: PLC0415 - on the first visit

    return HistoryTab(desk)


def tabs() -> tuple[Tab, ...]:
    """In the order people see them."""
    return (
        Tab("parties", lambda: QCoreApplication.translate("AgreementTabs", "Signing institutions"), _parties),
        Tab("areas", lambda: QCoreApplication.translate("AgreementTabs", "Areas and text"), _areas),
        Tab("commitments", lambda: QCoreApplication.translate("AgreementTabs", "Commitments"), _commitments),
        Tab("activities", lambda: QCoreApplication.translate("AgreementTabs", "Activities"), _activities),
        Tab("targets", lambda: QCoreApplication.translate("AgreementTabs", "Targets"), _targets),
        Tab("documents", lambda: QCoreApplication.translate("AgreementTabs", "Documents"), _documents),
        Tab("history", lambda: QCoreApplication.translate("AgreementTabs", "History"), _history),
    )
