"""Step 2 of the import: which column is what, and the decimal sign where the file does not show it."""

from __future__ import annotations

from typing import Literal, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.exchange.members_sheet import fields
from app.jobs.survey_sheet import Survey
from app.messages import say
from app.messages import words as code_words
from app.models.base.errors import GremialError
from app.models.base.values.dates import Period
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, SMALL, Card, side_by_side, words

_NAMES = ("name", "surnames", "trade_name")


class ColumnsStep(QWidget):
    """A row per column of the sheet: its title, some of what it holds, and the field it goes to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._boxes: list[tuple[str, QComboBox]] = []
        self._fields: tuple[str, ...] = ()
        self._said = words("", "problem", wrap=True)
        self._said.hide()
        self._decimal = QComboBox()
        self._decimal_part = self._decimal_box()
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        self._what = words("", wrap=True)
        column.addWidget(self._what)
        column.addWidget(self._said)
        column.addWidget(self._decimal_part)
        column.addWidget(self._area, 1)

    def _decimal_box(self) -> QFrame:
        self._decimal.setAccessibleName(self.tr("Decimal sign"))
        for sign, text in (
            (None, self.tr("Choose…")),
            (",", self.tr("1.500 is one thousand five hundred")),
            (".", self.tr("1,500 is one thousand five hundred")),
        ):
            self._decimal.addItem(text, sign)
        label = words(self.tr("Decimal sign"), "label")
        label.setBuddy(self._decimal)
        card = Card()
        card.body.addLayout(side_by_side(label, self._decimal, spacing=MEDIUM))
        card.hide()
        return card

    def show_survey(self, survey: Survey) -> None:
        """A fresh table for a file; the question about decimals waits until it is needed."""
        self._said.hide()
        self._decimal_part.hide()
        self._decimal.setCurrentIndex(0)
        self._boxes = []
        self._fields = survey.fields or fields()
        remembered = self.tr("Check what each column is. What you choose here is remembered for the next time.")
        self._what.setText(self.tr("Check what each column is.") if survey.fields else remembered)
        inner = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        titles = (self.tr("Column of the spreadsheet"), self.tr("It holds"), self.tr("It goes to"))
        for at, title in enumerate(titles):
            grid.addWidget(words(title, "label"), 0, at)
        for row, column in enumerate(survey.columns, 1):
            named = f"{column.letter} · {column.title}" if column.title != column.letter else column.letter
            label = words(named)
            grid.addWidget(label, row, 0)
            samples = words(" · ".join(column.samples), "muted")
            samples.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(samples, row, 1)
            box = self._field_box(column.title, column.proposed)
            label.setBuddy(box)
            grid.addWidget(box, row, 2)
            self._boxes.append((column.title, box))
        inner.body.addLayout(grid)
        inner.body.addStretch(1)
        self._area.setWidget(inner)

    def _field_box(self, title: str, proposed: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("What the column “{title}” is").format(title=title))
        box.addItem(self.tr("(do not use)"), "")
        for field in self._fields:
            text = Period.parse(field).words() if field[:1].isdigit() else code_words(f"field.{field}")
            box.addItem(text[:1].upper() + text[1:], field)
        box.setCurrentIndex(max(box.findData(proposed), 0))
        box.activated.connect(lambda _index: self._chosen(box))
        return box

    def _chosen(self, box: QComboBox) -> None:
        """A field has one column: the one that had it before is no longer used, and that is said."""
        self._said.hide()
        field = box.currentData()
        for title, other in self._boxes:
            if other is not box and field and other.currentData() == field:
                other.setCurrentIndex(0)
                self._say(self.tr("The column “{title}” is no longer used.").format(title=title))

    def first_box(self) -> QComboBox | None:
        return self._boxes[0][1] if self._boxes else None

    def mapping(self) -> dict[str, str] | None:
        """Field by title; ``None`` after saying that no column holds the names."""
        chosen = {title: box.currentData() for title, box in self._boxes}
        if not set(_NAMES) & set(chosen.values()):
            self._say(self.tr("Say which column holds the names: without names nothing can go in."))
            return None
        return chosen

    def decimal(self) -> Literal[",", "."] | None:
        return cast('Literal[",", "."] | None', self._decimal.currentData())

    def show_refusal(self, error: GremialError) -> None:
        if error.code == "import.decimal_undecided":
            self._decimal_part.show()
            self._decimal.setFocus(Qt.FocusReason.OtherFocusReason)
            example = str(error.params.get("example", ""))
            self._say(self.tr("The spreadsheet says “{example}”. How is it to be read?").format(example=example))
        else:
            self._say(say(error))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
