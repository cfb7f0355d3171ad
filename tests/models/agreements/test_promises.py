"""Who promised what, what was done for it and how it stands – as the coordinator of the alliance keeps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.agreements.activities import (
    add_attendees,
    add_beneficiaries,
    remove_activity,
    save_activity,
    strike_attendee,
    who_key,
)
from app.models.agreements.annual import Sums, year_activities, year_of
from app.models.agreements.case_rules import CaseDraft, StepDraft
from app.models.agreements.cases import open_case, take_step
from app.models.agreements.commitments import note_commitment, remove_commitment, save_commitment
from app.models.agreements.counting import Attended, Point, attended, counted, counted_for
from app.models.agreements.parties import edit_agreement_party, join
from app.models.agreements.promise_queries import (
    ActivityWish,
    CommitmentWish,
    activity_ids,
    activity_rows,
    attendees,
    beneficiaries,
    commitment_draft,
    commitment_events,
    commitment_ids,
    commitment_rows,
    compliance,
)
from app.models.agreements.promise_rules import (
    LIGHTS,
    ActivityDraft,
    AttendeeDraft,
    CommitmentDraft,
    ReportedDraft,
    Standpoint,
    TargetDraft,
    how_it_stands,
)
from app.models.agreements.rules import JoiningDraft
from app.models.agreements.targets import (
    Milestone,
    remove_reported,
    remove_target,
    report_value,
    reported_of,
    save_target,
    targets_of,
)
from app.models.base.errors import Refused
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.office import Office
from tests.models.agreements.rows import AGREEMENT
from tests.models.agreements.rows import ROWS as BLANK
from tests.models.dues.test_joining_every_table import put

TODAY = date(2026, 11, 21)
START = date(2026, 1, 1)


def refused(office: Office, command: Any, *args: Any) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as fault:
        office.run(command, *args)
    return [(one.code, one.field) for one in fault.value.problems] or [(fault.value.code, fault.value.field)]


class Alliance:
    """Three guilds under one agreement with two areas."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.agreement: int = office.run(put, "agreement", AGREEMENT).value
        self.guilds: list[int] = [
            office.run(add_party, PartyDraft("organization", name), "guild").value
            for name in ("Gremio Norte", "Gremio Sur", "Gremio Este")
        ]
        for guild in self.guilds:
            row = BLANK["agreement_party"]({"organization_id": guild})
            office.run(put, "agreement_party", {**row, "agreement_id": self.agreement, "from_on": START.isoformat()})
        self.training, self.fairs = (
            office.run(
                put,
                "agreement_area",
                {"agreement_id": self.agreement, "kind": "area", "position": place, "label": "", "name": name}
                | {"body": "", "open": 0},
            ).value
            for place, name in enumerate(("Capacitación", "Ferias"), 1)
        )

    def promise(self, **said: Any) -> int:
        draft = CommitmentDraft(self.agreement, **{"body": "Dar talleres", "area_id": self.training, **said})
        return int(self.office.run(save_commitment, draft).value)

    def workshop(self, *credits: int, day: date = date(2026, 5, 5), **said: Any) -> int:
        draft = ActivityDraft(
            **{"kind": "training", "title": "Taller", "starts_on": day, "agreement_id": self.agreement, **said}
        )
        marks = dict.fromkeys(credits)
        return int(self.office.run(save_activity, draft, [(self.guilds[0], "organizer")], marks).value)


@pytest.fixture
def alliance(office: Office) -> Alliance:
    return Alliance(office)


def people(*names: str, day: date = date(2026, 5, 5), **said: Any) -> list[AttendeeDraft]:
    return [AttendeeDraft(name, day, **said) for name in names]


def test_progress_comes_from_activities_and_is_typed_once(office: Office, alliance: Alliance) -> None:
    talks = alliance.promise(goal=2, unit="talleres", counts="activities", due_on=date(2026, 12, 31))
    folk = alliance.promise(goal=100, unit="personas", counts="people")
    seats = alliance.promise(goal=4, unit="asistencias", counts="attendances")
    hours = alliance.promise(goal=10, unit="horas", counts="hours")
    first = alliance.workshop(talks, folk, seats, hours, minutes=150)
    second = alliance.workshop(talks, folk, seats, hours, day=date(2026, 6, 6), minutes=120)
    planned = ActivityDraft("training", "Más", date(2026, 12, 1), agreement_id=alliance.agreement, state="planned")
    office.run(save_activity, planned, (), {talks: None})
    office.run(add_attendees, first, people("Ana Vera", "Luis Gil", document=""))
    office.run(add_attendees, second, people("Ana  vera", "Rosa Paz", day=date(2026, 6, 6)))
    speaker = people("Doctora Sosa", day=date(2026, 6, 6), role="speaker")
    office.run(add_attendees, second, speaker)

    assert office.read(counted) == {talks: 2, folk: 3, seats: 4, hours: 4}
    (row, *_) = office.read(commitment_rows, [talks])
    assert (row.counted, row.percent, row.standing, row.light) == (2, 100, "reached", "green")
    assert office.read(attended, second) == Attended(2, 2, None)
    assert len(office.run(add_attendees, first, people("ANA VERA", "Luis Gil")).value) == 0
    assert [one.name for one in office.read(attendees, first)] == ["Ana Vera", "Luis Gil"]


