"""What hung on an expense that was corrected since: it is put on the one that took its place by hand.

A voucher and a mark belong to an expense as it was; whoever corrects its amount or its parts decides them again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.models.agreements.project_standing import VOUCHER_COUNTS
from app.models.base.database import Reader

_LATER: Final = (
    "WITH RECURSIVE later (old, id) AS (SELECT corrects_id, id FROM expense WHERE corrects_id IS NOT NULL "
    "UNION SELECT l.old, x.id FROM later l JOIN expense x ON x.corrects_id = l.id), "
    "taken (old, id) AS (SELECT l.old, l.id FROM later l "
    "WHERE NOT EXISTS (SELECT 1 FROM expense_void v WHERE v.expense_id = l.id)) "
)
"""``taken``: each expense that was corrected with the standing one that took its place in the end."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """``number`` of the voucher, 0 of a mark; of the expense as it was and of the one that stands; the day it was paid.

    ``paid_on`` is ISO text.
    """

    number: int
    expense: int
    now: int
    paid_on: str


def corrected_vouchers(reader: Reader, project_id: int) -> list[Corrected]:
    """Vouchers of expenses that were corrected, where the one that took its place is not in the project yet."""
    return _corrected(reader, "u.project_id = :project", project_id)[project_id]


def corrected_of_open_projects(reader: Reader) -> Mapping[int, list[Corrected]]:
    """The same of every project that is not closed, by project: asked once, whatever their number."""
    return _corrected(reader, "u.project_id IN (SELECT id FROM project WHERE closed_on IS NULL)", None)


def _corrected(reader: Reader, which: str, project_id: int | None) -> Mapping[int, list[Corrected]]:
    found: dict[int, list[Corrected]] = defaultdict(list)
    for project, *row in reader.rows(
        f"{_LATER}SELECT u.project_id, u.number, e.number, n.number, n.paid_on FROM project_voucher u "
        "JOIN expense_part p ON p.id = u.expense_part_id JOIN expense e ON e.id = p.expense_id "
        "JOIN taken t ON t.old = e.id JOIN expense n ON n.id = t.id "
        f"WHERE {which} AND coalesce("
        "(SELECT v.kind FROM voucher_event v WHERE v.voucher_id = u.id ORDER BY v.id DESC LIMIT 1), '') "
        "NOT IN ('rejected', 'withdrawn') AND NOT EXISTS (SELECT 1 FROM project_voucher c JOIN expense_part q "
        "ON q.id = c.expense_part_id WHERE c.project_id = u.project_id AND q.expense_id = n.id "
        f"AND {VOUCHER_COUNTS.replace('u.', 'c.')}) ORDER BY u.project_id, u.number",
        {"project": project_id},
    ):
        found[project].append(Corrected(*row))
    return found


def corrected_marks(reader: Reader, year: int) -> list[Corrected]:
    """Expenses marked as advocacy and then corrected, where the one of that year that took its place is not marked."""
    rows = reader.rows(
        f"{_LATER}SELECT DISTINCT 0, e.number, n.number, n.paid_on FROM advocacy_cost c "
        "JOIN expense_part p ON p.id = c.expense_part_id JOIN expense e ON e.id = p.expense_id "
        "JOIN taken t ON t.old = e.id JOIN expense n ON n.id = t.id WHERE substr(n.paid_on, 1, 4) = ? "
        "AND NOT EXISTS (SELECT 1 FROM advocacy_cost a JOIN expense_part q ON q.id = a.expense_part_id "
        "WHERE q.expense_id = n.id) ORDER BY e.number",
        (f"{year:04}",),
    )
    return [Corrected(*row) for row in rows]
