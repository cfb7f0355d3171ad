"""The verb ``dues import``: years of an old book in words or JSON, then the good rows; the others are given back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli.importing import (
    SHOWN_ROWS,
    column_pairs,
    copy_before,
    exit_code,
    sheet_choice,
    show_end,
    show_rest,
    show_rows,
)
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import PATH, WHOLE, OneOf, Room, Session, verb
from app.messages import say, words
from app.models.base.errors import Refused
from app.models.base.values.dates import Period
from app.models.base.values.money import Money, format_money
from app.models.base.values.text import fold
from app.models.dues.rules import METHODS
from app.office import Office

if TYPE_CHECKING:
    # Importing a spreadsheet's readers costs time that no other verb should pay.
    from app.jobs.past_plan import Answer, PastDone, PastOptions, PastPlan

_SIGNS: Final = {"paid": "P", "part": "p", "owed": "D", "exempt": "E", "same": "=", "doubt": "?"}


def add_import(dues: Room) -> None:
    """Puts the verb under ``dues``."""

    @verb(
        dues,
        "import",
        example="gremial --office gremio.gremial dues import cuotas-2025.xlsx --dry-run\n"
        "gremial --office gremio.gremial dues import cuotas.xlsx --year 2025 --mark verde=paid --mark rojo=owed\n"
        "gremial --office gremio.gremial dues import recibos.ods --kind receipts --problems para-corregir.csv",
    )
    @click.argument("file", type=PATH, metavar="FILE")
    @click.option("--kind", type=OneOf("months", "receipts"), metavar="months|receipts")
    @click.option("--year", type=WHOLE, metavar="YEAR")
    @click.option("--plan", metavar="NAME")
    @click.option("--amount", type=WHOLE, metavar="N")
    @click.option("--sheet", metavar="N")
    @click.option("--map", "mapping", multiple=True, metavar="COL=FIELD")
    @click.option("--mark", "marks", multiple=True, metavar="MARK=MEANING")
    @click.option("--numbers", type=OneOf("amount", "receipt"), metavar="amount|receipt")
    @click.option("--blank", type=OneOf("owed", "nothing"), default="owed", metavar="owed|nothing")
    @click.option("--paid-on", type=OneOf("last_day", "first_day"), default="last_day", metavar="last_day|first_day")
    @click.option("--method", type=OneOf(*METHODS), default="cash", metavar="|".join(METHODS))
    @click.option("--series", default="EXT", metavar="EXT")
    @click.option("--encoding", metavar="E")
    @click.option("--delimiter", metavar="D")
    @click.option("--decimal", type=OneOf(",", "."), metavar=",|.")
    @click.option("--dry-run", is_flag=True)
    @click.option("--problems", type=PATH, metavar="OUT.csv")
    def import_dues(session: Session, file: Path, kind: str | None, **said: Any) -> int:
        return _bring(session, file, kind, **said)


def _bring(session: Session, file: Path, kind: str | None, *, dry_run: bool, problems: Path | None, **said: Any) -> int:
    from app.jobs.past_plan import carry_out, preview, save_rows_to_review

    options = _options(**said)
    opened = reading(session) if dry_run else writing(session)
    with opened as office:
        plan = _plan(office, file, kind, options)
        for notice in plan.notices:
            tell(say(notice))
        # First the rows that stay out: where they cannot be saved nothing is written either.
        given = save_rows_to_review(plan, problems) if problems is not None and plan.refused else None
        if plan.writable and not dry_run:
            copy_before(office)
        done = preview(plan) if dry_run else carry_out(office, plan)
        _report(session, office, plan, done, dry_run)
    if given is not None:
        tell(words("cli.problems_written", path=str(problems), count=given))
    return exit_code(done.rows, done.problems)


def _plan(office: Office, file: Path, kind: str | None, options: PastOptions) -> PastPlan:
    from app.jobs.import_months import plan_months
    from app.jobs.import_receipts import plan_receipts
    from app.jobs.sheet_kind import kind_of

    found = kind or kind_of(file, options.sheet)
    if found == "months":
        return plan_months(office, file, options)
    if found == "receipts":
        return plan_receipts(office, file, options)
    shown = words(f"sheet_kind.{found or 'none'}")
    raise Refused("past.other_kind", field="kind", file=file.name, kind=shown)


def _options(mapping: tuple[str, ...], marks: tuple[str, ...], sheet: str | None, **said: Any) -> PastOptions:
    from app.jobs.past_plan import PastOptions

    answers = dict(_answer(text) for text in marks)
    return PastOptions(mapping=column_pairs(mapping), sheet=sheet_choice(sheet), answers=answers, **said)


def _answer(text: str) -> tuple[str, Answer]:
    """``verde=paid``, ``pg=paid``, ``#92D050=ignore``: a colour by its name or figures, else a mark."""
    from app.exchange.dues_sheet.colours import COLOURS
    from app.jobs.past_plan import ANSWERS

    mark, equals, meaning = text.rpartition("=")
    answer = next((one for one in ANSWERS if one == meaning.strip()), None)
    if not equals or not mark.strip() or answer is None:
        raise click.UsageError(words("cli.mark_form", text=text[:60], choices=", ".join(ANSWERS)))
    key = mark.strip()
    if key.startswith("#"):
        return key.upper(), answer
    folded = fold(key)
    names = {fold(words(f"colour.{colour}")): colour for colour in COLOURS}
    return names.get(folded, folded.replace(" ", "_") if folded.replace(" ", "_") in COLOURS else folded), answer


