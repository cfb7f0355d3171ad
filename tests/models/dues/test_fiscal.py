"""Who waits for an invoice: people over their receipts; charges invoiced before they are paid; numbers pasted back."""

from __future__ import annotations

from datetime import date

import pytest

from app.jobs.fiscal import block_of_charges, block_of_receipts
from app.models.base.errors import Refused
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.fiscal import cancel_document, fiscal_documents, fiscal_of, note_document
from app.models.dues.fiscal_paste import PastedRow, read_pasted, take_pasted
from app.models.dues.fiscal_pending import (
    WaitingPerson,
    charges_to_invoice,
    pending_receipts,
    waiting_people,
)
from app.models.dues.fiscal_review import move_document, stamp_doubts, void_documents
from app.models.dues.fiscal_rules import FiscalDraft
from app.models.dues.fiscal_sheet import sheet_lines
from app.models.dues.orders import Income, PaidBy, ReceiptOrder, Share
from app.models.dues.receipt_list import ReceiptWish, listed_by_id, listed_receipts, receipts_sum
from app.models.dues.receiving import receive
from app.models.dues.relief import void_charge, void_run
from app.models.dues.stamps import StampDraft, add_stamp
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

TODAY = date(2026, 11, 21)
DUE = 50_000


@pytest.fixture
def ids(office: Office) -> dict[str, int]:
    """Three who owe July to October, 50.000 a month."""
    made = {}
    for name, ruc in (("Ana Vera", "1234567-9"), ("Beto Ñandú", ""), ("Comercial Sur S.A.", "80009735-1")):
        tax = parse_tax_id(ruc, "PY").tax_id if ruc else None
        party = PartyDraft("organization" if "S.A." in name else "person", name, tax=tax)
        made[name.split()[0]] = office.run(add_member, MemberDraft(party, joined_on=date(2020, 1, 1))).value
    plan = office.run(add_plan, "Cuota social", DUE, "monthly").value
    for month in ("2026-07", "2026-08", "2026-09", "2026-10"):
        office.run(charge_period, plan, month, date.fromisoformat(f"{month}-01"))
    return made


def _pays(office: Office, member: int, amount: int = DUE) -> int:
    return office.run(pay, PaymentOrder(member, amount, "cash", TODAY)).value.receipt_id


def _waiting(office: Office) -> list[WaitingPerson]:
    return waiting_people(office.read(pending_receipts, TODAY, TODAY))


def _pasted(office: Office, text: str) -> list[PastedRow]:
    return office.read(read_pasted, text)


def test_two_receipts_of_a_person_are_one_block_with_the_months_run_together(
    office: Office, ids: dict[str, int]
) -> None:
    _pays(office, ids["Ana"])
    _pays(office, ids["Beto"])
    _pays(office, ids["Ana"], 120_000)
    people = _waiting(office)
    assert [(one.name, one.amount) for one in people] == [("Ana Vera", 170_000), ("Beto Ñandú", 50_000)]
    block = office.read(block_of_receipts, people[0].receipts)
    assert "cuota social 07/2026 – 10/2026" in block.text.lower()
    assert "170000" in block.text
    alone = office.read(block_of_receipts, people[0].receipts[:1])
    assert (alone.amount, "cuota social 07/2026\n" in alone.text.lower()) == (DUE, True)


def test_a_firm_that_is_no_member_and_a_donation_are_other_documents(office: Office, ids: dict[str, int]) -> None:
    firm = PaidBy(name="Ferretería Norte", tax_id="80012345-0")
    for member in ("Ana", "Beto"):
        office.run(receive, ReceiptOrder("cash", TODAY, (Share(ids[member], DUE),), payer=firm))
    gift = Income("donation", "Para la feria", 10_000)
    office.run(receive, ReceiptOrder("cash", TODAY, income=gift, payer=firm))
    assert [(one.name, len(one.receipts)) for one in _waiting(office)] == [("Ferretería Norte", 2)]
    office.run(receive, ReceiptOrder("cash", TODAY, income=Income("sale", "Carpa", 10_000), payer=firm))
    block = office.read(block_of_receipts, _waiting(office)[0].receipts)
    assert ("Ana Vera" in block.text, "Carpa" in block.text) == (True, True)


