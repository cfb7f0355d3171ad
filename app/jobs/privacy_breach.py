"""The form of a leak of personal data, filled in from the record, as a PDF to sign."""

from __future__ import annotations

import io
from dataclasses import fields
from datetime import date

from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of
from app.models.base.values.dates import format_date
from app.models.privacy.breaches import breach_numbered
from app.office import Office
from app.reports.breach_form import draw_breach_form
from app.reports.privacy_texts import privacy_texts


def breach_bytes(office: Office, number: int) -> bytes:
    """What is not known is a line to write on. Raises ``Refused("breach.unknown")``."""
    noted, texts = office.read(breach_numbered, number), privacy_texts(office.facts.country)
    said = {field.name: _said(getattr(noted.breach, field.name)) for field in fields(noted.breach)}
    said["closed_on"] = _said(noted.closed_on)
    lines = [(label, value.format(**said)) for label, value in texts.breach_lines]
    title = texts.breach_number.format(number=number)
    buffer = io.BytesIO()
    draw_breach_form(letterhead(office), title, lines, texts, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def _said(value: object) -> str:
    if isinstance(value, date):
        return format_date(value)
    return "" if value is None else str(value)
