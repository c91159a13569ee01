"""Importing the old program's library: who and where comes over, what was decided here stays."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from models.errors import LibraryError
from models.geometry import Box
from models.progress import Progress
from services.drawing import save_drawn
from services.forgetting import forget_person
from services.merging import merge
from services.naming import name_person
from services.rejecting import confirm, hide_face, not_this_person
from services.strangers import ignore
from services.undoing import redo, undo
from tests.db.stage import Stage, owner, run
from tests.db.test_predecessor import Old
from tests.fakes import CELL, PACK, FakeEngine, Look, cell_box, paint
from workers import import_worker
from workers.import_worker import ImportReport, import_predecessor
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

PHOTOS = 5
EMPTY = 3
"""The cell of every photo in which nobody is painted."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five photos of three people beside an empty cell."""
    for number in range(PHOTOS):
        paint(_photo(tmp_path / "photos", number), [*(Look(person, number) for person in range(3)), None])
    return tmp_path / "photos"


@pytest.fixture
def old(tmp_path: Path) -> Old:
    (tmp_path / "old").mkdir()
    return Old(tmp_path / "old" / "old.db", "text")


@pytest.fixture
def filled(old: Old, folder: Path) -> Old:
    """Anna, Berta and a group without a name, each in every photo; one box of Berta's was drawn."""
    old.branch("face_000", "Anna")
    old.branch("face_001", "Berta")
    old.branch("face_002", None)
    for number in range(PHOTOS):
        for cell in range(3):
            old.crop(f"face_00{cell}", str(_photo(folder, number)), _text(cell_box(cell).widened(1.2)))
    old.branch("manual_7f", None)
    old.crop("manual_7f", str(_photo(folder, 0)), _text(cell_box(EMPTY)))
    old.crop("face_001", str(_photo(folder, 1)), _text(cell_box(EMPTY)))
    old.crop(None, str(_photo(folder, 2)), _text(cell_box(EMPTY)))
    return old


def _photo(folder: Path, number: int) -> Path:
    return folder / f"{number}.png"


def _text(box: Box) -> str:
    return f"{box.x},{box.y},{box.width},{box.height}"


def _import(stage: Stage, old: Old, engine: FakeEngine | None = None) -> ImportReport:
    try:
        work = import_predecessor(stage.library, engine or FakeEngine(), old.file, Manner(Pace(2)))
        return run(work)
    finally:
        assert not old.trap.exists()
        stage.check_sound()


def _scan(stage: Stage, folder: Path) -> None:
    run(scan(stage.library, FakeEngine(), [folder], Manner(Pace(2))))


def _face_at(stage: Stage, photo: int, box: Box) -> int:
    found = stage.library.faces.covered_by(photo, box)
    assert found is not None
    return found


def _name_at(stage: Stage, photo: int, cell: int) -> str | None:
    faces = stage.library.faces.of_photo(photo)
    return next(found.name for found in faces if cell_box(cell).draws_again(found.face.box))


def _everything(stage: Stage) -> dict[str, object]:
    """All that an import leaves, but the times of day."""
    photos = "id, path, size, mtime_ns, fingerprint, width, height, pack_id, effort"
    return {
        **stage.rows(),
        "photos": stage.sql(f"SELECT {photos} FROM photos ORDER BY id"),  # noqa: S608
        "history": stage.sql("SELECT id, kind, text, changes, undone FROM history ORDER BY id"),
        "waiting": stage.sql("SELECT * FROM waiting"),
        "settled": stage.sql("SELECT * FROM settled"),
    }


# What comes over


