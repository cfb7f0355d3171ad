"""What may have happened to a member in a year, in any order, for the properties of the books."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from app.models.base.errors import Refused
from app.models.dues.charging import add_opening_charge
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.relief import void_charge
from app.models.members.commands import change_status
from app.models.members.rules import Event
from app.office import Office

TODAY = date(2026, 11, 21)
Deed = tuple[str, int, int]
DAYS = st.integers(0, 324)  # since 1 January 2026; the last is today
DEEDS = st.lists(
    st.tuples(st.sampled_from(("opening", "pay", "void", "void_charge", "status")), DAYS, st.integers(0, 9)),
    max_size=10,
)


def live(office: Office, ana: int, deeds: list[Deed]) -> None:
    """What an office may have done in a year, in any order; what a rule refuses did not happen."""
    receipts: list[Any] = []
    for what, days, dice in deeds:
        day = date(2026, 1, 1) + timedelta(days)
        try:
            if what == "opening":
                office.run(add_opening_charge, ana, 10_000 * (dice + 1), dice, day)
            elif what == "pay":
                receipts.append(office.run(pay, PaymentOrder(ana, 7_000 * (dice + 1), "cash", day)).value)
            elif what == "void" and receipts:
                office.run(void_receipt, receipts[dice % len(receipts)].receipt_id, "Error", day)
            elif what == "void_charge":
                charge = office.read(lambda reader: reader.value("SELECT max(id) FROM charge"))
                office.run(void_charge, charge or 0, "Error", day)
            elif what == "status":
                events: tuple[Event, ...] = ("suspended", "reinstated", "resigned", "admitted")
                office.run(change_status, ana, events[dice % 4], day if dice < 8 else None, "")
        except Refused:
            continue
