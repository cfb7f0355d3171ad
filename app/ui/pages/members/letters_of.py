"""From a member to the correspondence book: a certificate with its paper before it is given, and a letter to them."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import GremialError
from app.models.letters.queries import BookWish, Letter, book_ids, signers
from app.models.members.queries import MemberRow
from app.ui.form_parts import MoreSection
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, button, main_button, side_by_side, with_key, words
from app.ui.preview import Preview
from app.ui.runner import Progress

DOCUMENTS_PAGE: Final = "documents"
PURPOSE: Final = "letter"


def add_letter_buttons(section: MoreSection, desk: Desk, row: MemberRow, parent: QWidget) -> None:
    """Three buttons in a member's "More options"; the last one only where there is correspondence with them."""
    text = QCoreApplication.translate("MemberLetters", "Certificate of membership…")
    certificate = button(text, lambda: CertificateDialog(desk, row, parent).exec())
    text = QCoreApplication.translate("MemberLetters", "Write a letter…")
    letter = button(text, lambda: desk.go(DOCUMENTS_PAGE, ("write", row.id)))
    count = len(desk.runner.now(book_ids, "", BookWish(member_id=row.id)))
    text = QCoreApplication.translate("MemberLetters", "Correspondence with them ({count})…").format(count=count)
    book = button(text, lambda: desk.go(DOCUMENTS_PAGE, ("of", row.id)))
    for made in (certificate, letter, book) if count else (certificate, letter):
        section.grid.addWidget(made, section.grid.rowCount(), 0, 1, 2)


def look_job(
    office: Any,
    member_id: int,
    with_standing: bool,
    signer: tuple[str, str],
    *,
    progress: Progress,  # noqa: ARG001 - every job is told
) -> bytes:
    """The certificate as it would be, without a number."""
    from app.jobs.certificates import certificate_draft  # noqa: PLC0415 - ReportLab is loaded by the first paper
    from app.jobs.letters import preview_bytes  # noqa: PLC0415

    name, held = signer
    draft = certificate_draft(office, member_id, with_standing=with_standing, signed_by=name, signed_office=held)
    return preview_bytes(office, draft)


def issue_job(
    office: Any,
    member_id: int,
    with_standing: bool,
    signer: tuple[str, str],
    *,
    progress: Progress,  # noqa: ARG001
) -> tuple[Letter, str, bytes]:
    """The certificate in the book, what it is called, and its paper."""
    from app.jobs.certificates import issue_certificate  # noqa: PLC0415
    from app.jobs.letters import letter_bytes, letter_title  # noqa: PLC0415

    name, held = signer
    one = issue_certificate(office, member_id, with_standing=with_standing, signed_by=name, signed_office=held)
    return one, letter_title(office, one), letter_bytes(office, one)


class CertificateDialog(QDialog):
    """What it will say is shown before it has a number; afterwards the same box prints and saves it."""

    def __init__(self, desk: Desk, row: MemberRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        self.letter: Letter | None = None
        self.setWindowTitle(self.tr("Certificate of membership"))
        self.standing = QCheckBox(self.tr("Say how the dues stand today"))
        self.name, self.held = QLineEdit(), QLineEdit()
        proposed = list(desk.runner.now(signers, desk.today()).items())[:1]
        for box, text in zip((self.name, self.held), proposed[0] if proposed else ("", ""), strict=True):
            box.setText(text)
            box.editingFinished.connect(self.look)
        self.standing.toggled.connect(lambda _on: self.look())
        self.said = words("", "muted", wrap=True)
        self.preview = Preview(desk, takes_away=False)
        self.give = main_button(self.tr("Give it its number"), self.issue, "Ctrl+Enter")
        self.give.setShortcut("Ctrl+Return")
        self._lay_out()
        self.look()

    def _lay_out(self) -> None:
        fields = QFormLayout()
        fields.setSpacing(MEDIUM // 2)
        fields.addRow(words(self.tr("Who signs"), "label"), self.name)
        fields.addRow(words(self.tr("Office of who signs"), "label"), self.held)
        fields.addRow("", self.standing)
        self.name.setAccessibleName(self.tr("Who signs"))
        self.held.setAccessibleName(self.tr("Office of who signs"))
        self.fields = QWidget()
        self.fields.setLayout(fields)
        self.close_button = button(with_key(self.tr("Close"), "Esc"), self.reject)
        self.bottom = side_by_side(self.said, stretch=False)
        self.bottom.setStretch(0, 1)
        self.bottom.addWidget(self.close_button)
        self.bottom.addWidget(self.give)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self._row.name, "h2", wrap=True))
        column.addWidget(self.fields)
        column.addWidget(self.preview, 1)
        column.addLayout(self.bottom)
        room, letters = self.screen().availableGeometry(), self.fontMetrics()
        self.resize(
            min(letters.averageCharWidth() * 120, room.width() - MEDIUM),
            min(letters.height() * 46, room.height() - letters.height() * 3),
        )

    @property
    def _wish(self) -> tuple[int, bool, tuple[str, str]]:
        signer = (self.name.text().strip(), self.held.text().strip())
        return (self._row.id, self.standing.isChecked(), signer)

    def look(self) -> None:
        if self.letter is None:
            self._desk.runner.run(look_job, *self._wish, on_done=self._looked, on_refused=self._refused, owner=self)

    def _looked(self, data: bytes) -> None:
        self.preview.show_pdf(data, self.windowTitle(), PURPOSE)
        self.said.setText(self.tr("It gets its number in the correspondence book when it is given."))

    def _refused(self, error: GremialError) -> None:
        self.preview.clear()
        self.give.setEnabled(False)
        self.said.setText(say(error))

    def issue(self) -> None:
        """Gives the number; then only printing and saving are left."""
        if self.letter is None and self.give.isEnabled():
            self.give.setEnabled(False)
            self._desk.runner.run(issue_job, *self._wish, on_done=self._issued, on_refused=self._refused, owner=self)

    def _issued(self, done: tuple[Letter, str, bytes]) -> None:
        self.letter, title, data = done
        self.fields.setEnabled(False)
        self.give.hide()
        self.preview.let_take_away()
        self.preview.show_pdf(data, f"{title.replace('/', '-')} {self._row.name}", PURPOSE)
        self.said.setText(self.tr("In the book: {letter}.").format(letter=title))
