"""The program's icon for Windows, made from the drawing in resources when the program is built."""

import os
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 256)


def write_ico(drawing: Path, target: Path) -> Path:
    """Draws the SVG once for each size, so that the small ones are not shrunken pictures of the large one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    pictures = []
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_RGBA8888)
        image.fill(0)
        painter = QPainter(image)
        QSvgRenderer(str(drawing)).render(painter)
        painter.end()
        pictures.append(Image.frombytes("RGBA", (size, size), bytes(image.constBits())))
    del application
    target.parent.mkdir(parents=True, exist_ok=True)
    pictures[-1].save(target, format="ICO", sizes=[(size, size) for size in SIZES], append_images=pictures[:-1])
    return target
