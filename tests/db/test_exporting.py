"""Photos of people to a folder, and everything that is known as a file."""

from __future__ import annotations

import csv
import json
import os
import resource
from pathlib import Path
from typing import BinaryIO

import pytest

from models.errors import AppError
from models.export import ExportItem, ExportOrder, ExportReport
from models.geometry import Box
from repository.library import Library
from services.exporting import chosen_photos, photos_of_people
from tests.db.named_photos import Album, jpeg
from tests.db.stage import Stage
from workers.export_worker import export_everything, export_photos

LEFT, RIGHT = Box(20, 40, 60, 70), Box(180, 50, 50, 60)


@pytest.fixture
def album(stage: Stage, tmp_path: Path) -> Album:
    """Sarah in 1 and 2, Tom in 2 and 3, a stranger in 4; two files are called alike."""
    album = Album(stage, tmp_path / "photos")
    album.add("1.jpg", jpeg(1), [("Sarah", LEFT)])
    album.add("2.jpg", jpeg(2), [("Sarah", LEFT), ("Tom", RIGHT)])
    other = Album(stage, tmp_path / "photos" / "more")
    other.add("1.jpg", jpeg(3), [("Tom", RIGHT)])
    album.add("4.jpg", jpeg(4), [(None, LEFT)])
    (album.folder / "1.jpg.xmp").write_bytes(b"beside 1")
    return album


def export(
    album: Album, order: ExportOrder, people: list[str] | None = None, photos: list[int] | None = None
) -> ExportReport:
    def choose(library: Library) -> list[ExportItem]:
        if photos is not None:
            return chosen_photos(library, photos)
        return photos_of_people(library, None if people is None else [album.person(who) for who in people])

    report = ExportReport(order.folder)
    for _ in export_photos(album.stage.library, choose, order, report):
        pass
    return report


