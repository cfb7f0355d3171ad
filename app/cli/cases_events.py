"""Verbs of what happens in a file that goes through steps: step, note, take-back, party, party-out, answers, settle."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.cases_said import changing_case, find_case, institution_said, party_said, tell_case
from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, PATH, WHOLE, Room, Session, verb
from app.messages import words
from app.messages.case_words import event_name, settlement_words
from app.models.agreements.case_asking import ask_all
from app.models.agreements.case_kinds import CaseKind
from app.models.agreements.case_queries import CaseParty, parties_of
from app.models.agreements.case_rules import EventDraft, PartyDraft, StepDraft
from app.models.agreements.case_sums import settlement_of
from app.models.agreements.cases import (
    kind_of,
    note_event,
    remove_party,
    set_party,
    take_back_event,
    take_step,
)
from app.models.agreements.settlement import Share
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.models.cash.funds import resolve_fund
from app.models.cash.queries import expense_by_number
from app.models.members.parties import PartyRef
from app.office import Office


def add(cases: Room) -> None:
    """Puts these verbs under ``cases``."""
    for put in (
        _add_step,
        _add_note,
        _add_take_back,
        _add_party,
        _add_party_out,
        _add_ask_all,
        _add_answers,
        _add_settle,
    ):
        put(cases)


def _add_step(cases: Room) -> None:
    example = 'gremial --office gremio.gremial cases step policy_proposal-1 Presentada --document "Exp. D-2026-001"'

    @verb(cases, "step", example=example)
    @click.argument("ref", metavar="REF")
    @click.argument("step", metavar="STEP")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--document", "case_paper", default="", metavar="TEXT")
    @click.option("--by", "case_by", metavar="NAME")
    @click.option("--note", "case_note", default="", metavar="TEXT")
    def step_to(session: Session, ref: str, step: str, day: date | None, case_by: str | None, **said: str) -> None:
        with writing(session) as office:
            found, who = find_case(office, ref), institution_said(office, case_by)
            on = day or office.clock.today()
            office.run(take_step, found, StepDraft(step, on, said["case_paper"], said["case_note"], who))
            tell_case(session, office, found)


def _add_note(cases: Room) -> None:
    example = (
        'gremial --office gremio.gremial cases note advisory-4 session --minutes 90 --note "Revisión de contratos"'
    )

    @verb(cases, "note", example=example)
    @click.argument("ref", metavar="REF")
    @click.argument("kind", metavar="KIND")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--note", "case_note", default="", metavar="TEXT")
    @click.option("--document", "case_paper", default="", metavar="TEXT")
    @click.option("--by", "case_by", metavar="NAME")
    @click.option("--minutes", "case_minutes", type=WHOLE, metavar="N")
    @click.option("--platform", "case_platform", default="", metavar="TEXT")
    @click.option("--quantity", "case_quantity", type=WHOLE, metavar="N")
    @click.option("--amount", type=WHOLE, metavar="N")
    @click.option("--fund", "case_fund", metavar="NAME")
    @click.option("--expense", "case_expense", type=WHOLE, metavar="N")
    def note(session: Session, ref: str, kind: str, day: date | None, amount: int | None, **said: Any) -> None:
        with writing(session) as office:
            found, who = find_case(office, ref), _who_said(office, said["case_by"])
            draft = EventDraft(
                _event_said(office.read(kind_of, found), kind),
                day or office.clock.today(),
                said["case_note"],
                said["case_paper"],
                person_id=who.id if who and who.kind == "person" else None,
                organization_id=who.id if who and who.kind == "organization" else None,
                minutes=said["case_minutes"],
                platform=said["case_platform"],
                quantity=said["case_quantity"],
                amount=amount,
                fund_id=None if said["case_fund"] is None else office.read(resolve_fund, said["case_fund"]),
                expense_id=None
                if said["case_expense"] is None
                else office.read(expense_by_number, said["case_expense"]),
            )
            office.run(note_event, found, draft)
            tell_case(session, office, found)


def _who_said(office: Office, text: str | None) -> PartyRef | None:
    """A person or institution of the directory: a member who used a benefit, who gave a session.

    Raises ``Refused("case.who_unknown")`` for nobody there.
    """
    found = None if text is None else party_said(office, text)
    if text is not None and found is None:
        raise Refused("case.who_unknown", field="by", text=text[:80])
    return found


def _event_said(kind: CaseKind, text: str) -> str:
    """The code of what is noted, typed as code or word."""
    return next((code for code in kind.events if fold(text) in (code, fold(event_name(code)))), text)


def _add_take_back(cases: Room) -> None:
    @verb(cases, "take-back", example='gremial --office gremio.gremial cases take-back export_gap-3 12 "Era de otra"')
    @click.argument("ref", metavar="REF")
    @click.argument("line", type=WHOLE, metavar="N")
    @click.argument("reason", metavar="TEXT")
    def take_back(session: Session, ref: str, line: int, reason: str) -> None:
        with changing_case(session, ref) as (office, found):
            office.run(take_back_event, line, reason, found)


def _add_party(cases: Room) -> None:
    example = (
        'gremial --office gremio.gremial cases party joint_order-1 maker "Taller Ana" --quantity 400 --price 40000'
    )

    @verb(cases, "party", example=example)
    @click.argument("ref", metavar="REF")
    @click.argument("role", metavar="ROLE")
    @click.argument("name", metavar="NAME")
    @click.option("--quantity", "case_quantity", type=WHOLE, metavar="N")
    @click.option("--price", "case_price", type=WHOLE, metavar="N")
    @click.option("--amount", type=WHOLE, metavar="N")
    @click.option("--from", "case_from", type=DAY, metavar="DAY")
    @click.option("--until", "case_until", type=DAY, metavar="DAY")
    @click.option("--act", "case_act", metavar="TEXT")
    @click.option("--answer", "case_answer", metavar="TEXT")
    @click.option("--note", "case_note", metavar="TEXT")
    def party(session: Session, ref: str, role: str, name: str, **said: Any) -> None:
        with changing_case(session, ref) as (office, found):
            role = _role_said(office.read(kind_of, found), role)
            before = _line_of(office, found, role, name)
            office.run(set_party, found, _party_draft(office, role, name, before, said), before.id if before else None)


def _role_said(kind: CaseKind, text: str) -> str:
    return next((one.code for one in kind.roles if fold(text) in (one.code, fold(one.name))), text)


def _line_of(office: Office, case_id: int, role: str, name: str) -> CaseParty | None:
    """Who stands in it already under that name in that role."""
    who = party_said(office, name)
    for one in office.read(parties_of, case_id):
        same = fold(one.who) == fold(name)
        if who is not None:
            same = who.id == (one.person_id if who.kind == "person" else one.organization_id)
        if same and one.role == role:
            return one
    return None


def _party_draft(office: Office, role: str, name: str, before: CaseParty | None, said: dict[str, Any]) -> PartyDraft:
    """What was said; the rest stays as it was noted before."""
    who = party_said(office, name)

    def kept(option: str, column: str) -> Any:
        value = said[option]
        return getattr(before, column) if value is None and before is not None else value

    days = {
        column: value if isinstance(value := kept(option, column), date | None) else date.fromisoformat(value)
        for option, column in (("case_from", "on_date"), ("case_until", "until_on"))
    }
    return PartyDraft(
        role,
        who.id if who and who.kind == "organization" else None,
        who.id if who and who.kind == "person" else None,
        "" if who else name,
        kept("case_quantity", "quantity"),
        kept("case_price", "price"),
        kept("amount", "amount"),
        days["on_date"],
        days["until_on"],
        kept("case_act", "act") or "",
        kept("case_answer", "answer") or "",
        kept("case_note", "note") or "",
    )


def _add_party_out(cases: Room) -> None:
    @verb(
        cases, "party-out", example='gremial --office gremio.gremial cases party-out joint_order-1 maker "Taller Ana"'
    )
    @click.argument("ref", metavar="REF")
    @click.argument("role", metavar="ROLE")
    @click.argument("name", metavar="NAME")
    def party_out(session: Session, ref: str, role: str, name: str) -> None:
        with changing_case(session, ref) as (office, found):
            line = _line_of(office, found, _role_said(office.read(kind_of, found), role), name)
            if line is None:
                raise Refused("case.party_unknown", field="name")
            office.run(remove_party, line.id)


def _add_ask_all(cases: Room) -> None:
    @verb(cases, "ask-all", example="gremial --office gremio.gremial cases ask-all consultation-1")
    @click.argument("ref", metavar="REF")
    def ask_everybody(session: Session, ref: str) -> None:
        with changing_case(session, ref) as (office, found):
            office.run(ask_all, found)


def _add_answers(cases: Room) -> None:
    @verb(cases, "answers", example="gremial --office gremio.gremial cases answers consultation-1")
    @click.argument("ref", metavar="REF")
    @click.option("--out", type=PATH, metavar="FILE")
    def answers(session: Session, ref: str, out: Path | None) -> None:
        from app.jobs.agreements.case_papers import save_answers

        with reading(session) as office:
            found = office.read(parties_of, find_case(office, ref))
            if out is not None:
                save_answers(office, find_case(office, ref), out)
        asked = [one for one in found if one.role == "asked"]
        if session.json:
            show_json([{"who": one.who, "answer": one.answer, "act": one.act, "on": one.on_date} for one in asked])
            return
        show(*table(("name", "case_answer", "act"), [(one.who, one.answer, one.act) for one in asked]))
        tell(words("case.answers", answered=sum(bool(one.answer) for one in asked), asked=len(asked)))


def _add_settle(cases: Room) -> None:
    @verb(cases, "settle", example="gremial --office gremio.gremial cases settle joint_order-1 --note-it")
    @click.argument("ref", metavar="REF")
    @click.option("--note-it", is_flag=True)
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE")
    def settle(session: Session, ref: str, note_it: bool, day: date | None, out: Path | None) -> None:
        from app.jobs.agreements.case_papers import save_settlement

        opened = writing(session) if note_it else reading(session)
        with opened as office:
            found = find_case(office, ref)
            kind = office.read(kind_of, found)
            settled = office.read(settlement_of, found, kind)
            if note_it:
                step = next(one.code for one in kind.steps if "settlement" in one.needs)
                office.run(take_step, found, StepDraft(step, day or office.clock.today()))
            if out is not None:
                save_settlement(office, found, out)
            names = {one.id: one.who for one in office.read(parties_of, found)}
            if session.json:
                shares = [
                    {"who": names[one.party_id], "quantity": one.quantity, **_sums(one)} for one in settled.shares
                ]
                total = {"goods": settled.goods, "costs": settled.costs, "total": settled.total, "rest": settled.rest}
                show_json({"shares": shares, "quantity": settled.quantity, **total})
                return
            rows = [
                (names[one.party_id], str(one.quantity), *(money(office, amount) for amount in _sums(one).values()))
                for one in settled.shares
            ]
            whole = {name: sum(_sums(one)[name] for one in settled.shares) for name in ("goods", "costs", "total")}
            sums = [money(office, amount) for amount in whole.values()]
            rows.append((words("cli.case_total"), str(settled.quantity), *sums))
            numbers = ("case_quantity", "case_goods", "case_costs", "case_sum")
            show(*table(("name", *numbers), rows, right=numbers))
            show(settlement_words(settled, kind, office.facts))


def _sums(one: Share) -> dict[str, int]:
    return {"goods": one.goods, "costs": one.costs, "total": one.total}
