"""Somebody at the guild changes a receipt and makes every hash anew: the alliance and the paper see it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.jobs import packages
from app.jobs.new_office import NewOffice, new_office
from app.models.alliance.chains import settle_chain
from app.models.alliance.overview import guild_lines
from app.models.alliance.queries import rows_to_review
from app.models.alliance.sent_heads import heads_changed
from app.models.base.database import Clock
from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.receipt_queries import verify
from app.models.dues.receipts import FIRST_LINK, canonical, chain_hash, control_code
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office


@pytest.fixture
def alliance(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    path = tmp_path / "alianza.gremial"
    new_office(path, NewOffice("Alianza de Prueba", "PY", kind="alliance", code="ALZ-PY"), actor="Rosa", clock=clock)
    with Office.open(path, "Rosa", clock=clock) as opened:
        yield opened


@pytest.fixture
def guild(office: Office, alliance: Office, tmp_path: Path) -> Path:
    """A guild with three receipts, the last of which the alliance knows."""
    packages.trust(alliance, packages.key_file(office, tmp_path).file)
    packages.trust(office, packages.key_file(alliance, tmp_path).file)
    office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1"))
    _collect(office, 3)
    received = packages.receive(alliance, [packages.make(office, tmp_path).file])[0]
    assert (received.state, received.rewritten) == ("applied", ())
    office.close()
    return office.path


def _collect(office: Office, times: int) -> list[str]:
    day = office.clock.today()
    return [office.run(pay, PaymentOrder(1, 10_000, "cash", day)).value.code for _ in range(times)]


def _send(path: Path, clock: Clock, alliance: Office, out: Path, more: int = 0) -> packages.ReceivedFile:
    with Office.open(path, "Marta", clock=clock) as office:
        _collect(office, more)
        made = packages.make(office, out)
    return packages.receive(alliance, [made.file])[0]


def _forge(path: Path, number: int, amount: int) -> None:
    """A receipt's amount is another and the whole chain after it is computed again, as a clever hand would."""
    connection = sqlite3.connect(path)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    previous = FIRST_LINK
    for row, series, at, text in connection.execute(
        "SELECT r.id, s.code, r.number, r.content FROM receipt r JOIN receipt_series s ON s.id = r.series_id "
        "ORDER BY r.number"
    ).fetchall():
        content = json.loads(text)
        if at == number:
            content["amount"] = amount
        said = canonical(content)
        digest = chain_hash(previous, said)
        connection.execute(
            "UPDATE receipt SET content = ?, previous_hash = ?, hash = ?, code = ?, amount = ? WHERE id = ?",
            (said, previous, digest, control_code(series, at, digest), content["amount"], row),
        )
        previous = digest
    connection.commit()
    connection.close()


def test_the_chain_goes_on_month_after_month_without_a_word(
    guild: Path, alliance: Office, clock: Clock, tmp_path: Path
) -> None:
    for more in (0, 2, 1, 3):
        received = _send(guild, clock, alliance, tmp_path, more)
        assert (received.status, received.rewritten) == ("accepted", ())
    assert [line.condition for line in alliance.read(guild_lines)] == ["good"]


@pytest.mark.parametrize("more", [0, 2])
def test_a_rewritten_past_is_seen_also_when_new_receipts_followed(
    guild: Path, alliance: Office, clock: Clock, tmp_path: Path, more: int
) -> None:
    _forge(guild, 4514, 90)
    with Office.look(guild, clock=clock) as looked:
        assert looked.read(heads_changed) == ["A-4515"]
    received = _send(guild, clock, alliance, tmp_path, more)
    assert received.status == "quarantined"
    assert [(fault.code, fault.number) for fault in received.rewritten] == [("chain.rewritten", 4515)]
    assert [line.condition for line in alliance.read(guild_lines)] == ["rewritten"]
    assert [(row.resource, row.value) for row in alliance.read(rows_to_review)] == [("cadenas", "A-4515")]


def test_it_stays_noted_until_somebody_says_what_came_of_it(
    guild: Path, alliance: Office, clock: Clock, tmp_path: Path
) -> None:
    _forge(guild, 4514, 90)
    _send(guild, clock, alliance, tmp_path)
    assert _send(guild, clock, alliance, tmp_path, 1).rewritten == ()
    line = alliance.read(guild_lines)[0]
    assert line.condition == "rewritten"
    with pytest.raises(Refused, match=r"chain\.no_reason"):
        alliance.run(settle_chain, line.office_uid, " ")
    assert alliance.run(settle_chain, line.office_uid, "Se comparó con los duplicados").value == 1
    assert alliance.read(guild_lines)[0].condition == "good"
    with pytest.raises(Refused, match=r"chain\.nothing"):
        alliance.run(settle_chain, line.office_uid, "Otra vez")


def test_a_receipt_that_is_gone_is_missed(guild: Path, alliance: Office, clock: Clock, tmp_path: Path) -> None:
    connection = sqlite3.connect(guild)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    payment = connection.execute("SELECT payment_id FROM receipt WHERE number = 4515").fetchone()[0]
    connection.execute("DELETE FROM receipt WHERE number = 4515")
    connection.execute("DELETE FROM payment WHERE id = ?", (payment,))
    connection.commit()
    connection.close()
    received = _send(guild, clock, alliance, tmp_path)
    assert [(fault.code, fault.receipt) for fault in received.rewritten] == [("chain.lost", "A-4515")]


def test_the_paper_itself_tells_too(office: Office, clock: Clock) -> None:
    office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1"))
    codes = _collect(office, 3)
    assert [office.read(verify, code).status for code in codes] == ["genuine"] * 3
    office.close()
    _forge(office.path, 4514, 90)
    with Office.look(office.path, clock=clock) as looked:
        assert [looked.read(verify, code).status for code in codes] == ["genuine", "altered", "altered"]


def test_one_receipt_changed_alone_does_not_fit_between_its_neighbours(office: Office, clock: Clock) -> None:
    """By its number only, without the code on the paper: the next receipt still knows what it was."""
    office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1"))
    _collect(office, 3)
    office.close()
    connection = sqlite3.connect(office.path)
    text, previous = connection.execute("SELECT content, previous_hash FROM receipt WHERE number = 4514").fetchone()
    content = json.loads(text)
    content["payer"]["name"] = "Otra Persona"
    said = canonical(content)
    digest = chain_hash(previous, said)
    connection.execute(
        "UPDATE receipt SET content = ?, hash = ?, code = ? WHERE number = 4514",
        (said, digest, control_code("A", 4514, digest)),
    )
    connection.commit()
    connection.close()
    with Office.look(office.path, clock=clock) as looked:
        assert looked.read(verify, "A-4514").status == "altered"
