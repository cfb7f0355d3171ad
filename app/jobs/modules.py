"""Which parts of the program an office uses: those it chose, and those that have something in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.models.agreements.in_use import agreements_in_use
from app.models.base import settings
from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused

PARTS: Final = ("members", "dues", "meetings", "fairs", "agreements", "alliance")
AGREEMENTS: Final = "agreements"


def used_modules(reader: Reader) -> list[str]:
    """What the office chose; cooperation also when something of it was noted: nothing that is there is hidden."""
    chosen = settings.get(reader, settings.MODULES)
    return [*chosen, AGREEMENTS] if AGREEMENTS not in chosen and agreements_in_use(reader) else chosen


@command("office.modules", needs=Role.ADMIN)
def choose_modules(tx: Tx, wanted: Sequence[str]) -> None:
    """Writes what the office uses from now on. Raises ``Refused("office.part_unknown")``."""
    odd = [one for one in wanted if one not in PARTS]
    if odd:
        raise Refused("office.part_unknown", field="modules", text=odd[0][:40], known=", ".join(PARTS))
    settings.put(tx, settings.MODULES, [one for one in PARTS if one in wanted])
