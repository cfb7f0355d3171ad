"""The files of a record: a box that lists them and takes new ones (button, paste, drag, downloads).

Pictures are made light by a job; what a file belongs to is the caller's.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QBuffer, QIODevice, QSize, QStandardPaths, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.models.base.attachments import AttachedFile, attached_to, attachment_bytes, caption, detach
from app.models.base.values.dates import format_iso
from app.ui.opened_files import show_file
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, button, main_button, side_by_side, with_key, words
from app.ui.runner import Progress
from app.ui.table import Column, RecordTable

KINDS: Final = "*.jpg *.jpeg *.png *.webp *.pdf *.xml *.bmp *.tif *.tiff"


def attach_job(
    office: Any,
    table: str,
    row_uid: str,
    path: Path,
    original: bool,
    *,
    progress: Progress,  # noqa: ARG001 - every job is told
) -> int:
    """A file of the disk onto the record."""
    from app.jobs.attachments import attach_file  # noqa: PLC0415 - Pillow is loaded by the first file

    return attach_file(office, table, row_uid, path, original=original)


def attach_picture_job(
    office: Any,
    table: str,
    row_uid: str,
    data: bytes,
    name: str,
    original: bool,
    *,
    progress: Progress,  # noqa: ARG001
) -> int:
    """A picture of the clipboard onto the record."""
    from app.jobs.attachments import attach_bytes  # noqa: PLC0415 - Pillow is loaded by the first file

    return attach_bytes(office, table, row_uid, data, name, original=original)


class AttachmentsDialog(QDialog):
    """``title`` names the record; ``table`` and ``row_uid`` say which it is."""

    def __init__(self, desk: Desk, title: str, table: str, row_uid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._table, self._row_uid = desk, table, row_uid
        self._files: dict[int, AttachedFile] = {}
        self.setWindowTitle(self.tr("Files"))
        self.setAcceptDrops(True)
        self.list = self._make_list()
        self.list.opened.connect(self.open_file)
        self.original = QCheckBox(self.tr("Keep the next one as it is, without making it lighter"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(title, "h2", wrap=True))
        said = self.tr("Paste with Ctrl+V what you copied in WhatsApp, or drag a file here. Pictures are kept light.")
        column.addWidget(words(said, "muted", wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.original)
        column.addLayout(self._buttons())
        height = self.fontMetrics().height()
        self.resize(height * 44, min(height * 30, self.screen().availableGeometry().height() - height * 3))
        self.refresh()

    def _make_list(self) -> RecordTable[AttachedFile]:
        columns: list[Column[AttachedFile]] = [
            Column(self.tr("File"), lambda one: one.file_name),
            Column(self.tr("What it is"), lambda one: one.caption),
            Column(self.tr("Since"), lambda one: format_iso(one.added_on), 10),
            Column(self.tr("Size"), lambda one: f"{max(one.size // 1024, 1)} KB", 9, number=True),
        ]
        empty = EmptyState(self._desk.theme, self.tr("No file yet."), icon="image")
        return RecordTable(
            self._desk.theme, self.tr("Files"), columns, lambda ids: {one: self._files[one] for one in ids}, empty
        )

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(button(self.tr("Look in Downloads…"), self.look_in_downloads))
        row.addWidget(button(self.tr("Choose a file…"), self.choose))
        row.addStretch(1)
        self.remove_button = button(self.tr("Remove…"), self.remove)
        self.name_button = button(self.tr("Say what it is…"), self.name)
        row.addWidget(self.name_button)
        row.addWidget(self.remove_button)
        row.addWidget(main_button(self.tr("Open"), lambda: self.open_file(self.list.current_id), self.tr("Enter")))
        return row

    def refresh(self) -> None:
        found = self._desk.runner.now(attached_to, self._table, self._row_uid)
        self._files = {one.id: one for one in found}
        self.list.show_ids([one.id for one in found])
        if found and not self.list.current_id:
            self.list.select(found[0].id)
        for made in (self.remove_button, self.name_button):
            made.setEnabled(bool(found))

    def _changed(self, _nothing: None) -> None:
        self.refresh()

    # -- taking files in --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete and self.list.current_id:
            self.remove()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add(Path(url.toLocalFile()))
        event.acceptProposedAction()

    def paste(self) -> None:
        """What is on the clipboard: files copied in a folder, or a picture copied in WhatsApp Web."""
        board = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in board.urls() if url.isLocalFile()]
        for path in paths:
            self.add(path)
        picture = QGuiApplication.clipboard().image()
        if not paths and not picture.isNull():
            self._add_picture(picture)
        elif not paths:
            self._desk.dialogs.message(self.tr("There is no picture or file to paste. Copy it again and come back."))

    def _add_picture(self, picture: QImage) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows only bytes for the format
        name = self.tr("Pasted {day}.png").format(day=self._desk.today().isoformat())
        self._run(attach_picture_job, bytes(buffer.data().data()), name)

    def add(self, path: Path) -> None:
        """A file of the disk."""
        self._run(attach_job, path)

    def _run(self, job: Any, *what: object) -> None:
        self._desk.runner.run(
            job,
            self._table,
            self._row_uid,
            *what,
            self.original.isChecked(),
            on_done=lambda _id: self.refresh(),
            owner=self,
            title=self.tr("Keeping the file"),
        )

    def choose(self) -> None:
        kinds = self.tr("Pictures and PDF")
        path = self._desk.dialogs.open_file("attach", self.tr("Choose a file"), f"{kinds} ({KINDS})")
        if path is not None:
            self.add(path)

    def look_in_downloads(self) -> None:
        from app.jobs.legible import newest_files  # noqa: PLC0415 - Pillow, only when somebody looks for a file

        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
        box = DownloadsDialog(newest_files(folder), self)
        if box.exec() and box.chosen is not None:
            self.add(box.chosen)

    # -- what is there ----------------------------------------------------------------------------

    def open_file(self, attached_id: int) -> None:
        """Shows the file with the program of this PC; what is changed there does not come back."""
        file = self._files.get(attached_id)
        data = self._desk.runner.now(attachment_bytes, file.sha256) if file else None
        if file is None or data is None:
            return
        show_file(f"{file.sha256[:8]} {file.file_name}", data)

    def name(self) -> None:
        file = self._files.get(self.list.current_id)
        if file is None:
            return
        said = self._desk.dialogs.ask_text(self.tr("What is it?"), file.caption or file.file_name)
        if said is not None:
            self._desk.runner.run(caption, file.id, said, on_done=self._changed, owner=self)

    def remove(self) -> None:
        file = self._files.get(self.list.current_id)
        if file is None:
            return
        detail = self.tr("It is taken out of the office's file. The backups made until today still hold it.")
        if self._desk.dialogs.ask(
            self.tr("Remove “{name}”?").format(name=file.file_name), self.tr("Remove"), detail=detail, danger=True
        ):
            self._desk.runner.run(detach, file.id, on_done=self._changed, owner=self)


class DownloadsDialog(QDialog):
    """What came last into Downloads, newest first; Enter takes it."""

    def __init__(self, found: list[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.chosen: Path | None = None
        self.setWindowTitle(self.tr("Downloads"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        text = self.tr("Newest first.") if found else self.tr("There is no picture or PDF in Downloads.")
        column.addWidget(words(text, "muted", wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Downloads"))
        for path in found:
            item = QListWidgetItem("   ".join(filter(None, (path.name, _arrived(path)))))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setSizeHint(QSize(0, self.fontMetrics().height() * 2))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _item: self._take())
        column.addWidget(self.list, 1)
        take = main_button(self.tr("Attach"), self._take, self.tr("Enter"))
        take.setEnabled(bool(found))
        column.addLayout(side_by_side(button(with_key(self.tr("Close"), "Esc"), self.reject), take))
        self.resize(parent.width() * 3 // 4, parent.height() * 3 // 4)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen = Path(item.data(Qt.ItemDataRole.UserRole))
            self.accept()


def _arrived(path: Path) -> str:
    """Day and hour of a file, as the PC has them; "" where it went away meanwhile."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().strftime("%d/%m/%Y %H:%M")
    except OSError:
        return ""
