"""Case E through the window, by hand: a project under the fund, three aims, no closing while work serves none."""

from __future__ import annotations

from app.models.agreements.activity_queries import activity_draft
from app.models.agreements.areas import areas_of
from app.models.agreements.project_queries import project_draft, resolve_project
from app.models.agreements.promise_queries import activity_ids
from app.models.agreements.queries import resolve_agreement
from tests.ui.founding_hands import *  # noqa: F403 - the fixtures of these tests
from tests.ui.founding_hands import Sits, add_areas, correct_party, note_agreement, through_the_door
from tests.ui.secretary import Key, Secretary

FUND = "Fondo de Fortalecimiento Gremial"
PROJECT = "Proyecto del gremio"
AIMS = (
    "Desarrollo de la organización representativa",
    "Capacidades de gestión",
    "Nuevos y mejores productos y servicios para las pymes asociadas",
)
AIMLESS = (
    "Actividades que no responden a ningún objetivo: 1 (Nuevo servicio para los socios). "
    "Vincule cada una antes de cerrar."
)


def note_project(marta: Secretary) -> None:
    """Its name and the fund it hangs on are enough."""

    def form() -> None:
        marta.fill({"Nombre": PROJECT, "Fondo o convenio": FUND})
        marta.enter()

    through_the_door(marta, 2, form)
    marta.sees(PROJECT, FUND, "En preparación")


def note_work(marta: Secretary, title: str, what: str, aim: str) -> None:
    """What was done with the money of the project, and which aim it serves."""

    def form() -> None:
        marta.fill({"Qué es": what, "Nombre": title, "Convenio o proyecto": f"{PROJECT} (proyecto)"})
        if aim:
            marta.fill({"Área": aim})
        marta.enter()

    through_the_door(marta, 8, form)
    marta.sees(title)


def close(marta: Secretary, refused: str = "") -> None:
    """Closes the project, or reads why it cannot be closed."""

    def form() -> None:
        marta.enter()
        if refused:
            marta.sees(refused)
            marta.key(Key.Key_Escape)

    marta.go("Proyectos")
    marta.press("Más", lambda: marta.press("Cerrar el proyecto", form))


def test_scenario_e_by_hand(sits: Sits) -> None:
    marta = sits("Gremio de práctica", "CL")
    note_agreement(marta, FUND, "Sercotec", what="Organismo", Clase="Fondo")
    correct_party(marta, "Sercotec", En_qué_papel="Financ")
    add_areas(marta, *AIMS, Qué_es="Objetivo")
    assert marta.table("Áreas de cooperación") == [f" | {aim} | Objetivo" for aim in AIMS]
    note_project(marta)
    note_work(marta, "Taller de gestión", "Capacitación", AIMS[1])
    note_work(marta, "Renovación del directorio", "Otr", AIMS[0])
    note_work(marta, "Nuevo servicio para los socios", "Asesor", "")
    close(marta, AIMLESS)
    marta.go("Capacitaciones y eventos")
    marta.choose_row("Capacitaciones y eventos", "Nuevo servicio")

    def tied() -> None:
        marta.fill({"Área": AIMS[2]})
        marta.enter()

    marta.key(Key.Key_F8, tied)
    close(marta)
    marta.sees("Cerrado")
    look_into_the_file(marta)


def look_into_the_file(marta: Secretary) -> None:
    office = marta.office
    fund, project = office.read(resolve_agreement, FUND), office.read(resolve_project, PROJECT)
    aims = office.read(areas_of, fund)
    assert [(one.kind, one.name) for one in aims] == [("aim", aim) for aim in AIMS]
    done = [office.read(activity_draft, one) for one in office.read(activity_ids)]
    assert {one.project_id for one in done} == {project}
    assert {one.area_id for one in done} == {one.id for one in aims}
    draft = office.read(project_draft, project)
    assert (draft.agreement_id, draft.needs_aim) == (fund, True)
