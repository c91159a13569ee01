"""Who a page is about: their face, their name, how much there is of them, and what somebody said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from config.language import count_of, tr
from models.person import Circle, Person, photos_of
from ui.people.card_delegate import STAR_GROUND
from ui.people.name_title import NameTitle
from ui.people.person_said import CircleChips, NotesLine
from ui.shared import icons, theme
from ui.shared.buttons import IconButton
from ui.shared.images import FACE, ImageCache
from ui.shared.labels import ElidedLabel
from ui.shared.tiles import paint_mark, paint_ring, paint_tile

_COVER = 64
_STAR, _DISC, _ON_DISC = 18, 26, 16


class PersonHeader(QWidget):
    """Signals: `back` to all people, `named` with a name, `favourite` or no longer, `about` to say more."""

    back = Signal()
    named = Signal(str)
    favourite = Signal(bool)
    about = Signal()

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = IconButton("chevron-left", tr("Back to all people"))
        self._cover = CoverFace(images)
        self._name = NameTitle()
        self._star = FavouriteStar()
        self._summary = ElidedLabel(tone="secondary")
        self._circles = CircleChips()
        self._notes = NotesLine()
        self._back.clicked.connect(self.back)
        self._name.answered.connect(self._answered)
        self._star.clicked.connect(self.favourite)
        self._notes.clicked.connect(self.about)
        self._lay_out()

    def show_person(self, person: Person, circles: Sequence[Circle]) -> None:
        """Say who it is."""
        self._cover.set_face(person.cover_face_id)
        self._name.set_name(person.name)
        self._star.show_favourite(favourite=person.favourite)
        self._summary.setText(summary(person))
        self._circles.set_names([circle.name for circle in circles])
        self._notes.set_notes(person.notes)

    def set_names(self, names: Iterable[str]) -> None:
        """The names the title completes to."""
        self._name.set_names(names)

    def rename(self) -> None:
        """Let the name be typed."""
        self._name.ask()

    def be_low(self, *, low: bool) -> None:
        """Take as little height as can be, or not."""
        self._notes.give_room(has_room=not low)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(theme.SPACE_XS)
        title.addWidget(self._name)
        title.addWidget(self._star)
        title.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_M)
        # The title brings 8 px of its own, for the outline of its field.
        line.setContentsMargins(theme.SPACE_S, 0, 0, 0)
        line.addWidget(self._summary)
        line.addWidget(self._circles, 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(title)
        words.addLayout(line)
        words.addWidget(self._notes)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self._back)
        row.addWidget(self._cover)
        row.addLayout(words, 1)

    def _answered(self, name: str) -> None:
        # At once, before the library has stored it.
        self._name.set_name(name)
        self.named.emit(name)


def summary(person: Person) -> str:
    """`12 photos, 14 faces, born 1984`."""
    parts = [photos_of(person.photos), count_of(person.faces, "face", "faces")]
    if person.born:
        parts.append(tr("born {year}", year=person.born[:4]))
    if person.hidden:
        parts.append(tr("hidden"))
    if person.ignored:
        parts.append(tr("a stranger"))
    return ", ".join(parts)


class FavouriteStar(IconButton):
    """Whether this is a favourite, as on their card; a click says the opposite."""

    def __init__(self) -> None:
        super().__init__("star", tr("Favourite"), size=_STAR)
        self.setCheckable(True)
        self.toggled.connect(lambda _on: self._redraw())
        self._redraw()

    def show_favourite(self, *, favourite: bool) -> None:
        """Say which."""
        self.setChecked(favourite)
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Of a favourite the star of the card, in its colours; else a button like others."""
        if not self.isChecked():
            super().paintEvent(event)
            return
        disc = QRect(0, 0, _DISC, _DISC)
        disc.moveCenter(self.rect().center())
        painter = QPainter(self)
        paint_mark(
            painter, disc, "star-filled", side=_ON_DISC, ground=QColor(STAR_GROUND), colour=theme.DARK.unsure
        )
        if self.hasFocus():
            paint_ring(painter, disc, disc.width() // 2, theme.of(QApplication.palette()).accent)
        painter.end()

    def _redraw(self) -> None:
        self._recolour()
        words = tr("A favourite: shown before the others") if self.isChecked() else tr("Make a favourite")
        self.setToolTip(words)

    def _recolour(self) -> None:
        tokens = theme.of(self.palette())
        on = self.isChecked()
        name: icons.IconName = "star-filled" if on else "star"
        self.setIcon(icons.icon(name, theme.DARK.unsure if on else tokens.secondary))


class CoverFace(QWidget):
    """A person's face beside their name."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._face_id: int | None = None
        self.setFixedSize(_COVER, _COVER)
        images.arrived.connect(self._picture_arrived)

    def set_face(self, face_id: int | None) -> None:
        """Show a face, or a blank."""
        self._face_id = face_id
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded square, as on the card."""
        picture = None if self._face_id is None else self._images.pixmap(FACE, self._face_id)
        blank = theme.of(self.palette()).line
        paint_tile(QPainter(self), self.rect(), picture, theme.CARD_RADIUS, blank)

    def _picture_arrived(self, kind: str, number: int) -> None:
        if kind == FACE and number == self._face_id:
            self.update()
