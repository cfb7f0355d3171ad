"""Expenses on paper and in sheets: the voucher to sign, the list, what the accountant gets.

Figures come from ``models.cash``; drawing is in ``reports``.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.exchange.tables_out import Cell
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.messages import words
from app.models.base.values.dates import format_iso, long_date
from app.models.base.values.money import Money, format_money, format_number
from app.models.base.values.words import amount_in_words
from app.models.cash.queries import ExpenseRow, ExpenseSheet, ExpenseWish, expense_rows, expense_sheet
from app.models.cash.rules import usual_rates
from app.models.dues.wording import receipt_wording
from app.office import Office
from app.reports.cash_texts import CashTexts, cash_texts
from app.reports.listing import Column, Listing, draw_listing
from app.reports.texts import paper_texts
from app.reports.voucher import VoucherPaper, draw_vouchers


def _money(office: Office, amount: int) -> str:
    return format_money(Money(amount, office.facts.currency), office.facts.country)


def vouchers_bytes(office: Office, expense_ids: Sequence[int]) -> bytes:
    """The vouchers of these expenses as one PDF, a page or more each."""
    papers = [_voucher(office, office.read(expense_sheet, one)) for one in expense_ids]
    buffer = io.BytesIO()
    draw_vouchers(letterhead(office), papers, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def _voucher(office: Office, sheet: ExpenseSheet) -> VoucherPaper:
    row, country = sheet.row, office.facts.country
    texts, wording = cash_texts(country), receipt_wording(country)
    void = texts.voucher_void.format(day=format_iso(row.voided_on), reason=row.void_reason) if row.voided_on else ""
    method = wording.methods[row.method]
    with_fund = any(sheet.funds)
    return VoucherPaper(
        number=str(row.number),
        day_text=f"{office.facts.city}, {long_date(date.fromisoformat(row.paid_on))}".lstrip(", "),
        paid_to=" · ".join(part for part in (row.supplier, row.supplier_tax_id) if part),
        amount_text=_money(office, row.paid),
        words=amount_in_words(Money(row.paid, row.currency), wording.words_style),
        concept=row.concept,
        paid_from=row.account,
        method=f"{method} · {row.reference}" if row.reference else method,
        document=document_words(row, texts),
        total_text=_money(office, row.total),
        withheld_text=_money(office, row.withheld) if row.withheld else "",
        parts=tuple(
            (part.category, (fund or texts.general_fund) if with_fund else "", _money(office, part.amount))
            for part, fund in zip(sheet.parts, sheet.funds, strict=True)
        ),
        taxes=tuple(
            (rate_words(tax.rate, texts), _money(office, tax.amount), _money(office, tax.tax or 0))
            for tax in sheet.taxes
        ),
        corrects=texts.voucher_corrects.format(number=row.corrects) if row.corrects else "",
        void=void,
    )


def rate_words(rate: int, texts: CashTexts) -> str:
    """``10 %``, or the word for what is exempt; ``rate`` in hundredths of a percent."""
    if not rate:
        return texts.exempt
    whole, part = divmod(rate, 100)
    return texts.rate.format(rate=f"{whole},{part:02d}".rstrip("0") if part else whole)


def document_words(row: ExpenseRow, texts: CashTexts) -> str:
    """The supplier's document on one line: its kind, number, authorization, code and day."""
    if row.document_kind == "none":
        return texts.no_document
    parts = [" ".join(part for part in (words(f"document.{row.document_kind}"), row.document_number) if part)]
    if row.document_authorization:
        parts.append(texts.authorization.format(text=row.document_authorization))
    if row.document_uuid:
        parts.append(texts.uuid.format(text=row.document_uuid))
    if row.document_on:
        parts.append(texts.document_day.format(day=format_iso(row.document_on)))
    return " · ".join(parts)


def print_vouchers(office: Office, expense_ids: Sequence[int], out: Path) -> None:
    """Raises ``Unavailable`` when the file cannot be written; the old one then stays."""
    save_paper(out, vouchers_bytes(office, expense_ids))


