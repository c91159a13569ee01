"""Reading the SQLite file of the program ours descends from: names, boxes and photo paths, nothing else.

The file is somebody else's. It is never written, nothing is left beside it, and the columns that hold
serialised objects and pictures are never asked for. Its tables are not STRICT, so any column may hold
anything.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

from config.language import mark, tr
from models.errors import LibraryError
from models.geometry import Box
from repository.connections import BUSY_SECONDS
from repository.migrating import APPLICATION_ID

_FOREIGN = mark("This is not a library of the old program.")
_DAMAGED = mark("The file is damaged.")
_HALF = mark("The old program was interrupted while it wrote. Start and close it once, then try again.")
_BUSY = mark("Another program is using the file. Close it there and try again.")
_SENTENCES = {
    "SQLITE_NOTADB": _FOREIGN,
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    # Only a writer could finish or take back what was left half written.
    "SQLITE_READONLY": _HALF,
    "SQLITE_IOERR": mark("The disk with the file reported an error."),
    "SQLITE_CANTOPEN": mark("The file cannot be opened."),
    "SQLITE_PERM": mark("You may not read the file."),
    "SQLITE_AUTH": mark("You may not read the file."),
}
_BRANCH_COLUMNS = frozenset({"project_id", "branch_key", "label"})
_CROP_COLUMNS = frozenset({"id", "project_id", "branch_key", "image_path"})
_SIDES = ("bbox_x", "bbox_y", "bbox_w", "bbox_h")
_NO_NAMES = frozenset({"", "unnamed", "unknown"})

_Group = tuple[str, str | None]  # project and key; without a key: the project's loose faces


@dataclass(frozen=True, slots=True)
class OldFace:
    """A face of the old library; box is None where no usable one is stored."""

    photo: Path
    box: Box | None


@dataclass(frozen=True, slots=True)
class OldPerson:
    """A branch of the old library, which may have no face; key is unique in the whole result."""

    key: str
    name: str | None
    faces: tuple[OldFace, ...]


@dataclass(frozen=True, slots=True)
class OldLibrary:
    """What can be taken over; loose faces belong to nobody, damaged counts the rows of no use."""

    people: tuple[OldPerson, ...]
    loose: tuple[OldFace, ...]
    damaged: int


def read_predecessor(file: Path) -> OldLibrary:
    """Everything of the old library that can be taken over, by project, key and id.

    A face (the same photo and box) counts once for a person, and is not loose if anybody has it. If the
    file gives it to several people, each of them keeps it: which one is right is not known here.

    Args:
        file: the SQLite file of the old program; it is only read.

    Raises:
        LibraryError: it is missing, damaged, in use, one of ours, or of another program.
    """
    try:
        if not file.is_file():
            raise LibraryError(tr("There is no such file. ({file})", file=file))
        with _in_sentences(file), _source(file.resolve()) as uri:
            opened = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
            with closing(opened) as connection:
                return _read(connection, file)
    except OSError as error:
        raise LibraryError(tr("The file cannot be read: {error}", error=error)) from error


@contextmanager
def _in_sentences(file: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", None)
        if name is None:  # not an answer of SQLite, so a bug of ours
            raise
        family = "_".join(name.split("_")[:2])
        # The statements are right for the columns found; what else fails lies in the file.
        sentence = _SENTENCES.get(family) or _DAMAGED
        raise LibraryError(f"{tr(sentence)} ({file})") from error


@contextmanager
def _source(file: Path) -> Iterator[str]:
    """The URI under which SQLite reads the file without leaving anything beside it.

    In WAL mode even a reader makes the files -wal and -shm where they are missing, and cannot remove them.
    """
    wal, shared = (file.with_name(file.name + ending) for ending in ("-wal", "-shm"))
    # Asked first: a file that is open in this process, as our own library is, must not be opened past SQLite,
    # because closing it again would drop SQLite's locks.
    if (wal.exists() and shared.exists()) or not _in_wal_mode(file):
        yield _uri(file)
    elif not wal.exists() or wal.stat().st_size == 0:
        yield f"{_uri(file)}&immutable=1"
    else:
        with TemporaryDirectory(prefix="kinframe-") as folder:
            for part in (file, wal):
                shutil.copyfile(part, Path(folder, part.name))
            yield _uri(Path(folder, file.name))


def _uri(file: Path) -> str:
    path = file.as_posix()
    # C:/ needs a slash in front; //server/share has its own.
    return f"file://{'' if path.startswith('/') else '/'}{quote(os.fsencode(path))}?mode=ro"


def _in_wal_mode(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(20)[18:] == b"\x02\x02"


def _read(connection: sqlite3.Connection, file: Path) -> OldLibrary:
    connection.text_factory = _text
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("BEGIN")  # both tables as they are at one moment
    if connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
        raise LibraryError(tr("This is a Kinframe library, not one of the old program. ({file})", file=file))
    crop_columns = _columns(connection, "face_crops")
    if not (_columns(connection, "face_branch_reps") >= _BRANCH_COLUMNS and crop_columns >= _CROP_COLUMNS):
        raise LibraryError(f"{tr(_FOREIGN)} ({file})")
    names = _names(connection)
    groups: dict[_Group, dict[OldFace, None]] = {group: {} for group in names}
    damaged = 0
    for project, key, photo, *sides, text in connection.execute(_crops_query(crop_columns)):
        if photo is None or not photo.strip() or "\0" in photo:
            damaged += 1
            continue
        group = _group(project, key)
        if group not in names and not (key or "").strip():
            group = _group(project, None)
        face = OldFace(Path(photo), _box(sides) or _box(str(text).split(",")))
        groups.setdefault(group, {})[face] = None
    return _library(names, groups, damaged)


def _text(raw: bytes) -> str | None:
    """What is no valid Unicode is no text: it names no file and nobody."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    rows = connection.execute("SELECT lower(name) FROM pragma_table_info(?)", (table,))
    return {name for (name,) in rows}


