"""The library of the program ours descends from: what comes over, what is refused, that it is only read."""

from __future__ import annotations

import ast
import os
import pickle
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from models.errors import LibraryError
from models.geometry import Box
from repository import predecessor
from repository.predecessor import OldFace, OldLibrary, OldPerson, read_predecessor
from tests.db.stage import Stage

COLUMNS = {
    "oldest": "",
    "four columns": ", bbox_x INTEGER, bbox_y INTEGER, bbox_w INTEGER, bbox_h INTEGER, confidence REAL",
    "text": ", bbox TEXT, confidence REAL, quality_score REAL, is_representative INTEGER, created_at TEXT",
}
FOREIGN = "This is not a library of the old program."
DAMAGED = "The file is damaged."
HERE = Box(10, 20, 30, 40)


class _Bomb:
    """Creates a file when it is unpickled."""

    def __init__(self, trap: Path) -> None:
        self.trap = trap

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return open, (str(self.trap), "w")


class Old:
    """A file as the old program leaves it; every blob in it is a trap."""

    def __init__(self, file: Path, kind: str) -> None:
        self.file = file
        self.kind = kind
        self.trap = file.parent / "trap"
        self.blob = pickle.dumps(_Bomb(self.trap))
        self.sql(
            "CREATE TABLE face_branch_reps (project_id INTEGER, branch_key TEXT, label TEXT, count INTEGER,"
            " centroid BLOB, rep_path TEXT, rep_thumb_png BLOB, PRIMARY KEY (project_id, branch_key))"
        )
        self.sql(
            "CREATE TABLE face_crops (id INTEGER PRIMARY KEY, project_id INTEGER, branch_key TEXT,"
            f" image_path TEXT, crop_path TEXT, embedding BLOB{COLUMNS[kind]})"
        )

    def sql(self, statement: str, *values: object) -> None:
        with closing(sqlite3.connect(self.file)) as connection, connection:
            connection.execute(statement, values)

    def branch(self, key: object, label: object = None, *, project: object = 1) -> None:
        self.sql(
            "INSERT INTO face_branch_reps VALUES (?, ?, ?, 1, ?, 'crop.png', ?)",
            *(project, key, label, self.blob, self.blob),
        )

    def crop(self, key: object, photo: object, box: object = None, *, project: object = 1) -> None:
        """A face; box is what the column or the four columns of this kind of file hold."""
        values = [project, key, photo, self.blob]
        columns = "project_id, branch_key, image_path, embedding"
        if isinstance(box, tuple):
            columns += ", bbox_x, bbox_y, bbox_w, bbox_h"
            values += box
        elif box is not None:
            columns += ", bbox"
            values.append(box)
        marks = ", ".join("?" * len(values))
        self.sql(f"INSERT INTO face_crops ({columns}) VALUES ({marks})", *values)  # noqa: S608

    def read(self) -> OldLibrary:
        """What is read, after checks that nothing on the disk has changed."""
        before = _folder(self.file.parent)
        try:
            return read_predecessor(self.file)
        finally:
            assert _folder(self.file.parent) == before
            assert not self.trap.exists()


@pytest.fixture
def make(tmp_path: Path) -> Callable[[str], Old]:
    folder = tmp_path / "50% old? #1 é"
    folder.mkdir()
    return lambda kind: Old(folder / "reference.db", kind)


@pytest.fixture
def old(make: Callable[[str], Old]) -> Old:
    return make("text")


