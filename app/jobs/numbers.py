"""Every number of a series on paper or as a sheet. What became of each is ``models.dues.numbers``."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final

from app.exchange.tables_out import Cell
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.models.dues.numbers import NumberReport
from app.office import Office
from app.reports.listing import Column, Listing, draw_listing
from app.reports.number_texts import NumberTexts, number_texts
from app.reports.texts import paper_texts

_NAMED_GAPS: Final = 40


def numbers_bytes(office: Office, found: NumberReport) -> bytes:
    """The report as a PDF; numbers nobody has accounted for stand in red and once more under the title."""
    facts, texts = office.facts, number_texts(office.facts.country)
    rows = [
        (
            *(line.text, texts.states[line.state], format_iso(line.day) if line.day else "", line.name),
            format_money(Money(line.amount, facts.currency), facts.country) if line.amount else "",
            *(line.about, line.noted_by, line.fiscal),
        )
        for line in found.lines
    ]
    counts = " · ".join(f"{texts.states[state]}: {count}" for state, count in found.counts.items() if count)
    columns = _columns(texts)
    listing = Listing(
        head=letterhead(office),
        title=texts.title,
        columns=columns,
        rows=rows,
        subtitle=_subtitle(texts, found),
        totals=(
            *("", "", "", paper_texts(facts.country).total),
            *(format_money(Money(found.total, facts.currency), facts.country), "", "", ""),
        ),
        note=f"{_gaps(texts, found)} {texts.counts.format(counts=counts)}",
        day=office.clock.today(),
        landscape=True,
        alarms=frozenset(at for at, line in enumerate(found.lines) if line.state == "gap"),
    )
    buffer = io.BytesIO()
    draw_listing(listing, paper_of(office), buffer)
    return buffer.getvalue()


def _subtitle(texts: NumberTexts, found: NumberReport) -> str:
    series = found.series
    said = {"series": series.code, "first": series.text(found.first), "last": series.text(found.last)}
    if series.is_pad and series.holder:
        return texts.pad.format(holder=series.holder, **said)
    return texts.subtitle.format(**said)


def _gaps(texts: NumberTexts, found: NumberReport) -> str:
    if not found.gaps:
        return texts.no_gaps
    named = ", ".join(found.series.text(number) for number in found.gaps[:_NAMED_GAPS])
    return texts.gaps.format(numbers=named + (" …" if len(found.gaps) > _NAMED_GAPS else ""))


def _columns(texts: NumberTexts) -> tuple[Column, ...]:
    return (
        *(Column(texts.number, wraps=False), Column(texts.state, wraps=False), Column(texts.day, wraps=False)),
        *(Column(texts.name), Column(texts.amount, "right", wraps=False), Column(texts.reason)),
        *(Column(texts.noted_by), Column(texts.fiscal)),
    )


def save_numbers(office: Office, found: NumberReport, out: Path) -> int:
    """Writes the report as PDF, CSV or XLSX by the name of the file; returns how many numbers it holds.

    Raises ``Unavailable`` when it cannot be written and ``Refused("export.kind")``; an old file then stays.
    """
    if out.suffix.lower() == ".pdf":
        save_paper(out, numbers_bytes(office, found))
        return len(found.lines)
    texts = number_texts(office.facts.country)
    rows: list[list[Cell]] = [
        [
            *(line.text, texts.states[line.state], format_iso(line.day) if line.day else "", line.name),
            Money(line.amount, office.facts.currency) if line.amount else "",
            *(line.about, line.noted_by, line.fiscal),
        ]
        for line in found.lines
    ]
    save_sheet(out, texts.title, [column.title for column in _columns(texts)], rows, office.facts.country)
    return len(found.lines)
