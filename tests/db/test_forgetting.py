"""What is forgotten is nowhere in the bytes of the files, and nothing brings it back."""

from __future__ import annotations

import base64
import dataclasses
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
import pytest

from config import logs as log_files
from models.changes import Changes
from models.errors import AppError, LibraryError, UnknownNameError
from models.face import DetectedFace, Vector
from models.geometry import Box
from models.suggestion import DrawnFace
from repository import erasing, ledger_search, scrubbing
from repository.journal import RowChange, from_json
from repository.library import Library
from services.backing_up import back_up, backups_of
from services.distinguishing import different_people
from services.drawing import keep_drawn, merge_drawn
from services.erasing import erase_face_data
from services.facts import date_of, set_birth_date
from services.forgetting import erase_all, finish_forgetting, forget_person
from services.merging import merge
from services.naming import name_person
from services.rejecting import hide_face, not_this_person
from services.suggesting import suggest
from services.undoing import redo, reverse, undo
from tests.clicks import Clicks
from tests.db.stage import Stage, run
from tests.fakes import as_unit, detected, unit_vector

NAME = "Zebedine Qvörk"
PIECE = 16
"""Bytes to look for: long blobs are cut where a page ends, so they are looked for in pieces."""


def _box(number: int) -> Box:
    return Box(100 + 1.7 * number, 90 + 2.3 * number, 80 + 0.9 * number, 70 + 1.1 * number)


def _crop(number: int) -> bytes:
    return np.random.default_rng(number).bytes(200)


def _drawn(number: int, vector: Vector, box: Box) -> DetectedFace:
    """A drawn face no other has the vector or the crop of."""
    own = as_unit(vector + 0.1 * unit_vector((9, number)))
    pixels = np.random.default_rng(number).integers(0, 255, (8, 8, 3), np.uint8)
    return dataclasses.replace(detected(own, box), crop=pixels)


def _drawn_face(stage: Stage, number: int, person: int, photo: int, box: Box | None = None) -> DrawnFace:
    where = box or Box(600 + number, 500, 40 + number / 7, 41)
    plain = stage.drawn(stage.vector(person, 0), photo=photo, box=where)
    return dataclasses.replace(
        plain, face=_drawn(number, stage.vector(person, 0), where), chip=_crop(5000 + number)
    )


@pytest.fixture
def crowd(stage: Stage) -> Stage:
    """Four people with 6, 5, 4 and 3 faces, ids 1 to 4, no two faces alike in a single blob."""
    number = 0
    for person, count in enumerate((6, 5, 4, 3)):
        for look in range(count):
            number += 1
            photo, (face,) = stage.photo(number, [(stage.vector(person, look), _box(number))])
            stage.sql("UPDATE faces SET crop = ? WHERE id = ?", _crop(number), face)
            stage.library.thumbnails.put(
                [("face", face, _crop(1000 + number)), ("photo", photo, _crop(2000 + number))]
            )
    stage.regroup()
    return stage


def _pieces(blob: bytes) -> set[bytes]:
    return {blob[at : at + PIECE] for at in range(0, len(blob) - PIECE + 1, PIECE)}


def _blobs_in(values: object) -> Iterator[bytes]:
    """Every blob a step of the ledger holds for a row."""
    for value in values.values() if isinstance(values, dict) else ():
        if isinstance(value, dict):
            yield base64.b64decode(value["base64"])


def _rows_of_ledger(stage: Stage) -> Iterator[tuple[str, int, list[bytes]]]:
    for (text,) in stage.sql("SELECT changes FROM history"):
        for change in json.loads(str(text)):
            blobs = [*_blobs_in(change["before"]), *_blobs_in(change["after"])]
            yield change["table"], change["id"], blobs


