"""A project with money of a funder, from the call to the last voucher – as the treasurer keeps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.models.agreements.activities import save_activity
from app.models.agreements.activity_queries import activity_draft
from app.models.agreements.advocacy import advocacy_lines
from app.models.agreements.project_parts import loose_activities, tie_activity
from app.models.agreements.project_queries import cockpit, projects, requirements, resolve_project
from app.models.agreements.project_rules import LineDraft, ProjectDraft, VoucherDraft, percent_text
from app.models.agreements.projects import (
    close_project,
    note_project_event,
    reopen_project,
    save_budget,
    save_project,
    save_requirement,
    take_back_project_event,
)
from app.models.agreements.promise_rules import ActivityDraft
from app.models.agreements.voucher_queries import chargeable_parts, vouchers
from app.models.agreements.vouchers import (
    BEFORE_APPROVAL,
    OTHER_PROJECT,
    add_voucher,
    edit_voucher,
    note_voucher_event,
    tag_advocacy,
    untag_advocacy,
)
from app.models.base.database import Tx, command
from app.models.base.errors import Refused
from app.models.cash.expenses import record_expense, void_expense
from app.models.cash.rules import ExpenseDraft
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.models.dues.money import add_account
from app.office import Office
from tests.models.agreements.rows import ACTIVITY, AGREEMENT
from tests.models.dues.test_joining_every_table import put

TODAY = date(2026, 11, 21)
APPROVED = date(2026, 3, 1)


def refused(office: Office, command: Any, *args: Any) -> tuple[str, str]:
    with pytest.raises(Refused) as fault:
        office.run(command, *args)
    return fault.value.code, fault.value.field


def spend(
    office: Office,
    total: int,
    day: date = date(2026, 5, 5),
    number: str = "",
    supplier: str = "Imprenta",
    document_on: date | None = None,
    again: bool = False,
) -> int:
    """The only part of a new expense."""
    known = office.read(lambda reader: reader.value("SELECT id FROM money_account WHERE name = 'Caja 2026'"))
    account = known or office.run(add_account, "Caja 2026", "cash", 50_000_000, date(2026, 1, 1)).value
    made = office.run(
        record_expense,
        ExpenseDraft(
            paid_on=day,
            account_id=account,
            method="cash",
            supplier=supplier,
            concept="Afiches",
            total=total,
            category="Publicidad",
            document_kind="invoice" if number else "none",
            document_number=number,
            document_on=document_on,
            again=again,
        ),
    ).value
    return int(office.read(lambda reader: reader.value("SELECT id FROM expense_part WHERE expense_id = ?", (made,))))


@command("members.edit")
def aim_activities(tx: Tx, project: int, area: int) -> None:
    """Ties every activity of the project to an aim."""
    tx.execute("UPDATE activity SET area_id = ? WHERE project_id = ?", (area, project))


@pytest.fixture
def aims(office: Office) -> tuple[int, tuple[int, int, int]]:
    """An agreement of kind fund with its three aims."""
    agreement = office.run(put, "agreement", {**AGREEMENT, "kind": "fund", "title": "Fondo gremial"}).value
    names = ("Organización representativa", "Capacidades de gestión", "Nuevos servicios")
    made = [
        office.run(
            put,
            "agreement_area",
            {
                "agreement_id": agreement,
                "kind": "aim",
                "position": place,
                "label": "",
                "name": name,
                "body": "",
                "open": 0,
            },
        ).value
        for place, name in enumerate(names, 1)
    ]
    return agreement, (made[0], made[1], made[2])


@pytest.fixture
def project(office: Office, aims: tuple[int, tuple[int, int, int]]) -> int:
    funder = office.run(add_party, PartyDraft("organization", "Agencia de Fomento"), "agency").value
    draft = ProjectDraft(
        "Oficina que atiende",
        agreement_id=aims[0],
        funder_id=funder,
        code="FFG-17",
        approved_on=APPROVED,
        starts_on=APPROVED,
        ends_on=date(2026, 12, 31),
        ceiling=10_000_000,
        own_percent=1_500,
        needs_aim=True,
    )
    made = office.run(save_project, draft).value
    lines = [
        (None, LineDraft("Capacitación", 3_000_000, 500_000, heading="Gestión")),
        (None, LineDraft("Difusión", 2_000_000, 0, 400_000, heading="Gestión")),
    ]
    office.run(save_budget, made, lines)
    return int(made)


def line_ids(office: Office, project: int) -> list[int]:
    return [one.id for one in office.read(cockpit, project).lines]


def test_a_project_runs_from_the_call_to_its_close(
    office: Office, project: int, aims: tuple[int, tuple[int, int, int]]
) -> None:
    training, spreading = line_ids(office, project)
    office.run(note_project_event, project, "received", APPROVED, 3_000_000, "Transferencia 88")
    first = spend(office, 2_500_000)
    office.run(add_voucher, project, VoucherDraft(training, first, 2_000_000, 500_000, description="Dos talleres"))
    second = spend(office, 1_200_000)
    bill = office.run(add_voucher, project, VoucherDraft(spreading, second, 1_000_000, area_id=aims[1][0])).value

    seen = office.read(cockpit, project)
    assert [(one.planned, one.used) for one in seen.lines] == [(3_500_000, 2_500_000), (2_400_000, 1_000_000)]
    assert seen.own_reached == 900_000 * 10_000 // 5_900_000
    assert (seen.received, seen.to_return, seen.state) == (3_000_000, 0, "running")
    assert [one.number for one in office.read(vouchers, project)] == [1, 2]
    assert office.read(chargeable_parts) == [(second, 200_000)]

    with pytest.raises(Refused) as fault:
        office.run(close_project, project, TODAY)
    assert [one.code for one in fault.value.problems] == ["project.vouchers_aimless"]
    office.run(put, "activity", {**ACTIVITY, "agreement_id": aims[0], "project_id": project})
    with pytest.raises(Refused) as fault:
        office.run(close_project, project, TODAY)
    assert [one.code for one in fault.value.problems] == ["project.activities_aimless", "project.vouchers_aimless"]

    office.run(note_voucher_event, bill, "objected", date(2026, 6, 1), "Falta la cotización")
    assert (
        refused(office, note_voucher_event, bill, "objected", date(2026, 6, 2), "otra vez")[0] == "voucher.not_objected"
    )
    assert refused(office, note_voucher_event, bill, "replied", date(2026, 5, 1), "va")[0] == "voucher.before_last"
    assert refused(office, note_voucher_event, bill, "replied", date(2026, 6, 2))[0] == "voucher.note_missing"
    office.run(note_voucher_event, bill, "replied", date(2026, 6, 2), "Se adjunta")
    office.run(note_voucher_event, bill, "rejected", date(2026, 6, 9), "No es elegible")
    assert office.read(cockpit, project).to_return == 1_000_000
    assert refused(office, edit_voucher, bill, VoucherDraft(spreading, second, 1)) == ("voucher.decided", "voucher")
    office.run(note_project_event, project, "returned", date(2026, 7, 1), 1_000_000, "Depósito 9")

    edited = VoucherDraft(training, first, 2_000_000, 500_000, aims[1][1], None, "Dos talleres")
    office.run(edit_voucher, office.read(vouchers, project)[0].id, edited)
    office.run(aim_activities, project, aims[1][2])
    office.run(close_project, project, TODAY)
    assert office.read(projects)[0].state == "closed"
    assert refused(office, add_voucher, project, VoucherDraft(training, first, 1))[0] == "project.closed"
    assert refused(office, reopen_project, project, " ") == ("project.reason_missing", "reason")
    office.run(reopen_project, project, "Observó la agencia")
    assert office.read(cockpit, project).state == "running"


def test_a_voucher_is_never_above_its_line_nor_above_what_was_paid(office: Office, project: int) -> None:
    training, spreading = line_ids(office, project)
    part = spend(office, 3_500_000)
    for draft, said in (
        (VoucherDraft(training, part, 3_000_001), ("voucher.above_line", "funder")),
        (VoucherDraft(training, part, 1, 500_001), ("voucher.above_line_own", "own")),
        (VoucherDraft(spreading, part, 0, 0), ("voucher.empty", "funder")),
        (VoucherDraft(training, part, -5), ("project.amount_range", "funder")),
        (VoucherDraft(training, 999, 5), ("voucher.no_expense", "expense")),
        (VoucherDraft(999, part, 5), ("project.line_unknown", "line")),
        (VoucherDraft(training, part, 5, area_id=999), ("voucher.area_of_other", "area")),
        (VoucherDraft(training, part, 5, activity_id=999), ("voucher.activity_of_other", "activity")),
    ):
        assert refused(office, add_voucher, project, draft) == said
    office.run(add_voucher, project, VoucherDraft(training, part, 2_900_000, 500_000))
    assert refused(office, add_voucher, project, VoucherDraft(spreading, part, 100_001)) == (
        "voucher.above_part",
        "funder",
    )
    assert [one.number for one in office.read(vouchers, project)] == [1]
    whole = spend(office, 7)
    office.run(add_voucher, project, VoucherDraft(spreading, whole, 7))
    nothing = VoucherDraft(spreading, whole)
    assert refused(office, add_voucher, project, nothing) == ("voucher.nothing_left", "funder")


def test_a_voided_expense_frees_its_line(office: Office, project: int) -> None:
    training, _ = line_ids(office, project)
    part = spend(office, 3_000_000)
    office.run(add_voucher, project, VoucherDraft(training, part, 3_000_000))
    expense = office.read(vouchers, project)[0].expense_id
    office.run(void_expense, expense, "Duplicada", TODAY)
    assert office.read(vouchers, project)[0].state == "void"
    assert office.read(cockpit, project).lines[0].used == 0
    assert refused(office, add_voucher, project, VoucherDraft(training, part, 5)) == ("voucher.expense_void", "expense")
    office.run(add_voucher, project, VoucherDraft(training, spend(office, 3_000_000), 3_000_000))


def test_the_same_voucher_twice_and_a_day_before_the_approval_are_warned_of(office: Office, project: int) -> None:
    training, _ = line_ids(office, project)
    other = office.run(save_project, ProjectDraft("Otra cosa", code="X-1", approved_on=APPROVED)).value
    office.run(save_budget, other, [(None, LineDraft("Todo", 9_000_000))])
    theirs = office.read(cockpit, other).lines[0].id
    part = spend(office, 900_000, number="001-001-0000077")
    office.run(add_voucher, project, VoucherDraft(training, part, 300_000))
    same = VoucherDraft(theirs, part, 300_000)
    assert refused(office, add_voucher, other, same) == (OTHER_PROJECT, "expense")
    again = spend(office, 100_000, date(2026, 2, 20), number="001-001-77", supplier="Otra imprenta")
    assert refused(office, add_voucher, other, VoucherDraft(theirs, again, 100_000)) == (BEFORE_APPROVAL, "expense")
    office.run(add_voucher, other, VoucherDraft(theirs, again, 100_000, despite=(BEFORE_APPROVAL,)))
    office.run(add_voucher, other, VoucherDraft(theirs, part, 300_000, despite=(OTHER_PROJECT,)))
    invoiced = spend(office, 4_000, date(2026, 5, 5), number="9", document_on=date(2026, 2, 27))
    assert refused(office, add_voucher, other, VoucherDraft(theirs, invoiced, 4_000)) == (BEFORE_APPROVAL, "expense")
    signed = spend(office, 70_000, number="1-1-77", supplier="«IMPRENTA».", again=True)  # the same paper
    assert refused(office, add_voucher, other, VoucherDraft(theirs, signed, 70_000)) == (OTHER_PROJECT, "expense")
    rest = VoucherDraft(training, part, 300_000)
    assert refused(office, add_voucher, project, rest) == (OTHER_PROJECT, "expense")  # the other project has it too
    late = spend(office, 5_000, date(2026, 2, 28))
    draft = ProjectDraft("Sin aprobar", starts_on=APPROVED)
    third = office.run(save_project, draft).value
    office.run(save_budget, third, [(None, LineDraft("Todo", 9_000_000))])
    third_line = office.read(cockpit, third).lines[0].id
    assert refused(office, add_voucher, third, VoucherDraft(third_line, late, 5_000))[0] == "voucher.outside_term"


def test_the_budget_stays_within_the_call_and_above_what_is_spent(office: Office, project: int) -> None:
    training, spreading = line_ids(office, project)
    office.run(add_voucher, project, VoucherDraft(training, spend(office, 900_000), 900_000))
    small = [(training, LineDraft("Capacitación", 899_999)), (spreading, LineDraft("Difusión", 1))]
    assert refused(office, save_budget, project, small) == ("project.line_below", "funder 1")
    assert refused(office, save_budget, project, [(spreading, LineDraft("Difusión", 1))]) == (
        "project.line_used",
        "lines",
    )
    large = [(training, LineDraft("Capacitación", 9_000_000)), (spreading, LineDraft("Difusión", 1_000_001))]
    assert refused(office, save_budget, project, large) == ("project.over_ceiling", "funder 2")
    bad = [(training, LineDraft("", 1)), (spreading, LineDraft("Difusión"))]
    with pytest.raises(Refused) as fault:
        office.run(save_budget, project, bad)
    assert [one.field for one in fault.value.problems] == ["name 1", "funder 2"]
    office.run(save_budget, project, [(training, LineDraft("Talleres", 1_000_000))])
    assert [one.name for one in office.read(cockpit, project).lines] == ["Talleres"]


def test_what_is_wrong_with_a_project_is_said_at_its_field(office: Office, project: int) -> None:
    for draft, said in (
        (ProjectDraft(" "), ("project.title_missing", "title")),
        (ProjectDraft("A", starts_on=TODAY, ends_on=APPROVED), ("project.ends_early", "ends_on")),
        (ProjectDraft("A", own_percent=10_001), ("project.percent_range", "own_percent")),
        (ProjectDraft("A", ceiling=0), ("project.amount_range", "ceiling")),
        (ProjectDraft("A", funder_id=999), ("project.no_organization", "funder_id")),
    ):
        assert refused(office, save_project, draft) == said
    funder = office.read(cockpit, project).draft.funder_id
    twin = ProjectDraft("Otro", funder_id=funder, code="FFG-17")
    assert refused(office, save_project, twin) == ("project.code_taken", "code")
    assert refused(office, note_project_event, project, "received", TODAY) == ("project.amount_missing", "amount")
    assert refused(office, note_project_event, project, "closed", TODAY)[0] == "project.event_unknown"
    assert refused(office, note_project_event, project, "note", date(2030, 1, 1))[0] == "project.in_future"
    event = office.run(note_project_event, project, "received", TODAY, 5).value
    assert office.read(cockpit, project).to_return == 5
    office.run(take_back_project_event, event, "Era de otro proyecto")
    assert office.read(cockpit, project).to_return == 0
    assert refused(office, take_back_project_event, event, "x")[0] == "project.taken_back_already"
    assert office.read(resolve_project, "ffg-17") == project
    assert [one.title for one in office.read(projects, "oficina agencia")] == ["Oficina que atiende"]
    with pytest.raises(Refused):
        office.read(resolve_project, "nada")


def test_papers_of_the_call_are_there_and_still_count(office: Office, project: int) -> None:
    office.run(save_requirement, project, "Directorio vigente", date(2026, 2, 1))
    paper = office.run(
        save_requirement, project, "Certificado de deudas", None, date(2026, 1, 10), date(2026, 4, 10)
    ).value
    first, second = office.read(requirements, project)
    assert first.missing(TODAY)
    assert not second.missing(date(2026, 4, 10))
    assert second.missing(TODAY)
    assert refused(office, save_requirement, project, "", None)[0] == "project.requirement_nameless"
    office.run(save_requirement, project, "Certificado de deudas", None, TODAY, None, "", paper)
    assert not office.read(requirements, project)[1].missing(TODAY)


def test_money_used_for_advocacy_is_told_by_fund_and_year(office: Office) -> None:
    part = spend(office, 800_000)
    tag = office.run(tag_advocacy, part, 500_000, None, None, "Audiencia").value
    assert refused(office, tag_advocacy, part, 300_001) == ("voucher.above_part", "amount")
    assert refused(office, tag_advocacy, part, 0) == ("project.amount_range", "amount")
    (line,) = office.read(advocacy_lines, 2026)
    assert (line.amount, line.supplier, line.fund) == (500_000, "Imprenta", "")
    assert office.read(advocacy_lines, 2025) == []
    office.run(untag_advocacy, tag)
    assert office.read(advocacy_lines, 2026) == []
    assert refused(office, untag_advocacy, tag)[0] == "voucher.no_tag"


@pytest.mark.parametrize(
    ("hundredths", "text"), [(1_447, "14,47"), (1_450, "14,5"), (1_500, "15"), (5, "0,05"), (0, "0")]
)
def test_a_percentage_is_never_rounded_to_what_was_asked(hundredths: int, text: str) -> None:
    assert percent_text(hundredths, "PY") == text
    assert percent_text(hundredths, "MX") == text.replace(",", ".")


def test_what_is_done_is_tied_to_the_project_that_pays_until_a_voucher_names_it(office: Office, project: int) -> None:
    training, _ = line_ids(office, project)
    aim = office.read(lambda reader: reader.value("SELECT min(id) FROM agreement_area WHERE kind = 'aim'"))
    known = int(office.run(save_activity, ActivityDraft("training", "Taller", date(2026, 5, 9))).value)
    assert office.read(loose_activities) == [(known, "2026-05-09", "Taller")]
    office.run(tie_activity, known, project)
    assert office.read(loose_activities) == []
    office.run(save_activity, replace(office.read(activity_draft, known), area_id=aim), [], {}, known)
    office.run(tie_activity, known, None)
    assert office.read(activity_draft, known).area_id is None
    office.run(tie_activity, known, project)
    office.run(add_voucher, project, VoucherDraft(training, spend(office, 5_000), 5_000, activity_id=known))
    assert refused(office, tie_activity, known, None)[0] == "project.activity_charged"
    assert refused(office, tie_activity, 999, project)[0] == "project.part_missing"