def tree(folder: Path) -> list[str]:
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def test_copies_of_everybody(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "out" / "deeper"
    report = export(album, ExportOrder(out))
    assert (report.copied, report.linked, report.there, report.failed, report.finished) == (3, 0, 0, [], True)
    assert tree(out) == ["1 (2).jpg", "1.jpg", "1.jpg.xmp", "2.jpg"]
    assert (out / "1.jpg").read_bytes() == (album.folder / "1.jpg").read_bytes()
    assert (out / "1.jpg").stat().st_mtime_ns == (album.folder / "1.jpg").stat().st_mtime_ns
    assert (out / "1.jpg").stat().st_ino != (album.folder / "1.jpg").stat().st_ino
    assert (out / "1 (2).jpg").read_bytes() == (album.folder / "more" / "1.jpg").read_bytes()


def test_done_again_everything_is_there(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export(album, ExportOrder(out))
    report = export(album, ExportOrder(out))
    assert (report.copied, report.there) == (0, 3)
    assert tree(out) == ["1 (2).jpg", "1.jpg", "1.jpg.xmp", "2.jpg"]


def test_nothing_that_is_there_is_written_over(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "1.jpg").write_bytes(b"mine")
    (out / "2.jpg").symlink_to(tmp_path / "nowhere")
    report = export(album, ExportOrder(out), ["Sarah"])
    assert report.copied == 2
    assert (out / "1.jpg").read_bytes() == b"mine"
    assert not (tmp_path / "nowhere").exists()
    assert tree(out) == ["1 (2).jpg", "1 (2).jpg.xmp", "1.jpg", "2 (2).jpg"]


def test_links_and_a_folder_for_each_person(album: Album, tmp_path: Path) -> None:
    album.rename("Tom", 'To/m: "CON".')
    out = tmp_path / "out"
    report = export(album, ExportOrder(out, link=True, by_person=True))
    assert (report.copied, report.linked) == (0, 3)
    assert tree(out) == [
        "Sarah/1.jpg", "Sarah/1.jpg.xmp", "Sarah/2.jpg", "To_m_ _CON_/1.jpg", "To_m_ _CON_/2.jpg",
    ]  # fmt: skip
    assert (out / "Sarah/2.jpg").stat().st_ino == (album.folder / "2.jpg").stat().st_ino
    # A sidecar is never shared: what one program writes into it would be in both.
    assert (out / "Sarah/1.jpg.xmp").stat().st_nlink == 1


def test_one_person_and_chosen_photos(album: Album, tmp_path: Path) -> None:
    assert export(album, ExportOrder(tmp_path / "a", sidecars=False), ["Sarah"]).copied == 2
    assert tree(tmp_path / "a") == ["1.jpg", "2.jpg"]
    assert export(album, ExportOrder(tmp_path / "b", by_person=True), photos=[2, 4]).copied == 2
    assert tree(tmp_path / "b") == ["4.jpg", "Sarah/2.jpg", "Tom/2.jpg"]


def test_what_is_away_is_told_and_the_others_go(album: Album, tmp_path: Path) -> None:
    (album.folder / "1.jpg").unlink()
    report = export(album, ExportOrder(tmp_path / "out"))
    assert [one.path.name for one in report.failed] == ["1.jpg"]
    assert report.copied == 2
    assert "1 could not be exported" in report.sentence


def test_a_full_disk_ends_it_with_a_sentence_and_leaves_nothing_half(
    album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import shutil

    copy = shutil.copyfileobj

    def full(source: BinaryIO, target: BinaryIO, length: int) -> None:
        if Path(source.name).name == "2.jpg":
            target.write(b"half")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        copy(source, target, length)

    monkeypatch.setattr(shutil, "copyfileobj", full)
    report = export(album, ExportOrder(tmp_path / "out"))
    assert not report.finished
    assert report.sentence.startswith("The disk is full")
    assert tree(tmp_path / "out") == ["1.jpg", "1.jpg.xmp"]


def test_json_tells_everything(album: Album, tmp_path: Path) -> None:
    album.stage.sql("UPDATE people SET born = '2015-03-09', nicknames = 'Sally' WHERE name = 'Sarah'")
    album.stage.sql("INSERT INTO decisions (kind, face_id, person_id) VALUES ('not_this_person', 4, 1)")
    file = tmp_path / "all.json"
    list(export_everything(album.stage.library, file))
    told = json.loads(file.read_text(encoding="utf-8"))
    assert told["program"] == "Kinframe"
    assert [(one["name"], one["born"]) for one in told["people"]] == [("Sarah", "2015-03-09"), ("Tom", None)]
    assert told["decisions"] == [{"kind": "not_this_person", "face": 4, "person": 1, "other": None}]
    assert [len(photo["faces"]) for photo in told["photos"]] == [1, 2, 1, 1]
    second = told["photos"][1]
    assert second["path"] == str(album.folder / "2.jpg")
    assert second["faces"][1] | {"id": 0} == {
        "id": 0, "box": [180, 50, 50, 60], "person": 2, "key": "face_001", "name": "Tom",
        "confirmed": False, "unsure": False, "source": "detected",
    }  # fmt: skip


def test_tables_are_safe_to_open(album: Album, tmp_path: Path) -> None:
    album.rename("Sarah", "=HYPERLINK(1)")
    album.rename("Tom", '+1, "a"\nb')
    list(export_everything(album.stage.library, tmp_path / "all.csv"))
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert [row["name"] for row in rows] == [
        "'=HYPERLINK(1)",
        "'=HYPERLINK(1)",
        '\'+1, "a"\nb',
        '\'+1, "a"\nb',
        "",
    ]
    assert rows[0]["x"] == "20.0"
    assert rows[4]["person"] == ""
    with (tmp_path / "all-people.csv").open(encoding="utf-8-sig", newline="") as opened:
        assert [row["name"] for row in csv.DictReader(opened)] == ["'=HYPERLINK(1)", '\'+1, "a"\nb']
    assert (tmp_path / "all-decisions.csv").exists()


def test_a_table_never_takes_the_place_of_a_file(album: Album, tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    file.write_bytes(b"mine")
    with pytest.raises(AppError, match="is there already"):
        list(export_everything(album.stage.library, file))
    assert file.read_bytes() == b"mine"
    with pytest.raises(AppError, match="ends in"):
        list(export_everything(album.stage.library, tmp_path / "all.txt"))


def test_a_table_that_does_not_fit_leaves_nothing_behind(album: Album, tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        with pytest.raises(AppError, match="too large"):
            list(export_everything(album.stage.library, tmp_path / "all.json"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not [file for file in tmp_path.iterdir() if "all" in file.name]
