"""The page "Home": the office today in figures that open their lists, and what is still to be done."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.messages import say
from app.models.base.changes import Changes
from app.models.base.errors import Problem
from app.models.base.values.dates import Period, long_date
from app.models.dues.overview import PendingCharge
from app.ui.moments import day_words
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.home.copy_line import CopyLine
from app.ui.pages.home.rows import Step, Todo, steps_card, todo_card
from app.ui.pages.home.seeing import Seen, look, not_received_this_month, not_sent_this_month, without_reply
from app.ui.pages.home.tile import Tile, Tiles
from app.ui.pages.home.waiting import Waiting
from app.ui.pieces import main_button


class HomePage(Page):
    """What the person sees first in the morning."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("member", "charge", "payment", "application", "receipt", "receipt_void", "dues_plan", "setting"),
            *("counterpart", "package_sent", "package_received", "counterpart_state", "mirror_total", "quarantine"),
            *("fiscal_stamp", "fiscal_document", "unidentified", "identification", "cheque", "cheque_event"),
            *("instalment_plan", "agreement", "agreement_event", "case_file", "case_field", "case_event"),
            *("commitment", "commitment_event", "activity", "activity_credit", "participation"),
            *("project", "project_event", "project_line", "project_requirement", "project_voucher", "voucher_event"),
            *("project_report", "expense_void"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.collect = main_button(self.tr("Collect"), lambda: desk.go("dues.collect"), "F2")
        self.collect.hide()
        self.header.addWidget(self.collect)
        self.copy_line = CopyLine(desk)
        self._shown: list[QWidget] = []
        self.body.addWidget(self.copy_line)
        self.body.addStretch(1)

    def title(self) -> str:
        return self.tr("Home · {today}").format(today=self._today())

    def first_focus(self) -> QWidget | None:
        """The main button: to collect, or the first step that is still to be done."""
        if not self.collect.isHidden():
            return self.collect
        buttons = (one for widget in self._shown for one in widget.findChildren(QPushButton))
        return next((one for one in buttons if one.property("look") == "main"), None)

    def refresh(self, changes: Changes | None) -> None:
        self.retitle()
        self.desk.runner.read(look, on_done=self._show, owner=self, latest="home")
        if changes is None:
            self.copy_line.refresh()

    def _today(self) -> str:
        today = self.desk.today()
        names = (
            *(self.tr("Monday"), self.tr("Tuesday"), self.tr("Wednesday"), self.tr("Thursday")),
            *(self.tr("Friday"), self.tr("Saturday"), self.tr("Sunday")),
        )
        return self.tr("{weekday}, {day}").format(weekday=names[today.weekday()], day=long_date(today))

    def _show(self, seen: Seen) -> None:
        focused = QApplication.focusWidget()
        ours = focused is self or any(widget.isAncestorOf(focused) for widget in self._shown if focused is not None)
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        alliance = self.desk.facts.kind == "alliance"
        own = "dues" in seen.modules and "members" in seen.modules
        beginning = own and not seen.started and not alliance
        self.collect.setVisible(own and bool(seen.now.members) and not beginning)
        self._shown = []
        if alliance:
            self._shown.append(Tiles(self._guild_tiles(seen)))
        if beginning:
            self._shown.append(steps_card(self.desk.theme, self.tr("First steps"), self._steps(seen)))
        if seen.now.members:
            self._shown.append(Tiles(self._own_tiles(seen)))
        if not beginning or seen.now.members or seen.cooperates:
            todo = self._todo(seen)
            self._shown.append(todo_card(self.tr("To do"), todo, self.tr("Nothing is pending.")))
        for place, widget in enumerate(self._shown):
            self.body.insertWidget(place, widget)
        if ours:
            (self.first_focus() or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _money(self, amount: int) -> str:
        return money_words(amount, self.desk.facts)

    # -- figures ------------------------------------------------------------------------------

    def _own_tiles(self, seen: Seen) -> list[Tile]:
        go, now = self.desk.go, seen.now
        made = [Tile(self.tr("Members"), str(now.members), self.tr("who left not counted"), lambda: go("members"))]
        if "dues" not in seen.modules:
            return made
        pending = self.tr("{count} with dues pending").format(count=now.in_arrears)
        good, today = str(now.in_good_standing), self._money(now.today_received)
        month = Period.of(self.desk.today(), "monthly").words()
        came = self.tr("Came in in {month}").format(month=month)
        charged = self.tr("of {amount} charged").format(amount=self._money(now.month_charged))
        receipts = self.tr("%n receipt(s)", "", now.today_receipts)
        owed, last = self._money(now.owed), now.last_receipt or self.tr("none yet")
        following = self.tr("the next one is {number}").format(number=now.next_receipt)
        made += [
            Tile(self.tr("Up to date"), good, pending, lambda: go("members", "in_good_standing")),
            Tile(self.tr("Dues pending"), owed, self.tr("all members together"), lambda: go("dues.arrears")),
            Tile(self.tr("Came in today"), today, receipts, lambda: go("dues.cash")),
            Tile(came, self._money(now.month_received), charged, lambda: go("dues.receipts")),
            Tile(self.tr("Last receipt"), last, following, lambda: go("dues.receipts")),
        ]
        return made

    def _guild_tiles(self, seen: Seen) -> list[Tile]:
        lines, total = seen.linked, sum
        missing = len(not_received_this_month(lines, self.desk.today()))
        came = self.tr("{count} sent this month").format(count=len(lines) - missing)
        members, good = total(one.members for one in lines), total(one.in_good_standing for one in lines)
        pending = self.tr("{count} with dues pending").format(count=total(one.in_arrears for one in lines))
        last = self.tr("by the last delivery of each guild")

        def see() -> None:
            self.desk.go("alliance")

        return [
            Tile(self.tr("Guilds"), str(len(lines)), came, see),
            Tile(self.tr("Members of the guilds"), str(members), last, see),
            Tile(self.tr("Up to date"), str(good), pending, see),
        ]

    # -- the first steps, and what is to be done ------------------------------------------------

    def _steps(self, seen: Seen) -> list[Step]:
        go, now = self.desk.go, seen.now
        return [
            Step(
                self.tr("Bring the members from the spreadsheet"),
                self.tr("The Excel list as it is. Nothing is saved until you have seen what will go in."),
                self.tr("Bring my spreadsheet"),
                lambda: go("members.import"),
                bool(now.members),
            ),
            Step(
                self.tr("Say what each member pays"),
                self.tr("For example: Social dues, Gs. 50.000 a month."),
                self.tr("Add a plan"),
                lambda: go("dues.plans", "new"),
                bool(now.plans),
            ),
            Step(
                self.tr("Give the first receipt"),
                self.tr("Find the member by three letters, type the amount, Enter."),
                self.tr("Collect"),
                lambda: go("dues.collect"),
                bool(now.last_receipt),
            ),
        ]

    def _todo(self, seen: Seen) -> list[Todo]:
        rows = [self._stamp_row(problem) for problem in seen.stamps]
        rows += self._waiting_rows(seen.waiting)
        rows += [self._pending_row(pending) for pending in seen.now.pending]
        if seen.cooperates:
            rows += self._cooperation(seen)
        if "alliance" in seen.modules:
            rows += self._from_guilds(seen) if self.desk.facts.kind == "alliance" else self._to_alliance(seen)
        return rows

    def _cooperation(self, seen: Seen) -> list[Todo]:
        from app.ui.pages.home.cooperation import Cooperation  # noqa: PLC0415 - brings the models of agreements

        told = Cooperation(self.desk)
        rows = told.end_rows(seen.ends) + told.due_rows(seen.dues)
        return rows + told.overdue_rows(seen.overdue) + told.project_rows(seen.projects)

    def _stamp_row(self, problem: Problem) -> Todo:
        return Todo(say(problem), self.tr("See the timbrado"), lambda: self.desk.go("dues.fiscal"))

    def _waiting_rows(self, found: Waiting) -> list[Todo]:
        """What waits in the treasury, a line each; nothing where nothing waits."""
        go, rows = self.desk.go, []
        if found.nameless:
            text = self.tr("%n income(s) to identify", "", found.nameless) + f" · {self._money(found.nameless_sum)}"
            rows.append(Todo(text, self.tr("Say whose it is"), lambda: go("dues.unidentified")))
        if found.payable:
            text = self.tr("%n cheque(s) can go to the bank", "", found.payable)
            text += f" · {self._money(found.payable_sum)}"
            rows.append(Todo(text, self.tr("See the cheques"), lambda: go("dues.cash", "cheques")))
        if found.late_plans:
            text = self.tr("%n payment plan(s) behind", "", found.late_plans) + f" · {self._money(found.late_sum)}"
            rows.append(Todo(text, self.tr("See the plans"), lambda: go("dues.arrears", found.late_member)))
        if found.unbilled:
            text = self.tr("%n receipt(s) wait for their invoice", "", found.unbilled)
            rows.append(Todo(text, self.tr("See the receipts that wait"), lambda: go("dues.fiscal")))
        return rows

    def _pending_row(self, pending: PendingCharge) -> Todo:
        month = Period.parse(pending.period).words()
        text = self.tr("{plan}: {month} is not charged yet for {count} members ({amount}).").format(
            plan=pending.plan, month=month, count=pending.members, amount=self._money(pending.amount)
        )
        verb = self.tr("Charge {month}").format(month=month)
        return Todo(text, verb, lambda: self.desk.go("dues.plans", pending.plan_id))

    def _to_alliance(self, seen: Seen) -> list[Todo]:
        today, rows = self.desk.today(), []
        unsent = not_sent_this_month(seen.linked, today)
        for one in unsent:
            text = self.tr("Nothing has been sent to {name} this month.").format(name=one.name)
            rows.append(Todo(text, self.tr("Go to send"), lambda: self.desk.go("alliance")))
        for one in without_reply(seen.linked, today):
            if one not in unsent and (sent := one.relation.last_sent) is not None:
                text = self.tr("{name} has not said yet that it has what was sent on {day}.")
                text = text.format(name=one.name, day=day_words(sent.made_at))
                rows.append(Todo(text, self.tr("Go to Alliance"), lambda: self.desk.go("alliance")))
        return rows

    def _from_guilds(self, seen: Seen) -> list[Todo]:
        if not seen.linked:
            text = self.tr("No guild is linked yet.")
            return [Todo(text, self.tr("Link with a guild"), lambda: self.desk.go("alliance", "link"))]
        rows = []
        silent = not_received_this_month(seen.linked, self.desk.today())
        if silent:
            names = ", ".join(one.name for one in silent)
            text = self.tr("Nothing has come this month from: {names}.").format(names=names)
            rows.append(Todo(text, self.tr("Go to receive"), lambda: self.desk.go("alliance")))
        review = sum(one.to_review for one in seen.linked)
        if review:
            text = self.tr("%n row(s) to review in what the guilds sent", "", review)
            rows.append(Todo(text, self.tr("See"), lambda: self.desk.go("alliance")))
        return rows
