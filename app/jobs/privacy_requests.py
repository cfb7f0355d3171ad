"""Writing a request on personal data into the book, with its last day by the law of the office's country."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from app.jobs.erasing import country_rules
from app.models.base.errors import Refused
from app.models.privacy.requests import Asker, RequestKind, due_day, note_request, request_numbered
from app.office import Office


def due_on(country: str, received: date) -> date | None:
    """The last day for the answer; ``None`` where the country's preset sets no term."""
    rules = country_rules(country)
    days = rules["answer"]["days"]
    if not days:
        return None
    free = _rest_days(rules["rest_days"], received.year, received.year + 1)
    return due_day(received, days, rules["answer"]["kind"], free)


def extended_day(office: Office, number: int) -> date:
    """The last day of a request after the one extension that the country's law knows.

    Raises ``Refused``: "request.unknown", "request.until_needed" where the law knows none or sets no term.
    """
    rules = country_rules(office.facts.country)
    due = office.read(request_numbered, number).due_on
    if due is None or not rules["answer"]["more"]:
        raise Refused("request.until_needed", field="until")
    start = date.fromisoformat(due)
    free = _rest_days(rules["rest_days"], start.year, start.year + 1)
    return due_day(start, rules["answer"]["more"], rules["answer"]["kind"], free)


def note(office: Office, asker: Asker, kind: RequestKind, received: date, channel: str, detail: str) -> int:
    """Returns the number of the request in the book. Raises ``Refused`` as ``note_request``."""
    country = office.facts.country
    due = due_on(country, received)
    law = str(country_rules(country)["law"])
    return office.run(note_request, asker, kind, received, due, channel, detail, law).value


def _rest_days(days: Mapping[str, Any], first: int, last: int) -> frozenset[date]:
    """The country's days of rest of these years: fixed ones as ``MM-DD``, and the n-th Monday of a month."""
    found = set()
    for year in range(first, last + 1):
        found |= {date.fromisoformat(f"{year}-{day}") for day in days["fixed"]}
        for month, which in days["mondays"]:
            start = date(year, month, 1)
            found.add(start + timedelta(days=(7 - start.weekday()) % 7 + 7 * (which - 1)))
    return frozenset(found)
