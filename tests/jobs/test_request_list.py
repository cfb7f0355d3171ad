"""Requests of a programme out of a list: titles or none, days and countries, the same list twice, all or none."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.exchange.request_sheet import RequestLine, read_pasted_requests, read_requests
from app.jobs.agreements.request_list import Usual, import_requests
from app.models.agreements.agreements import add_agreement
from app.models.agreements.case_queries import case, case_ids
from app.models.agreements.rules import OWN_OFFICE, AgreementDraft, JoiningDraft
from app.models.base.errors import Refused
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.office import Office

TODAY = date(2026, 11, 21)


@pytest.fixture
def programme(office: Office) -> int:
    draft = AgreementDraft("Acompañamiento", kind="programme")
    return office.run(add_agreement, draft, [JoiningDraft(OWN_OFFICE)]).value


def test_the_titles_of_a_list_say_what_is_what() -> None:
    titles = "Marca temporal\tNombre\tNombre del negocio\tRUC\tCelular"
    pasted = f"{titles}\n3/11/2026 10:30\tAna Vera\tKiosco Sol\t80012345-6\t0981 222333"
    assert read_pasted_requests(pasted) == [
        RequestLine(2, "Kiosco Sol", "80012345-6", "0981 222333", asked_on="3/11/2026 10:30", person="Ana Vera")
    ]


def test_a_list_without_titles_is_a_name_a_line() -> None:
    found = read_pasted_requests("Kiosco Sol\n\n2;Panadería Ñandutí;0981 222333\n;;\n")
    assert [(one.number, one.name, one.phone) for one in found] == [
        (1, "Kiosco Sol", ""),
        (3, "Panadería Ñandutí", "0981 222333"),
    ]
    assert read_pasted_requests(" \n") == []


def test_a_file_without_businesses_says_so(tmp_path: Path) -> None:
    empty = tmp_path / "vacía.csv"
    empty.write_text("Empresa;País\n;Chile\n", encoding="utf-8")
    with pytest.raises(Refused, match=r"programme\.none_in_file"):
        read_requests(empty)


def test_a_list_comes_in_once_however_often_it_is_brought(office: Office, programme: int, tmp_path: Path) -> None:
    firm = office.run(add_party, PartyDraft("organization", "Kiosco Sol S.A."), "enterprise").value
    sheet = tmp_path / "solicitudes.csv"
    lines = ("Kiosco Sol S.A.;Paraguay;;3/11/2026", "Panadería;CL;0981 222333;", "Sastrería;;;", "Sastrería;;;")
    sheet.write_text("\n".join(("Empresa;País;Teléfono;Fecha", *lines)), encoding="utf-8")
    usual = Usual(programme, TODAY, "Lista")
    assert import_requests(office, sheet, usual) == (3, 1)
    kept = [office.read(case, one) for one in office.read(case_ids)]
    assert {(one.line.business, one.line.opened_on, one.organization_id) for one in kept} == {
        ("Kiosco Sol S.A.", "2026-11-03", firm),
        ("Panadería", "2026-11-21", None),
        ("Sastrería", "2026-11-21", None),
    }
    assert {one.channel for one in kept} == {"Lista"}
    assert import_requests(office, sheet, usual) == (0, 4)


def test_what_cannot_be_read_is_said_by_its_line_and_nothing_is_noted(
    office: Office, programme: int, tmp_path: Path
) -> None:
    sheet = tmp_path / "solicitudes.csv"
    sheet.write_text("Empresa;País;Fecha\nUna;Chile;1/11/2026\nOtra;Narnia;\nTercera;;31/02/2026\n", encoding="utf-8")
    with pytest.raises(Refused) as caught:
        import_requests(office, sheet, Usual(programme, TODAY))
    assert [(one.field, one.params["row"]) for one in caught.value.problems] == [("country", 3), ("asked_on", 4)]
    assert office.read(case_ids) == []
