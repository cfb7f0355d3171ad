"""The page "Agreements": the list with its lights and filters, the sheet of one beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.agreements.kinds import kind
from app.models.agreements.queries import (
    ALERTED,
    RUNS,
    AgreementRow,
    AgreementWish,
    agreement_kinds_used,
    agreement_parties_used,
    agreement_rows,
)
from app.models.agreements.terms import STATES
from app.models.base.changes import Changes
from app.models.base.values.dates import format_date
from app.ui.fields import ChoiceEditor, DateEditor
from app.ui.list_side import SearchLine, list_side
from app.ui.page import Desk, Page
from app.ui.pages.agreements.agreement_papers import save_agreement_list
from app.ui.pages.agreements.agreement_words import light_token, light_words, until_words
from app.ui.pages.agreements.detail import AgreementDetail
from app.ui.pages.agreements.door_dialog import open_door
from app.ui.pieces import EmptyState, button, main_button, words
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (52, 48)
LEAST: Final = (60, 60)


class AgreementsPage(Page):
    """Arrive with an agreement's id, with (id, code of a tab), or with "new"."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("agreement", "agreement_party", "agreement_area", "agreement_passage", "agreement_event", "organization"),
            *("agreement_territory", "commitment", "commitment_event", "activity", "attached"),
            *("activity_credit", "participation", "target", "milestone", "reported_value"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: dict[int, AgreementRow] = {}
        self.search = SearchLine(self.tr("Search agreements"), self.tr("Search by name, number or institution"))
        self.state = ChoiceEditor("state", self._state_choices())
        self.kind = ChoiceEditor("kind", [("", self.tr("All kinds"))])
        self.party = ChoiceEditor("party", [(None, self.tr("All institutions"))])
        self.day = DateEditor("day", desk.today)
        self.day.box.setPlaceholderText(self.tr("As of the day"))
        self.table = self._make_table()
        self._count = words("", "label", wrap=True)
        self.detail = AgreementDetail(desk)
        self.header.addWidget(button(self.tr("List in Excel") + "  (Ctrl+E)", self.export))
        self.header.addWidget(main_button(self.tr("Note something…"), self.add, "Ctrl+N"))
        self.body.addWidget(self._split(), 1)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _id: self.detail.enter())
        self.detail.made.connect(self.arrive)
        self.detail.removed.connect(self._ask)

    def _state_choices(self) -> list[tuple[Any, str]]:
        said = [(state, code_words(f"agreement.state.{state}").capitalize()) for state in STATES]
        more: list[tuple[Any, str]] = [(RUNS, self.tr("Whatever binds today")), (ALERTED, self.tr("An alert waits"))]
        return [("", self.tr("All states")), *more, *said]

    def _make_table(self) -> RecordTable[AgreementRow]:
        columns: list[Column[AgreementRow]] = [
            Column(self.tr("State"), lambda one: light_words(one.now), 13, token=lambda one: light_token(one.now)),
            Column(self.tr("Agreement"), lambda one: one.title, least=16),
            Column(self.tr("With"), lambda one: " · ".join(one.parties), least=14),
            Column(self.tr("Until"), lambda one: until_words(one.now), 9),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr(
                "There is no agreement here yet. Four data are enough: its name, with whom, since when, until when."
            ),
            self.tr("Note something…"),
            self.add,
            icon="handshake",
        )
        return RecordTable(
            self.desk.theme, self.title(), columns, lambda ids: {one: self._rows[one] for one in ids}, empty
        )

    def _split(self) -> Beside:
        filters: dict[str, ChoiceEditor | DateEditor] = {
            self.tr("State"): self.state,
            self.tr("Kind"): self.kind,
            self.tr("Institution"): self.party,
            self.tr("As of the day"): self.day,
        }
        left = list_side(self._ask, self.search, filters, self.table, self._count)
        return Beside(left, self.detail, SHARES, LEAST, self.desk.prefs, "agreements")

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Agreements")

    def first_focus(self) -> QWidget:
        return self.search

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches("agreement", "agreement_party", "organization"):
            country = self.desk.facts.country
            used = self.desk.runner.now(agreement_kinds_used)
            self.kind.fill([("", self.tr("All kinds")), *((one, kind("agreement", one, country).name) for one in used)])
            parties = self.desk.runner.now(agreement_parties_used)
            self.party.fill([(None, self.tr("All institutions")), *parties])
        self._ask()
        self.detail.read_again()

    def arrive(self, target: object) -> None:
        if target == "new":
            QTimer.singleShot(0, self.add)  # once the page is in sight
            return
        if isinstance(target, AgreementWish):
            self._put(target)
            return
        agreement_id, tab = target if isinstance(target, tuple) else (target, "")
        if not isinstance(agreement_id, int):
            return
        if agreement_id not in self._rows:
            self._put(AgreementWish())
        self.table.select(agreement_id)
        if tab:
            self.detail.show_tab(str(tab))

    def _put(self, wish: AgreementWish) -> None:
        """Shows what is wished for, as of today."""
        self.search.setText(wish.text)
        self.state.put(wish.state)
        self.kind.put(wish.kind)
        self.party.put(wish.organization_id)
        self.day.put(None)
        self._ask()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "find": self.search.setFocus,
            "new": self.add,
            "edit": self.detail.actions_row.edit,
            "print": self.detail.actions_row.print_sheet,
            "excel": self.export,
        }

    # -- the list ---------------------------------------------------------------------------------

    def _wish(self) -> AgreementWish:
        then = self._then() is not None
        return AgreementWish(self.search.text(), self.kind.value(), self.state.value(), self.party.value(), then)

    def _then(self) -> date | None:
        """The day the list is asked for; ``None`` for today."""
        day = self.day.value()
        return day if isinstance(day, date) else None

    def _ask(self) -> None:
        found = self.desk.runner.now(agreement_rows, self._wish(), self._then())
        self._rows = {one.id: one for one in found}
        if self.detail.then != self._then():
            self.detail.then = self._then()
            self.detail.read_again()
        self.table.show_ids([one.id for one in found], at_least_first=True)
        running = sum(one.now.light in ("green", "amber") for one in found)
        parts = [self.tr("%n agreement(s)", "", len(found))]
        if running:
            parts.append(self.tr("%n in force", "", running))
        if (then := self._then()) is not None:
            parts.append(self.tr("as of {day}").format(day=format_date(then)))
        self._count.setText(" · ".join(parts))
        if not found:
            self.detail.show_agreement(0)

    def _choose(self, agreement_id: int) -> None:
        self.detail.then = self._then()
        self.detail.show_agreement(agreement_id if agreement_id in self._rows else 0)

    def export(self) -> None:
        save_agreement_list(self.desk, self, self._wish(), self._then())

    def add(self) -> None:
        open_door(self.desk, self)
