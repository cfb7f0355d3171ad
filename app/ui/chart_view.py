"""A chart in the window: the same lines, boxes and texts as on paper, in the colours of the theme."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.reports.chart_parts import Box, Rule
from app.reports.charts import Chart, chart_height, primitives, spoken
from app.ui.theme import Theme

_EDGE: Final = 1.5  # px of the line around a hollow bar
_PALE: Final = 0.8  # grey above which a box on paper is only a ground


class ChartView(QWidget):
    """One chart as wide as it may be; its values are read aloud as text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_chart(self, chart: Chart | None) -> None:
        """``None`` takes it away."""
        self._chart = chart
        self.setAccessibleName("" if chart is None else spoken(chart))
        self.setVisible(chart is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = 0 if self._chart is None else chart_height(self._chart) * self._scale()
        return QSize(200, round(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale()
        text, bar = self._theme.colour("text"), self._theme.colour("accent")
        pale = self._theme.colour("line")
        for part in primitives(self._chart, self.width() / scale, self._measure):
            if isinstance(part, Box):
                box = QRectF(part.x * scale, part.y * scale, part.width * scale, part.height * scale)
                if part.hollow and box.width() > 2 * _EDGE:
                    painter.setPen(QPen(bar, _EDGE))
                    painter.drawRect(box.adjusted(_EDGE / 2, _EDGE / 2, -_EDGE / 2, -_EDGE / 2))
                else:
                    painter.fillRect(box, bar if part.grey < _PALE else pale)
            elif isinstance(part, Rule):
                painter.setPen(QColor(text))
                painter.drawLine(QPointF(part.x1 * scale, part.y1 * scale), QPointF(part.x2 * scale, part.y2 * scale))
            else:
                font = self._font(bold=part.bold)
                painter.setFont(font)
                painter.setPen(QColor(text))
                left = part.x * scale
                if part.anchor == "end":
                    left -= QFontMetricsF(font).horizontalAdvance(part.text)
                painter.drawText(QPointF(left, part.y * scale), part.text)
        painter.end()

    def _scale(self) -> float:
        """Pixels a millimetre, so that a bar's step fits a line of the window's text."""
        return QFontMetricsF(self.font()).height() / 5.0

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(bold)
        return font

    def _measure(self, text: str, size: float, bold: bool) -> float:  # noqa: ARG002 - one size of text in the window
        return QFontMetricsF(self._font(bold=bold)).horizontalAdvance(text) / self._scale()
