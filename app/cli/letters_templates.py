"""Verbs of the office's own texts for letters: list, add, edit, remove. Those of the country are only read."""

from __future__ import annotations

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import OneOf, Room, Session, room, verb
from app.messages import words
from app.models.base.errors import Refused
from app.models.letters.commands import forget_template, save_template
from app.models.letters.queries import Template
from app.office import Office


def add_templates(book: Room) -> None:
    """Puts ``templates`` under ``letters``."""
    texts = room(book, "templates")
    _add_list(texts)
    _add_add(texts)
    _add_edit(texts)
    _add_remove(texts)


def _tell(session: Session, code: str, template: str) -> None:
    if session.json:
        show_json({"template": template})
    else:
        show(words(code, name=template))


def _whose(one: Template) -> str:
    return words("letters.template_own" if one.id else "letters.template_preset")


def _save(office: Office, base: Template, name: str, kind: str | None, subject: str | None, body: str | None) -> None:
    """What is not said stays as ``base`` has it."""
    office.run(
        save_template,
        name,
        kind or base.kind,  # type: ignore[arg-type]  # OneOf gave one of the three
        base.subject if subject is None else subject,
        base.body if body is None else body,
        base.id or None,
    )


def _add_list(texts: Room) -> None:
    @verb(texts, "list", example="gremial --office gremio.gremial letters templates list")
    def list_verb(session: Session) -> None:
        from app.jobs.letter_templates import all_templates

        with reading(session) as office:
            found = all_templates(office)
        if session.json:
            show_json({"templates": found})
            return
        rows = [(one.name, words(f"letters.kind_{one.kind}"), one.subject, _whose(one)) for one in found]
        show(*table(("name", "letters.column_kind", "subject", "letters.column_whose"), rows))


def _add_add(texts: Room) -> None:
    @verb(
        texts,
        "add",
        example='gremial --office gremio.gremial letters templates add "Pésame" --subject Pésame --text "Estimados:"',
    )
    @click.argument("name", metavar="NAME")
    @click.option("--kind", type=OneOf("letter", "circular", "certificate"), metavar="KIND")
    @click.option("--subject", metavar="TEXT")
    @click.option("--text", "body", metavar="TEXT")
    @click.option("--copy", "source", default="", metavar="NAME")
    def add(session: Session, name: str, kind: str | None, subject: str | None, body: str | None, source: str) -> None:
        from app.jobs.letter_templates import all_templates, template_named

        with writing(session) as office:
            if any(one.id and one.name.casefold() == name.strip().casefold() for one in all_templates(office)):
                raise Refused("letter.template_taken", field="name", text=name.strip())
            base = template_named(office, source) if source else Template(0, "", "letter", "", "")
            _save(office, base, name, kind, subject, body)
        _tell(session, "letter.template_saved", name.strip())


def _add_edit(texts: Room) -> None:
    @verb(
        texts, "edit", example='gremial --office gremio.gremial letters templates edit "Pésame" --subject Condolencias'
    )
    @click.argument("name", metavar="NAME")
    @click.option("--name", "new_name", metavar="NAME")
    @click.option("--kind", type=OneOf("letter", "circular", "certificate"), metavar="KIND")
    @click.option("--subject", metavar="TEXT")
    @click.option("--text", "body", metavar="TEXT")
    def edit(
        session: Session, name: str, new_name: str | None, kind: str | None, subject: str | None, body: str | None
    ) -> None:
        from app.jobs.letter_templates import own_template

        with writing(session) as office:
            base = own_template(office, name)
            _save(office, base, new_name or base.name, kind, subject, body)
        _tell(session, "letter.template_saved", new_name or base.name)


def _add_remove(texts: Room) -> None:
    @verb(texts, "remove", example='gremial --office gremio.gremial letters templates remove "Pésame"')
    @click.argument("name", metavar="NAME")
    def remove(session: Session, name: str) -> None:
        from app.jobs.letter_templates import own_template

        with writing(session) as office:
            one = own_template(office, name)
            office.run(forget_template, one.id)
        _tell(session, "letter.template_removed", one.name)
