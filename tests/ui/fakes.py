"""Stand-ins for the window's tests: dialogs that answer, an office without a file, pages to walk through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from app.models.base.changes import Changes
from app.models.base.database import Command
from app.ui.dialogs import Dialogs
from app.ui.page import Desk, Page, PageEntry
from app.ui.pieces import EmptyState, button
from app.ui.prefs import Prefs


class FakeDialogs(Dialogs):
    """Answers instead of asking, and keeps what was said."""

    def __init__(self, prefs: Prefs) -> None:
        super().__init__(prefs, lambda: None)
        self.messages: list[str] = []
        self.questions: list[str] = []
        self.choices: list[int] = []
        self.serving = ""
        self.path: Path | None = None
        self.text: str | None = None

    def message(self, text: str, detail: str = "") -> None:
        self.messages.append(f"{text} {detail}".strip())

    def choose(self, question: str, verbs: Sequence[str], *, detail: str = "", danger: bool = False) -> int:
        self.questions.append(question)
        return self.choices.pop(0) if self.choices else 0

    def ask_text(self, question: str, text: str = "") -> str | None:
        self.questions.append(question)
        return self.text

    def who_serves(self, names: Sequence[str]) -> str:
        return self.serving

    def open_file(self, purpose: str, title: str, pattern: str) -> Path | None:
        return self.path

    def save_file(self, purpose: str, title: str, pattern: str, name: str) -> Path | None:
        return self.path

    def folder(self, purpose: str, title: str) -> Path | None:
        return self.path


class FakeOutcome:
    def __init__(self, value: Any, changes: Changes) -> None:
        self.value = value
        self.changes = changes


class FakeOffice:
    """Runs commands and queries without a file; every command "touches" member 7."""

    def __init__(self) -> None:
        self.closed = False

    def run(self, command: Command[Any, Any], *args: Any, **kwargs: Any) -> FakeOutcome:
        value = command(None, *args, **kwargs)
        return FakeOutcome(value, Changes({"member": frozenset({7})}))

    def read(self, query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return query(None, *args, **kwargs)

    def close(self) -> None:
        self.closed = True


class MembersPage(Page):
    """A page as small as one can be: a line and a note of what it was told."""

    tables: ClassVar[frozenset[str]] = frozenset({"member"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.heard: list[Changes | None] = []
        self.targets: list[object] = []
        self.acts: list[str] = []
        self.box = QLineEdit()
        self.box.setAccessibleName("Buscar socio")
        self.other = QLineEdit()
        self.other.setAccessibleName("Otro")
        self.body.addWidget(self.box)
        self.body.addWidget(self.other)

    def title(self) -> str:
        return "Socios"

    def refresh(self, changes: Changes | None) -> None:
        self.heard.append(changes)

    def first_focus(self) -> QWidget:
        return self.box

    def arrive(self, target: object) -> None:
        self.targets.append(target)

    def act(self, name: str) -> bool:
        self.acts.append(name)
        return True


class EmptyPage(Page):
    """A page that has nothing to show yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.addWidget(button("Nueva reunión", lambda: None))
        self.body.addWidget(
            EmptyState(desk.theme, "Todavía no hay reuniones.", "Preparar la convocatoria", lambda: None)
        )

    def title(self) -> str:
        return "Reuniones"


ENTRIES = (
    PageEntry("members", "members", lambda: "Socios", "users", MembersPage, needs="members"),
    PageEntry("dues.collect", "dues", lambda: "Cobrar", "hand-coins", MembersPage, needs="dues"),
    PageEntry("dues.receipts", "dues", lambda: "Recibos", "wallet", MembersPage, needs="dues"),
    PageEntry("dues.series", "dues", lambda: "Series", "file", MembersPage, needs="dues", seldom=True),
    PageEntry("dues.bank", "dues", lambda: "Conciliación", "sheet", MembersPage, needs="dues", seldom=True),
    PageEntry("meetings", "meetings", lambda: "Reuniones", "gavel", EmptyPage, needs="meetings"),
    PageEntry("fairs", "fairs", lambda: "Ferias", "store", EmptyPage, needs="fairs"),
)
