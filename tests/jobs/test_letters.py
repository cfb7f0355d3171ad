"""Letters and certificates on paper: fields from the register, frozen words, the country's name for each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.jobs.certificates import certificate_text, issue_certificate
from app.jobs.letter_book import book_bytes, save_book
from app.jobs.letter_templates import all_templates, own_template, template_named
from app.jobs.letters import (
    circular_to,
    field_values,
    issue,
    issue_each,
    letter_bytes,
    letter_title,
    preview_bytes,
    register_scanned,
)
from app.models.base import settings
from app.models.base.attachments import attached_to
from app.models.base.errors import Refused
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.rules import PartyDraft
from app.models.letters.commands import save_template, start_numbers, void_letter
from app.models.letters.queries import Letter, book_ids, letter
from app.models.letters.rules import LetterDraft
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.models.privacy.erasing import erase_member
from app.models.privacy.requests import block
from app.models.schema import TABLES
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


def test_what_a_document_is_called_is_said_once(office: Office) -> None:
    tax = parse_tax_id("C.I. Nº 2.345.678", "PY").tax_id
    one = office.run(add_member, MemberDraft(PartyDraft("person", "Blas Ríos", tax=tax))).value
    assert "Blas Ríos, con C.I. Nº 2.345.678, integra" in issue_certificate(office, one).body


def test_of_who_left_it_is_said_until_when(office: Office, ana: int) -> None:
    office.run(change_status, ana, "resigned", date(2026, 3, 2), "")
    one = issue_certificate(office, ana, with_standing=True)
    said = flat(letter_bytes(office, one))
    assert "Constancia de haber sido socio Nº 1/2026" in said
    assert "integró su registro de socios con el número 101" in said
    assert "desde el cinco de enero de dos mil veinte hasta el dos de marzo de dos mil veintiséis." in said
    assert "A la fecha de esta constancia no integra el registro de socios." in said
    assert "Al 21 de noviembre de 2026 no registra cuotas pendientes." in said


def test_a_suspension_is_never_left_out(office: Office, ana: int) -> None:
    office.run(change_status, ana, "suspended", TODAY, "")
    assert "con su calidad de socio suspendida" in certificate_text(office, ana, TODAY)
    both = certificate_text(office, ana, TODAY, with_standing=True)
    assert "Al 21 de noviembre de 2026 no registra cuotas pendientes." in both


def test_nothing_is_certified_of_erased_data(office: Office, ana: int) -> None:
    office.run(change_status, ana, "resigned", date(2020, 3, 2), "")
    office.run(erase_member, ana, "Persona borrada 1", "A su pedido", (), TABLES, TODAY)
    with pytest.raises(Refused, match=r"letter\.erased"):
        certificate_text(office, ana, TODAY)


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


def test_a_circular_has_one_number_and_a_copy_for_each(office: Office, ana: int) -> None:
    other = office.run(add_member, MemberDraft(PartyDraft("person", 'José "Pepe" O\'Higgins'))).value
    draft = LetterDraft("circular", TODAY, "A los socios", "Asamblea", "Nº {numero}: se convoca a {destinatario}.")
    one = issue(office, circular_to(office, draft, [ana, other]))
    pages = page_texts(letter_bytes(office, one))
    assert len(pages) == 2
    assert all("Nº 1/2026: se convoca a A los socios." in page and "Página 1 de 1" in page for page in pages)
    assert "Ana Vera · Nº 101" in pages[0]
    assert 'José "Pepe" O\'Higgins' in pages[1]
    assert len(page_texts(letter_bytes(office, one, copies=False))) == 1
    assert circular_to(office, replace(draft, to_name=""), [ana]).to_name == "A los socios"
    with pytest.raises(Refused, match=r"letter\.no_members"):
        circular_to(office, draft, [])


def test_a_letter_to_each_names_who_lacks_what(office: Office, ana: int) -> None:
    other = office.run(add_member, MemberDraft(PartyDraft("person", "Blas Ríos"), number="102")).value
    draft = LetterDraft("letter", TODAY, "", "Datos", "Su documento es {documento}.")
    with pytest.raises(Refused) as refusal:
        issue_each(office, draft, [ana, other])
    assert refusal.value.params == {"name": "documento", "count": 1, "names": "Blas Ríos"}
    done = issue_each(office, replace(draft, body="{nombre}, Nº {numero_socio}."), [ana, other])
    assert [(one.number, one.body) for one in done] == [(1, "Ana Vera, Nº 101."), (2, "Blas Ríos, Nº 102.")]
    assert len(page_texts(letter_bytes(office, *done))) == 2


def test_blocked_data_are_used_for_no_letter_to_several(office: Office, ana: int) -> None:
    other = office.run(add_member, MemberDraft(PartyDraft("person", "Blas Ríos"))).value
    office.run(block, ana, TODAY)
    draft = LetterDraft("letter", TODAY, "Socios", "Datos", "Saludos.")
    assert [one.to_name for one in issue_each(office, draft, [ana, other])] == ["Blas Ríos"]
    assert circular_to(office, draft, [ana, other]).to_address == "Blas Ríos"
    with pytest.raises(Refused, match=r"letter\.no_members"):
        circular_to(office, draft, [ana])


def test_a_draft_is_looked_at_with_what_is_known(office: Office, ana: int) -> None:
    draft = LetterDraft("letter", TODAY, "Ana Vera", "A {nombre}", "Nº {numero}: {deuda} {monto}", member_id=ana)
    said = flat(preview_bytes(office, draft))
    assert "Nota (borrador, sin número)" in said
    assert "Nº {numero}: Gs. 0 {monto}" in said


def test_a_long_letter_keeps_lines_with_its_signature(office: Office) -> None:
    for lines in range(30, 60):
        body = "\n".join(f"Renglón {at}." for at in range(lines))
        one = Letter.of_draft(LetterDraft("letter", TODAY, "Municipalidad", "Plaza", body, signed_by="Luis Ortiz"))
        pages = page_texts(letter_bytes(office, one))
        assert "Luis Ortiz" in pages[-1]
        assert f"Renglón {lines - 3}." in pages[-1]


def test_a_long_paragraph_is_printed_whole(office: Office) -> None:
    body = " ".join(f"palabra{at}" for at in range(900))
    pages = page_texts(letter_bytes(office, Letter.of_draft(LetterDraft("letter", TODAY, "A", "B", body))))
    assert len(pages) > 2
    assert "palabra899" in pages[-1]
    assert "…" not in " ".join(pages)


def test_letters_are_not_printed_on_a_roll(office: Office) -> None:
    office.run(settings.put, settings.RECEIPT_PAPER, "roll80")
    issue(office, LetterDraft("letter", TODAY, "Municipalidad", "Plaza", "Saludos."))
    assert "Municipalidad" in flat(book_bytes(office, 2026))


def test_the_book_of_a_year_shows_void_numbers_and_where_it_begins(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"letter\.book_empty"):
        book_bytes(office, 2026)
    office.run(start_numbers, "out", 2026, 57)
    one = issue(office, LetterDraft("letter", TODAY, "Municipalidad", "Plaza", "Saludos.", to_title="Intendente"))
    office.run(void_letter, one.id, "Salió repetida", TODAY)
    issue(office, LetterDraft("letter", TODAY, "Ministerio", "Encuesta", direction="in", reference="88/26"))
    said = flat(book_bytes(office, 2026))
    assert "Libro de correspondencia 2026" in said
    assert "Emitidos: 1 · Recibidos: 1 · Anulados: 1" in said
    assert "comienza aquí en el Nº 57" in said
    assert save_book(office, 2026, tmp_path / "libro.csv") == 2
    sheet = (tmp_path / "libro.csv").read_text(encoding="utf-8-sig")
    assert "ANULADO el 21/11/2026: Salió repetida" in sheet
    assert "R 1" in sheet
    assert "su Nº 88/26" in sheet


def test_what_came_in_is_kept_with_its_scan(office: Office, tmp_path: Path) -> None:
    scan = tmp_path / "nota.pdf"
    draft = LetterDraft("letter", TODAY, "Ministerio", "Encuesta", direction="in")
    with pytest.raises(Refused):
        register_scanned(office, draft, scan)
    assert office.read(book_ids) == []
    scan.write_bytes(letter_bytes(office, Letter.of_draft(draft)))
    one = register_scanned(office, draft, scan)
    assert [file.file_name for file in office.read(attached_to, "letter", one.uid)] == ["nota.pdf"]
    assert "Firma" not in flat(letter_bytes(office, one))


def test_a_text_of_the_country_is_copied_not_changed(office: Office) -> None:
    with pytest.raises(Refused, match=r"letter\.template_preset"):
        own_template(office, "nota simple")
    office.run(save_template, "Nota simple", "letter", "Pedido", "Estimados:")
    assert own_template(office, "nota simple").body == "Estimados:"


def test_no_line_of_a_paragraph_stands_alone_on_a_page(office: Office) -> None:
    paragraph = " ".join(f"palabra{at}" for at in range(40))
    for before in range(6):
        body = "Línea.\n" * before + "\n".join([paragraph] * 16) + "\nAtentamente,\nLa oficina\nLuque"
        one = Letter.of_draft(LetterDraft("letter", TODAY, "A", "B", body))
        for page in page_texts(letter_bytes(office, one)):
            lines = [line for line in page.splitlines() if "palabra" in line]
            assert not lines or ("palabra39" not in lines[0] and "palabra0 " not in lines[-1])
