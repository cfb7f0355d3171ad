"""Verbs of the treasurer's questions: who owes since when, who paid how, what came in and went out by fund."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, cast

import click

from app.cli.opening import reading
from app.cli.output import aligned, show, show_json
from app.cli.verbs import DAY, PATH, OneOf, Room, Session, verb
from app.jobs.answers.question import NUMBERS, Answer, AnswerColumn, AnswerRow, Question, shown
from app.messages import words
from app.office import Office


def add(program: Room) -> None:
    """Puts these verbs under ``dues`` and ``cash``, which are there already."""
    dues = cast("Room", program.commands["dues"])
    for put in (_add_aged, _add_collected, _add_assembly):
        put(dues)
    cash = cast("Room", program.commands["cash"])
    for put_cash in (_add_income, _add_funds, _add_forecast):
        put_cash(cash)


def give(session: Session, office: Office, asked: Question, out: Path | None) -> None:
    """Prints the answer as words or JSON, and writes it where ``out`` says."""
    from app.jobs.answers.ask import ask
    from app.jobs.answers.out import save_answer

    answer = ask(office, asked)
    if out is not None:
        save_answer(office, asked, out)
    if session.json:
        keys = [column.key.removeprefix("age.") for column in answer.columns]
        show_json([dict(zip(keys, row.cells, strict=True)) for row in answer.rows])
        return
    show(answer.title, answer.subtitle, "", *lines_of(office, answer))
    if out is not None:
        show("", words("cli.file_written", path=str(out)))


def lines_of(office: Office, answer: Answer) -> list[str]:
    """The table with its totals, in the order of its columns; the rule below."""
    titles = [column.title for column in answer.columns]
    rows = [_texts(office, answer.columns, row) for row in answer.rows]
    if answer.totals:  # their word may stand under the days
        worded = tuple(replace(one, kind="text") if one.kind == "day" else one for one in answer.columns)
        rows.append(_texts(office, worded, AnswerRow(answer.totals)))
    edges = [column.kind in NUMBERS for column in answer.columns]
    return [*aligned(titles, rows, edges), "", answer.note]


def _texts(office: Office, columns: tuple[AnswerColumn, ...], row: AnswerRow) -> tuple[str, ...]:
    return tuple(
        str(cell or "") if column.kind == "text" else shown(office.facts, column, cell, figure=row.figure)
        for column, cell in zip(columns, row.cells, strict=True)
    )


def _add_aged(dues: Room) -> None:
    @verb(dues, "aged", example="gremial --office gremio.gremial dues aged --day 2026-10-31 --out antiguedad.csv")
    @click.option("--day", type=DAY, metavar="DAY")
    @click.option("--member", "ref", metavar="REF")
    @click.option("--out", type=PATH, metavar="FILE")
    def aged(session: Session, day: date | None, ref: str | None, out: Path | None) -> None:
        from app.models.members.queries import resolve_member

        with reading(session) as office:
            until = day or office.clock.today()
            member_id = None if ref is None else office.read(resolve_member, ref)
            key = "aged" if ref is None else "aged_member"
            give(session, office, Question(key, until, until, member_id=member_id), out)


def _add_collected(dues: Room) -> None:
    @verb(dues, "collected", example="gremial --office gremio.gremial dues collected --since 2026-01-01")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE")
    def collected(session: Session, since: date | None, until: date | None, out: Path | None) -> None:
        with reading(session) as office:
            give(session, office, between(office, "collected", since, until), out)


def between(office: Office, key: str, since: date | None, until: date | None, **more: Any) -> Question:
    """A question of some days; of this year until today unless said."""
    last = until or office.clock.today()
    return Question(key, since or min(date(last.year, 1, 1), last), last, **more)


def _add_income(cash: Room) -> None:
    @verb(cash, "income", example="gremial --office gremio.gremial cash income --by method --since 2026-11-01")
    @click.option("--by", type=OneOf("method", "collector", "day", "payment"), default="method", metavar="KIND")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE")
    def income(session: Session, by: str, since: date | None, until: date | None, out: Path | None) -> None:
        key = "payments" if by == "payment" else f"by_{by}"
        with reading(session) as office:
            give(session, office, between(office, key, since, until), out)


def _add_funds(cash: Room) -> None:
    @verb(cash, "by-fund", example="gremial --office gremio.gremial cash by-fund --since 2026-01-01 --out fondos.pdf")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--purposes", is_flag=True)
    @click.option("--out", type=PATH, metavar="FILE")
    def by_fund(session: Session, since: date | None, until: date | None, purposes: bool, out: Path | None) -> None:
        with reading(session) as office:
            give(session, office, between(office, "fund_flows" if purposes else "funds", since, until), out)


def _add_forecast(cash: Room) -> None:
    @verb(cash, "forecast", example="gremial --office gremio.gremial cash forecast")
    @click.option("--out", type=PATH, metavar="FILE")
    def forecast(session: Session, out: Path | None) -> None:
        with reading(session) as office:
            today = office.clock.today()
            give(session, office, Question("forecast", today, today), out)


def _add_assembly(dues: Room) -> None:
    @verb(dues, "assembly", example="gremial --office gremio.gremial dues assembly --day 2026-12-05 --out lista.pdf")
    @click.option("--day", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE")
    def assembly(session: Session, day: date | None, out: Path | None) -> None:
        with reading(session) as office:
            until = day or office.clock.today()
            give(session, office, Question("assembly", until, until), out)
