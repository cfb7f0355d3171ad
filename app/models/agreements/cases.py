"""Keeping files that go through steps: opening, changing, steps, what happens, who stands in them. Rules: beside."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.models.agreements.advocacy import ADVOCACY, paid_problems
from app.models.agreements.case_kinds import CaseKind, Step, case_kind
from app.models.agreements.case_rules import (
    CaseDraft,
    EventDraft,
    PartyDraft,
    StepDraft,
    draft_problems,
    event_problems,
    party_problems,
    step_problems,
)
from app.models.agreements.case_standing import STANDING, steps_taken
from app.models.agreements.case_sums import as_settled, seller_problems, settlement_of
from app.models.agreements.case_told import answer_of_reply, answer_taken_back, use_problems
from app.models.agreements.free_of_charge import is_free, refuse_charged_file
from app.models.agreements.rules import OWN_OFFICE
from app.models.agreements.settlement import settlement_problems
from app.models.agreements.teams import refuse_team
from app.models.base.database import Reader, SqlValue, Stored, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.places import region_name
from app.models.base.values.text import clean, fold, sort_key
from app.models.directory.own import own_organization


@command("cases.open")
def open_case(tx: Tx, draft: CaseDraft) -> int:
    """Opens a file under the next number of its kind, standing on the kind's first step; returns its id.

    Raises ``Refused`` with every objection.
    """
    kind = _kind(tx, draft.kind)
    _check(tx, draft, kind, None)
    number = tx.value("SELECT coalesce(max(number), 0) + 1 FROM case_file WHERE kind = ?", (kind.code,))
    case_id = tx.insert(
        "case_file",
        uid=tx.new_uid(),
        owner_office=None,
        kind=kind.code,
        number=number,
        closed_on=None,
        outcome="",
        step="",
        step_on=None,
        **_columns(tx, draft, kind),
    )
    _write_fields(tx, case_id, draft, kind)
    first = kind.steps[0]
    _insert_event(tx, case_id, "step", draft.opened_on, step=first.code)
    _stand(tx, case_id, kind)
    return case_id


@command("cases.edit")
def edit_case(tx: Tx, case_id: int, draft: CaseDraft) -> None:
    """Writes a file anew; its kind, number, steps and events stay. Raises ``Refused`` with every objection."""
    kind = kind_of(tx, case_id)
    if draft.kind != kind.code:
        raise Refused("case.kind_stays", field="kind")
    _check(tx, draft, kind, case_id)
    first = tx.value(f"SELECT min(on_date) FROM case_event e WHERE case_id = ? AND {STANDING}", (case_id,))
    if draft.opened_on.isoformat() > first:
        raise Refused("case.opened_after", field="opened_on")
    if draft.parent_id is not None and case_id in (draft.parent_id, *above(tx, draft.parent_id)):
        raise Refused("case.loop", field="parent_id")
    if draft.agreement_id != _opened(tx, case_id)[1]:
        refuse_charged_file(tx, case_id, draft.agreement_id)
    with as_settled(tx, case_id, kind):
        tx.update("case_file", case_id, **_columns(tx, draft, kind))
        _write_fields(tx, case_id, draft, kind)


@command("cases.step")
def take_step(tx: Tx, case_id: int, draft: StepDraft) -> int:
    """Notes a step; the file stands on the last one by its day. Returns the event. Raises ``Refused``."""
    kind = kind_of(tx, case_id)
    step = kind.step(draft.step)
    opened = date.fromisoformat(tx.value("SELECT opened_on FROM case_file WHERE id = ?", (case_id,)))
    problems = step_problems(draft, step, kind, opened, steps_taken(tx, case_id), tx.clock.today())
    problems += _unasked(tx, case_id, kind, step)
    if "settlement" in step.needs and not problems:
        asked = tx.value("SELECT value FROM case_field WHERE case_id = ? AND field = 'quantity'", (case_id,))
        problems = settlement_problems(settlement_of(tx, case_id, kind), int(asked) if asked else None)
        problems = problems or seller_problems(tx, case_id, kind)
    if problems:
        raise Refused.because(problems)
    event = _insert_event(
        tx,
        case_id,
        "step",
        draft.on_date,
        step=step.code,
        organization_id=_organization(tx, draft.organization_id),
        document=clean(draft.document),
        note=clean(draft.note),
    )
    _stand(tx, case_id, kind)
    return event


def _unasked(tx: Tx, case_id: int, kind: CaseKind, step: Step) -> list[Problem]:
    """Fields that a step asks for and nobody has filled in."""
    told = {row[0] for row in tx.rows("SELECT field FROM case_field WHERE case_id = ? AND value <> ''", (case_id,))}
    missing = [one for one in kind.fields if one.code in step.asks and one.code not in told]
    return [Problem(one.code, "case.step_field", {"step": step.name, "label": one.label}) for one in missing]


@command("cases.event")
def note_event(tx: Tx, case_id: int, draft: EventDraft) -> int:
    """Notes what happened between the steps; returns the event. A session is of the team the file has that day.

    Raises ``Refused``; "case.free_programme" for anything charged where the programme is free of charge.
    """
    kind = kind_of(tx, case_id)
    opened, agreement = _opened(tx, case_id)
    if draft.kind == "charge" and is_free(tx, agreement):
        raise Refused("case.free_programme", field="amount")
    problems = event_problems(draft, kind, opened, tx.clock.today()) + use_problems(tx, case_id, draft)
    problems += paid_problems(tx, draft.expense_id, draft.amount)
    if problems:
        raise Refused.because(problems)
    team = draft.team_id
    if team is None and draft.kind == "session":
        team = tx.value("SELECT team_id FROM case_file WHERE id = ?", (case_id,))
    answer_of_reply(tx, case_id, draft)
    with as_settled(tx, case_id, kind):
        return _insert_event(
            tx,
            case_id,
            draft.kind,
            draft.on_date,
            person_id=draft.person_id,
            organization_id=_organization(tx, draft.organization_id),
            team_id=team,
            minutes=draft.minutes,
            platform=_platform(tx, kind, clean(draft.platform)),
            quantity=draft.quantity,
            amount=draft.amount,
            fund_id=draft.fund_id,
            expense_id=draft.expense_id,
            document=clean(draft.document),
            note=clean(draft.note),
        )


@command("cases.take_back")
def take_back_event(tx: Tx, event_id: int, reason: str, of_case: int | None = None) -> None:
    """Makes an event count no more; it stays to be read. A step taken back leaves the one before it.

    ``of_case``: whose it must be, where it is named by a number somebody typed.

    Raises ``Refused`` for the step a file was opened with, for one that was taken back, and without a reason.
    """
    row = tx.row("SELECT case_id, kind, on_date, step FROM case_event WHERE id = ?", (event_id,))
    if row is None or of_case not in (None, row[0]):
        raise Refused("case.event_missing", field="event", text=str(event_id))
    case_id, what, on_date, step = row
    if not clean(reason):
        raise Refused("case.reason_missing", field="reason")
    taken_back = tx.value("SELECT 1 FROM case_event WHERE reverses_id = ?", (event_id,))
    if taken_back or what == "revoked":
        raise Refused("case.taken_back_already", field="event")
    if event_id == tx.value("SELECT min(id) FROM case_event WHERE case_id = ?", (case_id,)):
        raise Refused("case.first_step_stays", field="event")
    kind = kind_of(tx, case_id)
    day = date.fromisoformat(on_date)
    with as_settled(tx, case_id, kind):
        _insert_event(tx, case_id, "revoked", day, step=step, reverses_id=event_id, note=clean(reason))
    answer_taken_back(tx, case_id, event_id)
    _stand(tx, case_id, kind)


@command("cases.party")
def set_party(tx: Tx, case_id: int, draft: PartyDraft, party_id: int | None = None) -> int:
    """Notes who else stands in it, or writes ``party_id`` anew; returns the row. Raises ``Refused``.

    The same body in the same role is not noted twice.
    """
    kind = kind_of(tx, case_id)
    problems = party_problems(draft, kind)
    if problems:
        raise Refused.because(problems)
    organization_id = _organization(tx, draft.organization_id)
    twice = tx.value(
        "SELECT 1 FROM case_party WHERE case_id = ? AND role = ? AND id IS NOT ? AND organization_id IS ? "
        "AND person_id IS ? AND (organization_id IS NOT NULL OR person_id IS NOT NULL OR name = ?)",
        (case_id, draft.role, party_id, organization_id, draft.person_id, clean(draft.name)),
    )
    if twice:
        raise Refused("case.party_twice", field="name")
    whole = replace(draft, organization_id=organization_id)
    with as_settled(tx, case_id, kind):
        return _write_party(tx, case_id, whole, party_id)


def _write_party(tx: Tx, case_id: int, draft: PartyDraft, party_id: int | None) -> int:
    columns: dict[str, Stored] = {
        "organization_id": draft.organization_id,
        "person_id": draft.person_id,
        "name": clean(draft.name),
        "role": draft.role,
        "quantity": draft.quantity,
        "price": draft.price,
        "amount": draft.amount,
        "currency": tx.value("SELECT currency FROM office"),
        "on_date": draft.on_date.isoformat() if draft.on_date else None,
        "until_on": draft.until_on.isoformat() if draft.until_on else None,
        "act": clean(draft.act),
        "answer": draft.answer.strip(),
        "note": clean(draft.note),
    }
    if party_id is not None:
        marks = ", ".join(f"{name} = ?" for name in columns)
        if not tx.execute(
            f"UPDATE case_party SET {marks} WHERE id = ? AND case_id = ?", (*columns.values(), party_id, case_id)
        ):
            raise Refused("case.party_unknown", field="name")
        return party_id
    position = tx.value("SELECT coalesce(max(position), 0) + 1 FROM case_party WHERE case_id = ?", (case_id,))
    return tx.insert("case_party", uid=tx.new_uid(), case_id=case_id, position=position, **columns)


@command("cases.party_out")
def remove_party(tx: Tx, party_id: int) -> None:
    """Takes out who was noted by mistake; who left is written with its last day instead."""
    case_id = tx.value("SELECT case_id FROM case_party WHERE id = ?", (party_id,))
    if case_id is None:
        raise Refused("case.party_unknown", field="name")
    with as_settled(tx, case_id, kind_of(tx, case_id)):
        tx.execute("DELETE FROM case_party WHERE id = ?", (party_id,))


def kind_of(reader: Reader, case_id: int) -> CaseKind:
    """Raises ``Refused("case.unknown")``."""
    code = reader.value("SELECT kind FROM case_file WHERE id = ?", (case_id,))
    if code is None:
        raise Refused("case.unknown", field="case", text=str(case_id))
    return _kind(reader, code)


def above(reader: Reader, case_id: int) -> list[int]:
    """The files a file belongs to, the nearest first."""
    rows = reader.rows(
        "WITH RECURSIVE up (id, parent, depth) AS (SELECT id, parent_id, 0 FROM case_file WHERE id = ? UNION ALL "
        "SELECT c.id, c.parent_id, depth + 1 FROM case_file c JOIN up ON c.id = up.parent) "
        "SELECT id FROM up WHERE depth > 0 ORDER BY depth",
        (case_id,),
    )
    return [int(row[0]) for row in rows]


def platforms_known(reader: Reader, kind: CaseKind) -> list[str]:
    """By which ways a session is held or a proposal is argued for: those of the kind, then what was ever written."""
    rows = reader.rows(
        "SELECT DISTINCT platform FROM case_event WHERE kind = ? AND platform <> '' ORDER BY 1",
        (ADVOCACY if ADVOCACY in kind.events else "session",),
    )
    return list(dict.fromkeys((*kind.platforms, *(str(row[0]) for row in rows))))


def _platform(reader: Reader, kind: CaseKind, text: str) -> str:
    """As it is written elsewhere, so that "whatsapp" is not counted apart."""
    if not text or text in kind.platforms:
        return text
    return next((one for one in platforms_known(reader, kind) if fold(one) == fold(text)), text)


def _kind(reader: Reader, text: str) -> CaseKind:
    return case_kind(reader.value("SELECT country FROM office"), text)


def _opened(reader: Reader, case_id: int) -> tuple[date, int | None]:
    row = reader.row("SELECT opened_on, agreement_id FROM case_file WHERE id = ?", (case_id,))
    assert row is not None
    return date.fromisoformat(row[0]), row[1]


def _check(tx: Tx, draft: CaseDraft, kind: CaseKind, case_id: int | None) -> None:
    problems = draft_problems(draft, kind, tx.clock.today())
    if problems:
        raise Refused.because(problems)
    if draft.area_id is not None:
        agreement = tx.value("SELECT agreement_id FROM agreement_area WHERE id = ?", (draft.area_id,))
        if agreement != draft.agreement_id:
            raise Refused("case.area_of_other", field="area_id")
    before = tx.row("SELECT team_id, agreement_id FROM case_file WHERE id = ?", (case_id,))
    if draft.team_id is not None and (before is None or tuple(before) != (draft.team_id, draft.agreement_id)):
        refuse_team(tx, draft.team_id, draft.agreement_id)


def _columns(tx: Tx, draft: CaseDraft, kind: CaseKind) -> dict[str, SqlValue]:
    named = _directory_name(tx, draft) or clean(draft.name)
    title = clean(draft.title)
    country = draft.country or tx.value("SELECT country FROM office")
    return {
        "title": title,
        "agreement_id": draft.agreement_id,
        "area_id": draft.area_id,
        "project_id": draft.project_id,
        "parent_id": draft.parent_id,
        "team_id": draft.team_id,
        "person_id": draft.person_id,
        "organization_id": _organization(tx, draft.organization_id),
        "responsible_id": _organization(tx, draft.responsible_id),
        "name": "" if draft.person_id or draft.organization_id else clean(draft.name),
        "document": clean(draft.document),
        "phone": clean(draft.phone),
        "country": country,
        "region": region_name(draft.region, country),
        "district": clean(draft.district),
        "place": clean(draft.place),
        "adviser": clean(draft.adviser),
        "channel": clean(draft.channel),
        "declared_by": draft.declared_by or kind.declared_by,
        "opened_on": draft.opened_on.isoformat(),
        "note": draft.note.strip(),
        "sort_key": sort_key(title or named),
        "search_key": fold(f"{title} {named} {draft.document}"),
    }


def _directory_name(tx: Tx, draft: CaseDraft) -> str:
    if draft.person_id is not None:
        return str(tx.value("SELECT full_name FROM person WHERE id = ?", (draft.person_id,)))
    if draft.organization_id is not None:
        return str(tx.value("SELECT legal_name FROM organization WHERE id = ?", (draft.organization_id,)))
    return ""


def _organization(tx: Tx, organization_id: int | None) -> int | None:
    """``OWN_OFFICE`` is the office itself, put into its directory when it is not there yet."""
    if organization_id == OWN_OFFICE:
        return own_organization(tx)
    if organization_id is not None and not tx.value("SELECT 1 FROM organization WHERE id = ?", (organization_id,)):
        raise Refused("case.organization_unknown", field="organization_id", text=str(organization_id))
    return organization_id


def _write_fields(tx: Tx, case_id: int, draft: CaseDraft, kind: CaseKind) -> None:
    """What the kind asks, as it is now: an emptied field goes, and one the kind no longer knows stays."""
    known = dict(tx.rows("SELECT field, id FROM case_field WHERE case_id = ?", (case_id,)))
    for one in kind.fields:
        value = clean(draft.fields.get(one.code, ""))
        if one.code in known and not value:
            tx.execute("DELETE FROM case_field WHERE id = ?", (known[one.code],))
        elif one.code in known:
            tx.update("case_field", known[one.code], value=value)
        elif value:
            tx.insert("case_field", uid=tx.new_uid(), case_id=case_id, field=one.code, value=value)


def _insert_event(tx: Tx, case_id: int, what: str, on_date: date, **values: Stored) -> int:
    blank = ("person_id", "organization_id", "team_id", "minutes", "quantity", "amount", "fund_id", "expense_id")
    columns: dict[str, Stored] = {
        **dict.fromkeys((*blank, "reverses_id")),
        **dict.fromkeys(("step", "platform", "document", "note"), ""),
        **values,
    }
    currency = tx.value("SELECT currency FROM office") if columns["amount"] is not None else ""
    return tx.insert(
        "case_event",
        uid=tx.new_uid(),
        case_id=case_id,
        kind=what,
        on_date=on_date.isoformat(),
        currency=currency,
        **columns,
    )


def _stand(tx: Tx, case_id: int, kind: CaseKind) -> None:
    """The file stands where its last step says; it is closed on the day of a step that ends it."""
    row = tx.row(
        f"SELECT step, on_date, note FROM case_event e WHERE case_id = ? AND kind = 'step' AND {STANDING} "
        "ORDER BY on_date DESC, id DESC LIMIT 1",
        (case_id,),
    )
    assert row is not None
    step, on_date, note = row
    ended = next((one.end for one in kind.steps if one.code == step), "")
    tx.update(
        "case_file",
        case_id,
        step=step,
        step_on=on_date,
        closed_on=on_date if ended else None,
        outcome=note if ended else "",
    )
