"""Changing the pack: everything is described anew, nothing anybody decided moves, nothing is mixed."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from faces.packs import Pack
from media.thumbnails import crop_jpeg
from models.errors import AppError, PackChangedError
from models.face import Image, Matrix, Vector
from models.geometry import Box
from models.photo import FileStamp, PhotoFacts
from models.progress import Progress
from repository.library import Library
from services.checking import check
from services.deciding import deciding
from services.drawing import keep_drawn, merge_drawn
from services.grouping import apply, plan
from services.naming import name_person
from services.suggesting import suggest
from services.undoing import redo, undo
from tests.db.child import started
from tests.db.stage import Rows, Stage, run
from tests.fakes import PACK, FakeEngine, detected, vector_of
from workers.pace import Pace
from workers.pack_change_worker import change_pack, describe_stragglers

OTHER = replace(PACK, id="other-0002", title="Other", dim=128)
PEOPLE, LOOKS = 5, 6


class CropEngine(FakeEngine):
    """Reads off a crop's pixels who it shows, and describes them as its pack sees them."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(pack)
        self.crops = 0

    def embed_crops(self, crops: Sequence[Image]) -> Matrix:
        self.crops += len(crops)
        return np.stack([seen_by(self.pack, *who(crop)) for crop in crops])


def seen_by(pack: Pack, person: int, look: int) -> Vector:
    """The vector of a look; packs see everybody at other places."""
    return vector_of(person + (7 if pack.id == OTHER.id else 0), look, dim=pack.dim)


def picture_of(person: int, look: int) -> Image:
    pixels = np.full((112, 112, 3), 20 * person + 20, np.uint8)
    pixels[:, 56:] = 20 * look + 20
    return pixels


def crop_of(person: int, look: int) -> bytes:
    return crop_jpeg(picture_of(person, look))


def who(crop: Image) -> tuple[int, int]:
    return round((crop[56, 20, 0] - 20) / 20), round((crop[56, 90, 0] - 20) / 20)


@pytest.fixture
def named(tmp_path: Path) -> Iterator[Stage]:
    """Five people of six faces each, grouped; the first three named."""
    stage = cast_of(tmp_path / "library")
    yield stage
    stage.library.close()


def cast_of(folder: Path) -> Stage:
    stage = Stage(folder)
    for person in range(PEOPLE):
        for look in range(LOOKS):
            add(stage, 10 * person + look, person, look)
    regroup(stage)
    for person in range(1, 4):
        name_person(stage.library, stage.pack, person, f"Person {person}")
    return stage


def add(stage: Stage, number: int, person: int, look: int) -> int:
    stamp = FileStamp(Path(f"/gone/{number:04d}.jpg"), 1000, number)
    facts = PhotoFacts(1000, 800, 1, None, "JPEG")
    face = detected(seen_by(stage.pack, person, look), Box(100, 100, 60, 80))
    with stage.library.transaction():
        photo = stage.library.photos.store(stamp, number.to_bytes(16, "big"), facts, stage.pack.id)
        (face_id,) = stage.library.detections.store(photo, [(face, crop_of(person, look))], stage.pack.id)
    assert face_id is not None
    return face_id


def regroup(stage: Stage) -> None:
    assert apply(stage.library, stage.pack, plan(stage.library, stage.pack)) is not None


def change(stage: Stage, pack: Pack) -> list[Progress]:
    """Change the pack; the stage goes on with it."""
    work = change_pack(stage.library, CropEngine(pack), Pace(2))
    reports = list(work)
    stage.pack = pack
    return reports


def decided(stage: Stage) -> Rows:
    """What must never change with a pack: whose faces are whose, names, boxes, decisions."""
    columns = {
        "faces": "id, photo_id, x, y, width, height, source, hidden, person_id, confirmed, crop",
        "people": "id, key, name, cover_face_id, decided",
        "decisions": "id, kind, face_id, person_id",
    }
    return {
        table: stage.sql(f"SELECT {names} FROM {table} ORDER BY id")  # noqa: S608 - our own names
        for table, names in columns.items()
    }


def packs_in(stage: Stage) -> set[object]:
    rows = stage.sql(
        "SELECT pack_id FROM faces UNION SELECT pack_id FROM photos"
        " UNION SELECT pack_id FROM people WHERE pack_id IS NOT NULL"
    )
    return {row[0] for row in rows} | {stage.library.pack()}


