"""A receipt goes out by WhatsApp: the paper says so, the next print is a copy, the link opens the member's chat."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.jobs.receipts import preview_bytes, send_receipt
from app.models.base.errors import Unavailable
from app.models.base.values.phones import parse_phone
from app.models.directory.rules import PartyDraft
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.orders import Income, PaidBy, ReceiptOrder
from app.models.dues.receiving import receive
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office
from tests.jobs.test_cash_papers import text_of

DAY = date(2026, 11, 21)


def test_a_receipt_that_went_by_whatsapp_says_so(office: Office, tmp_path: Path) -> None:
    draft = PartyDraft("person", "Ana Vera", phones=(parse_phone("0981 222 333", "PY"),))
    ana = office.run(add_member, MemberDraft(draft, number="1")).value
    receipt = office.run(pay, PaymentOrder(ana, 50_000, "cash", DAY)).value.receipt_id
    out = tmp_path / "recibo.pdf"
    assert send_receipt(office, receipt, out) == "https://wa.me/595981222333"
    said = text_of(out.read_bytes())
    assert "ENTREGADO POR WHATSAPP – 21/11/2026" in said
    assert "ORIGINAL" not in said
    assert "COPIA 1" in text_of(preview_bytes(office, receipt))


def test_who_is_no_member_has_no_conversation(office: Office, tmp_path: Path) -> None:
    order = ReceiptOrder("cash", DAY, income=Income("donation", "Rifa", 5_000), payer=PaidBy(name="Una vecina"))
    receipt = office.run(receive, order).value.receipt_id
    assert send_receipt(office, receipt, tmp_path / "recibo.pdf") == ""


def test_nothing_is_noted_when_the_file_was_not_written(office: Office, tmp_path: Path) -> None:
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    receipt = office.run(pay, PaymentOrder(ana, 50_000, "cash", DAY)).value.receipt_id
    with pytest.raises(Unavailable):
        send_receipt(office, receipt, tmp_path / "no" / "recibo.pdf")
    assert "COPIA" not in text_of(preview_bytes(office, receipt))
