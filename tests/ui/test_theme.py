"""The look: readable in both palettes, one place for colours, icons that follow."""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import get_args

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton

from app.models.base.resources import resource_path
from app.ui import theme as look
from app.ui.pieces import Tone, set_tone, words
from app.ui.rail import RAIL_ICONS
from app.ui.theme import DARK, LIGHT, Theme, Tokens

TEXT_ON_GROUND = [
    ("text", "window"), ("text", "surface"), ("text", "rail"), ("text", "soft"), ("text", "line"),
    ("muted", "window"), ("muted", "surface"), ("muted", "rail"), ("muted", "line"),
    ("accent", "window"), ("accent", "surface"), ("accent", "soft"), ("on_accent", "accent"),
    *((ink, ground) for ink in ("danger", "ok", "amber") for ground in ("surface", "window", "soft")),
    ("muted", "soft"), ("on_band", "band"), ("surface", "text"),
]  # fmt: skip


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.1 §1.4.3: 1 (same) to 21 (black on white)."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
def test_every_text_can_be_read_on_its_ground(tokens: Tokens, ink: str, ground: str):
    colours = asdict(tokens)
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_border_of_a_box_can_be_seen(tokens: Tokens):
    assert contrast(tokens.edge, tokens.surface) >= 3
    assert contrast(tokens.accent, tokens.surface) >= 3


def test_contrast_of_black_on_white_is_twenty_one():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_no_colour_is_written_outside_the_palettes():
    sheet = resource_path("style.qss").read_text(encoding="utf-8")
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b", sheet)


def test_the_style_sheet_is_filled_completely(theme: Theme, qapp: QApplication):
    assert "${" not in qapp.styleSheet()
    assert LIGHT.accent in qapp.styleSheet()


def test_a_misspelt_placeholder_is_noticed():
    with pytest.raises(KeyError):
        look.style_sheet("QLabel { color: ${acent}; }", LIGHT, 10, {})


def test_dark_and_light_are_the_persons_choice(theme: Theme, qapp: QApplication):
    theme.choose("dark")
    assert theme.dark
    assert qapp.palette().window().color() == QColor(DARK.window)
    theme.choose("light")
    assert not theme.dark
    assert qapp.palette().window().color() == QColor(LIGHT.window)


def test_icons_are_drawn_in_the_colour_of_the_palette(theme: Theme):
    for choice, tokens in (("light", LIGHT), ("dark", DARK)):
        theme.choose(choice)
        image = theme.icon("house", "accent").pixmap(QSize(48, 48)).toImage()
        solid = {
            image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
        }
        assert solid == {tokens.accent}


def test_a_button_changes_its_icon_with_the_palette(theme: Theme, qtbot):
    made = QPushButton("Guardar")
    qtbot.addWidget(made)
    theme.put_icon(made, "printer", "text")
    before = made.icon().pixmap(made.iconSize()).toImage()
    theme.choose("dark")
    assert made.icon().pixmap(made.iconSize()).toImage() != before


@pytest.mark.parametrize("tone", [one for one in get_args(Tone) if one])
def test_words_in_a_colour_follow_the_palette(theme: Theme, qtbot, tone: Tone):
    said = words("● vigente", "h2")
    qtbot.addWidget(said)
    set_tone(said, tone)
    for choice, tokens in (("light", LIGHT), ("dark", DARK)):
        theme.choose(choice)
        said.ensurePolished()
        assert said.palette().windowText().color() == QColor(asdict(tokens)[tone])
    set_tone(said, "")
    assert said.palette().windowText().color() == QColor(DARK.text)


def test_letters_are_never_smaller_than_ten_points(theme: Theme, qapp: QApplication):
    assert qapp.font().pointSizeF() >= 10


@pytest.mark.parametrize("name", sorted(RAIL_ICONS.values()))
def test_every_place_of_the_rail_has_its_icon(name: str):
    assert resource_path("icons", f"{name}.svg").exists()
