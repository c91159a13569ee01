"""The strip below the photo: its faces in reading order, then those that are drawn and not saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from config.language import tr
from models.face import NamedFace
from ui.crop.film_tile import CELL, FilmTile
from ui.crop.geometry import reading_order
from ui.crop.pixels import NEAR_BLACK
from ui.shared import theme
from ui.shared.images import FACE, ImageCache

_MARGIN = theme.SPACE_M
_PEEP = CELL.width() // 2
_FADE = 40
_NOTCH = 120

_Key = tuple[Literal["face", "draft"], int]


class Filmstrip(QWidget):
    """One row of faces to choose from; one Tab stop, inside which the arrow keys walk.

    It stands on the photo's near-black surround in both palettes, hides when there is nobody, and
    scrolls by the wheel when there are more than fit. Showing the same faces again keeps the focus
    and the place it is scrolled to.

    Args:
        images: where the stored faces' pictures come from.
        parent: the page.
    """

    face_chosen = Signal(int)
    """A stored face's id."""
    draft_chosen = Signal(int)
    """A draft's id."""

    HEIGHT = CELL.height()

    def __init__(self, images: ImageCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._images = images
        self._tiles: dict[_Key, FilmTile] = {}
        self._faces: list[NamedFace] = []
        self._drafts: list[tuple[int, QPixmap | None, str]] = []
        self._chosen: _Key | None = None
        self._revealed: _Key | None = None
        self._stop: _Key | None = None
        self._font = theme.font(self.font(), theme.SECONDARY_SIZE)
        self._belt = QWidget(self)
        self._fade = _Fade(self)
        self.setAccessibleName(tr("Faces in this photo"))
        self.setFixedHeight(self.HEIGHT)
        self.hide()
        images.arrived.connect(self._picture_arrived)

    def set_faces(self, faces: Sequence[NamedFace]) -> None:
        """Show the photo's stored faces, given in any order."""
        order = reading_order([face.face.box for face in faces])
        self._faces = [faces[index] for index in order]
        self._rebuild()

    def set_drafts(self, drafts: Sequence[tuple[int, QPixmap | None, str]]) -> None:
        """Show what is drawn and not saved, after the faces.

        Args:
            drafts: id, picture, and a caption: whom it looks like with a question mark ("Sarah?"), or "".
        """
        self._drafts = list(drafts)
        self._rebuild()

    def show_chosen(self, face_id: int | None, draft_id: int | None) -> None:
        """Ring one of them, or none, and bring it into view if it was another before."""
        if draft_id is not None:
            self._chosen = ("draft", draft_id)
        else:
            self._chosen = None if face_id is None else ("face", face_id)
        self._mark()

    def tiles(self) -> list[FilmTile]:
        """The buttons, from left to right."""
        return list(self._tiles.values())

    def offset(self) -> int:
        """How far it is scrolled, in pixels."""
        return -self._belt.x()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, whichever way the wheel turns."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        if pixels.isNull():
            self._scroll_to(self.offset() - round((angle.x() or angle.y()) * CELL.width() / _NOTCH))
        else:
            self._scroll_to(self.offset() - (pixels.x() or pixels.y()))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen one stays in view."""
        super().resizeEvent(event)
        self._fade.resize(self.size())
        self._scroll_to(self.offset())
        self._reveal(self._chosen)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The canvas goes on below its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), NEAR_BLACK)
        painter.end()

    def _rebuild(self) -> None:
        had_focus = next((key for key, tile in self._tiles.items() if tile.hasFocus()), None)
        place = list(self._tiles).index(had_focus) if had_focus else 0
        before, self._tiles = self._tiles, {}
        for number, face in enumerate(self._faces, 1):
            tile = self._tile(("face", face.face.id), before)
            tile.show_face(face, number, len(self._faces))
        for draft_id, picture, caption in self._drafts:
            self._tile(("draft", draft_id), before).show_draft(lambda shown=picture: shown, caption)  # type: ignore[misc]
        self._lay_out()
        if had_focus in before and self._tiles:
            # The next in its place, before the one that goes hands the focus to just anybody.
            self._walk_to(list(self._tiles)[min(place, len(self._tiles) - 1)])
        self._leave_if_empty()
        for tile in before.values():
            tile.hide()
            tile.deleteLater()
        self._mark()

    def _tile(self, key: _Key, before: dict[_Key, FilmTile]) -> FilmTile:
        tile = before.pop(key, None) or self._made(key)
        self._tiles[key] = tile
        return tile

    def _made(self, key: _Key) -> FilmTile:
        kind, number = key

        def looks() -> QPixmap | None:
            return self._images.pixmap(FACE, number)

        tile = FilmTile(self._belt, lambda step: self._walk(key, step), looks, draft=kind == "draft")
        tile.setFont(self._font)
        chosen = self.face_chosen if kind == "face" else self.draft_chosen
        tile.clicked.connect(lambda: chosen.emit(number))
        return tile

    def _lay_out(self) -> None:
        for place, tile in enumerate(self._tiles.values()):
            tile.move(_MARGIN + place * CELL.width(), 0)
            tile.show()
        self._belt.resize(2 * _MARGIN + len(self._tiles) * CELL.width(), self.HEIGHT)
        self._scroll_to(self.offset())

    def _leave_if_empty(self) -> None:
        focused = self.window().focusWidget()
        if not self._tiles and focused is not None and self.isAncestorOf(focused):
            heir = self.parentWidget()
            while heir is not None and not (heir.focusProxy() or heir.focusPolicy().value):
                heir = heir.parentWidget()
            if heir is not None:
                heir.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(bool(self._tiles))

    def _mark(self) -> None:
        for key, tile in self._tiles.items():
            tile.setChecked(key == self._chosen)
        focused = next((key for key, tile in self._tiles.items() if tile.hasFocus()), None)
        chosen = self._chosen if self._chosen in self._tiles else None
        first = next(iter(self._tiles), None)
        self._make_stop(focused or chosen or (self._stop if self._stop in self._tiles else first))
        if chosen != self._revealed:
            self._revealed = chosen
            self._reveal(chosen)

    def _make_stop(self, key: _Key | None) -> None:
        """Let Tab come to this one and pass by all others."""
        if key == self._stop:
            return
        if self._stop in self._tiles:
            self._tiles[self._stop].setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stop = key
        if key is not None:
            self._tiles[key].setFocusPolicy(Qt.FocusPolicy.TabFocus)
            # Tiles are made late, so Qt has them after the whole window; and it places widgets only after
            # one that takes the focus itself.
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            QWidget.setTabOrder(self, self._tiles[key])
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _walk(self, key: _Key, step: str) -> None:
        keys = list(self._tiles)
        place, last = keys.index(key), len(keys) - 1
        places = {"left": max(place - 1, 0), "right": min(place + 1, last), "home": 0, "end": last}
        self._walk_to(keys[places[step]])

    def _walk_to(self, key: _Key) -> None:
        self._make_stop(key)
        self._tiles[key].setFocus(Qt.FocusReason.TabFocusReason)
        self._reveal(key)

    def _reveal(self, key: _Key | None) -> None:
        """Scroll as little as shows it with half a neighbour."""
        if key not in self._tiles:
            return
        tile = self._tiles[key]
        left, right = tile.x() - _PEEP, tile.x() + tile.width() + _PEEP
        if left < self.offset():
            self._scroll_to(left)
        elif right > self.offset() + self.width():
            self._scroll_to(right - self.width())

    def _scroll_to(self, offset: int) -> None:
        most = max(self._belt.width() - self.width(), 0)
        self._belt.move(-min(max(offset, 0), most), 0)
        self._fade.show_more(before=self.offset() > 0, after=self.offset() < most)

    def _picture_arrived(self, kind: str, number: int) -> None:
        tile = self._tiles.get(("face", number)) if kind == FACE else None
        if tile is not None:
            tile.update()


class _Fade(QWidget):
    """The ends of the row sink into the dark where it goes on: there is no scroll bar to tell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sides = (False, False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_more(self, *, before: bool, after: bool) -> None:
        """Say at which ends there is more."""
        if (before, after) != self._sides:
            self._sides = (before, after)
            self.setVisible(before or after)
            self.raise_()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil at each end that goes on."""
        painter = QPainter(self)
        clear = QColor(NEAR_BLACK)
        clear.setAlpha(0)
        for there, edge, inner in (
            (self._sides[0], 0, _FADE),
            (self._sides[1], self.width(), self.width() - _FADE),
        ):
            if there:
                veil = QLinearGradient(QPoint(edge, 0), QPoint(inner, 0))
                veil.setColorAt(0, NEAR_BLACK)
                veil.setColorAt(1, clear)
                painter.fillRect(QRect(min(edge, inner), 0, _FADE, self.height()), veil)
        painter.end()
