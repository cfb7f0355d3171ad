"""The folder of a report: what is missing is said before, then one PDF and one ZIP, frozen, numbered, reprintable."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

from app.exchange.tables_out import Cell, between, csv_bytes, xlsx_bytes
from app.jobs.agreements.project_content import Gathered, content_of, gather
from app.jobs.agreements.template import empty_columns, filled_with, frozen_template, frozen_value, kept_template
from app.jobs.legible import as_pdf
from app.jobs.letterhead import letterhead
from app.jobs.papers import expect_folder, paper_of, plain_cell, save_paper
from app.jobs.progress import Progress, silent
from app.models.agreements.corrected import corrected_vouchers
from app.models.agreements.project_parts import quotations
from app.models.agreements.project_queries import cockpit
from app.models.agreements.project_reports import Report, freeze_report, report, report_to_be
from app.models.agreements.project_rules import percent_text
from app.models.agreements.project_standing import closing_problems
from app.models.agreements.promise_queries import beneficiaries
from app.models.base.attachments import attachment_bytes
from app.models.base.errors import Problem, Refused, Unavailable
from app.models.base.identity import crockford
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money
from app.office import Office
from app.reports.joined import Leaf, join, readable
from app.reports.project_report import draw_report
from app.reports.project_texts import ProjectTexts, project_texts

_CODE: Final = 8
_MOST_NAMES: Final = 6
_NOT_IN_A_NAME: Final = dict.fromkeys(map(ord, '<>:"/\\|?*\t\n\r'), "-")
_DAY: Final = (1980, 1, 1, 0, 0, 0)  # the same folder gives the same bytes


@dataclass(frozen=True, slots=True)
class Made:
    """A folder that was put together: its pages, and how many files stand in the ZIP.

    ``renumbered``: how many vouchers took another number than the list had for them, to run as the folder does.
    """

    report: Report
    pages: int
    files: int
    renumbered: int = 0


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The bytes of both files; those of the ZIP are empty where none is asked."""

    found: Report
    folder: bytes
    pages: int
    archive: bytes
    files: int


def missing(office: Office, project_id: int, since: date | None = None, until: date | None = None) -> list[Problem]:
    """What the folder would lack, in the order in which somebody looks for it."""
    seen = office.read(cockpit, project_id)
    of = gather(office, seen, since, until)
    found = _missing_vouchers(of)
    again = [f"{one.number} ({one.expense} → {one.now})" for one in office.read(corrected_vouchers, project_id)]
    if again:
        found.append(Problem("vouchers", "folder.corrected", {"count": len(again), "names": _named(again)}))
    if not seen.draft.code:
        found.append(Problem("code", "folder.no_code"))
    found += _missing_scans(office, of)
    found += _missing_quotations(office, of)
    if not any(one.kind == "statement" for one in of.scans):
        found.append(Problem("statement", "folder.no_statement"))
    if not office.read(beneficiaries, project_id):
        found.append(Problem("beneficiaries", "folder.no_beneficiaries"))
    lacking = [one.name for one in seen.requirements if one.missing(office.clock.today())]
    if lacking:
        found.append(Problem("requirements", "folder.requirements", {"names": _named(lacking)}))
    unsaid = [str(one) for one in empty_columns(office, project_id) if not one.meant]
    if unsaid:
        found.append(Problem("template", "template.empty_columns", {"names": _named(unsaid)}))
    asked, reached = seen.draft.own_percent, of.seen.own_spent
    if reached < asked:
        country = office.facts.country
        params = {"asked": percent_text(asked, country), "reached": percent_text(reached, country)}
        found.append(Problem("own", "folder.own_below", params))
    found += [one for one in office.read(closing_problems, project_id) if one.field != "balance"]
    return found


def _missing_vouchers(of: Gathered) -> list[Problem]:
    found = [] if of.vouchers else [Problem("vouchers", "folder.no_vouchers")]
    unnumbered = [one.id for one in of.vouchers if not (one.document_number and one.supplier_tax_id)]
    numbers = {"folder.left_out": list(of.left_out), "folder.no_numbers": [of.listed[one] for one in unnumbered]}
    for code, listed in numbers.items():
        if listed:
            names = _named([str(one) for one in sorted(listed)])
            found.append(Problem("vouchers", code, {"count": len(listed), "names": names}))
    return found


def _missing_scans(office: Office, of: Gathered) -> list[Problem]:
    found = []
    without = sorted(one.listed for one in of.scans if one.kind == "voucher" and one.file is None)
    if without:
        names = _named([str(one) for one in without])
        found.append(Problem("scans", "folder.no_scans", {"count": len(without), "names": names}))
    sheets = [one.name for one in of.scans if one.kind == "attendance" and one.file is None]
    if sheets:
        found.append(Problem("attendance", "folder.no_attendance", {"names": _named(sheets)}))
    odd = []
    for one in of.scans:
        if one.file is not None and one.file.media_type == "application/pdf":
            data = office.read(attachment_bytes, one.file.sha256)
            if data is not None and not readable(data):
                odd.append(one.file.file_name)
    if odd:
        found.append(Problem("scans", "folder.unreadable", {"names": _named(odd)}))
    return found


