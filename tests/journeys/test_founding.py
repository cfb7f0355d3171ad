"""The founding documents, each really run: what they say is in the office, and nothing that they do not say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from app.jobs.check import check
from app.jobs.demo.founding import FOUNDING, make_founding
from app.models.agreements.activities import save_activity
from app.models.agreements.agreements import clone_agreement
from app.models.agreements.areas import areas_of
from app.models.agreements.case_kinds import case_kind
from app.models.agreements.case_queries import CaseWish, board, case, case_ids, case_lines
from app.models.agreements.case_rules import EventDraft, StepDraft
from app.models.agreements.cases import note_event, take_step
from app.models.agreements.counting import counted_for
from app.models.agreements.districts import LineTotal, line_totals, regional_list
from app.models.agreements.parties import parties_of
from app.models.agreements.project_queries import resolve_project
from app.models.agreements.projects import close_project
from app.models.agreements.promise_queries import activity_ids, activity_rows, compliance
from app.models.agreements.promise_rules import ActivityDraft
from app.models.agreements.queries import agreement_sheet, resolve_agreement
from app.models.agreements.targets import reported_of, targets_of
from app.models.base import settings
from app.models.base.database import Clock
from app.models.base.errors import Refused
from app.models.base.values.places import find_region
from app.models.directory.offices import offices_of_person
from app.models.members.parties import resolve_party
from app.office import Office
from tests.cli.conftest import typed


@contextmanager
def opened(folder: Path, letter: str, clock: Clock) -> Iterator[Office]:
    with Office.open(make_founding(folder, letter, clock), "Marta", clock=clock) as office:
        yield office


@pytest.mark.parametrize("letter", FOUNDING)
def test_the_file_of_every_case_is_in_order(tmp_path: Path, clock: Clock, letter: str) -> None:
    path = make_founding(tmp_path, letter, clock)
    assert check(path, clock=clock).ok
    with Office.open(path, "Marta", clock=clock) as office:
        assert "agreements" in office.read(settings.get, settings.MODULES), "the window shows what the case is about"


def test_scenario_a(tmp_path: Path, clock: Clock) -> None:
    """3 parties, 6 areas + 4 joint lines, 1 fair with 3 organisers, 2 proposals; a spokesperson without an office."""
    with opened(tmp_path, "a", clock) as office:
        agreement = office.read(resolve_agreement, "alianza")
        sheet = office.read(agreement_sheet, agreement)
        assert [one.name for one in sheet.parties] == ["Asomipymes", "Apep", "Asepy"]
        assert [one.kind for one in sheet.areas] == ["area"] * 6 + ["line"] * 4
        assert [one.open for one in sheet.areas] == [False] * 9 + [True]

        (fair,) = office.read(activity_rows, office.read(activity_ids))
        assert (fair.kind, fair.place, fair.area) == ("fair", "Shopping Mariscal", "Organización de ferias")
        assert fair.organizers == "Asomipymes · Apep · Asepy"
        assert fair.ends_on is not None
        assert (date.fromisoformat(fair.ends_on) - date.fromisoformat(fair.starts_on)).days in (365, 366)

        proposals = office.read(case_ids, CaseWish(kind="policy_proposal"))
        assert [one.title for one in office.read(case_lines, proposals)] == [
            "Ley de Factoraje",
            "Ley del Pago Oportuno",
        ]
        for one in proposals:
            assert [who.who for who in office.read(case, one).parties] == ["Asomipymes", "Apep", "Asepy"]

        imlach = office.read(resolve_party, "Imlach")
        assert imlach.kind == "person"
        assert office.read(offices_of_person, imlach.id) == []
        by_area = office.read(compliance, agreement, "area", clock.today())
        assert [(one.name, one.activities) for one in by_area if one.activities] == [("Organización de ferias", 1)]
        assert len(office.read(compliance, agreement, "party", clock.today())) == 3


def test_scenario_c(tmp_path: Path, clock: Clock) -> None:
    """Four items on the board, each with its sponsor set, none in force unless an event says so."""
    with opened(tmp_path, "c", clock) as office:
        columns = {one.step: one.count for one in office.read(board, case_kind("PY", "policy_proposal")) if one.count}
        assert columns == {"idea": 4}
        sponsors = {
            office.read(case, one).line.title: [who.who for who in office.read(case, one).parties]
            for one in office.read(case_ids)
        }
        assert sponsors["Ley de Factoraje"] == ["Asomipymes", "Apep", "Asepy"]
        assert sponsors["Propuesta de política regional de comercio exterior"] == ["Mesa COMEX Biobío"]
        assert len(sponsors["Agenda común"]) == 11
        agreement = office.read(resolve_agreement, "Acuerdo Marco")
        assert {one.name for one in office.read(parties_of, agreement)} == set(sponsors["Agenda común"])

        (law,) = office.read(case_ids, CaseWish("factoraje"))
        with pytest.raises(Refused, match=r"case\.step_document"):
            office.run(take_step, law, StepDraft("in_force", clock.today()))
        office.run(take_step, law, StepDraft("in_force", clock.today(), "Ley de la República"))
        in_force = [one.ids for one in office.read(board, case_kind("PY", "policy_proposal")) if one.step == "in_force"]
        assert in_force == [(law,)]


def test_scenario_e(tmp_path: Path, clock: Clock) -> None:
    """Every activity serves one of the three aims; the project does not close while one serves none."""
    with opened(tmp_path, "e", clock) as office:
        agreement = office.read(resolve_agreement, "Fondo de Fortalecimiento Gremial")
        aims = [one for one in office.read(areas_of, agreement) if one.kind == "aim"]
        assert len(aims) == 3
        project = office.read(resolve_project, "Proyecto del gremio")
        assert {one.area for one in office.read(activity_rows, office.read(activity_ids))} == {one.name for one in aims}
        draft = ActivityDraft("fair", "Sin objetivo", clock.today(), agreement_id=agreement, project_id=project)
        made = office.run(save_activity, draft).value
        with pytest.raises(Refused, match=r"project\.activities_aimless"):
            office.run(close_project, project, clock.today())
        tied = ActivityDraft(
            "fair", "Con objetivo", clock.today(), agreement_id=agreement, project_id=project, area_id=aims[2].id
        )
        office.run(save_activity, tied, (), {}, made)
        office.run(close_project, project, clock.today())


def test_scenario_f(tmp_path: Path, clock: Clock) -> None:
    """12 communes, 10 districts of the regional government, the regular programme without a figure, 10 years."""
    with opened(tmp_path, "f", clock) as office:
        programme = office.read(resolve_agreement, "Programa de Fortalecimiento de Barrios Comerciales")
        rows = office.read(regional_list, programme)
        assert len(rows) == 12
        assert line_totals(rows) == [LineTotal("GORE", 9, 10), LineTotal("Regular", 3, None)]
        assert [(one.district, one.noted) for one in rows if one.noted > 1] == [("Rancagua", 2)]
        assert all(one.said is None and one.noted == 0 for one in rows if one.line == "Regular")
        (years,) = office.read(reported_of, programme)
        assert (years.draft.value, years.draft.unit) == (10, "años")


def test_scenario_g(tmp_path: Path, clock: Clock) -> None:
    """8 universities in 7 countries; 200 of 2,000; no charge; about 1,500 reported and never in the count."""
    with opened(tmp_path, "g", clock) as office:
        programme = office.read(resolve_agreement, "MiPyme contra el COVID")
        universities = [one for one in office.read(parties_of, programme) if one.role == "executor"]
        assert len(universities) == 8
        countries = office.read(
            lambda reader: reader.rows(
                "SELECT DISTINCT CASE WHEN o.country = '' THEN f.country ELSE o.country END FROM agreement_party p "
                "JOIN organization o ON o.id = p.organization_id, office f WHERE p.role = 'executor'"
            )
        )
        assert sorted(row[0] for row in countries) == ["BO", "CL", "CO", "EC", "MX", "PE", "PY"]

        (target,) = office.read(targets_of, programme)
        assert [one.value for one in target.milestones] == [200]
        assert [one.total for one in office.read(counted_for, target.draft)] == [200]
        assert 200 * 100 // target.draft.goal == 10
        figures = {one.draft.value: one.draft for one in office.read(reported_of, programme)}
        assert figures[1500].approximate
        assert figures[20].at_least
        assert figures[8].unit == "países"

        first = office.read(case_ids)[0]
        with pytest.raises(Refused, match=r"case\.free_programme"):
            office.run(note_event, first, EventDraft("charge", clock.today(), "Inscripción", amount=100))


def test_scenario_h(tmp_path: Path, clock: Clock) -> None:
    """An institutional member, four centres, one business with two gaps of its own, one person with two offices."""
    with opened(tmp_path, "h", clock) as office:
        pilot = office.read(resolve_agreement, "Plan piloto")
        centres = office.read(
            lambda reader: reader.rows(
                "SELECT o.region, o.district FROM agreement_party p JOIN organization o ON o.id = p.organization_id "
                "WHERE p.role = 'executor' ORDER BY p.position"
            )
        )
        assert centres == [("Biobío", "Concepción"), ("Biobío", "Talcahuano"), ("Biobío", "Cañete"), ("Ñuble", "")]
        regions = [find_region(region, "CL") for region, _district in centres]
        assert [one.codes["cut"] for one in regions if one] == ["08", "08", "08", "16"]
        sercotec = office.read(lambda reader: reader.row("SELECT status, admission_act FROM member"))
        assert sercotec[0] == "active"
        assert "Virginio Gómez" in sercotec[1]

        (diagnosis,) = office.read(case_ids, CaseWish(kind="diagnosis"))
        gaps = [office.read(case, one.id) for one in office.read(case, diagnosis).below]
        assert [(one.declared_by, one.line.closed_on is not None) for one in gaps] == [("firm", True), ("firm", False)]
        assert [one.kind for one in gaps[0].events] == ["step", "instrument", "step", "step", "step"]

        meneses = office.read(resolve_party, "Meneses")
        held = office.read(offices_of_person, meneses.id)
        assert {(one.office, one.organization) for one in held} == {
            ("Gerente", "ASEXMA Biobío"),
            ("Vicepresidente", "Mesa COMEX Biobío"),
        }
        replica = office.run(clone_agreement, pilot, "Plan piloto de Ñuble", "16").value
        copied = office.read(agreement_sheet, replica)
        assert [one.name for one in copied.areas] == [one.name for one in office.read(areas_of, pilot)]
        assert copied.counts["case_file"] == 0
        assert office.read(agreement_sheet, pilot).counts["case_file"] == 3


def test_the_demo_makes_a_case_or_says_which_there_are(tmp_path: Path) -> None:
    made = typed("demo", tmp_path / "c", "--case", "c", "--json")
    assert made.json == {"folder": str(tmp_path / "c"), "cases": [str(tmp_path / "c" / "caso-c.gremial")]}
    assert typed("demo", tmp_path / "b", "--case", "b").code == 1
    assert typed("demo", tmp_path / "c", "--case", "c").code == 1
