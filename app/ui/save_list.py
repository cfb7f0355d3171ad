"""A list as a file where the person wants it. What is in the list is the page's or a job's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.messages import say
from app.models.base.errors import Unavailable
from app.models.base.safe_write import write_safely
from app.models.base.values.money import Money
from app.ui.page import Desk

SheetRow = Sequence[str | int | Money | None]


def save_list(desk: Desk, title: str, header: Sequence[str], rows: Sequence[SheetRow]) -> None:
    """Asks where, writes, and offers to open it; a cell that is an amount is ``Money``."""
    from app.exchange.tables_out import xlsx_bytes  # noqa: PLC0415 - openpyxl, only when somebody wants Excel

    said = QCoreApplication.translate("SaveList", "Save the list for Excel")
    path = desk.dialogs.save_file("excel", said, "Excel (*.xlsx)", f"{title}.xlsx")
    if path is None:
        return
    try:
        write_safely(path, xlsx_bytes(title, header, rows))
    except OSError as error:
        failed = Unavailable("office.cannot_write", path=str(path), reason=error.strerror or "")
        desk.dialogs.message(say(failed))
        return
    _say_saved(desk, path)


def save_made(
    desk: Desk, parent: QWidget, name: str, job: Callable[..., int], *args: Any, pdf_first: bool = False
) -> None:
    """Asks where, and ``job(office, path, *args)`` writes it in the background: Excel, CSV or PDF by its ending."""
    said = QCoreApplication.translate("SaveList", "Save: {name}").format(name=name)
    patterns = ["Excel (*.xlsx)", "CSV (*.csv)", "PDF (*.pdf)"]
    purpose, ending = ("pdf", "pdf") if pdf_first else ("excel", "xlsx")
    if pdf_first:
        patterns.reverse()
    path = desk.dialogs.save_file(purpose, said, ";;".join(patterns), f"{name}.{ending}")
    if path is not None:
        desk.runner.run(job, path, *args, on_done=lambda _count: _say_saved(desk, path), owner=parent, title=said)


def _say_saved(desk: Desk, path: Path) -> None:
    done = QCoreApplication.translate("SaveList", "Saved: {name}").format(name=path.name)
    desk.notify(done, QCoreApplication.translate("SaveList", "Open"), lambda: _open(path))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
