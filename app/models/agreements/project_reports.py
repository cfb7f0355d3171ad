"""Renderings of accounts that were handed over, as they were; and the funders' own workbooks with their columns."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from app.models.agreements.project_standing import must_be_open
from app.models.agreements.voucher_numbers import renumber
from app.models.base.attachments import NewFile, attach
from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean
from app.models.dues.receipts import canonical

FIELDS: Final = (
    *("number", "paid_on", "supplier", "supplier_tax_id", "document_kind", "document_number", "document_on"),
    *("description", "line", "line_code", "heading", "funder", "own", "total", "method", "reference", "expense"),
    *("project_code", "aim", "activity", "state", "office", "office_tax_id", "currency"),
)
"""What a column of a funder's workbook may take of a voucher."""


@dataclass(frozen=True, slots=True)
class Report:
    """A rendering of accounts; days ISO text, ``hash`` the SHA-256 of its content."""

    id: int
    uid: str
    project_id: int
    number: int
    from_on: str
    until_on: str
    sent_on: str | None
    hash: str
    note: str


@dataclass(frozen=True, slots=True)
class Template:
    """A funder's workbook: which sheet, in which row the first voucher goes, which column ("C") takes what.

    A column with "" is one that somebody said to leave empty.
    """

    id: int
    uid: str
    organization_id: int | None
    name: str
    sha256: str
    sheet: str
    first_row: int
    columns: Mapping[str, str]


@command("projects.freeze", needs=Role.TREASURER)
def freeze_report(
    tx: Tx,
    project_id: int,
    from_on: date,
    until_on: date,
    content: Mapping[str, Any],
    files: Sequence[str],
    note: str,
    numbers: Mapping[int, int] | None = None,
) -> int:
    """Keeps what is handed over under the project's next number; returns its id.

    ``files``: SHA-256 of the scans in it, which stay for as long as the report does. ``numbers``: the running number
    of each voucher (id) in it, its own from then on. Raises ``Refused``.
    """
    must_be_open(tx, project_id)
    if until_on < from_on:
        raise Refused("project.ends_early", field="until_on", day=format_date(from_on))
    if numbers is not None:
        renumber(tx, project_id, numbers)
    number, text, digest = _numbered(tx, project_id, content)
    uid = tx.new_uid()
    made = tx.insert(
        "project_report",
        uid=uid,
        project_id=project_id,
        number=number,
        from_on=from_on.isoformat(),
        until_on=until_on.isoformat(),
        sent_on=None,
        content=text,
        hash=digest,
        note=clean(note),
    )
    _keep_scans(tx, uid, files)
    return made


def _keep_scans(tx: Tx, uid: str, files: Sequence[str]) -> None:
    for scan in dict.fromkeys(files):
        attachment = tx.value("SELECT id FROM attachment WHERE sha256 = ?", (scan,))
        if attachment is not None:
            tx.insert(
                "attached",
                uid=tx.new_uid(),
                attachment_id=attachment,
                tbl="project_report",
                row_uid=uid,
                file_name="",
                caption="",
                added_on=tx.clock.today().isoformat(),
            )


def report_to_be(
    reader: Reader, project_id: int, from_on: date, until_on: date, content: Mapping[str, Any]
) -> tuple[Report, dict[str, Any]]:
    """What ``freeze_report`` would keep now, as ``report`` reads it: it is drawn before it is kept."""
    number, text, digest = _numbered(reader, project_id, content)
    days = (from_on.isoformat(), until_on.isoformat())
    return Report(0, "", project_id, number, *days, None, digest, ""), json.loads(text)


def _numbered(reader: Reader, project_id: int, content: Mapping[str, Any]) -> tuple[int, str, str]:
    """The next number, the content with it as text, and its SHA-256."""
    number = reader.value("SELECT coalesce(max(number), 0) + 1 FROM project_report WHERE project_id = ?", (project_id,))
    text = canonical({**content, "number": number})
    return int(number), text, hashlib.sha256(text.encode()).hexdigest()


@command("projects.report_sent", needs=Role.TREASURER)
def send_report(tx: Tx, report_id: int, sent_on: date, note: str = "") -> None:
    """Says when a rendering went to the funder. Raises ``Refused``."""
    row = tx.row("SELECT project_id, note FROM project_report WHERE id = ?", (report_id,))
    if row is None:
        raise Refused("project.report_unknown", field="report", text=str(report_id))
    if sent_on > tx.clock.today():
        raise Refused("project.in_future", field="sent_on", day=format_date(sent_on))
    tx.update("project_report", report_id, sent_on=sent_on.isoformat(), note=clean(note) or row[1])


