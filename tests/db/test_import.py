"""Importing the old program's library: who and where comes over."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from models.errors import LibraryError
from models.geometry import Box
from tests.db.importing import (
    EMPTY,
    PHOTOS,
    face_at,
    filled,
    folder,
    import_old,
    name_at,
    old,
    photo_of,
    text_of,
)
from tests.db.old_program import Old
from tests.db.stage import Stage, owner, run
from tests.fakes import CELL, PACK, FakeEngine, Look, cell_box, paint
from workers.import_worker import import_predecessor
from workers.pace import Pace
from workers.scan_steps import Manner

__all__ = ["filled", "folder", "old"]


def test_names_boxes_and_people_come_over(stage: Stage, filled: Old) -> None:
    report = import_old(stage, filled)
    assert (report.photos, report.people, report.named) == (PHOTOS, 3, 2)
    assert report.faces == 3 * PHOTOS + 3
    assert (report.without_box, report.unusable, report.damaged) == (0, 0, 0)
    assert (report.missing_count, report.failed) == (0, ())
    assert report.sentence == "Imported 3 people (2 named) with 18 faces from 5 photos."
    for photo in range(1, PHOTOS + 1):
        assert [name_at(stage, photo, cell) for cell in range(3)] == ["Anna", "Berta", None]
    assert stage.library.faces.get(face_at(stage, 1, cell_box(0))).box == cell_box(0)
    anna, berta = (stage.library.people.find(name) for name in ("Anna", "Berta"))
    assert (anna.faces, berta.faces, anna.decided) == (PHOTOS, PHOTOS, True)
    assert stage.value("SELECT min(confirmed) FROM faces WHERE person_id = ?", anna.id) == 1
    (step,) = stage.library.history.all()
    assert (step.kind, step.text) == ("import", "Imported 3 people from old.db")
    assert stage.library.folders.all() == []


def test_who_has_no_name_is_grouped_by_us(stage: Stage, filled: Old) -> None:
    import_old(stage, filled)
    people = {stage.person_of(face_at(stage, photo, cell_box(2))) for photo in range(1, PHOTOS + 1)}
    (group,) = people
    assert group is not None
    assert not stage.library.people.get(group).decided
    assert stage.library.people.get(group).faces == PHOTOS


def test_a_box_in_which_nothing_is_detected_becomes_a_drawn_face(stage: Stage, filled: Old) -> None:
    import_old(stage, filled)
    faces = [face_at(stage, photo, cell_box(EMPTY)) for photo in (1, 2, 3)]
    for face in faces:
        source, dim, blob = stage.sql("SELECT source, dim, embedding FROM faces WHERE id = ?", face)[0]
        assert (source, dim) == ("manual", PACK.dim)
        assert isinstance(blob, bytes)
        assert np.linalg.norm(np.frombuffer(blob, np.float32)) == pytest.approx(1)
        assert stage.library.faces.get(face).box == cell_box(EMPTY)
    by_hand = stage.library.people.get(owner(stage.library, faces[0]))
    assert (by_hand.name, by_hand.decided, by_hand.faces) == (None, True, 1)
    assert not stage.library.faces.get(faces[0]).confirmed
    # Berta is in that photo already, with a face that fits better; nobody is in one photo twice.
    assert stage.library.faces.get(faces[1]).person_id is None
    assert stage.library.faces.get(faces[2]).person_id is None


def test_a_drawn_face_of_somebody_with_a_name_is_confirmed(stage: Stage, old: Old, folder: Path) -> None:
    old.branch("face_000", "Anna")
    old.crop("face_000", str(photo_of(folder, 0)), text_of(cell_box(EMPTY)))
    report = import_old(stage, old)
    face = stage.library.faces.get(face_at(stage, 1, cell_box(EMPTY)))
    assert (report.people, report.named, report.faces) == (1, 1, 1)
    assert face.confirmed
    assert stage.library.people.find("Anna").id == face.person_id


def test_two_boxes_around_the_same_face_are_one(stage: Stage, old: Old, folder: Path) -> None:
    for key, factor in (("face_000", 1.0), ("manual_1", 1.1), (None, 1.2)):
        old.crop(key, str(photo_of(folder, 0)), text_of(cell_box(EMPTY).widened(factor)))
    report = import_old(stage, old)
    assert (report.people, report.faces) == (1, 1)
    assert stage.value("SELECT count(*) FROM faces WHERE source = 'manual'") == 1
    assert stage.person_of(face_at(stage, 1, cell_box(EMPTY))) is not None


def test_a_face_of_two_people_goes_to_the_one_whose_box_fits_better(
    stage: Stage, old: Old, folder: Path
) -> None:
    for key, name, factor in (("face_000", "Anna", 1.3), ("face_001", "Berta", 1.1), ("manual_1", None, 1.0)):
        old.branch(key, name)
        old.crop(key, str(photo_of(folder, 0)), text_of(cell_box(0).widened(factor)))
    report = import_old(stage, old)
    assert (report.people, report.named, report.faces) == (1, 1, 1)
    assert name_at(stage, 1, 0) == "Berta"
    assert stage.library.people.names() == ["Berta"]


def test_nobody_is_in_one_photo_twice(stage: Stage, old: Old, folder: Path) -> None:
    old.branch("face_000", "Anna")
    old.crop("face_000", str(photo_of(folder, 0)), text_of(cell_box(0).widened(1.3)))
    old.crop("face_000", str(photo_of(folder, 0)), text_of(cell_box(1)))
    import_old(stage, old)
    assert [name_at(stage, 1, cell) for cell in range(2)] == [None, "Anna"]


def test_boxes_end_where_the_photo_ends(stage: Stage, old: Old, folder: Path) -> None:
    old.branch("face_000", "Anna")
    right = 4 * CELL
    old.crop("face_000", str(photo_of(folder, 0)), text_of(Box(right - 30, -20, 100, 60)))
    old.crop("face_000", str(photo_of(folder, 1)), text_of(Box(right + 1, 0, 50, 50)))
    old.crop("face_000", str(photo_of(folder, 2)), text_of(Box(right - 7, 0, 50, 50)))
    report = import_old(stage, old)
    (face,) = stage.faces_of(stage.library.people.find("Anna").id)
    assert stage.library.faces.get(face).box == Box(right - 30, 0, 30, 40)
    assert (report.faces, report.unusable) == (1, 2)
    assert report.sentence.endswith(" 2 faces without a usable box were left out.")


def test_a_face_without_a_box_is_the_only_one_in_the_photo(stage: Stage, old: Old, tmp_path: Path) -> None:
    one, two, both, gone = (photo_of(tmp_path / "p", number) for number in range(4))
    for file, looks in ((one, 1), (two, 2), (both, 1), (gone, 0)):
        paint(file, [Look(person, 1) for person in range(looks)])
    old.branch("face_000", "Anna")
    old.branch("face_001", "Berta")
    for file in (one, two, both, gone):
        old.crop("face_000", str(file))
    old.crop("face_001", str(both))
    report = import_old(stage, old)
    assert (report.people, report.faces, report.without_box) == (1, 1, 4)
    assert name_at(stage, 1, 0) == "Anna"
    assert stage.library.people.names() == ["Anna"]


@pytest.mark.parametrize(
    ("label", "name"),
    [("An\x00na\x1b", "Anna"), (" Anna\nMaria ", "Anna Maria"), ("A\u030angstro\u0308m", "Ångström")],
)
def test_names_are_tidied(stage: Stage, old: Old, folder: Path, label: str, name: str) -> None:
    old.branch("face_000", label)
    old.crop("face_000", str(photo_of(folder, 0)), text_of(cell_box(0)))
    import_old(stage, old)
    assert stage.library.people.names() == [name]


@pytest.mark.parametrize("label", [None, "", "\x01\x02", " \t", "x" * 201, "\u200b"])
def test_what_is_no_name_makes_nobody(stage: Stage, old: Old, folder: Path, label: str | None) -> None:
    old.branch("face_000", label)
    old.crop("face_000", str(photo_of(folder, 0)), text_of(cell_box(0)))
    report = import_old(stage, old)
    assert (report.people, report.faces, stage.steps()) == (0, 1, 0)
    assert report.sentence == "Imported no people with 1 face from 1 photo."


def test_people_with_the_same_name_are_one(stage: Stage, old: Old, folder: Path) -> None:
    for number, name in enumerate(("Jürgen", "JU\u0308RGEN")):
        old.branch(f"face_00{number}", name)
        old.crop(f"face_00{number}", str(photo_of(folder, number)), text_of(cell_box(number)))
    report = import_old(stage, old)
    assert (report.people, report.named) == (1, 1)
    assert stage.library.people.names() == ["Jürgen"]
    assert stage.library.people.find("jürgen").faces >= 2


def test_groups_made_by_hand_are_known_in_several_projects(stage: Stage, old: Old, folder: Path) -> None:
    for project in (1, 2):
        old.crop("manual_1", str(photo_of(folder, project)), text_of(cell_box(EMPTY)), project=project)
    assert import_old(stage, old).people == 2


# Refusals


def test_a_foreign_file_is_refused_before_anything_is_written(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "some.db"
    file.write_bytes(b"x")
    with pytest.raises(LibraryError, match="not a library of the old program"):
        run(import_predecessor(stage.library, FakeEngine(), file, Manner(Pace(1))))
    assert stage.library.photos.count() == 0


def test_a_library_of_another_pack_is_refused(stage: Stage, filled: Old) -> None:
    stage.sql("UPDATE meta SET value = 'other-0002' WHERE key = 'pack'")
    with pytest.raises(LibraryError, match="other-0002"):
        run(import_predecessor(stage.library, FakeEngine(), filled.file, Manner(Pace(1))))
    assert stage.library.photos.count() == 0


def test_an_empty_old_library_is_imported(stage: Stage, old: Old) -> None:
    assert import_old(stage, old).sentence == "Imported no people with 0 faces from 0 photos."
    assert stage.steps() == 0