def test_a_charge_invoiced_on_credit_does_not_let_its_receipt_wait_again(office: Office, ids: dict[str, int]) -> None:
    """July and August invoiced on credit; then 170.000 paid: 100.000 is on the invoice, 70.000 waits."""
    free = office.read(charges_to_invoice, ids["Ana"])
    block = office.read(block_of_charges, ids["Ana"], free[:2])
    assert (block.amount, "Crédito" in block.text, "07/2026 – 08/2026" in block.text) == (100_000, True, True)
    draft = FiscalDraft("invoice", "1-1-7", TODAY, charge_ids=block.charge_ids, stamp="12345678")
    document = office.run(note_document, draft).value
    noted = office.read(fiscal_documents)[0]
    assert (noted.amount, noted.receiver, noted.charges) == (100_000, "Ana Vera", 2)
    assert [one.document for one in office.read(charges_to_invoice, ids["Ana"])] == ["001-001-0000007"] * 2 + [""] * 2
    with pytest.raises(Refused, match=r"fiscal\.charge_has"):
        office.run(note_document, FiscalDraft("invoice", "1-1-8", TODAY, charge_ids=block.charge_ids, stamp="12345678"))
    whole = _pays(office, ids["Ana"], 80_000)
    assert _waiting(office) == []
    assert office.read(fiscal_of, [whole]) == {whole: [("invoice", "001-001-0000007")]}
    with pytest.raises(Refused, match=r"fiscal\.receipt_has.*001-001-0000007"):
        office.run(note_document, FiscalDraft("invoice", "1-1-8", TODAY, (whole,), stamp="12345678"))
    rest = _pays(office, ids["Ana"], 90_000)
    (person,) = _waiting(office)
    assert [(one.receipt_id, one.amount, one.covered) for one in person.receipts] == [(rest, 70_000, 20_000)]
    assert "09/2026 – 10/2026" in office.read(block_of_receipts, person.receipts).text
    office.run(note_document, FiscalDraft("invoice", "1-1-8", TODAY, (rest,), stamp="12345678"))
    assert office.read(fiscal_documents)[0].amount == 70_000
    assert _waiting(office) == []
    office.run(cancel_document, document, "RUC equivocado", TODAY)
    assert [one.receipt_id for one in _waiting(office)[0].receipts] == [whole]


def test_what_was_paid_with_an_invoiced_receipt_is_not_invoiced_as_a_charge(
    office: Office, ids: dict[str, int]
) -> None:
    receipt = _pays(office, ids["Ana"], 30_000)
    assert office.read(charges_to_invoice, ids["Ana"])[0].amount == DUE
    office.run(note_document, FiscalDraft("invoice", "1-1-7", TODAY, (receipt,), stamp="1"))
    first = office.read(charges_to_invoice, ids["Ana"])[0]
    assert first.amount == 20_000
    office.run(note_document, FiscalDraft("invoice", "1-1-8", TODAY, charge_ids=(first.charge.id,), stamp="1"))
    assert office.read(fiscal_documents)[0].amount == 20_000
    last = _pays(office, ids["Ana"], 70_000)
    assert [one.amount for one in _waiting(office)[0].receipts] == [50_000]
    office.run(void_receipt, last, "Monto equivocado", TODAY)
    assert _waiting(office) == []


