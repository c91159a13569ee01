"""What was decided in our library stays, whatever the old one says."""

from __future__ import annotations

from pathlib import Path

from services.drawing import save_drawn
from services.forgetting import forget_person
from services.merging import merge
from services.naming import name_person
from services.rejecting import confirm, hide_face, not_this_person
from services.strangers import ignore
from services.undoing import undo
from tests.db.importing import (
    PHOTOS,
    everything,
    face_at,
    filled,
    folder,
    import_old,
    name_at,
    old,
    photo_of,
    scan_folder,
)
from tests.db.old_program import Old
from tests.db.stage import Stage, owner
from tests.fakes import cell_box

__all__ = ["filled", "folder", "old"]


def test_what_was_decided_here_stays(stage: Stage, filled: Old, folder: Path) -> None:
    scan_folder(stage, folder)
    zero, one, two, three = (face_at(stage, photo, cell_box(0)) for photo in (1, 2, 3, 4))
    group = owner(stage.library, zero)
    other = owner(stage.library, face_at(stage, 1, cell_box(2)))
    hide_face(stage.library, stage.pack, one)
    not_this_person(stage.library, stage.pack, [two], group)
    confirm(stage.library, stage.pack, [zero], group)
    (drawn,) = save_drawn(
        stage.library, stage.pack, stage.drawn(stage.vector(9, 9), photo=5, box=cell_box(0))
    ).faces
    name_person(stage.library, stage.pack, other, "Clara")
    before = {face: stage.sql("SELECT * FROM faces WHERE id = ?", face) for face in (zero, one, two, drawn)}
    report = import_old(stage, filled)
    for face, row in before.items():
        assert stage.sql("SELECT * FROM faces WHERE id = ?", face) == row
    assert stage.value("SELECT count(*) FROM faces WHERE source = 'manual'") == 4
    assert stage.library.faces.get(three).confirmed
    # The group somebody decided about has got the name, so that what is not of the group is not Anna.
    assert stage.library.people.find("Anna").id == group
    assert stage.library.people.find("Clara").faces == PHOTOS
    assert (report.people, report.named) == (3, 2)
    again = everything(stage)
    assert import_old(stage, filled) == report
    assert everything(stage) == again


def test_a_forgotten_face_is_not_described_again(stage: Stage, filled: Old, folder: Path) -> None:
    scan_folder(stage, folder)
    group = owner(stage.library, face_at(stage, 1, cell_box(0)))
    faces = stage.faces_of(group)
    forget_person(stage.library, stage.pack, group, keep_name=False)
    report = import_old(stage, filled)
    assert (report.people, report.named) == (2, 1)
    assert stage.library.people.names() == ["Berta"]
    for face in faces:
        assert stage.sql("SELECT hidden, forgotten, embedding FROM faces WHERE id = ?", face) == [
            (1, 1, None)
        ]
    assert stage.value("SELECT count(*) FROM faces WHERE source = 'manual'") == 3


def test_a_group_somebody_decided_about_gets_the_name_of_most_of_its_faces(
    stage: Stage, filled: Old, folder: Path
) -> None:
    scan_folder(stage, folder)
    anna, berta = (owner(stage.library, face_at(stage, 1, cell_box(cell))) for cell in range(2))
    for face in stage.faces_of(berta)[:2]:
        not_this_person(stage.library, stage.pack, [face], berta)
    photo_of(folder, 4).unlink()
    merge(stage.library, stage.pack, berta, anna)
    before = stage.faces_of(anna)
    assert len(before) == PHOTOS + 3
    import_old(stage, filled)
    assert stage.library.people.find("Anna").id == anna
    assert stage.library.people.find("Berta").id != anna
    assert name_at(stage, 4, 1) == "Berta"
    undo(stage.library, stage.pack)
    assert stage.library.people.get(anna).name is None
    assert stage.faces_of(anna) == before
    stage.check_sound()


def test_faces_of_another_name_or_of_ignored_people_stay(stage: Stage, filled: Old, folder: Path) -> None:
    scan_folder(stage, folder)
    anna, berta = (owner(stage.library, face_at(stage, 1, cell_box(cell))) for cell in range(2))
    name_person(stage.library, stage.pack, anna, "Clara")
    ignore(stage.library, stage.pack, [berta])
    report = import_old(stage, filled)
    # Only the box our detector found nothing in is Berta's.
    assert (report.people, report.named) == (2, 1)
    assert stage.library.people.names() == ["Berta", "Clara"]
    assert [stage.library.people.get(person).faces for person in (anna, berta)] == [PHOTOS, PHOTOS]


def test_somebody_of_that_name_is_the_same_person(stage: Stage, filled: Old, folder: Path) -> None:
    scan_folder(stage, folder)
    anna = owner(stage.library, face_at(stage, 1, cell_box(0)))
    name_person(stage.library, stage.pack, anna, "anna")
    import_old(stage, filled)
    assert stage.library.people.find("Anna").id == anna
    assert stage.value("SELECT count(*) FROM faces WHERE person_id = ? AND confirmed = 1", anna) == PHOTOS
    assert stage.library.people.get(anna).name == "anna"


def test_of_several_people_of_that_name_it_is_who_has_most_of_the_faces(
    stage: Stage, filled: Old, folder: Path
) -> None:
    scan_folder(stage, folder)
    anna, _, third = (owner(stage.library, face_at(stage, 1, cell_box(cell))) for cell in range(3))
    name_person(stage.library, stage.pack, third, "Anna")
    name_person(stage.library, stage.pack, anna, "Anna")
    import_old(stage, filled)
    assert stage.library.people.get(anna).faces == PHOTOS
    assert stage.value("SELECT sum(confirmed) FROM faces WHERE person_id = ?", third) == 0


def test_people_merged_after_an_import_stay_merged(stage: Stage, filled: Old) -> None:
    import_old(stage, filled)
    anna, berta = (stage.library.people.find(name).id for name in ("Anna", "Berta"))
    merge(stage.library, stage.pack, berta, anna)
    before = stage.rows()
    import_old(stage, filled)
    assert stage.rows() == before
    assert stage.library.people.names() == ["Anna"]
