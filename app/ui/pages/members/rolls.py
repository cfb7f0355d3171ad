"""The page "Rolls and book": who may vote on a day, the book of members, the register of any day; on paper and Excel.

Who is entitled is decided by rules in ``models.dues``; the papers are made by a job.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, ClassVar, Final, Literal, cast

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.changes import Changes
from app.models.base.errors import GremialError
from app.models.dues.rolls import RollRules, roll_rules, set_roll_rules
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.page import Desk, Page
from app.ui.pieces import MEDIUM, SMALL, EmptyState, ShownStack, button, restyle, scrolling, with_key, words
from app.ui.preview import Preview
from app.ui.runner import Progress
from app.ui.split import Beside

Kind = Literal["roll", "book", "list"]
SHARES: Final = (42, 58)
LEAST: Final = (44, 56)
_PAUSE: Final = 400  # milliseconds after the last key until the paper is drawn anew


@dataclass(frozen=True, slots=True)
class RollWish:
    """What the paper is to show; for the book and the list only ``day`` counts."""

    kind: Kind
    day: date
    cut_off: date
    rules: RollRules
    with_ids: bool
    with_barred: bool


@dataclass(frozen=True, slots=True)
class RollDrawn:
    """The paper, and what is said above it."""

    data: bytes
    said: str


def draw_job(office: Any, wish: RollWish, *, progress: Progress) -> RollDrawn:  # noqa: ARG001 - every job is told
    """The paper of a wish."""
    from app.jobs import rolls  # noqa: PLC0415 - ReportLab is loaded by the first paper

    if wish.kind == "book":
        return RollDrawn(rolls.book_bytes(office, wish.day), "")
    if wish.kind == "list":
        return RollDrawn(rolls.list_bytes(office, wish.day, with_ids=wish.with_ids), "")
    view = rolls.roll_view(office, wish.day, wish.cut_off, wish.rules)
    data = rolls.roll_bytes(office, view, with_ids=wish.with_ids, with_barred=wish.with_barred)
    return RollDrawn(data, view.sums)


def save_job(office: Any, wish: RollWish, out: Path, *, progress: Progress) -> Path:  # noqa: ARG001 - every job is told
    """The same as a spreadsheet."""
    from app.jobs import rolls  # noqa: PLC0415 - openpyxl is loaded by the first list

    if wish.kind == "book":
        rolls.save_book(office, wish.day, out)
    elif wish.kind == "list":
        rolls.save_list(office, wish.day, out, with_ids=wish.with_ids)
    else:
        view = rolls.roll_view(office, wish.day, wish.cut_off, wish.rules)
        rolls.save_roll(office, view, out, with_ids=wish.with_ids, with_barred=wish.with_barred)
    return out


class RollsPage(Page):
    """Questions at the left, the paper they give at the right."""

    tables: ClassVar[frozenset[str]] = frozenset(
        ("member", "member_event", "member_category", "category_change", "charge", "charge_relief", "payment")
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form = self._make_form()
        self.said = words("", "h3", wrap=True)
        self.preview = Preview(desk)
        self._paper = ShownStack()
        self._paper.addWidget(EmptyState(desk.theme, self.tr("The paper is shown here."), icon="file"))
        self._paper.addWidget(self.preview)
        self._later = QTimer(self, singleShot=True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._draw)
        self.header.addWidget(button(with_key(self.tr("Open in Excel"), "Ctrl+E"), self.export))
        self.body.addWidget(Beside(self._left(), self._paper, SHARES, LEAST, desk.prefs, "members.rolls"), 1)
        self.form.edited.connect(self._edited)
        self.form.submitted.connect(self._draw)

    def _make_form(self) -> Form:
        form = Form(FormPlace.of(self.desk), "members.rolls")
        self._kind = form.choice(
            "kind",
            self.tr("Which paper?"),
            [
                ("roll", self.tr("Who may vote at an assembly")),
                ("book", self.tr("Book of members")),
                ("list", self.tr("Members on a day")),
            ],
        )
        form.day("day", self.tr("On the day"), half=True)
        form.day("cut_off", self.tr("Dues paid until"), half=True)
        form.check("with_ids", self.tr("With identity documents"))
        form.check("with_barred", self.tr("Also who may speak but not vote, with the reason"))
        with form.more():
            form.number("min_months", self.tr("Months of membership needed to vote"), half=True)
            form.number("months_allowed", self.tr("Dues that may be pending"), half=True)
            form.check("up_to_date", self.tr("Only who has paid may vote"))
            form.check("plans_count", self.tr("Who keeps a payment plan counts as up to date"))
            help_text = self.tr("As it is to be printed: art. 14 of the statutes.")
            form.text("article", self.tr("Article of the statutes"), help=help_text)
        return form

    def _left(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.form)
        column.addWidget(self.said)
        self.keep = button(self.tr("Keep this as the rule of the office"), self.keep_rules)
        column.addWidget(self.keep)
        column.addStretch(1)
        return scrolling(inner)

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Rolls and book")

    def first_focus(self) -> QWidget | None:
        return None

    def refresh(self, changes: Changes | None) -> None:
        if changes is None:
            self._put_rules(self.desk.runner.now(roll_rules))
            today = self.desk.today()
            self.form.put({"day": today, "cut_off": today})
            self._show_questions()
        self._draw()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"excel": self.export, "print": self.preview.print_now}

    # -- the questions ----------------------------------------------------------------------------

    def _put_rules(self, rules: RollRules) -> None:
        self.form.put(
            {
                "min_months": rules.min_months,
                "months_allowed": rules.months_allowed,
                "up_to_date": rules.up_to_date,
                "plans_count": rules.plans_count,
                "article": rules.article,
            }
        )

    def wish(self) -> RollWish | None:
        """``None`` while something typed is wrong; it is then said at its field."""
        found = self.form.values()
        if found is None:
            return None
        rules = RollRules(
            found["min_months"] or 0,
            bool(found["up_to_date"]),
            found["months_allowed"] or 0,
            found["article"] or "",
            bool(found["plans_count"]),
        )
        day = found["day"] or self.desk.today()
        kind = cast("Kind", found["kind"])
        return RollWish(kind, day, found["cut_off"] or day, rules, bool(found["with_ids"]), bool(found["with_barred"]))

    def _edited(self) -> None:
        self._show_questions()
        self._later.start()

    def _show_questions(self) -> None:
        """The questions that count for the paper chosen."""
        kind = self._kind.value()
        only_roll = ("cut_off", "with_barred", "min_months", "months_allowed", "up_to_date", "plans_count", "article")
        self.form.show_fields(*only_roll, wanted=kind == "roll")
        self.form.show_fields("with_ids", wanted=kind != "book")  # the legal book always has them
        self.keep.setVisible(kind == "roll")

    # -- the paper --------------------------------------------------------------------------------

    def _draw(self) -> None:
        self._later.stop()
        wish = self.wish()
        if wish is not None:
            name = f"{self._kind.box.currentText()} {wish.day.isoformat()}"
            self.desk.runner.run(
                draw_job,
                wish,
                on_done=lambda drawn: self._show(drawn, name),
                on_refused=self._refused,
                owner=self,
                title=self.tr("Drawing the paper"),
            )

    def _show(self, drawn: RollDrawn, name: str) -> None:
        self._say(drawn.said, "h3")
        self.preview.show_pdf(drawn.data, name, "roll")
        self._paper.setCurrentIndex(1)

    def _refused(self, error: GremialError) -> None:
        self.form.show_refusal(error)
        self._say("" if error.problem.field in self.form.names else say(error), "problem")

    def _say(self, text: str, look: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.said.setProperty("look", look)
        restyle(self.said)

    def keep_rules(self) -> None:
        """The rule on the screen becomes the office's: the next roll begins with it."""
        wish = self.wish()
        if wish is not None:
            self.desk.runner.run(set_roll_rules, wish.rules, on_done=self._kept, on_refused=self._refused, owner=self)

    def _kept(self, _nothing: None) -> None:
        self.desk.notify(self.tr("The rule is kept: the next roll begins with it."))

    def export(self) -> None:
        wish = self.wish()
        if wish is None:
            return
        title = self.tr("Save the list for Excel")
        name = f"{self._kind.box.currentText()} {wish.day.isoformat()}.xlsx"
        path = self.desk.dialogs.save_file("lists", title, "Excel (*.xlsx *.csv)", name)
        if path is not None:
            self.desk.runner.run(
                save_job, wish, path, on_done=self._saved, on_refused=self._refused, owner=self, title=title
            )

    def _saved(self, path: Path) -> None:
        said = self.tr("Saved: {name}").format(name=path.name)
        self.desk.notify(said, self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
