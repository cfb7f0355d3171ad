"""The paper of an erasing: what went, what stays by which law and until when, which older copies still hold it."""

from __future__ import annotations

import io

from app.jobs.erasing import ErasePlan, copy_lines, kept_lines
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of
from app.messages import words
from app.office import Office
from app.reports.breach_form import draw_erasing_form
from app.reports.privacy_texts import privacy_texts


def erasing_bytes(office: Office, plan: ErasePlan, reason: str) -> bytes:
    """The PDF to hand out and to file. It names nobody: the name would be back in the office with it."""
    texts = privacy_texts(office.facts.country)
    gone = [f"{words(f'table.{name}')}: {count}" for name, count in plan.preview.records.items()]
    parts = (gone, kept_lines(plan), copy_lines(plan), [reason])
    lines = []
    for title, said in zip(texts.erasing_parts, parts, strict=True):
        # The title once, beside the first of its lines.
        lines += [("" if at else title, line) for at, line in enumerate(filter(None, said))]
    buffer = io.BytesIO()
    draw_erasing_form(letterhead(office), plan.label, lines, texts, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()
