"""Papers of what was promised and done: the sheet to sign, lists, compliance, what lacks means or a responsible."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final, Literal

from app.exchange.tables_out import Cell
from app.jobs.agreements.list_file import save_list
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.messages.promise_words import means_words, progress_words, responsible_words, standing_words
from app.models.agreements.activities import who_key
from app.models.agreements.activity_queries import organizers_of
from app.models.agreements.kinds import kind
from app.models.agreements.promise_queries import (
    ActivityRow,
    ActivityWish,
    Attendee,
    CommitmentRow,
    CommitmentWish,
    ComplianceRow,
    activity_ids,
    activity_rows,
    attendees,
    commitment_ids,
    commitment_rows,
    compliance,
)
from app.models.agreements.queries import agreement_sheet
from app.models.base.values.dates import format_date, format_iso
from app.models.base.values.hours import format_hours
from app.models.base.values.money import Money, format_money
from app.models.privacy.kept_back import lines_kept_back
from app.office import Office
from app.reports.agreement_sheet import Block, FactsSheet, draw_facts_sheet
from app.reports.attendance_paper import AttendanceSheet, draw_attendance
from app.reports.charts import Bar, BarChart
from app.reports.facts_paper import Fact
from app.reports.listing import Column
from app.reports.privacy_texts import privacy_texts
from app.reports.promise_texts import PromiseTexts, promise_texts

_CHUNK: Final = 2_000
_PAGE: Final = 18
_LEAST_FREE: Final = 5
_DAYS_TO_SIGN: Final = 3
By = Literal["area", "party"]


def attendance_bytes(office: Office, activity_id: int, blank: int | None = None) -> bytes:
    """The sheet to sign: who stands on the list, and so many free lines (else what fills the page, five at least).

    Who came on several days stands there once, with a place to sign for each day while they fit on the paper.
    """
    row = office.read(activity_rows, [activity_id])[0]
    texts, country = promise_texts(office.facts.country), office.facts.country
    until = f" – {format_iso(row.ends_on)}" if row.ends_on and row.ends_on != row.starts_on else ""
    by = ", ".join(dict.fromkeys(one.name for one in office.read(organizers_of, activity_id)))
    facts = (
        Fact(texts.column_kind, kind("activity", row.kind, country).name),
        Fact(texts.sheet_days, format_iso(row.starts_on) + until),
        Fact(texts.sheet_place, ", ".join(part for part in (row.place, row.district) if part)),
        Fact(texts.sheet_hours, format_hours(row.minutes)),
        Fact(texts.sheet_by, by),
        Fact(texts.sheet_agreement, " · ".join(part for part in (row.agreement, row.area) if part)),
    )
    kept = office.read(lines_kept_back, "participation", "activity_id", activity_id)
    hidden = (privacy_texts(country).kept_back, "", "", "")
    rows = [
        hidden if one.id in kept else (one.name, one.document, one.phone, one.business)
        for one in _once(office.read(attendees, activity_id))
    ]
    buffer = io.BytesIO()
    free = max(_PAGE - len(rows), _LEAST_FREE) if blank is None else blank
    sheet = AttendanceSheet(row.title, facts, rows, free, _days_to_sign(row))
    draw_attendance(letterhead(office), sheet, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def _once(people: Sequence[Attendee]) -> list[Attendee]:
    """Each person once, by the line that says most."""
    found: dict[str, Attendee] = {}
    for one in people:
        key = f"p{one.person_id}" if one.person_id else who_key(one.name, one.document, one.phone)
        if key not in found or _fullness(one) > _fullness(found[key]):
            found[key] = one
    return list(found.values())


def _fullness(one: Attendee) -> int:
    return sum(map(bool, (one.document, one.phone, one.business)))


def _days_to_sign(row: ActivityRow) -> tuple[str, ...]:
    """The days of what took a few; nothing for one day, or for more than the paper holds."""
    first, last = date.fromisoformat(row.starts_on), date.fromisoformat(row.ends_on or row.starts_on)
    count = (last - first).days + 1
    return tuple(format_date(first + timedelta(days=at)) for at in range(count)) if 1 < count <= _DAYS_TO_SIGN else ()


def print_attendance(office: Office, activity_id: int, out: Path, blank: int | None = None) -> None:
    """Raises ``Unavailable`` when the file cannot be written; the old one then stays."""
    save_paper(out, attendance_bytes(office, activity_id, blank))


# -- lists ----------------------------------------------------------------------------------------


def save_commitments(office: Office, out: Path, wish: CommitmentWish) -> int:
    """The commitments as PDF, CSV or XLSX by the name of the file; returns how many."""
    texts, country = promise_texts(office.facts.country), office.facts.country
    rows = _commitments(office, wish)
    header = (
        *(texts.column_light, texts.column_state, texts.column_promise, texts.column_agreement, texts.column_area),
        *(texts.column_responsible, texts.column_due, texts.column_means, texts.column_progress),
    )
    lines = [
        (
            *(texts.lights[one.light], standing_words(one.standing), one.body, one.agreement, one.area),
            *(responsible_words(one), format_iso(one.due_on)),
            *(means_words(one, country, _amount(office, one.means_amount)), progress_words(one)),
        )
        for one in rows
    ]
    title = texts.lacking_title if wish.lacking else texts.commitments_title
    subtitle = "" if wish.agreement_id is None else office.read(agreement_sheet, wish.agreement_id).draft.title
    if subtitle and out.suffix.lower() == ".pdf":  # it stands above the list
        told = header.index(texts.column_agreement)
        return _save(office, out, title, _without(header, told), [_without(line, told) for line in lines], subtitle)
    return _save(office, out, title, header, lines, subtitle)


def _without(cells: tuple[str, ...], place: int) -> tuple[str, ...]:
    return (*cells[:place], *cells[place + 1 :])


def save_lacking(office: Office, out: Path, agreement_id: int | None = None) -> int:
    """What goes on without means or without anybody responsible, with what it lacks."""
    texts = promise_texts(office.facts.country)
    header = (
        *(texts.column_lacking, texts.column_promise, texts.column_agreement, texts.column_area),
        *(texts.column_responsible, texts.column_due, texts.column_state),
    )
    lines = [
        (
            *(_lacks(one, texts), one.body, one.agreement, one.area),
            *(responsible_words(one), format_iso(one.due_on), standing_words(one.standing)),
        )
        for one in _commitments(office, CommitmentWish(agreement_id=agreement_id, lacking="either"))
    ]
    subtitle = "" if agreement_id is None else office.read(agreement_sheet, agreement_id).draft.title
    return _save(office, out, texts.lacking_title, header, lines, subtitle)


def _lacks(one: CommitmentRow, texts: PromiseTexts) -> str:
    means = bool(one.means or one.means_kind or one.means_amount is not None)
    said = (texts.lacking_means * (not means), texts.lacking_responsible * (not responsible_words(one)))
    return " · ".join(part for part in said if part)


def save_activities(office: Office, out: Path, wish: ActivityWish) -> int:
    """The activities as PDF, CSV or XLSX by the name of the file; returns how many."""
    texts, country = promise_texts(office.facts.country), office.facts.country
    header = (
        *(texts.column_day, texts.column_title, texts.column_kind, texts.column_place, texts.sheet_by),
        *(texts.column_area, texts.column_people, texts.column_attendances, texts.column_hours, texts.column_cost),
    )
    rows: list[ActivityRow] = _all(office, activity_rows, office.read(activity_ids, wish))
    lines = [
        (
            *(format_iso(one.starts_on), one.title, kind("activity", one.kind, country).name),
            *(one.where, one.organizers, one.area),
            *(one.people or None, one.attendances or one.headcount, format_hours(one.minutes)),
            None if one.cost is None else Money(one.cost, one.currency),
        )
        for one in rows
    ]
    subtitle = "" if wish.agreement_id is None else office.read(agreement_sheet, wish.agreement_id).draft.title
    return _save(office, out, texts.activities_title, header, lines, subtitle, right=(6, 7, 8, 9))


def _commitments(office: Office, wish: CommitmentWish) -> list[CommitmentRow]:
    found: list[CommitmentRow] = _all(office, commitment_rows, office.read(commitment_ids, wish))
    return found


def _all(office: Office, query: Callable[..., list[Any]], ids: Sequence[int]) -> list[Any]:
    return [row for at in range(0, len(ids), _CHUNK) for row in office.read(query, ids[at : at + _CHUNK])]


def _amount(office: Office, amount: int | None) -> str:
    return "" if amount is None else format_money(Money(amount, office.facts.currency), office.facts.country)


def _save(
    office: Office,
    out: Path,
    title: str,
    header: Sequence[str],
    lines: Iterable[Sequence[Cell]],
    subtitle: str = "",
    right: Sequence[int] = (),
) -> int:
    columns = [
        Column(name, "right" if at in right else "left", wraps=at not in right) for at, name in enumerate(header)
    ]
    return save_list(office, out, title, subtitle, columns, list(lines))


# -- compliance -----------------------------------------------------------------------------------


def compliance_view(office: Office, agreement_id: int, by: By) -> tuple[BarChart, list[ComplianceRow]]:
    """The lights by area or institution and their chart, the same on the screen and on paper."""
    texts = promise_texts(office.facts.country)
    rows = office.read(compliance, agreement_id, by, office.clock.today())
    nobody = unassigned(office, by)
    bars = tuple(Bar(one.name or nobody, one.green, f"{one.green} / {one.total}") for one in rows if one.total)
    return BarChart(f"{texts.green_share} · {texts.by_area if by == 'area' else texts.by_party}", bars), rows


def unassigned(office: Office, by: By) -> str:
    """What the line of compliance is called whose commitments have no area, or no institution."""
    texts = promise_texts(office.facts.country)
    return texts.no_area if by == "area" else texts.no_party


def save_compliance(office: Office, out: Path, agreement_id: int, by: By) -> int:
    """Compliance of an agreement by area or institution as PDF (with its chart), CSV or XLSX; returns the lines."""
    texts = promise_texts(office.facts.country)
    chart, rows = compliance_view(office, agreement_id, by)
    nobody = unassigned(office, by)
    first = texts.column_area if by == "area" else texts.column_party
    header = (first, texts.column_total, *texts.lights.values(), texts.column_done)
    lines = [(one.name or nobody, one.total, one.green, one.amber, one.red, one.grey, one.activities) for one in rows]
    if out.suffix.lower() != ".pdf":
        save_sheet(out, texts.compliance_title.capitalize(), header, lines, office.facts.country)
        return len(lines)
    columns = tuple(Column(name, "right" if at else "left", wraps=not at) for at, name in enumerate(header))
    title = texts.by_area if by == "area" else texts.by_party
    total = sum(one.total for one in rows)
    kept = sum(one.green for one in rows)
    sheet = FactsSheet(
        texts.compliance_title,
        office.read(agreement_sheet, agreement_id).draft.title,
        (Fact(texts.all_promises, str(total)), Fact(texts.green_share, f"{kept} / {total}", strong=True)),
        (Block(title, columns, tuple([str(cell) for cell in line] for line in lines)),),
        charts=(chart,) if chart.bars else (),
    )
    _draw(office, sheet, out)
    return len(lines)


def _draw(office: Office, sheet: FactsSheet, out: Path) -> None:
    buffer = io.BytesIO()
    draw_facts_sheet(letterhead(office), sheet, paper_of(office), buffer, office.clock.today())
    save_paper(out, buffer.getvalue())
