"""The small boxes of the book: what came in, a letter that does not count, which number comes next."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.letters.commands import issue_letter, next_number, start_numbers, void_letter
from app.models.letters.queries import Letter
from app.models.letters.rules import LetterDraft
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.documents.addressee import AddresseeEditor
from app.ui.pages.documents.letter_words import kind_words, number_words


class ReceivedDialog(FormDialog):
    """Something that came in, with its number of entry; ``done_with`` carries its id. The scan is added after."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        today = desk.today()
        super().__init__(
            desk,
            self.tr("Note a received letter"),
            self.tr("Note it and add the scan"),
            intro=self.tr("It gets the number of entry {number}/{year}.").format(
                number=desk.runner.now(next_number, "in", today.year), year=today.year
            ),
            parent=parent,
        )
        self.from_whom = self.form.add(AddresseeEditor("to_name", desk), self.tr("From whom"), required=True)
        self.form.text("subject", self.tr("Subject"), required=True)
        self.form.day("on_date", self.tr("Received on"), value=today, required=True, half=True)
        self.form.text("reference", self.tr("Their number"), half=True, help=self.tr("The one the sender gave it."))
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        party = self.from_whom.party
        draft = LetterDraft(
            kind="letter",
            on_date=values["on_date"],
            to_name=values["to_name"],
            subject=values["subject"],
            direction="in",
            reference=values["reference"] or "",
            member_id=party.member_id if party else None,
            person_id=party.ref.id if party and party.ref.kind == "person" else None,
            organization_id=party.ref.id if party and party.ref.kind == "organization" else None,
        )
        self.run(issue_letter, draft)


class VoidLetterDialog(FormDialog):
    """Asks for the reason; the letter stays in the book with its number and text."""

    def __init__(self, desk: Desk, one: Letter, parent: QWidget | None = None) -> None:
        title = self.tr("Void: {letter}").format(letter=f"{kind_words(one)} {number_words(one)}")
        intro = self.tr(
            "{name} · {subject}. It stays in the book as void, with its text; its number is not used again."
        ).format(name=one.to_name, subject=one.subject)
        super().__init__(desk, title, self.tr("Void it"), intro=intro, danger=True, parent=parent)
        self._letter = one
        self.form.text("reason", self.tr("Reason"), required=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(void_letter, self._letter.id, values["reason"], self.desk.today())


class NextNumberDialog(FormDialog):
    """For a book that goes on from one on paper; ``number`` is what was said."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.number = 0
        super().__init__(
            desk,
            self.tr("Which number comes next"),
            self.tr("Go on from there"),
            intro=self.tr(
                "Only when this year's book began on paper. Numbers that were used here already are not used again."
            ),
            parent=parent,
        )
        ways = [("out", self.tr("Sent")), ("in", self.tr("Received"))]
        self.form.choice("direction", self.tr("Book"), ways, half=True)
        self.form.number("number", self.tr("Next number"), required=True, half=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.number = values["number"]
        self.run(start_numbers, values["direction"], self.desk.today().year, self.number)
