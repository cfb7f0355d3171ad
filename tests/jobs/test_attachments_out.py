"""A member's files out of the office: into a folder that is made when it is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.jobs.attachments import attach_bytes, files_of_member, save_attached
from app.models.base.errors import Unavailable
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member
from app.models.members.queries import member
from app.models.members.rules import MemberDraft
from app.office import Office


def test_the_folder_is_made_and_nothing_in_it_is_overwritten(office: Office, tmp_path: Path) -> None:
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"))).value
    attach_bytes(office, "member", office.read(member, ana).uid, b"%PDF-1.4 nota", "nota.pdf")
    (file,) = files_of_member(office, ana)
    saved = [save_attached(office, file, tmp_path / "nueva" / "carpeta") for _ in range(2)]
    assert [one.name for one in saved] == ["nota.pdf", "nota (2).pdf"]
    assert {one.read_bytes() for one in saved} == {b"%PDF-1.4 nota"}
    (tmp_path / "no es carpeta").write_text("", encoding="utf-8")
    with pytest.raises(Unavailable):
        save_attached(office, file, tmp_path / "no es carpeta")
