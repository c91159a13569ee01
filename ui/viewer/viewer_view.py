"""What the viewer shows: a photo, what is known of it, and over it what goes away while nobody moves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from config.language import tr
from models.face import NamedFace
from models.geometry import Box
from models.person import Person
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.images import ImageCache
from ui.viewer.bar import ViewerBar
from ui.viewer.chrome import Chrome
from ui.viewer.edges import EDGE, PLAYER, EdgeButton
from ui.viewer.message import ViewerMessage
from ui.viewer.naming import FaceNaming
from ui.viewer.other_screen import there_is_another
from ui.viewer.panel import ViewerPanel
from ui.viewer.panel_words import Row, taken_words
from ui.viewer.slideshow import Slideshow
from ui.viewer.stage import ViewerStage
from ui.viewer.turned import shown_faces, shown_size
from workers.photo_views import Record, Room


class ViewerView(QWidget):
    """The upper half of the page: it shows what it is given.

    Args:
        images: thumbnails, and the faces in the list below a name.
        parent: its owner.

    Signals:
        room_changed: the photo is shown larger or smaller, or closer.
    """

    room_changed = Signal()

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # In both schemes: the eye judges a photo by what surrounds it.
        theme.dress(self, theme.DARK)
        self._record: Record | None = None
        self._read_only = self._is_stale = self._uses_screen = False
        # In the order in which Tab walks.
        self.stage = ViewerStage(self)
        self.bar = ViewerBar(self)
        self.previous = EdgeButton("chevron-left", tr("Previous photo (Left)"), self)
        self.next = EdgeButton("chevron-right", tr("Next photo (Right)"), self)
        self.message = ViewerMessage(self)
        # For the mouse: the bar has the same for keys.
        self.player = EdgeButton("play", tr("Open the film in a player"), self, size=PLAYER)
        self.player.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel = ViewerPanel(self)
        self.slideshow = Slideshow(self)
        self.chrome = Chrome((self.bar, self.previous, self.next), self._show_chrome, self)
        self.naming = FaceNaming(self.stage, images, lambda held: self.chrome.hold(held=held))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stage, 1)
        row.addWidget(self.panel)
        self.stage.installEventFilter(self)
        self.panel.hide()
        self.setFocusProxy(self.stage)
        self._marks = self.has_screens = False
        self.stage.view_changed.connect(self.room_changed)
        self.show_place(0, 0)
        self.show_screen(used=False)

    @property
    def record(self) -> Record | None:
        """What is known of the photo that is shown."""
        return self._record

    def room(self) -> Room:
        """How many device pixels the photo has."""
        ratio = self.stage.devicePixelRatioF()
        return round(self.stage.width() * ratio), round(self.stage.height() * ratio)

    def show_record(self, record: Record | None) -> None:
        """Say which photo this is and who is in it; None while nothing is known of it."""
        another = record is None or self._record is None or record.photo.id != self._record.photo.id
        self._record = record
        self.bar.show_record(record)
        if another:
            self.naming.close()
            # One of the same size would stay as close as the one before.
            self.stage.zoom_fit()
            self.message.say("")
            self.set_stale(stale=False)
        self._show_faces()
        is_film = record is not None and record.photo.kind == "film"
        self.bar.show_film(is_film=is_film)
        self.player.setVisible(is_film)
        if another and record is not None:
            announce(self, self._said(record))

    def show_film(self) -> None:
        """There is one to be played with this photo."""
        self.bar.show_film(is_film=True)

    def show_picture(self, image: QImage | None, size: tuple[int, int] | None = None) -> None:
        """Show pixels of the photo, turned as it is shown; a finer picture stays as the last one lay."""
        record = self._record
        self.stage.set_image(image, size or (shown_size(record.photo) if record else None))

    def set_stale(self, *, stale: bool) -> None:
        """The file is another one than that in which the faces were found: outlines would not fit."""
        self._is_stale = stale
        self._show_faces()

    def say(self, sentence: str) -> None:
        """Say why the photo cannot be shown."""
        self.message.say(sentence)
        self._place_parts()
        self.chrome.wake()

    def show_place(self, place: int, of: int) -> None:
        """Say that this is the `place`th (from 1) `of` so many."""
        self.bar.show_place(place, of)
        several = of > 1 and place > 0
        for button, there in ((self.previous, place > 1), (self.next, place < of)):
            if button.hasFocus() and not (several and there):
                self.stage.setFocus()
            button.setEnabled(several and there)
        self._show_chrome(self.chrome.is_there)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """What the panel says."""
        self.panel.show_rows(rows)

    def show_screen(self, *, used: bool) -> None:
        """Whether the photo is on another screen, too."""
        self._uses_screen = used
        self.has_screens = used or there_is_another(self)
        self.bar.show_other_screen(there=self.has_screens, used=used)

    def set_people(self, people: Iterable[Person]) -> None:
        """Who a face may be said to be."""
        self.naming.set_people(people)

    def set_marks(self, *, shown: bool) -> None:
        """Whether all faces are outlined and named."""
        self._marks = shown
        self.bar.faces_button.setChecked(shown)
        self.stage.set_marked(marked=shown)

    def set_panel(self, *, shown: bool) -> None:
        """Whether the panel is there."""
        self.bar.about_button.setChecked(shown)
        focus = self.window().focusWidget()
        if not shown and focus is not None and self.panel.isAncestorOf(focus):
            self.stage.setFocus()
        self.panel.setVisible(shown)

    def set_read_only(self, *, read_only: bool) -> None:
        """Nothing can be decided."""
        self._read_only = read_only
        self.bar.set_read_only(read_only=read_only)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What lies over the photo stays where it belongs."""
        super().resizeEvent(event)
        self._place_parts()
        self.room_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The stage grows and shrinks with the panel."""
        if watched is self.stage and event.type() == QEvent.Type.Resize:
            self._place_parts()
        return super().eventFilter(watched, event)

    def _place_parts(self) -> None:
        room = self.stage.geometry()
        self.bar.setGeometry(room.x(), 0, room.width(), self.bar.sizeHint().height())
        middle = room.height() // 2 - EDGE // 2
        self.previous.move(room.x() + theme.SPACE_M, middle)
        self.next.move(room.right() + 1 - theme.SPACE_M - EDGE, middle)
        self.message.lie_in(room)
        self.player.move(room.center() - self.player.rect().center())
        self._keep_names_free()

    def _show_chrome(self, there: bool) -> None:
        self.bar.setVisible(there)
        for button in (self.previous, self.next):
            button.setVisible(there and button.isEnabled())
        self.stage.set_pointer_hidden(hidden=not there)
        self._keep_names_free()

    def _keep_names_free(self) -> None:
        """No name is written where the bar is."""
        there = not self.bar.isHidden()
        bar = self.bar.geometry().translated(-self.stage.x(), -self.stage.y())
        self.stage.marks.covered = [Box(bar.x(), 0, bar.width(), bar.height())] if there else []
        self.stage.update()

    def _said(self, record: Record) -> str:
        names = [one.name for one in record.faces if one.name]
        taken = " ".join(taken_words(record.photo.taken_at).splitlines())
        return ", ".join(part for part in (record.photo.path.name, taken, *names) if part)

    def _show_faces(self) -> None:
        record = self._record
        faces: Sequence[NamedFace] = record.faces if record is not None else ()
        self.panel.show_faces(faces)
        fits = record is not None and not self._is_stale
        self.stage.set_faces(shown_faces(faces, record.photo) if fits and record is not None else ())
        self.stage.set_can_draw(can=fits and not self._read_only)
