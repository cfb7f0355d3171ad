"""Paperwork and proposals in the window: the board by keys and mouse, the forms of every kind, what happens in one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.messages.case_words import event_name
from app.models.agreements.agreements import add_agreement
from app.models.agreements.areas import add_area
from app.models.agreements.case_kinds import case_kind, case_kinds
from app.models.agreements.case_queries import case, case_draft, case_lines, resolve_case
from app.models.agreements.case_rules import CaseDraft, PartyDraft, StepDraft
from app.models.agreements.case_standing import steps_taken
from app.models.agreements.cases import open_case, set_party, take_step
from app.models.agreements.rules import AgreementDraft, AreaDraft
from app.models.base import settings
from app.models.base.attachments import NewFile, attach
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft as DirectoryDraft
from app.models.members.parties import PartyRef
from app.office import Office
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.pages import PAGES
from app.ui.pages.agreements.board_heads import BoardHeads
from app.ui.pages.agreements.case_board import MIME, LaneView
from app.ui.pages.agreements.case_dialog import MOST_FIELDS, CaseDialog, KindBox, new_case
from app.ui.pages.agreements.case_papers import ReportDialog, keys_of
from app.ui.pages.agreements.case_step_dialogs import CasePartyDialog, EventDialog, StepDialog, next_step
from app.ui.pages.agreements.case_tabs import CaseHistoryTab
from app.ui.pages.agreements.cases_page import OTHER, CasesPage
from app.ui.pages.agreements.doors import doors
from app.ui.pages.agreements.files_part import FilesPart
from app.ui.pages.agreements.finding import find
from app.ui.pages.home.cooperation import Cooperation
from app.ui.pages.home.seeing import look
from app.ui.paper_dialog import PaperDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import Went, desk_on
from tests.ui.test_accessible import nameless


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def own_desk(office: Office, tools: Tools, went: Went) -> Desk:
    return desk_on(office, tools, went)


@pytest.fixture
def page(qtbot: QtBot, own_desk: Desk) -> CasesPage:
    made = CasesPage(own_desk)
    qtbot.addWidget(made)
    own_desk.runner.changed.connect(made.refresh)
    made.refresh(None)
    return made


@pytest.fixture
def laws(office: Office) -> list[int]:
    titles = ("Ley de plazos de pago", "Ley de factoraje", "Ordenanza de veredas")
    drafts = (CaseDraft("policy_proposal", date(2026, 1, 5), title, fields={"type": "law"}) for title in titles)
    made = [office.run(open_case, draft).value for draft in drafts]
    office.run(take_step, made[1], StepDraft("draft", date(2026, 2, 1)))
    return made


def answer_step(monkeypatch: pytest.MonkeyPatch, **values: object) -> list[str]:
    """Every step that is asked is answered with these values; returns what was asked."""
    asked: list[str] = []

    def answer(dialog: StepDialog) -> int:
        asked.append(str(dialog.step.value()))
        dialog.form.put({"on_date": date(2026, 3, 1), **values})
        dialog.submit()
        return 1

    monkeypatch.setattr(StepDialog, "exec", answer)
    return asked


def standing(office: Office, case_id: int) -> str:
    return office.read(case_lines, [case_id])[0].step


# -- the board ------------------------------------------------------------------------------------


def test_cards_are_walked_with_the_arrows_and_sent_on_with_control(
    laws: list[int], page: CasesPage, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer_step(monkeypatch)
    with qtbot.waitExposed(page):
        page.show()
    page.board.enter()
    seen = [page.board.current_id]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(page.focusWidget() or page, key)
        seen.append(page.board.current_id)
    assert seen == [laws[0], laws[2], laws[1], laws[0]]
    assert page.detail.shown is not None
    assert page.detail.shown.line.id == laws[0]

    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert (asked, standing(office, laws[0])) == (["draft"], "draft")
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
    assert standing(office, laws[0]) == "adopted"
    assert page.board.current_id == laws[0]


def test_a_card_that_is_dropped_asks_what_the_step_needs(
    laws: list[int], page: CasesPage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer_step(monkeypatch)
    lanes = {view.lane.step: view for view in page.board.findChildren(LaneView)}
    drop_on(lanes["presented"], laws[0])
    assert (asked, standing(office, laws[0])) == (["presented"], "idea")  # without the paper it stays
    answer_step(monkeypatch, document="Exp. D-114")
    drop_on({view.lane.step: view for view in page.board.findChildren(LaneView)}["presented"], laws[0])
    assert standing(office, laws[0]) == "presented"
    drop_on({view.lane.step: view for view in page.board.findChildren(LaneView)}["presented"], laws[0])
    assert len(office.read(steps_taken, laws[0])) == 2  # onto its own column: nothing


def drop_on(lane: LaneView, case_id: int) -> None:
    data = QMimeData()
    data.setData(MIME, str(case_id).encode())
    actions, buttons = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    lane.dropEvent(QDropEvent(QPointF(4, 4), actions, data, buttons, Qt.KeyboardModifier.NoModifier))
    QApplication.processEvents()  # what the step needs is asked once the drag is over


def test_the_next_step_skips_failures_and_where_any_order_goes_what_was_done(office: Office) -> None:
    gap, paperwork = case_kind("PY", "export_gap"), case_kind("PY", "formalization")
    assert next_step(gap, "closed", []) is None
    assert next_step(gap, "analysed", [], -1) == gap.step("declared")
    made = office.run(open_case, CaseDraft("formalization", date(2026, 1, 1), name="Kiosco Sol")).value
    office.run(take_step, made, StepDraft("card", date(2026, 1, 2)))
    found = next_step(paperwork, "card", office.read(steps_taken, made))
    assert found is not None
    assert found.code == "tax"


# -- page -----------------------------------------------------------------------------------------


def test_an_office_without_any_is_shown_the_door(page: CasesPage, laws: list[int]) -> None:
    assert page._split.isHidden()
    page.refresh(None)
    assert not page._split.isHidden()
    offered = [page.kind.box.itemData(at) for at in range(page.kind.box.count())]
    assert offered == ["policy_proposal", OTHER]


def test_the_list_searches_filters_and_opens(laws: list[int], page: CasesPage) -> None:
    page.show_as("list")
    page.search.setText("factoraje")
    page._ask()
    assert page.table.model.ids == [laws[1]]
    page.arrive(laws[2])
    assert page.search.text() == ""
    assert page.table.current_id == laws[2]
    page.filters.step.put("draft")
    page._ask()
    assert page.table.model.ids == [laws[1]]
    assert page.act("find")
    assert nameless(page) == []


def test_it_stands_in_the_registry_and_is_found_from_anywhere(laws: list[int], own_desk: Desk, went: Went) -> None:
    assert "agreements.cases" in {one.key for one in PAGES}
    hits = find(own_desk, "veredas")
    assert [one.text for one in hits] == ["Ordenanza de veredas"]
    hits[0].open()
    assert went.places == [("agreements.cases", laws[2])]
    assert {"law", "paperwork", "joint", "district"} <= {one.code for one in doors()}


# -- forms ----------------------------------------------------------------------------------------


def test_every_kind_has_a_form_of_at_most_nine_fields_and_the_rest_below(own_desk: Desk, qtbot: QtBot) -> None:
    for kind in case_kinds("PY").values():
        dialog = CaseDialog(own_desk, kind)
        qtbot.addWidget(dialog)
        inside = dialog.form._more.inner
        first = [name for name, box in dialog.form._boxes.items() if not inside.isAncestorOf(box)]
        assert len(first) <= MOST_FIELDS, kind.code
        assert {one.code for one in kind.fields} <= set(dialog.form.names), kind.code
        required = {one.code for one in kind.fields if one.required}
        assert required <= set(first), kind.code


def test_a_business_need_not_be_in_the_directory(own_desk: Desk, office: Office, qtbot: QtBot) -> None:
    firm = office.run(add_party, DirectoryDraft("organization", "Muebles del Sur S.A.")).value
    kind = case_kind("PY", "export_gap")
    dialog = CaseDialog(own_desk, kind)
    qtbot.addWidget(dialog)
    dialog.submit()
    assert dialog.form.problem_at("name")
    dialog.form.put({"name": "Panadería La Espiga", "severity": "high", "amount": 900_000, "title": "Sin etiqueta"})
    made: list[int] = []
    dialog.done_with.connect(made.append)
    dialog.submit()
    found = office.read(case, made[0])
    assert (found.name, found.organization_id, found.declared_by) == ("Panadería La Espiga", None, "firm")
    assert found.fields == {"severity": "high", "amount": "900000"}

    again = CaseDialog(own_desk, kind, made[0])
    qtbot.addWidget(again)
    assert again.form.now("amount") == 900_000
    again.form.put({"name": "muebles del sur s.a.", "amount": None})
    again.submit()
    found = office.read(case, made[0])
    assert (found.name, found.organization_id, found.fields) == ("", firm, {"severity": "high"})


def test_a_door_of_several_kinds_asks_which_and_of_one_opens_its_form(
    own_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(CaseDialog, "exec", lambda dialog: opened.append(dialog._kind.code))
    parent = QWidget()
    qtbot.addWidget(parent)
    box = new_case(own_desk, "law", parent)
    assert isinstance(box, KindBox)
    QTest.keyClick(box, Qt.Key.Key_2)
    assert opened == ["consultation"]
    assert isinstance(new_case(own_desk, "programme", parent), CaseDialog)


# -- what happens in one ----------------------------------------------------------------------------


def test_what_happens_is_noted_and_left_without_effect(
    laws: list[int], page: CasesPage, own_desk: Desk, office: Office, qtbot: QtBot, dialogs: FakeDialogs
) -> None:
    kind = case_kind("PY", "policy_proposal")
    line = office.read(case_lines, [laws[0]])[0]
    for what in kind.events:
        dialog = EventDialog(own_desk, kind, line, what)
        qtbot.addWidget(dialog)
        assert dialog.windowTitle() == event_name(what)
        dialog.form.put({"note": "Se habló con la comisión", "on_date": date(2026, 4, 1)})
        dialog.submit()
    page.arrive(laws[0])
    history = page.detail.tab("history")
    assert isinstance(history, CaseHistoryTab)
    event = office.read(case, laws[0]).events[-1]
    history.table.select(event.id)
    dialogs.text = ""
    history.take_back()
    assert len(dialogs.messages) == 1
    dialogs.text = "Era de otra"
    history.take_back()
    assert office.read(case, laws[0]).events[-1].taken_back


def test_who_takes_part_brings_what_its_role_asks(
    page: CasesPage, own_desk: Desk, office: Office, qtbot: QtBot
) -> None:
    fields = {"product": "Camisas", "unit": "unidad", "quantity": "600", "price": "60000"}
    order = office.run(open_case, CaseDraft("joint_order", date(2026, 1, 1), "Camisas", fields=fields)).value
    kind, line = case_kind("PY", "joint_order"), office.read(case_lines, [order])[0]
    dialog = CasePartyDialog(own_desk, kind, line, "maker")
    qtbot.addWidget(dialog)
    dialog.form.put({"name": "Taller Ana"})
    dialog.submit()
    assert dialog.form.problem_at("quantity")
    dialog.form.put({"quantity": 400, "price": 40_000})
    dialog.submit()
    page.arrive(order)
    (party,) = office.read(case, order).parties
    again = CasePartyDialog(own_desk, kind, line, "maker", party)
    qtbot.addWidget(again)
    again.form.put({"quantity": 600})
    again.submit()
    assert [(one.who, one.quantity) for one in office.read(case, order).parties] == [("Taller Ana", 600)]
    office.run(set_party, order, PartyDraft("exporter", name="Textil Grande"))
    step = StepDialog(own_desk, kind, line, kind.step("settled"))
    qtbot.addWidget(step)
    step.submit()
    assert standing(office, order) == "settled"


def test_a_step_taken_by_a_slip_is_taken_back_at_once(own_desk: Desk, office: Office, laws: list[int]) -> None:
    undo: list[Callable[[], object]] = []
    desk = replace(own_desk, notify=lambda _text, _verb="", then=None: undo.append(then))
    (line,) = office.read(case_lines, laws[:1])
    dialog = StepDialog(desk, case_kind("PY", "policy_proposal"), line)
    dialog.submit()
    assert standing(office, laws[0]) == "draft"
    dialog.deleteLater()
    undo.pop()()
    assert standing(office, laws[0]) == "idea"


def test_an_institution_that_was_asked_answers_by_its_act(own_desk: Desk, office: Office, qtbot: QtBot) -> None:
    guild = office.run(add_party, DirectoryDraft("organization", "Asomipymes"), "guild").value
    fields = {"question": "¿De acuerdo?"}
    asked = office.run(open_case, CaseDraft("consultation", date(2026, 1, 1), "Feriado", fields=fields)).value
    row = office.run(set_party, asked, PartyDraft("asked", guild)).value
    kind, line = case_kind("PY", "consultation"), office.read(case_lines, [asked])[0]
    dialog = CasePartyDialog(own_desk, kind, line, "asked", office.read(case, asked).parties[0])
    qtbot.addWidget(dialog)
    assert dialog.form.now("name") == PartyRef("organization", guild)
    dialog.form.put({"answer": "De acuerdo", "act": "Acta 4"})
    dialog.submit()
    (party,) = office.read(case, asked).parties
    assert (party.id, party.answer, party.act) == (row, "De acuerdo", "Acta 4")


def test_papers_are_shown_and_lists_saved(
    laws: list[int],
    page: CasesPage,
    own_desk: Desk,
    qtbot: QtBot,
    dialogs: FakeDialogs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(PaperDialog, "exec", lambda dialog: shown.append(dialog.windowTitle()))
    page.arrive(laws[1])
    assert page.act("print")
    kind = case_kind("PY", "policy_proposal")
    for key in keys_of(kind):
        dialog = ReportDialog(own_desk, key, kind, page._wish(), page)
        dialog.submit()
    assert shown[0] == "Ley de factoraje"
    assert len(shown) == 1 + len(keys_of(kind))
    dialogs.path = tmp_path / "propuestas.csv"
    assert page.act("excel")
    assert "Ley de factoraje" in dialogs.path.read_text(encoding="utf-8-sig")


def test_what_comes_out_of_a_diagnosis_is_of_the_same_business_and_hangs_on_it(
    page: CasesPage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = office.run(open_case, CaseDraft("diagnosis", date(2026, 1, 1), name="Muebles del Sur")).value
    page.refresh(None)
    page.arrive(made)
    monkeypatch.setattr(CaseDialog, "exec", lambda dialog: dialog.submit())
    page.detail.add_below("export_gap")
    (gap,) = office.read(case, made).below
    assert (gap.kind, gap.business) == ("export_gap", "Muebles del Sur")
    assert page.detail.shown is not None
    assert page.detail.shown.line.id == gap.id


def test_of_what_frightened_somebody_no_name_is_asked(own_desk: Desk, qtbot: QtBot) -> None:
    for code, asked in (("safety_item", False), ("resident_contact", True)):
        dialog = CaseDialog(own_desk, case_kind("PY", code))
        qtbot.addWidget(dialog)
        assert ("name" in dialog.form.names, "phone" in dialog.form.names) == (asked, asked)


def test_home_tells_the_days_that_come(own_desk: Desk, office: Office, went: Went) -> None:
    office.run(settings.put, settings.MODULES, ["members", "dues", "agreements"])
    fields = {"conditions": "Con carnet", "valid_until": "2026-12-01"}
    made = office.run(open_case, CaseDraft("member_benefit", date(2026, 1, 1), "Farmacia", fields=fields)).value
    rows = Cooperation(own_desk).due_rows(office.read(look).dues)
    assert [row.text for row in rows] == ["Beneficio para socios: Farmacia · Vigente hasta 01/12/2026"]
    rows[0].then()
    assert went.places[-1] == ("agreements.cases", made)
    office.run(open_case, CaseDraft("member_benefit", date(2026, 1, 1), "Óptica", fields=fields))
    (row,) = Cooperation(own_desk).due_rows(office.read(look).dues)
    row.then()
    assert went.places[-1] == ("agreements.cases", "member_benefit")


def test_a_paper_kept_with_it_is_listed(laws: list[int], page: CasesPage, office: Office) -> None:
    uid = office.read(case_lines, [laws[0]])[0].uid
    office.run(attach, "case_file", uid, NewFile(b"%PDF", "application/pdf", "texto.pdf", "Texto"), date(2026, 2, 1))
    page.arrive(laws[0])
    files = page.detail.tab("files")
    assert isinstance(files, FilesPart)
    assert [row[:2] for row in files.table.exported()[1]] == [["texto.pdf", "Texto"]]


def test_the_area_of_the_agreement_is_chosen_in_the_form(own_desk: Desk, office: Office, qtbot: QtBot) -> None:
    first, second = (office.run(add_agreement, AgreementDraft(name)).value for name in ("Convenio", "Otro"))
    area = office.run(add_area, first, AreaDraft("Asesoría")).value
    dialog = CaseDialog(own_desk, case_kind("PY", "advisory"))
    qtbot.addWidget(dialog)
    dialog.form.put({"name": "Kiosco Sol", "topic": "legal", "agreement_id": first})
    assert area in {dialog.area.box.itemData(at) for at in range(dialog.area.box.count())}
    dialog.form.put({"area_id": area})
    dialog.submit()
    made = office.read(resolve_case, "advisory-1")
    assert office.read(case_draft, made).area_id == area
    again = CaseDialog(own_desk, case_kind("PY", "advisory"), made)
    qtbot.addWidget(again)
    assert again.form.now("area_id") == area
    again.form.put({"agreement_id": second})
    again.submit()
    assert office.read(case_draft, made).area_id is None


def test_names_of_columns_stay_above_cards_that_are_scrolled(laws: list[int], page: CasesPage, qtbot: QtBot) -> None:
    with qtbot.waitExposed(page):
        page.show()
    heads = page.board.findChild(BoardHeads)
    assert heads is not None
    said = [one for one in heads.findChildren(QLabel) if one.parentWidget() and not one.parentWidget().isHidden()]
    assert [one.text() for one in said][:2] == ["Idea · 2", "Borrador · 1"]
    page.search.setText("factoraje")
    page._ask()
    said = [one for one in heads.findChildren(QLabel) if one.parentWidget() and not one.parentWidget().isHidden()]
    assert [one.text() for one in said][:2] == ["Idea · 0", "Borrador · 1"]
    before = said[0].mapTo(page.board, QPoint(0, 0)).x()
    page.board.horizontalScrollBar().setValue(page.board.horizontalScrollBar().value() + 40)
    assert before - said[0].mapTo(page.board, QPoint(0, 0)).x() == 40


def test_a_card_moved_to_the_end_of_a_long_column_stays_in_sight(
    page: CasesPage, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = [
        CaseDraft("advisory", date(2026, 1, 5), f"Asesoría {at}", name="Sol", fields={"topic": "legal"})
        for at in range(52)
    ]
    made = [office.run(open_case, one).value for one in drafts]
    for one in made[:51]:
        office.run(take_step, one, StepDraft("running", date(2026, 2, 1)))
    answer_step(monkeypatch)
    with qtbot.waitExposed(page):
        page.show()
    page.arrive("advisory")
    page.board.select(made[51])
    page.search.setFocus()  # as the cursor is in the dialog
    page._move_to(made[51], "running")
    assert page.board.current_id == made[51]
    assert [one.line.id for column in page.board.cards() for one in column if one.hasFocus()] == [made[51]]
    assert page.detail.shown is not None
    assert page.detail.shown.line.id == made[51]


def test_a_box_says_before_it_is_sent_what_is_not_kept_and_what_is_missing(
    qtbot: QtBot, office: Office, own_desk: Desk
) -> None:
    safety = CaseDialog(own_desk, case_kind("PY", "safety_item"))
    qtbot.addWidget(safety)
    assert any("víctima" in label.text() or "victim" in label.text() for label in safety.findChildren(QLabel))
    survey = case_kind("PY", "survey")
    made = office.run(open_case, CaseDraft("survey", date(2026, 2, 1), "Luz", fields={"question": "¿Hay luz?"})).value
    office.run(take_step, made, StepDraft("after", date(2026, 3, 1)))
    step = StepDialog(own_desk, survey, office.read(case_lines, [made])[0])
    qtbot.addWidget(step)
    assert any("Resultado antes, Resultado después" in label.text() for label in step.findChildren(QLabel))


def test_who_negotiates_in_a_group_brings_units_and_money(qtbot: QtBot, office: Office, own_desk: Desk) -> None:
    talks = CaseDraft("group_negotiation", date(2026, 2, 1), "Plazo", fields={"subject": "Plazo de pago"})
    made = office.run(open_case, talks).value
    box = CasePartyDialog(own_desk, case_kind("PY", "group_negotiation"), office.read(case_lines, [made])[0], "member")
    qtbot.addWidget(box)
    box.form.put({"name": "Taller Ana", "quantity": 20, "amount": 5_000_000})
    box.submit()
    (party,) = office.read(case, made).parties
    assert (party.who, party.quantity, party.amount) == ("Taller Ana", 20, 5_000_000)
