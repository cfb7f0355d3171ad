"""The changes of status of a member, one after another: a wrong one is corrected here, or the last one taken back."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.values.dates import format_iso
from app.models.members.events import correct_event, take_back_event
from app.models.members.record import MemberEvent, events_of
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, button, main_button, side_by_side, sized, with_key, words
from app.ui.table import Column, RecordTable


class EventsDialog(QDialog):
    """The list of what was noted, newest last, and below it the one under the cursor as it should be."""

    def __init__(self, desk: Desk, member_id: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._member_id = member_id
        self._events: dict[int, MemberEvent] = {}
        self.setWindowTitle(self.tr("Changes of status"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(name, "h2", wrap=True))
        column.addWidget(words(self.tr("Correct the date, the reason or the resolution of the marked line."), "muted"))
        self.table = self._make_table()
        column.addWidget(self.table, 1)
        self.form = self._make_form()
        column.addWidget(self.form)
        self.take_back = button(self.tr("Take the last one back"), self._take_back)
        close = button(with_key(self.tr("Close"), "Esc"), self.reject)
        save = main_button(self.tr("Save the correction"), self._save, self.tr("Enter"))
        bottom = side_by_side(self.take_back, close, save, stretch=False)
        bottom.insertStretch(1, 1)
        column.addLayout(bottom)
        sized(self, 104, 32)
        self.table.chosen.connect(self._put)
        self._read()

    def _make_table(self) -> RecordTable[MemberEvent]:
        columns: list[Column[MemberEvent]] = [
            Column(self.tr("Date"), lambda one: format_iso(one.on_date) or self.tr("no date"), 11),
            Column(self.tr("What"), lambda one: code_words(f"event.{one.event}"), 14),
            Column(self.tr("Reason"), lambda one: one.reason),
            Column(self.tr("Resolution"), lambda one: one.act),
        ]
        return RecordTable(
            self._desk.theme,
            self.tr("Changes of status"),
            columns,
            lambda ids: {one: self._events[one] for one in ids if one in self._events},
        )

    def _make_form(self) -> Form:
        form = Form(FormPlace.of(self._desk), "members.events")
        form.day("on_date", self.tr("Date"))
        form.text("reason", self.tr("Reason"))
        form.text("act", self.tr("Resolution"), help=self.tr("For example: Minutes 12/2026, Executive Committee."))
        form.submitted.connect(self._save)
        form.cancelled.connect(self.reject)
        return form

    def _read(self) -> None:
        found = self._desk.runner.now(events_of, self._member_id)
        self._events = {one.id: one for one in found}
        self.table.show_ids(list(self._events))
        self.take_back.setEnabled(len(found) > 1)
        if found:
            self.table.select(self.table.current_id or found[-1].id)
            self._put(self.table.current_id)

    def _put(self, event_id: int) -> None:
        one = self._events.get(event_id)
        if one is not None:
            day = date.fromisoformat(one.on_date) if one.on_date else None
            self.form.put({"on_date": day, "reason": one.reason, "act": one.act})

    def _save(self) -> None:
        values = self.form.values()
        if values is None or not self.table.current_id:
            return
        self._desk.runner.run(
            correct_event,
            self.table.current_id,
            values["on_date"],
            values["reason"] or "",
            values["act"] or "",
            on_done=self._corrected,
            on_refused=self.form.show_refusal,
            owner=self,
        )

    def _take_back(self) -> None:
        last = list(self._events.values())[-1]
        question = self.tr("Take back “{event}” of {day}?").format(
            event=code_words(f"event.{last.event}"), day=format_iso(last.on_date) or self.tr("no date")
        )
        detail = self.tr("The member is again as before it. What was charged and paid stays as it is.")
        if self._desk.dialogs.ask(question, self.tr("Take it back"), detail=detail):
            self._desk.runner.run(
                take_back_event,
                last.id,
                on_done=self._taken_back,
                on_refused=self.form.show_refusal,
                owner=self,
            )

    def _corrected(self, _nothing: None) -> None:
        self._desk.notify(self.tr("The correction is saved."))
        self._read()

    def _taken_back(self, _nothing: None) -> None:
        self._desk.notify(self.tr("The change of status was taken back."))
        self._read()