def reports_of(reader: Reader, project_id: int) -> list[Report]:
    """Newest first."""
    return [Report(*row) for row in reader.rows(f"{_REPORT}WHERE project_id = ? ORDER BY number DESC", (project_id,))]


def report(reader: Reader, report_id: int) -> tuple[Report, dict[str, Any]]:
    """With its frozen content. Raises ``Refused``: unknown, or no longer what was handed over."""
    row = reader.row(f"{_REPORT}WHERE id = ?", (report_id,))
    if row is None:
        raise Refused("project.report_unknown", field="report", text=str(report_id))
    text = str(reader.value("SELECT content FROM project_report WHERE id = ?", (report_id,)))
    found = Report(*row)
    if hashlib.sha256(text.encode()).hexdigest() != found.hash:
        raise Refused("project.report_altered", number=found.number)
    return found, json.loads(text)


def resolve_report(reader: Reader, project_id: int, number: int) -> int:
    """By its number in the project. Raises ``Refused("project.report_unknown")``."""
    found = reader.value("SELECT id FROM project_report WHERE project_id = ? AND number = ?", (project_id, number))
    if found is None:
        raise Refused("project.report_unknown", field="report", text=str(number))
    return int(found)


_REPORT: Final = "SELECT id, uid, project_id, number, from_on, until_on, sent_on, hash, note FROM project_report "

# -- the funder's own workbook ----------------------------------------------------------------------


@command("projects.template", needs=Role.TREASURER)
def save_template(
    tx: Tx,
    name: str,
    organization_id: int | None,
    file: NewFile | None,
    sheet: str,
    first_row: int,
    columns: Mapping[str, str],
) -> int:
    """Keeps a funder's workbook under a name, or its new columns (``file`` ``None``: the workbook stays).

    Raises ``Refused`` with every objection.
    """
    known = tx.row("SELECT id, uid, attachment_id FROM report_template WHERE name = ?", (clean(name),))
    problems = []
    if not clean(name):
        problems.append(Problem("name", "project.template_nameless"))
    if file is None and known is None:
        problems.append(Problem("file", "project.template_fileless"))
    if first_row < 1:
        problems.append(Problem("first_row", "project.template_row"))
    used = [field for field in columns.values() if field]
    problems += [
        Problem("columns", "project.template_field", {"text": field, "known": ", ".join(FIELDS)})
        for field in sorted(set(used) - set(FIELDS))
    ]
    if not used:
        problems.append(Problem("columns", "project.template_columns"))
    if problems:
        raise Refused.because(problems)
    kept = json.dumps({column.upper(): field for column, field in columns.items()}, sort_keys=True)
    uid = known[1] if known else tx.new_uid()
    attachment = known[2] if known else None
    if file is not None:
        link = attach(tx, "report_template", uid, file, tx.clock.today())
        attachment = tx.value("SELECT attachment_id FROM attached WHERE id = ?", (link,))
    values = {"organization_id": organization_id, "attachment_id": attachment, "sheet": sheet, "first_row": first_row}
    if known:
        tx.update("report_template", known[0], columns=kept, **values)
        return int(known[0])
    return tx.insert("report_template", uid=uid, name=clean(name), columns=kept, **values)


def templates(reader: Reader, organization_id: int | None = None) -> list[Template]:
    """All, those of a funder first."""
    rows = reader.rows(
        "SELECT t.id, t.uid, t.organization_id, t.name, a.sha256, t.sheet, t.first_row, t.columns "
        "FROM report_template t JOIN attachment a ON a.id = t.attachment_id "
        "ORDER BY t.organization_id IS NOT ?, t.id DESC",
        (organization_id,),
    )
    return [Template(*(*row[:-1], json.loads(row[-1]))) for row in rows]


def template_for(reader: Reader, project_id: int, name: str = "") -> Template:
    """The one named, else the newest of the project's funder. Raises ``Refused("project.no_template")``."""
    funder = reader.value("SELECT funder_id FROM project WHERE id = ?", (project_id,))
    found = [
        one
        for one in templates(reader, funder)
        if (one.name == clean(name) if name else funder is not None and one.organization_id == funder)
    ]
    if not found:
        raise Refused("project.no_template", field="template", text=name)
    return found[0]
