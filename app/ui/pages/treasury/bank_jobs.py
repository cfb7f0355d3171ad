"""What the page of the bank does in the background: reading a file, writing it, drawing the agreement."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.ui.runner import Progress

if TYPE_CHECKING:
    from app.jobs.bank import FileColumns, StatementPreview
    from app.models.cash.statements import Imported

# The readers of spreadsheets and ReportLab are loaded by the first file, therefore inside.


def read_file(
    office: Any,
    path: Path,
    account_id: int,
    columns: Mapping[str, str] | None,
    titles: bool | None,
    *,
    progress: Progress,  # noqa: ARG001 - every job is told
) -> StatementPreview:
    """What a bank's file would bring; ``titles`` None tells by its contents whether it has a row of them."""
    from app.jobs.bank import read_statement  # noqa: PLC0415 - see above

    return read_statement(office, path, account_id, columns=columns, titles=titles)


def columns_of(office: Any, path: Path, *, progress: Progress) -> FileColumns:  # noqa: ARG001
    """Its columns, with what stands in them."""
    from app.jobs.bank import statement_columns  # noqa: PLC0415 - see above

    return statement_columns(office, path)


def write_file(office: Any, preview: StatementPreview, *, progress: Progress) -> Imported:  # noqa: ARG001
    """Writes what was shown."""
    from app.jobs.bank import write_statement  # noqa: PLC0415 - see above

    return write_statement(office, preview)


def save_bad_rows(office: Any, preview: StatementPreview, path: Path, *, progress: Progress) -> int:  # noqa: ARG001
    """The rows that could not be read, with why."""
    from app.jobs.bank import save_problems  # noqa: PLC0415 - see above

    return save_problems(preview, path)


def agreement_pdf(office: Any, account_id: int, day: date, *, progress: Progress) -> bytes:  # noqa: ARG001
    """The agreement with the bank, to be signed."""
    from app.jobs.bank_report import reconciliation_bytes  # noqa: PLC0415 - see above

    return reconciliation_bytes(office, account_id, day)


def agreement_sheet(office: Any, path: Path, account_id: int, day: date, *, progress: Progress) -> int:  # noqa: ARG001
    """The agreement with the bank as a spreadsheet."""
    from app.jobs.bank_report import save_reconciliation  # noqa: PLC0415 - see above

    return save_reconciliation(office, path, account_id, day)
