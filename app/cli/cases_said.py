"""What the verbs of cases share: naming one, who it is about, its fields, and telling one. No verb lives here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

import click

from app.cli.dues import money
from app.cli.opening import writing
from app.cli.output import show, show_json, table
from app.cli.verbs import OneOf, Session
from app.messages import words
from app.messages.case_words import asked_words, figures_of, origin_words, what_happened
from app.models.agreements.case_behind import Backer, Spent, origin_of, spent_on
from app.models.agreements.case_kinds import CaseKind, case_kind
from app.models.agreements.case_queries import Case, CaseLine, CaseParty, CaseWish, case, resolve_case
from app.models.agreements.queries import resolve_agreement
from app.models.agreements.rules import OWN_OFFICE
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_iso, parse_date
from app.models.base.values.text import fold
from app.models.directory.own import own_organization_id
from app.models.members.parties import PartyRef, resolve_party
from app.office import Office

STATES: Final = ("open", "ended")


def find_case(office: Office, text: str) -> int:
    """``export_gap-3``, also with the kind's own name, or the identity. Raises ``Refused("case.unknown")``."""
    return office.read(resolve_case, text)


def kind_said(office: Office, text: str) -> CaseKind:
    """Raises ``Refused("case.kind_unknown")``."""
    return case_kind(office.facts.country, text)


def party_said(office: Office, text: str) -> PartyRef | None:
    """Who of the directory is meant, the office itself too; ``None`` for nobody there. Several are refused."""
    if _is_own(office, text):
        return PartyRef("organization", office.read(own_organization_id) or OWN_OFFICE)
    try:
        return office.read(resolve_party, text)
    except Refused as refusal:
        if refusal.code == "party.unknown_text":
            return None
        raise


def _is_own(office: Office, text: str) -> bool:
    return fold(text) in (fold(office.facts.name), fold(office.facts.short_name) or None)


def institution_said(office: Office, text: str | None) -> int | None:
    """An organisation of the directory. Raises as ``resolve_party``."""
    if text is None:
        return None
    if _is_own(office, text):
        return office.read(own_organization_id) or OWN_OFFICE
    return office.read(resolve_party, text, "organization").id


def about_said(office: Office, text: str | None) -> dict[str, Any]:
    """The columns that say who it is about: of the directory where it is known there, else only the name."""
    if text is None:
        return {}
    found = party_said(office, text)
    return {
        "person_id": found.id if found and found.kind == "person" else None,
        "organization_id": found.id if found and found.kind == "organization" else None,
        "name": "" if found else text,
    }


def fields_said(kind: CaseKind, said: tuple[str, ...]) -> dict[str, str]:
    """``topic=Jurídico`` with a field's code or label; a choice by its word and a day as people write it.

    ``topic=`` empties it. Raises ``Refused``.
    """
    found = {}
    for text in said:
        name, equals, value = text.partition("=")
        if not equals:
            raise Refused("case.field_odd", field="field", text=text[:60])
        wanted = fold(name)
        one = next((field for field in kind.fields if wanted in (field.code, fold(field.label))), None)
        value = value.strip()
        if one is not None and one.type == "choice":
            value = next((c.code for c in one.choices if fold(value) == fold(c.name)), value)
        if one is not None and one.type == "date" and value:
            day = parse_date(value)
            if isinstance(day, Problem):
                raise Refused(day.code, field=one.code, **day.params)
            value = day.isoformat()
        found[one.code if one else name.strip()] = value
    return found


def wish_options(function: Any) -> Any:
    """Which files, as options; the kind where it is no argument."""
    function = click.option("--search", "case_search", default="", metavar="TEXT")(function)
    function = click.option("--state", "case_state", type=OneOf(*STATES), metavar="|".join(STATES))(function)
    function = click.option("--responsible", "case_responsible", metavar="NAME")(function)
    function = click.option("--agreement", "case_agreement", metavar="REF")(function)
    function = click.option("--step", "case_step", metavar="STEP")(function)
    return function


def wish_said(office: Office, said: dict[str, Any]) -> CaseWish:
    """Which files; a step by its word needs the kind it is of."""
    kind = None if said.get("case_class") is None else kind_said(office, said["case_class"])
    step = said.get("case_step") or ""
    if step and kind is None:
        raise Refused("case.step_of_kind", field="step", text=step)
    agreement = said["case_agreement"]
    return CaseWish(
        said["case_search"],
        kind.code if kind else "",
        kind.step(step).code if kind and step else "",
        None if agreement is None else office.read(resolve_agreement, agreement),
        institution_said(office, said["case_responsible"]),
        said["case_state"] or "",
    )


