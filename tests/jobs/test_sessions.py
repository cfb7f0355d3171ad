"""Sessions of a programme added up: whose they were is known from the team, and by which way they were held."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from app.jobs.agreements.case_reports import case_report
from app.jobs.agreements.programme_papers import programme_bytes
from app.jobs.agreements.report_table import Asked
from app.jobs.agreements.session_papers import save_sessions, session_bytes, session_report
from app.models.agreements.case_queries import case_draft, resolve_case
from app.models.agreements.case_rules import EventDraft
from app.models.agreements.cases import edit_case, note_event, take_back_event
from app.models.agreements.requests import RequestDraft, request_support
from app.models.agreements.teams import TeamDraft, TeamMemberDraft, match_team, save_team, save_team_member
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.office import Office
from tests.models.agreements.rows import AGREEMENT
from tests.models.dues.test_joining_every_table import put
from tests.reports.reading import page_texts

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def covid(office: Office) -> int:
    """A business with a team of two, one of whom left in May, and one without a team."""
    programme = int(office.run(put, "agreement", {**AGREEMENT, "kind": "programme", "title": "MiPyme"}).value)
    body = office.run(add_party, PartyDraft("organization", "Universidad Nacional"), "university").value
    team = office.run(save_team, TeamDraft(programme, "Equipo 1", body)).value
    office.run(save_team_member, team, TeamMemberDraft("Ana Vera", until_on=date(2026, 5, 31)))
    office.run(save_team_member, team, TeamMemberDraft("Luis Gil"))
    first = office.run(request_support, RequestDraft(programme, "Kiosco Sol", date(2026, 3, 1))).value
    second = office.run(request_support, RequestDraft(programme, "Taller Luna", date(2026, 3, 1))).value
    office.run(match_team, first, team)
    for month, minutes, platform in ((4, 90, "WhatsApp"), (6, 60, "whatsapp "), (6, 30, "Papel")):
        office.run(note_event, first, EventDraft("session", date(2026, month, 1), minutes=minutes, platform=platform))
    office.run(note_event, second, EventDraft("session", date(2026, 7, 1), minutes=45))
    wrong = office.run(note_event, first, EventDraft("session", date(2026, 7, 1), minutes=999, platform="Zoom")).value
    office.run(take_back_event, wrong, "Era de otra")
    return programme


def test_hours_name_the_team_its_institution_and_who_was_in_it(office: Office, covid: int) -> None:
    rows = case_report(office, Asked("hours", "accompaniment", *YEAR)).rows
    assert [tuple(row) for row in rows] == [
        ("Equipo 1 · Universidad Nacional (Ana Vera, Luis Gil)", 3, 1, "3 h"),
        ("sin decir", 1, 1, "45 min"),
        ("Total", 4, "", "3 h 45 min"),
    ], "nobody said a topic: there is no column of it"
    second = office.read(resolve_case, "accompaniment-2")
    office.run(edit_case, second, replace(office.read(case_draft, second), fields={"topic": "networks"}))
    rows = case_report(office, Asked("hours", "accompaniment", *YEAR)).rows
    assert ("Redes comerciales", "sin decir", 1, 1, "45 min") in [tuple(row) for row in rows]
    later = case_report(office, Asked("hours", "accompaniment", date(2026, 6, 1), date(2026, 6, 30)))
    assert later.rows[0][0] == "Equipo 1 · Universidad Nacional (Luis Gil)"
    assert case_report(office, Asked("hours", "diagnosis", *YEAR)).header[0] == "Quién acompañó"


def test_sessions_by_platform_team_student_and_month(office: Office, covid: int) -> None:
    def rows(by: str) -> list[tuple[object, ...]]:
        return [tuple(row) for row in session_report(office, covid, by, *YEAR).rows]  # type: ignore[arg-type]

    assert rows("platform") == [
        ("WhatsApp", 2, 1, "2 h 30 min"),
        ("sin decir", 1, 1, "45 min"),
        ("Papel", 1, 1, "30 min"),
        ("Total", 4, 2, "3 h 45 min"),
    ]
    assert rows("team")[0] == ("Equipo 1", "Universidad Nacional", 3, 1, "3 h")
    assert rows("student")[:2] == [("Luis Gil", "Equipo 1", 3, 1, "3 h"), ("Ana Vera", "Equipo 1", 1, 1, "1 h 30 min")]
    assert rows("student")[2:] == [("sin decir", "", 1, 1, "45 min"), ("Total", "", 4, 2, "3 h 45 min")]
    assert [row[0] for row in rows("month")] == ["04/2026", "06/2026", "07/2026", "Total"]


def test_the_paper_of_a_programme_tells_hours_to_the_minute_and_who_waits(office: Office, covid: int) -> None:
    (said,) = page_texts(programme_bytes(office, covid))
    assert "3:00" in said
    assert "En espera" in said, "in a pilot they wait for a centre, not for a team"


def test_sessions_on_paper_and_for_a_spreadsheet(office: Office, covid: int, tmp_path: Path) -> None:
    text = " ".join(" ".join(page_texts(BytesIO(session_bytes(office, covid, "platform", *YEAR)))).split())
    assert "Sesiones por plataforma" in text
    assert "MiPyme" in text
    assert "Papel" in text
    out = tmp_path / "plataformas.csv"
    assert save_sessions(office, covid, "platform", *YEAR, out) == 4
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert "WhatsApp" in next(row for at, row in enumerate(csv.reader(file, delimiter=";")) if at == 1)
