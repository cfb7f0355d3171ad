"""Writing an agreement: saved with its parties, edited, cloned to another region, taken out. Loops are refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from app.models.agreements.free_of_charge import refuse_charged_files
from app.models.agreements.leaning import joined_kept, promises_kept, refuse_late_accession
from app.models.agreements.parties import ADHERENT, accede, accession_of, enter, take_accession_back
from app.models.agreements.rules import (
    AgreementDraft,
    JoiningDraft,
    agreement_problems,
    features_column,
    features_said,
)
from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.places import region_name
from app.models.base.values.text import clean, search_key, sort_key

_DAYS = ("signed_on", "starts_on", "ends_on", "accession_until")
_FLAGS = ("open_accession", "free")
_LONG = ("purpose", "note")
_NAMES = tuple(one.name for one in fields(AgreementDraft) if one.name != "copied_from")


@command("agreements.add")
def add_agreement(tx: Tx, draft: AgreementDraft, parties: Sequence[JoiningDraft] = ()) -> int:
    """Notes an agreement with those who sign it; returns its id.

    Raises ``Refused`` with every objection, "agreement.loop", and what ``parties.join`` and ``accede`` raise.
    """
    columns = _columns(tx, draft, None)
    agreement_id = tx.insert("agreement", uid=tx.new_uid(), owner_office=None, **columns)
    refuse_late_accession(tx, agreement_id)
    for one in parties:
        enter(tx, agreement_id, one)
    accede(tx, agreement_id, None)
    return agreement_id


@command("agreements.edit")
def edit_agreement(tx: Tx, agreement_id: int, draft: AgreementDraft) -> None:
    """Writes what the draft says over the agreement; its parties stay.

    Raises as ``add_agreement``; "agreement.joined_earlier" when somebody joined before it would begin,
    "agreement.joined_after" after it would end, "agreement.promised_earlier" when a promise of somebody would begin
    before they are bound; "agreement.charged" when it would be free although something was charged.
    """
    before, acceding = agreement_draft(tx, agreement_id), accession_of(tx, agreement_id)
    with joined_kept(tx, agreement_id, "ends_on"):
        tx.update("agreement", agreement_id, **_columns(tx, draft, agreement_id))
    if (draft.signed_on, draft.terms.begins) != (before.signed_on, before.terms.begins):
        with promises_kept(tx, agreement_id, _first_day(draft)):
            _move_parties(tx, agreement_id, before, draft)
        _refuse_earlier_parties(tx, agreement_id, draft)
    if (draft.terms, draft.accession_until) != (before.terms, before.accession_until):
        refuse_late_accession(tx, agreement_id)
    if (draft.free, draft.parent_id) != (before.free, before.parent_id):
        refuse_charged_files(tx, agreement_id)
    if acceding != accession_of(tx, agreement_id):
        accede(tx, agreement_id, acceding)


def _first_day(draft: AgreementDraft) -> str:
    """The field that says from when it holds."""
    return "starts_on" if draft.starts_on is not None else "signed_on"


def _refuse_earlier_parties(tx: Tx, agreement_id: int, draft: AgreementDraft) -> None:
    """Who joined on a day of its own was not bound before the agreement began."""
    begins = draft.terms.begins
    row = tx.row(
        "SELECT o.legal_name, p.from_on FROM agreement_party p JOIN organization o ON o.id = p.organization_id "
        "WHERE p.agreement_id = ? AND p.from_on IS NOT NULL AND p.from_on < coalesce(?, '9999') ORDER BY p.from_on",
        (agreement_id, begins.isoformat() if begins else None),
    )
    if row is not None:
        raise Refused("agreement.joined_earlier", field=_first_day(draft), name=row[0], day=format_iso(row[1]))


def _move_parties(tx: Tx, agreement_id: int, before: AgreementDraft, draft: AgreementDraft) -> None:
    """Who was bound from its first day still is when that day is corrected; nobody is bound by a mere draft."""
    begins = draft.terms.begins
    day = begins.isoformat() if begins else None
    signed = draft.signed_on.isoformat() if draft.signed_on else None
    since = before.terms.begins.isoformat() if before.terms.begins else None
    was = before.signed_on.isoformat() if before.signed_on else None
    tx.execute(
        "UPDATE agreement_party SET from_on = :day, "
        "signed_on = CASE WHEN signed_on IS NULL OR signed_on IS :was THEN :signed ELSE signed_on END "
        "WHERE agreement_id = :agreement AND from_on IS :since AND role <> :adherent "
        "AND (until_on IS NULL OR :day IS NULL OR until_on >= :day)",
        {"day": day, "signed": signed, "was": was, "since": since, "agreement": agreement_id, "adherent": ADHERENT},
    )


def _columns(tx: Tx, draft: AgreementDraft, agreement_id: int | None) -> dict[str, SqlValue]:
    problems = agreement_problems(draft, tx.clock.today())
    if not problems and draft.parent_id is not None:
        problems = _parent_problems(tx, draft.parent_id, agreement_id)
    if problems:
        raise Refused.because(problems)
    values: dict[str, Any] = {name: getattr(draft, name) for name in _NAMES}
    columns: dict[str, SqlValue] = {}
    for name, value in values.items():
        if name in _DAYS:
            columns[name] = value.isoformat() if value else None
        elif name in _FLAGS:
            columns[name] = int(value)
        elif name in _LONG:
            columns[name] = value.strip()
        else:
            columns[name] = clean(value) if isinstance(value, str) else value
    region = columns["region"] = region_name(draft.region, tx.value("SELECT country FROM office"))
    columns["renewal_months"] = draft.months
    columns["features"] = features_column(draft)
    columns["sort_key"] = sort_key(clean(draft.title))
    columns["search_key"] = search_key(draft.title, draft.number, draft.territory, region, draft.district)
    return columns


def _parent_problems(tx: Tx, parent_id: int, agreement_id: int | None) -> list[Problem]:
    """An amendment of an amendment of itself is nobody's."""
    seen: set[int] = set()
    above: int | None = parent_id
    while above is not None and above not in seen:
        if above == agreement_id:
            title = tx.value("SELECT title FROM agreement WHERE id = ?", (parent_id,))
            return [Problem("parent", "agreement.loop", {"title": title})]
        seen.add(above)
        row = tx.row("SELECT parent_id FROM agreement WHERE id = ?", (above,))
        if row is None:
            return [Problem("parent", "agreement.unknown", {"text": str(above)})]
        above = row[0]
    return []


