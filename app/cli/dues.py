"""Verbs of the money members owe: plans, charging, collecting, statements, arrears."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.dues_import import add_import
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.models.base.values.dates import Period, format_iso
from app.models.base.values.money import Money, format_money
from app.models.dues.pricing import price_text
from app.models.dues.queries import Movement, account, plan_named
from app.models.dues.rules import PLAN_PERIODS, OpenCharge
from app.models.members.queries import category_named, member, resolve_member
from app.office import Office


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    dues = room(program, "dues")
    _add_plan(dues)
    _add_plans(dues)
    _add_charge(dues)
    _add_statement(dues)
    _add_arrears(dues)
    _add_open(dues)
    add_import(dues)


def money(office: Office, amount: int, currency: str = "") -> str:
    """An amount in minor units of the office's currency, or of the one that is said."""
    return format_money(Money(amount, currency or office.facts.currency), office.facts.country)


def period_label(period: str) -> str:
    return Period.parse(period).label() if period else ""


def _add_plan(dues: Room) -> None:
    plan = room(dues, "plan")

    @verb(
        plan,
        "add",
        example='gremial --office gremio.gremial dues plan add "Cuota social" --amount 85000 --period monthly\n'
        'gremial --office gremio.gremial dues plan add "Cuota de adherentes" --amount 40000 --period monthly '
        "--category Adherente\n"
        'gremial --office gremio.gremial dues plan add "Multa por inasistencia" --amount 20000 --period once',
    )
    @click.argument("name", metavar="NAME")
    @click.option("--amount", type=WHOLE, required=True, metavar="N")
    @click.option("--period", type=OneOf(*PLAN_PERIODS), required=True, metavar="monthly|yearly|once")
    @click.option("--category", metavar="NAME")
    @click.option("--due-day", type=WHOLE, default=0, metavar="N")
    def plan_add(session: Session, name: str, amount: int, period: Any, category: str | None, due_day: int) -> None:
        from app.models.dues.charging import add_plan

        with writing(session) as office:
            only = office.read(category_named, category) if category else None
            office.run(add_plan, name, amount, period, only, due_day)
            shown = money(office, amount)
        data = {"name": name, "amount": amount, "period": period, "category": category}
        if session.json:
            show_json(data)
        else:
            show(words("cli.plan_done", name=name, amount=shown, period=words(f"plan_period.{period}")))


def _add_plans(dues: Room) -> None:
    @verb(dues, "plans", example="gremial --office gremio.gremial dues plans")
    def list_plans(session: Session) -> None:
        from app.models.dues.queries import plans

        with reading(session) as office:
            found = office.read(plans)
            shown = [price_text(plan, office.facts.country) for plan in found]
        if session.json:
            keys = ("name", "amount", "period", "category", "due_day", "active")
            show_json([{key: getattr(plan, key) for key in keys} | {"kind": plan.terms.kind} for plan in found])
            return
        rows = [
            (
                *(plan.name, words(f"plan_kind.{plan.terms.kind}"), amount, words(f"plan_period.{plan.period}")),
                plan.category or words("cli.everybody"),
            )
            for plan, amount in zip(found, shown, strict=True)
        ]
        show(*table(("name", "kind", "amount", "period", "category"), rows, right=("amount",)))


def _add_charge(dues: Room) -> None:
    @verb(
        dues,
        "charge",
        example='gremial --office gremio.gremial dues charge --plan "Cuota social" --period 2026-11 --dry-run\n'
        'gremial --office gremio.gremial dues charge --plan "Cuota social" --period 2026-11',
    )
    @click.option("--plan", required=True, metavar="NAME")
    @click.option("--period", metavar="PERIOD")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--dry-run", is_flag=True)
    def charge(session: Session, plan: str, period: str | None, day: date | None, dry_run: bool) -> None:
        from app.models.dues.charging import charge_period

        if dry_run:
            _preview(session, plan, period, day)
            return
        with writing(session) as office:
            plan_id = office.read(plan_named, plan).id
            run = office.run(charge_period, plan_id, period, day or office.clock.today()).value
            shown = money(office, run.amount)
            credit, relieved = money(office, run.credit_used), money(office, run.relieved)
        if session.json:
            names = ("charged", "already", "amount", "credit_used", "relieved", "unpriced")
            show_json({name: getattr(run, name) for name in names})
            return
        show(words("cli.charge_done", charged=run.charged, amount=shown, already=run.already))
        if run.relieved:
            show(words("cli.charge_relieved", amount=relieved))
        if run.credit_used:
            show(words("cli.charge_credit", amount=credit))
        if run.unpriced:
            tell(words("cli.charge_unpriced", count=len(run.unpriced)))


def _preview(session: Session, plan: str, period: str | None, day: date | None) -> None:
    """What the run would charge, member by member, with how each amount is made."""
    from app.jobs.register import rows_of
    from app.models.dues.charging import run_preview

    with reading(session) as office:
        preview = office.read(run_preview, office.read(plan_named, plan).id, period or "", day or office.clock.today())
        rows = rows_of(office, list(preview.prices))
        cells = [
            (row.number, row.name, money(office, price.amount), price.note)
            for row, price in zip(rows, preview.prices.values(), strict=True)
        ]
        amount, relieved = money(office, preview.amount), money(office, preview.relieved)
        name = office.read(plan_named, plan).name
    if session.json:
        lines = [
            {"number": row.number, "name": row.name, "amount": price.amount, "note": price.note}
            for row, price in zip(rows, preview.prices.values(), strict=True)
        ]
        sums = {"amount": preview.amount, "relieved": preview.relieved, "already": preview.already}
        show_json({**sums, "with_own": preview.with_own, "charges": lines})
        return
    show(*table(("number", "name", "amount", "about"), cells, right=("amount",)))
    tell(words("cli.charge_would", charged=len(cells), amount=amount, already=preview.already))
    for one in preview.with_own:
        code = "cli.charge_both" if one.both else "cli.charge_own_only"
        tell(words(code, category=one.category, count=one.members, name=name))
    if preview.relieved:
        tell(words("cli.charge_relieved", amount=relieved))
    if preview.unpriced:
        tell(words("cli.charge_unpriced", count=len(preview.unpriced)))


