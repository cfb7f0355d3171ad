"""Case G through the window, by hand: a programme free of charge, eight universities, 200 of 2,000, 1,500 apart."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from app.models.agreements.case_queries import case, case_ids
from app.models.agreements.counting import counted_for
from app.models.agreements.parties import parties_of
from app.models.agreements.queries import resolve_agreement
from app.models.agreements.targets import reported_of, targets_of
from tests.ui.founding_hands import *  # noqa: F403 - the fixtures of these tests
from tests.ui.founding_hands import (
    Sits,
    correct_party,
    join_parties,
    note_organization,
    note_programme,
    note_reported,
)
from tests.ui.secretary import Key, Secretary

PROGRAMME = "MiPyme contra el COVID en Latinoamérica"
OWN = "Universidad Autónoma Metropolitana Unidad Azcapotzalco"
OTHERS = {
    "Universidad de Valparaíso": "Chile",
    "Universidad Privada Boliviana": "Bolivia",
    "Tecnológico de Antioquia": "Colombia",
    "Corporación Universitaria Americana": "Colombia",
    "Universidad de Guayaquil": "Ecuador",
    "Universidad Nacional de Asunción": "Paraguay",
    "Universidad Nacional de Frontera": "Perú",
}
IN_THE_FILE, PASTED = range(1, 151), range(150, 200)


def note_the_programme(marta: Secretary) -> None:
    """Free, with its goal; then its universities and the milestone."""

    def milestone() -> None:
        marta.sees("2000", "31/12/2026")
        marta.fill({"Qué se quiere": "Mipymes apoyadas", "De qué": "mipymes", "Hitos": "200; Inicio del programa"})
        marta.key(Key.Key_Return, control=True)

    for name, country in OTHERS.items():
        note_organization(marta, name, Qué_es="Univ", País=country)
    note_programme(marta, PROGRAMME, Gratuito="sí", Hasta="31/12/26", A_cuántas_empresas="2000")
    marta.sees("✓ Gratuito: no se cobra nada a las empresas. No se admite ningún cobro.")
    marta.press("Más", lambda: marta.press("Instituciones"))
    correct_party(marta, OWN, En_qué_papel="Ejecut")
    join_parties(marta, *OTHERS, En_qué_papel="Ejecut")
    marta.go("Programas")
    marta.press("Países e instituciones")
    marta.sees("La llevan adelante 8 instituciones en 7 países")
    marta.press("Meta y avance")
    marta.choose_row("Metas", "2,000")
    marta.press("Corregir…", milestone)


def bring_requests(marta: Secretary) -> None:
    """Most come in a file, some pasted (one of them twice), the last one typed from its paper."""
    sheet = marta.office.path.parent / "solicitudes.csv"
    lines = [f"Mipyme inventada {one};México;21/11/2026" for one in IN_THE_FILE]
    sheet.write_text("\n".join(["Empresa;País;Fecha", *lines]), encoding="utf-8")

    def from_file() -> None:
        marta.dialogs.path = sheet
        marta.press("Desde un archivo…")
        marta.sees("150 empresas en la lista", "Mipyme inventada 1")
        marta.press("Anotar las solicitudes")

    def pasted() -> None:
        QGuiApplication.clipboard().setText("\n".join(f"Mipyme inventada {one}" for one in PASTED))
        marta.press("Pegar desde Excel")
        marta.press("Anotar las solicitudes")

    def typed() -> None:
        marta.fill({"Empresa o persona": "Mipyme inventada 200", "Ciudad": "Asunción"})
        marta.press("Guardar y cerrar")

    marta.press("Más", lambda: marta.press("Solicitudes desde una lista", from_file))
    marta.sees("150 solicitudes anotadas")
    marta.press("Más", lambda: marta.press("Solicitudes desde una lista", pasted))
    marta.sees("49 solicitudes anotadas · 1 ya había pedido")
    marta.key(Key.Key_R, typed, control=True)
    assert marta.table("Programas") == [f"{PROGRAMME} | 200 | 200 | 0"]


def try_to_charge(marta: Secretary) -> None:
    """A charge is refused in words, for the programme is free."""

    def charge() -> None:
        marta.fill({"Monto": "100"})
        marta.key(Key.Key_Return, control=True)
        marta.sees("El programa es gratuito: no se cobra nada a quien participa.")
        marta.key(Key.Key_Escape)

    marta.press("Empresas y equipos")
    marta.choose_row("Empresas", "Mipyme inventada")
    marta.press("Su ficha")
    marta.press("Anotar algo", lambda: marta.press("Cobro", charge))


def test_scenario_g_by_hand(sits: Sits) -> None:
    marta = sits(OWN, "MX")
    note_the_programme(marta)
    bring_requests(marta)
    said = {"De_qué": "mipymes y organizaciones", "Quién": "Comunicado", "Es_aproximada": "sí"}
    note_reported(marta, "Mipymes apoyadas", "1500", **said)
    marta.sees("200 de 2,000 mipymes (10 %)", "200 · Inicio del programa")
    assert marta.table("Metas") == ["Mipymes apoyadas | 200 | 2,000 mipymes | 31/12/2026"]
    assert marta.table("Informado, no contado") == [
        "sin fecha | Mipymes apoyadas | ~1,500 mipymes y organizaciones | Comunicado"
    ]
    try_to_charge(marta)
    look_into_the_file(marta)


def look_into_the_file(marta: Secretary) -> None:
    office = marta.office
    programme = office.read(resolve_agreement, PROGRAMME)
    universities = [one for one in office.read(parties_of, programme) if one.role == "executor"]
    assert {one.name for one in universities} == {OWN, *OTHERS}
    assert len({one.country for one in universities}) == 7
    (target,) = office.read(targets_of, programme)
    assert (target.draft.goal, [one.value for one in target.milestones]) == (2000, [200])
    assert [one.total for one in office.read(counted_for, target.draft)] == [200]
    (said,) = office.read(reported_of, programme)
    assert (said.draft.value, said.draft.approximate) == (1500, True)
    charged = [one for each in office.read(case_ids) for one in office.read(case, each).events if one.kind == "charge"]
    assert charged == []
