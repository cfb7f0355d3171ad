"""Letters and certificates on paper: fields from the register, frozen words, the country's name for each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.jobs.letters import (
    all_templates,
    certificate_text,
    field_values,
    issue,
    issue_certificate,
    letter_bytes,
    letter_title,
    template_named,
)
from app.models.base.errors import Refused
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.rules import PartyDraft
from app.models.letters.commands import void_letter
from app.models.letters.queries import letter
from app.models.letters.rules import LetterDraft
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office
from tests.reports.reading import page_texts

TODAY = date(2026, 11, 21)


@pytest.fixture
def ana(office: Office) -> int:
    tax = parse_tax_id("1.234.567", "PY").tax_id
    draft = MemberDraft(PartyDraft("person", "Ana Vera", tax=tax), number="101", joined_on=date(2020, 1, 5))
    office.run(add_member, draft)
    return int(office.read(lambda reader: reader.value("SELECT id FROM member")))


def flat(data: bytes) -> str:
    return " ".join(" ".join(page_texts(data)).split())


def test_a_certificate_has_a_number_and_keeps_what_it_said(office: Office, ana: int) -> None:
    one = issue_certificate(office, ana, with_standing=True, signed_by="Luis Ortiz", signed_office="Presidente")
    office.run(change_status, ana, "resigned", TODAY, "")
    said = flat(letter_bytes(office, office.read(letter, one.id)))
    assert "Constancia de socio Nº 1/2026" in said
    assert "hace constar que Ana Vera, con C.I. Nº 1.234.567, integra" in said
    assert "con el número 101" in said
    assert "desde el cinco de enero de dos mil veinte" in said
    assert "se encuentra al día" in said
    assert "a los veintiún días del mes de noviembre de dos mil veintiséis" in said
    assert "Luis Ortiz" in said
    with pytest.raises(Refused, match=r"letter\.not_member"):
        issue_certificate(office, ana)


def test_the_standing_is_said_only_when_asked(office: Office, ana: int) -> None:
    assert "al día" not in certificate_text(office, ana, TODAY)


def test_a_letter_to_a_member_is_filled_and_one_to_a_stranger_has_no_debt(office: Office, ana: int) -> None:
    model = template_named(office, "aviso de cuotas")
    draft = LetterDraft(model.kind, TODAY, "Ana Vera", model.subject, model.body, member_id=ana)
    one = issue(office, draft)
    assert one.subject == "Estado de cuenta al 21/11/2026"
    assert "Nº 101 tiene pendiente Gs. 0" in one.body
    assert field_values(office, draft)["antiguedad"] == "6 años"
    with pytest.raises(Refused, match=r"letter\.placeholder_empty"):
        issue(office, replace(draft, member_id=None, to_name="Municipalidad"))


def test_a_void_letter_says_so_on_paper(office: Office) -> None:
    one = issue(office, LetterDraft("letter", TODAY, "Municipalidad", "Plaza", "Saludos.", to_title="Intendente"))
    assert letter_title(office, one) == "Nota Nº 1/2026"
    office.run(void_letter, one.id, "Repetida", TODAY)
    said = flat(letter_bytes(office, office.read(letter, one.id)))
    assert "ANULADO" in said
    assert "Anulado el 21/11/2026: Repetida" in said
    assert "Ref.: Plaza" in said


def test_every_text_we_offer_has_only_fields_we_know(office: Office) -> None:
    assert {"Nota simple", "Aviso de cuotas"} <= {one.name for one in all_templates(office)}
