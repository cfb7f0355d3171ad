"""Anything an alliance may note, in any order: what is refused changes nothing, and what must hold always holds."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.jobs.undo import undo
from app.models.agreements.activities import add_attendees, remove_activity, save_activity, strike_attendee
from app.models.agreements.agreements import add_agreement, agreement_draft, clone_agreement, edit_agreement
from app.models.agreements.areas import add_area, remove_area
from app.models.agreements.case_checks import case_objections
from app.models.agreements.case_kinds import case_kind
from app.models.agreements.case_queries import board
from app.models.agreements.case_rules import CaseDraft, EventDraft, PartyDraft, StepDraft
from app.models.agreements.case_sums import settled_on, settlement_of
from app.models.agreements.cases import edit_case, note_event, open_case, remove_party, set_party, take_back_event
from app.models.agreements.cases import take_step as go_to
from app.models.agreements.checks import agreement_objections
from app.models.agreements.commitments import note_commitment, remove_commitment, save_commitment
from app.models.agreements.counting import counted
from app.models.agreements.events import (
    Paper,
    denounce_agreement,
    renew_agreement,
    resume_agreement,
    revoke_event,
    suspend_agreement,
    terminate_agreement,
)
from app.models.agreements.free_of_charge import is_free
from app.models.agreements.parties import (
    edit_agreement_party,
    join,
    joining_draft,
    leave,
    remove_agreement_party,
)
from app.models.agreements.project_rules import LineDraft, ProjectDraft, VoucherDraft
from app.models.agreements.project_standing import used_of_line
from app.models.agreements.projects import (
    close_project,
    note_project_event,
    reopen_project,
    save_budget,
    save_project,
    take_back_project_event,
)
from app.models.agreements.promise_rules import ActivityDraft, AttendeeDraft, CommitmentDraft
from app.models.agreements.rules import AgreementDraft, AreaDraft, JoiningDraft
from app.models.agreements.vouchers import add_voucher, note_voucher_event
from app.models.base.database import Clock, Reader
from app.models.base.errors import Refused
from app.models.cash.expenses import record_expense, void_expense
from app.models.cash.handover_facts import last_entry
from app.models.cash.rules import ExpenseDraft, ExpensePart
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft as DirectoryDraft
from app.office import Office, record

TODAY = date(2026, 11, 21)
DAYS = st.sampled_from(
    (date(2024, 2, 29), date(2025, 12, 31), *(date(2026, month, 1) for month in range(1, 12)), date(2026, 11, 25))
)
MAYBE = st.one_of(st.none(), DAYS, st.just(date(2027, 2, 28)))
ANY = st.integers(0, 10**6)
AMOUNTS = st.sampled_from((1, 50_000, 100_000, 400_000, 10**12 + 1))
COUNTS = ("", "activities", "attendances", "people", "hours", "quantity", "cases", "businesses")
KINDS = ("accompaniment", "joint_purchase", "joint_order", "policy_proposal")
NAMES = ("Ana Vera", "Luis Gil", "ana  vera", "Ñandú \U0001f33d; \"x\"\n'y'")
FIELDS = {
    "accompaniment": {},
    "joint_purchase": {"product": "Harina", "unit": "bolsa", "price": "50", "freight": "7"},
    "joint_order": {"product": "Camisas", "unit": "u", "price": "60"},
    "policy_proposal": {"type": "law"},
}


class Alliance(RuleBasedStateMachine):
    """Three institutions, an agreement with an area, a programme free of charge, a fund with a project."""

    template: Path
    folder: Path
    clock: Clock
    runs = 0
    done = 0
    refused = 0

    @initialize()
    def begin(self) -> None:
        type(self).runs += 1
        path = self.folder / f"alliance-{self.runs}.gremial"
        shutil.copy(self.template, path)
        with Office.look(path) as looked:
            record.record_path(looked.facts.uid).unlink(missing_ok=True)
        self.office = office = Office.open(path, "Marta", clock=self.clock)
        self.paid: dict[int, Any] = {}
        self.guilds = [office.run(add_party, DirectoryDraft("organization", f"Gremio {n}")).value for n in (1, 2, 3)]
        self.people = [office.run(add_party, DirectoryDraft("person", name)).value for name in ("Ana Vera", "Luis Gil")]
        signed = AgreementDraft("Alianza", signed_on=date(2026, 1, 1), open_accession=True)
        alliance = office.run(add_agreement, signed, [JoiningDraft(one) for one in self.guilds[:2]]).value
        office.run(add_area, alliance, AreaDraft("Capacitación"))
        office.run(add_agreement, AgreementDraft("Gratuito", "programme", starts_on=date(2026, 1, 1), free=True))
        office.run(add_agreement, AgreementDraft("Pago", "programme", starts_on=date(2026, 1, 1)))
        fund = office.run(add_agreement, AgreementDraft("Fondo", "fund", starts_on=date(2026, 1, 1))).value
        office.run(add_area, fund, AreaDraft("Organización", "aim"))
        self.project = office.run(save_project, ProjectDraft("Oficina", agreement_id=fund)).value
        office.run(save_budget, self.project, [(None, LineDraft("Talleres", 400_000, 100_000))])

    def do(self, command: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Runs it; a refusal leaves the file as it was."""
        before = self.office.read(last_entry)
        try:
            value = self.office.run(command, *args, **kwargs).value
        except Refused:
            assert self.office.read(last_entry) == before
            type(self).refused += 1
            return None
        type(self).done += 1
        return value

    def one_of(self, table: str, which: int) -> int:
        """The id of some row, or of none."""
        ids = [row[0] for row in self.office.read(lambda reader: reader.rows(f"SELECT id FROM {table} ORDER BY id"))]
        return ids[which % len(ids)] if ids else which

    def maybe(self, table: str, which: int) -> int | None:
        return None if which % 4 == 0 else self.one_of(table, which // 4)

    # -- agreements --------------------------------------------------------------------------------

    @rule(which=ANY, signed=MAYBE, starts=MAYBE, ends=MAYBE, free=st.booleans(), renewal=st.sampled_from((0, 1, 12)))
    def agree(self, which: int, signed: Any, starts: Any, ends: Any, free: bool, renewal: int) -> None:
        kind = ("framework", "programme", "amendment", "pilot", "accession")[which % 5]
        said = {"parent_id": self.maybe("agreement", which // 4), "free": free, "open_accession": which % 3 == 0}
        said |= {"renewal": "tacit" if renewal else "none", "renewal_months": renewal or None}
        draft = AgreementDraft("Otro", kind, signed_on=signed, starts_on=starts, ends_on=ends, **said)
        if which % 7 < 3:
            self.do(add_agreement, draft, [JoiningDraft(self.guilds[which % 3])])
        else:
            self.do(edit_agreement, self.one_of("agreement", which // 5), replace(draft, title="Cambiado"))

    @rule(which=ANY, day=MAYBE, free=st.booleans())
    def change_one_thing(self, which: int, day: Any, free: bool) -> None:
        agreement = self.one_of("agreement", which // 6)
        draft = self.office.read(agreement_draft, agreement)
        changes: tuple[dict[str, Any], ...] = (
            *({"signed_on": day}, {"starts_on": day}, {"ends_on": day}, {"accession_until": day}, {"free": free}),
            {"parent_id": self.maybe("agreement", which // 7)},
        )
        self.do(edit_agreement, agreement, replace(draft, **changes[which % 6]))

    @rule(which=ANY)
    def copy(self, which: int) -> None:
        self.do(clone_agreement, self.one_of("agreement", which), "Copia", with_parties=which % 2 == 0)

    @rule(which=ANY, day=MAYBE, until=MAYBE, role=st.sampled_from(("signatory", "adherent", "observer")))
    def parties(self, which: int, day: Any, until: Any, role: str) -> None:
        party = self.one_of("agreement_party", which // 5)
        match which % 5:
            case 0 | 1:
                draft = JoiningDraft(self.guilds[which % 3], role, from_on=day, until_on=until)
                self.do(join, self.one_of("agreement", which // 5), draft)
            case 2:
                self.do(leave, party, until or TODAY)
            case 3:
                self.do(remove_agreement_party, party)
            case _ if self.value("SELECT 1 FROM agreement_party WHERE id = ?", party):
                draft = self.office.read(joining_draft, party)
                self.do(edit_agreement_party, party, replace(draft, role=role, from_on=day, until_on=until))

    @rule(which=ANY, day=DAYS, until=MAYBE)
    def what_happens(self, which: int, day: date, until: Any) -> None:
        agreement = self.one_of("agreement", which // 6)
        match which % 6:
            case 0:
                self.do(renew_agreement, agreement, day, until, Paper())
            case 1:
                self.do(denounce_agreement, agreement, day, until, None, Paper())
            case 2:
                self.do(terminate_agreement, agreement, day, Paper())
            case 3:
                self.do(suspend_agreement, agreement, day, until, Paper())
            case 4:
                self.do(resume_agreement, agreement, day, Paper())
            case _:
                self.do(revoke_event, self.one_of("agreement_event", which // 6), "Error")

    # -- promises ----------------------------------------------------------------------------------

    @rule(which=ANY, starts=MAYBE, due=MAYBE, counts=st.sampled_from(COUNTS))
    def promise(self, which: int, starts: Any, due: Any, counts: str) -> None:
        agreement, area = self.one_of("agreement", which), self.maybe("agreement_area", which)
        draft = CommitmentDraft(agreement, "Dar talleres", area, starts_on=starts, due_on=due, counts=counts)
        draft = replace(draft, goal=2, unit="u", organization_id=(None, *self.guilds)[which % 4])
        self.do(save_commitment, draft, None if which % 2 else self.one_of("commitment", which // 2))

    @rule(which=ANY, day=DAYS, due=MAYBE)
    def what_becomes_of_it(self, which: int, day: date, due: Any) -> None:
        commitment = self.one_of("commitment", which // 6)
        kinds = ("done", "cancelled", "reopened", "postponed", "note", "remove")
        if which % 6 == 5:
            self.do(remove_commitment, commitment)
        else:
            self.do(note_commitment, commitment, kinds[which % 6], day, "Nota", due)

    @rule(which=ANY, other=ANY, day=DAYS, until=MAYBE, minutes=st.sampled_from((None, 59, 61)))
    def work(self, which: int, other: int, day: date, until: Any, minutes: Any) -> None:
        project = self.project if other % 3 == 0 else None
        draft = ActivityDraft("training", "Taller", day, until, self.maybe("agreement", which), minutes=minutes)
        draft = replace(draft, area_id=self.maybe("agreement_area", other), project_id=project, headcount=other % 9)
        draft = replace(draft, state=("done", "planned", "cancelled")[which % 3])
        credits = {one: 2 for one in (self.maybe("commitment", other), self.maybe("commitment", which)) if one}
        known = self.one_of("activity", which // 3) if other % 2 else None
        if which % 7 == 0:
            self.do(remove_activity, self.one_of("activity", which))
        else:
            self.do(save_activity, draft, [(self.guilds[0], "organizer")], credits, known)

    @rule(which=ANY, day=DAYS, names=st.lists(st.sampled_from(NAMES), max_size=3), document=st.integers(0, 3))
    def attend(self, which: int, day: date, names: list[str], document: int) -> None:
        activity = self.one_of("activity", which)
        if which % 5 == 0:
            self.do(strike_attendee, self.one_of("participation", which))
            return
        people = [
            AttendeeDraft(
                name,
                day,
                person_id=(None, *self.people)[which % 3],
                organization_id=(None, *self.guilds)[document],
                document=("", "1.234.567", "1234567", "9")[document],
                role=("attendee", "speaker")[which % 2],
                business=("", "Kiosco Sol")[which % 2],
            )
            for name in names
        ]
        self.do(add_attendees, activity, people)

    # -- files -------------------------------------------------------------------------------------

    @rule(which=ANY, day=DAYS, kind=st.sampled_from(KINDS), freight=st.sampled_from(("", "7", "90")))
    def open_a_file(self, which: int, day: date, kind: str, freight: str) -> None:
        fields = FIELDS[kind] | ({"freight": freight} if kind == "joint_purchase" else {})
        name = "Kiosco" if kind == "accompaniment" else ""
        draft = CaseDraft(kind, day, "Asunto", self.maybe("agreement", which // 2), name=name, fields=fields)
        known = self.one_of("case_file", which // 2)
        if which % 2 and self.value("SELECT 1 FROM case_file WHERE id = ?", known):
            kept = self.value("SELECT kind FROM case_file WHERE id = ?", known)
            self.do(edit_case, known, replace(draft, kind=kept, fields=FIELDS[kept], name="x" * (kept == KINDS[0])))
        else:
            self.do(open_case, draft)

    def value(self, sql: str, *params: Any) -> Any:
        return self.office.read(lambda reader: reader.value(sql, params))

    @rule(which=ANY, step=ANY, day=DAYS, note=st.sampled_from(("", "Vuelve")), finish=st.booleans())
    def step(self, which: int, step: int, day: date, note: str, finish: bool) -> None:
        known = self.one_of("case_file", which)
        code = self.value("SELECT kind FROM case_file WHERE id = ?", known)
        if code is None:
            return
        steps = case_kind(self.office.facts.country, code).steps
        wanted = steps[-2 if finish else step % len(steps)].code
        self.do(go_to, known, StepDraft(wanted, day, "Nota 1", note))

    @rule(which=ANY, day=DAYS, kind=st.sampled_from(("charge", "cost", "session", "note")), amount=AMOUNTS)
    def something_in_a_file(self, which: int, day: date, kind: str, amount: int) -> None:
        draft = EventDraft(kind, day, "Algo", amount=amount, minutes=30 if kind == "session" else None)
        self.do(note_event, self.one_of("case_file", which), draft)

    @rule(which=ANY)
    def without_effect(self, which: int) -> None:
        self.do(take_back_event, self.one_of("case_event", which), "Error")

    @rule(which=ANY, quantity=st.integers(0, 9), role=st.sampled_from(("buyer", "maker", "provider", "sponsor")))
    def who_takes_part(self, which: int, quantity: int, role: str) -> None:
        known = self.one_of("case_party", which // 4)
        if which % 4 == 0:
            self.do(remove_party, known)
            return
        draft = PartyDraft(role, name=NAMES[which % 3], quantity=quantity, price=(None, 40)[which % 2])
        case = self.value("SELECT case_id FROM case_party WHERE id = ?", known)
        if which % 4 == 1 and case is not None:
            self.do(set_party, case, draft, known)
        else:
            self.do(set_party, self.one_of("case_file", which // 4), draft)

    # -- the project -------------------------------------------------------------------------------

    @rule(which=ANY, funder=AMOUNTS, own=st.sampled_from((0, 50_000)), day=DAYS, area=ANY)
    def spend(self, which: int, funder: int, own: int, day: date, area: int) -> None:
        total = min(funder + own, 10**9)
        part = ExpensePart("Talleres", total)
        made = self.do(record_expense, ExpenseDraft(day, 1, "cash", "Imprenta", "Afiches", total, parts=(part,)))
        charged = self.one_of("expense_part", which) if made is None else self.one_of("expense_part", -1)
        draft = VoucherDraft(
            self.one_of("project_line", which), charged, funder, own, self.maybe("agreement_area", area)
        )
        self.do(add_voucher, self.project, draft)

    @rule(which=ANY, day=DAYS)
    def vouchers(self, which: int, day: date) -> None:
        if which % 6 == 0:
            self.do(void_expense, self.one_of("expense", which // 6), "Doble", TODAY)
        else:
            kind = ("objected", "replied", "approved", "rejected", "withdrawn")[which % 5]
            self.do(note_voucher_event, self.one_of("project_voucher", which // 5), kind, day, "Nota")

    @rule(which=ANY, day=DAYS, amount=AMOUNTS)
    def project_life(self, which: int, day: date, amount: int) -> None:
        match which % 6:
            case 0:
                self.do(close_project, self.project, TODAY)
            case 1:
                self.do(reopen_project, self.project, "Faltaba algo")
            case 2:
                self.do(take_back_project_event, self.one_of("project_event", which // 6), "Error")
            case 3:
                agreement = self.maybe("agreement", which // 6)
                self.do(save_project, ProjectDraft("Oficina", agreement, ceiling=min(amount, 10**12)), self.project)
            case 4:
                line = self.one_of("project_line", which // 6)
                lines = [(line, LineDraft("Talleres", min(amount, 10**12), 50_000))]
                self.do(save_budget, self.project, lines)
            case _:
                kind = ("awarded", "received", "returned")[which // 6 % 3]
                self.do(note_project_event, self.project, kind, day, None if kind == "awarded" else amount)

    @rule(which=ANY)
    def remove_an_area(self, which: int) -> None:
        self.do(remove_area, self.one_of("agreement_area", which))

    @rule(back=st.integers(0, 12))
    def undo_a_step(self, back: int) -> None:
        newest = self.value("SELECT max(id) FROM journal_tx")
        before = self.office.read(last_entry)
        try:
            undo(self.office, newest - back)
        except Refused:
            assert self.office.read(last_entry) == before
            type(self).refused += 1

    # -- what always holds -------------------------------------------------------------------------

    @invariant()
    def it_holds(self) -> None:
        office = getattr(self, "office", None)
        if office is None:
            return
        for look in (case_objections, agreement_objections, _charged_though_free, _lines_above):
            assert office.read(look) == [], look.__name__
        assert office.read(counted) == office.read(_counted_by_hand)
        assert office.read(_columns) == office.read(_columns_by_hand)
        now = office.read(_settled)
        for case, account in now.items():
            assert sum(one.total for one in account.shares) + max(account.rest, 0) >= account.goods
            assert self.paid.get(case, account) == account
        self.paid = now

    def teardown(self) -> None:
        if hasattr(self, "office"):
            self.office.close()


def _standing_events(reader: Reader) -> list[Any]:
    rows = reader.rows(
        "SELECT id, case_id, kind, step, on_date, reverses_id, amount FROM case_event ORDER BY on_date, id"
    )
    gone = {row[5] for row in rows}
    return [row for row in rows if row[0] not in gone and row[2] != "revoked"]


def _charged_though_free(reader: Reader) -> list[Any]:
    of = dict(reader.rows("SELECT id, agreement_id FROM case_file"))
    return [row for row in _standing_events(reader) if row[2] == "charge" and is_free(reader, of[row[1]])]


def _lines_above(reader: Reader) -> list[Any]:
    lines = reader.rows("SELECT id, funder, own FROM project_line")
    used = {line: used_of_line(reader, line) for line, _, _ in lines}
    return [(line, used[line]) for line, funder, own in lines if used[line][0] > funder or used[line][1] > own]


def _country(reader: Reader) -> str:
    return str(reader.value("SELECT country FROM office"))


def _columns(reader: Reader) -> dict[str, dict[str, set[int]]]:
    return {
        kind: {one.step: set(one.ids) for one in board(reader, case_kind(_country(reader), kind)) if one.ids}
        for kind in KINDS
    }


def _columns_by_hand(reader: Reader) -> dict[str, dict[str, set[int]]]:
    found: dict[str, dict[str, set[int]]] = {kind: {} for kind in KINDS}
    last = {row[1]: row[3] for row in _standing_events(reader) if row[2] == "step"}
    for case, kind in reader.rows("SELECT id, kind FROM case_file"):
        found[kind].setdefault(last[case], set()).add(case)
    return found


def _settled(reader: Reader) -> dict[int, Any]:
    rows = reader.rows("SELECT id, kind FROM case_file WHERE kind IN ('joint_purchase', 'joint_order')")
    return {
        case: settlement_of(reader, case, case_kind(_country(reader), kind))
        for case, kind in rows
        if settled_on(reader, case, case_kind(_country(reader), kind))
    }


def _counted_by_hand(reader: Reader) -> dict[int, int]:
    """What ``counting`` says, from the rows alone."""
    found: dict[int, int] = {}
    done = {row[0]: row for row in reader.rows("SELECT id, minutes, headcount FROM activity WHERE state = 'done'")}
    lists: dict[int, list[Any]] = {one: [] for one in done}
    for activity, *who in reader.rows(
        "SELECT activity_id, person_id, who, organization_id, business_key FROM participation WHERE role <> 'speaker'"
    ):
        lists.setdefault(activity, []).append(who)
    credits = reader.rows("SELECT commitment_id, activity_id, quantity FROM activity_credit")
    for one, counts, agreement, area in reader.rows("SELECT id, counts, agreement_id, area_id FROM commitment"):
        mine = [(activity, quantity) for of, activity, quantity in credits if of == one and activity in done]
        there = [who for activity, _ in mine for who in lists[activity]]
        files = reader.rows("SELECT area_id FROM case_file WHERE agreement_id = ?", (agreement,))
        match counts:
            case "":
                continue
            case "activities":
                number = len(mine)
            case "attendances":
                number = sum(len(lists[activity]) or done[activity][2] or 0 for activity, _ in mine)
            case "people":
                number = len({person or who for person, who, _, _ in there})
            case "businesses":
                number = len({firm or key for _, _, firm, key in there} - {""})
            case "hours":
                number = sum(done[activity][1] or 0 for activity, _ in mine) // 60
            case "quantity":
                number = sum(quantity or 0 for _, quantity in mine)
            case _:
                number = sum(1 for row in files if area is None or row[0] == area)
        if number or (mine and counts not in ("people", "businesses", "cases")):
            found[one] = number
    return found


def test_whatever_an_alliance_notes_holds(office_template: Path, tmp_path: Path, clock: Clock) -> None:
    Alliance.template, Alliance.folder, Alliance.clock = office_template, tmp_path, clock
    case = Alliance.TestCase
    phases = (Phase.reuse, Phase.generate, Phase.shrink)
    case.settings = settings(max_examples=6, stateful_step_count=40, deadline=None, phases=phases)
    case("runTest").runTest()
    assert Alliance.done > 30
    assert Alliance.refused > 10
