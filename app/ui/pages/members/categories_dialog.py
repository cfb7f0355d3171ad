"""The categories of members with their rights: added, changed, taken away where nobody needs them."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import GremialError
from app.models.base.values.money import format_count
from app.models.members.categories import CategoryDraft, edit_category, new_category, remove_category
from app.models.members.queries import Category, categories
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, button, main_button, side_by_side, sized, with_key, words
from app.ui.table import Column, RecordTable


class CategoriesDialog(QDialog):
    """The list above, the category under the cursor below it; "New category" empties the boxes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held: dict[int, Category] = {}
        self._editing = 0
        self.setWindowTitle(self.tr("Categories of members"))
        self.table = self._make_table()
        self.form = self._make_form()
        self._title = words("", "h3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(words(self.tr("Categories of members"), "h2"))
        note = self.tr("Rights count from now on. What was charged already stays as it is.")
        column.addWidget(words(note, "muted", wrap=True))
        column.addWidget(self.table, 1)
        column.addWidget(self._title)
        column.addWidget(self.form)
        column.addLayout(self._bottom())
        self.table.chosen.connect(self._put)
        sized(self, 104, 32)
        self.read()

    def _make_table(self) -> RecordTable[Category]:
        yes, no = self.tr("yes"), self.tr("no")
        columns: list[Column[Category]] = [
            Column(self.tr("Category"), lambda one: one.name),
            Column(self.tr("Votes"), lambda one: yes if one.votes else no, 8),
            Column(self.tr("Pays dues"), lambda one: yes if one.pays else no, 12),
            Column(self.tr("Benefits"), lambda one: yes if one.benefits else no, 12),
            Column(self.tr("Records"), lambda one: format_count(one.members, self._desk.facts.country), 9, number=True),
        ]
        nobody = EmptyState(self._desk.theme, self.tr("There are no categories yet."), icon="users")
        return RecordTable(
            self._desk.theme,
            self.tr("Categories of members"),
            columns,
            lambda ids: {one: self._held[one] for one in ids if one in self._held},
            nobody,
        )

    def _make_form(self) -> Form:
        form = Form(FormPlace.of(self._desk), "members.categories")
        form.text("name", self.tr("Name"), required=True)
        form.check("votes", self.tr("Votes in the assembly"), half=True)
        form.check("pays", self.tr("Pays dues"), half=True)
        form.check("benefits", self.tr("Has the benefits of the office"))
        form.submitted.connect(self.save)
        form.cancelled.connect(self.reject)
        return form

    def _bottom(self) -> Any:
        self._remove = button(self.tr("Take away…"), self.remove, look="danger")
        new = button(self.tr("New category"), self.begin_new)
        close = button(with_key(self.tr("Close"), "Esc"), self.reject)
        save = main_button(self.tr("Save"), self.save, self.tr("Enter"))
        bottom = side_by_side(self._remove, new, close, save, stretch=False)
        bottom.insertStretch(2, 1)
        return bottom

    def read(self, wanted: int = 0) -> None:
        self._held = {one.id: one for one in self._desk.runner.now(categories)}
        self.table.show_ids(list(self._held))
        chosen = wanted or self._editing
        if self._held:
            self.table.select(chosen if chosen in self._held else next(iter(self._held)))
            self._put(self.table.current_id)
        else:
            self.begin_new()

    def _put(self, category_id: int) -> None:
        one = self._held.get(category_id)
        if one is None:
            return
        self._editing = one.id
        self._title.setText(self.tr("Change “{name}”").format(name=one.name))
        self._remove.setEnabled(True)
        self.form.put({"name": one.name, "votes": one.votes, "pays": one.pays, "benefits": one.benefits})

    def begin_new(self) -> None:
        self._editing = 0
        self._title.setText(self.tr("New category"))
        self._remove.setEnabled(False)
        self.form.put({"name": None, "votes": True, "pays": True, "benefits": True})
        self.form.focus_first()

    def save(self) -> None:
        values = self.form.values()
        if values is None:
            return
        draft = CategoryDraft(**values)
        handlers: dict[str, Any] = {"on_refused": self.form.show_refusal, "owner": self}
        if self._editing:
            self._desk.runner.run(edit_category, self._editing, draft, on_done=self._saved, **handlers)
        else:
            self._desk.runner.run(new_category, draft, on_done=self._saved, **handlers)

    def _saved(self, made: int | None) -> None:
        self._desk.notify(self.tr("The category is saved."))
        self.read(made or 0)

    def remove(self) -> None:
        one = self._held.get(self._editing)
        if one is None:
            return
        question = self.tr("Take the category “{name}” away?").format(name=one.name)
        if self._desk.dialogs.ask(question, self.tr("Take away"), danger=True):
            handlers: dict[str, Any] = {"on_refused": self._kept, "owner": self}
            self._desk.runner.run(remove_category, one.id, on_done=self._removed, **handlers)

    def _removed(self, _nothing: None) -> None:
        self.read()

    def _kept(self, refusal: GremialError) -> None:
        self._desk.dialogs.message(say(refusal))
