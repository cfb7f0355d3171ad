"""The page "Alliance": how each linked office stands, Send and Receive; an alliance also sees its guilds' figures."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.exchange.package.manifest import spoken_code
from app.messages import words as named
from app.models.alliance.overview import GuildLine
from app.models.base.changes import Changes
from app.ui.form_parts import FormPlace, MoreSection
from app.ui.moments import day_words
from app.ui.page import Desk, Page
from app.ui.pages.alliance.alliance_words import profile_words
from app.ui.pages.alliance.exchange import Exchange
from app.ui.pages.alliance.guild_detail import GuildDialog
from app.ui.pages.alliance.guilds import GuildsView
from app.ui.pages.alliance.seeing import Seen, look
from app.ui.pieces import MEDIUM, SMALL, Card, EmptyState, WordLook, button, main_button, words

SECTION: Final = "alliance"


class AlliancePage(Page):
    """Sending is one button; everything rare is below, closed. Arrive with "link" to begin linking."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("counterpart", "counterpart_state", "package_sent", "package_received", "quarantine"),
            *("mirror_total", "mirror_member", "mirror_standing", "setting"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._guild = desk.facts.kind == "guild"
        self.exchange = Exchange(desk, self)
        self._make_header()
        self.guilds = GuildsView(desk)
        self.guilds.opened.connect(self.open_guild)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)
        self._column.addStretch(1)
        self._cards: list[QWidget] = []
        self.stack = QStackedWidget()
        self.stack.addWidget(self._nobody())
        self.stack.addWidget(inner if self._guild else self.guilds)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self._rare())

    def _make_header(self) -> None:
        self.receive_button = button(self.tr("Receive…"), self.exchange.receive)
        if self._guild:
            self.send_button = main_button(self.tr("Send"), self.exchange.send)
        else:
            self.receive_button.setProperty("look", "main")
            self.send_button = button(self.tr("Send the replies…"), self.exchange.reply_all)
        self.header.addWidget(self.receive_button if self._guild else self.send_button)
        self.header.addWidget(self.send_button if self._guild else self.receive_button)

    def title(self) -> str:
        return self.tr("Alliance")

    def first_focus(self) -> QWidget | None:
        if not self.exchange.linked:
            return None
        return self.send_button if self._guild else self.guilds.table.view

    def arrive(self, target: object) -> None:
        if target == "link":
            self.exchange.link()

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - any of these changes may be seen
        self.desk.runner.read(look, on_done=self._show, owner=self, latest="alliance")

    def _show(self, seen: Seen) -> None:
        self.exchange.linked = seen.linked
        linked = bool(seen.linked)
        self.send_button.setVisible(linked)
        self.receive_button.setVisible(linked)
        for one in self._only_linked:
            one.setVisible(linked)
        self.stack.setCurrentIndex(1 if linked else 0)
        if self._guild:
            self._show_cards(seen)
        else:
            self.guilds.show_lines(seen.linked)
        wanted = self.first_focus()
        if self.hasFocus() and wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- a guild's view -------------------------------------------------------------------------

    def _show_cards(self, seen: Seen) -> None:
        for widget in self._cards:
            widget.hide()
            widget.deleteLater()
        self._cards = [*(self._relation(line) for line in seen.linked), self._what_goes_out(seen)]
        for place, widget in enumerate(self._cards):
            self._column.insertWidget(place, widget)

    def _relation(self, line: GuildLine) -> Card:
        found = line.relation.counterpart
        card = Card(f"{found.name} · {found.code}" if found.code else found.name)
        card.body.setSpacing(SMALL)
        for text, how in self._relation_words(line):
            card.body.addWidget(words(text, how, wrap=True))
        return card

    def _relation_words(self, line: GuildLine) -> list[tuple[str, WordLook]]:
        sent, received = line.relation.last_sent, line.relation.last_received
        lines: list[tuple[str, WordLook]] = []
        if sent is None:
            lines.append((self.tr("Nothing has been sent yet."), ""))
        else:
            text = self.tr("Last delivery: {day}, check code {code}.")
            lines.append((text.format(day=day_words(sent.made_at), code=spoken_code(sent.package)), ""))
            if sent.acked_at:
                text = self.tr("They already received it: they said so on {day}.")
                lines.append((text.format(day=day_words(sent.acked_at)), "ok"))
            else:
                lines.append((self.tr("They have not said yet that they have it."), "muted"))
        if received is not None:
            text = self.tr("The last thing that came from them: {day}.").format(day=day_words(received.received_at))
            usual = received.state in ("applied", "repeated")
            lines.append((text if usual else f"{text} {named(f'state.{received.state}')}", "muted"))
        return lines

    def _what_goes_out(self, seen: Seen) -> Card:
        card = Card(self.tr("What goes out"))
        card.body.addWidget(words(profile_words(seen.profile), wrap=True))
        see = button(self.tr("See exactly what goes out"), self.exchange.see_outgoing)
        card.body.addWidget(see, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    # -- an alliance's view -----------------------------------------------------------------------

    def open_guild(self, office_uid: str) -> None:
        """The figures, members and rows to review of one guild."""
        line = next(one for one in self.exchange.linked if one.office_uid == office_uid)
        box = GuildDialog(self.desk, line, lambda: self.exchange.send_to(office_uid), self)
        box.exec()
        box.deleteLater()

    # -- what is rare -----------------------------------------------------------------------------

    def _nobody(self) -> EmptyState:
        if self._guild:
            text = self.tr(
                "This office is not linked with the alliance yet. It is done once: exchange two small files, "
                "by stick or message, and read some numbers to each other by telephone."
            )
            verb = self.tr("Link with the alliance")
        else:
            text = self.tr(
                "No guild is linked yet. It is done once with each guild: exchange two small files, by stick "
                "or message, and read some numbers to each other by telephone."
            )
            verb = self.tr("Link with a guild")
        return EmptyState(self.desk.theme, text, verb, self.exchange.link, icon="network")

    def _rare(self) -> QWidget:
        code = button(self.tr("Note a code read by telephone…"), self.exchange.note_code)
        link = button(
            self.tr("Link with another alliance…") if self._guild else self.tr("Link with another guild…"),
            self.exchange.link,
        )
        self._only_linked = (code, link)
        made = [code, link, button(self.tr("Save our linking file…"), self.exchange.save_key)]
        if self._guild:
            made.append(button(self.tr("Counts for an alliance with Excel…"), self.exchange.make_plain))
        self.more = MoreSection(FormPlace.of(self.desk), SECTION)
        for place, one in enumerate(made):
            self.more.grid.addWidget(one, place // 2, place % 2, Qt.AlignmentFlag.AlignLeft)
        return self.more
