"""Verbs of tariffs and of what is charged beside the usual runs: terms, index values, single charges, late fees."""

from __future__ import annotations

import re
from dataclasses import asdict
from datetime import date
from typing import Any, cast

import click

from app.cli.dues import money, period_label
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import DAY, WHOLE, OneOf, Room, Session, verb
from app.messages import words
from app.models.base import settings
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.decimals import parse_parts, said_parts
from app.models.dues.queries import plan_named
from app.models.dues.rules import BASES, PLAN_KINDS, PlanTerms
from app.models.members.queries import member as member_of
from app.models.members.queries import resolve_member
from app.office import Office


def add(program: Room) -> None:
    """Puts these verbs under ``dues`` and ``dues plan``, which are there already."""
    dues = cast("Room", program.commands["dues"])
    _add_terms(cast("Room", dues.commands["plan"]))
    for put in (_add_index, _add_indexes, _add_extraordinary, _add_void_run, _add_one, _add_late):
        put(dues)


def _add_terms(plan: Room) -> None:
    @verb(
        plan,
        "set",
        example='gremial --office gremio.gremial dues plan set "Cuota social" --exempt-months "1 2" --ahead 12=10\n'
        'gremial --office gremio.gremial dues plan set "Cuota social" --late 30=2 --article "art. 15"\n'
        'gremial --office gremio.gremial dues plan set "Cuota social" --beside-own yes\n'
        'gremial --office gremio.gremial dues plan set "Multa por inasistencia" --kind fine',
    )
    @click.argument("name", metavar="NAME")
    @click.option("--kind", type=OneOf(*PLAN_KINDS), metavar="|".join(PLAN_KINDS[:3]))
    @click.option("--fund", metavar="NAME")
    @click.option("--unit", metavar="UTM|UF|UMA|jornal")
    @click.option("--basis", type=OneOf(*BASES), metavar="|".join(BASES))
    @click.option("--rate", "rates", multiple=True, metavar="KEY=N")
    @click.option("--exempt-months", metavar="MONTHS")
    @click.option("--beside-own", type=OneOf("yes", "no"), metavar="yes|no")
    @click.option("--prorates", type=OneOf("yes", "no"), metavar="yes|no")
    @click.option("--ahead", metavar="MONTHS=PERCENT")
    @click.option("--late", metavar="DAYS=PERCENT")
    @click.option("--late-amount", type=WHOLE, metavar="N")
    @click.option("--article", metavar="TEXT")
    @click.option("--act", metavar="TEXT")
    def set_plan(session: Session, name: str, **said: Any) -> None:
        from app.models.dues.own_tariff import paid_besides
        from app.models.dues.plan_saving import PlanDraft, save_plan
        from app.models.dues.tariffs import plan_rates

        with writing(session) as office:
            plan = office.read(plan_named, name)
            rates = tuple(_rate(text) for text in said["rates"]) or tuple(office.read(plan_rates, plan.id))
            terms = _terms(plan.terms, said)
            fund = plan.fund_id if said["fund"] is None else _fund(office, said["fund"])
            kept = rates if terms.basis != "same" else ()
            besides = None if said["beside_own"] is None else said["beside_own"] == "yes"
            draft = PlanDraft(
                plan.amount,
                due_day=plan.due_day,
                active=plan.active,
                terms=terms,
                fund_id=fund,
                rates=kept,
                beside_own=besides,
            )
            office.run(save_plan, draft, plan.id)
            found = office.read(plan_named, name)
            both = office.read(paid_besides, found)
        if session.json:
            show_json({"plan": found, "rates": kept, "beside_own": both})
        else:
            show(words("cli.plan_set", name=found.name))


