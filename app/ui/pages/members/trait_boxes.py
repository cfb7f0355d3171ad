"""Sex and age in the form of a person, only where the office switched them on; the notice stands beside them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.messages import words as code_words
from app.models.base.errors import Problem
from app.models.directory.traits import (
    BIRTH_RANGES,
    SEXES,
    Traits,
    note_traits,
    trait_problems,
    trait_switch,
    traits_of,
)
from app.models.members.parties import party_of_member
from app.ui.form import Form
from app.ui.page import Desk

_NAMES = ("sex", "birth_year", "birth_range")


class TraitBoxes:
    """Adds its fields to ``form``; ``shown`` is false while the office has them switched off."""

    def __init__(self, desk: Desk, form: Form, member_id: int) -> None:
        self._desk, self._form = desk, form
        self._before = Traits()
        switch = desk.runner.now(trait_switch)
        self.shown = switch.on
        if not switch.on:
            return
        blank = ("", QCoreApplication.translate("TraitBoxes", "not said"))
        sexes = [blank, *((one, code_words(f"trait.sex_{one}")) for one in SEXES if one)]
        ranges = [blank, *((one, code_words(f"trait.range_{one}")) for one in BIRTH_RANGES if one)]
        form.choice("sex", QCoreApplication.translate("TraitBoxes", "Sex"), sexes, help=switch.notice)
        form.number("birth_year", QCoreApplication.translate("TraitBoxes", "Year of birth"), half=True)
        form.choice("birth_range", QCoreApplication.translate("TraitBoxes", "or age"), ranges, half=True)
        if member_id:
            ref = desk.runner.now(party_of_member, member_id)
            if ref.kind == "person":
                self._before = desk.runner.now(traits_of, ref.id) or Traits()
        form.put({name: getattr(self._before, name) for name in _NAMES})

    def show_for(self, *, person: bool) -> None:
        """Only persons have them."""
        if self.shown:
            self._form.show_fields(*_NAMES, wanted=person)

    def problems(self, values: dict[str, Any]) -> list[Problem]:
        """What cannot be, before anything is saved."""
        if not self.shown or values["kind"] != "person":
            return []
        said = (values["sex"] or "", values["birth_year"], values["birth_range"] or "")
        return trait_problems(*said, self._desk.today().year)

    def save(self, member_id: int, values: dict[str, Any]) -> None:
        """Notes what changed; the member is saved already."""
        if not self.shown or values["kind"] != "person":
            return
        said = (values["sex"] or "", values["birth_year"], values["birth_range"] or "")
        if said == (self._before.sex, self._before.birth_year, self._before.birth_range):
            return
        ref = self._desk.runner.now(party_of_member, member_id)
        self._desk.runner.run(note_traits, ref.id, *said, on_done=_noted)


def _noted(_nothing: None) -> None:
    """The member's own notice says that it is saved."""
