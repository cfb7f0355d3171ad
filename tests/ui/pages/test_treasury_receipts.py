"""The list of receipts: found, voided, corrected, verified, taken to Excel."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from app.models.dues.commands import Paid, PaymentOrder, correct_receipt, pay, void_receipt
from app.models.dues.fiscal import note_document
from app.models.dues.fiscal_rules import FiscalDraft
from app.models.dues.queries import account
from app.models.dues.receipt_list import ReceiptWish, listed_by_id, listed_receipts, receipts_sum
from app.models.dues.receipt_queries import receipts_by_id
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.treasury.receipts import ReceiptsPage
from app.ui.pages.treasury.requests import CorrectReceipt, ShowReceipts
from app.ui.pages.treasury.verify_dialog import VerifyDialog
from app.ui.pages.treasury.void_dialog import VoidDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import DUE, TODAY, Went, desk_on, furnish

LAST_WEEK = date(2026, 11, 14)


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def ids(office: Office) -> dict[str, int]:
    return furnish(office)


@pytest.fixture
def given(office: Office, ids: dict[str, int]) -> list[Paid]:
    """4513 María cash, 4514 Ramón by transfer on an old paper, 4515 void, 4516 corrected by 4517."""

    def take(name: str, method: str = "cash", day: date = TODAY) -> Paid:
        return office.run(pay, PaymentOrder(ids[name], DUE, method, day, "")).value  # type: ignore[arg-type]

    found = [take("María"), take("Ramón", "transfer", LAST_WEEK), take("Ñandutí"), take("María")]
    office.run(void_receipt, found[2].receipt_id, "Monto equivocado", TODAY)
    right = PaymentOrder(ids["María"], 2 * DUE, "cash", TODAY)
    found.append(office.run(correct_receipt, found[3].receipt_id, "Monto equivocado", right).value)
    return found


@pytest.fixture
def page(qtbot: QtBot, office: Office, tools: Tools, went: Went, given: list[Paid]) -> ReceiptsPage:
    made = ReceiptsPage(desk_on(office, tools, went))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.refresh(None)
    made.show()
    return made


def numbers(office: Office, ids: list[int]) -> list[int]:
    return [row.number for row in office.read(receipts_by_id, ids)]


@pytest.mark.parametrize(
    ("text", "wish", "expected"),
    [
        ("", ReceiptWish(), [4517, 4516, 4515, 4514, 4513]),
        ("4514", ReceiptWish(), [4514]),
        ("A-004514", ReceiptWish(), [4514]),
        ("B-4514", ReceiptWish(), []),
        ("gonzález", ReceiptWish(), [4517, 4516, 4513]),
        ("ramon", ReceiptWish(), [4514]),
        ("", ReceiptWish(state="standing"), [4517, 4514, 4513]),
        ("", ReceiptWish(state="void"), [4515]),
        ("", ReceiptWish(state="corrected"), [4516]),
        ("", ReceiptWish(method="transfer"), [4514]),
        ("", ReceiptWish(since=TODAY), [4517, 4516, 4515, 4513]),
        ("", ReceiptWish(until=LAST_WEEK), [4514]),
    ],
)
def test_receipts_are_found(
    office: Office, given: list[Paid], text: str, wish: ReceiptWish, expected: list[int]
) -> None:
    assert numbers(office, office.read(listed_receipts, text, wish)) == expected


def test_void_receipts_are_not_added(office: Office, given: list[Paid]) -> None:
    found = office.read(receipts_sum, "", ReceiptWish())
    assert (found.standing, found.amount) == (3, 4 * DUE)


def test_an_old_paper_says_when_it_was_entered(office: Office, given: list[Paid], page: ReceiptsPage) -> None:
    rows = office.read(listed_by_id, [given[0].receipt_id, given[1].receipt_id])
    assert not rows[given[0].receipt_id].late
    assert "21/11/2026" in page.state_words(rows[given[1].receipt_id])


def test_the_sum_of_the_list_stands_below(page: ReceiptsPage) -> None:
    assert "340.000" in page._sum.text()


def test_the_chosen_receipt_is_shown_on_paper(page: ReceiptsPage, given: list[Paid]) -> None:
    assert page.paper.receipt_id == given[-1].receipt_id
    assert page.paper.preview.page_count == 1


def test_a_receipt_is_corrected_at_the_counter(page: ReceiptsPage, given: list[Paid], went: Went) -> None:
    page.show_receipt(given[0].receipt_id)
    page.correct()
    assert went.places == [("dues.collect", CorrectReceipt(given[0].receipt_id))]


def test_a_void_one_can_neither_be_corrected_nor_voided(page: ReceiptsPage, given: list[Paid], went: Went) -> None:
    page.show_receipt(given[2].receipt_id)
    assert not page._correct.isEnabled()
    assert not page._void.isEnabled()
    page.correct()
    page.void()
    assert went.places == []


def test_voiding_needs_a_reason_and_opens_the_debt(
    page: ReceiptsPage, office: Office, given: list[Paid], ids: dict[str, int], qtbot: QtBot
) -> None:
    row = office.read(receipts_by_id, [given[1].receipt_id])[0]
    box = VoidDialog(page.desk, row)
    qtbot.addWidget(box)
    box.submit()
    assert box.form.problem_at("reason")
    box.form.put({"reason": "Cheque devuelto"})
    with qtbot.waitSignal(box.accepted):
        box.submit()
    assert office.read(receipts_by_id, [row.id])[0].void_reason == "Cheque devuelto"
    assert office.read(account, ids["Ramón"]).debt == 4 * DUE


def test_arriving_with_a_day_shows_that_day(page: ReceiptsPage) -> None:
    page.arrive(ShowReceipts(TODAY, TODAY, "cash"))
    assert len(page.table.model.ids) == 4
    page.arrive(ShowReceipts(LAST_WEEK, LAST_WEEK))
    assert len(page.table.model.ids) == 1
    page.show_all()
    assert len(page.table.model.ids) == 5


def test_arriving_with_a_receipt_finds_it_whatever_was_filtered(page: ReceiptsPage, given: list[Paid]) -> None:
    page.arrive(ShowReceipts(LAST_WEEK, LAST_WEEK))
    page.arrive(given[0].receipt_id)
    assert page.table.current_id == given[0].receipt_id


def test_the_four_verdicts(page: ReceiptsPage, given: list[Paid], qtbot: QtBot) -> None:
    box = VerifyDialog(page.desk)
    qtbot.addWidget(box)
    verdicts = {}
    for name, code in {
        "genuine": given[0].code,
        "altered": f"{given[0].code[:-4]}0000",
        "void": given[2].code,
        "unknown": "A-9999-00000000",
    }.items():
        box.code.setText(code)
        box.check()
        verdicts[name] = (box.verdict.text(), not box._content.isHidden())
    assert verdicts == {
        "genuine": ("Genuine", True),
        "altered": ("Altered", True),
        "void": ("Void", True),
        "unknown": ("It does not exist", False),
    }


def test_a_bare_number_does_not_prove_the_paper(page: ReceiptsPage, qtbot: QtBot) -> None:
    box = VerifyDialog(page.desk)
    qtbot.addWidget(box)
    for text in ("4513", "A-4513"):
        box.code.setText(text)
        box.check()
        assert (box.verdict.text(), "whole code" in box.detail.text()) == ("The number exists", True)
    box.code.setText("")
    box.check()


def test_the_list_goes_to_excel_with_numbers(
    page: ReceiptsPage, dialogs: FakeDialogs, tmp_path: Path, went: Went
) -> None:
    dialogs.path = tmp_path / "recibos.xlsx"
    page.export()
    rows = list(load_workbook(dialogs.path).active.values)  # type: ignore[union-attr]
    assert len(rows) == 6
    assert rows[1][3] == 2 * DUE
    assert "recibos.xlsx" in went.notices[-1]


def test_a_receipt_is_handed_over_by_whatsapp(page: ReceiptsPage, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "recibo-004513.pdf"
    page.show_receipt(page.table.model.ids[-1])
    page.send()
    assert dialogs.path.read_bytes().startswith(b"%PDF")
    page.show_receipt(next(one for one in page.table.model.ids if page._row(one).receipt.voided_on))  # type: ignore[union-attr]
    assert not page._send.isEnabled()


def test_the_invoices_are_in_the_list_once_the_office_writes_them(
    page: ReceiptsPage, office: Office, qtbot: QtBot, given: list[Paid], dialogs: FakeDialogs, tmp_path: Path
) -> None:
    assert [one.title for one in page.table.shown_columns][4:] == ["State"]
    office.run(note_document, FiscalDraft("invoice", "1-1-7", TODAY, (given[0].receipt_id,), stamp="12345678"))
    page.refresh(None)
    assert [one.title for one in page.table.shown_columns][4:] == ["Invoice and state"]
    said = [row[4] for row in page.table.exported()[1]]
    assert said == [
        "invoice waiting · corrects 004516",
        "corrected by 004517",
        "void",
        "invoice waiting · entered on 21/11/2026",
        "001-001-0000007",
    ]
    dialogs.path = tmp_path / "recibos.xlsx"
    page.export()
    rows = [row[4:6] for row in load_workbook(dialogs.path).active.values]  # type: ignore[union-attr]
    assert rows[0] == ("Invoice", "State")
    assert [row[0] for row in rows[1:]] == ["waiting", "void", "void", "waiting", "001-001-0000007"]
    page.filters.fiscal.put("waiting")
    qtbot.waitUntil(lambda: len(page.table.model.ids) == 2)
    assert all(row[4].startswith("invoice waiting") for row in page.table.exported()[1])
    page.filters.fiscal.put("done")
    qtbot.waitUntil(lambda: len(page.table.model.ids) == 1)
    assert page.table.exported()[1][0][4] == "001-001-0000007"


def test_the_invoice_of_a_receipt_that_is_voided_is_spoken_of_at_once(
    page: ReceiptsPage, office: Office, given: list[Paid], dialogs: FakeDialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.run(note_document, FiscalDraft("invoice", "1-1-7", TODAY, (given[0].receipt_id,), stamp="12345678"))
    page.show_receipt(given[0].receipt_id)

    def fill(box: VoidDialog) -> None:
        box.form.put({"reason": "Cheque devuelto"})
        box.submit()

    monkeypatch.setattr(VoidDialog, "exec", fill)
    page.void()
    assert ["001-001-0000007" in said for said in dialogs.messages] == [True]