def _report(session: Session, office: Office, plan: PastPlan, done: PastDone, dry_run: bool) -> None:
    if session.json:
        show_json(_as_json(plan, done))
        return
    show(words("cli.past_kind", kind=words(f"sheet_kind.{plan.kind}"), file=plan.table.source.name))
    show(words("cli.import_columns", columns=_columns(plan)))
    _show_questions(plan)
    _show_months(plan)
    show_rows("cli.import_refused", [(r.line, r.name, [say(p) for p in r.problems]) for r in plan.refused])
    doubts = [(r.line, r.name, [say(p) for p in r.warnings]) for r in plan.rows if r.warnings and r.kind != "problem"]
    show_rows("cli.import_doubts", doubts)
    counts = [
        (words("row.new"), str(done.new)),
        (words("row.same"), str(done.same)),
        (words("row.problem"), str(done.problems)),
    ]
    show("", *table(("rows_kind", "rows"), counts, right=("rows",)))
    charged, paid = (
        format_money(Money(amount, office.facts.currency), office.facts.country) for amount in (done.charged, done.paid)
    )
    figures = {"charges": done.charges, "payments": done.payments, "receipts": done.receipts}
    show("", words("cli.past_sums", charged=charged, paid=paid, **figures))
    show_end(done.batch, dry_run=dry_run)


def _columns(plan: PastPlan) -> str:
    """Each title of the sheet and what it is taken for: a field, or a month."""
    named = {
        name: Period.parse(name).words() if name[:1].isdigit() else words(f"field.{name}") for name in plan.columns
    }
    return ", ".join(f"{title} → {named[name]}" for name, title in plan.columns.items())


def _as_json(plan: PastPlan, done: PastDone) -> dict[str, Any]:
    return {
        "kind": plan.kind,
        **{name: getattr(done, name) for name in done.__slots__},
        "plan": plan.dues.name if plan.dues is not None else None,
        "numbers": plan.numbers,
        "series": plan.series if done.receipts else None,
        "columns": plan.columns,
        "questions": list(plan.questions),
        "problem_rows": [{"line": row.line, "why": [say(p) for p in row.problems]} for row in plan.refused],
        "warnings": [{"line": row.line, "what": [say(p) for p in row.warnings]} for row in plan.rows if row.warnings],
    }


def _show_questions(plan: PastPlan) -> None:
    for question in plan.questions:
        key = words(f"colour.{question.key}") if question.kind == "colour" else question.key
        said = words(f"answer.{question.answer}") if question.answer is not None else words("cli.past_mark", key=key)
        show(words("cli.past_question", key=key, count=question.count, place=question.example, answer=said))


def _show_months(plan: PastPlan) -> None:
    """Members by months, a sign for each: what will be written, before it is."""
    if plan.kind != "months":
        return
    rows = [row for row in plan.rows if row.cells]
    head = " ".join(f"{period.month:02d}" for period in plan.periods)
    show("", f"{'':32}{head}")
    for row in rows[:SHOWN_ROWS]:
        name = (row.member.name if row.member is not None else row.name)[:30]
        signs = " ".join(f"{_SIGNS.get(cell.kind, '.'):>2}" for cell in row.cells)
        show(f"{name:<32}{signs}")
    show_rest(len(rows))
    show(words("cli.past_signs"))