def charge_text(charge: OpenCharge) -> str:
    if charge.kind == "opening":
        return words("movement.opening")
    return words("movement.dues", plan=charge.plan, period=period_label(charge.period)).strip()


def _add_statement(dues: Room) -> None:
    @verb(dues, "statement", example="gremial --office gremio.gremial dues statement --member 101 --out estado.pdf")
    @click.option("--member", "ref", required=True, metavar="REF")
    @click.option("--out", type=PATH, metavar="FILE.pdf")
    def statement(session: Session, ref: str, out: Path | None) -> None:
        from app.models.dues.queries import statement as movements

        with reading(session) as office:
            member_id = office.read(resolve_member, ref)
            if out is not None:
                from app.jobs.statement import print_statement

                print_statement(office, member_id, out)
            lines = office.read(movements, member_id)
            held = office.read(account, member_id)
            row = office.read(member, member_id)
            if session.json:
                show_json(
                    {
                        **{"member": row.number, "name": row.name, "uid": row.uid, "balance": held.balance},
                        **{"standing": held.standing, "debt": held.debt, "credit": held.credit},
                        "movements": lines,
                        "file": None if out is None else str(out),
                    }
                )
                return
            show(f"{row.number} · {row.name}".strip(" ·"), "")
            show(
                *table(
                    ("date", "concept", "charge", "payment", "balance"), _statement_rows(office, lines), right=_RIGHT
                )
            )
            show(
                "",
                words("cli.stands", standing=words(f"standing.{held.standing}"), balance=money(office, held.balance)),
            )
            if out is not None:
                tell(words("cli.file_written", path=str(out)))


_RIGHT = ("charge", "payment", "balance")


def movement_text(line: Movement) -> str:
    """One line of a statement in words."""
    plan = line.plan or words("movement.opening")
    text = words(f"movement.{line.kind}", plan=plan, period=period_label(line.period), receipt=line.receipt)
    return f"{text.strip()} ({words(f'method.{line.method}')})" if line.kind.endswith("payment") else text.strip()


def _statement_rows(office: Office, lines: list[Movement]) -> list[tuple[str, ...]]:
    return [
        (
            *(format_iso(line.day), movement_text(line), money(office, line.charge) if line.charge else ""),
            *(money(office, line.payment) if line.payment else "", money(office, line.balance)),
        )
        for line in lines
    ]


def _add_arrears(dues: Room) -> None:
    @verb(dues, "arrears", example="gremial --office gremio.gremial dues arrears")
    @click.option("--out", type=PATH, metavar="FILE.pdf")
    @click.option("--overdue-only", is_flag=True)
    def arrears(session: Session, out: Path | None, overdue_only: bool) -> None:
        from app.jobs.register import rows_of
        from app.models.dues.aged import arrears as by_age
        from app.models.dues.rules import AGES

        with reading(session) as office:
            found = office.read(by_age, overdue_only=overdue_only)
            rows = rows_of(office, [line.member_id for line in found])
            if out is not None:
                from app.jobs.statement import print_arrears

                print_arrears(office, out, overdue_only=overdue_only)
            if session.json:
                show_json(
                    [
                        {**{"member": row.number, "name": row.name, "uid": row.uid}, **line.by_age, "total": line.total}
                        for row, line in zip(rows, found, strict=True)
                    ]
                )
                return
            ages = [f"age.{age}" for age in AGES]
            cells = [
                (row.number, row.name, *(_amount(office, line.by_age[age]) for age in AGES), money(office, line.total))
                for row, line in zip(rows, found, strict=True)
            ]
            show(*table(("number", "name", *ages, "total"), cells, right=(*ages, "total")))
            total = sum(line.total for line in found)
            show("", words("cli.arrears_total", count=len(found), amount=money(office, total)))


def _amount(office: Office, amount: int) -> str:
    return money(office, amount) if amount else ""


def _add_open(dues: Room) -> None:
    @verb(
        dues,
        "open",
        example="gremial --office gremio.gremial dues open --member 101 --amount 340000 --months 4\n"
        "gremial --office gremio.gremial dues open --member 102 --credit 85000",
    )
    @click.option("--member", "ref", required=True, metavar="REF")
    @click.option("--amount", type=WHOLE, metavar="N")
    @click.option("--credit", type=WHOLE, metavar="N")
    @click.option("--months", type=WHOLE, default=0, metavar="N")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def open_debt(
        session: Session, ref: str, amount: int | None, credit: int | None, months: int, day: date | None
    ) -> None:
        from app.models.dues.charging import add_opening_charge
        from app.models.dues.opening import open_credit

        if (amount is None) == (credit is None):
            raise click.UsageError(words("cli.open_which"))
        with writing(session) as office:
            member_id, first = office.read(resolve_member, ref), day or office.clock.today()
            if amount is not None:
                office.run(add_opening_charge, member_id, amount, months, first)
            elif credit is not None:
                office.run(open_credit, member_id, credit, first)
            held = office.read(account, member_id)
            shown = money(office, held.balance)
        if session.json:
            show_json({"amount": amount or 0, "credit": credit or 0, "months": months, "balance": held.balance})
        else:
            show(words("cli.stands", standing=words(f"standing.{held.standing}"), balance=shown))
