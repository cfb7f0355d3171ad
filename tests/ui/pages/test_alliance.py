"""A guild and its alliance at two desks: link by telephone, send, receive, read the code, look at what came."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.jobs import linking, packages
from app.jobs.new_office import NewOffice, new_office
from app.models.alliance import overview
from app.models.alliance.chains import ChainFault, note_faults
from app.models.alliance.counterparts import counterparts
from app.models.alliance.queries import Review, mirrored_members, relations
from app.models.base import settings
from app.models.base.database import Clock, Tx, command
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member
from app.models.members.consent import give_consent
from app.models.members.rules import MemberDraft
from app.office import Office
from app.ui.page import Desk
from app.ui.pages.alliance import guild_detail
from app.ui.pages.alliance.alliance_words import review_words
from app.ui.pages.alliance.code_box import CodeDialog
from app.ui.pages.alliance.guild_detail import GuildDialog
from app.ui.pages.alliance.link import LinkDialog
from app.ui.pages.alliance.outgoing import OutgoingDialog
from app.ui.pages.alliance.page import AlliancePage
from app.ui.pages.alliance.settle_dialog import SettleDialog, chain_rows
from app.ui.runner import Runner
from tests.ui.fakes import FakeDialogs
from tests.ui.test_accessible import nameless

DAY = date(2026, 11, 21)


class Boxes(FakeDialogs):
    """Also chooses several files."""

    def __init__(self, prefs) -> None:
        super().__init__(prefs)
        self.files: list[Path] = []

    def open_files(self, purpose: str, title: str, pattern: str) -> list[Path]:
        return self.files


@dataclass(frozen=True)
class AtDesk:
    """One office at one desk: its page, and what its boxes answer and said."""

    page: AlliancePage
    desk: Desk
    boxes: Boxes


@pytest.fixture
def alliance(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    path = tmp_path / "alianza.gremial"
    new_office(path, NewOffice("Alianza de Prueba", "PY", kind="alliance", code="ALZ-PY"), actor="Rosa", clock=clock)
    with Office.open(path, "Rosa", clock=clock) as opened:
        yield opened


@pytest.fixture
def at_desk(desk: Desk, prefs, qtbot) -> Callable[[Office], AtDesk]:
    def make(office: Office) -> AtDesk:
        runner = Runner(inline=True)
        runner.use(office)
        boxes = Boxes(prefs)
        own = replace(desk, runner=runner, dialogs=boxes, facts=office.facts, today=office.clock.today)
        page = AlliancePage(own)
        runner.changed.connect(page.refresh)
        runner.refused.connect(lambda error: boxes.messages.append(error.code))
        qtbot.addWidget(page)
        page.resize(1100, 640)
        page.show()
        page.refresh(None)
        return AtDesk(page, own, boxes)

    return make


@pytest.fixture
def linked(office: Office, alliance: Office, tmp_path: Path) -> Office:
    linking.trust(alliance, linking.key_file(office, tmp_path).file)
    linking.trust(office, linking.key_file(alliance, tmp_path).file)
    return office


def _member(office: Office, number: str) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", f"Socia {number}"), number=number)).value


def texts(widget: QWidget) -> str:
    QApplication.processEvents()  # what is new is shown when Qt is idle
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def verbs(widget: QWidget) -> list[str]:
    return [b.text() for b in widget.findChildren(QPushButton) if b.isVisibleTo(widget) and b.text()]


def cells(table) -> list[list[str]]:
    return table.exported()[1]


def sent(guild: AtDesk, folder: Path) -> Path:
    guild.boxes.path = folder
    guild.page.send_button.click()
    return max(folder.glob("sinc_*.age"))


# -- linking -----------------------------------------------------------------------------------------


def test_an_office_that_is_not_linked_is_told_how(at_desk, office):
    guild = at_desk(office)
    assert "exchange two small files" in texts(guild.page)
    assert "Link with the alliance" in verbs(guild.page)
    assert not guild.page.send_button.isVisibleTo(guild.page)


def test_two_offices_link_after_reading_the_same_numbers(at_desk, office, alliance, tmp_path, qtbot):
    here, there = at_desk(office), at_desk(alliance)
    boxes = [(here, LinkDialog(here.desk)), (there, LinkDialog(there.desk))]
    for side, box in boxes:
        qtbot.addWidget(box)
        box.show()
        side.boxes.path = tmp_path / f"{side.desk.facts.code}.clave.json"
        box.save_button.click()
    here.boxes.path, there.boxes.path = there.boxes.path, here.boxes.path
    for _side, box in boxes:
        box.open_button.click()
    numbers = [texts(box) for _side, box in boxes]
    groups = linking.introduce(office, here.boxes.path).our_numbers.split()
    assert len(groups) == 6
    for said in numbers:
        assert "   ".join(groups[:3]) in said
        assert "Gremio de Comerciantes de Prueba" in said
        assert "Alianza de Prueba" in said
    for _side, box in boxes:
        assert [b for b in verbs(box) if "equal" in b] == ["They are not equal", "They are equal: link"]
        box.link_button.click()
        assert box.result() == LinkDialog.DialogCode.Accepted
    assert [c.name for c in office.read(counterparts)] == ["Alianza de Prueba"]
    assert [c.name for c in alliance.read(counterparts)] == ["Gremio de Comerciantes de Prueba"]
    assert "Alianza de Prueba · ALZ-PY" in texts(here.page)


def test_numbers_that_are_not_equal_link_nothing(at_desk, office, alliance, tmp_path, qtbot):
    guild = at_desk(office)
    box = LinkDialog(guild.desk)
    qtbot.addWidget(box)
    box.show()
    guild.boxes.path = linking.key_file(alliance, tmp_path).file
    box.open_button.click()
    box.differ_button.click()
    assert "Nothing was linked." in texts(box)
    assert not box.link_button.isVisibleTo(box)
    assert office.read(counterparts) == []


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"kind": "alliance", "practice": True}, "practice office"),
        ({"kind": "guild"}, "same kind of office"),
    ],
)
def test_what_may_never_be_linked_is_refused_before_any_number(at_desk, office, tmp_path, clock, qtbot, other, reason):
    path = tmp_path / "otra.gremial"
    new_office(path, NewOffice("Otra Oficina", "PY", code="XX-1", **other), clock=clock)
    with Office.open(path, "Ana", clock=clock) as stranger:
        file = linking.key_file(stranger, tmp_path).file
    guild = at_desk(office)
    guild.boxes.path = file
    box = LinkDialog(guild.desk)
    qtbot.addWidget(box)
    box.show()
    box.open_button.click()
    assert reason in texts(box)
    assert "They are equal: link" not in verbs(box)


def test_a_file_that_is_no_linking_file_says_which_one_it_should_be(at_desk, office, tmp_path, qtbot):
    (tmp_path / "foto.json").write_bytes(b"\xff\xd8 no")
    guild = at_desk(office)
    guild.boxes.path = tmp_path / "foto.json"
    box = LinkDialog(guild.desk)
    qtbot.addWidget(box)
    box.show()
    box.open_button.click()
    assert "Ask the other office for its file again" in texts(box)


# -- sending and receiving ---------------------------------------------------------------------------


def test_sending_says_the_file_and_the_code_and_the_page_remembers(at_desk, linked, tmp_path):
    guild = at_desk(linked)
    file = sent(guild, tmp_path)
    code = packages.spoken_code(linked.read(relations)[0].last_sent.package)
    assert guild.boxes.messages[-1].startswith("Ready. The stick can be taken out.")
    assert file.name in guild.boxes.messages[-1]
    assert code in guild.boxes.messages[-1]
    assert f"Last delivery: 21/11/2026, check code {code}." in texts(guild.page)
    assert "They have not said yet that they have it." in texts(guild.page)


def test_leaving_the_folder_box_sends_nothing(at_desk, linked):
    guild = at_desk(linked)
    guild.page.send_button.click()
    assert guild.boxes.messages == []
    assert linked.read(relations)[0].last_sent is None


def test_the_alliance_receives_and_twice_is_already_received(at_desk, linked, alliance, tmp_path):
    for number in ("1", "2", "3"):
        _member(linked, number)
    there = at_desk(alliance)
    there.boxes.files = [sent(at_desk(linked), tmp_path)]
    there.page.receive_button.click()
    assert there.boxes.messages[-1].startswith("Received. Gremio de Comerciantes de Prueba: applied")
    row = cells(there.page.guilds.table)[0]
    assert row == ["Gremio de Comerciantes de Prueba", "3", "3", "0", "0", "21/11/2026", "received", ""]
    assert "3 members · 3 up to date · 0 with dues pending · 0 months owed" in there.page.guilds.total.text()
    there.page.receive_button.click()
    assert "already received" in there.boxes.messages[-1]


def test_a_damaged_file_is_refused_in_words(at_desk, linked, alliance, tmp_path):
    file = sent(at_desk(linked), tmp_path)
    file.write_bytes(file.read_bytes()[:-40])
    there = at_desk(alliance)
    there.boxes.files = [file]
    there.page.receive_button.click()
    assert there.boxes.messages[-1].startswith("Not everything could be received.")
    assert "arrived damaged or incomplete" in there.boxes.messages[-1]
    assert cells(there.page.guilds.table)[0][1] == ""


def test_the_code_read_by_telephone_is_noted_and_a_wrong_one_is_refused_at_the_field(at_desk, linked, tmp_path, qtbot):
    guild = at_desk(linked)
    sent(guild, tmp_path)
    code = packages.spoken_code(linked.read(relations)[0].last_sent.package)
    box = CodeDialog(guild.desk)
    qtbot.addWidget(box)
    box.show()
    qtbot.keyClick(box.form.findChildren(QWidget)[0], Qt.Key.Key_Return)
    box.form.put({"code": "0000-0000"})
    box.save()
    assert "not of a package that this office sent" in box.form.problem_at("code")
    box.form.put({"code": code.lower().replace("-", " ")})
    box.save()
    assert box.result() == CodeDialog.DialogCode.Accepted
    assert "They already received it: they said so on 21/11/2026." in texts(guild.page)


def test_the_replies_of_an_alliance_go_to_every_guild(at_desk, linked, alliance, tmp_path):
    guild, there = at_desk(linked), at_desk(alliance)
    there.boxes.files = [sent(guild, tmp_path)]
    there.page.receive_button.click()
    replies = tmp_path / "acuses"
    replies.mkdir()
    there.boxes.path = replies
    there.page.send_button.click()
    guild.boxes.files = list(replies.glob("sinc_*.age"))
    assert len(guild.boxes.files) == 1
    guild.page.receive_button.click()
    assert "They already received it" in texts(guild.page)


def test_counts_for_an_alliance_with_excel_need_no_link(at_desk, office, tmp_path):
    guild = at_desk(office)
    guild.boxes.path = tmp_path
    guild.page.exchange.make_plain()
    assert len(list(tmp_path.glob("totales_*.zip"))) == 1
    assert "No row is about a person." in guild.boxes.messages[-1]


# -- what goes out -------------------------------------------------------------------------------------


def test_it_shows_exactly_what_would_go_out_and_keeps_the_choice(at_desk, linked, alliance, tmp_path, qtbot):
    ana, _ = _member(linked, "1"), _member(linked, "2")
    linked.run(give_consent, [ana], "resumen", DAY, "ficha")
    guild = at_desk(linked)
    box = OutgoingDialog(guild.desk, alliance.facts.uid)
    qtbot.addWidget(box)
    box.show()
    assert [chip.text() for chip in box.lists.chips][1] == "Members (0)"
    assert not box.keep_button.isVisibleTo(box)
    box.choices["resumen"].click()
    assert "Members (1)" in [chip.text() for chip in box.lists.chips]
    place = [chip.text() for chip in box.lists.chips].index("Members (1)")
    box.lists.chips[place].click()
    assert cells(box.lists.stack.currentWidget())[0][:2] == ["1", "Socia 1"]
    assert linked.read(settings.get, settings.EXCHANGE_PROFILE) == "totales"
    box.keep_button.click()
    assert linked.read(settings.get, settings.EXCHANGE_PROFILE) == "resumen"
    assert "members who agreed" in texts(guild.page)
    packages.receive(alliance, [sent(guild, tmp_path)])
    assert [m.name for m in alliance.read(mirrored_members, linked.facts.uid)] == ["Socia 1"]


def test_after_the_reply_only_what_changed_is_shown(at_desk, linked, alliance, tmp_path, qtbot):
    guild = at_desk(linked)
    packages.receive(alliance, [sent(guild, tmp_path)])
    packages.receive(linked, [packages.make(alliance, tmp_path).file])
    box = OutgoingDialog(guild.desk, alliance.facts.uid)
    qtbot.addWidget(box)
    box.show()
    assert {chip.text().rpartition(" ")[2] for chip in box.lists.chips} == {"(0)"}
    assert "Only what changed goes out" in texts(box)
    assert "they already have it" in texts(box)


# -- a guild seen by the alliance ----------------------------------------------------------------------


def test_a_guild_opens_with_its_figures_and_the_members_it_shares(at_desk, linked, alliance, tmp_path, qtbot):
    linked.run(give_consent, [_member(linked, "7")], "resumen", DAY, "ficha")
    packages.receive(alliance, [packages.make(linked, tmp_path, profile="resumen").file])
    there = at_desk(alliance)
    box = GuildDialog(there.desk, there.page.exchange.linked[0], lambda: None)
    qtbot.addWidget(box)
    box.show()
    assert cells(box.lists.stack.currentWidget())[0] == ["Members", "total", "1"]
    box.lists.show_list(1)
    assert cells(box.lists.stack.currentWidget())[0][:2] == ["7", "Socia 7"]
    assert [chip.text() for chip in box.lists.chips] == ["Figures", "Members it shares (1)", "Rows to review (0)"]


def test_a_row_to_review_is_said_with_its_line_its_column_and_what_to_do():
    row = Review("uid", "cuotas", 14, "meses", "1.5", "package.cell_not_int")
    assert review_words(row) == "It is not a whole number: digits only, without points or commas."
    assert review_words(replace(row, code="package.something_new")).startswith("It could not be read.")


def test_rows_to_review_open_first(at_desk, linked, alliance, tmp_path, qtbot, monkeypatch):
    packages.receive(alliance, [packages.make(linked, tmp_path).file])
    row = Review(linked.facts.uid, "cuotas", 14, "meses", "1.5", "package.cell_not_int")
    for module in (overview, guild_detail):
        monkeypatch.setattr(module, "rows_to_review", lambda reader: [row])
    there = at_desk(alliance)
    assert cells(there.page.guilds.table)[0][6:] == ["received, with rows to review", "1"]
    box = GuildDialog(there.desk, there.page.exchange.linked[0], lambda: None)
    qtbot.addWidget(box)
    box.show()
    assert cells(box.lists.stack.currentWidget())[0][:4] == ["Standing of the members", "14", "Months owed", "1.5"]


# -- for everybody ---------------------------------------------------------------------------------------


@command("test.chain")
def _chain_changed(tx: Tx, sender: str) -> None:
    """As a delivery leaves it when the guild's receipts are not what they were."""
    faults = (ChainFault("chain.rewritten", "A", 4515), ChainFault("chain.lost", "A", 4516))
    note_faults(tx, sender, "0" * 64, faults)


