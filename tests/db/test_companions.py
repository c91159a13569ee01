"""Files that are parts of one photo are shown as one, searched once, and go their own ways when they part."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from models.progress import ScanReport
from services.drawing import save_drawn
from services.naming import name_person
from services.rejecting import confirm
from tests.db.stage import Stage, owner, run
from tests.fakes import FakeEngine, Look, cell_box, paint
from tests.unit.film_files import film
from workers.look_again_worker import look_again
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan


def _scan(stage: Stage, folder: Path, engine: FakeEngine | None = None, *, films: bool = True) -> ScanReport:
    return run(scan(stage.library, engine or FakeEngine(), [folder], Manner(Pace(2), film_faces=films)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A photo with its RAW, both with two people, and a photo alone with the same people."""
    paint(tmp_path / "p" / "IMG_1.JPG", [Look(0, 1), Look(1, 1)])
    paint(tmp_path / "p" / "IMG_1.CR2", [Look(0, 2), Look(1, 2)])
    paint(tmp_path / "p" / "IMG_2.JPG", [Look(0, 3), Look(1, 3)])
    return tmp_path / "p"


def _id(stage: Stage, file: Path) -> int:
    return stage.library.photos.by_path(file).id


def _shown(stage: Stage) -> set[str]:
    return {photo.path.name for photo in stage.library.photos.all()}


def _faces(stage: Stage, file: Path) -> list[int]:
    return [found.face.id for found in stage.library.faces.of_photo(_id(stage, file))]


def test_a_pair_is_one_photo_and_searched_once(stage: Stage, folder: Path) -> None:
    engine = FakeEngine()
    report = _scan(stage, folder, engine)
    assert (report.photos, report.new, report.faces, engine.looks) == (2, 2, 4, 2)
    assert _shown(stage) == {"IMG_1.JPG", "IMG_2.JPG"}
    raw = stage.library.photos.by_path(folder / "IMG_1.CR2")
    assert raw.shown_with == _id(stage, folder / "IMG_1.JPG")
    assert stage.library.thumbnails.get("photo", [raw.id]).keys() == {raw.id}
    before = stage.rows(["photos", "faces"])
    report = _scan(stage, folder, engine)
    assert (report.photos, report.new, engine.looks) == (2, 0, 2)
    assert stage.rows(["photos", "faces"]) == before


def test_it_is_shown_with_its_leader_as_soon_as_it_is_stored(stage: Stage, folder: Path) -> None:
    for _ in scan(stage.library, FakeEngine(), [folder], Manner(Pace(1))):
        assert "IMG_1.CR2" not in _shown(stage)


