"""Reminders in steps: exactly what is owed today, never to somebody who owes nothing or must be left alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from app.jobs.answers.ask import ask
from app.jobs.answers.question import Question
from app.jobs.reminders import example, prepared, preview_reminders, send_on_paper, send_reminders
from app.models.base.database import Tx, command
from app.models.base.errors import Refused, Unavailable
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.queries import open_charges
from app.models.dues.reminder_texts import StepText, drop_step_text, set_step_text, step_text, text_problems, usual_text
from app.models.dues.reminders import ReminderRules, due_reminders, next_step, reminders_sent, set_reminder_rules
from app.models.letters.queries import letters
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office

TODAY = date(2026, 11, 21)
DUE = 85_000


@pytest.fixture
def guild(office: Office) -> dict[str, int]:
    """Four months charged (due at the end of July to October); Ramón paid one and a half, Zulma all."""
    plan = office.run(add_plan, "Cuota social", DUE, "monthly").value
    names = ("Ana Vera", "Bruno {Paredes}", "Ramón Ayala", "Zulma Ríos")
    ids = {
        name.split()[0]: office.run(
            add_member, MemberDraft(PartyDraft("person", name), str(at), joined_on=date(2020, 1, 1))
        ).value
        for at, name in enumerate(names, 1)
    }
    for month in ("2026-07", "2026-08", "2026-09", "2026-10"):
        office.run(charge_period, plan, month, date.fromisoformat(f"{month}-01"))
    office.run(pay, PaymentOrder(ids["Ramón"], 127_500, "cash", date(2026, 10, 10)))
    office.run(pay, PaymentOrder(ids["Zulma"], 4 * DUE, "cash", date(2026, 10, 10)))
    return ids


@command("test.agree")
def agree(tx: Tx, member_id: int, charges: list[int], instalments: list[tuple[str, int]]) -> None:
    """Instalments as another part of the program agrees them."""
    plan = tx.insert(
        "instalment_plan",
        uid=tx.new_uid(),
        member_id=member_id,
        agreed_on="2026-11-01",
        act="",
        note="",
        ended_on=None,
        end_reason="",
    )
    for number, (due_on, amount) in enumerate(instalments, 1):
        tx.insert("instalment", uid=tx.new_uid(), plan_id=plan, number=number, due_on=due_on, amount=amount)
    for charge in charges:
        tx.insert("instalment_charge", uid=tx.new_uid(), plan_id=plan, charge_id=charge)


def turn(office: Office, day: date = TODAY) -> dict[int, tuple[int, int]]:
    return {one.member_id: (one.step, one.amount) for one in office.read(due_reminders, day)}


def test_who_owes_gets_the_exact_sum_and_who_paid_nothing(office: Office, guild: dict[str, int]) -> None:
    assert turn(office) == {guild["Ana"]: (1, 340_000), guild["Bruno"]: (1, 340_000), guild["Ramón"]: (1, 212_500)}


def test_a_part_paid_charge_is_named_with_its_rest(office: Office, guild: dict[str, int]) -> None:
    ready = {one.member.id: one for one in prepared(office)}
    ramon = ready[guild["Ramón"]]
    assert "venció el 31/08/2026: Gs. 42.500 (de Gs. 85.000 ya pagó Gs. 42.500)" in ramon.draft.body
    assert "Total: Gs. 212.500." in ramon.draft.body
    assert "de julio 2026 a octubre 2026: 4 × Gs. 85.000 = Gs. 340.000" in ready[guild["Ana"]].draft.body
    assert "Gs. 212.500" in ramon.message


@pytest.mark.parametrize(
    ("sent", "day", "step"),
    [
        ((), date(2026, 11, 21), 1),
        (((1, "2026-09-01"),), date(2026, 9, 10), 0),  # a few days after the first: too soon
        (((1, "2026-09-01"),), date(2026, 11, 21), 2),
        (((1, "2026-09-01"), (2, "2026-11-01")), date(2026, 11, 30), 3),
        (((1, "2026-09-01"), (2, "2026-10-01"), (3, "2026-11-01")), date(2027, 5, 1), 0),  # the board decides
        (((3, "2026-05-01"),), date(2026, 11, 21), 1),  # about a debt of before, which was paid
    ],
)
def test_steps_follow_each_other(sent: tuple[tuple[int, str], ...], day: date, step: int) -> None:
    assert next_step(ReminderRules((30, 90, 120), 20), date(2026, 7, 31), sent, day)[0] == step


def test_left_alone(office: Office, guild: dict[str, int]) -> None:
    """Who left, and what is agreed in instalments while it is kept; broken, it is written about again."""
    office.run(change_status, guild["Bruno"], "resigned", TODAY, "Se muda")
    charges = [one.id for one in office.read(open_charges, guild["Ana"])]
    office.run(agree, guild["Ana"], charges, [("2026-12-01", 170_000), ("2027-01-01", 170_000)])
    assert set(turn(office)) == {guild["Ramón"]}
    assert turn(office, date(2026, 12, 2))[guild["Ana"]] == (1, 340_000)


def test_letters_are_numbered_noted_and_not_sent_twice(office: Office, guild: dict[str, int], tmp_path: Path) -> None:
    out = tmp_path / "avisos.pdf"
    made = send_on_paper(office, prepared(office), out)
    assert [one.number for one in made] == [1, 2, 3]
    assert "(Paredes)" in made[1].body
    text = "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(out))
    assert "Gs. 212.500" in text
    sent = office.read(reminders_sent, guild["Ramón"])
    assert [(one.step, one.amount, one.channel, one.letter_id) for one in sent] == [(1, 212_500, "paper", made[2].id)]
    assert turn(office) == {}
    with pytest.raises(Refused, match=r"reminder\.nobody"):
        send_on_paper(office, prepared(office), out)


def test_who_paid_since_the_list_was_made_stops_all_of_them(office: Office, guild: dict[str, int]) -> None:
    ready = prepared(office)
    office.run(pay, PaymentOrder(guild["Ramón"], 212_500, "cash", TODAY))
    with pytest.raises(Refused, match=r"reminder\.changed"):
        send_reminders(office, ready, "paper")
    assert office.read(letters) == []
    assert office.read(reminders_sent) == []


def test_a_folder_that_is_not_there_costs_no_number(office: Office, guild: dict[str, int], tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        send_on_paper(office, prepared(office), tmp_path / "no" / "avisos.pdf")
    assert office.read(letters) == []


def test_a_preview_costs_nothing(office: Office, guild: dict[str, int]) -> None:
    assert preview_reminders(office, prepared(office, step=1)).startswith(b"%PDF")
    assert office.read(reminders_sent) == []
    with pytest.raises(Refused, match=r"reminder\.nobody"):
        preview_reminders(office, prepared(office, step=3))


@pytest.mark.parametrize("days", [(30, 20, 90), (0, 30, 60), (30, 60, 9_999), (), (1, 2, 3, 4)])
def test_odd_rules_are_refused(office: Office, days: tuple[int, ...]) -> None:
    with pytest.raises(Refused, match=r"reminder\.rules_odd"):
        office.run(set_reminder_rules, ReminderRules(days, 10))


OWN = StepText(
    "Vecinal", "Cuenta de {nombre}", "Hola {nombre}:\n{detalle}\nEn total {total}.", "{nombre}: debe {total}."
)


def test_two_steps_are_enough_and_small_debts_are_left_alone(office: Office, guild: dict[str, int]) -> None:
    """Ramón owes 212.500, the others 340.000; the second letter is the last one."""
    office.run(set_reminder_rules, ReminderRules((10, 40), 15, 300_000))
    assert set(turn(office)) == {guild["Ana"], guild["Bruno"]}
    assert next_step(ReminderRules((10, 40), 15), date(2026, 7, 31), ((2, "2026-10-01"),), TODAY)[0] == 0
    note = ask(office, Question("reminders", TODAY, TODAY)).note
    assert "10 (Amable), 40 (Firme) días" in note
    assert "Por menos de Gs. 300.000" in note
    with pytest.raises(Refused, match=r"amount\.not_positive"):
        office.run(set_reminder_rules, ReminderRules(least=-1))


def test_the_office_writes_its_own_letter_and_goes_back(office: Office, guild: dict[str, int]) -> None:
    office.run(set_step_text, 1, OWN)
    ready = {one.member.id: one for one in prepared(office)}[guild["Ramón"]]
    assert (ready.draft.template, ready.draft.subject) == ("Vecinal", "Cuenta de Ramón Ayala")
    assert ready.message == "Ramón Ayala: debe Gs. 212.500."
    assert "ya pagó Gs. 42.500" in ready.draft.body
    office.run(drop_step_text, 1)
    assert office.read(step_text, "PY", 1) == usual_text("PY", 1)


def test_a_text_is_looked_at_with_somebody_real(office: Office, guild: dict[str, int]) -> None:
    """It is nobody's turn for the last one, so the first who owes shows it, with a day before today as the last."""
    one = example(office, 3, usual_text("PY", 3))
    assert one.member.id == guild["Ana"]
    assert "Gs. 340.000" in one.draft.body
    assert "01/11/2026" in one.draft.body
    for ref in ("Ana", "Bruno", "Ramón"):
        owed = sum(charge.balance for charge in office.read(open_charges, guild[ref]))
        office.run(pay, PaymentOrder(guild[ref], owed, "cash", TODAY))
    with pytest.raises(Refused, match=r"reminder\.no_example"):
        example(office, 1, OWN)


