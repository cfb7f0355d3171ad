"""How the window looks: two palettes of our own, and the style sheet and icons filled from them.

No widget here.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template
from typing import Final, Literal, get_args

from PySide6.QtCore import QObject, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtSvg import QSvgRenderer  # noqa: F401 - the icon plugin needs this library in the frozen program
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QStyleFactory, QWidget

from app.models.base.resources import resource_path

Choice = Literal["system", "light", "dark"]
CHOICES: Final[tuple[Choice, ...]] = get_args(Choice)
SMALLEST_POINTS: Final = 10.0
WIDE: Final = 1.25
ICON_PROPERTY: Final = "iconName"
TOKEN_PROPERTY: Final = "iconToken"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of a palette by what they are for; ``#rrggbb``."""

    window: str
    surface: str
    rail: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    soft: str
    danger: str
    ok: str
    amber: str
    band: str
    on_band: str


LIGHT: Final = Tokens(
    window="#f6f7f8", surface="#ffffff", rail="#eceff1", line="#dde2e6", edge="#87919a",
    text="#1a2127", muted="#566069", accent="#0b6a64", on_accent="#ffffff", soft="#d9eceb",
    danger="#b3261e", ok="#1d6b36", amber="#875600", band="#ffe3a3", on_band="#4d3600",
)  # fmt: skip
DARK: Final = Tokens(
    window="#171b1e", surface="#1f2427", rail="#121517", line="#343c42", edge="#76828b",
    text="#e8ebed", muted="#a7b1b9", accent="#62c9be", on_accent="#05211e", soft="#21413f",
    danger="#ff8f85", ok="#7fd89b", amber="#f2c14e", band="#4c3a06", on_band="#ffe2a6",
)  # fmt: skip


def qt_palette(tokens: Tokens) -> QPalette:
    """The same colours for what Fusion draws itself: check boxes, scroll bars, arrows."""
    role = QPalette.ColorRole
    chosen = {
        role.Window: tokens.window, role.WindowText: tokens.text, role.Base: tokens.surface,
        role.AlternateBase: tokens.window, role.Text: tokens.text, role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface, role.ButtonText: tokens.text, role.BrightText: tokens.danger,
        role.Highlight: tokens.accent, role.HighlightedText: tokens.on_accent, role.Accent: tokens.accent,
        role.Link: tokens.accent, role.LinkVisited: tokens.accent, role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.surface, role.Light: tokens.surface, role.Midlight: tokens.line,
        role.Mid: tokens.edge, role.Dark: tokens.edge, role.Shadow: tokens.line,
    }  # fmt: skip
    palette = QPalette()
    for one, colour in chosen.items():
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(tokens.muted))
    return palette


def style_sheet(template: str, tokens: Tokens, points: float, icons: dict[str, str]) -> str:
    """``style.qss`` with its ``${placeholders}`` filled; a misspelt one is a KeyError."""
    sizes = {
        "h1": points * 1.7,
        "h2": points * 1.2,
        "h3": points * 1.05,
        "small": points * 0.92,
        "big": points * 2.2,
    }
    texts = {name: f"{size:.1f}pt" for name, size in sizes.items()}
    return Template(template).substitute(asdict(tokens), **texts, **icons)


class Theme(QObject):
    """Dresses the application and tints its icons; ``changed`` follows every change of palette."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        self._template = resource_path("style.qss").read_text(encoding="utf-8")
        self._tinted = QTemporaryDir()
        app.setStyle(QStyleFactory.create("Fusion"))
        font = QFont(app.font())
        font.setPointSizeF(max(font.pointSizeF(), SMALLEST_POINTS))
        app.setFont(font)
        self._points = font.pointSizeF()
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self.tokens = LIGHT
        self.choose(choice)

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def dark(self) -> bool:
        return self.tokens is DARK

    def choose(self, choice: Choice) -> None:
        """Light, dark, or whatever the system says from now on."""
        self._choice = choice
        schemes = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }
        self._hints.setColorScheme(schemes[choice])  # the title bar, which is the system's, follows
        self._apply()

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        system_is_dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        dark = self._choice == "dark" or (self._choice == "system" and system_is_dark)
        self.tokens = DARK if dark else LIGHT
        self._app.setPalette(qt_palette(self.tokens))
        icons = {
            "icon_down": self._tinted_file("chevron-down", "muted").as_posix(),
            "icon_check": self._tinted_file("check", "on_accent").as_posix(),
            "icon_right": self._tinted_file("chevron-right", "muted").as_posix(),
        }
        self._app.setStyleSheet(style_sheet(self._template, self.tokens, self._points, icons))
        for widget in self._app.allWidgets():
            self._retint(widget)
        self.changed.emit()

    def icon(self, name: str, token: str = "muted") -> QIcon:
        """One icon of the set, drawn at whatever size and scale is asked for."""
        return QIcon(str(self._tinted_file(name, token)))

    def colour(self, token: str) -> QColor:
        """A colour of the palette now in use."""
        return QColor(getattr(self.tokens, token))

    def put_icon(self, widget: QWidget, name: str, token: str = "muted", size: int = 0) -> None:
        """Gives a button or a label its icon, and again whenever the palette changes.

        ``size`` in device-independent pixels; 0 follows the text height.
        """
        widget.setProperty(ICON_PROPERTY, name)
        widget.setProperty(TOKEN_PROPERTY, token)
        pixels = size or round(widget.fontMetrics().height() * 1.1)
        widget.setProperty("iconPixels", pixels)
        if isinstance(widget, QAbstractButton):
            wide = round(pixels * WIDE) if widget.text() else pixels
            widget.setIconSize(QSize(wide, pixels))
        self._retint(widget)

    def _retint(self, widget: QWidget) -> None:
        name = widget.property(ICON_PROPERTY)
        if not name:
            return
        token = widget.property(TOKEN_PROPERTY)
        if isinstance(widget, QAbstractButton):
            beside_words = widget.iconSize().width() > widget.iconSize().height()
            widget.setIcon(QIcon(str(self._tinted_file(name, token, wide=beside_words))))
        elif isinstance(widget, QLabel):
            pixels = widget.property("iconPixels")
            widget.setPixmap(self.icon(name, token).pixmap(QSize(pixels, pixels), widget.devicePixelRatioF()))

    def _tinted_file(self, name: str, token: str, *, wide: bool = False) -> Path:
        """The icon's SVG in the token's colour: files, because only they are redrawn sharp at every scale.

        ``wide`` leaves air at the right, between the icon and a button's words.
        """
        colour = str(getattr(self.tokens, token))
        path = Path(self._tinted.filePath(f"{name}-{colour[1:]}{'-wide' if wide else ''}.svg"))
        if not path.exists():
            svg = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
            tinted = svg.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.75"')
            if wide:
                width = f"{24 * WIDE:g}"
                tinted = tinted.replace('\n  width="24"', f'\n  width="{width}"').replace(
                    'viewBox="0 0 24 24"', f'viewBox="0 0 {width} 24"'
                )
            path.write_text(tinted, encoding="utf-8")
        return path
