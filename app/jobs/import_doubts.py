"""Who in a sheet may be somebody else again: said with the plan, never decided. What is the same member is ``bulk``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.models.base.errors import Problem
from app.models.base.values.tax_id import is_shared
from app.models.directory.kin_index import KinIndex
from app.models.directory.kinship import Likeness, Reason
from app.models.members.bulk import Known, Register, bare_id
from app.models.members.rules import MemberDraft

Fresh = tuple[int, MemberDraft]
"""A line of the sheet and the new member it says."""

_FIELDS: Mapping[Reason, str] = {
    **{"same_id": "tax_id", "same_name": "name", "short_name": "name", "trade_name": "name", "same_phone": "phone"}
}


def doubts(known: Register, fresh: Sequence[Fresh]) -> dict[int, Problem]:
    """By line, what should be looked at before a new member goes in: whom of the register or above it resembles."""
    if not fresh:
        return {}
    index = KinIndex()
    held = [one for same in known.by_name.values() for one in same]
    for one in held:
        index.add(_of_known(one))
    for _, draft in fresh:
        index.add(_of_draft(draft))
    found = {}
    for place, likeness in index.closest(len(held)).items():
        line, draft = fresh[place - len(held)]
        reason = likeness.reasons[0]
        if likeness.first < len(held):
            found[line] = _doubt_known(reason, draft, held[likeness.first])
        else:
            found[line] = _doubt_above(reason, draft, fresh[likeness.first - len(held)])
    return found


def _of_known(known: Known) -> Likeness:
    party = known.party
    phones = (party["phone"], party["phone2"])
    return Likeness(0, known.kind, known.name, party["trade_name"], bare_id(party["tax_id"]), phones)


def _of_draft(draft: MemberDraft) -> Likeness:
    party = draft.party
    tax = bare_id(party.tax.value) if party.tax is not None and not is_shared(party.tax) else ""
    phones = tuple(phone.e164 for phone in party.phones or () if phone.e164)
    return Likeness(0, party.kind, party.name, party.trade_name or "", tax, phones)


def _doubt_known(reason: Reason, draft: MemberDraft, other: Known) -> Problem:
    params: dict[str, str | int] = {"name": other.name[:60], "number": other.number or "–"}
    return Problem(_FIELDS[reason], f"import.{reason}_known", {"text": _text(reason, draft), **params})


def _doubt_above(reason: Reason, draft: MemberDraft, other: Fresh) -> Problem:
    line, above = other
    params: dict[str, str | int] = {"name": above.party.name[:60], "line": line}
    return Problem(_FIELDS[reason], f"import.{reason}_above", {"text": _text(reason, draft), **params})


def _text(reason: Reason, draft: MemberDraft) -> str:
    """What both have, as this row says it."""
    party = draft.party
    said: Iterable[str] = (party.name,)
    if reason == "same_id" and party.tax is not None:
        said = (bare_id(party.tax.value),)
    elif reason == "same_phone":
        said = (phone.raw for phone in party.phones or ())
    return ", ".join(said)[:60]
