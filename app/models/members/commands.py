"""Joining, editing and leaving: what a person at the desk does to the register.

Importing many at once is in ``bulk``.
"""

from __future__ import annotations

from datetime import date

from app.models.base.database import SqlValue, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.text import clean, fold
from app.models.directory.commands import add_party, edit_party
from app.models.directory.rules import PartyDraft, PartyKind
from app.models.members.categories import change_category
from app.models.members.rules import (
    STATUS_AFTER,
    Event,
    Joining,
    MemberDraft,
    draft_problems,
    event_allowed,
    member_keys,
)


@command("members.add_category")
def add_category(tx: Tx, name: str, *, pays: bool = True, votes: bool = True) -> int:
    """Adds a category, or finds the one of that name whatever its accents and case."""
    known = find_category(tx, name)
    if known is not None:
        return known
    return tx.insert("member_category", uid=tx.new_uid(), name=clean(name), pays=int(pays), votes=int(votes))


def find_category(tx: Tx, name: str) -> int | None:
    wanted = fold(name)
    for row_id, known in tx.rows("SELECT id, name FROM member_category ORDER BY id"):
        if fold(known) == wanted:
            return int(row_id)
    return None


def category_or_default(tx: Tx, name: str | None) -> int:
    """The category of that name (added when new), or the office's first one when nothing was said."""
    if name:
        return add_category(tx, name)
    first = tx.value("SELECT min(id) FROM member_category")
    if first is None:
        raise Refused("category.none")
    return int(first)


def _refuse_taken_number(tx: Tx, number: str, except_id: int = 0) -> None:
    if not number:
        return
    other = tx.value("SELECT id FROM member WHERE number = ? AND id <> ?", (number, except_id))
    if other is not None:
        raise Refused("member.number_taken", field="number", number=number, name=member_name(tx, other))


def member_name(tx: Tx, member_id: int) -> str:
    return str(
        tx.value(
            "SELECT coalesce(p.full_name, o.legal_name) FROM member m LEFT JOIN person p ON p.id = m.person_id "
            "LEFT JOIN organization o ON o.id = m.organization_id WHERE m.id = ?",
            (member_id,),
        )
    )


@command("members.add")
def add_member(tx: Tx, draft: MemberDraft) -> int:
    """Admits a member; without a date of joining none is invented.

    Raises ``Refused`` with every objection.
    """
    problems = draft_problems(draft)
    if problems:
        raise Refused.because(problems)
    _refuse_taken_number(tx, clean(draft.number))
    organization_kind = "guild" if tx.value("SELECT kind FROM office") == "alliance" else "enterprise"
    party_id = add_party(tx, draft.party, organization_kind)
    joining = Joining(draft.number, draft.category, draft.joined_on, draft.admission_act or "")
    member_id = _join(tx, draft.party.kind, party_id, joining)
    if draft.event and draft.event != "admitted":
        change_status(tx, member_id, draft.event, None, "")
    return member_id


@command("members.add")
def admit_existing(tx: Tx, kind: PartyKind, party_id: int, joining: Joining) -> int:
    """Admits a person or organisation that the directory has already; nobody is written twice.

    Returns the member's id. Raises ``Refused``: "party.unknown", "party.member_already", "party.member_before"
    (an ended membership is taken up again instead), "member.number_taken", "member.event_future".
    """
    if tx.value(f"SELECT 1 FROM {kind} WHERE id = ? AND erased_on IS NULL", (party_id,)) is None:
        raise Refused("party.unknown", text=str(party_id))
    held = tx.row(f"SELECT id, number, status FROM member WHERE {kind}_id = ?", (party_id,))
    if held is not None:
        code = "party.member_before" if held[2] == "ended" else "party.member_already"
        raise Refused(code, name=member_name(tx, held[0]), number=held[1] or "—")
    if joining.joined_on is not None and joining.joined_on > tx.clock.today():
        raise Refused("member.event_future", field="joined_on")
    _refuse_taken_number(tx, clean(joining.number))
    return _join(tx, kind, party_id, joining)


def _join(tx: Tx, kind: PartyKind, party_id: int, joining: Joining) -> int:
    number = clean(joining.number)
    keys = tx.row(f"SELECT sort_key, search_key FROM {kind} WHERE id = ?", (party_id,)) or ("", "")
    sort, search = member_keys(number, *keys)
    member_id = tx.insert(
        "member",
        uid=tx.new_uid(),
        number=number,
        category_id=category_or_default(tx, joining.category),
        person_id=party_id if kind == "person" else None,
        organization_id=party_id if kind == "organization" else None,
        joined_on=joining.joined_on.isoformat() if joining.joined_on else None,
        status="active",
        admission_act=clean(joining.admission_act),
        sort_key=sort,
        search_key=search,
    )
    _note_event(tx, member_id, "admitted", joining.joined_on, "", joining.admission_act)
    return member_id


