"""Pads and numbers in the window: the pad goes out, papers come in, one is missing and is explained."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.models.dues.commands import PaymentOrder
from app.models.dues.pads import enter_pad_receipt, series_lines
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.treasury.series import SeriesPage
from app.ui.pages.treasury.series_dialogs import HandDialog, SeriesDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import TODAY, Went, desk_on, furnish


def _fill(dialog: SeriesDialog | HandDialog, **values: object) -> None:
    dialog.form.put(values)
    dialog.submit()


@pytest.fixture
def page(office: Office, tools: Tools, qtbot: QtBot, went: Went) -> SeriesPage:
    furnish(office)
    made = SeriesPage(desk_on(office, tools, went))
    qtbot.addWidget(made)
    made.refresh(None)
    return made


@pytest.fixture
def went() -> Went:
    return Went()


def test_a_pad_goes_out_comes_back_and_every_number_is_accounted_for(
    page: SeriesPage, office: Office, dialogs: FakeDialogs, went: Went, tmp_path: Path
) -> None:
    _fill(SeriesDialog(page.desk), code="T1", first_receipt=101, last_number=110)
    page.refresh(None)
    pad = next(one.series for one in office.read(series_lines) if one.series.code == "T1")
    page.series.select(pad.id)
    assert (page.hand_button.isEnabled(), page.return_button.isEnabled()) == (True, False)
    _fill(HandDialog(page.desk, pad), holder="Juan Cobrador", date=TODAY)
    for number in (101, 103):
        office.run(enter_pad_receipt, pad.id, number, PaymentOrder(1, 85_000, "cash", date(2026, 11, 21)))
    page.refresh(None)
    page.numbers.select(102)
    assert page.explain_button.isEnabled()
    page.give_back()
    assert "T1-000102" in dialogs.messages[-1]
    dialogs.text = "Papel arruinado"
    page.explain()
    page.refresh(None)
    page.give_back()
    page.refresh(None)
    line = next(one for one in office.read(series_lines) if one.series.code == "T1")
    assert (line.series.returned_on, line.skipped, line.out) == (TODAY.isoformat(), 0, 0)
    page.numbers.select(103)
    page.open_receipt()
    assert went.places[-1][0] == "dues.receipts"
    dialogs.path = tmp_path / "numeros.pdf"
    page.export()
    assert (tmp_path / "numeros.pdf").read_bytes().startswith(b"%PDF")
