"""The office's own data, as it goes on papers: changing it, its logo read from a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.jobs.modules import choose_modules, used_modules
from app.jobs.new_office import read_logo
from app.jobs.progress import Progress, silent
from app.models.base.facts import OfficeFacts
from app.models.directory.own import change_office
from app.office import Office


def change_data(
    office: Office,
    changed: Mapping[str, str],
    logo: Path | None = None,
    *,
    no_logo: bool = False,
    modules: Sequence[str] | None = None,
    progress: Progress = silent,  # noqa: ARG001 - one transaction: nothing to stop halfway
) -> OfficeFacts:
    """Writes what is different; returns the data as it is now.

    Raises as ``change_facts``, ``read_logo``, ``choose_modules``.
    """
    known = office.facts
    different = {name: text for name, text in changed.items() if text != getattr(known, name, None)}
    picture = read_logo(logo) if logo else None
    if different or picture or no_logo:
        office.run(change_office, different, picture, no_logo=no_logo)
    if modules is not None and set(modules) != set(office.read(used_modules)):
        office.run(choose_modules, modules)
    return office.facts
