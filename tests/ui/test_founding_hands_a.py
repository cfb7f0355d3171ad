"""Case A through the window, by hand: three guilds and their agreement, a fair, two proposals, the papers."""

from __future__ import annotations

from app.models.agreements.activity_queries import activity_draft, organizers_of
from app.models.agreements.case_queries import case, case_ids
from app.models.agreements.promise_queries import activity_ids
from app.models.agreements.queries import agreement_sheet, resolve_agreement
from app.models.directory.offices import offices_of_person
from app.models.members.parties import resolve_party
from tests.papers import text_of
from tests.ui.founding_hands import *  # noqa: F403 - the fixtures of these tests
from tests.ui.founding_hands import (
    Sits,
    add_areas,
    add_parties,
    add_taking_part,
    note_agreement,
    note_person,
    note_proposal,
    pick,
    save_shown_paper,
    through_the_door,
)
from tests.ui.secretary import Secretary

ALLIANCE = "Convenio de la alianza de tres gremios de mipymes"
GUILDS = ("Asomipymes", "Apep", "Asepy")
AREAS = (
    "Intercambio de información",
    "Capacitación",
    "Asesoría",
    "Asistencia técnica",
    "Organización de ferias",
    "Apertura y formalización de empresas",
)
LINES = ("Proyectos de cooperación", "Leyes", "Investigación y desarrollo tecnológico")
LAWS = ("Ley de Factoraje", "Ley del Pago Oportuno")
OPEN = "Cualquier otra actividad que favorezca el desarrollo y la competitividad"


def note_fair(marta: Secretary) -> None:
    """The fair of a year: noted with its three organisers, then its last day."""

    def form() -> None:
        marta.fill({"Qué es": "Feria", "Fecha": "21/11/25", "Nombre": "Feria en el Shopping Mariscal"})
        marta.fill({"Lugar": "Shopping Mariscal"})
        marta.to_field("Quién la organiza")
        pick(marta, *GUILDS)
        marta.fill({"Convenio": ALLIANCE, "Área": "V."})
        marta.enter()

    def result() -> None:
        marta.fill({"Último día": "21/11/26"})
        marta.enter()

    through_the_door(marta, 8, form)
    marta.press("Resultado y costo", result)


def test_scenario_a_by_hand(sits: Sits) -> None:
    marta = sits("Alianza de Asomipymes, Apep y Asepy", "PY", "alliance")
    note_agreement(marta, ALLIANCE, GUILDS[0], what="Gremio")
    add_parties(marta, *GUILDS[1:], what="Gremio")
    marta.sees("3 instituciones")
    add_areas(marta, *AREAS)
    add_areas(marta, *LINES, Qué_es="Línea")
    add_areas(marta, OPEN, Qué_es="Línea", Abierta="sí")
    assert marta.table("Áreas de cooperación")[5:7] == [
        f"VI | {AREAS[5]} | Área de cooperación",
        f" | {LINES[0]} | Línea de trabajo conjunto",
    ]
    note_fair(marta)
    marta.sees("Feria · 21/11/2025 – 21/11/2026 · hecha", "Shopping Mariscal", " · ".join(GUILDS))
    note_proposal(marta, LAWS[0], Clase="Ley", Nombre_corto="Factoraje", Convenio_o_programa=ALLIANCE, Área="Leyes")
    add_taking_part(marta, "Apoya", *GUILDS)
    assert marta.table("Quiénes intervienen") == [f"{guild} · Apoya | " for guild in GUILDS]
    note_proposal(marta, LAWS[1], Clase="Ley", Convenio_o_programa=ALLIANCE, Área="Leyes")
    marta.press("Agregar…", lambda: marta.press("Lo apoyan todas las instituciones"))
    assert marta.table("Quiénes intervienen") == [f"{guild} · Apoya | " for guild in GUILDS]
    note_person(marta, "Imlach")
    marta.sees("Imlach", "Sin cargos anotados.")
    look_at_the_papers(marta)
    look_into_the_file(marta)


def look_at_the_papers(marta: Secretary) -> None:
    marta.go("Convenios y proyectos", "Convenios")
    sheet = save_shown_paper(marta, "Imprimir", "Ficha del convenio")
    for said in (ALLIANCE, *GUILDS, *AREAS, *LINES, OPEN):
        assert said in sheet, said
    marta.go("Compromisos")
    marta.fill({"Convenio": ALLIANCE})
    for by, wanted in (("área", (*AREAS, *LINES)), ("institución", GUILDS)):
        marta.dialogs.path = marta.office.path.parent / "cumplimiento.pdf"
        marta.press("Papeles", lambda line=f"Cumplimiento por {by}": marta.press(line))
        said = text_of(marta.dialogs.path)
        assert all(one in said for one in wanted), said


def look_into_the_file(marta: Secretary) -> None:
    office = marta.office
    sheet = office.read(agreement_sheet, office.read(resolve_agreement, "alianza"))
    assert [one.name for one in sheet.parties] == list(GUILDS)
    assert [one.kind for one in sheet.areas] == ["area"] * 6 + ["line"] * 4
    assert [one.open for one in sheet.areas] == [False] * 9 + [True]
    (fair,) = office.read(activity_ids)
    draft = office.read(activity_draft, fair)
    assert draft.ends_on is not None
    assert (draft.ends_on - draft.starts_on).days == 365
    assert draft.area_id == sheet.areas[4].id
    assert [one.name for one in office.read(organizers_of, fair)] == list(GUILDS)
    backed = [office.read(case, one) for one in office.read(case_ids)]
    assert sorted(one.line.title for one in backed) == list(LAWS)
    assert all([who.who for who in one.parties] == list(GUILDS) for one in backed)
    assert {one.area_id for one in backed} == {one.id for one in sheet.areas if one.name == "Leyes"}
    assert office.read(offices_of_person, office.read(resolve_party, "Imlach").id) == []