def _blobs(stage: Stage, faces: Iterable[int], people: Iterable[int]) -> set[bytes]:
    """All there is of these faces and people, in the tables and in the ledger."""
    face_ids, person_ids = set(faces), set(people)
    ids, whom = (", ".join(map(str, sorted(some))) for some in (face_ids, person_ids))
    rows = [
        *stage.sql(f"SELECT embedding, crop, landmarks FROM faces WHERE id IN ({ids})"),  # noqa: S608
        *stage.sql(f"SELECT embedding FROM next_vectors WHERE face_id IN ({ids})"),  # noqa: S608
        *stage.sql(f"SELECT centroid FROM people WHERE id IN ({whom})"),  # noqa: S608
        *stage.sql(f"SELECT centroid FROM looks WHERE person_id IN ({whom})"),  # noqa: S608
    ]
    found = {blob for row in rows for blob in row if isinstance(blob, bytes)}
    for table, row_id, blobs in _rows_of_ledger(stage):
        if row_id in (face_ids if table == "faces" else person_ids if table == "people" else ()):
            found |= set(blobs)
    return found


def _pictures(stage: Stage, faces: Iterable[int]) -> set[bytes]:
    """The chips of these faces, and the thumbnails of the photos they are in."""
    ids = sorted(faces)
    photos = sorted(stage.library.faces.photos_of(ids))
    return {
        *stage.library.thumbnails.get("face", ids).values(),
        *stage.library.thumbnails.get("photo", photos).values(),
    }


def _raw(stage: Stage) -> bytes:
    """The bytes of all the library's files."""
    files = sorted(path for path in stage.folder.iterdir() if path.is_file())
    assert {file.name for file in files} >= {"kinframe.sqlite3", "thumbnails.sqlite3"}
    return b"".join(file.read_bytes() for file in files)


class Evidence:
    """What is known of some people (None for all there is), and whether it can be found in the files."""

    def __init__(self, stage: Stage, people: Iterable[int] | None) -> None:
        self.stage = stage
        everybody = {int(str(row[0])) for row in stage.sql("SELECT id FROM people")}
        all_faces = {int(str(row[0])) for row in stage.sql("SELECT id FROM faces")}
        whom = everybody if people is None else set(people)
        self.faces = {face for person in whom for face in stage.faces_of(person)}
        if people is None:
            self.faces = all_faces
        mine = _blobs(stage, self.faces, whom) | _pictures(stage, self.faces)
        others = all_faces - self.faces
        theirs = _blobs(stage, others, everybody - whom)
        common = {piece for blob in theirs for piece in _pieces(blob)}
        # Two JPEGs begin alike; what others have as well proves nothing.
        self.secrets = {blob: _pieces(blob) - common for blob in mine if len(blob) >= PIECE}
        assert all(self.secrets.values())
        own = {piece for pieces in self.secrets.values() for piece in pieces}
        self.of_others = {blob: _pieces(blob) - own for blob in _blobs(stage, others, ())}
        self.in_text = {
            base64.b64encode(blob)
            for _, _, blobs in _rows_of_ledger(stage)
            for blob in blobs
            if blob in self.secrets
        }

    def check_is_found(self) -> None:
        """The search is able to find: each of the blobs is there, and each one of the ledger as text."""
        raw = _raw(self.stage)
        assert len(self.secrets) > 4
        for blob, pieces in self.secrets.items():
            # How a face looked before it was outlined anew, the ledger alone still knows.
            assert base64.b64encode(blob) in self.in_text or any(piece in raw for piece in pieces)
        for text in self.in_text:
            assert any(piece in raw for piece in _pieces(text))

    def check_is_gone(self) -> None:
        """Nothing of it is anywhere, neither as bytes nor as text, and all of the others' still is."""
        raw = _raw(self.stage)
        for blob, pieces in self.secrets.items():
            assert not [piece for piece in pieces if piece in raw]
            assert not self._found_as_text(blob, raw)
        ledger = {blob for _, _, blobs in _rows_of_ledger(self.stage) for blob in blobs}
        for blob, pieces in self.of_others.items():
            assert blob in ledger or any(piece in raw for piece in pieces)

    def _found_as_text(self, blob: bytes, raw: bytes) -> bool:
        if base64.b64encode(blob) in raw:
            return True
        # 12 bytes are 16 letters: those of its own pieces only, for JPEGs begin alike in text too.
        own = {piece[:12] for piece in self.secrets[blob]}
        return any(
            base64.b64encode(blob[at : at + 12]) in raw
            for at in range(0, len(blob) - 11, 48)
            if blob[at : at + 12] in own
        )


