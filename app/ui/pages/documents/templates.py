"""The page "Templates": the texts the office writes often, its own to change, those of the program to copy."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import say
from app.messages import words as code_words
from app.models.base.changes import Changes
from app.models.base.errors import Problem
from app.models.letters.commands import forget_template, save_template
from app.models.letters.queries import Template
from app.models.letters.rules import unknown_placeholders
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk, Page
from app.ui.pages.documents.field_menu import BodyEditor
from app.ui.pages.documents.paper_jobs import templates_job
from app.ui.pieces import SMALL, Card, button, main_button, scrolling, side_by_side, words
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (50, 50)
LEAST: Final = (44, 50)
_LINES: Final = 12


class TemplatesPage(Page):
    """A list with the text beside it. Arrive with "new"."""

    tables: ClassVar[frozenset[str]] = frozenset(("letter_template",))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._shown: list[Template] = []
        self._wanted = ""
        columns: list[Column[Template]] = [
            Column(self.tr("Name"), lambda one: one.name),
            Column(self.tr("Kind"), lambda one: code_words(f"letters.kind_{one.kind}"), 9),
            Column(self.tr("Whose"), whose_words, 9, token=lambda one: "" if one.id else "muted"),
        ]
        self.table = RecordTable(
            desk.theme, self.tr("Templates"), columns, lambda ids: {one: self._shown[one - 1] for one in ids}
        )
        self.header.addWidget(main_button(self.tr("New template"), self.add, "Ctrl+N"))
        self.edit_button = button(self.tr("Edit") + "  (F4)", self.edit)
        self.copy_button = button(self.tr("Copy…"), self.copy)
        self.remove_button = button(self.tr("Remove…"), self.remove)
        self._name = words("", "h2", wrap=True)
        self._subject = words("", "label", wrap=True)
        self._body = words("", wrap=True)
        self._body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self._split(), 1)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _row: self.edit())

    def _split(self) -> Beside:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.addWidget(self.table, 1)
        card = Card()
        for said in (self._name, self._subject, self._body):
            card.body.addWidget(said)
        card.body.addStretch(1)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SMALL)
        beside.addLayout(side_by_side(self.edit_button, self.copy_button, self.remove_button))
        beside.addWidget(scrolling(card), 1)
        return Beside(left, right, SHARES, LEAST, self.desk.prefs, "documents.templates")

    def title(self) -> str:
        return self.tr("Templates")

    def first_focus(self) -> QWidget:
        return self.table

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - a handful of texts, read whole
        self.desk.runner.run(templates_job, on_done=self._show, owner=self)

    def arrive(self, target: object) -> None:
        if target == "new":
            self.add()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"new": self.add, "edit": self.edit}

    # -- the list ---------------------------------------------------------------------------------

    def _show(self, found: Sequence[Template]) -> None:
        wanted = self._wanted or (self.chosen.name if self.chosen else "")
        self._shown, self._wanted = list(found), ""
        self.table.show_ids(range(1, len(found) + 1))
        place = next((at for at, one in enumerate(found, 1) if one.name == wanted), 1)
        self.table.select(place)
        self._choose(place)

    @property
    def chosen(self) -> Template | None:
        row = self.table.current_id
        return self._shown[row - 1] if 0 < row <= len(self._shown) else None

    def _choose(self, _row: int) -> None:
        one = self.chosen
        own = one is not None and bool(one.id)
        self.edit_button.setEnabled(own)
        self.remove_button.setEnabled(own)
        self.copy_button.setEnabled(one is not None)
        self._name.setText(one.name if one else "")
        self._subject.setText(one.subject if one else "")
        self._body.setText(one.body if one else "")

    # -- what is done -----------------------------------------------------------------------------

    def add(self) -> None:
        self._open(Template(0, "", "letter", "", ""))

    def copy(self) -> None:
        """A text of the program cannot be changed, but a copy of it can."""
        one = self.chosen
        if one is not None:
            name = self.tr("{name} (of the office)").format(name=one.name)
            self._open(Template(0, name, one.kind, one.subject, one.body))

    def edit(self) -> None:
        one = self.chosen
        if one is None:
            return
        if one.id:
            self._open(one)
        else:
            self.copy()

    def _open(self, one: Template) -> None:
        taken = {known.name.casefold() for known in self._shown if known.id and known.id != one.id}
        dialog = TemplateDialog(self.desk, one, taken, self)
        dialog.done_with.connect(lambda _id: self._saved(dialog.name))
        dialog.exec()

    def _saved(self, name: str) -> None:
        self._wanted = name
        self.refresh(None)
        self.desk.notify(code_words("letter.template_saved", name=name))

    def remove(self) -> None:
        one = self.chosen
        if one is None or not one.id:
            return
        question = self.tr("Remove the template “{name}”?").format(name=one.name)
        detail = self.tr("Letters written with it stay as they are.")
        if self.desk.dialogs.ask(question, self.tr("Remove"), detail=detail, danger=True):
            self.desk.runner.run(forget_template, one.id, on_done=self._removed, owner=self)

    def _removed(self, _nothing: None) -> None:
        self.refresh(None)


class TemplateDialog(FormDialog):
    """A text of the office; ``name`` is what it is called now."""

    def __init__(self, desk: Desk, one: Template, taken: set[str], parent: QWidget | None = None) -> None:
        title = self.tr("Template of the office") if one.id else self.tr("New template")
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._id, self._taken = one.id, taken
        self.name = one.name
        self.box = BodyEditor("body", _LINES)
        kinds = [(kind, code_words(f"letters.kind_{kind}")) for kind in ("letter", "circular")]
        self.form.text("name", self.tr("Name"), required=True, half=True, value=one.name)
        self.form.choice("kind", self.tr("Kind"), kinds, half=True, value=one.kind)
        self.form.text("subject", self.tr("Subject"), value=one.subject)
        self.form.add(self.box, self.tr("Text"), required=True, value=one.body)
        self.problem = words("", "problem", wrap=True)
        self.problem.hide()
        column = self.form.layout()
        assert column is not None
        column.addWidget(self.problem)
        self.form.edited.connect(self.check)
        self.form.focus_first()

    def check(self) -> bool:
        """A field that does not exist is said while it is typed."""
        typed = self.form.typed()
        problems = [
            *unknown_placeholders("subject", typed["subject"] or ""),
            *unknown_placeholders("body", typed["body"] or ""),
        ]
        self.problem.setText("\n".join(dict.fromkeys(say(one) for one in problems)))
        self.problem.setVisible(bool(problems))
        return not problems

    def send(self, values: dict[str, Any]) -> None:
        if values["name"].casefold() in self._taken:
            self.form.show_problems([Problem("name", "letter.template_taken", {"text": values["name"]})])
            return
        self.name = values["name"]
        self.run(
            *(save_template, self.name, values["kind"], values["subject"] or "", values["body"]),
            self._id or None,
        )


def whose_words(one: Template) -> str:
    return code_words("letters.template_own" if one.id else "letters.template_preset")
