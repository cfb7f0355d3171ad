"""A guild without Gremial at hand can still open and check its own packages: age, minisign, unzip."""

from __future__ import annotations

import json
import subprocess
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from app.exchange.package.assemble import Assembled
from app.exchange.package.minisign import public_key_text
from app.exchange.package.seal import inner_zip, unseal
from tests.exchange.package.offices import ALLIANCE, Office


def run(*command: str, cwd: Path) -> bytes:
    return subprocess.run(command, cwd=cwd, capture_output=True, check=True).stdout


@pytest.mark.needs("age", "minisign")
@pytest.mark.parametrize("reader", ["guild", "alliance"])
def test_sender_and_recipient_open_a_package_with_public_programs(
    reader: str, package: bytes, assembled: Assembled, guild: Office, alliance: Office, tmp_path: Path
) -> None:
    keys = (guild if reader == "guild" else alliance).keys
    (tmp_path / "key.txt").write_text(keys.age_identity + "\n", encoding="utf-8")
    (tmp_path / "sinc.zip.age").write_bytes(package)
    run("age", "-d", "-i", "key.txt", "-o", "sinc.zip", "sinc.zip.age", cwd=tmp_path)
    with zipfile.ZipFile(tmp_path / "sinc.zip") as packed:
        packed.extractall(tmp_path)
    said = run("minisign", "-V", "-P", public_key_text(guild.keys.verify_key), "-m", "manifiesto.json", cwd=tmp_path)
    assert f"para:{ALLIANCE}".encode() in said
    manifest = json.loads((tmp_path / "manifiesto.json").read_bytes())
    assert sha256((tmp_path / "manifiesto.json").read_bytes()).hexdigest() == assembled.package_id
    for path, entry in manifest["archivos"].items():
        assert sha256((tmp_path / path).read_bytes()).hexdigest() == entry["sha256"]


@pytest.mark.needs("age")
def test_a_package_closed_by_the_age_program_is_opened(
    assembled: Assembled, guild: Office, alliance: Office, tmp_path: Path
) -> None:
    (tmp_path / "sinc.zip").write_bytes(inner_zip(assembled.files, assembled.manifest, guild.keys))
    run("age", "-r", alliance.registration.recipient, "-o", "sinc.age", "sinc.zip", cwd=tmp_path)
    data = (tmp_path / "sinc.age").read_bytes()
    opened = unseal(data, alliance.keys, {guild.registration.uid: guild.registration}.get, ALLIANCE)
    assert opened.package_id == assembled.package_id


def test_the_descriptor_describes_what_is_there(assembled: Assembled) -> None:
    document = json.loads(assembled.files["datapackage.json"])
    assert [resource["name"] for resource in document["resources"]] == ["socios", "bajas"]
    for resource in document["resources"]:
        data = assembled.files[resource["path"]]
        assert resource["bytes"] == len(data)
        assert resource["hash"] == f"sha256:{sha256(data).hexdigest()}"
        names = data.decode("utf-8-sig").split("\r\n", 1)[0].split(resource["dialect"]["delimiter"])
        assert [field["name"] for field in resource["schema"]["fields"]] == names
