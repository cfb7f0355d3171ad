"""What the office is to be told of its projects on a day: reports, ends, objections, money to return, papers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from app.models.agreements.corrected import Corrected, corrected_of_open_projects
from app.models.agreements.project_standing import EVENT_STANDS, balance_to_return
from app.models.base.database import Reader

AlertKind = Literal[
    "objection",
    "observed",
    "corrected",
    "requirement",
    "lapsed",
    "lapses",
    "ends",
    "report_due",
    "report_unsent",
    "return",
]
_Row = tuple[int, str, str, str | None, str]
"""Of a project: id, title, code, last day, currency."""
_AHEAD: Final = timedelta(days=30)
"""How long before its end a project is told, and before its day a paper."""


@dataclass(frozen=True, slots=True)
class ProjectAlert:
    """One thing to do for a project. ``on_date`` (ISO text) is the day it is due, or since when it waits.

    ``count`` of objected vouchers, ``amount`` to return in minor units of ``currency``, ``name`` of the paper or the
    number of the report; 0 and "" where the kind has none.
    """

    project_id: int
    title: str
    code: str
    kind: AlertKind
    on_date: str
    count: int = 0
    amount: int = 0
    currency: str = ""
    name: str = ""


def project_alerts(reader: Reader, day: date | None = None) -> list[ProjectAlert]:
    """What waits in projects that are neither closed nor rejected, the oldest day first."""
    on = day or reader.clock.today()
    found: list[ProjectAlert] = []
    corrected = corrected_of_open_projects(reader)
    for row in reader.rows(
        "SELECT j.id, j.title, j.code, j.ends_on, j.currency FROM project j WHERE j.closed_on IS NULL "
        "AND coalesce((SELECT e.kind FROM project_event e WHERE e.project_id = j.id "
        f"AND e.kind IN ('applied', 'awarded', 'rejected') AND e.on_date <= ? AND {EVENT_STANDS} "
        "ORDER BY e.on_date DESC, e.id DESC LIMIT 1), '') <> 'rejected'",
        (on.isoformat(),),
    ):
        for part in (_objections, _observed, _papers, _end):
            found += part(reader, row, on)
        if row[0] in corrected:
            found += _corrected(corrected[row[0]], row, on)
    return sorted(found, key=lambda one: (one.on_date, one.title, one.kind))


def _objections(reader: Reader, row: _Row, on: date) -> Iterator[ProjectAlert]:
    """Vouchers whose last word is the funder's objection; those of an expense without effect wait no more."""
    found = reader.row(
        "SELECT count(*), min(v.on_date) FROM project_voucher u JOIN voucher_event v ON v.id = "
        "(SELECT max(x.id) FROM voucher_event x WHERE x.voucher_id = u.id AND x.on_date <= ?) "
        "WHERE u.project_id = ? AND v.kind = 'objected' AND NOT EXISTS (SELECT 1 FROM expense_part p "
        "JOIN expense_void w ON w.expense_id = p.expense_id WHERE p.id = u.expense_part_id)",
        (on.isoformat(), row[0]),
    )
    if found is not None and found[0]:
        yield ProjectAlert(*row[:3], "objection", found[1], count=int(found[0]))


def _observed(reader: Reader, row: _Row, on: date) -> Iterator[ProjectAlert]:
    """The funder observed the whole report, and neither a reply nor an approval came after it."""
    found = reader.row(
        "SELECT e.kind, e.on_date, e.note FROM project_event e WHERE e.project_id = ? AND e.on_date <= ? "
        f"AND e.kind IN ('observed', 'replied', 'approved') AND {EVENT_STANDS} ORDER BY e.on_date DESC, e.id DESC",
        (row[0], on.isoformat()),
    )
    if found is not None and found[0] == "observed":
        yield ProjectAlert(*row[:3], "observed", found[1], name=found[2])


def _corrected(vouchers: Sequence[Corrected], row: _Row, on: date) -> Iterator[ProjectAlert]:
    """Expenses that were corrected and whose vouchers are to be charged again."""
    found = [one for one in vouchers if one.paid_on <= on.isoformat()]
    if found:
        names = ", ".join(str(one.now) for one in found)
        yield ProjectAlert(*row[:3], "corrected", min(one.paid_on for one in found), count=len(found), name=names)


def _papers(reader: Reader, row: _Row, on: date) -> Iterator[ProjectAlert]:
    """Papers of the call that are due, that counted until some day before, or that will soon count no more."""
    soon = (on + _AHEAD).isoformat()
    for name, due, obtained, until in reader.rows(
        "SELECT name, due_on, obtained_on, valid_until FROM project_requirement WHERE project_id = ? "
        "AND (obtained_on IS NULL AND due_on <= ? OR obtained_on IS NOT NULL AND valid_until <= ?)",
        (row[0], soon, soon),
    ):
        if obtained is None:
            yield ProjectAlert(*row[:3], "requirement", due, name=name)
        else:
            yield ProjectAlert(*row[:3], "lapsed" if until < on.isoformat() else "lapses", until, name=name)


def _end(reader: Reader, row: _Row, on: date) -> Iterator[ProjectAlert]:
    """What comes with the end of a project: its report, and the money that was not spent."""
    project_id, _title, _code, ends, coin = row
    last = reader.row(
        "SELECT number, until_on, sent_on FROM project_report WHERE project_id = ? ORDER BY number DESC", (project_id,)
    )
    unsent = last is not None and last[2] is None
    if last is not None and unsent:
        yield ProjectAlert(*row[:3], "report_unsent", last[1], name=str(last[0]))
    if ends is None or ends > (on + _AHEAD).isoformat():
        return
    if ends >= on.isoformat():
        yield ProjectAlert(*row[:3], "ends", ends)
        return
    told = reader.value("SELECT max(until_on) FROM project_report WHERE project_id = ?", (project_id,))
    left = balance_to_return(reader, project_id)
    spent = reader.value("SELECT EXISTS (SELECT 1 FROM project_voucher WHERE project_id = ?)", (project_id,))
    if (told is None or told < ends) and (spent or left):
        yield ProjectAlert(*row[:3], "report_due", ends)
    if left > 0:
        yield ProjectAlert(*row[:3], "return", ends, amount=left, currency=coin)
