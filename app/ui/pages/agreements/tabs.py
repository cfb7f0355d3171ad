"""The tabs of an agreement's sheet: what each shows is its own module's."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.ui.detail_card import CardTab
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_tab import AgreementTab


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


def _compliance(desk: Desk) -> AgreementTab:
    from app.ui.pages.agreements.compliance_tab import ComplianceTab  # noqa: PLC0415 - on the first visit

    return ComplianceTab(desk)


def _documents(desk: Desk) -> AgreementTab:
    from app.ui.pages.agreements.documents_tab import DocumentsTab  # noqa: PLC0415 - on the first visit

    return DocumentsTab(desk)


def _history(desk: Desk) -> AgreementTab:
    from app.ui.pages.agreements.history_tab import HistoryTab  # noqa: PLC0415 - on the first visit

    return HistoryTab(desk)


def tabs(desk: Desk) -> tuple[CardTab[AgreementTab], ...]:
    """In the order people see them."""
    return (
        CardTab(
            "parties", QCoreApplication.translate("AgreementTabs", "Signing institutions"), partial(_parties, desk)
        ),
        CardTab("areas", QCoreApplication.translate("AgreementTabs", "Areas and text"), partial(_areas, desk)),
        CardTab("commitments", QCoreApplication.translate("AgreementTabs", "Commitments"), partial(_commitments, desk)),
        CardTab("activities", QCoreApplication.translate("AgreementTabs", "Activities"), partial(_activities, desk)),
        CardTab("targets", QCoreApplication.translate("AgreementTabs", "Targets"), partial(_targets, desk)),
        CardTab("compliance", QCoreApplication.translate("AgreementTabs", "Compliance"), partial(_compliance, desk)),
        CardTab("documents", QCoreApplication.translate("AgreementTabs", "Documents"), partial(_documents, desk)),
        CardTab("history", QCoreApplication.translate("AgreementTabs", "History"), partial(_history, desk)),
    )
