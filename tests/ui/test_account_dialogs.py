"""From a member's statement: a fine, a debt forgiven by a resolution, a scholarship; each refused where it must be."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.models.dues.charging import add_plan
from app.models.dues.queries import account, open_charges
from app.models.dues.relief import reliefs_of, relieve_charge
from app.models.dues.rules import PlanTerms
from app.models.dues.stamps import StampDraft, add_stamp
from app.models.dues.tariffs import allowances, set_terms
from app.office import Office
from app.ui.account_dialogs import AllowancesDialog, AllowDialog, ChargeOneDialog, EndDialog, RelieveDialog
from app.ui.account_past_dialogs import OpeningDialog, TakeBackDialog
from app.ui.credit_invoice import CreditInvoiceDialog
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.statement_dialog import StatementDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import DUE, TODAY, Went, desk_on, furnish


@pytest.fixture
def ids(office: Office) -> dict[str, int]:
    return furnish(office)


@pytest.fixture
def desk(office: Office, tools: Tools, ids: dict[str, int]) -> Desk:
    return desk_on(office, tools, Went())


def test_a_fine_is_asked_once(desk: Desk, office: Office, ids: dict[str, int], tools: Tools, qtbot: QtBot) -> None:
    """Without a due that is paid once the person is told where to make it."""
    assert isinstance(tools.dialogs, FakeDialogs)
    statement = StatementDialog(desk, ids["María"])
    qtbot.addWidget(statement)
    statement.charge_one()
    assert tools.dialogs.messages
    plan = office.run(add_plan, "Multa", 20_000, "once").value
    office.run(set_terms, plan, PlanTerms(kind="fine"))
    box = ChargeOneDialog(desk, ids["María"])
    qtbot.addWidget(box)
    box.form.put({"note": "Asamblea del 14/11", "due_on": TODAY.replace(day=1)})
    box.submit()
    assert box.form.problem_at("due_on")
    box.form.put({"due_on": None})
    box.submit()
    assert office.read(account, ids["María"]).debt == 4 * DUE + 20_000
    before = len(statement.table.model.ids)
    statement.read_again()
    assert len(statement.table.model.ids) == before + 1
    assert "360.000" in statement.standing.text()


def test_debts_are_forgiven_together_by_a_resolution(
    desk: Desk, office: Office, ids: dict[str, int], qtbot: QtBot
) -> None:
    owed = office.read(open_charges, ids["María"])
    box = RelieveDialog(desk, ids["María"])
    qtbot.addWidget(box)
    assert [one.id for one in box.charges.value()] == [owed[0].id]
    box.charges.put([owed[0].id, owed[1].id])
    box.form.put({"reason": "Enfermedad", "amount": 10_000})
    box.submit()
    assert box.form.problem_at("amount")
    box.form.put({"amount": None})
    box.submit()
    assert box.form.problem_at("act")
    assert office.read(account, ids["María"]).debt == 4 * DUE
    box.form.put({"act": "Acta 9/2026"})
    box.submit()
    assert office.read(account, ids["María"]).debt == 2 * DUE
    part = RelieveDialog(desk, ids["María"])
    qtbot.addWidget(part)
    part.form.put({"kind": "discount", "amount": 5_000, "reason": "Pronto pago"})
    part.submit()
    assert office.read(account, ids["María"]).debt == 2 * DUE - 5_000
    part.charges.put([])
    part.submit()
    assert part.form.problem_at("charges")


def test_a_scholarship_begins_and_ends(desk: Desk, office: Office, ids: dict[str, int], qtbot: QtBot) -> None:
    member = ids["Ramón"]
    box = AllowDialog(desk, member)
    qtbot.addWidget(box)
    box.form.put({"percent": 150, "reason": "Estudiante", "act": "Acta 3"})
    box.submit()
    assert box.form.problem_at("percent")
    box.form.put({"percent": 50})
    box.submit()
    listed = AllowancesDialog(desk, member)
    qtbot.addWidget(listed)
    assert listed.table.exported()[1][0][0] == "50 %"
    again = AllowDialog(desk, member)
    qtbot.addWidget(again)
    again.form.put({"percent": 20, "reason": "Otra", "act": "Acta 4"})
    again.submit()
    assert again.form.problem_at("from_date")  # of two nobody could say which counts
    end = EndDialog(desk, office.read(allowances, member)[0])
    qtbot.addWidget(end)
    end.submit()
    assert office.read(allowances, member)[0].until_date == TODAY.isoformat()


def test_who_owes_nothing_is_not_forgiven(
    desk: Desk, office: Office, ids: dict[str, int], tools: Tools, qtbot: QtBot
) -> None:
    assert isinstance(tools.dialogs, FakeDialogs)
    box = RelieveDialog(desk, ids["María"])
    qtbot.addWidget(box)
    box.charges.put([one.id for one in office.read(open_charges, ids["María"])])
    box.form.put({"reason": "Fallecimiento", "act": "Acta 1"})
    box.submit()
    statement = StatementDialog(desk, ids["María"])
    qtbot.addWidget(statement)
    statement.forgive()
    assert len(tools.dialogs.messages) == 1


def test_what_was_forgiven_by_mistake_is_owed_again(
    desk: Desk, office: Office, ids: dict[str, int], tools: Tools, qtbot: QtBot
) -> None:
    assert isinstance(tools.dialogs, FakeDialogs)
    statement = StatementDialog(desk, ids["María"])
    qtbot.addWidget(statement)
    statement.take_back()
    assert len(tools.dialogs.messages) == 1
    owed = office.read(open_charges, ids["María"])[0]
    office.run(relieve_charge, owed.id, "waiver", 30_000, TODAY, reason="Enfermedad", act="Acta 9")
    box = TakeBackDialog(desk, ids["María"])
    qtbot.addWidget(box)
    box.submit()
    assert box.form.problem_at("reason")
    box.form.put({"reason": "Era otra socia"})
    box.submit()
    assert office.read(account, ids["María"]).debt == 4 * DUE
    assert office.read(reliefs_of, ids["María"]) == []


def test_a_balance_from_before_is_noted_once(desk: Desk, office: Office, ids: dict[str, int], qtbot: QtBot) -> None:
    """100.000 of before beside the four months; 50.000 in favour pay what is open."""
    for side, amount in (("debt", 100_000), ("credit", 50_000), ("debt", 1)):
        box = OpeningDialog(desk, ids["María"])
        qtbot.addWidget(box)
        box.form.put({"side": side, "amount": amount})
        box.submit()
        assert bool(box.form._general.text()) == (amount == 1)
    now = office.read(account, ids["María"])
    assert now.debt - now.credit == 4 * DUE + 50_000


def test_an_invoice_on_credit_is_asked_from_the_statement_where_the_office_invoices(
    desk: Desk, office: Office, ids: dict[str, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def offered() -> list[str]:
        statement = StatementDialog(desk, ids["María"])
        qtbot.addWidget(statement)
        return [one.text() for one in statement.more.menu().actions() if one.text().startswith("Invoice")]

    assert offered() == []
    office.run(add_stamp, StampDraft("invoice", "12345678"))
    assert len(offered()) == 1
    opened: list[int] = []
    monkeypatch.setattr(CreditInvoiceDialog, "exec", lambda box: opened.append(len(box.ticks.boxes)))
    statement = StatementDialog(desk, ids["María"])
    qtbot.addWidget(statement)
    next(one for one in statement.more.menu().actions() if one.text().startswith("Invoice")).trigger()
    assert opened == [4]
