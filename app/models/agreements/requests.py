"""Businesses that ask a programme for support, members or not: the open form, also typed from a pile of papers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.agreements.case_rules import CaseDraft
from app.models.agreements.cases import open_case
from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.text import clean, fold

PROGRAMME_KINDS: Final = ("programme", "pilot", "fund")
ENROLLED: Final = ("accompaniment", "diagnosis")
"""The kinds of file by which a business is in a programme: accompanied by a team, or looked at by an adviser."""
CONSENT: Final = "consent"


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """What the form asks, on paper and on the screen.

    ``consent``: "written", "said" or "" where the paper does not tell. ``country`` "" is the office's own.
    ``responsible_id``: the centre or institution that sees to it.
    """

    agreement_id: int
    name: str
    asked_on: date
    document: str = ""
    phone: str = ""
    country: str = ""
    district: str = ""
    channel: str = ""
    technology: str = ""
    consent: str = ""
    note: str = ""
    person_id: int | None = None
    organization_id: int | None = None
    responsible_id: int | None = None


@command("programmes.request")
def request_support(tx: Tx, draft: RequestDraft) -> int:
    """Notes that a business asked; it waits for a team. Returns its file.

    Raises ``Refused``: what ``open_case`` raises, "programme.unknown", "programme.asked_twice" for the same business
    whose first request still runs, and "programme.asked_maybe" where only the name is the same and nothing that was
    typed tells the two apart.
    """
    twice = _same(tx, draft)
    if twice is not None:
        raise Refused("programme.asked_twice", field="name", name=clean(draft.name), number=twice)
    maybe = None if _bare(draft.document) or _bare(draft.phone) else _same_name(tx, draft)
    if maybe is not None:
        raise Refused("programme.asked_maybe", field="name", name=clean(draft.name), number=maybe)
    return _open(tx, draft)


def _open(tx: Tx, draft: RequestDraft) -> int:
    kind = enrolling_kind(tx, draft.agreement_id)
    said = {CONSENT: draft.consent}
    if kind == "accompaniment":
        said["technology"] = draft.technology
    case = CaseDraft(
        kind,
        draft.asked_on,
        agreement_id=draft.agreement_id,
        person_id=draft.person_id,
        organization_id=draft.organization_id,
        responsible_id=draft.responsible_id,
        name=draft.name,
        document=draft.document,
        phone=draft.phone,
        country=draft.country,
        district=draft.district,
        channel=draft.channel,
        note=draft.note,
        fields={code: value for code, value in said.items() if value},
    )
    return open_case(tx, case)


@command("programmes.requests")
def request_many(tx: Tx, drafts: Sequence[RequestDraft]) -> list[int]:
    """Notes the requests of a list, all or none; returns their files.

    Who asked already and still runs is left out, and so is a line that says nothing but a name which asked that day:
    the same list may come twice. Raises ``Refused``: what ``open_case`` raises, at ``name 3`` and the like.
    """
    made, problems = [], list[Problem]()
    for place, draft in enumerate(drafts, 1):
        if _same(tx, draft) is not None or _same_line(tx, draft):
            continue
        try:
            made.append(_open(tx, draft))
        except Refused as refusal:
            found = refusal.problems or (refusal.problem,)
            problems += [Problem(f"{one.field} {place}", one.code, one.params) for one in found]
    if problems:
        raise Refused.because(problems)
    return made


def enrolling_kind(reader: Reader, agreement_id: int) -> str:
    """With which kind of file a business comes in. Raises ``Refused("programme.unknown")``."""
    kind = reader.value("SELECT kind FROM agreement WHERE id = ?", (agreement_id,))
    if kind not in PROGRAMME_KINDS:
        raise Refused("programme.unknown", field="programme", text=str(agreement_id))
    return "diagnosis" if kind == "pilot" else "accompaniment"


def _same(tx: Tx, draft: RequestDraft) -> int | None:
    """The number of a running request of the same business: same record, or same name with same id or telephone."""
    marks = ", ".join("?" * len(ENROLLED))
    rows = tx.rows(
        "SELECT number, person_id, organization_id, name, document, phone FROM case_file "
        f"WHERE agreement_id = ? AND kind IN ({marks}) AND closed_on IS NULL AND (person_id = ? OR "
        "organization_id = ? OR search_key LIKE ? ESCAPE '\\')",
        (draft.agreement_id, *ENROLLED, draft.person_id, draft.organization_id, _begins(draft.name)),
    )
    for number, person, organization, name, document, phone in rows:
        of_directory = person if draft.person_id is not None else organization
        if of_directory is not None and of_directory in (draft.person_id, draft.organization_id):
            return int(number)
        known = {_bare(document), _bare(phone)} & {_bare(draft.document), _bare(draft.phone)} - {""}
        if fold(name) == fold(draft.name) and known:
            return int(number)
    return None


def _same_name(tx: Tx, draft: RequestDraft) -> int | None:
    """The number of a running request of a business of that name in that country, of the directory or not."""
    marks = ", ".join("?" * len(ENROLLED))
    rows = tx.rows(
        "SELECT number, name FROM case_file WHERE agreement_id = ? AND closed_on IS NULL AND search_key LIKE ? "
        f"ESCAPE '\\' AND country = coalesce(nullif(?, ''), (SELECT country FROM office)) AND kind IN ({marks})",
        (draft.agreement_id, _begins(draft.name), draft.country, *ENROLLED),
    )
    return next((int(number) for number, name in rows if fold(name) == fold(draft.name)), None)


def _same_line(tx: Tx, draft: RequestDraft) -> bool:
    """Whether a name without any mark of its own asked that day already."""
    if draft.document or draft.phone:
        return False
    marks = ", ".join("?" * len(ENROLLED))
    sql = f"SELECT 1 FROM case_file WHERE agreement_id = ? AND kind IN ({marks}) AND name = ? AND opened_on = ?"
    return bool(tx.value(sql, (draft.agreement_id, *ENROLLED, clean(draft.name), draft.asked_on.isoformat())))


def _begins(name: str) -> str:
    plain = fold(name).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{plain}%"


def _bare(text: str) -> str:
    return "".join(sign for sign in fold(text) if sign.isalnum())
