"""Verbs of the correspondence book: issue, register what came, list, print, void."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.models.letters.commands import void_letter
from app.models.letters.queries import Letter, letter, letters, resolve_letter
from app.models.letters.rules import LetterDraft
from app.models.members.queries import member, resolve_member
from app.office import Office


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    book = room(program, "letters")
    _add_issue(book)
    _add_register(book)
    _add_list(book)
    _add_print(book)
    _add_void(book)


def _tell(session: Session, office: Office, one: Letter, out: Path | None = None) -> None:
    from app.jobs.letters import letter_title

    title = letter_title(office, one)
    if session.json:
        show_json({"letter": one, "title": title, "file": None if out is None else str(out)})
        return
    show(f"{title} · {one.to_name} · {one.subject}")
    if out is not None:
        show(words("cli.file_written", path=str(out)))


def _add_issue(book: Room) -> None:
    @verb(
        book,
        "issue",
        example='gremial --office gremio.gremial letters issue --to "Municipio" --subject Plaza --text "Saludos."',
    )
    @click.option("--kind", type=OneOf("letter", "circular", "certificate"), default="letter", metavar="KIND")
    @click.option("--to", "to_name", default="", metavar="NAME")
    @click.option("--to-title", default="", metavar="TEXT")
    @click.option("--member", "ref", metavar="REF")
    @click.option("--subject", default="", metavar="TEXT")
    @click.option("--text", "body", default="", metavar="TEXT")
    @click.option("--template", default="", metavar="NAME")
    @click.option("--day", type=DAY, metavar="DAY")
    @click.option("--signed-by", default="", metavar="NAME")
    @click.option("--signed-office", default="", metavar="TEXT")
    @click.option("--out", type=PATH, metavar="FILE")
    def issue_verb(
        session: Session,
        kind: str,
        to_name: str,
        to_title: str,
        ref: str | None,
        subject: str,
        body: str,
        template: str,
        day: date | None,
        signed_by: str,
        signed_office: str,
        out: Path | None,
    ) -> None:
        from app.jobs.letters import issue, print_letter, template_named

        with writing(session) as office:
            member_id = None if ref is None else office.read(resolve_member, ref)
            known = template_named(office, template) if template else None
            draft = LetterDraft(
                kind=known.kind if known else kind,  # type: ignore[arg-type]  # OneOf gave one of the three
                on_date=day or office.clock.today(),
                to_name=to_name or ("" if member_id is None else office.read(member, member_id).name),
                subject=subject or (known.subject if known else ""),
                body=body or (known.body if known else ""),
                to_title=to_title,
                member_id=member_id,
                template=known.name if known else "",
                signed_by=signed_by,
                signed_office=signed_office,
            )
            one = issue(office, draft)
            if out is not None:
                print_letter(office, one.id, out)
            _tell(session, office, one, out)


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
    def register(session: Session, from_name: str, subject: str, day: date | None, reference: str) -> None:
        from app.jobs.letters import issue

        with writing(session) as office:
            day = day or office.clock.today()
            draft = LetterDraft("letter", day, from_name, subject, direction="in", reference=reference)
            _tell(session, office, issue(office, draft))


def _add_list(book: Room) -> None:
    @verb(book, "list", example="gremial --office gremio.gremial letters list --direction out --year 2026")
    @click.option("--direction", type=OneOf("out", "in"), metavar="out|in")
    @click.option("--year", type=WHOLE, metavar="N")
    def list_verb(session: Session, direction: str | None, year: int | None) -> None:
        from app.jobs.letters import book_row

        with reading(session) as office:
            found = office.read(letters, direction, year)  # type: ignore[arg-type]  # OneOf gave one of the two
            if session.json:
                show_json({"letters": found})
                return
            rows = [book_row(office, one) for one in found]
            show(*table(("letter", "when", "name", "subject", "state"), rows))


def _add_print(book: Room) -> None:
    @verb(book, "print", example="gremial --office gremio.gremial letters print 1/2026 --out nota.pdf")
    @click.argument("ref", metavar="REF")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def print_verb(session: Session, ref: str, out: Path) -> None:
        from app.jobs.letters import print_letter

        with reading(session) as office:
            _tell(session, office, print_letter(office, office.read(resolve_letter, ref), out), out)


def _add_void(book: Room) -> None:
    @verb(book, "void", example='gremial --office gremio.gremial letters void 1/2026 --reason "Salió repetida"')
    @click.argument("ref", metavar="REF")
    @click.option("--reason", required=True, metavar="TEXT")
    def void(session: Session, ref: str, reason: str) -> None:
        with writing(session) as office:
            letter_id = office.read(resolve_letter, ref)
            office.run(void_letter, letter_id, reason, office.clock.today())
            _tell(session, office, office.read(letter, letter_id))
