"""A desk over a real office file with a handful of invented members, for the tests of the page and the wizard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.models.base.values.person_name import full_name
from app.models.base.values.phones import parse_phone
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office
from app.ui.page import Desk
from app.ui.runner import Runner
from tests.ui.pages.members_people import PEOPLE, Person


def member_draft(who: Person) -> MemberDraft:
    party = PartyDraft(
        "person" if who.surnames else "organization",
        full_name(who.surnames, who.given) if who.surnames else who.given,
        surnames=who.surnames or None,
        given_names=who.given if who.surnames else None,
        tax=parse_tax_id(who.document, "PY").tax_id if who.document else None,
        phones=(parse_phone(who.phone, "PY"),) if who.phone else None,
        trade=who.trade,
    )
    return MemberDraft(party, who.number, category=who.category, joined_on=who.joined)


def fill(office: Office) -> list[int]:
    """Six members, dues of July to October 2026; González owes all four, Peña has paid everything."""
    ids = [office.run(add_member, member_draft(who)).value for who in PEOPLE]
    plan = office.run(add_plan, "Cuota social", 85_000, "monthly").value
    for month in (7, 8, 9, 10):
        office.run(charge_period, plan, f"2026-{month:02d}", date(2026, month, 1))
    for member_id, amount in zip(ids[1:], (340_000, 255_000, 340_000, 340_000), strict=False):
        office.run(pay, PaymentOrder(member_id, amount, "cash", date(2026, 11, 14)))
    return ids


@pytest.fixture
def office_runner(office: Office, qapp: object) -> Runner:
    made = Runner(inline=True)
    made.use(office)
    return made


@pytest.fixture
def went() -> list[tuple[str, object]]:
    """Where the page sent the person."""
    return []


@pytest.fixture
def office_desk(desk: Desk, office: Office, office_runner: Runner, went: list[tuple[str, object]]) -> Desk:
    return replace(
        desk,
        runner=office_runner,
        facts=office.facts,
        today=office.clock.today,
        go=lambda key, target=None: went.append((key, target)),
    )


@pytest.fixture
def people(office: Office) -> list[int]:
    return fill(office)


def sheet(folder: Path, *rows: str, name: str = "PADRON FINAL (2) ok.csv") -> Path:
    """A sheet as an office has it: a title above the titles, semicolons, Windows letters."""
    path = folder / name
    path.write_bytes("\r\n".join(("PADRÓN 2026;;;;", "", *rows)).encode("cp1252"))
    return path
