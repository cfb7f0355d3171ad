"""Two cards of one person become one, and two again: nothing is lost on the way, whatever happened in between."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.base.attachments import NewFile, attach, attached_to
from app.models.base.database import Clock, Reader
from app.models.base.errors import Refused
from app.models.base.values.phones import parse_phone
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.kinship import Likeness
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.charging import add_opening_charge, add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.merging import Merged, merge_preview, merge_records
from app.models.dues.parting import merges_of, part_records
from app.models.dues.plan_saving import PlanDraft, save_plan
from app.models.dues.queries import account, statement
from app.models.dues.receipt_queries import receipt_ids, stored_receipt
from app.models.dues.relief import relieve_charge
from app.models.dues.rules import PlanTerms
from app.models.dues.sides import GROUPS
from app.models.dues.single_charges import charge_one
from app.models.members.commands import add_member, edit_member
from app.models.members.consent import give_consent
from app.models.members.parties import PartyRef, party_of_member
from app.models.members.queries import find_while_typing, member, member_ids
from app.models.members.rules import MemberDraft
from app.models.members.twins import members_like, say_distinct, suspected_pairs
from app.models.schema import TABLES
from app.office import Office

DAY = date(2026, 11, 21)
_NOT_COMPARED = frozenset(("record_merge",))


def add(office: Office, name: str, number: str, phone: str = "", ci: str = "") -> int:
    tax = parse_tax_id(ci, "PY").tax_id if ci else None
    phones = (parse_phone(phone, "PY"),) if phone else ()
    party = PartyDraft("person", name, tax=tax, phones=phones)
    return office.run(add_member, MemberDraft(party, number=number, joined_on=date(2020, 1, int(number) + 1))).value


def cash(member_id: int, amount: int) -> PaymentOrder:
    return PaymentOrder(member_id, amount, "cash", DAY)


def everything(reader: Reader) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every journalled table."""
    found = {}
    for table in TABLES:
        if table.journalled and table.name not in _NOT_COMPARED:
            columns = ", ".join(column.name for column in table.columns if column.type != "BLOB")
            found[table.name] = sorted(reader.rows(f"SELECT {columns} FROM {table.name}"), key=repr)
    return found


def joined(office: Office, kept: int, gone: int, *take: str) -> Merged:
    refs = who(office, kept), who(office, gone)
    return office.run(merge_records, *refs, take, TABLES, DAY, "Cobrada dos veces: fichas unidas").value


def who(office: Office, member_id: int) -> PartyRef:
    return office.read(party_of_member, member_id)


def members_of(office: Office) -> set[tuple[int, int]]:
    """The suspected pairs by their member ids."""
    ids = {office.read(party_of_member, one).key: one for one in office.read(member_ids)}
    return {(ids[pair.first], ids[pair.second]) for pair in office.read(suspected_pairs)}


def parted(office: Office, merge_id: int) -> int:
    """Parts again; the id of the member that is there again."""
    ref = office.run(part_records, merge_id, TABLES, DAY).value
    return next(one for one in office.read(member_ids) if who(office, one) == ref)


@pytest.fixture
def twins(office: Office) -> tuple[int, int]:
    """María twice: both owe October, the second paid September and gave her consent; a file hangs on it."""
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    first = add(office, "María Benítez", "1", phone="0981 111222")
    second = add(office, "María Benítez Ayala", "2", ci="2.345.678")
    add(office, "Otra Persona", "3")
    for period in ("2026-09", "2026-10"):
        office.run(charge_period, plan, period, date(2026, 10, 1))
    office.run(pay, cash(second, 50_000))
    office.run(give_consent, [second], "resumen", DAY, "ficha firmada")
    uid = office.read(member, second).uid
    office.run(attach, "member", uid, NewFile(b"foto", "image/jpeg", "cedula.jpg"), DAY)
    return first, second


def test_the_one_that_stays_has_what_both_had(office: Office, twins: tuple[int, int]) -> None:
    first, second = twins
    paper = office.read(stored_receipt, office.read(receipt_ids)[0]).content
    seen = office.read(merge_preview, who(office, first), who(office, second), TABLES)
    assert set(seen.sides.differing) >= {"number", "name", "tax_id", "joined_on"}
    assert (len(seen.voided), seen.moved["receipt"], seen.moved["consent"]) == (2, 1, 1)
    joined(office, first, second, "name", "tax_id")
    row = office.read(member, first)
    assert (row.number, row.name, row.tax_id) == ("1", "María Benítez Ayala", "2345678")
    assert office.read(account, first).debt == 50_000, "September was paid, October is owed once"
    assert office.read(stored_receipt, office.read(receipt_ids)[0]).content == paper
    assert [file.file_name for file in office.read(attached_to, "member", row.uid)] == ["cedula.jpg"]
    assert office.read(find_while_typing, "2345678") == [first]
    assert office.read(checks.money_objections) == []
    with pytest.raises(Refused, match=r"member\.unknown"):
        office.read(account, second)


