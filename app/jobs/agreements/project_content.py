"""What a rendering of accounts says, every text ready to be printed and frozen. Drawing is ``reports``'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from app.jobs.agreements.project_lists import budget_chart
from app.messages import words
from app.models.agreements.project_parts import assets, quotations
from app.models.agreements.project_queries import Cockpit, ProjectLine
from app.models.agreements.project_rules import WITH_AMOUNT, percent_text
from app.models.agreements.promise_queries import ActivityWish, activity_ids, activity_rows, beneficiaries
from app.models.agreements.voucher_numbers import in_folder_order, numbers_handed
from app.models.agreements.voucher_queries import Voucher, vouchers
from app.models.base.attachments import AttachedFile, attached_to
from app.models.base.database import Reader
from app.models.base.facts import office_facts
from app.models.base.values.dates import format_date, format_iso, long_date
from app.models.base.values.money import Money, format_money, format_number
from app.models.base.values.text import fold
from app.models.privacy.kept_back import lines_kept_back
from app.office import Office
from app.reports.privacy_texts import privacy_texts
from app.reports.project_texts import ProjectTexts, project_texts

LAYOUT: Final = 1
_NONE: Final[list[AttachedFile | None]] = [None]
NOT_COUNTED: Final = ("void", "rejected", "withdrawn")


@dataclass(frozen=True, slots=True)
class Scan:
    """A file of the folder: where it belongs, what is stamped on it. ``file`` is ``None`` where it is missing.

    ``listed`` is the number under which the list of vouchers has it today.
    """

    kind: str
    name: str
    stamp: str
    under: str
    file: AttachedFile | None = None
    listed: int = 0


@dataclass(frozen=True, slots=True)
class Gathered:
    """What of a project belongs to a report of ``since`` to ``until``."""

    seen: Cockpit
    since: date
    until: date
    vouchers: tuple[Voucher, ...]
    listed: Mapping[int, int]
    """The number under which the list has each voucher today, by its id: other than that of the folder to come."""
    left_out: tuple[int, ...]
    """Vouchers of other days that stand in no report yet, by the number the list has for them."""
    scans: tuple[Scan, ...] = field(default=())


def gather(office: Office, seen: Cockpit, since: date | None, until: date | None) -> Gathered:
    """The vouchers that count as the folder numbers them, and every file that goes with them.

    Without days: from the first day of the project, or its first voucher, until its last day, its last voucher, or
    today where it still runs.
    """
    all_of = [one for one in office.read(vouchers, seen.id) if one.state not in NOT_COUNTED]
    first = min((date.fromisoformat(one.paid_on) for one in all_of), default=office.clock.today())
    begin = since or min(one for one in (seen.draft.starts_on, seen.draft.approved_on, first) if one is not None)
    last = max((date.fromisoformat(one.paid_on) for one in all_of), default=first)
    today = office.clock.today()
    end = until or max(min(today, seen.draft.ends_on or today), last)
    found = [one for one in all_of if begin.isoformat() <= one.paid_on <= end.isoformat()]
    listed = {one.id: one.number for one in found}
    handed = office.read(numbers_handed, seen.id)
    found = in_folder_order(seen, found, handed)
    then = _as_of(seen, [one for one in all_of if one.paid_on <= end.isoformat()], end)
    out = tuple(one.number for one in all_of if one.id not in listed and one.number not in handed)
    gathered = Gathered(then, begin, end, tuple(found), listed, out)
    texts = project_texts(office.facts.country)
    scans = office.read(_scans, gathered, texts, office.facts.country)
    return replace(gathered, scans=tuple(scans))


def _as_of(seen: Cockpit, so_far: Sequence[Voucher], until: date) -> Cockpit:
    """The project as it stood at the end of that day: what was charged to each line, what came and went.

    What is returned comes after the end: a report up to the last day of the project tells it as well.
    """
    lines = tuple(
        replace(
            line,
            used_funder=sum(one.funder for one in so_far if one.line_id == line.id),
            used_own=sum(one.own for one in so_far if one.line_id == line.id),
        )
        for line in seen.lines
    )
    whole = seen.draft.ends_on is not None and until >= seen.draft.ends_on
    events = tuple(one for one in seen.events if whole or one.on_date <= until.isoformat())
    received, returned = (
        sum(one.amount or 0 for one in events if one.kind == kind and not one.taken_back) for kind in WITH_AMOUNT
    )
    left = received - returned - sum(one.funder for one in so_far)
    return replace(seen, lines=lines, events=events, received=received, to_return=left)


def _scans(reader: Reader, of: Gathered, texts: ProjectTexts, country: str) -> list[Scan]:
    code = of.seen.draft.code or of.seen.draft.title
    found: list[Scan] = []
    for one in of.vouchers:
        stamp = texts.stamp_voucher.format(code=code, line=one.line, number=one.number)
        amount = format_money(Money(one.funder + one.own, of.seen.currency), country)
        under = " · ".join(part for part in (one.supplier, one.document_number, amount) if part)
        name = f"{one.number:03} {one.supplier}"
        files = attached_to(reader, "expense", one.expense_uid)[::-1]
        found += [Scan("voucher", name, stamp, under, file, of.listed[one.id]) for file in files or _NONE]
    found += _of_activities(reader, of, texts, code)
    for quote in quotations(reader, of.seen.id):
        stamp = texts.stamp_other.format(code=code, what=f"{texts.section_quotations}: {quote.line or quote.supplier}")
        under = f"{quote.supplier} · {format_iso(quote.on_date)} · "
        under += format_money(Money(quote.amount, of.seen.currency), country)
        files = attached_to(reader, "quotation", quote.uid)[::-1]
        found += [Scan("quotation", quote.supplier, stamp, under, file) for file in files or _NONE]
    return found + _of_project(reader, of, texts, code)


def _of_activities(reader: Reader, of: Gathered, texts: ProjectTexts, code: str) -> list[Scan]:
    """Sheets that were signed first, then the photos: a picture is a photo unless its caption says otherwise."""
    sheets: list[Scan] = []
    photos: list[Scan] = []
    ids = activity_ids(reader, ActivityWish(project_id=of.seen.id))
    for one in sorted(activity_rows(reader, ids), key=lambda row: (row.starts_on, row.id)):
        if one.state == "cancelled" or not of.since.isoformat() <= one.starts_on <= of.until.isoformat():
            continue
        title = f"{format_iso(one.starts_on)} · {one.title}"
        has_sheet = False
        for file in attached_to(reader, "activity", one.uid)[::-1]:
            is_sheet = file.media_type == "application/pdf" or said_by(file, texts.attendance_marks)
            has_sheet = has_sheet or is_sheet
            section = texts.section_attendance if is_sheet else texts.section_photos
            stamp = texts.stamp_other.format(code=code, what=section)
            under = " · ".join(part for part in (file.caption, title) if part)
            kind = "attendance" if is_sheet else "photo"
            (sheets if is_sheet else photos).append(Scan(kind, one.title, stamp, under, file))
        if not has_sheet and one.state == "done":
            sheets.append(Scan("attendance", one.title, "", title))
    return [*sheets, *photos]


def _of_project(reader: Reader, of: Gathered, texts: ProjectTexts, code: str) -> list[Scan]:
    """The sworn statement that was signed, and photos of the project as a whole."""
    found = []
    for file in attached_to(reader, "project", of.seen.uid)[::-1]:
        under = file.caption or file.file_name
        if said_by(file, texts.statement_marks):
            stamp = texts.stamp_other.format(code=code, what=texts.section_statement)
            found.append(Scan("statement", texts.section_statement, stamp, under, file))
        elif file.media_type.startswith("image/"):
            stamp = texts.stamp_other.format(code=code, what=texts.section_photos)
            found.insert(0, Scan("photo", of.seen.draft.title, stamp, under, file))
    return found


def said_by(file: AttachedFile, marks: Sequence[str]) -> bool:
    """Whether the caption or the name of a file says one of these."""
    said = fold(f"{file.caption} {file.file_name}")
    return any(fold(mark) in said for mark in marks)


# -- the words -------------------------------------------------------------------------------------


def content_of(office: Office, of: Gathered) -> dict[str, Any]:
    """Everything that is printed, as JSON; the number and the control code are added when it is frozen."""
    facts, texts, seen = office.facts, project_texts(office.facts.country), of.seen
    code = texts.statement_code.format(code=seen.draft.code) if seen.draft.code else ""
    funder, own = sum(one.funder for one in of.vouchers), sum(one.own for one in of.vouchers)

    def said(amount: int) -> str:
        return format_money(Money(amount, seen.currency), facts.country)

    def plain(amount: int) -> str:
        return format_number(amount, seen.currency, facts.country)

    chart = budget_chart(seen, facts)
    today = office.clock.today()
    return {
        "layout": LAYOUT,
        "practice": facts.practice,
        "day": today.isoformat(),
        "issuer": {name: getattr(facts, name) for name in ("name", "tax_id", "address", "phone", "email")},
        "project": " · ".join(part for part in (seen.draft.title, seen.draft.code, seen.funder) if part),
        "code": seen.draft.code or seen.draft.title,
        "facts": [list(one) for one in _facts(office, of, texts) if one[1]],
        "money": [list(one) for one in _money(of, texts, facts.country, said) if one[1]],
        "received": _received(of, said),
        "lines": [_line(one, plain) for one in seen.lines],
        "line_totals": _line_totals(seen, texts, plain),
        "chart": {"title": chart.title, "bars": [[one.label, one.value, one.text, one.hollow] for one in chart.bars]},
        "rows": [_row(one, texts, plain) for one in of.vouchers],
        "people": office.read(_people, seen.id),
        "things": office.read(_things, seen.id, plain),
        "totals": ["", "", texts.total, "", "", "", plain(funder), plain(own), ""],
        "statement": texts.statement_body.format(
            number="{number}", title=seen.draft.title, code=code, amount=said(funder), own=said(own)
        ),
        "place": texts.statement_place.format(place=facts.city, day=long_date(today)).lstrip(", "),
        "signers": texts.signers,
        "vouchers": [voucher_value(one, seen) for one in of.vouchers],
        "scans": [_scan_value(one, one.file) for one in of.scans if one.file is not None],
    }


def _scan_value(one: Scan, file: AttachedFile) -> dict[str, Any]:
    told = {"kind": one.kind, "name": one.name, "stamp": one.stamp, "under": one.under}
    return {**told, "sha256": file.sha256, "file_name": file.file_name}


def voucher_value(one: Voucher, seen: Cockpit) -> dict[str, Any]:
    """A voucher as the funder's workbook may take it: days ISO text, amounts in minor units."""
    line = next((row for row in seen.lines if row.id == one.line_id), None)
    return {
        "number": one.number,
        "paid_on": one.paid_on,
        "supplier": one.supplier,
        "supplier_tax_id": one.supplier_tax_id,
        "document_kind": words(f"document.{one.document_kind}"),
        "document_number": one.document_number,
        "document_on": one.document_on,
        "description": one.description or one.concept,
        "line": one.line,
        "line_code": line.code if line else "",
        "heading": line.heading if line else "",
        "funder": one.funder,
        "own": one.own,
        "total": one.funder + one.own,
        "method": words(f"method.{one.method}"),
        "reference": one.reference,
        "expense": one.expense,
        "project_code": seen.draft.code,
        "aim": one.aim,
        "activity": one.activity,
        "state": words(f"voucher.state.{one.state}"),
    }


