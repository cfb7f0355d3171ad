"""The kinds of files an office follows step by step: steps, fields, roles; data in ``resources/presets/agreements``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal

from app.models.base.errors import Refused
from app.models.base.resources import resource_path
from app.models.base.values.text import fold

Subject = Literal["business", "text", "group", "offer", "place"]
FieldType = Literal["text", "long", "number", "money", "percent", "date", "choice"]
Need = Literal["document", "outcome", "settlement"]
End = Literal["", "done", "failed"]


@dataclass(frozen=True, slots=True)
class Choice:
    """A code with the word people read."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Step:
    """A place where a file may stand; ``end`` says how it ends there, ``needs`` what must be noted to go there.

    ``asks``: fields of the kind that must be filled in before it stands there (a point agreed, for the agenda).
    ``after``: the step that must have been noted before it ("" for none): only what came into force is followed up.
    """

    code: str
    name: str
    end: End = ""
    needs: tuple[Need, ...] = ()
    asks: tuple[str, ...] = ()
    after: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """What a kind asks beyond what every file has.

    ``due``: a day that is told before it comes – while the file is open, or ("always") whatever its step.
    ``least``, ``most``: no number is beyond them (a year of a three-year plan); ``within``: nor above what that other
    field says.
    """

    code: str
    label: str
    type: FieldType
    required: bool
    choices: tuple[Choice, ...] = ()
    due: Literal["", "open", "always"] = ""
    most: int | None = None
    within: str = ""
    least: int = 0

    def choice(self, code: str) -> str:
        """The word of a choice, or the code where the presets no longer know it."""
        return next((one.name for one in self.choices if one.code == code), code)


@dataclass(frozen=True, slots=True)
class CaseKind:
    """One kind with its words; ``ordered`` is false where steps are taken in any order.

    ``subject``: a business, a text (proposal, question), a group, an offer, or a place. ``settlement`` is "" or says
    which sum must come out even: a sale made by many, a purchase shared by many. ``no_people``: names of persons are
    not kept, for somebody may have been a victim. ``leads_to``: kinds that come out of one (a diagnosis: gaps).
    ``topic``: the field by which hours of sessions are told apart, "" for none.
    """

    code: str
    name: str
    plural: str
    door: str
    subject: Subject
    ordered: bool
    steps: tuple[Step, ...]
    fields: tuple[Field, ...]
    roles: tuple[Choice, ...]
    events: tuple[str, ...]
    settlement: Literal["", "sale", "purchase"]
    platforms: tuple[str, ...]
    declared_by: str
    declarers: tuple[Choice, ...]
    no_people: bool
    leads_to: tuple[str, ...]
    topic: str

    def step(self, code: str) -> Step:
        """Raises ``Refused("case.step_unknown")``; a code or the word of a step, accents and case aside."""
        wanted = fold(code)
        for one in self.steps:
            if code == one.code or wanted == fold(one.name):
                return one
        raise Refused("case.step_unknown", field="step", text=code, known=", ".join(one.name for one in self.steps))

    def place(self, code: str) -> int:
        """Where a step stands in the order; -1 for one that the presets no longer know."""
        return next((place for place, one in enumerate(self.steps) if one.code == code), -1)

    def step_name(self, code: str) -> str:
        return next((one.name for one in self.steps if one.code == code), code)

    def role_name(self, code: str) -> str:
        return next((one.name for one in self.roles if one.code == code), code)

    def field(self, code: str) -> Field | None:
        return next((one for one in self.fields if one.code == code), None)

    @property
    def measures(self) -> list[tuple[Field, Field]]:
        """Figures that are asked before and after: ``reach_before`` with ``reach_after``, ``before`` with ``after``."""
        by_code = {one.code: one for one in self.fields}
        pairs = ((one, by_code.get(one.code.replace("before", "after"))) for one in self.fields if "before" in one.code)
        return [
            (before, after) for before, after in pairs if after is not None and not before.code.startswith("answers")
        ]


DEFAULT: Final = "default"


@cache
def case_kinds(country: str) -> Mapping[str, CaseKind]:
    """Every kind by its code, in the order of the presets, with the words and steps of that country."""
    return {code: _kind(code, raw, country) for code, raw in _raw().items()}


def case_kind(country: str, text: str) -> CaseKind:
    """By code or by its name, singular or plural. Raises ``Refused("case.kind_unknown")``."""
    kinds = case_kinds(country)
    if text in kinds:
        return kinds[text]
    wanted = fold(text)
    for one in kinds.values():
        if wanted in (fold(one.name), fold(one.plural)):
            return one
    raise Refused("case.kind_unknown", field="kind", text=text, known=", ".join(kinds))


@cache
def _raw() -> dict[str, dict[str, Any]]:
    path = resource_path("presets", "agreements", "cases.json")
    kinds: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["kinds"]
    return kinds


def _kind(code: str, raw: dict[str, Any], country: str) -> CaseKind:
    steps = raw["steps"].get(country, raw["steps"][DEFAULT])
    said = raw | raw.get("words", {}).get(country, {})
    return CaseKind(
        code=code,
        name=said["name"],
        plural=said["plural"],
        door=raw["door"],
        subject=raw["subject"],
        ordered=raw["ordered"],
        steps=tuple(_step(one) for one in steps),
        fields=tuple(_field(one) for one in raw["fields"]),
        roles=_choices(raw["roles"]),
        events=tuple(raw["events"]),
        settlement=raw.get("settlement", ""),
        platforms=tuple(raw.get("platforms", ())),
        declared_by=raw.get("declared_by", ""),
        declarers=_choices(raw.get("declarers", ())),
        no_people=raw.get("no_people", False),
        leads_to=tuple(raw.get("leads_to", ())),
        topic=raw.get("topic", ""),
    )


def _step(raw: dict[str, Any]) -> Step:
    needs, asks = tuple(raw.get("needs", ())), tuple(raw.get("asks", ()))
    return Step(raw["code"], raw["name"], raw.get("end", ""), needs, asks, raw.get("after", ""))


def _field(raw: dict[str, Any]) -> Field:
    return Field(
        raw["code"],
        raw["label"],
        raw["type"],
        raw.get("required", False),
        _choices(raw.get("choices", ())),
        raw.get("due", ""),
        raw.get("most"),
        raw.get("within", ""),
        raw.get("least", 0),
    )


def _choices(raw: Any) -> tuple[Choice, ...]:
    return tuple(Choice(one["code"], one["name"]) for one in raw)
