"""One receipt for several members, another payer, money of nobody's account; and what the counter refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.models.base.errors import Refused
from app.models.cash.books import cash_book, money_accounts
from app.models.cash.closing import close_day
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, correct_receipt, pay, void_receipt
from app.models.dues.fiscal import cancel_document, fiscal_of, note_document
from app.models.dues.fiscal_rules import FiscalDraft
from app.models.dues.foreign import Tendered, read_rate, shared_out, worth
from app.models.dues.money import add_account, day_totals
from app.models.dues.orders import Income, PaidBy, ReceiptOrder, Share
from app.models.dues.queries import account, statement
from app.models.dues.receipt_list import ReceiptWish, listed_receipts, receipts_sum
from app.models.dues.receipt_queries import receipt_ids, receipts_by_id, stored_receipt, verify
from app.models.dues.receiving import Paid, receive
from app.models.dues.reissuing import lead_of, order_of, payments_of, refuse_correction
from app.models.dues.rules import Application
from app.models.dues.standing import standing_explained
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)


@pytest.fixture
def three(office: Office) -> tuple[int, int, int]:
    """Ana, Beto and a firm, each owes October and November: Gs. 100.000."""
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    ids = [
        office.run(add_member, MemberDraft(PartyDraft(kind, name), number=number)).value
        for kind, name, number in (
            ("person", "Ana Vera", "1"),
            ("person", "Beto Ñandú", "2"),
            ("organization", "Ferretería Sur SA", "3"),
        )
    ]
    for month in (10, 11):
        office.run(charge_period, plan, f"2026-{month}", date(2026, month, 1))
    return ids[0], ids[1], ids[2]


def cash(*shares: Share, **more: object) -> ReceiptOrder:
    return ReceiptOrder("cash", DAY, shares, **more)  # type: ignore[arg-type]


def take(office: Office, order: ReceiptOrder) -> Paid:
    return office.run(receive, order).value


def fine(office: Office) -> bool:
    found = [*office.read(checks.money_objections), *office.read(checks.receipt_gaps)]
    return not [*found, *office.read(checks.receipt_chain)]


def test_a_firm_pays_for_three_with_one_receipt(office: Office, three: tuple[int, int, int]) -> None:
    """Gs. 100.000 for Ana, 60.000 for Beto, 120.000 for itself: one number, three accounts, 20.000 in its favour."""
    ana, beto, firm = three
    order = cash(Share(ana, 100_000), Share(beto, 60_000), Share(firm, 120_000), payer=PaidBy(firm))
    paid = take(office, order)
    assert (paid.number, paid.amount, paid.credit) == (4513, 280_000, 20_000)
    assert [office.read(account, one).balance for one in three] == [0, 40_000, -20_000]
    content = office.read(stored_receipt, paid.receipt_id).content
    assert content["payer"]["name"] == "Ferretería Sur SA"
    assert [line["text"] for line in content["lines"]] == [
        *("Ana Vera (Nº 1)", "Cuota social 10/2026", "Cuota social 11/2026"),
        *("Beto Ñandú (Nº 2)", "Cuota social 10/2026", "Cuota social 11/2026"),
        *("Ferretería Sur SA (Nº 3)", "Cuota social 10/2026", "Cuota social 11/2026", "A cuenta: queda a favor"),
    ]
    assert sum(line["amount"] for line in content["lines"]) == content["amount"] == 280_000
    assert (content["layout"], content["concept"]) == (1, "cuotas de 3 socios, según detalle")
    assert office.read(verify, paid.code).status == "genuine"
    assert fine(office)


def test_everybody_on_it_finds_it_again(office: Office, three: tuple[int, int, int]) -> None:
    ana, beto, _ = three
    paid = take(office, cash(Share(ana, 50_000), Share(beto, 50_000), payer=PaidBy(name="Tía Ñeca", tax_id="1234567")))
    for text in ("vera ana", "nandu", "tia ñeca", "4513"):
        assert office.read(listed_receipts, text, ReceiptWish()) == [paid.receipt_id], text
        assert office.read(receipt_ids, text) == [paid.receipt_id], text
    assert office.read(listed_receipts, "sur", ReceiptWish()) == []
    assert office.read(receipts_sum, "nandu", ReceiptWish()).amount == 100_000
    row = office.read(receipts_by_id, [paid.receipt_id])[0]
    assert (row.payer, row.members, row.member_id) == ("Tía Ñeca", "Ana Vera, Beto Ñandú", None)
    for member_id in (ana, beto):
        assert office.read(receipt_ids, member_id=member_id) == [paid.receipt_id]
        assert office.read(statement, member_id)[-1].receipt == "A-004513"
        assert [one.number for one in office.read(standing_explained, member_id).last_receipts] == ["A-004513"]
    assert {line.number for line in office.read(cash_book)} == {"A-004513"}
    assert [(one.amount, one.receipts) for one in office.read(day_totals, DAY)] == [(100_000, 1)]


def test_a_void_opens_the_debt_of_all_again(office: Office, three: tuple[int, int, int]) -> None:
    paid = take(office, cash(*(Share(one, 100_000) for one in three)))
    office.run(void_receipt, paid.receipt_id, "Cheque devuelto", DAY)
    assert [office.read(account, one).debt for one in three] == [100_000] * 3
    assert office.read(money_accounts)[0].balance == 0
    assert office.read(day_totals, DAY)[0].receipts == 0
    with pytest.raises(Refused, match=r"receipt\.already_void"):
        office.run(void_receipt, paid.receipt_id, "Otra vez", DAY)
    assert fine(office)


def test_correcting_the_way_to_pay_keeps_the_shares(office: Office, three: tuple[int, int, int]) -> None:
    ana, beto, firm = three
    oldest = office.read(account, beto).charges[1]
    chosen = (Application(oldest.id, 30_000),)
    first = take(office, cash(Share(ana, 50_000), Share(beto, 30_000, chosen), payer=PaidBy(firm)))
    again = replace(office.read(order_of, first.receipt_id), method="transfer", reference="99 88", account_id=None)
    right = office.run(correct_receipt, first.receipt_id, "Otra forma de pago", again).value
    assert [share.amount for share in right.shares] == [50_000, 30_000]
    assert right.shares[1].applied[0][0].id == oldest.id
    row = office.read(receipts_by_id, [right.receipt_id])[0]
    assert (row.corrects, row.method, row.payer, row.member_id) == (4513, "transfer", "Ferretería Sur SA", firm)
    assert fine(office)


def test_a_receipt_on_an_invoice_keeps_it_or_says_that_it_is_wrong_too(
    office: Office, three: tuple[int, int, int]
) -> None:
    """Another way to pay: the same invoice covers the right receipt. Another amount: the invoice is cancelled first."""
    ana, beto, firm = three
    first = take(office, cash(Share(ana, 50_000), Share(beto, 50_000), payer=PaidBy(firm)))
    draft = FiscalDraft("invoice", "001-001-0000123", DAY, receipt_ids=(first.receipt_id,))
    document = office.run(note_document, draft).value
    order = office.read(order_of, first.receipt_id)
    card = replace(order, method="card", account_id=None)
    right = office.run(correct_receipt, first.receipt_id, "Era tarjeta", card).value
    assert office.read(fiscal_of, [right.receipt_id])[right.receipt_id] == [("invoice", "001-001-0000123")]
    less = replace(card, shares=(Share(ana, 50_000), Share(beto, 40_000)))
    with pytest.raises(Refused, match=r"receipt\.correct_invoiced"):
        office.run(correct_receipt, right.receipt_id, "Monto equivocado", less)
    assert office.read(receipts_by_id, [right.receipt_id])[0].voided_on is None
    office.run(cancel_document, document, "Monto equivocado", DAY)
    last = office.run(correct_receipt, right.receipt_id, "Monto equivocado", less).value
    assert (last.amount, office.read(fiscal_of, [last.receipt_id])) == (90_000, {})
    assert fine(office)


def test_a_closed_day_is_said_before_anything_is_typed(office: Office, three: tuple[int, int, int]) -> None:
    paid = take(office, cash(Share(three[0], 50_000), Share(three[1], 50_000)))
    box = office.read(money_accounts)[0]
    office.run(close_day, box.id, DAY, box.balance)
    with pytest.raises(Refused, match=r"cash\.today_closed"):
        office.read(refuse_correction, paid.receipt_id)
    with pytest.raises(Refused, match=r"cash\.today_closed"):
        office.run(correct_receipt, paid.receipt_id, "Error", office.read(order_of, paid.receipt_id))


@pytest.mark.parametrize("payer", ["nobody", "firm", "name", "second"])
def test_who_stands_in_front_when_it_is_corrected(office: Office, three: tuple[int, int, int], payer: str) -> None:
    ana, beto, firm = three
    said = {"nobody": PaidBy(), "firm": PaidBy(firm), "name": PaidBy(name="Tía"), "second": PaidBy(beto)}[payer]
    paid = take(office, cash(Share(ana, 50_000), Share(beto, 30_000), payer=said))
    lead, own = lead_of(office.read(order_of, paid.receipt_id))
    wanted = {"nobody": (ana, 50_000), "firm": (firm, None), "name": (ana, 50_000), "second": (beto, 30_000)}[payer]
    assert (lead, own and own.amount) == wanted
    assert set(office.read(payments_of, paid.receipt_id)) == {ana, beto}


def test_one_member_pays_for_another(office: Office, three: tuple[int, int, int]) -> None:
    ana, beto, _ = three
    paid = take(office, cash(Share(beto, 100_000), payer=PaidBy(ana)))
    assert [office.read(account, one).debt for one in (ana, beto)] == [100_000, 0]
    content = office.read(stored_receipt, paid.receipt_id).content
    assert content["concept"] == "Cuota social 10/2026 – 11/2026 de Beto Ñandú"
    assert office.read(receipt_ids, member_id=ana) == office.read(receipt_ids, member_id=beto)


def test_paying_for_oneself_prints_as_ever(office: Office, three: tuple[int, int, int]) -> None:
    """The everyday receipt has not one key more than before."""
    paid = office.run(pay, PaymentOrder(three[0], 100_000, "cash", DAY)).value
    content = office.read(stored_receipt, paid.receipt_id).content
    assert not {"shares", "original", "income", "tendered"} & set(content)
    assert [line["text"] for line in content["lines"]] == ["Cuota social 10/2026", "Cuota social 11/2026"]


def test_months_ahead_for_one_of_two(office: Office, three: tuple[int, int, int]) -> None:
    ana, beto, _ = three
    paid = take(office, cash(Share(ana, 150_000, months_ahead=1), Share(beto, 100_000)))
    assert [charge.period for charge, _ in paid.shares[0].applied] == ["2026-10", "2026-11", "2026-12"]
    assert fine(office)


def test_dues_of_ones_choice_and_a_month_ahead_leave_nothing_on_account(
    office: Office, three: tuple[int, int, int]
) -> None:
    """Beto pays November and December and still owes October: 50.000 + 50.000, nothing in his favour."""
    ana, beto, _ = three
    november = office.read(account, beto).charges[1]
    share = Share(beto, 100_000, (Application(november.id, 50_000),), months_ahead=1)
    paid = take(office, cash(Share(ana, 100_000), share))
    assert [charge.period for charge, _ in paid.shares[1].applied] == ["2026-11", "2026-12"]
    assert (paid.credit, [one.period for one in office.read(account, beto).charges]) == (0, ["2026-10"])
    assert fine(office)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"shares": ()}, "payment.nobody"),
        ({"shares": (Share(1, 10), Share(1, 20))}, "payment.member_twice"),
        ({"shares": (Share(1, 10), Share(2, 0))}, "amount.not_positive"),
        ({"shares": (Share(1, 10), Share(2, -5))}, "amount.not_positive"),
        ({"shares": (Share(1, 10**12 + 1),)}, "amount.too_large"),
        ({"shares": (Share(1, 6 * 10**11), Share(2, 6 * 10**11))}, "amount.too_large"),
        ({"shares": (Share(999, 10),)}, "member.unknown"),
        ({"payer": PaidBy(999)}, "member.unknown"),
        ({"payer": PaidBy(name=" ", tax_id="80000001-1")}, "payment.no_payer"),
        ({"payer": PaidBy(name="x" * 201)}, "payment.payer_long"),
        ({"paid_on": date(2026, 11, 22)}, "payment.in_future"),
        ({"tendered": Tendered(5_000, "USD", "7300")}, "payment.rate_differs"),
        ({"tendered": Tendered(0, "USD", "7300")}, "amount.not_positive"),
        ({"tendered": Tendered(10, "PYG", "1")}, "payment.tendered_home"),
        ({"tendered": Tendered(10, "USD", "-7300")}, "payment.rate_odd"),
    ],
)
def test_bad_input_is_refused_and_leaves_nothing(
    office: Office, three: tuple[int, int, int], change: dict[str, object], code: str
) -> None:
    order = replace(cash(Share(three[0], 10), Share(three[1], 20)), **change)  # type: ignore[arg-type]
    with pytest.raises(Refused, match=code):
        take(office, order)
    assert office.read(lambda reader: reader.value("SELECT count(*) FROM payment")) == 0
    assert office.read(receipt_ids) == []


def test_a_donation_is_nobodys_debt(office: Office, three: tuple[int, int, int]) -> None:
    income = Income("donation", "para la fiesta del niño", 500_000)
    paid = take(office, cash(income=income, payer=PaidBy(name="Banco del Barrio SA", tax_id="80012345-1")))
    content = office.read(stored_receipt, paid.receipt_id).content
    assert content["title"] == "RECIBO DE DONACIÓN"
    assert content["concept"] == "donación: para la fiesta del niño"
    assert content["payer"]["tax_id_label"] == "RUC"
    row = office.read(receipts_by_id, [paid.receipt_id])[0]
    assert (row.kind, row.income_kind, row.member_id) == ("donation", "donation", None)
    assert office.read(listed_receipts, "niño", ReceiptWish()) == [paid.receipt_id]
    assert [office.read(account, one).balance for one in three] == [100_000] * 3
    line = office.read(cash_book)[-1]
    assert (line.who, line.about, line.balance) == ("Banco del Barrio SA", content["concept"], 500_000)
    office.run(void_receipt, paid.receipt_id, "Error", DAY)
    assert office.read(money_accounts)[0].balance == 0
    assert fine(office)


@pytest.mark.parametrize(
    ("income", "payer", "code"),
    [
        (Income("donation", " ", 10), PaidBy(name="Ana"), "other_income.no_concept"),
        (Income("donation", "fiesta", 10), PaidBy(), "payment.no_payer"),
        (Income("donation", "fiesta", 0), PaidBy(name="Ana"), "amount.not_positive"),
        (Income("raffle", "rifa", 10), PaidBy(name="Ana"), "other_income.kind_unknown"),  # type: ignore[arg-type]
        (Income("sale", "bingo", 10, 77), PaidBy(name="Ana"), "fund.unknown"),
    ],
)
def test_other_income_says_who_and_what_for(office: Office, income: Income, payer: PaidBy, code: str) -> None:
    with pytest.raises(Refused, match=code):
        take(office, cash(income=income, payer=payer))


def test_dollars_at_the_counter(office: Office, three: tuple[int, int, int]) -> None:
    """USD 27,40 at 7.300 are Gs. 200.020: 100.000 for Ana, the rest for Beto, Gs. 20 in his favour."""
    ana, beto, _ = three
    given = Tendered(2_740, "USD", "7300")
    paid = take(office, cash(Share(ana, 100_000), Share(beto, 100_020), tendered=given, collector="Don Julio"))
    content = office.read(stored_receipt, paid.receipt_id).content
    assert content["method"] == "efectivo: USD 27,40 al cambio de 7.300"
    assert content["received_by"] == "Don Julio"
    handed = office.read(lambda reader: reader.rows("SELECT tendered FROM payment ORDER BY id"))
    assert [row[0] for row in handed] == [1_369, 1_371]
    office.run(void_receipt, paid.receipt_id, "Billete falso", DAY)
    assert fine(office)


def test_rates_are_read_as_they_are_written() -> None:
    assert [read_rate(text, "PY") for text in ("7.300", "7300", "7.312,50", "0,25")] == [
        "7300",
        "7300",
        "7312.5",
        "0.25",
    ]
    assert read_rate("1,050.5", "MX") == "1050.5"
    for text in ("", "0", "-7", "7.3.0", "7.30", "1,2345678", "siete", "7 mil"):
        with pytest.raises(Refused, match=r"payment\.rate_odd"):
            read_rate(text, "PY")
    assert worth(Tendered(1, "USD", "7350"), "PYG") == 74  # one cent: 73,5, halves up
    assert worth(Tendered(10_000, "BRL", "3.4125"), "MXN") == 34_125
    assert sum(shared_out(Tendered(1_000, "USD", "1"), [1, 1, 1])) == 1_000


def test_an_account_in_dollars_moves_by_dollars(office: Office, three: tuple[int, int, int]) -> None:
    """USD 100,00 on the first day, 27,40 received for Gs. 200.020: it holds 127,40 and no guaraní is added to it."""
    box = office.run(add_account, "Caja dólares", "cash", 10_000, DAY, "USD").value
    with pytest.raises(Refused, match=r"payment\.account_currency"):
        take(office, cash(Share(three[0], 100_000), account_id=box))
    paid = take(
        office, cash(Share(three[0], 100_000), Share(three[1], 100_020), tendered=Tendered(2_740, "USD", "7300"))
    )
    held = {one.name: one.balance for one in office.read(money_accounts)}
    assert held["Caja dólares"] == 12_740, "dollars in cash go to the box of dollars by themselves"
    assert office.read(cash_book) == [], "all accounts together are those in the office's own money"
    assert [line.balance for line in office.read(cash_book, account_id=box)] == [11_369, 12_740]
    office.run(void_receipt, paid.receipt_id, "Billete falso", DAY)
    assert office.read(cash_book, account_id=box)[-1].balance == 10_000
    assert fine(office)
