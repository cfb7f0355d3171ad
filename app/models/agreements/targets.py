"""Targets of a programme with their milestones, and figures that somebody else reported. Counting: ``counting``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.models.agreements.case_kinds import case_kind
from app.models.agreements.promise_rules import ReportedDraft, TargetDraft, reported_problems, target_problems
from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.text import clean, fold


@dataclass(frozen=True, slots=True)
class Milestone:
    """A value on the way to a goal; ``due_on`` ``None`` where nobody said when."""

    value: int
    name: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """A target as it is kept."""

    id: int
    uid: str
    draft: TargetDraft
    milestones: tuple[Milestone, ...]


@dataclass(frozen=True, slots=True)
class Reported:
    """Somebody else's figure."""

    id: int
    uid: str
    draft: ReportedDraft


@command("targets.save")
def save_target(tx: Tx, draft: TargetDraft, milestones: Sequence[Milestone] = (), target_id: int | None = None) -> int:
    """Notes a target with its milestones, or writes ``target_id`` anew; returns it. Raises ``Refused``."""
    problems = target_problems(draft) + _name_problems(tx, draft, target_id)
    if draft.case_kind:
        kind = case_kind(tx.value("SELECT country FROM office"), draft.case_kind)
        if draft.step:
            kind.step(draft.step)
    elif draft.step:
        problems.append(Problem("step", "target.step_idle"))
    for place, one in enumerate(milestones, 1):
        if not 0 < one.value <= draft.goal:
            problems.append(Problem(f"value {place}", "target.milestone_range", {"goal": draft.goal}))
    of = "SELECT agreement_id FROM reported_value WHERE target_id = ? LIMIT 1"
    if target_id is not None and tx.value(of, (target_id,)) not in (None, draft.agreement_id):
        problems.append(Problem("agreement_id", "target.used"))
    if problems:
        raise Refused.because(problems)
    columns: dict[str, SqlValue] = {
        "agreement_id": draft.agreement_id,
        "name": clean(draft.name),
        "unit": clean(draft.unit),
        "counts": draft.counts,
        "case_kind": draft.case_kind,
        "step": draft.step,
        "baseline": draft.baseline,
        "baseline_on": draft.baseline_on.isoformat() if draft.baseline_on else None,
        "goal": draft.goal,
        "due_on": draft.due_on.isoformat() if draft.due_on else None,
    }
    if target_id is None:
        target_id = tx.insert("target", uid=tx.new_uid(), **columns)
    else:
        tx.update("target", target_id, **columns)
        tx.execute("DELETE FROM milestone WHERE target_id = ?", (target_id,))
    for one in sorted(milestones, key=lambda one: one.value):
        tx.insert(
            "milestone",
            uid=tx.new_uid(),
            target_id=target_id,
            name=clean(one.name),
            value=one.value,
            due_on=one.due_on.isoformat() if one.due_on else None,
        )
    return target_id


def _name_problems(tx: Tx, draft: TargetDraft, target_id: int | None) -> list[Problem]:
    """Two targets of one agreement that are called alike could not be told apart."""
    rows = tx.rows("SELECT id, name FROM target WHERE agreement_id = ?", (draft.agreement_id,))
    if any(row_id != target_id and fold(name) == fold(draft.name) for row_id, name in rows):
        return [Problem("name", "target.name_twice", {"name": clean(draft.name)})]
    return []


@command("targets.remove")
def remove_target(tx: Tx, target_id: int) -> None:
    """Takes a target out. Raises ``Refused`` while figures were reported for it."""
    if tx.value("SELECT 1 FROM reported_value WHERE target_id = ?", (target_id,)):
        raise Refused("target.used", field="target")
    tx.execute("DELETE FROM milestone WHERE target_id = ?", (target_id,))
    if not tx.execute("DELETE FROM target WHERE id = ?", (target_id,)):
        raise Refused("target.unknown", field="target", text=str(target_id))


@command("targets.report")
def report_value(tx: Tx, draft: ReportedDraft, reported_id: int | None = None) -> int:
    """Notes a figure somebody else gave, or writes ``reported_id`` anew; returns it. Raises ``Refused``."""
    problems, unit = [], draft.unit
    for table, column, value in (
        ("target", "target_id", draft.target_id),
        ("commitment", "commitment_id", draft.commitment_id),
    ):
        of = tx.row(f"SELECT agreement_id, unit FROM {table} WHERE id = ?", (value,)) if value is not None else None
        if value is not None and (of is None or of[0] != draft.agreement_id):
            problems.append(Problem(column, "target.of_other"))
        unit = unit or (of[1] if of is not None else "")
    problems += reported_problems(replace(draft, unit=unit), tx.clock.today())
    if problems:
        raise Refused.because(problems)
    columns: dict[str, SqlValue] = {
        "agreement_id": draft.agreement_id,
        "target_id": draft.target_id,
        "commitment_id": draft.commitment_id,
        "name": clean(draft.name),
        "unit": clean(draft.unit),
        "value": draft.value,
        "approximate": int(draft.approximate),
        "at_least": int(draft.at_least),
        "on_date": draft.on_date.isoformat() if draft.on_date else None,
        "source": clean(draft.source),
        "note": clean(draft.note),
    }
    if reported_id is None:
        return tx.insert("reported_value", uid=tx.new_uid(), **columns)
    tx.update("reported_value", reported_id, **columns)
    return reported_id


@command("targets.unreport")
def remove_reported(tx: Tx, reported_id: int) -> None:
    """Takes out a figure that was noted by mistake."""
    if not tx.execute("DELETE FROM reported_value WHERE id = ?", (reported_id,)):
        raise Refused("target.unknown", field="reported", text=str(reported_id))


def targets_of(reader: Reader, agreement_id: int) -> list[Target]:
    """In the order in which they were set."""
    found = []
    for row in reader.rows(
        "SELECT id, uid, agreement_id, name, unit, goal, counts, case_kind, step, baseline, baseline_on, due_on "
        "FROM target WHERE agreement_id = ? ORDER BY id",
        (agreement_id,),
    ):
        steps = reader.rows("SELECT value, name, due_on FROM milestone WHERE target_id = ? ORDER BY value", (row[0],))
        draft = TargetDraft(*(*row[2:10], _day(row[10]), _day(row[11])))
        milestones = tuple(Milestone(value, name, _day(due)) for value, name, due in steps)
        found.append(Target(row[0], row[1], draft, milestones))
    return found


def reported_of(reader: Reader, agreement_id: int) -> list[Reported]:
    """By day, those without one first."""
    return [
        Reported(row[0], row[1], ReportedDraft(*(*row[2:8], bool(row[8]), bool(row[9]), _day(row[10]), *row[11:])))
        for row in reader.rows(
            "SELECT id, uid, agreement_id, name, value, unit, target_id, commitment_id, approximate, at_least, "
            "on_date, source, note FROM reported_value WHERE agreement_id = ? ORDER BY on_date, id",
            (agreement_id,),
        )
    ]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
