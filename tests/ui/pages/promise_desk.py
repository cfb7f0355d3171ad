"""An agreement of two guilds with a commitment and a workshop, for the tests of their pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from app.models.agreements.activities import save_activity
from app.models.agreements.agreements import add_agreement
from app.models.agreements.areas import add_area
from app.models.agreements.commitments import save_commitment
from app.models.agreements.promise_rules import ActivityDraft, CommitmentDraft
from app.models.agreements.rules import AgreementDraft, AreaDraft, JoiningDraft
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.office import Office
from app.ui.main_window import Tools
from app.ui.page import Desk
from tests.ui.pages.treasury_office import Went, desk_on


@dataclass(frozen=True, slots=True)
class Kept:
    """Ids of what stands in the office."""

    agreement: int
    area: int
    guild: int
    ana: int
    commitment: int
    workshop: int


@pytest.fixture
def kept(office: Office) -> Kept:
    guilds = [office.run(add_party, PartyDraft("organization", name), "guild").value for name in ("Norte", "Sur")]
    ana = office.run(add_party, PartyDraft("person", "Ana Vera Sosa")).value
    draft = AgreementDraft("Alianza del Norte", signed_on=date(2026, 1, 1), ends_on=date(2027, 12, 31))
    agreement = office.run(add_agreement, draft, [JoiningDraft(one) for one in guilds]).value
    area = office.run(add_area, agreement, AreaDraft("Capacitación")).value
    promise = CommitmentDraft(
        agreement,
        "Dar talleres de costos",
        area,
        guilds[0],
        due_on=date(2026, 12, 10),
        goal=10,
        unit="personas",
        counts="people",
    )
    commitment = office.run(save_commitment, promise).value
    activity = ActivityDraft("training", "Taller de costos", date(2026, 11, 20), agreement_id=agreement, area_id=area)
    workshop = office.run(save_activity, activity, [(guilds[0], "organizer")], {commitment: None}).value
    return Kept(agreement, area, guilds[0], ana, commitment, workshop)


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def own_desk(office: Office, tools: Tools, went: Went) -> Desk:
    return desk_on(office, tools, went)
