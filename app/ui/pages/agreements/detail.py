"""One agreement beside the list: how it stands and why, what can be done with it, and its tabs."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea

from app.messages.agreement_words import why_words
from app.models.agreements.kinds import kind
from app.models.agreements.queries import AgreementSheet, agreement_sheet, alerts
from app.models.agreements.standing import agreement_standing
from app.models.base.values.dates import format_date
from app.ui.detail_card import TabbedCard
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_actions import AgreementActions
from app.ui.pages.agreements.agreement_tab import AgreementTab
from app.ui.pages.agreements.agreement_words import light_token, light_words
from app.ui.pages.agreements.parties_tab import PartiesTab
from app.ui.pages.agreements.tabs import tabs
from app.ui.pieces import button, set_tone, words


class AgreementDetail(TabbedCard[AgreementTab]):
    """Shows an agreement by id; ``made`` and ``removed`` are those of its row of actions."""

    made = Signal(int)
    removed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Choose an agreement in the list."), "handshake")
        self.sheet: AgreementSheet | None = None
        self.then: date | None = None  # the day of the list beside it; what is done is always today's
        self._light = words("", "label")
        self._why = words("", wrap=True)
        self.actions_row = AgreementActions(desk, self._parties_day)
        self.actions_row.made.connect(self.made)
        self.actions_row.removed.connect(self._gone)
        self._deal_row = FlowRow(button(self.tr("Seen to: do not remind again"), self.actions_row.deal_with))
        self.add(self._light, self._why, self._deal_row, self.actions_row)
        self.add_tabs(tabs(desk))

    # -- what is shown ----------------------------------------------------------------------------

    def show_agreement(self, agreement_id: int) -> None:
        """0 shows that none is chosen."""
        if not agreement_id:
            self.sheet = None
        else:
            self.sheet = self._desk.runner.now(agreement_sheet, agreement_id)
        self.actions_row.show_sheet(self.sheet)
        if self.sheet is None:
            self.show_name(None)
            return
        sheet = self.sheet
        self.show_head(sheet.draft.title, self._meta_words(sheet))
        now = sheet.now if self.then is None else self._desk.runner.now(agreement_standing, sheet.id, self.then)
        said = light_words(now)
        if self.then is not None:
            said = self.tr("{state} on {day}").format(state=said, day=format_date(self.then))
        self._light.setText(said)
        set_tone(self._light, light_token(now))
        self._why.setText(why_words(now, self.then or sheet.day))
        waiting = any(one.agreement_id == sheet.id for one in self._desk.runner.now(alerts))
        self._deal_row.setVisible(waiting)
        self.show_tab(self.open_tab)

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
        self._chips[self.open_tab].setFocus(Qt.FocusReason.OtherFocusReason)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self._stack)

    def fill_tab(self, tab: AgreementTab) -> None:
        if self.sheet is not None:
            tab.show_sheet(self.sheet)
        if isinstance(tab, PartiesTab):
            tab.look_at(self.then)

    def _parties_day(self) -> date:
        tab = self.tab("parties")
        return tab.shown_day() if isinstance(tab, PartiesTab) else self._desk.today()

    def _gone(self) -> None:
        self.sheet = None
        self.removed.emit()
