"""The boxes of a place in the member's form: the district completes from the country's list and fills its region."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QStringListModel
from PySide6.QtWidgets import QCompleter

from app.models.base.values.places import district_names, region_names, region_of
from app.models.base.values.text import fold
from app.ui.fields import TextEditor

_OFFERED: Final = 12


class PlaceBoxes(QObject):
    """Helps and never insists: whatever is typed stays, and a region that somebody wrote is not replaced."""

    def __init__(self, district: TextEditor, region: TextEditor, country: str) -> None:
        super().__init__(district.box)
        self._country = country
        self._district = district
        self._region = region
        self._filled = ""
        _complete(district, district_names(country)).activated.connect(lambda _name: self._fill_region())
        _complete(region, region_names(country))
        district.settled.connect(self._fill_region)

    def _fill_region(self) -> None:
        found = region_of(self._district.box.text(), self._country)
        if found and self._region.box.text() in ("", self._filled):
            self._filled = found
            self._region.box.setText(found)


def _complete(editor: TextEditor, names: list[str]) -> QCompleter:
    """Offers the names that begin so, then those with it inside, without accents: Qt's own filter needs them typed."""
    model = QStringListModel(editor.box)
    completer = QCompleter(model, editor.box)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setMaxVisibleItems(_OFFERED)
    keys = [(fold(name), name) for name in names]

    def offer(typed: str) -> None:
        wanted = fold(typed)
        inside = [pair for pair in keys if wanted and wanted in pair[0]]
        inside.sort(key=lambda pair: (not pair[0].startswith(wanted), pair[0]))
        model.setStringList([name for _, name in inside[:_OFFERED]])

    # Before the completer is set: it opens on the same signal, in the order of their connection.
    editor.box.textEdited.connect(offer)
    editor.box.setCompleter(completer)
    return completer
