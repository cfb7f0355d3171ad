"""The places of agreements and projects in the registry. A page is loaded on its first visit: the start is fast."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.messages import words as code_words
from app.messages.agreement_words import state_words
from app.messages.promise_words import standing_words
from app.models.agreements.case_kinds import case_kind
from app.models.agreements.case_queries import CaseWish, case_ids, case_lines
from app.models.agreements.district_queries import districts
from app.models.agreements.kinds import kind
from app.models.agreements.programme_queries import programmes
from app.models.agreements.project_queries import projects
from app.models.agreements.promise_queries import (
    ActivityWish,
    CommitmentWish,
    activity_ids,
    activity_rows,
    commitment_ids,
    commitment_rows,
)
from app.models.agreements.queries import AgreementWish, agreement_rows
from app.models.base.values.dates import format_iso
from app.models.base.values.text import fold
from app.ui.page import Desk, Hit, Page, PageEntry

HITS: Final = 5
_LEAST_LETTERS: Final = 2


def _agreements(desk: Desk) -> Page:
    from app.ui.pages.agreements.page import AgreementsPage  # noqa: PLC0415 - loaded on the first visit

    return AgreementsPage(desk)


def _find_agreements(desk: Desk, text: str) -> list[Hit]:
    if len(text.strip()) < _LEAST_LETTERS:
        return []
    found = desk.runner.now(agreement_rows, AgreementWish(text))[:HITS]
    return [
        Hit(
            one.title,
            " · ".join(part for part in (kind("agreement", one.kind, desk.facts.country).name, state_words(one.now))),
            "handshake",
            partial(desk.go, "agreements", one.id),
        )
        for one in found
    ]


def _cases(desk: Desk) -> Page:
    from app.ui.pages.agreements.cases_page import CasesPage  # noqa: PLC0415 - loaded on the first visit

    return CasesPage(desk)


def _find_cases(desk: Desk, text: str) -> list[Hit]:
    if len(text.strip()) < _LEAST_LETTERS:
        return []
    ids = desk.runner.now(case_ids, CaseWish(text), HITS)
    hits = []
    for one in desk.runner.now(case_lines, ids):
        kind_of = case_kind(desk.facts.country, one.kind)
        detail = f"{kind_of.name} {one.number} · {kind_of.step_name(one.step)}"
        hits.append(Hit(one.heading, detail, "gavel", partial(desk.go, "cases", one.id)))
    return hits


def _commitments(desk: Desk) -> Page:
    from app.ui.pages.agreements.commitments import CommitmentsPage  # noqa: PLC0415 - loaded on the first visit

    return CommitmentsPage(desk)


def _find_commitments(desk: Desk, text: str) -> list[Hit]:
    if len(text.strip()) < _LEAST_LETTERS:
        return []
    ids = desk.runner.now(commitment_ids, CommitmentWish(text))[:HITS]
    return [
        Hit(
            one.body,
            " · ".join((standing_words(one.standing), one.agreement)),
            "check",
            partial(desk.go, "agreements.commitments", one.id),
        )
        for one in desk.runner.now(commitment_rows, ids)
    ]


def _activities(desk: Desk) -> Page:
    from app.ui.pages.agreements.activities import ActivitiesPage  # noqa: PLC0415 - loaded on the first visit

    return ActivitiesPage(desk)


def _find_activities(desk: Desk, text: str) -> list[Hit]:
    if len(text.strip()) < _LEAST_LETTERS:
        return []
    ids = desk.runner.now(activity_ids, ActivityWish(text))[:HITS]
    return [
        Hit(
            one.title,
            " · ".join((kind("activity", one.kind, desk.facts.country).name, format_iso(one.starts_on))),
            "calendar",
            partial(desk.go, "agreements.activities", one.id),
        )
        for one in desk.runner.now(activity_rows, ids)
    ]


def _projects(desk: Desk) -> Page:
    from app.ui.pages.agreements.projects_page import ProjectsPage  # noqa: PLC0415 - loaded on the first visit

    return ProjectsPage(desk)


def _find_projects(desk: Desk, text: str) -> list[Hit]:
    if len(text.strip()) < _LEAST_LETTERS:
        return []
    return [
        Hit(
            one.title,
            " · ".join(part for part in (one.code, one.funder, code_words(f"project.state.{one.state}")) if part),
            "hand-coins",
            partial(desk.go, "projects", one.id),
        )
        for one in desk.runner.now(projects, text)[:HITS]
    ]


def _programmes(desk: Desk) -> Page:
    from app.ui.pages.agreements.programmes_page import ProgrammesPage  # noqa: PLC0415 - loaded on the first visit

    return ProgrammesPage(desk)


def _find_programmes(desk: Desk, text: str) -> list[Hit]:
    if len(text.strip()) < _LEAST_LETTERS:
        return []
    return [
        Hit(
            one.title,
            kind("agreement", one.kind, desk.facts.country).name,
            "users",
            partial(desk.go, "programmes", one.id),
        )
        for one in desk.runner.now(programmes, text)[:HITS]
    ]


def _district_page(desk: Desk) -> Page:
    from app.ui.pages.agreements.districts_page import DistrictsPage  # noqa: PLC0415 - loaded on the first visit

    return DistrictsPage(desk)


def _find_districts(desk: Desk, text: str) -> list[Hit]:
    wanted = fold(text)
    if len(wanted) < _LEAST_LETTERS:
        return []
    return [
        Hit(one.title, one.district or one.programme, "store", partial(desk.go, "districts", one.id))
        for one in desk.runner.now(districts)
        if wanted in fold(f"{one.title} {one.district}")
    ][:HITS]


def entries() -> tuple[PageEntry, ...]:
    return (
        PageEntry(
            "agreements",
            "agreements",
            lambda: QCoreApplication.translate("AgreementEntries", "Agreements"),
            "handshake",
            _agreements,
            needs="agreements",
            find=_find_agreements,
        ),
        PageEntry(
            "agreements.commitments",
            "agreements",
            lambda: QCoreApplication.translate("AgreementEntries", "Commitments"),
            "check",
            _commitments,
            needs="agreements",
            find=_find_commitments,
        ),
        PageEntry(
            "agreements.activities",
            "agreements",
            lambda: QCoreApplication.translate("AgreementEntries", "Activities"),
            "calendar",
            _activities,
            needs="agreements",
            find=_find_activities,
        ),
        PageEntry(
            "cases",
            "agreements",
            lambda: QCoreApplication.translate("AgreementEntries", "Paperwork and proposals"),
            "gavel",
            _cases,
            needs="agreements",
            find=_find_cases,
        ),
        PageEntry(
            "projects",
            "agreements",
            lambda: QCoreApplication.translate("AgreementEntries", "Projects"),
            "hand-coins",
            _projects,
            needs="agreements",
            find=_find_projects,
        ),
        PageEntry(
            "programmes",
            "agreements",
            lambda: QCoreApplication.translate("AgreementEntries", "Programmes"),
            "users",
            _programmes,
            needs="agreements",
            find=_find_programmes,
        ),
        PageEntry(
            "districts",
            "agreements",
            lambda: QCoreApplication.translate("AgreementEntries", "Commercial districts"),
            "store",
            _district_page,
            needs="agreements",
            find=_find_districts,
        ),
    )
