"""The roll of an assembly and the book of members, as paper and as sheets. Who is entitled is decided in ``dues``."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.jobs.register import register_list, rows_of
from app.messages import words
from app.models.base.values.dates import format_date, format_iso
from app.models.base.values.money import format_count
from app.models.dues.rolls import Roll, RollLine, RollRules, roll_rules, voter_roll
from app.models.members.categories import categories_as_of
from app.models.members.queries import MemberRow, categories
from app.models.members.record import MembershipLine, book_lines
from app.office import Office
from app.reports.listing import Column, Listing, draw_listing
from app.reports.register_texts import RegisterTexts, register_texts
from app.reports.roll import RollPaper, draw_roll
from app.reports.texts import paper_texts


@dataclass(frozen=True, slots=True)
class RollEntry:
    """A line of the roll in words: ``reason`` is empty for who may vote."""

    member_id: int
    uid: str
    number: str
    name: str
    tax_id: str
    category: str
    reason: str


@dataclass(frozen=True, slots=True)
class RollView:
    """The roll of an assembly in words: the rule as it is printed, who may vote, who may only speak."""

    day: date
    cut_off: date
    rule: str
    sums: str
    entitled: tuple[RollEntry, ...]
    barred: tuple[RollEntry, ...]


def roll_view(office: Office, day: date, cut_off: date | None = None, rules: RollRules | None = None) -> RollView:
    """The roll for an assembly on ``day``; ``cut_off`` is that day unless said. Raises ``Refused``."""
    held = rules or office.read(roll_rules)
    roll = office.read(voter_roll, day, cut_off or day, held)
    texts = register_texts(office.facts.country)
    names = {one.id: one.name for one in office.read(categories)}
    rows = {row.id: row for row in rows_of(office, [line.member_id for line in roll.lines])}
    entitled = tuple(_entry(rows[line.member_id], line, names, "") for line in roll.entitled)
    barred = tuple(_entry(rows[line.member_id], line, names, _reason(texts, roll, line, names)) for line in roll.barred)
    many = {"entitled": len(entitled), "barred": len(barred), "total": len(roll.lines)}
    country = office.facts.country
    sums = texts.roll_sums.format(**{name: format_count(count, country) for name, count in many.items()})
    rule = rule_words(country, roll.rules, roll.cut_off)
    return RollView(day, roll.cut_off, rule, sums, entitled, barred)


def rule_words(country: str, rules: RollRules, cut_off: date) -> str:
    """The rule as it is printed on the roll, with the article the office cites."""
    texts = register_texts(country)
    day = format_date(cut_off)
    parts = [texts.roll_part_votes]
    if rules.min_months:
        part = texts.roll_part_seniority if rules.min_months > 1 else texts.roll_part_seniority_one
        parts.append(part.format(months=rules.min_months))
    if rules.up_to_date and rules.months_allowed:
        part = texts.roll_part_months_allowed if rules.months_allowed > 1 else texts.roll_part_month_allowed
        parts.append(part.format(months=rules.months_allowed, day=day))
    elif rules.up_to_date:
        parts.append(texts.roll_part_up_to_date.format(day=day))
    if rules.up_to_date and rules.plans_count:
        parts.append(texts.roll_part_plans)
    if rules.article:
        return texts.roll_rule_article.format(article=rules.article, parts="; ".join(parts))
    return texts.roll_rule.format(parts="; ".join(parts))


def _entry(row: MemberRow, line: RollLine, names: dict[int, str], reason: str) -> RollEntry:
    tax_id = row.tax_raw or row.tax_id
    return RollEntry(row.id, row.uid, row.number, row.name, tax_id, names[line.category_id], reason)


def _reason(texts: RegisterTexts, roll: Roll, line: RollLine, names: dict[int, str]) -> str:
    said = []
    for bar in line.bars:
        if bar == "arrears" and line.position.months:
            text = texts.bar_arrears_months if line.position.months > 1 else texts.bar_arrears_month
        else:
            text = getattr(texts, f"bar_{bar}")
        months = line.position.months if bar == "arrears" else line.months
        said.append(text.format(category=names[line.category_id], months=months, day=format_date(roll.cut_off)))
    return "; ".join(said)


def roll_bytes(office: Office, view: RollView, *, with_ids: bool = False, with_barred: bool = False) -> bytes:
    """The roll as a PDF; ids and those without a vote only when wished: the sheet may hang on a wall."""

    def row(entry: RollEntry) -> tuple[str, ...]:
        usual = (entry.number, entry.name, entry.category)
        return (*usual, entry.tax_id) if with_ids else usual

    paper = RollPaper(
        head=letterhead(office),
        day=view.day,
        rule=view.rule,
        sums=view.sums,
        entitled=[row(entry) for entry in view.entitled],
        with_ids=with_ids,
        barred=[(e.number, e.name, e.reason) for e in view.barred] if with_barred else None,
        printed_on=office.clock.today(),
    )
    buffer = io.BytesIO()
    draw_roll(paper, paper_of(office), buffer)
    return buffer.getvalue()


def save_roll(office: Office, view: RollView, out: Path, *, with_ids: bool = False, with_barred: bool = False) -> None:
    """Writes the roll as PDF, CSV or XLSX by the name of the file. Raises ``Refused("export.kind")``.

    A sheet says the rule below its last line: the first line stays the titles, for whoever sorts or filters it.
    """
    if out.suffix.lower() == ".pdf":
        save_paper(out, roll_bytes(office, view, with_ids=with_ids, with_barred=with_barred))
        return
    texts, common = register_texts(office.facts.country), paper_texts(office.facts.country)
    header = [common.column_number, common.column_name, texts.column_category]
    header += [texts.column_id] if with_ids else []
    header += [texts.column_reason] if with_barred else []
    rows = []
    for entry in (*view.entitled, *(view.barred if with_barred else ())):
        ids = (entry.tax_id,) if with_ids else ()
        reason = (entry.reason,) if with_barred else ()
        rows.append((entry.number, entry.name, entry.category, *ids, *reason))
    said = (f"{texts.roll_title}. {texts.roll_day.format(day=format_date(view.day))}", view.rule, view.sums)
    save_sheet(out, texts.roll_title, header, [*rows, (), *(("", text) for text in said)])


def book_bytes(office: Office, day: date) -> bytes:
    """The book of members as the register stood on ``day``, as a PDF: the office's legal book, with ids."""
    texts = register_texts(office.facts.country)
    header, rows = _book(office, day)
    listing = Listing(
        head=letterhead(office),
        title=texts.book_title,
        columns=tuple(Column(title, wraps=at not in (0, 2, 6)) for at, title in enumerate(header)),
        rows=rows,
        subtitle=texts.book_day.format(day=format_date(day)),
        note=texts.book_note,
        day=office.clock.today(),
        landscape=True,
    )
    buffer = io.BytesIO()
    draw_listing(listing, paper_of(office), buffer)
    return buffer.getvalue()


