"""Files that change places or are written over: names and faces go with the content."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import pytest

from media import fingerprint as fingerprints
from models.errors import PhotoError
from models.geometry import Box
from models.photo import Photo
from services.drawing import keep_drawn
from services.locating import file_of
from tests.db.stage import Stage, run
from tests.db.test_moved_and_missing import _scan
from tests.fakes import FakeEngine, Look, paint
from workers import moving
from workers.look_again_worker import look_again
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

ROW = 6
"""Photos in a row, 0.png to 5.png, each with a named person of its own drawn on it."""


@pytest.fixture
def row(stage: Stage, tmp_path: Path) -> Path:
    where = tmp_path / "row"
    for number in range(ROW):
        paint(where / f"{number}.png", [Look(number, number), Look((number + 1) % ROW, number)])
    _scan(stage, where)
    for number in range(ROW):
        photo = _at(stage, where, number).id
        drawn = stage.drawn(stage.vector(20 + number, 1), photo=photo, box=Box(2, 40, 15, 15))
        keep_drawn(stage.library, stage.pack, drawn, name=f"Person {number}")
    return where


def _at(stage: Stage, where: Path, number: int) -> Photo:
    return stage.library.photos.by_path(where / f"{number}.png")


def _name_at(stage: Stage, path: Path) -> str | None:
    """Whose face was drawn on the photo of this file."""
    photo = stage.library.photos.by_path(path).id
    people = stage.library.people
    names = {people.get(person).name for person in stage.library.faces.people_in(photo)}
    return next((name for name in sorted(filter(None, names)) if name.startswith("Person")), None)


def _names(stage: Stage, where: Path) -> list[str | None]:
    """The number of the drawn person by file, in the order of their names."""
    return [_name_at(stage, file) for file in sorted(where.iterdir())]


def _persons(*numbers: int) -> list[str]:
    return [f"Person {number}" for number in numbers]


def _reorder(where: Path, order: Sequence[int]) -> None:
    """Afterwards the file at place n is the one that was at place order[n]."""
    aside = where.parent / "aside"
    where.rename(aside)
    where.mkdir()
    for place, before in enumerate(order):
        (aside / f"{before}.png").rename(where / f"{place}.png")
    shutil.rmtree(aside)


@pytest.mark.parametrize(
    "order",
    [(1, 0, 2, 3, 4, 5), (1, 2, 0, 3, 4, 5), (1, 0, 3, 2, 5, 4), (5, 4, 3, 2, 1, 0), (1, 2, 3, 4, 5, 0)],
    ids=["swap", "three-cycle", "three swaps", "turned round", "cycle of all"],
)
def test_files_that_change_places_take_their_names_along(stage: Stage, row: Path, order: list[int]) -> None:
    before, engine = stage.rows(), FakeEngine()
    _reorder(row, order)
    report = _scan(stage, row, engine=engine)
    assert (report.photos, report.new, engine.looks) == (ROW, 0, 0)
    assert _names(stage, row) == _persons(*order)
    assert stage.rows() == before
    assert stage.library.photos.count_missing() == 0
    assert _scan(stage, row, engine=engine).new == 0
    assert engine.looks == 0
    stage.check_sound()


@pytest.mark.parametrize("up", [True, False])
def test_a_shift_of_five_takes_the_names_along(stage: Stage, row: Path, *, up: bool) -> None:
    (row / ("5.png" if up else "0.png")).rename(row.parent / "away.png")
    for number in range(4, -1, -1) if up else range(5):
        source = number if up else number + 1
        (row / f"{source}.png").rename(row / f"{source + (1 if up else -1)}.png")
    engine = FakeEngine()
    assert (_scan(stage, row, engine=engine).new, engine.looks) == (0, 0)
    assert _names(stage, row) == (_persons(0, 1, 2, 3, 4) if up else _persons(1, 2, 3, 4, 5))
    assert stage.library.photos.count() == ROW
    assert stage.library.photos.count_missing() == 1
    (row.parent / "away.png").rename(row / "back.png")
    assert (_scan(stage, row, engine=engine).new, engine.looks) == (0, 0)
    assert _name_at(stage, row / "back.png") == ("Person 5" if up else "Person 0")
    assert stage.library.photos.count_missing() == 0


def test_a_renumbering_into_a_free_name(stage: Stage, row: Path) -> None:
    for number in range(5, 0, -1):
        (row / f"{number}.png").rename(row / f"{number + 1}.png")
    engine = FakeEngine()
    assert (_scan(stage, row, engine=engine).new, engine.looks) == (0, 0)
    assert _names(stage, row) == _persons(0, 1, 2, 3, 4, 5)
    assert (stage.library.copies.count(), stage.library.photos.count_missing()) == (0, 0)


def test_a_photo_that_was_written_over_keeps_its_names_and_gives_none(stage: Stage, row: Path) -> None:
    before, engine = stage.rows(), FakeEngine()
    lost, content = _at(stage, row, 1), (row / "1.png").read_bytes()
    (row / "2.png").rename(row / "1.png")
    assert (_scan(stage, row, engine=engine).new, engine.looks) == (0, 0)
    assert _name_at(stage, row / "1.png") == "Person 2"
    assert stage.rows() == before
    found = stage.library.photos.get(lost.id)
    assert found.missing
    assert found.path.is_relative_to(row)
    assert found.path.name.startswith("1.png (replaced")
    with pytest.raises(PhotoError, match="Its faces and names are kept"):
        file_of(stage.library, found)
    assert (_scan(stage, row, engine=engine).new, engine.looks) == (0, 0)
    (row / "from the backup.png").write_bytes(content)
    assert (_scan(stage, row, engine=engine).new, engine.looks) == (0, 0)
    assert stage.library.photos.get(lost.id).path == row / "from the backup.png"
    assert not stage.library.photos.get(lost.id).missing
    assert stage.rows() == before


def test_a_photo_put_back_from_a_backup_takes_its_place_again(stage: Stage, row: Path) -> None:
    contents = {file: file.read_bytes() for file in row.iterdir()}
    (row / "2.png").rename(row / "1.png")
    _scan(stage, row)
    for file, content in contents.items():
        file.write_bytes(content)
    engine = FakeEngine()
    _scan(stage, row, engine=engine)
    assert (engine.looks, _names(stage, row)) == (0, _persons(*range(ROW)))
    assert (stage.library.copies.count(), stage.library.photos.count_missing()) == (0, 0)


def test_a_photo_written_over_with_a_copy_of_another(stage: Stage, row: Path) -> None:
    shutil.copy(row / "2.png", row / "1.png")
    lost, engine = _at(stage, row, 1).id, FakeEngine()
    _scan(stage, row, engine=engine)
    assert (engine.looks, stage.library.photos.count()) == (0, ROW)
    assert _at(stage, row, 1) == _at(stage, row, 2)
    assert stage.library.photos.get(lost).missing
    assert _names(stage, row) == _persons(0, 2, 2, 3, 4, 5)


def test_a_photo_written_over_goes_to_its_copy(stage: Stage, row: Path) -> None:
    shutil.copy(row / "1.png", row / "copy.png")
    _scan(stage, row)
    (row / "2.png").rename(row / "1.png")
    engine = FakeEngine()
    assert (_scan(stage, row, engine=engine).new, engine.looks) == (0, 0)
    assert (_name_at(stage, row / "1.png"), _name_at(stage, row / "copy.png")) == ("Person 2", "Person 1")
    assert (stage.library.copies.count(), stage.library.photos.count_missing()) == (0, 0)


def test_a_swap_of_which_one_was_edited(stage: Stage, row: Path) -> None:
    first, second = _at(stage, row, 0).id, _at(stage, row, 1).id
    (row / "1.png").replace(row / "0.png")
    paint(row / "1.png", [Look(9, 3)])
    report = _scan(stage, row)
    assert report.new == 1
    assert _at(stage, row, 0).id == second
    assert stage.library.photos.get(first).missing
    assert _at(stage, row, 1).id not in {first, second}
    assert _name_at(stage, row / "1.png") is None
    stage.check_sound()


def test_an_edited_photo_stays_and_keeps_what_was_drawn(stage: Stage, row: Path) -> None:
    photo = _at(stage, row, 1).id
    paint(row / "1.png", [Look(9, 3)])
    engine = FakeEngine()
    assert (_scan(stage, row, engine=engine).new, engine.looks) == (1, 1)
    assert _at(stage, row, 1).id == photo
    assert _names(stage, row) == _persons(*range(ROW))
    assert (stage.library.photos.count(), stage.library.photos.count_missing()) == (ROW, 0)


def test_a_copy_of_an_edited_photo_is_looked_at_with_it(stage: Stage, row: Path) -> None:
    paint(row / "1.png", [Look(9, 3)])
    shutil.copy(row / "1.png", row / "9.png")
    engine = FakeEngine()
    _scan(stage, row, engine=engine)
    assert engine.looks == 1
    assert _name_at(stage, row / "9.png") == "Person 1"


def test_a_photo_renamed_and_another_put_in_its_place(stage: Stage, row: Path) -> None:
    photo = _at(stage, row, 1).id
    (row / "1.png").rename(row / "renamed.png")
    paint(row / "1.png", [Look(9, 3)])
    engine = FakeEngine()
    assert (_scan(stage, row, engine=engine).new, engine.looks) == (1, 1)
    assert stage.library.photos.by_path(row / "renamed.png").id == photo
    assert stage.library.copies.count() == 0
    assert _name_at(stage, row / "1.png") is None


def test_looking_again_at_files_that_changed_places_before_the_scan(stage: Stage, row: Path) -> None:
    order = [1, 2, 0, 3, 4, 5]
    photos = [_at(stage, row, number).id for number in range(3)]
    _reorder(row, order)
    run(look_again(stage.library, FakeEngine(), photos, Manner(Pace(1))))
    _scan(stage, row)
    assert _names(stage, row) == _persons(*order)
    assert (stage.library.photos.count(), stage.library.photos.count_missing()) == (ROW, 0)
    stage.check_sound()


def test_a_scan_stopped_anywhere_leaves_every_name_at_its_content(stage: Stage, row: Path) -> None:
    for order in ((1, 0, 2, 3, 4, 5), (5, 1, 2, 3, 4, 0), (1, 2, 3, 4, 5, 0)):
        expected = [_names(stage, row)[before] for before in order]
        _reorder(row, order)
        work = scan(stage.library, FakeEngine(), [row], Manner(Pace(1)))
        next(work)
        work.close()
        assert stage.library.photos.count_missing() == 0
        stage.reopen()
        _scan(stage, row)
        assert _names(stage, row) == expected


def test_moves_are_all_made_or_none(stage: Stage, row: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _reorder(row, [1, 2, 3, 4, 5, 0])
    before = stage.sql("SELECT * FROM photos ORDER BY id")

    def refused(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(moving, "_take_copies", refused)
    with pytest.raises(KeyboardInterrupt):
        _scan(stage, row)
    assert stage.sql("SELECT * FROM photos ORDER BY id") == before


def test_a_rescan_reads_no_file_whose_stamp_is_the_same(
    stage: Stage, row: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    digest = fingerprints._digest

    def counted(file: BinaryIO, size: int) -> bytes:
        read.append(size)
        return digest(file, size)

    monkeypatch.setattr(fingerprints, "_digest", counted)
    _scan(stage, row)
    assert read == []
    os.utime(row / "1.png", ns=(1, 1))
    _scan(stage, row)
    assert len(read) == 1