@pytest.mark.parametrize("country", ["PY", "CL", "MX", "BO"])
@pytest.mark.parametrize("step", [1, 2, 3])
def test_the_words_of_the_program_pass_their_own_rules(country: str, step: int) -> None:
    assert text_problems(step, usual_text(country, step)) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": " "}, "reminder.text_missing"),
        ({"name": "{nombre}"}, "reminder.text_field"),
        ({"body": "Debe {total}."}, "reminder.text_debt"),
        ({"whatsapp": "Pase por la oficina."}, "reminder.text_debt"),
        ({"subject": "{deuda}"}, "reminder.text_field"),
        ({"subject": "{}"}, "reminder.text_field"),
        ({"subject": "{total!r}"}, "reminder.text_field"),
        ({"subject": "{nombre.__class__}"}, "reminder.text_field"),
        ({"subject": "{nombre"}, "reminder.text_brace"),
        ({"subject": "{{nombre}}"}, "reminder.text_brace"),
        ({"subject": "Desde el {ultimo}"}, "reminder.text_first"),
        ({"body": "{detalle}{total}" + "x" * 6_000}, "reminder.text_long"),
    ],
)
def test_a_text_that_cannot_go_out_is_refused(change: dict[str, str], code: str) -> None:
    assert [one.code for one in text_problems(1, replace(OWN, **change))] == [code]
    assert [one.field for one in text_problems(1, replace(OWN, **change))] == list(change)
