"""Statements of account and the list of pending dues on paper; figures from ``models.dues``, drawing in ``reports``."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import BinaryIO

from app.jobs.instalments import plan_lines
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper
from app.jobs.register import rows_of
from app.models.base.values.money import format_number
from app.models.base.values.tax_id import TaxId
from app.models.dues.aged import arrears
from app.models.dues.queries import Movement, statement
from app.models.dues.rules import AGES
from app.models.dues.wording import receipt_wording
from app.models.members.queries import member
from app.office import Office
from app.reports.listing import Listing, draw_listing
from app.reports.statement import Statement, StatementLine, draw_statement, movement_text
from app.reports.table import Column
from app.reports.texts import paper_texts


def statement_bytes(office: Office, member_id: int) -> bytes:
    """The statement of account of a member as a PDF, for the screen or a file."""
    row, country = office.read(member, member_id), office.facts.country
    lines = tuple(_line(office, movement) for movement in office.read(statement, member_id))
    paper = Statement(
        head=letterhead(office),
        currency=office.facts.currency,
        day=office.clock.today(),
        member=row.name,
        number=row.number,
        tax_id=receipt_wording(country).named_id(TaxId(row.tax_kind, country, row.tax_raw, row.tax_id)),
        lines=lines,
        note=plan_lines(office, member_id),
    )
    return _drawn(lambda out: draw_statement(paper, paper_of(office), out))


def _line(office: Office, movement: Movement) -> StatementLine:
    text = movement_text(
        office.facts.country,
        movement.kind,
        plan=movement.plan,
        period=movement.period,
        months=movement.months,
        receipt=movement.receipt,
        method=receipt_wording(office.facts.country).methods[movement.method] if movement.method else "",
    )
    day = date.fromisoformat(movement.day)
    return StatementLine(day, text, movement.charge, movement.payment, movement.balance)


def arrears_bytes(office: Office, *, overdue_only: bool = False) -> bytes:
    """Who has something pending, by age, as a PDF; without ids and telephones, for it may hang on a wall."""
    facts = office.facts
    found = office.read(arrears, overdue_only=overdue_only)
    rows = rows_of(office, [line.member_id for line in found])

    def number(amount: int) -> str:
        return format_number(amount, facts.currency, facts.country) if amount else ""

    texts = paper_texts(facts.country)
    titles = [texts.column_number, texts.column_name, *(texts.ages[age] for age in AGES), texts.total]
    columns = tuple(Column(title, "left" if at < 2 else "right", at == 1) for at, title in enumerate(titles))
    sums = [sum(line.by_age[age] for line in found) for age in AGES]
    listing = Listing(
        head=letterhead(office),
        title=texts.pending_title,
        columns=columns,
        rows=[
            (row.number, row.name, *(number(line.by_age[age]) for age in AGES), number(line.total))
            for row, line in zip(rows, found, strict=True)
        ],
        subtitle=texts.pending_subtitle.format(currency=facts.currency),
        totals=("", texts.total, *(number(amount) for amount in sums), number(sum(sums))),
        day=office.clock.today(),
        landscape=True,
    )
    return _drawn(lambda out: draw_listing(listing, paper_of(office), out))


def print_statement(office: Office, member_id: int, out: Path) -> None:
    """Raises ``Unavailable`` when the file cannot be written; the old one then stays."""
    save_paper(out, statement_bytes(office, member_id))


def print_arrears(office: Office, out: Path, *, overdue_only: bool = False) -> None:
    """Raises ``Unavailable`` when the file cannot be written; the old one then stays."""
    save_paper(out, arrears_bytes(office, overdue_only=overdue_only))


def _drawn(draw: Callable[[BinaryIO], object]) -> bytes:
    buffer = io.BytesIO()
    draw(buffer)
    return buffer.getvalue()