@contextmanager
def changing_case(session: Session, ref: str) -> Iterator[tuple[Office, int]]:
    """The case that ``ref`` names, in an office open for writing; told whole once it was changed."""
    with writing(session) as office:
        found = find_case(office, ref)
        yield office, found
        tell_case(session, office, found)


def tell_case(session: Session, office: Office, case_id: int) -> None:
    """The whole file in words, or as one JSON value."""
    found = office.read(case, case_id)
    spent = office.read(spent_on, case_id)
    if session.json:
        show_json({**value_of(found), "spent": spent})
        return
    kind, line = kind_said(office, found.line.kind), found.line
    show(f"{kind.name} {line.number} · {line.heading}  [{line.ref}]")
    show(" · ".join((kind.step_name(line.step), format_iso(line.step_on), found.outcome)).rstrip(" ·"))
    about = line.business if line.title else ""
    for part in (about, line.agreement, line.responsible, line.adviser, *_origin(office, kind, found), found.note):
        if part:
            show(part)
    show(*(f"{label}: {text}" for label, text in asked_words(kind, found.fields, office.facts)))
    if found.parties:
        show("", *table(*_party_table(office, kind, found.parties), right=("case_quantity", "case_price", "amount")))
    show("")
    for event in found.events:
        gone = f" ({words('case.without_effect')})" if event.taken_back else ""
        more = (*figures_of(event, office.facts), event.who, event.team, event.document, event.note)
        said = " · ".join(part for part in (what_happened(event, kind) + gone, *more) if part)
        show(f"{event.id} · {format_iso(event.on_date)} · {said}")
    _tell_spent(office, spent)
    show(*(f"{one.ref} · {one.heading} · {format_iso(one.closed_on)}".rstrip(" ·") for one in found.below))


def _tell_spent(office: Office, spent: list[Spent]) -> None:
    """Expenses of the treasury marked as advocacy for it, with the number by which a mark is taken off."""
    if not spent:
        return
    show("", words("case.spent", amount=money(office, sum(one.amount for one in spent if not one.void))))
    for one in spent:
        gone = words("case.without_effect") if one.void else ""
        said = (str(one.tag_id), format_iso(one.paid_on), one.fund, one.supplier, one.concept)
        show(" · ".join(part for part in (*said, money(office, one.amount), one.note, gone) if part))


def backers_said(behind: Mapping[int, Sequence[Backer]], line: CaseLine) -> list[dict[str, str]]:
    """Who takes part in a file, for programs."""
    return [{"role": one.role, "who": one.who} for one in behind.get(line.id, ())]


def _origin(office: Office, kind: CaseKind, found: Case) -> list[str]:
    """Where it comes from: who declared it, by which way it came, out of which other file."""
    declared = next((one.name for one in kind.declarers if one.code == found.declared_by), "")
    said = [words("case.said_declared", who=declared)] if declared else []
    marks = (("document", found.document), ("phone", found.phone), ("channel", found.channel))
    said += [words(f"case.said_{name}", how=text) for name, text in marks if text]
    above = office.read(origin_of, found.line.id)
    where = ", ".join(part for part in (found.place, found.line.district, found.region) if part)
    if above is not None:
        text = f"{origin_words(above, kind_said(office, above.line.kind))}  [{above.line.ref}]"
        said.append(words("case.said_above", text=text))
    return [*said, where]


def _party_table(
    office: Office, kind: CaseKind, parties: tuple[CaseParty, ...]
) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Only the columns that say something of somebody."""
    rows = [
        (
            *(kind.role_name(one.role), one.who, "" if one.quantity is None else str(one.quantity)),
            *("" if minor is None else money(office, minor) for minor in (one.price, one.amount)),
            *(one.act, " – ".join(format_iso(day) for day in (one.on_date, one.until_on) if day)),
            " · ".join(text for text in (one.answer, one.note) if text),
        )
        for one in parties
    ]
    names = ("case_role", "name", "case_quantity", "case_price", "amount", "act", "date", "case_answer")
    told = [at for at in range(len(names)) if any(row[at] for row in rows)]
    return tuple(names[at] for at in told), [tuple(row[at] for at in told) for row in rows]


def value_of(found: Case) -> dict[str, Any]:
    """The file for programs, without the numbers of rows."""
    line = found.line
    plain = {name: getattr(line, name) for name in line.__slots__ if name != "id"}
    more = ("document", "phone", "country", "region", "place", "channel", "declared_by", "outcome", "note")
    return {
        "ref": line.ref,
        **plain,
        **{name: getattr(found, name) for name in more},
        "fields": dict(found.fields),
        "parties": [
            {name: getattr(one, name) for name in one.__slots__ if name != "id" and not name.endswith("_id")}
            for one in found.parties
        ],
        "events": found.events,
        "below": [one.ref for one in found.below],
    }