def _check_sound(stage: Stage) -> None:
    """As `Stage.check_sound`, where faces may be without a vector."""
    assert not stage.library.integrity()
    for (person,) in stage.sql("SELECT id FROM people"):
        assert isinstance(person, int)
        compared = stage.value(
            "SELECT count(*) FROM faces WHERE person_id = ? AND hidden = 0 AND forgotten = 0", person
        )
        looks = stage.value("SELECT total(faces) FROM looks WHERE person_id = ?", person)
        assert bool(looks) == bool(compared) == (stage.centroid(person) is not None)
    assert not stage.sql(
        "SELECT face_id FROM decisions JOIN faces ON faces.id = face_id"
        " WHERE faces.person_id = decisions.person_id"
    )


def _undo_and_redo_everything(stage: Stage) -> int:
    """Every step that can be reversed, in both ways there are; returns how often one was."""
    count = 0

    def as_long_as_possible(take: Callable[[], Changes], end: str) -> None:
        nonlocal count
        while True:
            try:
                take()
            except AppError as error:
                assert end in str(error)  # noqa: PT017 - any other sentence is a failure
                return
            count += 1
            if count % 8 == 0:
                _check_sound(stage)

    library, pack = stage.library, stage.pack
    as_long_as_possible(lambda: undo(library, pack), "nothing to undo")
    as_long_as_possible(lambda: redo(library, pack), "nothing to redo")
    for step in reversed(library.history.all()):
        if library.history.get(step.id).undone and not step.final:
            reverse(library, pack, step.id, with_others=True)
            count += 1
    for step in library.history.all():
        if not library.history.get(step.id).undone and not step.final:
            reverse(library, pack, step.id, with_others=True)
            count += 1
    return count


def test_forgotten_face_data_are_in_no_byte_of_the_files_but_the_name_is(crowd: Stage) -> None:
    name_person(crowd.library, crowd.pack, 1, NAME)
    merge_drawn(crowd.library, crowd.pack, _drawn_face(crowd, 1, 0, 9), 1)
    hide_face(crowd.library, crowd.pack, 2)
    evidence = Evidence(crowd, [1])
    evidence.check_is_found()
    assert len(evidence.in_text) == 3
    changes = forget_person(crowd.library, crowd.pack, 1, keep_name=True)
    evidence.check_is_gone()
    assert NAME.encode() in _raw(crowd)
    assert changes.text == f"Forgot the face data of {NAME}"
    assert changes.faces == evidence.faces
    assert changes.photos == {1, 2, 3, 4, 5, 6, 9}
    assert changes.people == {1}
    step = crowd.library.history.get(changes.step or 0)
    assert (step.kind, step.final) == ("forget", True)
    _check_sound(crowd)


def test_a_kept_name_keeps_its_boxes(crowd: Stage) -> None:
    name_person(crowd.library, crowd.pack, 1, NAME)
    forget_person(crowd.library, crowd.pack, 1, keep_name=True)
    crowd.reopen()
    crowd.regroup()
    person = crowd.library.people.find(NAME)
    assert (person.id, person.faces, person.photos) == (1, 6, 6)
    assert all(named.face.confirmed and named.name == NAME for named in crowd.library.faces.of_person(1))
    assert crowd.value("SELECT count(*) FROM faces WHERE forgotten = 1 AND embedding IS NULL") == 6
    assert all(
        candidate.person_id != 1
        for candidate in suggest(crowd.library, crowd.pack, crowd.vector(0, 50)).candidates
    )


