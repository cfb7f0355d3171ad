"""A paper for many members before it is printed: questions at the left, the paper at the right.

What each paper asks is in ``print_cards``, ``print_labels``, ``print_list`` and ``print_directory``; what was chosen
is kept in the office's file and offered again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.jobs.print_choices import keep_print_choices, print_choices
from app.models.base.errors import GremialError
from app.models.base.values.money import counted
from app.models.members.queries import members_by_id
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.page import Desk
from app.ui.pieces import (
    MEDIUM,
    SMALL,
    EmptyState,
    ShownStack,
    button,
    scrolling,
    side_by_side,
    with_key,
    words,
)
from app.ui.preview import Preview
from app.ui.split import Beside

if TYPE_CHECKING:
    # ReportLab is loaded by the first paper.
    from app.jobs.print_people import Drawn

SHARES: Final = (40, 60)
LEAST: Final = (42, 50)
_PAUSE: Final = 400  # milliseconds after the last key until the paper is drawn anew
_WIDE: Final = 150  # characters
_HIGH: Final = 44  # lines


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom the paper is for: these ids, or the members of the numbers typed."""

    ids: tuple[int, ...] = ()
    numbers: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """The paper, how many members it holds, and what is said above it."""

    data: bytes
    count: int
    said: tuple[str, ...]


def ids_of(office: Any, whom: Whom) -> list[int]:
    """The members of a wish. Raises ``Refused`` for a number that nobody has."""
    from app.jobs.print_people import Choice, chosen_ids, refs_in  # noqa: PLC0415 - with the first paper

    return chosen_ids(office, Choice(refs=refs_in(whom.numbers))) if whom.numbers else list(whom.ids)


def shown(drawn: Drawn, *more: str) -> Shown:
    """The paper with who was left out of it."""
    from app.jobs.print_people import left_out_words  # noqa: PLC0415 - with the first paper

    return Shown(drawn.data, drawn.count, (*(one for one in more if one), *left_out_words(drawn.left_out)))


class _Counted(QObject):
    """How many, in words: a plural is found only under the name of the class itself, not of one that inherits."""

    def on_paper(self, count: int) -> str:
        return self.tr("%n member(s) on the paper", "", count)

    def in_list(self, count: int) -> str:
        return self.tr("%n member(s) of the list on the screen", "", count)


