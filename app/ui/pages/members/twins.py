"""The page "Repeated records": pairs that may be one, compared side by side; join them, or say that they are two."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.messages import words as code_words
from app.models.base.changes import Changes
from app.models.base.database import Reader
from app.models.base.values.money import format_count
from app.models.dues.merging import Merged, MergePreview
from app.models.members.parties import Party, PartyRef, parties_by_key, ref_of
from app.models.members.twins import Pair, say_distinct, suspected_pairs
from app.ui.flow import FlowRow
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.members.joinings import part_job
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, button, main_button, scrolling, words
from app.ui.runner import Progress
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (48, 52)
LEAST: Final = (52, 56)
Compared = tuple[MergePreview, list[tuple[str, str, str]]]


def compare_job(office: Any, kept: PartyRef, gone: PartyRef, *, progress: Progress) -> Compared | None:  # noqa: ARG001 - every job is told
    """What joining would do, and what differs in words; ``None`` for a person and an organisation."""
    from app.jobs.merging import preview, shown  # noqa: PLC0415 - only on this page

    if kept.kind != gone.kind:
        return None
    seen = preview(office, kept, gone)
    return seen, shown(office, seen)


def join_job(office: Any, kept: PartyRef, gone: PartyRef, take: tuple[str, ...], *, progress: Progress) -> Merged:
    """Joins the second into the first."""
    from app.jobs.merging import join  # noqa: PLC0415 - only on this page

    progress(0, 0, "import.writing")
    return join(office, kept, gone, take)


def _pairs(reader: Reader) -> tuple[list[Pair], dict[int, Party]]:
    pairs = suspected_pairs(reader)
    return pairs, parties_by_key(reader, sorted({one for pair in pairs for one in (pair.first, pair.second)}))


class TwinCard(QFrame):
    """Two records side by side. ``join`` carries what is taken from the second; ``distinct`` that they are two.

    ``swapped`` asks for the other one to stay. Records are told by ``PartyRef.key``.
    """

    join = Signal(int, int, tuple)
    distinct = Signal(int, int)
    swapped = Signal(int, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._facts = desk.facts
        self.setProperty("look", "card")
        self._area: QScrollArea | None = None
        self._groups: dict[str, QButtonGroup] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)

    def clear(self) -> None:
        if self._area is not None:
            self._area.hide()
            self._column.removeWidget(self._area)
            self._area.deleteLater()
            self._area = None
        self._groups = {}

    def show_pair(self, pair: Pair, kept: Party, gone: Party, compared: Compared | None) -> None:
        """The first stays; of each difference one side is chosen, the first one's where it says something.

        A person and an organisation (``compared`` is ``None``) are shown, but not joined.
        """
        self.clear()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, LARGE)
        column.setSpacing(SMALL)
        why = ", ".join(code_words(f"pair.{reason}") for reason in pair.reasons)
        column.addWidget(words(self.tr("Alike: {why}").format(why=why), "h3", wrap=True))
        apart = button(self.tr("They are not the same"), lambda: self.distinct.emit(kept.ref.key, gone.ref.key))
        if compared is None:
            column.addWidget(self._choices([], kept, gone))
            column.addWidget(words(self._unlike(), "muted", wrap=True))
            column.addWidget(FlowRow(apart))
        else:
            seen, differing = compared
            column.addWidget(self._choices(differing, kept, gone))
            column.addWidget(words(self._consequence(seen), "muted", wrap=True))
            joining = main_button(self.tr("Join the records"), lambda: self._join(kept.ref.key, gone.ref.key))
            other = button(self.tr("Let the other one stay"), lambda: self.swapped.emit(kept.ref.key, gone.ref.key))
            column.addWidget(FlowRow(joining, other, apart))
        column.addStretch(1)
        self._area = scrolling(inner)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column.addWidget(self._area)

    def _unlike(self) -> str:
        return self.tr(
            "One is a person and the other an organisation: both stay. If the person owns or represents it, note it as "
            "an office held."
        )

    def _heading(self, row: Party, stays: str) -> QWidget:
        number = self.tr("No. {number}").format(number=row.number) if row.number else self._belonging(row)
        return words(f"{number} · {stays}" if stays else number, "label", wrap=True)

    def _belonging(self, row: Party) -> str:
        return self.tr("without a number") if row.member_id is not None else self.tr("not a member")

    def _choices(self, differing: list[tuple[str, str, str]], kept: Party, gone: Party) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        same_kind = kept.ref.kind == gone.ref.kind
        for place, row, stays in ((1, kept, self.tr("stays")), (2, gone, self.tr("goes"))):
            grid.addWidget(self._heading(row, stays if same_kind else ""), 0, place)
        if not same_kind:
            self._fill_unlike(grid, kept, gone)
        elif not differing:
            grid.addWidget(words(self.tr("Both say the same."), "muted"), 1, 1, 1, 2)
        for line, (group, mine, theirs) in enumerate(differing, 1):
            title = code_words(f"field.{group}")
            grid.addWidget(words(title.capitalize(), "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            choice = QButtonGroup(holder)
            for place, text in enumerate((mine, theirs)):
                radio = QRadioButton()
                radio.setAccessibleName(f"{title}: {text}")
                radio.setChecked(place == (0 if mine else 1))
                choice.addButton(radio, place)
                said = words(text or self.tr("(nothing)"), wrap=True)
                said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
                side = QHBoxLayout()
                side.addWidget(radio, 0, Qt.AlignmentFlag.AlignTop)
                side.addWidget(said, 1)
                grid.addLayout(side, line, place + 1)
            self._groups[group] = choice
        return holder

    def _fill_unlike(self, grid: QGridLayout, one: Party, other: Party) -> None:
        """What a person needs to see whether both have to do with each other."""
        for field in ("name", "trade_name", "tax_id", "phone"):
            shown = [
                row.tax_raw or row.tax_id if field == "tax_id" else str(getattr(row, field)) for row in (one, other)
            ]
            if any(shown):
                line = grid.rowCount()
                grid.addWidget(words(code_words(f"field.{field}").capitalize(), "muted"), line, 0)
                for place, text in enumerate(shown, 1):
                    grid.addWidget(words(text or self.tr("(nothing)"), wrap=True), line, place)

    def _consequence(self, seen: MergePreview) -> str:
        moved = [f"{code_words(f'table.{name}')}: {count}" for name, count in seen.moved.items()]
        parts = [self.tr("The first one stays and takes over what the other one has.")]
        if moved:
            parts.append(", ".join(moved) + ".")
        if seen.voided:
            parts.append(self.tr("%n due(s) that both had stay once.", "", len(seen.voided)))
        if seen.settled:
            amount = money_words(seen.settled, self._facts)
            parts.append(self.tr("{amount} that one has in favour pay what is owed.").format(amount=amount))
        parts.append(self.tr("Printed receipts stay as they are. It can be parted again at any time."))
        return " ".join(parts)

    def taken(self) -> tuple[str, ...]:
        """What is taken from the second record."""
        return tuple(group for group, choice in self._groups.items() if choice.checkedId() == 1)

    def _join(self, kept: int, gone: int) -> None:
        self.join.emit(kept, gone, self.taken())


class TwinsPage(Page):
    """The list of suspected pairs, the most suspect first, and the pair under the cursor beside it."""

    tables: ClassVar[frozenset[str]] = frozenset(("member", "person", "organization", "distinct_pair", "record_merge"))

    _count = 0  # asked for its title while it is being made

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._pairs: dict[int, Pair] = {}
        self._rows: dict[int, Party] = {}
        self.table = self._make_table()
        self.card = TwinCard(desk)
        self.body.addWidget(Beside(self.table, self.card, SHARES, LEAST, desk.prefs, "members.twins"), 1)
        self.table.chosen.connect(self._compare)
        self.card.join.connect(self._join)
        self.card.distinct.connect(self._distinct)
        self.card.swapped.connect(self._swap)

    def _make_table(self) -> RecordTable[Pair]:
        columns: list[Column[Pair]] = [
            Column(self.tr("Record"), lambda pair: self._name(pair.first)),
            Column(self.tr("May be the same as"), lambda pair: self._name(pair.second)),
        ]
        nobody = EmptyState(self.desk.theme, self.tr("No record seems to be repeated."), icon="circle-check")
        return RecordTable(
            self.desk.theme,
            self.tr("Repeated records"),
            columns,
            lambda ids: {one: self._pairs[one] for one in ids},
            nobody,
        )

    def _name(self, key: int) -> str:
        row = self._rows[key]
        return f"{row.number} · {row.name}" if row.number else row.name

    def title(self) -> str:
        said = self.tr("Repeated records")
        return f"{said} ({format_count(self._count, self.desk.facts.country)})" if self._count else said

    def first_focus(self) -> QWidget:
        return self.table.view

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - every change of a record may make a pair
        self.desk.runner.read(_pairs, on_done=self._show, owner=self, latest="members.twins")

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {}

    def _show(self, found: tuple[list[Pair], dict[int, Party]]) -> None:
        pairs, self._rows = found
        # A record that went between the two readings has nobody to be compared with.
        whole = [pair for pair in pairs if pair.first in self._rows and pair.second in self._rows]
        self._pairs = dict(enumerate(whole, 1))
        self.table.show_ids(list(self._pairs))
        self._count = len(whole)
        self.retitle()
        self.card.clear()
        self.card.setVisible(bool(self._pairs))
        if self._pairs:
            self.table.select(1)
            self._compare(1)

    def _compare(self, place: int) -> None:
        pair = self._pairs.get(place)
        if pair is not None:
            self._beside(pair, *self._ordered(pair))

    def _beside(self, pair: Pair, kept: int, gone: int) -> None:
        self.desk.runner.run(
            compare_job,
            ref_of(kept),
            ref_of(gone),
            on_done=lambda seen: self._compared(pair, kept, gone, seen),
            owner=self,
        )

    def _swap(self, kept: int, gone: int) -> None:
        pair = self._pairs.get(self.table.current_id or 0)
        if pair is not None:
            self._beside(pair, gone, kept)

    def _ordered(self, pair: Pair) -> tuple[int, int]:
        """Who is a member, has a number and came first stays."""

        def age(key: int) -> tuple[bool, bool, int, int]:
            row = self._rows[key]
            return row.member_id is None, not row.number, row.member_id or 0, key

        first, second = sorted((pair.first, pair.second), key=age)
        return first, second

    def _compared(self, pair: Pair, kept: int, gone: int, seen: Compared | None) -> None:
        if self._pairs.get(self.table.current_id or 0) == pair:
            self.card.show_pair(pair, self._rows[kept], self._rows[gone], seen)

    def _join(self, kept: int, gone: int, take: tuple[str, ...]) -> None:
        title = self.tr("Joining the records")
        self.desk.runner.run(join_job, ref_of(kept), ref_of(gone), take, on_done=self._joined, owner=self, title=title)

    def _joined(self, done: Merged) -> None:
        runner, title = self.desk.runner, self.tr("Parting the records")
        said = self.tr("The records are one now.")
        self.desk.notify(said, self.tr("Part"), lambda: runner.run(part_job, done.merge_id, title=title))

    def _distinct(self, first: int, second: int) -> None:
        refs = ref_of(first), ref_of(second)
        self.desk.runner.run(say_distinct, *refs, self.desk.today(), on_done=self._noted, owner=self)

    def _noted(self, _nothing: None) -> None:
        self.desk.notify(self.tr("Noted: they are not proposed again."))
