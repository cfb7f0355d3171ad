"""Whom a project serves, out of a list in a file."""

from __future__ import annotations

from pathlib import Path

from app.exchange.attendance_sheet import read_attendance
from app.models.agreements.activities import add_beneficiaries
from app.models.agreements.promise_rules import AttendeeDraft
from app.models.base.database import Reader
from app.models.base.values.text import fold
from app.office import Office


def import_beneficiaries(office: Office, project_id: int, path: Path, sheet: str | None = None) -> int:
    """Puts everybody of a file on the list, whole or not at all; returns how many are new.

    A business is linked where its name is in the directory. Raises ``Refused`` as ``read_attendance`` and
    ``add_beneficiaries``.
    """
    lines = read_attendance(path, sheet)
    known, today = office.read(_businesses), office.clock.today()
    people = [
        AttendeeDraft(
            line.name,
            today,
            organization_id=known.get(fold(line.business)) if line.business else None,
            document=line.document,
            phone=line.phone,
            role="beneficiary",
            district=line.district,
        )
        for line in lines
    ]
    return len(office.run(add_beneficiaries, project_id, people).value)


def _businesses(reader: Reader) -> dict[str, int]:
    rows = reader.rows("SELECT id, legal_name, trade_name FROM organization WHERE erased_on IS NULL ORDER BY id DESC")
    return {fold(name): row_id for row_id, *names in rows for name in names if name}
