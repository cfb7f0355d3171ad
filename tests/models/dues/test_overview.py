"""The office at a glance: the numbers of the desk are those of everyday receipts."""

from __future__ import annotations

from datetime import date

from app.models.directory.rules import PartyDraft
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.orders import Income, PaidBy, ReceiptOrder
from app.models.dues.overview import overview
from app.models.dues.receiving import receive
from app.models.dues.series import add_series
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)


def test_a_donation_of_its_own_series_moves_no_number_of_the_desk(office: Office) -> None:
    before = office.read(overview)
    assert (before.last_receipt, before.next_receipt) == ("", "004513")
    office.run(add_series, "D", 1, purpose="donation")
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    office.run(pay, PaymentOrder(ana, 1_000, "cash", DAY))
    given = Income("donation", "Para la feria", 5_000)
    assert office.run(receive, ReceiptOrder("cash", DAY, income=given, payer=PaidBy(name="Vecina"))).value.series == "D"
    now = office.read(overview)
    assert (now.last_receipt, now.next_receipt, now.today_receipts) == ("004513", "004514", 2)
