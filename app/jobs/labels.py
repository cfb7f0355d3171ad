"""Labels for the post from the register: who is written to and how, and who has no address. Drawing is ``reports``'."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper
from app.jobs.print_people import Drawn, left_out, need_somebody, people
from app.models.base.values.text import fold
from app.models.members.addressing import Addressing, addressings
from app.models.members.queries import MemberRow
from app.office import Office
from app.reports.label_sheets import LabelSheet, label_sheet_named, usual_label_sheet
from app.reports.labels import Label, LabelPrint, draw_labels
from app.reports.member_texts import member_texts


@dataclass(frozen=True, slots=True)
class LabelWish:
    """Which sheet (by the number on its box, the country's usual one when empty) and where its labels begin.

    ``treatment``: ``Lic.`` before a person's name where it is noted, ``Señores`` above a firm's.
    """

    sheet: str = ""
    start: int = 1
    treatment: bool = True


def draw_member_labels(office: Office, ids: Sequence[int], wish: LabelWish) -> Drawn:
    """The labels of these members as a PDF; who left, is blocked, erased or has no address gets none and is named.

    Raises ``Refused``: "print.nobody", "print.nobody_left", "labels.sheet", "sheet.start".
    """
    sheet = sheet_of(office, wish)
    sheet.grid.check_start(wish.start)
    found = people(office, ids)
    rows = [row for row in found.rows if row.address.strip()]
    out = (*found.left_out, *(left_out(row, "no_address") for row in found.rows if not row.address.strip()))
    need_somebody(rows, out)
    how = office.read(addressings)
    firm = member_texts(office.facts.country).label_firm
    labels = [_label(row, how.get(row.id, Addressing()), firm, wish.treatment) for row in rows]
    buffer = io.BytesIO()
    pages = draw_labels(LabelPrint(letterhead(office), labels, sheet, wish.start), buffer)
    return Drawn(buffer.getvalue(), len(labels), pages, out)


def save_member_labels(office: Office, ids: Sequence[int], wish: LabelWish, out: Path) -> Drawn:
    """Writes the PDF. Raises ``Refused`` or ``Unavailable``; the old file then stays."""
    drawn = draw_member_labels(office, ids, wish)
    save_paper(out, drawn.data)
    return drawn


def sheet_of(office: Office, wish: LabelWish) -> LabelSheet:
    """Raises ``Refused("labels.sheet")``."""
    return label_sheet_named(wish.sheet) if wish.sheet else usual_label_sheet(paper_of(office).name)


def _label(row: MemberRow, how: Addressing, firm: str, treatment: bool) -> Label:
    organization = row.kind == "organization"
    name = f"{how.treatment} {row.name}" if treatment and how.treatment else row.name
    above = firm if treatment and organization else ""
    return Label(name, (row.address.strip(), _place(row)), above)


def _place(row: MemberRow) -> str:
    """District of the city, city and region, each once: in many sheets the capital is its own region."""
    parts: list[str] = []
    for part in (row.locality, row.district, row.region):
        if part.strip() and fold(part) not in (fold(known) for known in parts):
            parts.append(part.strip())
    return ", ".join(parts)
