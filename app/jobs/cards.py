"""Member cards from the register: what stands on each, the photo among a member's files, the code and its proof."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from app.jobs.attachments import attach_file
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper
from app.jobs.print_people import Drawn, need_somebody, people
from app.jobs.register import rows_of
from app.models.base.attachments import attached_to, attachment_bytes, caption, detach
from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.identity import as_typed, crockford
from app.models.base.values.dates import format_date
from app.models.base.values.text import fold
from app.models.members.addressing import addressings
from app.models.members.queries import MemberRow, member, member_ids
from app.models.members.seniority import admissions_as_of
from app.office import Office
from app.reports.card import PHOTO_HEIGHT, PHOTO_WIDTH, Card, CardSheets, draw_cards
from app.reports.letter_texts import letter_texts
from app.reports.paper import Paper

_DOTS: Final = 300 / 25.4  # a photo's dots for each mm
_CODE: Final = 8
_MARKED: Final = "foto"
_CAPTION: Final = "Foto"  # data of the office, read again by ``_MARKED``: the same in every language


@dataclass(frozen=True, slots=True)
class CardWish:
    """What stands on the cards; ``until`` is the last day they hold, ``start`` the first free place of the sheet.

    ``photos``: the picture among a member's files called "foto…", else a frame to paste one.
    """

    until: date | None = None
    start: int = 1
    with_id: bool = False
    photos: bool = True
    backs: bool = False


def draw_member_cards(office: Office, ids: Sequence[int], wish: CardWish, paper: Paper | None = None) -> Drawn:
    """The cards of these members as a PDF; who left, is suspended, blocked or erased gets none and is named.

    Raises ``Refused``: "cards.expired", "print.nobody", "print.nobody_left", "sheet.start", "cards.paper".
    """
    if wish.until is not None and wish.until < office.clock.today():
        raise Refused("cards.expired", field="until", day=format_date(wish.until))
    found = people(office, ids, without=("ended", "suspended"))
    need_somebody(found.rows, found.left_out)
    since = office.read(admissions_as_of, office.clock.today())
    women = {one for one, how in office.read(addressings).items() if how.gender == "f"}
    cards = [_card(office, row, wish, since.get(row.id) or row.joined_on, row.id in women) for row in found.rows]
    sheets = CardSheets(letterhead(office), cards, wish.start, wish.backs, wish.photos)
    buffer = io.BytesIO()
    pages = draw_cards(sheets, paper or paper_of(office), buffer)
    return Drawn(buffer.getvalue(), len(cards), pages, found.left_out)


def save_member_cards(
    office: Office, ids: Sequence[int], wish: CardWish, out: Path, paper: Paper | None = None
) -> Drawn:
    """Writes the PDF. Raises ``Refused`` or ``Unavailable``; the old file then stays."""
    drawn = draw_member_cards(office, ids, wish, paper)
    save_paper(out, drawn.data)
    return drawn


def keep_photo(office: Office, member_id: int, path: Path) -> None:
    """Puts a picture among the member's files as the one of the card. Raises what ``attach_file`` raises.

    Raises ``Refused("cards.no_picture")`` for a file that is none.
    """
    row = office.read(member, member_id)
    file_id = attach_file(office, "member", row.uid, path)
    kept = next(one for one in office.read(attached_to, "member", row.uid) if one.id == file_id)
    if not kept.media_type.startswith("image/"):
        office.run(detach, file_id)
        raise Refused("cards.no_picture", field="photo", file=path.name)
    office.run(caption, file_id, _CAPTION)


def card_code(office_uid: str, member_uid: str, until: date | None) -> str:
    """What only the office can work out for a member and a last day: ``8F3K-2Q7M``."""
    day = until.isoformat() if until else ""
    digest = hashlib.sha256(f"card\0{office_uid}\0{member_uid}\0{day}".encode()).digest()
    code = crockford(digest, _CODE)
    return f"{code[:4]}-{code[4:]}"


def card_holder(office: Office, code: str, until: date | None) -> MemberRow | None:
    """Whose card bears this code and this last day; ``None`` when the office never printed such a card."""
    wanted = as_typed(code)
    ids = office.read(member_ids)
    for row in rows_of(office, ids):
        if as_typed(card_code(office.facts.uid, row.uid, until)) == wanted:
            return row
    return None


def _card(office: Office, row: MemberRow, wish: CardWish, since: str | None, woman: bool) -> Card:
    texts = letter_texts(office.facts.country)
    firm = row.kind == "organization" or row.tax_kind.lower() == "ruc"
    document = row.tax_raw or row.tax_id
    return Card(
        name=row.name,
        number=row.number,
        category=row.category,
        document=(texts.id_firm if firm else texts.id_person, document) if wish.with_id and document else ("", ""),
        since=format_date(date.fromisoformat(since)) if since else "",
        until=format_date(wish.until) if wish.until else "",
        code=card_code(office.facts.uid, row.uid, wish.until),
        woman=woman,
        photo=office.read(_photo, row.uid) if wish.photos else None,
    )


def _photo(reader: Reader, member_uid: str) -> bytes | None:
    """The newest picture whose caption, or file name where it has none, begins with "foto"; cut to the card's frame."""
    for file in attached_to(reader, "member", member_uid):
        if file.media_type.startswith("image/") and fold(file.caption or file.file_name).startswith(_MARKED):
            return framed(attachment_bytes(reader, file.sha256) or b"")
    return None


def framed(data: bytes) -> bytes | None:
    """A picture cut to the frame of a card, as many dots as print well; ``None`` when it is no picture."""
    size = (round(PHOTO_WIDTH * _DOTS), round(PHOTO_HEIGHT * _DOTS))
    try:
        with Image.open(io.BytesIO(data)) as picture:
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError):
        return None
    # Faces stand above the middle of a photograph.
    cut = ImageOps.fit(upright, size, Image.Resampling.LANCZOS, centering=(0.5, 0.35))
    buffer = io.BytesIO()
    cut.save(buffer, "JPEG", quality=88)
    return buffer.getvalue()
