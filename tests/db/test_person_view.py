"""What a person's page shows: counts that are true, the least likely face first, eras and company."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from models.face import Vector
from models.geometry import Box
from models.photo import FileStamp, PhotoFacts
from services.describing import put_in_circle, set_hidden, set_nicknames
from services.moving_faces import move_faces
from services.naming import name_person
from services.person_view import Era, PersonView, era_of, person_view
from services.rejecting import confirm, hide_face
from services.strangers import ignore
from tests.db.stage import Stage
from tests.fakes import as_unit, detected, vector_of


def shown(stage: Stage, person: int) -> PersonView:
    view = person_view(stage.library, stage.pack, person)
    assert view is not None
    return view


def dated(stage: Stage, number: int, year: int, vectors: Sequence[Vector]) -> list[int]:
    """A photo of that year with these faces, side by side."""
    stamp = FileStamp(Path(f"/photos/{number:04d}.jpg"), 1000 + number, 1)
    facts = PhotoFacts(1000, 800, 1, f"{year}-06-{1 + number % 28:02d}T10:00:00", "JPEG")
    with stage.library.transaction():
        photo = stage.library.photos.store(stamp, number.to_bytes(16, "big"), facts, stage.pack.id)
        found = [
            (detected(vector, Box(100 + 200 * place, 100, 80, 80)), b"crop")
            for place, vector in enumerate(vectors)
        ]
        ids = stage.library.detections.store(photo, found, stage.pack.id)
    return [face for face in ids if face is not None]


def aged(person: int, look: int, age: float) -> Vector:
    """A face of somebody who changes with the years, 0 to 1."""
    return as_unit(vector_of(person, look, 0.3) + 1.6 * age * np.eye(64, dtype=np.float32)[person + 30])


def test_a_page_counts_what_it_lists(people: Stage) -> None:
    for person in (1, 2, 3, 4):
        view = shown(people, person)
        assert len(view.faces) == view.person.faces
        assert len(view.photos) == view.person.photos
        assert {ranked.face.face.id for ranked in view.faces} == set(people.faces_of(person))


def test_nobody_has_no_page(people: Stage) -> None:
    assert person_view(people.library, people.pack, 99) is None
    move_faces(people.library, people.pack, people.faces_of(4), 4, 3)
    assert person_view(people.library, people.pack, 4) is None, "no face is left"


def test_the_least_likely_face_comes_first_and_confirmed_ones_last(people: Stage) -> None:
    faces = people.faces_of(1)
    confirm(people.library, people.pack, [faces[0]], 1)
    view = shown(people, 1)
    assert view.faces[-1].face.face.id == faces[0]
    assert view.faces[-1].face.face.confirmed
    alike = [ranked.similarity for ranked in view.faces[:-1]]
    assert all(isinstance(one, float) for one in alike)
    assert alike == sorted(alike, key=lambda one: one or 0.0)


def test_a_face_that_only_just_joined_comes_before_the_sure_ones(people: Stage) -> None:
    likest = shown(people, 1).faces[-1].face.face.id
    people.sql("UPDATE faces SET unsure = 1 WHERE id = ?", likest)
    first = shown(people, 1).faces[0]
    assert (first.face.face.id, first.doubtful) == (likest, True)
    confirm(people.library, people.pack, [likest], 1)
    assert not shown(people, 1).faces[-1].doubtful, "whom somebody confirmed nobody doubts"


def test_a_face_like_nobody_here_is_doubtful(people: Stage) -> None:
    stranger = people.photo(500, [(people.vector(9, 0), Box(100, 100, 80, 80))])[1][0]
    people.sql("UPDATE faces SET person_id = 1 WHERE id = ?", stranger)
    view = shown(people, 1)
    assert (view.faces[0].face.face.id, view.faces[0].doubtful) == (stranger, True)
    assert not any(ranked.doubtful for ranked in view.faces[1:])


def test_a_face_that_cannot_be_compared_is_listed_all_the_same(people: Stage) -> None:
    damaged = people.faces_of(1)[2]
    people.sql("UPDATE faces SET embedding = zeroblob(256) WHERE id = ?", damaged)
    view = shown(people, 1)
    assert len(view.faces) == 6
    assert view.faces[0].face.face.id == damaged
    assert view.faces[0].similarity is None
    assert not view.faces[0].doubtful


def test_a_face_taken_away_is_on_no_page(people: Stage) -> None:
    hide_face(people.library, people.pack, people.faces_of(2)[0])
    view = shown(people, 2)
    assert (len(view.faces), len(view.photos), view.person.faces) == (4, 4, 4)


@pytest.fixture
def grown(stage: Stage) -> Stage:
    """Person 1 changes between 2001 and 2015; the first photos have no date."""
    years = [year for year in (2001, 2002, 2003, 2013, 2014, 2015) for _ in range(4)]
    for number, year in enumerate(years, 1):
        dated(stage, number, year, [aged(0, number, 0.0 if year < 2010 else 1.0)])
    for look in range(3):
        stage.photo(900 + look, [(aged(0, 900 + look, 0.0), Box(100, 100, 80, 80))])
    with stage.library.transaction():
        person = stage.library.people.new_group()
        ids = [row[0] for row in stage.sql("SELECT id FROM faces ORDER BY id")]
        stage.library.groups.assign((person, False, int(str(face))) for face in ids)
    confirm(stage.library, stage.pack, [int(str(ids[0]))], person)
    return stage


def test_eras_are_stretches_of_time_with_a_face_and_a_true_count(grown: Stage) -> None:
    hide_face(grown.library, grown.pack, grown.faces_of(1)[1])
    view = shown(grown, 1)
    assert [(era.first[:4], era.last[:4]) for era in view.eras] == [("2001", "2003"), ("2013", "2015")]
    taken = {photo.id: photo.taken_at for photo in view.photos}
    for place, era in enumerate(view.eras):
        inside = [
            ranked.face.face.id
            for ranked in view.faces
            if era_of(view.eras, taken[ranked.face.face.photo_id]) == place
        ]
        assert era.faces == len(inside)
        assert era.face_id in inside
    assert sum(era.faces for era in view.eras) == len(view.faces) - 3, "three photos have no date"


def test_who_never_changes_has_no_eras(people: Stage) -> None:
    assert shown(people, 1).eras == ()


def test_every_dated_photo_belongs_to_one_era() -> None:
    eras = (Era("2001-05-01", "2003-01-01", 3, 1), Era("2010-01-01", "2011-01-01", 3, 2))
    dates = ("1999-01-01", "2001-05-01", "2009-12-31T23:59:59", "2010-01-01T00:00:00", "2020-01-01")
    assert [era_of(eras, date) for date in dates] == [0, 0, 0, 1, 1]
    assert era_of(eras, None) is None
    assert era_of((), "2001-01-01") is None


@pytest.fixture
def party(stage: Stage) -> Stage:
    """Person 1 is with 2 in four photos, with 3 in two, with 4 in one, with 5 in none."""
    together: tuple[tuple[int, ...], ...] = (
        (0, 1), (0, 1), (0, 1, 2), (0, 1, 2), (0, 3), (3,), (3,), (4,), (4,), (4,), (2,),
    )  # fmt: skip
    for number, who in enumerate(together, 1):
        dated(stage, number, 2001, [vector_of(person, number) for person in who])
    with stage.library.transaction():
        people = [stage.library.people.new_group() for _ in range(5)]
        faces = iter(row[0] for row in stage.sql("SELECT id FROM faces ORDER BY id"))
        stage.library.groups.assign(
            (people[person], False, int(str(next(faces)))) for who in together for person in who
        )
    for person in people:
        confirm(stage.library, stage.pack, [stage.faces_of(person)[0]], person)
    return stage


def met(stage: Stage) -> list[tuple[int, int]]:
    return [(person.id, photos) for person, photos in shown(stage, 1).company]


def test_company_is_who_is_in_photos_together_the_most_often_first(party: Stage) -> None:
    assert met(party) == [(2, 4), (3, 2)], "somebody without a name met once is a bystander"
    name_person(party.library, party.pack, 4, "Tom")
    assert met(party) == [(2, 4), (3, 2), (4, 1)]
    shared = party.library.people.photos_of(1) & party.library.people.photos_of(2)
    assert len(shared) == 4


def test_strangers_and_hidden_people_are_no_company(party: Stage) -> None:
    ignore(party.library, party.pack, [2])
    set_hidden(party.library, party.pack, [3], hidden=True)
    assert met(party) == []


def test_a_person_twice_in_a_photo_is_one_photo_together(party: Stage) -> None:
    party.sql("UPDATE faces SET person_id = 2 WHERE person_id = 3")
    assert met(party) == [(2, 4)]


def test_circles_and_names_come_along(people: Stage) -> None:
    library, pack = people.library, people.pack
    name_person(library, pack, 1, "Sarah")
    name_person(library, pack, 2, "Robert")
    set_nicknames(library, pack, 2, ["Bob"])
    put_in_circle(library, pack, [1, 2], "Family")
    put_in_circle(library, pack, [1], "Choir")
    view = shown(people, 1)
    assert [circle.name for circle in view.circles] == ["Choir", "Family"]
    assert set(view.names) == {"Sarah", "Robert", "Bob"}
    assert view.faces[0].face.name == "Sarah"
    assert shown(people, 3).circles == ()
