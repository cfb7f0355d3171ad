"""Verbs that print papers for many members: cards, labels for the post, lists, the directory."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.opening import reading
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, verb
from app.messages import words
from app.models.base.values.dates import format_date

if TYPE_CHECKING:
    # ReportLab is loaded when a paper is drawn.
    from app.jobs.print_people import Choice, LeftOut
    from app.reports.paper import Paper


def add_print(members: Room) -> None:
    """Puts these verbs under ``members``."""
    _add_cards(members)
    _add_card_check(members)
    _add_labels(members)
    _add_label_sheets(members)
    _add_list_paper(members)
    _add_directory(members)


def _add_cards(members: Room) -> None:
    @verb(
        members,
        "cards",
        example="gremial --office gremio.gremial members cards 101 102 --until 2026-12-31 --out carnets.pdf",
    )
    @_whom
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--start", type=WHOLE, default=1, metavar="N")
    @click.option("--with-id", is_flag=True)
    @click.option("--no-photos", is_flag=True)
    @click.option("--backs", is_flag=True)
    @click.option("--paper", default="", metavar="NAME")
    def cards(
        session: Session,
        out: Path,
        until: date | None,
        start: int,
        with_id: bool,
        no_photos: bool,
        backs: bool,
        paper: str,
        **whom: Any,
    ) -> None:
        from app.jobs.cards import CardWish, save_member_cards
        from app.jobs.print_people import chosen_ids

        with reading(session) as office:
            ids = chosen_ids(office, _choice(whom))
            wish = CardWish(until, start, with_id, not no_photos, backs)
            drawn = save_member_cards(office, ids, wish, out, _paper(paper))
        _say(session, out, drawn.count, drawn.left_out, pages=drawn.pages)


def _add_card_check(members: Room) -> None:
    @verb(
        members,
        "card-check",
        example="gremial --office gremio.gremial members card-check 8F3K-2Q7M --until 2026-12-31",
    )
    @click.argument("code", metavar="CODE")
    @click.option("--until", type=DAY, metavar="DAY")
    def card_check(session: Session, code: str, until: date | None) -> int:
        from app.jobs.cards import card_holder

        with reading(session) as office:
            holder = card_holder(office, code, until)
            expired = until is not None and until < office.clock.today()
        if session.json:
            known = None if holder is None else {"number": holder.number, "name": holder.name, "status": holder.status}
            show_json({"code": code, "until": until, "expired": expired, "member": known})
        elif holder is None:
            show(words("print.card_unknown", card=code))
        else:
            show(words("print.card_of", name=holder.name, number=holder.number or "–"))
            show(words(f"status.{holder.status}"))
            if expired and until is not None:
                show(words("print.card_expired", day=format_date(until)))
        return 1 if holder is None else 0


def _add_labels(members: Room) -> None:
    @verb(
        members,
        "labels",
        example="gremial --office gremio.gremial members labels --sheet L7160 --start 4 --out etiquetas.pdf",
    )
    @_whom
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    @click.option("--sheet", default="", metavar="NAME")
    @click.option("--start", type=WHOLE, default=1, metavar="N")
    @click.option("--no-treatment", is_flag=True)
    def labels(session: Session, out: Path, sheet: str, start: int, no_treatment: bool, **whom: Any) -> None:
        from app.jobs.labels import LabelWish, save_member_labels, sheet_of
        from app.jobs.print_people import chosen_ids

        with reading(session) as office:
            wish = LabelWish(sheet, start, not no_treatment)
            drawn = save_member_labels(office, chosen_ids(office, _choice(whom)), wish, out)
            name = sheet_of(office, wish).key
        _say(session, out, drawn.count, drawn.left_out, pages=drawn.pages, sheet=name)


def _add_label_sheets(members: Room) -> None:
    @verb(members, "label-sheets", example="gremial members label-sheets")
    def sheets(session: Session) -> None:
        from app.reports.label_sheets import label_sheets

        known = label_sheets()
        if session.json:
            show_json(known)
            return
        rows = [
            (
                *(one.key, one.name, ", ".join(one.also), one.grid.paper.name, str(one.grid.per_sheet)),
                f"{one.grid.width:g} × {one.grid.height:g} mm",
            )
            for one in known
        ]
        columns = ("labels.sheet_key", "labels.sheet_name", "labels.sheet_also", "labels.paper", "labels.count")
        show(*table((*columns, "labels.size"), rows, right=("labels.count",)))


def _add_list_paper(members: Room) -> None:
    orders = ("name", "number", "trade", "category", "standing")
    groups = ("category", "district", "trade", "standing")

    @verb(
        members,
        "list-paper",
        example="gremial --office gremio.gremial members list-paper --group category --columns number,name,trade "
        "--blank Firma --out lista.pdf",
    )
    @_whom
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    @click.option("--columns", default="", metavar="A,B,C")
    @click.option("--group", type=OneOf(*groups), default=None, metavar="|".join(groups))
    @click.option("--order", type=OneOf(*orders), default="name", metavar="|".join(orders))
    @click.option("--blank", default="", metavar="A,B,C")
    @click.option("--title", default="", metavar="TEXT")
    @click.option("--as-of", type=DAY, metavar="DAY")
    @click.option("--paper", default="", metavar="NAME")
    def list_paper(session: Session, out: Path, order: Any, paper: str, **said: Any) -> None:
        from app.jobs.list_paper import ON_PAPER, ListPaper, foreseen, leaving_words, save_list_paper
        from app.jobs.print_people import chosen_ids

        columns = _parts(said["columns"]) or ON_PAPER
        day = said["as_of"]
        wish = ListPaper(columns, said["group"] or "", _parts(said["blank"]), said["title"], day=day)
        with reading(session) as office:
            ids = chosen_ids(office, _choice(said, order=order), day)
            leaving = foreseen(office, ids, wish)
            drawn = save_list_paper(office, ids, wish, out, _paper(paper))
            if leaving.personal and not session.json:
                tell(leaving_words(leaving))
        _say(session, out, drawn.count, drawn.left_out, pages=drawn.pages, personal=leaving.personal)


def _add_directory(members: Room) -> None:
    groups = ("trade", "category", "district", "name")

    @verb(
        members,
        "directory",
        example="gremial --office gremio.gremial members directory --by trade --out directorio.pdf",
    )
    @_whom
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    @click.option("--by", type=OneOf(*groups), default="trade", metavar="|".join(groups))
    @click.option("--no-phones", is_flag=True)
    @click.option("--no-emails", is_flag=True)
    @click.option("--addresses", is_flag=True)
    @click.option("--only-consenting", is_flag=True)
    @click.option("--no-offices", is_flag=True)
    @click.option("--no-index", is_flag=True)
    @click.option("--paper", default="", metavar="NAME")
    def directory(session: Session, out: Path, by: Any, paper: str, **said: Any) -> None:
        from app.jobs.directory_paper import DirectoryWish, save_directory_paper
        from app.jobs.print_people import chosen_ids

        wish = DirectoryWish(
            by="" if by == "name" else by,
            phones=not said["no_phones"],
            emails=not said["no_emails"],
            addresses=said["addresses"],
            only_consenting=said["only_consenting"],
            offices=not said["no_offices"],
            index=not said["no_index"],
        )
        with reading(session) as office:
            drawn = save_directory_paper(office, chosen_ids(office, _choice(said)), wish, out, _paper(paper))
        _say(session, out, drawn.count, drawn.left_out, pages=drawn.pages, without_contact=drawn.without_contact)
        if drawn.without_contact and not session.json:
            tell(words("print.without_contact", count=drawn.without_contact))


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _whom(function: Any) -> Any:
    """The options that say whom a paper is for; without any it is for all who belong."""
    for name, meta in (("--district", "NAME"), ("--trade", "NAME"), ("--category", "NAME"), ("--search", "TEXT")):
        function = click.option(name, default="", metavar=meta)(function)
    return click.argument("refs", nargs=-1, metavar="REF")(function)


def _choice(whom: dict[str, Any], **more: Any) -> Choice:
    from app.jobs.print_people import Choice

    return Choice(whom["refs"], whom["search"], whom["category"], whom["trade"], whom["district"], **more)


def _paper(name: str) -> Paper | None:
    from app.reports.paper import paper_named

    return paper_named(name) if name else None


def _say(session: Session, out: Path, count: int, left_out: tuple[LeftOut, ...], **more: object) -> None:
    """What was written, how many are in it, and who was left out."""
    from app.jobs.print_people import left_out_words

    if session.json:
        gone = [{"number": one.number, "name": one.name, "reason": one.reason} for one in left_out]
        show_json({"file": str(out), "count": count, **more, "left_out": gone})
        return
    show(words("cli.file_written", path=str(out)))
    tell(words("cli.members_count", count=count))
    for sentence in left_out_words(left_out):
        tell(sentence)
