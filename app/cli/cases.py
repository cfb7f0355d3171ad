"""Verbs of files that go through steps: kinds, open, list, board, show, edit. What happens in them: beside."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import click

from app.cli import cases_events, cases_papers
from app.cli.cases_said import (
    about_said,
    backers_said,
    changing_case,
    fields_said,
    find_case,
    institution_said,
    kind_said,
    tell_case,
    wish_options,
    wish_said,
)
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, Room, Session, room, verb
from app.messages import words
from app.messages.case_words import behind_words, event_name
from app.models.agreements.areas import resolve_area
from app.models.agreements.case_behind import backers_of
from app.models.agreements.case_kinds import CaseKind, case_kind, case_kinds
from app.models.agreements.case_queries import CaseWish, board, case_draft, case_ids, case_lines, kinds_in_use
from app.models.agreements.case_rules import CaseDraft
from app.models.agreements.cases import edit_case, open_case
from app.models.agreements.queries import resolve_agreement
from app.models.base.values.dates import format_iso
from app.office import Office


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    cases = room(program, "cases")
    for put in (_add_kinds, _add_open, _add_list, _add_board, _add_show, _add_edit):
        put(cases)
    cases_events.add(cases)
    cases_papers.add(cases)


def _add_kinds(cases: Room) -> None:
    @verb(cases, "kinds", example="gremial --office gremio.gremial cases kinds export_gap")
    @click.argument("kind", required=False, metavar="KIND")
    def kinds(session: Session, kind: str | None) -> None:
        with reading(session) as office:
            used, country = office.read(kinds_in_use), office.facts.country
            if kind is not None:
                _tell_kind(session, kind_said(office, kind))
                return
        if session.json:
            show_json([{"kind": one.code, "name": one.name, "open": used.get(one.code)} for one in _kinds(country)])
            return
        rows = [(one.code, one.plural, str(used.get(one.code, ""))) for one in _kinds(country)]
        show(*table(("case_code", "kind", "case_open"), rows, right=("case_open",)))


def _kinds(country: str) -> list[CaseKind]:
    return list(case_kinds(country).values())


def _tell_kind(session: Session, kind: CaseKind) -> None:
    if session.json:
        show_json(kind)
        return
    show(f"{kind.plural} ({kind.code})", "")
    show(*table(("case_code", "case_step"), [(one.code, one.name) for one in kind.steps]), "")
    asked = [
        (one.code, one.label, ", ".join(choice.name for choice in one.choices), words("choice.yes") * one.required)
        for one in kind.fields
    ]
    show(*table(("case_code", "case_field", "case_choices", "case_needed"), asked))
    if kind.roles:
        show("", *table(("case_code", "case_role"), [(one.code, one.name) for one in kind.roles]))
    show("", *table(("case_code", "case_noted"), [(code, event_name(code)) for code in kind.events]))


def _facts_options(function: Any) -> Any:
    """What a file says; each is left as it is when it is not said."""
    texts = ("document", "phone", "region", "district", "place", "adviser", "channel", "declared-by", "note")
    for name in reversed(texts):
        function = click.option(f"--{name}", f"case_{name.replace('-', '_')}", metavar="TEXT")(function)
    for name, meta in (("parent", "REF"), ("responsible", "NAME"), ("area", "TEXT"), ("agreement", "REF")):
        function = click.option(f"--{name}", f"case_{name}", metavar=meta)(function)
    function = click.option("--field", "case_fields", multiple=True, metavar="CODE=TEXT")(function)
    function = click.option("--date", "day", type=DAY, metavar="DAY")(function)
    return click.option("--about", "case_about", metavar="NAME")(function)


def _said(office: Office, said: dict[str, Any], agreement_id: int | None = None) -> dict[str, Any]:
    """The columns of a draft that were said; ``agreement_id``: the one it belongs to already."""
    known = {one.name for one in fields(CaseDraft)}
    found = {name.removeprefix("case_"): value for name, value in said.items() if value is not None}
    values = {name: value for name, value in found.items() if name in known and name != "fields"}
    if said["day"] is not None:
        values["opened_on"] = said["day"]
    if said["case_agreement"] is not None:
        agreement_id = values["agreement_id"] = office.read(resolve_agreement, said["case_agreement"])
    if said["case_area"] is not None:
        values["area_id"] = office.read(resolve_area, agreement_id or 0, said["case_area"]).id
    if said["case_parent"] is not None:
        values["parent_id"] = find_case(office, said["case_parent"])
    if said["case_responsible"] is not None:
        values["responsible_id"] = institution_said(office, said["case_responsible"])
    return values | about_said(office, said["case_about"])


def _add_open(cases: Room) -> None:
    example = (
        'gremial --office gremio.gremial cases open export_gap "Sin ficha técnica" --about "Muebles del Sur" '
        "--field severity=Grave"
    )

    @verb(cases, "open", example=example)
    @click.argument("kind", metavar="KIND")
    @click.argument("title", default="", metavar="TITLE")
    @_facts_options
    def open_one(session: Session, kind: str, title: str, **said: Any) -> None:
        with writing(session) as office:
            chosen = kind_said(office, kind)
            draft = CaseDraft(chosen.code, office.clock.today(), title, fields=fields_said(chosen, said["case_fields"]))
            made = office.run(open_case, replace(draft, **_said(office, said))).value
            tell_case(session, office, made)


def _add_list(cases: Room) -> None:
    @verb(cases, "list", example="gremial --office gremio.gremial cases list --kind export_gap --state open")
    @wish_options
    @click.option("--kind", "case_class", metavar="KIND")
    def list_cases(session: Session, **said: Any) -> None:
        with reading(session) as office:
            found = office.read(case_lines, office.read(case_ids, wish_said(office, said)))
            country, behind = office.facts.country, office.read(backers_of, [one.id for one in found])
        if session.json:
            show_json([{"ref": one.ref, **_plain(one), "parties": backers_said(behind, one)} for one in found])
            return
        rows = []
        for one in found:
            kind = case_kinds(country).get(one.kind)
            step = kind.step_name(one.step) if kind else one.step
            about = one.business if one.title else ""
            backed = behind_words(kind, behind.get(one.id, ())) if kind else ""
            rows.append((one.ref, one.heading, about or backed, step, format_iso(one.step_on)))
        show(*table(("case_ref", "case_title", "case_about", "case_step", "since"), rows))


def _plain(line: Any) -> dict[str, Any]:
    return {name: getattr(line, name) for name in line.__slots__ if name != "id"}


def _add_board(cases: Room) -> None:
    @verb(cases, "board", example="gremial --office gremio.gremial cases board policy_proposal")
    @click.argument("kind", metavar="KIND")
    @click.option("--agreement", "case_agreement", metavar="REF")
    def show_board(session: Session, kind: str, case_agreement: str | None) -> None:
        with reading(session) as office:
            chosen = kind_said(office, kind)
            agreement = None if case_agreement is None else office.read(resolve_agreement, case_agreement)
            columns = office.read(board, chosen, CaseWish(agreement_id=agreement))
            lines = {one.id: one for column in columns for one in office.read(case_lines, column.ids)}
            behind = office.read(backers_of, list(lines))
        if session.json:
            show_json(
                [
                    {
                        **{"step": one.step, "count": one.count, "cases": [lines[line].ref for line in one.ids]},
                        "parties": {lines[line].ref: backers_said(behind, lines[line]) for line in one.ids},
                    }
                    for one in columns
                ]
            )
            return
        for column in columns:
            show(f"{chosen.step_name(column.step)}: {column.count}")
            for one in (lines[line] for line in column.ids):
                said = (one.ref, one.heading, format_iso(one.step_on), behind_words(chosen, behind.get(one.id, ())))
                show("  " + " · ".join(part for part in said if part))
        tell(words("cli.case_board", count=sum(one.count for one in columns), name=chosen.plural))


def _add_show(cases: Room) -> None:
    @verb(cases, "show", example="gremial --office gremio.gremial cases show export_gap-3")
    @click.argument("ref", metavar="REF")
    def show_one(session: Session, ref: str) -> None:
        with reading(session) as office:
            tell_case(session, office, find_case(office, ref))


def _add_edit(cases: Room) -> None:
    @verb(cases, "edit", example="gremial --office gremio.gremial cases edit export_gap-3 --field severity=Leve")
    @click.argument("ref", metavar="REF")
    @click.option("--title", "case_title", metavar="TEXT")
    @_facts_options
    def edit_one(session: Session, ref: str, **said: Any) -> None:
        with changing_case(session, ref) as (office, found):
            draft = office.read(case_draft, found)
            kind = case_kind(office.facts.country, draft.kind)
            answers = {**draft.fields, **fields_said(kind, said["case_fields"])}
            values = _said(office, said, draft.agreement_id)
            office.run(edit_case, found, replace(draft, **{**values, "fields": answers}))