def test_everything_is_described_anew_and_nothing_else_changes(named: Stage) -> None:
    before = decided(named)
    change(named, OTHER)
    assert decided(named) == before
    assert packs_in(named) == {OTHER.id}
    assert named.library.next_vectors.target() is None
    assert named.value("SELECT count(*) FROM next_vectors") == 0
    assert check(named.library, OTHER).sound
    stored = named.library.groups.faces(OTHER.id, OTHER.dim)
    assert stored.embeddings.shape == (PEOPLE * LOOKS, OTHER.dim)
    regroup(named)
    assert decided(named)["people"][:3] == before["people"][:3]
    best = suggest(named.library, OTHER, seen_by(OTHER, 0, 9)).best
    assert best is not None
    assert best.name == "Person 1"


def test_there_and_back_is_where_it_began(named: Stage) -> None:
    before, vectors = decided(named), named.sql("SELECT embedding FROM faces ORDER BY id")
    change(named, OTHER)
    change(named, PACK)
    assert decided(named) == before
    assert named.sql("SELECT embedding FROM faces ORDER BY id") == vectors


def test_until_the_switch_the_old_vectors_are_in_use_and_only_they(named: Stage) -> None:
    work = change_pack(named.library, CropEngine(OTHER), Pace(1))
    for _ in work:
        bound = named.library.pack()
        assert packs_in(named) == {bound}
        if bound == PACK.id:
            best = suggest(named.library, PACK, seen_by(PACK, 1, 9)).best
            assert best is not None
            assert best.name == "Person 2"
            with pytest.raises(PackChangedError):
                suggest(named.library, OTHER, seen_by(OTHER, 1, 9))
    assert packs_in(named) == {OTHER.id}


def test_what_comes_meanwhile_is_described_too(named: Stage) -> None:
    work = change_pack(named.library, CropEngine(OTHER), Pace(1))
    next(work)
    next(work)
    late = add(named, 999, 4, 8)
    run(work)
    named.pack = OTHER
    assert packs_in(named) == {OTHER.id}
    assert named.value("SELECT dim FROM faces WHERE id = ?", late) == OTHER.dim


def test_cancelling_changes_nothing_and_going_on_does_not_begin_again(named: Stage) -> None:
    work = change_pack(named.library, CropEngine(OTHER), Pace(1))
    next(work)
    next(work)
    work.close()
    assert named.library.next_vectors.target() == OTHER.id
    assert packs_in(named) == {PACK.id}
    again = CropEngine(OTHER)
    run(change_pack(named.library, again, Pace(1)))
    assert again.crops == 0
    assert packs_in(named) == {OTHER.id}


def test_another_target_starts_anew_and_forgetting_leaves_nothing(named: Stage) -> None:
    third = replace(PACK, id="third-0003", dim=96)
    for pack in (OTHER, third):
        work = change_pack(named.library, CropEngine(pack), Pace(1))
        next(work)
        next(work)
        work.close()
    assert named.sql("SELECT DISTINCT pack_id FROM next_vectors") == [(third.id,)]
    named.library.next_vectors.forget()
    assert named.value("SELECT count(*) FROM next_vectors") == 0
    assert named.library.next_vectors.target() is None
    assert packs_in(named) == {PACK.id}


def test_a_changed_crop_voids_the_vector_made_of_it(named: Stage) -> None:
    work = change_pack(named.library, CropEngine(OTHER), Pace(1))
    next(work)
    next(work)
    work.close()
    named.sql("UPDATE faces SET crop = ? WHERE id = 1", crop_of(3, 9))
    assert [crop.face_id for crop in named.library.next_vectors.lacking(OTHER.id, after=0, most=99)] == [1]


