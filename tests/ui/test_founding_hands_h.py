"""Case H through the window, by hand: an institution admitted, four centres, a firm with two gaps, a copy elsewhere."""

from __future__ import annotations

from app.models.agreements.areas import areas_of
from app.models.agreements.case_queries import CaseWish, case, case_ids
from app.models.agreements.queries import agreement_sheet, resolve_agreement
from app.models.directory.offices import offices_of_person
from app.models.members.parties import resolve_party
from tests.ui.founding_hands import *  # noqa: F403 - the fixtures of these tests
from tests.ui.founding_hands import (
    Sits,
    add_areas,
    join_parties,
    note_office,
    note_organization,
    note_person,
    note_programme,
    through_the_door,
)
from tests.ui.secretary import Key, Secretary

PILOT = "Plan piloto de preparación para exportar"
COPY = "Plan piloto de Ñuble"
CENTRES = ("Concepción", "Talcahuano", "Cañete")
FIRM = "Empresa inventada del grupo focalizado"
ADMITTED = "Reunión con el comité ejecutivo de la Mesa en el Instituto Profesional Virginio Gómez"
AREAS = (
    "Certificación y diagnóstico",
    "Acompañamiento",
    "Negociación en grupo",
    "Importación y logística a menor costo",
)


def fill_directory(marta: Secretary) -> None:
    """Who takes part, each once, and the institution that becomes a member."""

    def admission() -> None:
        marta.sees("La ficha sigue siendo la misma")
        marta.fill({"Resolución": ADMITTED})
        marta.enter()

    for centre in CENTRES:
        note_organization(marta, f"Centro de Negocios de {centre}", Comuna=centre)
        marta.sees(f"{centre}, Biobío")
    note_organization(marta, "Centro de Negocios de Ñuble", Región="Ñuble")
    note_organization(marta, "ASEXMA Biobío", Qué_es="Gremio", Región="Biobío")
    note_organization(marta, FIRM, Qué_es="Empresa")
    note_organization(marta, "SERCOTEC Biobío", Región="Biobío")
    marta.press("Admitir como socio", admission)
    marta.sees("Socio: Activo")
    note_person(marta, "Meneses", "Alfredo")
    note_office(marta, "Gerente", "ASEXMA Biobío")
    note_office(marta, "Vicepresidente", "Mesa COMEX Biobío")
    marta.sees("Gerente · ASEXMA Biobío", "Vicepresidente · Mesa COMEX Biobío")


def note_pilot(marta: Secretary) -> None:
    """The pilot, who carries it on and its areas."""
    note_programme(marta, PILOT, Clase="Piloto", Región="Biobío")
    marta.press("Más", lambda: marta.press("Instituciones"))
    join_parties(marta, "SERC")
    join_parties(marta, *(f"Centro de Negocios de {one}" for one in (*CENTRES, "Ñuble")), En_qué_papel="Ejecut")
    marta.sees("6 instituciones")
    add_areas(marta, *AREAS)


def note_diagnosis(marta: Secretary) -> None:
    def form() -> None:
        marta.fill({"Empresa": FIRM, "Convenio o programa": PILOT, "Quién lo acompaña": "Centro de Concepción"})
        marta.enter()

    through_the_door(marta, 6, lambda: marta.press("3 · Diagnóstico", form))
    marta.sees(FIRM, "Pedido, desde el 21/11/2026")


def declare_gap(marta: Secretary, title: str) -> None:
    """From the diagnosis in sight: the firm itself says what it lacks."""

    def form() -> None:
        marta.sees("La propia empresa", FIRM)
        marta.fill({"Título": title})
        marta.sees("▸  Más opciones")  # what it is about is asked without opening the rest
        marta.enter()

    marta.press("Anotar algo", lambda: marta.press("De aquí sale: Brecha", form))
    marta.sees(title, "Declarada, desde el 21/11/2026", "La propia empresa")
    marta.finds_nothing_cut()


def close_gap(marta: Secretary) -> None:
    """The instrument is given and the gap closed: each step with its button."""

    def instrument() -> None:
        marta.fill({"Notas": "Asesoría entregada"})
        marta.key(Key.Key_Return, control=True)  # among lines Enter alone begins a new one

    def step() -> None:
        marta.enter()

    marta.press("Anotar algo", lambda: marta.press("Instrumento", instrument))
    for _ in range(4):
        marta.press("Pasar a", step)
    marta.sees("Declarada · 1", "Cerrada · 1", "Brecha inventada 2: Cerrada")


def repeat_elsewhere(marta: Secretary) -> None:
    """The pilot in another region: its areas go along, its firms stay."""

    def form() -> None:
        marta.sees("Las empresas, las actividades, los compromisos y las cifras quedan en el primero.")
        marta.fill({"Nombre del nuevo": COPY, "Región": "Ñuble"})
        marta.enter()

    marta.go("Programas")
    marta.press("Más", lambda: marta.press("Repetir", form))
    marta.sees(COPY)
    assert sorted(marta.table("Programas")) == sorted([f"{COPY} · Ñuble | 0 | 0 | 0", f"{PILOT} · Biobío | 1 | 1 | 0"])


def test_scenario_h_by_hand(sits: Sits) -> None:
    marta = sits("Mesa COMEX Biobío", "CL")
    fill_directory(marta)
    note_pilot(marta)
    note_diagnosis(marta)
    declare_gap(marta, "Brecha inventada 1")
    marta.press("← Diagnóstico Nº 1")
    declare_gap(marta, "Brecha inventada 2")
    close_gap(marta)
    repeat_elsewhere(marta)
    look_into_the_file(marta)


def look_into_the_file(marta: Secretary) -> None:
    office = marta.office
    sercotec = office.read(lambda reader: reader.row("SELECT status, admission_act FROM member"))
    assert tuple(sercotec) == ("active", ADMITTED)
    centres = office.read(
        lambda reader: reader.rows(
            "SELECT o.region, o.district FROM agreement_party p JOIN organization o ON o.id = p.organization_id "
            "WHERE p.role = 'executor' ORDER BY p.position"
        )
    )
    assert [tuple(one) for one in centres] == [*(("Biobío", centre) for centre in CENTRES), ("Ñuble", "")]
    (diagnosis,) = office.read(case_ids, CaseWish(kind="diagnosis"))
    gaps = [office.read(case, one.id) for one in office.read(case, diagnosis).below]
    assert [(one.line.business, one.declared_by, one.line.closed_on is None) for one in gaps] == [
        (FIRM, "firm", True),
        (FIRM, "firm", False),
    ]
    assert [one.kind for one in gaps[1].events] == ["step", "instrument", "step", "step", "step", "step"]
    meneses = office.read(resolve_party, "Meneses")
    assert {(one.office, one.organization) for one in office.read(offices_of_person, meneses.id)} == {
        ("Gerente", "ASEXMA Biobío"),
        ("Vicepresidente", "Mesa COMEX Biobío"),
    }
    pilot, copy = office.read(resolve_agreement, PILOT), office.read(resolve_agreement, COPY)
    assert [one.name for one in office.read(areas_of, copy)] == [one.name for one in office.read(areas_of, pilot)]
    assert office.read(agreement_sheet, copy).counts["case_file"] == 0
    assert office.read(agreement_sheet, pilot).counts["case_file"] == 3