@pytest.mark.parametrize("named", [True, False])
def test_without_the_name_nothing_says_that_there_was_somebody(crowd: Stage, named: bool) -> None:
    library, pack = crowd.library, crowd.pack
    if named:
        name_person(library, pack, 1, "Zebby Qvörk")
        name_person(library, pack, 1, NAME)
        set_birth_date(library, pack, 1, date_of("1987-03-09"))
        name_person(library, pack, 3, NAME)  # by mistake
        name_person(library, pack, 3, f"{NAME}-Meier")
    hide_face(library, pack, 2)
    merge_drawn(library, pack, _drawn_face(crowd, 1, 0, 9), 1)
    evidence = Evidence(crowd, [1])
    evidence.check_is_found()
    changes = forget_person(library, pack, 1, keep_name=not named)
    evidence.check_is_gone()
    assert changes.text == "Forgot the face data of somebody"
    raw = _raw(crowd)
    # Somebody else may be called what contains it.
    assert NAME.encode() not in raw.replace(f"{NAME}-Meier".encode(), b"")
    for word in ("Zebby", "1987-03-09"):
        assert word.encode() not in raw
    assert 1 not in library.people.ids()
    assert library.faces.of_photo(1) == []
    assert library.faces.in_no_group() == []
    if named:
        assert [step.text for step in library.history.all()][1:] == [
            "Merged a drawn face with somebody",
            "Not a face",
            f"Renamed somebody to {NAME}-Meier",
            "Named somebody",
            "somebody was born on some day",
            "Renamed somebody to somebody",
            "Named somebody",
        ]
    _undo_and_redo_everything(crowd)
    evidence.check_is_gone()
    assert library.faces.of_photo(1) == library.faces.of_photo(2) == []
    assert {person.name for person in library.people.all()} <= {None, f"{NAME}-Meier"}
    assert NAME.encode() not in _raw(crowd).replace(f"{NAME}-Meier".encode(), b"")


def test_a_name_somebody_else_has_too_stays_theirs(crowd: Stage) -> None:
    for person in (1, 2):
        name_person(crowd.library, crowd.pack, person, NAME)
    different_people(crowd.library, crowd.pack, [1, 2])
    forget_person(crowd.library, crowd.pack, 1, keep_name=False)
    assert crowd.library.people.find(NAME).id == 2
    assert [step.text for step in crowd.library.history.all()][1:] == [
        "Told somebody and somebody apart",
        f"Named {NAME}",
        "Named somebody",
    ]
    assert crowd.library.look_alikes.all() == []


@pytest.mark.parametrize("keep_name", [True, False])
def test_whoever_was_merged_into_the_person_is_forgotten_as_well(crowd: Stage, keep_name: bool) -> None:
    library, pack = crowd.library, crowd.pack
    name_person(library, pack, 1, "Zebby")
    name_person(library, pack, 2, NAME)
    keep_drawn(library, pack, _drawn_face(crowd, 3, 1, 12), name="Zebedee")
    both = Evidence(crowd, [1, 2, 5])
    merge(library, pack, 5, 1)
    merge(library, pack, 1, 2)
    merged = Evidence(crowd, [2])
    both.check_is_found()
    merged.check_is_found()
    forget_person(library, pack, 2, keep_name=keep_name)
    for again in range(2):
        both.check_is_gone()
        merged.check_is_gone()
        if not keep_name:
            assert not [name for name in ("Zebby", "Zebedee", NAME) if name.encode() in _raw(crowd)]
        if not again:
            assert _undo_and_redo_everything(crowd) >= 10


def test_a_face_drawn_and_undone_does_not_come_back_with_its_vector(crowd: Stage) -> None:
    library, pack = crowd.library, crowd.pack
    name_person(library, pack, 1, NAME)
    changes = merge_drawn(library, pack, _drawn_face(crowd, 1, 0, 9), 1)
    redrawn = _drawn_face(crowd, 2, 0, 1, _box(1))
    assert redrawn.replaces == 1
    merge_drawn(library, pack, redrawn, 1)
    evidence = Evidence(crowd, [1])
    evidence.check_is_found()
    undo(library, pack)
    undo(library, pack)
    assert not changes.faces & set(crowd.faces_of(1))
    evidence.check_is_found()
    # A photo of somebody else: its small picture shows no face of hers any more that anybody knows of.
    del evidence.secrets[_crop(2009)]
    forget_person(library, pack, 1, keep_name=True)
    evidence.check_is_gone()
    (step,) = (step for step in library.history.all() if step.id == changes.step)
    reverse(library, pack, step.id)
    evidence.check_is_gone()
    assert changes.faces <= set(crowd.faces_of(1))
    _check_sound(crowd)


