"""What an agreement and a party of it must say. Pure; writing is in ``agreements`` and ``parties``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, get_args

from app.models.agreements.kinds import is_known, kind
from app.models.agreements.terms import RENEWALS, Renewal, Terms, months_of
from app.models.base.errors import Problem
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean

OWN_OFFICE: Final = 0
"""As ``organization_id``: the office itself, which is put into its directory when it is not there yet."""
NEW_ORGANIZATION: Final = -1
"""As ``organization_id``: the institution of ``new_name``, added to the directory in the same step."""
MOST_TEXT: Final = 300
MOST_BODY: Final = 20_000
MOST_DAYS: Final = 3_650
MOST_MONTHS: Final = 1_200
Section = Literal["area", "line", "aim"]
PassageKind = Literal["recital", "clause"]
SECTIONS: Final = get_args(Section)
PASSAGES: Final = get_args(PassageKind)
COPIED: Final = "copied:"
"""Before the identity of the first one, among the features of an agreement that repeats it."""


@dataclass(frozen=True, slots=True)
class AgreementDraft:
    """An agreement as somebody wrote it; days and months as in ``Terms``, ``features`` codes with blanks between.

    ``starts_on`` None: from the day it is signed. ``renewal_months`` None with a tacit renewal: as long as its term.
    ``act``: the minutes or resolution that approved it. ``free``: nobody may be charged for what it gives.
    ``copied_from``: the identity of the agreement it repeats, kept among the features; it is not under that one.
    """

    title: str
    kind: str = "cooperation"
    number: str = ""
    purpose: str = ""
    parent_id: int | None = None
    signed_on: date | None = None
    place: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    renewal: Renewal = "none"
    renewal_months: int | None = None
    notice_days: int = 0
    alert_days: int | None = None
    open_accession: bool = False
    accession_rule: str = ""
    accession_until: date | None = None
    territory: str = ""
    region: str = ""
    district: str = ""
    free: bool = False
    features: str = ""
    copies: int | None = None
    act: str = ""
    note: str = ""
    copied_from: str = ""

    @property
    def terms(self) -> Terms:
        return Terms(
            self.signed_on,
            self.starts_on,
            self.ends_on,
            self.renewal,
            self.renewal_months,
            self.notice_days,
            self.alert_days,
            kind("agreement", self.kind, "").signed,
        )

    @property
    def months(self) -> int | None:
        """The months of each renewal: as written, else those of its first term."""
        begins = self.terms.begins
        if self.renewal != "tacit" or self.renewal_months or begins is None or self.ends_on is None:
            return self.renewal_months
        return months_of(begins, self.ends_on)


@dataclass(frozen=True, slots=True)
class JoiningDraft:
    """A party of an agreement: who (or ``OWN_OFFICE``, ``NEW_ORGANIZATION``), as what, bound from when until when.

    Without ``from_on`` it is bound from the day the agreement is signed. ``scope`` ("regional", "extra_regional" or
    "") matters for who joins later; ``instrument`` is the paper of its accession, ``signer_power`` the document that
    allows the signer to sign.
    """

    organization_id: int
    role: str = "signatory"
    scope: str = ""
    from_on: date | None = None
    until_on: date | None = None
    signed_on: date | None = None
    signer: str = ""
    signer_office: str = ""
    signer_power: str = ""
    instrument: str = ""
    note: str = ""
    new_name: str = ""


@dataclass(frozen=True, slots=True)
class AreaDraft:
    """An area of cooperation, a line of joint work or an aim; ``label`` its number ("I"), ``open`` "any other"."""

    name: str
    kind: Section = "area"
    label: str = ""
    body: str = ""
    open: bool = False


@dataclass(frozen=True, slots=True)
class PassageDraft:
    """A recital or a clause; ``heading`` is what a clause is called ("PRIMERA: Objeto")."""

    body: str
    kind: PassageKind = "clause"
    heading: str = ""


def features_column(draft: AgreementDraft) -> str:
    """The features as they are kept, with the mark of a copy."""
    mark = f"{COPIED}{draft.copied_from}" if draft.copied_from else ""
    return " ".join([*_plain(draft.features), *([mark] if mark else [])])


def features_said(column: str) -> tuple[str, str]:
    """``(the features somebody wrote, the identity of the agreement it repeats)``."""
    copied = next((one.removeprefix(COPIED) for one in column.split() if one.startswith(COPIED)), "")
    return " ".join(_plain(column)), copied


def _plain(features: str) -> list[str]:
    return [one for one in features.split() if not one.startswith(COPIED)]


def agreement_problems(draft: AgreementDraft, today: date) -> list[Problem]:
    """Every objection to an agreement, at its field."""
    problems = _text_problems(draft)
    if not is_known("agreement", draft.kind):
        problems.append(Problem("kind", "agreement.kind_odd", {"text": draft.kind[:40]}))
    elif kind("agreement", draft.kind, "").needs_parent and draft.parent_id is None:
        problems.append(Problem("parent", "agreement.no_parent"))
    if draft.signed_on is not None and draft.signed_on > today:
        problems.append(Problem("signed_on", "agreement.signed_in_future", {"day": format_date(draft.signed_on)}))
    return [*problems, *_day_problems(draft), *_renewal_problems(draft), *_number_problems(draft)]


def _text_problems(draft: AgreementDraft) -> list[Problem]:
    problems = [] if clean(draft.title) else [Problem("title", "agreement.no_title")]
    short = ("title", "number", "place", "accession_rule", "territory", "region", "district", "act")
    return [*problems, *too_long(draft, short, MOST_TEXT), *too_long(draft, ("purpose", "note"), MOST_BODY)]


def too_long(draft: object, names: Sequence[str], most: int) -> list[Problem]:
    """Objections to texts of a draft that no paper could hold; ``most`` in characters."""
    return [Problem(one, "agreement.text_too_long", {"most": most}) for one in names if len(getattr(draft, one)) > most]


def _day_problems(draft: AgreementDraft) -> list[Problem]:
    problems, begins = [], draft.terms.begins
    if draft.ends_on is not None and begins is not None and draft.ends_on < begins:
        days = {"end": format_date(draft.ends_on), "start": format_date(begins)}
        problems.append(Problem("ends_on", "agreement.ends_before", days))
    until = draft.accession_until
    if until is not None and not draft.open_accession:
        problems.append(Problem("accession_until", "agreement.closed_until"))
    elif until is not None and begins is not None and until < begins:
        days = {"end": format_date(until), "start": format_date(begins)}
        problems.append(Problem("accession_until", "agreement.accession_before", days))
    return problems


def _renewal_problems(draft: AgreementDraft) -> list[Problem]:
    if draft.renewal not in RENEWALS:
        return [Problem("renewal", "agreement.renewal_odd", {"text": str(draft.renewal)[:40]})]
    if draft.renewal_months is not None and not 1 <= draft.renewal_months <= MOST_MONTHS:
        return [Problem("renewal_months", "agreement.months_odd", {"most": MOST_MONTHS})]
    if draft.renewal == "tacit" and draft.ends_on is None:
        return [Problem("ends_on", "agreement.renews_what")]
    if draft.renewal == "tacit" and draft.months is None and not _day_problems(draft):
        return [Problem("renewal_months", "agreement.renews_how_long")]
    return []


def _number_problems(draft: AgreementDraft) -> list[Problem]:
    problems = []
    for field, days in (("notice_days", draft.notice_days), ("alert_days", draft.alert_days)):
        if days is not None and not 0 <= days <= MOST_DAYS:
            problems.append(Problem(field, "agreement.days_odd", {"most": MOST_DAYS}))
    if draft.copies is not None and not 1 <= draft.copies <= 1000:
        problems.append(Problem("copies", "agreement.copies_odd"))
    return problems


def joining_problems(draft: JoiningDraft) -> list[Problem]:
    """Every objection to a party that needs nothing but what was written."""
    problems = []
    if not is_known("role", draft.role):
        problems.append(Problem("role", "agreement.role_odd", {"text": draft.role[:40]}))
    if draft.scope and not is_known("scope", draft.scope):
        problems.append(Problem("scope", "agreement.scope_odd", {"text": draft.scope[:40]}))
    if draft.until_on is not None and draft.from_on is not None and draft.until_on < draft.from_on:
        days = {"until": format_date(draft.until_on), "since": format_date(draft.from_on)}
        problems.append(Problem("until_on", "agreement.leaves_before", days))
    return [*problems, *too_long(draft, ("signer", "signer_office", "signer_power", "instrument", "note"), MOST_TEXT)]
