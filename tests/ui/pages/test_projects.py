"""Projects in the window: the door, budget, an expense charged once, odd ones asked, objections, papers, history."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from pytestqt.qtbot import QtBot

from app.jobs.agreements.template import look_again, look_at
from app.models.agreements.activities import save_activity
from app.models.agreements.project_parts import assets, quotations
from app.models.agreements.project_queries import cockpit, projects
from app.models.agreements.project_rules import LineDraft, ProjectDraft, VoucherDraft
from app.models.agreements.projects import note_project_event, save_budget, save_project
from app.models.agreements.promise_queries import beneficiaries
from app.models.agreements.promise_rules import ActivityDraft
from app.models.agreements.voucher_queries import parts_left, vouchers
from app.models.agreements.vouchers import add_voucher, tag_advocacy
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.models.members.parties import PartyRef
from app.office import Office
from app.ui.advocacy_dialog import AdvocacyDialog
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.pages import PAGES
from app.ui.pages.agreements.activity_dialogs import ActivityDialog
from app.ui.pages.agreements.doors import doors
from app.ui.pages.agreements.project_activities_tab import ActivitiesTab, TieDialog
from app.ui.pages.agreements.project_budget_dialog import FUNDER, NAME, OWN, BudgetDialog
from app.ui.pages.agreements.project_dialogs import (
    CloseProjectDialog,
    EditProjectDialog,
    NewProjectDialog,
    ProjectEventDialog,
)
from app.ui.pages.agreements.project_money_tabs import BudgetTab, VouchersTab
from app.ui.pages.agreements.project_part_dialogs import (
    AssetDialog,
    BeneficiaryDialog,
    QuotationDialog,
    RequirementDialog,
)
from app.ui.pages.agreements.project_reports_tab import ReportsTab
from app.ui.pages.agreements.projects_page import ProjectsPage
from app.ui.pages.agreements.report_dialogs import FolderDialog, SentDialog, TemplateDialog
from app.ui.pages.agreements.voucher_dialogs import ChargeDialog, VoucherEventDialog
from tests.models.agreements.test_projects import spend
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import TODAY, Went, desk_on
from tests.ui.test_accessible import nameless

MOST_FIELDS = 9
APPROVED = date(2026, 3, 1)


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def own_desk(office: Office, tools: Tools, went: Went) -> Desk:
    return desk_on(office, tools, went)


@pytest.fixture
def page(qtbot: QtBot, own_desk: Desk) -> ProjectsPage:
    made = ProjectsPage(own_desk)
    qtbot.addWidget(made)
    own_desk.runner.changed.connect(made.refresh)
    made.refresh(None)
    return made


@pytest.fixture
def funder(office: Office) -> int:
    return int(office.run(add_party, PartyDraft("organization", "Agencia de Fomento"), "agency").value)


@pytest.fixture
def project(office: Office, funder: int) -> int:
    draft = ProjectDraft("Oficina", funder_id=funder, code="F-1", approved_on=APPROVED, own_percent=1_500)
    made = int(office.run(save_project, draft).value)
    lines = [(None, LineDraft("Talleres", 3_000_000, 500_000)), (None, LineDraft("Difusión", 2_000_000))]
    office.run(save_budget, made, lines)
    return made


def test_the_door_needs_a_name_and_nine_fields_at_most(
    page: ProjectsPage, own_desk: Desk, office: Office, funder: int, qtbot: QtBot
) -> None:
    assert "agreements.projects" in {one.key for one in PAGES}
    door = next(one for one in doors() if one.code == "project")
    dialog = door.make(own_desk, page)
    qtbot.addWidget(dialog)
    assert isinstance(dialog, NewProjectDialog)
    assert len(dialog.form.names) <= MOST_FIELDS
    dialog.submit()
    assert dialog.form.problem_at("title")
    dialog.form.put({"title": "Ferias", "funder": PartyRef("organization", funder), "own_percent": 1_250})
    dialog.form.put({"starts_on": date(2026, 3, 1), "ends_on": date(2026, 2, 1)})
    dialog.submit()
    assert "01/03/2026" in dialog.form.problem_at("ends_on")
    dialog.form.put({"ends_on": None})
    dialog.submit()
    (row,) = office.read(projects)
    assert office.read(cockpit, row.id).draft.own_percent == 1_250
    page.arrive(row.id)
    assert page.detail.seen is not None
    edited = EditProjectDialog(own_desk, page.detail.seen)
    qtbot.addWidget(edited)
    edited.form.put({"code": "F-9", "own_percent": 9_999_999})
    edited.submit()
    assert edited.form.problem_at("own_percent")
    edited.form.put({"own_percent": 1_500})
    edited.submit()
    assert office.read(projects)[0].code == "F-9"
    assert nameless(page) == []


def test_a_budget_is_typed_line_by_line(page: ProjectsPage, own_desk: Desk, office: Office, qtbot: QtBot) -> None:
    made = int(office.run(save_project, ProjectDraft("Ferias", own_percent=2_000)).value)
    dialog = BudgetDialog(own_desk, office.read(cockpit, made))
    qtbot.addWidget(dialog)
    for row, (name, funder, own) in enumerate((("Carpas", "4.000.000", "500000"), ("Sonido", "nada", ""))):
        for column, text in ((NAME, name), (FUNDER, funder), (OWN, own)):
            item = dialog.grid.item(row, column)
            assert item is not None
            item.setText(text)
    dialog.save()
    assert dialog.grid.currentRow() == 1
    item = dialog.grid.item(1, FUNDER)
    assert item is not None
    item.setText("1000000")
    assert item.text() == "1.000.000"
    dialog.save()
    lines = office.read(cockpit, made).lines
    assert [(one.name, one.funder, one.own) for one in lines] == [
        ("Carpas", 4_000_000, 500_000),
        ("Sonido", 1_000_000, 0),
    ]
    page.arrive(made)
    tab = page.detail.tab("budget")
    assert isinstance(tab, BudgetTab)
    assert "20 % is asked" in tab.own.text()
    assert "Carpas" in tab.chart.accessibleName()


def test_an_expense_is_charged_once_and_what_is_odd_is_asked(
    page: ProjectsPage, own_desk: Desk, office: Office, project: int, tools: Tools, qtbot: QtBot
) -> None:
    part = spend(office, 900_000, number="001-001-0000077")
    early = spend(office, 100_000, date(2026, 2, 20))
    page.arrive((project, "vouchers"))
    seen = office.read(cockpit, project)
    dialog = ChargeDialog(own_desk, seen)
    qtbot.addWidget(dialog)
    dialog.expense.box.setText("imprenta")
    dialog.submit()
    assert "Several expenses" in dialog.form.problem_at("expense")
    expense = office.read(parts_left, [part])[0].expense
    dialog.expense.box.setText(str(expense))
    dialog.expense.settled.emit()
    assert dialog.form.now("funder") == 900_000
    dialog.form.put({"funder": 3_000_001})
    dialog.submit()
    assert "900.000" in dialog.form.problem_at("funder")
    dialog.form.put({"funder": 900_000})
    dialog.submit()
    tab = page.detail.tab("vouchers")
    assert isinstance(tab, VouchersTab)
    assert [one.number for one in tab.rows.values()] == [1]

    assert isinstance(tools.dialogs, FakeDialogs)
    again = ChargeDialog(own_desk, seen)
    qtbot.addWidget(again)
    again.take_expense(office.read(parts_left, [early])[0].expense_id)
    again.submit()
    assert again.form.problem_at("expense")
    assert len(office.read(vouchers, project)) == 1
    tools.dialogs.choices = [1]
    again.submit()
    qtbot.waitUntil(lambda: len(office.read(vouchers, project)) == 2)


def test_an_objection_is_answered_and_everything_stands_below_the_list(
    page: ProjectsPage, own_desk: Desk, office: Office, project: int, tools: Tools, tmp_path: Path, qtbot: QtBot
) -> None:
    line = office.read(cockpit, project).lines[0].id
    office.run(add_voucher, project, VoucherDraft(line, spend(office, 900_000), 900_000))
    page.arrive((project, "vouchers"))
    tab = page.detail.tab("vouchers")
    assert isinstance(tab, VouchersTab)
    tab.table.select(next(iter(tab.rows)))
    assert tab.events() == ("approved", "objected", "rejected", "withdrawn")
    for kind, said in (("objected", "Falta la cotización"), ("replied", "Se adjunta")):
        assert tab.row is not None
        dialog = VoucherEventDialog(own_desk, tab.row, kind)
        qtbot.addWidget(dialog)
        dialog.submit()
        assert dialog.form.problem_at("note")
        dialog.form.put({"note": said})
        dialog.submit()
    assert "Falta la cotización" in tab.said.text()
    assert "Se adjunta" in tab.said.text()
    assert isinstance(tools.dialogs, FakeDialogs)
    tools.dialogs.path = tmp_path / "comprobantes.xlsx"
    assert page.act("excel")
    sheet = load_workbook(tools.dialogs.path).active
    assert sheet is not None
    assert (sheet["A2"].value, sheet["E2"].value) == (1, 900_000)
    assert tab.events() == ("approved", "objected", "rejected", "withdrawn")


def test_papers_quotations_things_people_and_history(
    page: ProjectsPage, own_desk: Desk, office: Office, project: int, tools: Tools, qtbot: QtBot
) -> None:
    seen = office.read(cockpit, project)
    forms = (
        (RequirementDialog(own_desk, seen), {"name": "Directorio vigente"}),
        (QuotationDialog(own_desk, seen), {"supplier": "Imprenta Sur", "amount": 900_000, "chosen": True}),
        (AssetDialog(own_desk, seen), {"name": "Proyector", "keeper": "Marta"}),
        (BeneficiaryDialog(own_desk, seen), {"name": "Ana Vera"}),
        (ProjectEventDialog(own_desk, seen, "received"), {"amount": 3_000_000, "document": "Transferencia 88"}),
    )
    for dialog, values in forms:
        qtbot.addWidget(dialog)
        assert len(dialog.form.names) <= MOST_FIELDS
        dialog.submit()
        dialog.form.put(values)
        dialog.submit()
    assert office.read(quotations, project)[0].chosen
    assert office.read(assets, project)[0].keeper == "Marta"
    assert [one.name for one in office.read(beneficiaries, project)] == ["Ana Vera"]
    page.arrive(project)
    for code in ("papers", "quotations", "assets", "people", "history"):
        assert page.detail.tab(code).seen is not None
    closing = CloseProjectDialog(own_desk, office.read(cockpit, project))
    qtbot.addWidget(closing)
    closing.submit()
    assert office.read(cockpit, project).closed_on is None
    office.run(note_project_event, project, "returned", TODAY, 3_000_000)
    closing.submit()
    assert office.read(cockpit, project).state == "closed"


def test_the_folder_says_what_is_missing_and_is_kept(
    page: ProjectsPage, own_desk: Desk, office: Office, project: int, tools: Tools, tmp_path: Path, qtbot: QtBot
) -> None:
    line = office.read(cockpit, project).lines[0].id
    office.run(add_voucher, project, VoucherDraft(line, spend(office, 900_000), 900_000))
    page.arrive((project, "reports"))
    tab = page.detail.tab("reports")
    assert isinstance(tab, ReportsTab)
    dialog = FolderDialog(own_desk, office.read(cockpit, project))
    qtbot.addWidget(dialog)
    dialog.done_with.connect(tab._made)
    assert "Vouchers without a scan (1): 1." in dialog.lacking.text()
    assert isinstance(tools.dialogs, FakeDialogs)
    tools.dialogs.path = tmp_path / "rendicion.pdf"
    dialog.submit()
    assert not tools.dialogs.path.exists()
    tools.dialogs.choices = [1]
    dialog.submit()
    assert tools.dialogs.path.exists()
    assert (tmp_path / "rendicion.zip").exists()
    assert [one.number for one in tab.rows.values()] == [1]
    row = next(iter(tab.rows.values()))
    sent = SentDialog(own_desk, row)
    qtbot.addWidget(sent)
    sent.submit()
    assert next(iter(tab.rows.values())).sent_on == TODAY.isoformat()

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["N°", "Proveedor", "Monto subsidio", "Uso interno"])
    path = tmp_path / "planilla.xlsx"
    book.save(path)
    mapping = TemplateDialog(own_desk, office.read(cockpit, project), path, look_at(path)[1], "Planilla")
    qtbot.addWidget(mapping)
    assert mapping.form.now("C") == "funder"
    assert mapping.empty.text().endswith("D «Uso interno»")
    mapping.form.put({"C": "total"})
    mapping.submit()
    tools.dialogs.path = tmp_path / "llena.xlsx"
    tools.dialogs.choices = [0]
    tab.fill()
    assert tools.dialogs.questions[-1].startswith("These columns of “Planilla” stay empty:")
    assert not tools.dialogs.path.exists()
    tools.dialogs.choices = [2]
    tab.fill()
    filled = load_workbook(tmp_path / "llena.xlsx").active
    assert filled is not None
    assert [cell.value for cell in filled[2]] == [1, "Imprenta", 900_000, None]
    looked = look_again(office, project)
    assert looked is not None
    template, guess = looked
    again = TemplateDialog(own_desk, office.read(cockpit, project), None, guess, template.name)
    qtbot.addWidget(again)
    assert (again.form.now("C"), again.form.now("D")) == ("total", "")
    again.form.put({"D": "state"})
    assert not again.empty.text()
    again.submit()
    tab.fill()
    filled = load_workbook(tmp_path / "llena.xlsx").active
    assert filled is not None
    assert [cell.value for cell in filled[2]] == [1, "Imprenta", 900_000, "to be decided"]


def test_an_expense_is_marked_as_advocacy(own_desk: Desk, office: Office, qtbot: QtBot) -> None:
    part = office.read(parts_left, [spend(office, 900_000)])[0]
    dialog = AdvocacyDialog(own_desk, part.expense_id)
    qtbot.addWidget(dialog)
    assert dialog.form.now("amount") == 900_000
    dialog.form.put({"amount": 900_001})
    dialog.submit()
    assert dialog.form.problem_at("amount")
    dialog.form.put({"amount": 400_000, "note": "Audiencia"})
    dialog.submit()
    assert office.read(parts_left, [part.part_id])[0].advocacy == 400_000
    again = AdvocacyDialog(own_desk, part.expense_id)
    qtbot.addWidget(again)
    assert again.form.now("amount") == 500_000
    assert again.off_button.text().endswith("Audiencia")
    again.off_button.click()
    assert office.read(parts_left, [part.part_id])[0].advocacy == 0


def test_any_mark_of_advocacy_is_taken_off_not_only_the_last(own_desk: Desk, office: Office, qtbot: QtBot) -> None:
    part = office.read(parts_left, [spend(office, 900_000)])[0]
    first, _second = (office.run(tag_advocacy, part.part_id, one).value for one in (300_000, 100_000))
    dialog = AdvocacyDialog(own_desk, part.expense_id)
    qtbot.addWidget(dialog)
    dialog.take_off(first)
    assert office.read(parts_left, [part.part_id])[0].advocacy == 100_000


def test_what_a_project_pays_for_stands_with_its_papers(
    page: ProjectsPage, own_desk: Desk, office: Office, project: int, tools: Tools, qtbot: QtBot
) -> None:
    page.arrive((project, "activities"))
    tab = page.detail.tab("activities")
    assert isinstance(tab, ActivitiesTab)
    assert isinstance(tools.dialogs, FakeDialogs)
    tab.tie()
    assert tools.dialogs.messages == ["There is none without a project."]
    new = ActivityDialog(own_desk, project_id=project)
    qtbot.addWidget(new)
    new.form.put({"title": "Taller de costos"})
    new.submit()
    assert [row.title for row in tab.rows.values()] == ["Taller de costos"]
    known = office.run(save_activity, ActivityDraft("training", "Feria", date(2026, 5, 9))).value
    dialog = TieDialog(own_desk, office.read(cockpit, project))
    qtbot.addWidget(dialog)
    dialog.form.put({"activity": known})
    dialog.submit()
    assert [row.title for row in tab.rows.values()] == ["Feria", "Taller de costos"]
    tab.table.select(known)
    tools.dialogs.choices = [1]
    tab.untie()
    assert [row.title for row in tab.rows.values()] == ["Taller de costos"]