def _missing_quotations(office: Office, of: Gathered) -> list[Problem]:
    found = []
    scanless = [one.name for one in of.scans if one.kind == "quotation" and one.file is None]
    if scanless:
        found.append(Problem("quotations", "folder.quotation_scans", {"names": _named(scanless)}))
    quoted = {one.line_id for one in office.read(quotations, of.seen.id)}
    lines = {one.line_id: one.line for one in of.vouchers if one.line_id not in quoted}
    if lines:
        found.append(Problem("quotations", "folder.no_quotations", {"names": _named(list(lines.values()))}))
    return found


def _named(names: list[str]) -> str:
    more = len(names) - _MOST_NAMES
    return ", ".join(names[:_MOST_NAMES]) + (f" … (+{more})" if more > 0 else "")


def make_folder(
    office: Office,
    project_id: int,
    out: Path,
    archive: Path | None = None,
    since: date | None = None,
    until: date | None = None,
    note: str = "",
    progress: Progress = silent,
) -> Made:
    """Freezes the report under its number and writes its PDF and, where said, its ZIP.

    Raises ``Refused`` without vouchers or when the funder's workbook has no room, ``Unavailable`` without the folder to
    write to: then no number was given. "folder.kept" where the folder could not be written although it has its number.
    Everything is drawn before: who stops it has kept nothing.
    """
    for path in (out, archive):
        if path is not None:
            expect_folder(path)
    of = gather(office, office.read(cockpit, project_id), since, until)
    if not of.vouchers:
        raise Refused("folder.no_vouchers", field="vouchers")
    digests = [one.file.sha256 for one in of.scans if one.file is not None]
    content = content_of(office, of)
    kept = kept_template(office, project_id)
    if kept is not None:
        content["template"] = frozen_value(kept[1])
        digests.append(kept[1].sha256)
    numbers = {one.id: one.number for one in of.vouchers}
    drawn = _draw(office, *office.read(report_to_be, project_id, of.since, of.until, content), archive, progress)
    made = office.run(freeze_report, project_id, of.since, of.until, content, digests, note, numbers).value
    found, kept_as = office.read(report, made)
    if found.hash != drawn.found.hash:  # another one was put together while this one was drawn
        drawn = _draw(office, found, kept_as, archive, progress)
    try:
        done = replace(_write(drawn, out, archive), report=found)
    except Unavailable as fault:  # a full disk, a stick pulled out: nobody should put another together
        raise Unavailable("folder.kept", number=found.number, file=out.absolute().parent.name) from fault
    return replace(done, renumbered=sum(of.listed[row] != number for row, number in numbers.items()))


def print_folder(
    office: Office, report_id: int, out: Path | None, archive: Path | None = None, progress: Progress = silent
) -> Made:
    """A report that was frozen, as it was then. Raises ``Refused`` when it is no longer what was handed over."""
    return _write(_draw(office, *office.read(report, report_id), archive, progress), out, archive)


def _draw(office: Office, found: Report, content: dict[str, Any], archive: Path | None, progress: Progress) -> _Drawn:
    data, pages = folder_bytes(office, found, content, progress)
    packed, files = _archive(office, found, content, data) if archive is not None else (b"", 0)
    return _Drawn(found, data, pages, packed, files)


def _write(drawn: _Drawn, out: Path | None, archive: Path | None) -> Made:
    if out is not None:
        save_paper(out, drawn.folder)
    if archive is not None:
        save_paper(archive, drawn.archive)
    return Made(drawn.found, drawn.pages, drawn.files)


def folder_again(office: Office, report_id: int, archive: Path | None = None, progress: Progress = silent) -> bytes:
    """The PDF of a report that was frozen; with ``archive`` its ZIP is written as well."""
    found, content = office.read(report, report_id)
    data, _ = folder_bytes(office, found, content, progress)
    if archive is not None:
        save_paper(archive, _archive(office, found, content, data)[0])
    return data