def save_book(office: Office, day: date, out: Path) -> int:
    """Writes the book as PDF, CSV or XLSX by the name of the file; returns how many members it holds."""
    header, rows = _book(office, day)
    if out.suffix.lower() == ".pdf":
        save_paper(out, book_bytes(office, day))
    else:
        save_sheet(out, register_texts(office.facts.country).book_title, header, rows)
    return len(rows)


def _book(office: Office, day: date) -> tuple[list[str], list[tuple[str, ...]]]:
    texts, common = register_texts(office.facts.country), paper_texts(office.facts.country)
    header = [common.column_number, common.column_name, texts.column_id, texts.column_address, texts.column_trade]
    header += [texts.column_category, texts.column_joined, texts.column_act, texts.column_left]
    names = {one.id: one.name for one in office.read(categories)}
    lines = office.read(book_lines, day)
    members = {row.id: row for row in rows_of(office, [line.member_id for line in lines])}
    return header, [_book_row(members[line.member_id], line, names, texts) for line in lines]


def _book_row(row: MemberRow, line: MembershipLine, names: dict[int, str], texts: RegisterTexts) -> tuple[str, ...]:
    left = texts.left.get(line.left_by, "") if line.left_by else ""
    return (
        *(row.number, row.name, row.tax_raw or row.tax_id),
        ", ".join(part for part in (row.address, row.locality, row.district) if part),
        *(row.trade, names[line.category_id], format_iso(line.admitted_on), line.act),
        " ".join(part for part in (format_iso(line.left_on), left, line.left_act) if part),
    )


def list_bytes(office: Office, day: date, *, with_ids: bool = False) -> bytes:
    """The members of a day as a PDF, with the standing they had then; no debts: it may be passed on."""
    header, rows = _list(office, day, with_ids)
    texts = register_texts(office.facts.country)
    listing = Listing(
        head=letterhead(office),
        title=texts.list_title,
        columns=tuple(Column(title) for title in header),
        rows=rows,
        subtitle=texts.book_day.format(day=format_date(day)),
        day=office.clock.today(),
    )
    buffer = io.BytesIO()
    draw_listing(listing, paper_of(office), buffer)
    return buffer.getvalue()


def save_list(office: Office, day: date, out: Path, *, with_ids: bool = False) -> int:
    """Writes the members of a day as PDF, CSV or XLSX by the name of the file; returns how many there were."""
    header, rows = _list(office, day, with_ids)
    if out.suffix.lower() == ".pdf":
        save_paper(out, list_bytes(office, day, with_ids=with_ids))
    else:
        save_sheet(out, register_texts(office.facts.country).list_title, header, rows)
    return len(rows)


def _list(office: Office, day: date, with_ids: bool) -> tuple[list[str], list[tuple[str, ...]]]:
    texts, common = register_texts(office.facts.country), paper_texts(office.facts.country)
    names = {one.id: one.name for one in office.read(categories)}
    category = office.read(categories_as_of, day)
    header = [common.column_number, common.column_name, *([texts.column_id] if with_ids else [])]
    header += [texts.column_category, texts.column_standing]
    rows = [
        (
            *(line.number, line.name, *((line.tax_id,) if with_ids else ())),
            *(names[category[line.member_id]], words(f"standing.{line.standing}")),
        )
        for line in register_list(office, as_of=day)
        if line.status != "ended"
    ]
    return header, rows
