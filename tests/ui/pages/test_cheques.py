"""Cheques in the window: the data are noted, two go to the bank with one slip, one is paid, the other comes back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.models.cash.cheque_list import cheques
from app.models.cash.cheques import ChequeDraft, pay_by_cheque
from app.models.dues.charging import add_plan
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.fiscal import note_document
from app.models.dues.fiscal_rules import FiscalDraft
from app.models.dues.queries import account
from app.office import Office
from app.ui.form_dialog import FormDialog
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.pages.treasury.cheque_forms import DepositChequesDialog, NoteChequeDialog, ReturnChequeDialog
from app.ui.pages.treasury.cheques_dialog import ChequesDialog
from tests.ui.pages.treasury_office import DUE, TODAY, Went, desk_on, furnish


@pytest.fixture
def own_desk(office: Office, tools: Tools) -> Desk:
    return desk_on(office, tools, Went())


def shown(qtbot: QtBot, dialog: FormDialog, **values: object) -> None:
    qtbot.addWidget(dialog)
    dialog.form.put(values)
    dialog.submit()


def test_two_cheques_from_the_drawer_to_their_end(office: Office, own_desk: Desk, qtbot: QtBot) -> None:
    ids = furnish(office)
    fee = office.run(add_plan, "Gasto bancario", 45_000, "once").value
    for name in ("María", "Ramón"):
        office.run(pay, PaymentOrder(ids[name], 4 * DUE, "cheque", TODAY))
    dialog = ChequesDialog(own_desk)
    qtbot.addWidget(dialog)
    assert "A-" in dialog.total.text()
    assert not dialog.deposit_button.isEnabled()
    for number in ("0088", "0089"):
        shown(qtbot, NoteChequeDialog(own_desk), bank="Continental", number=number)
    dialog.fill()
    assert "In hand: 2" in dialog.total.text()
    assert not dialog.note_button.isEnabled()

    deposit = DepositChequesDialog(own_desk, dialog.table.current_id)
    shown(qtbot, deposit, reference="7781")
    assert {one.state for one in office.read(cheques)} == {"deposited"}
    assert {one.bank_account for one in office.read(cheques)} == {"Banco"}
    dialog.fill()
    dialog.clear()
    (left,) = office.read(cheques)
    refused = ReturnChequeDialog(own_desk, left)
    shown(qtbot, refused)
    assert refused.form.problem_at("reason")
    shown(qtbot, refused, reason="Sin fondos", fee=45_000, plan=fee)
    assert office.read(account, ids["Ramón"]).debt == 4 * DUE + 45_000
    dialog.fill()
    assert not dialog.return_button.isEnabled()


def test_the_return_names_the_invoice_that_still_stands(
    office: Office, own_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = PaymentOrder(furnish(office)["María"], DUE, "cheque", TODAY).as_receipt()
    paid = office.run(pay_by_cheque, order, ChequeDraft("Itaú", "0090", "", TODAY)).value
    office.run(note_document, FiscalDraft("invoice", "001-001-0000009", TODAY, (paid.receipt_id,)))
    dialog = ChequesDialog(own_desk)
    qtbot.addWidget(dialog)
    said: list[str] = []
    monkeypatch.setattr(own_desk.dialogs, "message", said.append)
    monkeypatch.setattr(ReturnChequeDialog, "exec", lambda box: shown(qtbot, box, reason="Sin fondos"))
    dialog.give_back()
    assert [f"A-{paid.number_text}" in text and "001-001-0000009" in text for text in said] == [True]
