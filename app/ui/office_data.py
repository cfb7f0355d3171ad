"""The box with the office's own data as it stands on papers: name, number, address, logo; nothing is decided here."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.jobs.modules import used_modules
from app.jobs.office_data import change_data
from app.models.base.errors import Problem
from app.models.base.facts import CHANGEABLE
from app.models.base.values.tax_id import TaxId
from app.ui.chosen_file import PathEditor
from app.ui.form_dialog import FormDialog
from app.ui.office_words import module_words
from app.ui.page import Desk


class OfficeDataDialog(FormDialog):
    """Opens with what is known; only what is different is written. ``done_with`` carries the facts."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        intro = self.tr("So it goes on receipts, letters and reports from now on. Papers already given do not change.")
        super().__init__(desk, self.tr("Data of the institution"), self.tr("Save"), intro=intro, parent=parent)
        form, facts = self.form, desk.facts
        form.text("name", self.tr("Name of the institution"), required=True)
        form.text("short_name", self.tr("Initials"), half=True)
        form.tax_id("tax_id", self.tr("Tax number"), half=True)
        form.text("address", self.tr("Address"), half=True)
        form.text("city", self.tr("City"), half=True, help=self.tr("Papers are dated in it."))
        form.text("phone", self.tr("Telephone"), half=True)
        form.text("email", self.tr("E-mail"), half=True)
        none_yet = self.tr("The present one stays.") if facts.logo_id else self.tr("No logo yet.")
        logo = form.add(PathEditor("logo", self.tr("Choose a picture…"), none_yet), self.tr("Logo"))
        logo.choose.clicked.connect(lambda _checked=False: self._choose(logo))
        desk.theme.put_icon(logo.choose, "image")
        with form.more():
            form.text("code", self.tr("Code in the alliance"), half=True, help=self.tr("For example: PY-0014"))
            if facts.logo_id:
                form.check("no_logo", self.tr("Papers without a logo from now on"))
            used = desk.runner.now(used_modules)
            form.note(self.tr("What this office keeps here; seen when the office is opened again:"))
            for module, label in module_words():
                form.check(module, label, value=module in used)
        form.put({name: getattr(facts, name) for name in CHANGEABLE})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        logo, no_logo = values.pop("logo"), bool(values.pop("no_logo", False))
        if logo and no_logo:
            self.form.show_problems([Problem("no_logo", "office.logo_or_none")])
            return
        modules = [module for module, _ in module_words() if values.pop(module)]
        changed = {name: _written(value) for name, value in values.items()}
        self.run(change_data, changed, logo, no_logo=no_logo, modules=modules)

    def _choose(self, logo: PathEditor) -> None:
        pattern = self.tr("Pictures") + " (*.png *.jpg *.jpeg)"
        path = self.desk.dialogs.open_file("logo", self.tr("Choose the logo"), pattern)
        if path is not None:
            logo.put(path)


def _written(value: Any) -> str:
    """A number that identifies is kept in its usual form, another one as it was typed."""
    return (value.value or value.raw) if isinstance(value, TaxId) else value or ""