def test_files_are_counted_for_the_whole_agreement_or_for_one_area(office: Office, alliance: Alliance) -> None:
    said = {"goal": 5, "unit": "trámites", "counts": "cases"}
    whole, trained, fairs = (
        alliance.promise(**said, area_id=area) for area in (None, alliance.training, alliance.fairs)
    )
    for area in (None, alliance.training, alliance.training):
        draft = CaseDraft("accompaniment", START, name="Empresa", agreement_id=alliance.agreement, area_id=area)
        office.run(open_case, draft)
    assert office.read(counted) == {whole: 3, trained: 2}
    assert office.read(counted, [fairs, trained]) == {trained: 2}


def test_a_number_is_the_same_person_however_it_was_typed() -> None:
    ways = ("0981999888", "0981 999888", "0981-999-888", "(0981) 999 888", "+595 981 999888", "00595981999888")
    assert len({who_key("Luis Ros", "", phone) for phone in ways}) == 1
    assert who_key("Luis Ros", "", "0981 999888") != who_key("Luis Ros", "", "0981 999889")
    assert who_key("Luis Ros", "", "0981 999888") != who_key("Rosa Paz", "", "0981 999888")
    assert len({who_key("Ana", document, "") for document in ("1234567", "1.234.567", "1 234 567", "01234567")}) == 1
    assert who_key("Ana", "AB 123456", "") == who_key("Ana", "ab123456", "")


def test_people_counted_without_a_list_are_attendances_and_nobody(office: Office, alliance: Alliance) -> None:
    seats = alliance.promise(goal=400, unit="asistencias", counts="attendances")
    folk = alliance.promise(goal=400, unit="personas", counts="people")
    alliance.workshop(seats, folk, headcount=380)
    assert office.read(counted) == {seats: 380}


def test_a_record_of_the_directory_is_one_person_on_every_list(office: Office, alliance: Alliance) -> None:
    ana = office.run(add_party, PartyDraft("person", "Ana Vera Sosa")).value
    folk = alliance.promise(goal=9, unit="personas", counts="people")
    for month, name in ((3, "Ana Vera"), (4, "A. Vera Sosa")):
        made = alliance.workshop(folk, day=date(2026, month, 1))
        office.run(add_attendees, made, people(name, day=date(2026, month, 1), person_id=ana))
    assert office.read(counted) == {folk: 1}


def test_the_light_follows_what_was_said_then_what_was_counted_then_the_days() -> None:
    def standing(**said: Any) -> str:
        blank = {"starts_on": None, "due_on": None, "goal": None, "counted": 0, "ended": ""}
        return how_it_stands(Standpoint(**(blank | said)), TODAY)

    assert standing(ended="cancelled", due_on=START) == "cancelled"
    assert standing(goal=5, counted=5, due_on=START) == "reached"
    assert standing(due_on=TODAY - timedelta(days=1)) == "overdue"
    assert standing(due_on=TODAY) == "due_soon"
    assert standing(starts_on=date(2027, 1, 1)) == "not_yet"
    assert standing() == "undated"
    assert standing(counted=3) == "going_on"
    year = {"starts_on": date(2026, 1, 1), "due_on": date(2027, 1, 1), "goal": 100}
    assert standing(**year, counted=62) == "behind"  # 88 of 100 days gone, less 25
    assert standing(**year, counted=64) == "on_track"


DAYS = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))


@given(
    DAYS, DAYS, st.none() | st.integers(1, 10**6), st.integers(0, 10**6), st.dates(date(2020, 1, 1), date(2030, 1, 1))
)
def test_every_standing_has_a_light_and_more_progress_is_never_worse(
    starts: date | None, due: date | None, goal: int | None, done: int, today: date
) -> None:
    worse = ("red", "amber", "grey", "green")
    lights = [
        worse.index(LIGHTS[how_it_stands(Standpoint(starts, due, goal, number, ""), today)])
        for number in (done, done + 1)
    ]
    assert lights[0] <= lights[1]


