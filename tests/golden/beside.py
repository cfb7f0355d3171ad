"""What other rooms hang on members and papers of the kept office: letters, consents, requests, files, businesses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.models.base.attachments import NewFile, attach
from app.models.base.database import Reader
from app.models.base.saved_filters import save_filter
from app.models.directory.business import StateDraft, note_state
from app.models.directory.business_size import SizeDraft, note_size
from app.models.directory.offices import OfficeDraft
from app.models.directory.own import hold_office_here
from app.models.directory.rules import PartyDraft
from app.models.directory.traits import TraitSwitch, note_traits, set_trait_switch
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.merging import merge_records
from app.models.letters.commands import issue_letter, save_template
from app.models.letters.rules import LetterDraft
from app.models.members.commands import add_member
from app.models.members.consent import give_consent
from app.models.members.parties import PartyRef
from app.models.members.rules import MemberDraft
from app.models.privacy.breaches import Breach, note_breach
from app.models.privacy.requests import Asker, note_request
from app.models.privacy.texts import add_text
from app.models.schema import TABLES
from app.office import Office


def beside(office: Office, members: Sequence[int], day: date) -> None:
    """What other rooms hang on members and papers: twins made one, letters, consents, requests, files, a business."""
    run = office.run
    twin = MemberDraft(PartyDraft(kind="person", name="Sonia Nuñez"), "99", None, date(2021, 1, 1), None)
    gone = run(add_member, twin).value
    run(pay, PaymentOrder(gone, 30_000, "transfer", day))
    run(
        merge_records,
        *(PartyRef("person", office.read(_person, one)) for one in (members[9], gone)),
        (),
        TABLES,
        day,
        "Ficha repetida",
    )
    run(save_template, "Aviso", "letter", "Aviso", "Nos dirigimos a usted")
    run(issue_letter, LetterDraft("letter", day, "Banco", "Firmas", "Nota de prueba"))
    version = run(add_text, "resumen", "Autorizo el resumen por WhatsApp.", day).value
    run(give_consent, members[:4], "resumen", day, "ficha de ingreso", version)
    run(note_request, Asker(member_id=members[2]), "access", day, None, "mostrador", "", "Ley 6534/2020")
    run(note_breach, Breach(day, "Pendrive perdido"))
    run(save_filter, "members", "Centro", {"trade": "Almacén"})
    expense = office.read(lambda reader: str(reader.value("SELECT uid FROM expense ORDER BY id")))
    run(attach, "expense", expense, NewFile(b"%PDF-1.4 prueba", "application/pdf", "factura.pdf"), day)
    run(note_state, StateDraft("organization", 1, "open", date(2015, 3, 1), "patente"))
    run(note_size, SizeDraft("organization", 1, day, workers=12, sales=900_000_000, sales_year=2025))
    run(hold_office_here, OfficeDraft(1, 1, "Tesorera", from_date=date(2025, 4, 1)))
    run(set_trait_switch, TraitSwitch(True, "Informe de género de la federación", "Es voluntario."))
    run(note_traits, 1, "f", 1972)


def _person(reader: Reader, member_id: int) -> int:
    return int(reader.value("SELECT person_id FROM member WHERE id = ?", (member_id,)))
