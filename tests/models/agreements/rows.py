"""A row of each table of agreements that speaks of somebody, as any command might have written it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any, Final

from app.models.base.database import Tx, command

DAY: Final = "2026-11-21"
Whose = dict[str, Any]
_numbers = count(1)

AGREEMENT: Final[Whose] = {
    **{"owner_office": None, "kind": "framework", "number": "", "title": "Convenio marco", "purpose": ""},
    **{"parent_id": None, "signed_on": DAY, "place": "", "starts_on": DAY, "ends_on": None, "renewal": "none"},
    **{"renewal_months": None, "notice_days": 0, "alert_days": None, "open_accession": 0, "accession_rule": ""},
    **{"accession_until": None, "territory": "", "region": "", "district": "", "free": 0, "features": ""},
    **{"copies": None, "act": "", "note": "", "sort_key": "convenio marco", "search_key": "convenio marco"},
}
ACTIVITY: Final[Whose] = {
    **{"owner_office": None, "agreement_id": 1, "area_id": None, "project_id": None, "case_id": None},
    **{"kind": "training", "title": "Taller", "starts_on": DAY, "ends_on": None, "minutes": None, "place": ""},
    **{"region": "", "district": "", "cost": None, "currency": "", "fund_id": None, "headcount": None},
    **{"state": "done", "result": "", "link": "", "sort_key": "taller", "search_key": "taller"},
}


def _case(who: Whose) -> Whose:
    blank = dict.fromkeys(("agreement_id", "area_id", "project_id", "parent_id", "team_id"), None)
    empty = ("title", "document", "phone", "country", "region", "district", "place", "adviser", "channel")
    return {
        **{"owner_office": None, "kind": "advisory", "number": next(_numbers), **blank, **dict.fromkeys(empty, "")},
        **{"responsible_id": None, "name": "x", "declared_by": "", "opened_on": DAY, "closed_on": None, "outcome": ""},
        **{"step": "asked", "step_on": DAY, "note": "", "sort_key": "x", "search_key": "x", **who},
    }


@command("members.edit")
def put_parents(tx: Tx) -> None:
    """The agreement, activity, team, case and stored file the rows below stand on; each the first of its table."""
    tx.insert("agreement", uid=tx.new_uid(), **AGREEMENT)
    tx.insert("activity", uid=tx.new_uid(), **ACTIVITY)
    tx.insert(
        "team",
        uid=tx.new_uid(),
        **{"agreement_id": 1, "organization_id": None, "name": "Equipo 1", "supervisor": "", "places": None},
        **{"from_on": None, "until_on": None, "note": ""},
    )
    tx.insert("case_file", uid=tx.new_uid(), **_case({}))


ROWS: Final[dict[str, Callable[[Whose], Whose]]] = {
    "agreement_party": lambda who: {
        **{**who, "agreement_id": 1, "role": "signatory", "scope": "", "position": 1, "from_on": DAY},
        **{"until_on": None, "signed_on": None, "signer": "", "signer_office": "", "signer_power": ""},
        **{"instrument": "", "note": ""},
    },
    "agreement_event": lambda who: {
        **{**who, "agreement_id": 1, "kind": "denounced", "on_date": DAY, "until_on": None, "document": ""},
        **{"note": "", "reverses_id": None},
    },
    "commitment": lambda who: {
        **{
            "owner_office": None,
            "agreement_id": 1,
            "area_id": None,
            **who,
            "kind": "commitment",
            "body": "Dar un taller",
        },
        **{"starts_on": None, "due_on": None, "means_kind": "", "means": "", "means_amount": None, "currency": ""},
        **{"indicator": "", "unit": "", "goal": None, "counts": "", "source_kind": "", "source_on": None},
        **{"source": "", "search_key": "dar un taller"},
    },
    "project": lambda who: {
        **{"owner_office": None, "agreement_id": None, "funder_id": who["organization_id"], "fund_id": None},
        **{"number": "", "code": "", "title": "Proyecto", "objectives": "", "currency": "PYG", "approved_on": None},
        **{"starts_on": None, "ends_on": None, "closed_on": None, "ceiling": None, "own_percent": 0, "needs_aim": 0},
        **{"note": "", "sort_key": "proyecto", "search_key": "proyecto"},
    },
    "team": lambda who: {
        **{**who, "agreement_id": 1, "name": "Equipo", "supervisor": "", "places": None, "from_on": None},
        **{"until_on": None, "note": ""},
    },
    "team_member": lambda who: {**who, "team_id": 1, "name": "Ana", "study": "", "from_on": None, "until_on": None},
    "case_file": _case,
    "case_party": lambda who: {
        **{**who, "case_id": 1, "name": "x", "role": "sponsor", "position": 1, "quantity": None, "price": None},
        **{"amount": None, "currency": "", "on_date": None, "until_on": None, "act": "", "answer": "", "note": ""},
    },
    "case_event": lambda who: {
        **{**who, "case_id": 1, "kind": "session", "step": "", "on_date": DAY, "team_id": None, "minutes": 60},
        **{"platform": "", "quantity": None, "amount": None, "currency": "", "fund_id": None, "expense_id": None},
        **{"document": "", "note": "", "reverses_id": None},
    },
    "activity_organizer": lambda who: {**who, "activity_id": 1, "role": "organizer"},
    "participation": lambda who: {
        **{"activity_id": 1, "project_id": None, "brought_by_id": None, **who, "name": "Ana", "document": ""},
        **{"phone": "", "who": "n:ana", "on_date": DAY, "minutes": None, "role": "attendee", "district": ""},
        **{"sort_key": "ana"},
    },
    "report_template": lambda who: {
        **{
            **who,
            "name": f"Planilla {next(_numbers)}",
            "attachment_id": 1,
            "sheet": "",
            "first_row": 2,
            "columns": "{}",
        },
    },
    "premises": lambda who: {
        **{**who, "agreement_id": 1, "name": "Kiosco", "street": "", "street_number": "", "trade": "", "hours": ""},
        **{"tenure": "", "phone": "", "from_on": None, "until_on": None},
    },
}
