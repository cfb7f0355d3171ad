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
from app.models.base.values.phones import phone_text
from app.models.base.values.places import place_code
from app.models.members.queries import MemberRow


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of a list: ``text`` of a member's row and the office's country.

    It is ``None`` where it is a figure of the day (``figure``).

    ``personal`` data are of a person: who makes the list is told that they leave the office. ``hidden`` ones (ids,
    telephones, addresses, notes, money) are on no printed or exported list unless somebody chose them.
    """

    key: str
    text: Callable[[MemberRow, str], str] | None
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


_STATISTICS: Final = {"PY": "ine", "CL": "cut", "MX": "inegi"}


_ALL: Final = (
    ListColumn("number", lambda m, _: m.number),
    ListColumn("name", lambda m, _: m.name, personal=True),
    ListColumn("trade_name", lambda m, _: m.trade_name),
    ListColumn("tax_id", lambda m, _: m.tax_id or m.tax_raw, personal=True, hidden=True),
    ListColumn("category", lambda m, _: m.category),
    ListColumn("status", lambda m, _: words(f"status.{m.status}")),
    ListColumn("joined_on", lambda m, _: format_iso(m.joined_on)),
    ListColumn("admission_act", lambda m, _: m.admission_act),
    ListColumn("phone", lambda m, country: phone_text(m.phone, m.phone_raw, country), personal=True, hidden=True),
    ListColumn("phone2", lambda m, country: phone_text(m.phone2, m.phone2_raw, country), personal=True, hidden=True),
    ListColumn("email", lambda m, _: m.email, personal=True, hidden=True),
    ListColumn("address", lambda m, _: m.address, personal=True, hidden=True),
    ListColumn("locality", lambda m, _: m.locality),
    ListColumn("district", lambda m, _: m.district),
    ListColumn("region", lambda m, _: m.region),
    ListColumn(
        "place_code", lambda m, country: place_code(_STATISTICS.get(country, ""), m.district, m.region, country)
    ),
    ListColumn("tax_place_code", lambda m, country: place_code("dnit", m.district, m.region, country)),
    ListColumn("trade", lambda m, _: m.trade),
    ListColumn("notes", lambda m, _: m.notes, personal=True, hidden=True),
    ListColumn("standing", None),
    ListColumn("months", None, hidden=True),
    ListColumn("balance", None, hidden=True),
)
BY_KEY: Final = {column.key: column for column in _ALL}
COLUMNS: Final = tuple(BY_KEY)
_ONLY_IN: Final = {"place_code": tuple(_STATISTICS), "tax_place_code": ("PY",)}
USUAL: Final = ("number", "name", "category", "status", "joined_on", "trade", "district")
"""Without being asked no id, no telephone and no debt: the list may be passed on."""
AS_SEEN: Final = ("number", "name", "tax_id", "phone", "trade", "category", "standing", "balance")
"""The list of the window until somebody chooses: its people see it with ids, telephones and debts."""


def offered_columns(country: str) -> tuple[str, ...]:
    """The keys that say something in this country: codes of places only where there is a list of them."""
    return tuple(key for key in COLUMNS if country in _ONLY_IN.get(key, (country,)))


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