def test_names_boxes_and_people_come_over(stage: Stage, filled: Old) -> None:
    report = _import(stage, filled)
    assert (report.photos, report.people, report.named) == (PHOTOS, 3, 2)
    assert report.faces == 3 * PHOTOS + 3
    assert (report.without_box, report.unusable, report.damaged) == (0, 0, 0)
    assert (report.missing_count, report.failed) == (0, ())
    assert report.sentence == "Imported 3 people (2 named) with 18 faces from 5 photos."
    for photo in range(1, PHOTOS + 1):
        assert [_name_at(stage, photo, cell) for cell in range(3)] == ["Anna", "Berta", None]
    assert stage.library.faces.get(_face_at(stage, 1, cell_box(0))).box == cell_box(0)
    anna, berta = (stage.library.people.find(name) for name in ("Anna", "Berta"))
    assert (anna.faces, berta.faces, anna.decided) == (PHOTOS, PHOTOS, True)
    assert stage.value("SELECT min(confirmed) FROM faces WHERE person_id = ?", anna.id) == 1
    (step,) = stage.library.history.all()
    assert (step.kind, step.text) == ("import", "Imported 3 people from old.db")
    assert stage.library.folders.all() == []


def test_who_has_no_name_is_grouped_by_us(stage: Stage, filled: Old) -> None:
    _import(stage, filled)
    people = {stage.person_of(_face_at(stage, photo, cell_box(2))) for photo in range(1, PHOTOS + 1)}
    (group,) = people
    assert group is not None
    assert not stage.library.people.get(group).decided
    assert stage.library.people.get(group).faces == PHOTOS


def test_a_box_in_which_nothing_is_detected_becomes_a_drawn_face(stage: Stage, filled: Old) -> None:
    _import(stage, filled)
    faces = [_face_at(stage, photo, cell_box(EMPTY)) for photo in (1, 2, 3)]
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
    old.crop("face_000", str(_photo(folder, 0)), _text(cell_box(EMPTY)))
    report = _import(stage, old)
    face = stage.library.faces.get(_face_at(stage, 1, cell_box(EMPTY)))
    assert (report.people, report.named, report.faces) == (1, 1, 1)
    assert face.confirmed
    assert stage.library.people.find("Anna").id == face.person_id


def test_two_boxes_around_the_same_face_are_one(stage: Stage, old: Old, folder: Path) -> None:
    for key, factor in (("face_000", 1.0), ("manual_1", 1.1), (None, 1.2)):
        old.crop(key, str(_photo(folder, 0)), _text(cell_box(EMPTY).widened(factor)))
    report = _import(stage, old)
    assert (report.people, report.faces) == (1, 1)
    assert stage.value("SELECT count(*) FROM faces WHERE source = 'manual'") == 1
    assert stage.person_of(_face_at(stage, 1, cell_box(EMPTY))) is not None


def test_a_face_of_two_people_goes_to_the_one_whose_box_fits_better(
    stage: Stage, old: Old, folder: Path
) -> None:
    for key, name, factor in (("face_000", "Anna", 1.3), ("face_001", "Berta", 1.1), ("manual_1", None, 1.0)):
        old.branch(key, name)
        old.crop(key, str(_photo(folder, 0)), _text(cell_box(0).widened(factor)))
    report = _import(stage, old)
    assert (report.people, report.named, report.faces) == (1, 1, 1)
    assert _name_at(stage, 1, 0) == "Berta"
    assert stage.library.people.names() == ["Berta"]


def test_nobody_is_in_one_photo_twice(stage: Stage, old: Old, folder: Path) -> None:
    old.branch("face_000", "Anna")
    old.crop("face_000", str(_photo(folder, 0)), _text(cell_box(0).widened(1.3)))
    old.crop("face_000", str(_photo(folder, 0)), _text(cell_box(1)))
    _import(stage, old)
    assert [_name_at(stage, 1, cell) for cell in range(2)] == [None, "Anna"]


def test_boxes_end_where_the_photo_ends(stage: Stage, old: Old, folder: Path) -> None:
    old.branch("face_000", "Anna")
    right = 4 * CELL
    old.crop("face_000", str(_photo(folder, 0)), _text(Box(right - 30, -20, 100, 60)))
    old.crop("face_000", str(_photo(folder, 1)), _text(Box(right + 1, 0, 50, 50)))
    old.crop("face_000", str(_photo(folder, 2)), _text(Box(right - 7, 0, 50, 50)))
    report = _import(stage, old)
    (face,) = stage.faces_of(stage.library.people.find("Anna").id)
    assert stage.library.faces.get(face).box == Box(right - 30, 0, 30, 40)
    assert (report.faces, report.unusable) == (1, 2)
    assert report.sentence.endswith(" 2 faces without a usable box were left out.")


