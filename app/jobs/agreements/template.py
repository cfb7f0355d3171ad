"""The funder's own workbook: given once, remembered with its columns, filled with the vouchers of a project."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from app.exchange.report_template import Guess, fill, guess, left_empty, titles_above
from app.exchange.workbook_cells import CellValue
from app.jobs.agreements.project_content import gather, voucher_value
from app.jobs.papers import expect_folder, save_paper
from app.models.agreements.project_queries import cockpit
from app.models.agreements.project_reports import Template, save_template, template_for
from app.models.base.attachments import MOST_BYTES, NewFile, attachment_bytes
from app.models.base.errors import Refused
from app.models.base.resources import resource_path
from app.models.base.values.money import currency
from app.office import Office

WORKBOOK: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_DAYS: Final = ("paid_on", "document_on")
_MONEY: Final = ("funder", "own", "total")


@dataclass(frozen=True, slots=True)
class FilledWorkbook:
    """The funder's workbook with the vouchers in it; nothing else of it was touched."""

    name: str
    data: bytes
    rows: int


@dataclass(frozen=True, slots=True)
class EmptyColumn:
    """A column of the workbook into which nothing goes; ``meant``: somebody said so."""

    letter: str
    title: str
    meant: bool

    def __str__(self) -> str:
        return f"{self.letter} «{self.title}»"


@cache
def known_titles() -> Mapping[str, Sequence[str]]:
    """What funders call their columns, by what goes into them."""
    found: dict[str, list[str]] = json.loads(
        resource_path("presets", "report_columns.json").read_text(encoding="utf-8")
    )
    return found


def look_at(path: Path, sheet: str = "") -> tuple[NewFile, Guess]:
    """The file as it is kept, and what its titles say. Raises ``Refused``."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refused("attachment.too_large", field="file", most=MOST_BYTES // 1024**2)
        data = path.read_bytes()
    except OSError as fault:
        raise Refused("attachment.not_found", field="file", file=path.name) from fault
    return NewFile(data, WORKBOOK, path.name), guess(data, known_titles(), sheet, path.name)


def keep_template(
    office: Office,
    project_id: int,
    path: Path | None,
    name: str = "",
    sheet: str = "",
    first_row: int = 0,
    columns: Mapping[str, str] | None = None,
) -> Template:
    """Keeps the workbook for the project's funder; what is not said is read from its titles, or stays as it was.

    Raises ``Refused`` with every objection.
    """
    funder = office.read(cockpit, project_id).draft.funder_id
    file = None
    if path is None:
        known = office.read(template_for, project_id, name)
        name = name or known.name
        sheet, first_row = sheet or known.sheet, first_row or known.first_row
        columns = {**known.columns, **(columns or {})}
    else:
        file, seen = look_at(path, sheet)
        name = name or path.stem
        sheet, first_row = sheet or seen.sheet, first_row or seen.first_row
        columns = {**seen.columns, **(columns or {})}
    office.run(save_template, name, funder, file, sheet, first_row, columns)
    return office.read(template_for, project_id, name)


def filled_template(
    office: Office, project_id: int, rows: Sequence[Mapping[str, Any]], name: str = ""
) -> FilledWorkbook | None:
    """The workbook of the project's funder with these vouchers; ``None`` when there is none. Raises ``Refused``."""
    kept = kept_template(office, project_id, name)
    return None if kept is None else filled_with(office, project_id, kept[1], rows)


def filled_with(
    office: Office, project_id: int, template: Template, rows: Sequence[Mapping[str, Any]]
) -> FilledWorkbook:
    """That workbook with these vouchers. Raises ``Refused``."""
    data = office.read(attachment_bytes, template.sha256)
    if data is None:
        raise Refused("attachment.gone")
    coin, facts = office.read(cockpit, project_id).currency, office.facts
    same: dict[str, CellValue] = {"office": facts.name, "office_tax_id": facts.tax_id, "currency": coin}
    said = [same | {field: _cell(field, value, coin) for field, value in row.items()} for row in rows]
    filled = fill(data, template.sheet, template.first_row, template.columns, said)
    ending = ".xlsm" if b"vbaProject" in data else ".xlsx"
    return FilledWorkbook(f"{template.name}{ending}", filled, len(rows))


def frozen_value(template: Template) -> dict[str, Any]:
    """What a report keeps of the workbook it was handed over with."""
    names = ("name", "sha256", "sheet", "first_row", "columns")
    return {name: getattr(template, name) for name in names}


def frozen_template(value: Mapping[str, Any]) -> Template:
    """The workbook as it was when a report was handed over, whatever the funder gave since."""
    return Template(id=0, uid="", organization_id=None, **value)


def empty_columns(office: Office, project_id: int, name: str = "") -> list[EmptyColumn]:
    """The columns with a title that stay empty in the workbook of the project's funder; none without a workbook.

    Raises ``Refused`` for a ``name`` that is not known.
    """
    kept = kept_template(office, project_id, name)
    if kept is None:
        return []
    data, template = kept
    titles = titles_above(data, template.sheet, template.first_row)
    empty = left_empty(data, template.sheet, template.first_row, titles, template.columns)
    return [EmptyColumn(letter, title[:60], letter in template.columns) for letter, title in empty.items()]


def kept_template(office: Office, project_id: int, name: str = "") -> tuple[bytes, Template] | None:
    """The workbook of the project's funder, empty, with what goes where. Raises as ``empty_columns``."""
    try:
        template = office.read(template_for, project_id, name)
    except Refused:
        if name:
            raise
        return None
    data = office.read(attachment_bytes, template.sha256)
    if data is None:
        raise Refused("attachment.gone")
    return data, template


def look_again(office: Office, project_id: int, name: str = "") -> tuple[Template, Guess] | None:
    """The workbook that is kept, as ``look_at`` sees a new one, with the columns as they were said."""
    kept = kept_template(office, project_id, name)
    if kept is None:
        return None
    data, one = kept
    titles = titles_above(data, one.sheet, one.first_row)
    return one, Guess(one.sheet, one.first_row, titles, one.columns)


def fill_template(
    office: Office,
    project_id: int,
    out: Path,
    name: str = "",
    since: date | None = None,
    until: date | None = None,
) -> FilledWorkbook:
    """Writes the filled workbook. Raises ``Refused`` without one, ``Unavailable`` when it cannot be written."""
    expect_folder(out)
    seen = office.read(cockpit, project_id)
    office.read(template_for, project_id, name)
    of = gather(office, seen, since, until)
    filled = filled_template(office, project_id, [voucher_value(one, seen) for one in of.vouchers], name)
    assert filled is not None
    save_paper(out, filled.data)
    return filled


def _cell(field: str, value: Any, coin: str) -> CellValue:
    """Days as days, amounts in the currency's whole units with its cents."""
    if field in _DAYS:
        return date.fromisoformat(value) if value else None
    if field in _MONEY:
        exponent = currency(coin).exponent
        return float(value) / 10**exponent if exponent else int(value)
    found: CellValue = value
    return found