def save_expenses(office: Office, out: Path, wish: ExpenseWish) -> int:
    """Writes the expenses as PDF, CSV or XLSX by the name of the file; returns how many, void ones among them.

    The sheet has a column for each tax rate of the country and of the documents found; a void expense keeps its
    line, says so, and its amounts are empty so that columns add up.
    """
    found = office.read(expense_rows, wish)[::-1]
    if out.suffix.lower() == ".pdf":
        save_paper(out, _expense_list(office, found, wish))
        return len(found)
    texts, country, coin = cash_texts(office.facts.country), office.facts.country, office.facts.currency
    sheets = [office.read(expense_sheet, row.id) for row in found]
    rates = sorted({tax.rate for sheet in sheets for tax in sheet.taxes} | set(usual_rates(country)))
    header = [texts.column_number, paper_texts(country).column_day, texts.column_supplier, texts.column_supplier_id]
    header += [texts.column_document, texts.column_document_number, texts.column_authorization, texts.column_uuid]
    header += [texts.column_document_day, texts.column_concept, texts.column_category, texts.column_fund]
    for rate in rates:
        said = rate_words(rate, texts)
        header += [said] if not rate else [texts.column_taxed.format(rate=said), texts.column_tax_of.format(rate=said)]
    header += [texts.total, texts.withheld, texts.paid, texts.column_account, texts.column_method]
    header += [texts.column_reference, texts.column_state]
    rows = [_expense_cells(sheet, rates, texts, coin) for sheet in sheets]
    save_sheet(out, texts.expenses_title, header, rows, country)
    return len(found)


def _expense_cells(sheet: ExpenseSheet, rates: Sequence[int], texts: CashTexts, coin: str) -> list[Cell]:
    row, taxes = sheet.row, {tax.rate: tax for tax in sheet.taxes}
    stands = row.voided_on is None

    def amount(value: int) -> Cell:
        return Money(value, coin) if stands else None

    cells: list[Cell] = [row.number, format_iso(row.paid_on), row.supplier, row.supplier_tax_id]
    cells += [words(f"document.{row.document_kind}"), row.document_number, row.document_authorization]
    cells += [row.document_uuid, format_iso(row.document_on), row.concept, row.categories]
    cells.append(", ".join(dict.fromkeys(fund or texts.general_fund for fund in sheet.funds)))
    for rate in rates:
        tax = taxes.get(rate)
        cells.append(amount(tax.amount if tax else 0))
        if rate:
            cells.append(amount((tax.tax or 0) if tax else 0))
    cells += [amount(row.total), amount(row.withheld), amount(row.paid), row.account]
    cells += [words(f"method.{row.method}"), row.reference]
    cells.append("" if stands else f"{texts.void_mark}: {row.void_reason}")
    return cells


def _expense_list(office: Office, found: Sequence[ExpenseRow], wish: ExpenseWish) -> bytes:
    facts, texts = office.facts, cash_texts(office.facts.country)

    def number(amount: int) -> str:
        return format_number(amount, facts.currency, facts.country)

    rows = [
        (
            *(str(row.number), format_iso(row.paid_on), row.supplier, row.concept, row.categories),
            *(document_words(row, texts), texts.void_mark if row.voided_on else number(row.paid)),
        )
        for row in found
    ]
    total = sum(row.paid for row in found if not row.voided_on)
    columns = (
        Column(texts.column_number, "right", wraps=False),
        Column(paper_texts(facts.country).column_day, wraps=False),
        *(Column(title) for title in (texts.column_supplier, texts.column_concept, texts.column_category)),
        Column(texts.column_document),
        Column(texts.paid, "right", wraps=False),
    )
    days = [row.paid_on for row in found]
    span = ""
    if wish.since or wish.until or days:
        since, until = wish.since or min(days, default=wish.until), wish.until or max(days, default=wish.since)
        span = texts.expenses_span.format(since=format_iso(since), until=format_iso(until))
    listing = Listing(
        head=letterhead(office),
        title=texts.expenses_title,
        columns=columns,
        rows=rows,
        subtitle=span,
        totals=("", "", paper_texts(facts.country).total, "", "", "", number(total)) if rows else (),
        note=texts.expenses_note if any(row.voided_on for row in found) else "",
        day=office.clock.today(),
        landscape=True,
    )
    buffer = io.BytesIO()
    draw_listing(listing, paper_of(office), buffer)
    return buffer.getvalue()
