"""What can be done with the person whose page is open, and with the faces selected there."""

from __future__ import annotations

from collections.abc import Callable

from models.person import Person
from ui.people.card_delegate import can_have_star
from ui.people.face_grid import FaceGrid
from ui.people.person_header import PersonHeader
from ui.people.person_menu import Deeds
from ui.people.person_tools import FACES, PersonTools
from ui.people.person_words import short
from ui.shared.deeds import NOTHING, Deed, Doable

_Does = dict[Deed, Callable[[], object]]


class PersonDeeds:
    """Everything goes the way it goes from the header, the menus and the bar of the page.

    Args:
        person: whose page it is, if anybody's.
        about: what the menu behind the three dots does about a person, by their id.
        header: of the page.
        tools: of the page.
        faces: of the page.
    """

    def __init__(
        self,
        person: Callable[[], Person | None],
        about: Callable[[int], Deeds],
        header: PersonHeader,
        tools: PersonTools,
        faces: FaceGrid,
    ) -> None:
        self._person = person
        self._about = about
        self._header = header
        self._tools = tools
        self._faces = faces

    def now(self) -> Doable:
        """What can be done."""
        person = self._person()
        if person is None:
            return NOTHING
        circled = [person] if can_have_star(person) else []
        does = self._of_person(person) | self._of_faces()
        return Doable(short(person.label), does, person.favourite, circled)

    def _of_person(self, person: Person) -> _Does:
        about, header = self._about(person.id), self._header
        does: _Does = {
            Deed.NAME: header.rename,
            Deed.FAVOURITE: lambda: header.favourite.emit(not person.favourite),
            Deed.ABOUT: about.about,
            Deed.BIRTH_DATE: about.birth_date,
            Deed.MERGE_INTO: about.merge,
            Deed.FORGET: about.forget,
            Deed.EXPORT: about.export,
        }
        if person.faces > 1:
            does[Deed.SPLIT] = about.split
        if person.hidden:
            does[Deed.SHOW_AGAIN] = lambda: about.hide(False)
        else:
            does[Deed.HIDE] = lambda: about.hide(True)
        if person.ignored:
            does[Deed.NO_STRANGER] = lambda: about.strangers(False)
        else:
            does[Deed.STRANGER] = lambda: about.strangers(True)
        return does

    def _of_faces(self) -> _Does:
        faces = self._faces
        if self._tools.view != FACES:
            return {}
        does: _Does = {}
        unconfirmed = {one.face.face.id for one in faces.faces if not one.face.face.confirmed}
        if unconfirmed:
            does[Deed.CONFIRM_ALL] = self._tools.confirm_all.emit
        meant = faces.seen_as_meant()
        if not meant:
            return does
        does |= {
            Deed.REFUSE: faces.refuse,
            Deed.MOVE: faces.move_elsewhere,
            Deed.STRANGERS: faces.call_strangers,
        }
        if not unconfirmed.isdisjoint(meant):
            does[Deed.CONFIRM] = faces.confirm
        if faces.leaves_somebody():
            does[Deed.NEW_PERSON] = faces.make_new
        if len(meant) == 1:
            does[Deed.COVER] = faces.use_as_cover
        return does
