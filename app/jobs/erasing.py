"""Erasing an ex-member: preview, the erasing, the file written anew, and the copies that still hold the old data."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from app.jobs.backup import Copy, copies, folder_of, out_of_rotation
from app.messages import words
from app.models.base.resources import resource_path
from app.models.base.values.dates import format_date
from app.models.privacy.erasing import ErasePreview, erase_member, erase_preview
from app.models.privacy.subject import Whom
from app.models.schema import TABLES
from app.office import Office

_FARTHEST: Final = 60  # days ahead that the rotation is played through; seven copies are gone long before


@dataclass(frozen=True, slots=True)
class OlderCopy:
    """A copy that holds the old data; ``leaves_on``: when the rotation removes it if one is made each day.

    ``None``: the rotation does not touch it, somebody has to delete it.
    """

    path: Path
    leaves_on: date | None


@dataclass(frozen=True, slots=True)
class KeptPaper:
    """A paper that keeps the name, and the day until which the law asks the office to keep it."""

    code: str
    issued_on: date
    until: date


@dataclass(frozen=True, slots=True)
class ErasePlan:
    """What an erasing does and leaves: the records, the papers with the law, the older copies."""

    preview: ErasePreview
    label: str
    papers: tuple[KeptPaper, ...]
    law: str
    to_confirm: bool
    copies: tuple[OlderCopy, ...]


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done: old values blanked in the journal; ``clean``: nothing is left in the file's log either."""

    plan: ErasePlan
    blanked: int
    clean: bool


def country_rules(country: str) -> Mapping[str, Any]:
    """What the country's preset says on personal data; the general one where it says nothing."""
    preset = json.loads(resource_path("presets", "privacy.json").read_text(encoding="utf-8"))
    return {**preset["default"], **preset.get(country, {})}


def plan_erasing(office: Office, whom: Whom) -> ErasePlan:
    """What would go and what stays. Raises ``Refused`` as ``erase_member``."""
    seen = office.read(erase_preview, whom, TABLES)
    rules = country_rules(office.facts.country)
    years = int(rules["retention_years"])
    papers = tuple(
        KeptPaper(paper.code, day, years_after(day, years))
        for paper in seen.papers
        for day in (date.fromisoformat(paper.issued_on),)
    )
    who = seen.subject
    label = words("erase.label", number=who.number or str(who.member_id))
    if not who.member_id:
        label = words("erase.label_party", number=who.party_id)
    return ErasePlan(
        seen, label, papers, str(rules["books_law"]), bool(rules["to_confirm"]),
        older_copies(office),
    )  # fmt: skip


def erase(office: Office, whom: Whom, reason: str) -> Erased:
    """Does it, and writes the file anew so that nothing of it lies in its bytes. Raises ``Refused``."""
    plan = plan_erasing(office, whom)
    done = office.run(
        erase_member, whom, plan.label, reason, kept_lines(plan), TABLES, office.clock.today()
    )  # fmt: skip
    return Erased(replace(plan, copies=older_copies(office)), done.value, office.compact())


def kept_lines(plan: ErasePlan) -> list[str]:
    """What stays and why, as sentences for the screen and the file."""
    lines = [words("erase.stays_register")] if plan.preview.subject.member_id else []
    if plan.papers:
        until = max(paper.until for paper in plan.papers)
        codes = ", ".join(paper.code for paper in plan.papers)
        lines.append(words("erase.stays_papers", codes=codes, law=plan.law, until=format_date(until)))
        if plan.to_confirm:
            lines.append(words("erase.to_confirm"))
    for table, count in plan.preview.reworded.items():
        lines.append(words("erase.reworded", table=words(f"table.{table}"), count=count))
    for table, count in plan.preview.signed.items():
        lines.append(words("erase.stays_signed", table=words(f"table.{table}"), count=count))
    if plan.preview.evidence:
        lines.append(words("erase.stays_evidence", count=plan.preview.evidence))
    for table, count in plan.preview.elsewhere.items():
        lines.append(words("erase.elsewhere", table=words(f"table.{table}"), count=count))
    return lines


def copy_lines(plan: ErasePlan) -> list[str]:
    """The copies that hold the old data, each with the day on which it goes."""
    return [
        words("erase.copy_leaves", file=one.path.name, day=format_date(one.leaves_on))
        if one.leaves_on
        else words("erase.copy_stays", file=str(one.path))
        for one in plan.copies
    ]


def older_copies(office: Office) -> tuple[OlderCopy, ...]:
    """Copies in the office's folder and files set aside beside it, newest first."""
    found = copies(folder_of(office), office.path.stem)
    leaving = leaving_days(found, office.clock.today())
    aside = sorted(office.path.parent.glob(f"{office.path.stem}.antes-*{office.path.suffix}"))
    return (*(OlderCopy(copy.path, leaving.get(copy.path)) for copy in found), *(OlderCopy(p, None) for p in aside))


def leaving_days(found: Sequence[Copy], today: date) -> dict[Path, date]:
    """When the rotation removes each copy if from tomorrow on one is made each day."""
    kept, days = list(found), {}
    for ahead in range(1, _FARTHEST):
        day = today + timedelta(days=ahead)
        kept.insert(0, Copy(Path(day.isoformat()), datetime.combine(day, time(18)), 0))
        for gone in out_of_rotation(kept):
            days[gone.path] = day
            kept.remove(gone)
    return {copy.path: days[copy.path] for copy in found if copy.path in days}


def years_after(day: date, years: int) -> date:
    """The same day years later; 29 February becomes 28."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
