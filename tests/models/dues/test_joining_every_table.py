"""Nothing is forgotten when two records become one: every table that speaks of somebody, also tomorrow's."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.base.attachments import NewFile, attach
from app.models.base.database import Clock, Reader, Tx, command
from app.models.base.errors import Refused
from app.models.directory.commands import add_party
from app.models.directory.own import own_organization
from app.models.directory.rules import PartyDraft, PartyKind
from app.models.dues.charging import add_opening_charge, add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.merging import GONE_WITH_IT, merge_records
from app.models.dues.parting import merges_of, part_records
from app.models.members.commands import add_member, change_status
from app.models.members.parties import PartyRef, party, party_of_member
from app.models.members.record import events_of
from app.models.members.rules import Event, MemberDraft
from app.models.members.twins import say_distinct, suspected_pairs
from app.models.schema import TABLES
from app.office import Office
from tests.models.agreements import rows as agreements

DAY = date(2026, 11, 21)
SUBJECTS: Final = ("person", "organization", "member")
DAY_TEXT: Final = DAY.isoformat()

EXEMPT: Final = {
    "journal": "what happened is never written anew",
    "record_merge": "the note of the joining itself",
    "erasure": "a record whose data was erased is not joined",
    "counterpart": "names an office",
    "counterpart_state": "names an office",
    "package_sent": "names an office",
    "package_received": "names an office",
    "quarantine": "names rows of another office",
    "mirror_member": "rows of another office",
    "mirror_standing": "rows of another office",
    "mirror_total": "rows of another office",
    "mirror_chain": "rows of another office",
}
"""Tables that name records by identity or place and are not pointed anew, each with its reason."""

POINTED_BY_NAME: Final = frozenset(("attached", "distinct_pair", "import_origin"))


def _columns() -> dict[str, set[str]]:
    """Table and the subjects it refers to."""
    return {
        table.name: {column.references for column in table.columns if column.references in SUBJECTS} - {None}
        for table in TABLES
        if any(column.references in SUBJECTS for column in table.columns)
    }


def _by_name() -> set[str]:
    """Tables that name rows of others by identity or by table and place."""
    return {
        table.name
        for table in TABLES
        for column in table.columns
        if (column.name.endswith("_uid") or column.name in ("row_id", "row_uid")) and column.references is None
    }


@command("members.edit")
def put(tx: Tx, table: str, values: dict[str, Any]) -> int:
    """A row as it might have been written by any command."""
    return tx.insert(table, uid=tx.new_uid(), **values)


Whose = dict[str, Any]
ROWS: Final[dict[str, Callable[[Whose], dict[str, Any]]]] = {
    "person_trait": lambda who: {**who, "sex": "f", "birth_year": 1970, "birth_range": "", "noted_on": DAY_TEXT},
    "office_holding": lambda who: {
        **{"person_id": 1, "organization_id": 1, **who, "office": "presidenta", "represents": 1},
        **{"from_date": DAY_TEXT, "until_date": None, "source": "Acta 1"},
    },
    "business_state": lambda who: {**who, "state": "open", "on_date": DAY_TEXT, "source": "visita"},
    "business_size": lambda who: {
        **{**who, "on_date": DAY_TEXT, "workers": 3, "sales": None, "currency": "", "sales_year": None, "sector": ""},
        **{"rule_set": "py-2012", "size_class": "micro", "chosen_by_hand": 0, "basis": "", "source": ""},
    },
    "consent": lambda who: {
        **{**who, "purpose": "resumen", "text_version": "1", "given_on": DAY_TEXT, "channel": "nota"},
        **{"revoked_on": None, "revoked_channel": ""},
    },
    "letter": lambda who: {
        **{**who, "direction": "in", "kind": "letter", "year": 2026, "number": None, "on_date": DAY_TEXT, "place": ""},
        **{
            "to_name": "x",
            "to_title": "",
            "to_address": "",
            "subject": "",
            "body": "",
            "template": "",
            "signed_by": "",
        },
        **{"signed_office": "", "reference": "", "voided_on": None, "void_reason": ""},
    },
    "allowance": lambda who: {
        **{**who, "plan_id": None, "percent": 5_000, "from_date": DAY_TEXT, "until_date": None},
        **{"reason": "beca", "act": "Acta 9/2026"},
    },
    "instalment_plan": lambda who: {
        **{**who, "agreed_on": DAY_TEXT, "act": "Acta 9/2026", "note": "", "ended_on": None, "end_reason": ""},
    },
    "payer_alias": lambda who: {**who, "folded": "transportes del sur"},
    "reminder": lambda who: {
        **{**who, "step": 1, "sent_on": DAY_TEXT, "amount": 50_000, "currency": "PYG", "channel": "paper"},
        **{"letter_id": None, "note": ""},
    },
    "privacy_request": lambda who: {
        **{**who, "who": "Ana", "kind": "access", "received_on": DAY_TEXT, "due_on": None, "channel": "", "detail": ""},
        **{"answered_on": None, "answer": "", "law": ""},
    },
    **agreements.ROWS,
}
MADE_BY_COMMANDS: Final = frozenset(("member", "member_event", "category_change", "charge", "payment", "receipt"))


def test_every_table_that_speaks_of_somebody_is_tried_here() -> None:
    untried = set(_columns()) - set(ROWS) - MADE_BY_COMMANDS
    assert not untried, f"write a row for {sorted(untried)} in ROWS: joining has to point it to the one that stays"
    assert set(GONE_WITH_IT) <= MADE_BY_COMMANDS


def test_every_table_that_names_records_is_pointed_or_exempt_with_a_reason() -> None:
    loose = _by_name() - POINTED_BY_NAME - set(EXEMPT)
    assert not loose, f"{sorted(loose)}: point it in dues.merging, or say here why not"
    assert all(EXEMPT.values())
    assert set(EXEMPT) <= _by_name(), "an exemption for a table that is not there"


def everything(reader: Reader) -> dict[str, list[tuple[object, ...]]]:
    found = {}
    for table in TABLES:
        if table.journalled and table.name != "record_merge":
            columns = ", ".join(column.name for column in table.columns if column.type != "BLOB")
            found[table.name] = sorted(reader.rows(f"SELECT {columns} FROM {table.name}"), key=repr)
    return found


def pointing_at(reader: Reader, ids: dict[str, int]) -> list[str]:
    """Columns that still lead to a record that is gone."""
    return [
        f"{table.name}.{column.name}"
        for table in TABLES
        for column in table.columns
        if column.references in ids
        and reader.value(f"SELECT 1 FROM {table.name} WHERE {column.name} = ?", (ids[column.references],))
    ]


def _furnish(office: Office, kind: PartyKind, member: bool, other: PartyRef) -> PartyRef:
    """A record with a row in every table that may speak of it."""
    name = "Ana Vera Sosa" if kind == "person" else "Vera y Sosa S.A."
    whose: list[Whose]
    if member:
        plan = office.run(
            add_plan, f"Cuota {office.facts.name}{len(office.read(everything)['member'])}", 50_000, "monthly"
        )
        member_id = office.run(add_member, MemberDraft(PartyDraft(kind, name), joined_on=date(2020, 1, 1))).value
        office.run(charge_period, plan.value, "2026-09", date(2026, 9, 1))
        office.run(add_opening_charge, member_id, 70_000, 0, date(2026, 9, 1))
        office.run(pay, PaymentOrder(member_id, 30_000, "cash", DAY))
        ref = office.read(party_of_member, member_id)
        whose = [{f"{kind}_id": ref.id}, {"member_id": member_id}]
    else:
        ref = PartyRef(kind, office.run(add_party, PartyDraft(kind, name)).value)
        whose = [{f"{kind}_id": ref.id}]
    for table, make in ROWS.items():
        for who in whose:
            subject = next(iter(who)).removesuffix("_id")
            if subject in _columns()[table]:
                office.run(
                    put, table, make({f"{other.kind}_id": other.id, **who} if table == "office_holding" else who)
                )
    uid = office.read(party, ref).uid
    office.run(attach, kind, uid, NewFile(f"{ref.key}".encode(), "image/png", "papel.png"), DAY)
    batch = office.run(
        put,
        "import_batch",
        {"kind": "members", "file_name": "x.csv", "sha256": str(ref.key), "imported_on": DAY_TEXT, "row_count": 1}
        | {"batch": 1, "taken_back_on": None},
    ).value
    office.run(put, "import_origin", {"batch_id": batch, "tbl": kind, "row_id": ref.id, "origin": str(ref.key)})
    return ref


@settings(max_examples=16)
@given(st.sampled_from(("person", "organization")), st.booleans(), st.booleans(), st.booleans())
def test_joined_everything_is_with_the_one_that_stays_and_parted_all_is_as_before(
    office_template: Path, clock: Clock, kind: PartyKind, kept_member: bool, gone_member: bool, said: bool
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(office_template, Path(folder) / "gremio.gremial"))
        with Office.open(path, "Marta", clock=clock) as office:
            _joined_and_parted(office, kind, kept_member, gone_member, said)


def _joined_and_parted(office: Office, kind: PartyKind, kept_member: bool, gone_member: bool, said: bool) -> None:
    across: PartyKind = "organization" if kind == "person" else "person"
    other = PartyRef(across, office.run(add_party, PartyDraft(across, "Rosa Gil")).value)
    third = PartyRef(kind, office.run(add_party, PartyDraft(kind, "Otra Ficha")).value)
    stored = NewFile(b"planilla", "image/png", "planilla.png")
    office.run(attach, "organization", office.read(party, third).uid, stored, DAY)
    office.run(agreements.put_parents)
    kept = _furnish(office, kind, kept_member, other)
    gone = _furnish(office, kind, gone_member, other)
    if said:
        office.run(say_distinct, gone, third, DAY)
    member = office.read(party, gone).member_id
    before = office.read(everything)
    done = office.run(merge_records, kept, gone, (), TABLES, DAY, "Fichas unidas").value
    ids = {kind: gone.id} | ({"member": member} if member is not None and kept_member else {})
    assert office.read(pointing_at, ids) == []
    assert office.read(lambda reader: reader.value("SELECT 1 FROM import_origin WHERE row_id = ?", (gone.id,))) is None
    assert (office.read(party, kept).member_id is not None) == (kept_member or gone_member)
    if not kept_member and gone_member:
        assert office.read(party, kept).member_id == member
    assert [note.name for note in office.read(merges_of, kept)] == [
        "Ana Vera Sosa" if kind == "person" else "Vera y Sosa S.A."
    ]
    assert office.run(part_records, done.merge_id, TABLES, DAY).value == gone
    assert office.read(everything) == before


def _with_history(office: Office, *steps: tuple[Event, date]) -> PartyRef:
    joined = steps[0][1]
    party_draft = PartyDraft("person", "Ana Vera Sosa")
    member_id = office.run(add_member, MemberDraft(party_draft, joined_on=joined)).value
    for event, day in steps[1:]:
        office.run(change_status, member_id, event, day, "")
    return office.read(party_of_member, member_id)


def _history(office: Office, ref: PartyRef) -> list[tuple[str, str | None]]:
    member_id = office.read(party, ref).member_id
    assert member_id is not None
    return [(one.event, one.on_date) for one in office.read(events_of, member_id)]


def test_two_histories_that_tell_one_story_are_told_as_one(office: Office) -> None:
    kept = _with_history(office, ("admitted", date(2015, 1, 1)), ("suspended", date(2020, 1, 1)))
    gone = _with_history(
        office, ("admitted", date(2016, 1, 1)), ("suspended", date(2017, 1, 1)), ("reinstated", date(2018, 1, 1))
    )
    before = office.read(everything)
    done = office.run(merge_records, kept, gone, (), TABLES, DAY, "x").value
    assert _history(office, kept) == [
        *(("admitted", "2015-01-01"), ("suspended", "2017-01-01"), ("reinstated", "2018-01-01")),
        ("suspended", "2020-01-01"),
    ]
    office.run(part_records, done.merge_id, TABLES, DAY)
    assert office.read(everything) == before


@pytest.mark.parametrize(
    "theirs",
    [
        [("suspended", date(2021, 1, 1))],  # already suspended then
        [("resigned", date(2016, 6, 1))],  # who left is not suspended later
        [("suspended", date(2020, 1, 1)), ("resigned", date(2022, 1, 1))],  # would end as having left
        [("suspended", date(2017, 1, 1)), ("reinstated", date(2020, 1, 1))],  # two things on one day
    ],
)
def test_two_histories_that_contradict_each_other_are_not_mixed(
    office: Office, theirs: list[tuple[Event, date]]
) -> None:
    kept = _with_history(office, ("admitted", date(2015, 1, 1)), ("suspended", date(2020, 1, 1)))
    gone = _with_history(office, ("admitted", date(2016, 1, 1)), *theirs)
    before = office.read(everything)
    done = office.run(merge_records, kept, gone, (), TABLES, DAY, "x").value
    assert _history(office, kept) == [("admitted", "2015-01-01"), ("suspended", "2020-01-01")]
    office.run(part_records, done.merge_id, TABLES, DAY)
    assert office.read(everything) == before


def test_the_office_itself_stays_and_is_nobodys_double(office: Office) -> None:
    own = PartyRef("organization", office.run(own_organization).value)
    other = PartyRef("organization", office.run(add_party, PartyDraft("organization", office.facts.name)).value)
    assert office.read(suspected_pairs) == []
    with pytest.raises(Refused, match=r"merge\.own"):
        office.run(merge_records, other, own, (), TABLES, DAY, "x")
    office.run(merge_records, own, other, (), TABLES, DAY, "x")


def test_what_its_owner_had_blocked_stays_blocked(office: Office) -> None:
    kept = PartyRef("person", office.run(add_party, PartyDraft("person", "Ana Vera")).value)
    gone = PartyRef("person", office.run(add_party, PartyDraft("person", "Ana Vera Sosa")).value)
    office.run(block, gone.id)
    done = office.run(merge_records, kept, gone, (), TABLES, DAY, "x").value
    assert office.read(lambda reader: reader.value("SELECT blocked_on FROM person")) == DAY_TEXT
    office.run(part_records, done.merge_id, TABLES, DAY)
    assert office.read(lambda reader: reader.value("SELECT count(blocked_on) FROM person")) == 1


@command("members.edit")
def block(tx: Tx, person: int) -> None:
    tx.update("person", person, blocked_on=DAY_TEXT)


def test_the_same_office_noted_on_both_stays_once(office: Office) -> None:
    firm = office.run(add_party, PartyDraft("organization", "Vera S.A.")).value
    people = [PartyRef("person", office.run(add_party, PartyDraft("person", "Ana Vera")).value) for _ in range(2)]
    for ref in people:
        values = {"organization_id": firm, "office": "gerente", "represents": 1, "from_date": None, "until_date": None}
        office.run(put, "office_holding", {"person_id": ref.id, **values, "source": ""})
    before = office.read(everything)
    done = office.run(merge_records, *people, (), TABLES, DAY, "x").value
    assert len(office.read(everything)["office_holding"]) == 1
    office.run(part_records, done.merge_id, TABLES, DAY)
    assert office.read(everything) == before


def test_a_joining_of_contacts_inside_one_of_members_is_parted_after_it(office: Office) -> None:
    contact = PartyRef("person", office.run(add_party, PartyDraft("person", "Ana Vera")).value)
    first, second = (_with_history(office, ("admitted", date(2015, 1, n))) for n in (1, 2))
    before = office.read(everything)
    inner = office.run(merge_records, first, contact, (), TABLES, DAY, "x").value
    outer = office.run(merge_records, second, first, (), TABLES, DAY, "x").value
    with pytest.raises(Refused, match=r"merge\.later"):
        office.run(part_records, inner.merge_id, TABLES, DAY)
    office.run(part_records, outer.merge_id, TABLES, DAY)
    office.run(part_records, inner.merge_id, TABLES, DAY)
    assert office.read(everything) == before
