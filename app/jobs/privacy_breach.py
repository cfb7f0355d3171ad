"""The form of a leak of personal data, filled in from the record, as a PDF to sign."""

from __future__ import annotations

import io
from dataclasses import fields
from datetime import date

from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of
from app.models.base.values.dates import format_date
from app.models.privacy.breaches import breach_named
from app.office import Office
from app.reports.privacy_notice import draw_notice
from app.reports.privacy_texts import privacy_texts


def breach_bytes(office: Office, number: int) -> bytes:
    """What is not known is a line to write on. Raises ``Refused("breach.unknown")``."""
    breach, texts = office.read(breach_named, number), privacy_texts(office.facts.country)
    said = {field.name: _said(getattr(breach, field.name)) for field in fields(breach)}
    lines = [text.format(law=texts.law, **said) for text in texts.breach_lines]
    buffer = io.BytesIO()
    draw_notice(letterhead(office), texts.breach_title, lines, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def _said(value: object) -> str:
    if isinstance(value, date):
        return format_date(value)
    return "_" * 24 if value in (None, "") else str(value)
