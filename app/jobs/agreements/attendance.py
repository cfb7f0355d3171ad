"""Lines of a list of people made into attendees: days, roles and hours read, persons of the directory proposed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final, Literal

from app.exchange.attendance_sheet import Line, read_attendance
from app.models.agreements.activities import add_attendees
from app.models.agreements.activity_queries import activity_draft
from app.models.agreements.attendee_firms import KnownFirms
from app.models.agreements.attendee_people import everybody
from app.models.agreements.kinds import resolve_kind
from app.models.agreements.promise_rules import AttendeeDraft
from app.models.base.database import Reader
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import parse_date
from app.models.base.values.hours import parse_hours
from app.models.base.values.text import bare_number, fold
from app.office import Office

How = Literal["", "document", "phone", "name", "part"]
SURE: Final[frozenset[How]] = frozenset(("document", "phone", "name"))
"""A part of a name is only proposed: somebody has to say that it is the same person."""
_LEAST_WORDS: Final = 2
_LEAST_DIGITS: Final = 6


@dataclass(frozen=True, slots=True)
class Proposal:
    """An attendee with the person of the directory it may be; ``how`` it was found, ``known`` what they are called."""

    draft: AttendeeDraft
    person_id: int | None = None
    known: str = ""
    how: How = ""

    @property
    def linked(self) -> AttendeeDraft:
        """As it is kept when nobody says otherwise."""
        return replace(self.draft, person_id=self.person_id) if self.how in SURE else self.draft


class _People:
    """Everybody of the directory by document, telephone and the words of the name."""

    def __init__(self, reader: Reader) -> None:
        self._names: dict[int, str] = {}
        self._words: dict[int, frozenset[str]] = {}
        self._documents: dict[str, list[int]] = defaultdict(list)
        self._phones: dict[str, list[int]] = defaultdict(list)
        self._by_word: dict[str, set[int]] = defaultdict(set)
        for row_id, name, tax, *phones in everybody(reader):
            self._names[row_id] = name
            self._words[row_id] = frozenset(_words(name))
            for bare in {bare_number(tax), bare_number(tax.partition("-")[0])} - {""}:
                self._documents[bare].append(row_id)
            for phone in phones:
                if len(digits := _digits(phone)) >= _LEAST_DIGITS:
                    self._phones[digits[-8:]].append(row_id)
            for word in self._words[row_id]:
                self._by_word[word].add(row_id)

    def find(self, draft: AttendeeDraft) -> tuple[int | None, str, How]:
        """The one and only who it may be."""
        said = frozenset(_words(draft.name))
        bare = bare_number(draft.document.replace(" ", ""))
        if bare and len(found := self._documents.get(bare, [])) == 1:
            return self._told(found[0], "document")
        if bare and bare in self._documents:
            return None, "", ""
        phone = _digits(draft.phone)
        near = self._phones.get(phone[-8:], []) if len(phone) >= _LEAST_DIGITS else []
        shared = [one for one in near if said & self._words[one]]
        if len(shared) == 1:
            return self._told(shared[0], "phone")
        if len(said) < _LEAST_WORDS:
            return None, "", ""
        like = set.intersection(*(self._by_word.get(word, set()) for word in said))
        same = [one for one in like if self._words[one] == said]
        if len(same) == 1 and not bare:
            return self._told(same[0], "name")
        if len(like) == 1:
            return self._told(next(iter(like)), "part")
        return None, "", ""

    def _told(self, person: int, how: How) -> tuple[int, str, How]:
        return person, self._names[person], how


def _words(name: str) -> list[str]:
    return [word for word in fold(name).replace(",", " ").split() if len(word) > 1]


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def propose(reader: Reader, lines: Sequence[Line], activity_id: int, country: str) -> list[Proposal]:
    """Each line as an attendee with the person it may be.

    A business is linked where its name is in the directory and kept as typed where it is not.
    Raises ``Refused`` with every day, role or hours that cannot be read (fields ``on_date 3`` … by the place from 1).
    """
    draft = activity_draft(reader, activity_id)
    people, businesses = _People(reader), KnownFirms(reader)
    problems: list[Problem] = []
    made = []
    for place, line in enumerate(lines, 1):
        read = _read(line, draft.starts_on, country)
        if isinstance(read, Problem):
            problems.append(Problem(f"{read.field} {place}", read.code, read.params))
            continue
        found = replace(read, organization_id=businesses.find(line.business))
        made.append(Proposal(found, *people.find(found)))
    if problems:
        raise Refused.because(problems)
    return made


def _read(line: Line, usual: date, country: str) -> AttendeeDraft | Problem:
    day = parse_date(line.on_date) if line.on_date else usual
    if isinstance(day, Problem):
        return Problem("on_date", day.code, day.params)
    minutes = parse_hours(line.hours) if line.hours else None
    if isinstance(minutes, Problem):
        return minutes
    role = "attendee"
    if line.role:
        try:
            role = resolve_kind("attendee", line.role, country)
        except Refused as refusal:
            return Problem("role", refusal.code, refusal.params)
    return AttendeeDraft(
        line.name,
        day,
        document=line.document,
        phone=line.phone,
        minutes=minutes,
        role=role,
        district=line.district,
        business=line.business,
    )


def import_attendance(office: Office, activity_id: int, path: Path, sheet: str | None = None) -> list[Proposal]:
    """Puts a list of a file on the list of an activity, whole or not at all; returns who was on it.

    Raises ``Refused`` as ``read_attendance``, ``propose`` and ``add_attendees``.
    """
    lines = read_attendance(path, sheet)
    found = office.read(propose, lines, activity_id, office.facts.country)
    office.run(add_attendees, activity_id, [one.linked for one in found])
    return found
