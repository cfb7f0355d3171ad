"""What offices and other programs write in the column of the status, and which event of a membership it is."""

from __future__ import annotations

from typing import Final

from app.models.members.rules import Event

STATUS: Final[dict[str, Event]] = {
    "activo": "admitted",
    "activa": "admitted",
    "vigente": "admitted",
    "al corriente": "admitted",
    "habilitado": "admitted",
    "habilitada": "admitted",
    "con adeudo": "admitted",
    "con deuda": "admitted",
    "deudor": "admitted",
    "deudora": "admitted",
    "al dia": "admitted",
    "alta": "admitted",
    "moroso": "admitted",
    "morosa": "admitted",
    "suspendido": "suspended",
    "suspendida": "suspended",
    "baja": "resigned",
    "de baja": "resigned",
    "dado de baja": "resigned",
    "dada de baja": "resigned",
    "inactivo": "resigned",
    "inactiva": "resigned",
    "retirado": "resigned",
    "retirada": "resigned",
    "renuncio": "resigned",
    "renuncia": "resigned",
    "renunciante": "resigned",
    "ex socio": "resigned",
    "desafiliado": "resigned",
    "desafiliada": "resigned",
    "expulsado": "expelled",
    "expulsada": "expelled",
    "excluido": "expelled",
    "excluida": "expelled",
    "fallecido": "deceased",
    "fallecida": "deceased",
    **dict.fromkeys(("active", "current", "new", "grace", "activo al dia", "vigente al dia"), "admitted"),
    **dict.fromkeys(("suspended", "en suspenso", "licencia", "con licencia"), "suspended"),
    **dict.fromkeys(("cancelled", "canceled", "resigned", "desvinculado", "desvinculada"), "resigned"),
    **dict.fromkeys(("deceased", "difunto", "difunta"), "deceased"),
}
