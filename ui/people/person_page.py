"""The page of one person: their photos, and the faces that made the program think so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from config.language import count_of
from models.face import NamedFace
from models.person import Person, photos_of
from models.photo import Photo
from ui.people.face_grid import FaceGrid
from ui.people.name_title import NameTitle
from ui.shared import theme
from ui.shared.buttons import IconButton
from ui.shared.images import FACE, ImageCache
from ui.shared.labels import ElidedLabel
from ui.shared.photo_grid import PhotoGrid
from ui.shared.segmented import Segmented
from ui.shared.tiles import paint_tile

_COVER = 64


class PersonPage(QWidget):
    """Who they are, where they are seen, and who was taken for them.

    Args:
        images: where faces and thumbnails come from.
        parent: its owner.
    """

    back_clicked = Signal()

    named = Signal(int, str)
    """The person's id and their new name."""

    photo_opened = Signal(int)
    """A photo's id."""

    not_this_person = Signal(list)
    """Ids of the faces that are somebody else's: one decision."""

    cover_chosen = Signal(int, int)
    """The person's id and a face's."""

    face_confirmed = Signal(list)
    """Ids of the faces that are this person's indeed: one decision."""

    split_off = Signal(list)
    """Ids of the faces that are one other person: one decision."""

    birth_date_wanted = Signal(int)
    forget_wanted = Signal(int)
    """The id of the person whose birth date is to be asked for."""

    merge_requested = Signal(int)
    """The person's id."""

    ignored = Signal(list)
    """The person's id, alone in a list."""

    shown_again = Signal(list)
    """The same, for somebody who was ignored."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: Person | None = None
        self._cover = CoverFace(images)
        self._name = NameTitle()
        self._summary = ElidedLabel(tone="secondary")
        self._toggle = Segmented(("Photos", "Faces"))
        self._more = IconButton("more", "More about this person")
        self._photos = PhotoGrid(images)
        self._faces = FaceGrid(images)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._photos)
        self._stack.addWidget(self._faces)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._header())
        layout.addWidget(self._stack, 1)
        self._connect()

    @property
    def person(self) -> Person | None:
        """Whose page it is."""
        return self._person

    def set_person(self, person: Person, faces: Sequence[NamedFace], photos: Sequence[Photo]) -> None:
        """Show this person; called again for the same one, everything stays where it is."""
        another = self._person is None or self._person.id != person.id
        self._person = person
        self._cover.set_face(person.cover_face_id)
        self._name.set_name(person.name)
        self._summary.setText(_summary(person))
        self._photos.set_photos(photos)
        self._faces.set_faces(faces)
        if another:
            self._toggle.choose(0)
            self._faces.clearSelection()
            for grid in (self._photos, self._faces):
                grid.scrollToTop()

    def set_names(self, names: Iterable[str]) -> None:
        """The names the title completes to."""
        self._name.set_names(names)

    def shown(self) -> list[int]:
        """Ids of their photos, in order: what "next" and "previous" mean to an open photo."""
        return [photo.id for photo in self._photos.photos]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_clicked.emit()
        else:
            super().keyPressEvent(event)

    def _header(self) -> QHBoxLayout:
        back = IconButton("chevron-left", "Back to all people")
        back.clicked.connect(self.back_clicked)
        words = QVBoxLayout()
        words.setSpacing(0)
        # The title brings 8 px of its own, for the outline of its field.
        self._summary.setContentsMargins(theme.SPACE_S, 0, 0, 0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._summary)
        words.addStretch(1)
        header = QHBoxLayout()
        header.setContentsMargins(theme.SPACE_M, theme.SPACE_M, theme.SPACE_XL, theme.SPACE_L)
        header.setSpacing(theme.SPACE_S)
        header.addWidget(back)
        header.addWidget(self._cover)
        header.addLayout(words)
        header.addStretch(1)
        header.addWidget(self._toggle)
        self._more.clicked.connect(self._show_more)
        header.addWidget(self._more)
        return header

    def _connect(self) -> None:
        self._name.answered.connect(self._answered)
        self._toggle.chosen.connect(self._turn_to)
        self._photos.photo_opened.connect(self.photo_opened)
        self._faces.photo_opened.connect(self.photo_opened)
        self._faces.not_this_person.connect(self.not_this_person)
        self._faces.face_confirmed.connect(self.face_confirmed)
        self._faces.cover_chosen.connect(self._cover_wanted)
        self._faces.split_off.connect(self.split_off)
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.back_clicked)
        self._turn_to(0)

    def _show_more(self) -> None:
        person = self._person
        if person is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = "Change birth date…" if person.born else "Add birth date…"
        menu.addAction(words, lambda: self.birth_date_wanted.emit(person.id))
        menu.addAction("Merge into…", lambda: self.merge_requested.emit(person.id))
        menu.addSeparator()
        if person.ignored:
            menu.addAction("Show again", lambda: self.shown_again.emit([person.id]))
        else:
            menu.addAction("Ignore", lambda: self.ignored.emit([person.id]))
        menu.addAction("Forget face data…", lambda: self.forget_wanted.emit(person.id))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _turn_to(self, place: int) -> None:
        grid = (self._photos, self._faces)[place]
        self._stack.setCurrentWidget(grid)
        self.setFocusProxy(grid)

    def _answered(self, name: str) -> None:
        if self._person is not None:
            # At once, before the library has stored it.
            self._name.set_name(name)
            self.named.emit(self._person.id, name)

    def _cover_wanted(self, face_id: int) -> None:
        if self._person is not None:
            self.cover_chosen.emit(self._person.id, face_id)


def _summary(person: Person) -> str:
    parts = [photos_of(person.photos), count_of(person.faces, "face", "faces")]
    if person.born:
        parts.append(f"born {person.born}")
    if person.ignored:
        parts.append("ignored")
    return ", ".join(parts)


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