def test_decisions_that_need_what_is_gone_are_withdrawn(crowd: Stage) -> None:
    library, pack = crowd.library, crowd.pack
    for person, name in ((1, NAME), (2, "Bob")):
        name_person(library, pack, person, name)
    not_this_person(library, pack, [7], 2)
    merge_drawn(library, pack, _drawn_face(crowd, 1, 0, 9), 1)
    keep_drawn(library, pack, _drawn_face(crowd, 2, 1, 10), refused=[1, 3])
    different_people(library, pack, [1, 2, 3])
    crowd.sql("INSERT INTO next_vectors SELECT id, 'next', dim, embedding FROM faces")
    forget_person(library, pack, 1, keep_name=True)
    assert [person for _, person in library.decisions.cannot_links()] == [2, 3]
    assert library.look_alikes.all() == [(2, 3)]
    assert crowd.value("SELECT count(*) FROM next_vectors JOIN faces ON id = face_id WHERE forgotten") == 0
    assert crowd.value("SELECT count(*) FROM next_vectors") == 13


@pytest.mark.parametrize("keep_name", [True, False])
@pytest.mark.parametrize("seed", range(3))
def test_a_long_history_is_scrubbed_and_can_still_be_taken_back(
    crowd: Stage, seed: int, keep_name: bool
) -> None:
    library, pack = crowd.library, crowd.pack
    clicks = Clicks(library, pack, seed, _drawn)
    for _ in range(80):
        clicks.decide()
        if crowd.steps() % 7 == 0:
            undo(library, pack)
    person = max(library.people.all(), key=lambda one: one.faces).id
    name_person(library, pack, person, NAME)
    evidence = Evidence(crowd, [person])
    evidence.check_is_found()
    assert NAME.encode() in _raw(crowd)
    forget_person(library, pack, person, keep_name=keep_name)
    evidence.check_is_gone()
    assert (NAME.encode() in _raw(crowd)) == keep_name
    crowd.reopen()
    assert _undo_and_redo_everything(crowd) > 100
    evidence_left = {blob for blob, pieces in evidence.secrets.items() if pieces & _pieces(_raw(crowd))}
    assert not evidence_left
    for face in evidence.faces:
        assert crowd.sql("SELECT 1 FROM faces WHERE id = ? AND embedding NOTNULL", face) == []
    raw = _raw(crowd)
    assert not [piece for pieces in evidence.secrets.values() for piece in pieces if piece in raw]
    assert keep_name or NAME.encode() not in raw
    crowd.regroup()


@pytest.mark.parametrize("keep_names", [True, False])
def test_all_face_data_are_erased(crowd: Stage, keep_names: bool) -> None:
    library, pack = crowd.library, crowd.pack
    clicks = Clicks(library, pack, 4, _drawn)
    for _ in range(40):
        clicks.decide()
    shown = [person.id for person in library.people.all()]
    person = max(shown, key=library.faces.count_of)
    name_person(library, pack, person, NAME)
    named = {one.id: one.faces for one in library.people.all() if one.name}
    evidence = Evidence(crowd, None)
    evidence.check_is_found()
    before = crowd.value("SELECT count(*) FROM faces")
    changes = erase_all(library, pack, keep_names=keep_names)
    assert (changes.text, changes.everything) == ("Erased all face data", True)
    evidence.check_is_gone()
    assert (NAME.encode() in _raw(crowd)) == keep_names
    crowd.reopen()
    crowd.regroup()
    assert crowd.value("SELECT count(*) FROM faces WHERE forgotten = 1") == before
    people = crowd.library.people.all()
    assert {one.id: one.faces for one in people} == (named if keep_names else {})
    assert crowd.value("SELECT count(*) FROM faces WHERE hidden = 0 AND person_id IS NULL") == 0
    assert suggest(crowd.library, pack, crowd.vector(0, 1)).candidates == ()
    for kind in ("face", "photo"):
        assert crowd.library.thumbnails.get(kind, list(range(60))) == {}
    _undo_and_redo_everything(crowd)
    raw = _raw(crowd)
    assert not [piece for pieces in evidence.secrets.values() for piece in pieces if piece in raw]
    assert keep_names or b"Name " not in raw