def _terms(old: PlanTerms, said: dict[str, Any]) -> PlanTerms:
    ahead = _pair(said["ahead"], "ahead") if said["ahead"] else (old.ahead_months, old.ahead_percent)
    late = _pair(said["late"], "late") if said["late"] else (old.late_days, old.late_percent)
    months = old.exempt_months
    if said["exempt_months"] is not None:
        months = tuple(int(one) for one in re.findall(r"\d{1,3}", said["exempt_months"]))

    def kept(name: str, before: Any) -> Any:
        return before if said[name] is None else said[name]

    return PlanTerms(
        kind=kept("kind", old.kind),
        index_unit=kept("unit", old.index_unit),
        basis=kept("basis", old.basis),
        exempt_months=months,
        prorates=old.prorates if said["prorates"] is None else said["prorates"] == "yes",
        act=kept("act", old.act),
        ahead_months=ahead[0],
        ahead_percent=ahead[1],
        late_days=late[0],
        late_percent=late[1],
        late_amount=kept("late_amount", old.late_amount),
        late_article=kept("article", old.late_article),
    )


def _pair(text: str, field: str) -> tuple[int, int]:
    """``12=10`` or ``30=1,5``: months or days, and a percentage in hundredths of a percent."""
    count, _, typed = (part.strip() for part in text.partition("="))
    percent = parse_parts(typed, 2)
    if isinstance(percent, Problem) or not count.isdecimal() or len(count) > 4:
        raise Refused("plan.pair_odd", field=field, text=text[:40])
    return int(count), percent


def _rate(text: str) -> Any:
    from app.models.dues.tariffs import Rate

    found = re.fullmatch(r"\s*(micro|small|medium|large|\d{1,6})\s*=\s*(\d{1,13})\s*", text)
    if found is None:
        raise Refused("plan.rate_odd", field="rate", text=text[:40])
    if found[1].isdecimal():
        return Rate(int(found[2]), from_workers=int(found[1]))
    return Rate(int(found[2]), size_class=found[1])


def _fund(office: Office, name: str) -> int | None:
    from app.models.cash.funds import resolve_fund

    return office.read(resolve_fund, name) if name else None


def _add_index(dues: Room) -> None:
    @verb(dues, "index", example="gremial --office gremio.gremial dues index UTM 69542 --from 2026-11-01 --source SII")
    @click.argument("unit", metavar="UNIT")
    @click.argument("value", metavar="VALUE")
    @click.option("--from", "since", type=DAY, metavar="DAY")
    @click.option("--source", default="", metavar="TEXT")
    def index(session: Session, unit: str, value: str, since: date | None, source: str) -> None:
        from app.models.dues.tariffs import set_index_value

        parts = parse_parts(value, 4)
        if isinstance(parts, Problem):
            raise Refused("index.value_unread", field="value", text=value[:40])
        with writing(session) as office:
            day = since or office.clock.today()
            office.run(set_index_value, unit, day, parts, source)
        if session.json:
            show_json({"unit": unit, "from": day, "value": parts})
        else:
            show(
                words(
                    "cli.index_set",
                    unit=unit,
                    value=said_parts(parts, 4, office.facts.country),
                    day=format_iso(day.isoformat()),
                )
            )


def _add_indexes(dues: Room) -> None:
    @verb(dues, "indexes", example="gremial --office gremio.gremial dues indexes")
    def indexes(session: Session) -> None:
        from app.models.dues.tariffs import index_values

        with reading(session) as office:
            found = office.read(index_values)
            country = office.facts.country
        if session.json:
            show_json(found)
            return
        rows = [(one.unit, format_iso(one.from_date), said_parts(one.value, 4, country), one.source) for one in found]
        show(*table(("unit", "since", "value", "source"), rows, right=("value",)))


