"""A guild and its alliance, two files on the same PC: link, send, receive, and everything that goes wrong."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.jobs import packages
from app.jobs.new_office import NewOffice, new_office
from app.models.alliance.counterparts import holding
from app.models.alliance.queries import mirrored_members, totals
from app.models.alliance.sharing import lineage
from app.models.base.database import Clock, Tx, command
from app.models.base.errors import Refused, Unavailable
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member, change_status
from app.models.members.consent import give_consent, revoke_consents
from app.models.members.rules import MemberDraft
from app.models.privacy.requests import block
from app.office import Office

DAY = date(2026, 11, 21)


@pytest.fixture
def alliance(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    path = tmp_path / "alianza.gremial"
    wanted = NewOffice("Alianza de Prueba", "PY", kind="alliance", code="ALZ-PY")
    new_office(path, wanted, actor="Rosa", clock=clock)
    with Office.open(path, "Rosa", clock=clock) as opened:
        yield opened


@pytest.fixture
def linked(office: Office, alliance: Office, tmp_path: Path) -> Office:
    packages.trust(alliance, packages.key_file(office, tmp_path).file)
    packages.trust(office, packages.key_file(alliance, tmp_path).file)
    return office


def _member(office: Office, number: str) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", f"Socia {number}"), number=number)).value


def _figure(alliance: Office, subject: str, label: str) -> int:
    return next(t.value for t in alliance.read(totals) if (t.subject, t.label) == (subject, label))


def test_without_a_link_it_says_what_to_do(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        packages.make(office, tmp_path)
    assert refused.value.code == "counterpart.none"


def test_figures_travel_and_the_second_time_is_already_received(
    linked: Office, alliance: Office, tmp_path: Path
) -> None:
    for number in ("1", "2", "3"):
        _member(linked, number)
    made = packages.make(linked, tmp_path)
    first, second = (packages.receive(alliance, [made.file])[0] for _ in range(2))
    assert (first.status, first.state, first.rows) == ("accepted", "applied", made.rows)
    assert (second.status, second.state) == ("already", "repeated")
    assert _figure(alliance, "socios", "total") == 3
    assert alliance.read(holding, linked.facts.uid).state_matches


def test_no_row_about_a_person_leaves_without_a_yes(linked: Office, alliance: Office, tmp_path: Path) -> None:
    ana, _ = _member(linked, "1"), _member(linked, "2")
    packages.receive(alliance, [packages.make(linked, tmp_path, profile="resumen").file])
    assert alliance.read(mirrored_members, linked.facts.uid) == []
    linked.run(give_consent, [ana], "resumen", DAY, "ficha")
    packages.receive(alliance, [packages.make(linked, tmp_path, profile="resumen").file])
    assert [m.name for m in alliance.read(mirrored_members, linked.facts.uid)] == ["Socia 1"]
    linked.run(block, ana, DAY)
    packages.receive(alliance, [packages.make(linked, tmp_path, profile="resumen").file])
    assert alliance.read(mirrored_members, linked.facts.uid) == []
    linked.run(block, ana, None)
    packages.receive(alliance, [packages.make(linked, tmp_path, profile="resumen").file])
    assert [m.name for m in alliance.read(mirrored_members, linked.facts.uid)] == ["Socia 1"]
    linked.run(revoke_consents, [ana], "resumen", DAY)
    packages.receive(alliance, [packages.make(linked, tmp_path, profile="resumen").file])
    assert alliance.read(mirrored_members, linked.facts.uid) == []


def test_a_lost_package_heals_itself_with_the_next(linked: Office, alliance: Office, tmp_path: Path) -> None:
    ana = _member(linked, "1")
    packages.receive(alliance, [packages.make(linked, tmp_path).file])
    packages.receive(linked, [packages.make(alliance, tmp_path).file])
    _member(linked, "2")
    lost = packages.make(linked, tmp_path)
    linked.run(change_status, ana, "resigned", DAY, "")
    result = packages.receive(alliance, [packages.make(linked, tmp_path).file])[0]
    assert result.status == "accepted"
    assert (_figure(alliance, "socios", "total"), _figure(alliance, "estado", "baja")) == (2, 1)
    assert packages.receive(alliance, [lost.file])[0].state == "superseded"


def test_an_acknowledged_package_makes_the_next_one_small(linked: Office, alliance: Office, tmp_path: Path) -> None:
    _member(linked, "1")
    made = packages.make(linked, tmp_path)
    packages.receive(alliance, [made.file])
    packages.acknowledge(linked, made.code.lower().replace("-", " "))
    assert packages.make(linked, tmp_path).rows == 0
    with pytest.raises(Refused, match="code_unknown"):
        packages.acknowledge(linked, "0000-0000")


def test_a_file_that_is_not_there_is_not_called_damaged(alliance: Office, tmp_path: Path) -> None:
    result = packages.receive(alliance, [tmp_path / "no_esta.zip.age"])[0]
    assert (result.status, result.state) == ("refused", "unreadable")


@pytest.mark.parametrize("damage", ["flip", "cut", "empty", "text"])
def test_a_damaged_file_is_refused_and_nothing_changes(
    linked: Office, alliance: Office, tmp_path: Path, damage: str
) -> None:
    _member(linked, "1")
    data = bytearray(packages.make(linked, tmp_path).file.read_bytes())
    if damage == "flip":
        data[len(data) // 2] ^= 1
    broken = {"cut": data[:-9], "empty": b"", "text": b"hola"}.get(damage, data)
    path = tmp_path / "roto.zip.age"
    path.write_bytes(broken)
    before = alliance.read(lambda r: r.value("SELECT max(id) FROM journal_tx"))
    result = packages.receive(alliance, [path])[0]
    assert (result.status, result.rows) == ("refused", 0)
    assert result.detail is not None
    assert alliance.read(totals) == []
    assert alliance.read(lambda r: r.value("SELECT max(id) FROM journal_tx")) == before


def test_an_unknown_sender_is_refused(office: Office, alliance: Office, tmp_path: Path) -> None:
    packages.trust(office, packages.key_file(alliance, tmp_path).file)
    result = packages.receive(alliance, [packages.make(office, tmp_path).file])[0]
    assert (result.status, result.state) == ("refused", "foreign")
    assert result.detail is not None
    assert result.detail.code == "package.unknown_sender"


def test_two_copies_of_one_office_are_noticed(
    linked: Office, alliance: Office, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    _member(linked, "1")
    packages.receive(alliance, [packages.make(linked, tmp_path).file])
    twin_path = tmp_path / "otra-pc.gremial"
    shutil.copy(linked.path, twin_path)
    (tmp_path / "pc2").mkdir()
    monkeypatch.setenv("GREMIAL_DATA", str(tmp_path / "pc2"))
    with Office.open(twin_path, "Julio", clock=clock) as twin:
        _member(twin, "77")
        _member(twin, "78")
        from_twin = packages.make(twin, tmp_path)
    _member(linked, "2")
    from_here = packages.make(linked, tmp_path)
    assert packages.receive(alliance, [from_here.file])[0].status == "accepted"
    assert packages.receive(alliance, [from_twin.file])[0].state == "forked"
    assert _figure(alliance, "socios", "total") == 2


def test_a_practice_office_and_a_real_one_never_link(alliance: Office, tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "practica.gremial"
    new_office(path, NewOffice("De práctica", "PY", practice=True), clock=clock)
    with Office.open(path, clock=clock) as practice:
        with pytest.raises(Refused, match=r"counterpart\.practice"):
            packages.trust(alliance, packages.key_file(practice, tmp_path).file)
        with pytest.raises(Refused, match=r"counterpart\.practice"):
            packages.trust(practice, packages.key_file(alliance, tmp_path).file)


def test_what_goes_out_can_be_looked_at(linked: Office, tmp_path: Path) -> None:
    _member(linked, "1")
    made = packages.make(linked, tmp_path)
    seen = packages.inspect(linked, made.file)
    assert "Socia" not in seen.tables["datos/totales.csv"].decode()
    assert seen.manifest.perfil == "totales"
    assert seen.code == made.code


def test_the_first_package_of_a_restored_copy_is_a_full_one(
    linked: Office, alliance: Office, tmp_path: Path, clock: Clock
) -> None:
    for number in range(1, 7):
        _member(linked, str(number))
    packages.receive(alliance, [packages.make(linked, tmp_path).file])
    packages.receive(linked, [packages.make(alliance, tmp_path).file])
    path, copy = linked.path, tmp_path / "copia.gremial"
    linked.close()
    shutil.copy(path, copy)
    with Office.open(path, "Marta", clock=clock) as later:
        _member(later, "77")
    shutil.copy(copy, path)
    with Office.open(path, "Marta", clock=clock) as old:
        assert old.standing.relation == "behind"
        made = packages.make(old, tmp_path)
    assert packages.receive(alliance, [made.file])[0].status == "accepted"


def test_a_repeated_file_starts_no_second_lineage(linked: Office, alliance: Office, tmp_path: Path) -> None:
    """The alliance said once that the office forked; the same file again says nothing new."""
    _member(linked, "1")
    packages.receive(alliance, [packages.make(linked, tmp_path).file])
    alliance.run(_forked)
    said = packages.make(alliance, tmp_path).file
    assert packages.receive(linked, [said])[0].status == "accepted"
    renewed = linked.read(lineage)
    assert packages.receive(linked, [said])[0].status == "already"
    assert linked.read(lineage) == renewed


@command("test.forked")
def _forked(tx: Tx) -> None:
    tx.execute("UPDATE counterpart_state SET condition = 'forked'")
    tx.touch("counterpart_state")


def test_what_this_computer_lacks_is_not_said_of_the_package(
    linked: Office, alliance: Office, tmp_path: Path, own_folders: Path
) -> None:
    _member(linked, "1")
    made = packages.make(linked, tmp_path)
    keys = own_folders / "keys" / f"{alliance.facts.uid}.json"
    whole = keys.read_bytes()
    keys.write_bytes(b"{")
    with pytest.raises(Unavailable, match="keys_unreadable"):
        packages.receive(alliance, [made.file])
    keys.write_bytes(whole)
    inbox = own_folders / "data" / "inbox"
    shutil.rmtree(inbox)
    inbox.write_text("x", encoding="utf-8")
    with pytest.raises(Unavailable):
        packages.receive(alliance, [made.file])
    inbox.unlink()
    assert packages.receive(alliance, [made.file])[0].status == "accepted"


def test_a_key_file_that_cannot_be_written_is_said(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="folder_missing"):
        packages.key_file(office, tmp_path / "no" / "gremio.clave.json")
