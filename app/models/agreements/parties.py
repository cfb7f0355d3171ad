"""Who is bound by an agreement: joining, signing, acceding later, leaving; and who it was on any day."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Final

from app.models.agreements.kinds import kind
from app.models.agreements.leaning import GONE, promises_kept
from app.models.agreements.rules import NEW_ORGANIZATION, OWN_OFFICE, JoiningDraft, joining_problems
from app.models.agreements.standing import TERM_COLUMNS, agreement_terms, live_events, terms_of
from app.models.agreements.terms import RUNNING, Standing, standing
from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean, fold
from app.models.directory.commands import add_party
from app.models.directory.own import own_organization
from app.models.directory.rules import PartyDraft

ADHERENT: Final = "adherent"
SIGNATORY: Final = "signatory"
ACCESSION: Final = "accession"
"""The kind of an agreement by which somebody joins another one."""
ON_DAY: Final = "p.from_on <= :day AND (p.until_on IS NULL OR p.until_on >= :day)"
"""Party ``p`` is one on the day ``:day``; both ends count."""
_DAYS: Final = ("from_on", "until_on", "signed_on")
_NAMES: Final = tuple(one.name for one in fields(JoiningDraft) if one.name != "new_name")


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A party as it stands on the screen and on paper; ISO days, ``own`` for the office itself."""

    id: int
    uid: str
    agreement_id: int
    organization_id: int
    name: str
    short: str
    tax_id: str
    address: str
    own: bool
    role: str
    scope: str
    from_on: str | None
    until_on: str | None
    signed_on: str | None
    signer: str
    signer_office: str
    signer_power: str
    instrument: str
    note: str
    country: str

    @property
    def binds(self) -> bool:
        """Whether its role binds it: an observer is a party that is not bound."""
        return kind("role", self.role, "").binds


_ROW: Final = (
    "SELECT p.id, p.uid, p.agreement_id, p.organization_id, o.legal_name, o.trade_name, "
    "CASE WHEN o.tax_raw <> '' THEN o.tax_raw ELSE o.tax_id END, "
    "trim(o.address || CASE WHEN o.address <> '' AND o.district <> '' THEN ', ' ELSE '' END || o.district), "
    "o.uid = (SELECT uid FROM office), p.role, p.scope, p.from_on, p.until_on, p.signed_on, p.signer, "
    "p.signer_office, p.signer_power, p.instrument, p.note, o.country "
    "FROM agreement_party p JOIN organization o ON o.id = p.organization_id"
)


def _row(found: Any) -> PartyRow:
    id_, uid, agreement_id, organization_id, name, short, tax_id, address, own, *rest = found
    return PartyRow(id_, uid, agreement_id, organization_id, name, short, tax_id, address, bool(own), *rest)


def parties_of(reader: Reader, agreement_id: int, day: date | None = None) -> list[PartyRow]:
    """Its parties in their order: those of a day, or with ``None`` all there ever were."""
    only = f" AND {ON_DAY}" if day else ""
    params: dict[str, SqlValue] = {"agreement": agreement_id, "day": day.isoformat() if day else ""}
    rows = reader.rows(f"{_ROW} WHERE p.agreement_id = :agreement{only} ORDER BY p.position, p.id", params)
    return [_row(row) for row in rows]


def party_row(reader: Reader, party_id: int) -> PartyRow:
    """Raises ``Refused("agreement.party_unknown")``."""
    row = reader.row(f"{_ROW} WHERE p.id = ?", (party_id,))
    if row is None:
        raise Refused("agreement.party_unknown", field="party", text=str(party_id))
    return _row(row)


def roles_on(reader: Reader, agreement_id: int, organization_id: int, day: date) -> list[tuple[str, bool]]:
    """As what an organisation is a party of the agreement on a day, and whether that binds it; none: it is no party."""
    rows = reader.rows(
        "SELECT p.role FROM agreement_party p WHERE p.agreement_id = :agreement AND p.organization_id = :who "
        f"AND {ON_DAY} ORDER BY p.position, p.id",
        {"agreement": agreement_id, "who": organization_id, "day": day.isoformat()},
    )
    return [(row[0], kind("role", row[0], "").binds) for row in rows]


