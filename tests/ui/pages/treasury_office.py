"""An office for the tests of Treasury: a due, three members who owe, the page on a real file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app.messages import say
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.runner import Runner

TODAY = date(2026, 11, 21)
MONTHS = ("2026-07", "2026-08", "2026-09", "2026-10")
DUE = 85_000


@dataclass
class Went:
    """Where the pages wanted to go, and what was said in passing."""

    places: list[tuple[str, object]] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


def add(office: Office, name: str, number: str, ci: str = "") -> int:
    tax = parse_tax_id(ci, "PY", "ci").tax_id if ci else None
    draft = MemberDraft(PartyDraft(kind="person", name=name, tax=tax), number, None, date(2020, 1, 5), None)
    return office.run(add_member, draft).value


def furnish(office: Office, months: tuple[str, ...] = MONTHS) -> dict[str, int]:
    """María owes four months, so do Ramón and Ñandutí; returns the ids by first name and the plan's as "plan"."""
    plan = office.run(add_plan, "Cuota social", DUE, "monthly").value
    ids = {
        "María": add(office, "María González", "12", "1.234.567"),
        "Ramón": add(office, "Ramón Ayala", "13"),
        "Ñandutí": add(office, "Ñandutí Peña", "140"),
    }
    for month in months:
        office.run(charge_period, plan, month, date.fromisoformat(f"{month}-01"))
    return {**ids, "plan": plan}


def desk_on(office: Office, tools: Tools, went: Went) -> Desk:
    runner = Runner(inline=True)
    runner.use(office)
    runner.refused.connect(lambda error: tools.dialogs.message(say(error)))  # as the window does
    return Desk(
        runner,
        tools.theme,
        tools.prefs,
        tools.dialogs,
        office.facts,
        lambda text, verb="", then=None: went.notices.append(text),
        lambda key, target=None: went.places.append((key, target)),
        lambda: TODAY,
    )
