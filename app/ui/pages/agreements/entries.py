"""The places of agreements and projects in the registry. A page is loaded on its first visit: the start is fast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.ui.page import Desk, Hit, Page, PageEntry


def _agreements(desk: Desk) -> Page:
    from app.ui.pages.agreements.page import AgreementsPage  # noqa: PLC0415 - loaded on the first visit

    return AgreementsPage(desk)


def _commitments(desk: Desk) -> Page:
    from app.ui.pages.agreements.commitments import CommitmentsPage  # noqa: PLC0415 - loaded on the first visit

    return CommitmentsPage(desk)


def _activities(desk: Desk) -> Page:
    from app.ui.pages.agreements.activities import ActivitiesPage  # noqa: PLC0415 - loaded on the first visit

    return ActivitiesPage(desk)


def _cases(desk: Desk) -> Page:
    from app.ui.pages.agreements.cases_page import CasesPage  # noqa: PLC0415 - loaded on the first visit

    return CasesPage(desk)


def _projects(desk: Desk) -> Page:
    from app.ui.pages.agreements.projects_page import ProjectsPage  # noqa: PLC0415 - loaded on the first visit

    return ProjectsPage(desk)


def _programmes(desk: Desk) -> Page:
    from app.ui.pages.agreements.programmes_page import ProgrammesPage  # noqa: PLC0415 - loaded on the first visit

    return ProgrammesPage(desk)


def _districts(desk: Desk) -> Page:
    from app.ui.pages.agreements.districts_page import DistrictsPage  # noqa: PLC0415 - loaded on the first visit

    return DistrictsPage(desk)


def _find(desk: Desk, text: str) -> list[Hit]:
    from app.ui.pages.agreements.finding import find  # noqa: PLC0415 - loaded with the first search

    return find(desk, text)


def _titles(key: str) -> str:
    return {
        "agreements": QCoreApplication.translate("AgreementEntries", "Agreements"),
        "agreements.commitments": QCoreApplication.translate("AgreementEntries", "Commitments"),
        "agreements.activities": QCoreApplication.translate("AgreementEntries", "Activities"),
        "agreements.cases": QCoreApplication.translate("AgreementEntries", "Paperwork and proposals"),
        "agreements.projects": QCoreApplication.translate("AgreementEntries", "Projects"),
        "agreements.programmes": QCoreApplication.translate("AgreementEntries", "Programmes"),
        "agreements.districts": QCoreApplication.translate("AgreementEntries", "Commercial districts"),
    }[key]


def _entry(key: str, icon: str, factory: Callable[[Desk], Page]) -> PageEntry:
    return PageEntry(key, "agreements", partial(_titles, key), icon, factory, needs="agreements")


def entries() -> tuple[PageEntry, ...]:
    """What all of them find is asked of the first."""
    return (
        replace(_entry("agreements", "handshake", _agreements), find=_find),
        _entry("agreements.commitments", "check", _commitments),
        _entry("agreements.activities", "calendar", _activities),
        _entry("agreements.cases", "gavel", _cases),
        _entry("agreements.projects", "hand-coins", _projects),
        _entry("agreements.programmes", "users", _programmes),
        _entry("agreements.districts", "store", _districts),
    )
