"""Writing a letter: the fields, the paper as it will look, and the draft that keeps itself until it has a number."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.messages import say
from app.messages import words as code_words
from app.models.base.errors import GremialError, Problem, Refused
from app.models.dues.queries import positions
from app.models.letters.commands import keep_draft, next_number
from app.models.letters.queries import Letter
from app.models.letters.rules import LetterDraft
from app.ui.page import Desk
from app.ui.pages.documents.letter_form import LetterForm
from app.ui.pages.documents.paper_jobs import Looked, issue_job, look_job, templates_job
from app.ui.pieces import LARGE, MEDIUM, button, main_button, scrolling, words
from app.ui.preview import Preview

_DEBT: Final = "{deuda}"
MILLISECONDS_TO_LOOK: Final = 700
MILLISECONDS_TO_KEEP: Final = 4000


class LetterDialog(QDialog):
    """``issued`` carries the letters that got a number, ``kept`` the id of the draft that stays."""

    issued = Signal(list)
    kept = Signal(int)

    def __init__(
        self,
        desk: Desk,
        draft: Letter | None = None,
        *,
        like: Letter | None = None,
        member_id: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft_id = draft.id if draft else None
        self._saving = self._dirty = self._done = False
        self._then: Callable[[], object] | None = None  # what waits until the draft is in the file
        self._shown = b""
        self.setWindowTitle(self.tr("Write a letter"))
        self.fields = LetterForm(desk)
        self.preview = Preview(desk, takes_away=False)
        self.state = words("", "muted", wrap=True)
        self.problem = words("", "problem", wrap=True)
        self._lay_out()
        self._look_timer = QTimer(self, singleShot=True, interval=MILLISECONDS_TO_LOOK)
        self._look_timer.timeout.connect(self.look)
        self._keep_timer = QTimer(self, singleShot=True, interval=MILLISECONDS_TO_KEEP)
        self._keep_timer.timeout.connect(self.keep)
        if draft or like:
            self.fields.take_up(draft or like, again=draft is None)  # type: ignore[arg-type]  # one of them is there
        if member_id:
            self.fields.address_to(member_id)
        self._begun = self.fields.draft
        self.fields.edited.connect(self._edited)
        self.fields.form.submitted.connect(self.issue)
        self.fields.form.cancelled.connect(self.reject)
        desk.runner.run(templates_job, on_done=self.fields.offer_templates, owner=self)
        self.look()

    def _lay_out(self) -> None:
        left, area = QWidget(), scrolling(self.fields)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM // 2)
        column.addWidget(area, 1)
        column.addWidget(self.problem)
        middle = QHBoxLayout()
        middle.setSpacing(MEDIUM)
        middle.addWidget(left, 11)
        middle.addWidget(self.preview, 9)
        self.go = main_button(self.tr("Put it into the book"), self.issue, "Ctrl+Enter")
        bottom = QHBoxLayout()
        bottom.addWidget(self.state, 1)
        bottom.addWidget(button(self.tr("Leave it as a draft") + "  (Esc)", self.reject))
        bottom.addWidget(self.go)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        outer.setSpacing(MEDIUM)
        outer.addLayout(middle, 1)
        outer.addLayout(bottom)
        room, letters = self.screen().availableGeometry(), self.fontMetrics()
        self.resize(
            min(letters.averageCharWidth() * 190, room.width() - MEDIUM),
            min(letters.height() * 50, room.height() - letters.height() * 3),
        )

    # -- while somebody writes --------------------------------------------------------------------

    def _edited(self) -> None:
        self._dirty = self._dirty or self.fields.draft != self._begun
        self._say(self.fields.objections())
        self._look_timer.start()
        if self._dirty and not self._keep_timer.isActive():
            self._keep_timer.start()

    def look(self) -> None:
        """Draws the letter as it stands and says which fields stay empty."""
        draft, ids = self.fields.draft, self.fields.member_ids
        self._desk.runner.run(look_job, draft, ids, on_done=self._looked, on_refused=self._refused, owner=self)

    def _looked(self, looked: Looked) -> None:
        if looked.pdf != self._shown:  # the same paper is not drawn again: it would go back to its top
            self._shown = looked.pdf
            self.preview.show_pdf(looked.pdf, self.windowTitle(), "letter")
        self._say(looked.problems)

    def _say(self, problems: tuple[Problem, ...] | list[Problem]) -> None:
        texts = list(dict.fromkeys(say(one) for one in problems))
        self.problem.setText("\n".join(texts[:2]))
        self.problem.setVisible(bool(texts))

    # -- the draft --------------------------------------------------------------------------------

    def keep(self) -> None:
        """Keeps what is written, so that a power cut loses at most the last words."""
        if self._done or self._saving or not self._dirty or not _worth(self.fields.draft):
            return
        self._saving, self._dirty = True, False
        self._desk.runner.run(
            keep_draft,
            self.fields.draft,
            self._draft_id,
            on_done=self._note_kept,
            on_refused=self._refused,
            on_end=self._saved,
            owner=self,
        )

    def _note_kept(self, letter_id: int) -> None:
        self._draft_id = letter_id
        self.state.setText(self.tr("Kept as a draft, without a number."))

    def _saved(self) -> None:
        self._saving = False
        then, self._then = self._then, None
        if then is not None:
            then()
        elif self._dirty and not self._keep_timer.isActive():
            self._keep_timer.start()

    def reject(self) -> None:
        """Leaves; what is written stays as a draft."""
        if self._saving:
            self._then = self.reject
            return
        if self._dirty and not self._done and _worth(self.fields.draft):
            self._dirty = False
            self._desk.runner.run(
                keep_draft,
                self.fields.draft,
                self._draft_id,
                on_done=self._left,
                on_refused=self._refused,
                owner=self,
            )
            return
        if self._draft_id is not None and not self._done:
            self.kept.emit(self._draft_id)
        super().reject()

    def _left(self, letter_id: int) -> None:
        self._draft_id = letter_id
        self._desk.notify(self.tr("Kept as a draft, without a number."))
        self.kept.emit(letter_id)
        super().reject()

    # -- into the book ----------------------------------------------------------------------------

    def issue(self) -> None:
        """Says which number it gets and to whom it goes, and gives it when that is what is wanted."""
        if self._saving:
            self._then = self.issue
            return
        if self.fields.form.values() is None or self._done:
            return
        draft, ids = self.fields.draft, self.fields.member_ids
        if self.fields.several and not ids:
            self._refused(Refused("letter.no_members", field="many"))
            return
        question, detail = self._question(draft, ids)
        if not self._desk.dialogs.ask(question, self.tr("Put it into the book"), detail=detail):
            return
        self.go.setEnabled(False)
        self._keep_timer.stop()
        self._desk.runner.run(
            issue_job,
            draft,
            ids,
            self._draft_id,
            on_done=self._issued,
            on_refused=self._refused,
            on_end=lambda: self.go.setEnabled(True),
            owner=self,
            title=self.windowTitle(),
        )

    def _question(self, draft: LetterDraft, ids: list[int]) -> tuple[str, str]:
        year = draft.on_date.year
        number = self._desk.runner.now(next_number, "out", year)
        kind = code_words(f"letters.kind_{draft.kind}")
        each = bool(ids) and draft.kind != "circular"
        said = f"{number}–{number + len(ids) - 1}/{year}" if each and len(ids) > 1 else f"{number}/{year}"
        question = self.tr("{kind} No. {number}: put it into the book?").format(kind=kind, number=said)
        lines = [" · ".join(part for part in (draft.to_name, draft.subject) if part)]
        if ids:
            lines.append(self.tr("It goes to %n member(s).", "", len(ids)))
        if ids and (left_out := self.fields.many.left_out):
            lines.append(self.tr("%n is/are left out: their data are blocked.", "", left_out))
        if _DEBT in draft.body and (square := self._owe_nothing(draft, ids)):
            lines.append(self.tr("%n of them owe(s) nothing: the text would tell them of a debt of 0.", "", square))
        if year != self._desk.today().year:
            lines.append(self.tr("Its date puts it into the book of {year}.").format(year=year))
        lines.append(self.tr("From then on the text is not changed; what is wrong is made void and written again."))
        return question, "\n".join(lines)

    def _owe_nothing(self, draft: LetterDraft, ids: list[int]) -> int:
        members = ids or ([draft.member_id] if draft.member_id else [])
        found = self._desk.runner.now(positions, members)
        return sum(not found[one].debt for one in members if one in found)

    def _issued(self, letters: list[Letter]) -> None:
        self._done = True
        self.accept()
        self.issued.emit(letters)

    def _refused(self, error: GremialError) -> None:
        several = error.problems if isinstance(error, Refused) else ()
        problems = several or (error.problem,)
        self.fields.form.show_problems([one for one in problems if one.field in self.fields.form.names])
        self._say([one for one in problems if one.field not in self.fields.form.names])


def _worth(draft: LetterDraft) -> bool:
    """Whether there is something that would be missed."""
    return bool(draft.subject or draft.body)
