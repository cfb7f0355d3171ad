"""The part "Offices" of a detail: what a person holds or held, or who holds and held what in an organisation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.base.values.dates import format_iso
from app.models.directory.offices import Holding
from app.models.members.parties import PartyRef, offices_of
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.members.office_dialogs import EndOfficeDialog, OfficeDialog
from app.ui.pages.members.readable import said
from app.ui.pieces import SMALL, button, line, words


class OfficesPart(QWidget):
    """Reads once, when the detail is filled; ``party_wanted`` carries the ``PartyRef`` of the other side."""

    party_wanted = Signal(object)

    def __init__(self, desk: Desk, ref: PartyRef) -> None:
        super().__init__()
        self._desk, self._ref = desk, ref
        self._today = desk.today().isoformat()
        holdings = desk.runner.now(offices_of, ref)
        # Who is elected and takes the office up later stands with those who hold it.
        now = [one for one in holdings if one.until_date is None or one.until_date >= self._today]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SMALL, 0, 0)
        self._column.setSpacing(SMALL)
        self._column.addWidget(line())
        self._add_title()
        if not now:
            self._column.addWidget(words(self.tr("No office noted."), "muted"))
        for one in now:
            self._column.addWidget(self._line(one, ended=False))
        before = [one for one in holdings if one not in now]
        if before:
            self._column.addWidget(words(self.tr("Before"), "small"))
        for one in before:
            self._column.addWidget(self._line(one, ended=True))

    def _add_title(self) -> None:
        row = QHBoxLayout()
        row.addWidget(words(self.tr("Offices"), "h3"))
        row.addStretch(1)
        row.addWidget(button(self.tr("Note an office…"), self.note, look="quiet"))
        self._column.addLayout(row)

    def _line(self, one: Holding, *, ended: bool) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        other = one.organization if self._ref.kind == "person" else one.person
        column.addWidget(said(f"{one.office} · {other}", "muted" if ended else ""))
        if facts := self._facts(one):
            column.addWidget(said(facts, "small"))
        deeds = [button(self.tr("Correct…"), self._correcting(one), look="quiet")]
        if not ended:
            deeds.insert(0, button(self.tr("End…"), self._ending(one), look="quiet"))
        other_ref = PartyRef("organization", one.organization_id)
        if self._ref.kind == "organization":
            other_ref = PartyRef("person", one.person_id)
        deeds.append(button(self.tr("Open the record"), lambda: self.party_wanted.emit(other_ref), look="quiet"))
        for each in deeds:
            each.setAccessibleDescription(f"{one.office} · {other}")
        column.addWidget(FlowRow(*deeds))
        return holder

    def _facts(self, one: Holding) -> str:
        parts = []
        if one.from_date and one.until_date:
            parts.append(
                self.tr("{from_day} to {until_day}").format(
                    from_day=format_iso(one.from_date), until_day=format_iso(one.until_date)
                )
            )
        elif one.from_date:
            parts.append(self.tr("since {day}").format(day=format_iso(one.from_date)))
        elif one.until_date:
            parts.append(self.tr("until {day}").format(day=format_iso(one.until_date)))
        if one.represents:
            parts.append(self.tr("legal representative"))
        return " · ".join([*parts, one.source] if one.source else parts)

    def note(self) -> None:
        OfficeDialog(self._desk, self._ref, parent=self.window()).exec()

    def _correcting(self, one: Holding) -> Callable[[], object]:
        return lambda: OfficeDialog(self._desk, held=one, parent=self.window()).exec()

    def _ending(self, one: Holding) -> Callable[[], object]:
        return lambda: EndOfficeDialog(self._desk, one, parent=self.window()).exec()
