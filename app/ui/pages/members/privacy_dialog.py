"""Personal data of a member or of the directory: consents, everything about them, blocking, erasing. Rules: models."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.values.dates import format_iso
from app.models.members.consent import PURPOSES, Given, Purpose, consents_of, revocations_of, revoke_consents
from app.models.members.parties import Party
from app.models.members.queries import MemberRow
from app.models.privacy.requests import block, blocked_since
from app.models.privacy.subject import Whom
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, SMALL, button, line, main_button, side_by_side, words
from app.ui.runner import Progress


def about_job(office: Any, whom: Whom, folder: Path, *, progress: Progress) -> Path:  # noqa: ARG001
    """Everything about somebody into a folder; returns the PDF."""
    from app.jobs.about_person import save_about  # noqa: PLC0415 - ReportLab is loaded by the first paper

    return save_about(office, whom, folder).files[0]


def consent_job(
    office: Any,
    member_ids: list[int],
    purpose: Purpose,
    day: date,
    channel: str,
    *,
    progress: Progress,  # noqa: ARG001
) -> int:
    """Notes the consents to the wording that counts on the day."""
    from app.jobs.consents import note_consent  # noqa: PLC0415 - rarely wanted

    return note_consent(office, member_ids, purpose, day, channel)


def plan_job(office: Any, whom: Whom, *, progress: Progress) -> list[str]:  # noqa: ARG001
    """What stays after an erasing, and the older copies, as sentences."""
    from app.jobs.erasing import copy_lines, kept_lines, plan_erasing  # noqa: PLC0415 - rarely wanted

    plan = plan_erasing(office, whom)
    return [*kept_lines(plan), *copy_lines(plan)]


def erase_job(office: Any, whom: Whom, reason: str, out: Path | None, *, progress: Progress) -> bool:  # noqa: ARG001
    """Erases, and writes its paper where somebody wants one; whether nothing is left in the file's log."""
    from app.jobs.erasing import erase  # noqa: PLC0415 - rarely wanted
    from app.jobs.erasing_paper import erasing_bytes  # noqa: PLC0415 - rarely wanted
    from app.jobs.papers import save_paper  # noqa: PLC0415 - rarely wanted

    done = erase(office, whom, reason)
    if out is not None:
        save_paper(out, erasing_bytes(office, done.plan, reason))
    return done.clean