def resolve_agreement_party(reader: Reader, agreement_id: int, text: str) -> PartyRow:
    """A party by identity, whole name or sigla, part of one; the last time it joined.

    Raises ``Refused``: "agreement.party_none", "agreement.party_several".
    """
    wanted = fold(text)
    rows = parties_of(reader, agreement_id)
    whole = [one for one in rows if text == one.uid or wanted in (fold(one.name), fold(one.short))]
    found = whole or [one for one in rows if wanted and (wanted in fold(one.name) or wanted in fold(one.short))]
    if not found:
        raise Refused("agreement.party_none", field="party", text=text[:80])
    if len({one.organization_id for one in found}) > 1:
        names = " · ".join(one.name for one in found[:3])
        raise Refused("agreement.party_several", field="party", text=text[:80], names=names)
    return found[-1]


# -- who was bound by what ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bond:
    """An agreement that an organisation is a party of on a day, how it stands then, and whether it binds."""

    agreement_id: int
    uid: str
    kind: str
    title: str
    role: str
    from_on: str
    until_on: str | None
    now: Standing
    binds: bool


def bonds(reader: Reader, organization_id: int, day: date) -> list[Bond]:
    """Every agreement an organisation is a party of on a day; an observer, or one that no longer runs, binds nobody."""
    columns = ", ".join(f"a.{name}" for name in TERM_COLUMNS.split(", "))
    rows = reader.rows(
        f"SELECT a.id, a.uid, a.kind, a.title, p.role, p.from_on, p.until_on, {columns} "
        "FROM agreement_party p JOIN agreement a ON a.id = p.agreement_id "
        f"WHERE p.organization_id = :who AND {ON_DAY} ORDER BY p.from_on, a.sort_key",
        {"who": organization_id, "day": day.isoformat()},
    )
    found = []
    for row in rows:
        now = standing(terms_of(row[7:]), live_events(reader, row[0])[row[0]], day)
        binds = now.state in RUNNING and kind("role", row[4], "").binds
        found.append(Bond(*[*row[:7], now, binds]))
    return found


# -- writing --------------------------------------------------------------------------------------


@command("agreements.join")
def join(tx: Tx, agreement_id: int, draft: JoiningDraft) -> int:
    """Adds a party, from the day the agreement begins unless the draft says another; returns its id.

    Who signs after the agreement began accedes to it: as an adherent, and only where it is open to that.
    Raises ``Refused`` with every objection: among them "agreement.closed", "agreement.accession_late",
    "agreement.joins_before", "agreement.joins_after", "agreement.leaves_before", "agreement.party_twice";
    of an accession also what ``accede`` raises.
    """
    made = enter(tx, agreement_id, draft)
    accede(tx, agreement_id, accession_of(tx, agreement_id))
    return made


def enter(tx: Tx, agreement_id: int, draft: JoiningDraft) -> int:
    """As ``join``, of this agreement alone."""
    begins = agreement_terms(tx, agreement_id).begins
    if draft.role == SIGNATORY and begins is not None and draft.from_on is not None and draft.from_on > begins:
        draft = replace(draft, role=ADHERENT)
    columns = _columns(tx, agreement_id, draft, None)
    position = tx.value(
        "SELECT coalesce(max(position), 0) + 1 FROM agreement_party WHERE agreement_id = ?", (agreement_id,)
    )
    return tx.insert("agreement_party", uid=tx.new_uid(), agreement_id=agreement_id, position=position, **columns)


# -- an accession that is a paper of its own ------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Accession:
    """An agreement by which somebody joins the one it is under, from ``day`` on; ``None``: not signed yet."""

    parent_id: int
    title: str
    day: date | None
    signed_on: date | None


def accession_of(reader: Reader, agreement_id: int) -> Accession | None:
    """What an agreement says as an accession; ``None`` for every other kind."""
    row = reader.row("SELECT kind, parent_id, title FROM agreement WHERE id = ?", (agreement_id,))
    if row is None or row[0] != ACCESSION or row[1] is None:
        return None
    terms = agreement_terms(reader, agreement_id)
    return Accession(row[1], row[2], terms.begins, terms.signed_on)


