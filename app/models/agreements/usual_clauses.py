"""The usual clauses of a cooperation agreement, to begin a draft with: data of ``resources/presets``, fitted to it."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from app.models.agreements.agreements import agreement_draft
from app.models.agreements.areas import add_passage
from app.models.agreements.rules import AgreementDraft, PassageDraft
from app.models.base.database import Tx, command
from app.models.base.errors import Refused
from app.models.base.resources import resource_path
from app.models.base.values.dates import long_date
from app.models.base.values.words import counted


def usual_clauses(draft: AgreementDraft, country: str) -> list[PassageDraft]:
    """The clauses that fit what the agreement says of its purpose, term, notice and accession, in their order."""
    raw = _presets()
    own: dict[str, str] = raw.get(country.upper(), {})
    said, words = _conditions(draft), _words(draft, raw)
    return [
        PassageDraft(own.get(one["code"], one["body"]).format(**words), "clause", one["heading"])
        for one in raw["default"]
        if one.get("when", "always") in said
    ]


def _conditions(draft: AgreementDraft) -> frozenset[str]:
    return frozenset(
        (
            "always",
            "purpose" if draft.purpose else "no_purpose",
            draft.renewal if draft.ends_on else "no_end",
            *(("open",) if draft.open_accession else ()),
        )
    )


def _words(draft: AgreementDraft, raw: dict[str, Any]) -> dict[str, str]:
    purpose = draft.purpose.strip().removesuffix(".")
    since, begins = raw["since"], draft.terms.begins
    own_start = begins is not None and begins != draft.signed_on
    return {
        "purpose": purpose[:1].lower() + purpose[1:],
        "since": since[own_start].format(start=long_date(begins) if begins else ""),
        "end": long_date(draft.ends_on) if draft.ends_on else "",
        "months": counted(draft.months or 12, *raw["month"]),
        "notice": counted(draft.notice_days or raw["usual_notice"], *raw["day"]),
    }


@command("agreements.usual_clauses")
def put_usual_clauses(tx: Tx, agreement_id: int) -> int:
    """Writes them as the text of an agreement that has no clause yet; returns how many.

    Raises ``Refused("agreement.has_clauses")``.
    """
    if tx.value("SELECT 1 FROM agreement_passage WHERE agreement_id = ? AND kind = 'clause'", (agreement_id,)):
        raise Refused("agreement.has_clauses", field="text")
    country = str(tx.value("SELECT country FROM office"))
    clauses = usual_clauses(agreement_draft(tx, agreement_id), country)
    for one in clauses:
        add_passage(tx, agreement_id, one)
    return len(clauses)


@cache
def _presets() -> dict[str, Any]:
    path = resource_path("presets", "agreements", "clauses.json")
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return raw
