"""The columns a list of members may have: keys, titles, which hold personal data. Who is listed is ``register_list``'s.

The window, the sheet and the printed list offer the same keys; each draws them its own way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.members.queries import MemberRow


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of a list: ``text`` of a member's row, ``None`` where it is a figure of the day (``figure``).

    ``personal`` data are of a person: who makes the list is told that they leave the office. ``hidden`` ones (ids,
    telephones, addresses, notes, money) are on no printed or exported list unless somebody chose them.
    """

    key: str
    text: Callable[[MemberRow], str] | None
    personal: bool = False
    hidden: bool = False

    @property
    def figure(self) -> bool:
        """Whether it is asked of what the member owes: ``standing``, ``months`` past due, ``balance``."""
        return self.text is None

    @property
    def code(self) -> str:
        """The title in ``app.messages``, without a capital."""
        return f"col.{self.key}" if self.figure else f"field.{self.key}"


_ALL: Final = (
    ListColumn("number", lambda m: m.number),
    ListColumn("name", lambda m: m.name, personal=True),
    ListColumn("trade_name", lambda m: m.trade_name),
    ListColumn("tax_id", lambda m: m.tax_id or m.tax_raw, personal=True, hidden=True),
    ListColumn("category", lambda m: m.category),
    ListColumn("status", lambda m: words(f"status.{m.status}")),
    ListColumn("joined_on", lambda m: format_iso(m.joined_on)),
    ListColumn("admission_act", lambda m: m.admission_act),
    ListColumn("phone", lambda m: m.phone_raw or m.phone, personal=True, hidden=True),
    ListColumn("phone2", lambda m: m.phone2_raw or m.phone2, personal=True, hidden=True),
    ListColumn("email", lambda m: m.email, personal=True, hidden=True),
    ListColumn("address", lambda m: m.address, personal=True, hidden=True),
    ListColumn("locality", lambda m: m.locality),
    ListColumn("district", lambda m: m.district),
    ListColumn("region", lambda m: m.region),
    ListColumn("trade", lambda m: m.trade),
    ListColumn("notes", lambda m: m.notes, personal=True, hidden=True),
    ListColumn("standing", None),
    ListColumn("months", None, hidden=True),
    ListColumn("balance", None, hidden=True),
)
BY_KEY: Final = {column.key: column for column in _ALL}
COLUMNS: Final = tuple(BY_KEY)
USUAL: Final = ("number", "name", "category", "status", "joined_on", "trade", "district")
"""Without being asked no id, no telephone and no debt: the list may be passed on."""
AS_SEEN: Final = ("number", "name", "tax_id", "phone", "trade", "category", "standing", "balance")
"""The list of the window until somebody chooses: its people see it with ids, telephones and debts."""


def chosen_columns(keys: Sequence[str]) -> tuple[ListColumn, ...]:
    """The columns of these keys, each once, the usual ones when none is said.

    Raises ``Refused("export.column_unknown")``.
    """
    for key in keys:
        if key not in BY_KEY:
            raise Refused("export.column_unknown", field="columns", name=key, names=", ".join(COLUMNS))
    return tuple(BY_KEY[key] for key in dict.fromkeys(keys or USUAL))


def title(key: str) -> str:
    """The title of a column, as a list shows it."""
    text = words(BY_KEY[key].code)
    return text[:1].upper() + text[1:]


def personal_titles(keys: Sequence[str]) -> list[str]:
    """The titles of those columns (the usual ones when empty) that hold data of a person."""
    return [title(key) for key in keys or USUAL if BY_KEY[key].personal]


def fit_to_leave(keys: Sequence[str]) -> tuple[str, ...]:
    """The same columns for a list that leaves the desk: without ids, telephones and money, in the same order."""
    return tuple(key for key in keys if not BY_KEY[key].hidden)
