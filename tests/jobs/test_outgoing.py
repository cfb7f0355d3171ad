"""Looking at what would go out changes nothing, and shows exactly the rows that then go."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.jobs import linking, packages
from app.jobs.new_office import NewOffice, new_office
from app.jobs.outgoing import Outgoing, keep_profile, outgoing
from app.models.alliance import sharing
from app.models.alliance.resources import Profile
from app.models.base import settings
from app.models.base.database import Clock
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member, change_status
from app.models.members.consent import give_consent, revoke_consents
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)


@pytest.fixture
def alliance(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    path = tmp_path / "alianza.gremial"
    new_office(path, NewOffice("Alianza de Prueba", "PY", kind="alliance", code="ALZ-PY"), clock=clock)
    with Office.open(path, "Rosa", clock=clock) as opened:
        yield opened


@pytest.fixture
def linked(office: Office, alliance: Office, tmp_path: Path) -> Office:
    linking.trust(alliance, linking.key_file(office, tmp_path).file)
    linking.trust(office, linking.key_file(alliance, tmp_path).file)
    return office


def _member(office: Office, number: str) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", f"Socia {number}"), number=number)).value


def _shown(found: Outgoing) -> dict[str, list[list[str]]]:
    return {t.name: sorted([str(cell) for cell in row] for row in t.rows) for t in found.tables if t.rows}


def _inside(office: Office, file: Path) -> dict[str, list[list[str]]]:
    """The rows of a made package without their identity and round."""
    rows = {}
    for name, data in packages.inspect(office, file).tables.items():
        if name.startswith("datos/") and "bajas" not in name:
            table = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
            if table[1:]:
                rows[Path(name).stem] = sorted(row[:-2] for row in table[1:])
    return rows


@pytest.mark.parametrize("profile", ["totales", "resumen"])
def test_what_is_shown_is_what_goes(linked: Office, alliance: Office, tmp_path: Path, profile: Profile) -> None:
    ana, _ = _member(linked, "1"), _member(linked, "2")
    linked.run(give_consent, [ana], "resumen", DAY, "ficha")
    for number in ("3", "4"):
        found = linked.read(outgoing, alliance.facts.uid, profile)
        made = packages.make(linked, tmp_path, profile=profile)
        assert _shown(found) == _inside(linked, made.file)
        packages.acknowledge(linked, made.code)
        _member(linked, number)


def test_looking_changes_nothing(linked: Office, alliance: Office) -> None:
    _member(linked, "1")
    before = linked.read(sharing.lineage)
    first = linked.read(outgoing, alliance.facts.uid, "totales")
    assert linked.read(outgoing, alliance.facts.uid, "totales") == first
    assert linked.read(sharing.lineage) == before
    assert linked.read(lambda reader: reader.value("SELECT count(*) FROM shared_row")) == 0


def test_a_withdrawn_consent_takes_the_row_back(linked: Office, alliance: Office, tmp_path: Path) -> None:
    members = [_member(linked, str(number)) for number in range(12)]
    linked.run(give_consent, members, "resumen", DAY, "ficha")
    packages.acknowledge(linked, packages.make(linked, tmp_path, profile="resumen").code)
    linked.run(revoke_consents, [members[0]], "resumen", DAY)
    found = linked.read(outgoing, alliance.facts.uid, "resumen")
    assert (found.complete, found.known) == (False, True)
    assert {table.name for table in found.tables if table.withdrawn == 1} == {"socios", "cuotas"}


def test_before_the_first_reply_everything_goes(linked: Office, alliance: Office, tmp_path: Path) -> None:
    change = _member(linked, "1")
    packages.make(linked, tmp_path)
    linked.run(change_status, change, "resigned", DAY, "")
    found = linked.read(outgoing, alliance.facts.uid, "totales")
    assert (found.complete, found.known) == (True, False)


def test_an_alliance_lets_nothing_out(linked: Office, alliance: Office) -> None:
    assert alliance.read(outgoing, linked.facts.uid, "resumen").tables == ()


def test_the_choice_is_kept_in_the_office(linked: Office) -> None:
    linked.run(keep_profile, "resumen")
    assert linked.read(settings.get, settings.EXCHANGE_PROFILE) == "resumen"
