"""The part "Joined records" of a detail: which records were joined into this one, and parting them again."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.base.values.dates import format_iso
from app.models.dues.parting import MergeNote, merges_of
from app.models.members.parties import Party, PartyRef, party
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.members.readable import said
from app.ui.pieces import SMALL, button, line, words
from app.ui.runner import Progress


def part_job(office: Any, merge_id: int, *, progress: Progress) -> Party:  # noqa: ARG001 - every job is told
    """Parts what was joined; returns the record that is there again."""
    from app.jobs.merging import part  # noqa: PLC0415 - only when something is parted

    found: Party = office.read(party, part(office, merge_id))
    return found


class JoiningsPart(QWidget):
    """Nothing at all where nothing was joined; what was parted again is told, without a button."""

    def __init__(self, desk: Desk, ref: PartyRef) -> None:
        super().__init__()
        self._desk = desk
        notes = desk.runner.now(merges_of, ref)
        self.setVisible(bool(notes))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SMALL if notes else 0, 0, 0)
        self._column.setSpacing(SMALL)
        if notes:
            self._column.addWidget(line())
            self._column.addWidget(words(self.tr("Joined records"), "h3"))
        for note in notes:
            self._add(note)

    def _add(self, note: MergeNote) -> None:
        numbered = self.tr("No. {number} · {name}").format(number=note.number, name=note.name or "–")
        who = numbered if note.number else note.name or "–"
        self._column.addWidget(said(who, "muted" if note.parted_on else ""))
        days = self.tr("joined on {day}").format(day=format_iso(note.merged_on))
        if note.parted_on:
            days = f"{days} · " + self.tr("parted on {day}").format(day=format_iso(note.parted_on))
        self._column.addWidget(said(days, "small"))
        if note.parted_on is None:
            deed = button(self.tr("Part again…"), partial(self.part, note), look="quiet")
            deed.setAccessibleDescription(who)
            self._column.addWidget(FlowRow(deed))

    def part(self, note: MergeNote) -> None:
        """Parts after asking: what came after the joining stays with this record."""
        sure = self._desk.dialogs.ask(
            self.tr("Part the records?"),
            self.tr("Part the records"),
            detail=self.tr(
                "{name} is there again with everything that was taken over from that record. What was noted after the "
                "joining stays here."
            ).format(name=note.name or "–"),
        )
        if sure:
            # The detail is written anew as soon as the records are two again: nothing of this part is asked then.
            notify, back = self._desk.notify, self.tr("{name} is a record of its own again.")
            unnumbered = self.tr("Its number is taken meanwhile; give it another one.")

            def parted(row: Party) -> None:
                lost = row.member_id is not None and not row.number
                notify(" ".join([back.format(name=row.name), *([unnumbered] if lost else [])]))

            title = self.tr("Parting the records")
            self._desk.runner.run(part_job, note.id, on_done=parted, owner=self.window(), title=title)
