"""Beginning a programme or pilot, or a commercial district, from one short form: the agreement, its goal, its place."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.agreements.agreements import add_agreement
from app.models.agreements.districts import DISTRICT_PLAN, TerritoryDraft, save_territories, territories_of
from app.models.agreements.promise_rules import TargetDraft
from app.models.agreements.requests import enrolling_kind
from app.models.agreements.rules import AgreementDraft, JoiningDraft
from app.models.agreements.targets import save_target
from app.models.base.database import Tx, command
from app.models.base.errors import Refused
from app.models.base.values.text import fold


@command("programmes.begin")
def begin_programme(
    tx: Tx, draft: AgreementDraft, parties: Sequence[JoiningDraft] = (), goal: int | None = None, unit: str = ""
) -> int:
    """Notes a programme with how many businesses it is to reach; returns it.

    The goal counts the businesses that asked. Raises ``Refused`` with nothing written.
    """
    programme_id = add_agreement(tx, draft, parties)
    if goal is not None:
        if not 0 < goal <= 10_000_000:
            raise Refused("programme.goal_range", field="goal")
        kind = enrolling_kind(tx, programme_id)
        target = TargetDraft(programme_id, unit, unit, goal, "cases", kind, due_on=draft.ends_on)
        save_target(tx, target)
    return programme_id


@command("districts.begin")
def begin_district(tx: Tx, draft: AgreementDraft, line: str = "") -> int:
    """Notes a commercial district; its programme has its place from then on. Returns it. Raises ``Refused``."""
    if draft.kind != DISTRICT_PLAN:
        raise Refused("district.unknown", field="kind", text=draft.kind)
    district_id = add_agreement(tx, draft)
    if draft.parent_id is not None and draft.district:
        kept = territories_of(tx, draft.parent_id)
        here = [one for one in kept if fold(one.district) == fold(draft.district)]
        if not any(fold(line) in ("", fold(one.line)) for one in here):
            new = TerritoryDraft(draft.district, draft.region, line)
            save_territories(tx, draft.parent_id, [*kept, new])
    return district_id
