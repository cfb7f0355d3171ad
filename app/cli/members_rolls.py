"""Verbs of the register as a whole: the roll of voters with its rules, the book of members, the figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, verb
from app.messages import words


def add_rolls(members: Room) -> None:
    """Puts these verbs under ``members``."""
    _add_roll(members)
    _add_rules(members)
    _add_book(members)
    _add_figures(members)


def _add_roll(members: Room) -> None:
    @verb(
        members,
        "roll",
        example="gremial --office gremio.gremial members roll --day 2026-12-05 --cut-off 2026-11-30 --out padron.pdf",
    )
    @click.option("--day", type=DAY, metavar="DAY")
    @click.option("--cut-off", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE")
    @click.option("--with-ids", is_flag=True)
    @click.option("--with-barred", is_flag=True)
    def roll(
        session: Session, day: date | None, cut_off: date | None, out: Path | None, with_ids: bool, with_barred: bool
    ) -> None:
        from app.jobs.rolls import roll_view, save_roll

        with reading(session) as office:
            view = roll_view(office, day or office.clock.today(), cut_off)
            if out is not None:
                save_roll(office, view, out, with_ids=with_ids, with_barred=with_barred)
        if session.json:
            show_json(
                {"file": None if out is None else str(out), **{n: getattr(view, n) for n in type(view).__slots__}}
            )
            return
        if out is not None:
            show(words("cli.file_written", path=str(out)))
        else:
            entries = (*view.entitled, *view.barred)
            rows = [(entry.number, entry.name, entry.category, entry.reason) for entry in entries]
            show(*table(("number", "name", "category", "no_vote"), rows))
        tell(view.rule)
        tell(view.sums)


def _add_rules(members: Room) -> None:
    @verb(
        members,
        "roll-rules",
        example='gremial --office gremio.gremial members roll-rules --min-months 6 --article "art. 14 del estatuto"',
    )
    @click.option("--min-months", type=WHOLE, metavar="N")
    @click.option("--up-to-date", type=OneOf("yes", "no"), metavar="yes|no")
    @click.option("--months-allowed", type=WHOLE, metavar="N")
    @click.option("--plans-count", type=OneOf("yes", "no"), metavar="yes|no")
    @click.option("--article", metavar="TEXT")
    def roll_rules(
        session: Session,
        min_months: int | None,
        up_to_date: str | None,
        months_allowed: int | None,
        plans_count: str | None,
        article: str | None,
    ) -> None:
        from app.jobs.rolls import rule_words
        from app.models.dues.rolls import roll_rules as rules_of
        from app.models.dues.rolls import set_roll_rules

        said = {"min_months": min_months, "months_allowed": months_allowed, "article": article}
        changed: dict[str, object] = {name: value for name, value in said.items() if value is not None}
        if up_to_date is not None:
            changed["up_to_date"] = up_to_date == "yes"
        if plans_count is not None:
            changed["plans_count"] = plans_count == "yes"
        with writing(session) if changed else reading(session) as office:
            if changed:
                office.run(set_roll_rules, replace(office.read(rules_of), **changed))  # type: ignore[arg-type]  # its own fields
            held = office.read(rules_of)
            text = rule_words(office.facts.country, held, office.clock.today())
        if session.json:
            show_json(held)
        else:
            show(text)


def _add_book(members: Room) -> None:
    @verb(
        members,
        "book",
        example="gremial --office gremio.gremial members book --as-of 2026-06-30 --out libro.pdf",
    )
    @click.option("--as-of", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def book(session: Session, as_of: date | None, out: Path) -> None:
        from app.jobs.rolls import save_book

        with reading(session) as office:
            count = save_book(office, as_of or office.clock.today(), out)
        if session.json:
            show_json({"file": str(out), "rows": count})
        else:
            show(words("cli.export_done", path=str(out), count=count))


def _add_figures(members: Room) -> None:
    @verb(members, "figures", example="gremial --office gremio.gremial members figures --out cifras.pdf")
    @click.option("--year", type=WHOLE, metavar="YEAR")
    @click.option("--pdf", is_flag=True)
    @click.option("--out", type=PATH, metavar="FILE")
    def figures(session: Session, year: int | None, pdf: bool, out: Path | None) -> None:
        from app.jobs.figures import label_of, save_figures
        from app.models.dues.figures import GROUPINGS, counts

        if pdf and out is None:
            out = Path(words("figures.file") if year is None else words("figures.year_file", year=year))
        if year is not None:
            _year(session, year, out)
            return
        with reading(session) as office:
            if out is not None:
                save_figures(office, out)
            found: dict[str, list[tuple[str, int]]] = {
                grouping: [(label_of(office, grouping, one.key), one.members) for one in office.read(counts, grouping)]
                for grouping in GROUPINGS
            }
        if session.json:
            listed = {name: [{"value": v, "members": n} for v, n in rows] for name, rows in found.items()}
            show_json({"file": None if out is None else str(out), **listed})
        elif out is not None:
            show(words("cli.file_written", path=str(out)))
        else:
            rows = [(words(f"grouping.{name}"), v, str(n)) for name, values in found.items() for v, n in values]
            show(*table(("figures.what", "figures.value", "figures.members"), rows, right=("figures.members",)))


def _year(session: Session, year: int, out: Path | None) -> None:
    from app.jobs.year_figures import save_year, year_rows
    from app.models.dues.year_figures import year_figures

    with reading(session) as office:
        found, rows = office.read(year_figures, year), year_rows(office, year)
        if out is not None:
            save_year(office, year, out)
    if session.json:
        own = {name: getattr(found, name) for name in type(found).__slots__}
        show_json({"file": None if out is None else str(out), **own})
    elif out is not None:
        show(words("cli.file_written", path=str(out)))
    else:
        cells = [(what, value, str(many)) for what, value, many in rows]
        show(*table(("figures.what", "figures.value", "figures.members"), cells, right=("figures.members",)))