def _folder(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def _refusal(file: Path) -> str:
    with pytest.raises(LibraryError) as caught:
        read_predecessor(file)
    return str(caught.value)


def _face(photo: str, box: Box | None = None) -> OldFace:
    return OldFace(Path(photo), box)


# What comes over


@pytest.mark.parametrize(
    ("kind", "stored", "box"),
    [("oldest", None, None), ("four columns", (10, 20, 30, 40), HERE), ("text", "10,20,30,40", HERE)],
)
def test_names_boxes_and_paths_come_over(
    make: Callable[[str], Old], kind: str, stored: object, box: Box | None
) -> None:
    old = make(kind)
    old.branch("face_000", "Anna")
    old.branch("face_001", None)
    old.branch("manual_1f", " Émile Ångström ")
    old.branch("face_009", "Nobody's face is left")
    old.crop("face_001", "/photos/b.jpg", stored)
    old.crop("face_000", "/photos/c.jpg", stored)
    old.crop("face_000", "/photos/a.jpg", stored)
    old.crop("manual_1f", "C:\\Photos\\d é.jpg", stored)
    old.crop("face_777", "/photos/e.jpg", stored)
    old.crop(None, "/photos/f.jpg", stored)
    assert old.read() == OldLibrary(
        people=(
            OldPerson("face_000", "Anna", (_face("/photos/c.jpg", box), _face("/photos/a.jpg", box))),
            OldPerson("face_001", None, (_face("/photos/b.jpg", box),)),
            OldPerson("face_009", "Nobody's face is left", ()),
            OldPerson("face_777", None, (_face("/photos/e.jpg", box),)),
            OldPerson("manual_1f", "Émile Ångström", (_face("C:\\Photos\\d é.jpg", box),)),
        ),
        loose=(_face("/photos/f.jpg", box),),
        damaged=0,
    )


@pytest.mark.parametrize(
    "label",
    [None, "", "  ", "face_000", " face_000 ", "Unnamed", "unnamed", "Unknown", "UNKNOWN", b"\x80\x04."],
)
def test_some_labels_are_no_names(old: Old, label: object) -> None:
    old.branch("face_000", label)
    assert old.read().people == (OldPerson("face_000", None, ()),)


@pytest.mark.parametrize(
    "stored",
    [
        *("", "10,20,30", "10,20,30,40,50", "a,b,c,d", "10;20;30;40", "10,20,0,40", "10,20,30,-1"),
        *("nan,20,30,40", "10,20,inf,40", "1e999,20,30,40", "10,20,30,nan", 7, 1.5, b"10,20,30,40"),
    ],
)
def test_an_unusable_text_is_no_box(old: Old, stored: object) -> None:
    old.crop("face_000", "/a.jpg", stored)
    assert old.read().people[0].faces == (_face("/a.jpg"),)


@pytest.mark.parametrize(
    "stored",
    [
        *((None, None, None, None), (10, None, 30, 40), (10, 20, 0, 40), (10, 20, 30, -40)),
        *(("x", 20, 30, 40), (10, 20, float("inf"), 40), (float("-inf"), 20, 30, 40)),
        (b"\x0a\0\0\0\0\0\0\0", 20, 30, 40),
    ],
)
def test_unusable_columns_are_no_box(make: Callable[[str], Old], stored: Sequence[object]) -> None:
    old = make("four columns")
    old.crop("face_000", "/a.jpg", stored)
    assert old.read().people[0].faces == (_face("/a.jpg"),)


def test_a_box_may_begin_outside_the_photo_and_between_pixels(old: Old) -> None:
    old.crop("face_000", "/a.jpg", " -3.5, 2 ,30.25,4e1")
    assert old.read().people[0].faces == (_face("/a.jpg", Box(-3.5, 2, 30.25, 40)),)


def test_where_both_kinds_of_box_are_the_usable_one_counts(make: Callable[[str], Old]) -> None:
    old = make("four columns")
    old.sql("ALTER TABLE face_crops ADD COLUMN BBOX TEXT")
    old.crop("face_000", "/a.jpg", "10,20,30,40")
    old.crop("face_000", "/b.jpg", (10, 20, 30, 40))
    assert old.read().people[0].faces == (_face("/a.jpg", HERE), _face("/b.jpg", HERE))


def test_the_same_face_counts_once(old: Old) -> None:
    old.crop("face_000", "/a.jpg", "10,20,30,40")
    old.crop("face_000", "/a.jpg", "10.0, 20.0, 30, 40")
    old.crop("face_000", "/a.jpg", "50,20,30,40")
    old.crop(None, "/a.jpg", "10,20,30,40")
    old.crop(None, "/b.jpg", "10,20,30,40")
    old.crop(None, "/b.jpg", "10,20,30,40", project=2)
    found = old.read()
    assert found.people[0].faces == (_face("/a.jpg", HERE), _face("/a.jpg", Box(50, 20, 30, 40)))
    assert found.loose == (_face("/b.jpg", HERE),)


def test_a_face_of_two_people_stays_with_both(old: Old) -> None:
    old.crop("face_000", "/a.jpg", "10,20,30,40")
    old.crop("manual_1", "/a.jpg", "10,20,30,40")
    assert [person.faces for person in old.read().people] == [(_face("/a.jpg", HERE),)] * 2


def test_an_empty_key_belongs_to_nobody_unless_it_has_a_row(old: Old) -> None:
    old.branch("", "Anna", project=2)
    old.crop("", "/a.jpg")
    old.crop(" ", "/b.jpg")
    old.crop("", "/c.jpg", project=2)
    found = old.read()
    assert found.people == (OldPerson("", "Anna", (_face("/c.jpg"),)),)
    assert found.loose == (_face("/a.jpg"), _face("/b.jpg"))


# Several projects


def test_projects_with_the_same_keys_are_kept_apart(old: Old) -> None:
    for project, name in ((10, "Carla"), (2, "Anna"), (1, "Berta")):
        old.branch("face_000", name, project=project)
        old.crop("face_000", f"/{name}.jpg", project=project)
    old.crop("face_001", "/d.jpg", project=2)
    assert old.read().people == (
        OldPerson("1/face_000", "Berta", (_face("/Berta.jpg"),)),
        OldPerson("2/face_000", "Anna", (_face("/Anna.jpg"),)),
        OldPerson("2/face_001", None, (_face("/d.jpg"),)),
        OldPerson("10/face_000", "Carla", (_face("/Carla.jpg"),)),
    )


def test_projects_with_different_keys_need_no_prefix(old: Old) -> None:
    old.branch("face_001", "Anna", project=1)
    old.branch("face_000", "Berta", project=2)
    assert [person.key for person in old.read().people] == ["face_001", "face_000"]


def test_keys_are_unique_whatever_the_projects_are_called(old: Old) -> None:
    projects = (None, 1, 2, "1/2", "1%2F2", 1.5, b"\x01")
    keys = ("x", "2/x", "1/x")
    for project in projects:
        for key in keys:
            old.crop(key, "/a.jpg", project=project)
    found = [person.key for person in old.read().people]
    assert len(set(found)) == len(found) == 6 * len(keys)  # what is no text and no number is no project


# Rows of no use, and columns of any type


@pytest.mark.parametrize("photo", [None, "", "  ", b"/photos/a.jpg", b"", "/a\0b.jpg"])
def test_rows_without_a_photo_are_counted(old: Old, photo: object) -> None:
    old.branch("face_000", "Anna")
    old.crop("face_000", photo)
    old.crop(None, photo)
    old.crop("face_000", "/good.jpg")
    assert old.read() == OldLibrary((OldPerson("face_000", "Anna", (_face("/good.jpg"),)),), (), 2)


def test_text_that_is_no_unicode_is_no_text(old: Old) -> None:
    old.branch("face_000", None)
    old.sql("UPDATE face_branch_reps SET label = CAST(x'41ff' AS TEXT)")
    old.crop("face_000", "/a.jpg")
    old.crop("face_000", "/b.jpg")
    old.sql("UPDATE face_crops SET image_path = CAST(x'2fff2e6a7067' AS TEXT) WHERE id = 2")
    assert old.read() == OldLibrary((OldPerson("face_000", None, (_face("/a.jpg"),)),), (), 1)


@pytest.mark.parametrize("value", [None, 0, -1, 2.5, "text", b"blob", 2**63 - 1, "1" * 5000])
def test_any_column_may_hold_anything(tmp_path: Path, value: object) -> None:
    file = tmp_path / "untyped.db"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE face_branch_reps (project_id, branch_key, label)")
        connection.execute(
            "CREATE TABLE face_crops"
            " (id, project_id, branch_key, image_path, bbox, bbox_x, bbox_y, bbox_w, bbox_h)"
        )
        connection.execute("INSERT INTO face_branch_reps VALUES (?1, ?1, ?1)", (value,))
        connection.execute(
            "INSERT INTO face_crops VALUES (?1, ?1, ?1, '/a.jpg', ?1, ?1, ?1, ?1, ?1)", (value,)
        )
        connection.execute("INSERT INTO face_crops VALUES (?1, ?1, ?1, ?1, ?1, ?1, ?1, ?1, ?1)", (value,))
    found = read_predecessor(file)
    faces = [face for person in found.people for face in person.faces] + list(found.loose)
    assert faces[0].photo == Path("/a.jpg")
    assert len(faces) + found.damaged == 2


# Nothing is unpickled, and nothing is written


def test_the_trap_would_spring(old: Old) -> None:
    pickle.loads(old.blob).close()  # noqa: S301 - shows that the checks of every test here can fail
    assert old.trap.exists()


def test_the_source_knows_no_pickle() -> None:
    source = Path(predecessor.__file__).read_text(encoding="utf-8")
    nodes = list(ast.walk(ast.parse(source)))
    imported = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}
    assert not {name.partition(".")[0] for name in imported} & {"pickle", "marshal", "shelve", "numpy"}