def _add_extraordinary(dues: Room) -> None:
    @verb(dues, "extraordinary", example="gremial --office gremio.gremial dues extraordinary --one yes")
    @click.option("--one", type=OneOf("yes", "no"), metavar="yes|no")
    def extraordinary(session: Session, one: str | None) -> None:
        from app.models.dues.plan_saving import allow_one_extraordinary

        with reading(session) if one is None else writing(session) as office:
            if one is not None:
                office.run(allow_one_extraordinary, one == "yes")
            only_one = office.read(settings.get, settings.ONE_EXTRAORDINARY)
        if session.json:
            show_json({"one_extraordinary": only_one})
        else:
            show(words("cli.extraordinary_one" if only_one else "cli.extraordinary_many"))


def _add_void_run(dues: Room) -> None:
    @verb(
        dues,
        "void-run",
        example='gremial --office gremio.gremial dues void-run --plan "Cuota social" --period 2026-11 '
        '--reason "Era otro monto"',
    )
    @click.option("--plan", required=True, metavar="NAME")
    @click.option("--period", default="", metavar="PERIOD")
    @click.option("--reason", required=True, metavar="TEXT")
    def void(session: Session, plan: str, period: str, reason: str) -> None:
        from app.models.dues.charging import standing_runs
        from app.models.dues.relief import void_runs

        with writing(session) as office:
            found = office.read(plan_named, plan)
            runs = office.read(standing_runs, found.id, period)
            if not runs:
                raise Refused("run.none", field="plan", name=found.name)
            count = office.run(void_runs, runs, reason, office.clock.today()).value
        if session.json:
            show_json({"plan": found.name, "period": period, "voided": count})
        else:
            show(words("cli.run_voided", count=count, name=found.name))


def _add_one(dues: Room) -> None:
    @verb(
        dues,
        "charge-one",
        example='gremial --office gremio.gremial dues charge-one --member 1 --plan "Multa por inasistencia" '
        '--note "Asamblea del 14/11"',
    )
    @click.option("--member", "ref", required=True, metavar="REF")
    @click.option("--plan", required=True, metavar="NAME")
    @click.option("--amount", type=WHOLE, metavar="N")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--due", type=DAY, metavar="DAY")
    @click.option("--note", default="", metavar="TEXT")
    def one(session: Session, ref: str, plan: str, **said: Any) -> None:
        from app.models.dues.queries import account
        from app.models.dues.single_charges import charge_one

        with writing(session) as office:
            who = office.read(resolve_member, ref)
            made = office.run(
                charge_one,
                who,
                office.read(plan_named, plan).id,
                said["day"] or office.clock.today(),
                amount=said["amount"],
                due_on=said["due"],
                note=said["note"],
            ).value
            debt = office.read(account, who).debt
            if session.json:
                show_json({"charge": made, "debt": debt})
            else:
                show(words("cli.charged_one", name=office.read(member_of, who).name, debt=money(office, debt)))


def _add_late(dues: Room) -> None:
    @verb(
        dues,
        "late-fees",
        example="gremial --office gremio.gremial dues late-fees\n"
        "gremial --office gremio.gremial dues late-fees --charge Recargo",
    )
    @click.option("--charge", "plan", metavar="NAME")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def late(session: Session, plan: str | None, day: date | None) -> None:
        from app.models.dues.single_charges import charge_late_fees, late_fees

        opened = reading if plan is None else writing
        with opened(session) as office:
            when = day or office.clock.today()
            fees = office.read(late_fees, when)
            if plan is not None:
                office.run(charge_late_fees, office.read(plan_named, plan).id, when)
            if session.json:
                named = [{"member": office.read(member_of, fee.member_id).number, **asdict(fee)} for fee in fees]
                show_json({"charged": plan is not None, "fees": named})
                return
            rows = [
                (
                    *(office.read(member_of, fee.member_id).name, fee.plan, period_label(fee.period)),
                    *(money(office, fee.amount), fee.article),
                )
                for fee in fees
            ]
            code = "cli.late_fees_due" if plan is None else "cli.late_fees_charged"
            said = words(code, count=len(fees), total=money(office, sum(fee.amount for fee in fees)))
        show(*table(("name", "plan", "period", "amount", "article"), rows, right=("amount",)), "", said)
