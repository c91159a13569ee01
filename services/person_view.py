"""All that the page of one person shows, read in one go: what it says in numbers is what it lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from faces.matching import threshold
from faces.packs import Pack
from faces.vectors import unit_mean
from models.errors import UnknownNameError
from models.face import Face, Matrix, NamedFace
from models.person import Circle, Person
from models.photo import Photo
from repository.company import FacesOfOne
from repository.library import Library
from repository.looks import StoredLook
from services.looks import DATE, known_looks

MOST_COMPANY = 24
"""More than a row of faces has room for at once."""
_UNKNOWN = -2.0
"""Ranks a face that cannot be compared before every one that can: least is known of it."""


@dataclass(frozen=True, slots=True)
class RankedFace:
    """A face of a person, and how like them it is.

    Attributes:
        face: with the person's name.
        similarity: cosine, -1 to 1, to the person's mean or to the look it is most like; None where it
            cannot be compared.
        doubtful: nobody confirmed it, and it is less like them than anybody would be suggested for, or
            only just joined the group.
    """

    face: NamedFace
    similarity: float | None
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Era:
    """A stretch of time in which a person stays alike.

    Attributes:
        first, last: ISO 8601 dates of the first and the last photo of the stretch they are in.
        faces: how many of their faces are in photos of the stretch.
        face_id: one that shows how they looked.
    """

    first: str
    last: str
    faces: int
    face_id: int


@dataclass(frozen=True, slots=True)
class PersonView:
    """One person, as their page shows them.

    Attributes:
        person: whose page it is.
        faces: the least likely first; those somebody confirmed last.
        photos: newest first.
        eras: earliest first; empty where they look the same at all times, or no dates are known.
        company: who is in photos together with them, and in how many; the most often first.
        circles: those they belong to, by name.
        names: what anybody is called, nicknames too.
    """

    person: Person
    faces: tuple[RankedFace, ...]
    photos: tuple[Photo, ...]
    eras: tuple[Era, ...] = ()
    company: tuple[tuple[Person, int], ...] = ()
    circles: tuple[Circle, ...] = ()
    names: tuple[str, ...] = ()


def person_view(library: Library, pack: Pack, person_id: int) -> PersonView | None:
    """Read a person's page; None if they are gone, or no face of theirs is left."""
    company = library.company
    with library.reading():
        try:
            person = library.people.get(person_id)
        except UnknownNameError:
            return None
        if not person.faces:
            return None
        found, photos = company.faces(person_id, pack.id, pack.dim), library.photos.of_person(person_id)
        stored = company.looks(person_id)
        looks = known_looks(pack, stored).centroids
        bar = threshold(pack.thresholds.suggestion, library.people.count())
        return PersonView(
            person=person,
            faces=_ranked(person, found, looks, bar),
            photos=tuple(photos),
            eras=_eras(stored, found, photos, looks),
            company=tuple(
                (library.people.get(other), together)
                for other, together in company.beside(person_id, MOST_COMPANY)
            ),
            circles=tuple(circle for circle in library.circles.all() if circle.id in person.circles),
            names=tuple(dict.fromkeys([*library.people.names(), *company.nicknames()])),
        )


def era_of(eras: Sequence[Era], taken_at: str | None) -> int | None:
    """The place of the era a photo belongs to; None for a photo without a date.

    Each lasts until the next begins: what was taken between two of them, before the first or after the last,
    belongs to one of them, too.
    """
    if taken_at is None or not eras:
        return None
    begun = [place for place, era in enumerate(eras) if era.first <= taken_at[:DATE]]
    return begun[-1] if begun else 0


def _ranked(person: Person, found: FacesOfOne, looks: Matrix, bar: float) -> tuple[RankedFace, ...]:
    similar = _similarities(found, looks)
    name, unsure = person.name, found.unsure
    ranked = []
    for face in found.faces:
        likeness = similar.get(face.id)
        is_unsure = face.id in unsure
        doubtful = not face.confirmed and (is_unsure or (likeness is not None and likeness < bar))
        # One number to sort by: confirmed ones are the last, unsure ones the first, cosines in between.
        rank = (_UNKNOWN if likeness is None else likeness) + 8.0 * face.confirmed - 4.0 * is_unsure
        ranked.append((rank, face.id, RankedFace(NamedFace(face, name), likeness, doubtful)))
    ranked.sort()
    return tuple([one for _, _, one in ranked])


def _similarities(found: FacesOfOne, looks: Matrix) -> dict[int, float]:
    """How like the person each face is, by id: like their mean, or a look if it is liker that."""
    if not len(found.compared):
        return {}
    rows = np.vstack([unit_mean(found.embeddings)[None], looks])
    likest = (found.embeddings @ rows.T).max(axis=1)
    return dict(zip(found.compared.tolist(), likest.tolist(), strict=True))


def _eras(
    looks: Sequence[StoredLook], found: FacesOfOne, photos: Sequence[Photo], centroids: Matrix
) -> tuple[Era, ...]:
    """The stretches of time between a person's looks, filled with the faces taken in each."""
    begins = [look.first_at[:DATE] for look in looks if look.first_at]
    if len(begins) < 2 or len(begins) != len(centroids):  # noqa: PLR2004
        return ()
    bare = [Era(first, first, 0, 0) for first in begins]
    taken = {photo.id: photo.taken_at[:DATE] for photo in photos if photo.taken_at}
    inside: list[list[Face]] = [[] for _ in bare]
    for face in found.faces:
        place = era_of(bare, taken.get(face.photo_id))
        if place is not None:
            inside[place].append(face)
    if not all(inside):
        return ()
    alike = found.embeddings @ centroids.T
    return tuple(
        _era(faces, taken, dict(zip(found.compared.tolist(), alike[:, place].tolist(), strict=True)))
        for place, faces in enumerate(inside)
    )


def _era(faces: Sequence[Face], taken: Mapping[int, str], alike: Mapping[int, float]) -> Era:
    days = sorted(taken[face.photo_id] for face in faces)
    shows = max(faces, key=lambda face: (alike.get(face.id, -1.0) * face.quality, -face.id))
    return Era(days[0], days[-1], len(faces), shows.id)