def test_a_face_without_a_box_is_the_only_one_in_the_photo(stage: Stage, old: Old, tmp_path: Path) -> None:
    one, two, both, gone = (_photo(tmp_path / "p", number) for number in range(4))
    for file, looks in ((one, 1), (two, 2), (both, 1), (gone, 0)):
        paint(file, [Look(person, 1) for person in range(looks)])
    old.branch("face_000", "Anna")
    old.branch("face_001", "Berta")
    for file in (one, two, both, gone):
        old.crop("face_000", str(file))
    old.crop("face_001", str(both))
    report = _import(stage, old)
    assert (report.people, report.faces, report.without_box) == (1, 1, 4)
    assert _name_at(stage, 1, 0) == "Anna"
    assert stage.library.people.names() == ["Anna"]


@pytest.mark.parametrize(
    ("label", "name"),
    [("An\x00na\x1b", "Anna"), (" Anna\nMaria ", "Anna Maria"), ("A\u030angstro\u0308m", "Ångström")],
)
def test_names_are_tidied(stage: Stage, old: Old, folder: Path, label: str, name: str) -> None:
    old.branch("face_000", label)
    old.crop("face_000", str(_photo(folder, 0)), _text(cell_box(0)))
    _import(stage, old)
    assert stage.library.people.names() == [name]


@pytest.mark.parametrize("label", [None, "", "\x01\x02", " \t", "x" * 201, "\u200b"])
def test_what_is_no_name_makes_nobody(stage: Stage, old: Old, folder: Path, label: str | None) -> None:
    old.branch("face_000", label)
    old.crop("face_000", str(_photo(folder, 0)), _text(cell_box(0)))
    report = _import(stage, old)
    assert (report.people, report.faces, stage.steps()) == (0, 1, 0)
    assert report.sentence == "Imported no people with 1 face from 1 photo."


def test_people_with_the_same_name_are_one(stage: Stage, old: Old, folder: Path) -> None:
    for number, name in enumerate(("Jürgen", "JU\u0308RGEN")):
        old.branch(f"face_00{number}", name)
        old.crop(f"face_00{number}", str(_photo(folder, number)), _text(cell_box(number)))
    report = _import(stage, old)
    assert (report.people, report.named) == (1, 1)
    assert stage.library.people.names() == ["Jürgen"]
    assert stage.library.people.find("jürgen").faces >= 2


def test_groups_made_by_hand_are_known_in_several_projects(stage: Stage, old: Old, folder: Path) -> None:
    for project in (1, 2):
        old.crop("manual_1", str(_photo(folder, project)), _text(cell_box(EMPTY)), project=project)
    assert _import(stage, old).people == 2


# Photos


def test_photos_that_are_gone_are_counted(
    stage: Stage, filled: Old, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_worker, "MOST_MISSING", 1)
    for number in (1, 3):
        _photo(folder, number).unlink()
    filled.crop("face_000", "relative.png", _text(cell_box(0)))
    report = _import(stage, filled)
    assert (report.photos, report.missing_count) == (3, 3)
    assert report.missing == (_photo(folder, 1),)
    assert "3 photos were not found." in report.sentence
    assert stage.library.people.find("Anna").faces == 3
    assert stage.library.problems.count() == 0


def test_a_photo_that_cannot_be_read_stops_nothing(stage: Stage, filled: Old, folder: Path) -> None:
    _photo(folder, 4).write_bytes(b"no photo")
    report = _import(stage, filled)
    assert [problem.path for problem in report.failed] == [_photo(folder, 4)]
    assert (report.photos, report.people) == (4, 3)
    assert report.sentence.endswith(" 1 photo could not be used.")
    again = _import(stage, filled)
    assert again == report


def test_what_stands_where_a_photo_stood_is_no_photo(stage: Stage, filled: Old, folder: Path) -> None:
    _photo(folder, 0).unlink()
    _photo(folder, 0).mkdir()
    report = _import(stage, filled)
    assert [problem.path for problem in report.failed] == [_photo(folder, 0)]
    assert report.photos == 4


