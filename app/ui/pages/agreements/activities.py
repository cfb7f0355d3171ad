"""The page "Activities": what was and will be done, filters, the one chosen with its list of people beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.agreements.kinds import kind, kinds
from app.models.agreements.promise_queries import ActivityRow, ActivityWish, activity_ids, activity_rows
from app.models.agreements.queries import agreement_parties_used
from app.models.base.changes import Changes
from app.models.base.values.dates import format_iso
from app.models.base.values.money import counted
from app.ui.drop_menu import drop_menu
from app.ui.fields import ChoiceEditor
from app.ui.list_side import SearchLine, list_side
from app.ui.page import Desk, Page
from app.ui.pages.agreements.activity_detail import ActivityDetail
from app.ui.pages.agreements.activity_dialogs import ActivityDialog
from app.ui.pages.agreements.annual_dialog import AnnualDialog
from app.ui.pages.agreements.promise_papers import activities_file
from app.ui.pages.agreements.promise_words import agreement_choices, came_words, titled_words
from app.ui.pieces import EmptyState, button, main_button, words
from app.ui.save_list import save_made
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (56, 44)
LEAST: Final = (62, 54)


class ActivitiesPage(Page):
    """Arrive with an activity's id, with an ``ActivityWish``, or with "new"."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("activity", "activity_organizer", "activity_credit", "participation", "attached", "fund"),
            *("agreement", "agreement_area", "agreement_party", "organization", "person", "commitment"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.search = SearchLine(self.tr("Search activities"), self.tr("Search by name, place or city"))
        self.days = ChoiceEditor("days", self._day_choices())
        found = [(code, one.plural) for code, one in kinds("activity", desk.facts.country).items()]
        self.kind = ChoiceEditor("kind", [("", self.tr("All kinds")), *found])
        self.agreement = ChoiceEditor("agreement", [(None, self.tr("All agreements"))])
        self.organizer = ChoiceEditor("organizer", [(None, self.tr("All institutions"))])
        self.state = ChoiceEditor("state", self._state_choices())
        self.table = self._make_table()
        self._count = words("", "label", wrap=True)
        self.detail = ActivityDetail(desk)
        self.papers = button(self.tr("Papers") + " ▾", self.show_papers)
        self.header.addWidget(self.papers)
        self.header.addWidget(main_button(self.tr("New activity"), self.add, "Ctrl+N"))
        self.body.addWidget(self._split(), 1)
        self.table.chosen.connect(self.detail.show_activity)
        self.detail.removed.connect(self._ask)

    def _day_choices(self) -> list[tuple[Any, str]]:
        today = self.desk.today()
        year = today.replace(month=1, day=1)
        last = year.replace(year=year.year - 1)
        return [
            (("", ""), self.tr("All days")),
            ((today.isoformat(), ""), self.tr("From today on")),
            ((year.isoformat(), date(year.year, 12, 31).isoformat()), self.tr("This year")),
            ((last.isoformat(), date(last.year, 12, 31).isoformat()), self.tr("Last year")),
        ]

    def _state_choices(self) -> list[tuple[str, str]]:
        states = [(one, code_words(f"activity.state.{one}").capitalize()) for one in ("planned", "done", "cancelled")]
        return [("", self.tr("Done and planned")), *states]

    def _make_table(self) -> RecordTable[ActivityRow]:
        country = self.desk.facts.country

        def token(one: ActivityRow) -> str:
            return "" if one.state == "done" else "muted"

        columns: list[Column[ActivityRow]] = [
            Column(self.tr("Day"), lambda one: format_iso(one.starts_on), 10, token=token),
            Column(self.tr("Called"), titled_words, token=token),
            Column(self.tr("What it is"), lambda one: kind("activity", one.kind, country).name, 12, token=token),
            Column(self.tr("People"), came_words, 7, number=True),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("Nothing is noted here yet: workshops, advice, fairs, meetings."),
            self.tr("New activity"),
            self.add,
            icon="calendar",
        )
        return RecordTable(self.desk.theme, self.title(), columns, self._fetch, empty)

    def _fetch(self, ids: list[int]) -> dict[int, ActivityRow]:
        return {one.id: one for one in self.desk.runner.now(activity_rows, ids)}

    def _split(self) -> Beside:
        filters = {
            self.tr("Days"): self.days,
            self.tr("What it is"): self.kind,
            self.tr("Agreement"): self.agreement,
            self.tr("Who organises it"): self.organizer,
            self.tr("State"): self.state,
        }
        left = list_side(self._ask, self.search, filters, self.table, self._count)
        return Beside(left, self.detail, SHARES, LEAST, self.desk.prefs, "agreements.activities")

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Activities")

    def first_focus(self) -> QWidget:
        return self.search

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches("agreement", "agreement_party", "organization"):
            self.agreement.fill([(None, self.tr("All agreements")), *agreement_choices(self.desk)])
            self.organizer.fill([(None, self.tr("All institutions")), *self.desk.runner.now(agreement_parties_used)])
        self._ask()
        self.detail.read_again()

    def arrive(self, target: object) -> None:
        if target == "new":
            QTimer.singleShot(0, self.add)  # once the page is in sight
        elif isinstance(target, ActivityWish):
            self._put(target)
        elif isinstance(target, int):
            if target not in self.table.model.ids:
                self._put(ActivityWish())
            self.table.select(target)

    def _put(self, wish: ActivityWish) -> None:
        self.search.setText(wish.text)
        self.days.put((wish.since, wish.until))
        self.kind.put(wish.kind)
        self.agreement.put(wish.agreement_id)
        self.organizer.put(wish.organizer_id)
        self.state.put(wish.state)
        self._ask()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "find": self.search.setFocus,
            "excel": self.save,
            "new": self.add,
            "edit": self.detail.edit,
            "print": self.detail.print_sheet,
        }

    # -- the list ---------------------------------------------------------------------------------

    def wish(self) -> ActivityWish:
        """What is looked for now."""
        since, until = self.days.value() or ("", "")
        return ActivityWish(
            text=self.search.text(),
            kind=self.kind.value() or "",
            agreement_id=self.agreement.value(),
            organizer_id=self.organizer.value(),
            state=self.state.value() or "",
            since=since,
            until=until,
        )

    def _ask(self) -> None:
        found = self.desk.runner.now(activity_ids, self.wish())
        self.table.show_ids(found, at_least_first=True)
        said = self.tr("%n activity(ies)", "", len(found))
        self._count.setText(counted(said, len(found), self.desk.facts.country))
        if not found:
            self.detail.show_activity(0)

    def add(self) -> None:
        dialog = ActivityDialog(self.desk, agreement_id=self.agreement.value(), parent=self)
        dialog.done_with.connect(self._made)
        dialog.exec()

    def _made(self, activity_id: int) -> None:
        self._ask()
        self.arrive(activity_id)

    # -- papers -----------------------------------------------------------------------------------

    def show_papers(self) -> None:
        drop_menu(
            self.papers,
            (
                (self.tr("This list…") + "\tCtrl+E", self.save),
                (self.tr("Sheet to sign…"), self.detail.print_sheet if self.detail.row is not None else None),
                (self.tr("Report of the year…"), self.annual),
            ),
        )

    def save(self) -> None:
        """What is listed, as Excel, CSV or PDF."""
        save_made(self.desk, self, self.title(), activities_file, self.wish())

    def annual(self) -> None:
        """Of the agreement that is chosen, or of all."""
        AnnualDialog(self.desk, self.agreement.value(), self).exec()
