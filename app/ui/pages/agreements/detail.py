"""One agreement beside the list: how it stands and why, what can be done with it, and its tabs."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.messages import say
from app.messages.agreement_words import why_words
from app.models.agreements.agreements import remove_agreement
from app.models.agreements.events import Paper, agreement_standing, deal_with_alert, renew_agreement
from app.models.agreements.kinds import kind
from app.models.agreements.queries import AgreementSheet, agreement_sheet, alerts
from app.models.agreements.terms import RUNNING
from app.models.base.values.dates import format_date
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_dialog import (
    AgreementDialog,
    EditAgreementDialog,
    SignDialog,
    TermDialog,
)
from app.ui.pages.agreements.agreement_papers import show_agreement_paper
from app.ui.pages.agreements.agreement_words import light_token, light_words
from app.ui.pages.agreements.event_dialogs import CloneDialog, Happening, HappeningDialog, happening_words
from app.ui.pages.agreements.parties_tab import PartiesTab
from app.ui.pages.agreements.tabs import AgreementTab, tabs
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, ShownStack, button, chip, line, words

_OF_RUNNING: Final[tuple[Happening, ...]] = ("renewed", "denounced", "terminated", "suspended")


class AgreementDetail(QFrame):
    """Shows an agreement by id; ``made`` carries the id of one that was begun from it, ``removed`` that it went."""

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
        self._deal = button(self.tr("Seen to: do not remind again"), self.deal_with)
        self._deal_row = FlowRow(self._deal)
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
        self.data = button(self.tr("Data") + " ▾", self.show_data)
        self.sign = button(self.tr("Note the signature…"), self.note_signature, look="main")
        self.more = button(self.tr("What happened to it…") + " ▾", self.show_happenings)
        self.print = button(self.tr("Print") + " ▾", self.show_papers)
        self.rare = button(self.tr("More") + " ▾", self.show_rare)
        column.addWidget(FlowRow(self.sign, self.data, self.more, self.print, self.rare))
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
        self._light.setStyleSheet(f"color: {self._desk.theme.colour(light_token(now)).name()}")
        self._why.setText(why_words(now, self.then or sheet.day))
        waiting = any(one.agreement_id == sheet.id for one in self._desk.runner.now(alerts))
        self._deal_row.setVisible(waiting)
        self.sign.setVisible(sheet.now.state == "draft")
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

    # -- what is done -----------------------------------------------------------------------------

    def show_data(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Name, kind and purpose…") + "\tF4", self.edit)
        menu.addAction(self.tr("Signature…"), self.note_signature)
        menu.addAction(self.tr("Term, renewal and accession…"), self.edit_term)
        menu.exec(self.data.mapToGlobal(self.data.rect().bottomLeft()))
        menu.deleteLater()

    def edit(self) -> None:
        if self.sheet is not None:
            EditAgreementDialog(self._desk, self.sheet, self).exec()

    def edit_term(self) -> None:
        if self.sheet is not None:
            TermDialog(self._desk, self.sheet, self).exec()

    def note_signature(self) -> None:
        if self.sheet is not None:
            SignDialog(self._desk, self.sheet, self).exec()

    def deal_with(self) -> None:
        if self.sheet is not None:
            self._desk.runner.run(deal_with_alert, self.sheet.id, on_done=self._dealt, owner=self)

    def _dealt(self, _event: int) -> None:
        self._desk.notify(self.tr("This end is not reminded again."))

    def happenings(self) -> tuple[Happening, ...]:
        """What can be noted of it as it stands."""
        if self.sheet is None:
            return ()
        now = self.sheet.now
        if now.state == "suspended":
            return ("resumed", "denounced", "terminated", "approved", "note")
        if now.state in RUNNING:
            kinds = _OF_RUNNING if now.ends_on is not None else _OF_RUNNING[1:]
            kinds = tuple(one for one in kinds if one != "denounced") if now.state == "denounced" else kinds
            return (*kinds, "approved", "note")
        return ("renewed", "approved", "note") if now.state == "expired" else ("approved", "note")

    def show_happenings(self) -> None:
        menu = QMenu(self)
        for what in self.happenings():
            menu.addAction(happening_words(what) + "…", partial(self.note, what))
        menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.deleteLater()

    def note(self, what: Happening) -> None:
        if self.sheet is not None:
            HappeningDialog(self._desk, self.sheet, what, self).exec()

    def show_papers(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Sheet of the agreement") + "\tCtrl+P", self.print_sheet)
        menu.addAction(self.tr("Institutions of the day that is shown"), self.print_parties)
        menu.addAction(self.tr("Text to sign, with the date in words"), partial(self.print_paper, "text"))
        menu.exec(self.print.mapToGlobal(self.print.rect().bottomLeft()))
        menu.deleteLater()

    def print_sheet(self) -> None:
        self.print_paper("sheet")

    def print_parties(self) -> None:
        """As of the day that stands in the tab of the institutions."""
        tab = self.tab("parties")
        self.print_paper("parties", tab.shown_day() if isinstance(tab, PartiesTab) else None)

    def print_paper(self, what: str, day: date | None = None) -> None:
        if self.sheet is not None:
            show_agreement_paper(self._desk, self, self.sheet.draft.title, self.sheet.id, what, day)

    def show_rare(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Note what hangs on it: an amendment, a specific agreement…"), self.add_below)
        menu.addAction(self.tr("Repeat it in another region…"), self.clone)
        menu.addSeparator()
        menu.addAction(self.tr("Take it out: noted by mistake…"), self.remove)
        menu.exec(self.rare.mapToGlobal(self.rare.rect().bottomLeft()))
        menu.deleteLater()

    def add_below(self) -> None:
        if self.sheet is not None:
            title = self.tr("What hangs on “{title}”").format(title=self.sheet.draft.title)
            dialog = AgreementDialog(self._desk, "amendment", self.sheet.id, title, self)
            dialog.done_with.connect(self.noted_below)
            dialog.exec()

    def noted_below(self, child_id: int) -> None:
        """An amendment with a later end is a renewal of what it amends, when the person says so."""
        above, child = self.sheet, self._desk.runner.now(agreement_sheet, child_id)
        end = child.draft.ends_on
        longer = above is not None and end is not None and above.now.ends_on is not None and end > above.now.ends_on
        if above is not None and longer and child.draft.kind == "amendment" and child.draft.signed_on is not None:
            question = self.tr("Does “{title}” go on until {day}?")
            question = question.format(title=above.draft.title, day=format_date(end) if end else "")
            if self._desk.dialogs.ask(question, self.tr("Note the renewal")):
                day, paper = child.draft.signed_on, Paper(child.draft.title)
                self._desk.runner.run(
                    renew_agreement,
                    above.id,
                    day,
                    end,
                    paper,
                    on_done=self._renewed,
                    on_refused=lambda error: self._desk.dialogs.message(say(error)),
                    owner=self,
                )
        self.made.emit(child_id)

    def _renewed(self, _event: int) -> None:
        self._desk.notify(self.tr("The renewal is in its history."))

    def clone(self) -> None:
        if self.sheet is not None:
            dialog = CloneDialog(self._desk, self.sheet, self)
            dialog.done_with.connect(self.made)
            dialog.exec()

    def remove(self) -> None:
        if self.sheet is None:
            return
        question = self.tr("Take “{title}” out?").format(title=self.sheet.draft.title)
        detail = self.tr("Only if it was noted by mistake: its institutions, areas and text go with it.")
        if self._desk.dialogs.ask(question, self.tr("Take out"), detail=detail, danger=True):
            self._desk.runner.run(
                remove_agreement,
                self.sheet.id,
                on_done=self._gone,
                on_refused=lambda error: self._desk.dialogs.message(say(error)),
                owner=self,
            )

    def _gone(self, _nothing: None) -> None:
        self.sheet = None
        self.removed.emit()
