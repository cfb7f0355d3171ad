"""Stored files shown with the programs of this PC: their passing copies, taken away when Gremial begins and ends."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.models.base.own_folder import data_folder
from app.models.base.safe_write import write_safely

_FOLDER: Final = "abiertos"


def show_file(name: str, data: bytes) -> Path:
    """Opens a passing copy; what is changed there does not come back. Returns where it lies."""
    folder = data_folder() / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / Path(name).name
    write_safely(target, data)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
    return target


def forget_shown() -> None:
    """Takes the passing copies away; one that another program still holds goes the next time."""
    shutil.rmtree(data_folder() / _FOLDER, ignore_errors=True)
