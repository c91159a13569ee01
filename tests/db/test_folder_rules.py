"""What somebody says of a folder: no faces here, or left out; nothing is lost, and it can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.progress import ScanReport
from services.drawing import save_drawn
from services.erasing import erase_face_data
from services.folder_rules import set_rule
from services.naming import name_person
from services.rejecting import confirm, hide_face
from services.relocating import relocate
from services.undoing import redo, undo
from tests.db.stage import Stage, owner, run
from tests.fakes import FakeEngine, Look, cell_box, paint
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two people in four photos of two folders; photos 1 and 2 are in `at home`, 3 and 4 in `at work`."""
    for number in range(2):
        paint(tmp_path / "p" / "at home" / f"{number}.png", [Look(0, number), Look(1, number)])
        paint(tmp_path / "p" / "at work" / f"{number}.png", [Look(0, 50 + number), Look(1, 50 + number)])
    return tmp_path / "p"


def _scan(stage: Stage, *folders: Path, engine: FakeEngine | None = None) -> ScanReport:
    return run(scan(stage.library, engine or FakeEngine(), folders, Manner(Pace(2))))


def _shown(stage: Stage) -> list[int]:
    return sorted(photo.id for photo in stage.library.photos.all())


def _faces_in(stage: Stage, photo: int) -> list[int]:
    return [found.face.id for found in stage.library.faces.of_photo(photo)]


def test_new_photos_are_stored_without_looking_for_faces(stage: Stage, folder: Path) -> None:
    set_rule(stage.library, stage.pack, folder / "at work", no_faces=True)
    engine = FakeEngine()
    report = _scan(stage, folder, engine=engine)
    assert (report.photos, report.new, report.faces, engine.looks) == (4, 4, 4, 2)
    assert _shown(stage) == [1, 2, 3, 4]
    assert stage.library.thumbnails.get("photo", [3, 4]).keys() == {3, 4}
    assert _scan(stage, folder, engine=engine).new == 0
    assert engine.looks == 2
    set_rule(stage.library, stage.pack, folder / "at work", no_faces=False)
    assert stage.library.rules.all() == []
    report = _scan(stage, folder, engine=engine)
    assert (report.photos, report.faces, engine.looks) == (4, 8, 4)
    assert _scan(stage, folder, engine=engine).new == 0
    stage.check_sound()


def test_faces_found_before_are_out_of_sight_but_those_somebody_decided_about(
    stage: Stage, folder: Path
) -> None:
    _scan(stage, folder)
    mine, other = _faces_in(stage, 3)
    refused = _faces_in(stage, 4)[0]
    confirm(stage.library, stage.pack, [mine], owner(stage.library, mine))
    hide_face(stage.library, stage.pack, refused)
    (drawn,) = save_drawn(
        stage.library, stage.pack, stage.drawn(stage.vector(6, 1), photo=4, box=cell_box(6))
    ).faces
    changes = stage.there_and_back(
        lambda: set_rule(stage.library, stage.pack, folder / "at work", no_faces=True)
    )
    assert changes.text == f"Faces in {folder / 'at work'} are not recognised"
    assert {3, 4} <= changes.photos
    assert other in changes.faces
    assert _faces_in(stage, 3) == [mine]
    assert _faces_in(stage, 4) == [drawn]
    assert len(_faces_in(stage, 1)) == len(_faces_in(stage, 2)) == 2
    assert _shown(stage) == [1, 2, 3, 4]
    _scan(stage, folder)
    assert _faces_in(stage, 4) == [drawn]
    changes = set_rule(stage.library, stage.pack, folder / "at work", no_faces=False)
    assert changes.text == f"Faces in {folder / 'at work'} are recognised again"
    assert _faces_in(stage, 3) == [mine, other]
    assert refused not in _faces_in(stage, 4), "what somebody refused is no face"
    assert stage.library.set_aside.count() == 0
    stage.check_sound()


