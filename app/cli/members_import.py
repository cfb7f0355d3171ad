"""Spreadsheets of people: ``members import`` (plan, good rows, the others given back) and ``members attendance``."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli.importing import (
    PARTLY,
    column_pairs,
    copy_before,
    exit_code,
    sheet_choice,
    show_end,
    show_rows,
)
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, PATH, OneOf, Room, Session, verb
from app.messages import say, words

if TYPE_CHECKING:
    # Importing a spreadsheet's readers costs time that no other verb should pay.
    from app.jobs.import_attendance import RollRow
    from app.jobs.import_members import Imported, ImportOptions, ImportPlan, PlanRow


def add_import(members: Room) -> None:
    """Puts ``import`` and ``attendance`` under ``members``."""
    _add_attendance(members)

    @verb(
        members,
        "import",
        example="gremial --office gremio.gremial members import padron.xlsx --dry-run\n"
        'gremial --office gremio.gremial members import padron.csv --map "Deuda a la fecha=opening" '
        "--problems para-corregir.csv",
    )
    @click.argument("file", type=PATH, metavar="FILE")
    @click.option("--map", "mapping", multiple=True, metavar="COL=FIELD")
    @click.option("--sheet", metavar="N")
    @click.option("--encoding", metavar="E")
    @click.option("--delimiter", metavar="D")
    @click.option("--decimal", type=OneOf(",", "."), metavar=",|.")
    @click.option("--opened-on", type=DAY, metavar="DAY")
    @click.option("--dry-run", is_flag=True)
    @click.option("--problems", type=PATH, metavar="OUT.csv")
    def import_members(session: Session, file: Path, dry_run: bool, problems: Path | None, **said: Any) -> int:
        from app.exchange.dues_sheet.kinds import kind_of_table
        from app.jobs.import_members import carry_out, plan_import, preview
        from app.jobs.sheet_kind import other_lists

        options = _options(**said)
        opened = reading(session) if dry_run else writing(session)
        with opened as office:
            plan = plan_import(office, file, options)
            for notice in (*plan.table.notices, *plan.mapping.doubtful):
                tell(say(notice))
            if (kind := kind_of_table(plan.table)) not in ("members", ""):
                tell(words("cli.import_other_kind", kind=words(f"sheet_kind.{kind}")))
            if options.sheet is None and (left := other_lists(plan.table)):
                tell(words("cli.import_other_sheets", sheet=plan.table.source.sheet or "", sheets=", ".join(left)))
            # First the rows that stay out: where they cannot be saved nothing is written either.
            written = _give_back(plan, problems)
            if plan.writable and not dry_run:
                copy_before(office)
            done = preview(plan) if dry_run else carry_out(office, plan)
        _report(session, plan, done, dry_run)
        if written is not None:
            tell(words("cli.problems_written", path=str(problems), count=written))
        return exit_code(done.rows, done.problems)


def _add_attendance(members: Room) -> None:
    """The verb that compares a roll with the register; nothing is written."""

    @verb(
        members,
        "attendance",
        example="gremial --office gremio.gremial members attendance asistencia.xlsx --out comparada.csv",
    )
    @click.argument("file", type=PATH, metavar="FILE")
    @click.option("--sheet", metavar="N")
    @click.option("--out", type=PATH, metavar="OUT.csv")
    def attendance(session: Session, file: Path, sheet: str | None, out: Path | None) -> int:
        from app.jobs.import_attendance import plan_attendance, save_roll, sentence_of
        from app.jobs.past_plan import PastOptions

        with reading(session) as office:
            plan = plan_attendance(office, file, PastOptions(sheet=sheet_choice(sheet)))
            saved = save_roll(plan, out) if out is not None else None
        for notice in plan.notices:
            tell(say(notice))
        counts = {kind: plan.count(kind) for kind in ("known", "doubtful", "unknown")}
        if session.json:
            present = plan.present if plan.marked else None
            show_json({**counts, "present": present, "rows": [_roll_json(row) for row in plan.rows]})
        else:
            show(*table(("rows_kind", "rows"), [(words(f"roll.{k}"), str(n)) for k, n in counts.items()], ("rows",)))
            others = [(row.line, row.name, [sentence_of(row)]) for row in plan.rows if row.kind != "known" or row.said]
            show_rows("cli.import_doubts", others)
            show("", words("cli.roll_waits"))
        if saved is not None:
            tell(words("cli.roll_written", path=str(out), count=saved))
        return PARTLY if counts["doubtful"] + counts["unknown"] else 0


def _roll_json(row: RollRow) -> dict[str, Any]:
    return {
        "line": row.line,
        "name": row.name,
        "kind": row.kind,
        "member": row.member.number if row.member is not None else None,
        "present": row.source.present,
        "said": [say(problem) for problem in row.said],
    }


def _options(
    mapping: tuple[str, ...],
    sheet: str | None,
    encoding: str | None,
    delimiter: str | None,
    decimal: Any,
    opened_on: date | None,
) -> ImportOptions:
    from app.jobs.import_members import ImportOptions

    chosen = column_pairs(mapping)
    numbers: Any = "member" if chosen and "number" in chosen.values() else None
    return ImportOptions(chosen, sheet_choice(sheet), encoding, delimiter, decimal, opened_on, numbers)


def _give_back(plan: ImportPlan, path: Path | None) -> int | None:
    from app.jobs.import_members import save_problem_rows

    return save_problem_rows(plan, path) if path is not None and plan.refused else None


def _report(session: Session, plan: ImportPlan, done: Imported, dry_run: bool) -> None:
    if session.json:
        show_json(
            {
                **{name: getattr(done, name) for name in ("rows", "new", "changed", "same", "problems", "batch")},
                "problem_rows": [{"line": row.line, "why": _why(row)} for row in plan.refused],
                "warnings": [
                    {"line": row.line, "what": [say(p) for p in row.source.warnings]}
                    for row in plan.rows
                    if row.source.warnings
                ],
                "columns": {name: plan.table.headers[at].text for name, at in plan.mapping.columns.items()},
                "ignored": [header.text for header in plan.mapping.unknown],
            }
        )
        return
    _show_counts(plan, done, dry_run)
    show_rows("cli.import_refused", [(row.line, row.draft.party.name, _why(row)) for row in plan.refused])
    show_rows(
        "cli.import_changed", [(r.line, r.draft.party.name, _changes(r)) for r in plan.rows if r.kind == "changed"]
    )
    doubts = [r for r in plan.rows if r.kind != "problem" and r.source.warnings]
    show_rows("cli.import_doubts", [(r.line, r.draft.party.name, [say(p) for p in r.source.warnings]) for r in doubts])


def _show_counts(plan: ImportPlan, done: Imported, dry_run: bool) -> None:
    pairs = ", ".join(
        f"{plan.table.headers[at].text} → {words(f'field.{name}')}" for name, at in plan.mapping.columns.items()
    )
    show(words("cli.import_columns", columns=pairs))
    if plan.mapping.unknown:
        show(words("cli.import_ignored", columns=", ".join(header.text for header in plan.mapping.unknown)))
    counts = [(words(f"row.{kind}"), str(getattr(done, name))) for kind, name in _KINDS]
    show("", *table(("rows_kind", "rows"), counts, right=("rows",)))
    show_end(done.batch, dry_run=dry_run)


_KINDS: Final = (("new", "new"), ("changed", "changed"), ("same", "same"), ("problem", "problems"))


def _why(row: PlanRow) -> list[str]:
    return [say(problem) for problem in row.problems]


def _changes(row: PlanRow) -> list[str]:
    parts = [f"{words(f'field.{c.field}')}: {c.old or '—'} → {c.new}" for c in row.decision.changes]
    if row.opening is not None:
        parts.append(f"{words('field.opening')}: {row.opening.amount}")
    if row.credit:
        parts.append(f"{words('cli.credit')}: {row.credit}")
    return parts