def test_a_new_photo_of_a_forgotten_person_is_a_new_unknown_face(crowd: Stage) -> None:
    name_person(crowd.library, crowd.pack, 1, NAME)
    erase_all(crowd.library, crowd.pack, keep_names=True)
    _, (face,) = crowd.photo(100, [(crowd.vector(0, 70), _box(3))])
    crowd.regroup()
    assert crowd.person_of(face) is None
    # Nor does a scan of an old photo find the face anew.
    crowd.photo(2, [(crowd.vector(0, 1), _box(2))])
    assert crowd.value("SELECT count(*) FROM faces WHERE photo_id = 2") == 1
    assert crowd.value("SELECT embedding FROM faces WHERE photo_id = 2") is None


def test_a_step_nobody_can_read_is_emptied(crowd: Stage) -> None:
    name_person(crowd.library, crowd.pack, 2, "Bob")
    crowd.sql("UPDATE history SET changes = changes || 'x'")
    name_person(crowd.library, crowd.pack, 1, NAME)
    forget_person(crowd.library, crowd.pack, 1, keep_name=False)
    assert crowd.library.history.changes(1) == []


def test_what_is_deleted_is_overwritten_even_where_traces_would_be_left(crowd: Stage) -> None:
    crowd.library._connection.execute("PRAGMA secure_delete = OFF")
    forget_person(crowd.library, crowd.pack, 1, keep_name=False)
    assert crowd.library._connection.execute("PRAGMA secure_delete").fetchone()[0] == 1


def test_an_unknown_person_is_a_sentence(crowd: Stage) -> None:
    with pytest.raises(UnknownNameError):
        forget_person(crowd.library, crowd.pack, 77, keep_name=True)


def test_an_idle_connection_is_not_in_the_way(crowd: Stage) -> None:
    evidence = Evidence(crowd, [1])
    with Library(crowd.file, crowd.folder / "thumbnails.sqlite3") as other:
        assert len(other.people.all()) == 4
        assert other.thumbnails.get("face", [1])
        forget_person(crowd.library, crowd.pack, 1, keep_name=False)
        evidence.check_is_gone()
        assert len(other.people.all()) == 3


def test_one_that_reads_just_now_is_told_of_and_waited_for_at_the_next_start(
    crowd: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasing, "PATIENCE_SECONDS", 0.2)
    evidence = Evidence(crowd, [1])
    with Library(crowd.file, crowd.folder / "thumbnails.sqlite3") as other, other.reading():
        assert len(other.people.all()) == 4
        with pytest.raises(
            LibraryError, match="traces of it; they go soon, at the latest when Kinframe is started"
        ):
            forget_person(crowd.library, crowd.pack, 1, keep_name=False)
        assert 1 not in crowd.library.people.ids()
        with pytest.raises(erasing.TracesLeftError):
            finish_forgetting(crowd.library)
    crowd.reopen()
    finish_forgetting(crowd.library)
    evidence.check_is_gone()
    assert crowd.sql("SELECT * FROM meta WHERE key = 'erasing'") == []


def test_the_changes_are_told_although_traces_are_left(crowd: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "PATIENCE_SECONDS", 0.1)
    with Library(crowd.file, crowd.folder / "thumbnails.sqlite3") as other, other.reading():
        other.people.count()
        with pytest.raises(erasing.TracesLeftError) as error:
            forget_person(crowd.library, crowd.pack, 1, keep_name=True)
    assert error.value.changes.people == {1}
    assert error.value.changes.step is not None


def test_damaged_small_pictures_are_removed(crowd: Stage) -> None:
    evidence = Evidence(crowd, [1])
    crowd.library.thumbnails.close()
    pictures: Path = crowd.folder / "thumbnails.sqlite3"
    pictures.write_bytes(b"no database" * 500 + _crop(1001))
    forget_person(crowd.library, crowd.pack, 1, keep_name=False)
    assert not pictures.exists()
    crowd.reopen()
    evidence.of_others = {}
    evidence.check_is_gone()


