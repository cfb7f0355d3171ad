"""Verbs of the stamps (timbrados) that fiscal documents are written under: which there are, a new one."""

from __future__ import annotations

from typing import Any

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, WHOLE, Room, Session, verb
from app.messages import say, words
from app.models.base.values.dates import format_iso


def add_stamps(fiscal: Room) -> None:
    """Puts these verbs under ``fiscal``."""
    _add_list(fiscal)
    _add_one(fiscal)


def _add_list(fiscal: Room) -> None:
    @verb(fiscal, "stamps", example="gremial --office gremio.gremial fiscal stamps")
    def list_stamps(session: Session) -> None:
        from app.models.dues.stamps import stamp_warnings, stamps

        with reading(session) as office:
            found = office.read(stamps)
            warnings = office.read(stamp_warnings)
        if session.json:
            show_json({"stamps": found, "warnings": [say(one) for one in warnings]})
            return
        rows = [
            (
                *(words(f"fiscal_kind.{one.kind}"), one.number),
                *(format_iso(day) if day else "" for day in (one.from_date, one.until_date)),
                *("" if n is None else str(n) for n in (one.first_number, one.last_number)),
                *(str(one.used), "" if one.days_left is None else str(one.days_left)),
            )
            for one in found
        ]
        columns = ("kind", "stamp", "since", "until", "first", "last", "used", "days_left")
        show(*table(columns, rows, right=("first", "last", "used", "days_left")))
        for problem in warnings:
            tell(say(problem))


def _add_one(fiscal: Room) -> None:
    @verb(
        fiscal,
        "add-stamp",
        example="gremial --office gremio.gremial fiscal add-stamp 12345678 --since 2026-01-01 --until 2026-12-31",
    )
    @click.argument("number", metavar="NUMBER")
    @click.option("--kind", metavar="KIND")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--first", type=WHOLE, metavar="N")
    @click.option("--last", type=WHOLE, metavar="N")
    @click.option("--note", default="", metavar="TEXT")
    def add_one(session: Session, number: str, **said: Any) -> None:
        from app.models.dues.fiscal_rules import fiscal_preset
        from app.models.dues.stamps import StampDraft, add_stamp, stamps

        with writing(session) as office:
            kind = said["kind"] or fiscal_preset(office.facts.country).usual
            draft = StampDraft(*(kind, number, said["since"], said["until"], said["first"], said["last"], said["note"]))
            made = office.run(add_stamp, draft).value
            row = next(one for one in office.read(stamps) if one.id == made)
        if session.json:
            show_json(row)
        else:
            show(words("fiscal.stamp_added", number=row.number))
