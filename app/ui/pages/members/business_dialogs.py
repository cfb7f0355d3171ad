"""Noting the state or the size of a business, correcting it, taking it away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.jobs.business_words import size_reasons, size_words
from app.messages import words as code_words
from app.models.base.errors import Problem
from app.models.directory.activities import find_trade
from app.models.directory.business import (
    STATES,
    BusinessState,
    StateDraft,
    correct_state,
    note_state,
    remove_state,
)
from app.models.directory.business_size import (
    CLASSES,
    BusinessSize,
    SizeDraft,
    correct_size,
    judged,
    note_size,
    remove_size,
)
from app.models.directory.size_rules import SECTORS, rule_set_on
from app.models.members.parties import PartyRef, party
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pieces import Card, button, words

_INDEX_MONEY: Final = "USD"  # typed with two decimals, as an index is published


class _BusinessBox(FormDialog):
    """What both share: whose business it is, and taking away what is corrected here."""

    def __init__(self, desk: Desk, ref: PartyRef, title: str, intro: str, parent: QWidget | None) -> None:
        super().__init__(desk, title, self.tr("Save"), intro=intro, parent=parent)
        self.ref = ref

    def offer_removal(self) -> None:
        self.rare.addWidget(button(self.tr("Take away…"), self.remove, look="danger"))

    def remove(self) -> None:
        raise NotImplementedError

    def sure(self, question: str) -> bool:
        detail = self.tr("Only for what was noted by mistake. What was so stays noted.")
        return self.desk.dialogs.ask(question, self.tr("Take away"), detail=detail, danger=True)


class StateDialog(_BusinessBox):
    """A new state of a business, or one to correct; ``noted`` is what is known already."""

    def __init__(
        self,
        desk: Desk,
        ref: PartyRef,
        noted: Sequence[BusinessState],
        one: BusinessState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Note the state of the business") if one is None else self.tr("Correct the state")
        intro = self.tr("Each change with its day. What nobody knows is left out: it is counted as not known.")
        super().__init__(desk, ref, title, intro, parent)
        self._one = one
        first = not noted or (one is not None and one.id == noted[0].id)
        form = self.form
        form.choice("state", self.tr("What happened"), self._choices(first=first), half=True)
        help_text = self.tr("The day it opened. If nobody knows it, do not note it.") if first else ""
        form.day("on_date", self.tr("On which day"), required=True, half=True, help=help_text)
        form.text("source", self.tr("Source"), help=self.tr("Who or what says so: the owner, the licence of 2019…"))
        if one is not None:
            form.put({"state": one.state, "on_date": date.fromisoformat(one.on_date), "source": one.source})
        elif noted:  # of a business that opens nobody knows the day by looking at today
            form.put({"state": _usual_next(noted[-1]), "on_date": desk.today()})
        if one is not None:
            self.offer_removal()
        form.focus_first()

    def _choices(self, *, first: bool) -> list[tuple[str, str]]:
        opened = code_words("business.did_open" if first else "business.still_open")
        return [
            (one, opened if one == "open" else code_words(f"business.did_{one}"))
            for one in STATES
            if not (first and one == "reopened")
        ]

    def send(self, values: dict[str, Any]) -> None:
        said = (values["state"], values["on_date"], values["source"] or "")
        if self._one is None:
            self.run(note_state, StateDraft(self.ref.kind, self.ref.id, *said))
        else:
            self.run(correct_state, self._one.id, *said)

    def remove(self) -> None:
        if self._one is not None and self.sure(self.tr("Take this state away?")):
            self.run(remove_state, self._one.id)


def _usual_next(last: BusinessState) -> str:
    return "open" if last.working else "reopened"


class SizeDialog(_BusinessBox):
    """A new size, beginning with what was said last time, or one to correct; the rule's answer stands below."""

    def __init__(
        self,
        desk: Desk,
        ref: PartyRef,
        one: BusinessSize | None = None,
        last: BusinessSize | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Note the size of the business") if one is None else self.tr("Correct the size")
        intro = self.tr("What is not known stays empty. The class follows from the rule of the country on that day.")
        super().__init__(desk, ref, title, intro, parent)
        self._one = one
        self._make_form()
        card = Card()
        self._verdict = words("", wrap=True)
        card.body.addWidget(self._verdict)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.form) + 1, card)
        if one is not None:
            self._put(one)
            self.offer_removal()
        else:
            self.form.put({"sector": self._usual_sector() if last is None else last.sector})
        self.form.edited.connect(self._judge)
        self._judge()
        self.form.focus_first()

    def _make_form(self) -> None:
        form, country = self.form, self.desk.facts.country
        form.number("workers", self.tr("Workers"), half=True, help=self.tr("With the owner, if she or he works there."))
        form.day("on_date", self.tr("On which day"), required=True, half=True, value=self.desk.today())
        form.money("sales", self.tr("Sales of a year, without VAT"), half=True)
        form.number("sales_year", self.tr("Year of the sales"), half=True)
        sectors = [("", self.tr("not said")), *((one, code_words(f"sector.{one}")) for one in SECTORS)]
        form.choice("sector", self.tr("Sector"), sectors, half=True)
        form.money("index_value", self.tr("What one UF was worth"), currency=_INDEX_MONEY, half=True)
        rule = rule_set_on(country, self.desk.today())
        kind = "" if rule is None else rule.kind
        self._asks_sector = kind == "score"
        form.show_fields("sector", wanted=self._asks_sector)
        form.show_fields("index_value", wanted=kind == "sales_in_index")
        classes = [("", self.tr("As the rule says")), *((one, size_words(one)) for one in CLASSES)]
        form.choice("chosen", self.tr("Class"), classes, half=True)
        form.text("source", self.tr("Source"), help=self.tr("Who or what says so: the owner, a certificate…"))

    def _usual_sector(self) -> str:
        """What the trade in the register usually is, where the rule asks for it; seen, and changed like the rest."""
        trade = find_trade(self.desk.runner.now(party, self.ref).trade) if self._asks_sector else None
        return trade.sector if trade is not None else ""

    def _put(self, one: BusinessSize) -> None:
        draft = one.draft(self.ref.kind, self.ref.id)
        names = ("workers", "on_date", "sales", "sales_year", "sector", "chosen", "source")
        value = draft.index_value
        index = None if value is None else int(value.scaleb(2).to_integral_value())
        self.form.put({**{name: getattr(draft, name) for name in names}, "index_value": index})

    def _draft(self, values: dict[str, Any]) -> SizeDraft:
        index = values["index_value"]
        return SizeDraft(
            *(self.ref.kind, self.ref.id, values["on_date"] or self.desk.today()),
            workers=values["workers"],
            sales=values["sales"],
            currency=self._one.currency if self._one is not None else "",
            sales_year=values["sales_year"],
            sector=values["sector"] or "",
            index_value=None if index is None else Decimal(index).scaleb(-2),
            chosen=values["chosen"] or "",
            source=values["source"] or "",
        )

    def _judge(self) -> None:
        """What the rule says of what stands in the boxes now."""
        draft, facts = self._draft(self.form.typed()), self.desk.facts
        if draft.workers is None and draft.sales is None:
            self._verdict.setText(self.tr("Write how many work there or the sales: the class is shown here."))
            return
        size = judged(replace(draft, source=""), facts.country, facts.currency)
        title = self.tr("Class: {size}").format(size=size_words(size.size_class))
        self._verdict.setText("\n".join([title, *size_reasons(size, facts.country)]))

    def send(self, values: dict[str, Any]) -> None:
        draft = self._draft(values)
        if draft.sales_year is not None and draft.sales is None:
            self.form.show_problems([Problem("sales", "size.sales_needed")])
        elif self._one is None:
            self.run(note_size, draft)
        else:
            self.run(correct_size, self._one.id, draft)

    def remove(self) -> None:
        if self._one is not None and self.sure(self.tr("Take this size away?")):
            self.run(remove_size, self._one.id)
