"""Survival and employment of any day as tables, paper and sheet. What one business is called: ``business_words``."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from app.jobs.business_words import size_words
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date, format_iso
from app.models.members.businesses import Employment, Leadership, Survival, employment, leadership, survival
from app.office import Office
from app.reports.register_texts import register_texts
from app.reports.sheet import LABEL, STRONG, Sheets
from app.reports.table import Column, draw_table

_SHOWN: Final = ("open", "paused", "closed", "")


@dataclass(frozen=True, slots=True)
class BusinessReport:
    """Survival and employment of one day; ``led`` only where it was asked for."""

    day: date
    survival: Survival
    employment: Employment
    led: Leadership | None


@dataclass(frozen=True, slots=True)
class ReportPart:
    """A part of the report: title, lines of what and how many, what should be known of it; ``header`` are codes."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str


def business_report(office: Office, day: date, *, women_led: bool = False) -> BusinessReport:
    """Raises ``Refused``: "business.future", and "trait.off" where the share led by women is asked and not noted."""
    if day > office.clock.today():
        raise Refused("business.future", field="as_of", day=format_date(day))
    led = office.read(leadership, day) if women_led else None
    return BusinessReport(day, office.read(survival, day), office.read(employment, day), led)


def report_parts(report: BusinessReport, only: Sequence[str] = ("survival", "employment")) -> list[ReportPart]:
    """The report as tables of words; who leads is told with either of the two."""
    parts = []
    if "survival" in only:
        parts += [_states_part(report.survival), _survival_part(report.survival)]
    if "employment" in only:
        parts.append(_work_part(report.employment))
    if report.led is not None:
        parts.append(_led_part(report.led))
    return parts


def report_value(report: BusinessReport, only: Sequence[str]) -> dict[str, Any]:
    """The report for other programs: totals only."""
    told: dict[str, Any] = {"day": report.day}
    if "survival" in only:
        held = report.survival
        told["businesses"] = {state or "unknown": held.count(state) for state in _SHOWN}
        told["opening_known"] = held.opening_known
        names = ("months", "all", "open", "paused", "closed", "unknown", "percent")
        told["after"] = [{name: getattr(one, name) for name in names} for one in held.horizons]
    if "employment" in only:
        work = report.employment
        told |= {"workers": work.workers, "saying": len(work.saying), "silent": work.silent, "closed": work.closed}
        told["by_size"] = [{"size": name, "businesses": n, "workers": w} for name, n, w in work.by_class()]
        told["days"] = work.days
    if report.led is not None:
        told["led_by_women"] = {n: getattr(report.led, n) for n in ("women", "not_women", "unknown", "percent")}
    return told


def _states_part(found: Survival) -> ReportPart:
    rows = [(words(f"business.is_{state or 'unknown'}"), str(found.count(state))) for state in _SHOWN]
    header = ("business.state", "business.businesses")
    return ReportPart(
        words("business.part_states"), header, tuple(rows), words("business.note_states", count=len(found.lines))
    )


def _survival_part(found: Survival) -> ReportPart:
    header = ("after", "businesses", "is_open", "is_paused", "is_closed", "is_unknown", "go_on")
    rows = [
        (
            words("business.months", months=one.months),
            *(str(number) for number in (one.all, one.open, one.paused, one.closed, one.unknown)),
            words("business.percent", percent=one.percent) if one.percent is not None else "—",
        )
        for one in found.horizons
    ]
    note = words("business.note_survival", known=found.opening_known, count=len(found.lines))
    return ReportPart(words("business.part_survival"), tuple(f"business.{name}" for name in header), tuple(rows), note)


def _work_part(found: Employment) -> ReportPart:
    rows = [(size_words(name), str(count), str(workers)) for name, count, workers in found.by_class()]
    rows.append((words("business.all"), str(len(found.saying)), str(found.workers)))
    params = {"said": len(found.saying), "count": len(found.lines), "silent": found.silent, "closed": found.closed}
    note = words("business.note_work", **params)
    if found.days is not None:
        first, last = (format_iso(day) for day in found.days)
        said = words("business.note_days" if first != last else "business.note_day", first=first, last=last)
        note = f"{note} {said}"
    header = ("business.size", "business.saying", "business.workers")
    return ReportPart(words("business.part_work"), header, tuple(rows), note)


def _led_part(led: Leadership) -> ReportPart:
    rows = [(words(f"business.led_{name}"), str(getattr(led, name))) for name in ("women", "not_women", "unknown")]
    share = words("business.percent", percent=led.percent) if led.percent is not None else "—"
    rows.append((words("business.led_share"), share))
    header = ("business.led", "business.businesses")
    return ReportPart(words("business.part_led"), header, tuple(rows), words("business.note_led"))


def report_bytes(office: Office, report: BusinessReport) -> bytes:
    """The report as a PDF: totals only, nobody's name."""
    texts, buffer = register_texts(office.facts.country), io.BytesIO()
    subtitle = texts.book_day.format(day=format_date(report.day))
    sheets = Sheets(
        *(buffer, letterhead(office), paper_of(office), texts.business_title),
        subtitle=subtitle,
        day=office.clock.today(),
    )
    for part in report_parts(report):
        sheets.need(30)
        sheets.y += 3
        sheets.paragraph(part.title, STRONG, after=1.5)
        titles = [words(code) for code in part.header]
        columns = [Column(titles[0]), *(Column(title, "right") for title in titles[1:])]
        draw_table(sheets, columns, part.rows)
        sheets.y += 1.5
        sheets.paragraph(part.note, LABEL, after=3)
    sheets.finish()
    return buffer.getvalue()


def save_report(office: Office, report: BusinessReport, out: Path) -> None:
    """As PDF, CSV or XLSX by the name of the file. Raises ``Refused("export.kind")``."""
    if out.suffix.lower() == ".pdf":
        save_paper(out, report_bytes(office, report))
        return
    rows = [
        (format_date(report.day), part.title, row[0], words(what), value)
        for part in report_parts(report)
        for row in part.rows
        for what, value in zip(part.header[1:], row[1:], strict=True)
    ]
    header = [words(f"business.{name}") for name in ("day", "part", "line", "what", "value")]
    save_sheet(out, register_texts(office.facts.country).business_title, header, rows)
