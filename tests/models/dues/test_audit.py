"""What an auditor tries: past days, odd days and amounts, numbers that outgrow their width, books changed by hand."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from app.models.base import connect, journal
from app.models.base.database import Clock, Reader
from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.as_of import positions_as_of
from app.models.dues.charging import add_opening_charge, add_plan, change_plan, charge_ahead, charge_period
from app.models.dues.commands import PaymentOrder, correct_receipt, pay, void_receipt
from app.models.dues.counter import counter_sheet, outlook
from app.models.dues.money import day_totals
from app.models.dues.overview import overview
from app.models.dues.queries import Position, account, statement
from app.models.dues.receipt_queries import receipt_ids, stored_receipt
from app.models.dues.relief import void_charge
from app.models.dues.series import add_series
from app.models.members.commands import add_member, change_status
from app.models.members.queries import status_as_of
from app.models.members.rules import Event, MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)
JOINED = date(2020, 1, 1)


def member(office: Office, event: Event | None = None) -> int:
    draft = MemberDraft(PartyDraft("person", "Ana Vera"), number="1", joined_on=JOINED, event=event)
    return office.run(add_member, draft).value


def monthly(office: Office) -> int:
    return office.run(add_plan, "Cuota social", 50_000, "monthly").value


def cash(member_id: int, amount: int, day: date = DAY, **more: object) -> PaymentOrder:
    return PaymentOrder(member_id, amount, "cash", day, **more)  # type: ignore[arg-type]


def position(office: Office, member_id: int, day: date) -> Position:
    return office.read(positions_as_of, day, {member_id: "active"})[member_id]


# -- past days ----------------------------------------------------------------------------------------


def test_money_on_account_settles_nothing_before_it_came(office: Office) -> None:
    ana, plan = member(office), monthly(office)
    office.run(pay, cash(ana, 50_000))
    office.run(charge_period, plan, "2026-10", date(2026, 11, 1))
    assert position(office, ana, date(2026, 11, 10)).debt == 50_000
    assert position(office, ana, DAY).debt == 0


def test_a_void_of_an_earlier_day_does_not_spend_later_money(office: Office) -> None:
    ana, plan = member(office), monthly(office)
    office.run(charge_period, plan, "2026-09", date(2026, 9, 1))
    first = office.run(pay, cash(ana, 50_000, date(2026, 11, 1))).value
    office.run(pay, cash(ana, 50_000, date(2026, 11, 20)))
    office.run(void_receipt, first.receipt_id, "Cheque devuelto", date(2026, 11, 10))
    then, now = position(office, ana, date(2026, 11, 12)), position(office, ana, DAY)
    assert (then.debt, then.credit) == (50_000, 0)
    assert (now.debt, now.credit) == (0, 0)


def test_credit_that_was_used_and_freed_counts_from_the_day_it_was_free(office: Office) -> None:
    ana, plan = member(office), monthly(office)
    paid = office.run(pay, cash(ana, 50_000, date(2026, 11, 1))).value
    office.run(charge_period, plan, "2026-10", date(2026, 11, 15))
    office.run(void_receipt, paid.receipt_id, "Se repitió", date(2026, 11, 10))
    for day in (12, 15, 21):
        held = position(office, ana, date(2026, 11, day))
        assert 0 <= held.debt <= 50_000
        assert held.credit >= 0


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2027, 5, 1)])
def test_nothing_is_taken_back_on_a_day_to_come(office: Office, day: date) -> None:
    ana = member(office)
    paid = office.run(pay, cash(ana, 50_000)).value
    charge = office.run(add_opening_charge, ana, 100, 0, DAY).value
    with pytest.raises(Refused, match=r"receipt\.void_future"):
        office.run(void_receipt, paid.receipt_id, "Se repitió", day)
    with pytest.raises(Refused, match=r"charge\."):
        office.run(void_charge, charge, "Se cargó por error", day)


# -- memberships --------------------------------------------------------------------------------------


def test_who_left_on_an_unknown_day_has_left(office: Office) -> None:
    ana = member(office, event="resigned")
    assert office.read(status_as_of, DAY)[ana] == "ended"
    assert office.read(status_as_of, date(2021, 1, 1))[ana] == "active"


def test_an_event_has_happened_and_follows_the_last_one(office: Office) -> None:
    ana = member(office)
    with pytest.raises(Refused, match=r"member\.event_future"):
        office.run(change_status, ana, "resigned", date(2027, 3, 1), "Se muda")
    office.run(change_status, ana, "resigned", date(2026, 5, 1), "Se muda")
    with pytest.raises(Refused, match=r"member\.event_before"):
        office.run(change_status, ana, "admitted", date(2026, 3, 1), "Vuelve")
    office.run(change_status, ana, "admitted", date(2026, 5, 1), "Vuelve")
    assert office.read(status_as_of, DAY)[ana] == "active"


# -- amounts and months -------------------------------------------------------------------------------


@pytest.mark.parametrize("amount", [10**12 + 1, 10**20])
def test_an_amount_nobody_can_mean_is_refused(office: Office, amount: int) -> None:
    ana = member(office)
    with pytest.raises(Refused, match=r"amount\.too_large"):
        office.run(pay, cash(ana, amount))
    with pytest.raises(Refused, match=r"amount\.too_large"):
        office.run(add_opening_charge, ana, amount, 0, DAY)
    with pytest.raises(Refused, match=r"amount\.too_large"):
        office.run(add_plan, "Cuota social", amount, "monthly")


def test_a_debt_of_fewer_than_no_months_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match=r"opening\.months_odd"):
        office.run(add_opening_charge, member(office), 100, -3, DAY)


def test_a_tariff_no_longer_used_charges_nobody_ahead(office: Office) -> None:
    ana, plan = member(office), monthly(office)
    office.run(change_plan, plan, amount=50_000, due_day=0, active=False)
    with pytest.raises(Refused, match=r"plan\.retired"):
        office.run(charge_ahead, ana, plan, ["2026-12"], DAY)


def test_what_was_left_on_account_pays_the_coming_month_first(office: Office) -> None:
    ana = member(office)
    monthly(office)
    office.run(pay, cash(ana, 20_000))
    shown = outlook(office.read(counter_sheet, ana), 30_000, DAY, months_ahead=1)
    paid = office.run(pay, cash(ana, 30_000, months_ahead=1)).value
    held = office.read(account, ana)
    assert (held.debt, held.credit) == (0, 0)
    assert [part.amount for _, part in paid.applied] == [part.amount for _, part in shown.settled] == [30_000]
    assert (shown.remaining, shown.credit) == (0, 0)
    assert office.read(stored_receipt, paid.receipt_id).content["lines"][0]["balance"] == 0


# -- receipts -----------------------------------------------------------------------------------------


def test_a_number_that_outgrows_its_width_is_shown_whole(office: Office) -> None:
    ana = member(office)
    office.run(add_series, "B", 9, 1)
    for _ in range(2):
        office.run(pay, cash(ana, 10, series="B"))
    assert [line.receipt for line in office.read(statement, ana)] == ["B-9", "B-10"]


def test_a_series_has_letters_a_code_can_be_read_with_and_is_there_once(office: Office) -> None:
    with pytest.raises(Refused, match=r"series\.code"):
        office.run(add_series, "Ñ", 1, 4)
    office.run(add_series, "B", 1, 4)
    with pytest.raises(Refused, match=r"series\.taken"):
        office.run(add_series, "b", 1, 4)


@pytest.mark.parametrize("text", ["²", "9" * 30])
def test_odd_digits_find_no_receipt(office: Office, text: str) -> None:
    office.run(pay, cash(member(office), 10))
    assert office.read(receipt_ids, text) == []


def test_what_is_void_stays_void(office: Office) -> None:
    ana = member(office)
    wrong = office.run(pay, cash(ana, 1_000)).value
    right = office.run(correct_receipt, wrong.receipt_id, "Monto equivocado", cash(ana, 900)).value
    with pytest.raises(Refused, match=r"receipt\.already_void"):
        office.run(void_receipt, wrong.receipt_id, "Otra vez", DAY)
    with pytest.raises(Refused, match=r"receipt\.already_void"):
        office.run(correct_receipt, wrong.receipt_id, "Otra vez", cash(ana, 900))
    office.run(void_receipt, right.receipt_id, "Devuelto", DAY)
    assert office.read(account, ana).balance == 0
    assert office.read(checks.money_objections) == []


# -- books changed by hand ----------------------------------------------------------------------------


def changed_by_hand(path: Path, *changes: str) -> None:
    connection = sqlite3.connect(path)
    for change in changes:
        connection.execute(change)
    connection.commit()
    connection.close()


def test_an_amount_changed_in_both_places_differs_from_the_paper(office: Office, clock: Clock) -> None:
    office.run(pay, cash(member(office), 1_000))
    office.close()
    changed_by_hand(office.path, "UPDATE receipt SET amount = 900", "UPDATE payment SET amount = 900")
    reader = Reader(connect.read_connection(office.path), clock)
    assert any(text.startswith("receipt ") for text in checks.money_objections(reader))
    reader.close()


def test_history_cannot_be_rewritten_behind_a_kept_digest(office: Office) -> None:
    member(office)
    office.close()
    connection = sqlite3.connect(office.path)
    row = connection.execute("SELECT seq, salt, tbl, row_id, op, image FROM journal WHERE tbl = 'member'").fetchone()
    assert journal.verify_chain(connection) == []
    forged = "UPDATE journal SET digest = ?, image = replace(image, 'active', 'ended') WHERE seq = ?"
    connection.execute(forged, (journal.row_digest(*row[1:]), row[0]))
    assert journal.verify_chain(connection) != []
    connection.close()


def test_a_void_receipt_is_not_counted_among_those_of_the_day(office: Office) -> None:
    ana = member(office)
    wrong = office.run(pay, cash(ana, 1_000)).value
    office.run(correct_receipt, wrong.receipt_id, "Monto equivocado", cash(ana, 900))
    assert [(total.amount, total.receipts) for total in office.read(day_totals, DAY)] == [(900, 1)]
    now = office.read(overview)
    assert (now.today_received, now.today_receipts) == (900, 1)
