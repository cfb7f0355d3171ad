"""What was closed, reported or promised stays as it was until somebody opens it again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.jobs.undo import undo
from app.models.agreements.activities import (
    add_attendees,
    add_beneficiaries,
    remove_activity,
    save_activity,
    strike_attendee,
)
from app.models.agreements.activity_queries import activity_draft
from app.models.agreements.agreements import add_agreement, edit_agreement
from app.models.agreements.areas import add_area
from app.models.agreements.case_rules import CaseDraft, EventDraft, PartyDraft, StepDraft
from app.models.agreements.cases import note_event, open_case, set_party, take_step
from app.models.agreements.checks import agreement_objections
from app.models.agreements.project_queries import cockpit, requirements
from app.models.agreements.project_rules import LineDraft, ProjectDraft, VoucherDraft
from app.models.agreements.projects import (
    close_project,
    note_project_event,
    save_budget,
    save_project,
    save_requirement,
    take_back_project_event,
)
from app.models.agreements.promise_rules import ActivityDraft, AttendeeDraft
from app.models.agreements.rules import AgreementDraft, AreaDraft
from app.models.agreements.voucher_queries import vouchers
from app.models.agreements.vouchers import add_voucher, note_voucher_event, tag_advocacy
from app.models.base.errors import Refused
from app.models.cash.expenses import void_expense
from app.office import Office
from tests.models.agreements.rows import AGREEMENT
from tests.models.agreements.test_projects import TODAY, refused, spend
from tests.models.dues.test_joining_every_table import put

DAY = date(2026, 5, 5)
_PART = "SELECT id FROM expense_part WHERE expense_id = ?"


@pytest.fixture
def fund(office: Office) -> int:
    return int(office.run(put, "agreement", {**AGREEMENT, "kind": "fund"}).value)


@pytest.fixture
def project(office: Office, fund: int) -> int:
    made = office.run(save_project, ProjectDraft("Oficina", agreement_id=fund, ceiling=5_000_000)).value
    office.run(save_budget, made, [(None, LineDraft("Talleres", 5_000_000))])
    return int(made)


def test_what_was_done_with_a_closed_project_stays(office: Office, project: int) -> None:
    talk = ActivityDraft("training", "Taller", DAY, project_id=project)
    made = office.run(save_activity, talk).value
    (ana,) = office.run(add_attendees, made, [AttendeeDraft("Ana", DAY)]).value
    (luis,) = office.run(add_beneficiaries, project, [AttendeeDraft("Luis", DAY)]).value
    loose = office.run(save_activity, replace(talk, project_id=None, title="Otro")).value
    office.run(close_project, project, TODAY)
    for change in (
        (save_activity, talk),
        (save_activity, replace(talk, cost=5), (), {}, made),
        (save_activity, replace(talk, project_id=None), (), {}, made),
        (save_activity, replace(talk, title="Otro"), (), {}, loose),
        (remove_activity, made),
        (add_attendees, made, [AttendeeDraft("Rosa", DAY)]),
        (add_beneficiaries, project, [AttendeeDraft("Rosa", DAY)]),
        (strike_attendee, ana),
        (strike_attendee, luis),
    ):
        assert refused(office, *change)[0] == "project.closed"
    office.run(save_activity, replace(talk, result="Salió bien", link="example.org"), (), {}, made)
    assert office.read(activity_draft, made).result == "Salió bien"


def test_an_expense_charged_to_a_closed_project_is_not_voided(office: Office, project: int) -> None:
    line = office.read(cockpit, project).lines[0].id
    office.run(note_project_event, project, "received", DAY, 900_000)
    office.run(add_voucher, project, VoucherDraft(line, spend(office, 900_000), 900_000))
    office.run(add_voucher, project, VoucherDraft(line, spend(office, 100_000), 100_000))
    first, second = office.read(vouchers, project)
    office.run(note_voucher_event, second.id, "withdrawn", TODAY, "Era de la oficina")
    office.run(close_project, project, TODAY)
    said = refused(office, void_expense, first.expense_id, "Se anotó dos veces", TODAY)
    assert said == ("expense.project_closed", "expense")
    office.run(void_expense, second.expense_id, "Se anotó dos veces", TODAY)
    (part,) = office.read(lambda reader: reader.rows(_PART, (second.expense_id,)))
    assert refused(office, tag_advocacy, part[0], 1) == ("voucher.expense_void", "expense")


def test_a_paper_of_the_call_stays_with_its_project(office: Office, project: int) -> None:
    other = office.run(save_project, ProjectDraft("Otro")).value
    paper = office.run(save_requirement, other, "Directorio vigente").value
    said = refused(office, save_requirement, project, "Cambiado", None, None, None, "", paper)
    assert said[0] == "project.part_missing"
    assert [one.name for one in office.read(requirements, other)] == ["Directorio vigente"]


def test_an_award_taken_back_takes_its_day_of_approval_along(office: Office, project: int) -> None:
    def approved() -> date | None:
        return office.read(cockpit, project).draft.approved_on

    award = office.run(note_project_event, project, "awarded", DAY).value
    again = office.run(note_project_event, project, "awarded", TODAY).value
    assert approved() == DAY
    office.run(take_back_project_event, award, "Era de otro llamado")
    assert approved() == TODAY
    office.run(take_back_project_event, again, "Tampoco")
    assert approved() is None
    office.run(save_project, replace(office.read(cockpit, project).draft, approved_on=date(2026, 3, 3)), project)
    third = office.run(note_project_event, project, "awarded", DAY).value
    office.run(take_back_project_event, third, "Doble")
    assert approved() == date(2026, 3, 3)


def test_money_that_was_returned_had_come(office: Office, project: int) -> None:
    came = office.run(note_project_event, project, "received", DAY, 500).value
    back = office.run(note_project_event, project, "returned", DAY, 400).value
    assert refused(office, take_back_project_event, came, "Era de otro") == ("project.returned_above", "amount")
    office.run(take_back_project_event, back, "No se devolvió")
    office.run(take_back_project_event, came, "Era de otro")


def test_a_project_changes_its_ceiling_and_agreement_only_as_its_budget_and_aims_allow(
    office: Office, project: int, fund: int
) -> None:
    draft = office.read(cockpit, project).draft
    assert refused(office, save_project, replace(draft, ceiling=4_999_999), project) == (
        "project.ceiling_below",
        "ceiling",
    )
    aim = office.run(add_area, fund, AreaDraft("Organización", "aim")).value
    line = office.read(cockpit, project).lines[0].id
    office.run(add_voucher, project, VoucherDraft(line, spend(office, 9_000), 9_000, area_id=aim))
    other = office.run(put, "agreement", {**AGREEMENT, "kind": "fund"}).value
    said = refused(office, save_project, replace(draft, agreement_id=other), project)
    assert said == ("project.aims_of_other", "agreement_id")


def test_undoing_changes_nothing_that_was_settled_closed_or_is_leaned_on(office: Office, project: int) -> None:
    def undone(batch: int) -> str:
        with pytest.raises(Refused) as fault:
            undo(office, batch)
        return fault.value.code

    def last() -> int:
        return int(office.read(lambda reader: reader.value("SELECT max(id) FROM journal_tx")))

    fields = {"product": "Harina", "unit": "bolsa", "price": "5"}
    order = office.run(open_case, CaseDraft("joint_purchase", DAY, "Harina", fields=fields)).value
    office.run(set_party, order, PartyDraft("buyer", name="Ana", quantity=3))
    joined = last()
    office.run(take_step, order, StepDraft("settled", DAY))
    assert undone(joined) == "case.settled"

    free = AgreementDraft("Universidades", "programme", starts_on=DAY, free=True)
    programme = office.run(add_agreement, free).value
    office.run(edit_agreement, programme, replace(free, free=False))
    paid = last()
    made = office.run(open_case, CaseDraft("accompaniment", DAY, name="Kiosco", agreement_id=programme)).value
    office.run(note_event, made, EventDraft("charge", DAY, "Inscripción", amount=5))
    assert undone(paid) == "undo.agreements_break"

    office.run(save_activity, ActivityDraft("training", "Taller", DAY, project_id=project))
    noted = last()
    office.run(close_project, project, TODAY)
    assert undone(noted) == "project.closed"
    assert office.read(agreement_objections) == []
