"""Paper on the screen: the pages of PDF bytes, with print and save. It draws nothing of its own."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSizeF, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import GremialError, Unavailable
from app.models.base.safe_write import write_safely
from app.ui.page import Desk
from app.ui.paper import POINTS_PER_INCH, PdfPages, print_pdf
from app.ui.pieces import MEDIUM, SMALL, button, icon_button, main_button, words

STEP: Final = 1.25
LEAST_ZOOM: Final = 0.3
MOST_ZOOM: Final = 4.0
SCREEN_DPI: Final = 96


class Sheet(QLabel):
    """One page; it is drawn when it comes in sight, and again when the zoom changes."""

    def __init__(self, pages: PdfPages, number: int, name: str) -> None:
        super().__init__()
        self._pages = pages
        self._number = number
        self._drawn = 0.0
        self.points: QSizeF = pages.size(number)
        self.setAccessibleName(name)
        self.setStyleSheet("background: white; border: 1px solid palette(midlight);")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def scale_to(self, zoom: float) -> None:
        """``zoom`` 1 is the size of the real paper on a screen of 96 dots an inch."""
        pixels = self.points * (zoom * SCREEN_DPI / POINTS_PER_INCH)
        self.setFixedSize(round(pixels.width()), round(pixels.height()))
        self._drawn = 0.0
        self.clear()

    def draw(self) -> None:
        """Draws itself at the screen's own sharpness, unless it already is."""
        dpi = self.width() / self.points.width() * POINTS_PER_INCH * self.devicePixelRatioF()
        if self._drawn != dpi:
            self._drawn = dpi
            picture = QPixmap.fromImage(self._pages.image(self._number, dpi))
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self.setPixmap(picture)


class Preview(QWidget):
    """Shows PDF bytes; ``name`` proposes the file's name, ``purpose`` remembers printer and folder.

    Without ``takes_away`` it is only looked at: what is shown is not finished yet.
    """

    def __init__(self, desk: Desk, *, takes_away: bool = True) -> None:
        super().__init__()
        self._desk = desk
        self._pages: PdfPages | None = None
        self._data = b""
        self._name = ""
        self._purpose = "receipt"
        self._zoom = 0.0  # 0: as wide as there is room
        self._sheets: list[Sheet] = []
        self._print = main_button(self.tr("Print"), self.print_now, "Ctrl+P")
        self._save = button(self.tr("Save as…"), self.save)
        desk.theme.put_icon(self._print, "printer", "on_accent")
        desk.theme.put_icon(self._save, "download")
        smaller = icon_button(desk.theme, "zoom-out", self.tr("Smaller"), lambda: self.zoom(1 / STEP))
        larger = icon_button(desk.theme, "zoom-in", self.tr("Larger"), lambda: self.zoom(STEP))
        self.let_take_away(may=takes_away)
        self._count = words("", "muted")
        tools = QHBoxLayout()
        tools.setSpacing(SMALL)
        for widget in (self._print, self._save, smaller, larger):
            tools.addWidget(widget)
        tools.addStretch(1)
        tools.addWidget(self._count)
        self._paper = QWidget()
        self._paper.setObjectName("scrolled")
        self._column = QVBoxLayout(self._paper)
        self._column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self._column.setSpacing(MEDIUM)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setWidget(self._paper)
        self._area.setAccessibleName(self.tr("Preview of the paper"))
        bar = self._area.verticalScrollBar()
        bar.valueChanged.connect(lambda _value: self._draw_in_sight())
        bar.rangeChanged.connect(lambda _least, _most: self._draw_in_sight())  # the pages have their places now
        self._area.viewport().installEventFilter(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(MEDIUM)
        outer.addLayout(tools)
        outer.addWidget(self._area, 1)
        self._enable()

    def let_take_away(self, *, may: bool = True) -> None:
        """Whether it can be printed and saved."""
        self._print.setVisible(may)
        self._save.setVisible(may)

    @property
    def page_count(self) -> int:
        return len(self._sheets)

    def show_pdf(self, data: bytes, name: str, purpose: str = "receipt") -> None:
        """Shows these bytes; the same bytes are printed and saved."""
        self.clear()
        self._data, self._name, self._purpose = data, name, purpose
        self._pages = PdfPages(data)
        for number in range(len(self._pages)):
            said = self.tr("Page {n} of {total}").format(n=number + 1, total=len(self._pages))
            sheet = Sheet(self._pages, number, said)
            self._sheets.append(sheet)
            self._column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._count.setText(self.tr("Pages: {n}").format(n=len(self._sheets)))
        self._enable()
        self._rescale()

    def clear(self) -> None:
        """Shows nothing, and lets go of the bytes."""
        for sheet in self._sheets:
            self._column.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        self._sheets.clear()
        if self._pages is not None:
            self._pages.close()
            self._pages = None
        self._data = b""
        self._count.clear()
        self._enable()

    def zoom(self, factor: float) -> None:
        now = self._zoom or self._fitting()
        self._zoom = min(max(now * factor, LEAST_ZOOM), MOST_ZOOM)
        self._rescale()

    def print_now(self, *, ask: bool = False) -> bool:
        """Prints what is shown; a printer that does not answer is said, and nothing is lost."""
        if not self._data:
            return False
        try:
            return print_pdf(self._data, self._desk.prefs, self.window(), purpose=self._purpose, ask=ask)
        except GremialError as error:
            self._desk.dialogs.message(say(error))
            return False

    def save(self) -> None:
        path = self._desk.dialogs.save_file(
            f"pdf-{self._purpose}", self.tr("Save the paper"), "PDF (*.pdf)", f"{self._name}.pdf"
        )
        if path is None:
            return
        try:
            write_safely(path, self._data)
        except OSError as error:
            failed = Unavailable("office.cannot_write", path=str(path), reason=error.strerror or "")
            self._desk.dialogs.message(say(failed))
        else:
            self._desk.notify(self.tr("Saved: {name}").format(name=path.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._zoom:
            self._rescale()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pages are drawn once the view knows its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._draw_in_sight()
        return super().eventFilter(watched, event)

    def _fitting(self) -> float:
        if not self._sheets:
            return 1.0
        widest = max(sheet.points.width() for sheet in self._sheets)
        scroll_bar = self._area.verticalScrollBar().sizeHint().width()
        room = self._area.width() - scroll_bar - 2 * MEDIUM - 4
        return min(max(room / (widest * SCREEN_DPI / POINTS_PER_INCH), LEAST_ZOOM), 1.25)

    def _rescale(self) -> None:
        zoom = self._zoom or self._fitting()
        for sheet in self._sheets:
            sheet.scale_to(zoom)
        self._draw_in_sight()

    def _draw_in_sight(self) -> None:
        top = self._area.verticalScrollBar().value()
        bottom = top + self._area.viewport().height()
        place = MEDIUM
        for sheet in self._sheets:
            if place < bottom and place + sheet.height() > top:
                sheet.draw()
            place += sheet.height() + MEDIUM

    def _enable(self) -> None:
        self._print.setEnabled(bool(self._data))
        self._save.setEnabled(bool(self._data))
