"""Verbs of what a member pays less of or is forgiven: scholarships, waivers, write-offs, and taking them back."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

import click

from app.cli.dues import charge_text, money, period_label
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import DAY, WHOLE, OneOf, Room, Session, verb
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.dues.queries import open_charges, plan_named
from app.models.members.queries import member as member_of
from app.models.members.queries import resolve_member
from app.office import Office

_FORGIVING = ("waiver", "write_off", "discount", "scholarship")


def add(program: Room) -> None:
    """Puts these verbs under ``dues``, which is there already."""
    dues = cast("Room", program.commands["dues"])
    for put in (_add_allow, _add_allowances, _add_end, _add_relieve, _add_reliefs, _add_take_back):
        put(dues)


def _add_allow(dues: Room) -> None:
    @verb(
        dues,
        "allow",
        example="gremial --office gremio.gremial dues allow --member 1 --percent 50 "
        '--reason "Estudiante" --act "Acta 9/2026"',
    )
    @click.option("--member", "ref", required=True, metavar="REF")
    @click.option("--percent", type=WHOLE, required=True, metavar="N")
    @click.option("--reason", required=True, metavar="TEXT")
    @click.option("--act", required=True, metavar="TEXT")
    @click.option("--plan", metavar="NAME")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    def allow_one(session: Session, ref: str, percent: int, **said: Any) -> None:
        from app.models.dues.tariffs import allow

        with writing(session) as office:
            who = office.read(resolve_member, ref)
            made = office.run(
                allow,
                who,
                percent * 100,
                said["since"] or office.clock.today(),
                reason=said["reason"],
                act=said["act"],
                plan_id=None if said["plan"] is None else office.read(plan_named, said["plan"]).id,
                until_date=said["until"],
            ).value
            name = office.read(member_of, who).name
        if session.json:
            show_json({"allowance": made, "member": name})
        else:
            show(words("cli.allowed", name=name, percent=percent))


def _add_allowances(dues: Room) -> None:
    @verb(dues, "allowances", example="gremial --office gremio.gremial dues allowances")
    def list_allowances(session: Session) -> None:
        from app.models.dues.queries import plans
        from app.models.dues.tariffs import allowances

        with reading(session) as office:
            found = office.read(allowances)
            if session.json:
                show_json(found)
                return
            names = {plan.id: plan.name for plan in office.read(plans)}
            rows = [
                (
                    *(str(one.id), office.read(member_of, one.member_id).name, f"{one.percent / 100:g} %"),
                    names[one.plan_id] if one.plan_id else words("cli.all_plans"),
                    *(format_iso(one.from_date), format_iso(one.until_date), one.reason, one.act),
                )
                for one in found
            ]
        show(*table(("number", "name", "percent", "plan", "since", "until", "reason", "act"), rows, right=("percent",)))


def _add_end(dues: Room) -> None:
    @verb(dues, "end-allowance", example="gremial --office gremio.gremial dues end-allowance 3 --date 2026-12-31")
    @click.argument("number", type=WHOLE, metavar="N")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def end(session: Session, number: int, day: date | None) -> None:
        from app.models.dues.tariffs import end_allowance

        with writing(session) as office:
            last = day or office.clock.today()
            office.run(end_allowance, number, last)
        if session.json:
            show_json({"allowance": number, "until": last})
        else:
            show(words("cli.allowance_ended", day=format_iso(last.isoformat())))


def _charge(office: Office, who: int, plan: str | None, period: str | None) -> int:
    """The oldest open charge of a member, of that plan and period where they are named."""
    wanted = None if plan is None else office.read(plan_named, plan).name
    for one in office.read(open_charges, who):
        right_plan = wanted is None or one.plan == wanted or one.plan.startswith(f"{wanted} · ")
        if right_plan and (period is None or one.period == period):
            return one.id
    raise Refused("relief.no_charge", field="member")


def _add_relieve(dues: Room) -> None:
    @verb(
        dues,
        "relieve",
        example='gremial --office gremio.gremial dues relieve --member 1 --plan "Cuota social" --period 2026-11 '
        '--kind waiver --reason "Enfermedad" --act "Acta 9/2026"',
    )
    @click.option("--member", "ref", required=True, metavar="REF")
    @click.option("--plan", metavar="NAME")
    @click.option("--period", metavar="PERIOD")
    @click.option("--kind", type=OneOf(*_FORGIVING), default="waiver", metavar="|".join(_FORGIVING))
    @click.option("--amount", type=WHOLE, metavar="N")
    @click.option("--reason", required=True, metavar="TEXT")
    @click.option("--act", default="", metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def relieve(session: Session, ref: str, plan: str | None, period: str | None, **said: Any) -> None:
        from app.models.dues.queries import account
        from app.models.dues.relief import relieve_charge

        with writing(session) as office:
            who = office.read(resolve_member, ref)
            charge = _charge(office, who, plan, period)
            debt = next(one for one in office.read(open_charges, who) if one.id == charge)
            amount = debt.balance if said["amount"] is None else said["amount"]
            day = said["day"] or office.clock.today()
            made = office.run(
                relieve_charge, charge, said["kind"], amount, day, reason=said["reason"], act=said["act"]
            ).value
            left = office.read(account, who)
            if session.json:
                show_json({"relief": made, "amount": amount, "debt": left.debt})
            else:
                what, kind = charge_text(debt), words(f"relief_kind.{said['kind']}")
                sums = {"amount": money(office, amount), "debt": money(office, left.debt)}
                show(words("cli.relieved", kind=kind, charge=what, **sums))


def _add_reliefs(dues: Room) -> None:
    @verb(dues, "reliefs", example="gremial --office gremio.gremial dues reliefs --member 1")
    @click.option("--member", "ref", required=True, metavar="REF")
    def reliefs(session: Session, ref: str) -> None:
        from app.models.dues.relief import reliefs_of

        with reading(session) as office:
            found = office.read(reliefs_of, office.read(resolve_member, ref))
            if session.json:
                show_json(found)
                return
            rows = [
                (
                    *(str(one.id), format_iso(one.day), words(f"relief_kind.{one.kind}")),
                    " ".join(
                        part for part in (one.plan or words("movement.opening"), period_label(one.period)) if part
                    ),
                    *(money(office, one.amount), one.reason),
                )
                for one in found
            ]
        show(*table(("number", "date", "kind", "plan", "amount", "reason"), rows, right=("amount",)))


def _add_take_back(dues: Room) -> None:
    @verb(
        dues,
        "take-back-relief",
        example='gremial --office gremio.gremial dues take-back-relief 4 --reason "Era de otro socio"',
    )
    @click.argument("number", type=WHOLE, metavar="N")
    @click.option("--reason", required=True, metavar="TEXT")
    def take_back(session: Session, number: int, reason: str) -> None:
        from app.models.dues.queries import account
        from app.models.dues.relief import relief_owner, take_back_relief

        with writing(session) as office:
            who = office.read(relief_owner, number)
            office.run(take_back_relief, number, reason)
            debt = office.read(account, who).debt
            if session.json:
                show_json({"relief": number, "debt": debt})
            else:
                show(words("cli.charged_one", name=office.read(member_of, who).name, debt=money(office, debt)))
