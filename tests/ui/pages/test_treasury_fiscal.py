"""Pendientes de factura in the window: copy a field, type a number, paste the rest, cancel one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.fiscal import fiscal_documents
from app.models.dues.fiscal_pending import pending_receipts
from app.models.dues.receipt_queries import resolve_receipt
from app.models.dues.stamps import stamps
from app.office import Office
from app.ui.credit_invoice import CreditInvoiceDialog
from app.ui.main_window import Tools
from app.ui.pages.treasury.arrears import ArrearsPage
from app.ui.pages.treasury.fiscal import FiscalPage
from app.ui.pages.treasury.fiscal_dialogs import DocumentsDialog, PasteDialog, StampDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import TODAY, Went, desk_on, furnish


@pytest.fixture
def page(office: Office, tools: Tools, qtbot: QtBot) -> FiscalPage:
    ids = furnish(office)
    for name in ("María", "Ramón", "Ñandutí"):
        office.run(pay, PaymentOrder(ids[name], 85_000, "cash", TODAY))
    made = FiscalPage(desk_on(office, tools, Went()))
    qtbot.addWidget(made)
    made.refresh(None)
    return made


def test_the_secretary_copies_types_and_pastes(
    page: FiscalPage, office: Office, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    board = QGuiApplication.clipboard()
    page.card.copy_all()
    assert "Nombre o razón social: María González" in board.text()
    assert "85000" in board.text()
    one = next(b for b in page.findChildren(QPushButton) if b.accessibleName().endswith("Nombre o razón social"))
    one.click()
    assert board.text() == "María González"
    page.card.number.setText("1-1-123")
    page.card.mark.setText("12345678")
    page.card.day.put(TODAY.replace(day=20))
    page.card.note()
    assert [(row.number, row.issued_on) for row in office.read(fiscal_documents)] == [("001-001-0000123", "2026-11-20")]
    assert page.card.mark.text() == "12345678"
    box = PasteDialog(page.desk, page)
    box.text.setPlainText("Ramón Ayala\t1-1-124\t12345678\t21/11/2026\nA-9999\t1-1-125\t12345678\t21/11/2026")
    box.look()
    box.take()
    assert len(office.read(fiscal_documents)) == 2
    assert box.text.toPlainText().startswith("A-9999")
    file = tmp_path / "numeros.csv"
    file.write_text("A-4515;1-1-126;12345678;21/11/2026", encoding="utf-8")
    dialogs.path = file
    box.load()
    box.take()
    page.refresh(None)
    assert page.table.current_id == 0
    book = DocumentsDialog(page.desk, page)
    book.table.select(1)
    dialogs.text = "RUC equivocado"
    book.cancel()
    page.refresh(None)
    assert page.table.current_id != 0


def test_one_document_for_the_receipts_of_a_person_that_stay_ticked(page: FiscalPage, office: Office) -> None:
    maria = office.read(pending_receipts, TODAY, TODAY)[0].member_id or 0
    office.run(pay, PaymentOrder(maria, 85_000, "cash", TODAY))
    page.refresh(None)
    assert page.table.exported()[1][0][:2] == ["María González", "2"]
    first, _second = page.ticks.boxes.values()
    assert page.card.block is not None
    assert page.card.block.amount == 170_000
    first.setChecked(False)
    page.refresh(None)
    assert page.card.block.amount == 85_000
    page.card.number.setText("1-1-123")
    page.card.mark.setText("12345678")
    page.card.note()
    assert [row.amount for row in office.read(fiscal_documents)] == [85_000]
    assert [one.amount for one in office.read(pending_receipts, TODAY, TODAY) if one.member_id == maria] == [85_000]
    assert not page.ticks.isVisibleTo(page)


def test_dues_invoiced_on_credit_leave_their_receipt_in_peace(
    page: FiscalPage, office: Office, dialogs: FakeDialogs
) -> None:
    ramon = next(one for one in office.read(pending_receipts, TODAY, TODAY) if one.name == "Ramón Ayala")
    box = CreditInvoiceDialog(page.desk, ramon.member_id or 0, page)
    assert len(box.ticks.boxes) == 3
    box.ticks.turn_all()
    box.ticks.turn_all()
    assert len(box.ticks.chosen) == 3
    for tick in list(box.ticks.boxes.values())[1:]:
        tick.setChecked(False)
    assert box.card.block is not None
    assert "Crédito" in box.card.block.text
    box.card.number.setText("1-1-200")
    box.card.mark.setText("12345678")
    box.card.note()
    assert [(row.number, row.amount, row.charges) for row in office.read(fiscal_documents)] == [
        ("001-001-0000200", 85_000, 1)
    ]
    assert len(box.ticks.boxes) == 2
    office.run(pay, PaymentOrder(ramon.member_id or 0, 85_000, "cash", TODAY))
    page.refresh(None)
    assert len([one for one in office.read(pending_receipts, TODAY, TODAY) if one.name == "Ramón Ayala"]) == 1
    dialogs.text = "nadie"
    page.on_credit()
    assert dialogs.messages


def test_the_invoice_of_a_void_receipt_is_said_and_moved(
    page: FiscalPage, office: Office, dialogs: FakeDialogs
) -> None:
    page.card.number.setText("1-1-123")
    page.card.mark.setText("12345678")
    page.card.note()
    (document,) = office.read(fiscal_documents)
    office.run(void_receipt, office.read(resolve_receipt, document.receipts), "Otro socio", TODAY)
    page.refresh(None)
    assert "001-001-0000123" in page.warning.text()
    book = DocumentsDialog(page.desk, page)
    assert book.move_button.isVisibleTo(book)
    dialogs.text = "A-4514"
    book.move_on()
    assert [one.receipts for one in office.read(fiscal_documents)] == ["A-004514"]
    assert not book.move_button.isVisibleTo(book)
    page.refresh(None)
    assert not page.warning.isVisibleTo(page)


def test_a_timbrado_about_to_end_is_said_on_the_page(page: FiscalPage, office: Office) -> None:
    assert not page.warning.isVisibleTo(page)
    box = StampDialog(page.desk, page)
    box.form.put({"number": "12345678", "until": TODAY.replace(day=30)})
    box.submit()
    page.refresh(None)
    assert [one.days_left for one in office.read(stamps)] == [9]
    assert "12345678" in page.warning.text()


def test_from_the_pending_dues_once_the_office_writes_invoices(
    page: FiscalPage, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(CreditInvoiceDialog, "exec", lambda box: opened.append(box.card.block.name))
    pending = ArrearsPage(page.desk)
    qtbot.addWidget(pending)
    pending.refresh(None)
    assert not pending.invoice.isVisibleTo(pending)
    page.card.number.setText("1-1-123")
    page.card.mark.setText("12345678")
    page.card.note()
    pending.refresh(None)
    assert pending.invoice.isVisibleTo(pending)
    pending.open_invoice()
    page.arrive(pending.table.current_id)
    qtbot.waitUntil(lambda: len(opened) == 2)
    assert opened == ["María González"] * 2
