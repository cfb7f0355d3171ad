"""What a transaction touched, so that a page knows whether to read again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

WHOLE_TABLE_FROM = 1_000


@dataclass(frozen=True, slots=True)
class Changes:
    """Touched row ids by table; ``None`` stands for the whole table (more than a thousand rows)."""

    ids: Mapping[str, frozenset[int] | None] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def tables(self) -> frozenset[str]:
        return frozenset(self.ids)

    def touches(self, *tables: str) -> bool:
        return not self.tables.isdisjoint(tables)

    def __bool__(self) -> bool:
        return bool(self.ids)


class Collector:
    """Gathers touched rows while a transaction is sealed."""

    def __init__(self) -> None:
        self._ids: dict[str, set[int] | None] = {}

    def add(self, table: str, row_id: int) -> None:
        known = self._ids.setdefault(table, set())
        if known is None:
            return
        known.add(row_id)
        if len(known) > WHOLE_TABLE_FROM:
            self._ids[table] = None

    def whole(self, table: str) -> None:
        self._ids[table] = None

    def changes(self) -> Changes:
        return Changes(
            MappingProxyType({name: None if ids is None else frozenset(ids) for name, ids in self._ids.items()})
        )
