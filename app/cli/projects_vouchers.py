"""Verbs of a project's vouchers: charge an expense, list them, what the funder said of each; money for advocacy."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.projects_said import aim_said, find_project, part_said, tell_vouchers
from app.cli.verbs import DAY, PATH, WHOLE, YEAR, Room, Session, room, verb
from app.messages import words
from app.messages.case_words import action_words
from app.models.agreements.activity_queries import resolve_activity
from app.models.agreements.advocacy import Action, advocacy_actions, advocacy_lines
from app.models.agreements.case_queries import resolve_case
from app.models.agreements.corrected import corrected_marks
from app.models.agreements.project_queries import resolve_line
from app.models.agreements.project_rules import VoucherDraft
from app.models.agreements.voucher_queries import (
    resolve_voucher,
    vouchers,
    vouchers_by_id,
)
from app.models.agreements.vouchers import (
    BEFORE_APPROVAL,
    OTHER_PROJECT,
    OUTSIDE_TERM,
    add_voucher,
    edit_voucher,
    note_voucher_event,
    tag_advocacy,
    untag_advocacy,
)
from app.models.base.values.dates import format_iso

_EXAMPLE: Final = "gremial --office gremio.gremial projects"
_SAYS: Final = {
    "object": ("objected", '--note "Falta la cotización"'),
    "reply": ("replied", '--note "Se adjunta"'),
    "approve": ("approved", '--document "Oficio 41"'),
    "reject": ("rejected", '--note "No es elegible"'),
    "withdraw": ("withdrawn", '--note "Va por otro fondo"'),
}


def add(made: Room) -> None:
    """Puts these verbs under ``projects``."""
    _add_voucher(made)
    _add_list(made)
    for name in _SAYS:
        _add_saying(made, name)
    advocacy = room(made, "advocacy")
    for put in (_add_mark, _add_unmark, _add_advocacy_list, _add_advocacy_report):
        put(advocacy)


def _add_voucher(made: Room) -> None:
    @verb(made, "voucher", example=f'{_EXAMPLE} voucher FFG-17 128 --line Capacitación --aim "Capacidades"')
    @click.argument("ref", metavar="REF")
    @click.argument("expense", type=WHOLE, metavar="EXPENSE")
    @click.option("--line", "budget_line", required=True, metavar="NAME")
    @click.option("--part", "expense_part", type=WHOLE, metavar="N")
    @click.option("--funder", "of_funder", type=WHOLE, metavar="N")
    @click.option("--own", "of_own", type=WHOLE, default=0, metavar="N")
    @click.option("--aim", "aim_name", metavar="NAME")
    @click.option("--activity", "voucher_activity", metavar="NAME")
    @click.option("--description", "voucher_text", default="", metavar="TEXT")
    @click.option("--despite-warnings", is_flag=True)
    @click.option("--corrects", "corrects_voucher", type=WHOLE, metavar="N")
    def voucher(session: Session, ref: str, expense: int, **said: Any) -> None:
        with writing(session) as office:
            found = find_project(office, ref)
            changed = said["corrects_voucher"]
            wrong = None if changed is None else office.read(resolve_voucher, found, changed)
            part = part_said(office, expense, said["expense_part"])
            left = part.left
            if wrong is not None:
                before = office.read(vouchers_by_id, [wrong])[0]
                left += before.funder + before.own if before.expense_part_id == part.part_id else 0
            activity = said["voucher_activity"]
            draft = VoucherDraft(
                office.read(resolve_line, found, said["budget_line"]),
                part.part_id,
                max(left - said["of_own"], 0) if said["of_funder"] is None else said["of_funder"],
                said["of_own"],
                aim_said(office, found, said["aim_name"]),
                office.read(resolve_activity, activity) if activity else None,
                said["voucher_text"],
                (OTHER_PROJECT, BEFORE_APPROVAL, OUTSIDE_TERM) if said["despite_warnings"] else (),
            )
            if wrong is None:
                wrong = office.run(add_voucher, found, draft).value
            else:
                office.run(edit_voucher, wrong, draft)
            tell_vouchers(session, office, office.read(vouchers_by_id, [wrong]))


def _add_list(made: Room) -> None:
    @verb(made, "vouchers", example=f"{_EXAMPLE} vouchers FFG-17")
    @click.argument("ref", metavar="REF")
    def list_them(session: Session, ref: str) -> None:
        with reading(session) as office:
            tell_vouchers(session, office, office.read(vouchers, find_project(office, ref)))


def _add_saying(made: Room, name: str) -> None:
    kind, shown = _SAYS[name]

    @verb(made, name, example=f"{_EXAMPLE} {name} FFG-17 7 {shown}")
    @click.argument("ref", metavar="REF")
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    @click.option("--note", "voucher_note", default="", metavar="TEXT")
    @click.option("--document", "event_document", default="", metavar="TEXT")
    @click.option("--date", "event_day", type=DAY, metavar="DAY")
    def say_it(session: Session, ref: str, number: int, event_day: date | None, **said: str) -> None:
        with writing(session) as office:
            voucher = office.read(resolve_voucher, find_project(office, ref), number)
            day = event_day or office.clock.today()
            office.run(note_voucher_event, voucher, kind, day, said["voucher_note"], said["event_document"])
            tell_vouchers(session, office, office.read(vouchers_by_id, [voucher]))


# -- money that was used to influence public policy ----------------------------------------------------


def _add_mark(advocacy: Room) -> None:
    @verb(advocacy, "mark", example=f'{_EXAMPLE} advocacy mark 128 --amount 400000 --note "Audiencia en la comisión"')
    @click.argument("expense", type=WHOLE, metavar="EXPENSE")
    @click.option("--amount", "event_amount", type=WHOLE, metavar="N")
    @click.option("--part", "expense_part", type=WHOLE, metavar="N")
    @click.option("--case", "advocacy_case", metavar="NAME")
    @click.option("--activity", "voucher_activity", metavar="NAME")
    @click.option("--note", "voucher_note", default="", metavar="TEXT")
    def mark(session: Session, expense: int, event_amount: int | None, expense_part: int | None, **said: Any) -> None:
        with writing(session) as office:
            part = part_said(office, expense, expense_part)
            amount = part.amount - part.advocacy if event_amount is None else event_amount
            case = office.read(resolve_case, said["advocacy_case"]) if said["advocacy_case"] else None
            activity = office.read(resolve_activity, said["voucher_activity"]) if said["voucher_activity"] else None
            made = office.run(tag_advocacy, part.part_id, amount, case, activity, said["voucher_note"]).value
            told = money(office, amount)
        if session.json:
            show_json({"id": made, "amount": amount})
        else:
            show(words("cli.advocacy_marked", number=expense, amount=told))


def _add_unmark(advocacy: Room) -> None:
    @verb(advocacy, "unmark", example=f"{_EXAMPLE} advocacy unmark 3")
    @click.argument("mark_id", type=WHOLE, metavar="NUMBER")
    def unmark(session: Session, mark_id: int) -> None:
        with writing(session) as office:
            office.run(untag_advocacy, mark_id)
        if session.json:
            show_json({"removed": mark_id})
        else:
            show(words("cli.advocacy_unmarked"))


def _add_advocacy_list(advocacy: Room) -> None:
    @verb(advocacy, "list", example=f"{_EXAMPLE} advocacy list --year 2026")
    @click.option("--year", "advocacy_year", type=YEAR, metavar="YEAR")
    def list_them(session: Session, advocacy_year: int | None) -> None:
        with reading(session) as office:
            from app.jobs.agreements.advocacy import action_note

            year = advocacy_year or office.clock.today().year
            spent = office.read(advocacy_lines, year)
            done = office.read(advocacy_actions, f"{year:04}-01-01", f"{year:04}-12-31")
            if session.json:
                show_json([{"is": "expense", **asdict(one)} for one in spent] + [_action_value(one) for one in done])
                return
            rows = [
                (
                    *(str(one.id), format_iso(one.paid_on), one.fund, one.supplier, one.concept, one.about),
                    *(money(office, one.amount), one.note),
                )
                for one in spent
            ] + [
                (
                    *("", format_iso(one.on_date), one.fund or "", one.who, action_words(one.way, one.what), one.about),
                    *(money(office, one.counted) if one.counted else "", action_note(office, one)),
                )
                for one in done
            ]
            again = [f"{one.expense} → {one.now}" for one in office.read(corrected_marks, year)]
            total = money(office, sum(one.amount for one in spent) + sum(one.counted for one in done))
        columns = ("number", "date", "fund", "supplier", "concept", "about", "amount", "note")
        show(*table(columns, rows, right=("number", "amount")))
        tell(words("cli.advocacy_total", amount=total))
        if again:
            tell(words("cli.advocacy_again", names=", ".join(again)))


def _action_value(one: Action) -> dict[str, Any]:
    return {"is": "action", **asdict(one), "counted": one.counted}


def _add_advocacy_report(advocacy: Room) -> None:
    @verb(advocacy, "report", example=f"{_EXAMPLE} advocacy report --year 2026 --out incidencia.pdf")
    @click.option("--year", "advocacy_year", type=YEAR, metavar="YEAR")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def report(session: Session, advocacy_year: int | None, out: Path) -> None:
        from app.jobs.agreements.advocacy import save_advocacy

        with reading(session) as office:
            count = save_advocacy(office, advocacy_year or office.clock.today().year, out)
        if session.json:
            show_json({"file": str(out), "rows": count})
        else:
            show(words("cli.file_written", path=str(out)))
