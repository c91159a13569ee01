"""The library of the program ours descends from: names, boxes and paths come over."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from models.geometry import Box
from repository.predecessor import OldFace, OldLibrary, OldPerson, read_predecessor
from tests.db.old_program import Old, make, old

__all__ = ["make", "old"]

HERE = Box(10, 20, 30, 40)


def _face(photo: str, box: Box | None = None) -> OldFace:
    return OldFace(Path(photo), box)


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