def test_a_name_given_before_is_there_again_afterwards(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    sarah = owner(stage.library, _faces_in(stage, 3)[0])
    name_person(stage.library, stage.pack, sarah, "Sarah")
    before = stage.rows()
    set_rule(stage.library, stage.pack, folder, no_faces=True)
    assert stage.library.faces.count() == 0
    _scan(stage, folder)
    assert stage.library.people.get(sarah).name == "Sarah"
    stage.check_sound()
    undo(stage.library, stage.pack)
    assert stage.rows() == before
    redo(stage.library, stage.pack)
    assert stage.library.faces.count() == 0
    stage.check_sound()


def test_a_rule_holds_below_and_rules_lie_in_each_other(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    set_rule(stage.library, stage.pack, folder, no_faces=True)
    set_rule(stage.library, stage.pack, folder / "at work", no_faces=True)
    set_rule(stage.library, stage.pack, folder, no_faces=False)
    assert [len(_faces_in(stage, photo)) for photo in (1, 2, 3, 4)] == [2, 2, 0, 0]
    set_rule(stage.library, stage.pack, folder, no_faces=True)
    set_rule(stage.library, stage.pack, folder / "at work", no_faces=False)
    assert stage.library.faces.count() == 0
    assert [rule.path for rule in stage.library.rules.all()] == [folder]


def test_a_folder_with_the_beginning_of_a_name_is_another_one(stage: Stage, folder: Path) -> None:
    paint(folder / "at work 2" / "a.png", [Look(0, 90)])
    _scan(stage, folder)
    set_rule(stage.library, stage.pack, folder / "at work", no_faces=True, ignored=True)
    assert _shown(stage) == [1, 2, 5]
    assert len(_faces_in(stage, 5)) == 1


def test_saying_it_again_leaves_no_step(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    set_rule(stage.library, stage.pack, folder, ignored=True)
    steps = stage.steps()
    assert not set_rule(stage.library, stage.pack, folder, ignored=True).text
    assert not set_rule(stage.library, stage.pack, folder / "never", no_faces=False).text
    assert stage.steps() == steps


def test_a_folder_left_out_is_not_walked_and_its_photos_are_neither_shown_nor_missing(
    stage: Stage, folder: Path
) -> None:
    _scan(stage, folder)
    mine = _faces_in(stage, 3)[0]
    confirm(stage.library, stage.pack, [mine], owner(stage.library, mine))
    changes = stage.there_and_back(
        lambda: set_rule(stage.library, stage.pack, folder / "at work", ignored=True)
    )
    assert changes.text == f"{folder / 'at work'} is left out"
    assert _shown(stage) == [1, 2]
    paint(folder / "at work" / "new.png", [Look(3, 1)])
    (folder / "at work" / "1.png").unlink()
    report = _scan(stage, folder)
    assert (report.photos, report.new) == (2, 0)
    assert (_shown(stage), stage.library.photos.count_missing()) == ([1, 2], 0)
    assert stage.library.faces.is_shown(mine), "what somebody decided stays"
    undo(stage.library, stage.pack)
    assert _shown(stage) == [1, 2, 3, 4]
    report = _scan(stage, folder)
    assert (report.photos, report.new, stage.library.photos.count_missing()) == (4, 1, 1)
    assert len(_faces_in(stage, 3)) == 2
    stage.check_sound()


def test_a_photo_left_out_in_one_place_is_shown_where_a_copy_of_it_is(stage: Stage, folder: Path) -> None:
    work = folder / "at work" / "0.png"
    (folder / "at home" / "copy.png").write_bytes(work.read_bytes())
    _scan(stage, folder)
    photo = stage.library.photos.by_path(work).id
    set_rule(stage.library, stage.pack, work.parent, ignored=True)
    _scan(stage, folder)
    shown = {found.id: found.path.name for found in stage.library.photos.all()}
    assert shown[photo] == "copy.png"
    assert len(_faces_in(stage, photo)) == 2


def test_no_media_is_like_leaving_out_until_the_file_is_gone(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    before = stage.rows()
    note = folder / "at work" / ".nomedia"
    note.touch()
    report = _scan(stage, folder)
    assert (report.photos, stage.library.photos.count_missing()) == (2, 0)
    assert _shown(stage) == [1, 2]
    assert stage.library.faces.count() == 4
    # A rule that comes and goes meanwhile does not let them in.
    set_rule(stage.library, stage.pack, folder / "at work", ignored=True)
    set_rule(stage.library, stage.pack, folder / "at work", ignored=False)
    _scan(stage, folder)
    assert _shown(stage) == [1, 2]
    note.unlink()
    assert _scan(stage, folder).photos == 4
    assert _shown(stage) == [1, 2, 3, 4]
    assert stage.rows(["faces", "people"]) == {name: before[name] for name in ("faces", "people")}


def test_a_photo_that_moves_into_and_out_of_such_a_folder(stage: Stage, folder: Path) -> None:
    set_rule(stage.library, stage.pack, folder / "at work", no_faces=True)
    _scan(stage, folder)
    home, work = folder / "at home" / "0.png", folder / "at work" / "0.png"
    mine, theirs = (stage.library.photos.by_path(path).id for path in (home, work))
    home.rename(folder / "at work" / "moved in.png")
    work.rename(folder / "at home" / "moved out.png")
    _scan(stage, folder)
    assert (len(_faces_in(stage, mine)), len(_faces_in(stage, theirs))) == (0, 2)
    stage.check_sound()


def test_a_rule_goes_along_with_its_folder(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    set_rule(stage.library, stage.pack, folder / "at work", no_faces=True)
    folder.rename(folder.with_name("elsewhere"))
    relocate(stage.library, folder, folder.with_name("elsewhere"))
    assert [rule.path for rule in stage.library.rules.all()] == [folder.with_name("elsewhere") / "at work"]
    _scan(stage, folder.with_name("elsewhere"))
    assert stage.library.faces.count() == 4


def test_a_photo_that_changes_where_faces_are_not_wanted_keeps_what_is_known(
    stage: Stage, folder: Path
) -> None:
    _scan(stage, folder)
    mine = _faces_in(stage, 3)[0]
    confirm(stage.library, stage.pack, [mine], owner(stage.library, mine))
    set_rule(stage.library, stage.pack, folder / "at work", no_faces=True)
    paint(folder / "at work" / "0.png", [Look(0, 60), Look(1, 60), Look(2, 60)])
    engine = FakeEngine()
    assert _scan(stage, folder, engine=engine).new == 1
    assert (engine.looks, _faces_in(stage, 3)) == (0, [mine])
    set_rule(stage.library, stage.pack, folder / "at work", no_faces=False)
    _scan(stage, folder, engine=engine)
    assert engine.looks == 1
    assert len(_faces_in(stage, 3)) == 3
    stage.check_sound()


def test_a_face_that_is_forgotten_meanwhile_stays_out_of_sight(stage: Stage, folder: Path) -> None:
    """Without a name for good, with one for as long as the rule is there."""
    _scan(stage, folder)
    mine, _ = _faces_in(stage, 3)
    sarah = owner(stage.library, mine)
    name_person(stage.library, stage.pack, sarah, "Sarah")
    set_rule(stage.library, stage.pack, folder / "at work", no_faces=True)
    erase_face_data(stage.library, stage.pack, None, keep_names=True, logs=folder)
    _scan(stage, folder)
    assert _faces_in(stage, 3) == []
    set_rule(stage.library, stage.pack, folder / "at work", no_faces=False)
    assert _faces_in(stage, 3) == [mine]
    assert owner(stage.library, mine) == sarah
