"""Verbs of expenses: add, list, show, void, print, and the sheet for the accountant."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, table, tell
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.cash.books import resolve_account
from app.models.cash.funds import overspent
from app.models.cash.queries import ExpenseWish, expense_by_number, expense_rows, expense_sheet
from app.models.cash.rules import DOCUMENT_KINDS, ExpenseDraft, ExpensePart, TaxPart
from app.models.dues.rules import METHODS, Method
from app.office import Office


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    expenses = room(program, "expenses")
    for put in (_add_new, _add_list, _add_show, _add_void, _add_print, _add_export):
        put(expenses)


def _add_new(expenses: Room) -> None:
    @verb(
        expenses,
        "add",
        example='gremial --office gremio.gremial expenses add --supplier "Inmobiliaria Aurora" --concept "Alquiler" '
        "--total 1100000 --category Alquiler --document invoice --number 001-001-0000123 --tax 10=1100000",
    )
    @click.option("--supplier", required=True, metavar="NAME")
    @click.option("--supplier-id", default="", metavar="TEXT")
    @click.option("--concept", required=True, metavar="TEXT")
    @click.option("--total", type=WHOLE, required=True, metavar="N")
    @click.option("--category", default="", metavar="NAME")
    @click.option("--part", "parts", multiple=True, metavar="CATEGORY=N[@FUND]")
    @click.option("--fund", metavar="NAME")
    @click.option("--account", metavar="NAME")
    @click.option("--method", type=OneOf(*METHODS), default="cash", metavar="|".join(METHODS))
    @click.option("--reference", default="", metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--document", type=OneOf(*DOCUMENT_KINDS), default="none", metavar="|".join(DOCUMENT_KINDS[:3]))
    @click.option("--number", default="", metavar="TEXT")
    @click.option("--authorization", default="", metavar="TEXT")
    @click.option("--uuid", default="", metavar="TEXT")
    @click.option("--document-date", type=DAY, metavar="DAY")
    @click.option("--tax", "taxes", multiple=True, metavar="PERCENT=N")
    @click.option("--withheld", type=WHOLE, default=0, metavar="N")
    @click.option("--again", is_flag=True)
    @click.option("--corrects", type=WHOLE, metavar="NUMBER")
    @click.option("--reason", default="", metavar="TEXT")
    def add_one(session: Session, corrects: int | None, reason: str, **said: Any) -> None:
        from app.models.cash.expenses import correct_expense, record_expense

        with writing(session) as office:
            draft = _draft(office, said)
            if corrects is None:
                made = office.run(record_expense, draft).value
            else:
                wrong = office.read(expense_by_number, corrects)
                made = office.run(correct_expense, wrong, reason, draft).value
                _tell_handed_over(office, wrong)
            sheet = office.read(expense_sheet, made)
            row, amount = sheet.row, money(office, sheet.row.paid)
            spent = sorted(set(sheet.funds) & set(office.read(overspent)))
            if spent:
                tell(words("cash.fund_overspent", funds=", ".join(spent)))
        if session.json:
            show_json(row)
        else:
            show(words("cli.expense_added", number=row.number, supplier=row.supplier, amount=amount))


def _draft(office: Office, said: dict[str, Any]) -> ExpenseDraft:
    fund_id = _fund(office, said["fund"])
    parts = tuple(_part(office, text, fund_id) for text in said["parts"])
    if not parts and fund_id is not None:
        parts = (ExpensePart(said["category"], said["total"], fund_id),)
    return ExpenseDraft(
        paid_on=said["day"] or office.clock.today(),
        account_id=_account(office, said["account"], said["method"]),
        method=said["method"],
        supplier=said["supplier"],
        concept=said["concept"],
        total=said["total"],
        category=said["category"],
        parts=parts,
        supplier_tax_id=said["supplier_id"],
        reference=said["reference"],
        document_kind=said["document"],
        document_number=said["number"],
        document_authorization=said["authorization"],
        document_uuid=said["uuid"],
        document_on=said["document_date"],
        taxes=tuple(_tax(text) for text in said["taxes"]),
        withheld=said["withheld"],
        again=said["again"],
    )


def _account(office: Office, name: str | None, method: Method) -> int:
    from app.models.dues.receiving import default_account

    return office.read(default_account, method) if name is None else office.read(resolve_account, name)


def _fund(office: Office, name: str | None) -> int | None:
    from app.models.cash.funds import resolve_fund

    return None if name is None else office.read(resolve_fund, name)


def _part(office: Office, text: str, fund_id: int | None) -> ExpensePart:
    """``Luz=50000`` or ``Carpas=300000@Fondo feria``."""
    category, equals, rest = text.partition("=")
    amount, at, fund = rest.partition("@")
    if not equals or not amount.strip().isdecimal():
        raise Refused("expense.part_odd", field="part", text=text[:60])
    return ExpensePart(category, int(amount), _fund(office, fund) if at else fund_id)


def _tax(text: str) -> TaxPart:
    """``10=1100000`` (percent and the amount with its tax inside), ``0=…`` for what is exempt."""
    found = re.fullmatch(r"\s*(\d{1,2})(?:[.,](\d{1,2}))?\s*=\s*(\d{1,15})\s*", text)
    if found is None:
        raise Refused("expense.tax_said_oddly", field="tax", text=text[:60])
    return TaxPart(int(found[1]) * 100 + int(f"{found[2] or '':0<2}"), int(found[3]))


def _wish(office: Office, said: dict[str, Any]) -> ExpenseWish:
    from app.models.cash.queries import category_named

    account, category = said["account"], said["category"]
    return ExpenseWish(
        text=said.get("search", ""),
        since=said["since"].isoformat() if said["since"] else "",
        until=said["until"].isoformat() if said["until"] else "",
        account_id=None if account is None else office.read(resolve_account, account),
        category_id=None if category is None else office.read(category_named, category),
        fund_id=_fund(office, said["fund"]),
    )


def _add_list(expenses: Room) -> None:
    @verb(expenses, "list", example="gremial --office gremio.gremial expenses list --since 2026-11-01")
    @click.option("--search", default="", metavar="TEXT")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--account", metavar="NAME")
    @click.option("--category", metavar="NAME")
    @click.option("--fund", metavar="NAME")
    def list_expenses(session: Session, **said: Any) -> None:
        with reading(session) as office:
            found = office.read(expense_rows, _wish(office, said))
            if session.json:
                show_json(found)
                return
            rows = [
                (
                    *(str(row.number), format_iso(row.paid_on), row.supplier, row.concept, row.categories),
                    *(money(office, row.paid), words("verdict.void") if row.voided_on else ""),
                )
                for row in found
            ]
        columns = ("number", "date", "supplier", "concept", "category", "amount", "state")
        show(*table(columns, rows, right=("number", "amount")))


def _add_show(expenses: Room) -> None:
    @verb(expenses, "show", example="gremial --office gremio.gremial expenses show 12")
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    def show_one(session: Session, number: int) -> None:
        from app.jobs.expenses import document_words, rate_words
        from app.reports.cash_texts import cash_texts

        with reading(session) as office:
            sheet = office.read(expense_sheet, office.read(expense_by_number, number))
            if session.json:
                show_json(sheet)
                return
            row, texts = sheet.row, cash_texts(office.facts.country)
            lines = [
                texts.voucher_title.format(number=row.number),
                f"{format_iso(row.paid_on)} · {row.supplier} {row.supplier_tax_id}".rstrip(),
                row.concept,
                f"{money(office, row.paid)} · {row.account} · {words(f'method.{row.method}')} {row.reference}".rstrip(),
                document_words(row, texts),
            ]
            lines += [
                f"{part.category} · {fund or texts.general_fund} · {money(office, part.amount)}"
                for part, fund in zip(sheet.parts, sheet.funds, strict=True)
            ]
            lines += [
                f"{rate_words(tax.rate, texts)} · {money(office, tax.amount)} · {money(office, tax.tax or 0)}"
                for tax in sheet.taxes
            ]
            if row.voided_on:
                lines.append(texts.voucher_void.format(day=format_iso(row.voided_on), reason=row.void_reason))
        show(*lines)


def _tell_handed_over(office: Office, expense_id: int) -> None:
    """In which reports to funders it stands that were sent."""
    # A treasury without projects never loads their models.
    from app.models.agreements.voucher_numbers import handed_over

    for title, number, day in office.read(handed_over, expense_id):
        tell(words("expense.handed_over", title=title, number=number, day=format_iso(day)))


def _add_void(expenses: Room) -> None:
    @verb(expenses, "void", example='gremial --office gremio.gremial expenses void 12 --reason "Se anotó dos veces"')
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    @click.option("--reason", required=True, metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def void(session: Session, number: int, reason: str, day: date | None) -> None:
        from app.models.cash.expenses import void_expense

        with writing(session) as office:
            expense = office.read(expense_by_number, number)
            office.run(void_expense, expense, reason, day or office.clock.today())
            row = office.read(expense_sheet, expense).row
            _tell_handed_over(office, expense)
        if session.json:
            show_json(row)
        else:
            show(words("cli.expense_voided", number=number))


def _add_print(expenses: Room) -> None:
    @verb(expenses, "print", example="gremial --office gremio.gremial expenses print 12 13 --out egresos.pdf")
    @click.argument("numbers", type=WHOLE, nargs=-1, required=True, metavar="NUMBER")
    @click.option("--out", type=PATH, required=True, metavar="FILE.pdf")
    def print_them(session: Session, numbers: tuple[int, ...], out: Path) -> None:
        from app.jobs.expenses import print_vouchers

        with reading(session) as office:
            print_vouchers(office, [office.read(expense_by_number, number) for number in dict.fromkeys(numbers)], out)
        show_file(session.json, out, rows=len(numbers))


def _add_export(expenses: Room) -> None:
    @verb(
        expenses,
        "export",
        example="gremial --office gremio.gremial expenses export --out egresos.csv",
    )
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--account", metavar="NAME")
    @click.option("--category", metavar="NAME")
    @click.option("--fund", metavar="NAME")
    def export(session: Session, out: Path, **said: Any) -> None:
        from app.jobs.expenses import save_expenses

        with reading(session) as office:
            count = save_expenses(office, out, _wish(office, said))
        show_file(session.json, out, rows=count)
