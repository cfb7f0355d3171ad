"""Who asked that their data be blocked is counted on the lists of cooperation and named on no paper that goes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.jobs.agreements.case_reports import save_report
from app.jobs.agreements.district_papers import save_district
from app.jobs.agreements.programme_papers import save_enrolments
from app.jobs.agreements.project_content import _people
from app.jobs.agreements.project_lists import save_beneficiaries
from app.jobs.agreements.promise_papers import attendance_bytes
from app.jobs.agreements.report_table import Asked
from app.models.agreements.activities import who_key
from app.models.members.commands import add_member
from app.models.members.parties import PartyRef, party_of_member
from app.models.privacy.requests import block
from app.office import Office
from tests.jobs.test_erasing_unlinked import DAY, DOCUMENT, NAME, PHONE, person, row
from tests.models.agreements.rows import AGREEMENT, ROWS, put_parents
from tests.models.dues.test_joining_every_table import put
from tests.reports.reading import page_texts

HIDDEN = "(datos bloqueados)"


@pytest.fixture
def zunilda(office: Office) -> PartyRef:
    """A member whose data are blocked."""
    one = office.run(add_member, person()).value
    office.run(put_parents)
    office.run(block, one, DAY)
    return office.read(party_of_member, one)


def listed(office: Office, ref: PartyRef, **where: int | None) -> None:
    """Linked, only typed, and somebody else."""
    linked = {"person_id": ref.id, "organization_id": None}
    row(office, "participation", linked, name=NAME, document=DOCUMENT, phone=PHONE, **where)
    typed = {"name": "Zunilda A.", "document": "3456789", "who": who_key("", "3456789", "")}
    row(office, "participation", **typed, **where)
    row(office, "participation", name="Blas Benítez", phone="0985 111 222", **where)


def hidden_in(text: str) -> bool:
    return NAME not in text and "Zunilda" not in text and DOCUMENT not in text and "765" not in text


def test_the_sheet_to_sign_names_nobody_blocked(office: Office, zunilda: PartyRef) -> None:
    listed(office, zunilda)
    said = " ".join(page_texts(attendance_bytes(office, 1)))
    assert hidden_in(said)
    assert said.count(HIDDEN) == 2
    assert "Blas Benítez" in said


def test_whom_a_project_serves_goes_to_the_funder_without_them(
    office: Office, zunilda: PartyRef, tmp_path: Path
) -> None:
    project = office.run(put, "project", ROWS["project"]({"organization_id": None})).value
    listed(office, zunilda, activity_id=None, project_id=project)
    save_beneficiaries(office, project, tmp_path / "a.csv")
    text = (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    assert hidden_in(text)
    assert text.count(HIDDEN) == 2
    assert "Blas Benítez" in text
    folder = office.read(_people, project)
    assert sum(HIDDEN in line for line in folder) == 2
    assert len(folder) == 3


def test_shops_and_businesses_of_blocked_people_stay_without_name(
    office: Office, zunilda: PartyRef, tmp_path: Path
) -> None:
    plan = office.run(put, "agreement", {**AGREEMENT, "kind": "district_plan", "title": "Barrio Rengo"}).value
    who = {"person_id": zunilda.id, "organization_id": None}
    row(office, "premises", who, agreement_id=plan, name=f"Kiosco {NAME}", phone=PHONE, trade="Kiosco")
    save_district(office, plan, tmp_path / "shops.csv", "shops")
    programme = office.run(put, "agreement", {**AGREEMENT, "kind": "programme", "title": "Digitaliza"}).value
    row(office, "case_file", who, kind="accompaniment", agreement_id=programme, name="", phone=PHONE)
    save_enrolments(office, programme, tmp_path / "firms.csv")
    save_report(office, Asked("list", "accompaniment", DAY, DAY), tmp_path / "files.csv")
    save_report(office, Asked("businesses", "accompaniment", DAY, DAY), tmp_path / "by.csv")
    for name in ("shops.csv", "firms.csv", "files.csv", "by.csv"):
        text = (tmp_path / name).read_text(encoding="utf-8-sig")
        assert hidden_in(text)
        assert HIDDEN in text
