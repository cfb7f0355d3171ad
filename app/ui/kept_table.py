"""A table of few rows that were all read already. Long lists, read as they are scrolled, are ``RecordTable``'s."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.ui.pieces import EmptyState
from app.ui.table import Column, RecordTable, Row
from app.ui.theme import Theme


class KeptTable(RecordTable[Row]):
    """Keeps its rows by their ids; never lower than ``lines`` of text."""

    def __init__(
        self, theme: Theme, name: str, columns: Sequence[Column[Row]], lines: int, empty: EmptyState | None = None
    ) -> None:
        self.rows: dict[int, Row] = {}
        super().__init__(theme, name, columns, lambda ids: {one: self.rows[one] for one in ids}, empty)
        self.setMinimumHeight(self.fontMetrics().height() * lines)

    def show_rows(self, rows: Mapping[int, Row], *, at_least_first: bool = False) -> None:
        """In the order they are in; the cursor stays on its row, else it is on none or the first."""
        self.rows = dict(rows)
        self.show_ids(list(self.rows), at_least_first=at_least_first)

    @property
    def current(self) -> Row | None:
        """The row under the cursor."""
        return self.rows.get(self.current_id)
