"""What a membership is: drafts, statuses and the events that change them.

Money owed is judged in ``dues``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.errors import Problem
from app.models.base.values.text import bare_number, fold, search_key
from app.models.directory.rules import PartyDraft, party_problems

Status = Literal["active", "suspended", "ended"]
Event = Literal["admitted", "suspended", "reinstated", "resigned", "expelled", "deceased"]

STATUS_AFTER: Final[dict[str, Status]] = {
    "admitted": "active",
    "suspended": "suspended",
    "reinstated": "active",
    "resigned": "ended",
    "expelled": "ended",
    "deceased": "ended",
}


@dataclass(frozen=True, slots=True)
class Opening:
    """What a member owes on the first day: an amount (minor units) or a number of monthly dues; or has in favour."""

    amount: int = 0
    months: int = 0
    credit: int = 0


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """A member as somebody wrote it; ``None`` means "not said". ``number`` stays as the office wrote it."""

    party: PartyDraft
    number: str = ""
    category: str | None = None
    joined_on: date | None = None
    admission_act: str | None = None
    event: Event | None = None
    opening: Opening | None = None


@dataclass(frozen=True, slots=True)
class Joining:
    """How somebody who is in the directory already becomes a member; ``category`` as in a draft.

    ``admission_act`` is the resolution as the office cites it ("Acta 12/2026, Comité Ejecutivo").
    """

    number: str = ""
    category: str | None = None
    joined_on: date | None = None
    admission_act: str = ""


def draft_problems(draft: MemberDraft) -> list[Problem]:
    """Objections that keep a member from being written at all."""
    return party_problems(draft.party)


def draft_warnings(draft: MemberDraft) -> list[Problem]:
    """What looks odd but is written all the same, as it stands."""
    email = draft.party.email
    if email and ("@" not in email or " " in email.strip()):
        return [Problem("email", "member.email_odd", {"text": email[:80]})]
    return []


def member_keys(number: str, party_sort: str, party_search: str) -> tuple[str, str]:
    """The member's ``(sort_key, search_key)``: the party's, with the member number added for searching."""
    if not number:
        return party_sort, party_search
    bare = bare_number(fold(number))
    return party_sort, search_key(number, bare if bare not in fold(number) else "", party_search)


def event_allowed(status: Status, event: Event) -> bool:
    """Which events may follow which status; an ended membership can only be admitted again."""
    if status == "ended":
        return event == "admitted"
    if event == "admitted":
        return False
    return event != "reinstated" or status == "suspended"
