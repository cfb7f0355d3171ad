"""Keeping projects with money of a funder: budget, requirements, what happened. Their vouchers: ``vouchers``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.models.agreements.project_rules import (
    EVENT_KINDS,
    MOST,
    WITH_AMOUNT,
    LineDraft,
    ProjectDraft,
    line_problems,
    project_problems,
)
from app.models.agreements.project_standing import (
    EVENT_STANDS,
    closed_since,
    closing_problems,
    must_be_open,
    told,
    used_of_line,
)
from app.models.base.database import Role, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean, fold, sort_key


@command("projects.save", needs=Role.TREASURER)
def save_project(tx: Tx, draft: ProjectDraft, project_id: int | None = None) -> int:
    """Notes a project, or writes ``project_id`` anew; returns it. Raises ``Refused`` with every objection.

    Money: the office's currency.
    """
    problems = project_problems(draft)
    for table, column, value in (
        ("agreement", "agreement_id", draft.agreement_id),
        ("organization", "funder_id", draft.funder_id),
        ("fund", "fund_id", draft.fund_id),
    ):
        if value is not None and not tx.value(f"SELECT 1 FROM {table} WHERE id = ?", (value,)):
            problems.append(Problem(column, f"project.no_{table}", {"text": value}))
    if problems:
        raise Refused.because(problems)
    code = clean(draft.code)
    twice = "SELECT title FROM project WHERE code = ? AND code <> '' AND funder_id IS ? AND id IS NOT ?"
    other = tx.value(twice, (code, draft.funder_id, project_id))
    if other is not None:
        raise Refused("project.code_taken", field="code", text=code, title=other)
    columns = _columns(draft)
    if project_id is not None:
        must_be_open(tx, project_id)
        _refuse_below(tx, project_id, draft)
        tx.update("project", project_id, **columns)
        return project_id
    coin = tx.value("SELECT currency FROM office")
    return tx.insert("project", uid=tx.new_uid(), owner_office=None, currency=coin, closed_on=None, **columns)


def _columns(draft: ProjectDraft) -> dict[str, SqlValue]:
    title, code = clean(draft.title), clean(draft.code)
    return {
        "agreement_id": draft.agreement_id,
        "funder_id": draft.funder_id,
        "fund_id": draft.fund_id,
        "number": clean(draft.number),
        "code": code,
        "title": title,
        "objectives": draft.objectives.strip(),
        "approved_on": _iso(draft.approved_on),
        "starts_on": _iso(draft.starts_on),
        "ends_on": _iso(draft.ends_on),
        "ceiling": draft.ceiling,
        "own_percent": draft.own_percent,
        "needs_aim": int(draft.needs_aim),
        "note": draft.note.strip(),
        "sort_key": sort_key(title),
        "search_key": fold(f"{title} {code} {draft.number}"),
    }


def _refuse_below(tx: Tx, project_id: int, draft: ProjectDraft) -> None:
    """A ceiling below the budget there is; another agreement while something is tied to an aim of the one before."""
    planned = tx.value("SELECT coalesce(sum(funder), 0) FROM project_line WHERE project_id = ?", (project_id,))
    if draft.ceiling is not None and draft.ceiling < planned:
        raise Refused.because(told(tx, [Problem("ceiling", "project.ceiling_below", {"amount": int(planned)})]))
    for table, of_its_own in (("project_voucher", ""), ("activity", "AND t.agreement_id IS NOT r.agreement_id")):
        if tx.value(
            f"SELECT 1 FROM {table} t JOIN agreement_area r ON r.id = t.area_id WHERE t.project_id = ? "
            f"AND r.agreement_id IS NOT ? {of_its_own}",
            (project_id, draft.agreement_id),
        ):
            raise Refused("project.aims_of_other", field="agreement_id")


@command("projects.budget", needs=Role.TREASURER)
def save_budget(tx: Tx, project_id: int, lines: Sequence[tuple[int | None, LineDraft]]) -> list[int]:
    """Writes the whole budget: ids of lines that stay, ``None`` for new ones; returns them in order.

    Raises ``Refused``: a line that goes although vouchers stand on it, one that bears more than it would have.
    """
    must_be_open(tx, project_id)
    ceiling = tx.value("SELECT ceiling FROM project WHERE id = ?", (project_id,))
    problems = line_problems([line for _, line in lines], ceiling)
    if problems:
        raise Refused.because(problems)
    known = {row[0]: row[1] for row in tx.rows("SELECT id, name FROM project_line WHERE project_id = ?", (project_id,))}
    staying = [line_id for line_id, _ in lines if line_id is not None]
    if set(staying) - set(known) or len(staying) != len(set(staying)):
        raise Refused("project.line_unknown", field="lines")
    for gone in set(known) - set(staying):
        if tx.value("SELECT 1 FROM project_voucher WHERE line_id = ?", (gone,)) or tx.value(
            "SELECT 1 FROM quotation WHERE line_id = ?", (gone,)
        ):
            raise Refused("project.line_used", field="lines", name=known[gone])
        tx.execute("DELETE FROM project_line WHERE id = ?", (gone,))
    return [_write_line(tx, project_id, place, line_id, line) for place, (line_id, line) in enumerate(lines, 1)]


def _write_line(tx: Tx, project_id: int, place: int, line_id: int | None, line: LineDraft) -> int:
    columns: dict[str, SqlValue] = {
        "position": place,
        "code": clean(line.code),
        "heading": clean(line.heading),
        "name": clean(line.name),
        "funder": line.funder,
        "own": line.own,
        "in_kind": line.in_kind,
    }
    if line_id is None:
        return tx.insert("project_line", uid=tx.new_uid(), project_id=project_id, **columns)
    funder, own = used_of_line(tx, line_id)
    if line.funder < funder or line.own < own:
        field = f"{'funder' if line.funder < funder else 'own'} {place}"
        least = funder if line.funder < funder else own
        below = Problem(field, "project.line_below", {"name": clean(line.name), "amount": least})
        raise Refused.because(told(tx, [below]))
    tx.update("project_line", line_id, **columns)
    return line_id


@command("projects.requirement")
def save_requirement(
    tx: Tx,
    project_id: int,
    name: str,
    due_on: date | None = None,
    obtained_on: date | None = None,
    valid_until: date | None = None,
    note: str = "",
    requirement_id: int | None = None,
) -> int:
    """A paper or condition the call asks for; ``valid_until`` is the last day it counts. Raises ``Refused``."""
    must_be_open(tx, project_id)
    if not clean(name):
        raise Refused("project.requirement_nameless", field="name")
    if obtained_on is not None and obtained_on > tx.clock.today():
        raise Refused("project.in_future", field="obtained_on", day=format_date(obtained_on))
    if obtained_on is not None and valid_until is not None and valid_until < obtained_on:
        raise Refused("project.ends_early", field="valid_until", day=format_date(obtained_on))
    columns: dict[str, SqlValue] = {
        "name": clean(name),
        "due_on": _iso(due_on),
        "obtained_on": _iso(obtained_on),
        "valid_until": _iso(valid_until),
        "note": clean(note),
    }
    if requirement_id is not None:
        if project_id != tx.value("SELECT project_id FROM project_requirement WHERE id = ?", (requirement_id,)):
            raise Refused("project.part_missing")
        tx.update("project_requirement", requirement_id, **columns)
        return requirement_id
    position = "SELECT coalesce(max(position), 0) + 1 FROM project_requirement WHERE project_id = ?"
    place = tx.value(position, (project_id,))
    return tx.insert("project_requirement", uid=tx.new_uid(), project_id=project_id, position=place, **columns)


@command("projects.event", needs=Role.TREASURER)
def note_project_event(
    tx: Tx, project_id: int, kind: str, on_date: date, amount: int | None = None, document: str = "", note: str = ""
) -> int:
    """Notes what happened with a project: applied, awarded, money received or returned … Closing: ``close_project``.

    "awarded" also sets the day of approval where none was written. Raises ``Refused``.
    """
    must_be_open(tx, project_id)
    if kind not in EVENT_KINDS or kind in ("closed", "reopened"):
        raise Refused("project.event_unknown", field="kind", text=kind, known=", ".join(EVENT_KINDS))
    if on_date > tx.clock.today():
        raise Refused("project.in_future", field="on_date", day=format_date(on_date))
    if kind in WITH_AMOUNT and amount is None:
        raise Refused("project.amount_missing", field="amount")
    if amount is not None and not 0 < amount <= MOST:
        raise Refused("project.amount_range", field="amount")
    if kind == "returned":
        _must_have_come(tx, project_id, amount or 0)
    if kind == "awarded":
        approved = "UPDATE project SET approved_on = ? WHERE id = ? AND approved_on IS NULL"
        tx.execute(approved, (on_date.isoformat(), project_id))
    return _insert_event(tx, project_id, kind, on_date, amount, document, note)


def _must_have_come(tx: Tx, project_id: int, amount: int) -> None:
    """Nobody returns more than came. Raises ``Refused``."""
    came = tx.value(
        "SELECT coalesce(sum(CASE kind WHEN 'received' THEN amount ELSE -amount END), 0) FROM project_event e "
        f"WHERE project_id = ? AND kind IN ('received', 'returned') AND {EVENT_STANDS}",
        (project_id,),
    )
    if amount > came:
        raise Refused.because(told(tx, [Problem("amount", "project.returned_above", {"amount": int(came)})]))


@command("projects.take_back", needs=Role.TREASURER)
def take_back_project_event(tx: Tx, event_id: int, reason: str) -> None:
    """Makes an event of a project count no more; it stays to be read. Raises ``Refused``."""
    row = tx.row("SELECT project_id, kind, on_date, reverses_id FROM project_event WHERE id = ?", (event_id,))
    if row is None:
        raise Refused("project.event_missing", field="event")
    project_id, kind, on_date, reverses = row
    must_be_open(tx, project_id)
    if not clean(reason):
        raise Refused("project.reason_missing", field="reason")
    if kind in ("closed", "reopened"):
        raise Refused("project.event_stays", field="event")
    if reverses is not None or tx.value("SELECT 1 FROM project_event WHERE reverses_id = ?", (event_id,)):
        raise Refused("project.taken_back_already", field="event")
    _insert_event(tx, project_id, kind, date.fromisoformat(on_date), None, "", reason, reverses=event_id)
    if kind == "received":
        _must_have_come(tx, project_id, 0)
    if kind == "awarded":
        _approved_by_another(tx, project_id, on_date)


def _approved_by_another(tx: Tx, project_id: int, on_date: str) -> None:
    """The day of approval that came with an award goes with it; the next award there is gives its own."""
    other = tx.value(
        f"SELECT min(on_date) FROM project_event e WHERE project_id = ? AND kind = 'awarded' AND {EVENT_STANDS}",
        (project_id,),
    )
    approved = "UPDATE project SET approved_on = ? WHERE id = ? AND approved_on = ?"
    tx.execute(approved, (other, project_id, on_date))


@command("projects.close", needs=Role.TREASURER)
def close_project(tx: Tx, project_id: int, closed_on: date, note: str = "") -> None:
    """Ends a project. Raises ``Refused`` while something is tied to no aim, objected, or left to return."""
    must_be_open(tx, project_id)
    if closed_on > tx.clock.today():
        raise Refused("project.in_future", field="on_date", day=format_date(closed_on))
    problems = closing_problems(tx, project_id)
    if problems:
        raise Refused.because(problems)
    tx.update("project", project_id, closed_on=closed_on.isoformat())
    _insert_event(tx, project_id, "closed", closed_on, None, "", note)


@command("projects.reopen", needs=Role.ADMIN)
def reopen_project(tx: Tx, project_id: int, reason: str) -> None:
    """Opens a closed project again. Raises ``Refused`` without a reason, and for one that is open."""
    closed = closed_since(tx, project_id)
    if closed is None:
        raise Refused("project.open_already", field="project")
    if not clean(reason):
        raise Refused("project.reason_missing", field="reason")
    tx.update("project", project_id, closed_on=None)
    _insert_event(tx, project_id, "reopened", tx.clock.today(), None, "", reason)


def _insert_event(
    tx: Tx,
    project_id: int,
    kind: str,
    on_date: date,
    amount: int | None,
    document: str,
    note: str,
    *,
    reverses: int | None = None,
) -> int:
    return tx.insert(
        "project_event",
        uid=tx.new_uid(),
        project_id=project_id,
        kind=kind,
        on_date=on_date.isoformat(),
        amount=amount,
        document=clean(document),
        note=clean(note),
        reverses_id=reverses,
    )


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
