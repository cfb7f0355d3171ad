"""The page "Commitments": all agreements together with a light each, filters, the one chosen beside the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QWidget

from app.messages.promise_words import progress_words, responsible_words
from app.models.agreements.promise_queries import CommitmentRow, CommitmentWish, commitment_ids, commitment_rows
from app.models.agreements.queries import agreement_parties_used
from app.models.base.changes import Changes
from app.models.base.values.dates import format_iso
from app.models.base.values.money import counted
from app.ui.drop_menu import drop_menu
from app.ui.fields import ChoiceEditor
from app.ui.list_side import SearchLine, list_side
from app.ui.page import Desk, Page
from app.ui.pages.agreements.commitment_detail import CommitmentDetail
from app.ui.pages.agreements.commitment_dialogs import CommitmentDialog
from app.ui.pages.agreements.promise_papers import commitments_file, compliance_file, lacking_file
from app.ui.pages.agreements.promise_words import (
    agreement_choices,
    area_choices,
    light_choices,
    light_token,
    light_words,
    short_progress,
)
from app.ui.pieces import EmptyState, button, main_button, words
from app.ui.save_list import save_made
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (60, 40)
LEAST: Final = (64, 52)


class CommitmentsPage(Page):
    """Arrive with a commitment's id, with a ``CommitmentWish``, or with "new"."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("commitment", "commitment_event", "activity", "activity_credit", "participation", "case_file"),
            *("agreement", "agreement_area", "agreement_party", "organization", "person", "attached"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.search = SearchLine(self.tr("Search commitments"), self.tr("Search in what was promised"))
        self.agreement = ChoiceEditor("agreement", [(None, self.tr("All agreements"))])
        self.area = ChoiceEditor("area", [(None, self.tr("All areas"))])
        self.party = ChoiceEditor("party", [(None, self.tr("All institutions"))])
        self.light = ChoiceEditor("light", light_choices())
        self.lacking = ChoiceEditor("lacking", self._lacking_choices())
        self.table = self._make_table()
        self._count = words("", "label", wrap=True)
        self.detail = CommitmentDetail(desk)
        self.papers = button(self.tr("Papers") + " ▾", self.show_papers)
        self.header.addWidget(self.papers)
        self.header.addWidget(main_button(self.tr("New commitment"), self.add, "Ctrl+N"))
        self.body.addWidget(self._split(), 1)
        self.table.chosen.connect(self.detail.show_commitment)
        self.detail.removed.connect(self._ask)

    def _lacking_choices(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("With and without means")),
            ("either", self.tr("Without means or nobody responsible")),
            ("means", self.tr("Without means")),
            ("responsible", self.tr("Nobody responsible")),
        ]

    def _make_table(self) -> RecordTable[CommitmentRow]:
        columns: list[Column[CommitmentRow]] = [
            Column(self.tr("State"), light_words, 11, token=light_token),
            Column(self.tr("What was promised"), lambda one: one.body),
            Column(self.tr("Responsible"), responsible_words, 10),
            Column(self.tr("Until"), lambda one: format_iso(one.due_on), 10),
            Column(self.tr("Progress"), short_progress, 7, number=True, spoken=progress_words),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("There is no commitment here. Write who promised what, and until when."),
            self.tr("New commitment"),
            self.add,
            icon="check",
        )
        return RecordTable(self.desk.theme, self.title(), columns, self._fetch, empty)

    def _fetch(self, ids: list[int]) -> dict[int, CommitmentRow]:
        return {one.id: one for one in self.desk.runner.now(commitment_rows, ids)}

    def _split(self) -> Beside:
        self.agreement.edited.connect(self._fill_areas)
        filters = {
            self.tr("Light"): self.light,
            self.tr("Agreement"): self.agreement,
            self.tr("Area"): self.area,
            self.tr("Institution"): self.party,
            self.tr("What is missing"): self.lacking,
        }
        left = list_side(self._ask, self.search, filters, self.table, self._count)
        return Beside(left, self.detail, SHARES, LEAST, self.desk.prefs, "agreements.commitments")

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Commitments")

    def first_focus(self) -> QWidget:
        return self.search

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches("agreement", "agreement_area", "agreement_party", "organization"):
            self.agreement.fill([(None, self.tr("All agreements")), *agreement_choices(self.desk)])
            self.party.fill([(None, self.tr("All institutions")), *self.desk.runner.now(agreement_parties_used)])
            self._fill_areas()
        self._ask()
        self.detail.read_again()

    def arrive(self, target: object) -> None:
        if target == "new":
            QTimer.singleShot(0, self.add)  # once the page is in sight
        elif isinstance(target, CommitmentWish):
            self._put(target)
        elif isinstance(target, int):
            if target not in self.table.model.ids:
                self._put(CommitmentWish())
            self.table.select(target)

    def _put(self, wish: CommitmentWish) -> None:
        self.search.setText(wish.text)
        self._choose(self.agreement, wish.agreement_id)
        self._fill_areas()
        for editor, value in (
            (self.area, wish.area_id),
            (self.party, wish.organization_id),
            (self.light, wish.light),
            (self.lacking, wish.lacking),
        ):
            self._choose(editor, value)
        self._ask()

    def _choose(self, editor: ChoiceEditor, value: object) -> None:
        """Without asking for the list: it is asked for once, when all is chosen."""
        with QSignalBlocker(editor):
            editor.put(value)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"find": self.search.setFocus, "excel": self.save, "new": self.add, "edit": self.detail.edit}

    # -- the list ---------------------------------------------------------------------------------

    def wish(self) -> CommitmentWish:
        """What is looked for now."""
        return CommitmentWish(
            self.search.text(),
            self.agreement.value(),
            self.area.value(),
            self.party.value(),
            self.light.value() or "",
            self.lacking.value() or "",
        )

    def _fill_areas(self) -> None:
        """An area is one of an agreement: without one there is nothing to choose."""
        chosen = self.agreement.value()
        self.area.fill([(None, self.tr("All areas")), *area_choices(self.desk, chosen)])
        self.area.widget.setVisible(chosen is not None)

    def _ask(self) -> None:
        found = self.desk.runner.now(commitment_ids, self.wish())
        self.table.show_ids(found, at_least_first=True)
        said = self.tr("%n commitment(s)", "", len(found))
        self._count.setText(counted(said, len(found), self.desk.facts.country))
        if not found:
            self.detail.show_commitment(0)

    def add(self) -> None:
        """In the agreement and area that are chosen; where there is no agreement yet, that is said."""
        if not agreement_choices(self.desk):
            said = self.tr("A commitment belongs to an agreement. Note the agreement first.")
            self.desk.dialogs.message(said)
            return
        dialog = CommitmentDialog(self.desk, None, self.agreement.value(), self.area.value(), self)
        dialog.done_with.connect(self._made)
        dialog.exec()

    def _made(self, commitment_id: int) -> None:
        self._ask()
        self.arrive(commitment_id)

    # -- papers -----------------------------------------------------------------------------------

    def show_papers(self) -> None:
        chosen = self.agreement.value() is not None
        drop_menu(
            self.papers,
            (
                (self.tr("This list…") + "\tCtrl+E", self.save),
                (self.tr("What lacks means or a responsible…"), self.save_lacking),
                (self.tr("Compliance by area…"), partial(self.save_compliance, "area") if chosen else None),
                (self.tr("Compliance by institution…"), partial(self.save_compliance, "party") if chosen else None),
            ),
        )

    def save(self) -> None:
        """What is listed, as Excel, CSV or PDF."""
        save_made(self.desk, self, self.title(), commitments_file, self.wish())

    def save_lacking(self) -> None:
        name = self.tr("Without means or responsible")
        save_made(self.desk, self, name, lacking_file, self.agreement.value(), pdf_first=True)

    def save_compliance(self, by: str) -> None:
        """Of the agreement that is chosen."""
        if self.agreement.value() is not None:
            name = self.tr("Compliance by area") if by == "area" else self.tr("Compliance by institution")
            save_made(self.desk, self, name, compliance_file, self.agreement.value(), by, pdf_first=True)
