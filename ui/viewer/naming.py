"""The field in which somebody says who a face is, beside that face."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QRect, Signal

from models.face import NamedFace
from models.person import Person
from ui.shared.images import ImageCache
from ui.shared.name_field import NameField
from ui.viewer.stage import ViewerStage

_WIDTH, _GAP = 240, 8


class FaceNaming(QObject):
    """Opens the field where the face is, and keeps it there.

    Args:
        stage: the photo.
        images: the faces in the list below the field.
        held: told while somebody types.

    Signals:
        named: a face's id and what was typed.
        person_chosen: a face's id and the person's.
    """

    named = Signal(int, str)
    person_chosen = Signal(int, int)

    def __init__(self, stage: ViewerStage, images: ImageCache, held: Callable[[bool], None]) -> None:
        super().__init__(stage)
        self._stage = stage
        self._images = images
        self._held = held
        self._face: NamedFace | None = None
        self.field = NameField(stage)
        self.field.setProperty("place", "card")
        self.field.committed.connect(self._committed)
        self.field.person_chosen.connect(self._chosen)
        self.field.cancelled.connect(lambda _step: self._end())
        stage.view_changed.connect(self._place)
        stage.installEventFilter(self)

    def set_people(self, people: Iterable[Person]) -> None:
        """Who may be meant."""
        self.field.set_people(people, self._images)

    def ask(self, face: NamedFace) -> None:
        """Who is this?"""
        self._face = face
        self._held(True)
        self.field.ask(None)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key the field has no use for goes no further: another photo would end what is being typed."""
        if watched is self._stage and event.type() == QEvent.Type.KeyPress and self.field.is_open:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def close(self) -> None:
        """Another photo has come: what was typed is nobody's."""
        if self.field.is_open:
            self._face = None
            self.field.cancelled.emit(0)
            self.field.hide()

    def _committed(self, name: str, _step: int) -> None:
        face = self._end()
        if face is not None:
            self.named.emit(face.face.id, name)

    def _chosen(self, person: int, _name: str, _step: int) -> None:
        face = self._end()
        if face is not None:
            self.person_chosen.emit(face.face.id, person)

    def _end(self) -> NamedFace | None:
        face, self._face = self._face, None
        self._held(False)
        return face

    def _place(self) -> None:
        if self._face is None or not self.field.is_open:
            return
        box, height = self._stage.place_of(self._face.face.box), self.field.sizeHint().height()
        room = self._stage.rect()
        x = min(max(round(box.centre[0] - _WIDTH / 2), _GAP), max(room.width() - _WIDTH - _GAP, _GAP))
        below = round(box.bottom) + _GAP
        y = below if below + height <= room.height() else max(round(box.y) - _GAP - height, _GAP)
        self.field.setGeometry(QRect(x, y, _WIDTH, height))
