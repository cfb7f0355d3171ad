"""What undoing a step may not do to agreements: change what was settled or closed, or leave what no command writes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, Final

from app.models.agreements.case_sums import as_settled
from app.models.agreements.cases import kind_of
from app.models.agreements.checks import agreement_objections
from app.models.agreements.project_standing import must_be_open
from app.models.base.database import Tx
from app.models.base.errors import Refused
from app.models.base.undo import Touched

_OF_CASES: Final = {"case_file": "id", "case_field": "case_id", "case_party": "case_id"}
_OF_PROJECTS: Final = frozenset(
    ("project_line", "project_voucher", "project_requirement", "quotation", "activity", "participation")
)
_WATCHED: Final = frozenset(
    (*_OF_CASES, *_OF_PROJECTS, "project", "agreement", "agreement_party", "agreement_area", "commitment")
) | {"activity_credit", "expense_void"}


@contextmanager
def agreements_hold(tx: Tx, batch: int, touched: Sequence[Touched]) -> Iterator[None]:
    """What is restored within leaves agreements, files and projects whole.

    Raises ``Refused``: "project.closed", "case.settled", "undo.agreements_break".
    """
    if not _WATCHED & {row.table.name for row in touched}:
        yield
        return
    values = [(row.table.name, one) for row in touched for one in _images(tx, row)]
    for project in sorted({_project(tx, table, one) for table, one in values} - {0}):
        must_be_open(tx, project)
    cases = {int(one[_OF_CASES[table]]) for table, one in values if table in _OF_CASES}
    before = set(agreement_objections(tx))
    with ExitStack() as stack:
        for case in sorted(cases):
            if tx.value("SELECT 1 FROM case_file WHERE id = ?", (case,)):
                stack.enter_context(as_settled(tx, case, kind_of(tx, case)))
        yield
    if set(agreement_objections(tx)) - before:
        raise Refused("undo.agreements_break", field="batch", batch=batch)


def _images(tx: Tx, row: Touched) -> list[dict[str, Any]]:
    """The row as it is and as it would be again."""
    names = row.table.column_names
    now = tx.row(f"SELECT {', '.join(names)} FROM {row.table.name} WHERE id = ?", (row.row_id,))
    found = [] if now is None else [dict(zip(names, now, strict=True))]
    return [*found, dict(row.before)] if row.before is not None else found


def _project(tx: Tx, table: str, values: dict[str, Any]) -> int:
    """The project a row belongs to, 0 for none."""
    if table not in _OF_PROJECTS:
        return 0
    project = values.get("project_id")
    if project is None and table == "participation":
        project = tx.value("SELECT project_id FROM activity WHERE id = ?", (values["activity_id"],))
    known = tx.value("SELECT id FROM project WHERE id = ?", (project,))
    return int(known or 0)
