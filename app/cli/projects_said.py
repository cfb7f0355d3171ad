"""What the verbs of projects share: naming a project and its parts, and telling them. No verb lives here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from typing import Any

from app.cli.dues import money
from app.cli.opening import writing
from app.cli.output import show, show_json, table
from app.cli.verbs import Session
from app.messages import words
from app.models.agreements.areas import resolve_area
from app.models.agreements.project_queries import Cockpit, Requirement, cockpit, resolve_project
from app.models.agreements.project_rules import percent_text
from app.models.agreements.voucher_queries import ExpenseLeft, Voucher, parts_of_expense
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date, format_iso
from app.models.cash.queries import expense_by_number
from app.office import Office


def find_project(office: Office, text: str) -> int:
    """Raises what ``resolve_project`` raises."""
    return office.read(resolve_project, text)


def aim_said(office: Office, project_id: int, text: str | None) -> int | None:
    """An aim of the project's agreement; ``None`` for nothing said."""
    if not text:
        return None
    agreement = office.read(cockpit, project_id).draft.agreement_id
    if agreement is None:
        raise Refused("voucher.area_of_other", field="area")
    return office.read(resolve_area, agreement, text).id


def part_said(office: Office, expense: int, part: int | None) -> ExpenseLeft:
    """A part of the treasury's expense by its place from 1; the only one when none is said. Raises ``Refused``."""
    parts = office.read(parts_of_expense, office.read(expense_by_number, expense))
    if part is None and len(parts) > 1:
        parts = [one for one in parts if one.left] or parts
        if len(parts) > 1:
            raise Refused("voucher.several_parts", field="part", known=", ".join(one.category for one in parts))
        return parts[0]
    place = 1 if part is None else part
    if not 1 <= place <= len(parts):
        raise Refused("voucher.no_expense", field="part", text=str(place))
    return parts[place - 1]


def share_words(hundredths: int, country: str) -> str:
    """``15 %``, ``12,5 %``."""
    return f"{percent_text(hundredths, country)} %"


@contextmanager
def changing_project(session: Session, ref: str) -> Iterator[tuple[Office, int]]:
    """The project that ``ref`` names, in an office open for writing; told whole once it was changed."""
    with writing(session) as office:
        found = find_project(office, ref)
        yield office, found
        tell_project(session, office, found)


def tell_project(session: Session, office: Office, project_id: int) -> None:
    """The whole project in words, or as one JSON value."""
    seen = office.read(cockpit, project_id)
    if session.json:
        show_json(value_of(seen))
        return
    draft, country = seen.draft, office.facts.country
    show(" · ".join(part for part in (draft.title, draft.code, seen.funder, seen.fund, seen.agreement) if part))
    state = words(f"project.state.{seen.state}")
    days = [format_date(day) for day in (draft.starts_on, draft.ends_on) if day is not None]
    show(" · ".join(part for part in (state, " – ".join(days)) if part))
    funder, own, in_kind = seen.planned
    if funder or own or in_kind:
        show(
            words(
                "cli.project_own",
                asked=share_words(draft.own_percent, country),
                planned=share_words(seen.own_reached, country),
                spent=share_words(seen.own_spent, country),
            )
        )
    if seen.received:
        code = "cli.project_left" if seen.to_return >= 0 else "cli.project_ahead"
        show(words(code, received=money(office, seen.received), amount=money(office, abs(seen.to_return))))
    tell_lines(office, seen)
    for one in seen.requirements:
        show(" · ".join(part for part in (one.name, _obtained(office, one), one.note) if part))
    for event in seen.events:
        gone = f" ({words('project.event.taken_back')})" if event.taken_back else ""
        amount = money(office, event.amount) if event.amount else ""
        said = (format_iso(event.on_date), words(f"project.event.{event.kind}") + gone, amount, event.document)
        show(f"{event.id} · " + " · ".join(part for part in (*said, event.note) if part))


def _obtained(office: Office, one: Requirement) -> str:
    """The day a paper of the call was obtained; that it is missing, or counts no more."""
    if one.obtained_on is None:
        return words("cli.project_missing")
    if one.missing(office.clock.today()):
        return words("cli.project_expired", date=format_iso(one.valid_until))
    return format_iso(one.obtained_on)


def tell_lines(office: Office, seen: Cockpit) -> None:
    """The budget with what is charged to each line."""
    rows = [
        (
            *(str(one.position), one.heading, one.name, money(office, one.funder), money(office, one.own)),
            *(money(office, one.in_kind), money(office, one.used_funder), money(office, one.used_own)),
        )
        for one in seen.lines
    ]
    columns = ("number", "heading", "budget_line", "funder", "own", "in_kind", "used_funder", "used_own")
    if rows:
        show("", *table(columns, rows, right=("number", *columns[3:])), "")


def value_of(seen: Cockpit) -> dict[str, Any]:
    """The project for programs."""
    draft = {one.name: getattr(seen.draft, one.name) for one in fields(seen.draft) if not one.name.endswith("_id")}
    names = ("uid", "currency", "funder", "fund", "agreement", "closed_on", "state", "received", "to_return")
    return {
        **draft,
        **{name: getattr(seen, name) for name in (*names, "own_reached", "own_spent")},
        "lines": seen.lines,
        "requirements": seen.requirements,
        "events": seen.events,
    }


def tell_vouchers(session: Session, office: Office, found: list[Voucher]) -> None:
    """A table of vouchers, or one JSON value."""
    if session.json:
        show_json(found)
        return
    rows = [
        (
            *(str(one.number), str(one.expense), format_iso(one.paid_on), one.supplier, one.document_number, one.line),
            *(money(office, one.funder), money(office, one.own), words(f"voucher.state.{one.state}"), one.state_note),
        )
        for one in found
    ]
    columns = ("number", "expense", "date", "supplier", "document", "budget_line", "funder", "own", "state", "note")
    show(*table(columns, rows, right=("number", "expense", "funder", "own")))