def test_the_list_of_receipts_says_which_wait_and_which_are_on_an_invoice(office: Office, ids: dict[str, int]) -> None:
    """Two of Ana, one void, a donation: nothing waits before the office's first invoice."""
    first, second, third = (_pays(office, ids["Ana"]) for _ in range(3))
    gift = Income("donation", "Para la feria", 10_000)
    donation = office.run(
        receive, ReceiptOrder("cash", TODAY, income=gift, payer=PaidBy(name="Nadie"))
    ).value.receipt_id
    office.run(void_receipt, third, "Monto equivocado", TODAY)
    assert not any(one.waits for one in office.read(listed_by_id, [first, second]).values())
    office.run(note_document, FiscalDraft("invoice", "1-1-7", TODAY, (first,), stamp="1"))
    listed = office.read(listed_by_id, [first, second, third, donation])
    assert [(one.fiscal, one.waits) for one in listed.values()] == [
        ("001-001-0000007", False),
        ("", True),
        ("", False),
        ("", False),
    ]
    assert office.read(listed_receipts, "", ReceiptWish(fiscal="waiting")) == [second]
    assert office.read(listed_receipts, "ana", ReceiptWish(fiscal="done")) == [first]
    assert office.read(receipts_sum, "", ReceiptWish(fiscal="waiting")).amount == DUE
    charge = office.read(charges_to_invoice, ids["Ana"])[0].charge.id
    office.run(note_document, FiscalDraft("invoice", "1-1-8", TODAY, charge_ids=(charge,), stamp="1"))
    paid = _pays(office, ids["Ana"], 70_000)
    (part,) = office.read(listed_by_id, [paid]).values()
    assert (part.fiscal, part.waits) == ("001-001-0000008", True)


def test_numbers_come_back_by_person_as_the_tool_gives_its_sheet(office: Office, ids: dict[str, int]) -> None:
    _pays(office, ids["Ana"])
    _pays(office, ids["Ana"])
    _pays(office, ids["Beto"])
    _pays(office, ids["Comercial"], 60_000)
    sheet = (
        "Fecha de emisión;Tipo de documento;N° de factura;Timbrado;RUC receptor;Razón social;Total;Estado\n"
        "21/11/2026;Factura;001-001-0000101;12345678;1.234.567-9;VERA, Ana;100.000;Aprobado\n"
        "21/11/2026;Factura;001-001-0000102;12345678;;ñandu BETO;50.000;Aprobado\n"
        "21/11/2026;Factura;001-001-0000103;12345678;80009735-1;COMERCIAL SUR SA;99.000;Aprobado\n"
        "21/11/2026;Factura;001-001-0000104;12345678;80009735-1;COMERCIAL SUR SA;60.000;Anulado\n"
        "21/11/2026;Factura;001-001-0000105;12345678;80009735-1;Comercial Sur;60.000;Aprobado\n"
        "21/11/2026;Factura;001-001-0000106;12345678;9999999;Nadie;1.000;Aprobado\n"
    )
    rows = _pasted(office, sheet)
    assert [(row.name, len(row.receipt_ids)) for row in rows if row.taken] == [
        ("Ana Vera", 2),
        ("Beto Ñandú", 1),
        ("Comercial Sur S.A.", 1),
    ]
    assert [row.problem.code for row in rows if row.problem] == ["fiscal.amount_other", "fiscal.nobody_waits"]
    assert [row.passed.code for row in rows if row.passed] == ["fiscal.line_cancelled"]
    assert office.run(take_pasted, rows).value == 3
    assert _waiting(office) == []
    again = _pasted(office, "\n".join(sheet.splitlines()[:3]))
    assert [row.passed and row.passed.code for row in again] == ["fiscal.line_noted"] * 2
    assert office.run(take_pasted, again).value == 0


