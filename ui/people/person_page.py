"""The page of one person: the faces that made the program think so, and the photos they are in."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.person import Person
from services.person_view import PersonView, era_of
from ui.people.face_grid import FaceGrid
from ui.people.person_company import CompanyRow
from ui.people.person_deeds import PersonDeeds
from ui.people.person_eras import EraStrip
from ui.people.person_flow import BesideOrBelow
from ui.people.person_header import PersonHeader
from ui.people.person_menu import Deeds, menu_about
from ui.people.person_order import SteadyOrder
from ui.people.person_selection import SelectionBar
from ui.people.person_tools import FACES, PersonTools
from ui.shared import theme
from ui.shared.images import ImageCache
from ui.shared.photo_grid import PhotoGrid

_ROOM_FOR_WHO, _ROOM_FOR_YEARS = 420, 300
"""Logical pixels, before the tools go below the name, and the company below the years."""
_LOW = 520
"""A page lower than that has them beside each other if it can, logical pixels."""


class PersonPage(QWidget):
    """Who they are, who was taken for them, where they are seen and with whom.

    Args:
        images: where faces and thumbnails come from.
        parent: its owner.
    """

    back_clicked = Signal()

    named = Signal(int, str)
    """The person's id and their new name."""

    photo_opened = Signal(int)
    """A photo's id."""

    editor_wanted = Signal(int)
    """The id of a photo whose faces are meant, not the photo."""

    person_opened = Signal(int)
    """The id of somebody they appear with."""

    photos_together_wanted = Signal(list)
    """Ids of the person and of somebody they appear with."""

    not_this_person = Signal(list)
    """Ids of the faces that are somebody else's: one decision."""

    cover_chosen = Signal(int, int)
    """The person's id and a face's."""

    face_confirmed = Signal(list)
    """Ids of the faces that are this person's indeed: one decision."""

    split_off = Signal(list)
    """Ids of the faces that are one other person: one decision."""

    move_wanted = Signal(list)
    """Ids of the faces that are somebody else's, who is to be asked for."""

    strangers_told = Signal(list)
    """Ids of the faces nobody is to be asked about: one decision."""

    about_wanted = Signal(int)
    birth_date_wanted = Signal(int)
    split_wanted = Signal(int)
    merge_requested = Signal(int)
    forget_wanted = Signal(int)
    """The id of the person about whom something is to be asked."""

    export_wanted = Signal(list)
    """The person's id, alone in a list: their photos are to go to a folder."""

    favourite_wanted = Signal(list, bool)
    hidden_wanted = Signal(list, bool)
    """The person's id, alone in a list, and whether they are from now on."""

    ignored = Signal(list)
    """The person's id, alone in a list."""

    shown_again = Signal(list)
    """The same, for somebody who was ignored."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PersonView | None = None
        self._order = SteadyOrder()
        self._header = PersonHeader(images)
        self._tools = PersonTools()
        self._eras = EraStrip(images)
        self._company = CompanyRow(images)
        self._photos = PhotoGrid(images)
        self._faces = FaceGrid(images)
        self._bar = SelectionBar()
        self.deeds = PersonDeeds(
            lambda: self.person, self._deeds_about, self._header, self._tools, self._faces
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._faces)
        self._stack.addWidget(self._photos)
        self._top = BesideOrBelow(
            self._header,
            self._tools,
            _ROOM_FOR_WHO,
            shares=False,
            margins=QMargins(theme.SPACE_M, theme.SPACE_M, theme.SPACE_XL, theme.SPACE_M),
        )
        self._bands = BesideOrBelow(
            self._eras,
            self._company,
            _ROOM_FOR_YEARS,
            shares=True,
            margins=QMargins(theme.SPACE_XL, 0, theme.SPACE_XL, theme.SPACE_S),
        )
        self._lay_out()
        self._connect()
        self._turn_to(FACES)

    @property
    def person(self) -> Person | None:
        """Whose page it is."""
        return None if self._view is None else self._view.person

    def set_view(self, view: PersonView) -> None:
        """Show this person; called again for the same one, everything stays where it is.

        Faces keep their places as long as the page is not left: what is confirmed does not run away.
        """
        another = self._view is None or self._view.person.id != view.person.id
        if another:
            self._order.begin()
        self._view = view
        self._header.show_person(view.person, view.circles)
        self._header.set_names(view.names)
        self._eras.set_eras(view.eras, another=another)
        self._company.set_company(view.company)
        self._fill()
        if another:
            self._faces.clearSelection()
            self._faces.setCurrentIndex(self._faces.model().index(-1, -1))
            for grid in (self._photos, self._faces):
                grid.scrollToTop()

    def shown(self) -> list[int]:
        """Ids of their photos, in order: what "next" and "previous" mean to an open photo."""
        return [photo.id for photo in self._photos.photos]

    def reveal(self, photo_id: int) -> None:
        """Bring the photo that was seen last into view."""
        self._photos.reveal(photo_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go of the selected faces first, then goes back; F2 names the person."""
        if event.key() == Qt.Key.Key_F2:
            self._header.rename()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._faces.isVisible() and self._faces.chosen():
            self._faces.clearSelection()
        else:
            self.back_clicked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Low pages leave what room there is to the faces."""
        super().resizeEvent(event)
        self._bands.allow_beside(allowed=self.height() < _LOW)
        self._header.be_low(low=self.height() < _LOW)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here comes to the faces or photos; a proxy would take Tab past all that is above."""
        (self._faces if self._tools.view == FACES else self._photos).setFocus(event.reason())

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back finds the faces in their order."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._order.begin()

    # Inside.

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._bands)
        column.addWidget(self._stack, 1)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        header, tools, faces = self._header, self._tools, self._faces
        header.back.connect(self.back_clicked)
        header.named.connect(lambda name: self._of_person(self.named, name))
        header.favourite.connect(lambda on: self._of_people(self.favourite_wanted, on))
        header.about.connect(lambda: self._of_person(self.about_wanted))
        tools.turned.connect(self._turn_to)
        tools.confirm_all.connect(self._confirm_all)
        tools.more.connect(self._show_more)
        self._eras.chosen.connect(self._fill)
        self._company.opened.connect(self.person_opened)
        self._company.together_wanted.connect(self._want_together)
        self._photos.photo_opened.connect(self.photo_opened)
        faces.photo_opened.connect(self.editor_wanted)
        faces.not_this_person.connect(self.not_this_person)
        faces.face_confirmed.connect(self.face_confirmed)
        faces.split_off.connect(self.split_off)
        faces.move_wanted.connect(self.move_wanted)
        faces.strangers_told.connect(self._tell_strangers)
        faces.cover_chosen.connect(lambda face: self._of_person(self.cover_chosen, face))
        faces.selected.connect(self._show_bar)
        self._connect_bar()
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.back_clicked)

    def _connect_bar(self) -> None:
        bar, faces = self._bar, self._faces
        bar.confirmed.connect(faces.confirm)
        bar.refused.connect(faces.refuse)
        bar.moved.connect(faces.move_elsewhere)
        bar.made_new.connect(faces.make_new)
        bar.strangers.connect(faces.call_strangers)
        bar.cover.connect(faces.use_as_cover)
        bar.cleared.connect(faces.clearSelection)

    def _fill(self) -> None:
        """Show the faces and photos of the chosen stretch of time, or all."""
        view = self._view
        if view is None:
            return
        era, faces, photos = self._eras.era, self._order.arranged(view.faces), list(view.photos)
        if era is not None:
            photos = [photo for photo in photos if era_of(view.eras, photo.taken_at) == era]
            inside = {photo.id for photo in photos}
            faces = [ranked for ranked in faces if ranked.face.face.photo_id in inside]
        self._faces.set_faces(faces, len(view.faces))
        self._photos.set_photos(photos)
        self._tools.set_open(len(self._unconfirmed()))

    def _unconfirmed(self) -> list[int]:
        faces = (ranked.face.face for ranked in self._faces.faces)
        return [face.id for face in faces if not face.confirmed]

    def _confirm_all(self) -> None:
        if faces := self._unconfirmed():
            self.face_confirmed.emit(faces)

    def _tell_strangers(self, faces: list[int]) -> None:
        if self._view is not None and len(faces) == len(self._view.faces):
            # All there is of them: then the person is one, and keeps what else is known.
            self.ignored.emit([self._view.person.id])
        else:
            self.strangers_told.emit(faces)

    def _turn_to(self, view: int) -> None:
        self._stack.setCurrentWidget(self._faces if view == FACES else self._photos)
        self._show_bar()

    def _show_bar(self) -> None:
        chosen = set(self._faces.chosen()) if self._tools.view == FACES else set()
        focused = self.window().focusWidget()
        had_focus = focused is not None and self._bar.isAncestorOf(focused)
        self._bar.show_chosen(
            len(chosen),
            None if self._view is None else self._view.person.name,
            all_of_them=not self._faces.leaves_somebody(),
            confirmed=not chosen & set(self._unconfirmed()),
        )
        if had_focus and not chosen:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        person = self.person
        if person is not None:
            menu, button = menu_about(person, self._deeds_about(person.id), self), self._tools.more_button
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _deeds_about(self, who: int) -> Deeds:
        return Deeds(
            about=lambda: self.about_wanted.emit(who),
            birth_date=lambda: self.birth_date_wanted.emit(who),
            merge=lambda: self.merge_requested.emit(who),
            split=lambda: self.split_wanted.emit(who),
            hide=lambda hidden: self.hidden_wanted.emit([who], hidden),
            strangers=lambda told: (self.ignored if told else self.shown_again).emit([who]),
            forget=lambda: self.forget_wanted.emit(who),
            export=lambda: self.export_wanted.emit([who]),
        )

    def _want_together(self, other: int) -> None:
        if self._view is not None:
            self.photos_together_wanted.emit([self._view.person.id, other])

    def _of_person(self, signal: SignalInstance, *more: object) -> None:
        if self._view is not None:
            signal.emit(self._view.person.id, *more)

    def _of_people(self, signal: SignalInstance, *more: object) -> None:
        if self._view is not None:
            signal.emit([self._view.person.id], *more)
