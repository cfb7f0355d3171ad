"""The directory of members to hand out: who stands in it, whose contact is printed and whose is not."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from app.jobs.grouping import grouped
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper
from app.jobs.print_people import Drawn, left_out, need_somebody, people
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.phones import format_phone
from app.models.base.values.text import fold, sort_key
from app.models.directory.offices import Holding, holders_on
from app.models.directory.own import own_organization_id
from app.models.members.addressing import member_organizations
from app.models.members.consent import consenting
from app.models.members.queries import MemberRow
from app.models.privacy.kept_back import people_kept_back
from app.office import Office
from app.reports.directory import DirectoryPaper, Entry, draw_directory
from app.reports.member_texts import MemberTexts, member_texts
from app.reports.paper import Paper

By = Literal["trade", "category", "district", ""]
GROUPED_BY: Final[tuple[By, ...]] = ("trade", "category", "district", "")


@dataclass(frozen=True, slots=True)
class DirectoryWish:
    """How the directory is grouped (empty: one list by name) and what it shows of who consented to stand in it.

    Of the others only the name, the trade and the city are printed; with ``only_consenting`` they are left out.
    """

    by: By = "trade"
    phones: bool = True
    emails: bool = True
    addresses: bool = False
    only_consenting: bool = False
    offices: bool = True
    index: bool = True


def draw_directory_paper(office: Office, ids: Sequence[int], wish: DirectoryWish, paper: Paper | None = None) -> Drawn:
    """The directory as a PDF. Raises ``Refused``: "print.nobody", "print.nobody_left", "list.group"."""
    if wish.by not in GROUPED_BY:
        raise Refused("list.group", field="by", text=wish.by, known=", ".join(one for one in GROUPED_BY if one))
    found, agreed = people(office, ids), office.read(consenting, "directorio")
    rows = [row for row in found.rows if row.id in agreed or not wish.only_consenting]
    silent = [row for row in found.rows if row.id not in agreed]
    out = (
        (*found.left_out, *(left_out(row, "no_consent") for row in silent)) if wish.only_consenting else found.left_out
    )
    need_somebody(rows, out)
    holders = _holders(office)
    wanted = DirectoryPaper(
        head=letterhead(office),
        day=office.clock.today(),
        groups=_groups(office, rows, wish, agreed, holders),
        offices=_own_offices(office, holders) if wish.offices else (),
        index=wish.index and wish.by != "",
    )
    buffer = io.BytesIO()
    pages = draw_directory(wanted, paper or paper_of(office), buffer)
    drawn = Drawn(buffer.getvalue(), len(rows), pages, out)
    return drawn if wish.only_consenting else replace(drawn, without_contact=len(silent))


def save_directory_paper(
    office: Office, ids: Sequence[int], wish: DirectoryWish, out: Path, paper: Paper | None = None
) -> Drawn:
    """Writes the PDF. Raises ``Refused`` or ``Unavailable``; the old file then stays."""
    drawn = draw_directory_paper(office, ids, wish, paper)
    save_paper(out, drawn.data)
    return drawn


def _holders(office: Office) -> list[Holding]:
    """The offices held today, but for people whose data are not passed on."""
    kept = office.read(people_kept_back)
    return [one for one in office.read(holders_on, office.clock.today()) if one.person_id not in kept]


def _own_offices(office: Office, holders: Sequence[Holding]) -> list[tuple[str, str, str]]:
    """The president first, the others in the order in which they were noted."""
    own = office.read(own_organization_id)
    held = [one for one in holders if own is not None and one.organization_id == own]
    held.sort(key=lambda one: (not one.represents, one.id))
    return [(one.office, one.person, format_iso(one.from_date)) for one in held]


def _groups(
    office: Office, rows: Sequence[MemberRow], wish: DirectoryWish, agreed: set[int], holders: Sequence[Holding]
) -> list[tuple[str, list[Entry]]]:
    texts = member_texts(office.facts.country)
    speak = _representatives(office, holders)
    ordered = sorted(rows, key=lambda row: sort_key(_listed(row)))
    entries = [_entry(office, row, wish, texts, row.id in agreed, speak.get(row.id, [])) for row in ordered]
    values = [
        {"trade": row.trade, "category": row.category, "district": row.district, "": ""}[wish.by] for row in ordered
    ]
    none = "" if not wish.by else texts.directory_no_trade if wish.by == "trade" else texts.list_group_none
    return grouped(values, entries, none)


def _representatives(office: Office, holders: Sequence[Holding]) -> dict[int, list[str]]:
    """Member id of a firm to who represents it, with the office."""
    members = office.read(member_organizations)
    found: dict[int, list[str]] = {}
    for one in holders:
        if one.represents and one.organization_id in members:
            found.setdefault(members[one.organization_id], []).append(f"{one.person} ({one.office})")
    return found


def _entry(
    office: Office, row: MemberRow, wish: DirectoryWish, texts: MemberTexts, agreed: bool, speak: Sequence[str]
) -> Entry:
    lines = [row.trade_name] if fold(row.trade_name) != fold(row.name) else []
    place = row.district if wish.by != "district" else ""
    trade = row.trade if wish.by != "trade" else ""
    lines += [", ".join(speak), " · ".join(part for part in (trade, place) if part)]
    if agreed:
        country = office.facts.country
        numbers = [format_phone(one, country) if one else raw for one, raw in _phones(row)]
        if wish.addresses:
            lines.append(", ".join(part for part in (row.address, row.locality) if part))
        if wish.phones and numbers:
            lines.append(texts.directory_phone.format(phone=" / ".join(numbers)))
        if wish.emails:
            lines.append(row.email)
    return Entry(_listed(row), tuple(line for line in lines if line.strip()))


def _listed(row: MemberRow) -> str:
    """A person by the surnames, as one looks somebody up; a firm by its name."""
    return f"{row.surnames}, {row.given_names}" if row.surnames and row.given_names else row.name


def _phones(row: MemberRow) -> list[tuple[str, str]]:
    pairs = ((row.phone, row.phone_raw), (row.phone2, row.phone2_raw))
    return [(one, raw) for one, raw in pairs if one or raw]
