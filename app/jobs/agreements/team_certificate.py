"""The certificate of who accompanied businesses in a team: hours and businesses, with its number in the book."""

from __future__ import annotations

from datetime import date

from app.jobs.letters import issue
from app.models.agreements.programme_queries import Supported, supported_by
from app.models.agreements.teams import member_facts
from app.models.base.errors import Refused
from app.models.base.values.dates import long_date
from app.models.base.values.words import date_in_words
from app.models.letters.queries import Letter
from app.models.letters.rules import LetterDraft
from app.office import Office
from app.reports.letter_texts import letter_texts
from app.reports.support_texts import SupportTexts, counted, support_texts


def certificate_draft(office: Office, member_id: int, *, signed_by: str = "", signed_office: str = "") -> LetterDraft:
    """A certificate of today before it has its number.

    Raises ``Refused``: "team.member_unknown", "programme.no_hours" where no session of the team is noted.
    """
    facts = office.read(member_facts, member_id)
    found, texts = office.read(supported_by, member_id), support_texts(office.facts.country)
    if not found:
        raise Refused("programme.no_hours", field="member", name=facts["name"])
    day = office.clock.today()
    said = [_opening(office.facts.name, facts, found, texts), _businesses(found, texts)]
    letters = letter_texts(office.facts.country)
    city = office.facts.city
    closing = letters.certificate_closing if city else letters.certificate_closing_plain
    said.append(closing.format(place=city, date=date_in_words(day)))
    return LetterDraft(
        kind="certificate",
        on_date=day,
        to_name=facts["name"],
        subject=texts.certificate_subject,
        body="\n\n".join(said).replace("{", "(").replace("}", ")"),
        person_id=int(facts["person"]) if facts["person"] else None,
        signed_by=signed_by,
        signed_office=signed_office,
    )


def issue_team_certificate(office: Office, member_id: int, *, signed_by: str = "", signed_office: str = "") -> Letter:
    """A certificate of today, with its number in the book. Raises what ``certificate_draft`` raises."""
    return issue(office, certificate_draft(office, member_id, signed_by=signed_by, signed_office=signed_office))


def _opening(office_name: str, facts: dict[str, str], found: list[Supported], texts: SupportTexts) -> str:
    first = date.fromisoformat(min(one.first_on for one in found))
    last = date.fromisoformat(max(one.last_on for one in found))
    pattern = texts.certificate_day if first == last else texts.certificate_period
    about = texts.certificate_study.format(study=facts["study"]) if facts["study"] else ""
    about += texts.certificate_university.format(university=facts["university"]) if facts["university"] else ""
    return texts.certificate_opening.format(
        office=office_name,
        name=facts["name"],
        about=f"{about}," if facts["study"] else about,
        programme=facts["programme"],
        team=facts["team"],
        supervisor=texts.certificate_supervisor.format(supervisor=facts["supervisor"]) if facts["supervisor"] else "",
        period=pattern.format(start=long_date(first), end=long_date(last)),
    )


def _businesses(found: list[Supported], texts: SupportTexts) -> str:
    minutes = sum(one.minutes for one in found)
    lines = [
        texts.certificate_business.format(
            business=one.business,
            hours=texts.time(one.minutes),
            sessions=counted(texts.certificate_sessions, one.sessions),
        )
        for one in found
    ]
    opening = texts.certificate_hours[len(found) != 1].format(hours=texts.time(minutes), count=len(found))
    return "\n".join((opening, *lines))
