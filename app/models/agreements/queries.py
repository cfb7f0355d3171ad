"""Agreements as a list, a sheet, what waits to be dealt with, and finding one. Nothing is written here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from app.models.agreements.agreements import agreement_draft
from app.models.agreements.areas import AreaRow, PassageRow, areas_of, passages_of
from app.models.agreements.events import EventRow, events_of
from app.models.agreements.kinds import kind
from app.models.agreements.parties import ON_DAY, PartyRow, parties_of
from app.models.agreements.rules import COPIED, AgreementDraft
from app.models.agreements.standing import TERM_COLUMNS, live_events, terms_of
from app.models.agreements.terms import RUNNING, Standing, alert_due, standing
from app.models.base.database import Reader, SqlValue
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.models.members.queries import like_terms

RUNS: Final = "running"
"""As the state of a wish: whatever binds its parties."""
ALERTED: Final = "alerted"
"""As the state of a wish: what Home tells, because its notice or end is near and nobody saw to it."""


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """A line of the list; ISO days. ``parties`` are the names of all but the office, ``count`` how many are bound."""

    id: int
    uid: str
    kind: str
    number: str
    title: str
    signed_on: str | None
    region: str
    parent_id: int | None
    parties: tuple[str, ...]
    count: int
    now: Standing


@dataclass(frozen=True, slots=True)
class AgreementWish:
    """What is looked for; ``state`` one of ``STATES``, ``RUNS`` or ``ALERTED``.

    ``text`` in title, number, place and parties. ``then``: only where the institution was a party on the day that is
    asked for, not whether it ever was.
    """

    text: str = ""
    kind: str = ""
    state: str = ""
    organization_id: int | None = None
    then: bool = False


def agreement_rows(
    reader: Reader, wish: AgreementWish = AgreementWish(), day: date | None = None
) -> list[AgreementRow]:
    """The agreements by title, as they stand on a day (today). 500 with their parties take some 15 ms.

    Of another day only what was signed or had begun by then: nobody knows since when a draft was one.
    """
    on = day or reader.clock.today()
    where, params = _where(wish, on)
    rows = reader.rows(
        f"SELECT a.id, a.uid, a.kind, a.number, a.title, a.signed_on, a.region, a.parent_id, {_TERMS} "
        f"FROM agreement a{where} ORDER BY a.sort_key, a.id",
        params,
    )
    if wish.state == ALERTED:
        told = {one.agreement_id for one in alerts(reader, on)}
        rows = [row for row in rows if row[0] in told]
    state = "" if wish.state == ALERTED else wish.state
    return _listed(reader, rows, state, on, then=on != reader.clock.today())


_TERMS: Final = ", ".join(f"a.{name}" for name in TERM_COLUMNS.split(", "))


def _listed(reader: Reader, rows: list[Any], state: str, on: date, *, then: bool) -> list[AgreementRow]:
    events, names, counts = live_events(reader), *_party_names(reader, on, then=then)
    found = []
    for row in rows:
        now = standing(terms_of(row[8:]), events[row[0]], on)
        if then and now.state == "draft" and state != "draft":
            continue
        if not state or now.state == state or (state == RUNS and now.state in RUNNING):
            found.append(AgreementRow(*[*row[:8], tuple(names[row[0]]), counts[row[0]], now]))
    return found


def _where(wish: AgreementWish, on: date) -> tuple[str, dict[str, SqlValue]]:
    params: dict[str, SqlValue] = {}
    conditions = []
    for at, term in enumerate(like_terms(wish.text)):
        params[f"t{at}"] = term
        conditions.append(
            f"(a.search_key LIKE :t{at} ESCAPE '\\' OR EXISTS (SELECT 1 FROM agreement_party p JOIN organization o "
            f"ON o.id = p.organization_id WHERE p.agreement_id = a.id AND o.search_key LIKE :t{at} ESCAPE '\\'))"
        )
    if wish.kind:
        conditions.append("a.kind = :kind")
        params["kind"] = wish.kind
    if wish.organization_id is not None:
        then = f" AND {ON_DAY}" if wish.then else ""
        conditions.append(
            f"EXISTS (SELECT 1 FROM agreement_party p WHERE p.agreement_id = a.id AND p.organization_id = :who{then})"
        )
        params |= {"who": wish.organization_id, "day": on.isoformat()}
    return (" WHERE " + " AND ".join(conditions) if conditions else ""), params


def _party_names(reader: Reader, on: date, *, then: bool) -> tuple[dict[int, list[str]], dict[int, int]]:
    """Names as they are called for short; those of a draft, or of what begins later, are told too."""
    names: dict[int, list[str]] = defaultdict(list)
    counts: dict[int, int] = defaultdict(int)
    for agreement_id, name, own, role in reader.rows(
        "SELECT p.agreement_id, CASE WHEN o.trade_name <> '' THEN o.trade_name ELSE o.legal_name END, "
        "o.uid = (SELECT uid FROM office), p.role FROM agreement_party p "
        "JOIN organization o ON o.id = p.organization_id "
        f"WHERE {ON_DAY if then else 'p.until_on IS NULL OR p.until_on >= :day'} "
        "ORDER BY p.agreement_id, p.position, p.id",
        {"day": on.isoformat()},
    ):
        counts[agreement_id] += kind("role", role, "").binds
        if not own:
            names[agreement_id].append(name)
    return names, counts


def agreement_kinds_used(reader: Reader) -> list[str]:
    """The kinds that the office has agreements of, for a filter."""
    return [row[0] for row in reader.rows("SELECT DISTINCT kind FROM agreement ORDER BY kind")]


def agreement_parties_used(reader: Reader) -> list[tuple[int, str]]:
    """Every organisation that is or was a party of something, by name, for a filter."""
    rows = reader.rows(
        "SELECT id, legal_name FROM organization WHERE id IN (SELECT organization_id FROM agreement_party) "
        "ORDER BY sort_key"
    )
    return [(row[0], row[1]) for row in rows]


# -- one ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TerritoryRow:
    """A place of it; ``quantity`` None is not known, which is neither none nor one."""

    id: int
    region: str
    district: str
    line: str
    quantity: int | None
    note: str


@dataclass(frozen=True, slots=True)
class Child:
    """An agreement that hangs on this one, an amendment or a specific agreement, or that repeats it elsewhere."""

    id: int
    kind: str
    title: str
    signed_on: str | None


@dataclass(frozen=True, slots=True)
class AgreementSheet:
    """All of an agreement as it stands on ``day``; ``parties`` are all there ever were, oldest place first.

    ``copied_from``: the title of the one it repeats, ``copies`` those that repeat it; they count on their own.
    """

    id: int
    uid: str
    day: date
    draft: AgreementDraft
    now: Standing
    parent: str
    parties: tuple[PartyRow, ...]
    areas: tuple[AreaRow, ...]
    passages: tuple[PassageRow, ...]
    territories: tuple[TerritoryRow, ...]
    events: tuple[EventRow, ...]
    children: tuple[Child, ...]
    copied_from: str
    copies: tuple[Child, ...]
    counts: dict[str, int]

    @property
    def bound(self) -> tuple[PartyRow, ...]:
        """The parties of that day; of a draft those who are to sign it."""
        on = self.day.isoformat()
        if self.now.state == "draft":
            return tuple(one for one in self.parties if one.until_on is None)
        return tuple(
            one
            for one in self.parties
            if one.from_on is not None and one.from_on <= on and (one.until_on is None or one.until_on >= on)
        )

    @property
    def recitals(self) -> tuple[PassageRow, ...]:
        return tuple(one for one in self.passages if one.kind == "recital")

    @property
    def clauses(self) -> tuple[PassageRow, ...]:
        return tuple(one for one in self.passages if one.kind == "clause")


COUNTED: Final = ("commitment", "activity", "case_file", "project", "target", "team", "premises")


def agreement_sheet(reader: Reader, agreement_id: int, day: date | None = None) -> AgreementSheet:
    """Raises ``Refused("agreement.unknown")``."""
    on, draft = day or reader.clock.today(), agreement_draft(reader, agreement_id)
    uid = reader.value("SELECT uid FROM agreement WHERE id = ?", (agreement_id,))
    parent = reader.value("SELECT title FROM agreement WHERE id = ?", (draft.parent_id,))
    one = (agreement_id,)
    territories = reader.rows(
        "SELECT id, region, district, line, quantity, note FROM agreement_territory WHERE agreement_id = ? "
        "ORDER BY position, id",
        one,
    )
    child = "SELECT id, kind, title, signed_on FROM agreement WHERE"
    children = reader.rows(f"{child} parent_id = ? ORDER BY signed_on, id", one)
    copies = reader.rows(f"{child} features LIKE ? ORDER BY signed_on, id", (f"%{COPIED}{uid}%",))
    first = reader.value("SELECT title FROM agreement WHERE uid = ?", (draft.copied_from,))
    return AgreementSheet(
        agreement_id,
        uid,
        on,
        draft,
        standing(draft.terms, live_events(reader, agreement_id)[agreement_id], on),
        parent or "",
        tuple(parties_of(reader, agreement_id)),
        tuple(areas_of(reader, agreement_id)),
        tuple(passages_of(reader, agreement_id)),
        tuple(TerritoryRow(*row) for row in territories),
        tuple(events_of(reader, agreement_id)),
        tuple(Child(*row) for row in children),
        first or "",
        tuple(Child(*row) for row in copies),
        {name: reader.value(f"SELECT count(*) FROM {name} WHERE agreement_id = ?", one) for name in COUNTED},
    )


def resolve_agreement(reader: Reader, text: str, kinds: Collection[str] = ()) -> int:
    """An agreement by identity, number, whole title or a part of it, as typed.

    Raises ``Refused``: "agreement.none", "agreement.several" (with titles).
    """
    wanted = fold(text)
    rows = [
        row
        for row in reader.rows("SELECT id, uid, number, title, kind FROM agreement ORDER BY sort_key, id")
        if not kinds or row[4] in kinds
    ]
    exact = [row for row in rows if text.strip().lower() == row[1] or wanted in (fold(row[2]) or None, fold(row[3]))]
    found = exact or [row for row in rows if wanted and all(part in fold(row[3]) for part in wanted.split())]
    if not found:
        raise Refused("agreement.none", field="agreement", text=text[:80])
    if len(found) > 1:
        titles = " · ".join(f"{row[3]} ({row[2] or row[1]})" for row in found[:3])
        raise Refused("agreement.several", field="agreement", text=text[:80], count=len(found), titles=titles)
    return int(found[0][0])


# -- what waits -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Alert:
    """An agreement whose term ends soon or has ended; ``notice_on`` is the last day to say something."""

    agreement_id: int
    title: str
    now: Standing
    ends_on: date
    notice_on: date | None


def alerts(reader: Reader, day: date | None = None) -> list[Alert]:
    """What the office is to be told on a day, the nearest end first; each term once, until it is dealt with."""
    on = day or reader.clock.today()
    events = live_events(reader)
    found = []
    for row in reader.rows(
        f"SELECT a.id, a.title, {_TERMS} FROM agreement a WHERE a.ends_on IS NOT NULL OR EXISTS "
        "(SELECT 1 FROM agreement_event e WHERE e.agreement_id = a.id AND e.kind = 'renewed')"
    ):
        known = events.get(row[0], [])
        now = standing(terms_of(row[2:]), known, on)
        dealt = [one.until_on for one in known if one.kind == "alert" and one.until_on is not None]
        if now.ends_on is not None and alert_due(now, dealt, on):
            found.append(Alert(row[0], row[1], now, now.ends_on, now.notice_on))
    return sorted(found, key=lambda one: (one.ends_on, one.title))
