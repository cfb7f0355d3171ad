"""The list by light asks the file for as little as it can, and tells the same as the rule of one commitment."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from typing import Any

from app.models.agreements.counting import counted, reached
from app.models.agreements.lights import standings
from app.models.agreements.promise_queries import CommitmentWish, commitment_ids
from app.models.agreements.promise_rules import LIGHTS, Light
from app.models.base.database import Reader, Tx, command
from app.office import Office
from tests.models.agreements.rows import ACTIVITY, AGREEMENT, ROWS

TODAY = date(2026, 11, 21)
STARTS = (None, -400, -100, -1, 0, 1, 60)
DUE = (None, -30, -1, 0, 30, 31, 200)
COUNTED = (("", None, 0), ("", 8, 0), *(("quantity", 40, number) for number in (0, 9, 21, 40)), ("people", 3, 2))
ENDED = ("", "done", "cancelled", "reopened")


def _day(days: int | None) -> str | None:
    return None if days is None else (TODAY + timedelta(days)).isoformat()


def _promise(starts: int | None, due: int | None, goal: int | None, counts: str) -> dict[str, Any]:
    empty = dict.fromkeys(("means_kind", "means", "currency", "indicator", "source_kind", "source", "search_key"), "")
    nothing = dict.fromkeys(("owner_office", "area_id", "organization_id", "person_id", "means_amount", "source_on"))
    return {
        **{**empty, **nothing, "agreement_id": 1, "kind": "commitment", "body": "Algo", "unit": "u"},
        **{"starts_on": _day(starts), "due_on": _day(due), "goal": goal, "counts": counts},
    }


@command("members.edit")
def put_every_case(tx: Tx) -> None:
    """Every way of days, figures and ends; who came twice is one of the people, a speaker none."""
    tx.insert("agreement", uid=tx.new_uid(), **AGREEMENT)
    tx.insert("activity", uid=tx.new_uid(), **ACTIVITY)
    for who, role in (("Ana", "attendee"), ("Ana", "attendee"), ("Luis", "attendee"), ("Rosa", "speaker")):
        row = ROWS["participation"]({"organization_id": None, "person_id": None})
        tx.insert("participation", uid=tx.new_uid(), **{**row, "activity_id": 1, "who": f"n:{who}", "role": role})
    for starts, due, (counts, goal, number), end in product(STARTS, DUE, COUNTED, ENDED):
        if starts is not None and due is not None and due < starts:
            continue
        made = tx.insert("commitment", uid=tx.new_uid(), **_promise(starts, due, goal, counts))
        if number:
            credit = {"activity_id": 1, "commitment_id": made, "quantity": number}
            tx.insert("activity_credit", uid=tx.new_uid(), **credit)
        for kind in ("cancelled", "reopened") if end == "reopened" else (end,) if end else ():
            event = {"commitment_id": made, "kind": kind, "on_date": TODAY.isoformat(), "due_on": None, "note": ""}
            tx.insert("commitment_event", uid=tx.new_uid(), **event)


def test_the_lists_by_light_tell_what_the_rule_of_one_tells(office: Office) -> None:
    office.run(put_every_case)
    told = office.read(standings, TODAY)
    in_order = office.read(commitment_ids)
    lights: tuple[Light, ...] = ("red", "amber", "green", "grey")
    for light in lights:
        listed = office.read(commitment_ids, CommitmentWish(light=light), TODAY)
        assert listed == [one for one in in_order if LIGHTS[told[one]] == light]
        assert listed

    def fits(reader: Reader, measure: str, asked: int) -> set[int]:
        return reached(reader, measure, dict.fromkeys(told, asked))

    people = {one for one, number in office.read(counted).items() if number == 2}
    assert office.read(fits, "people", 2) >= people
    assert office.read(fits, "people", 3) == office.read(fits, "nothing of the kind", 1) == set()
