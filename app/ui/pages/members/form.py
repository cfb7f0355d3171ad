"""The form of a member: new or edited, person or organisation. Warnings are said and never stand in the way."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from app.jobs.admit_member import admit_member
from app.models.base.errors import Problem
from app.models.directory.activities import trades
from app.models.members.commands import edit_member
from app.models.members.numbers import next_number
from app.models.members.queries import categories, member
from app.ui.completing import complete_from
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.page import Desk
from app.ui.pages.members.caution import Caution
from app.ui.pages.members.drafting import draft_of, twins_of, values_of, warnings_of
from app.ui.pages.members.name_boxes import (
    ORGANIZATION_FIELDS,
    PERSON_FIELDS,
    add_organization_boxes,
    add_other_names,
)
from app.ui.pages.members.place_boxes import PlaceBoxes
from app.ui.pages.members.trait_boxes import TraitBoxes
from app.ui.pieces import LARGE, MEDIUM, button, line, main_button, side_by_side, sized, words

_PAUSE: Final = 500  # milliseconds after the last key until the register is asked


class MemberDialog(QDialog):
    """``saved`` carries the member's id. The first Enter says what looks odd, the second saves all the same."""

    saved = Signal(int)

    def __init__(self, desk: Desk, member_id: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._said: dict[str, Any] = {}
        self._before = desk.runner.now(member, member_id) if member_id else None
        title = self.tr("Edit the member") if member_id else self.tr("New member")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, LARGE, 0, MEDIUM)
        column.setSpacing(MEDIUM)
        heading = words(title, "h2")
        heading.setContentsMargins(LARGE, 0, LARGE, 0)
        column.addWidget(heading)
        self.form = self._make_form()
        column.addWidget(self._scrolled(), 1)
        self._save = main_button(self.tr("Save"), self.save, self.tr("Enter"))
        self.caution = Caution(self._save)
        around = side_by_side(self.caution, stretch=False)
        around.setContentsMargins(LARGE, 0, LARGE, 0)
        column.addLayout(around)
        column.addWidget(line())
        bottom = side_by_side(button(self.tr("Cancel"), self.reject), self._save, stretch=False)
        bottom.insertStretch(0, 1)
        bottom.setContentsMargins(LARGE, 0, LARGE, 0)
        column.addLayout(bottom)
        if self._before is not None:
            self.form.put(values_of(self._before))
        self._show_kind()
        self._focus_name()
        self._twins_later = QTimer(self, singleShot=True)
        self._twins_later.setInterval(_PAUSE)
        self._twins_later.timeout.connect(self._look_for_twins)
        self.form.edited.connect(self._forget_warnings)
        sized(self, 92, 42)

    # -- the fields -----------------------------------------------------------------------------

    def _make_form(self) -> Form:
        form = Form(FormPlace.of(self._desk), "members.form")
        self._add_who(form)
        form.text("trade_name", self.tr("Trade name"), half=True)
        complete_from(form.text("trade", self.tr("Trade"), half=True), [trade.name for trade in trades()])
        form.text("phone", self.tr("Telephone"), half=True, help=self.tr("As it is said: 0981 123 456"))
        form.text("phone2", self.tr("Another telephone"), half=True)
        form.text("email", self.tr("E-mail"))
        self._add_membership(form)
        with form.more():
            add_other_names(form)
            add_organization_boxes(form, "guild" if self._desk.facts.kind == "alliance" else "enterprise")
            form.text("address", self.tr("Address"))
            form.text("locality", self.tr("Neighbourhood"), half=True)
            district = form.text("district", self.tr("City"), half=True)
            PlaceBoxes(district, form.text("region", self.tr("Region"), half=True), self._desk.facts.country)
            form.text("admission_act", self.tr("Admission minutes"), half=True)
            if self._before is None:
                form.money(
                    "opening",
                    self.tr("Owes from before"),
                    help=self.tr("What is owed today from before these records. It may stay empty."),
                    half=True,
                )
                form.money(
                    "credit",
                    self.tr("In favour from before"),
                    help=self.tr("What was paid too much before these records. It pays the next dues."),
                    half=True,
                )
            form.lines("notes", self.tr("Notes"), lines=3)
            self._traits = TraitBoxes(self._desk, form, self._before.id if self._before is not None else 0)
        form.submitted.connect(self.save)
        form.cancelled.connect(self.reject)
        return form

    def _add_who(self, form: Form) -> None:
        kinds = [("person", self.tr("A person")), ("organization", self.tr("A business or institution"))]
        if self._desk.facts.kind == "alliance":
            kinds.reverse()
        if self._before is not None:
            kinds = [kind for kind in kinds if kind[0] == self._before.kind]
        self._kind = form.choice("kind", self.tr("Who is it?"), kinds, half=True)
        form.text("number", self.tr("Member number"), half=True, value=self._proposed_number())
        self._person = [
            form.text("surnames", self.tr("Surnames"), half=True),
            form.text("given_names", self.tr("Given names"), half=True),
        ]
        self._organization = [form.text("name", self.tr("Name as on its papers"))]
        help_text = ""
        if self._desk.facts.country == "PY":
            help_text = self.tr("RUC: the number and its check digit, shown in grey. ID card: the number alone.")
        form.tax_id("tax", self.tr("ID number"), help=help_text)
        self._kind.edited.connect(self._show_kind)

    def _proposed_number(self) -> str:
        """A new member gets the number after the highest; it may be changed or cleared."""
        return "" if self._before is not None else self._desk.runner.now(next_number)

    def _add_membership(self, form: Form) -> None:
        offered = [(one.name, one.name) for one in self._desk.runner.now(categories)]
        form.choice("category", self.tr("Category"), offered, half=True)
        form.day("joined_on", self.tr("Member since"), half=True)

    def _focus_name(self) -> None:
        first = self._person[0] if self._kind.value() == "person" else self._organization[0]
        first.focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_kind(self) -> None:
        """Two boxes for a person's names, one for an organisation's, and what only one of them has."""
        person = self._kind.value() == "person"
        self.form.show_fields(*PERSON_FIELDS, wanted=person)
        self.form.show_fields(*ORGANIZATION_FIELDS, wanted=not person)
        self._traits.show_for(person=person)
        for editors, shown in ((self._person, person), (self._organization, not person)):
            for editor in editors:
                box = editor.widget.parentWidget()
                if box is not None:
                    box.setVisible(shown)

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(LARGE, 0, LARGE, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setMinimumWidth(inner.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        return area

    # -- saving ---------------------------------------------------------------------------------

    def save(self) -> None:
        values = self.form.values()
        if values is None:
            return
        name = "name" if values["kind"] == "organization" else "surnames"
        if not values["name"] and not (values["surnames"] or values["given_names"]):
            self.form.show_problems([Problem(name, "member.nameless")])
            return
        if problems := self._traits.problems(values):
            self.form.show_problems(problems)
            return
        self._said = values
        draft = draft_of(values, self._before, self._desk.facts.country)
        if self.caution.stops(warnings_of(self._desk.runner, draft, self._before)):
            return
        handlers: dict[str, Any] = {"on_refused": self._refused, "owner": self}
        if self._before is None:
            self._desk.runner.run(admit_member, draft, self._desk.today(), on_done=self._done, **handlers)
        else:
            member_id = self._before.id
            self._desk.runner.run(edit_member, member_id, draft, on_done=self._edited, **handlers)

    def _look_for_twins(self) -> None:
        """While somebody types: whoever may be there already is said before all is written."""
        typed = self.form.typed()
        if self.caution.asks or not (typed["name"] or typed["surnames"] or typed["given_names"]):
            return
        self.caution.mention(
            twins_of(self._desk.runner, draft_of(typed, self._before, self._desk.facts.country), self._before)
        )

    def _forget_warnings(self) -> None:
        self._twins_later.start()
        self.caution.forget()

    def _refused(self, error: Any) -> None:
        self.form.show_refusal(error)

    def _edited(self, _nothing: None) -> None:
        self.accept()
        if self._before is not None:
            self._traits.save(self._before.id, self._said)
            self.saved.emit(self._before.id)

    def _done(self, member_id: int) -> None:
        self.accept()
        self._traits.save(member_id, self._said)
        self.saved.emit(member_id)
