"""Papers and figures of files that go through steps, made in the background and shown over the page that asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.models.agreements.case_kinds import CaseKind
from app.models.agreements.case_queries import CaseWish
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.paper_dialog import PaperDialog, show_made
from app.ui.pieces import button
from app.ui.runner import Progress
from app.ui.save_list import save_made

# ReportLab and openpyxl are loaded by the first paper, therefore inside.

Days = tuple[date, date]
_OF_NOW: Final = frozenset(("list", "board"))


def case_pdf(office: Any, case_id: int, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """Its sheet, or its dossier."""
    from app.jobs.agreements.case_papers import case_bytes  # noqa: PLC0415 - see above

    return case_bytes(office, case_id)


def report_pdf(
    office: Any,
    key: str,
    kind: str,
    days: Days,
    wish: CaseWish,
    *,
    progress: Progress,  # noqa: ARG001
) -> bytes:
    """Figures of a kind."""
    from app.jobs.agreements.case_reports import report_bytes  # noqa: PLC0415 - see above
    from app.jobs.agreements.report_table import Asked  # noqa: PLC0415 - see above

    return report_bytes(office, Asked(key, kind, *days, wish))


def report_file(
    office: Any,
    path: Path,
    key: str,
    kind: str,
    days: Days,
    wish: CaseWish,
    *,
    progress: Progress,  # noqa: ARG001
) -> int:
    """The same for Excel or on paper."""
    from app.jobs.agreements.case_reports import save_report  # noqa: PLC0415 - see above
    from app.jobs.agreements.report_table import Asked  # noqa: PLC0415 - see above

    return save_report(office, Asked(key, kind, *days, wish), path)


def keys_of(kind: CaseKind) -> tuple[str, ...]:
    """What there is to be asked of a kind."""
    from app.jobs.agreements.case_reports import report_keys  # noqa: PLC0415 - see above

    return tuple(key for key in report_keys(kind) if key != "list")


def report_words(key: str, kind: CaseKind) -> str:
    """How a report is called in a menu."""
    said = {
        "list": QCoreApplication.translate("CasePapers", "List"),
        "board": QCoreApplication.translate("CasePapers", "The board on paper"),
        "months": QCoreApplication.translate("CasePapers", "New and finished by month"),
        "businesses": QCoreApplication.translate("CasePapers", "Open and finished by business"),
        "institutions": QCoreApplication.translate("CasePapers", "Open and finished by institution"),
        "advocacy": QCoreApplication.translate("CasePapers", "What was done for them, by fund"),
        "instruments": QCoreApplication.translate("CasePapers", "Instruments delivered"),
        "changes": QCoreApplication.translate("CasePapers", "Before and after"),
        "hours": QCoreApplication.translate("CasePapers", "Hours by topic and adviser"),
        "benefits": QCoreApplication.translate("CasePapers", "Uses of each benefit"),
        "uses": QCoreApplication.translate("CasePapers", "Uses by member"),
        "matrix": QCoreApplication.translate("CasePapers", "Who answered what"),
    }
    if key in said:
        return said[key]
    field = kind.field(key.partition(":")[2])
    return QCoreApplication.translate("CasePapers", "By “{field}”").format(field=field.label if field else key)


def show_case_paper(desk: Desk, parent: QWidget, case_id: int, name: str) -> None:
    """Draws and shows; ``name`` is the window's title and proposes the file's name."""
    show_made(desk, parent, name, case_pdf, case_id)


def save_case_report(desk: Desk, parent: QWidget, key: str, kind: CaseKind, wish: CaseWish, days: Days | None) -> None:
    """Asks where, and writes it as Excel, CSV or PDF."""
    today = desk.today()
    save_made(desk, parent, kind.plural, report_file, key, kind.code, days or (today, today), wish)


class ReportDialog(FormDialog):
    """For which days, and then the paper; its table for Excel beside."""

    def __init__(self, desk: Desk, key: str, kind: CaseKind, wish: CaseWish, parent: QWidget | None = None) -> None:
        title = report_words(key, kind)
        super().__init__(desk, title, self.tr("Show it"), intro=kind.plural, parent=parent)
        self._key, self._kind, self._wish = key, kind, wish
        today = desk.today()
        self.form.day("since", self.tr("From"), required=True, half=True, value=date(today.year, 1, 1))
        self.form.day("until", self.tr("Until"), required=True, half=True, value=today)
        if key in _OF_NOW:
            self.form.show_fields("since", "until", wanted=False)
        self.excel = button(self.tr("For Excel…"), self.save)
        self.rare.addWidget(self.excel)

    def _days(self) -> Days | None:
        values = self.form.values()
        return (values["since"], values["until"]) if values is not None else None

    def save(self) -> None:
        days = self._days()
        if days is not None:
            save_case_report(self.desk, self, self._key, self._kind, self._wish, days)

    def send(self, values: dict[str, Any]) -> None:
        self.run(report_pdf, self._key, self._kind.code, (values["since"], values["until"]), self._wish)

    def _finish(self, value: Any) -> None:
        name = f"{self._kind.plural}: {self.windowTitle()}"
        PaperDialog(self.desk, value, name, self.parentWidget() or self).exec()
        self.accept()