def test_a_photo_that_is_away_but_known_gets_its_names(stage: Stage, filled: Old, folder: Path) -> None:
    _scan(stage, folder)
    _photo(folder, 2).unlink()
    report = _import(stage, filled)
    assert report.missing == (_photo(folder, 2),)
    assert _name_at(stage, 3, 0) == "Anna"
    assert stage.value("SELECT count(*) FROM faces WHERE source = 'manual'") == 2


def test_known_photos_are_not_looked_at_again(stage: Stage, filled: Old, folder: Path) -> None:
    _scan(stage, folder)
    paint(_photo(folder, 1), [Look(0, 77), Look(1, 77), Look(2, 77)])
    engine = FakeEngine()
    _import(stage, filled, engine)
    assert engine.looks == 1
    assert stage.library.photos.count() == PHOTOS
    assert [_name_at(stage, 2, cell) for cell in range(3)] == ["Anna", "Berta", None]


def test_a_path_spelt_in_a_roundabout_way_is_the_same_photo(stage: Stage, old: Old, folder: Path) -> None:
    _scan(stage, folder)
    old.branch("face_000", "Anna")
    old.crop("face_000", str(folder / ".." / "photos" / "0.png"), _text(cell_box(0)))
    engine = FakeEngine()
    _import(stage, old, engine)
    assert (engine.looks, stage.library.photos.count()) == (0, PHOTOS)
    assert _name_at(stage, 1, 0) == "Anna"


def test_a_copy_is_the_same_photo(stage: Stage, old: Old, folder: Path) -> None:
    old.branch("face_000", "Anna")
    old.branch("face_001", "Berta")
    copy = folder / "copy.png"
    shutil.copy(_photo(folder, 0), copy)
    old.crop("face_000", str(_photo(folder, 0)), _text(cell_box(0)))
    old.crop("face_001", str(copy), _text(cell_box(1)))
    old.crop("face_001", str(folder / "x" / ".." / "copy.png"), _text(cell_box(EMPTY)))
    report = _import(stage, old)
    assert (report.photos, report.people, stage.library.photos.count()) == (1, 2, 1)
    assert [_name_at(stage, 1, cell) for cell in range(2)] == ["Anna", "Berta"]
    before = _everything(stage)
    assert _import(stage, old) == report
    assert _everything(stage) == before


def test_a_known_photo_that_has_moved_to_the_old_place_is_the_same(
    stage: Stage, filled: Old, folder: Path
) -> None:
    folder.rename(folder.with_name("before"))
    _scan(stage, folder.with_name("before"))
    folder.with_name("before").rename(folder)
    engine = FakeEngine()
    _import(stage, filled, engine)
    assert (engine.looks, stage.library.photos.count()) == (0, PHOTOS)
    assert [_name_at(stage, 1, cell) for cell in range(2)] == ["Anna", "Berta"]


def test_a_copy_of_a_photo_that_failed_is_tried(stage: Stage, filled: Old, folder: Path) -> None:
    for number in (0, 1):
        _photo(folder, number).write_bytes(b"no photo")
    report = _import(stage, filled)
    assert [problem.path for problem in report.failed] == [_photo(folder, number) for number in (0, 1)]


def test_a_photo_that_changes_while_it_is_imported(stage: Stage, filled: Old, folder: Path) -> None:
    work = import_predecessor(stage.library, FakeEngine(), filled.file, Manner(Pace(1)))
    for progress in work:
        if progress.stage == "Grouping faces":
            paint(_photo(folder, 1), [None])
            break
    report = run(work)
    assert [problem.path for problem in report.failed] == [_photo(folder, 1)]
    assert "changed since it was scanned" in report.failed[0].sentence
    stage.check_sound()


# Again, undo, and being stopped


def test_a_second_import_changes_nothing(stage: Stage, filled: Old) -> None:
    report = _import(stage, filled)
    before, engine = _everything(stage), FakeEngine()
    assert _import(stage, filled, engine) == report
    assert _everything(stage) == before
    assert engine.looks == 0