def _said(column: str) -> str:
    return f"CASE typeof({column}) WHEN 'blob' THEN NULL ELSE CAST({column} AS TEXT) END"


def _crops_query(columns: set[str]) -> str:
    box = ", ".join(_said(column) if column in columns else "NULL" for column in (*_SIDES, "bbox"))
    return (
        f"SELECT {_said('project_id')}, {_said('branch_key')},"  # noqa: S608 - constant text
        f" CASE typeof(image_path) WHEN 'text' THEN image_path END, {box} FROM face_crops ORDER BY id"
    )


def _names(connection: sqlite3.Connection) -> dict[_Group, str | None]:
    """Every branch, the nameless too; of several rows for one branch the first name counts."""
    rows = connection.execute(
        f"SELECT {_said('project_id')}, {_said('branch_key')}, {_said('label')}"  # noqa: S608 - constant text
        " FROM face_branch_reps ORDER BY 1, 2, 3"
    )
    names: dict[_Group, str | None] = {}
    for project, key, label in rows:
        if key is not None:
            group = _group(project, key)
            names[group] = names.get(group) or _name(label, key)
    return names


def _group(project: str | None, key: str | None) -> _Group:
    return (project or "", key)


def _name(label: str | None, key: str) -> str | None:
    name = (label or "").strip()
    return None if name.casefold() in _NO_NAMES or name == key.strip() else name


def _box(sides: Iterable[object]) -> Box | None:
    try:
        x, y, width, height = (float(str(side)) for side in sides)
        return Box(x, y, width, height) if width > 0 and height > 0 else None
    except ValueError:
        return None


def _library(
    names: dict[_Group, str | None], groups: dict[_Group, dict[OldFace, None]], damaged: int
) -> OldLibrary:
    # By length first, so that project 10 comes after project 2.
    order = sorted(groups, key=lambda group: (len(group[0]), group[0], group[1] or ""))
    owners = [(project, key) for project, key in order if key is not None]
    several = len({key for _, key in owners}) < len(owners)
    people = tuple(
        OldPerson(
            # Quoted, a project has no slash, so that no two of these can be alike.
            key=f"{quote(project, safe='')}/{key}" if several else key,
            name=names.get((project, key)),
            faces=tuple(groups[project, key]),
        )
        for project, key in owners
    )
    owned = {face for person in people for face in person.faces}
    free = (face for project, key in order if key is None for face in groups[project, key])
    loose = tuple(dict.fromkeys(face for face in free if face not in owned))
    return OldLibrary(people, loose, damaged)
