"""Whom a project serves, out of a list in a file."""

from __future__ import annotations

from pathlib import Path

from app.exchange.attendance_sheet import read_attendance
from app.models.agreements.activities import add_beneficiaries
from app.models.agreements.attendee_firms import KnownFirms
from app.models.agreements.promise_rules import AttendeeDraft
from app.office import Office


def import_beneficiaries(office: Office, project_id: int, path: Path, sheet: str | None = None) -> int:
    """Puts everybody of a file on the list, whole or not at all; returns how many are new.

    A business is linked where its name is in the directory and kept as typed where it is not. Raises ``Refused`` as
    ``read_attendance`` and ``add_beneficiaries``.
    """
    lines = read_attendance(path, sheet)
    known, today = office.read(KnownFirms), office.clock.today()
    people = [
        AttendeeDraft(
            line.name,
            today,
            organization_id=known.find(line.business),
            document=line.document,
            phone=line.phone,
            role="beneficiary",
            district=line.district,
            business=line.business,
        )
        for line in lines
    ]
    return len(office.run(add_beneficiaries, project_id, people).value)