def agreement_draft(reader: Reader, agreement_id: int) -> AgreementDraft:
    """The agreement as it stands, to be changed in parts. Raises ``Refused("agreement.unknown")``."""
    row = reader.row(f"SELECT {', '.join(_NAMES)} FROM agreement WHERE id = ?", (agreement_id,))
    if row is None:
        raise Refused("agreement.unknown", field="agreement", text=str(agreement_id))
    values: dict[str, Any] = dict(zip(_NAMES, row, strict=True))
    values["features"], values["copied_from"] = features_said(values["features"])
    values["region"] = region_name(values["region"], reader.value("SELECT country FROM office"))
    for name in _DAYS:
        values[name] = date.fromisoformat(values[name]) if values[name] else None
    for name in _FLAGS:
        values[name] = bool(values[name])
    return AgreementDraft(**values)


@command("agreements.sign")
def sign_agreement(
    tx: Tx, agreement_id: int, signed_on: date, place: str = "", copies: int | None = None, act: str = ""
) -> None:
    """It was signed: those noted as its parties are bound from that day; what is not said stays.

    Raises as ``edit_agreement``.
    """
    draft = agreement_draft(tx, agreement_id)
    signed = replace(draft, signed_on=signed_on, place=place or draft.place, act=act or draft.act)
    edit_agreement(tx, agreement_id, replace(signed, copies=draft.copies if copies is None else copies))


# -- another region -------------------------------------------------------------------------------

_TARGET = "name, unit, counts, case_kind, step, goal"