def test_blob_columns_are_never_asked_for(old: Old, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[str | None] = set()
    connect = sqlite3.connect

    def watched(*args: object, **options: object) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*args, **options)  # type: ignore[call-overload]

        def allow(_action: int, _table: str | None, column: str | None, *_: object) -> int:
            asked.add(column)
            return sqlite3.SQLITE_OK

        connection.set_authorizer(allow)
        return connection

    old.branch("face_000", "Anna")
    old.crop("face_000", "/a.jpg", "10,20,30,40")
    monkeypatch.setattr(sqlite3, "connect", watched)
    read_predecessor(old.file)
    assert {"label", "image_path", "bbox"} <= asked
    assert not asked & {"centroid", "rep_thumb_png", "embedding"}


def test_a_closed_file_in_wal_mode_is_left_alone(old: Old) -> None:
    old.sql("PRAGMA journal_mode = WAL")
    old.branch("face_000", "Anna")
    assert [path.name for path in old.file.parent.iterdir()] == [old.file.name]
    assert [person.name for person in old.read().people] == ["Anna"]


def test_a_file_that_is_open_elsewhere_can_be_read(old: Old) -> None:
    old.sql("PRAGMA journal_mode = WAL")
    with closing(sqlite3.connect(old.file)) as writer:
        with writer:
            writer.execute("INSERT INTO face_branch_reps (branch_key, label) VALUES ('face_000', 'Anna')")
        before = set(_folder(old.file.parent))
        assert [person.name for person in read_predecessor(old.file).people] == ["Anna"]
        assert set(_folder(old.file.parent)) == before


