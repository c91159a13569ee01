"""What a library says of one photo besides its faces."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import UnknownNameError
from models.photo import FileStamp, PhotoFacts
from models.photo_sheet import PhotoPart
from tests.db.stage import Stage


def test_a_sheet_says_what_the_file_is_and_where_else_it_lies(stage: Stage) -> None:
    library = stage.library
    stamp = FileStamp(Path("/photos/a.jpg"), 12_345, 1)
    facts = PhotoFacts(
        400, 300, 1, "2020-05-01T10:00:00", "JPEG",
        camera="Nikon D750", lens="50 mm", latitude=48.1, longitude=11.5,
    )  # fmt: skip
    with library.transaction():
        photo = library.photos.store(stamp, bytes(16), facts, stage.pack.id)
        for name in ("b.jpg", "a copy.jpg"):
            library.copies.add(photo, FileStamp(Path("/elsewhere") / name, 12_345, 1))
    sheet = library.sheets.of(photo)
    assert (sheet.size, sheet.format, sheet.camera, sheet.lens) == (12_345, "JPEG", "Nikon D750", "50 mm")
    assert (sheet.latitude, sheet.longitude) == (48.1, 11.5)
    assert sheet.copies == (str(Path("/elsewhere/a copy.jpg")), str(Path("/elsewhere/b.jpg")))
    assert sheet.parts == sheet.stack == ()


def test_parts_and_stack_are_told_from_each_of_them(people: Stage) -> None:
    people.sql("UPDATE photos SET shown_with = 1, kind = 'film' WHERE id = 2")
    people.sql("UPDATE photos SET stacked = 3 WHERE id IN (3, 4, 5)")
    sheets = people.library.sheets

    def part(number: int, kind: str = "photo") -> PhotoPart:
        return PhotoPart(number, str(people.library.photos.get(number).path), kind)  # type: ignore[arg-type]

    assert sheets.of(1).parts == (part(2, "film"),)
    assert sheets.of(2).parts == (part(1),)
    assert sheets.of(3).stack == (part(4), part(5))
    assert sheets.of(5).stack == (part(3), part(4))
    people.sql("UPDATE photos SET trashed = '[]' WHERE id = 4")
    assert sheets.of(5).stack == (part(3),)


def test_what_is_thrown_away_or_left_out_is_not_there(people: Stage) -> None:
    people.sql("UPDATE photos SET trashed = '[]' WHERE id = 1")
    people.sql("UPDATE photos SET ignored = 1 WHERE id = 2")
    assert [people.library.sheets.is_there(photo) for photo in (1, 2, 3, 9_999)] == [
        False,
        False,
        True,
        False,
    ]


def test_a_photo_that_is_gone_has_no_sheet(people: Stage) -> None:
    with pytest.raises(UnknownNameError, match="no longer in the library"):
        people.library.sheets.of(9_999)
