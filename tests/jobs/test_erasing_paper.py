"""The paper of an erasing names nobody and lists what went, what stays until when and which copies still hold it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.jobs.erasing import erase
from app.jobs.erasing_paper import erasing_bytes
from app.models.base.values.phones import parse_phone
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office
from tests.papers import text_of

DAY = date(2026, 11, 21)


def test_it_says_what_stays_and_no_name(office: Office, tmp_path: Path) -> None:
    party = PartyDraft("person", "Zunilda Ayala", phones=(parse_phone("0981 765 432", "PY"),))
    one = office.run(add_member, MemberDraft(party, number="7")).value
    office.run(charge_period, office.run(add_plan, "Cuota social", 85_000, "monthly").value, "2026-11", DAY)
    office.run(pay, PaymentOrder(one, 85_000, "cash", DAY))
    office.run(change_status, one, "resigned", DAY, "Se mudó")
    said = text_of(erasing_bytes(office, erase(office, one, "Lo pidió por nota").plan, "Lo pidió por nota"))
    for part in ("CONSTANCIA DE SUPRESIÓN", "7593/2025", "A-4513", "21/11/2031", "Lo pidió por nota"):
        assert part in said
    assert not {"Zunilda", "Ayala", "765"} & set(said.replace(".", " ").split())