@pytest.fixture
def killed(old: Old) -> Callable[..., Old]:
    """The old program killed in the middle of these statements."""

    def kill(*statements: str) -> Old:
        script = (
            "import os, sqlite3, sys\n"
            "connection = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
            "for statement in sys.argv[2:]: connection.execute(statement).fetchall()\n"
            "os._exit(0)\n"
        )
        subprocess.run([sys.executable, "-c", script, str(old.file), *statements], check=True)
        return old

    return kill


@pytest.mark.parametrize("with_shm", [True, False])
def test_what_a_killed_program_left_in_the_wal_is_read(killed: Callable[..., Old], with_shm: bool) -> None:
    old = killed(
        "PRAGMA journal_mode = WAL",
        "INSERT INTO face_branch_reps (branch_key, label) VALUES ('face_000', 'Anna')",
    )
    shm = old.file.with_name(old.file.name + "-shm")
    if not with_shm:
        shm.unlink()
    before = {name: data for name, data in _folder(old.file.parent).items() if name != shm.name}
    assert [person.name for person in read_predecessor(old.file).people] == ["Anna"]
    after = _folder(old.file.parent)
    assert (after.pop(shm.name, None) is not None) == with_shm
    assert after == before


def test_a_half_written_file_is_refused(killed: Callable[..., Old]) -> None:
    old = killed(
        "PRAGMA cache_size = 1",
        "PRAGMA cache_spill = 1",
        "BEGIN IMMEDIATE",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
        " INSERT INTO face_crops (image_path) SELECT hex(randomblob(200)) FROM n",
    )
    before = _folder(old.file.parent)
    assert len(before) == 2  # the file and its journal
    assert _refusal(old.file).startswith("The old program was interrupted")
    assert _folder(old.file.parent) == before