def test_parted_again_every_row_is_as_before(office: Office, twins: tuple[int, int]) -> None:
    first, second = twins
    before = office.read(everything)
    done = joined(office, first, second, "name", "tax_id", "number", "joined_on")
    assert office.read(everything) != before
    assert parted(office, done.merge_id) == second
    assert office.read(everything) == before
    with pytest.raises(Refused, match=r"merge\.parted"):
        office.run(part_records, done.merge_id, TABLES, DAY)
    assert [(note.name, note.number, note.parted_on) for note in office.read(merges_of, who(office, first))] == [
        ("María Benítez Ayala", "2", "2026-11-21")
    ]


def test_what_came_later_stays_with_the_one_that_stayed(office: Office, twins: tuple[int, int]) -> None:
    first, second = twins
    done = joined(office, first, second, "number")
    office.run(pay, cash(first, 30_000))
    third = add(office, "Nery Jara", "1")  # the number that became free
    new = add(office, "Celia Ojeda", "5")  # may have got the place of the record that went
    back = parted(office, done.merge_id)
    assert office.read(account, first).debt == 2 * 50_000 - 30_000
    assert office.read(account, back).debt == 50_000
    assert office.read(account, new).debt == 0
    assert office.read(member, back).name == "María Benítez Ayala"
    assert {office.read(member, one).number for one in (back, third, new)} == {"2", "1", "5"}
    assert office.read(checks.money_objections) == []


def test_a_void_receipt_of_the_other_one_goes_along(office: Office, twins: tuple[int, int]) -> None:
    first, second = twins
    office.run(void_receipt, office.read(receipt_ids)[0], "Se repitió", DAY)
    done = joined(office, first, second)
    assert office.read(account, first).debt == 2 * 50_000
    kinds = [line.kind for line in office.read(statement, first)]
    assert (kinds.count("payment"), kinds.count("reversal")) == (1, 1)
    office.run(part_records, done.merge_id, TABLES, DAY)
    assert office.read(account, first).debt == office.read(account, second).debt == 2 * 50_000


def test_a_joining_inside_a_later_one_is_parted_after_it(office: Office) -> None:
    """Otherwise the payments of the first stay, unseen, with the wrong member."""
    plan = office.run(add_plan, "Cuota", 50_000, "monthly").value
    one, two, three = (add(office, "Ana Vera Sosa", str(n), ci=f"1.234.56{n}") for n in (1, 2, 3))
    office.run(charge_period, plan, "2026-09", date(2026, 9, 1))
    for each in (one, two, three):
        office.run(pay, cash(each, 50_000))
    before = office.read(everything)
    first = joined(office, one, two, "name", "tax_id")
    second = joined(office, three, one, "tax_id")
    with pytest.raises(Refused, match=r"merge\.later"):
        office.run(part_records, first.merge_id, TABLES, DAY)
    office.run(part_records, second.merge_id, TABLES, DAY)
    office.run(part_records, first.merge_id, TABLES, DAY)
    assert office.read(everything) == before


def test_who_was_edited_after_the_joining_is_found_by_the_old_name_again(office: Office) -> None:
    nery, celia = add(office, "Nery Jara Ruiz", "1"), add(office, "Celia Ojeda Paz", "2")
    done = joined(office, nery, celia, "name")
    phone = parse_phone("0981 555444", "PY")
    office.run(edit_member, nery, MemberDraft(PartyDraft("person", "Celia Ojeda Paz", phones=(phone,)), number="1"))
    office.run(part_records, done.merge_id, TABLES, DAY)
    assert office.read(find_while_typing, "nery") == office.read(find_while_typing, "555444") == [nery]


def test_who_is_not_the_other_is_not_the_joined_one_either(office: Office) -> None:
    one, two, three = (add(office, "Ana Vera Sosa", str(n)) for n in (1, 2, 3))
    office.run(say_distinct, who(office, two), who(office, three), DAY)
    done = joined(office, one, two)
    assert office.read(suspected_pairs) == []
    office.run(part_records, done.merge_id, TABLES, DAY)
    assert members_of(office) == {(one, two), (one, three)}


def test_typing_the_whole_number_finds_the_card_without_its_digit(office: Office) -> None:
    known = add(office, "Ramón Paz Cano", "1", ci="2.345.678")
    found = office.read(members_like, Likeness(0, "person", "R. Paz", tax_id="2345678-1"))
    assert [pair.second for pair in found] == [known]


def test_what_cannot_be_joined_is_refused(office: Office, twins: tuple[int, int]) -> None:
    first, _ = twins
    firm = office.run(add_member, MemberDraft(PartyDraft("organization", "El Tornillo S.A."))).value
    for other, code in ((first, r"merge\.same"), (999, r"member\.unknown"), (firm, r"merge\.kinds")):
        with pytest.raises(Refused, match=code):
            joined(office, first, other)
    with pytest.raises(Refused, match=r"merge\.unknown"):
        office.run(part_records, 999, TABLES, DAY)


@settings(max_examples=20)
@given(
    st.lists(st.sampled_from([*GROUPS, "trade_name", "email"]), unique=True),
    st.lists(st.tuples(st.integers(0, 2), st.sampled_from([10_000, 50_000, 120_000])), max_size=4),
    st.permutations([0, 1, 2]),
)
def test_joined_and_parted_is_nothing(
    office_template: Path, clock: Clock, take: list[str], payments: list[tuple[int, int]], order: list[int]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(office_template, Path(folder) / "gremio.gremial"))
        _joined_and_parted(Office.open(path, "Marta", clock=clock), take, payments, order)


