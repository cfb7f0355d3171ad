"""A light as a sign of its own shape and a tone of the theme: colour is never the only sign."""

from __future__ import annotations

from typing import Final

from app.models.agreements.terms import Light
from app.ui.pieces import Tone

SIGNS: Final[dict[Light, str]] = {"green": "●", "amber": "▲", "red": "■", "grey": "○"}
TONES: Final[dict[Light, Tone]] = {"green": "ok", "amber": "amber", "red": "danger", "grey": "muted"}