def test_without_its_leader_it_stands_for_itself_and_is_searched(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    (folder / "IMG_1.JPG").rename(folder / "renamed.JPG")
    engine = FakeEngine()
    report = _scan(stage, folder, engine)
    assert (report.photos, report.faces, engine.looks) == (3, 6, 1)
    assert _shown(stage) == {"IMG_1.CR2", "renamed.JPG", "IMG_2.JPG"}
    (folder / "renamed.JPG").rename(folder / "IMG_1.JPG")
    report = _scan(stage, folder, engine)
    assert (report.photos, report.faces, engine.looks) == (2, 4, 1)
    stage.check_sound()


def test_a_leader_that_is_deleted_leaves_it_in_its_place(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    (folder / "IMG_1.JPG").unlink()
    _scan(stage, folder)
    shown = {photo.path.name: photo.missing for photo in stage.library.photos.all()}
    assert shown == {"IMG_1.CR2": False, "IMG_1.JPG": True, "IMG_2.JPG": False}


def test_a_companion_that_comes_later_joins(stage: Stage, folder: Path) -> None:
    raw = (folder / "IMG_1.CR2").rename(folder.with_name("IMG_1.CR2"))
    _scan(stage, folder)
    raw.rename(folder / "IMG_1.CR2")
    engine = FakeEngine()
    report = _scan(stage, folder, engine)
    assert (report.photos, report.new, engine.looks) == (2, 0, 0)
    assert _shown(stage) == {"IMG_1.JPG", "IMG_2.JPG"}


def test_a_leader_that_comes_later_takes_it_over_and_no_decision_is_lost(stage: Stage, folder: Path) -> None:
    jpeg = (folder / "IMG_1.JPG").rename(folder.with_name("IMG_1.JPG"))
    _scan(stage, folder)
    mine, other = _faces(stage, folder / "IMG_1.CR2")
    sarah = owner(stage.library, mine)
    name_person(stage.library, stage.pack, sarah, "Sarah")
    confirm(stage.library, stage.pack, [mine], sarah)
    photo = _id(stage, folder / "IMG_1.CR2")
    drawn = stage.drawn(stage.vector(6, 1), photo=photo, box=cell_box(6))
    (manual,) = save_drawn(stage.library, stage.pack, drawn).faces
    jpeg.rename(folder / "IMG_1.JPG")
    report = _scan(stage, folder)
    assert (report.photos, report.new) == (2, 1)
    assert _shown(stage) == {"IMG_1.JPG", "IMG_2.JPG"}
    assert _faces(stage, folder / "IMG_1.CR2") == [mine, manual], "what nobody spoke of is out of sight"
    assert stage.person_of(mine) == sarah
    stage.check_sound()
    (folder / "IMG_1.JPG").unlink()
    engine = FakeEngine()
    _scan(stage, folder, engine)
    assert _faces(stage, folder / "IMG_1.CR2") == [mine, other, manual]
    assert engine.looks == 0, "it was searched before"
    stage.check_sound()


def test_a_leader_that_cannot_be_used_leads_nobody(stage: Stage, folder: Path) -> None:
    (folder / "IMG_1.JPG").write_bytes(b"no picture")
    report = _scan(stage, folder)
    assert (report.photos, report.faces, len(report.failed)) == (2, 4, 1)
    assert _shown(stage) == {"IMG_1.CR2", "IMG_2.JPG"}
    paint(folder / "IMG_1.JPG", [Look(0, 1), Look(1, 1)])
    report = _scan(stage, folder)
    assert (report.photos, report.faces) == (2, 4)
    assert _shown(stage) == {"IMG_1.JPG", "IMG_2.JPG"}


def test_both_move_together_and_stay_together(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    raw, jpeg = _id(stage, folder / "IMG_1.CR2"), _id(stage, folder / "IMG_1.JPG")
    folder.rename(folder.with_name("q"))
    _scan(stage, folder.with_name("q"))
    assert stage.library.photos.get(raw).shown_with == jpeg
    assert stage.library.photos.get(raw).path == folder.with_name("q") / "IMG_1.CR2"


def test_a_pair_of_copies_is_no_pair_of_its_own(stage: Stage, folder: Path) -> None:
    copies = folder / "copies"
    copies.mkdir()
    for name in ("IMG_1.JPG", "IMG_1.CR2"):
        (copies / name).write_bytes((folder / name).read_bytes())
    _scan(stage, folder)
    assert _shown(stage) == {"IMG_1.JPG", "IMG_2.JPG"}
    leader = _id(stage, folder / "IMG_1.JPG")
    assert [copy.path for copy in stage.library.copies.of(leader)] == [copies / "IMG_1.JPG"]
    assert stage.library.photos.by_path(copies / "IMG_1.CR2").shown_with == leader


def test_looking_again_searches_no_companion(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    engine = FakeEngine()
    both = [_id(stage, folder / name) for name in ("IMG_1.CR2", "IMG_1.JPG")]
    run(look_again(stage.library, engine, both, Manner(Pace(1))))
    assert engine.looks == 1
    assert _faces(stage, folder / "IMG_1.CR2") == []


def test_the_same_pixels_in_other_bytes_keep_ids_faces_and_names(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    file = folder / "IMG_2.JPG"
    photo, faces = _id(stage, file), _faces(stage, file)
    sarah = owner(stage.library, faces[0])
    name_person(stage.library, stage.pack, sarah, "Sarah")
    people = [stage.person_of(face) for face in faces]
    _write_text_into_png(file)
    engine = FakeEngine()
    assert _scan(stage, folder, engine).new == 1
    assert engine.looks == 1
    assert (_id(stage, file), _faces(stage, file)) == (photo, faces)
    assert [stage.person_of(face) for face in faces] == people
    assert stage.library.people.get(sarah).name == "Sarah"
    stage.check_sound()


def _write_text_into_png(file: Path) -> None:
    """As a program does that keeps a name in the file: another chunk, the same pixels."""
    data, text = file.read_bytes(), b"Description\0somebody"
    chunk = struct.pack(">I", len(text)) + b"tEXt" + text + b"\0\0\0\0"
    end = data.rindex(b"IEND") - 4
    file.write_bytes(data[:end] + chunk + data[end:])


def _film(file: Path, seconds: float) -> Path:
    frames = [np.full((120, 160, 3), 60 + place, np.uint8) for place in range(20)]
    return film(file, frames, rate=len(frames) / seconds)


def test_the_short_film_of_a_photo_is_part_of_it_and_a_long_one_is_not(stage: Stage, folder: Path) -> None:
    _film(folder / "IMG_1.mov", 3.0)
    _film(folder / "IMG_2.mp4", 20.0)
    report = _scan(stage, folder)
    assert report.failed == ()
    assert (report.photos, report.new) == (3, 3)
    assert _shown(stage) == {"IMG_1.JPG", "IMG_2.JPG", "IMG_2.mp4"}
    short = stage.library.photos.by_path(folder / "IMG_1.mov")
    assert (short.kind, short.shown_with) == ("film", _id(stage, folder / "IMG_1.JPG"))
    assert _scan(stage, folder).new == 0
    assert stage.library.photos.get(short.id).shown_with == short.shown_with


def test_faces_in_films_are_looked_for_if_that_is_wanted(stage: Stage, folder: Path) -> None:
    _film(folder / "alone.mp4", 20.0)
    engine = FakeEngine()
    _scan(stage, folder, engine, films=False)
    assert engine.looks == 2
    assert "alone.mp4" in _shown(stage)
    _scan(stage, folder, engine, films=False)
    assert engine.looks == 2
    _scan(stage, folder, engine)
    assert engine.looks == 3
    _scan(stage, folder, engine)
    assert engine.looks == 3