def test_what_has_come_since_is_added(stage: Stage, filled: Old, folder: Path) -> None:
    away = folder.parent / "away.png"
    shutil.move(_photo(folder, 4), away)
    _import(stage, filled)
    by_hand = owner(stage.library, _face_at(stage, 1, cell_box(EMPTY)))
    shutil.move(away, _photo(folder, 4))
    filled.crop("manual_7f", str(_photo(folder, 4)), _text(cell_box(EMPTY)))
    people = stage.library.people.count()
    report = _import(stage, filled)
    assert report.people == 3
    assert [_name_at(stage, 5, cell) for cell in range(2)] == ["Anna", "Berta"]
    assert stage.library.people.count() == people
    assert stage.person_of(_face_at(stage, 5, cell_box(EMPTY))) == by_hand
    assert stage.library.history.all()[0].text == "Imported 3 people from old.db"


def test_undo_leaves_what_a_scan_would_have(
    stages: Callable[[str], Stage], filled: Old, folder: Path
) -> None:
    scanned, imported = stages("scanned"), stages("imported")
    _scan(scanned, folder)
    _import(imported, filled)
    after = imported.rows()
    undo(imported.library, imported.pack)
    assert imported.rows() == scanned.rows()
    imported.check_sound()
    redo(imported.library, imported.pack)
    assert imported.rows() == after
    imported.check_sound()


def test_undo_after_a_scan_takes_all_of_it_back(stage: Stage, filled: Old, folder: Path) -> None:
    _scan(stage, folder)
    before = stage.rows()
    _import(stage, filled)
    assert stage.rows() != before
    undo(stage.library, stage.pack)
    assert stage.rows() == before


def test_an_import_that_was_undone_can_be_made_again(stage: Stage, filled: Old) -> None:
    report = _import(stage, filled)
    undo(stage.library, stage.pack)
    assert _import(stage, filled) == report
    assert stage.library.people.names() == ["Anna", "Berta"]


def test_an_import_stopped_anywhere_goes_on_and_ends_the_same(
    stages: Callable[[str], Stage], filled: Old
) -> None:
    undisturbed = stages("undisturbed")
    report = _import(undisturbed, filled)
    stop_after = 1
    while True:
        stopped = stages(f"stopped {stop_after}")
        work = import_predecessor(stopped.library, FakeEngine(), filled.file, Manner(Pace(2)))
        ended = len([progress for progress, _ in zip(work, range(stop_after), strict=False)]) < stop_after
        work.close()
        stopped.reopen()
        assert _import(stopped, filled) == report
        assert _everything(stopped) == _everything(undisturbed), f"stopped after {stop_after} reports"
        if ended:
            break
        stop_after += 1
    assert stop_after > PHOTOS + 5


def test_every_photo_is_stored_at_once_and_told(stage: Stage, filled: Old) -> None:
    reports: list[Progress] = []
    for progress in import_predecessor(stage.library, FakeEngine(), filled.file, Manner(Pace(2))):
        reports.append(progress)
        if progress.stage == "Finding faces":
            assert stage.library.photos.count() == progress.done
    stages = list(dict.fromkeys(progress.stage for progress in reports))
    assert stages == [
        *("Reading the old library", "Finding faces", "Grouping faces", "Describing faces"),
        "Importing people",
    ]
    assert any(progress.changes.step for progress in reports)


# What was decided here


def test_what_was_decided_here_stays(stage: Stage, filled: Old, folder: Path) -> None:
    _scan(stage, folder)
    zero, one, two, three = (_face_at(stage, photo, cell_box(0)) for photo in (1, 2, 3, 4))
    group = owner(stage.library, zero)
    other = owner(stage.library, _face_at(stage, 1, cell_box(2)))
    hide_face(stage.library, stage.pack, one)
    not_this_person(stage.library, stage.pack, [two], group)
    confirm(stage.library, stage.pack, [zero], group)
    (drawn,) = save_drawn(
        stage.library, stage.pack, stage.drawn(stage.vector(9, 9), photo=5, box=cell_box(0))
    ).faces
    name_person(stage.library, stage.pack, other, "Clara")
    before = {face: stage.sql("SELECT * FROM faces WHERE id = ?", face) for face in (zero, one, two, drawn)}
    report = _import(stage, filled)
    for face, row in before.items():
        assert stage.sql("SELECT * FROM faces WHERE id = ?", face) == row
    assert stage.value("SELECT count(*) FROM faces WHERE source = 'manual'") == 4
    assert stage.library.faces.get(three).confirmed
    # The group somebody decided about has got the name, so that what is not of the group is not Anna.
    assert stage.library.people.find("Anna").id == group
    assert stage.library.people.find("Clara").faces == PHOTOS
    assert (report.people, report.named) == (3, 2)
    again = _everything(stage)
    assert _import(stage, filled) == report
    assert _everything(stage) == again


