"""Files on records: each content once, gone with the last record that held it, a logo never."""

from __future__ import annotations

from datetime import date

import pytest

from app.jobs.check import check
from app.models.base.attachments import (
    MOST_BYTES,
    NewFile,
    add_attachment,
    attach,
    attached_to,
    attachments_size,
    caption,
    detach,
)
from app.models.base.database import Tx, command
from app.models.base.errors import Refused
from app.office import Office

DAY = date(2026, 11, 21)


@command("test.logo")
def _set_logo(tx: Tx, attachment_id: int | None) -> None:
    tx.update("office", 1, logo_id=attachment_id)


PROOF = NewFile(b"comprobante", "image/jpeg", "WhatsApp Image.jpg")


def test_the_same_proof_on_two_records_is_stored_once(office: Office) -> None:
    first = office.run(attach, "member", "uid-1", PROOF, DAY).value
    assert office.run(attach, "member", "uid-1", PROOF, DAY).value == first
    second = office.run(attach, "payment", "uid-2", PROOF, DAY).value
    assert office.read(attachments_size) == (1, len(PROOF.data))
    office.run(detach, first)
    assert [file.file_name for file in office.read(attached_to, "payment", "uid-2")] == ["WhatsApp Image.jpg"]
    office.run(detach, second)
    assert office.read(attachments_size) == (0, 0)
    with pytest.raises(Refused, match=r"attachment\.gone"):
        office.run(detach, second)
    office.close()
    assert check(office.path).ok


def test_a_caption_says_what_it_is(office: Office) -> None:
    link = office.run(attach, "member", "uid-1", PROOF, DAY).value
    office.run(caption, link, "  Cédula, frente ")
    assert office.read(attached_to, "member", "uid-1")[0].caption == "Cédula, frente"


def test_what_was_once_a_logo_stays_for_the_papers_drawn_with_it(office: Office) -> None:
    logo = office.run(add_attachment, b"logo", "image/png").value
    office.run(_set_logo, logo)
    link = office.run(attach, "member", "uid-1", NewFile(b"logo", "image/png", "logo.png"), DAY).value
    office.run(_set_logo, None)
    office.run(detach, link)
    assert office.read(attachments_size)[0] == 1


def test_what_is_too_large_is_refused_before_it_is_stored(office: Office) -> None:
    with pytest.raises(Refused, match=r"attachment\.too_large"):
        office.run(add_attachment, b"x" * (MOST_BYTES + 1), "application/pdf")


def test_check_says_how_large_the_file_is(office: Office) -> None:
    office.run(attach, "member", "uid-1", PROOF, DAY)
    office.close()
    size = {one.name: one for one in check(office.path).checks}["size"]
    assert size.ok
    assert "1" in size.detail
