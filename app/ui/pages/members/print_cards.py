"""Cards for members: what stands on them, from which place of the sheet, the paper beside. Drawing is a job's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from app.ui.form import Form
from app.ui.pages.members.print_dialog import PrintDialog, Shown, Whom, ids_of, shown
from app.ui.pieces import button
from app.ui.runner import Progress


def cards_job(office: Any, whom: Whom, wish: dict[str, Any], *, progress: Progress) -> Shown:  # noqa: ARG001
    """The cards of a wish."""
    from app.jobs.cards import CardWish, draw_member_cards  # noqa: PLC0415 - ReportLab is loaded by the first paper

    return shown(draw_member_cards(office, ids_of(office, whom), CardWish(**wish)))


def photo_job(office: Any, member_id: int, path: Path, *, progress: Progress) -> None:  # noqa: ARG001
    """A picture of the disk becomes the member's photo."""
    from app.jobs.cards import keep_photo  # noqa: PLC0415 - Pillow is loaded by the first picture

    keep_photo(office, member_id, path)


class CardsDialog(PrintDialog):
    """Eight on a sheet; the last day, the id and the back are asked once and kept."""

    paper: ClassVar[str] = "cards"
    keeps: ClassVar[tuple[str, ...]] = ("whom", "until", "with_id", "photos", "backs")

    def title(self) -> str:
        return self.tr("Member cards")

    def ask(self, form: Form) -> None:
        year_end = date(self._desk.today().year, 12, 31)
        form.day("until", self.tr("Valid until"), half=True, value=year_end)
        form.number("start", self.tr("First free place of the sheet"), half=True, value=1)
        form.check("with_id", self.tr("With the identity document"))
        help_text = self.tr("The picture among the member's files whose description begins with “foto”, or a frame.")
        form.check("photos", self.tr("With a photo, or room to paste one"), help=help_text, value=True)
        form.check("backs", self.tr("Also the back, with the office's address"))

    def from_kept(self, name: str, value: Any) -> Any:
        """A last day that has passed gives way to the end of this year."""
        if name != "until":
            return super().from_kept(name, value)
        kept = date.fromisoformat(value)
        today = self._desk.today()
        return kept if kept >= today else date(today.year, 12, 31)

    def wish(self, found: dict[str, Any]) -> dict[str, Any]:
        return {
            "until": found["until"],
            "start": found["start"] if found["start"] is not None else 1,
            "with_id": found["with_id"],
            "photos": found["photos"],
            "backs": found["backs"],
        }

    def buttons(self) -> Sequence[QWidget]:
        self.photo = button(self.tr("Choose the photo…"), self.choose_photo)
        return (self.photo,)

    def show_questions(self) -> None:
        super().show_questions()
        self.photo.setVisible(self.form.typed()["whom"] == "one")

    def choose_photo(self) -> None:
        """A picture of the disk for the one member whose card this is."""
        title, kinds = self.tr("Choose the photo"), self.tr("Pictures") + " (*.jpg *.jpeg *.png *.webp)"
        path = self._desk.dialogs.open_file("photo", title, kinds)
        if path is not None:
            self._desk.runner.run(
                photo_job,
                self._current,
                path,
                on_done=lambda _nothing: self.draw(),
                owner=self,
                title=title,
            )

    def job(self) -> Callable[..., Shown]:
        return cards_job
