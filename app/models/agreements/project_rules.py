"""What a project, its budget and its vouchers may say; without the office file. Amounts: minor units."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.agreements.rules import MOST_BODY, MOST_TEXT, too_long
from app.models.base.errors import Problem
from app.models.base.values.dates import format_date
from app.models.base.values.money import decimal_sign
from app.models.base.values.text import clean

MOST: Final = 10**12
WHOLE: Final = 10_000
"""All of it, in hundredths of per cent."""

ProjectState = Literal["draft", "applied", "rejected", "awarded", "running", "ended", "closed"]
VoucherState = Literal["pending", "objected", "replied", "approved", "rejected", "withdrawn", "void"]
EVENT_KINDS: Final = (
    *("applied", "awarded", "rejected", "signed", "received", "observed", "replied", "approved", "returned"),
    *("closed", "reopened", "note"),
)
WITH_AMOUNT: Final = ("received", "returned")
_BEFORE: Final[dict[str, tuple[VoucherState, ...]]] = {
    "objected": ("pending", "replied", "approved"),
    "replied": ("objected",),
    "approved": ("pending", "objected", "replied"),
    "rejected": ("pending", "objected", "replied", "approved"),
    "withdrawn": ("pending", "objected", "replied"),
}
"""From where a voucher may come to each state."""


@dataclass(frozen=True, slots=True)
class ProjectDraft:
    """A project as somebody wrote it. ``own_percent``: what the call asks of the office, hundredths of per cent.

    ``needs_aim``: every activity and expense must serve one of the aims of its agreement.
    """

    title: str
    agreement_id: int | None = None
    funder_id: int | None = None
    fund_id: int | None = None
    number: str = ""
    code: str = ""
    objectives: str = ""
    approved_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    ceiling: int | None = None
    own_percent: int = 0
    needs_aim: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class LineDraft:
    """A line of the budget and what each source pays of it; ``heading`` groups lines as the funder does."""

    name: str
    funder: int = 0
    own: int = 0
    in_kind: int = 0
    code: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class VoucherDraft:
    """A part of an expense charged to a line. ``despite``: what was warned of is meant, by code."""

    line_id: int
    expense_part_id: int
    funder: int = 0
    own: int = 0
    area_id: int | None = None
    activity_id: int | None = None
    description: str = ""
    despite: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spent:
    """What a line may bear and what it bears without the voucher in question."""

    name: str
    funder: int
    own: int
    used_funder: int
    used_own: int


def project_problems(draft: ProjectDraft) -> list[Problem]:
    """Every objection to a project, at its field."""
    found = too_long(draft, ("title", "number", "code"), MOST_TEXT) + too_long(draft, ("objectives", "note"), MOST_BODY)
    if not clean(draft.title):
        found.append(Problem("title", "project.title_missing"))
    if draft.starts_on and draft.ends_on and draft.ends_on < draft.starts_on:
        found.append(Problem("ends_on", "project.ends_early", {"day": format_date(draft.starts_on)}))
    if draft.ceiling is not None and not 0 < draft.ceiling <= MOST:
        found.append(Problem("ceiling", "project.amount_range"))
    if not 0 <= draft.own_percent <= WHOLE:
        found.append(Problem("own_percent", "project.percent_range"))
    return found


def line_problems(lines: Sequence[LineDraft], ceiling: int | None) -> list[Problem]:
    """Objections to a whole budget; fields are ``name 2``, ``funder 2`` … by the line's place from 1."""
    found = []
    for place, one in enumerate(lines, 1):
        if not clean(one.name):
            found.append(Problem(f"name {place}", "project.line_nameless", {"line": place}))
        amounts = (("funder", one.funder), ("own", one.own), ("in_kind", one.in_kind))
        bad = [name for name, amount in amounts if not 0 <= amount <= MOST]
        found += [Problem(f"{name} {place}", "project.amount_range") for name in bad]
        if not bad and not one.funder + one.own + one.in_kind:
            found.append(Problem(f"funder {place}", "project.line_empty", {"line": place}))
    if ceiling is not None and not found and sum(one.funder for one in lines) > ceiling:
        found.append(Problem(f"funder {len(lines)}", "project.over_ceiling"))
    return found


def parse_percent(text: str) -> int | None:
    """Hundredths of per cent of ``15``, ``12,5`` or ``12.50 %``; ``None`` for what is no percentage."""
    found = re.fullmatch(r"\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*%?\s*", text)
    return int(found[1]) * 100 + int(f"{found[2] or '':0<2}") if found else None


def percent_text(hundredths: int, country: str) -> str:
    """``15``, ``12,5``, ``14,47`` (México ``14.47``) of hundredths of per cent: as it is, 14,47 does not reach 14,5."""
    whole, rest = divmod(hundredths, WHOLE // 100)
    return f"{whole}{decimal_sign(country)}{rest:02}".rstrip("0") if rest else str(whole)


def own_share(funder: int, own: int, in_kind: int) -> int:
    """What the office brings, in hundredths of per cent of the whole, rounded down; 0 of nothing."""
    whole = funder + own + in_kind
    return (own + in_kind) * WHOLE // whole if whole else 0


def voucher_problems(draft: VoucherDraft, line: Spent, part_amount: int, part_used: int) -> list[Problem]:
    """Every objection to charging a part of an expense to a line; ``part_used`` is charged elsewhere already."""
    found = []
    if draft.funder < 0 or draft.own < 0 or draft.funder > MOST or draft.own > MOST:
        return [Problem("funder", "project.amount_range")]
    if not draft.funder + draft.own:
        return [Problem("funder", "voucher.empty" if part_used < part_amount else "voucher.nothing_left")]
    if draft.funder + draft.own > part_amount - part_used:
        found.append(Problem("funder", "voucher.above_part", {"amount": part_amount - part_used}))
    if line.used_funder + draft.funder > line.funder:
        left = max(line.funder - line.used_funder, 0)
        found.append(Problem("funder", "voucher.above_line", {"line": line.name, "amount": left}))
    if line.used_own + draft.own > line.own:
        left = max(line.own - line.used_own, 0)
        found.append(Problem("own", "voucher.above_line_own", {"line": line.name, "amount": left}))
    return found


def next_state_problem(now: VoucherState, wanted: str, note: str) -> Problem | None:
    """Why a voucher cannot come to ``wanted`` from where it is; an objection and its reply say something."""
    if wanted not in _BEFORE:
        return Problem("kind", "voucher.event_unknown", {"text": wanted, "known": ", ".join(_BEFORE)})
    if now not in _BEFORE[wanted]:
        return Problem("kind", f"voucher.not_{wanted}")
    if wanted != "approved" and not clean(note):
        return Problem("note", "voucher.note_missing")
    return None


def project_state(draft: ProjectDraft, kinds: Sequence[str], closed_on: date | None, today: date) -> ProjectState:
    """Where a project stands, by its events in order and its days."""
    if closed_on is not None:
        return "closed"
    last = next((kind for kind in reversed(kinds) if kind in ("applied", "awarded", "rejected")), "")
    if draft.approved_on is None or last == "rejected":
        states: dict[str, ProjectState] = {"applied": "applied", "rejected": "rejected", "awarded": "awarded"}
        return states.get(last, "draft")
    if draft.ends_on is not None and draft.ends_on < today:
        return "ended"
    return "running" if draft.starts_on is None or draft.starts_on <= today else "awarded"
