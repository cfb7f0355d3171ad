"""Verbs of instalment plans: agreeing on one over what a member owes, how each is kept, ending it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

import click

from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import DAY, PATH, WHOLE, Room, Session, room, verb
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.dues.instalments import (
    InstalmentPlan,
    Part,
    PlanAgreed,
    equal_parts,
    plan_of,
    plans_of,
    usual_coins,
)
from app.models.dues.orders import member_name
from app.models.dues.queries import open_charges
from app.models.members.queries import resolve_member
from app.office import Office


def add(program: Room) -> None:
    """Puts these verbs under ``dues``, which is there already."""
    plans = room(cast("Room", program.commands["dues"]), "instalments")
    for put in (_add_agree, _add_list, _add_show, _add_end):
        put(plans)


def _add_agree(plans: Room) -> None:
    @verb(
        plans,
        "agree",
        example="gremial --office gremio.gremial dues instalments agree 101 --parts 6 --first 2026-12-10 "
        '--act "Acta 12"\n'
        "gremial --office gremio.gremial dues instalments agree 101 --part 2026-12-10=200000 --part 2027-01-10=140000 "
        '--act "Acta 12"',
    )
    @click.argument("ref", metavar="REF")
    @click.option("--act", required=True, metavar="TEXT")
    @click.option("--parts", "count", type=WHOLE, metavar="N")
    @click.option("--first", type=DAY, metavar="DAY")
    @click.option("--part", "own", multiple=True, metavar="DAY=N")
    @click.option("--charge", "periods", multiple=True, metavar="PERIOD")
    @click.option("--note", default="", metavar="TEXT")
    @click.option("--dry-run", is_flag=True)
    def agree_one(
        session: Session,
        ref: str,
        act: str,
        count: int | None,
        first: date | None,
        own: tuple[str, ...],
        periods: tuple[str, ...],
        note: str,
        *,
        dry_run: bool,
    ) -> None:
        """Over all that is open, or over the charges said; with ``dry_run`` only looked at."""
        from app.models.dues.instalments import agree

        if bool(own) == (count is not None):
            raise click.UsageError(words("cli.parts_or_part"))
        with reading(session) if dry_run else writing(session) as office:
            member = office.read(resolve_member, ref)
            charges = _chosen(office, member, periods)
            today = office.clock.today()
            owed = sum(one[1] for one in charges)
            if not charges:
                raise Refused("instalments.no_charges", field="charges")
            coins = usual_coins(office.facts.currency)
            parts = tuple(map(_part, own)) if count is None else equal_parts(owed, count, first or today, coins)
            if dry_run:
                _show_parts(session, office, parts)
                return
            plan = PlanAgreed(member, today, act, tuple(one[0] for one in charges), parts, note)
            made = office.read(plan_of, office.run(agree, plan).value)
            _show_one(session, office, made)


def _chosen(office: Office, member: int, periods: tuple[str, ...]) -> list[tuple[int, int]]:
    """(charge, what is open of it) of the periods said, ``opening`` for the debt of the first day; else of all."""
    found = office.read(open_charges, member)
    chosen = [one for one in found if not periods or one.period in periods or one.kind in periods]
    for wanted in periods:
        if all(wanted not in (one.period, one.kind) for one in chosen):
            raise Refused("payment.no_such_charge", field="charge", text=wanted)
    return [(one.id, one.balance) for one in chosen]


def _part(text: str) -> Part:
    """``2026-12-10=200000``: a day and minor units."""
    day, equals, amount = text.partition("=")
    try:
        due = date.fromisoformat(day.strip())
    except ValueError:
        due = None
    if due is None or not equals or not amount.strip().isdecimal():
        raise click.UsageError(words("cli.part_form", text=text[:60]))
    return Part(due, int(amount))


def _add_list(plans: Room) -> None:
    @verb(plans, "list", example="gremial --office gremio.gremial dues instalments list --all")
    @click.option("--member", "ref", metavar="REF")
    @click.option("--all", "every", is_flag=True)
    def list_all(session: Session, ref: str | None, *, every: bool) -> None:
        with reading(session) as office:
            member = None if ref is None else office.read(resolve_member, ref)
            found = [one for one in office.read(plans_of, member) if every or one.state in ("kept", "late")]
            if session.json:
                show_json(found)
                return
            rows = [
                (
                    *(str(one.id), office.read(member_name, one.member_id), format_iso(one.agreed_on)),
                    *(money(office, one.total), money(office, one.paid), _next(office, one), _state(office, one)),
                )
                for one in found
            ]
        columns = ("id", "member", "date", "total", "paid", "next_part", "state")
        show(*table(columns, rows, right=("id", "total", "paid")))


def _add_show(plans: Room) -> None:
    @verb(plans, "show", example="gremial --office gremio.gremial dues instalments show 3 --out acuerdo.pdf")
    @click.argument("plan", type=WHOLE, metavar="ID")
    @click.option("--out", type=PATH, metavar="FILE.pdf")
    def show_one(session: Session, plan: int, out: Path | None) -> None:
        with reading(session) as office:
            if out is not None:
                from app.jobs.instalments import print_act

                print_act(office, plan, out)
            _show_one(session, office, office.read(plan_of, plan))
            if out is not None and not session.json:
                show(words("cli.file_written", path=str(out)))


def _add_end(plans: Room) -> None:
    @verb(plans, "end", example='gremial --office gremio.gremial dues instalments end 3 --reason "No pagó dos partes"')
    @click.argument("plan", type=WHOLE, metavar="ID")
    @click.option("--reason", required=True, metavar="TEXT")
    def end_one(session: Session, plan: int, reason: str) -> None:
        from app.models.dues.instalments import end

        with writing(session) as office:
            office.run(end, plan, reason)
            _show_one(session, office, office.read(plan_of, plan))


def _show_one(session: Session, office: Office, one: InstalmentPlan) -> None:
    if session.json:
        show_json(one)
        return
    name = office.read(member_name, one.member_id)
    amount, state = money(office, one.total), _state(office, one)
    show(words("cli.instalments", id=one.id, name=name, amount=amount, act=one.act, state=state))
    _show_parts(session, office, one.parts)
    if one.paid:
        left = money(office, one.total - one.paid)
        show("", words("cli.instalments_paid", paid=money(office, one.paid), left=left))


def _show_parts(session: Session, office: Office, parts: tuple[Part, ...]) -> None:
    if session.json:
        show_json({"parts": parts})
        return
    rows = [
        (str(number), format_iso(part.due_on.isoformat()), money(office, part.amount))
        for number, part in enumerate(parts, 1)
    ]
    show(*table(("part", "due", "amount"), rows, right=("part", "amount")))


def _next(office: Office, one: InstalmentPlan) -> str:
    if one.next is None or one.state == "ended":
        return ""
    return f"{format_iso(one.next.due_on.isoformat())} · {money(office, one.next_amount)}"


def _state(office: Office, one: InstalmentPlan) -> str:
    return words(f"instalments_state.{one.state}", amount=money(office, one.behind), reason=one.end_reason)
