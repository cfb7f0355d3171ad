"""Fill colours as an XLSX file keeps them: styles, theme, the old palette; and which part a sheet is."""

from __future__ import annotations

import colorsys
import re
import zipfile
from posixpath import normpath
from typing import Final
from xml.etree import ElementTree

_WHITE: Final = "FFFFFF"
_THEME_ORDER: Final = (1, 0, 3, 2)
"""A style counts light before dark, the theme lists dark before light."""

_OLD_PALETTE: Final = (
    "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF"
    "800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF"
    "000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99"
    "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
)
"""Six figures for each of the 64 numbered colours: ECMA-376 part 1, 18.8.27 indexedColors."""


def cell_fills(archive: zipfile.ZipFile) -> dict[str, str]:
    """Style number (as the cells write it) to fill colour, "92D050"; styles without colour or in white are absent."""
    root = _tree(archive, "xl/styles.xml")
    if root is None:
        return {}
    theme = _theme(archive)
    fills = [_fill(fill, theme) for fill in root.findall("{*}fills/{*}fill")]
    found = {}
    for number, style in enumerate(root.findall("{*}cellXfs/{*}xf")):
        at = int(style.get("fillId", "0"))
        colour = fills[at] if at < len(fills) else ""
        if colour and colour != _WHITE:
            found[str(number)] = colour
    return found


def _fill(fill: ElementTree.Element, theme: list[str]) -> str:
    pattern = fill.find("{*}patternFill")
    if pattern is None or pattern.get("patternType", "none") in ("none", "gray125"):
        return ""
    colour = pattern.find("{*}fgColor")
    if colour is None:
        return ""
    base = ""
    if (rgb := colour.get("rgb")) is not None:
        base = rgb[-6:].upper()
    elif (indexed := colour.get("indexed")) is not None:
        base = _OLD_PALETTE[int(indexed) * 6 : int(indexed) * 6 + 6]
    elif (own := colour.get("theme")) is not None:
        at = int(own)
        at = _THEME_ORDER[at] if at < len(_THEME_ORDER) else at
        base = theme[at] if at < len(theme) else ""
    return _tinted(base, float(colour.get("tint", "0"))) if re.fullmatch(r"[0-9A-F]{6}", base) else ""


def _tinted(rgb: str, tint: float) -> str:
    """A theme's colour made lighter (tint above 0) or darker, as ECMA-376 18.8.19 says."""
    if not tint:
        return rgb
    hue, light, full = colorsys.rgb_to_hls(*(int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, min(max(light, 0), 1), full))


def _theme(archive: zipfile.ZipFile) -> list[str]:
    root = _tree(archive, "xl/theme/theme1.xml")
    scheme = None if root is None else root.find(".//{*}clrScheme")
    if scheme is None:
        return []
    return [next((one.get("lastClr") or one.get("val") or "" for one in slot), "").upper() for slot in scheme]


def sheet_part(archive: zipfile.ZipFile, sheet: str) -> str:
    """The part of the archive that holds the sheet of that name; "" when there is none."""
    book, relations = _tree(archive, "xl/workbook.xml"), _tree(archive, "xl/_rels/workbook.xml.rels")
    if book is None or relations is None:
        return ""
    targets = {one.get("Id", ""): one.get("Target", "") for one in relations}
    for one in book.findall("{*}sheets/{*}sheet"):
        if one.get("name", "").strip().casefold() == sheet.strip().casefold():
            ids = [value for name, value in one.attrib.items() if name.endswith("}id")]
            target = targets.get(ids[0], "") if ids else ""
            return normpath(target[1:] if target[:1] == "/" else f"xl/{target}")
    return ""


def _tree(archive: zipfile.ZipFile, part: str) -> ElementTree.Element | None:
    if part not in archive.namelist():
        return None
    return ElementTree.fromstring(archive.read(part))
