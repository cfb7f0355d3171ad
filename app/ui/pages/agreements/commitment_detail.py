"""One commitment beside the list: its light and why it is so, what counts for it, what became of it, its evidence."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from app.messages import words as code_words
from app.messages.promise_words import event_words, means_words, progress_words, responsible_words, why_standing
from app.models.agreements.activity_queries import Behind, behind
from app.models.agreements.commitments import CommitmentEvent, remove_commitment
from app.models.agreements.kinds import kind
from app.models.agreements.promise_queries import (
    CommitmentRow,
    Event,
    commitment_draft,
    commitment_events,
    commitment_rows,
)
from app.models.base.attachments import attached_to
from app.models.base.values.dates import format_iso
from app.models.base.values.hours import format_hours
from app.ui.attachments import AttachmentsDialog
from app.ui.detail_card import DetailCard
from app.ui.drop_menu import APART, drop_menu
from app.ui.facts_grid import FactsGrid
from app.ui.flow import FlowRow
from app.ui.kept_table import KeptTable
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.agreements.commitment_dialogs import (
    CommitmentDialog,
    CommitmentEventDialog,
    MeansDialog,
    event_title,
    source_words,
)
from app.ui.pages.agreements.promise_words import light_token, light_words
from app.ui.pieces import SMALL, EmptyState, button, line, set_tone, words
from app.ui.table import Column

_LINES: Final = 9


class CommitmentDetail(DetailCard):
    """Shows a commitment by id; ``removed`` says that it is gone."""

    removed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Choose a commitment in the list."), "check", scrolls=True)
        self.row: CommitmentRow | None = None
        self._events: list[Event] = []
        self._light = words("", "h3")
        self._why_head = words(self.tr("Why is it so?"), "label")
        self._why = words("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(SMALL)
        self._progress = words("", wrap=True)
        self._facts = FactsGrid()
        self._past = words("", "muted", wrap=True)
        self.table = self._make_table()
        self.done = button(event_title("done") + "…", partial(self.note, "done"), look="main")
        self.data = button(self.tr("Data…") + "  (F8)", self.edit)
        self.postpone = button(event_title("postponed") + "…", partial(self.note, "postponed"))
        self.reopen = button(event_title("reopened") + "…", partial(self.note, "reopened"))
        self.files = button("", self.manage_files)
        self.more = button(self.tr("More") + " ▾", self.show_more)
        self.add(self._light, self._why_head, self._why, self._bar, self._progress)
        self.add(FlowRow(self.done, self.reopen, self.postpone, self.data, self.files, self.more), line())
        self.add(self._facts, words(self.tr("What was done for it"), "h3"))
        self.body.addWidget(self.table, 1)
        self.add(self._past)

    def _make_table(self) -> KeptTable[Behind]:
        columns: list[Column[Behind]] = [
            Column(self.tr("Day"), lambda one: format_iso(one.starts_on), 10),
            Column(self.tr("What was done"), lambda one: one.title),
            Column(self.tr("Brings"), self._brings, 8, number=True),
        ]
        empty = EmptyState(
            self._desk.theme,
            self.tr("Nothing was done for it yet. Say in an activity that it serves this commitment."),
            icon="calendar",
        )
        made: KeptTable[Behind] = KeptTable(self._desk.theme, self.tr("What was done for it"), columns, _LINES, empty)
        made.opened.connect(lambda activity: self._desk.go("agreements.activities", activity))
        return made

    def _brings(self, one: Behind) -> str:
        """In the measure of the commitment."""
        if one.state != "done":
            return code_words(f"activity.state.{one.state}")
        counts = self.row.counts if self.row else ""
        if counts == "quantity":
            return str(one.quantity or 0)
        if counts == "hours":
            return format_hours(one.minutes)
        if counts in ("people", "businesses"):
            return self.tr("%n different person(s)", "", one.people)
        return self.tr("%n attendance(s)", "", one.attendances) if one.attendances else ""

    # -- what is shown ----------------------------------------------------------------------------

    def show_commitment(self, commitment_id: int) -> None:
        """0 shows that none is chosen."""
        found = self._desk.runner.now(commitment_rows, [commitment_id]) if commitment_id else []
        self.row = found[0] if found else None
        if self.row is None:
            self.show_name(None)
            return
        row, desk = self.row, self._desk
        self._events = desk.runner.now(commitment_events, row.id)
        named = kind("promise", row.kind, desk.facts.country).name if row.kind != "commitment" else ""
        self.show_head(row.body, named, row.agreement, row.area)
        self._light.setText(light_words(row))
        set_tone(self._light, light_token(row))
        self._why.setText(why_standing(row, self._events, desk.today()))
        self._bar.setVisible(row.percent is not None)
        self._bar.setValue(row.percent or 0)
        progress = progress_words(row)
        self._progress.setText(progress if row.percent is None else f"{progress} · {row.percent} %")
        self._progress.setVisible(bool(progress))
        self._facts.show_facts(self._facts_of(row))
        self._show_past()
        ended = row.standing in ("done", "cancelled")
        self.reopen.setVisible(ended)
        self.done.setVisible(not ended)
        self.postpone.setVisible(not ended)
        count = len(desk.runner.now(attached_to, "commitment", row.uid))
        self.files.setText(self.tr("Evidence (%n)…", "", count) if count else self.tr("Keep evidence…"))
        self.table.show_rows({one.activity_id: one for one in desk.runner.now(behind, row.id)})

    def _facts_of(self, row: CommitmentRow) -> tuple[tuple[str, str], ...]:
        draft = self._desk.runner.now(commitment_draft, row.id)
        amount = "" if row.means_amount is None else money_words(row.means_amount, self._desk.facts)
        country = self._desk.facts.country
        return (
            (self.tr("Responsible"), responsible_words(row) or code_words("promise.nobody")),
            (self.tr("Until"), format_iso(row.due_on)),
            (self.tr("Means"), means_words(row, country, amount) or code_words("promise.no_means")),
            (self.tr("Seen by"), draft.indicator),
            (self.tr("Comes from"), source_words(draft, country)),
        )

    def _show_past(self) -> None:
        lines = [
            f"{format_iso(one.on_date)} · {event_words(one)}" + (f": {one.note}" if one.note else "")
            for one in reversed(self._events)
        ]
        self._past.setText("\n".join(lines))
        self._past.setVisible(bool(lines))

    def read_again(self) -> None:
        """What was changed, here or elsewhere, is shown as it is now."""
        if self.row is not None:
            self.show_commitment(self.row.id)

    # -- what is done -----------------------------------------------------------------------------

    def note(self, what: CommitmentEvent) -> None:
        if self.row is not None:
            CommitmentEventDialog(self._desk, self.row, what, self).exec()

    def edit(self) -> None:
        if self.row is not None:
            CommitmentDialog(self._desk, self.row.id, parent=self).exec()

    def edit_means(self) -> None:
        if self.row is not None:
            MeansDialog(self._desk, self.row, self).exec()

    def manage_files(self) -> None:
        if self.row is not None:
            AttachmentsDialog(self._desk, self.row.body, "commitment", self.row.uid, self).exec()
            self.read_again()

    def show_more(self) -> None:
        if self.row is None:
            return
        going_on = self.row.standing not in ("done", "cancelled")
        given_up = (event_title("cancelled") + "…", partial(self.note, "cancelled"))
        drop_menu(
            self.more,
            (
                (self.tr("Means, person and origin…"), self.edit_means),
                (event_title("note") + "…", partial(self.note, "note")),
                *((given_up,) if going_on else ()),
                APART,
                (self.tr("Take it out: noted by mistake…"), self.remove),
            ),
        )

    def remove(self) -> None:
        if self.row is None:
            return
        question = self.tr("Take “{body}” out?").format(body=self.row.body[:80])
        if self._desk.dialogs.ask(question, self.tr("Take out"), danger=True):
            self._desk.runner.run(remove_commitment, self.row.id, on_done=self._gone, owner=self)

    def _gone(self, _nothing: None) -> None:
        self.row = None
        self.removed.emit()
