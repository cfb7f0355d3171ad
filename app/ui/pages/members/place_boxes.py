"""The boxes of a place in the member's form: the district completes from the country's list and fills its region."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.models.base.values.places import district_names, region_names, region_of
from app.ui.completing import complete_from
from app.ui.fields import TextEditor


class PlaceBoxes(QObject):
    """Helps and never insists: whatever is typed stays, and a region that somebody wrote is not replaced."""

    def __init__(self, district: TextEditor, region: TextEditor, country: str) -> None:
        super().__init__(district.box)
        self._country = country
        self._district = district
        self._region = region
        self._filled = ""
        complete_from(district, district_names(country)).activated.connect(lambda _name: self._fill_region())
        complete_from(region, region_names(country))
        district.settled.connect(self._fill_region)

    def _fill_region(self) -> None:
        found = region_of(self._district.box.text(), self._country)
        if found and self._region.box.text() in ("", self._filled):
            self._filled = found
            self._region.box.setText(found)
