"""What counts of a project's events and vouchers, what is left to return, what keeps it from closing. Read only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.models.agreements.project_rules import WITH_AMOUNT
from app.models.base.database import Reader
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money

_NAMED: Final = 3
"""How many of those that lack something are called by name in a refusal."""
EVENT_STANDS: Final = "e.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM project_event x WHERE x.reverses_id = e.id)"
"""Event ``e`` of a project counts."""
AIM: Final = "(SELECT r.kind FROM agreement_area r WHERE r.id = {})"
VOUCHER_STATE: Final = (
    "CASE WHEN EXISTS (SELECT 1 FROM expense_part p JOIN expense_void w ON w.expense_id = p.expense_id "
    "WHERE p.id = u.expense_part_id) THEN 'void' ELSE coalesce((SELECT v.kind FROM voucher_event v "
    "WHERE v.voucher_id = u.id ORDER BY v.id DESC LIMIT 1), 'pending') END"
)
"""The state of voucher ``u``: its last event, or "void" with its expense."""
VOUCHER_COUNTS: Final = f"{VOUCHER_STATE} NOT IN ('void', 'rejected', 'withdrawn')"


def must_be_open(reader: Reader, project_id: int) -> None:
    """Raises ``Refused("project.unknown")`` or ``Refused("project.closed")``."""
    closed = closed_since(reader, project_id)
    if closed is not None:
        raise Refused("project.closed", field="project", day=format_iso(closed))


def closed_since(reader: Reader, project_id: int) -> str | None:
    """The day it was closed; ``None`` while it is open. Raises ``Refused("project.unknown")``."""
    row = reader.row("SELECT closed_on FROM project WHERE id = ?", (project_id,))
    if row is None:
        raise Refused("project.unknown", field="project", text=str(project_id))
    return None if row[0] is None else str(row[0])


def without_aim(reader: Reader, project_id: int) -> tuple[list[str], int]:
    """The activities that were not cancelled, by name, and how many vouchers that count, which serve no aim."""
    activities = reader.rows(
        f"SELECT a.title FROM activity a WHERE a.project_id = ? AND a.state <> 'cancelled' "
        f"AND {AIM.format('a.area_id')} IS NOT 'aim' ORDER BY a.starts_on, a.id",
        (project_id,),
    )
    vouchers = reader.value(
        f"SELECT count(*) FROM project_voucher u WHERE u.project_id = ? AND {VOUCHER_COUNTS} "
        f"AND {AIM.format('u.area_id')} IS NOT 'aim'",
        (project_id,),
    )
    return [str(row[0]) for row in activities], int(vouchers)


def used_of_line(reader: Reader, line_id: int, without: int | None = None) -> tuple[int, int]:
    """What vouchers that count bear on a line, of the funder and of the office; ``without`` one of them."""
    row = reader.row(
        "SELECT coalesce(sum(u.funder), 0), coalesce(sum(u.own), 0) FROM project_voucher u "
        f"WHERE u.line_id = ? AND u.id IS NOT ? AND {VOUCHER_COUNTS}",
        (line_id, without),
    )
    assert row is not None
    return int(row[0]), int(row[1])


def balance_to_return(reader: Reader, project_id: int) -> int:
    """What came from the funder and was neither spent on vouchers that count nor returned; negative: spent ahead."""
    received, returned = (
        int(
            reader.value(
                f"SELECT coalesce(sum(amount), 0) FROM project_event e WHERE project_id = ? AND kind = ? "
                f"AND {EVENT_STANDS}",
                (project_id, kind),
            )
        )
        for kind in WITH_AMOUNT
    )
    spent = reader.value(
        f"SELECT coalesce(sum(u.funder), 0) FROM project_voucher u WHERE u.project_id = ? AND {VOUCHER_COUNTS}",
        (project_id,),
    )
    return received - returned - int(spent)


def closing_problems(reader: Reader, project_id: int) -> list[Problem]:
    """Why a project or its report cannot be closed yet: aims that are missing, open objections, money to return."""
    found = []
    if reader.value("SELECT needs_aim FROM project WHERE id = ?", (project_id,)):
        activities, vouchers = without_aim(reader, project_id)
        if activities:
            names = " · ".join([*activities[:_NAMED], *("…" for _ in activities[_NAMED : _NAMED + 1])])
            told_of: dict[str, str | int] = {"count": len(activities), "names": names}
            found.append(Problem("activities", "project.activities_aimless", told_of))
        if vouchers:
            found.append(Problem("vouchers", "project.vouchers_aimless", {"count": vouchers}))
    objected = reader.value(
        f"SELECT count(*) FROM project_voucher u WHERE u.project_id = ? AND {VOUCHER_STATE} = 'objected'", (project_id,)
    )
    if objected:
        found.append(Problem("vouchers", "project.objections_open", {"count": objected}))
    left = balance_to_return(reader, project_id)
    if left:
        code = "project.balance_left" if left > 0 else "project.balance_missing"
        found.append(Problem("balance", code, {"amount": abs(left)}))
    return told(reader, found)


def told(reader: Reader, problems: Sequence[Problem]) -> list[Problem]:
    """The objections with their amounts as the office writes money."""
    currency, country = reader.row("SELECT currency, country FROM office") or ("", "")
    return [
        replace(one, params={**one.params, "amount": format_money(Money(amount, currency), country)})
        if isinstance(amount := one.params.get("amount"), int)
        else one
        for one in problems
    ]