def folder_bytes(
    office: Office, found: Report | None, content: dict[str, Any], progress: Progress = silent
) -> tuple[bytes, int]:
    """The PDF and how many pages it has; without a report it is a draft to look at."""
    texts, paper = project_texts(office.facts.country), paper_of(office)
    code = f"R-{found.number}-{crockford(bytes.fromhex(found.hash), _CODE)}" if found else ""
    front = io.BytesIO()
    head = replace(letterhead(office), practice=content["practice"], **content["issuer"])  # as it was called then
    draw_report(head, content, texts, paper, front, code)
    mark = f" · {texts.stamp_practice}" if content["practice"] else ""
    leaves = []
    for one in content["scans"]:
        instead = texts.unreadable.format(file=one["file_name"])
        leaves.append(Leaf(one["stamp"] + mark, one["under"], partial(_paper, office, one["sha256"]), instead))
    title = texts.report_title.format(number=found.number) if found else texts.report_draft

    def told(done: int, of: int) -> None:
        progress(done, of, "folder.scans")

    return join(front.getvalue(), leaves, paper, title, texts.folio, texts.stamp_sheet, told)


def _paper(office: Office, sha256: str) -> bytes | None:
    """A scan as PDF."""
    data = office.read(attachment_bytes, sha256)
    return as_pdf(data) if data else None


def draft_bytes(office: Office, project_id: int, since: date | None = None, until: date | None = None) -> bytes:
    """The folder as it would be, without a number: nothing is kept."""
    of = gather(office, office.read(cockpit, project_id), since, until)
    return folder_bytes(office, None, content_of(office, of))[0]


# -- the ZIP ---------------------------------------------------------------------------------------


def _archive(office: Office, found: Report, content: dict[str, Any], folder: bytes) -> tuple[bytes, int]:
    """The folder, the table for Excel, the funder's workbook, and every scan as it is kept, in its own folder."""
    texts = project_texts(office.facts.country)
    buffer = io.BytesIO()
    count = 0
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in _files(office, found, content, folder, texts):
            info = zipfile.ZipInfo(name, _DAY)
            info.compress_type = zipfile.ZIP_STORED if name.endswith((".jpg", ".pdf", ".png")) else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
            count += 1
    return buffer.getvalue(), count


def _files(
    office: Office, found: Report, content: dict[str, Any], folder: bytes, texts: ProjectTexts
) -> Iterator[tuple[str, bytes]]:
    day, country = date.fromisoformat(content["day"]), office.facts.country
    yield f"0 {texts.folder_pdf}.pdf", folder
    header, rows = table_cells(content, texts, str(office.read(cockpit, found.project_id).currency))
    yield f"0 {texts.folder_table}.xlsx", xlsx_bytes(texts.folder_table, header, rows, day)
    yield (
        f"0 {texts.folder_table}.csv",
        csv_bytes(header, [[plain_cell(cell, country) for cell in row] for row in rows], between(country)),
    )
    people = content.get("people", [])
    if people:
        titles = [texts.column_number, texts.column_name, texts.column_document, texts.column_business]
        listed = [*titles, texts.column_district]
        yield f"0 {texts.beneficiaries_title}.xlsx", xlsx_bytes(texts.beneficiaries_title, listed, people, day)
        yield f"0 {texts.beneficiaries_title}.csv", csv_bytes(listed, people, between(country))
    if "template" in content:
        filled = filled_with(office, found.project_id, frozen_template(content["template"]), content["vouchers"])
        yield f"0 {texts.folder_template} {filled.name}", filled.data
    taken: dict[str, int] = {}
    for one in content["scans"]:
        data = office.read(attachment_bytes, one["sha256"])
        if data is None:
            continue
        name = f"{texts.folders[one['kind']]}/{_safe(one['name'])} {_safe(one['file_name'])}"
        stem, dot, ending = name.rpartition(".")
        taken[name] = taken.get(name, 0) + 1
        yield (name if taken[name] == 1 else f"{stem} ({taken[name]}){dot}{ending}"), data


def _safe(text: str) -> str:
    return " ".join(text.translate(_NOT_IN_A_NAME).split())[:70].strip(". ")


def table_cells(content: dict[str, Any], texts: ProjectTexts, coin: str) -> tuple[list[str], list[list[Cell]]]:
    """The vouchers for Excel: a column each thing an accountant asks for."""
    header = [texts.column_number, texts.column_paid, texts.column_supplier, texts.column_tax_id]
    header += [texts.column_document, texts.column_day, texts.column_description, texts.column_heading]
    header += [texts.column_line, texts.column_funder, texts.column_own, texts.column_method, texts.column_expense]
    rows: list[list[Cell]] = []
    for one in content["vouchers"]:
        document = " ".join(part for part in (one["document_kind"], one["document_number"]) if part)
        row: list[Cell] = [one["number"], format_iso(one["paid_on"]), one["supplier"], one["supplier_tax_id"]]
        row += [document, format_iso(one["document_on"]), one["description"], one["heading"], one["line"]]
        row += [Money(one["funder"], coin), Money(one["own"], coin)]
        row += [" ".join(part for part in (one["method"], one["reference"]) if part), one["expense"]]
        rows.append(row)
    return header, rows
