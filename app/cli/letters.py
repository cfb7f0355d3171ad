"""Verbs of the correspondence book: issue, register what came, list, print, void; a year of it, and where it begins."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.cli.letters_drafts import add_drafts, draft_of, letter_options, tell, to_member
from app.cli.letters_templates import add_templates
from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, table
from app.cli.output import tell as tell_person
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.models.base.values.dates import format_iso
from app.models.dues.register_list import ListWish, listed_ids
from app.models.letters.commands import start_numbers, void_letter
from app.models.letters.queries import BookWish, Letter, book_ids, letter, letters_by_id, resolve_letter
from app.models.letters.rules import LetterDraft
from app.models.members.queries import resolve_member
from app.models.privacy.requests import blocked_since
from app.office import Office

_COLUMNS: Final = ("letters.column_document", "when", "name", "subject", "state")


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    book = room(program, "letters")
    _add_issue(book)
    _add_register(book)
    _add_list(book)
    _add_book(book)
    _add_print(book)
    _add_void(book)
    _add_start(book)
    add_drafts(book)
    add_templates(book)


def _add_issue(book: Room) -> None:
    @verb(
        book,
        "issue",
        example='gremial --office gremio.gremial letters issue --to "Municipio" --subject Plaza --text "Saludos."',
    )
    @letter_options
    @click.option("--member", "refs", multiple=True, metavar="REF")
    @click.option("--members", "standing", type=OneOf("member", "in_good_standing", "in_arrears"), metavar="WHICH")
    @click.option("--out", type=PATH, metavar="FILE")
    def issue_verb(
        session: Session, refs: tuple[str, ...], standing: str | None, out: Path | None, **said: Any
    ) -> None:
        from app.jobs.letters import circular_to, issue, issue_each, letter_bytes
        from app.jobs.papers import expect_folder, save_paper

        if out is not None:
            expect_folder(out)
        with writing(session) as office:
            draft = draft_of(office, **said)
            ids = [office.read(resolve_member, ref) for ref in refs]
            if standing is not None:
                wish = ListWish(standing=standing)  # type: ignore[arg-type]  # OneOf gave one of the three
                ids = office.read(listed_ids, "", wish)
            several = standing is not None or len(ids) > 1
            if several and draft.kind == "circular":
                done = [issue(office, circular_to(office, draft, ids))]
            elif several:
                done = issue_each(office, draft, ids)
            else:
                done = [issue(office, to_member(office, draft, ids[0]) if ids else draft)]
            if out is not None:
                save_paper(out, letter_bytes(office, *done))
            if len(done) == 1:
                tell(session, office, done[0], out)
                _say_blocked(office, done[0])
            else:
                _tell_each(session, office, done, out)


def _say_blocked(office: Office, one: Letter) -> None:
    """A letter to one whose data are blocked may answer what they asked; it is said, so that it is nothing else."""
    since = None if one.member_id is None else office.read(blocked_since, one.member_id)
    if since is not None:
        tell_person(words("request.blocked", day=format_iso(since)))


def _tell_each(session: Session, office: Office, done: list[Letter], out: Path | None) -> None:
    from app.jobs.letter_book import book_row

    if session.json:
        show_json({"letters": done, "file": None if out is None else str(out)})
        return
    show(*table(_COLUMNS, [book_row(office, one) for one in done]))
    if out is not None:
        show(words("cli.file_written", path=str(out)))


def _add_register(book: Room) -> None:
    @verb(
        book,
        "register",
        example='gremial --office gremio.gremial letters register --from "Ministerio" --subject "Encuesta"',
    )
    @click.option("--from", "from_name", required=True, metavar="NAME")
    @click.option("--subject", required=True, metavar="TEXT")
    @click.option("--day", type=DAY, metavar="DAY")
    @click.option("--reference", default="", metavar="TEXT")
    @click.option("--scan", type=PATH, metavar="FILE")
    def register(
        session: Session, from_name: str, subject: str, day: date | None, reference: str, scan: Path | None
    ) -> None:
        from app.jobs.letters import issue, register_scanned

        with writing(session) as office:
            day = day or office.clock.today()
            draft = LetterDraft("letter", day, from_name, subject, direction="in", reference=reference)
            one = issue(office, draft) if scan is None else register_scanned(office, draft, scan)
            tell(session, office, one)


def _add_list(book: Room) -> None:
    @verb(book, "list", example="gremial --office gremio.gremial letters list --direction out --year 2026")
    @click.argument("text", default="", metavar="TEXT")
    @click.option("--direction", type=OneOf("out", "in"), metavar="out|in")
    @click.option("--year", type=WHOLE, metavar="N")
    @click.option("--state", type=OneOf("draft", "void"), metavar="draft|void")
    def list_verb(session: Session, text: str, direction: str | None, year: int | None, state: str | None) -> None:
        from app.jobs.letter_book import book_row

        with reading(session) as office:
            wish = BookWish(state or direction or "", year)  # type: ignore[arg-type]  # OneOf gave one of these
            found = list(office.read(letters_by_id, office.read(book_ids, text, wish)).values())
            if state and direction:
                found = [one for one in found if one.direction == direction]
            if session.json:
                show_json({"letters": found})
                return
            show(*table(_COLUMNS, [book_row(office, one) for one in found]))


def _add_book(book: Room) -> None:
    @verb(book, "book", example="gremial --office gremio.gremial letters book --year 2026 --out libro.pdf")
    @click.option("--year", type=WHOLE, metavar="N")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def book_verb(session: Session, year: int | None, out: Path) -> None:
        from app.jobs.letter_book import save_book

        with reading(session) as office:
            count = save_book(office, year or office.clock.today().year, out)
        show_file(session.json, out, letters=count)


def _add_start(book: Room) -> None:
    @verb(book, "start", example="gremial --office gremio.gremial letters start 57")
    @click.argument("number", type=WHOLE, metavar="N")
    @click.option("--direction", type=OneOf("out", "in"), default="out", metavar="out|in")
    @click.option("--year", type=WHOLE, metavar="N")
    def start(session: Session, number: int, direction: str, year: int | None) -> None:
        with writing(session) as office:
            year = year or office.clock.today().year
            office.run(start_numbers, direction, year, number)  # type: ignore[arg-type]  # OneOf gave one of the two
        if session.json:
            show_json({"direction": direction, "year": year, "next": number})
        else:
            show(words("letter.next", number=number, year=year))


def _add_print(book: Room) -> None:
    @verb(book, "print", example="gremial --office gremio.gremial letters print 1/2026 --out nota.pdf")
    @click.argument("ref", metavar="REF")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def print_verb(session: Session, ref: str, out: Path) -> None:
        from app.jobs.letters import print_letter

        with reading(session) as office:
            tell(session, office, print_letter(office, office.read(resolve_letter, ref), out), out)


def _add_void(book: Room) -> None:
    @verb(book, "void", example='gremial --office gremio.gremial letters void 1/2026 --reason "Salió repetida"')
    @click.argument("ref", metavar="REF")
    @click.option("--reason", required=True, metavar="TEXT")
    def void(session: Session, ref: str, reason: str) -> None:
        with writing(session) as office:
            letter_id = office.read(resolve_letter, ref)
            office.run(void_letter, letter_id, reason, office.clock.today())
            tell(session, office, office.read(letter, letter_id))
