"""Verbs of members' businesses: state and size by day, survival, employment, sex and age. Categories: apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TypeVar

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, verb
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.models.directory.business import (
    STATES,
    BusinessState,
    StateDraft,
    correct_state,
    note_state,
    remove_state,
    state_on,
    states_of,
)
from app.models.directory.business_size import (
    CLASSES,
    BusinessSize,
    SizeDraft,
    correct_size,
    note_size,
    remove_size,
    sizes_of,
)
from app.models.directory.size_rules import SECTORS
from app.models.members.parties import PartyRef, party, resolve_party
from app.office import Office

T = TypeVar("T")


def add_business(members: Room) -> None:
    """Puts these verbs under ``members``."""
    _add_state(members)
    _add_size(members)
    _add_survival(members)
    _add_employment(members)


# -- state ----------------------------------------------------------------------------------------


def _add_state(members: Room) -> None:
    example = (
        "gremial --office gremio.gremial members business 101 --state open --date 2019-03-01 --source 'Patente 2019'"
    )

    @verb(members, "business", example=example)
    @click.argument("ref", metavar="REF")
    @click.option("--state", type=OneOf(*STATES), metavar="STATE")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--source", metavar="TEXT")
    @click.option("--correct", type=WHOLE, metavar="N")
    @click.option("--remove", type=WHOLE, metavar="N")
    @click.option("--as-of", type=DAY, metavar="DAY")
    def business(session: Session, ref: str, **said: Any) -> None:
        with writing(session) if _changes(said, "state", "correct", "remove") else reading(session) as office:
            whose = office.read(resolve_party, ref)
            _change_state(office, whose, **{name: said[name] for name in said if name != "as_of"})
            _tell_states(session, office, whose, said["as_of"])


def _changes(said: dict[str, Any], *names: str) -> bool:
    return any(said[name] is not None for name in names)


def _change_state(
    office: Office,
    whose: PartyRef,
    state: Any,
    day: date | None,
    source: str | None,
    correct: int | None,
    remove: int | None,
) -> None:
    noted = office.read(states_of, whose.kind, whose.id)
    if remove is not None:
        office.run(remove_state, _chosen(noted, remove, "remove").id)
    elif correct is not None:
        one = _chosen(noted, correct, "correct")
        when = day or date.fromisoformat(one.on_date)
        office.run(correct_state, one.id, state or one.state, when, one.source if source is None else source)
    elif state is not None:
        draft = StateDraft(whose.kind, whose.id, state, day or office.clock.today(), source or "")
        office.run(note_state, draft)
    elif day is not None or source is not None:
        raise Refused("business.say_state", field="state")


def _chosen(noted: list[T], number: int, field: str) -> T:
    if not 1 <= number <= len(noted):
        raise Refused("business.no_line", field=field, number=number, count=len(noted))
    return noted[number - 1]


def _tell_states(session: Session, office: Office, whose: PartyRef, as_of: date | None) -> None:
    from app.jobs.business_words import deed_words, standing_words

    noted, day = office.read(states_of, whose.kind, whose.id), as_of or office.clock.today()
    if session.json:
        now = state_on(noted, day)
        show_json({"day": day, "state": now and now.state, "noted": [_state_value(one) for one in noted]})
        return
    show(office.read(party, whose).name, standing_words(noted, day))
    rows = [(str(at), format_iso(one.on_date), deed_words(noted, one), one.source) for at, one in enumerate(noted, 1)]
    if rows:
        show(*table(("place", "date", "business.state", "business.source"), rows))


def _state_value(one: BusinessState) -> dict[str, Any]:
    return {name: getattr(one, name) for name in ("uid", "state", "on_date", "source")}


# -- size -----------------------------------------------------------------------------------------


def _add_size(members: Room) -> None:
    example = "gremial --office gremio.gremial members size 101 --workers 8 --sales 900000000 --year 2025"

    @verb(members, "size", example=example)
    @click.argument("ref", metavar="REF")
    @click.option("--workers", type=WHOLE, metavar="N")
    @click.option("--sales", type=WHOLE, metavar="AMOUNT")
    @click.option("--currency", type=OneOf("PYG", "CLP", "MXN", "USD"), metavar="CODE")
    @click.option("--year", "sales_year", type=WHOLE, metavar="YEAR")
    @click.option("--sector", type=OneOf(*SECTORS), metavar="SECTOR")
    @click.option("--uf", metavar="NUMBER")
    @click.option("--class", "chosen", type=OneOf(*CLASSES), metavar="SIZE")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--source", metavar="TEXT")
    @click.option("--correct", type=WHOLE, metavar="N")
    @click.option("--remove", type=WHOLE, metavar="N")
    def size(session: Session, ref: str, **said: Any) -> None:
        changing = any(value is not None for value in said.values())
        with writing(session) if changing else reading(session) as office:
            whose = office.read(resolve_party, ref)
            if changing:
                _change_size(office, whose, said)
            _tell_sizes(session, office, whose)


def _change_size(office: Office, whose: PartyRef, said: dict[str, Any]) -> None:
    noted = office.read(sizes_of, whose.kind, whose.id)
    if said["remove"] is not None:
        office.run(remove_size, _chosen(noted, said["remove"], "remove").id)
        return
    names = ("workers", "sales", "currency", "sales_year", "sector", "chosen", "source")
    changes = {name: said[name] for name in names if said[name] is not None}
    if said["uf"] is not None:
        changes["index_value"] = _index(said["uf"])
    if said["correct"] is None:
        day = said["day"] or office.clock.today()
        office.run(note_size, replace(SizeDraft(whose.kind, whose.id, day), **changes))
        return
    one = _chosen(noted, said["correct"], "correct")
    draft = replace(one.draft(whose.kind, whose.id), **changes)
    office.run(correct_size, one.id, replace(draft, on_date=said["day"] or draft.on_date))


def _index(text: str) -> Decimal:
    try:
        return Decimal(text.replace(" ", "").replace(",", "."))
    except InvalidOperation as fault:
        raise Refused("size.index_odd", field="uf") from fault


def _tell_sizes(session: Session, office: Office, whose: PartyRef) -> None:
    from app.jobs.business_words import size_reasons, size_words

    noted, country = office.read(sizes_of, whose.kind, whose.id), office.facts.country
    if session.json:
        hidden = ("id",)
        show_json([{n: getattr(one, n) for n in BusinessSize.__slots__ if n not in hidden} for one in noted])
        return
    show(office.read(party, whose).name)
    if not noted:
        show(words("size.none"))
        return
    rows = [
        (
            *(str(at), format_iso(one.on_date), "" if one.workers is None else str(one.workers)),
            "" if one.sales is None else format_money(Money(one.sales, one.currency), country),
            *(str(one.sales_year or ""), size_words(one.size_class), one.source),
        )
        for at, one in enumerate(noted, 1)
    ]
    columns = ("place", "date", *(f"business.{name}" for name in ("workers", "sales", "year", "size", "source")))
    show(*table(columns, rows, right=("business.workers", "business.sales")))
    for one in noted:
        # Each by the rule of its own day: what was noted later does not explain what was noted before.
        show("", f"{format_iso(one.on_date)}: {size_words(one.size_class)}", *size_reasons(one, country))


# -- figures --------------------------------------------------------------------------------------


def _add_survival(members: Room) -> None:
    @verb(
        members, "survival", example="gremial --office gremio.gremial members survival --as-of 2026-06-30 --out r.pdf"
    )
    @click.option("--as-of", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE")
    @click.option("--women-led", is_flag=True)
    def survival(session: Session, as_of: date | None, out: Path | None, women_led: bool) -> None:
        _report(session, as_of, out, women_led=women_led, parts=("survival",))


def _add_employment(members: Room) -> None:
    @verb(members, "employment", example="gremial --office gremio.gremial members employment --as-of 2026-06-30")
    @click.option("--as-of", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE")
    @click.option("--women-led", is_flag=True)
    def employment(session: Session, as_of: date | None, out: Path | None, women_led: bool) -> None:
        _report(session, as_of, out, women_led=women_led, parts=("employment",))


def _report(session: Session, as_of: date | None, out: Path | None, *, women_led: bool, parts: tuple[str, ...]) -> None:
    """The paper always has both parts; the screen the one that was asked for."""
    from app.jobs.businesses import business_report, report_parts, report_value, save_report

    with reading(session) as office:
        report = business_report(office, as_of or office.clock.today(), women_led=women_led)
        if out is not None:
            save_report(office, report, out)
        if session.json:
            show_json({"file": None if out is None else str(out), **report_value(report, parts)})
            return
        if out is not None:
            show(words("cli.file_written", path=str(out)))
            return
        for part in report_parts(report, parts):
            show(part.title, *table(part.header, part.rows, right=part.header[1:]), "")
            tell(part.note)
