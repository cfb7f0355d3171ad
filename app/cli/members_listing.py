"""Verbs of the register as a list: list with every filter, filters kept by name, one value for all of a list."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

import click

from app.cli.importing import show_end
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, OneOf, Room, Session, room, verb
from app.jobs.chosen_members import (
    PLACE,
    WishSaid,
    chosen_lines,
    filter_named,
    members_said,
    wish_of,
    wish_said,
    wish_words,
)
from app.jobs.register import RegisterLine, register_list, rows_of
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.saved_filters import forget_filter, save_filter, saved_filters
from app.models.base.values.money import Money, format_money
from app.models.dues.figures import SIZES, STANDINGS
from app.models.members.bulk_change import BULK_FIELDS, BulkField, bulk_preview, change_many
from app.office import Office

_STATES = ("member", *STANDINGS, "ended")


def add_listing(members: Room) -> None:
    """Puts these verbs under ``members``."""
    _add_list(members)
    held = room(members, "filters")
    _add_filters_list(held)
    _add_save(held)
    _add_remove(held)
    _add_bulk(members)


def _filters(function: Any) -> Any:
    """The filters of the window's list as options."""
    for name, meta in (("--left", "MONTH"), ("--joined", "MONTH"), ("--district", "TEXT"), ("--trade", "TEXT")):
        function = click.option(name, metavar=meta)(function)
    sizes = ("-", *SIZES)
    function = click.option("--size", type=OneOf(*sizes), metavar="|".join(sizes))(function)
    function = click.option("--standing", type=OneOf(*_STATES), metavar="|".join(_STATES))(function)
    function = click.option("--category", metavar="NAME")(function)
    return click.option("--filter", "kept", metavar="NAME")(function)


# -- the list -------------------------------------------------------------------------------------


def _add_list(members: Room) -> None:
    @verb(members, "list", example="gremial --office gremio.gremial members list --search peña --standing in_arrears")
    @click.option("--search", default="", metavar="TEXT")
    @click.option("--as-of", type=DAY, metavar="DAY")
    @click.option("--status", type=OneOf("active", "suspended", "ended"), metavar="active|suspended|ended")
    @_filters
    def list_members(session: Session, search: str, as_of: date | None, status: str | None, **said: Any) -> None:
        with reading(session) as office:
            wish = office.read(wish_said, WishSaid(**said))
            if wish.everybody and said["kept"] is None:
                rows = register_list(office, search, as_of, status)
            else:
                rows = chosen_lines(office, search, wish, as_of, status)
            _tell_rows(session, office, rows)


def _tell_rows(session: Session, office: Office, rows: list[RegisterLine]) -> None:
    if session.json:
        show_json(rows)
        return
    facts = office.facts
    columns = ("number", "name", "tax_id", "category", "state", "standing", "balance")
    cells = [
        (
            *(row.number, row.name, row.tax_id, row.category, words(f"status.{row.status}")),
            words(f"standing.{row.standing}"),
            format_money(Money(row.balance, facts.currency), facts.country),
        )
        for row in rows
    ]
    show(*table(columns, cells, right=("balance",)))
    tell(words("cli.members_count", count=len(rows)))


# -- filters kept by name -------------------------------------------------------------------------


def _add_filters_list(held: Room) -> None:
    @verb(held, "list", example="gremial --office gremio.gremial members filters list")
    def list_filters(session: Session) -> None:
        with reading(session) as office:
            _tell_filters(session, office)


def _tell_filters(session: Session, office: Office) -> None:
    kept = office.read(saved_filters, PLACE)
    said = [office.read(wish_words, wish_of(one.wish)) for one in kept]
    named = list(zip(kept, said, strict=True))
    if session.json:
        show_json([{"name": one.name, "words": text, "wish": one.wish} for one, text in named])
    elif named:
        show(*table(("name", "filter_leaves"), [(one.name, text) for one, text in named]))
    else:
        tell(words("filter.none_yet"))


def _add_save(held: Room) -> None:
    example = 'gremial --office gremio.gremial members filters save "Deben" --trade ferretería --standing in_arrears'

    @verb(held, "save", example=example)
    @click.argument("name", metavar="NAME")
    @_filters
    def save(session: Session, name: str, **said: Any) -> None:
        with writing(session) as office:
            wish = office.read(wish_said, WishSaid(**said))
            if wish.everybody:
                raise Refused("filter.empty", field="filter")
            office.run(save_filter, PLACE, name, asdict(wish))
            _tell_filters(session, office)


def _add_remove(held: Room) -> None:
    @verb(held, "remove", example='gremial --office gremio.gremial members filters remove "Deben"')
    @click.argument("name", metavar="NAME")
    def remove(session: Session, name: str) -> None:
        with writing(session) as office:
            office.run(forget_filter, office.read(filter_named, name).id)
            _tell_filters(session, office)


# -- one value for all of a list ------------------------------------------------------------------


def _add_bulk(members: Room) -> None:
    example = (
        "gremial --office gremio.gremial members bulk --field district --value Lambaré --trade ferretería --dry-run\n"
        'gremial --office gremio.gremial members bulk 101 102 --field category --value "Honorario"'
    )

    @verb(members, "bulk", example=example)
    @click.argument("refs", nargs=-1, metavar="REF")
    @click.option("--field", "column", type=OneOf(*BULK_FIELDS), required=True, metavar="|".join(BULK_FIELDS))
    @click.option("--value", required=True, metavar="TEXT")
    @click.option("--search", default="", metavar="TEXT")
    @_filters
    @click.option("--all", "everybody", is_flag=True)
    @click.option("--dry-run", is_flag=True)
    def bulk(
        session: Session,
        refs: tuple[str, ...],
        column: Any,
        value: str,
        search: str,
        everybody: bool,
        dry_run: bool,
        **said: Any,
    ) -> None:
        with reading(session) if dry_run else writing(session) as office:
            wish = office.read(wish_said, WishSaid(**said))
            ids = members_said(office, refs, search, wish, everybody=everybody)
            _change(session, office, ids, column, value, dry_run=dry_run)


def _change(session: Session, office: Office, ids: list[int], field: BulkField, value: str, *, dry_run: bool) -> None:
    """Says who changes; without ``dry_run`` it is done, and said how it is taken back."""
    found = office.read(bulk_preview, ids, field, value)
    changing = set(found.changing)
    lines = rows_of(office, [one for one in ids if one in changing])
    batch = None
    if changing and not dry_run:
        batch = office.run(change_many, ids, field, value).value.batch
    if session.json:
        listed = [
            {"uid": line.uid, "number": line.number, "name": line.name, "before": getattr(line, field)}
            for line in lines
        ]
        show_json({"changing": listed, "same": found.same, "dry_run": dry_run, "batch": batch})
        return
    if lines:
        cells = [(line.number, line.name, getattr(line, field), value) for line in lines]
        show(*table(("number", "name", "bulk_before", "bulk_after"), cells))
    show(words("cli.bulk_sums", count=len(lines), same=found.same))
    show_end(batch, dry_run=dry_run)