@command("agreements.clone")
def clone_agreement(
    tx: Tx, agreement_id: int, title: str, region: str = "", district: str = "", *, with_parties: bool = False
) -> int:
    """The same agreement as a draft for another region, beside the first one and under what that is under.

    Returns its id. It says of which one it is a copy; nothing done under it counts for the first one.
    Areas, text and targets with their milestones go along; firms, activities, commitments, days and figures stay.
    The parties only ``with_parties``, and without having signed. Raises as ``add_agreement``.
    """
    first = agreement_draft(tx, agreement_id)
    blank = replace(
        first,
        title=title,
        number="",
        copied_from=str(tx.value("SELECT uid FROM agreement WHERE id = ?", (agreement_id,))),
        signed_on=None,
        starts_on=None,
        ends_on=None,
        renewal="none",
        renewal_months=None,
        accession_until=None,
        place="",
        territory="",
        region=region,
        district=district,
        act="",
        note="",
    )
    made = tx.insert("agreement", uid=tx.new_uid(), owner_office=None, **_columns(tx, blank, None))
    _copy(tx, "agreement_area", "kind, position, label, name, body, open", agreement_id, made)
    _copy(tx, "agreement_passage", "kind, position, heading, body", agreement_id, made)
    _copy_targets(tx, agreement_id, made)
    if with_parties:
        _copy_parties(tx, agreement_id, made)
    return made


def _copy(tx: Tx, table: str, columns: str, source: int, made: int) -> None:
    names = columns.split(", ")
    for row in tx.rows(f"SELECT {columns} FROM {table} WHERE agreement_id = ? ORDER BY id", (source,)):
        tx.insert(table, uid=tx.new_uid(), agreement_id=made, **dict(zip(names, row, strict=True)))


def _copy_targets(tx: Tx, source: int, made: int) -> None:
    names = _TARGET.split(", ")
    for target_id, *row in tx.rows(f"SELECT id, {_TARGET} FROM target WHERE agreement_id = ? ORDER BY id", (source,)):
        values = dict(zip(names, row, strict=True))
        blank = {"baseline": None, "baseline_on": None, "due_on": None}
        new = tx.insert("target", uid=tx.new_uid(), agreement_id=made, **values, **blank)
        for name, value in tx.rows("SELECT name, value FROM milestone WHERE target_id = ? ORDER BY id", (target_id,)):
            tx.insert("milestone", uid=tx.new_uid(), target_id=new, name=name, value=value, due_on=None)


def _copy_parties(tx: Tx, source: int, made: int) -> None:
    today = tx.clock.today().isoformat()
    rows = tx.rows(
        "SELECT organization_id, role, scope FROM agreement_party WHERE agreement_id = ? "
        "AND (until_on IS NULL OR until_on >= ?) ORDER BY position, id",
        (source, today),
    )
    for organization_id, role, scope in rows:
        plain = "signatory" if role == "adherent" else role
        enter(tx, made, JoiningDraft(organization_id, plain, scope))


# -- by mistake -----------------------------------------------------------------------------------

_OWN_ROWS = ("agreement_passage", "agreement_party", "agreement_area", "agreement_territory")
_LEANING = (
    *("agreement_event", "commitment", "project", "team", "case_file"),
    *("activity", "target", "reported_value", "premises"),
)


@command("agreements.remove")
def remove_agreement(tx: Tx, agreement_id: int) -> None:
    """Takes out an agreement noted by mistake, with its parties and text.

    Raises ``Refused("agreement.in_use")`` when something was done under it: that one is terminated, not removed.
    """
    title = agreement_draft(tx, agreement_id).title
    leaning = any(tx.value(f"SELECT 1 FROM {name} WHERE agreement_id = ?", (agreement_id,)) for name in _LEANING)
    if leaning or tx.value("SELECT 1 FROM agreement WHERE parent_id = ?", (agreement_id,)):
        raise Refused("agreement.in_use", field="agreement", title=title)
    uid = tx.value("SELECT uid FROM agreement WHERE id = ?", (agreement_id,))
    if tx.value("SELECT 1 FROM attached WHERE tbl = 'agreement' AND row_uid = ?", (uid,)):
        raise Refused("agreement.has_files", field="agreement", title=title)
    take_accession_back(tx, agreement_id)
    for name in _OWN_ROWS:
        tx.execute(f"DELETE FROM {name} WHERE agreement_id = ?", (agreement_id,))
    tx.execute("DELETE FROM agreement WHERE id = ?", (agreement_id,))