@command("members.edit")
def edit_member(tx: Tx, member_id: int, draft: MemberDraft) -> None:
    """Writes what the draft says of the member and of the person or organisation behind it."""
    problems = draft_problems(draft)
    if problems:
        raise Refused.because(problems)
    row = tx.row("SELECT person_id, organization_id, number, joined_on FROM member WHERE id = ?", (member_id,))
    if row is None:
        raise Refused("member.unknown", text=str(member_id))
    person_id, organization_id, old_number, old_joined = row
    number = clean(draft.number) or old_number
    _refuse_taken_number(tx, number, member_id)
    kind = "person" if person_id is not None else "organization"
    party = draft.party if draft.party.kind == kind else _as_kind(draft.party, kind)
    sort, search = edit_party(tx, person_id if person_id is not None else organization_id, party)
    member_sort, member_search = member_keys(number, sort, search)
    changes: dict[str, SqlValue] = {"number": number, "sort_key": member_sort, "search_key": member_search}
    if draft.category:
        change_category(tx, member_id, category_or_default(tx, draft.category), tx.clock.today())
    if draft.admission_act is not None:
        changes["admission_act"] = draft.admission_act
        tx.execute(
            "UPDATE member_event SET act = :act WHERE act <> :act AND event = 'admitted' AND id = "
            "(SELECT min(id) FROM member_event WHERE member_id = :member)",
            {"act": clean(draft.admission_act), "member": member_id},
        )
    if draft.joined_on is not None and draft.joined_on.isoformat() != old_joined:
        changes["joined_on"] = draft.joined_on.isoformat()
        tx.execute(
            "UPDATE member_event SET on_date = ? WHERE event = 'admitted' AND id = "
            "(SELECT min(id) FROM member_event WHERE member_id = ?)",
            (draft.joined_on.isoformat(), member_id),
        )
    tx.update("member", member_id, **changes)


def _as_kind(party: PartyDraft, kind: str) -> PartyDraft:
    values = {name: getattr(party, name) for name in PartyDraft.__slots__}
    values["kind"] = kind
    return PartyDraft(**values)


@command("members.change_status")
def change_status(tx: Tx, member_id: int, event: Event, on_date: date | None, reason: str, act: str = "") -> None:
    """Suspends, reinstates, or ends a membership, with its day and reason; the past stays as it was.

    ``act`` is the resolution as the office cites it ("Acta 12/2026, Comité Ejecutivo").
    """
    status = tx.value("SELECT status FROM member WHERE id = ?", (member_id,))
    if status is None:
        raise Refused("member.unknown", text=str(member_id))
    if not event_allowed(status, event):
        raise Refused("member.event_not_now", field="event", event=event, status=status)
    if event == status == "suspended":
        # A second click or a slip: the day of the first would be lost from sight.
        since = tx.value("SELECT max(on_date) FROM member_event WHERE member_id = ?", (member_id,))
        raise Refused("member.status_already", field="event", day=_shown(since) or "—")
    _refuse_odd_day(tx, member_id, on_date)
    _note_event(tx, member_id, event, on_date, reason, act)
    tx.update("member", member_id, status=STATUS_AFTER[event])


def _refuse_odd_day(tx: Tx, member_id: int, on_date: date | None) -> None:
    """What happens to a membership is noted when it has happened, and in the order in which it did."""
    if on_date is None:
        return
    if on_date > tx.clock.today():
        raise Refused("member.event_future", field="on_date")
    last = tx.value("SELECT max(on_date) FROM member_event WHERE member_id = ?", (member_id,))
    if last and on_date.isoformat() < last:
        raise Refused("member.event_before", field="on_date", day=_shown(last))


def _shown(iso: str | None) -> str:
    return date.fromisoformat(iso).strftime("%d/%m/%Y") if iso else ""


def _note_event(tx: Tx, member_id: int, event: Event, on_date: date | None, reason: str, act: str) -> None:
    tx.insert(
        "member_event",
        uid=tx.new_uid(),
        member_id=member_id,
        event=event,
        on_date=on_date.isoformat() if on_date else None,
        reason=clean(reason),
        resolution_id=None,
        act=clean(act),
    )