def test_nobody_promises_who_is_not_a_party_that_day(office: Office, alliance: Alliance) -> None:
    stranger = office.run(add_party, PartyDraft("organization", "Otra")).value
    draft = CommitmentDraft(alliance.agreement, "Prestar el salón", organization_id=stranger)
    assert refused(office, save_commitment, draft) == [("promise.not_a_party", "organization_id")]
    early = CommitmentDraft(alliance.agreement, "Antes", organization_id=alliance.guilds[0], due_on=date(2025, 12, 31))
    assert refused(office, save_commitment, early) == [("promise.not_a_party", "organization_id")]
    for said, problem in (
        ({"body": " "}, ("promise.body_missing", "body")),
        ({"starts_on": TODAY, "due_on": START}, ("promise.due_early", "due_on")),
        ({"goal": 5}, ("promise.unit_missing", "unit")),
        ({"goal": 101, "unit": "%"}, ("promise.above_hundred", "goal")),
        ({"goal": 101, "unit": "% de socios"}, ("promise.above_hundred", "goal")),
        ({"goal": 101, "unit": "Por  CIENTO de socios"}, ("promise.above_hundred", "goal")),
        ({"goal": 101, "unit": "porciento"}, ("promise.above_hundred", "goal")),
        ({"goal": 101, "unit": "Puntos porcentuales"}, ("promise.above_hundred", "goal")),
        ({"counts": "people"}, ("promise.goal_missing", "goal")),
        ({"counts": "vueltas", "goal": 1, "unit": "x"}, ("promise.kind_unknown", "counts")),
        ({"area_id": 999}, ("promise.area_of_other", "area_id")),
        ({"means_amount": 0}, ("promise.amount_range", "means_amount")),
    ):
        kept = {"body": "Algo", **said}
        assert refused(office, save_commitment, CommitmentDraft(alliance.agreement, **kept)) == [problem]
    assert office.read(commitment_ids) == []


def test_an_observer_promises_nothing_until_it_is_bound(office: Office, alliance: Alliance) -> None:
    observer = office.run(add_party, PartyDraft("organization", "Observatorio")).value
    join_as = partial(JoiningDraft, observer)
    party = office.run(join, alliance.agreement, join_as("observer")).value
    draft = CommitmentDraft(alliance.agreement, "Prestar el salón", organization_id=observer)
    assert refused(office, save_commitment, draft) == [("promise.observer", "organization_id")]
    assert "Observatorio" not in {one.name for one in office.read(compliance, alliance.agreement, "party", TODAY)}
    for role in ("executor", "counterpart", "funder", "signatory"):
        office.run(edit_agreement_party, party, join_as(role))
        office.run(save_commitment, draft)


def test_a_commitment_is_put_off_done_and_taken_up_again(office: Office, alliance: Alliance) -> None:
    made = alliance.promise(organization_id=alliance.guilds[1], due_on=date(2026, 10, 1))
    assert office.read(commitment_ids, CommitmentWish(light="red")) == [made]
    late = date(2026, 9, 1)
    assert refused(office, note_commitment, made, "postponed", TODAY, "", late) == [("promise.due_not_later", "due_on")]
    office.run(note_commitment, made, "postponed", TODAY, "Falta el local", date(2027, 3, 1))
    assert office.read(commitment_draft, made).due_on == date(2027, 3, 1)
    assert office.read(commitment_ids, CommitmentWish(light="green")) == [made]
    office.run(note_commitment, made, "done", TODAY)
    assert refused(office, note_commitment, made, "done", TODAY) == [("promise.ended_already", "kind")]
    assert refused(office, note_commitment, made, "reopened", TODAY) == [("promise.note_missing", "note")]
    office.run(note_commitment, made, "reopened", TODAY, "Faltó un taller")
    assert [one.kind for one in office.read(commitment_events, made)] == ["postponed", "done", "reopened"]
    assert office.read(commitment_events, made)[0].due_on == "2026-10-01"
    assert refused(office, remove_commitment, made) == [("promise.used", "commitment")]
    office.run(remove_commitment, alliance.promise())


