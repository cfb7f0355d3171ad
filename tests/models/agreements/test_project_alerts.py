"""What the treasurer is told of the projects when the program opens."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.models.agreements.corrected import corrected_marks
from app.models.agreements.project_alerts import project_alerts
from app.models.agreements.project_queries import cockpit
from app.models.agreements.project_reports import freeze_report, send_report
from app.models.agreements.project_rules import LineDraft, ProjectDraft, VoucherDraft
from app.models.agreements.projects import (
    close_project,
    note_project_event,
    save_budget,
    save_project,
    save_requirement,
    take_back_project_event,
)
from app.models.agreements.voucher_queries import parts_of_expense, vouchers
from app.models.agreements.vouchers import OUTSIDE_TERM, add_voucher, note_voucher_event, tag_advocacy
from app.models.cash.expenses import correct_expense
from app.models.cash.queries import expense_sheet
from app.models.cash.rules import ExpenseDraft
from app.office import Office
from tests.models.agreements.test_projects import spend

ENDED = date(2026, 10, 31)
DRAFT = ExpenseDraft(date(2026, 5, 5), 1, "cash", "Imprenta", "Afiches", 1_000, category="Publicidad")


def told(office: Office, day: date | None = None) -> list[tuple[str, str]]:
    return [(one.kind, one.on_date) for one in office.read(project_alerts, day)]


@pytest.fixture
def project(office: Office) -> int:
    """It ended three weeks ago: 3.000.000 came, 2.000.000 were spent with two vouchers."""
    draft = ProjectDraft("Oficina que atiende", code="F-1", approved_on=date(2026, 3, 1), ends_on=ENDED)
    made = int(office.run(save_project, draft).value)
    office.run(save_budget, made, [(None, LineDraft("Talleres", 3_000_000))])
    office.run(note_project_event, made, "received", date(2026, 3, 5), 3_000_000)
    line = office.read(cockpit, made).lines[0].id
    for total in (1_500_000, 500_000):
        office.run(add_voucher, made, VoucherDraft(line, spend(office, total), total))
    return made


def test_an_end_is_told_a_month_ahead_then_its_report_and_the_money_left(office: Office, project: int) -> None:
    assert told(office, date(2026, 9, 30)) == []
    assert told(office, date(2026, 10, 1)) == [("ends", "2026-10-31")]
    assert told(office, ENDED) == [("ends", "2026-10-31")]
    report, left = office.read(project_alerts)
    assert (report.kind, report.project_id, report.code) == ("report_due", project, "F-1")
    assert (left.kind, left.amount, left.currency) == ("return", 1_000_000, "PYG")

    made = office.run(freeze_report, project, date(2026, 3, 1), ENDED, {}, [], "").value
    assert told(office) == [("report_unsent", "2026-10-31"), ("return", "2026-10-31")]
    office.run(send_report, made, date(2026, 11, 10))
    office.run(note_project_event, project, "returned", date(2026, 11, 12), 1_000_000)
    assert told(office) == []


def test_objections_wait_until_somebody_answers(office: Office, project: int) -> None:
    first, second = (one.id for one in office.read(vouchers, project))
    office.run(note_voucher_event, first, "objected", date(2026, 6, 3), "Falta el timbre")
    office.run(note_voucher_event, second, "objected", date(2026, 6, 1), "Falta la cotización")
    (waiting,) = office.read(project_alerts, date(2026, 6, 30))
    assert (waiting.kind, waiting.count, waiting.on_date) == ("objection", 2, "2026-06-01")
    office.run(note_voucher_event, second, "replied", date(2026, 6, 20), "Se adjunta")
    assert told(office, date(2026, 6, 30)) == [("objection", "2026-06-03")]
    assert told(office, date(2026, 6, 2)) == [("objection", "2026-06-01")]
    office.run(note_voucher_event, first, "withdrawn", date(2026, 6, 25), "Va por otro fondo")
    assert told(office, date(2026, 6, 30)) == []

    office.run(note_project_event, project, "observed", date(2026, 7, 1), note="Falta la lista")
    assert told(office, date(2026, 7, 2)) == [("observed", "2026-07-01")]
    office.run(note_project_event, project, "replied", date(2026, 7, 5))
    assert told(office, date(2026, 7, 6)) == []


def test_papers_of_the_call_are_told_before_and_after_their_day(office: Office) -> None:
    made = int(office.run(save_project, ProjectDraft("Postulación")).value)
    office.run(save_requirement, made, "Directorio vigente", date(2026, 12, 1))
    office.run(save_requirement, made, "Estatuto")
    office.run(save_requirement, made, "Sin deudas", None, date(2026, 10, 1), date(2026, 11, 20))
    office.run(save_requirement, made, "Personería", None, date(2026, 10, 1), date(2026, 11, 30))
    office.run(save_requirement, made, "Cuenta bancaria", date(2026, 10, 1), date(2026, 9, 1), date(2027, 9, 1))
    assert [(one.kind, one.name) for one in office.read(project_alerts)] == [
        ("lapsed", "Sin deudas"),
        ("lapses", "Personería"),
        ("requirement", "Directorio vigente"),
    ]
    lost = office.run(note_project_event, made, "rejected", date(2026, 11, 1), note="Sin fondos").value
    assert told(office) == []
    office.run(take_back_project_event, lost, "Era otra")
    assert len(told(office)) == 3
    office.run(close_project, made, date(2026, 11, 21))
    assert told(office) == []


def test_an_expense_that_was_corrected_waits_to_be_charged_and_marked_again(office: Office, project: int) -> None:
    first = office.read(vouchers, project)[0]
    office.run(tag_advocacy, first.expense_part_id, 1)
    right = replace(DRAFT, account_id=office.read(lambda reader: reader.value("SELECT max(id) FROM money_account")))
    wrong, now = first.expense_id, first.expense
    for _ in range(2):  # corrected, and the correction too
        wrong = office.run(correct_expense, wrong, "Mal escrito", right).value
        now = office.read(expense_sheet, wrong).row.number
    waits = [one for one in office.read(project_alerts) if one.kind == "corrected"]
    assert [(one.count, one.name) for one in waits] == [(1, str(now))]
    assert [(one.expense, one.now) for one in office.read(corrected_marks, 2026)] == [(first.expense, now)]
    part = office.read(parts_of_expense, wrong)[0].part_id
    office.run(add_voucher, project, VoucherDraft(first.line_id, part, 1, despite=(OUTSIDE_TERM,)))
    office.run(tag_advocacy, part, 1)
    assert "corrected" not in [kind for kind, _ in told(office)]
    assert office.read(corrected_marks, 2026) == []
