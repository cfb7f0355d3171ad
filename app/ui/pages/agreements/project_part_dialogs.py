"""What hangs on a project as it is typed: papers of the call, quotations, things bought, whom it serves."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.agreements.activities import add_beneficiaries
from app.models.agreements.project_parts import (
    Asset,
    AssetDraft,
    Quotation,
    QuotationDraft,
    save_asset,
    save_quotation,
)
from app.models.agreements.project_queries import Cockpit, Requirement
from app.models.agreements.projects import save_requirement
from app.models.agreements.promise_rules import AttendeeDraft
from app.models.agreements.voucher_queries import Voucher, vouchers
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


class RequirementDialog(FormDialog):
    """A paper or condition of the call."""

    def __init__(
        self, desk: Desk, seen: Cockpit, row: Requirement | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Paper of the call")
        super().__init__(desk, title, self.tr("Save"), intro=seen.draft.title, parent=parent)
        self._seen, self._row, form = seen, row, self.form
        form.text("name", self.tr("Which paper or condition"), required=True)
        form.day("due_on", self.tr("To be handed in until"), half=True)
        form.day("obtained_on", self.tr("Obtained on"), half=True, help=self.tr("Empty: still missing"))
        form.day("valid_until", self.tr("It counts until"), half=True)
        form.text("note", self.tr("Note"), half=True)
        if row is not None:
            days = {name: _day(getattr(row, name)) for name in ("due_on", "obtained_on", "valid_until")}
            form.put({"name": row.name, "note": row.note, **days})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(
            save_requirement,
            self._seen.id,
            values["name"],
            values["due_on"],
            values["obtained_on"],
            values["valid_until"],
            values["note"] or "",
            self._row.id if self._row else None,
        )


def _voucher_choices(desk: Desk, seen: Cockpit, none: str) -> list[tuple[Any, str]]:
    found: list[Voucher] = desk.runner.now(vouchers, seen.id)
    return [(None, none), *((one.id, f"{one.number} · {one.supplier}") for one in found)]


class QuotationDialog(FormDialog):
    """What a supplier would have asked."""

    def __init__(self, desk: Desk, seen: Cockpit, row: Quotation | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Quotation"), self.tr("Save"), intro=seen.draft.title, parent=parent)
        self._seen, self._row, form = seen, row, self.form
        form.text("supplier", self.tr("Who quoted"), required=True)
        form.money("amount", self.tr("Amount"), required=True, half=True)
        form.day("on_date", self.tr("Date"), required=True, half=True, value=desk.today())
        lines = [(None, self.tr("Not said")), *((one.id, one.name) for one in seen.lines)]
        form.choice("line", self.tr("Line of the budget"), lines, half=True)
        form.choice("voucher", self.tr("Voucher"), _voucher_choices(desk, seen, self.tr("None yet")), half=True)
        form.check("chosen", self.tr("It is the one that was chosen"))
        form.text("note", self.tr("Note"), help=self.tr("Why this one was chosen"))
        if row is not None:
            numbers = {one.number: one.id for one in desk.runner.now(vouchers, seen.id)}
            form.put({name: getattr(row, name) for name in ("supplier", "amount", "chosen", "note")})
            form.put({"on_date": _day(row.on_date), "line": row.line_id, "voucher": numbers.get(row.voucher)})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        draft = QuotationDraft(
            values["supplier"],
            values["amount"],
            values["on_date"],
            values["line"],
            values["voucher"],
            values["chosen"],
            values["note"] or "",
        )
        self.run(save_quotation, self._seen.id, draft, self._row.id if self._row else None)


class AssetDialog(FormDialog):
    """A thing bought with the project's money."""

    def __init__(self, desk: Desk, seen: Cockpit, row: Asset | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Thing bought"), self.tr("Save"), intro=seen.draft.title, parent=parent)
        self._seen, self._row, form = seen, row, self.form
        form.text("name", self.tr("What was bought"), required=True)
        form.text("serial", self.tr("Serial number"), half=True)
        form.money("value", self.tr("Value"), half=True)
        form.text("place", self.tr("Where it is"), half=True)
        form.text("keeper", self.tr("Who keeps it"), half=True)
        form.day("acquired_on", self.tr("Bought on"), half=True)
        form.day("disposed_on", self.tr("Given off on"), half=True, help=self.tr("Empty: it is still there"))
        form.choice("voucher", self.tr("Voucher"), _voucher_choices(desk, seen, self.tr("None")), half=True)
        form.text("note", self.tr("Note"), half=True)
        if row is not None:
            numbers = {one.number: one.id for one in desk.runner.now(vouchers, seen.id)}
            form.put({name: getattr(row, name) for name in ("name", "serial", "value", "place", "keeper", "note")})
            form.put({"acquired_on": _day(row.acquired_on), "disposed_on": _day(row.disposed_on)})
            form.put({"voucher": numbers.get(row.voucher)})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        texts = {name: values[name] or "" for name in ("serial", "place", "keeper", "note")}
        draft = AssetDraft(
            values["name"],
            acquired_on=values["acquired_on"],
            value=values["value"],
            disposed_on=values["disposed_on"],
            voucher_id=values["voucher"],
            **texts,
        )
        self.run(save_asset, self._seen.id, draft, self._row.id if self._row else None)


class BeneficiaryDialog(FormDialog):
    """Somebody whom the project serves."""

    def __init__(self, desk: Desk, seen: Cockpit, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Beneficiary"), self.tr("Save"), intro=seen.draft.title, parent=parent)
        self._seen, form = seen, self.form
        form.text("name", self.tr("Name"), required=True)
        form.text("document", self.tr("Document"), half=True)
        form.text("phone", self.tr("Telephone"), half=True)
        form.text("district", self.tr("City"), half=True)
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        draft = AttendeeDraft(
            values["name"],
            self.desk.today(),
            document=values["document"] or "",
            phone=values["phone"] or "",
            role="beneficiary",
            district=values["district"] or "",
        )
        self.run(add_beneficiaries, self._seen.id, [draft])
