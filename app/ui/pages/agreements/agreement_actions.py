"""What can be done with an agreement: its buttons, their menus, and the boxes they open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Signal

from app.models.agreements.agreements import remove_agreement
from app.models.agreements.events import Paper, deal_with_alert, renew_agreement
from app.models.agreements.queries import AgreementSheet, agreement_sheet
from app.models.agreements.terms import RUNNING
from app.models.base.values.dates import format_date
from app.ui.drop_menu import APART, drop_menu
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_dialog import (
    AgreementDialog,
    EditAgreementDialog,
    SignDialog,
    TermDialog,
)
from app.ui.pages.agreements.agreement_papers import show_agreement_paper
from app.ui.pages.agreements.event_dialogs import CloneDialog, Happening, HappeningDialog, happening_words
from app.ui.pieces import button

_OF_RUNNING: Final[tuple[Happening, ...]] = ("renewed", "denounced", "terminated", "suspended")


class AgreementActions(FlowRow):
    """The row of buttons of ``sheet``, always as it stands today.

    ``made`` carries the id of an agreement that was begun from it, ``removed`` says that it went; ``shown_day`` is
    the day on which the institutions are looked at.
    """

    made = Signal(int)
    removed = Signal()

    def __init__(self, desk: Desk, shown_day: Callable[[], date]) -> None:
        super().__init__()
        self._desk, self._shown_day = desk, shown_day
        self.sheet: AgreementSheet | None = None
        self.sign = button(self.tr("Note the signature…"), self.note_signature, look="main")
        self.data = button(self.tr("Data") + " ▾", self.show_data)
        self.more = button(self.tr("What happened to it…") + " ▾", self.show_happenings)
        self.print = button(self.tr("Print") + " ▾", self.show_papers)
        self.rare = button(self.tr("More") + " ▾", self.show_rare)
        for one in (self.sign, self.data, self.more, self.print, self.rare):
            self.add(one)

    def show_sheet(self, sheet: AgreementSheet | None) -> None:
        self.sheet = sheet
        self.sign.setVisible(sheet is not None and sheet.now.state == "draft")

    def show_data(self) -> None:
        drop_menu(
            self.data,
            (
                (self.tr("Name, kind and purpose…") + "\tF4", self.edit),
                (self.tr("Signature…"), self.note_signature),
                (self.tr("Term, renewal and accession…"), self.edit_term),
            ),
        )

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
        drop_menu(self.more, ((happening_words(what) + "…", partial(self.note, what)) for what in self.happenings()))

    def note(self, what: Happening) -> None:
        if self.sheet is not None:
            HappeningDialog(self._desk, self.sheet, what, self).exec()

    def show_papers(self) -> None:
        drop_menu(
            self.print,
            (
                (self.tr("Sheet of the agreement") + "\tCtrl+P", self.print_sheet),
                (self.tr("Institutions of the day that is shown"), self.print_parties),
                (self.tr("Text to sign, with the date in words"), partial(self.print_paper, "text")),
            ),
        )

    def print_sheet(self) -> None:
        self.print_paper("sheet")

    def print_parties(self) -> None:
        """As of the day that stands in the tab of the institutions."""
        self.print_paper("parties", self._shown_day())

    def print_paper(self, what: str, day: date | None = None) -> None:
        if self.sheet is not None:
            show_agreement_paper(self._desk, self, self.sheet.draft.title, self.sheet.id, what, day)

    def show_rare(self) -> None:
        drop_menu(
            self.rare,
            (
                (self.tr("Note what hangs on it: an amendment, a specific agreement…"), self.add_below),
                (self.tr("Repeat it in another region…"), self.clone),
                APART,
                (self.tr("Take it out: noted by mistake…"), self.remove),
            ),
        )

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
                self._desk.runner.run(renew_agreement, above.id, day, end, paper, on_done=self._renewed, owner=self)
        self.made.emit(child_id)

    def _renewed(self, _event: int) -> None:
        self._desk.notify(self.tr("The renewal is in its history."))

    def clone(self) -> None:
        if self.sheet is not None:
            dialog = CloneDialog(self._desk, self.sheet, self)
            dialog.done_with.connect(self.made.emit)
            dialog.exec()

    def remove(self) -> None:
        if self.sheet is None:
            return
        question = self.tr("Take “{title}” out?").format(title=self.sheet.draft.title)
        detail = self.tr("Only if it was noted by mistake: its institutions, areas and text go with it.")
        if self._desk.dialogs.ask(question, self.tr("Take out"), detail=detail, danger=True):
            self._desk.runner.run(remove_agreement, self.sheet.id, on_done=self._gone, owner=self)

    def _gone(self, _nothing: None) -> None:
        self.sheet = None
        self.removed.emit()
