"""What "search everything" finds among agreements and projects. Loaded when somebody searches: the start is fast."""

from __future__ import annotations

from functools import partial
from typing import Final

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
from app.ui.page import Desk, Hit

HITS: Final = 5


def find(desk: Desk, text: str) -> list[Hit]:
    """At most ``HITS`` of each kind, in the order of the pages."""
    finders = (_agreements, _commitments, _activities, _cases, _projects, _programmes, _districts)
    return [hit for finder in finders for hit in finder(desk, text)]


def _agreements(desk: Desk, text: str) -> list[Hit]:
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


def _commitments(desk: Desk, text: str) -> list[Hit]:
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


def _activities(desk: Desk, text: str) -> list[Hit]:
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


def _cases(desk: Desk, text: str) -> list[Hit]:
    ids = desk.runner.now(case_ids, CaseWish(text), HITS)
    hits = []
    for one in desk.runner.now(case_lines, ids):
        kind_of = case_kind(desk.facts.country, one.kind)
        detail = f"{kind_of.name} {one.number} · {kind_of.step_name(one.step)}"
        hits.append(Hit(one.heading, detail, "gavel", partial(desk.go, "agreements.cases", one.id)))
    return hits


def _projects(desk: Desk, text: str) -> list[Hit]:
    return [
        Hit(
            one.title,
            " · ".join(part for part in (one.code, one.funder, code_words(f"project.state.{one.state}")) if part),
            "hand-coins",
            partial(desk.go, "agreements.projects", one.id),
        )
        for one in desk.runner.now(projects, text)[:HITS]
    ]


def _programmes(desk: Desk, text: str) -> list[Hit]:
    return [
        Hit(
            one.title,
            kind("agreement", one.kind, desk.facts.country).name,
            "users",
            partial(desk.go, "agreements.programmes", one.id),
        )
        for one in desk.runner.now(programmes, text)[:HITS]
    ]


def _districts(desk: Desk, text: str) -> list[Hit]:
    wanted = fold(text)
    return [
        Hit(one.title, one.district or one.programme, "store", partial(desk.go, "agreements.districts", one.id))
        for one in desk.runner.now(districts)
        if wanted in fold(f"{one.title} {one.district}")
    ][:HITS]
