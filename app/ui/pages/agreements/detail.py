"""One agreement beside the list: how it stands and why, what can be done with it, and its tabs."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.messages.agreement_words import why_words
from app.models.agreements.events import agreement_standing
from app.models.agreements.kinds import kind
from app.models.agreements.queries import AgreementSheet, agreement_sheet, alerts
from app.models.base.values.dates import format_date
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_actions import AgreementActions
from app.ui.pages.agreements.agreement_words import light_token, light_words
from app.ui.pages.agreements.parties_tab import PartiesTab
from app.ui.pages.agreements.tabs import AgreementTab, tabs
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, ShownStack, button, chip, line, set_tone, words


class AgreementDetail(QFrame):
    """Shows an agreement by id; ``made`` and ``removed`` are those of its row of actions."""

    made = Signal(int)
    removed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self.sheet: AgreementSheet | None = None
        self.then: date | None = None  # the day of the list beside it; what is done is always today's
        self._tabs: dict[str, AgreementTab] = {}
        self._chips: dict[str, QPushButton] = {}
        self._nothing = EmptyState(desk.theme, self.tr("Choose an agreement in the list."), icon="handshake")
        self._holder = QWidget()
        self._title = words("", "h2", wrap=True)
        self._meta = words("", "muted", wrap=True)
        self._light = words("", "label")
        self._why = words("", wrap=True)
        self.actions_row = AgreementActions(desk, self._parties_day)
        self.actions_row.made.connect(self.made)
        self.actions_row.removed.connect(self._gone)
        self._deal_row = FlowRow(button(self.tr("Seen to: do not remind again"), self.actions_row.deal_with))
        self._stack = ShownStack()
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._nothing)
        column.addWidget(self._holder)
        self._holder.hide()

    def _fill(self) -> None:
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        for widget in (self._title, self._meta, self._light, self._why, self._deal_row):
            column.addWidget(widget)
        column.addWidget(self.actions_row)
        column.addWidget(line())
        row = FlowRow()
        for tab in tabs():
            made = chip(tab.title(), partial(self.show_tab, tab.code), checkable=True)
            self._chips[tab.code] = made
            row.add(made)
        column.addWidget(row)
        column.addWidget(self._stack, 1)

    # -- what is shown ----------------------------------------------------------------------------

    def show_agreement(self, agreement_id: int) -> None:
        """0 shows that none is chosen."""
        if not agreement_id:
            self.sheet = None
        else:
            self.sheet = self._desk.runner.now(agreement_sheet, agreement_id)
        self.actions_row.show_sheet(self.sheet)
        self._nothing.setVisible(self.sheet is None)
        self._holder.setVisible(self.sheet is not None)
        if self.sheet is None:
            return
        sheet = self.sheet
        self.setAccessibleName(sheet.draft.title)
        self._title.setText(sheet.draft.title)
        self._meta.setText(self._meta_words(sheet))
        now = sheet.now if self.then is None else self._desk.runner.now(agreement_standing, sheet.id, self.then)
        said = light_words(now)
        if self.then is not None:
            said = self.tr("{state} on {day}").format(state=said, day=format_date(self.then))
        self._light.setText(said)
        set_tone(self._light, light_token(now))
        self._why.setText(why_words(now, self.then or sheet.day))
        waiting = any(one.agreement_id == sheet.id for one in self._desk.runner.now(alerts))
        self._deal_row.setVisible(waiting)
        self.show_tab(next((code for code, made in self._chips.items() if made.isChecked()), next(iter(self._chips))))

    def _meta_words(self, sheet: AgreementSheet) -> str:
        draft, country = sheet.draft, self._desk.facts.country
        signed = ""
        if draft.signed_on is not None:
            place = f"{draft.place}, " if draft.place else ""
            signed = self.tr("signed: {place}{day}").format(place=place, day=format_date(draft.signed_on))
        number = self.tr("No. {number}").format(number=draft.number) if draft.number else ""
        joining = self.tr("open to others") if draft.open_accession else ""
        where = " ".join(part for part in (draft.territory, draft.region) if part)
        facts = (kind("agreement", draft.kind, country).name, number, signed, where, joining)
        lines = [" · ".join(part for part in facts if part), draft.purpose]
        return "\n".join(part for part in lines if part)

    def read_again(self) -> None:
        """What was changed, here or elsewhere, is shown as it is now."""
        if self.sheet is not None:
            self.show_agreement(self.sheet.id)

    def enter(self) -> None:
        """The cursor into the sheet, which may stand below the list and out of sight."""
        chosen = next(made for made in self._chips.values() if made.isChecked())
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self._stack)

    def show_tab(self, code: str) -> None:
        for one, made in self._chips.items():
            made.setChecked(one == code)
        if code not in self._tabs:
            self._tabs[code] = next(tab for tab in tabs() if tab.code == code).make(self._desk)
            self._stack.addWidget(self._tabs[code])
        self._stack.setCurrentWidget(self._tabs[code])
        tab = self._tabs[code]
        if self.sheet is not None:
            tab.show_sheet(self.sheet)
        if isinstance(tab, PartiesTab):
            tab.look_at(self.then)

    def tab(self, code: str) -> AgreementTab:
        """A tab, shown now."""
        self.show_tab(code)
        return self._tabs[code]

    def _parties_day(self) -> date:
        tab = self.tab("parties")
        return tab.shown_day() if isinstance(tab, PartiesTab) else self._desk.today()

    def _gone(self) -> None:
        self.sheet = None
        self.removed.emit()
