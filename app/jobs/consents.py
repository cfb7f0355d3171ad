"""Consents with the wording they were given to: which one counts, noting it, the form to sign."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of
from app.messages import words
from app.models.base.errors import Refused
from app.models.members.consent import PURPOSES, Purpose, give_consent
from app.models.members.queries import member
from app.models.privacy.texts import ConsentText, text_in_force, text_versioned, texts
from app.office import Office
from app.reports.consent_form import Asked, ConsentForm, draw_consent_form
from app.reports.privacy_texts import privacy_texts


@dataclass(frozen=True, slots=True)
class WordedPurpose:
    """A purpose in words with the wording that counts on a day; ``own`` when the office wrote it itself."""

    purpose: Purpose
    title: str
    text: ConsentText
    own: bool


def wording(office: Office, purpose: str, day: date) -> ConsentText:
    """What is asked for a purpose on a day: the office's wording, else the program's for the country.

    Raises ``Refused("consent.purpose")``.
    """
    if purpose not in PURPOSES:
        raise Refused("consent.purpose", field="purpose", text=purpose[:40], names=", ".join(PURPOSES))
    return office.read(text_in_force, purpose, day) or _model(office, purpose)


def worded(office: Office, day: date) -> list[WordedPurpose]:
    """Every purpose with what is asked for it on a day."""
    found = []
    for purpose in PURPOSES:
        own = office.read(text_in_force, purpose, day)
        title = words(f"consent_for.{purpose}")
        found.append(WordedPurpose(purpose, title, own or _model(office, purpose), own is not None))
    return found


def wordings(office: Office) -> list[ConsentText]:
    """Every wording the office ever had, and the program's for purposes without one."""
    own = office.read(texts)
    return [*own, *(_model(office, one) for one in PURPOSES if not any(text.purpose == one for text in own))]


def wording_of(office: Office, purpose: str, version: str) -> ConsentText:
    """The wording of a version; "" asks for the one of today. Raises ``Refused``."""
    if not version:
        return wording(office, purpose, office.clock.today())
    wording(office, purpose, office.clock.today())  # an unknown purpose is said as such
    model = _model(office, purpose)
    found = office.read(text_versioned, purpose, version) or (model if version == model.version else None)
    if found is None:
        raise Refused("consent_text.unknown", field="version", version=version, purpose=purpose)
    return found


def note_consent(office: Office, member_ids: Sequence[int], purpose: Purpose, day: date, channel: str) -> int:
    """Notes consents to the wording that counted on the day; returns how many were added. Raises ``Refused``."""
    version = wording(office, purpose, day).version
    return office.run(give_consent, member_ids, purpose, day, channel, version).value


def consent_form_bytes(office: Office, member_id: int | None, purposes: Sequence[str] = ()) -> bytes:
    """The form to sign, as a PDF: for a member, or with lines to write on; all purposes when none is named."""
    country, today = office.facts.country, office.clock.today()
    said = privacy_texts(country)
    asked = [
        Asked(words(f"consent_for.{one}"), text.body, said.form_version.format(version=text.version))
        for one in (purposes or PURPOSES)
        for text in (wording(office, one, today),)
    ]
    row = None if member_id is None else office.read(member, member_id)
    form = ConsentForm(
        head=letterhead(office),
        title=said.form_title,
        name=row.name if row else "",
        number=row.number if row else "",
        tax_id=(row.tax_raw or row.tax_id) if row else "",
        intro=said.form_intro.format(office=office.facts.name),
        asked=asked,
        closing=said.form_closing.format(law=said.law, office=office.facts.name),
        place=office.facts.city,
        words=said,
        day=today,
    )
    buffer = io.BytesIO()
    draw_consent_form(form, paper_of(office), buffer)
    return buffer.getvalue()


def _model(office: Office, purpose: str) -> ConsentText:
    said = privacy_texts(office.facts.country)
    body = said.consent_texts[purpose].format(office=office.facts.name)
    return ConsentText(purpose, said.model_version, body)
