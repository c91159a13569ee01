"""The line over the photo: which one it is, and what can be done with it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from config.language import count_of, in_digits, tr
from ui.crop.labels import LineLabel
from ui.shared import icons, theme
from ui.shared.buttons import IconButton
from ui.shared.labels import Label
from ui.shared.moments import day_words
from workers.photo_views import Record

_GROUND = QColor(13, 14, 16, 215)
_NARROW, _TIGHT = 760, 560


class ViewerBar(QWidget):
    """Back, the name, and the buttons; where it gets narrow the name gives way, then what has a menu line.

    Signals:
        back, faces, about, left, right, edit, show, other_screen, full_screen, trash, play, menu: the
            buttons that were pressed.
    """

    back = Signal()
    faces = Signal()
    about = Signal()
    left = Signal()
    right = Signal()
    edit = Signal()
    show_begun = Signal()
    other_screen = Signal()
    full_screen = Signal()
    trash = Signal()
    play = Signal()
    menu = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = LineLabel(theme.NAME_SIZE, strong=True, elide=Qt.TextElideMode.ElideMiddle, parent=self)
        self.facts = LineLabel(theme.SECONDARY_SIZE, "secondary", parent=self)
        self.place = Label("", theme.BODY_SIZE, "secondary", parent=self)
        self.back_button = self._icon("arrow-left", tr("Back (Esc)"), self.back)
        self.play_button = self._icon("play", tr("Open the film in a player"), self.play)
        self.faces_button = self._icon("faces", tr("Show all faces (F)"), self.faces)
        self.about_button = self._icon("info", tr("About this photo (I)"), self.about)
        self.left_button = self._icon("rotate-left", tr("Turn to the left (Shift+R)"), self.left)
        self.right_button = self._icon("rotate-right", tr("Turn to the right (R)"), self.right)
        self.edit_button = self._icon("pencil", tr("Edit the faces (E)"), self.edit)
        self.show_button = self._icon("photos", tr("Slideshow (S)"), self.show_begun)
        self.other_button = self._icon("screens", tr("Show on the other screen"), self.other_screen)
        self.full_button = self._icon("full-screen", tr("Full screen (F11)"), self.full_screen)
        self.trash_button = self._icon("trash", tr("Move to the trash (Del)"), self.trash)
        self.menu_button = self._icon("more", tr("More"), self.menu)
        for toggle in (self.faces_button, self.about_button):
            toggle.setCheckable(True)
        self._is_film = False
        self._is_second = False
        self._record: Record | None = None
        self._length = ""
        self._lay_out()

    def show_record(self, record: Record | None) -> None:
        """Say which photo this is."""
        if record is None or self._record is None or record.photo.id != self._record.photo.id:
            self._length = ""
        self._record = record
        self._show_facts()

    def show_length(self, words: str) -> None:
        """Say how long the film is."""
        self._length = words
        self._show_facts()

    def _show_facts(self) -> None:
        record = self._record
        self.name.setText("" if record is None else record.photo.path.name)
        if record is None:
            self.facts.setText("")
            return
        faces = count_of(len(record.faces), "face", "faces") if record.faces else ""
        facts = (_day(record.photo.taken_at), self._length, faces)
        self.facts.setText(" · ".join(part for part in facts if part))

    def show_place(self, place: int, of: int) -> None:
        """Say that this is the `place`th (from 1) `of` so many; nothing where there is but one."""
        several = of > 1 and place > 0
        words = tr("{place} of {total}", place=in_digits(place), total=in_digits(of)) if several else ""
        self.place.setText(words)
        self._settle()

    def show_film(self, *, is_film: bool) -> None:
        """Offer to play it."""
        self._is_film = is_film
        self._settle()

    def show_other_screen(self, *, there: bool, used: bool) -> None:
        """Offer another screen, or to leave it."""
        self._is_second = there or used
        words = tr("Leave the other screen") if used else tr("Show on the other screen")
        self.other_button.describe(words)
        self._settle()

    def set_read_only(self, *, read_only: bool) -> None:
        """Nothing can be written."""
        for button in (self.left_button, self.right_button, self.trash_button):
            button.setEnabled(not read_only)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dark enough to be read over snow."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _GROUND)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer buttons where there is less room; all of them are in the menu, too."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        roomy, tight = self.width() >= _NARROW, self.width() < _TIGHT
        self.play_button.setVisible(self._is_film)
        self.place.setVisible(roomy and bool(self.place.text()))
        self.other_button.setVisible(roomy and self._is_second)
        for button in (self.left_button, self.show_button, self.trash_button):
            button.setVisible(roomy)
        for button in (self.right_button, self.full_button):
            button.setVisible(not tight)

    def _lay_out(self) -> None:
        title = QVBoxLayout()
        title.setSpacing(1)
        title.addWidget(self.name)
        title.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_S, theme.SPACE_S, theme.SPACE_S, theme.SPACE_S)
        row.setSpacing(theme.SPACE_XS)
        row.addWidget(self.back_button)
        row.addSpacing(theme.SPACE_XS)
        row.addLayout(title, 1)
        row.addWidget(self.place)
        for button in (
            self.play_button,
            self.faces_button,
            self.about_button,
            self.left_button,
            self.right_button,
            self.edit_button,
            self.show_button,
            self.other_button,
            self.full_button,
            self.trash_button,
            self.menu_button,
        ):
            row.addWidget(button)

    def _icon(self, name: icons.IconName, words: str, pressed: SignalInstance) -> IconButton:
        button = IconButton(name, words, self)
        button.clicked.connect(lambda _checked: pressed.emit())
        return button


def _day(taken_at: str | None) -> str:
    if taken_at is None:
        return ""
    try:
        return day_words(datetime.fromisoformat(taken_at))
    except ValueError:
        # A camera may have written anything; what it wrote is still better than nothing.
        return taken_at
