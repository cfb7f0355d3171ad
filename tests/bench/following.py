"""What an alliance follows besides its promises: 20,000 files of a kind, programmes, districts, projects; and Home."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from app.models.agreements.agreements import agreement_draft
from app.models.agreements.case_figures import by_business, by_field, flow_by_month, hours_by_topic
from app.models.agreements.case_kinds import case_kinds
from app.models.agreements.case_queries import (
    CaseWish,
    agreements_used,
    board,
    case,
    case_ids,
    case_lines,
    ended_count,
    kinds_in_use,
    responsible_used,
)
from app.models.agreements.counting import counted_for
from app.models.agreements.district_queries import district_programmes, district_sheet, districts
from app.models.agreements.districts import premises_of, regional_list
from app.models.agreements.programme_queries import by_country, by_partner, enrolment_ids, enrolments, programmes
from app.models.agreements.project_queries import cockpit, projects
from app.models.agreements.promise_queries import ActivityWish, CommitmentWish, activity_ids, commitment_ids
from app.models.agreements.promise_rules import TargetDraft
from app.models.agreements.queries import AgreementWish, agreement_rows
from app.models.agreements.session_figures import WAYS, sessions_by
from app.models.agreements.teams import teams
from app.models.agreements.voucher_queries import chargeable_parts, vouchers
from app.models.base.database import Reader
from app.ui.pages.home.seeing import look
from tests.bench.alliance import BUSY, KIND, PLAN_OF_DISTRICTS, PROGRAMME, TODAY

HITS = 8
VISIBLE = 64
DISTRICT = PLAN_OF_DISTRICTS + 1
SINCE, UNTIL = "2026-01-01", "2026-12-31"


def _cases(reader: Reader, wish: CaseWish) -> int:
    """The list, the rows in sight and how many have ended."""
    return len(case_lines(reader, case_ids(reader, wish)[:VISIBLE])) + ended_count(reader, wish)


def _board(reader: Reader, wish: CaseWish) -> int:
    """The board with the cards in sight, and how many have ended."""
    columns = board(reader, case_kinds("PY")[KIND], wish)
    return len(case_lines(reader, [one for column in columns for one in column.ids])) + ended_count(reader, wish)


def _filters(reader: Reader) -> int:
    """What the page of files offers to choose from."""
    return len(kinds_in_use(reader)) + len(agreements_used(reader)) + len(responsible_used(reader))


def _enrolled(reader: Reader, text: str = "") -> int:
    ids = enrolment_ids(reader, PROGRAMME, "", text)
    return len(enrolments(reader, ids[:VISIBLE])) + len(teams(reader, PROGRAMME))


def _anywhere(reader: Reader, text: str) -> int:
    """What the pages of agreements answer to "search everything"."""
    return (
        len(agreement_rows(reader, AgreementWish(text), TODAY))
        + len(commitment_ids(reader, CommitmentWish(text))[:HITS])
        + len(activity_ids(reader, ActivityWish(text))[:HITS])
        + len(case_lines(reader, case_ids(reader, CaseWish(text), HITS)))
        + len(projects(reader, text))
        + len(programmes(reader, text))
        + len(districts(reader))
    )


def following() -> dict[str, Callable[[Reader], Any]]:
    """Each list and figure by what it is called."""
    kind = case_kinds("PY")[KIND]
    target = TargetDraft(PROGRAMME, "Empresas", "empresas", 2000, "cases", KIND)
    return {
        "home": look,
        "search everything": lambda reader: _anywhere(reader, "77"),
        "search everything by a word of all": lambda reader: _anywhere(reader, "taller"),
        "files": lambda reader: _cases(reader, CaseWish(kind=KIND)),
        "files by words": lambda reader: _cases(reader, CaseWish("negocio 77", KIND)),
        "open files": lambda reader: _cases(reader, CaseWish(kind=KIND, state="open")),
        "files on a step": lambda reader: _cases(reader, CaseWish(kind=KIND, step="sessions")),
        "board": lambda reader: _board(reader, CaseWish()),
        "board of open files": lambda reader: _board(reader, CaseWish(state="open")),
        "board by words": lambda reader: _board(reader, CaseWish("77")),
        "board by a word of all": lambda reader: _board(reader, CaseWish("negocio")),
        "board of an institution": lambda reader: _board(reader, CaseWish(responsible_id=BUSY)),
        "filters of files": _filters,
        "a file": lambda reader: case(reader, 1007),
        "figures by month": lambda reader: flow_by_month(reader, kind, SINCE, UNTIL),
        "figures by business": lambda reader: by_business(reader, kind, SINCE, UNTIL),
        "figures by a datum": lambda reader: by_field(reader, kind, "technology", SINCE, UNTIL),
        "hours by topic": lambda reader: hours_by_topic(reader, kind, SINCE, UNTIL),
        "programmes": programmes,
        "businesses of a programme": _enrolled,
        "businesses of a programme by words": lambda reader: _enrolled(reader, "77"),
        "countries of a programme": lambda reader: (by_country(reader, PROGRAMME), by_partner(reader, PROGRAMME)),
        "sessions of a programme": lambda reader: [sessions_by(reader, PROGRAMME, one, SINCE, UNTIL) for one in WAYS],
        "curve of a programme": lambda reader: counted_for(reader, target),
        "districts": lambda reader: (district_programmes(reader), districts(reader)),
        "list of a region": lambda reader: regional_list(reader, PLAN_OF_DISTRICTS),
        "a district": lambda reader: (
            district_sheet(reader, DISTRICT),
            premises_of(reader, DISTRICT, date(2026, 6, 1)),
        ),
        "projects": projects,
        "projects by words": lambda reader: projects(reader, "proyecto 7"),
        "a project": lambda reader: (cockpit(reader, BUSY), agreement_draft(reader, BUSY)),
        "2,000 vouchers of a project": lambda reader: vouchers(reader, BUSY),
        "expenses that a project may bear": chargeable_parts,
    }