def test_receipts_that_changed_are_reviewed_with_what_came_of_it(at_desk, linked, alliance, tmp_path, qtbot):
    """The row stays until somebody writes why; a blank is refused at the field, and then the guild is good again."""
    guild, there = at_desk(linked), at_desk(alliance)
    there.boxes.files = [sent(guild, tmp_path)]
    there.page.exchange.receive()
    line = there.page.exchange.linked[0]
    plain = GuildDialog(there.desk, line, lambda: None)
    qtbot.addWidget(plain)
    assert not plain.settle_button.isVisibleTo(plain)
    alliance.run(_chain_changed, line.office_uid)
    there.page.refresh(None)
    line = there.page.exchange.linked[0]
    assert line.condition == "rewritten"
    opened = GuildDialog(there.desk, line, lambda: None)
    qtbot.addWidget(opened)
    assert opened.settle_button.isVisibleTo(opened)
    box = SettleDialog(there.desk, line.office_uid, line.name, chain_rows(opened._review), opened)
    qtbot.addWidget(box)
    box.show()
    assert "A-4515" in texts(box)
    assert "A-4516" in texts(box)
    box.form.put({"reason": "   "})
    box.submit()
    assert box.form.problem_at("reason")
    box.form.put({"reason": "Se comparó con los duplicados"})
    box.done_with.connect(opened._settled)
    box.submit()
    assert there.page.exchange.linked[0].condition == "good"
    assert not opened.isVisible()


def test_more_options_stay_as_the_office_left_them(at_desk, linked):
    first = at_desk(linked)
    assert "Save our linking file…" not in verbs(first.page)
    next(b for b in first.page.findChildren(QPushButton) if "More options" in b.text()).click()
    assert "Save our linking file…" in verbs(first.page)
    assert "Save our linking file…" in verbs(at_desk(linked).page)


def test_every_place_of_the_cursor_has_a_name(at_desk, linked, alliance, qtbot):
    guild, there = at_desk(linked), at_desk(alliance)
    boxes = [
        LinkDialog(guild.desk),
        CodeDialog(guild.desk),
        OutgoingDialog(guild.desk, alliance.facts.uid),
        GuildDialog(there.desk, there.page.exchange.linked[0], lambda: None),
    ]
    for widget in (guild.page, there.page, *boxes):
        qtbot.addWidget(widget)
        widget.show()
        assert nameless(widget) == []
