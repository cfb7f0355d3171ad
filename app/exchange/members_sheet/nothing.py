"""How people write in a cell that there is nothing: no address, no day, no debt."""

from __future__ import annotations

import re
from typing import Final

NONE: Final = re.compile(
    r"[-–./ _]*|(?:no|sin)(?: (?:tiene|posee|hay|sabe|consta|correo|e-?mail|mail|telefono|celular|dato|datos))?"
    r"|ningun[oa]?|nada|s/?[dnct]|n/?[ads]|\?+|x+"
)
NO_DATE: Final = re.compile(
    r"-+|s/?\.?[df]\.?|s/fecha|sin (?:fecha|datos?)|n/?[ads]|no sabe|\?+|0+[/.-]0+[/.-]0+", re.IGNORECASE
)
NOTHING: Final = frozenset(
    (
        *("", "-", "--", "0", "al dia", "al corriente", "ninguna", "ninguno", "nada", "no debe", "no adeuda"),
        *("sin deuda", "sin adeudo", "pagado", "cancelado", "s d", "n/a", "gs 0", "$ 0", "$0"),
        *("$ -", "$-", "gs -", "gs. -"),
    )
)
