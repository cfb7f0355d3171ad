"""Verbs of the fiscal year: its books for the accountant, the lock when it is approved, opening it again."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import PATH, WHOLE, Room, Session, room, verb
from app.messages import words
from app.models.base.values.dates import format_date, format_iso
from app.models.cash.years import (
    first_month,
    fiscal_year,
    lock_year,
    open_points,
    set_first_month,
    unlock_year,
    year_locks,
)


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    year = room(program, "year")
    for put in (_add_figures, _add_books, _add_lock, _add_unlock, _add_locks, _add_start):
        put(year)


def _add_figures(year: Room) -> None:
    @verb(year, "figures", example="gremial --office gremio.gremial year figures 2026 --out memoria.pdf")
    @click.argument("number", type=WHOLE, required=False, metavar="YEAR")
    @click.option("--out", type=PATH, metavar="FILE")
    def figures(session: Session, number: int | None, out: Path | None) -> None:
        from app.cli.answers import give
        from app.jobs.answers.question import Question

        with reading(session) as office:
            today = office.clock.today()
            since, until = (today, today) if number is None else office.read(fiscal_year, number)
            day = max(since, min(until, today))
            give(session, office, Question("annual", day, day), out)


def _add_books(year: Room) -> None:
    @verb(year, "books", example="gremial --office gremio.gremial year books 2025 --out Contador")
    @click.argument("number", type=WHOLE, metavar="YEAR")
    @click.option("--out", type=PATH, required=True, metavar="FOLDER")
    def books(session: Session, number: int, out: Path) -> None:
        from app.jobs.year_books import save_books

        with reading(session) as office:
            since, until = office.read(fiscal_year, number)
            with contextlib.suppress(OSError):  # what cannot be made is said by the first file
                out.mkdir(parents=True, exist_ok=True)
            files = save_books(office, since, min(until, max(since, office.clock.today())), out)
        if session.json:
            show_json([str(file) for file in files])
        else:
            show(*(words("cli.file_written", path=str(file)) for file in files))


def _add_lock(year: Room) -> None:
    @verb(year, "lock", example='gremial --office gremio.gremial year lock 2025 --act "Acta de asamblea 31/2026"')
    @click.argument("number", type=WHOLE, metavar="YEAR")
    @click.option("--act", default="", metavar="TEXT")
    def lock(session: Session, number: int, act: str) -> None:
        with writing(session) as office:
            until = office.read(fiscal_year, number)[1]
            points = office.read(open_points, until)
            office.run(lock_year, until, act=act)
        if session.json:
            show_json({"locked_until": until.isoformat(), "open": points})
            return
        show(words("cli.year_locked", day=format_date(until)))
        if points.unidentified:
            show(words("cli.year_waiting", count=points.unidentified))
        if points.boxes:
            show(words("cli.year_boxes", names=", ".join(points.boxes)))
        if points.overspent:
            show(words("cli.year_overspent", names=", ".join(points.overspent)))


def _add_unlock(year: Room) -> None:
    @verb(year, "unlock", example='gremial --office gremio.gremial year unlock --reason "Falta un egreso de diciembre"')
    @click.option("--reason", required=True, metavar="TEXT")
    def unlock(session: Session, reason: str) -> None:
        with writing(session) as office:
            until: date = office.run(unlock_year, reason).value
        if session.json:
            show_json({"unlocked": until.isoformat()})
        else:
            show(words("cli.year_unlocked", day=format_date(until)))


def _add_locks(year: Room) -> None:
    @verb(year, "locks", example="gremial --office gremio.gremial year locks")
    def locks(session: Session) -> None:
        with reading(session) as office:
            found = office.read(year_locks)
        if session.json:
            show_json(found)
            return
        rows = [
            (
                *(format_iso(one.until_date), format_iso(one.locked_at[:10]), one.act),
                words("cli.reopened", reason=one.unlocked) if one.unlocked else "",
            )
            for one in found
        ]
        show(*table(("closed_until", "date", "act", "about"), rows))


def _add_start(year: Room) -> None:
    @verb(year, "start", example="gremial --office gremio.gremial year start --month 7")
    @click.option("--month", type=WHOLE, metavar="1-12")
    def start(session: Session, month: int | None) -> None:
        if month is None:
            with reading(session) as office:
                held = office.read(first_month)
        else:
            with writing(session) as office:
                office.run(set_first_month, month)
                held = month
        if session.json:
            show_json({"first_month": held})
        else:
            show(words("cli.year_start", month=held))
