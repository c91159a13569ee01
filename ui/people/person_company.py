"""Who is in photos together with somebody: a row of faces, names and counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QWidget

from config.language import tr, trn
from ui.people.company_list import Companion, CompanyList, told
from ui.people.person_words import short
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.images import ImageCache
from ui.shared.labels import Label
from ui.shared.words import plain_action


class CompanyRow(QWidget):
    """`Appears with`, and as many of them as there is room for; the others are in a menu.

    Hidden where there is nobody.

    Args:
        images: where the faces come from.
        parent: its owner.
    """

    opened = Signal(int)
    """A person's id."""

    together_wanted = Signal(int)
    """The id of the person with whom photos are wanted."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = CompanyList(images)
        self.more = Button("", "quiet")
        self.more.clicked.connect(self._show_more)
        self._company: Sequence[Companion] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(Label(tr("Appears with"), theme.SECONDARY_SIZE, "secondary"))
        row.addWidget(self.list, 1)
        row.addWidget(self.more)
        row.addStretch(0)
        self.list.opened.connect(self.opened)
        self.list.together_wanted.connect(self.together_wanted)
        self.hide()

    def set_company(self, company: Sequence[Companion]) -> None:
        """Show these, who are there most often first."""
        self._company = company
        self._fit()
        self.setVisible(bool(company))

    def sizeHint(self) -> QSize:
        """Room for two of them, whoever is shown now."""
        row = self.layout()
        words = None if row is None else row.itemAt(0)
        before = 0 if words is None else words.sizeHint().width() + theme.SPACE_S
        return self.list.sizeHint() + QSize(before, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is room for more, or fewer."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and self._company:
            self._fit()

    def _fit(self) -> None:
        row = self.layout()
        if row is None:
            return
        words = row.itemAt(0)
        taken = 0 if words is None else words.sizeHint().width() + row.spacing()
        room = self.width() - taken
        shown = self.list.fitting(self._company, room)
        if shown < len(self._company):
            # As wide as it may get while there are fewer of them.
            self._say_more(len(self._company))
            room -= self.more.sizeHint().width() + row.spacing()
            shown = max(self.list.fitting(self._company, room), 1)
            self._say_more(len(self._company) - shown)
        self.more.setVisible(shown < len(self._company))
        self.list.set_company(self._company[:shown])
        # The button stands behind the last of them.
        self.list.setMaximumWidth(min(self.list.wanted, max(room, 1)) if shown else room)

    def _say_more(self, count: int) -> None:
        self.more.setText(trn("{n} more", "{n} more", count))
        self.more.setAccessibleName(trn("{n} more person", "{n} more people", count))

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for person, photos in self._company[self.list.count :]:
            action = menu.addAction(plain_action(told(short(person.label), photos)))
            action.triggered.connect(lambda _on=False, one=person.id: self._take(one))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _take(self, person_id: int) -> None:
        both = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        (self.together_wanted if both else self.opened).emit(person_id)
