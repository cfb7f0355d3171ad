"""To which members a letter goes: a group of the register, or those somebody ticks one by one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.models.base.values.text import fold
from app.models.dues.register_list import ListWish, listed_ids
from app.models.members.queries import categories, members_by_id
from app.models.privacy.kept_back import kept_back
from app.ui.fields import ChoiceEditor, Editor
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, button, main_button, side_by_side, sized, with_key, words


class ManyEditor(Editor):
    """``ids`` are the members by name; ``label`` says who they are, on paper too."""

    def __init__(self, name: str, desk: Desk, parent: QWidget) -> None:
        choice = ChoiceEditor(name, [])
        box: QComboBox = choice.box
        super().__init__(name, box, box)
        self._desk, self._parent, self._choice = desk, parent, choice
        self._picked: list[int] = []
        self._wishes = self._offered()
        choice.fill([(at, text) for at, (text, _) in enumerate(self._wishes)])
        box.activated.connect(self._activated)
        box.currentIndexChanged.connect(lambda _at: self.edited.emit())

    def _offered(self) -> list[tuple[str, ListWish | None]]:
        found: list[tuple[str, ListWish | None]] = [
            (self.tr("All members"), ListWish(standing="member")),
            (self.tr("Members up to date"), ListWish(standing="in_good_standing")),
            (self.tr("Members with dues pending"), ListWish(standing="in_arrears")),
        ]
        for_category = self.tr("Members: {category}")
        found += [
            (for_category.format(category=one.name), ListWish(standing="member", category_id=one.id))
            for one in self._desk.runner.now(categories)
        ]
        return [*found, (self.tr("Those I choose…"), None)]

    def _activated(self, at: int) -> None:
        if self._wishes[at][1] is None:
            self.pick()

    def pick(self) -> None:
        """The members one by one."""
        dialog = PickDialog(self._desk, self._picked, self._parent)
        if dialog.exec():
            self.put_ids(dialog.ids)

    def put_ids(self, ids: list[int]) -> None:
        self._picked = ids
        at = len(self._wishes) - 1
        box: QComboBox = self._choice.box
        box.setItemText(at, self.tr("%n chosen", "", len(ids)) if ids else self.tr("Those I choose…"))
        box.setCurrentIndex(at)
        self.edited.emit()

    @property
    def ids(self) -> list[int]:
        """Without those whose data are blocked or erased: see ``left_out``."""
        kept = self._desk.runner.now(kept_back)
        return [one for one in self._chosen() if one not in kept]

    @property
    def left_out(self) -> int:
        """How many of the chosen get nothing, because their data are blocked."""
        return len(self._chosen()) - len(self.ids)

    def _chosen(self) -> list[int]:
        wish = self._wishes[self._choice.value() or 0][1]
        return self._picked if wish is None else self._desk.runner.now(listed_ids, "", wish)

    @property
    def label(self) -> str:
        text, wish = self._wishes[self._choice.value() or 0]
        return self.tr("Members who are addressed") if wish is None else text

    def find(self, label: str) -> bool:
        """Chooses the group that was called so; whether there is one."""
        for at, (text, wish) in enumerate(self._wishes):
            if text == label and wish is not None:
                self._choice.put(at)
                return True
        return label == self.tr("Members who are addressed")

    def value(self) -> Any:
        return self._choice.value()

    def put(self, value: Any) -> None:
        self._choice.put(value)


class PickDialog(QDialog):
    """Ticks members; what was ticked stays so while the list is narrowed by typing."""

    def __init__(self, desk: Desk, chosen: list[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose members"))
        self._find = QLineEdit()
        self._find.setPlaceholderText(self.tr("Search by name or No."))
        self._find.setAccessibleName(self.tr("Search members"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Members"))
        self._count = words("", "muted")
        ids = desk.runner.now(listed_ids, "", ListWish(standing="member"))
        for row in desk.runner.now(members_by_id, ids):
            item = QListWidgetItem(f"{row.name} · Nº {row.number}" if row.number else row.name)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setCheckState(Qt.CheckState.Checked if row.id in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        take = main_button(self.tr("Choose these"), self.accept)
        bottom = side_by_side(self._count)
        bottom.addWidget(button(with_key(self.tr("Cancel"), "Esc"), self.reject))
        bottom.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(self._find)
        column.addWidget(self.list, 1)
        column.addLayout(bottom)
        sized(self, 66, 28)
        self._find.textChanged.connect(self._narrow)
        self.list.itemActivated.connect(_toggle)
        self.list.itemChanged.connect(lambda _item: self._say_count())
        self._say_count()

    @property
    def ids(self) -> list[int]:
        items = (self.list.item(at) for at in range(self.list.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _narrow(self, text: str) -> None:
        wanted = fold(text).split()
        for at in range(self.list.count()):
            item = self.list.item(at)
            said = fold(item.text())
            item.setHidden(not all(word in said for word in wanted))

    def _say_count(self) -> None:
        self._count.setText(self.tr("%n chosen", "", len(self.ids)))


def _toggle(item: QListWidgetItem) -> None:
    ticked = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
