"""Verbs of series and pads: list, add, hand, return; every number accounted for."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.models.base.values.dates import format_iso
from app.models.dues.series import PURPOSES
from app.office import Office


def add_to(receipts: Room) -> None:
    """Puts these verbs under ``receipts``."""
    series = room(receipts, "series")
    for put in (_add_list, _add_new, _add_hand, _add_return):
        put(series)
    _add_numbers(receipts)
    _add_explain(receipts)


def _show_all(session: Session, office: Office) -> None:
    from app.models.dues.pads import series_lines

    found = office.read(series_lines)
    if session.json:
        show_json([{**asdict(one.series), **{k: v for k, v in asdict(one).items() if k != "series"}} for one in found])
        return
    rows = [
        (
            *(one.series.code, words(f"purpose.{one.series.purpose}"), _range(one.series)),
            *(str(one.used), str(one.void), "" if one.next is None else one.series.text(one.next)),
            *(str(one.out or ""), str(one.skipped or ""), _holder(one.series)),
        )
        for one in found
    ]
    columns = ("series", "purpose", "range", "issued", "voided", "next", "out", "gaps", "holder")
    show(*table(columns, rows, right=("issued", "voided", "out", "gaps")))


def _range(series: Any) -> str:
    if series.last_number is None:
        return words("pad.from", number=series.text(series.first_number))
    return f"{series.text(series.first_number)} – {series.text(series.last_number)}"


def _holder(series: Any) -> str:
    if series.is_out:
        return words("pad.held_since", name=series.holder, date=format_iso(series.handed_on))
    if series.returned_on:
        return words("pad.returned_since", name=series.holder, date=format_iso(series.returned_on))
    return ""


def _add_list(series: Room) -> None:
    @verb(series, "list", example="gremial --office gremio.gremial receipts series list")
    def list_series(session: Session) -> None:
        with reading(session) as office:
            _show_all(session, office)


def _add_new(series: Room) -> None:
    @verb(series, "add", example="gremial --office gremio.gremial receipts series add T1 --first 1 --last 50")
    @click.argument("code", metavar="CODE")
    @click.option("--first", type=WHOLE, required=True, metavar="N")
    @click.option("--last", type=WHOLE, metavar="N")
    @click.option("--digits", type=WHOLE, default=6, metavar="N")
    @click.option("--purpose", type=OneOf(*PURPOSES), default="receipt", metavar="|".join(PURPOSES))
    def add_one(session: Session, code: str, first: int, last: int | None, digits: int, purpose: Any) -> None:
        from app.models.dues.pads import add_pad
        from app.models.dues.series import add_series

        with writing(session) as office:
            if last is None:
                office.run(add_series, code, first, digits, purpose=purpose)
            else:
                office.run(add_pad, code, first, last, width=digits, purpose=purpose)
            _show_all(session, office)


def _add_hand(series: Room) -> None:
    @verb(series, "hand", example='gremial --office gremio.gremial receipts series hand T1 --to "Juan Cobrador"')
    @click.argument("code", metavar="CODE")
    @click.option("--to", "holder", required=True, metavar="NAME")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def hand(session: Session, code: str, holder: str, day: date | None) -> None:
        from app.models.dues.pads import hand_pad

        with writing(session) as office:
            office.run(hand_pad, code, holder, day or office.clock.today())
            _show_all(session, office)


def _add_return(series: Room) -> None:
    @verb(series, "return", example="gremial --office gremio.gremial receipts series return T1")
    @click.argument("code", metavar="CODE")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def give_back(session: Session, code: str, day: date | None) -> None:
        from app.models.dues.pads import return_pad

        with writing(session) as office:
            office.run(return_pad, code, day or office.clock.today())
            _show_all(session, office)


def _add_numbers(receipts: Room) -> None:
    @verb(
        receipts,
        "numbers",
        example="gremial --office gremio.gremial receipts numbers A --from 4500 --to 4513\n"
        "gremial --office gremio.gremial receipts numbers T1 --out numeros.pdf",
    )
    @click.argument("series", required=False, metavar="SERIES")
    @click.option("--from", "first", type=WHOLE, metavar="N")
    @click.option("--to", "last", type=WHOLE, metavar="N")
    @click.option("--out", type=PATH, metavar="FILE.pdf|csv|xlsx")
    def numbers(session: Session, series: str | None, first: int | None, last: int | None, out: Path | None) -> None:
        from app.models.dues.numbers import number_report
        from app.models.dues.series import series_for

        with reading(session) as office:
            found = office.read(number_report, series or office.read(series_for, None).code, first, last)
            if out is not None:
                from app.jobs.numbers import save_numbers

                save_numbers(office, found, out)
            if session.json:
                show_json({"counts": found.counts, "total": found.total, "numbers": found.lines, "file": out})
                return
            if out is not None:
                show(words("cli.saved", path=str(out)))
            rows = [
                (
                    *(one.text, words(f"number_state.{one.state}"), format_iso(one.day) if one.day else "", one.name),
                    *(money(office, one.amount) if one.amount else "", one.about, one.noted_by, one.fiscal),
                )
                for one in found.lines
            ]
            counts = (
                words("numbers.count", state=words(f"number_state.{s}"), count=c) for s, c in found.counts.items()
            )
            total = money(office, found.total)
        columns = ("number", "state", "date", "name", "amount", "reason", "noted_by", "fiscal")
        show(*table(columns, rows, right=("amount",)), "", " · ".join(counts), words("numbers.total", amount=total))


def _add_explain(receipts: Room) -> None:
    @verb(
        receipts,
        "explain",
        example='gremial --office gremio.gremial receipts explain T1 7 --note "Papel arruinado, en el talonario"',
    )
    @click.argument("series", metavar="SERIES")
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    @click.option("--note", required=True, metavar="TEXT")
    def explain(session: Session, series: str, number: int, note: str) -> None:
        from app.models.dues.numbers import number_report
        from app.models.dues.pads import explain_number

        with writing(session) as office:
            office.run(explain_number, series, number, note)
            line = office.read(number_report, series, number, number).lines[0]
        if session.json:
            show_json(line)
        else:
            show(words("numbers.explained", number=line.text, note=line.about))
