"""Running numbers of a project's vouchers: they follow the folder, and stay once they stand in a report.

Until then a number is that of the order in which expenses were charged.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.models.agreements.project_queries import Cockpit
from app.models.agreements.voucher_queries import Voucher
from app.models.base.database import Reader, Tx
from app.models.base.errors import Refused


def numbers_handed(reader: Reader, project_id: int) -> frozenset[int]:
    """The numbers that stand in a report of the project: somebody may hold a paper that names them."""
    rows = reader.rows(
        "SELECT json_extract(v.value, '$.number') FROM project_report r, json_each(r.content, '$.vouchers') v "
        "WHERE r.project_id = ?",
        (project_id,),
    )
    return frozenset(int(row[0]) for row in rows if row[0] is not None)


def handed_over(reader: Reader, expense_id: int) -> list[tuple[str, int, str]]:
    """Where an expense stands in a report that was sent: title of the project, number of the report, day (ISO text)."""
    rows = reader.rows(
        "SELECT DISTINCT j.title, r.number, r.sent_on FROM expense_part p JOIN project_voucher u "
        "ON u.expense_part_id = p.id JOIN project j ON j.id = u.project_id JOIN project_report r "
        "ON r.project_id = j.id AND r.sent_on IS NOT NULL JOIN json_each(r.content, '$.vouchers') v "
        "ON json_extract(v.value, '$.number') = u.number WHERE p.expense_id = ? ORDER BY r.sent_on, r.number",
        (expense_id,),
    )
    return [(str(row[0]), int(row[1]), str(row[2])) for row in rows]


def in_folder_order(seen: Cockpit, found: Sequence[Voucher], handed: frozenset[int]) -> list[Voucher]:
    """As the folder has them, with the numbers they have there, which go up from leaf to leaf.

    First those of earlier reports under the numbers they were given, then the others by the funder's lines and the day
    they were paid, numbered on from the last one that was handed over.
    """
    places = {line.id: line.position for line in seen.lines}
    kept = sorted((one for one in found if one.number in handed), key=lambda one: one.number)
    others = [one for one in found if one.number not in handed]
    others.sort(key=lambda one: (places.get(one.line_id, 0), one.paid_on, one.number))
    begin = max(handed, default=0) + 1
    return kept + [replace(one, number=number) for number, one in enumerate(others, begin)]


def renumber(tx: Tx, project_id: int, numbers: Mapping[int, int]) -> None:
    """Gives each voucher (id) its number of the folder; those that stand in no report follow after them.

    Raises ``Refused("folder.overtaken")`` when another folder was put together in between.
    """
    handed = numbers_handed(tx, project_id)
    known: dict[int, int] = dict(
        tx.rows("SELECT id, number FROM project_voucher WHERE project_id = ? ORDER BY number", (project_id,))
    )
    free = {row: number for row, number in known.items() if number not in handed}
    given = {row: number for row, number in numbers.items() if known.get(row) != number}
    if given.keys() - free.keys() or handed & set(given.values()):
        raise Refused("folder.overtaken", field="vouchers")
    last = max((*handed, *numbers.values()), default=0)
    rest = [row for row in free if row not in numbers]
    wanted = {row: numbers[row] for row in free if row in numbers} | {
        row: number for number, row in enumerate(rest, last + 1)
    }
    changed = {row: number for row, number in wanted.items() if known[row] != number}
    aside = max((*known.values(), *wanted.values()), default=0)
    for row in changed:  # two vouchers of a project never have the same number, not even on the way
        tx.update("project_voucher", row, number=known[row] + aside)
    for row, number in changed.items():
        tx.update("project_voucher", row, number=number)
