"""A consent is given to a wording: which one counted that day, what the form says, the wording is never rewritten."""

from __future__ import annotations

from datetime import date

import pytest

from app.jobs.consents import consent_form_bytes, note_consent, wording, wording_of, wordings
from app.models.base.errors import Refused
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member
from app.models.members.consent import PURPOSES, consents_of, revoke_consents
from app.models.members.rules import MemberDraft
from app.models.privacy.texts import add_text, texts
from app.office import Office
from tests.papers import text_of

DAY = date(2026, 11, 20)
TODAY = date(2026, 11, 21)


@pytest.fixture
def ana(office: Office) -> int:
    tax = parse_tax_id("3.456.789", "PY").tax_id
    return office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera", tax=tax), number="7")).value


def test_each_consent_names_the_wording_that_counted_on_its_day(office: Office, ana: int) -> None:
    assert office.run(add_text, "fotos", "Acepto fotos de la feria.", TODAY).value == "1"
    note_consent(office, [ana], "fotos", DAY, "ficha")
    assert [one.text_version for one in office.read(consents_of, ana)] == ["modelo-1"]
    office.run(revoke_consents, [ana], "fotos", TODAY, "WhatsApp")
    note_consent(office, [ana], "fotos", TODAY, "formulario")
    assert [one.text_version for one in office.read(consents_of, ana)] == ["1"]
    gone = office.read(lambda r: r.row("SELECT revoked_on, revoked_channel FROM consent WHERE revoked_on IS NOT NULL"))
    assert gone == ("2026-11-21", "WhatsApp")


def test_a_wording_is_added_never_rewritten(office: Office) -> None:
    office.run(add_text, "fotos", "Acepto fotos de la feria.", DAY)
    with pytest.raises(Refused, match=r"consent_text\.same"):
        office.run(add_text, "fotos", " Acepto fotos de la feria. ", TODAY)
    with pytest.raises(Refused, match=r"consent_text\.version"):
        office.run(add_text, "fotos", "Otro texto", TODAY, "1")
    with pytest.raises(Refused, match=r"consent_text\.empty"):
        office.run(add_text, "fotos", "  ", TODAY)
    with pytest.raises(Refused, match=r"consent\.purpose"):
        office.run(add_text, "ventas", "Otro texto", TODAY)  # type: ignore[arg-type]
    assert office.run(add_text, "fotos", "Otro texto", TODAY).value == "2"
    assert [one.version for one in office.read(texts)] == ["2", "1"]
    assert wording(office, "fotos", DAY).version == "1"
    assert wording_of(office, "fotos", "1").body == "Acepto fotos de la feria."
    assert wording_of(office, "contacto", "").version == "modelo-1"
    with pytest.raises(Refused, match=r"consent_text\.unknown"):
        wording_of(office, "fotos", "9")
    assert {one.purpose for one in wordings(office)} == set(PURPOSES)


def test_a_consent_is_neither_of_tomorrow_nor_taken_back_before_it_was_given(office: Office, ana: int) -> None:
    with pytest.raises(Refused, match=r"consent\.future"):
        note_consent(office, [ana], "fotos", date(2026, 12, 24), "ficha")
    note_consent(office, [ana], "fotos", TODAY, "ficha")
    with pytest.raises(Refused, match=r"consent\.revoked_before"):
        office.run(revoke_consents, [ana], "fotos", DAY, "nota")


def test_the_form_carries_the_wordings_with_their_versions(office: Office, ana: int) -> None:
    office.run(add_text, "fotos", "Acepto fotos de la feria.", DAY)
    said = text_of(consent_form_bytes(office, ana))
    assert "Ana Vera" in said
    assert "3.456.789" in said
    assert "Acepto fotos de la feria." in said
    assert "Texto, versión 1" in said
    assert "Texto, versión modelo-1" in said
    assert "Gremio de Comerciantes de Prueba" in said
    only = text_of(consent_form_bytes(office, None, ["directorio"]))
    assert "directorio de socios" in only
    assert "fotos" not in only
