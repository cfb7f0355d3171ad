"""The directory to hand out: how it is grouped, whose contact it shows, the paper beside. Drawing is a job's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Final

from app.messages import words as code_words
from app.ui.form import Form
from app.ui.pages.members.print_dialog import PrintDialog, Shown, Whom, ids_of, shown
from app.ui.runner import Progress

_CHECKS: Final = ("phones", "emails", "addresses", "only_consenting", "offices", "index")


def directory_job(office: Any, whom: Whom, wish: dict[str, Any], *, progress: Progress) -> Shown:  # noqa: ARG001
    """The directory of a wish."""
    from app.jobs.directory_paper import (  # noqa: PLC0415 - ReportLab is loaded by the first paper
        DirectoryWish,
        draw_directory_paper,
    )

    drawn = draw_directory_paper(office, ids_of(office, whom), DirectoryWish(**wish))
    silent = drawn.without_contact
    return shown(drawn, code_words("print.without_contact", count=silent) if silent else "")


class DirectoryDialog(PrintDialog):
    """Contact is printed only of who consented; the rest is kept for the next time."""

    paper: ClassVar[str] = "directory"
    keeps: ClassVar[tuple[str, ...]] = ("by", *_CHECKS)

    def title(self) -> str:
        return self.tr("Directory of members")

    def ask(self, form: Form) -> None:
        groups = [
            ("trade", self.tr("By trade")),
            ("category", self.tr("By category")),
            ("district", self.tr("By city")),
            ("", self.tr("All by name")),
        ]
        form.choice("by", self.tr("Order"), groups)
        help_text = self.tr("Only of members who consented to stand in the directory.")
        form.check("phones", self.tr("With telephones"), help=help_text, value=True)
        form.check("emails", self.tr("With e-mail addresses"), value=True)
        form.check("addresses", self.tr("With addresses"))
        form.check("only_consenting", self.tr("Leave out who has not consented"))
        form.check("offices", self.tr("With the authorities"), value=True)
        form.check("index", self.tr("With an index by name"), value=True)

    def wish(self, found: dict[str, Any]) -> dict[str, Any]:
        return {"by": found["by"]} | {name: found[name] for name in _CHECKS}

    def job(self) -> Callable[..., Shown]:
        return directory_job