def test_a_file_somebody_is_writing_is_refused(old: Old, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(predecessor, "BUSY_SECONDS", 0.0)
    with closing(sqlite3.connect(old.file, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        assert _refusal(old.file).startswith("Another program is using the file.")


# What is refused


def _rows(old: Old) -> bytes:
    for number in range(200):
        old.crop("face_000", f"/photos/{number:04d}.jpg", "10,20,30,40")
    return old.file.read_bytes()


@pytest.mark.parametrize("keep", [0.9, 0.5, 0.1])
def test_a_truncated_database_is_damaged(old: Old, keep: float) -> None:
    whole = _rows(old)
    old.file.write_bytes(whole[: int(len(whole) * keep)])
    assert _refusal(old.file) == f"{DAMAGED} ({old.file})"


def test_a_database_with_a_page_of_rubbish_is_damaged(old: Old) -> None:
    whole = _rows(old)
    old.file.write_bytes(whole[: 4096 * 3] + b"\xa5" * (len(whole) - 4096 * 3))
    assert _refusal(old.file) == f"{DAMAGED} ({old.file})"


def test_a_damaged_schema_is_damaged(old: Old) -> None:
    with closing(sqlite3.connect(old.file)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = 'CREATE TABLE oh dear' WHERE name = 'face_crops'")
    assert _refusal(old.file) == f"{DAMAGED} ({old.file})"


@pytest.mark.parametrize("content", [b"", b"x", b"\xff\xd8\xff\xe0" * 5000, b"SQLite format 3\0"])
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "some.db"
    file.write_bytes(content)
    assert _refusal(file) == f"{FOREIGN} ({file})"
    assert _folder(tmp_path) == {"some.db": content}


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA user_version = 1",
        "CREATE TABLE photos (id INTEGER PRIMARY KEY, path TEXT)",
        "CREATE TABLE face_crops (id INTEGER PRIMARY KEY, project_id, branch_key, image_path)",
    ],
)
def test_a_database_without_the_tables_is_refused(tmp_path: Path, statement: str) -> None:
    file = tmp_path / "some.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
    assert _refusal(file) == f"{FOREIGN} ({file})"


@pytest.mark.parametrize("table", ["face_branch_reps", "face_crops"])
def test_tables_of_that_name_with_other_columns_are_refused(old: Old, table: str) -> None:
    old.sql(f"ALTER TABLE {table} RENAME COLUMN project_id TO something")
    assert _refusal(old.file) == f"{FOREIGN} ({old.file})"


def test_a_kinframe_library_is_refused_open_and_closed(people: Stage) -> None:
    sentence = f"This is a Kinframe library, not one of the old program. ({people.file})"
    assert _refusal(people.file) == sentence
    people.library.close()
    before = _folder(people.folder)
    assert _refusal(people.file) == sentence
    assert _folder(people.folder) == before
    people.reopen()
    people.check_sound()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no locks that closing a file drops")
def test_asking_about_the_open_library_keeps_its_locks(people: Stage) -> None:
    _refusal(people.file)
    # If its lock were gone, another program would take itself for the last one and remove the WAL.
    script = (
        "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('SELECT * FROM people').connection.close()"
    )
    subprocess.run([sys.executable, "-c", script, str(people.file)], check=True)
    assert people.file.with_name(people.file.name + "-wal").exists()


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.db", tmp_path):
        assert _refusal(path) == f"There is no such file. ({path})"
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_one_may_not_read_is_refused(old: Old) -> None:
    old.file.chmod(0)
    assert _refusal(old.file).startswith("The file cannot be read")
