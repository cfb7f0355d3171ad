"""Case C through the window, by hand: four proposals on the board, who backs them, a consultation to eleven."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication

from app.models.agreements.agreements import agreement_draft
from app.models.agreements.case_queries import CaseLine, case, case_ids, case_lines
from app.models.agreements.parties import parties_of
from app.models.agreements.queries import resolve_agreement
from tests.ui.founding_hands import *  # noqa: F403 - the fixtures of these tests
from tests.ui.founding_hands import (
    Sits,
    add_areas,
    add_parties,
    add_taking_part,
    note_agreement,
    note_organization,
    note_proposal,
)
from tests.ui.secretary import Key, Secretary

GUILDS = ("Asomipymes", "Apep", "Asepy")
ELEVEN = (
    "Alide",
    "Clampi",
    "Intal",
    "Comisión Mipymes Mercosur",
    "Olamp",
    "Programa Bolívar",
    "Sela",
    "Tips",
    "Unesco",
    "Aladi",
    "Parlatino",
)
LAWS = ("Ley de Factoraje", "Ley del Pago Oportuno")
TRADE = "Propuesta de política regional de comercio exterior"


AGREEMENT = "Acuerdo Marco de Cooperación Interinstitucional"


def note_the_agreement(marta: Secretary) -> None:
    """Signed in Arequipa by eleven, without an end, open to others."""

    def signature() -> None:
        marta.fill({"Lugar de la firma": "Arequipa"})
        marta.enter()

    def term() -> None:
        marta.fill({"Otras instituciones pueden adherir": "sí"})
        marta.enter()

    note_agreement(marta, AGREEMENT, ELEVEN[0], "10/12/1996")
    add_parties(marta, *ELEVEN[1:])
    marta.sees("11 instituciones")
    marta.press("Datos", lambda: marta.press("Firma", signature))
    marta.press("Datos", lambda: marta.press("Plazo", term))
    marta.sees("firmado: Arequipa, 10/12/1996 · abierto a la adhesión", "Está vigente y no tiene vencimiento.")
    add_areas(marta, "Políticas públicas", Número="V")


def into_force(marta: Secretary) -> None:
    """No law is in force for having been written down so: the step asks for the paper, at its field."""

    def step() -> None:
        marta.sees("Pasar a otro paso", "Borrador")
        marta.fill({"Paso": "En vigencia"})
        marta.enter()
        box = QApplication.focusWidget()
        assert box is not None
        assert box.accessibleName() == "Documento que lo dice"
        assert box.accessibleDescription().startswith("«En vigencia» necesita el documento que lo dice")
        marta.sees("«En vigencia» necesita el documento que lo dice")
        marta.writes("Ley de la República")
        marta.enter()

    marta.key(Key.Key_F, control=True)  # the search line; from there Enter to the board, and up to the first card
    marta.enter()
    for _ in range(3):
        marta.key(Key.Key_Up)
    marta.key(Key.Key_Right, step, control=True)
    marta.sees("En vigencia, desde el 21/11/2026", "Idea · 3", "En vigencia · 1")


def test_scenario_c_by_hand(sits: Sits) -> None:
    marta = sits("Mesa de propuestas", "PY", "alliance")
    note_organization(marta, "Mesa COMEX Biobío", Qué_es="Gremio", País="Chile", Departamento="Biobío")
    for guild in GUILDS:
        note_organization(marta, guild, Qué_es="Gremio")
    note_the_agreement(marta)
    for title in LAWS:
        note_proposal(marta, title, Clase="Ley")
        add_taking_part(marta, "Apoya", *GUILDS)
    note_proposal(marta, TRADE, Clase="Política regional")
    add_taking_part(marta, "Impulsa", "Mesa")
    note_proposal(marta, "Agenda común", Clase="Agenda común", Convenio_o_programa=AGREEMENT)
    marta.press("Agregar…", lambda: marta.press("Consultar a todas"))
    assert marta.table("Quiénes intervienen") == [f"{one} · Consultada | " for one in ELEVEN]
    marta.sees("Idea · 4", "En vigencia · 0", *(f"Apoya: {', '.join(GUILDS)}", "Impulsa: Mesa COMEX Biobío"))
    assert steps(marta) == ["idea"] * 4
    into_force(marta)
    assert steps(marta) == ["in_force", "idea", "idea", "idea"]
    look_into_the_file(marta)


def steps(marta: Secretary) -> list[str]:
    """Where the four stand in the file, in the order of their numbers."""
    return [one.step for one in sorted(marta.office.read(case_lines, marta.office.read(case_ids)), key=by_number)]


def by_number(one: CaseLine) -> int:
    return one.number


def look_into_the_file(marta: Secretary) -> None:
    office = marta.office
    behind = [office.read(case, one.id) for one in office.read(case_lines, office.read(case_ids))]
    behind.sort(key=lambda one: one.line.number)
    assert [one.line.title for one in behind] == [*LAWS, TRADE, "Agenda común"]
    assert [[(who.role, who.who) for who in one.parties] for one in behind] == [
        *([("endorser", guild) for guild in GUILDS] for _ in LAWS),
        [("sponsor", "Mesa COMEX Biobío")],
        [("asked", one) for one in ELEVEN],
    ]
    agreement = office.read(resolve_agreement, AGREEMENT)
    assert [one.name for one in office.read(parties_of, agreement)] == list(ELEVEN)
    draft = office.read(agreement_draft, agreement)
    assert (draft.signed_on, draft.place, draft.ends_on) == (date(1996, 12, 10), "Arequipa", None)
    assert draft.open_accession
