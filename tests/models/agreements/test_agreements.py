"""Agreements on a real file: saved with four fields, signed, joined, left, amended, renewed, cloned; and bad input."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.agreements.agreements import (
    add_agreement,
    agreement_draft,
    clone_agreement,
    edit_agreement,
    remove_agreement,
    sign_agreement,
)
from app.models.agreements.areas import (
    add_area,
    add_passage,
    areas_of,
    edit_area,
    move_part,
    passages_of,
    remove_area,
    resolve_area,
    roman,
)
from app.models.agreements.events import (
    Paper,
    deal_with_alert,
    denounce_agreement,
    events_of,
    renew_agreement,
    resume_agreement,
    revoke_event,
    suspend_agreement,
    terminate_agreement,
)
from app.models.agreements.kinds import kind, kinds, resolve_kind
from app.models.agreements.parties import (
    bonds,
    edit_agreement_party,
    join,
    joining_draft,
    leave,
    move_party,
    parties_of,
    remove_agreement_party,
    resolve_agreement_party,
    roles_on,
)
from app.models.agreements.queries import (
    AgreementWish,
    agreement_rows,
    agreement_sheet,
    alerts,
    resolve_agreement,
)
from app.models.agreements.rules import OWN_OFFICE, AgreementDraft, AreaDraft, JoiningDraft, PassageDraft
from app.models.agreements.standing import agreement_standing
from app.models.agreements.usual_clauses import put_usual_clauses, usual_clauses
from app.models.base.database import Tx, command
from app.models.base.errors import Refused
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.office import Office

TODAY = date(2026, 11, 21)
AREQUIPA = date(1996, 12, 10)
ELEVEN = (
    *("Alide", "Clampi", "Intal", "Comisión Mipymes Mercosur", "Olamp", "Programa Bolívar"),
    *("Sela", "Tips", "Unesco", "Aladi", "Parlatino"),
)
FIVE = (
    *("Información", "Administración y gestión", "Capacitación", "Transferencia tecnológica", "Políticas públicas"),
)


def organization(office: Office, name: str) -> int:
    return office.run(add_party, PartyDraft("organization", name, organization_kind="institution")).value


def refused(office: Office, command: Any, *args: Any) -> dict[str, str]:
    before = office.read(lambda reader: reader.value("SELECT max(seq) FROM journal"))
    with pytest.raises(Refused) as refusal:
        office.run(command, *args)
    assert office.read(lambda reader: reader.value("SELECT max(seq) FROM journal")) == before, "half-written"
    return {one.field: one.code for one in refusal.value.problems or (refusal.value.problem,)}


@pytest.fixture
def framework(office: Office) -> int:
    """The framework agreement of Arequipa, with its eleven institutions and five areas."""
    draft = AgreementDraft(
        "Acuerdo Marco de Cooperación Interinstitucional",
        kind="framework",
        signed_on=AREQUIPA,
        place="Arequipa",
        open_accession=True,
    )
    parties = [JoiningDraft(organization(office, name)) for name in ELEVEN]
    made = office.run(add_agreement, draft, parties).value
    for name in FIVE:
        office.run(add_area, made, AreaDraft(name))
    return made


def test_an_agreement_is_saved_with_four_fields(office: Office) -> None:
    bank = organization(office, "Banco de Fomento")
    draft = AgreementDraft("Convenio con el banco", signed_on=date(2026, 3, 1), ends_on=date(2027, 2, 28))
    made = office.run(add_agreement, draft, (JoiningDraft(OWN_OFFICE), JoiningDraft(bank))).value
    sheet = office.read(agreement_sheet, made)
    assert [(one.name, one.own, one.from_on) for one in sheet.bound] == [
        ("Gremio de Comerciantes de Prueba", True, "2026-03-01"),
        ("Banco de Fomento", False, "2026-03-01"),
    ]
    row = office.read(agreement_rows)[0]
    assert (row.parties, row.count, row.now.state, row.now.ends_on) == (
        *(("Banco de Fomento",), 2, "in_force"),
        date(2027, 2, 28),
    )


def test_eleven_signed_and_the_twelfth_came_later(office: Office, framework: int) -> None:
    twelfth = organization(office, "Instituto de la Pyme")
    office.run(
        join,
        framework,
        JoiningDraft(twelfth, "adherent", "extra_regional", from_on=date(1998, 5, 4), instrument="Nota"),
    )
    assert len(office.read(parties_of, framework, AREQUIPA)) == 11
    assert len(office.read(parties_of, framework, date(1998, 5, 3))) == 11
    assert [one.name for one in office.read(parties_of, framework, TODAY)] == [*ELEVEN, "Instituto de la Pyme"]
    assert office.read(parties_of, framework, date(1996, 12, 9)) == []
    assert [one.label for one in office.read(areas_of, framework)] == ["I", "II", "III", "IV", "V"]
    office.run(add_agreement, AgreementDraft("En estudio"))
    then = office.read(agreement_rows, AgreementWish(), AREQUIPA)
    assert [(one.title[:7], one.count, len(one.parties)) for one in then] == [("Acuerdo", 11, 11)]
    assert [one.count for one in office.read(agreement_rows)] == [12, 0]
    assert office.read(roles_on, framework, twelfth, date(1998, 5, 4)) == [("adherent", True)]
    assert not office.read(roles_on, framework, twelfth, date(1998, 5, 3))


def test_who_left_is_bound_until_the_last_day(office: Office, framework: int) -> None:
    tips = office.read(resolve_agreement_party, framework, "tips")
    office.run(leave, tips.id, date(2001, 6, 30), "Dejó de existir")
    assert len(office.read(parties_of, framework, date(2001, 6, 30))) == 11
    assert len(office.read(parties_of, framework, date(2001, 7, 1))) == 10
    assert [one.title for one in office.read(bonds, tips.organization_id, date(2000, 1, 1))] == [
        "Acuerdo Marco de Cooperación Interinstitucional"
    ]
    assert office.read(bonds, tips.organization_id, TODAY) == []
    assert refused(office, leave, tips.id, date(1996, 12, 9)) == {"until_on": "agreement.leaves_before"}


def test_an_observer_is_a_party_that_nothing_binds(office: Office, framework: int) -> None:
    watcher = organization(office, "Observatorio Pyme")
    office.run(join, framework, JoiningDraft(watcher, "observer"))
    bond = office.read(bonds, watcher, TODAY)[0]
    assert (bond.role, bond.binds) == ("observer", False)


def test_nobody_accedes_to_a_closed_agreement_nor_too_late(office: Office, framework: int) -> None:
    one = JoiningDraft(organization(office, "Cámara Pyme"), "adherent", from_on=date(1999, 1, 1))
    draft = office.read(agreement_draft, framework)
    office.run(edit_agreement, framework, replace(draft, accession_until=date(1998, 12, 31)))
    assert refused(office, join, framework, one) == {"from_on": "agreement.accession_late"}
    office.run(edit_agreement, framework, replace(draft, open_accession=False))
    assert refused(office, join, framework, one) == {"role": "agreement.closed"}
    office.run(edit_agreement, framework, draft)
    assert refused(office, join, framework, replace(one, from_on=None)) == {"from_on": "agreement.accession_no_day"}
    assert refused(office, join, framework, replace(one, from_on=date(1996, 1, 1))) == {
        "from_on": "agreement.joins_before"
    }
    assert refused(office, join, framework, replace(one, until_on=date(1998, 1, 1))) == {
        "until_on": "agreement.leaves_before"
    }


def test_who_signs_after_it_began_accedes(office: Office, framework: int) -> None:
    one = JoiningDraft(organization(office, "Cámara Pyme"), from_on=date(2010, 5, 4))
    made = office.run(join, framework, one).value
    assert office.read(joining_draft, made).role == "adherent"
    closed = office.run(add_agreement, AgreementDraft("Convenio cerrado", signed_on=AREQUIPA)).value
    assert refused(office, join, closed, one) == {"role": "agreement.closed"}


def test_an_adherent_stays_when_the_agreement_is_closed_to_others(office: Office, framework: int) -> None:
    joined = JoiningDraft(organization(office, "Cámara Pyme"), "adherent", from_on=date(1999, 1, 1))
    party = office.run(join, framework, joined).value
    draft = office.read(agreement_draft, framework)
    office.run(edit_agreement, framework, replace(draft, open_accession=False))
    office.run(edit_agreement_party, party, replace(office.read(joining_draft, party), signer="Ana Vera"))
    assert office.read(parties_of, framework, TODAY)[-1].signer == "Ana Vera"


def accession(framework: int, **said: Any) -> AgreementDraft:
    return AgreementDraft("Adhesión de la Red", kind="accession", parent_id=framework, **said)


def test_who_signs_an_accession_joins_what_it_is_under(office: Office, framework: int) -> None:
    """Who was a party there already only signs along; so does the office that keeps the paper."""
    net = JoiningDraft(organization(office, "Red Pyme"), scope="extra_regional")
    sela = JoiningDraft(office.read(resolve_agreement_party, framework, "Sela").organization_id)
    made = office.run(add_agreement, accession(framework), (JoiningDraft(OWN_OFFICE), net, sela)).value
    assert len(office.read(parties_of, framework)) == 11, "a draft binds nobody"
    office.run(sign_agreement, made, date(1998, 5, 4))
    twelfth = office.read(parties_of, framework)[11:]
    assert [(one.name, one.role, one.scope, one.from_on, one.instrument) for one in twelfth] == [
        ("Red Pyme", "adherent", "extra_regional", "1998-05-04", "Adhesión de la Red")
    ]
    later = replace(office.read(agreement_draft, made), signed_on=date(1999, 1, 8), title="Adhesión de la Red Pyme")
    office.run(edit_agreement, made, later)
    assert [(one.from_on, one.instrument) for one in office.read(parties_of, framework)[11:]] == [
        ("1999-01-08", "Adhesión de la Red Pyme")
    ]
    office.run(join, made, JoiningDraft(organization(office, "Centro Pyme")))
    assert [one.name for one in office.read(parties_of, framework)[11:]] == ["Red Pyme", "Centro Pyme"]
    office.run(edit_agreement, made, replace(later, signed_on=None))
    assert len(office.read(parties_of, framework)) == 11
    office.run(sign_agreement, made, date(1999, 1, 8))
    assert len(office.read(parties_of, framework)) == 13
    office.run(remove_agreement, made)
    assert len(office.read(parties_of, framework)) == 11, "noted by mistake, they never joined"


def test_nobody_signs_an_accession_to_a_closed_agreement(office: Office, framework: int) -> None:
    net = (JoiningDraft(organization(office, "Red Pyme")),)
    early = accession(framework, signed_on=date(1996, 1, 1))
    assert refused(office, add_agreement, early, net) == {"signed_on": "agreement.joins_before"}
    draft = office.run(add_agreement, accession(framework), net).value
    office.run(edit_agreement, framework, replace(office.read(agreement_draft, framework), open_accession=False))
    for one in (accession(framework), accession(framework, signed_on=TODAY)):
        assert refused(office, add_agreement, one, net) == {"parent": "agreement.parent_closed"}
    assert refused(office, sign_agreement, draft, TODAY) == {"parent": "agreement.parent_closed"}


def test_nobody_is_the_same_party_twice_nor_joins_what_is_over(office: Office, framework: int) -> None:
    sela = office.read(resolve_agreement_party, framework, "Sela")
    assert refused(office, join, framework, JoiningDraft(sela.organization_id)) == {
        "organization": "agreement.party_twice"
    }
    office.run(terminate_agreement, framework, date(2010, 1, 1), Paper())
    late = JoiningDraft(sela.organization_id, "executor", from_on=date(2010, 1, 2))
    assert refused(office, join, framework, late) == {"from_on": "agreement.joins_after"}


def test_a_draft_binds_nobody_until_it_is_signed(office: Office) -> None:
    bank = organization(office, "Banco de Fomento")
    made = office.run(add_agreement, AgreementDraft("Convenio en estudio"), (JoiningDraft(bank),)).value
    assert office.read(parties_of, made, TODAY) == []
    assert office.read(agreement_standing, made).state == "draft"
    assert len(office.read(agreement_sheet, made).bound) == 1
    office.run(sign_agreement, made, date(2026, 11, 20), "Asunción")
    assert [one.signed_on for one in office.read(parties_of, made, TODAY)] == ["2026-11-20"]
    office.run(sign_agreement, made, date(2026, 11, 19))
    assert [(one.signed_on, one.from_on) for one in office.read(parties_of, made, TODAY)] == [("2026-11-19",) * 2]
    assert office.read(agreement_draft, made).place == "Asunción"


def test_an_agreement_does_not_begin_after_somebody_joined(office: Office, framework: int) -> None:
    joined = JoiningDraft(organization(office, "Cámara Pyme"), "adherent", from_on=date(1998, 5, 4))
    office.run(join, framework, joined)
    draft = office.read(agreement_draft, framework)
    for wrong in (replace(draft, signed_on=date(1999, 1, 1)), replace(draft, signed_on=None)):
        assert refused(office, edit_agreement, framework, wrong) == {"signed_on": "agreement.joined_earlier"}
    office.run(edit_agreement, framework, replace(draft, signed_on=date(1996, 12, 11)))
    assert len(office.read(parties_of, framework, date(1996, 12, 10))) == 0
    assert len(office.read(parties_of, framework, date(1996, 12, 11))) == 11


def test_what_an_agreement_cannot_say(office: Office) -> None:
    day = date(2026, 3, 1)
    wrong = {
        AgreementDraft(""): {"title": "agreement.no_title"},
        AgreementDraft("x", signed_on=day, ends_on=date(2026, 2, 28)): {"ends_on": "agreement.ends_before"},
        AgreementDraft("x", signed_on=date(2027, 1, 1)): {"signed_on": "agreement.signed_in_future"},
        AgreementDraft("x", kind="lunch"): {"kind": "agreement.kind_odd"},
        AgreementDraft("x", kind="amendment"): {"parent": "agreement.no_parent"},
        AgreementDraft("x", parent_id=99): {"parent": "agreement.unknown"},
        AgreementDraft("x", notice_days=-1): {"notice_days": "agreement.days_odd"},
        AgreementDraft("x", copies=0): {"copies": "agreement.copies_odd"},
        AgreementDraft("x", signed_on=day, renewal="tacit"): {"ends_on": "agreement.renews_what"},
        AgreementDraft("x", signed_on=day, ends_on=date(2026, 4, 7), renewal="tacit"): {
            "renewal_months": "agreement.renews_how_long"
        },
        AgreementDraft("x", accession_until=day): {"accession_until": "agreement.closed_until"},
        AgreementDraft("x" * 301): {"title": "agreement.text_too_long"},
    }
    for draft, problems in wrong.items():
        assert refused(office, add_agreement, draft) == problems
    assert office.read(agreement_rows) == []


def test_a_tacit_renewal_lasts_as_long_as_the_first_term(office: Office) -> None:
    draft = AgreementDraft("x", signed_on=date(2024, 7, 1), ends_on=date(2024, 12, 31), renewal="tacit")
    made = office.run(add_agreement, draft).value
    assert office.read(agreement_draft, made).renewal_months == 6


def test_an_amendment_of_an_amendment_never_comes_back_to_itself(office: Office) -> None:
    day = date(2026, 3, 1)
    first = office.run(add_agreement, AgreementDraft("Convenio", signed_on=day)).value
    second = office.run(add_agreement, AgreementDraft("Adenda 1", "amendment", parent_id=first, signed_on=day)).value
    third = office.run(add_agreement, AgreementDraft("Adenda 2", "amendment", parent_id=second, signed_on=day)).value
    draft = office.read(agreement_draft, first)
    for parent in (first, second, third):
        assert refused(office, edit_agreement, first, replace(draft, parent_id=parent)) == {"parent": "agreement.loop"}
    assert [one.title for one in office.read(agreement_sheet, second).children] == ["Adenda 2"]


# -- what happens to it ---------------------------------------------------------------------------


@pytest.fixture
def yearly(office: Office) -> int:
    """From 01/01/2026 to 31/12/2026, renewed by itself, 30 days of notice."""
    draft = AgreementDraft(
        "Convenio anual", signed_on=date(2026, 1, 1), ends_on=date(2026, 12, 31), renewal="tacit", notice_days=30
    )
    return office.run(add_agreement, draft).value


def test_the_office_is_told_once_of_the_end_that_comes(office: Office, yearly: int) -> None:
    told = office.read(alerts)
    assert [(one.title, one.ends_on, one.notice_on) for one in told] == [
        ("Convenio anual", date(2026, 12, 31), date(2026, 12, 1))
    ]
    office.run(deal_with_alert, yearly, "Se conversó con la presidenta")
    assert office.read(alerts) == []
    assert refused(office, deal_with_alert, yearly) == {"agreement": "agreement.alert_dealt"}
    assert [one.ends_on for one in office.read(alerts, date(2027, 11, 5))] == [date(2027, 12, 31)]


def test_a_renewal_that_was_wrong_is_taken_back_and_both_lines_stay(office: Office, yearly: int) -> None:
    wrong = office.run(renew_agreement, yearly, TODAY, date(2030, 12, 31), Paper("Adenda 1/2026")).value
    assert office.read(agreement_standing, yearly).ends_on == date(2030, 12, 31)
    office.run(revoke_event, wrong, "Era 2028")
    assert office.read(agreement_standing, yearly).ends_on == date(2026, 12, 31)
    assert [(one.kind, one.revoked) for one in office.read(events_of, yearly)] == [
        ("revoked", False),
        ("renewed", True),
    ]
    assert refused(office, revoke_event, wrong, "otra vez") == {"event": "agreement.event_revoked"}


def test_renewed_without_a_day_it_goes_on_as_long_as_it_says(office: Office, yearly: int) -> None:
    office.run(renew_agreement, yearly, TODAY, None, Paper())
    assert office.read(agreement_standing, yearly).ends_on == date(2027, 12, 31)
    assert refused(office, renew_agreement, yearly, TODAY, date(2027, 12, 31), Paper()) == {
        "until_on": "agreement.renews_short"
    }


def test_after_notice_it_holds_until_its_last_day(office: Office, yearly: int) -> None:
    watching = organization(office, "Observatorio")
    bound = office.read(agreement_rows)[0].count
    office.run(join, yearly, JoiningDraft(watching, "observer"))
    assert office.read(agreement_rows)[0].count == bound
    for nobody in (watching, organization(office, "Otra")):
        assert refused(office, denounce_agreement, yearly, TODAY, None, nobody, Paper()) == {
            "who": "agreement.denounced_by_other"
        }
    office.run(denounce_agreement, yearly, TODAY, None, None, Paper("Nota 14/2026"))
    now = office.read(agreement_standing, yearly)
    assert (now.state, now.ends_on, now.light) == ("denounced", date(2026, 12, 31), "amber")
    assert office.read(agreement_standing, yearly, date(2027, 1, 1)).state == "ended"
    assert refused(office, denounce_agreement, yearly, TODAY, None, None, Paper()) == {
        "on_date": "agreement.already_denounced"
    }
    assert office.read(alerts) == []


def test_a_pause_and_its_end(office: Office, yearly: int) -> None:
    office.run(suspend_agreement, yearly, date(2026, 3, 1), None, Paper())
    assert refused(office, suspend_agreement, yearly, date(2026, 4, 1), None, Paper()) == {
        "on_date": "agreement.already_suspended"
    }
    office.run(resume_agreement, yearly, date(2026, 5, 1), Paper())
    assert refused(office, resume_agreement, yearly, date(2026, 5, 2), Paper()) == {
        "on_date": "agreement.not_suspended"
    }
    assert refused(office, terminate_agreement, yearly, date(2025, 1, 1), Paper()) == {
        "on_date": "agreement.not_in_force"
    }
    assert refused(office, terminate_agreement, yearly, date(2026, 11, 22), Paper()) == {
        "on_date": "agreement.in_future"
    }


# -- parts, clone, finding ------------------------------------------------------------------------


def test_areas_keep_their_order_and_only_empty_ones_are_removed(office: Office, framework: int) -> None:
    area = office.read(resolve_area, framework, "III")
    assert area.name == "Capacitación"
    office.run(move_part, "agreement_area", area.id, -1)
    assert [one.name for one in office.read(areas_of, framework)][1] == "Capacitación"
    office.run(move_part, "agreement_area", area.id, -9)
    assert [one.name for one in office.read(areas_of, framework)][:1] == ["Capacitación"]
    assert refused(office, add_area, framework, AreaDraft(" capacitacion ")) == {"name": "agreement.area_twice"}
    assert refused(office, add_area, framework, AreaDraft("")) == {"name": "agreement.area_nameless"}
    office.run(edit_area, area.id, AreaDraft("Capacitación", label="III", body="Articular programas"))
    office.run(remove_area, area.id)
    assert len(office.read(areas_of, framework)) == 4
    assert [roman(one) for one in (4, 9, 14, 40, 99)] == ["IV", "IX", "XIV", "XL", "XCIX"]


def test_in_a_draft_the_numbers_of_areas_stay_in_order_and_signed_ones_keep_theirs(office: Office) -> None:
    draft = office.run(add_agreement, AgreementDraft("Borrador")).value
    names = ("Uno", "Dos", "Tres")
    ids = [office.run(add_area, draft, AreaDraft(name)).value for name in names]
    office.run(add_area, draft, AreaDraft("Sin número"))
    office.run(edit_area, office.read(areas_of, draft)[3].id, AreaDraft("Sin número", label=""))

    def numbered() -> list[tuple[str, str]]:
        return [(one.label, one.name) for one in office.read(areas_of, draft)]

    office.run(move_part, "agreement_area", ids[2], -1)
    assert numbered() == [("I", "Uno"), ("II", "Tres"), ("III", "Dos"), ("", "Sin número")]
    office.run(remove_area, ids[0])
    assert numbered() == [("I", "Tres"), ("II", "Dos"), ("", "Sin número")]
    office.run(sign_agreement, draft, date(2026, 3, 1))
    office.run(move_part, "agreement_area", ids[1], -1)
    assert numbered() == [("II", "Dos"), ("I", "Tres"), ("", "Sin número")]


@command("agreements.edit")
def put_target(tx: Tx, agreement_id: int) -> None:
    """200 firms at the start, 2,000 by the end of the year."""
    about = {"unit": "empresas", "counts": "cases", "case_kind": "", "step": "", "baseline": 0, "baseline_on": None}
    target = tx.insert(
        "target", uid=tx.new_uid(), agreement_id=agreement_id, name="Apoyadas", goal=2000, due_on="2026-12-31", **about
    )
    tx.insert("milestone", uid=tx.new_uid(), target_id=target, name="Lanzamiento", value=200, due_on=None)


def test_a_pilot_goes_to_another_region_without_its_firms(office: Office) -> None:
    partner = organization(office, "Sercotec Biobío")
    draft = AgreementDraft("Piloto exportador", "pilot", signed_on=date(2026, 3, 1), region="Biobío", free=True)
    pilot = office.run(add_agreement, draft, (JoiningDraft(OWN_OFFICE), JoiningDraft(partner, "funder"))).value
    office.run(add_area, pilot, AreaDraft("Diagnóstico"))
    office.run(add_passage, pilot, PassageDraft("El acercamiento de las empresas al comercio exterior.", "recital"))
    office.run(put_target, pilot)
    alone = office.run(clone_agreement, pilot, "Piloto exportador Ñuble", "Ñuble").value
    sheet = office.read(agreement_sheet, alone)
    assert (sheet.now.state, sheet.draft.region, sheet.copied_from, sheet.draft.free) == (
        *("draft", "Ñuble", "Piloto exportador"),
        True,
    )
    assert (sheet.parent, sheet.draft.features) == ("", "")
    office.run(edit_agreement, alone, replace(sheet.draft, features="gratuito"))
    first = office.read(agreement_sheet, pilot)
    assert ([one.title for one in first.copies], first.children) == (["Piloto exportador Ñuble"], ())
    assert (sheet.parties, [one.name for one in sheet.areas], len(sheet.recitals)) == ((), ["Diagnóstico"], 1)
    assert {name for name, count in sheet.counts.items() if count} == {"target"}
    copied = office.read(lambda reader: reader.row("SELECT goal, baseline, due_on FROM target ORDER BY id DESC"))
    assert copied == (2000, None, None)
    assert office.read(lambda reader: reader.value("SELECT count(*) FROM milestone")) == 2
    with_them = office.run(clone_agreement, pilot, "Piloto Maule", "Maule", with_parties=True).value
    both = office.read(agreement_sheet, with_them).parties
    assert [(one.role, one.from_on) for one in both] == [("signatory", None), ("funder", None)]


def test_an_agreement_is_found_by_its_words_its_number_and_who_signed(office: Office, framework: int) -> None:
    assert office.read(resolve_agreement, "acuerdo marco") == framework
    assert [one.id for one in office.read(agreement_rows, AgreementWish("parlatino"))] == [framework]
    assert office.read(agreement_rows, AgreementWish(kind="pilot")) == []
    assert len(office.read(agreement_rows, AgreementWish(state="running"))) == 1
    assert office.read(agreement_rows, AgreementWish(state="running"), date(1990, 1, 1)) == []
    with pytest.raises(Refused, match=r"agreement\.none"):
        office.read(resolve_agreement, "%")
    office.run(add_agreement, AgreementDraft("Acuerdo Marco de Cooperación con la Universidad"))
    with pytest.raises(Refused, match=r"agreement\.several"):
        office.read(resolve_agreement, "marco cooperacion")


def test_what_was_noted_by_mistake_goes_and_what_was_used_stays(office: Office, framework: int) -> None:
    made = office.run(add_agreement, AgreementDraft("Por error"), (JoiningDraft(OWN_OFFICE),)).value
    office.run(remove_agreement, made)
    assert len(office.read(agreement_rows)) == 1
    office.run(terminate_agreement, framework, date(2000, 1, 1), Paper())
    assert refused(office, remove_agreement, framework) == {"agreement": "agreement.in_use"}
    first = office.read(parties_of, framework)[0]
    office.run(move_party, first.id, 1)
    assert [one.name for one in office.read(parties_of, framework)][:2] == ["Clampi", "Alide"]
    office.run(remove_agreement_party, first.id)
    assert len(office.read(parties_of, framework)) == 10


def test_the_text_keeps_its_recitals_before_its_clauses(office: Office, framework: int) -> None:
    office.run(
        add_passage, framework, PassageDraft("Las partes celebran reuniones de coordinación.", heading="Primera")
    )
    office.run(add_passage, framework, PassageDraft("La integración requiere una acción concertada.", "recital"))
    assert [one.kind for one in office.read(passages_of, framework)] == ["recital", "clause"]
    assert refused(office, add_passage, framework, PassageDraft(" ")) == {"body": "agreement.passage_empty"}


@pytest.mark.parametrize("country", ["PY", "CL", "MX"])
def test_every_kind_has_its_words_in_every_country(country: str) -> None:
    assert len(kinds("door", country)) == 8
    for group in ("agreement", "role", "scope", "section", "door"):
        assert all(one.name for one in kinds(group, country).values())  # type: ignore[arg-type]
    assert kind("agreement", "from a newer program", country).name == "from a newer program"
    assert resolve_kind("agreement", kind("agreement", "amendment", country).name, country) == "amendment"


def test_a_draft_begins_with_the_usual_clauses_of_its_term(office: Office, framework: int) -> None:
    draft = AgreementDraft(
        "Convenio",
        purpose="Facilitar la cooperación mutua.",
        signed_on=date(2026, 1, 1),
        ends_on=date(2026, 12, 31),
        renewal="tacit",
        notice_days=31,
    )
    made = office.run(add_agreement, draft).value
    count = office.run(put_usual_clauses, made).value
    text = {one.heading: one.body for one in office.read(passages_of, made)}
    assert len(text) == count
    assert text["Objeto"] == "El presente convenio tiene por objeto facilitar la cooperación mutua."
    assert "períodos de doce meses" in text["Vigencia y renovación"]
    assert "treinta y un días de anticipación" in text["Vigencia y renovación"]
    assert "Adhesión" not in text
    assert refused(office, put_usual_clauses, made) == {"text": "agreement.has_clauses"}
    open_one = {one.heading for one in usual_clauses(office.read(agreement_draft, framework), "MX")}
    assert {"Adhesión", "Vigencia"} <= open_one


@settings(max_examples=12)
@given(
    spans=st.lists(st.tuples(st.integers(0, 400), st.none() | st.integers(0, 300)), min_size=1, max_size=5),
    asked=st.integers(-20, 800),
)
def test_every_question_about_a_day_has_the_same_answer(
    office: Office, spans: list[tuple[int, int | None]], asked: int
) -> None:
    first, day = date(2020, 1, 1), date(2020, 1, 1) + timedelta(days=asked)
    made = office.run(add_agreement, AgreementDraft("Abierto", signed_on=first, open_accession=True)).value
    bound = set()
    for at, (after, stays) in enumerate(spans):
        since = first + timedelta(days=after)
        until = None if stays is None else since + timedelta(days=stays)
        who = organization(office, f"Institución {at}")
        office.run(join, made, JoiningDraft(who, "adherent", from_on=since, until_on=until))
        if since <= day and (until is None or day <= until):
            bound.add(who)
        assert bool(office.read(roles_on, made, who, day)) == (who in bound)
        assert (made in [one.agreement_id for one in office.read(bonds, who, day)]) == (who in bound)
    assert {one.organization_id for one in office.read(parties_of, made, day)} == bound
    assert asked < 0 or {one.organization_id for one in office.read(agreement_sheet, made, day).bound} == bound