def _facts(office: Office, of: Gathered, texts: ProjectTexts) -> list[tuple[str, str]]:
    seen, draft = of.seen, of.seen.draft
    span = texts.report_span.format(since=format_date(of.since), until=format_date(of.until))
    term = ""
    if draft.starts_on and draft.ends_on:
        term = texts.report_span.format(since=format_date(draft.starts_on), until=format_date(draft.ends_on))
    return [
        (texts.report_project, draft.title),
        (texts.report_code, draft.code),
        (texts.report_number, draft.number),
        (texts.report_funder, seen.funder),
        (texts.report_programme, seen.agreement),
        (texts.report_beneficiary, office.facts.name),
        (texts.report_beneficiary_id, office.facts.tax_id),
        (texts.report_period, span),
        (texts.report_term, term),
        (texts.report_approved, format_date(draft.approved_on) if draft.approved_on else ""),
        (texts.report_objectives, draft.objectives),
    ]


def _money(of: Gathered, texts: ProjectTexts, country: str, said: Any) -> list[tuple[str, str]]:
    seen = of.seen
    returned = sum(one.amount or 0 for one in seen.events if one.kind == "returned" and not one.taken_back)
    used, used_own = seen.used
    label = texts.money_balance if seen.to_return >= 0 else texts.money_ahead
    own = texts.money_own_value.format(
        amount=said(used_own),
        kind=said(seen.planned[2]),
        percent=percent_text(seen.own_spent, country),
        asked=percent_text(seen.draft.own_percent, country),
    )
    return [
        (texts.money_received, said(seen.received)),
        (texts.money_returned, said(returned) if returned else ""),
        (texts.money_used.format(day=format_date(of.until)), said(used)),
        (label, said(abs(seen.to_return))),
        (texts.money_own, own if used_own or seen.planned[1] or seen.planned[2] or seen.draft.own_percent else ""),
    ]


