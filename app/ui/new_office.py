"""The first day: four short steps that ask what a new office is, and the job that makes its file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.models.base.database import Clock
from app.models.base.errors import GremialError
from app.models.base.values.money import Money, format_money
from app.ui.chosen_file import PathEditor
from app.ui.dialogs import Dialogs, documents_folder
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.office_words import country_words, kind_words, module_words
from app.ui.pieces import LARGE, MEDIUM, SMALL, button, line, main_button, with_key, words
from app.ui.prefs import Prefs
from app.ui.progress import ProgressStrip
from app.ui.runner import Progress, Runner
from app.ui.theme import Theme

CURRENCIES: Final = {"PY": "PYG", "CL": "CLP", "MX": "MXN"}
FROM_THE_START: Final = ("members", "dues", "meetings")
RECEIPT_DIGITS: Final = 6
SUFFIX: Final = ".gremial"


class NewOfficeDialog(QDialog):
    """Asks step by step; ``made`` is the new file once it exists."""

    def __init__(
        self, theme: Theme, prefs: Prefs, dialogs: Dialogs, runner: Runner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.made: Path | None = None
        self._theme = theme
        self._prefs = prefs
        self._dialogs = dialogs
        self._runner = runner
        self._answers: dict[str, Any] = {"country": "PY"}
        self._forms: list[Form] = []
        self.setWindowTitle(self.tr("Create an office"))
        self._steps = QStackedWidget()
        self._steps.setObjectName("scrolled")
        self._counter = words("", "small")
        self._title = words("", "h1", wrap=True)
        self._said = words("", "muted", wrap=True)
        self._back = button(self.tr("Back"), self.back)
        self._next = main_button("", self.next)
        self._lay_out()
        self._add_step(self._who())

    @property
    def step(self) -> int:
        return self._steps.currentIndex()

    @property
    def form(self) -> Form:
        """The form of the step in sight."""
        return self._forms[self.step]

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, 0)
        top.setSpacing(SMALL // 2)
        for label in (self._counter, self._title, self._said):
            top.addWidget(label)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._steps)
        foot = QHBoxLayout()
        foot.setContentsMargins(LARGE + SMALL, MEDIUM, LARGE + SMALL, MEDIUM)
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._next)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SMALL)
        outer.addLayout(top)
        outer.addWidget(area, 1)
        outer.addWidget(line())
        outer.addLayout(foot)
        outer.addWidget(ProgressStrip(self._runner))
        height = self.fontMetrics().height()
        self.resize(height * 36, min(height * 41, self.screen().availableGeometry().height() - height * 3))

    # -- going through the steps --------------------------------------------------------------

    def next(self) -> None:
        """Takes what this step says and goes on; at the last one the office is made."""
        found = self.form.values()
        if found is None:
            return
        self._answers |= found
        if self.step == len(self._makers()) - 1:
            self._make()
            return
        for later in self._forms[self.step + 1 :]:  # they depend on what was answered: asked anew
            self._drop_step(later)
        del self._forms[self.step + 1 :]
        self._add_step(self._makers()[self.step + 1]())

    def _drop_step(self, form: Form) -> None:
        holder = form.parentWidget()
        if holder is not None:
            self._steps.removeWidget(holder)
            holder.deleteLater()

    def back(self) -> None:
        if self.step == 0:
            self.reject()
        else:
            self._show_step(self.step - 1)

    def _add_step(self, form: Form) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(LARGE + SMALL, SMALL, LARGE + SMALL, MEDIUM)
        column.addWidget(form)
        column.addStretch(1)
        form.submitted.connect(self.next)
        form.cancelled.connect(self.reject)
        self._forms.append(form)
        self._steps.addWidget(holder)
        known = {name: value for name, value in self._answers.items() if name in form.names and value is not None}
        form.put(known)
        self._show_step(len(self._forms) - 1)

    def _show_step(self, step: int) -> None:
        titles = (
            (self.tr("The institution"), self.tr("As it should stand on receipts and letters.")),
            (self.tr("What will your office use?"), self.tr("You can change it whenever you want.")),
            (
                self.tr("How it stands today"),
                self.tr("So that the first receipt and the first cash count are right."),
            ),
            (
                self.tr("Where to keep it"),
                self.tr("Everything is in one file. Keep it on this PC's own disk."),
            ),
        )
        self._steps.setCurrentIndex(step)
        self._title.setText(titles[step][0])
        self._said.setText(titles[step][1])
        self._counter.setText(self.tr("Step {n} of {total}").format(n=step + 1, total=len(titles)))
        last = step == len(titles) - 1
        verb = self.tr("Create the office") if last else self.tr("Next")
        self._next.setText(with_key(verb, self.tr("Enter")))
        self._back.setText(self.tr("Back") if step else self.tr("Cancel"))
        self._forms[step].focus_first()

    # -- the steps ----------------------------------------------------------------------------

    def _makers(self) -> list[Any]:
        return [self._who, self._uses, self._start, self._where]

    def _new_form(self, name: str) -> Form:
        country = self._answers["country"]
        return Form(FormPlace(self._prefs, "new", country, CURRENCIES[country], Clock().today), name)

    def _who(self) -> Form:
        form = self._new_form("who")
        form.text("name", self.tr("Name of the institution"), required=True)
        form.text("short", self.tr("Initials"), half=True, help=self.tr("They name the file and the packages."))
        form.choice("country", self.tr("Country"), country_words(), half=True)
        form.choice("kind", self.tr("What is it?"), kind_words())
        form.text("tax_id", self.tr("Tax id (RUC, RUT, RFC)"), half=True)
        logo = PathEditor("logo", self.tr("Choose a picture…"), self.tr("No logo yet. It can be added later."))
        logo.choose.clicked.connect(lambda _checked=False: self._choose_logo(logo))
        self._theme.put_icon(logo.choose, "image")
        form.add(logo, self.tr("Logo"))
        with form.more():
            form.text(
                "code",
                self.tr("Code in the alliance"),
                help=self.tr("If the alliance gave one, like PY-0014."),
            )
            form.check("practice", self.tr("It is only for practice: every paper says so"))
        return form

    def _uses(self) -> Form:
        form = self._new_form("uses")
        for module, label in module_words():
            form.check(module, label, value=module in FROM_THE_START)
        return form

    def _start(self) -> Form:
        form = self._new_form("start")
        next_one = form.number(
            "last_receipt", self.tr("Last receipt handed out"), half=True,
            help=self.tr("The last number used in your receipt book. Leave it empty to begin at 1."),
        )  # fmt: skip
        said = words("", "muted", wrap=True)
        form.beside(said)

        def show_next() -> None:
            value = next_one.value()
            number = value + 1 if isinstance(value, int) else 1
            said.setText(self.tr("The next one will be {number}.").format(number=f"{number:0{RECEIPT_DIGITS}d}"))

        next_one.edited.connect(show_next)
        show_next()
        form.money("cash", self.tr("Cash in the office today"), half=True)
        form.money("bank", self.tr("Money in the bank today"), half=True)
        return form

    def _where(self) -> Form:
        form = self._new_form("where")
        folder = PathEditor("folder", self.tr("Another folder…"), "")
        folder.choose.clicked.connect(lambda _checked=False: self._choose_folder(folder))
        self._theme.put_icon(folder.choose, "folder-open")
        form.add(folder, self.tr("Folder"), value=self._prefs.folder("office") or documents_folder())
        form.text("file_name", self.tr("Name of the file"), required=True, value=self._file_name())
        form.note(self._summary())
        return form

    def _file_name(self) -> str:
        wanted = self._answers.get("short") or self._answers["name"]
        return "".join(sign for sign in wanted if sign.isalnum() or sign in " -_").strip()[:40]

    def _summary(self) -> str:
        answers, country = self._answers, self._answers["country"]
        money = CURRENCIES[country]
        parts = [f"{answers['name']} · {dict(country_words())[country]}"]
        parts.append(", ".join(label for module, label in module_words() if answers[module]))
        number = (answers["last_receipt"] or 0) + 1
        parts.append(self.tr("First receipt: {number}").format(number=f"{number:0{RECEIPT_DIGITS}d}"))
        for name, text in (("cash", self.tr("Cash: {amount}")), ("bank", self.tr("Bank: {amount}"))):
            parts.append(text.format(amount=format_money(Money(answers[name] or 0, money), country)))
        return "\n".join(parts)

    def _choose_logo(self, editor: PathEditor) -> None:
        pattern = self.tr("Pictures") + " (*.png *.jpg *.jpeg)"
        path = self._dialogs.open_file("logo", self.tr("Choose the logo"), pattern)
        if path is not None:
            editor.put(path)

    def _choose_folder(self, editor: PathEditor) -> None:
        path = self._dialogs.folder("office", self.tr("Where to keep the office's file"))
        if path is not None:
            editor.put(path)

    # -- making it ----------------------------------------------------------------------------

    def _make(self) -> None:
        answers = dict(self._answers)
        path = Path(answers["folder"]) / f"{answers['file_name'].removesuffix(SUFFIX)}{SUFFIX}"

        def make(progress: Progress) -> None:  # noqa: ARG001 - one transaction: nothing to stop halfway
            from app.jobs.new_office import NewOffice, new_office  # noqa: PLC0415 - brings migrations

            new_office(
                path,
                NewOffice(
                    name=answers["name"],
                    country=answers["country"],
                    kind=answers["kind"],
                    currency=CURRENCIES[answers["country"]],
                    short=answers["short"] or "",
                    code=answers["code"] or "",
                    tax_id=answers["tax_id"] or "",
                    logo_path=answers["logo"],
                    first_receipt=(answers["last_receipt"] or 0) + 1,
                    modules=tuple(module for module, _ in module_words() if answers[module]),
                    cash=answers["cash"] or 0,
                    bank=answers["bank"] or 0,
                    practice=answers["practice"],
                ),
            )

        self._next.setEnabled(False)
        self._runner.do(
            make,
            on_done=lambda _: self._finish(path),
            on_refused=self._refused,
            on_end=lambda: self._next.setEnabled(True),
            owner=self,
            title=self.tr("Making the office"),
        )

    def _finish(self, path: Path) -> None:
        self.made = path
        self.accept()

    def _refused(self, error: GremialError) -> None:
        self.form.show_refusal(error)
