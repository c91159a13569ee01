"""What the page of questions reads of the library beside its questions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from models.errors import UnknownNameError
from models.person import Person
from models.review import Question
from repository.library import Library


def people_to_name(library: Library) -> list[Person]:
    """People with a name who can be meant, by name."""
    return [person for person in library.people.with_names() if not person.ignored]


def marks_of(library: Library, questions: Sequence[Question]) -> dict[str, QRectF]:
    """Where the first face of each question is, as shares of its photo; without those that are gone."""
    found = {}
    for question in questions:
        try:
            box = library.faces.get(question.faces[0]).box
            photo = library.photos.get(question.photo)
        except (UnknownNameError, IndexError):
            continue
        wide, high = max(photo.width, 1), max(photo.height, 1)
        found[question.key] = QRectF(box.x / wide, box.y / high, box.width / wide, box.height / high)
    return found
