"""A backup is opened that is older than what this PC remembers: the papers of pads stay what they are."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from app.models.base.database import Clock
from app.models.directory.rules import PartyDraft
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.numbers import number_report
from app.models.dues.pads import add_pad, enter_pad_receipt, explain_number, hand_pad
from app.models.dues.series import gaps, series_named
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)


def test_an_old_copy_misses_receipts_of_the_desk_and_says_nothing_of_pads(
    office: Office, tmp_path: Path, clock: Clock
) -> None:
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    order = PaymentOrder(ana, 1_000, "cash", DAY)
    office.run(add_pad, "T", 1, 12)
    office.run(hand_pad, "T", "Nery", DAY)
    pad = office.read(series_named, "T").id
    for paper in (1, 2):
        office.run(enter_pad_receipt, pad, paper, order)
    copy = shutil.copy(office.path, tmp_path / "copia.gremial")
    lost = office.run(pay, order).value.number
    office.run(explain_number, "T", 5, "Se mojó")
    office.close()
    with Office.open(Path(copy), "Marta", clock=clock) as old:
        assert old.standing.missing == (("A", lost),)
        states = [line.state for line in old.read(number_report, "T").lines]
        assert states == ["issued", "issued", *["out"] * 10]
        assert old.read(gaps) == []
