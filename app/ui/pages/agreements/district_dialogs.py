"""A commercial district as it is begun, a place of a programme, a shop: the boxes they are typed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.agreements.districts import (
    DISTRICT_PLAN,
    PremisesDraft,
    TerritoryDraft,
    premises_draft,
    save_premises,
    save_territories,
    territories_of,
)
from app.models.agreements.programmes import begin_district
from app.models.agreements.queries import AgreementWish, agreement_rows
from app.models.agreements.rules import AgreementDraft
from app.models.base.errors import GremialError, Problem, Refused
from app.models.base.values.places import district_names, region_names
from app.models.base.values.text import fold
from app.ui.completing import complete_from
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.agreements.case_boxes import WhoEditor, who_columns, who_of


class DistrictDialog(FormDialog):
    """The door "Barrio comercial"; ``done_with`` carries the id of its plan."""

    def __init__(
        self,
        desk: Desk,
        programme_id: int | None = None,
        place: tuple[str, str, str] = ("", "", ""),
        parent: QWidget | None = None,
    ) -> None:
        said = self.tr("Name and city are enough. Shops and the plan of three years come next.")
        super().__init__(desk, self.tr("New commercial district"), self.tr("Save"), intro=said, parent=parent)
        form, (region, district, line) = self.form, place
        wish = AgreementWish(kind="programme")
        programmes = [(one.id, one.title) for one in desk.runner.now(agreement_rows, wish)]
        form.text("title", self.tr("Name of the district"), required=True)
        form.choice("programme", self.tr("Programme"), [(None, self.tr("Without a programme")), *programmes])
        city = form.text("district", self.tr("City"), required=True, half=True, value=district or None)
        complete_from(city, district_names(desk.facts.country))
        box = form.text("region", self.tr("Region"), half=True, value=region or None)
        complete_from(box, region_names(desk.facts.country))
        form.text("line", self.tr("Line of financing"), half=True, value=line or None)
        form.text("territory", self.tr("Its limits"), half=True, help=self.tr("Between which streets"))
        form.day("starts_on", self.tr("Plan since"), half=True)
        form.day("ends_on", self.tr("Plan until"), half=True)
        form.text("purpose", self.tr("What it is for"))
        if programme_id is not None or len(programmes) == 1:
            form.put({"programme": programme_id or programmes[0][0]})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        draft = AgreementDraft(
            values["title"],
            kind=DISTRICT_PLAN,
            parent_id=values["programme"],
            district=values["district"],
            region=values["region"] or "",
            territory=values["territory"] or "",
            starts_on=values["starts_on"],
            ends_on=values["ends_on"],
            purpose=values["purpose"] or "",
        )
        self.run(begin_district, draft, values["line"] or "")


class PlaceDialog(FormDialog):
    """A place of a programme; ``at`` is its position among them, ``None`` for a new one."""

    def __init__(self, desk: Desk, programme_id: int, at: int | None = None, parent: QWidget | None = None) -> None:
        title = self.tr("New place") if at is None else self.tr("Place of the programme")
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._programme, self._at, form = programme_id, at, self.form
        self._places: Sequence[TerritoryDraft] = desk.runner.now(territories_of, programme_id)
        city = form.text("district", self.tr("City"), required=True, half=True)
        complete_from(city, district_names(desk.facts.country))
        complete_from(form.text("region", self.tr("Region"), half=True), region_names(desk.facts.country))
        lines = list(dict.fromkeys(one.line for one in self._places if one.line))
        complete_from(form.text("line", self.tr("Line of financing"), half=True), lines)
        form.number(
            "quantity", self.tr("How many districts"), half=True, help=self.tr("Empty: nobody said («no figure»)")
        )
        form.text("note", self.tr("Notes"))
        if at is not None:
            one = self._places[at]
            texts = {name: getattr(one, name) or None for name in ("district", "region", "line", "note")}
            form.put({**texts, "quantity": one.quantity})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        texts = {name: values[name] or "" for name in ("district", "region", "line", "note")}
        new, places = TerritoryDraft(**texts, quantity=values["quantity"]), list(self._places)
        if self._at is None:
            places.append(new)
        else:
            places[self._at] = new
        self.run(save_territories, self._programme, places)

    def show_refusal(self, error: GremialError) -> None:
        """The rule names the line (``district 3``); here there is only one."""
        if isinstance(error, Refused):
            placed = [Problem(one.field.split(" ")[0], one.code, one.params) for one in error.problems]
            self.form.show_problems(placed)
        else:
            super().show_refusal(error)


def place_at(kept: Sequence[TerritoryDraft], district: str, line: str) -> int | None:
    """Where a place stands among those of a programme."""
    wanted = (fold(district), fold(line))
    return next((at for at, one in enumerate(kept) if (fold(one.district), fold(one.line)) == wanted), None)


class ShopDialog(FormDialog):
    """A shop of a district; "Save" keeps the street for the next one only in a new box."""

    def __init__(self, desk: Desk, district_id: int, shop_id: int = 0, parent: QWidget | None = None) -> None:
        title = self.tr("Shop") if shop_id else self.tr("New shop")
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._district, self._id, form = district_id, shop_id, self.form
        form.text("name", self.tr("Name of the shop"), required=True)
        form.text("street", self.tr("Street"), half=True)
        form.text("street_number", self.tr("Number"), half=True)
        form.text("trade", self.tr("Trade"), half=True)
        form.text("hours", self.tr("Opening hours"), half=True, help=self.tr("Monday to Saturday 9 to 19"))
        tenures = [("", self.tr("Not said")), ("owner", self.tr("Owner")), ("tenant", self.tr("Tenant"))]
        form.choice("tenure", self.tr("It is"), tenures, half=True)
        form.text("phone", self.tr("Telephone"), half=True)
        form.add(WhoEditor("keeper", desk), self.tr("Who keeps it"), half=True, help=self.tr("Of the directory"))
        form.day("until_on", self.tr("Closed on"), half=True, help=self.tr("Empty: it is open"))
        if shop_id:
            self._put(desk.runner.now(premises_draft, shop_id))
        form.focus_first()

    def _put(self, draft: PremisesDraft) -> None:
        names = ("name", "street", "street_number", "trade", "hours", "phone", "until_on")
        who = who_of(draft.person_id, draft.organization_id, "")
        self.form.put({name: getattr(draft, name) or None for name in names} | {"keeper": who, "tenure": draft.tenure})

    def send(self, values: dict[str, Any]) -> None:
        who = who_columns(values["keeper"])
        if who["name"]:
            self.form.show_problems([Problem("keeper", "party.unknown_text", {"text": who["name"]})])
            return
        draft = PremisesDraft(self._district, values["name"])
        if self._id:
            draft = self.desk.runner.now(premises_draft, self._id)
        names = ("name", "street", "street_number", "trade", "hours", "phone", "tenure")
        texts: dict[str, Any] = {name: values[name] or "" for name in names}
        who = {name: who[name] for name in ("person_id", "organization_id")}
        self.run(save_premises, replace(draft, until_on=values["until_on"], **texts, **who), self._id or None)
