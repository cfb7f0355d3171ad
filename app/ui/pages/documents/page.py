"""The page "Correspondence": the book with search and years, the paper beside it, and what can be done with a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.changes import Changes
from app.models.base.database import Reader
from app.models.base.values.dates import format_iso
from app.models.base.values.money import counted
from app.models.letters.commands import discard_draft
from app.models.letters.queries import Letter, book_ids, book_years, letters_by_id
from app.models.members.queries import member
from app.ui.attachments import AttachmentsDialog
from app.ui.page import Desk, Page
from app.ui.pages.documents.book_dialog import BookDialog
from app.ui.pages.documents.book_filters import BookFilters
from app.ui.pages.documents.letter_dialog import LetterDialog
from app.ui.pages.documents.letter_paper import LetterPaper
from app.ui.pages.documents.letter_words import kind_words, number_words, what_token, what_words
from app.ui.pages.documents.small_dialogs import NextNumberDialog, ReceivedDialog, VoidLetterDialog
from app.ui.pieces import SMALL, EmptyState, ShownStack, button, main_button, side_by_side, words
from app.ui.search_box import SearchBox
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (58, 42)
LEAST: Final = (62, 50)
_MOST_AT_ONCE: Final = 1000  # more pages than anybody prints in a go


class CorrespondencePage(Page):
    """Arrive with a letter's id, with "new", or with ("write", member id), ("of", member id)."""

    tables: ClassVar[frozenset[str]] = frozenset(("letter", "attached"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.filters = BookFilters()
        self.search = SearchBox(
            desk.runner,
            self.tr("Search the book"),
            self.tr("Search by number, name or subject"),
            self._first,
            self._full,
        )
        self.table = self._make_table()
        self.paper = LetterPaper(desk, self.tr("Choose a line of the book."))
        self._count = words("", "label")
        self._make_buttons()
        self._stack = ShownStack()
        self._stack.addWidget(self._split())
        self._stack.addWidget(self._first_day())
        self.body.addWidget(self._stack, 1)
        self.search.found.connect(self._show)
        self.search.left_down.connect(self.table.enter)
        self.search.returnPressed.connect(self.table.enter)
        self.filters.changed.connect(self.search.ask_all)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open)

    def _make_buttons(self) -> None:
        self.header.addWidget(button(self.tr("Book of the year…"), self.show_book))
        self.header.addWidget(button(self.tr("Note a received one…"), self.note_received))
        self.header.addWidget(main_button(self.tr("Write a letter"), self.write, "Ctrl+N"))
        self.go_on = button(self.tr("Go on writing"), lambda: self.write(self.table.current_id))
        self.discard = button(self.tr("Discard the draft…"), self.discard_draft)
        self.files = button(self.tr("Files…"), self.show_files)
        self.again = button(self.tr("Write another like it"), self.write_again)
        self.listed = button(self.tr("Show all of these to print"), self.show_listed, look="quiet")
        self.void = button(self.tr("Void…"), self.void_letter)

    def _make_table(self) -> RecordTable[Letter]:
        columns: list[Column[Letter]] = [
            Column(self.tr("Document"), what_words, 16, token=what_token),
            Column(self.tr("Date"), lambda one: format_iso(one.on_date), 9),
            Column(self.tr("To / from"), lambda one: one.to_name),
            Column(self.tr("Subject"), lambda one: one.subject),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("Nothing in the book answers to the search and the filters."),
            self.tr("Show the whole book"),
            self.show_all,
            icon="search",
        )
        return RecordTable(
            self.desk.theme,
            self.tr("Correspondence book"),
            columns,
            lambda ids: self.desk.runner.now(letters_by_id, ids),
            empty,
        )

    def _split(self) -> Beside:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.search)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addLayout(side_by_side(self._count, self.listed))
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SMALL)
        beside.addLayout(side_by_side(self.go_on, self.discard, self.files, self.again, self.void))
        beside.addWidget(self.paper, 1)
        return Beside(left, right, SHARES, LEAST, self.desk.prefs, "documents")

    def _first_day(self) -> QWidget:
        return EmptyState(
            self.desk.theme,
            self.tr(
                "The book is empty. Every letter gets its number by itself when it goes out; until then it is a draft. "
                "If this year's letters already have numbers on paper, say first which one comes next: "
                "Book of the year."
            ),
            self.tr("Write a letter"),
            self.write,
            icon="folder-open",
        )

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Correspondence")

    def first_focus(self) -> QWidget:
        return self.search

    def refresh(self, changes: Changes | None) -> None:
        self.table.hear(changes, *self.tables)
        self.filters.offer_years(self.desk.runner.now(book_years), self.desk.today())
        self._stack.setCurrentIndex(0 if self.desk.runner.now(book_ids, limit=1) else 1)
        self.search.ask_all()
        if changes is not None and self.table.current_id:
            self._choose(self.table.current_id)

    def arrive(self, target: object) -> None:
        if target == "new":
            self.write()
        elif isinstance(target, int):
            self.show_letter(target)
        elif isinstance(target, tuple) and target[0] == "write":
            self.write(member_id=target[1])
        elif isinstance(target, tuple) and target[0] == "of":
            self.search.clear()
            self.filters.only_with(target[1], self.desk.runner.now(member, target[1]).name)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "new": self.write,
            "find": self.search.to_front,
            "back": self.search.setFocus,
            "print": self.paper.print_now,
            "excel": self.show_book,
        }

    # -- the list ---------------------------------------------------------------------------------

    def _first(self, reader: Reader, text: str, limit: int) -> list[int]:
        return book_ids(reader, text, self.filters.wish, limit)

    def _full(self, reader: Reader, text: str) -> list[int]:
        return book_ids(reader, text, self.filters.wish)

    def _show(self, ids: list[int], complete: bool) -> None:
        self.table.show_ids(ids)
        if ids and not self.table.current_id:
            self.table.select(ids[0])
        if not ids:
            self._choose(0)
        self._count.setText(
            counted(self.tr("%n line(s) of the book", "", len(ids)), len(ids), self.desk.facts.country)
            if complete
            else ""
        )
        self.listed.setVisible(complete and 1 < len(ids) <= _MOST_AT_ONCE)

    def _choose(self, letter_id: int) -> None:
        one = self._row(letter_id)
        kept = one is not None and one.number is None
        self.go_on.setVisible(kept)
        self.discard.setVisible(kept)
        self.files.setVisible(one is not None and not kept)
        self.again.setVisible(one is not None and not kept and one.direction == "out" and one.kind != "certificate")
        self.void.setVisible(one is not None and not kept and not one.voided_on)
        self.paper.show_letter(one)

    def _row(self, letter_id: int) -> Letter | None:
        return self.desk.runner.now(letters_by_id, [letter_id]).get(letter_id) if letter_id else None

    def _open(self, letter_id: int) -> None:
        one = self._row(letter_id)
        if one is not None and one.number is None:
            self.write(letter_id)
        else:
            self.paper.setFocus()

    def show_all(self) -> None:
        self.search.clear()
        self.filters.show_all()

    def show_letter(self, letter_id: int) -> None:
        """Puts the cursor on a letter, whatever was shown before."""
        if letter_id not in self.table.model.ids:
            self.show_all()
        self.table.select(letter_id)

    # -- what is done -----------------------------------------------------------------------------

    def write(self, draft_id: int = 0, member_id: int = 0) -> None:
        """A new letter, a kept one, or one to a member."""
        self._write_with(LetterDialog(self.desk, self._row(draft_id), member_id=member_id, parent=self))

    def write_again(self) -> None:
        one = self._row(self.table.current_id)
        if one is not None:
            self._write_with(LetterDialog(self.desk, like=one, parent=self))

    def _write_with(self, dialog: LetterDialog) -> None:
        dialog.issued.connect(self._issued)
        dialog.kept.connect(self.show_letter)
        dialog.exec()

    def _issued(self, letters: list[Letter]) -> None:
        first, last = letters[0], letters[-1]
        said = f"{kind_words(first)} {number_words(first)}"
        if len(letters) > 1:
            said = self.tr("{first} to {last}").format(first=said, last=number_words(last))
        self.desk.notify(self.tr("In the book: {letter}.").format(letter=said))
        self.show_letter(first.id)
        if len(letters) > 1:
            self.paper.show_several(letters, said)

    def show_listed(self) -> None:
        """What went out and is in the list, as one paper in the order of its numbers: after a jam, for instance."""
        rows = self.desk.runner.now(letters_by_id, list(self.table.model.ids)).values()
        sent = [one for one in rows if one.direction == "out" and one.number is not None]
        if sent:
            sent.sort(key=lambda one: (one.year, one.number))
            self.paper.show_several(sent, self.tr("Correspondence"))

    def note_received(self) -> None:
        dialog = ReceivedDialog(self.desk, self)
        dialog.done_with.connect(self._received)
        dialog.exec()

    def _received(self, letter_id: int) -> None:
        self.show_letter(letter_id)
        self.show_files()

    def show_files(self) -> None:
        one = self._row(self.table.current_id)
        if one is None:
            return
        title = f"{kind_words(one)} {number_words(one)} · {one.to_name}"
        AttachmentsDialog(self.desk, title, "letter", one.uid, self).exec()

    def void_letter(self) -> None:
        one = self._row(self.table.current_id)
        if one is not None and one.number is not None and not one.voided_on:
            VoidLetterDialog(self.desk, one, self).exec()

    def discard_draft(self) -> None:
        one = self._row(self.table.current_id)
        if one is None or one.number is not None:
            return
        question = self.tr("Discard this draft?")
        detail = " · ".join(part for part in (one.to_name, one.subject) if part)
        if self.desk.dialogs.ask(question, self.tr("Discard"), detail=detail, danger=True):
            self.desk.runner.run(discard_draft, one.id, on_done=self._discarded, owner=self)

    def _discarded(self, _nothing: None) -> None:
        self.search.ask_all()

    def show_book(self) -> None:
        year = self.filters.wish.year or self.desk.today().year
        dialog = BookDialog(self.desk, self.desk.runner.now(book_years), year, self)
        dialog.next_wanted.connect(self.choose_next)
        dialog.exec()

    def choose_next(self) -> None:
        dialog = NextNumberDialog(self.desk, self)
        dialog.done_with.connect(lambda _none: self._said_next(dialog.number))
        dialog.exec()

    def _said_next(self, number: int) -> None:
        self.desk.notify(code_words("letter.next", number=number, year=self.desk.today().year))