def test_a_face_without_crop_and_photo_stays_with_its_person_and_is_compared_with_nobody(
    named: Stage,
) -> None:
    named.sql("UPDATE faces SET crop = x'00' WHERE id = 1")
    before = decided(named)
    result = run(change_pack(named.library, CropEngine(OTHER), Pace(1)))
    named.pack = OTHER
    assert (result.described, result.missing) == (PEOPLE * LOOKS - 1, 1)
    assert "1 face could not be" in result.sentence
    assert decided(named) == before
    assert 1 not in named.library.groups.faces(OTHER.id, OTHER.dim).ids
    report = check(named.library, OTHER)
    assert (report.stragglers, report.sound) == (1, False)
    named.sql("UPDATE faces SET crop = ? WHERE id = 1", crop_of(0, 0))
    run(describe_stragglers(named.library, CropEngine(OTHER)))
    assert check(named.library, OTHER).sound
    assert packs_in(named) == {OTHER.id}


def test_undo_and_redo_reach_across_a_change(named: Stage) -> None:
    drawn = named.drawn(seen_by(PACK, 1, 7))
    drawn = replace(drawn, face=replace(drawn.face, crop=picture_of(1, 7)))
    before = decided(named)
    merge_drawn(named.library, PACK, drawn, 2)
    merged = decided(named)
    change(named, OTHER)
    assert decided(named) == merged
    undo(named.library, OTHER)
    assert decided(named) == before
    redo(named.library, OTHER)
    # The step brought the vector of the old pack back: nobody is compared with it until it is made anew.
    assert check(named.library, OTHER).stragglers == 1
    changes = run(describe_stragglers(named.library, CropEngine(OTHER)))
    assert changes.people == {2}
    assert packs_in(named) == {OTHER.id}
    assert check(named.library, OTHER).sound
    assert decided(named) == merged
    change(named, PACK)
    undo(named.library, PACK)
    assert decided(named) == before


def test_work_begun_with_the_old_pack_is_refused_after_the_switch(named: Stage) -> None:
    face = named.drawn(seen_by(PACK, 1, 7))
    change(named, OTHER)
    for attempt in (
        lambda: keep_drawn(named.library, OTHER, face),
        lambda: keep_drawn(named.library, PACK, face),
        lambda: name_person(named.library, PACK, 1, "Somebody"),
        lambda: undo(named.library, PACK),
        lambda: plan(named.library, PACK),
    ):
        with pytest.raises(PackChangedError):
            attempt()
    with pytest.raises(AppError), deciding(named.library, PACK, "any"):
        pass
    assert packs_in(named) == {OTHER.id}


def test_a_library_without_faces_simply_takes_the_pack(tmp_path: Path) -> None:
    with Library(tmp_path / "kinframe.sqlite3", tmp_path / "thumbnails.sqlite3") as library:
        result = run(change_pack(library, CropEngine(OTHER), Pace(1)))
        assert library.pack() == OTHER.id
        assert result.described == 0


@pytest.mark.parametrize("moment", [0.0, 0.02, 0.05, 0.1])
def test_a_killed_change_goes_on_to_the_same_end(tmp_path: Path, moment: float) -> None:
    undisturbed, killed = cast_of(tmp_path / "one"), cast_of(tmp_path / "two")
    change(undisturbed, OTHER)
    killed.library.close()
    code = (
        "import sys; from pathlib import Path; from repository.library import Library;"
        "from tests.db.test_pack_change import CropEngine, OTHER; from workers.pace import Pace;"
        "from workers import pack_change_worker as worker; worker.BATCH = 3; folder = Path(sys.argv[1]);"
        "library = Library(folder / 'kinframe.sqlite3', folder / 'thumbnails.sqlite3')\n"
        "work = worker.change_pack(library, CropEngine(OTHER), Pace(1))\n"
        "for report in work: print(report.done, flush=True)"
    )
    child = started("-c", code, killed.folder)
    assert child.stdout is not None
    with child.stdout:
        assert child.stdout.readline() == "0\n"
        time.sleep(moment)
        child.kill()
    child.wait()
    killed.library = killed._open()
    assert not killed.library.integrity()
    assert len(packs_in(killed)) == 1
    change(killed, OTHER)
    columns = "SELECT id, pack_id, dim, embedding, person_id FROM faces ORDER BY id"
    assert killed.sql(columns) == undisturbed.sql(columns)
    assert killed.sql("SELECT id, name, centroid FROM people ORDER BY id") == undisturbed.sql(
        "SELECT id, name, centroid FROM people ORDER BY id"
    )
    killed.library.close()
    undisturbed.library.close()
