"""Each linked guild at a glance, as an alliance sees it: its figures, its last package, and how that stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from app.models.alliance.chains import CHAINS
from app.models.alliance.queries import Relation, relations, rows_to_review, totals
from app.models.base.database import Reader

Condition = Literal["nothing", "forked", "rewritten", "mismatch", "waiting", "review", "good"]


@dataclass(frozen=True, slots=True)
class GuildLine:
    """One guild's latest figures; ``received_at`` is the UTC instant of its last package that counted."""

    relation: Relation
    members: int
    in_good_standing: int
    in_arrears: int
    months: int
    to_review: int
    condition: Condition

    @property
    def office_uid(self) -> str:
        return self.relation.counterpart.office_uid

    @property
    def name(self) -> str:
        return self.relation.counterpart.name

    @property
    def received_at(self) -> str | None:
        found = self.relation.last_received
        return None if found is None else found.received_at


def guild_lines(reader: Reader) -> list[GuildLine]:
    """One line per linked office, by name."""
    figures = {(t.office_uid, t.subject, t.label): t.value for t in totals(reader)}
    rows = rows_to_review(reader)
    review = Counter(row.office_uid for row in rows)
    rewritten = {row.office_uid for row in rows if row.resource == CHAINS and row.code.startswith("chain.")}
    lines = []
    for relation in relations(reader):
        uid = relation.counterpart.office_uid
        lines.append(
            GuildLine(
                relation=relation,
                members=figures.get((uid, "socios", "total"), 0),
                in_good_standing=figures.get((uid, "situacion", "al día"), 0),
                in_arrears=figures.get((uid, "situacion", "con cuotas pendientes"), 0),
                months=figures.get((uid, "meses", "adeudados"), 0),
                to_review=review[uid],
                condition="rewritten" if uid in rewritten else _condition(relation, review[uid]),
            )
        )
    return lines


def _condition(relation: Relation, to_review: int) -> Condition:
    """The worst that can be said of it, because that is what somebody must act on."""
    if relation.holding.condition == "forked":
        return "forked"
    last = relation.last_received
    if last is None:
        return "nothing"
    if last.status == "waiting":
        return "waiting"
    if not relation.holding.state_matches:
        return "mismatch"
    return "review" if to_review else "good"
