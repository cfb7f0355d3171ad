"""What a unit of dues (UTM, UF, UMA, a day's wage) is worth from a day on; the newest values, and noting one."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.models.base.errors import Problem
from app.models.base.values.dates import format_iso
from app.models.base.values.decimals import format_parts, parse_parts
from app.models.dues.queries import plans
from app.models.dues.tariffs import UNITS, IndexValue, index_values, set_index_value
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pieces import EmptyState
from app.ui.table import Column, RecordTable

_PLACES: Final = 4
_LINES: Final = 6


def units_of(desk: Desk) -> list[str]:
    """The country's units and those that dues are counted in."""
    used = [one.terms.index_unit for one in desk.runner.now(plans) if one.terms.index_unit]
    return list(dict.fromkeys([*used, *UNITS.get(desk.facts.country, ())]))


class IndexDialog(FormDialog):
    """The same unit and day once more corrects it; what was charged stays."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        intro = self.tr("A due in a unit is charged at the value of its day. What was charged already stays.")
        super().__init__(desk, self.tr("Values of the units"), self.tr("Note it"), intro=intro, parent=parent)
        self._found: dict[int, IndexValue] = {}
        units = [(one, one) for one in units_of(desk)]
        self.form.choice("unit", self.tr("Unit"), units, half=True)
        self.form.text("value", self.tr("What it is worth"), required=True, half=True)
        self.form.day("from_date", self.tr("From the day"), required=True, half=True, value=desk.today())
        source = self.tr("Who published it, for example SII or INEGI")
        self.form.text("source", self.tr("Source"), half=True, help=source)
        columns: list[Column[IndexValue]] = [
            Column(self.tr("Unit"), lambda one: one.unit, 10),
            Column(self.tr("From the day"), lambda one: format_iso(one.from_date), 12),
            Column(self.tr("What it is worth"), lambda one: format_parts(one.value, _PLACES), 16, number=True),
            Column(self.tr("Source"), lambda one: one.source),
        ]
        nothing = EmptyState(desk.theme, self.tr("No value has been noted yet."))
        self.table = RecordTable(
            desk.theme, self.windowTitle(), columns, lambda ids: {one: self._found[one] for one in ids}, nothing
        )
        self.table.setMinimumHeight(self.fontMetrics().height() * _LINES * 2)
        self.form.below(self.table)
        self._show()
        self.form.focus_on("value")

    def _show(self) -> None:
        found = self.desk.runner.now(index_values)
        self._found = {one.id: one for one in found}
        self.table.show_ids([one.id for one in found])

    def send(self, values: dict[str, Any]) -> None:
        parts = parse_parts(values["value"], _PLACES)
        if isinstance(parts, Problem):
            self.form.show_problems([Problem("value", "index.value_unread", {"text": values["value"][:40]})])
            return
        self.run(set_index_value, values["unit"], values["from_date"], parts, values["source"] or "")
