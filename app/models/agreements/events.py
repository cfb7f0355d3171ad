"""What happened to an agreement: approved, renewed, denounced, suspended, ended; alert dealt with. Only added to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.agreements.kinds import kind
from app.models.agreements.leaning import joined_kept
from app.models.agreements.standing import agreement_standing, agreement_terms, live_events
from app.models.agreements.terms import (
    RUNNING,
    Standing,
    Terms,
    standing,
    term_end,
    usual_last_day,
)
from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean

MOST_TEXT: Final = 500


@dataclass(frozen=True, slots=True)
class EventRow:
    """A line of the history; ISO days. ``revoked`` lines no longer count, ``reverses_id`` says which one was."""

    id: int
    kind: str
    on_date: str
    until_on: str | None
    organization: str
    document: str
    note: str
    reverses_id: int | None
    revoked: bool


@dataclass(frozen=True, slots=True)
class Paper:
    """On which paper a thing stands, and what is noted besides."""

    document: str = ""
    note: str = ""


def events_of(reader: Reader, agreement_id: int) -> list[EventRow]:
    """Its whole history, newest first, with what was taken back."""
    rows = reader.rows(
        "SELECT e.id, e.kind, e.on_date, e.until_on, coalesce(o.legal_name, ''), e.document, e.note, e.reverses_id, "
        "EXISTS (SELECT 1 FROM agreement_event r WHERE r.reverses_id = e.id) FROM agreement_event e "
        "LEFT JOIN organization o ON o.id = e.organization_id "
        "WHERE e.agreement_id = ? ORDER BY e.on_date DESC, e.id DESC",
        (agreement_id,),
    )
    return [EventRow(*[*row[:8], bool(row[8])]) for row in rows]


# -- writing --------------------------------------------------------------------------------------


@command("agreements.approve")
def approve_agreement(tx: Tx, agreement_id: int, on_date: date, organization_id: int | None, paper: Paper) -> int:
    """A board or assembly approved it, ours or that of ``organization_id``; also before it is signed."""
    agreement_terms(tx, agreement_id)
    _refuse_future(tx, on_date)
    return _write(tx, agreement_id, "approved", on_date, None, paper, organization_id)


@command("agreements.note")
def note_agreement(tx: Tx, agreement_id: int, on_date: date, paper: Paper) -> int:
    """Anything else that happened to it, in words. Raises ``Refused("agreement.no_note")``."""
    agreement_terms(tx, agreement_id)
    _refuse_future(tx, on_date)
    if not clean(paper.note):
        raise Refused("agreement.no_note", field="note")
    return _write(tx, agreement_id, "note", on_date, None, paper)


@command("agreements.renew")
def renew_agreement(tx: Tx, agreement_id: int, on_date: date, until_on: date | None, paper: Paper) -> int:
    """A new end was agreed; without one, as many months more as the agreement says.

    Raises ``Refused``: "agreement.not_in_force", "agreement.no_end", "agreement.renews_until" (none is known),
    "agreement.renews_short", "agreement.renews_denounced".
    """
    terms, now = _running(tx, agreement_id, on_date, also=("expired",))
    if _denounced(tx, agreement_id):
        raise Refused("agreement.renews_denounced", field="on_date")
    if now.ends_on is None:
        raise Refused("agreement.no_end", field="until_on")
    if until_on is None:
        if not terms.renewal_months:
            raise Refused("agreement.renews_until", field="until_on")
        until_on = term_end(now.ends_on, terms.renewal_months, 1)
    if until_on <= now.ends_on:
        raise Refused("agreement.renews_short", field="until_on", day=format_date(now.ends_on))
    return _write(tx, agreement_id, "renewed", on_date, until_on, paper)


@command("agreements.denounce")
def denounce_agreement(
    tx: Tx, agreement_id: int, on_date: date, until_on: date | None, organization_id: int | None, paper: Paper
) -> int:
    """One of the parties gave notice: it holds until the last day, the usual one when none is said.

    Raises ``Refused``: "agreement.not_in_force", "agreement.denounced_until", "agreement.denounced_after_end",
    "agreement.denounced_by_other" for who is not bound that day.
    """
    terms, now = _running(tx, agreement_id, on_date)
    if _denounced(tx, agreement_id):
        raise Refused("agreement.already_denounced", field="on_date")
    if organization_id is not None and not _is_bound(tx, agreement_id, organization_id, on_date):
        raise Refused("agreement.denounced_by_other", field="who", day=format_date(on_date))
    last = until_on or usual_last_day(terms, now, on_date)
    if last < on_date:
        raise Refused("agreement.denounced_until", field="until_on", day=format_date(on_date))
    if now.ends_on is not None and not now.renews and last > now.ends_on:
        raise Refused("agreement.denounced_after_end", field="until_on", day=format_date(now.ends_on))
    with joined_kept(tx, agreement_id, "until_on"):
        return _write(tx, agreement_id, "denounced", on_date, last, paper, organization_id)


def _denounced(reader: Reader, agreement_id: int) -> bool:
    return any(one.kind == "denounced" for one in live_events(reader, agreement_id)[agreement_id])


def _is_bound(reader: Reader, agreement_id: int, organization_id: int, day: date) -> bool:
    rows = reader.rows(
        "SELECT role FROM agreement_party WHERE agreement_id = :agreement AND organization_id = :who "
        "AND from_on <= :day AND (until_on IS NULL OR until_on >= :day)",
        {"agreement": agreement_id, "who": organization_id, "day": day.isoformat()},
    )
    return any(kind("role", row[0], "").binds for row in rows)


@command("agreements.terminate")
def terminate_agreement(tx: Tx, agreement_id: int, on_date: date, paper: Paper) -> int:
    """It was ended by all, fulfilled or given up: ``on_date`` is its last day."""
    _running(tx, agreement_id, on_date, also=("signed", "expired"))
    with joined_kept(tx, agreement_id, "on_date"):
        return _write(tx, agreement_id, "terminated", on_date, None, paper)


@command("agreements.suspend")
def suspend_agreement(tx: Tx, agreement_id: int, on_date: date, until_on: date | None, paper: Paper) -> int:
    """Nothing is done under it for a time; ``until_on`` is the last such day, ``None`` until it is resumed."""
    _, now = _running(tx, agreement_id, on_date)
    if now.state == "suspended":
        raise Refused("agreement.already_suspended", field="on_date")
    if until_on is not None and until_on < on_date:
        raise Refused("agreement.suspended_until", field="until_on", day=format_date(on_date))
    return _write(tx, agreement_id, "suspended", on_date, until_on, paper)


@command("agreements.resume")
def resume_agreement(tx: Tx, agreement_id: int, on_date: date, paper: Paper) -> int:
    """It goes on. Raises ``Refused("agreement.not_suspended")``."""
    _, now = _running(tx, agreement_id, on_date)
    if now.state != "suspended":
        raise Refused("agreement.not_suspended", field="on_date")
    return _write(tx, agreement_id, "resumed", on_date, None, paper)


@command("agreements.deal_with")
def deal_with_alert(tx: Tx, agreement_id: int, note: str = "") -> int:
    """Somebody saw to the end of the term that runs: its alert is not shown again; the next term has its own.

    Raises ``Refused``: "agreement.no_end" when it has none, "agreement.alert_dealt" when that was noted before.
    """
    now = agreement_standing(tx, agreement_id)
    if now.ends_on is None:
        raise Refused("agreement.no_end", field="agreement")
    for one in live_events(tx, agreement_id)[agreement_id]:
        if one.kind == "alert" and one.until_on == now.ends_on:
            days = {"end": format_date(now.ends_on), "day": format_date(one.on_date)}
            raise Refused("agreement.alert_dealt", field="agreement", **days)
    return _write(tx, agreement_id, "alert", tx.clock.today(), now.ends_on, Paper(note=note))


@command("agreements.revoke")
def revoke_event(tx: Tx, event_id: int, reason: str) -> int:
    """Takes back a line of the history that was wrong; both stay to be seen.

    Raises ``Refused``: "agreement.event_unknown", "agreement.event_revoked", "agreement.revoke_reason".
    """
    row = tx.row("SELECT agreement_id, kind FROM agreement_event WHERE id = ?", (event_id,))
    if row is None or row[1] == "revoked":
        raise Refused("agreement.event_unknown", field="event", text=str(event_id))
    if tx.value("SELECT 1 FROM agreement_event WHERE reverses_id = ?", (event_id,)):
        raise Refused("agreement.event_revoked", field="event")
    if not clean(reason):
        raise Refused("agreement.revoke_reason", field="reason")
    tx.because(clean(reason))
    with joined_kept(tx, row[0], "event"):
        return _write(tx, row[0], "revoked", tx.clock.today(), None, Paper(note=reason), reverses_id=event_id)


def _running(tx: Tx, agreement_id: int, on_date: date, also: Sequence[str] = ()) -> tuple[Terms, Standing]:
    """The agreement on that day. Raises ``Refused("agreement.not_in_force")`` when it does not hold then."""
    terms = agreement_terms(tx, agreement_id)
    _refuse_future(tx, on_date)
    now = standing(terms, live_events(tx, agreement_id)[agreement_id], on_date)
    if now.state not in RUNNING and now.state not in also:
        raise Refused("agreement.not_in_force", field="on_date", day=format_date(on_date))
    return terms, now


def _refuse_future(tx: Tx, on_date: date) -> None:
    if on_date > tx.clock.today():
        raise Refused("agreement.in_future", field="on_date", day=format_date(on_date))


def _write(
    tx: Tx,
    agreement_id: int,
    kind: str,
    on_date: date,
    until_on: date | None,
    paper: Paper,
    organization_id: int | None = None,
    reverses_id: int | None = None,
) -> int:
    for field, text in (("document", paper.document), ("note", paper.note)):
        if len(text) > MOST_TEXT:
            raise Refused("agreement.text_too_long", field=field, most=MOST_TEXT)
    return tx.insert(
        "agreement_event",
        uid=tx.new_uid(),
        agreement_id=agreement_id,
        kind=kind,
        on_date=on_date.isoformat(),
        until_on=until_on.isoformat() if until_on else None,
        organization_id=organization_id,
        document=clean(paper.document),
        note=paper.note.strip(),
        reverses_id=reverses_id,
    )
