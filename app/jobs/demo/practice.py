"""The practice office that the window offers: made once on this computer, opened again afterwards."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.jobs.demo.story import GUILD_FILE, make_demo
from app.jobs.progress import Progress, silent
from app.models.base.own_folder import data_folder


def practice_office(progress: Progress = silent) -> Path:
    """The file of the practice guild; a run that was cut off before it was whole is begun anew."""
    folder = data_folder() / "practica"
    office = folder / GUILD_FILE
    if not office.exists():
        making = folder.with_name("practica-en-obra")
        shutil.rmtree(making, ignore_errors=True)
        make_demo(making, progress=progress)
        shutil.rmtree(folder, ignore_errors=True)
        making.rename(folder)
    return office