def test_compliance_by_area_and_by_party_and_what_lacks_means_or_somebody(office: Office, alliance: Alliance) -> None:
    north = alliance.guilds[0]
    ready = alliance.promise(organization_id=north, means="Salón y docente", goal=1, unit="taller", counts="activities")
    alliance.promise(organization_id=north, due_on=date(2026, 2, 1), means_kind="people")
    nobody = alliance.promise(area_id=None)
    alliance.workshop(ready, area_id=alliance.training)
    by_area = office.read(compliance, alliance.agreement, "area", TODAY)
    assert [(one.name, one.total, one.green, one.red, one.grey, one.activities) for one in by_area] == [
        ("Capacitación", 2, 1, 1, 0, 1),
        ("Ferias", 0, 0, 0, 0, 0),
        ("", 1, 0, 0, 1, 0),
    ]
    by_party = office.read(compliance, alliance.agreement, "party", TODAY)
    assert [(one.name, one.total, one.activities) for one in by_party] == [
        ("Gremio Norte", 2, 1),
        ("Gremio Sur", 0, 0),
        ("Gremio Este", 0, 0),
        ("", 1, 0),
    ]
    assert office.read(commitment_ids, CommitmentWish(lacking="responsible")) == [nobody]
    assert office.read(commitment_ids, CommitmentWish(lacking="means")) == [nobody]


def test_an_activity_with_several_organisers_is_changed_and_not_lost(office: Office, alliance: Alliance) -> None:
    made = alliance.workshop(place="Shopping", cost=900_000)
    draft = ActivityDraft("fair", "Feria de un año", START, date(2026, 12, 31), alliance.agreement, alliance.fairs)
    everybody = [(one, "organizer") for one in alliance.guilds]
    office.run(save_activity, draft, everybody, {}, made)
    (row,) = office.read(activity_rows, [made])
    assert (row.organizers, row.area) == ("Gremio Norte · Gremio Sur · Gremio Este", "Ferias")
    office.run(add_attendees, made, people("Ana"))
    shorter = ActivityDraft("fair", "Feria", date(2026, 6, 1), agreement_id=alliance.agreement)
    assert refused(office, save_activity, shorter, (), {}, made) == [("activity.attended_other_day", "starts_on")]
    assert refused(office, remove_activity, made) == [("activity.used", "activity")]
    office.run(strike_attendee, office.read(attendees, made)[0].id)
    assert office.read(activity_ids, ActivityWish("feria", organizer_id=alliance.guilds[2])) == [made]
    assert office.read(activity_ids, ActivityWish(until="2025-12-31")) == []
    office.run(remove_activity, made)
    assert office.read(activity_ids) == []


def test_what_is_wrong_with_an_activity_is_said_at_its_field(office: Office, alliance: Alliance) -> None:
    for said, problem in (
        ({"kind": "baile"}, ("promise.kind_unknown", "kind")),
        ({"title": ""}, ("activity.title_missing", "title")),
        ({"ends_on": START}, ("activity.ends_early", "ends_on")),
        ({"starts_on": date(2026, 12, 1)}, ("activity.not_yet", "starts_on")),
        ({"minutes": 1441}, ("activity.minutes_range", "minutes")),
        ({"cost": -1}, ("promise.amount_range", "cost")),
        ({"agreement_id": 999}, ("activity.no_such", "agreement_id")),
    ):
        draft = ActivityDraft(**{"kind": "training", "title": "T", "starts_on": date(2026, 5, 5), **said})
        assert refused(office, save_activity, draft) == [problem]
    made = alliance.workshop()
    wrong = [*people("Ana"), AttendeeDraft("", date(2026, 5, 6), minutes=0)]
    assert refused(office, add_attendees, made, wrong) == [
        ("attendee.name_missing", "name 2"),
        ("attendee.other_day", "on_date 2"),
        ("activity.minutes_range", "minutes 2"),
    ]
    assert office.read(attendees, made) == []
    many = alliance.promise(goal=500, unit="volantes", counts="quantity")
    draft = ActivityDraft("publication", "Volante", START, agreement_id=alliance.agreement)
    nowhere = [("activity.no_author", "organizers"), ("activity.published_where", "place")]
    assert refused(office, save_activity, draft) == nowhere
    assert office.run(save_activity, replace(draft, state="planned")).value
    draft = replace(draft, place="Boletín de Apep, nº 5")
    by = [(alliance.guilds[0], "author")]
    assert refused(office, save_activity, draft, by, {many: None}) == [("promise.quantity_missing", "credits")]
    office.run(save_activity, draft, by, {many: 350})
    assert office.read(counted) == {many: 350}


