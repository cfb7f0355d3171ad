"""Verbs of the budget: a line, a year copied as a draft, the resolution behind it, and what came of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from app.cli.answers import give
from app.cli.opening import reading, writing
from app.cli.output import show, show_json
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, room, verb
from app.jobs.answers.question import Question
from app.messages import words
from app.models.cash.by_fund import INCOME


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    budget = room(program, "budget")
    for put in (_add_set, _add_copy, _add_approve, _add_show):
        put(budget)


def _add_set(budget: Room) -> None:
    @verb(budget, "set", example="gremial --office gremio.gremial budget set 2027 --income dues --amount 180000000")
    @click.argument("year", type=WHOLE, metavar="YEAR")
    @click.option("--income", type=OneOf(*INCOME), metavar="KIND")
    @click.option("--category", metavar="NAME")
    @click.option("--fund", metavar="NAME")
    @click.option("--amount", type=WHOLE, required=True, metavar="N")
    @click.option("--act", default="", metavar="TEXT")
    def set_line(
        session: Session, year: int, income: str | None, category: str | None, fund: str | None, amount: int, act: str
    ) -> None:
        from app.models.cash.budget import BudgetKey, set_budget
        from app.models.cash.funds import resolve_fund

        if (income is None) == (category is None):
            raise click.UsageError(words("cli.budget_one"))
        with writing(session) as office:
            fund_id = None if fund is None else office.read(resolve_fund, fund)
            key = BudgetKey("out" if category else "in", fund_id, income or "")
            office.run(set_budget, year, key, amount, act=act, category=category or "")
        if session.json:
            show_json({"year": year, "income": income, "category": category, "fund": fund, "amount": amount})
        else:
            show(words("cli.budget_set", year=year))


def _add_copy(budget: Room) -> None:
    @verb(
        budget,
        "copy",
        example="gremial --office gremio.gremial budget copy 2026 2027\n"
        "gremial --office gremio.gremial budget copy 2026 2027 --actual --percent 5,5 --round 10000",
    )
    @click.argument("source", type=WHOLE, metavar="YEAR")
    @click.argument("target", type=WHOLE, metavar="YEAR")
    @click.option("--actual", is_flag=True)
    @click.option("--percent", default="0", metavar="N")
    @click.option("--round", "step", type=WHOLE, default=1, metavar="N")
    @click.option("--over", is_flag=True)
    @click.option("--act", default="", metavar="TEXT")
    def copy(
        session: Session, source: int, target: int, actual: bool, percent: str, step: int, over: bool, act: str
    ) -> None:
        from app.models.cash.budget import DraftWish, copy_budget, percent_of

        wish = DraftWish("actual" if actual else "plan", percent_of(percent), step)
        with writing(session) as office:
            count = office.run(copy_budget, source, target, wish, act=act, over=over).value
        if session.json:
            show_json({"year": target, "lines": count})
        else:
            show(words("cli.budget_copied", count=count, year=target))


def _add_approve(budget: Room) -> None:
    @verb(budget, "approve", example='gremial --office gremio.gremial budget approve 2027 --act "Acta de asamblea 31"')
    @click.argument("year", type=WHOLE, metavar="YEAR")
    @click.option("--act", required=True, metavar="TEXT")
    def approve(session: Session, year: int, act: str) -> None:
        from app.models.cash.budget import approve_budget

        with writing(session) as office:
            count = office.run(approve_budget, year, act).value
        if session.json:
            show_json({"year": year, "lines": count})
        else:
            show(words("cli.budget_set", year=year))


def _add_show(budget: Room) -> None:
    @verb(budget, "show", example="gremial --office gremio.gremial budget show --out presupuesto.pdf")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE")
    def show_year(session: Session, until: date | None, out: Path | None) -> None:
        with reading(session) as office:
            day = until or office.clock.today()
            give(session, office, Question("budget", day, day), out)