def test_a_forgotten_face_is_not_described_again(stage: Stage, filled: Old, folder: Path) -> None:
    _scan(stage, folder)
    group = owner(stage.library, _face_at(stage, 1, cell_box(0)))
    faces = stage.faces_of(group)
    forget_person(stage.library, stage.pack, group, keep_name=False)
    report = _import(stage, filled)
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
    _scan(stage, folder)
    anna, berta = (owner(stage.library, _face_at(stage, 1, cell_box(cell))) for cell in range(2))
    for face in stage.faces_of(berta)[:2]:
        not_this_person(stage.library, stage.pack, [face], berta)
    _photo(folder, 4).unlink()
    merge(stage.library, stage.pack, berta, anna)
    before = stage.faces_of(anna)
    assert len(before) == PHOTOS + 3
    _import(stage, filled)
    assert stage.library.people.find("Anna").id == anna
    assert stage.library.people.find("Berta").id != anna
    assert _name_at(stage, 4, 1) == "Berta"
    undo(stage.library, stage.pack)
    assert stage.library.people.get(anna).name is None
    assert stage.faces_of(anna) == before
    stage.check_sound()


def test_faces_of_another_name_or_of_ignored_people_stay(stage: Stage, filled: Old, folder: Path) -> None:
    _scan(stage, folder)
    anna, berta = (owner(stage.library, _face_at(stage, 1, cell_box(cell))) for cell in range(2))
    name_person(stage.library, stage.pack, anna, "Clara")
    ignore(stage.library, stage.pack, [berta])
    report = _import(stage, filled)
    # Only the box our detector found nothing in is Berta's.
    assert (report.people, report.named) == (2, 1)
    assert stage.library.people.names() == ["Berta", "Clara"]
    assert [stage.library.people.get(person).faces for person in (anna, berta)] == [PHOTOS, PHOTOS]


def test_somebody_of_that_name_is_the_same_person(stage: Stage, filled: Old, folder: Path) -> None:
    _scan(stage, folder)
    anna = owner(stage.library, _face_at(stage, 1, cell_box(0)))
    name_person(stage.library, stage.pack, anna, "anna")
    _import(stage, filled)
    assert stage.library.people.find("Anna").id == anna
    assert stage.value("SELECT count(*) FROM faces WHERE person_id = ? AND confirmed = 1", anna) == PHOTOS
    assert stage.library.people.get(anna).name == "anna"


def test_of_several_people_of_that_name_it_is_who_has_most_of_the_faces(
    stage: Stage, filled: Old, folder: Path
) -> None:
    _scan(stage, folder)
    anna, _, third = (owner(stage.library, _face_at(stage, 1, cell_box(cell))) for cell in range(3))
    name_person(stage.library, stage.pack, third, "Anna")
    name_person(stage.library, stage.pack, anna, "Anna")
    _import(stage, filled)
    assert stage.library.people.get(anna).faces == PHOTOS
    assert stage.value("SELECT sum(confirmed) FROM faces WHERE person_id = ?", third) == 0


def test_people_merged_after_an_import_stay_merged(stage: Stage, filled: Old) -> None:
    _import(stage, filled)
    anna, berta = (stage.library.people.find(name).id for name in ("Anna", "Berta"))
    merge(stage.library, stage.pack, berta, anna)
    before = stage.rows()
    _import(stage, filled)
    assert stage.rows() == before
    assert stage.library.people.names() == ["Anna"]


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
    assert _import(stage, old).sentence == "Imported no people with 0 faces from 0 photos."
    assert stage.steps() == 0
