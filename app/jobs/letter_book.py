"""The correspondence book of a year as a list: on paper, or as a sheet. Letters themselves are ``letters``'."""

from __future__ import annotations

import io
from pathlib import Path

from app.jobs.letterhead import letterhead
from app.jobs.letters import letter_title
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.messages import words
from app.models.base import settings
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.letters.queries import BookWish, Letter, book_ids, letters_by_id
from app.office import Office
from app.reports.letter_texts import LetterTexts, letter_texts
from app.reports.listing import Column, Listing, draw_listing


def book_row(office: Office, one: Letter) -> tuple[str, str, str, str, str]:
    """A line of the book in words: number, day, to or from whom, subject, what became of it."""
    state = words("letters.state_void") if one.voided_on else words("letters.state_draft") if not one.number else ""
    return (letter_title(office, one), format_iso(one.on_date), one.to_name, one.subject, state)


def book_of(office: Office, year: int) -> list[Letter]:
    """Everything with a number in that year: what went out by number, then what came in. Raises ``Refused``."""
    ids = office.read(book_ids, "", BookWish(year=year))
    found = [one for one in office.read(letters_by_id, ids).values() if one.number is not None]
    if not found:
        raise Refused("letter.book_empty", field="year", year=year)
    return sorted(found, key=lambda one: (one.direction == "in", one.number))


def book_bytes(office: Office, year: int) -> bytes:
    """The book of a year as a PDF, void numbers with their reason."""
    texts, found = letter_texts(office.facts.country), book_of(office, year)
    sent, received = ([one for one in found if one.direction == way] for way in ("out", "in"))
    sums = texts.book_sums.format(
        sent=len(sent), received=len(received), void=sum(one.voided_on is not None for one in found)
    )
    listing = Listing(
        head=letterhead(office),
        title=texts.book_title.format(year=year),
        columns=tuple(Column(title, wraps=at > 1) for at, title in enumerate(texts.book_columns.values())),
        rows=[_line(texts, one) for one in found],
        subtitle=sums,
        note="\n".join(_beginnings(office, texts, year)),
        day=office.clock.today(),
    )
    buffer = io.BytesIO()
    draw_listing(listing, paper_of(office), buffer)
    return buffer.getvalue()


def save_book(office: Office, year: int, out: Path) -> int:
    """Writes the book of a year as PDF, CSV or XLSX by the name of the file; returns its lines. Raises ``Refused``."""
    if out.suffix.lower() not in (".pdf", ".csv", ".xlsx"):
        raise Refused("letter.book_kind", field="out", file=out.name)
    found = book_of(office, year)
    if out.suffix.lower() == ".pdf":
        save_paper(out, book_bytes(office, year))
    else:
        texts = letter_texts(office.facts.country)
        header = list(texts.book_columns.values())
        save_sheet(out, texts.book_title.format(year=year), header, [_line(texts, one) for one in found])
    return len(found)


def _line(texts: LetterTexts, one: Letter) -> tuple[str, ...]:
    pattern = texts.book_received if one.direction == "in" else texts.book_sent
    said = []
    if one.voided_on:
        said.append(texts.book_void.format(day=format_iso(one.voided_on), reason=one.void_reason))
    if one.copies:
        said.append(texts.book_copies.format(count=len(one.copies)))
    if one.reference:
        said.append(texts.book_reference.format(reference=one.reference))
    name = f"{one.to_name}, {one.to_title}" if one.to_title else one.to_name
    return (
        *(pattern.format(number=one.number), format_iso(one.on_date), texts.kinds[one.kind], name, one.subject),
        "; ".join(said),
    )


def _beginnings(office: Office, texts: LetterTexts, year: int) -> list[str]:
    """Why the numbers do not begin at 1: the book goes on from one on paper."""
    first = office.read(settings.get, settings.LETTERS_FIRST)
    patterns = {"out": texts.book_sent, "in": texts.book_received}
    return [
        texts.book_starts.format(year=year, number=pattern.format(number=first[f"{way}-{year}"]))
        for way, pattern in patterns.items()
        if first.get(f"{way}-{year}", 1) > 1
    ]
