"""What happens in a file that goes through steps, as it is typed: a step, a session or cost, who takes part."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.messages.case_words import event_name
from app.models.agreements.advocacy import ADVOCACY, parts_paid
from app.models.agreements.case_kinds import CaseKind, Step
from app.models.agreements.case_queries import CaseLine, CaseParty, case_draft
from app.models.agreements.case_rules import EventDraft, PartyDraft, StepDraft, Taken, goes_back
from app.models.agreements.case_standing import steps_taken
from app.models.agreements.cases import note_event, platforms_known, set_party, take_back_event, take_step
from app.models.agreements.voucher_queries import ExpenseLeft, parts_left
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_iso
from app.models.cash.funds import funds
from app.models.members.parties import PartyRef
from app.ui.completing import complete_from
from app.ui.form_dialog import FormDialog
from app.ui.organization_box import add_organization_box
from app.ui.page import Desk
from app.ui.pages.agreements.case_boxes import WhoEditor, who_columns, who_of
from app.ui.pages.agreements.voucher_dialogs import ExpenseEditor
from app.ui.pieces import words

_WITH_MONEY: Final = frozenset(("cost", "charge", "instrument", ADVOCACY))
_WITH_PAPER: Final = frozenset(("version", "reply", "instrument", "cost", ADVOCACY))
_BY_SOMEBODY: Final = frozenset(("reply", "session", ADVOCACY, "instrument"))
_IN_A_GROUP: Final = "member"
_MADE_OR_BOUGHT: Final = frozenset(("maker", "buyer"))


def next_step(kind: CaseKind, at: str, taken: list[Taken], by: int = 1) -> Step | None:
    """The step after (or before) the one it stands on; where any order goes, the first that was not taken."""
    if kind.ordered:
        place = kind.place(at) + by
        found = kind.steps[place] if 0 <= place < len(kind.steps) else None
        return None if found is None or (by > 0 and found.end == "failed") else found
    done = {one.step for one in taken}
    if by < 0:
        return None
    return next((one for one in kind.steps if one.code not in done and one.end != "failed"), None)


class StepDialog(FormDialog):
    """A file goes on to a step: the day, and the paper or the words that the step asks."""

    def __init__(
        self, desk: Desk, kind: CaseKind, line: CaseLine, step: Step | None = None, parent: QWidget | None = None
    ) -> None:
        now = self.tr("{title}\nStands on {step} since {day}.").format(
            title=line.heading, step=kind.step_name(line.step), day=format_iso(line.step_on)
        )
        super().__init__(desk, self.tr("Go on to another step"), self.tr("Note the step"), intro=now, parent=parent)
        self._kind, self._line = kind, line
        self._taken = desk.runner.now(steps_taken, line.id)
        self._told = desk.runner.now(case_draft, line.id).fields
        form = self.form
        self.step = form.choice("step", self.tr("Step"), [(one.code, one.name) for one in self._offered()], half=True)
        form.day("on_date", self.tr("Day"), required=True, half=True, value=desk.today())
        form.text("document", self.tr("The paper that says so"), help=self.tr("Its kind, number or date"))
        form.lines("note", self.tr("Notes"), lines=2)
        self._needs = words("", "label", wrap=True)
        form.below(self._needs)
        with form.more():
            add_organization_box(form, desk, "who", self.tr("Which institution did it"), self)
        step = step or next_step(kind, line.step, self._taken)
        if step is not None:
            form.put({"step": step.code})
        self._say_what_is_needed()
        self.step.edited.connect(self._say_what_is_needed)
        form.focus_on("on_date")

    def _offered(self) -> list[Step]:
        done = {one.step for one in self._taken}
        kind = self._kind
        gone = {self._line.step} if kind.ordered else done
        return [one for one in kind.steps if one.code not in gone]

    def _say_what_is_needed(self) -> None:
        """A step back says why before it is asked for, one that needs a paper shows it."""
        code = self.step.value()
        if code is None:
            return
        step = self._kind.step(code)
        back = goes_back(step, self._kind, self._taken)
        said = []
        if "document" in step.needs:
            said.append(self.tr("This step needs the paper that says so."))
        if "outcome" in step.needs:
            said.append(self.tr("Write in the notes how it ended."))
        if missing := [one.label for one in self._kind.fields if one.code in step.asks and one.code not in self._told]:
            said.append(self.tr("Fill in first, in its data: {fields}.").format(fields=", ".join(missing)))
        if back:
            said.append(self.tr("It goes back: write in the notes why."))
        if "settlement" in step.needs:
            said.append(self.tr("It is settled only if the units of all add up to those of the order."))
        if step.end:
            said.append(self.tr("With this step it is closed."))
        self._needs.setText(" ".join(said))
        self._needs.setVisible(bool(said))

    def send(self, values: dict[str, Any]) -> None:
        who: PartyRef | None = values["who"]
        draft = StepDraft(
            values["step"] or "",
            values["on_date"],
            values["document"] or "",
            values["note"] or "",
            who.id if who is not None else None,
        )
        self._to = values["step"] or ""
        self.run(take_step, self._line.id, draft)

    def _finish(self, value: Any) -> None:
        """Said in passing, and taken back at once where the hand slipped."""
        desk, reason = self.desk, self.tr("Taken back at once")
        said = self.tr("{title}: {step}").format(title=self._line.heading, step=self._kind.step_name(self._to))
        desk.notify(said, self.tr("Undo"), lambda: desk.runner.run(take_back_event, value, reason))
        super()._finish(value)


class EventDialog(FormDialog):
    """Something that happened between the steps; which fields are asked depends on what it is."""

    def __init__(self, desk: Desk, kind: CaseKind, line: CaseLine, what: str, parent: QWidget | None = None) -> None:
        name = event_name(what)
        super().__init__(desk, name, self.tr("Note it"), intro=line.heading, parent=parent)
        self._id, self._what, form = line.id, what, self.form
        form.day("on_date", self.tr("Day"), required=True, half=True, value=desk.today())
        if what == "session":
            form.number("minutes", self.tr("Minutes it took"), half=True)
        if what == "use":
            form.number("quantity", self.tr("How many uses"), half=True, value=1)
        if what in _WITH_MONEY:
            self._amount = form.money("amount", self.tr("Amount"), half=True, required=what in ("cost", "charge"))
        if what == ADVOCACY:
            way = form.text("platform", self.tr("What it was"), half=True, help=", ".join(kind.platforms))
            complete_from(way, desk.runner.now(platforms_known, kind))
        if what == "session":
            said = self.tr("WhatsApp, Zoom, in person, on paper…")
            by = form.text("platform", self.tr("By which way"), half=True, help=said)
            complete_from(by, desk.runner.now(platforms_known, kind))
        if what in _WITH_PAPER:
            form.text("document", self.tr("The paper that says so"), half=what in _WITH_MONEY)
        if what in ("cost", ADVOCACY):
            known = [(one.id, one.name) for one in desk.runner.now(funds)]
            form.choice("fund_id", self.tr("Paid from"), [(None, self.tr("Not said")), *known], half=True)
        if what == ADVOCACY:
            self._offer_expenses()
        if what == "use":
            said = self.tr("A member or who else is in the directory. Empty: it counts without saying whose it was.")
            form.add(WhoEditor("who", desk), self.tr("Who used it"), help=said)
        elif what in _BY_SOMEBODY:
            form.add(WhoEditor("who", desk), self.tr("With whom or by whom"))
        form.lines("note", self.tr("Notes"), lines=3, required=what == "note")
        form.focus_on("note" if what == "note" else "on_date")

    def _offer_expenses(self) -> None:
        """The expense that paid it, whose money is then told once."""
        parts = self.desk.runner.now(parts_left, self.desk.runner.now(parts_paid))
        if not parts:
            return
        paid = self.expense = self.form.add(
            ExpenseEditor("expense", self.desk), self.tr("Expense of the treasury that paid it")
        )
        paid.offer([replace(one, left=one.amount) for one in parts])
        paid.settled.connect(lambda: self._expense_chosen(paid.value()))

    def _expense_chosen(self, chosen: ExpenseLeft | Problem | None) -> None:
        """Its amount, unless another was typed."""
        if isinstance(chosen, ExpenseLeft) and self._amount.value() is None:
            self.form.put({"amount": chosen.amount})

    def send(self, values: dict[str, Any]) -> None:
        paid: ExpenseLeft | None = values.get("expense")
        who = who_columns(values.get("who"))
        if self._what == "use" and who["name"]:
            self.show_refusal(Refused("case.who_unknown", field="who", text=who["name"]))
            return
        note = " · ".join(part for part in (who["name"], values["note"]) if part)
        draft = EventDraft(
            self._what,
            values["on_date"],
            note,
            values.get("document") or "",
            person_id=who["person_id"],
            organization_id=who["organization_id"],
            minutes=values.get("minutes"),
            platform=values.get("platform") or "",
            quantity=values.get("quantity"),
            amount=values.get("amount"),
            fund_id=values.get("fund_id"),
            expense_id=paid.expense_id if paid else None,
        )
        self.run(note_event, self._id, draft)


class CasePartyDialog(FormDialog):
    """Who takes part, in a role of the kind, with what that role brings: units and price, an answer, its act."""

    def __init__(
        self,
        desk: Desk,
        kind: CaseKind,
        line: CaseLine,
        role: str,
        party: CaseParty | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, kind.role_name(role), self.tr("Save"), intro=line.heading, parent=parent)
        self._id, self._role, self._party, form = line.id, role, party, self.form
        form.add(WhoEditor("name", desk), self.tr("Institution, business or person"), required=True)
        if kind.settlement and role in _MADE_OR_BOUGHT:
            form.number("quantity", self.tr("Units"), half=True, required=True)
            own = self.tr("Empty: the price of the purchase") if kind.settlement == "purchase" else ""
            form.money("price", self.tr("Price by unit"), half=True, required=kind.settlement == "sale", help=own)
        elif kind.subject == "group" and role == _IN_A_GROUP:
            form.number("quantity", self.tr("Units"), half=True)
            form.money("amount", self.tr("Amount"), half=True)
        if role == "asked":
            form.lines("answer", self.tr("Its answer"), lines=2)
        if kind.subject == "text":
            form.text("act", self.tr("Act or resolution"), half=True)
        form.day("on_date", self.tr("Since") if kind.subject != "text" else self.tr("Day"), half=True)
        with form.more():
            form.day("until_on", self.tr("Until"), half=True)
            form.text("note", self.tr("Notes"), half=True)
        if party is not None:
            self._put(party)
        else:
            self.offer_another("on_date")
        form.focus_first()

    def _put(self, party: CaseParty) -> None:
        known = {
            "quantity": party.quantity,
            "price": party.price,
            "amount": party.amount,
            "answer": party.answer,
            "act": party.act,
            "note": party.note,
            "on_date": date.fromisoformat(party.on_date) if party.on_date else None,
            "until_on": date.fromisoformat(party.until_on) if party.until_on else None,
            "name": who_of(party.person_id, party.organization_id, party.who),
        }
        self.form.put({name: value for name, value in known.items() if name in self.form.names})

    def send(self, values: dict[str, Any]) -> None:
        draft = PartyDraft(
            self._role,
            quantity=values.get("quantity"),
            price=values.get("price"),
            amount=values.get("amount", self._party.amount if self._party else None),
            on_date=values["on_date"],
            until_on=values["until_on"],
            act=values.get("act") or "",
            answer=values.get("answer") or "",
            note=values["note"] or "",
            **who_columns(values["name"]),
        )
        self.run(set_party, self._id, draft, self._party.id if self._party else None)