def _received(of: Gathered, said: Any) -> list[list[str]]:
    return [
        [format_iso(one.on_date), words(f"project.event.{one.kind}"), said(one.amount), one.document or one.note]
        for one in of.seen.events
        if one.kind in WITH_AMOUNT and not one.taken_back
    ]


def _line(one: ProjectLine, plain: Any) -> list[str]:
    name = " · ".join(part for part in (one.code, one.heading, one.name) if part)
    percent = f"{one.used_funder * 100 // one.funder} %" if one.funder else ""
    amounts = (one.funder, one.used_funder, one.funder - one.used_funder, one.own, one.used_own, one.in_kind)
    shown = [plain(amount) for amount in amounts]
    return [name, *shown[:2], percent, *shown[2:]]


def _line_totals(seen: Cockpit, texts: ProjectTexts, plain: Any) -> list[str]:
    funder, own, in_kind = seen.planned
    used, used_own = seen.used
    percent = f"{used * 100 // funder} %" if funder else ""
    shown = [plain(amount) for amount in (funder, used, funder - used, own, used_own, in_kind)]
    return [texts.total, *shown[:2], percent, *shown[2:]]


def _people(reader: Reader, project_id: int) -> list[list[str]]:
    """Whom it serves: name, document, business, city. Telephones are nobody's business there."""
    found = beneficiaries(reader, project_id)
    kept = lines_kept_back(reader, "participation", "project_id", project_id)
    hidden = (privacy_texts(office_facts(reader).country).kept_back, "", "", "")
    return [
        [str(place), *(hidden if one.id in kept else (one.name, one.document, one.business, one.district))]
        for place, one in enumerate(found, 1)
    ]


def _things(reader: Reader, project_id: int, plain: Any) -> list[list[str]]:
    return [
        [
            *(one.name, one.serial, one.place, one.keeper, format_iso(one.acquired_on)),
            *("" if one.value is None else plain(one.value), format_iso(one.disposed_on)),
        ]
        for one in assets(reader, project_id)
    ]


def _row(one: Voucher, texts: ProjectTexts, plain: Any) -> list[str]:
    kind = texts.no_document if one.document_kind == "none" else words(f"document.{one.document_kind}")
    document = " ".join(part for part in (kind, one.document_number) if part)
    supplier = " · ".join(part for part in (one.supplier, one.supplier_tax_id) if part)
    method = " ".join(part for part in (words(f"method.{one.method}"), one.reference) if part)
    return [
        *(str(one.number), format_iso(one.paid_on), supplier, document, one.description or one.concept, one.line),
        *(plain(one.funder), plain(one.own) if one.own else "", method),
    ]
