"""The lists of a project as files, made in the background for the page that asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.ui.runner import Progress

# ReportLab and openpyxl are loaded by the first paper, therefore inside.


def inventory_file(office: Any, path: Path, project_id: int, *, progress: Progress) -> int:  # noqa: ARG001 - every job is told
    """What was bought."""
    from app.jobs.agreements.project_lists import save_inventory  # noqa: PLC0415 - see above

    return save_inventory(office, project_id, path)


def people_file(office: Any, path: Path, project_id: int, *, progress: Progress) -> int:  # noqa: ARG001
    """Whom it serves."""
    from app.jobs.agreements.project_lists import save_beneficiaries  # noqa: PLC0415 - see above

    return save_beneficiaries(office, project_id, path)


def people_from(office: Any, path: Path, project_id: int, *, progress: Progress) -> int:  # noqa: ARG001
    """Everybody of a file onto the list."""
    from app.jobs.agreements.beneficiaries import import_beneficiaries  # noqa: PLC0415 - see above

    return import_beneficiaries(office, project_id, path)
