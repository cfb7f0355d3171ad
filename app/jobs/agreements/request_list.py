"""Lines of a list of businesses made into requests of a programme: days and countries read, the directory asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.exchange.request_sheet import RequestLine, read_requests
from app.messages import say
from app.models.agreements.attendee_firms import KnownFirms
from app.models.agreements.requests import RequestDraft, request_many
from app.models.base.database import Reader
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import parse_date
from app.models.directory.countries import resolve_country
from app.office import Office


@dataclass(frozen=True, slots=True)
class Usual:
    """What holds for every line that does not say it."""

    programme_id: int
    asked_on: date
    channel: str = ""


def requests_of(reader: Reader, lines: Sequence[RequestLine], usual: Usual) -> list[RequestDraft]:
    """The lines as requests. Raises ``Refused`` with every day or country that cannot be read, at ``asked_on 3``."""
    firms = KnownFirms(reader)
    drafts, problems = [], list[Problem]()
    for place, line in enumerate(lines, 1):
        day: date | Problem = usual.asked_on
        if line.asked_on:
            day = parse_date(line.asked_on.split(" ")[0], today=reader.clock.today())
        if isinstance(day, Problem):
            problems.append(Problem(f"asked_on {place}", day.code, day.params))
            continue
        try:
            country = resolve_country(line.country) if line.country else ""
        except Refused as refusal:
            problems.append(Problem(f"country {place}", refusal.code, refusal.params))
            continue
        drafts.append(
            RequestDraft(
                usual.programme_id,
                line.name,
                day,
                document=line.document,
                phone=line.phone,
                country=country,
                district=line.district,
                channel=line.channel or usual.channel,
                note=line.person,
                organization_id=firms.find(line.name),
            )
        )
    if problems:
        raise Refused.because(problems)
    return drafts


def import_requests(office: Office, path: Path, usual: Usual, sheet: str | None = None) -> tuple[int, int]:
    """The requests of a file; how many were noted, and how many had asked already and were left out.

    Raises ``Refused`` with each problem by the row of the file it is in.
    """
    lines = read_requests(path, sheet)
    try:
        drafts = office.read(requests_of, lines, usual)
        made = office.run(request_many, drafts).value
    except Refused as refusal:
        raise Refused.because([_by_row(one, lines) for one in refusal.problems or (refusal.problem,)]) from refusal
    return len(made), len(drafts) - len(made)


def _by_row(problem: Problem, lines: Sequence[RequestLine]) -> Problem:
    field, _, place = problem.field.rpartition(" ")
    if not place.isdigit():
        return problem
    return Problem(field, "bank.problem_row", {"row": lines[int(place) - 1].number, "said": say(problem)})
