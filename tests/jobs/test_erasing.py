"""Somebody who left asks to be forgotten: nothing of them is in the bytes, the file is still whole, papers stay."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.jobs import backup
from app.jobs.check import check
from app.jobs.erasing import erase, kept_lines, leaving_days, plan_erasing
from app.messages import words
from app.models.base.attachments import NewFile, attach
from app.models.base.database import Clock
from app.models.base.errors import Refused
from app.models.base.undo import undo_batch
from app.models.base.values.phones import parse_phone
from app.models.base.values.tax_id import parse_tax_id
from app.models.cash.bank_state import bank_state
from app.models.cash.books import balance_at
from app.models.cash.incomes import incomes
from app.models.cash.matching import match_lines, note_line
from app.models.cash.statements import StatementLine, import_statement
from app.models.cash.unidentified import Share, give_income
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.merging import merge_records
from app.models.dues.money import add_account
from app.models.members.commands import add_member, change_status, edit_member
from app.models.members.consent import give_consent
from app.models.members.parties import party_of_member
from app.models.members.queries import find_while_typing, member
from app.models.members.record import events_of
from app.models.members.rules import MemberDraft
from app.models.privacy.erasing import erase_member
from app.models.schema import TABLES
from app.office import Office

DAY = date(2026, 11, 21)


def draft(name: str, number: str, phone: str, ci: str, address: str, kind: str = "person") -> MemberDraft:
    party = PartyDraft(
        "person" if kind == "person" else "organization",
        name,
        tax=parse_tax_id(ci, "PY").tax_id,
        phones=(parse_phone(phone, "PY"),),
        address=address,
        email=f"{number}@ejemplo.org.py",
        notes=f"Avisar a {name}",
    )
    return MemberDraft(party, number=number, joined_on=date(2020, 1, 5))


def left(office: Office, member_id: int) -> None:
    office.run(change_status, member_id, "resigned", DAY, "Se mudó")


def bytes_of(office: Office, folder: Path) -> bytes:
    """The file, its log, and a new copy."""
    made = backup.make(office, folder)
    log = Path(f"{office.path}-wal")
    raw = office.path.read_bytes() + made.path.read_bytes() + (log.read_bytes() if log.exists() else b"")
    return raw


def absent(office: Office, folder: Path, *texts: str) -> None:
    raw = bytes_of(office, folder)
    found = [text for text in texts if text.encode() in raw or text.lower().encode() in raw.lower()]
    assert found == []


def test_an_ex_member_without_papers_leaves_no_trace(office: Office, tmp_path: Path) -> None:
    given_ = office.run(add_member, draft("Zunilda Ayala Ferreira", "7", "0981 765 432", "3.456.789", "Tte. Fariña 77"))
    other = office.run(add_member, draft("Zunilda Ayala F.", "8", "0985 111 222", "", "Tacuary 1234")).value
    uid = office.read(member, given_.value).uid
    office.run(attach, "member", uid, NewFile(b"cedula de Zunilda", "image/png", "Cedula Zunilda.png"), DAY)
    office.run(give_consent, [given_.value], "contacto", DAY, "formulario")
    office.run(edit_member, given_.value, draft("Zunilda Ayala", "7", "0971 333 444", "3.456.789", "Otra calle 9"))
    kept, gone = (office.read(party_of_member, one) for one in (given_.value, other))
    office.run(merge_records, kept, gone, (), TABLES, DAY, "Cobrada dos veces")
    left(office, given_.value)
    assert b"Zunilda" in bytes_of(office, tmp_path / "before")

    done = erase(office, given_.value, "Pedido por nota del 20/11/2026")

    absent(
        office, tmp_path / "after",
        *("Zunilda", "Ayala", "Ferreira", "3456789", "3.456.789", "981765432", "765 432", "971333444", "985111222"),
        *("Fariña", "Tacuary", "Otra calle", "7@ejemplo", "cedula", "Se mudó"),
    )  # fmt: skip
    assert done.clean
    assert done.blanked > 5
    assert office.read(find_while_typing, "Zunilda") == []
    assert member_row(office, given_.value) == ("7", words("erase.label", number="7"), "ended")
    path = office.path
    office.close()
    assert [c for c in check(path).checks if not c.ok] == []


def test_a_resolution_stays_unless_it_names_who_is_erased(office: Office, tmp_path: Path) -> None:
    one = office.run(add_member, draft("Zunilda Ayala", "7", "0981 765 432", "3.456.789", "Tte. Fariña 77")).value
    office.run(change_status, one, "suspended", DAY, "Falta", "Acta 12/2026, Comité Ejecutivo")
    office.run(change_status, one, "resigned", DAY, "Se mudó", "Nota de AYALA, Zunilda, del 20/11")
    erase(office, one, "Pedido por nota")
    acts = [event.act for event in office.read(events_of, one)]
    assert acts == ["", "Acta 12/2026, Comité Ejecutivo", ""]
    absent(office, tmp_path / "after", "Zunilda", "Ayala")


def member_row(office: Office, member_id: int) -> tuple[str, str, str]:
    row = office.read(member, member_id)
    return row.number, row.name, row.status


def test_receipts_keep_the_name_and_say_until_when(office: Office, tmp_path: Path) -> None:
    one = office.run(add_member, draft("Zunilda Ayala", "7", "0981 765 432", "3.456.789", "Tte. Fariña 77")).value
    plan = office.run(add_plan, "Cuota social", 85_000, "monthly").value
    office.run(charge_period, plan, "2026-11", DAY)
    office.run(pay, PaymentOrder(one, 85_000, "cash", DAY, note="de Zunilda"))
    left(office, one)
    seen = plan_erasing(office, one)
    assert [(paper.code, paper.until) for paper in seen.papers] == [("A-4513", date(2031, 11, 21))]
    assert any("A-4513" in line and "21/11/2031" in line for line in kept_lines(seen))

    erase(office, one, "Pedido")

    absent(office, tmp_path / "after", "0981 765 432", "981765432", "Fariña", "de Zunilda")
    holding = office.read(
        lambda reader: {
            row[0] for row in reader.rows("SELECT tbl FROM journal WHERE image LIKE '%Zunilda%' GROUP BY tbl")
        }
    )
    assert holding == {"receipt"}
    path = office.path
    office.close()
    assert [c for c in check(path).checks if not c.ok] == []


def test_only_who_left_is_erased_once_and_never_taken_back(office: Office) -> None:
    one = office.run(add_member, draft("Zunilda Ayala", "7", "0981 765 432", "3.456.789", "Tte. Fariña 77")).value
    with pytest.raises(Refused, match=r"erase\.not_ended"):
        plan_erasing(office, one)
    left(office, one)
    with pytest.raises(Refused, match=r"erase\.reason"):
        erase(office, one, "  ")
    erase(office, one, "Pedido")
    with pytest.raises(Refused, match=r"erase\.done"):
        erase(office, one, "Pedido")
    batch = office.read(lambda reader: reader.value("SELECT max(id) FROM journal_tx"))
    with pytest.raises(Refused, match=r"undo\.(erased|ledger)"):
        office.run(undo_batch, batch, TABLES)


def test_a_firm_keeps_its_name_and_loses_telephone_and_mail(office: Office, tmp_path: Path) -> None:
    party = draft("Comercial Azote'y S.A.", "9", "0982 333 444", "80009735-1", "Ruta 2 km 18", "organization")
    one = office.run(add_member, party).value
    left(office, one)
    erase(office, one, "Pedido")
    assert member_row(office, one)[1] == "Comercial Azote'y S.A."
    absent(office, tmp_path / "after", "333444", "333 444", "9@ejemplo", "km 18")


def test_who_is_named_in_a_strangers_record_is_said(office: Office) -> None:
    one = office.run(add_member, draft("Zunilda Ayala", "7", "0981 765 432", "3.456.789", "Tte. Fariña 77")).value
    heir = PartyDraft("person", "Blas Ayala", notes="Hijo de Zunilda Ayala")
    office.run(add_member, MemberDraft(heir, number="8"))
    left(office, one)
    assert plan_erasing(office, one).preview.elsewhere == {"person": 1}


def test_each_older_copy_has_the_day_on_which_it_goes(office: Office, tmp_path: Path) -> None:
    made = backup.make(office, tmp_path / "c")
    days = leaving_days(backup.copies(tmp_path / "c", office.path.stem), DAY)
    assert days[made.path] == date(2026, 11, 28)


_LETTERS = st.text("bcdfghjklmnñpqrstvwxyzáéíóú", min_size=9, max_size=14)


@settings(max_examples=12)
@given(name=_LETTERS, surname=_LETTERS, street=_LETTERS, phone=st.integers(1_000_000, 9_999_999))
def test_nothing_of_anybody_is_in_the_bytes(
    office_template: Path, clock: Clock, name: str, surname: str, street: str, phone: int
) -> None:
    with TemporaryDirectory(prefix="gremial-erase-") as folder:
        path = Path(folder, "gremio.gremial")
        shutil.copy(office_template, path)
        with Office.open(path, "Marta", clock=clock) as office:
            ci = str(phone)
            who = draft(f"{name.title()} {surname.title()}", "7", f"0981 {phone % 1_000_000:06}", ci, f"{street} 1")
            one = office.run(add_member, who).value
            left(office, one)
            erase(office, one, "Pedido")
            absent(office, Path(folder, "c"), name, name.title(), surname, surname.title(), street, ci)
        assert check(path).ok


def test_what_the_bank_wrote_of_their_transfers_goes_too(office: Office, tmp_path: Path) -> None:
    """The alias that was learnt, the transfer that waited, the lines of the statement; the sums stay."""
    bank = office.run(add_account, "Cooperativa", "bank", 0, date(2026, 11, 1)).value
    who = office.run(add_member, draft("Zunilda Ayala Ferreira", "7", "", "", "")).value
    lines = [StatementLine(DAY, 50_000, f"TRF ZUNILDA AYALA {n}", f"zuni.ayala{n}") for n in (1, 2)]
    office.run(import_statement, bank, "extracto.csv", lines)
    first, second = office.read(bank_state, bank).lines
    income_id = office.run(note_line, first).value
    office.run(give_income, income_id, [Share(who, 50_000)])
    paid = office.run(pay, PaymentOrder(who, 50_000, "transfer", DAY, "zuni.ayala2", account_id=bank)).value
    office.run(match_lines, [second], [("payment", paid.payment_id)])
    left(office, who)
    office.run(erase_member, who, "Persona suprimida", "Lo pidió", [], TABLES, DAY)
    assert office.read(lambda reader: reader.value("SELECT count(*) FROM payer_alias")) == 0
    assert [(one.payer, one.reference) for one in office.read(incomes, waiting_only=False)] == [("", "")]
    assert {(one.description, one.reference) for one in office.read(bank_state, bank).lines.values()} == {("", "")}
    assert office.read(balance_at, bank, DAY) == 100_000
    assert office.run(import_statement, bank, "extracto.csv", lines).value.added == 0
    noted = office.read(lambda reader: reader.rows("SELECT tbl FROM journal WHERE image LIKE '%zuni.ayala2%'"))
    assert {row[0] for row in noted} <= {"receipt"}  # the paper stays as it was printed
