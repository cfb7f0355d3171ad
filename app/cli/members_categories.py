"""Verbs of the categories of members with their rights, and of sex and age of persons where the office notes them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.models.directory.traits import (
    BIRTH_RANGES,
    SEXES,
    Traits,
    clear_traits,
    note_traits,
    set_trait_switch,
    trait_switch,
    traits_kept,
    traits_of,
)
from app.models.members.categories import CategoryDraft, edit_category, new_category, remove_category
from app.models.members.parties import party, resolve_party
from app.models.members.queries import Category, categories
from app.office import Office

_RIGHTS = ("votes", "pays", "benefits")


def add_categories(members: Room) -> None:
    """Puts these verbs under ``members``."""
    held = room(members, "categories")
    _add_list(held)
    _add_add(held)
    _add_edit(held)
    _add_remove(held)
    _add_traits(members)
    _add_trait_rules(members)


def _add_list(held: Room) -> None:
    @verb(held, "list", example="gremial --office gremio.gremial members categories list")
    def list_categories(session: Session) -> None:
        with reading(session) as office:
            _tell_categories(session, office)


def _tell_categories(session: Session, office: Office) -> None:
    found = office.read(categories)
    if session.json:
        show_json([{name: getattr(one, name) for name in ("name", *_RIGHTS, "members")} for one in found])
        return
    rows = [(one.name, *(_yes(getattr(one, right)) for right in _RIGHTS), str(one.members)) for one in found]
    columns = ("category", *(f"category.{right}" for right in _RIGHTS), "category.members")
    show(*table(columns, rows, right=("category.members",)))


def _yes(value: bool) -> str:
    return words("category.yes" if value else "category.no")


def _rights(function: Any) -> Any:
    for right in reversed(_RIGHTS):
        function = click.option(f"--{right}", type=OneOf("yes", "no"), metavar="yes|no")(function)
    return function


def _said(rights: dict[str, str | None]) -> dict[str, Any]:
    return {name: value == "yes" for name, value in rights.items() if value is not None}


def _add_add(held: Room) -> None:
    example = "gremial --office gremio.gremial members categories add Protector --votes no"

    @verb(held, "add", example=example)
    @click.argument("name", metavar="NAME")
    @_rights
    def add_category(session: Session, name: str, **rights: str | None) -> None:
        with writing(session) as office:
            office.run(new_category, CategoryDraft(name, **_said(rights)))
            _tell_categories(session, office)


def _add_edit(held: Room) -> None:
    example = "gremial --office gremio.gremial members categories edit Protector --benefits no"

    @verb(held, "edit", example=example)
    @click.argument("name", metavar="NAME")
    @click.option("--name", "new_name", metavar="NAME")
    @_rights
    def edit(session: Session, name: str, new_name: str | None, **rights: str | None) -> None:
        with writing(session) as office:
            one = _named(office, name)
            present = CategoryDraft(one.name, one.votes, one.pays, one.benefits)
            draft = replace(present, **_said(rights))
            office.run(edit_category, one.id, draft if new_name is None else replace(draft, name=new_name))
            _tell_categories(session, office)


def _add_remove(held: Room) -> None:
    @verb(held, "remove", example="gremial --office gremio.gremial members categories remove Protector")
    @click.argument("name", metavar="NAME")
    def remove(session: Session, name: str) -> None:
        with writing(session) as office:
            office.run(remove_category, _named(office, name).id)
            _tell_categories(session, office)


def _named(office: Office, name: str) -> Category:
    found = office.read(categories)
    for one in found:
        if fold(one.name) == fold(name):
            return one
    raise Refused("category.unknown", field="name", name=name[:60], names=", ".join(one.name for one in found))


# -- sex and age ----------------------------------------------------------------------------------


def _add_traits(members: Room) -> None:
    @verb(members, "traits", example="gremial --office gremio.gremial members traits 1234567 --sex f")
    @click.argument("ref", metavar="REF")
    @click.option("--sex", type=OneOf(*SEXES), metavar="f|m|x")
    @click.option("--birth-year", type=WHOLE, metavar="YEAR")
    @click.option("--birth-range", type=OneOf(*BIRTH_RANGES), metavar="RANGE")
    @click.option("--forget", is_flag=True)
    def traits(
        session: Session, ref: str, sex: str | None, birth_year: int | None, birth_range: str | None, forget: bool
    ) -> None:
        changing = forget or (sex, birth_year, birth_range) != (None, None, None)
        with writing(session) if changing else reading(session) as office:
            if not office.read(trait_switch).on:
                raise Refused("trait.off")
            whose = office.read(resolve_party, ref, "person")
            held = Traits() if forget else office.read(traits_of, whose.id) or Traits()
            if changing:
                year, span = _age(held, birth_year, birth_range)
                office.run(note_traits, whose.id, held.sex if sex is None else sex, year, span)
            now = office.read(traits_of, whose.id) or Traits()
            if session.json:
                show_json(now)
                return
            year_words = str(now.birth_year or "") or (
                words(f"trait.range_{now.birth_range}") if now.birth_range else ""
            )
            shown = words(f"trait.sex_{now.sex}") if now.sex else ""
            row = (office.read(party, whose).name, shown, year_words)
            show(*table(("name", "trait.sex", "trait.born"), [row]))


def _age(held: Traits, year: int | None, span: str | None) -> tuple[int | None, str]:
    """What is said now takes the place of the other way of saying it."""
    if year is not None:
        return year, span or ""
    if span is not None:
        return None, span
    return held.birth_year, held.birth_range


def _add_trait_rules(members: Room) -> None:
    example = (
        "gremial --office gremio.gremial members traits-rules --on yes --purpose 'Informe anual al Ministerio' "
        "--notice 'Responder es libre; sirve solo para el informe.'"
    )

    @verb(members, "traits-rules", example=example)
    @click.option("--on", type=OneOf("yes", "no"), metavar="yes|no")
    @click.option("--purpose", metavar="TEXT")
    @click.option("--notice", metavar="TEXT")
    @click.option("--clear", is_flag=True)
    def rules(session: Session, on: str | None, purpose: str | None, notice: str | None, clear: bool) -> None:
        changing = clear or (on, purpose, notice) != (None, None, None)
        with writing(session) if changing else reading(session) as office:
            held = office.read(trait_switch)
            texts = {name: text for name, text in (("purpose", purpose), ("notice", notice)) if text is not None}
            if on is not None or texts:
                wanted = replace(held, on=held.on if on is None else on == "yes", **texts)
                office.run(set_trait_switch, wanted)
            if clear:
                office.run(clear_traits)
            held, kept = office.read(trait_switch), office.read(traits_kept)
        if session.json:
            show_json({"on": held.on, "purpose": held.purpose, "notice": held.notice, "kept": kept})
            return
        show(words("trait.is_on" if held.on else "trait.is_off"))
        show(*(words(f"trait.{n}_is", text=getattr(held, n)) for n in ("purpose", "notice") if getattr(held, n)))
        show(words("trait.kept", count=kept))
