"""Verbs of letters that wait without a number, and the options that say what a letter is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.opening import writing
from app.cli.output import show, show_json
from app.cli.verbs import DAY, PATH, OneOf, Room, Session, room, verb
from app.messages import words
from app.models.letters.commands import discard_draft, keep_draft
from app.models.letters.queries import Letter, letter, resolve_letter
from app.models.letters.rules import LetterDraft
from app.models.members.queries import member, resolve_member
from app.office import Office


def letter_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """What a letter says; ``draft_of`` takes them."""
    options = (
        click.option("--kind", type=OneOf("letter", "circular", "certificate"), default="letter", metavar="KIND"),
        click.option("--to", "to_name", default="", metavar="NAME"),
        click.option("--to-title", default="", metavar="TEXT"),
        click.option("--subject", default="", metavar="TEXT"),
        click.option("--text", "body", default="", metavar="TEXT"),
        click.option("--template", default="", metavar="NAME"),
        click.option("--day", type=DAY, metavar="DAY"),
        click.option("--signed-by", default="", metavar="NAME"),
        click.option("--signed-office", default="", metavar="TEXT"),
    )
    for option in reversed(options):
        function = option(function)
    return function


def draft_of(
    office: Office,
    *,
    kind: str,
    to_name: str,
    to_title: str,
    subject: str,
    body: str,
    template: str,
    day: date | None,
    signed_by: str,
    signed_office: str,
) -> LetterDraft:
    """The letter that the options say; a template gives what is not said. Raises ``Refused``."""
    from app.jobs.letter_templates import template_named

    known = template_named(office, template) if template else None
    return LetterDraft(
        kind=known.kind if known else kind,  # type: ignore[arg-type]  # OneOf gave one of the three
        on_date=day or office.clock.today(),
        to_name=to_name,
        subject=subject or (known.subject if known else ""),
        body=body or (known.body if known else ""),
        to_title=to_title,
        template=known.name if known else "",
        signed_by=signed_by,
        signed_office=signed_office,
    )


def to_member(office: Office, draft: LetterDraft, member_id: int) -> LetterDraft:
    """The letter to a member, by their name unless another was said."""
    return replace(draft, member_id=member_id, to_name=draft.to_name or office.read(member, member_id).name)


def tell(session: Session, office: Office, one: Letter, out: Path | None = None) -> None:
    """One letter: its title, whose, about what; a draft with the identity by which it is found again."""
    from app.jobs.letters import letter_title

    title = letter_title(office, one)
    if session.json:
        show_json({"letter": one, "title": title, "file": None if out is None else str(out)})
        return
    about = "" if title.startswith(one.subject) else one.subject  # a certificate is called by its subject
    state = words("letters.state_void") if one.voided_on else ""
    parts = (title, one.to_name, about, "" if one.number else one.uid, state)
    show(" · ".join(part for part in parts if part))
    if out is not None:
        show(words("cli.file_written", path=str(out)))


def add_drafts(book: Room) -> None:
    """Puts ``draft`` under ``letters``."""
    drafts = room(book, "draft")
    _add_keep(drafts)
    _add_issue(drafts)
    _add_discard(drafts)


def _add_keep(drafts: Room) -> None:
    @verb(
        drafts,
        "keep",
        example='gremial --office gremio.gremial letters draft keep --to "Municipio" --subject Plaza --text "Falta"',
    )
    @letter_options
    @click.option("--member", "ref", metavar="REF")
    def keep(session: Session, ref: str | None, **said: Any) -> None:
        with writing(session) as office:
            draft = draft_of(office, **said)
            if ref is not None:
                draft = to_member(office, draft, office.read(resolve_member, ref))
            tell(session, office, office.read(letter, office.run(keep_draft, draft).value))


def _add_issue(drafts: Room) -> None:
    @verb(drafts, "issue", example="gremial --office gremio.gremial letters draft issue ID --out nota.pdf")
    @click.argument("ref", metavar="ID")
    @click.option("--out", type=PATH, metavar="FILE")
    def issue_verb(session: Session, ref: str, out: Path | None) -> None:
        from app.jobs.letters import issue, print_letter
        from app.jobs.papers import expect_folder

        if out is not None:
            expect_folder(out)
        with writing(session) as office:
            kept = office.read(letter, office.read(resolve_letter, ref))
            one = issue(office, kept.draft, kept.id)
            if out is not None:
                print_letter(office, one.id, out)
            tell(session, office, one, out)


def _add_discard(drafts: Room) -> None:
    @verb(drafts, "discard", example="gremial --office gremio.gremial letters draft discard ID")
    @click.argument("ref", metavar="ID")
    def discard(session: Session, ref: str) -> None:
        with writing(session) as office:
            office.run(discard_draft, office.read(resolve_letter, ref))
        if session.json:
            show_json({"discarded": ref})
        else:
            show(words("letter.discarded"))
