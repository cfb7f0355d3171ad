"""Certificates of membership: of who is a member, is suspended, or was one, each said as it is."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.jobs.letters import issue, member_since
from app.models.base.errors import Refused
from app.models.base.values.dates import MONTHS, long_date
from app.models.base.values.tax_id import without_label
from app.models.base.values.words import cardinal, date_in_words, year_in_words
from app.models.dues.queries import account
from app.models.letters.queries import Letter
from app.models.letters.rules import LetterDraft
from app.models.members.queries import MemberRow, member
from app.models.members.record import events_of
from app.models.privacy.kept_back import kept_back
from app.office import Office
from app.reports.letter_texts import LetterTexts, letter_texts

_LEAVING: Final = frozenset(("resigned", "expelled", "deceased"))


def certificate_text(office: Office, member_id: int, day: date, *, with_standing: bool = False) -> str:
    """What the certificate says: what is not known of the member is left out.

    A suspension is always said, and of who left, until when they were a member; ``with_standing`` adds the dues, with
    their day. Raises ``Refused("letter.erased")`` when the data were erased.
    """
    row, facts = office.read(member, member_id), office.facts
    if office.read(kept_back).get(member_id) == "erased":
        raise Refused("letter.erased", field="member", name=row.name)
    texts, since = letter_texts(facts.country), member_since(office, row, day)
    document = without_label(row.tax_raw or row.tax_id)
    label = texts.id_firm if row.kind == "organization" or row.tax_kind.lower() == "ruc" else texts.id_person
    former = row.status == "ended"
    opening = texts.certificate_former if former else texts.certificate_opening
    until = _left_on(office, member_id) if former else None
    said = [
        opening.format(
            office=facts.name,
            name=row.name,
            id=texts.certificate_id.format(label=label, id=document) if document else "",
            number=texts.certificate_number.format(number=row.number) if row.number else "",
            category=texts.certificate_category.format(category=row.category),
            since=texts.certificate_since.format(since=_day_words(since)) if since else "",
            until=("" if since else ",") + texts.certificate_until.format(until=_day_words(until)) if until else "",
        )
    ]
    said += _standing(office, row, texts, day, with_dues=with_standing)
    closing = texts.certificate_closing if facts.city else texts.certificate_closing_plain
    said.append(closing.format(place=facts.city, date=date_in_words(day)))
    return "\n\n".join(said).replace("{", "(").replace("}", ")")


def _standing(office: Office, row: MemberRow, texts: LetterTexts, day: date, *, with_dues: bool) -> list[str]:
    position = office.read(account, row.id)
    said = [texts.certificate_left] if row.status == "ended" else []
    if row.status == "suspended":
        said.append(texts.certificate_standing.format(day=long_date(day), standing=texts.standings["suspended"]))
    if not with_dues:
        return said
    if row.status == "active":
        text = texts.certificate_standing.format(day=long_date(day), standing=texts.standings[position.standing])
    else:
        pattern = texts.certificate_owes if position.overdue else texts.certificate_owes_nothing
        text = pattern.format(day=long_date(day))
    return [*said, text]


def _left_on(office: Office, member_id: int) -> date | None:
    """The day of the last leaving; ``None`` when the office does not know it."""
    left = [one.on_date for one in office.read(events_of, member_id) if one.event in _LEAVING]
    return date.fromisoformat(left[-1]) if left and left[-1] else None


def _day_words(day: date) -> str:
    """``cinco de enero de dos mil veinte``; the first is ``primero``."""
    number = "primero" if day.day == 1 else cardinal(day.day)
    return f"{number} de {MONTHS[day.month - 1]} de {year_in_words(day.year)}"


def certificate_draft(
    office: Office, member_id: int, *, with_standing: bool = False, signed_by: str = "", signed_office: str = ""
) -> LetterDraft:
    """A certificate of today before it has its number. Raises what ``certificate_text`` raises."""
    day, row = office.clock.today(), office.read(member, member_id)
    texts = letter_texts(office.facts.country)
    return LetterDraft(
        kind="certificate",
        on_date=day,
        to_name=row.name,
        subject=texts.certificate_former_subject if row.status == "ended" else texts.certificate_subject,
        body=certificate_text(office, member_id, day, with_standing=with_standing),
        member_id=member_id,
        signed_by=signed_by,
        signed_office=signed_office,
    )


def issue_certificate(
    office: Office, member_id: int, *, with_standing: bool = False, signed_by: str = "", signed_office: str = ""
) -> Letter:
    """A certificate of membership of today, with its number in the book. Raises ``Refused``."""
    draft = certificate_draft(
        office, member_id, with_standing=with_standing, signed_by=signed_by, signed_office=signed_office
    )
    return issue(office, draft)
