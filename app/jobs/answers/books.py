"""The receipts book: every receipt by its number."""

from __future__ import annotations

from app.jobs.answers.question import Answer, AnswerRow, Opens, Question, columns, span, summed
from app.models.base.values.dates import format_iso
from app.models.dues.receipt_book import BookReceipt, receipt_book
from app.office import Office
from app.reports.answer_texts import AnswerTexts


def receipts_book(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """Every number in its order; a void one stands there with its reason and counts nothing."""
    found = office.read(receipt_book, asked.since, asked.until)
    made = columns(texts, "receipt", ("day", "day"), "payer", "tax_id", "about", "method", ("amount", "money"), "state")
    rows = tuple(
        AnswerRow(
            (
                *(f"{one.series}-{one.number_text}", one.issued_on, one.payer, one.tax_id, one.concept, one.method),
                *(one.counted, _state(texts, one)),
            ),
            Opens("receipt", one.id),
        )
        for one in found
    )
    return Answer(
        asked,
        texts.say("title.receipt_book"),
        span(office, asked, texts),
        made,
        rows,
        summed(made, rows, texts.say("total")),
        texts.say("note.receipt_book"),
    )


def _state(texts: AnswerTexts, one: BookReceipt) -> str:
    if one.voided_on is None:
        return ""
    return texts.say("state.void", day=format_iso(one.voided_on), reason=one.reason)
