"""What a stored code of cooperation is called in the paper of everything about a person: steps, kinds, roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from app.messages import words
from app.models.agreements.case_kinds import CaseKind, case_kinds
from app.models.agreements.kinds import Group, kind
from app.models.privacy.about import NAMED_IN

_GROUPS: Final[Mapping[tuple[str, str], Group]] = {
    ("participation", "role"): "attendee",
    ("agreement_party", "role"): "role",
    ("agreement_party", "scope"): "scope",
    ("activity_organizer", "role"): "organizer",
    ("commitment", "kind"): "promise",
    ("commitment", "means_kind"): "means",
    ("commitment", "source_kind"): "source",
    ("commitment", "counts"): "measure",
}
_OF_CASES: Final = frozenset(("case_file", "case_field", "case_party", "case_event"))


def code_words(
    table: str, column: str, values: Mapping[str, Any], country: str, named: Mapping[str, str]
) -> str | None:
    """The words of a code; ``None`` for what is no code. ``named``: what columns are called."""
    value = str(values[column])
    if group := _GROUPS.get((table, column)):
        return kind(group, value, country).name if value else ""
    if table == NAMED_IN:
        return {"table": words(f"table.{value}"), "field": named.get(value, value)}.get(column)
    if table not in _OF_CASES:
        return None
    return next(_of_case(column, value, values, tuple(case_kinds(country).values())), None)


def _of_case(column: str, value: str, values: Mapping[str, Any], known: tuple[CaseKind, ...]) -> Iterator[str]:
    """What it may be called, by the kind of the file where the row says it, else by any kind that has such a code."""
    own = [one for one in known if one.code == values.get("kind")] or list(known)
    for one in own:
        if column == "kind" and one.code == value:
            yield one.name
        if column == "step":
            yield from (step.name for step in one.steps if step.code == value)
        if column == "role":
            yield from (role.name for role in one.roles if role.code == value)
        if column == "declared_by":
            yield from (said.name for said in one.declarers if said.code == value)
        if column == "field" and (asked := one.field(value)):
            yield asked.label
        if column == "value" and (asked := one.field(str(values.get("field")))) and asked.choices:
            yield asked.choice(value)