def test_an_amount_picks_the_receipts_and_a_guess_is_refused(office: Office, ids: dict[str, int]) -> None:
    for amount in (30_000, 50_000, 50_000):
        _pays(office, ids["Ana"], amount)
    two = _pasted(office, "Ana Vera\t1-1-1\t12345678\t21/11/2026\t30.000\nana vera\t1-1-2\t12345678\t\t100.000")
    assert [len(row.receipt_ids) for row in two] == [1, 2]
    (guess,) = _pasted(office, "Ana Vera\t1-1-1\t12345678\t21/11/2026\t80.000")
    assert guess.problem is not None
    assert guess.problem.code == "fiscal.amount_several"
    numbers = [one.receipt for one in _waiting(office)[0].receipts]
    (named,) = _pasted(office, f"{numbers[0]} {numbers[2]}\t1-1-1\t12345678")
    assert (len(named.receipt_ids), named.problem) == (2, None)
    (whole,) = _pasted(office, "1234567-9;1-1-1;12345678")
    assert len(whole.receipt_ids) == 3


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Nº Recibo;Folio", ("receipt", "number")),
        ("RFC Receptor,Serie,Folio", ("tax_id", "number")),
        ("RUT;Nro. Timbrado;Folio", ("tax_id", "number")),
    ],
)
def test_headings_in_any_order_name_the_columns(heading: str, field: tuple[str, str]) -> None:
    sign = ";" if ";" in heading else ","
    cells = sign.join(str(10 + at) for at, _ in enumerate(heading.split(sign)))
    (line,) = sheet_lines(f"{heading}\n{cells}\n")
    assert getattr(line, field[0]) == "10"
    assert line.number.endswith(str(9 + len(heading.split(sign))))


def test_the_invoice_of_a_void_receipt_is_said_and_goes_to_the_right_one(office: Office, ids: dict[str, int]) -> None:
    wrong = _pays(office, ids["Ana"])
    document = office.run(note_document, FiscalDraft("invoice", "1-1-7", TODAY, (wrong,), stamp="1")).value
    with pytest.raises(Refused, match=r"fiscal\.not_of_void"):
        office.run(move_document, document, [wrong])
    office.run(void_receipt, wrong, "Otro socio", TODAY)
    (said,) = office.read(void_documents)
    row = office.read(listed_by_id, [wrong])[wrong].receipt
    assert (said.number, said.receipts) == ("001-001-0000007", f"{row.series}-{row.number_text}")
    other, right = _pays(office, ids["Ana"], 30_000), _pays(office, ids["Ana"])
    for receipts, code in (([other], "move_amount"), ([wrong], "receipt_void"), ([], "nothing")):
        with pytest.raises(Refused, match=rf"fiscal\.{code}"):
            office.run(move_document, document, receipts)
    office.run(move_document, document, [right])
    assert office.read(void_documents) == []
    assert office.read(fiscal_of, [wrong, right]) == {right: [("invoice", "001-001-0000007")]}
    assert [one.receipt_id for one in _waiting(office)[0].receipts] == [other]


def test_a_document_outside_its_timbrado_is_said(office: Office) -> None:
    def doubts(number: str, day: date, stamp: str = "12345678") -> list[str]:
        draft = FiscalDraft("invoice", number, day, stamp=stamp)
        return [one.code for one in office.read(stamp_doubts, draft)]

    assert doubts("001-001-0000101", TODAY) == []  # no timbrado is noted: nothing to compare with
    office.run(add_stamp, StampDraft("invoice", "12345678", date(2025, 12, 15), date(2026, 12, 14), 101, 125))
    assert doubts("001-001-0000101", TODAY) == []
    assert doubts("001-001-0000126", TODAY) == ["stamp.other_number"]
    assert doubts("001-001-0000099", date(2026, 12, 15)) == ["stamp.other_day", "stamp.other_number"]
    assert doubts("001-001-0000101", TODAY, "12345679") == ["stamp.not_noted"]


def test_a_charge_on_an_invoice_does_not_count_as_never_made(office: Office, ids: dict[str, int]) -> None:
    charge = office.read(charges_to_invoice, ids["Ana"])[0].charge.id
    document = office.run(
        note_document, FiscalDraft("invoice", "1-1-7", TODAY, charge_ids=(charge,), stamp="12345678")
    ).value
    run = office.read(lambda reader: reader.value("SELECT run_id FROM charge WHERE id = ?", (charge,)))
    for action, of in ((void_charge, charge), (void_run, run)):
        with pytest.raises(Refused, match=r"charge\.invoiced.*001-001-0000007"):
            office.run(action, of, "Mes equivocado", TODAY)
    office.run(cancel_document, document, "Mes equivocado", TODAY)
    assert office.run(void_run, run, "Mes equivocado", TODAY).value == 3
