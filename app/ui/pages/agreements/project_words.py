"""How the window says the states of projects and vouchers, and their colours. Nothing is asked here."""

from __future__ import annotations

from typing import Final

from app.messages import words as code_words
from app.models.agreements.project_rules import percent_text
from app.ui.paying_words import capital
from app.ui.pieces import Tone

_STATE_TOKENS: Final[dict[str, Tone]] = {"running": "ok", "ended": "amber", "rejected": "muted", "closed": "muted"}
_VOUCHER_TOKENS: Final = {
    **{"objected": "danger", "replied": "amber", "approved": "ok"},
    **{"rejected": "muted", "withdrawn": "muted", "void": "muted"},
}


def project_state_words(state: str) -> str:
    return capital(code_words(f"project.state.{state}"))


def project_state_token(state: str) -> Tone:
    """A colour of the palette; the words say the same."""
    return _STATE_TOKENS.get(state, "")


def voucher_state_words(state: str) -> str:
    return capital(code_words(f"voucher.state.{state}"))


def voucher_state_token(state: str) -> str:
    return _VOUCHER_TOKENS.get(state, "")


def share_words(hundredths: int, country: str) -> str:
    """``12,5 %``."""
    return f"{percent_text(hundredths, country)} %"