def accede(tx: Tx, agreement_id: int, before: Accession | None) -> None:
    """Who signs an accession is an adherent of the agreement above from its day; ``before``: as it was until now.

    Who is a party above already only signs along, and so does the office when others accede: it keeps the paper.
    Raises ``Refused``: "agreement.parent_closed" at "parent", and at "signed_on" what ``join`` says of a day.
    """
    now = accession_of(tx, agreement_id)
    signers = [one for one in parties_of(tx, agreement_id) if one.role in (SIGNATORY, ADHERENT)]
    if before is not None and before != now:
        _take_along(tx, before, now, {one.organization_id for one in signers})
    if now is None:
        return
    above = {one.organization_id: one.instrument for one in parties_of(tx, now.parent_id, now.day)}
    acceding = [one for one in signers if above.get(one.organization_id, now.title) == now.title]
    only_we = all(one.own for one in acceding)
    coming = [one for one in acceding if one.organization_id not in above and (only_we or not one.own)]
    if coming and not tx.value("SELECT open_accession FROM agreement WHERE id = ?", (now.parent_id,)):
        title = tx.value("SELECT title FROM agreement WHERE id = ?", (now.parent_id,))
        raise Refused("agreement.parent_closed", field="parent", title=title)
    for one in coming if now.day is not None else ():
        draft = replace(joining_draft(tx, one.id), role=ADHERENT, note="", until_on=None)
        with _at_its_day():
            enter(tx, now.parent_id, _as_said(draft, now))


def take_accession_back(tx: Tx, agreement_id: int) -> None:
    """An accession noted by mistake goes with who joined above by it. Raises as ``remove_agreement_party``."""
    before = accession_of(tx, agreement_id)
    if before is not None:
        _take_along(tx, before, None, {one.organization_id for one in parties_of(tx, agreement_id)})


def _as_said(draft: JoiningDraft, now: Accession) -> JoiningDraft:
    return replace(draft, from_on=now.day, signed_on=now.signed_on, instrument=now.title)


def _take_along(tx: Tx, before: Accession, now: Accession | None, signers: set[int]) -> None:
    """Who joined above by this accession does so on its new day, or not at all."""
    for one in parties_of(tx, before.parent_id, before.day) if before.day is not None else ():
        if one.role != ADHERENT or one.instrument != before.title or one.organization_id not in signers:
            continue
        if now is None or now.day is None or now.parent_id != before.parent_id:
            remove_agreement_party(tx, one.id)
            continue
        with _at_its_day():
            edit_agreement_party(tx, one.id, _as_said(joining_draft(tx, one.id), now))


@contextmanager
def _at_its_day() -> Iterator[None]:
    """What is said against a day of joining is said at the day on which the accession was signed."""
    try:
        yield
    except Refused as refusal:
        found = refusal.problems or (refusal.problem,)
        raise Refused.because([replace(one, field="signed_on") for one in found]) from refusal


@command("agreements.edit_party")
def edit_agreement_party(tx: Tx, party_id: int, draft: JoiningDraft) -> None:
    """Writes what the draft says over a party. Raises as ``join``, and "agreement.promised_earlier".

    Who leaves may have promised something for later: ``commitments.open_promises`` tells what then stays open.
    """
    row = party_row(tx, party_id)
    with promises_kept(tx, row.agreement_id, "role" if draft.role != row.role else "from_on"):
        tx.update("agreement_party", party_id, **_columns(tx, row.agreement_id, draft, party_id))


@command("agreements.leave")
def leave(tx: Tx, party_id: int, until_on: date, note: str = "") -> None:
    """A party leaves; ``until_on`` is the last day on which it is bound.

    Raises ``Refused``: "agreement.leaves_before", "agreement.leaves_unsigned".
    """
    row = party_row(tx, party_id)
    if row.from_on is None:
        raise Refused("agreement.leaves_unsigned", field="until_on", name=row.name)
    draft = joining_draft(tx, party_id)
    words = "\n".join(part for part in (draft.note, note.strip()) if part)
    edit_agreement_party(tx, party_id, replace(draft, until_on=until_on, note=words))


@command("agreements.remove_party")
def remove_agreement_party(tx: Tx, party_id: int) -> None:
    """Takes out a party noted by mistake; who leaves is not removed. Raises ``Refused("agreement.party_in_use")``."""
    row = party_row(tx, party_id)
    params = (row.agreement_id, row.organization_id)
    others = tx.value("SELECT count(*) FROM agreement_party WHERE agreement_id = ? AND organization_id = ?", params)
    promised = tx.value("SELECT 1 FROM commitment WHERE agreement_id = ? AND organization_id = ?", params)
    if promised and others == 1:
        raise Refused("agreement.party_in_use", field="party", name=row.name)
    with promises_kept(tx, row.agreement_id, "party"):
        tx.execute("DELETE FROM agreement_party WHERE id = ?", (party_id,))


@command("agreements.move_party")
def move_party(tx: Tx, party_id: int, by: int) -> None:
    """Up (-1) or down (1) in the order in which they stand on paper; nothing happens at the ends."""
    row = party_row(tx, party_id)
    ids = [one.id for one in parties_of(tx, row.agreement_id)]
    place = ids.index(party_id)
    ids.insert(min(max(place + by, 0), len(ids) - 1), ids.pop(place))
    for position, one in enumerate(ids, 1):
        tx.update("agreement_party", one, position=position)