def test_everything_is_done_although_something_cannot_be_removed(
    crowd: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasing, "PATIENCE_SECONDS", 0.1)
    run(back_up(crowd.library, "asked"))
    stays = crowd.folder / "backups" / "kinframe-20250101-000000-daily.sqlite3"
    stays.mkdir()
    logs = tmp_path / "logs"
    logs.mkdir()
    (logs / "kinframe.log.1").write_text(NAME)
    with Library(crowd.file, crowd.folder / "thumbnails.sqlite3") as other, other.reading():
        other.people.count()
        changes = erase_face_data(crowd.library, crowd.pack, None, keep_names=False, logs=logs)
    assert changes.text == (
        f"Erased all face data, but some backups could not be removed ({stays}). The file still holds traces"
        " of it; they go soon, at the latest when Kinframe is started the next time."
    )
    assert changes.everything
    assert changes.step is not None
    assert list(stays.parent.iterdir()) == [stays]
    assert not list(logs.iterdir())
    assert crowd.library.erasing.owed() == "all"
    # One that is made now holds the traces, too.
    for _ in backups_of(crowd.library).make("asked"):
        pass
    finish_forgetting(crowd.library)
    assert crowd.library.erasing.owed() is None
    assert list(stays.parent.iterdir()) == [stays]


def test_logs_that_stay_are_said(crowd: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(log_files, "forget", refuse)
    changes = erase_face_data(crowd.library, crowd.pack, 1, keep_names=False, logs=tmp_path)
    assert changes.text == (
        "Forgot the face data of somebody, but some logs with names could not be emptied"
        " ([Errno 13] Permission denied)"
    )
    assert changes.people == {1}


@pytest.mark.parametrize(
    "name", ['Zeb "Z" Qvörk', "Zeb\\edine", "Zeb/edine", "%_Zeb*?", "ゼブ 🐴", "Zebedine\u2028Q"]
)
def test_a_name_is_found_in_whatever_way_it_is_written(crowd: Stage, name: str) -> None:
    library, pack = crowd.library, crowd.pack
    name_person(library, pack, 1, "Somebody else")
    for person in (3, 4, 1):
        name_person(library, pack, person, name)
    name_person(library, pack, 3, "Ann")
    name_person(library, pack, 4, "Bob")
    (changes,) = crowd.sql("SELECT changes FROM history WHERE id = 3")[0]
    escaped = json.dumps(json.loads(str(changes))).replace("/", "\\/")
    crowd.sql("UPDATE history SET changes = ? WHERE id = 3", escaped)
    kept = crowd.value("SELECT changes FROM history WHERE id = 1")
    forget_person(library, pack, 1, keep_name=False)
    raw = _raw(crowd)
    for written in (name, json.dumps(name), json.dumps(name, ensure_ascii=False)):
        assert written.strip('"').encode() not in raw
    assert "Zeb" not in str(crowd.sql("SELECT text, changes FROM history"))
    assert crowd.value("SELECT changes FROM history WHERE id = 1") == kept or '"Zeb' not in str(kept)


def test_more_names_than_are_looked_for_one_by_one(crowd: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_search, "_MANY_WORDS", 1)
    for person, name in ((1, "Zeb"), (2, "Zeba"), (3, "Zebc")):
        name_person(crowd.library, crowd.pack, person, name)
    erase_all(crowd.library, crowd.pack, keep_names=False)
    assert b"Zeb" not in _raw(crowd)


def test_steps_about_others_are_not_even_decoded(crowd: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    name_person(crowd.library, crowd.pack, 1, NAME)
    for _ in range(10):
        hide_face(crowd.library, crowd.pack, 9)
        undo(crowd.library, crowd.pack)
    decoded: list[str] = []

    def count(text: str) -> list[RowChange]:
        decoded.append(text)
        return from_json(text)

    monkeypatch.setattr(scrubbing, "from_json", count)
    monkeypatch.setattr(ledger_search, "from_json", count)
    forget_person(crowd.library, crowd.pack, 1, keep_name=False)
    assert 0 < len(set(decoded)) < 3
