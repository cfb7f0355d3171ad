"""The treasury changes hands at the window: what was counted is compared while typed, the act opens to be signed."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.models.cash.books import money_accounts
from app.models.cash.handover import handovers
from app.office import Office
from app.ui.page import Desk
from app.ui.pages.treasury.handover_dialog import HandoverDialog, HandoversDialog
from tests.ui.pages.members_desk import *  # noqa: F403 - the fixtures of this page


def test_an_act_is_written_and_listed(qtbot: QtBot, office: Office, office_desk: Desk) -> None:
    listed = HandoversDialog(office_desk)
    qtbot.addWidget(listed)
    dialog = HandoverDialog(office_desk)
    qtbot.addWidget(dialog)
    printed: list[int] = []
    listed.print_wanted.connect(printed.append)
    dialog.done_with.connect(listed._written)
    dialog.form.put({"outgoing": "Julio Ayala", "incoming": "Rosa Cantero", "account_1": 5_000})
    dialog.form.put({"explanation": "Un vale sin anotar"})
    dialog.submit()
    act = office.read(handovers)[0]
    assert (act.number, act.incoming, act.content["explanation"]) == (
        *(1, "Rosa Cantero"),
        "De las diferencias se sabe: Un vale sin anotar",
    )
    assert printed == [1]
    assert listed.table.current_id == 1


def test_what_is_missing_is_said_while_it_is_counted(qtbot: QtBot, office: Office, office_desk: Desk) -> None:
    held = office.read(money_accounts)[0].balance
    dialog = HandoverDialog(office_desk)
    qtbot.addWidget(dialog)
    assert not dialog.said.isVisibleTo(dialog)
    dialog.form.put({"account_1": held + 9_000})
    assert dialog.said.text() == "Caja: Gs. 9.000 too much"
    dialog.form.put({"account_1": held})
    assert dialog.said.text() == "Caja: it agrees"


def test_nobody_takes_over_from_themselves(qtbot: QtBot, office: Office, office_desk: Desk) -> None:
    dialog = HandoverDialog(office_desk)
    qtbot.addWidget(dialog)
    dialog.form.put({"outgoing": "Rosa Cantero", "incoming": "Rosa Cantero"})
    dialog.submit()
    assert office.read(handovers) == []
    assert dialog.form.problem_at("incoming")