def joining_draft(reader: Reader, party_id: int) -> JoiningDraft:
    """A party as it stands, to be changed in parts. Raises ``Refused("agreement.party_unknown")``."""
    row = party_row(reader, party_id)
    values: dict[str, Any] = {name: getattr(row, name) for name in _NAMES}
    for name in _DAYS:
        values[name] = date.fromisoformat(values[name]) if values[name] else None
    return JoiningDraft(**values)


def _columns(tx: Tx, agreement_id: int, draft: JoiningDraft, party_id: int | None) -> dict[str, SqlValue]:
    terms = agreement_terms(tx, agreement_id)
    begins = terms.begins
    # Who joins later says from when; the day of the signing is not an accession's.
    from_on = draft.from_on if draft.from_on or draft.role == ADHERENT else begins
    signed_on = draft.signed_on or (terms.signed_on if from_on == begins else None)
    whole = replace(draft, from_on=from_on, signed_on=signed_on)
    if draft.organization_id == OWN_OFFICE:
        whole = replace(whole, organization_id=own_organization(tx))
    elif draft.organization_id == NEW_ORGANIZATION:
        new = PartyDraft("organization", draft.new_name, organization_kind="institution")
        whole = replace(whole, organization_id=add_party(tx, new))
    elif not tx.value("SELECT 1 FROM organization WHERE id = ?", (draft.organization_id,)):
        raise Refused("party.unknown", field="organization", text=str(draft.organization_id))
    problems = joining_problems(whole) or [
        *_joining_day_problems(tx, agreement_id, whole, party_id),
        *_twice_problems(tx, agreement_id, whole, party_id),
    ]
    if problems:
        raise Refused.because(problems)
    columns: dict[str, SqlValue] = {}
    for name in _NAMES:
        value = getattr(whole, name)
        if name in _DAYS:
            columns[name] = value.isoformat() if value else None
        else:
            columns[name] = clean(value) if isinstance(value, str) and name != "note" else value
    return columns


def _joining_day_problems(tx: Tx, agreement_id: int, draft: JoiningDraft, party_id: int | None) -> list[Problem]:
    terms, day = agreement_terms(tx, agreement_id), draft.from_on
    if draft.role == ADHERENT:
        before = tx.row("SELECT role, from_on FROM agreement_party WHERE id = ?", (party_id,)) if party_id else None
        was_in = before is not None and before[0] == ADHERENT and day is not None and before[1] == day.isoformat()
        accession = tx.row("SELECT open_accession, accession_until FROM agreement WHERE id = ?", (agreement_id,))
        open_now, until = accession or (0, None)
        if not open_now and not was_in:
            return [Problem("role", "agreement.closed")]
        if day is None:
            return [Problem("from_on", "agreement.accession_no_day")]
        if until is not None and day.isoformat() > until and not was_in:
            return [Problem("from_on", "agreement.accession_late", {"day": format_date(date.fromisoformat(until))})]
    if day is None:
        return []
    begins = terms.begins
    if begins is None:
        return [Problem("from_on", "agreement.joins_draft")]
    if day < begins:
        return [Problem("from_on", "agreement.joins_before", {"day": format_date(begins)})]
    now = standing(terms, live_events(tx, agreement_id)[agreement_id], day)
    if now.state in GONE:
        last = format_date(now.ends_on) if now.ends_on else ""
        return [Problem("from_on", "agreement.joins_after", {"day": last})]
    return []


def _twice_problems(tx: Tx, agreement_id: int, draft: JoiningDraft, party_id: int | None) -> list[Problem]:
    """The same institution, in the same role, twice at the same time."""
    far = "9999-12-31"
    since = draft.from_on.isoformat() if draft.from_on else ""
    until = draft.until_on.isoformat() if draft.until_on else far
    name = tx.value(
        "SELECT o.legal_name FROM agreement_party p JOIN organization o ON o.id = p.organization_id "
        "WHERE p.agreement_id = ? AND p.organization_id = ? AND p.role = ? AND p.id IS NOT ? "
        f"AND coalesce(p.from_on, '') <= ? AND coalesce(p.until_on, '{far}') >= ?",
        (agreement_id, draft.organization_id, draft.role, party_id, until, since),
    )
    return [] if name is None else [Problem("organization", "agreement.party_twice", {"name": name})]