def test_a_reported_figure_stands_beside_the_count_and_never_in_it(office: Office, alliance: Alliance) -> None:
    target = TargetDraft(alliance.agreement, "Empresas apoyadas", "empresas", 2_000, "cases", "accompaniment")
    made = office.run(save_target, target, [Milestone(200, "Lanzamiento")]).value
    for number in range(3):
        draft = CaseDraft("accompaniment", date(2026, 1 + number, 1), name=f"Empresa {number}")
        office.run(open_case, draft)
        mine = CaseDraft(
            "accompaniment", date(2026, 1 + number, 1), name=f"E {number}", agreement_id=alliance.agreement
        )
        office.run(open_case, mine)
    figure = ReportedDraft(
        alliance.agreement, "Empresas apoyadas", 1_500, "empresas", made, approximate=True, source="Nota"
    )
    reported = office.run(report_value, figure).value
    assert office.read(counted_for, target) == [Point("2026-01", 1), Point("2026-02", 2), Point("2026-03", 3)]
    assert [one.draft for one in office.read(reported_of, alliance.agreement)] == [figure]
    assert office.read(targets_of, alliance.agreement)[0].milestones == (Milestone(200, "Lanzamiento"),)
    assert refused(office, remove_target, made) == [("target.used", "target")]
    office.run(remove_reported, reported)
    closed = TargetDraft(alliance.agreement, "Terminadas", "empresas", 10, "cases", "accompaniment", "closed")
    office.run(take_step, office.read(lambda r: r.value("SELECT max(id) FROM case_file")), StepDraft("closed", TODAY))
    assert office.read(counted_for, closed) == [Point("2026-11", 1)]
    for draft, problem in (
        (TargetDraft(alliance.agreement, "X", "", 5), ("promise.unit_missing", "unit")),
        (TargetDraft(alliance.agreement, "X", "%", 150), ("promise.above_hundred", "goal")),
        (TargetDraft(alliance.agreement, "X", "por ciento", 150), ("promise.above_hundred", "goal")),
        (TargetDraft(alliance.agreement, "X", "PORCENTAJE", 90, baseline=120), ("promise.above_hundred", "baseline")),
        (
            TargetDraft(alliance.agreement, "X", "u", 5, "people", "accompaniment"),
            ("target.case_kind_idle", "case_kind"),
        ),
    ):
        assert refused(office, save_target, draft) == [problem]
    assert refused(office, save_target, replace(target, name="Otra"), [Milestone(2_001)]) == [
        ("target.milestone_range", "value 1")
    ]
    twice = TargetDraft(alliance.agreement, " EMPRESAS apoyadas", "empresas", 10)
    assert refused(office, save_target, twice) == [("target.name_twice", "name")]
    assert office.run(save_target, twice, (), made).value == made
    share = office.run(save_target, TargetDraft(alliance.agreement, "Cobertura", "por ciento", 80)).value
    too_much = ReportedDraft(alliance.agreement, "Cobertura", 130, target_id=share, source="Nota")
    assert refused(office, report_value, too_much) == [("promise.above_hundred", "value")]
    no_source = ReportedDraft(alliance.agreement, "X", 1)
    assert refused(office, report_value, no_source) == [("target.source_missing", "source")]


def test_whom_a_project_serves_is_a_list_of_its_own(office: Office) -> None:
    project = office.run(put, "project", BLANK["project"]({"organization_id": None})).value
    office.run(add_beneficiaries, project, people("Ana Vera", "Ana Vera", "Luis Gil", role="beneficiary"))
    assert [one.name for one in office.read(beneficiaries, project)] == ["Ana Vera", "Luis Gil"]


def test_what_ran_over_new_year_is_told_in_both_years_and_nothing_is_added_twice(
    office: Office, alliance: Alliance
) -> None:
    over = {"ends_on": date(2026, 2, 28), "minutes": 600, "cost": 90_000}
    course = alliance.workshop(day=date(2025, 12, 1), **over)
    office.run(add_attendees, course, people("Ana Vera", "Luis Gil", day=date(2025, 12, 5)))
    office.run(add_attendees, course, people("Ana Vera", day=date(2026, 1, 9)))
    alliance.workshop(day=date(2025, 12, 20), ends_on=date(2026, 1, 4), headcount=30)
    both = [office.read(year_of, date(year, 1, 1), date(year, 12, 31)).total for year in (2025, 2026, 2027)]
    assert both == [Sums(2, 2, 2, 30, 600, 90_000, 1), Sums(2, 1, 1, 0, 0, 0, 0), Sums(0, 0, 0, 0, 0, 0, 0)]
    assert office.read(year_activities, date(2026, 1, 1), date(2026, 12, 31)) == [course, course + 1]
