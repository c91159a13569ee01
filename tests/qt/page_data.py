"""Records and pictures for the tests of the pages."""

from __future__ import annotations

import io

from PIL import Image
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget

from models.face import Face, NamedFace, Source
from models.geometry import Box
from models.person import Person
from models.photo import Photo
from models.review import Guess, Guesses
from ui.people.card_layout import CardLayout
from ui.people.people_page import PeoplePage
from ui.people.people_view import PeopleView
from ui.shared.buttons import Button
from ui.shared.images import ImageCache
from ui.shared.name_field import NameField


def person(number: int, name: str | None = None, photos: int = 3, faces: int = 4) -> Person:
    return Person(number, f"face_{number:03}", name, photos, faces, number, decided=name is not None)


def face(
    number: int, name: str | None = None, *, confirmed: bool = False, photo: int | None = None
) -> NamedFace:
    photo_id = number + 1000 if photo is None else photo
    box = Box(0, 0, 50, 50)
    return NamedFace(Face(number, photo_id, box, Source.DETECTED, 1, confirmed, 0.5, weak=False), name)


def photo(number: int, name: str | None = None, faces: int = 0) -> Photo:
    return Photo(number, f"pictures/{name or f'IMG_{number:04}.jpg'}", 4000, 3000, 1, None, faces)


def jpeg(colour: str, width: int = 192, height: int = 192) -> bytes:
    """A picture of one colour, encoded."""
    encoded = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(encoded, "JPEG", quality=95)
    return encoded.getvalue()


def no_images() -> ImageCache:
    """A cache whose pictures never come."""
    return ImageCache(lambda _kind, _ids: None)


def click(view: QListView, point: QPoint, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """Press and release the left button in the viewport."""
    held = Qt.KeyboardModifier.NoModifier if modifiers is None else modifiers
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, point)


def middle(view: QListView, place: int) -> QPoint:
    return view.visualRect(view.model().index(place, 0)).center()


def people_view(page: PeoplePage) -> PeopleView:
    view = page.findChild(PeopleView)
    assert isinstance(view, PeopleView)
    return view


def name_field(page: PeoplePage) -> NameField:
    field = page.findChild(NameField)
    assert isinstance(field, NameField)
    return field


def card(view: PeopleView, place: int) -> CardLayout:
    return CardLayout.of(view.visualRect(view.model().index(place, 0)))


def labels(view: QListView) -> list[str]:
    """The name lines of a grid, in order."""
    model = view.model()
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def index_of(view: QListView, place: int) -> QModelIndex:
    return view.model().index(place, 0)


def button(inside: QWidget, words: str) -> Button:
    """The button that says, or whose icon stands for, these words."""
    shown = (each for each in inside.findChildren(Button) if each.isVisible())
    (found,) = [each for each in shown if words in {each.text(), each.accessibleName()}]
    return found


def guesses(people: dict[int, Person] | None = None, faces: dict[int, Person] | None = None) -> Guesses:
    """Who the unnamed may be: somebody by the id of a group, or of a face."""
    return Guesses(
        *(
            {one: Guess(who.id, who.label, 0.6, 0.9) for one, who in (given or {}).items()}
            for given in (people, faces)
        )
    )
