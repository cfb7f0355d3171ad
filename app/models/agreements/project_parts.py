"""What hangs on a project beside its vouchers: quotations, things that were bought, what is done with its money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.agreements.project_rules import MOST
from app.models.agreements.project_standing import must_be_open
from app.models.base.database import Reader, Role, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean


@dataclass(frozen=True, slots=True)
class QuotationDraft:
    """What a supplier would have asked, for a line or for a voucher; minor units."""

    supplier: str
    amount: int
    on_date: date
    line_id: int | None = None
    voucher_id: int | None = None
    chosen: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class AssetDraft:
    """A thing bought with the project's money: where it is and who keeps it. ``value`` in minor units."""

    name: str
    serial: str = ""
    place: str = ""
    keeper: str = ""
    acquired_on: date | None = None
    value: int | None = None
    disposed_on: date | None = None
    voucher_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with the line and the voucher it was for; ``on_date`` ISO text, ``voucher`` 0 for none."""

    id: int
    uid: str
    supplier: str
    on_date: str
    amount: int
    chosen: bool
    line_id: int | None
    line: str
    voucher: int
    note: str


@dataclass(frozen=True, slots=True)
class Asset:
    """A thing of the inventory; days ISO text, ``voucher`` 0 for none."""

    id: int
    uid: str
    name: str
    serial: str
    place: str
    keeper: str
    acquired_on: str | None
    value: int | None
    disposed_on: str | None
    voucher: int
    note: str


@command("projects.quotation", needs=Role.TREASURER)
def save_quotation(tx: Tx, project_id: int, draft: QuotationDraft, quotation_id: int | None = None) -> int:
    """Notes a quotation, or writes one anew. Raises ``Refused`` with every objection."""
    must_be_open(tx, project_id)
    problems = []
    if not clean(draft.supplier):
        problems.append(Problem("supplier", "project.supplier_missing"))
    if not 0 < draft.amount <= MOST:
        problems.append(Problem("amount", "project.amount_range"))
    if draft.on_date > tx.clock.today():
        problems.append(Problem("on_date", "project.in_future", {"day": format_date(draft.on_date)}))
    problems += _strangers(tx, project_id, draft.line_id, draft.voucher_id)
    if problems:
        raise Refused.because(problems)
    columns: dict[str, SqlValue] = {
        "line_id": draft.line_id,
        "voucher_id": draft.voucher_id,
        "supplier": clean(draft.supplier),
        "on_date": draft.on_date.isoformat(),
        "amount": draft.amount,
        "chosen": int(draft.chosen),
        "note": clean(draft.note),
    }
    return _write(tx, "quotation", project_id, quotation_id, columns)


@command("projects.asset", needs=Role.TREASURER)
def save_asset(tx: Tx, project_id: int, draft: AssetDraft, asset_id: int | None = None) -> int:
    """Notes a thing bought, or writes it anew, also after the project was closed: things outlive projects.

    Raises ``Refused`` with every objection.
    """
    if not tx.value("SELECT 1 FROM project WHERE id = ?", (project_id,)):
        raise Refused("project.unknown", field="project", text=str(project_id))
    problems = []
    if not clean(draft.name):
        problems.append(Problem("name", "project.asset_nameless"))
    if draft.value is not None and not 0 <= draft.value <= MOST:
        problems.append(Problem("value", "project.amount_range"))
    if draft.acquired_on and draft.disposed_on and draft.disposed_on < draft.acquired_on:
        problems.append(Problem("disposed_on", "project.ends_early", {"day": format_date(draft.acquired_on)}))
    problems += _strangers(tx, project_id, None, draft.voucher_id)
    if problems:
        raise Refused.because(problems)
    columns: dict[str, SqlValue] = {
        "voucher_id": draft.voucher_id,
        "name": clean(draft.name),
        "serial": clean(draft.serial),
        "place": clean(draft.place),
        "keeper": clean(draft.keeper),
        "acquired_on": draft.acquired_on.isoformat() if draft.acquired_on else None,
        "value": draft.value,
        "disposed_on": draft.disposed_on.isoformat() if draft.disposed_on else None,
        "note": clean(draft.note),
    }
    return _write(tx, "project_asset", project_id, asset_id, columns)


@command("projects.remove_part", needs=Role.TREASURER)
def remove_part(tx: Tx, table: str, row_id: int) -> None:
    """Takes out a quotation, an asset or a requirement that was noted by mistake. Raises ``Refused``."""
    if table not in ("quotation", "project_asset", "project_requirement"):
        raise ValueError(table)
    row = tx.row(f"SELECT project_id, uid FROM {table} WHERE id = ?", (row_id,))
    if row is None:
        raise Refused("project.part_missing")
    must_be_open(tx, row[0])
    if tx.value("SELECT 1 FROM attached WHERE tbl = ? AND row_uid = ?", (table, row[1])):
        raise Refused("project.part_has_files")
    tx.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))


@command("projects.activity", needs=Role.TREASURER)
def tie_activity(tx: Tx, activity_id: int, project_id: int | None) -> None:
    """Says that a project pays for what is done, or with ``None`` that its project does not.

    Raises ``Refused``: unknown, a closed project, one that pays for it already, vouchers that name it.
    """
    row = tx.row("SELECT project_id, agreement_id FROM activity WHERE id = ?", (activity_id,))
    if row is None:
        raise Refused("project.part_missing")
    before, agreement = row
    for one in {before, project_id} - {None}:
        must_be_open(tx, one)
    if before == project_id:
        return
    charged = tx.value(
        "SELECT min(number) FROM project_voucher WHERE activity_id = ? AND project_id = ?", (activity_id, before)
    )
    if charged is not None:
        raise Refused("project.activity_charged", number=charged)
    tx.update("activity", activity_id, project_id=project_id)
    if agreement is None:  # its aim was one of the fund that paid
        tx.update("activity", activity_id, area_id=None)


def loose_activities(reader: Reader) -> list[tuple[int, str, str]]:
    """What no project pays for and was not cancelled: id, day (ISO text) and title, the newest first."""
    rows = reader.rows(
        "SELECT id, starts_on, title FROM activity WHERE project_id IS NULL AND state <> 'cancelled' "
        "ORDER BY starts_on DESC, id DESC LIMIT 400"
    )
    return [(int(row[0]), str(row[1]), str(row[2])) for row in rows]


def quotations(reader: Reader, project_id: int) -> list[Quotation]:
    """Those of a project by line and amount, the cheapest first."""
    rows = reader.rows(
        "SELECT q.id, q.uid, q.supplier, q.on_date, q.amount, q.chosen, coalesce(q.line_id, u.line_id), "
        "coalesce(l.name, m.name, ''), coalesce(u.number, 0), q.note FROM quotation q "
        "LEFT JOIN project_voucher u ON u.id = q.voucher_id LEFT JOIN project_line l ON l.id = q.line_id "
        "LEFT JOIN project_line m ON m.id = u.line_id WHERE q.project_id = ? "
        "ORDER BY coalesce(l.position, m.position), q.amount, q.id",
        (project_id,),
    )
    return [Quotation(*(*row[:5], bool(row[5]), *row[6:])) for row in rows]


def assets(reader: Reader, project_id: int) -> list[Asset]:
    """Those of a project by the day they were bought."""
    rows = reader.rows(
        "SELECT a.id, a.uid, a.name, a.serial, a.place, a.keeper, a.acquired_on, a.value, a.disposed_on, "
        "coalesce(u.number, 0), a.note FROM project_asset a LEFT JOIN project_voucher u ON u.id = a.voucher_id "
        "WHERE a.project_id = ? ORDER BY a.acquired_on IS NULL, a.acquired_on, a.id",
        (project_id,),
    )
    return [Asset(*row) for row in rows]


def _strangers(tx: Tx, project_id: int, line_id: int | None, voucher_id: int | None) -> list[Problem]:
    """Lines and vouchers of another project."""
    found = []
    of_line = "SELECT 1 FROM project_line WHERE id = ? AND project_id = ?"
    if line_id is not None and not tx.value(of_line, (line_id, project_id)):
        found.append(Problem("line", "project.line_unknown"))
    of_voucher = "SELECT 1 FROM project_voucher WHERE id = ? AND project_id = ?"
    if voucher_id is not None and not tx.value(of_voucher, (voucher_id, project_id)):
        found.append(Problem("voucher", "voucher.unknown"))
    return found


def _write(tx: Tx, table: str, project_id: int, row_id: int | None, columns: dict[str, SqlValue]) -> int:
    if row_id is None:
        return tx.insert(table, uid=tx.new_uid(), project_id=project_id, **columns)
    if not tx.value(f"SELECT 1 FROM {table} WHERE id = ? AND project_id = ?", (row_id, project_id)):
        raise Refused("project.part_missing")
    tx.update(table, row_id, **columns)
    return row_id
