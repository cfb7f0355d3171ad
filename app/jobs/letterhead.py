"""The head of the office's papers, from its facts and logo."""

from __future__ import annotations

from app.models.base.attachments import logo_bytes
from app.office import Office
from app.reports.sheet import Letterhead


def letterhead(office: Office) -> Letterhead:
    facts = office.facts
    return Letterhead(
        name=facts.name,
        country=facts.country,
        short=facts.short_name,
        tax_id=facts.tax_id,
        address=facts.address,
        phone=facts.phone,
        email=facts.email,
        practice=facts.practice,
        logo=office.read(logo_bytes),
    )
