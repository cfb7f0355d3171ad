"""The head of the office's papers, from its facts and logo."""

from __future__ import annotations

from app.models.base.attachments import attachment_bytes
from app.models.base.database import Reader
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
        logo=office.read(_logo),
    )


def _logo(reader: Reader) -> bytes | None:
    digest = reader.value("SELECT a.sha256 FROM office o JOIN attachment a ON a.id = o.logo_id WHERE o.id = 1")
    return attachment_bytes(reader, digest) if digest else None
