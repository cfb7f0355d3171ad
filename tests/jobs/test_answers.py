"""The treasurer's questions on a guild whose sums were done by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from app.jobs.answers.ask import ask
from app.jobs.answers.out import answer_bytes, save_answer
from app.jobs.answers.question import Question
from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

TODAY = date(2026, 11, 21)
DUE = 85_000


@pytest.fixture
def guild(office: Office) -> dict[str, int]:
    """Three members with four months charged (due on the last of July to October); Ramón paid one and a half."""
    plan = office.run(add_plan, "Cuota social", DUE, "monthly").value
    names = ("Ana Vera", "Bruno Paredes", "Ramón Ayala")
    ids = {
        name.split()[0]: office.run(
            add_member, MemberDraft(PartyDraft("person", name), str(at), joined_on=date(2020, 1, 1))
        ).value
        for at, name in enumerate(names, 1)
    }
    for month in ("2026-07", "2026-08", "2026-09", "2026-10"):
        office.run(charge_period, plan, month, date.fromisoformat(f"{month}-01"))
    office.run(pay, PaymentOrder(ids["Ramón"], 127_500, "cash", date(2026, 10, 10)))
    return ids


def asked(key: str, since: date = date(2026, 1, 1), until: date = TODAY, **more: object) -> Question:
    return Question(key, since, until, **more)  # type: ignore[arg-type]


def paper(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_debt_by_age_of_today_and_of_a_past_day(office: Office, guild: dict[str, int]) -> None:
    """31/10 is 21 days old on 21/11, 30/9 52, 31/8 82, 31/7 113; on 30/9 31/8 is 30, 31/7 61, nothing was paid."""
    now = ask(office, asked("aged"))
    assert now.rows[0].cells == ("1", "Ana Vera", None, 85_000, 85_000, 85_000, 85_000, None, None, 340_000)
    assert now.rows[2].cells == ("3", "Ramón Ayala", None, 85_000, 85_000, 42_500, None, None, None, 212_500)
    assert now.totals == ("Total", None, 0, 255_000, 255_000, 212_500, 170_000, 0, 0, 892_500)
    then = ask(office, asked("aged", until=date(2026, 9, 30)))
    assert then.rows[2].cells == ("3", "Ramón Ayala", 85_000, 85_000, None, 85_000, None, None, None, 255_000)


def test_a_line_opens_the_charges_with_their_rest(office: Office, guild: dict[str, int]) -> None:
    line = ask(office, asked("aged")).rows[2]
    assert isinstance(line.opens, Question)
    inside = ask(office, line.opens)
    assert [row.cells[-1] for row in inside.rows] == [42_500, 85_000, 85_000]
    assert inside.totals[-1] == line.cells[-1]


def test_an_answer_goes_out_as_paper_and_for_the_accountant(
    office: Office, guild: dict[str, int], tmp_path: Path
) -> None:
    out = tmp_path / "antigüedad.csv"
    assert save_answer(office, asked("aged"), out) == 3
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("Nº;Socio;Por vencer;")
    assert lines[3] == "3;Ramón Ayala;0;85000;85000;42500;0;0;0;212500"
    said = paper(answer_bytes(office, ask(office, asked("aged"))))
    assert "892.500" in said
    assert "moros" not in said.casefold()
    with pytest.raises(Refused, match="export"):
        save_answer(office, asked("aged"), tmp_path / "antigüedad.doc")


def test_days_the_wrong_way_round_are_refused() -> None:
    with pytest.raises(Refused, match=r"answer\.days"):
        asked("aged", TODAY, date(2026, 1, 1))
