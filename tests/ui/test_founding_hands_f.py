"""Case F through the window, by hand: ten districts in nine communes, three more without a figure, ten years."""

from __future__ import annotations

from app.models.agreements.districts import LineTotal, line_totals, regional_list
from app.models.agreements.queries import resolve_agreement
from app.models.agreements.targets import reported_of
from tests.ui.founding_hands import *  # noqa: F403 - the fixtures of these tests
from tests.ui.founding_hands import Sits, note_programme, note_reported, save_shown_paper
from tests.ui.secretary import Key, Secretary

PROGRAMME = "Programa de Fortalecimiento de Barrios Comerciales"
GORE = ("Rancagua", "Graneros", "Rengo", "Las Cabras", "Placilla", "Paredones", "Navidad", "Santa Cruz", "Lolol")
REGULAR = ("La Estrella", "Malloa", "San Fernando")
REGION = "Libertador General Bernardo O'Higgins"
TOTALS = ("GORE: 10 barrios comerciales en 9 comunas", "Regular: sin dato en 3 comunas")


def note_district(marta: Secretary, name: str, commune: str, line: str) -> None:
    """Its programme stands there already, and the commune brings its region."""

    def form() -> None:
        marta.sees(PROGRAMME)
        marta.fill({"Nombre": name, "Comuna": commune, "Línea": line})
        marta.enter()

    marta.key(Key.Key_N, form, control=True)
    marta.sees(name)


def note_place(marta: Secretary, commune: str, line: str) -> None:
    """A commune of which nobody said how many districts it has."""

    def form() -> None:
        marta.fill({"Comuna": commune, "Línea": line})
        marta.sees("Vacío: nadie lo dijo («sin dato»)")
        marta.enter()

    marta.press("Nuevo lugar", form)


def test_scenario_f_by_hand(sits: Sits) -> None:
    marta = sits("Barrios comerciales de la Región de O'Higgins", "CL", "alliance")
    note_programme(marta, PROGRAMME, "Sercotec", "Organismo", Región="O'Higgins")
    note_reported(marta, "Años de gestión", "10", De_qué="años", Quién="Documento de Sercotec sobre asociatividad")
    assert marta.table("Informado, no contado") == [
        "sin fecha | Años de gestión | 10 años | Documento de Sercotec sobre asociatividad"
    ]
    marta.go("Barrios comerciales")
    for commune in REGULAR:
        note_place(marta, commune, "Regular")
    note_district(marta, "Barrio comercial de Rancagua 2", "Rancagua", "GORE")
    for commune in GORE:
        note_district(marta, f"Barrio comercial de {commune}", commune, "GORE")
    marta.sees(*TOTALS)
    listed = [line.split(" | ") for line in marta.table("Barrios comerciales")]
    assert {where.partition(" · ")[0]: figure for where, line, figure in listed if line == "GORE"} == {
        commune: "2" if commune == "Rancagua" else "1" for commune in GORE
    }
    assert {where.partition(" · ")[0]: figure for where, line, figure in listed if line == "Regular"} == dict.fromkeys(
        REGULAR, "sin dato"
    )
    paper = save_shown_paper(marta, "Imprimir la lista")
    for said in (*GORE, *REGULAR, "sin dato"):
        assert said in paper, said
    look_into_the_file(marta)


def look_into_the_file(marta: Secretary) -> None:
    office = marta.office
    programme = office.read(resolve_agreement, PROGRAMME)
    rows = office.read(regional_list, programme)
    assert set(line_totals(rows)) == {LineTotal("GORE", 9, 10), LineTotal("Regular", 3, None)}
    assert {one.region for one in rows} == {REGION}
    (years,) = office.read(reported_of, programme)
    assert (years.draft.value, years.draft.unit, years.draft.on_date) == (10, "años", None)
