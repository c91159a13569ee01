"""The faces of one person: see at a glance who does not belong, and say so for one or for many."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from config.language import tr
from services.person_view import RankedFace
from ui.people.face_item_model import FaceItemModel, likeness_of
from ui.people.person_face_delegate import INSET, FaceDelegate, cross_of
from ui.people.person_words import not_them, this_is
from ui.shared.grid_view import GridView
from ui.shared.images import FACE, ImageCache
from ui.shared.words import plain_tip

_CELL_WIDTH = 124
_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_DELETING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
MOVE, NEW, CONFIRM, STRANGER = "M", "N", "C", "I"
"""The letters that say what the faces are; whoever names people types nothing on this page."""


class FaceGrid(GridView):
    """Chips of faces, selected one by one, with Shift and Ctrl, or by a rectangle drawn over them.

    What is said by key, cross or menu is said of all that are selected; where none is, of the current one.

    Args:
        images: where the chips come from.
        parent: its owner.
    """

    not_this_person = Signal(list)
    """Ids of faces; never empty."""

    cover_chosen = Signal(int)
    """A face's id."""

    face_confirmed = Signal(list)
    """Ids of faces; never empty."""

    split_off = Signal(list)
    """Ids of faces that are one other person; never empty, never all."""

    move_wanted = Signal(list)
    """Ids of faces that are somebody else's, who is to be asked for; never empty."""

    strangers_told = Signal(list)
    """Ids of faces nobody is to be asked about; never empty."""

    photo_opened = Signal(int)
    """The id of a face's photo."""

    selected = Signal()
    """Others than before, or they are shown anew; see `chosen`."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(_CELL_WIDTH, inset=INSET, parent=parent)
        self._faces = FaceItemModel(self)
        self._all = 0
        self.setAccessibleName(tr("Faces"))
        self.setSelectionMode(GridView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setModel(self._faces)
        self.setItemDelegate(FaceDelegate(self, self._faces, images))
        self.pressed_at.connect(self._clicked)
        self.doubleClicked.connect(self._open_photo)
        self.entered_by_key.connect(self._open_photo)
        self.menu_wanted.connect(self._show_menu)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        images.arrived.connect(self._picture_arrived)

    @property
    def faces(self) -> Sequence[RankedFace]:
        """What it shows, in order."""
        return self._faces.rows

    def set_faces(self, faces: Sequence[RankedFace], everybody: int | None = None) -> None:
        """Show these; selection and what is in view stay.

        Args:
            faces: in the order to be shown.
            everybody: how many the person has, where not all are shown.
        """
        self._all = len(faces) if everybody is None else everybody
        with self.place_kept():
            self._faces.set_rows(faces)
        # Faces may have left with their selection, of which Qt tells before they are gone.
        self.selected.emit()

    def chosen(self) -> list[int]:
        """Ids of the selected faces, as they stand."""
        # By ranges: an index for each of thousands would take longer than all the rest.
        marked = self.selectionModel().selection()
        ranges = [marked.at(place) for place in range(marked.count())]
        places = sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})
        return [self._faces.row(place).face.face.id for place in places]

    def seen_as_meant(self) -> list[int]:
        """Ids of the selected faces; where none is, of the current one, if the keyboard marks it."""
        return self.chosen() or (self._meant() if self._by_keyboard else [])

    def leaves_somebody(self) -> bool:
        """Whether the person keeps a face when the chosen ones leave."""
        return len(self._meant()) < self._all

    # What is said of the chosen faces.

    def refuse(self) -> None:
        """They are not this person."""
        self._say(self.not_this_person)

    def confirm(self) -> None:
        """They are."""
        self._say(self.face_confirmed)

    def move_elsewhere(self) -> None:
        """They are somebody else, who is to be asked for."""
        self._say(self.move_wanted)

    def make_new(self) -> None:
        """They are somebody else, who is new."""
        if self.leaves_somebody():
            self._say(self.split_off)

    def call_strangers(self) -> None:
        """Nobody is to be asked about them."""
        self._say(self.strangers_told)

    def use_as_cover(self) -> None:
        """The first of them is the one to be shown."""
        faces = self._meant()
        if faces:
            self.cover_chosen.emit(faces[0])

    # Qt's events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and the letters say something of the selected faces, or of the current one."""
        deed = self._deeds().get(Qt.Key(event.key()))
        if deed is not None and not event.modifiers() & _HELD:
            if not event.isAutoRepeat() and self._is_seen_what_is_meant(event):
                deed()
        elif event.key() == Qt.Key.Key_Escape:
            # The page decides what that leaves.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The cross can be clicked; a face says how alike it is."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        on_cross = index.isValid() and cross_of(self.visualRect(index)).contains(point)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if on_cross else Qt.CursorShape.ArrowCursor
        )
        tip = ""
        if index.isValid():
            ranked = self._faces.row(index)
            tip = not_them(ranked.face.name).replace("&&", "&") if on_cross else likeness_of(ranked)
        self.viewport().setToolTip(plain_tip(tip) if tip else "")

    def _is_seen_what_is_meant(self, event: QKeyEvent) -> bool:
        """Whether a face is marked; else a letter only marks one: somebody may have begun to type a name."""
        if self.chosen() or self.shows_focus(self.currentIndex()) or event.key() in _DELETING:
            return True
        self._by_keyboard = True
        self.viewport().update()
        return False

    def _deeds(self) -> dict[Qt.Key, Callable[[], None]]:
        return {
            **dict.fromkeys(_DELETING, self.refuse),
            Qt.Key.Key_M: self.move_elsewhere,
            Qt.Key.Key_N: self.make_new,
            Qt.Key.Key_I: self.call_strangers,
            Qt.Key.Key_C: self.confirm,
            Qt.Key.Key_Y: self.confirm,
        }

    def _say(self, signal: SignalInstance) -> None:
        faces = self._meant()
        if faces:
            signal.emit(faces)

    def _meant(self) -> list[int]:
        current = self.currentIndex()
        return self.chosen() or ([self._faces.row(current).face.face.id] if current.isValid() else [])

    def _selection_changed(self) -> None:
        self.selected.emit()

    def _clicked(self, index: QModelIndex, point: QPoint) -> None:
        if cross_of(self.visualRect(index)).contains(point):
            self.not_this_person.emit([self._faces.row(index).face.face.id])

    def _open_photo(self, index: QModelIndex) -> None:
        self.photo_opened.emit(self._faces.row(index).face.face.photo_id)

    def _show_menu(self, index: QModelIndex, point: QPoint) -> None:
        ranked = self._faces.row(index)
        if ranked.face.face.id not in self.chosen():
            # What one sees marked is what one speaks of.
            self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.ClearAndSelect)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        face_id, photo_id = ranked.face.face.id, ranked.face.face.photo_id
        menu.addAction(tr("Open photo"), lambda: self.photo_opened.emit(photo_id))
        menu.addAction(tr("Use as cover"), lambda: self.cover_chosen.emit(face_id))
        menu.addSeparator()
        self._fill_menu(menu, ranked.face.name)
        menu.popup(point)

    def _fill_menu(self, menu: QMenu, name: str | None) -> None:
        chosen = set(self._meant())
        one = len(chosen) == 1
        if any(row.face.face.id in chosen and not row.face.face.confirmed for row in self.faces):
            menu.addAction(f"{this_is(name, len(chosen))}\t{CONFIRM}", self.confirm)
        delete = QKeySequence(Qt.Key.Key_Delete).toString(QKeySequence.SequenceFormat.NativeText)
        menu.addAction(f"{not_them(name)}\t{delete}", self.refuse)
        menu.addAction(f"{tr('Move to…')}\t{MOVE}", self.move_elsewhere)
        if self.leaves_somebody():
            words = (
                tr("This is somebody else: a new person")
                if one
                else tr("These are somebody else: a new person")
            )
            menu.addAction(f"{words}\t{NEW}", self.make_new)
        stranger = tr("A stranger: never ask") if one else tr("Strangers: never ask")
        menu.addAction(f"{stranger}\t{STRANGER}", self.call_strangers)

    def _picture_arrived(self, kind: str, _id: int) -> None:
        if kind == FACE:
            self.viewport().update()
