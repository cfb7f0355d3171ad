"""A file that goes through steps as it is typed: opened or corrected, with what its kind asks; and which kind it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.models.agreements.areas import areas_of
from app.models.agreements.case_kinds import CaseKind, Field, case_kind, case_kinds
from app.models.agreements.case_queries import Case, case_draft
from app.models.agreements.case_rules import CaseDraft
from app.models.agreements.cases import edit_case, open_case
from app.models.agreements.queries import AgreementWish, agreement_rows
from app.models.base.values.places import region_names
from app.models.members.parties import PartyRef
from app.ui.completing import complete_from
from app.ui.form_dialog import FormDialog
from app.ui.organization_box import add_organization_box
from app.ui.page import Desk
from app.ui.pages.agreements.case_boxes import (
    WhoEditor,
    add_field,
    put_fields,
    taken_fields,
    who_columns,
    who_of,
)
from app.ui.pieces import LARGE, MEDIUM, SMALL, button, scrolling, side_by_side, sized, with_key, words

MOST_FIELDS: Final = 9
_OF_ALL: Final = 4  # name or title, day, agreement, and who accompanies or sees to it
_TEXTS: Final = ("adviser", "document", "phone", "district", "region", "place", "channel")


class CaseDialog(FormDialog):
    """A new file of a kind, or one that is there; ``done_with`` carries its id when it is new."""

    def __init__(
        self,
        desk: Desk,
        kind: CaseKind,
        case_id: int = 0,
        agreement_id: int | None = None,
        parent: QWidget | None = None,
        *,
        comes_from: Case | None = None,
    ) -> None:
        title = kind.name if not case_id else self.tr("Data: {kind}").format(kind=kind.name)
        said = self.tr("It comes from: {title}").format(title=comes_from.line.heading) if comes_from else ""
        nobody = self.tr("Without names or data of people: somebody may have been a victim.") if kind.no_people else ""
        said = "\n".join(part for part in (said, nobody) if part)
        super().__init__(desk, title, self.tr("Save"), intro=said, parent=parent)
        self._kind, self._id = kind, case_id
        self._from = comes_from
        self._before = desk.runner.now(case_draft, case_id) if case_id else None
        room = MOST_FIELDS - _OF_ALL - 2 * bool(kind.declarers)
        first = sorted(kind.fields, key=lambda one: not one.required)[:room]
        self._fill(tuple(one for one in kind.fields if one in first))
        if self._before is not None:
            self._put(self._before)
        elif comes_from is not None:
            self._put_from(comes_from)
        elif agreement_id is not None:
            self.form.put({"agreement_id": agreement_id})
            self._offer_areas()
        self.form.focus_first()

    def _fill(self, first: tuple[Field, ...]) -> None:
        form, kind = self.form, self._kind
        if kind.subject == "business":
            said = self.tr("From the directory, or else only its name.")
            form.add(WhoEditor("name", self.desk), self.tr("Business or person"), required=True, help=said)
        else:
            form.text("title", self.tr("Title"), required=True)
        form.day("opened_on", self.tr("Since"), required=True, half=True, value=self.desk.today())
        if kind.declarers:
            said_by = [(one.code, one.name) for one in kind.declarers]
            form.choice("declared_by", self.tr("Declared by"), said_by, half=True, value=kind.declared_by)
            if kind.subject == "business":  # several of one business: what each is about tells them apart
                self._add_title()
        for one in first:
            add_field(form, one)
        agreements = [(one.id, one.title) for one in self.desk.runner.now(agreement_rows, AgreementWish())]
        self.agreement = form.choice(
            "agreement_id", self.tr("Agreement or programme"), [(None, self.tr("None")), *agreements]
        )
        if kind.subject == "business":
            form.text("adviser", self.tr("Who accompanies it"), half=True)
        with form.more():
            self.area = form.choice("area_id", self.tr("Area of the agreement"), [])
            self._fill_more(tuple(one for one in kind.fields if one not in first))
        self.agreement.edited.connect(self._offer_areas)
        self._offer_areas()

    def _add_title(self) -> None:
        self.form.text("title", self.tr("Title"), help=self.tr("What it is about, in a few words"))

    def _offer_areas(self) -> None:
        """The areas of the agreement that is chosen; nothing is asked where it has none."""
        agreement_id = self.agreement.value()
        found = self.desk.runner.now(areas_of, agreement_id) if agreement_id else []
        said = [(one.id, " ".join(part for part in (one.label, one.name) if part)) for one in found]
        self.area.fill([(None, self.tr("None")), *said])
        self.form.show_fields("area_id", wanted=bool(found))

    def _fill_more(self, rest: tuple[Field, ...]) -> None:
        form, kind = self.form, self._kind
        for one in rest:
            add_field(form, one)
        if kind.subject == "business":
            if not kind.declarers:
                self._add_title()
            form.text("document", self.tr("Its document number"), half=True)
            form.text("phone", self.tr("Telephone"), half=True)
        elif kind.subject == "place" and not kind.no_people:
            form.add(WhoEditor("name", self.desk), self.tr("Who said it"), half=True)
            form.text("phone", self.tr("Telephone"), half=True)
        add_organization_box(form, self.desk, "responsible", self.tr("Institution that sees to it"), self)
        form.text("district", self.tr("City"), half=True)
        complete_from(form.text("region", self.tr("Region"), half=True), region_names(self.desk.facts.country))
        form.text("place", self.tr("Place"), half=True, help=self.tr("Street, block, premises"))
        form.text("channel", self.tr("How it came"), half=True, help=self.tr("Telephone, web, counter…"))
        form.lines("note", self.tr("Notes"), lines=2)

    def _put(self, draft: CaseDraft) -> None:
        form = self.form
        same = {name: getattr(draft, name) or None for name in (*_TEXTS, "title", "note") if name in form.names}
        form.put({**same, "opened_on": draft.opened_on, "agreement_id": draft.agreement_id})
        self._offer_areas()
        form.put({"area_id": draft.area_id})
        if draft.responsible_id is not None:
            form.put({"responsible": PartyRef("organization", draft.responsible_id)})
        if "name" in form.names:
            form.put({"name": who_of(draft.person_id, draft.organization_id, draft.name)})
        if "declared_by" in form.names:
            form.put({"declared_by": draft.declared_by})
        put_fields(form, self._kind.fields, draft.fields)

    def _put_from(self, other: Case) -> None:
        """The same business, agreement and place as what it comes from."""
        self.form.put({"agreement_id": other.agreement_id, "district": other.line.district or None})
        self._offer_areas()
        if other.agreement_id is not None:
            self.form.put({"area_id": other.area_id})
        if "name" in self.form.names:
            self.form.put({"name": who_of(other.person_id, other.organization_id, other.name)})
        if self._kind.subject != "business":
            self.form.put({"title": other.line.heading})

    def send(self, values: dict[str, Any]) -> None:
        parent_id = self._from.line.id if self._from else None
        before = self._before or CaseDraft(self._kind.code, values["opened_on"], parent_id=parent_id)
        said: dict[str, Any] = {name: values[name] or "" for name in (*_TEXTS, "title", "note") if name in values}
        if "name" in values:
            said |= who_columns(values["name"])
        responsible: PartyRef | None = values["responsible"]
        agreement = values["agreement_id"]
        draft = replace(
            before,
            opened_on=values["opened_on"],
            agreement_id=agreement,
            area_id=values.get("area_id"),
            team_id=before.team_id if agreement == before.agreement_id else None,
            responsible_id=responsible.id if responsible else None,
            declared_by=values.get("declared_by") or "",
            fields=taken_fields(self._kind.fields, values),
            **said,
        )
        if self._id:
            self.run(edit_case, self._id, draft)
        else:
            self.run(open_case, draft)


class KindBox(QDialog):
    """Which kind is it? A number or Enter chooses; ``opened`` carries the id of what was opened then."""

    opened = Signal(object)

    def __init__(self, desk: Desk, codes: Sequence[str], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._buttons: list[QPushButton] = []
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(title, "h2", wrap=True))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SMALL)
        kinds = case_kinds(desk.facts.country)
        for place, code in enumerate(codes):
            number = f"{place + 1} · " if place < MOST_FIELDS else ""
            made = button(f"{number}{kinds[code].name}", partial(self.take, code))
            self._buttons.append(made)
            grid.addWidget(made, *divmod(place, 2))
        column.addWidget(scrolling(holder), 1)
        bottom = side_by_side(button(with_key(self.tr("Cancel"), "Esc"), self.reject), stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        sized(self, 84, 12 + 3 * ((len(codes) + 1) // 2))
        if self._buttons:
            self._buttons[0].setFocus()

    def take(self, code: str) -> None:
        """The form of that kind, in the place of this box."""
        self.hide()
        dialog = CaseDialog(self._desk, case_kind(self._desk.facts.country, code), parent=self.parentWidget())
        dialog.done_with.connect(self.opened)
        dialog.exec()
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < min(len(self._buttons), MOST_FIELDS):
            self._buttons[place].click()
        else:
            super().keyPressEvent(event)


def new_case(desk: Desk, door: str, parent: QWidget) -> QDialog:
    """What a door of "what do you want to note" opens: its one form, or the choice of its kinds ("" for all)."""
    known = case_kinds(desk.facts.country)
    codes = [code for code, one in known.items() if door in ("", one.door)]
    made: QDialog
    if len(codes) == 1:
        made = CaseDialog(desk, known[codes[0]], parent=parent)
        made.done_with.connect(lambda case_id: desk.go("agreements.cases", case_id))
    else:
        title = QCoreApplication.translate("CaseBoxes", "Which kind is it?")
        made = KindBox(desk, codes, title, parent)
        made.opened.connect(lambda case_id: desk.go("agreements.cases", case_id))
    return made