def _joined_and_parted(opened: Office, take: list[str], payments: list[tuple[int, int]], order: list[int]) -> None:
    with opened as office:
        plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
        ids = [add(office, "Ana Vera Sosa", str(at), phone=f"0981 11122{at}", ci=f"1.234.56{at}") for at in (1, 2, 3)]
        office.run(charge_period, plan, "2026-09", date(2026, 9, 1))
        office.run(add_opening_charge, ids[1], 70_000, 0, date(2026, 9, 1))
        for who, amount in payments:
            office.run(pay, cash(ids[who], amount))
        office.run(charge_period, plan, "2026-10", date(2026, 10, 1))
        before = office.read(everything)
        first = joined(office, ids[order[0]], ids[order[1]], *take)
        second = joined(office, ids[order[0]], ids[order[2]], *take)
        assert office.read(checks.money_objections) == []
        office.run(part_records, second.merge_id, TABLES, DAY)
        office.run(part_records, first.merge_id, TABLES, DAY)
        assert office.read(everything) == before


def test_two_fines_are_two_fines(office: Office) -> None:
    """Of a due of everybody one is enough; each fine was for something of its own."""
    one, two = add(office, "Ana Vera Sosa", "1"), add(office, "Ana Vera", "2")
    fine = office.run(save_plan, PlanDraft(5_000, "Multa", "once", terms=PlanTerms(kind="fine"))).value
    for each in (one, two):
        office.run(charge_one, each, fine, DAY)
    joined(office, one, two)
    assert office.read(account, one).debt == 10_000


def test_money_that_crossed_while_they_were_one_goes_home(office: Office) -> None:
    """Gs. 70.000 in favour of the second paid a month of the first."""
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    one, two = add(office, "Ana Vera Sosa", "1"), add(office, "Nery Jara", "2")
    office.run(pay, cash(two, 70_000))
    done = joined(office, one, two)
    office.run(charge_period, plan, "2026-11", DAY)
    assert (office.read(account, one).debt, office.read(account, one).credit) == (0, 20_000)
    assert parted(office, done.merge_id) == two
    assert (office.read(account, one).debt, office.read(account, one).credit) == (50_000, 0)
    assert (office.read(account, two).debt, office.read(account, two).credit) == (0, 70_000)
    office.run(charge_period, plan, "2026-11", DAY)
    assert office.read(account, two).credit == 20_000
    assert office.read(checks.money_objections) == []


def test_what_was_taken_out_while_they_were_one_goes_home_with_its_receipt(office: Office) -> None:
    """The receipt of the second is voided, and their fine forgiven, while both are one."""
    one, two = add(office, "Ana Vera Sosa", "1"), add(office, "Nery Jara", "2")
    fine = office.run(save_plan, PlanDraft(5_000, "Multa", "once", terms=PlanTerms(kind="fine"))).value
    charge = office.run(charge_one, two, fine, DAY).value
    paid = office.run(pay, cash(two, 2_000)).value
    done = joined(office, one, two)
    office.run(void_receipt, paid.receipt_id, "Era de otra", DAY)
    office.run(relieve_charge, charge, "waiver", 1_000, DAY, reason="Enfermedad", act="Acta 7")
    parted(office, done.merge_id)
    assert office.read(checks.money_objections) == []
    assert (office.read(account, one).balance, office.read(account, two).balance) == (0, 4_000)


def test_what_one_had_in_favour_settles_at_once_what_the_other_owed(office: Office) -> None:
    """Gs. 70.000 in favour of the second settle the first's 50.000 in the joining's own batch; parted, each its own."""
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    one = add(office, "Ana Vera Sosa", "1")
    office.run(charge_period, plan, "2026-11", DAY)
    two = add(office, "Ana Vera", "2")
    office.run(pay, cash(two, 70_000))
    before = office.read(everything)
    assert office.read(merge_preview, who(office, one), who(office, two), TABLES).settled == 50_000
    done = joined(office, one, two)
    assert (office.read(account, one).debt, office.read(account, one).credit) == (0, 20_000)
    assert office.read(checks.money_objections) == []
    parted(office, done.merge_id)
    assert office.read(everything) == before


def test_a_receipt_voided_after_its_credit_settled_the_other_goes_home_with_its_void(office: Office) -> None:
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    one = add(office, "Ana Vera Sosa", "1")
    office.run(charge_period, plan, "2026-11", DAY)
    two = add(office, "Ana Vera", "2")
    paid = office.run(pay, cash(two, 70_000)).value
    done = joined(office, one, two)
    office.run(void_receipt, paid.receipt_id, "Era de otra", DAY)
    assert (office.read(account, one).debt, office.read(account, one).credit) == (50_000, 0)
    parted(office, done.merge_id)
    assert (office.read(account, one).balance, office.read(account, two).balance) == (50_000, 0)
    assert office.read(checks.money_objections) == []