class PrivacyDialog(QDialog):
    """One member, or a record of the directory that is none; every switch and button acts at once."""

    def __init__(self, desk: Desk, row: MemberRow | Party, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        self._whom: Whom = row.ref if isinstance(row, Party) else row.id
        self._member_ids = [] if isinstance(row, Party) else [row.id]
        self._ended = isinstance(row, Party) or row.status == "ended"
        self.setWindowTitle(self.tr("Personal data"))
        self.boxes: dict[Purpose, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(words(row.name, "h2", wrap=True))
        if isinstance(row, MemberRow):
            self._add_consents(column)
        self._add_rest(column)
        column.addStretch(1)
        bottom = side_by_side(main_button(self.tr("Close"), self.accept, self.tr("Esc")), stretch=False)
        bottom.insertStretch(0, 1)
        column.addSpacing(SMALL)
        column.addLayout(bottom)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)
        self.refresh()

    def _add_consents(self, column: QVBoxLayout) -> None:
        column.addSpacing(SMALL)
        column.addWidget(words(self.tr("What they consent to"), "h3"))
        said = self.tr("None of these is needed to be a member; it can be taken back on any day.")
        column.addWidget(words(said, "muted", wrap=True))
        for purpose in PURPOSES:
            box = QCheckBox()
            box.clicked.connect(partial(self.toggle, purpose))
            self.boxes[purpose] = box
            column.addWidget(box)

    def _add_rest(self, column: QVBoxLayout) -> None:
        column.addSpacing(SMALL)
        column.addWidget(line())
        column.addWidget(words(self.tr("Their rights"), "h3"))
        everything = button(self.tr("Everything about this person…"), self.save_about)
        self.block_button = button("", self.toggle_block)
        self.erase_button = button(self.tr("Erase the data…"), self.erase)
        self.state = words("", "muted", wrap=True)
        column.addLayout(side_by_side(everything, self.block_button, self.erase_button))
        column.addWidget(self.state)

    def refresh(self) -> None:
        if isinstance(self._row, MemberRow):
            self._show_consents(self._row)
        since = self._desk.runner.now(blocked_since, self._whom)
        self.block_button.setText(self.tr("Release the data") if since else self.tr("Block the data"))
        self.erase_button.setEnabled(self._ended)
        if since:
            self.state.setText(code_words("request.blocked", day=format_iso(since)))
        else:
            self.state.setText("" if self._ended else self.tr("Data can be erased once the membership has ended."))

    def _show_consents(self, row: MemberRow) -> None:
        given = {one.purpose: one for one in self._desk.runner.now(consents_of, row.id)}
        revoked = self._desk.runner.now(revocations_of, row.id)
        for purpose, box in self.boxes.items():
            text = code_words(f"consent_for.{purpose}")
            one = given.get(purpose)
            box.setText("  ".join((text, self._how(one, revoked.get(purpose)))).strip())
            box.setChecked(one is not None)

    def _how(self, given: Given | None, revoked: tuple[str, str] | None) -> str:
        """When, how and to which text; of what was taken back, when and how."""
        if given is not None:
            text = self.tr("text {version}").format(version=given.text_version) if given.text_version else ""
            return f"({' · '.join(filter(None, (format_iso(given.given_on), given.channel, text)))})"
        if revoked is None:
            return ""
        taken_back = self.tr("taken back on {day}").format(day=format_iso(revoked[0]))
        return f"({' · '.join(filter(None, (taken_back, revoked[1])))})"

    def _changed(self, _value: object) -> None:
        self.refresh()

    def toggle(self, purpose: Purpose) -> None:
        """Gives or takes back a consent, after asking how the member said so."""
        channel = self._desk.dialogs.ask_text(self.tr("How did they say it? (form, message, signature)"))
        if not channel:
            self.refresh()
            return
        # Given, it is to the wording that counts on the day: the job knows which.
        command: Any = consent_job if self.boxes[purpose].isChecked() else revoke_consents
        args = (self._desk.today(), channel)
        self._desk.runner.run(command, self._member_ids, purpose, *args, on_done=self._changed, owner=self)

    def toggle_block(self) -> None:
        since = self._desk.runner.now(blocked_since, self._whom)
        day = None if since else self._desk.today()
        self._desk.runner.run(block, self._whom, day, on_done=self._changed, owner=self)

    def save_about(self) -> None:
        folder = self._desk.dialogs.folder("about", self.tr("In which folder?"))
        if folder is not None:
            self._desk.runner.run(about_job, self._whom, folder, on_done=_open, owner=self)

    def erase(self) -> None:
        """What stays is said first; then the number or name has to be typed, and why."""
        self._desk.runner.run(plan_job, self._whom, on_done=self._confirm, owner=self)

    def _confirm(self, lines: list[str]) -> None:
        dialogs, key = self._desk.dialogs, self._row.number or self._row.name
        question = self.tr("Erase the data of {name}? It cannot be undone.").format(name=self._row.name)
        if not dialogs.ask(question, self.tr("Go on…"), detail="\n\n".join(lines), danger=True):
            return
        if dialogs.ask_text(self.tr("To erase, type: {key}").format(key=key)) != key:
            return
        reason = dialogs.ask_text(self.tr("Why are the data erased? For example: request of 20/11/2026"))
        if reason:
            # Its name goes with the rest: the file is called by the number, or by nothing.
            name = " ".join(("Supresión de datos", self._row.number)).strip()
            out = dialogs.save_file("erasing", self.tr("Save the paper of the erasing"), "PDF (*.pdf)", f"{name}.pdf")
            self._desk.runner.run(erase_job, self._whom, reason, out, on_done=self._erased, owner=self)

    def _erased(self, clean: bool) -> None:
        if not clean:
            self._desk.dialogs.message(code_words("erase.log_busy"))
        self.accept()


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
