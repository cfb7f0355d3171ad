"""Keeping activities: what is done, by whom, for which commitments, and who took part. Sums: ``promise_queries``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from app.models.agreements.activity_queries import activity_draft
from app.models.agreements.attendee_firms import firm_columns
from app.models.agreements.attendee_people import document_key, known_person, link_earlier
from app.models.agreements.kinds import is_known
from app.models.agreements.project_standing import must_be_open
from app.models.agreements.promise_rules import (
    MOST,
    ActivityDraft,
    AttendeeDraft,
    activity_problems,
    attendee_problems,
)
from app.models.agreements.rules import OWN_OFFICE
from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.places import region_name
from app.models.base.values.text import clean, fold, sort_key
from app.models.directory.own import own_organization

_PHONE_DIGITS: Final = 8
Organizers = Sequence[tuple[int, str]]
"""Organisations (``OWN_OFFICE``: the office itself) with their role: who organises, gives the place, supports."""


@command("activities.save")
def save_activity(
    tx: Tx,
    draft: ActivityDraft,
    organizers: Organizers = (),
    credits: Mapping[int, int | None] | None = None,
    activity_id: int | None = None,
) -> int:
    """Notes an activity with its organisers and the commitments it serves, or writes ``activity_id`` anew.

    ``credits``: commitments with the quantity that counts there, ``None`` where the measure counts by itself.
    Returns the activity. Raises ``Refused`` with every objection, and "project.closed": of what a closed project paid
    for only the result and where it was published may still be written.
    """
    organizers = [(own_organization(tx) if who == OWN_OFFICE else who, role) for who, role in organizers]
    problems = activity_problems(draft, tx.clock.today())
    problems += _place_problems(tx, draft)
    problems += _organizer_problems(tx, organizers)
    problems += _publication_problems(draft, organizers)
    problems += _credit_problems(tx, draft, credits or {})
    if problems:
        raise Refused.because(problems)
    _refuse_closed_projects(tx, draft, activity_id)
    columns = _columns(tx, draft)
    if activity_id is None:
        activity_id = tx.insert("activity", uid=tx.new_uid(), owner_office=None, **columns)
    else:
        _refuse_days_without_attendees(tx, activity_id, draft)
        tx.update("activity", activity_id, **columns)
    _write_organizers(tx, activity_id, organizers)
    _write_credits(tx, activity_id, credits or {})
    return activity_id


@command("activities.remove")
def remove_activity(tx: Tx, activity_id: int) -> None:
    """Takes out one that was written by mistake. Raises ``Refused`` when somebody is on its list or money hangs on it.

    What did not take place is cancelled instead.
    """
    _must_be(tx, activity_id)
    _refuse_closed(tx, activity_id)
    for table in ("participation", "project_voucher", "advocacy_cost"):
        if tx.value(f"SELECT 1 FROM {table} WHERE activity_id = ?", (activity_id,)):
            raise Refused("activity.used", field="activity")
    for table in ("activity_organizer", "activity_credit"):
        tx.execute(f"DELETE FROM {table} WHERE activity_id = ?", (activity_id,))
    tx.execute("DELETE FROM activity WHERE id = ?", (activity_id,))


@command("activities.attend")
def add_attendees(tx: Tx, activity_id: int, attendees: Sequence[AttendeeDraft]) -> list[int]:
    """Puts people on the list of an activity, all or nobody; returns the rows.

    Who is already on it for that day in that role is left out (the same sheet may be typed twice). Fields of the
    objections are ``name 3`` … by the place from 1.
    """
    row = tx.row("SELECT starts_on, coalesce(ends_on, starts_on), state FROM activity WHERE id = ?", (activity_id,))
    if row is None:
        raise Refused("activity.unknown", field="activity", text=str(activity_id))
    if row[2] == "cancelled":
        raise Refused("activity.cancelled", field="activity")
    _refuse_closed(tx, activity_id)
    first, last = (date.fromisoformat(day) for day in row[:2])
    problems = [
        Problem(f"{problem.field} {place}", problem.code, problem.params)
        for place, one in enumerate(attendees, 1)
        for problem in attendee_problems(one, first, last)
    ]
    if problems:
        raise Refused.because(problems)
    return _put(tx, "activity_id", activity_id, attendees)


@command("activities.beneficiaries")
def add_beneficiaries(tx: Tx, project_id: int, people: Sequence[AttendeeDraft]) -> list[int]:
    """Puts people or businesses on the list of whom a project serves; those on it already are left out."""
    must_be_open(tx, project_id)
    problems = [
        Problem(f"{problem.field} {place}", problem.code, problem.params)
        for place, one in enumerate(people, 1)
        for problem in attendee_problems(one, date.min, date.max)
    ]
    if problems:
        raise Refused.because(problems)
    return _put(tx, "project_id", project_id, people)


@command("activities.strike")
def strike_attendee(tx: Tx, participation_id: int) -> None:
    """Takes somebody off a list who was written by mistake. Raises ``Refused``, also for one of a closed project."""
    row = tx.row("SELECT project_id, activity_id FROM participation WHERE id = ?", (participation_id,))
    if row is None:
        raise Refused("attendee.unknown", field="name")
    project_id, activity_id = row
    if project_id is not None:
        must_be_open(tx, project_id)
    _refuse_closed(tx, activity_id)
    tx.execute("DELETE FROM participation WHERE id = ?", (participation_id,))


def who_key(name: str, document: str, phone: str) -> str:
    """By what somebody without a record is counted once: the document, else the name with the telephone.

    However it was typed: blanks and signs do not count, and of a telephone only its last digits do, which are the
    same with the prefix of the country and without it.
    """
    bare = document_key(document)
    digits = "".join(sign for sign in phone if sign.isdigit())
    return f"d:{bare}" if bare else f"n:{fold(name)}|{digits[-_PHONE_DIGITS:]}"


def _put(tx: Tx, column: str, owner: int, people: Sequence[AttendeeDraft]) -> list[int]:
    """Who is in the directory is linked by the document, here and where they stand on earlier lists."""
    linked = [one.person_id or known_person(tx, one.document) for one in people]
    link_earlier(tx, [person for person in linked if person is not None])
    known = {
        (row[0], row[1], row[2])
        for row in tx.rows(
            f"SELECT coalesce(person_id, who), on_date, role FROM participation WHERE {column} = ?", (owner,)
        )
    }
    made = []
    for one, person in zip(people, linked, strict=True):
        who = who_key(one.name, one.document, one.phone)
        mark = (person or who, one.on_date.isoformat(), one.role)
        if mark in known:
            continue
        known.add(mark)
        made.append(
            tx.insert(
                "participation",
                uid=tx.new_uid(),
                activity_id=owner if column == "activity_id" else None,
                project_id=owner if column == "project_id" else None,
                person_id=person,
                brought_by_id=one.brought_by_id,
                name=clean(one.name),
                document=clean(one.document),
                phone=clean(one.phone),
                who=who,
                on_date=one.on_date.isoformat(),
                minutes=one.minutes,
                role=one.role,
                district=clean(one.district),
                sort_key=sort_key(one.name),
                **firm_columns(one),
            )
        )
    return made


def _columns(tx: Tx, draft: ActivityDraft) -> dict[str, SqlValue]:
    title = clean(draft.title)
    return {
        "agreement_id": draft.agreement_id,
        "area_id": draft.area_id,
        "project_id": draft.project_id,
        "case_id": draft.case_id,
        "kind": draft.kind,
        "title": title,
        "starts_on": draft.starts_on.isoformat(),
        "ends_on": draft.ends_on.isoformat() if draft.ends_on else None,
        "minutes": draft.minutes,
        "place": clean(draft.place),
        "region": region_name(draft.region, tx.value("SELECT country FROM office")),
        "district": clean(draft.district),
        "cost": draft.cost,
        "currency": tx.value("SELECT currency FROM office") if draft.cost is not None else "",
        "fund_id": draft.fund_id,
        "headcount": draft.headcount,
        "state": draft.state,
        "result": draft.result.strip(),
        "link": clean(draft.link),
        "sort_key": sort_key(title),
        "search_key": fold(f"{title} {draft.place} {draft.district}"),
    }


def _place_problems(tx: Tx, draft: ActivityDraft) -> list[Problem]:
    found = []
    agreements = {draft.agreement_id}
    for table, column, value in (
        ("agreement", "agreement_id", draft.agreement_id),
        ("project", "project_id", draft.project_id),
        ("case_file", "case_id", draft.case_id),
        ("fund", "fund_id", draft.fund_id),
    ):
        if value is not None and not tx.value(f"SELECT 1 FROM {table} WHERE id = ?", (value,)):
            found.append(Problem(column, "activity.no_such", {"text": value}))
    if draft.project_id is not None:
        agreements.add(tx.value("SELECT agreement_id FROM project WHERE id = ?", (draft.project_id,)))
    if draft.area_id is not None:
        of = tx.value("SELECT agreement_id FROM agreement_area WHERE id = ?", (draft.area_id,))
        if of is None or of not in agreements:
            found.append(Problem("area_id", "promise.area_of_other"))
    return found


def _organizer_problems(tx: Tx, organizers: Organizers) -> list[Problem]:
    found = []
    for organization, role in organizers:
        if not tx.value("SELECT 1 FROM organization WHERE id = ?", (organization,)):
            found.append(Problem("organizers", "activity.no_such", {"text": organization}))
        if not is_known("organizer", role):
            found.append(Problem("organizers", "promise.kind_unknown", {"text": role}))
    if len(set(organizers)) != len(organizers):
        found.append(Problem("organizers", "activity.organizer_twice"))
    return found


def _publication_problems(draft: ActivityDraft, organizers: Organizers) -> list[Problem]:
    """What was published says by whom and where: an agreement obliges to spread what the others do."""
    if draft.kind != "publication" or draft.state != "done":
        return []
    found = [] if organizers else [Problem("organizers", "activity.no_author")]
    if not clean(draft.place) and not clean(draft.link):
        found.append(Problem("place", "activity.published_where"))
    return found


def _credit_problems(tx: Tx, draft: ActivityDraft, credits: Mapping[int, int | None]) -> list[Problem]:
    found = []
    for commitment, quantity in credits.items():
        row = tx.row("SELECT agreement_id, counts, body FROM commitment WHERE id = ?", (commitment,))
        if row is None or (draft.agreement_id is not None and row[0] != draft.agreement_id):
            found.append(Problem("credits", "promise.of_other"))
        elif row[1] == "quantity" and quantity is None:
            found.append(Problem("credits", "promise.quantity_missing", {"text": row[2][:80]}))
        elif quantity is not None and not 0 <= quantity <= MOST:
            found.append(Problem("credits", "promise.goal_range"))
    return found


def _refuse_days_without_attendees(tx: Tx, activity_id: int, draft: ActivityDraft) -> None:
    last = (draft.ends_on or draft.starts_on).isoformat()
    sql = "SELECT 1 FROM participation WHERE activity_id = ? AND (on_date < ? OR on_date > ?) LIMIT 1"
    if tx.value(sql, (activity_id, draft.starts_on.isoformat(), last)):
        raise Refused("activity.attended_other_day", field="starts_on")


def _write_organizers(tx: Tx, activity_id: int, organizers: Organizers) -> None:
    known = {
        (row[1], row[2]): row[0]
        for row in tx.rows(
            "SELECT id, organization_id, role FROM activity_organizer WHERE activity_id = ?", (activity_id,)
        )
    }
    for mark, row_id in known.items():
        if mark not in organizers:
            tx.execute("DELETE FROM activity_organizer WHERE id = ?", (row_id,))
    for organization, role in organizers:
        if (organization, role) not in known:
            tx.insert(
                "activity_organizer",
                uid=tx.new_uid(),
                activity_id=activity_id,
                organization_id=organization,
                role=role,
            )


def _write_credits(tx: Tx, activity_id: int, credits: Mapping[int, int | None]) -> None:
    known = dict(tx.rows("SELECT commitment_id, id FROM activity_credit WHERE activity_id = ?", (activity_id,)))
    for commitment, row_id in known.items():
        if commitment not in credits:
            tx.execute("DELETE FROM activity_credit WHERE id = ?", (row_id,))
    for commitment, quantity in credits.items():
        if commitment in known:
            tx.update("activity_credit", known[commitment], quantity=quantity)
        else:
            tx.insert(
                "activity_credit",
                uid=tx.new_uid(),
                activity_id=activity_id,
                commitment_id=commitment,
                quantity=quantity,
            )


def _refuse_closed_projects(tx: Tx, draft: ActivityDraft, activity_id: int | None) -> None:
    """What a closed project paid for stays in it as it was, and nothing is put into it."""
    before = None if activity_id is None else activity_draft(tx, activity_id)
    if before is not None and replace(before, result=draft.result, link=draft.link) == draft:
        return
    for one in (draft.project_id, before.project_id if before else None):
        if one is not None:
            must_be_open(tx, one)


def _refuse_closed(tx: Tx, activity_id: int | None) -> None:
    """Raises ``Refused("project.closed")`` for an activity whose project was closed."""
    project = tx.value("SELECT project_id FROM activity WHERE id = ?", (activity_id,))
    if project is not None:
        must_be_open(tx, project)


def _must_be(reader: Reader, activity_id: int) -> None:
    if not reader.value("SELECT 1 FROM activity WHERE id = ?", (activity_id,)):
        raise Refused("activity.unknown", field="activity", text=str(activity_id))
