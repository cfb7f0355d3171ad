"""Who stands behind a file, out of which other it came, and which money of the treasury was used for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.models.agreements.case_queries import CaseLine, case_lines
from app.models.agreements.case_standing import STANDING
from app.models.base.database import Reader

AGREED_POINT: Final = "agreed_point"
_AGENDA: Final = "agenda"
_WHO: Final = "coalesce(nullif(o.trade_name, ''), o.legal_name, p.full_name, y.name)"


@dataclass(frozen=True, slots=True)
class Backer:
    """Somebody in a role; ``answered`` where one was asked and has said something."""

    role: str
    who: str
    answered: bool


@dataclass(frozen=True, slots=True)
class Origin:
    """The file it came out of; of a question to institutions the point agreed, and since when it is on the agenda."""

    line: CaseLine
    agreed_point: str
    agenda_on: str


@dataclass(frozen=True, slots=True)
class Spent:
    """A part of an expense that was marked as advocacy for it; minor units, ``void``: the expense stands no more."""

    tag_id: int
    expense: int
    paid_on: str
    supplier: str
    concept: str
    fund: str
    amount: int
    note: str
    void: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """What of one expense was used for advocacy; ``about``: the proposal or activity, "" for none; minor units."""

    id: int
    amount: int
    about: str
    note: str


def backers_of(reader: Reader, ids: Sequence[int]) -> dict[int, list[Backer]]:
    """Who takes part in those files, in the order of noting; who left is not among them."""
    marks = ", ".join("?" * len(ids))
    found: dict[int, list[Backer]] = {}
    for case_id, *backer in reader.rows(
        f"SELECT y.case_id, y.role, {_WHO}, y.answer <> '' FROM case_party y "
        "LEFT JOIN organization o ON o.id = y.organization_id LEFT JOIN person p ON p.id = y.person_id "
        f"WHERE y.case_id IN ({marks}) AND (y.until_on IS NULL OR y.until_on >= ?) "
        "ORDER BY y.case_id, y.position, y.id",
        (*ids, reader.clock.today().isoformat()),
    ):
        role, who, answered = backer
        found.setdefault(case_id, []).append(Backer(role, who, bool(answered)))
    return found


def origin_of(reader: Reader, case_id: int) -> Origin | None:
    """``None`` where it came out of nothing."""
    above = reader.value("SELECT parent_id FROM case_file WHERE id = ?", (case_id,))
    if above is None:
        return None
    point = reader.value("SELECT value FROM case_field WHERE case_id = ? AND field = ?", (above, AGREED_POINT))
    agenda = reader.value(
        "SELECT max(e.on_date) FROM case_event e WHERE e.case_id = ? AND e.kind = 'step' AND e.step = ? "
        f"AND {STANDING}",
        (above, _AGENDA),
    )
    return Origin(case_lines(reader, [above])[0], point or "", agenda or "")


def spent_on(reader: Reader, case_id: int) -> list[Spent]:
    """Parts of expenses marked as advocacy for a file, by the day they were paid."""
    rows = reader.rows(
        "SELECT a.id, e.number, e.paid_on, e.supplier, e.concept, coalesce(f.name, ''), a.amount, a.note, "
        "EXISTS (SELECT 1 FROM expense_void v WHERE v.expense_id = e.id) FROM advocacy_cost a "
        "JOIN expense_part p ON p.id = a.expense_part_id JOIN expense e ON e.id = p.expense_id "
        "LEFT JOIN fund f ON f.id = p.fund_id WHERE a.case_id = ? ORDER BY e.paid_on, a.id",
        (case_id,),
    )
    return [Spent(*(*row[:-1], bool(row[-1]))) for row in rows]


def marks_on(reader: Reader, expense_id: int) -> list[Mark]:
    """What of an expense was marked as advocacy, in the order in which it was."""
    rows = reader.rows(
        "SELECT a.id, a.amount, coalesce(k.title, y.title, ''), a.note FROM advocacy_cost a "
        "JOIN expense_part p ON p.id = a.expense_part_id LEFT JOIN case_file k ON k.id = a.case_id "
        "LEFT JOIN activity y ON y.id = a.activity_id WHERE p.expense_id = ? ORDER BY a.id",
        (expense_id,),
    )
    return [Mark(*row) for row in rows]


def markable_parts(reader: Reader, most: int = 400) -> list[int]:
    """Parts of standing expenses of which something is not marked yet, the newest first."""
    rows = reader.rows(
        "SELECT p.id FROM expense_part p JOIN expense e ON e.id = p.expense_id "
        "WHERE NOT EXISTS (SELECT 1 FROM expense_void v WHERE v.expense_id = e.id) AND p.amount > "
        "(SELECT coalesce(sum(a.amount), 0) FROM advocacy_cost a WHERE a.expense_part_id = p.id) "
        "ORDER BY e.paid_on DESC, p.id DESC LIMIT ?",
        (most,),
    )
    return [int(row[0]) for row in rows]


def area_name(reader: Reader, area_id: int | None) -> str:
    """The area of its agreement that a file serves; "" for none."""
    row = reader.row("SELECT label, name FROM agreement_area WHERE id = ?", (area_id,))
    return " ".join(part for part in row if part) if row else ""


def team_name(reader: Reader, team_id: int | None) -> str:
    """The team that has it; "" for none."""
    return str(reader.value("SELECT name FROM team WHERE id = ?", (team_id,)) or "")