class PrintDialog(QDialog):
    """Asks, shows, prints. A subclass names its ``paper``, the fields it ``keeps``, and its ``job``.

    ``ids`` are the list on the screen, ``current`` who is under the cursor, ``day`` the past day that list shows.
    """

    paper: ClassVar[str] = ""
    keeps: ClassVar[tuple[str, ...]] = ()

    def __init__(
        self,
        desk: Desk,
        ids: Sequence[int],
        current: int = 0,
        parent: QWidget | None = None,
        *,
        day: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._ids, self._current, self.day = desk, tuple(ids), current, day
        self._asked = 0
        self._counted = _Counted(self)
        self.setWindowTitle(self.title())
        self.form = Form(FormPlace.of(desk), f"members.{self.paper}")
        self._ask_whom()
        self.ask(self.form)
        self.said = words("", wrap=True)
        self.preview = Preview(desk)
        self._stack = ShownStack()
        self._stack.addWidget(EmptyState(desk.theme, self.tr("The paper is shown here."), icon="file"))
        self._stack.addWidget(self.preview)
        self._later = QTimer(self, singleShot=True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self.draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(Beside(self._left(), self._right(), SHARES, LEAST, desk.prefs, "members.print"), 1)
        self._before = self._remember()
        self.show_questions()
        self.form.edited.connect(self._edited)
        self.form.submitted.connect(self.draw)
        self.form.cancelled.connect(self.reject)
        self._size()
        self.draw()

    # -- what a subclass says -----------------------------------------------------------------------

    def title(self) -> str:
        raise NotImplementedError

    def ask(self, form: Form) -> None:
        """Adds the paper's own questions."""
        raise NotImplementedError

    def wish(self, found: dict[str, Any]) -> dict[str, Any]:
        """The answers as the job takes them."""
        raise NotImplementedError

    def job(self) -> Callable[..., Shown]:
        """``job(office, whom, wish, *, progress)``."""
        raise NotImplementedError

    def buttons(self) -> Sequence[QWidget]:
        """What can be done besides printing and saving."""
        return ()

    # -- the questions --------------------------------------------------------------------------------

    def _ask_whom(self) -> None:
        choices = [("list", self._many(self._counted.in_list(len(self._ids)), len(self._ids)))]
        row = next(iter(self._desk.runner.now(members_by_id, [self._current])), None) if self._current else None
        if row is not None:
            choices.append(("one", self.tr("Only {name}").format(name=row.name)))
        choices.append(("numbers", self.tr("Only these numbers")))
        self._whom = self.form.choice("whom", self.tr("For whom?"), choices)
        help_text = self.tr("Separated by commas; 101-120 is all from 101 to 120.")
        self.form.text("numbers", self.tr("Numbers of members"), help=help_text)

    def _left(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.form)
        column.addStretch(1)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SMALL)
        outer.addWidget(scrolling(inner), 1)
        close = button(with_key(self.tr("Close"), "Esc"), self.reject)
        outer.addLayout(side_by_side(close, *self.buttons()))
        return whole

    def _right(self) -> QWidget:
        """Who is left out and what leaves stand above the paper: they are read before it is printed."""
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.said)
        column.addWidget(self._stack, 1)
        return right

    def _edited(self) -> None:
        self.show_questions()
        self._later.start()

    def show_questions(self) -> None:
        """The questions that count for the answers given."""
        self.form.show_fields("numbers", wanted=self._whom.value() == "numbers")

    def whom(self, found: dict[str, Any]) -> Whom:
        if found["whom"] == "numbers":
            return Whom(numbers=found["numbers"] or "0")
        return Whom((self._current,) if found["whom"] == "one" else self._ids)

    # -- the paper ------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Shows the paper of the answers; of several quick ones only the last."""
        self._later.stop()
        found = self.form.values()
        if found is None:
            return
        self._asked += 1
        asked = self._asked
        self._desk.runner.run(
            self.job(),
            self.whom(found),
            self.wish(found),
            on_done=lambda paper: self._show(paper, asked),
            on_refused=self._refused,
            owner=self,
            title=self.tr("Drawing the paper"),
        )

    def _show(self, paper: Shown, asked: int) -> None:
        if asked != self._asked:
            return
        self._say("\n".join((self._many(self._counted.on_paper(paper.count), paper.count), *paper.said)))
        name = f"{self.title().rstrip('.…')} {self._desk.today().isoformat()}"
        self.preview.show_pdf(paper.data, name, self.paper)
        self._stack.setCurrentIndex(1)

    def _many(self, text: str, count: int) -> str:
        return counted(text, count, self._desk.facts.country)

    def _refused(self, error: GremialError) -> None:
        """Said at the field it is about, a number that nobody has at the numbers; the old paper goes."""
        self.preview.clear()
        self._stack.setCurrentIndex(0)
        self._say("")
        problem = error.problem
        if problem.field in ("member", "ref"):
            self.form.show_problems([replace(problem, field="numbers")])
        else:
            self.form.show_refusal(error)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    # -- what is kept ---------------------------------------------------------------------------------

    def _remember(self) -> dict[str, Any]:
        """Puts the answers of the last time; returns them as they stand now."""
        kept = self._desk.runner.now(print_choices, self.paper)
        known = {name: value for name, value in kept.items() if name in self.keeps}
        self.form.put({name: self.from_kept(name, value) for name, value in known.items()})
        return self._answers()

    def from_kept(self, name: str, value: Any) -> Any:
        """Numbers are of one day: without them the list is offered again."""
        return "list" if name == "whom" and value == "numbers" else value

    def _answers(self) -> dict[str, Any]:
        typed = self.form.typed()
        return {
            name: value.isoformat() if isinstance(value, date) else list(value) if isinstance(value, tuple) else value
            for name in self.keeps
            if (value := typed[name]) is not None
        }

    def done(self, result: int) -> None:
        """Closes; what was chosen is offered the next time. A file that cannot be written keeps what it had."""
        answers = self._answers()
        if answers != self._before:
            self._desk.runner.run(
                keep_print_choices, self.paper, answers, on_done=self._kept, on_refused=lambda _error: None
            )
        self._later.stop()
        self.preview.clear()
        super().done(result)

    def _kept(self, _nothing: None) -> None:
        """Nothing is said of it: nobody asked to save anything."""

    def _size(self) -> None:
        letters, screen = self.fontMetrics(), self.screen().availableGeometry()
        width = min(letters.averageCharWidth() * _WIDE, screen.width() - 40)
        self.resize(width, min(letters.height() * _HIGH, screen.height() - 60))
