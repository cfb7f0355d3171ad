"""The name a person would give to a fill colour, so that a legend can say "green = paid". Names only, no meaning."""

from __future__ import annotations

import colorsys
from typing import Final

COLOURS: Final = (
    *("green", "red", "yellow", "orange", "blue", "light_blue", "purple", "pink", "grey", "brown", "black"),
)
_HUES: Final = ((15, "red"), (52, "orange"), (70, "yellow"), (165, "green"), (200, "light_blue"), (258, "blue"))


def colour_name(rgb: str) -> str:
    """One of ``COLOURS`` for "92D050"."""
    hue, light, full = colorsys.rgb_to_hls(*(int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    if light < 0.12:
        return "black"
    if full < 0.12 or light > 0.985:
        return "grey"
    degrees = hue * 360
    if degrees >= 345:
        return "pink" if light > 0.75 else "red"
    name = next((name for until, name in _HUES if degrees < until), "purple" if degrees < 295 else "pink")
    if name == "red" and light > 0.8:
        return "pink"
    if name == "orange" and degrees >= 40 and light > 0.6:
        return "yellow"  # the pale gold of the palette
    if name == "orange" and light < 0.3:
        return "brown"
    return "light_blue" if name == "blue" and light > 0.72 else name
