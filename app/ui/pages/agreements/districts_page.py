"""The page "Commercial districts": places of a programme by line, with totals, and the sheet of a district below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.agreements.district_queries import DistrictRow, district_programmes, districts
from app.models.agreements.districts import (
    LineTotal,
    RegionalRow,
    line_totals,
    regional_list,
    save_territories,
    territories_of,
)
from app.models.base.changes import Changes
from app.models.base.values.money import counted
from app.models.base.values.text import fold
from app.ui.fields import ChoiceEditor
from app.ui.flow import FlowRow
from app.ui.list_side import SearchLine
from app.ui.page import Desk, Page
from app.ui.pages.agreements.district_detail import DistrictDetail
from app.ui.pages.agreements.district_dialogs import DistrictDialog, PlaceDialog, place_at
from app.ui.pages.agreements.programme_papers import save_list, show_paper
from app.ui.pieces import SMALL, EmptyState, button, main_button, words
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (44, 56)
LEAST: Final = (52, 62)
LINES: Final = 12


class DistrictsPage(Page):
    """Arrive with the id of a district's plan, or with "new"."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            "agreement",
            "agreement_territory",
            "premises",
            "case_file",
            "case_field",
            "case_event",
            "reported_value",
            "attached",
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: dict[int, RegionalRow] = {}
        self._districts: list[DistrictRow] = []
        self.programme = ChoiceEditor("programme", [(None, "")])
        self.line = ChoiceEditor("line", [("", "")])
        self.search = SearchLine(self.tr("Search by city"), self.tr("City"))
        self.table = self._make_table()
        self.totals = words("", "label", wrap=True)
        self.district = ChoiceEditor("district", [(0, "")])
        self.detail = DistrictDetail(desk)
        self._of_place = [
            button(self.tr("Correct the place…"), self.edit_place),
            button(self.tr("Take out…"), self.remove_place),
        ]
        self._of_programme = [
            button(self.tr("New place…"), self.add_place),
            button(self.tr("Print the list"), self.print_list),
            button(self.tr("List in Excel") + "  (Ctrl+E)", self.export),
        ]
        self.header.addWidget(main_button(self.tr("New district…"), self.add, "Ctrl+N"))
        self._lay_out()
        self.search.wanted.connect(self._ask)
        self.programme.edited.connect(self._fill_lines)
        self.line.edited.connect(self._ask)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _id: self._open_place())
        self.district.edited.connect(lambda: self.detail.show_district(self.district.value() or 0))

    def _lay_out(self) -> None:
        names = (
            (self.programme, self.tr("Programme")),
            (self.line, self.tr("Line")),
            (self.district, self.tr("District")),
        )
        for editor, name in names:
            editor.box.setAccessibleName(name)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 18)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        column.addWidget(FlowRow(self.programme.widget, self.line.widget, self.search))
        column.addWidget(self.totals)
        column.addWidget(self.table, 1)
        column.addWidget(FlowRow(*self._of_programme, *self._of_place))
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SMALL)
        self.which = FlowRow(words(self.tr("District shown"), "label"), self.district.widget)
        beside.addWidget(self.which)
        beside.addWidget(self.detail, 1)
        self.body.addWidget(Beside(left, right, SHARES, LEAST, self.desk.prefs, "districts"), 1)

    def _make_table(self) -> RecordTable[RegionalRow]:
        columns: list[Column[RegionalRow]] = [
            Column(self.tr("City"), self._place_words),
            Column(self.tr("Line"), lambda one: one.line, 10),
            Column(self.tr("Districts"), self._figure, 9, number=True),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("No commercial district is noted yet. Its name and its city are enough to begin."),
            self.tr("New district…"),
            self.add,
            icon="store",
        )
        made: RecordTable[RegionalRow] = RecordTable(
            self.desk.theme, self.title(), columns, lambda ids: {one: self._rows[one] for one in ids}, empty
        )
        made.setMinimumHeight(self.fontMetrics().height() * LINES)
        return made

    def _place_words(self, one: RegionalRow) -> str:
        """With its region where the list has several of them."""
        several = len({each.region for each in self._rows.values()}) > 1
        said = (one.district, one.region if several or not one.district else "")
        return " · ".join(part for part in said if part) or self.tr("no city noted")

    def _figure(self, one: RegionalRow) -> str:
        """What is noted counts, else what was said; nobody knows is neither none nor one."""
        known = one.noted or one.said
        return self.tr("no figure") if known is None or (not one.noted and one.said is None) else str(known)

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Commercial districts")

    def first_focus(self) -> QWidget:
        return self.table

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - all of it is read in a few milliseconds
        chosen = self.programme.value()
        found = self.desk.runner.now(district_programmes)
        offered: list[tuple[Any, str]] = [(one.id, one.title) for one in found]
        if any(not one.programme for one in self.desk.runner.now(districts)) or not offered:
            offered.append((None, self.tr("Without a programme")))
        _offer(self.programme, offered, chosen if chosen in [one[0] for one in offered] else offered[0][0])
        self._fill_lines()

    def arrive(self, target: object) -> None:
        if target == "new":
            QTimer.singleShot(0, self.add)  # once the page is in sight
        elif isinstance(target, int):
            self.show_district(target)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "find": self.search.setFocus,
            "new": self.add,
            "print": self.detail.print_sheet,
            "excel": self.export,
        }

    # -- the list ---------------------------------------------------------------------------------

    def _fill_lines(self) -> None:
        programme, chosen = self.programme.value(), self.line.value()
        kept = self.desk.runner.now(territories_of, programme) if programme is not None else []
        lines = list(dict.fromkeys(one.line for one in kept if one.line))
        offered: list[tuple[Any, str]] = [("", self.tr("All lines")), *((one, one) for one in lines)]
        _offer(self.line, offered, chosen if chosen in lines else "")
        self._ask()

    def _ask(self) -> None:
        programme = self.programme.value()
        every = self.desk.runner.now(districts)
        titles = {one[0]: one[1] for one in self._offered()}
        self._districts = [one for one in every if one.programme == titles.get(programme, "") or programme is None]
        if programme is None:
            self._districts = [one for one in every if not one.programme]
            rows = [RegionalRow(one.region, one.district, "", None, 1, (one.title,), "") for one in self._districts]
            rows = [one for one in rows if fold(self.search.text()) in fold(one.district)]
        else:
            rows = self.desk.runner.now(regional_list, programme, self.search.text(), self.line.value() or "")
        self._rows = dict(enumerate(rows, 1))
        self.table.show_ids(list(self._rows), at_least_first=True)
        self.table.model.forget_rows()
        self.totals.setText(" · ".join(self.total_words(one) for one in line_totals(rows)))
        self.totals.setVisible(bool(rows))
        for one in self._of_programme:
            one.setEnabled(programme is not None)
        self._choose(self.table.current_id)

    def total_words(self, total: LineTotal) -> str:
        """``GORE: 10 barrios comerciales en 9 lugares``; without a figure ``Regular: sin dato en 3 lugares``."""
        count = total.districts
        districts = self.tr("no figure")
        if count is not None:
            districts = counted(self.tr("%n district(s)", "", count), count, self.desk.facts.country)
        places = self.tr("in %n place(s)", "", total.places)
        return f"{total.line}: {districts} {places}" if total.line else f"{districts} {places}"

    def _offered(self) -> list[tuple[Any, str]]:
        box = self.programme.box
        return [(box.itemData(at), box.itemText(at)) for at in range(box.count())]

    def _choose(self, place: int) -> None:
        """The districts of a place; several are chosen from."""
        row = self._rows.get(place)
        here = [one for one in self._districts if row is not None and one.title in row.plans]
        before = self.district.value()
        known = [one.id for one in here]
        first = known[0] if known else 0
        _offer(self.district, [(one.id, one.title) for one in here], before if before in known else first)
        self.which.setVisible(len(here) > 1)
        for one in self._of_place:
            one.setEnabled(row is not None and self.programme.value() is not None and self._place() is not None)
        self.detail.show_district((self.district.value() or 0) if here else 0)

    def show_district(self, district_id: int) -> None:
        """Goes to the place of a district, whatever is filtered now."""
        self.search.clear()
        self.refresh(None)
        one = next((each for each in self.desk.runner.now(districts) if each.id == district_id), None)
        if one is None:
            return
        programme = next((code for code, title in self._offered() if title == one.programme), None)
        self.programme.put(programme)
        self.line.put("")
        self._fill_lines()
        place = next((at for at, row in self._rows.items() if one.title in row.plans), 0)
        self.table.select(place)
        self.district.put(district_id)
        self.detail.show_district(district_id)

    # -- what is done -----------------------------------------------------------------------------

    def add(self) -> None:
        row = self._rows.get(self.table.current_id)
        place = (row.region, row.district, row.line) if row is not None and not row.noted else ("", "", "")
        dialog = DistrictDialog(self.desk, self.programme.value(), place, self)
        dialog.done_with.connect(self.show_district)
        dialog.exec()

    def _open_place(self) -> None:
        """Enter on a place without a district begins one there; else its sheet is below already."""
        row = self._rows.get(self.table.current_id)
        if row is not None and not row.noted:
            self.add()

    def _place(self) -> int | None:
        row, programme = self._rows.get(self.table.current_id), self.programme.value()
        if row is None or programme is None:
            return None
        return place_at(self.desk.runner.now(territories_of, programme), row.district, row.line)

    def add_place(self) -> None:
        if self.programme.value() is not None:
            PlaceDialog(self.desk, self.programme.value(), parent=self).exec()

    def edit_place(self) -> None:
        at = self._place()
        if at is not None:
            PlaceDialog(self.desk, self.programme.value(), at, self).exec()

    def remove_place(self) -> None:
        at, programme = self._place(), self.programme.value()
        if at is None:
            return
        kept = self.desk.runner.now(territories_of, programme)
        question = self.tr("Take {name} out of the places of the programme? Its districts stay.")
        if self.desk.dialogs.ask(question.format(name=kept[at].district), self.tr("Take out"), danger=True):
            save: Any = save_territories
            self.desk.runner.run(
                save,
                programme,
                [one for place, one in enumerate(kept) if place != at],
                owner=self,
            )

    def print_list(self) -> None:
        programme = self.programme.value()
        if programme is not None:
            show_paper(
                self.desk, self, self.title(), "regional", programme, self.search.text(), self.line.value() or ""
            )

    def export(self) -> None:
        programme = self.programme.value()
        if programme is not None:
            save_list(self.desk, self, self.title(), "regional", programme, self.search.text(), self.line.value() or "")


def _offer(editor: ChoiceEditor, offered: list[tuple[Any, str]], value: object) -> None:
    """Fills a choice without telling anybody: what hangs on it is shown right after."""
    with QSignalBlocker(editor.box):
        editor.fill(offered)
        editor.put(value)
