"""An area of an agreement, or a recital or clause of its text, as it is typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.agreements.areas import (
    AreaRow,
    PassageRow,
    add_area,
    add_passage,
    edit_area,
    edit_passage,
)
from app.models.agreements.rules import AreaDraft, PassageDraft
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_words import choices_of


class AreaDialog(FormDialog):
    """A new area, line or aim, or ``row`` to correct; an area gets its Roman number by itself."""

    def __init__(
        self, desk: Desk, agreement_id: int, row: AreaRow | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Correct the area") if row is not None else self.tr("Add an area")
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._agreement_id, self._row = agreement_id, row
        if row is None:
            self.form.choice("kind", self.tr("What it is"), choices_of("section", desk.facts.country))
        self.form.text("name", self.tr("Name"), required=True)
        self.form.text("label", self.tr("Number"), half=True, help=self.tr("Empty: the next one (I, II, III…)"))
        self.form.lines("body", self.tr("What the parties promise in it"), lines=4)
        self.form.check("open", self.tr("Open: any other activity belongs here"))
        if row is not None:
            self.form.put({name: getattr(row, name) for name in self.form.names})
        else:
            self.offer_another("kind")
        self.form.focus_on("name")

    def send(self, values: dict[str, Any]) -> None:
        for name in ("label", "body"):
            values[name] = values[name] or ""
        if self._row is None:
            self.run(add_area, self._agreement_id, AreaDraft(**values))
        else:
            self.run(edit_area, self._row.id, AreaDraft(**values))


class PassageDialog(FormDialog):
    """A recital or a clause of the text."""

    def __init__(
        self, desk: Desk, agreement_id: int, row: PassageRow | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Correct the text") if row is not None else self.tr("Add a recital or clause")
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._agreement_id, self._row = agreement_id, row
        if row is None:
            kinds = [("recital", self.tr("Recital")), ("clause", self.tr("Clause"))]
            self.form.choice("kind", self.tr("What it is"), kinds)
        self.form.text("heading", self.tr("Title"), help=self.tr("For a clause: Object, Term, Notice…"))
        self.form.lines("body", self.tr("Text"), lines=8, required=True)
        if row is not None:
            self.form.put({"heading": row.heading, "body": row.body})
        self.form.focus_on("body")

    def send(self, values: dict[str, Any]) -> None:
        values["heading"] = values["heading"] or ""
        if self._row is None:
            self.run(add_passage, self._agreement_id, PassageDraft(**values))
        else:
            self.run(edit_passage, self._row.id, PassageDraft(kind=self._kind(), **values))

    def _kind(self) -> Any:
        assert self._row is not None
        return self._row.kind
