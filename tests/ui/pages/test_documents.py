"""The correspondence book at the window: written, kept as a draft, issued, voided, noted when it comes in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.jobs.attachments import attach_file
from app.jobs.letters import letter_bytes
from app.models.base.attachments import attached_to
from app.models.letters.commands import issue_letter, keep_draft
from app.models.letters.queries import BookWish, Letter, book_ids, letter, letters, templates
from app.models.letters.rules import LetterDraft
from app.models.members.commands import change_status
from app.models.members.queries import member
from app.models.privacy.requests import block
from app.office import Office
from app.ui.form_parts import FormPlace, MoreSection
from app.ui.main_window import Tools
from app.ui.pages.documents.book_dialog import BookDialog
from app.ui.pages.documents.entries import entries
from app.ui.pages.documents.letter_dialog import LetterDialog
from app.ui.pages.documents.letter_form import CIRCULAR, EACH
from app.ui.pages.documents.many import PickDialog
from app.ui.pages.documents.page import CorrespondencePage
from app.ui.pages.documents.paper_jobs import letter_pdf
from app.ui.pages.documents.small_dialogs import NextNumberDialog, ReceivedDialog, VoidLetterDialog
from app.ui.pages.documents.templates import TemplateDialog, TemplatesPage
from app.ui.pages.members.letters_of import CertificateDialog, add_letter_buttons
from tests.reports.reading import page_texts
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import TODAY, Went, add, desk_on, furnish


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def ids(office: Office) -> dict[str, int]:
    return furnish(office)


@pytest.fixture
def page(qtbot: QtBot, office: Office, tools: Tools, went: Went, ids: dict[str, int]) -> CorrespondencePage:
    made = CorrespondencePage(desk_on(office, tools, went))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.refresh(None)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot: QtBot, page: CorrespondencePage) -> LetterDialog:
    made = LetterDialog(page.desk, parent=page)
    made.show()
    return made


def plain(name: str = "Municipalidad", body: str = "Saludos.", day: date = TODAY) -> LetterDraft:
    return LetterDraft("letter", day, name, "Plaza", body)


def write(dialog: LetterDialog, **values: object) -> None:
    dialog.fields.form.put(dict(values))


def test_a_letter_is_written_and_gets_its_number(
    office: Office, dialog: LetterDialog, page: CorrespondencePage, dialogs: FakeDialogs
) -> None:
    done: list[list[Letter]] = []
    dialog.issued.connect(done.append)
    write(dialog, to_name='Banco "La Unión" S.A.', subject="Firmas", body="Nº {numero}: saludos.", signed_by="Eva Paz")
    dialogs.choices = [1]
    dialog.issue()
    assert "1/2026" in dialogs.questions[0]
    (one,) = done[0]
    assert (one.number, one.to_name, one.body) == (1, 'Banco "La Unión" S.A.', "Nº 1/2026: saludos.")
    assert LetterDialog(page.desk, parent=page).fields.draft.signed_by == "Eva Paz"


def test_who_thinks_again_gives_no_number(office: Office, dialog: LetterDialog, dialogs: FakeDialogs) -> None:
    write(dialog, to_name="Municipio", subject="Plaza", body="Saludos.")
    dialogs.choices = [0]
    dialog.issue()
    assert office.read(book_ids, "", BookWish("out")) == []


def test_what_is_missing_is_said_at_its_field(office: Office, dialog: LetterDialog, dialogs: FakeDialogs) -> None:
    dialogs.choices = [1]
    dialog.issue()
    form = dialog.fields.form
    assert all(form.problem_at(name) for name in ("to_name", "subject", "body"))
    assert office.read(book_ids) == []


def test_a_field_nobody_knows_is_said_while_it_is_typed(dialog: LetterDialog) -> None:
    write(dialog, to_name="Municipio", body="Su expediente {expediente}")
    dialog.fields.body.box.insertPlainText(" ")
    assert "expediente" in dialog.problem.text()
    write(dialog, body="Debe {deuda}")
    dialog.look()
    assert "deuda" in dialog.problem.text()
    write(dialog, body="Saludos.")
    dialog.look()
    assert not dialog.problem.text()


def test_a_draft_keeps_itself_and_is_taken_up_again(
    office: Office, dialog: LetterDialog, page: CorrespondencePage, went: Went
) -> None:
    write(dialog, subject="A medias", body="Estimados:")
    dialog.fields.body.box.insertPlainText("x")
    assert dialog._keep_timer.isActive()
    dialog.keep()
    (kept,) = office.read(letters)
    assert (kept.number, kept.subject) == (None, "A medias")
    dialog.fields.form.put({"subject": "Entera"})
    dialog.reject()
    assert [one.subject for one in office.read(letters)] == ["Entera"]
    again = LetterDialog(page.desk, office.read(letter, kept.id), parent=page)
    assert again.fields.draft.subject == "Entera"
    again.reject()
    assert len(office.read(letters)) == 1


def test_nothing_written_leaves_nothing(office: Office, dialog: LetterDialog) -> None:
    dialog.reject()
    assert office.read(letters) == []


def test_a_draft_that_is_issued_is_no_draft_any_more(
    office: Office, dialog: LetterDialog, dialogs: FakeDialogs
) -> None:
    write(dialog, to_name="Municipio", subject="Plaza", body="Saludos.")
    dialog._dirty = True
    dialog.keep()
    dialogs.choices = [1]
    dialog.issue()
    assert [one.number for one in office.read(letters)] == [1]


def test_the_directory_is_offered_and_a_name_typed_over_is_nobody_of_it(
    office: Office, dialog: LetterDialog, ids: dict[str, int]
) -> None:
    to = dialog.fields.to
    to.box.setText("gonza")
    to._offer("gonza")
    (offered,) = to._offered
    to._choose(offered)
    assert dialog.fields.draft.member_id == ids["María"]
    to.box.setText("María González de Paz")
    assert dialog.fields.draft.member_id is None
    assert dialog.fields.draft.to_name == "María González de Paz"


def test_a_circular_goes_to_all_under_one_number(office: Office, dialog: LetterDialog, dialogs: FakeDialogs) -> None:
    write(dialog, subject="Asamblea", body="Se convoca.")
    dialog.fields.what.put(CIRCULAR)
    dialogs.choices = [1]
    dialog.issue()
    (one,) = office.read(letters)
    assert (one.kind, one.number, len(one.copies)) == ("circular", 1, 3)


def test_each_who_owes_gets_a_letter_of_their_own(
    office: Office, dialog: LetterDialog, dialogs: FakeDialogs, ids: dict[str, int]
) -> None:
    write(dialog, subject="Cuotas", body="{nombre} debe {deuda}.")
    dialog.fields.what.put(EACH)
    dialog.fields.many.put_ids([ids["Ramón"], ids["María"]])
    dialog.look()
    assert not dialog.problem.text()
    dialogs.choices = [1]
    dialog.issue()
    assert [one.body for one in reversed(office.read(letters))] == [
        "Ramón Ayala debe Gs. 340.000.",
        "María González debe Gs. 340.000.",
    ]


def test_who_owes_nothing_is_counted_before_a_notice_of_debt_goes_out(
    office: Office, dialog: LetterDialog, dialogs: FakeDialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(office, "Ana Vera", "7")
    office.run(block, add(office, "Blas Ríos", "8"), TODAY)
    told: list[str] = []

    def ask(question: str, verb: str, *, detail: str = "", danger: bool = False) -> bool:
        told.append(detail)
        return False

    monkeypatch.setattr(dialogs, "ask", ask)
    write(dialog, subject="Cuotas", body="{nombre} debe {deuda}.")
    dialog.fields.what.put(EACH)
    dialog.issue()
    assert "It goes to 4 member(s)." in told[0]
    assert "1 of them" in told[0]
    assert "1 is/are left out" in told[0]


def test_esc_waits_for_the_draft_that_is_being_kept(office: Office, dialog: LetterDialog) -> None:
    write(dialog, subject="A medias")
    dialog._saving = True
    dialog.reject()
    assert dialog.isVisible()
    dialog._saved()
    assert not dialog.isVisible()
    assert [one.subject for one in office.read(letters)] == ["A medias"]


def test_nobody_chosen_is_said(office: Office, dialog: LetterDialog, dialogs: FakeDialogs) -> None:
    write(dialog, subject="Cuotas", body="Saludos.")
    dialog.fields.what.put(EACH)
    dialog.fields.many.put_ids([])
    dialog.issue()
    assert not dialogs.questions
    assert office.read(book_ids) == []


def test_members_are_ticked_one_by_one(qtbot: QtBot, page: CorrespondencePage, ids: dict[str, int]) -> None:
    box = PickDialog(page.desk, [ids["María"]], page)
    box._find.setText("ramon")
    hidden = [box.list.item(at).isHidden() for at in range(box.list.count())]
    assert hidden.count(False) == 1
    box.list.item(hidden.index(False)).setCheckState(Qt.CheckState.Checked)
    assert sorted(box.ids) == sorted((ids["María"], ids["Ramón"]))


def test_a_template_is_used_and_a_text_of_ones_own_not_lost(dialog: LetterDialog, dialogs: FakeDialogs) -> None:
    template = dialog.fields.template
    template.put("Aviso de cuotas")
    assert "{deuda}" in dialog.fields.draft.body
    write(dialog, body="Mi propio texto")
    dialogs.choices = [0]
    template.put("Nota simple")
    assert dialog.fields.draft.body == "Mi propio texto"
    assert template.value() == "Aviso de cuotas"
    dialogs.choices = [1]
    template.put("Circular a los socios")
    assert dialog.fields.several


def test_a_letter_is_void_once_and_keeps_its_place(office: Office, page: CorrespondencePage) -> None:
    done = office.run(issue_letter, plain()).value
    page.refresh(None)
    page.show_letter(done)
    assert page.void.isVisible()
    box = VoidLetterDialog(page.desk, office.read(letter, done), page)
    box.submit()
    assert box.form.problem_at("reason")
    box.form.put({"reason": "Salió repetida"})
    box.submit()
    page.refresh(None)
    page.show_letter(done)
    assert not page.void.isVisible()
    assert page.table.exported()[1][0][0] == "Void 1/2026"


def test_a_draft_is_discarded_only_when_meant(office: Office, page: CorrespondencePage, dialogs: FakeDialogs) -> None:
    kept = office.run(keep_draft, plain()).value
    page.refresh(None)
    page.show_letter(kept)
    page.discard_draft()
    assert len(office.read(letters)) == 1
    dialogs.choices = [1]
    page.discard_draft()
    assert office.read(letters) == []


def test_what_came_in_is_noted_and_its_scan_is_what_is_shown(
    qtbot: QtBot, office: Office, page: CorrespondencePage, tmp_path: Path
) -> None:
    box = ReceivedDialog(page.desk, page)
    box.submit()
    assert box.form.problem_at("to_name")
    box.form.put({"to_name": "Ministerio", "subject": "Encuesta", "on_date": date(2026, 12, 1)})
    box.submit()
    assert box.form.problem_at("on_date")
    box.form.put({"on_date": TODAY, "reference": "88/26"})
    box.submit()
    (one,) = office.read(letters)
    assert (one.direction, one.number, one.reference) == ("in", 1, "88/26")

    scan = tmp_path / "encuesta.pdf"
    scan.write_bytes(letter_bytes(office, Letter.of_draft(plain(body="Texto del escaneado"))))
    attach_file(office, "letter", one.uid, scan)
    assert len(office.read(attached_to, "letter", one.uid)) == 1
    assert "Texto del escaneado" in page_texts(letter_pdf(office, one.id, progress=lambda *_: None))[0]


def test_the_book_says_when_it_is_empty_and_where_it_begins(
    office: Office, page: CorrespondencePage, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    box = BookDialog(page.desk, [], 2026, page)
    assert not box.sheet.isEnabled()
    start = NextNumberDialog(page.desk, page)
    start.form.put({"number": 57})
    start.submit()
    office.run(issue_letter, plain())
    assert [one.number for one in office.read(letters)] == [57]
    box.refresh()
    dialogs.path = tmp_path / "libro.csv"
    box.save_sheet()
    assert "57" in dialogs.path.read_text(encoding="utf-8-sig")
    start.form.put({"number": 12})
    start.submit()
    assert start.form.problem_at("number")


def test_last_year_is_found_by_its_filter(office: Office, page: CorrespondencePage) -> None:
    office.run(issue_letter, plain(day=date(2025, 12, 30)))
    now = office.run(issue_letter, plain(name="Ministerio")).value
    page.refresh(None)
    assert len(page.table.model.ids) == 2
    page.filters.year.put(2025)
    assert now not in page.table.model.ids
    page.show_letter(now)
    assert page.table.current_id == now


def test_the_same_again_with_the_date_of_today(office: Office, page: CorrespondencePage) -> None:
    done = office.run(issue_letter, plain(day=date(2025, 12, 30))).value
    again = LetterDialog(page.desk, like=office.read(letter, done), parent=page).fields.draft
    assert (again.on_date, again.subject, again.to_name) == (TODAY, "Plaza", "Municipalidad")


def test_a_letter_to_a_member_begins_with_their_name(page: CorrespondencePage, ids: dict[str, int]) -> None:
    box = LetterDialog(page.desk, member_id=ids["María"], parent=page)
    assert (box.fields.draft.to_name, box.fields.draft.member_id) == ("María González", ids["María"])


def test_the_correspondence_with_one_member_is_shown_until_it_is_let_go(
    office: Office, page: CorrespondencePage, ids: dict[str, int]
) -> None:
    office.run(issue_letter, plain())
    theirs = office.run(issue_letter, replace(plain("María González"), member_id=ids["María"])).value
    page.refresh(None)
    page.arrive(("of", ids["María"]))
    assert list(page.table.model.ids) == [theirs]
    assert "María González" in page.filters.only.text()
    page.filters.only.click()
    assert len(page.table.model.ids) == 2


def test_the_record_of_a_member_leads_to_certificate_letter_and_book(
    qtbot: QtBot, office: Office, page: CorrespondencePage, went: Went, ids: dict[str, int]
) -> None:
    def texts() -> list[str]:
        section = MoreSection(FormPlace.of(page.desk), "members.detail")
        qtbot.addWidget(section)
        add_letter_buttons(section, page.desk, office.read(member, ids["María"]), page)
        buttons = [made for made in section.inner.findChildren(QPushButton) if made.text()]
        buttons[-1].click()
        return [made.text() for made in buttons]

    assert texts() == ["Certificate of membership…", "Write a letter…"]
    office.run(issue_letter, replace(plain("María González"), member_id=ids["María"]))
    assert texts()[-1] == "Correspondence with them (1)…"
    assert went.places == [("documents", ("write", ids["María"])), ("documents", ("of", ids["María"]))]


def test_what_is_listed_is_printed_again_at_once(office: Office, page: CorrespondencePage) -> None:
    office.run(issue_letter, plain())
    office.run(issue_letter, plain("Ministerio"))
    office.run(keep_draft, plain("Gobernación"))
    page.refresh(None)
    assert page.listed.isVisible()
    page.listed.click()
    assert page.paper.preview.page_count == 2
    page.search.setText("Ministerio")
    page.search.ask_all()
    assert not page.listed.isVisible()


def test_everything_finds_a_letter(office: Office, page: CorrespondencePage) -> None:
    done = office.run(issue_letter, plain()).value
    find = entries()[0].find
    assert find is not None
    (hit,) = find(page.desk, "plaza")
    hit.open()
    assert hit.text.endswith("1/2026 · Plaza")
    page.arrive(done)
    assert page.table.current_id == done


def test_a_template_of_the_program_is_copied_and_the_copy_changed(
    qtbot: QtBot, office: Office, tools: Tools, went: Went, dialogs: FakeDialogs
) -> None:
    page = TemplatesPage(desk_on(office, tools, went))
    qtbot.addWidget(page)
    page.refresh(None)
    assert not page.edit_button.isEnabled()
    preset = page.chosen
    assert preset is not None
    box = TemplateDialog(page.desk, preset, set(), page)
    box.form.put({"name": "Mi nota", "body": "Su monto es {monto}"})
    assert not box.check()
    box.submit()
    assert box.problem.text()
    assert office.read(templates) == []
    box.form.put({"body": "Estimados {destinatario}:"})
    box.submit()
    page.refresh(None)
    (own,) = office.read(templates)
    twice = TemplateDialog(page.desk, preset, {"mi nota"}, page)
    twice.form.put({"name": "MI NOTA"})
    twice.submit()
    assert twice.form.problem_at("name")
    page.table.select(1)
    assert page.chosen == own
    dialogs.choices = [1]
    page.remove()
    assert office.read(templates) == []


@pytest.mark.parametrize("event", ["", "suspended", "resigned"])
def test_a_certificate_is_seen_before_it_has_its_number(qtbot: QtBot, office: Office, tools: Tools, event: str) -> None:
    ana = add(office, "Ana Vera", "7")
    if event:
        office.run(change_status, ana, event, TODAY, "")  # type: ignore[arg-type]  # one of the events
    box = CertificateDialog(desk_on(office, tools, Went()), office.read(member, ana))
    qtbot.addWidget(box)
    box.standing.setChecked(True)
    assert box.preview.page_count == 1
    assert office.read(book_ids) == []
    box.issue()
    box.issue()
    (one,) = office.read(letters)
    said = {"": "se encuentra al día", "suspended": "suspendida", "resigned": "no integra"}[event]
    assert said in one.body
    assert not box.give.isVisible()
