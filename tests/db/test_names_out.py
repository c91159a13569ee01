"""Names into files, beside what others wrote, and what the library knows of it afterwards."""

from __future__ import annotations

import os
import resource
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from media.decode import OpenPhoto
from media.exiftool import ExifTool
from media.fingerprint import fingerprint
from media.regions import read_regions
from media.replacing import LATER_NS, PART
from media.sidecars import sidecar_of
from media.taking_along import take_along
from media.walk import photo_files
from models.geometry import Box
from models.names_report import NamesReport, Order, Outcome
from services import writing_names
from services.forgetting import forget_person
from tests import exiftool
from tests.db.named_photos import OURS, Album, Named, jpeg
from tests.db.stage import Stage
from tests.db.telling import scan_told
from tests.db.test_names_out_round_trip import finish
from tests.fakes import FakeEngine

SARAH: Named = ("Sarah", Box(30, 40, 60, 70))
TOM: Named = ("Tom", Box(180, 50, 50, 60))
INTO_FILE, BESIDE = Order("file"), Order()


@pytest.fixture
def album(stage: Stage, tmp_path: Path) -> Album:
    return Album(stage, tmp_path / "photos")


def names_in(album: Album, photo: int) -> set[str]:
    known = album.stage.library.photos.get(photo)
    found = read_regions(known.path, None, known.width, known.height, known.orientation)
    return {one.name for one in found}


def only(report: NamesReport) -> Outcome:
    (one,) = report.outcomes
    return one


def without_exiftool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing_names, "find_exiftool", lambda: None)


def names_of(album: Album) -> list[str]:
    return sorted(file.name for file in album.folder.iterdir())


def leftovers(album: Album) -> list[str]:
    return [name for name in names_of(album) if name.endswith(PART)]


@exiftool.needs_exiftool
@pytest.mark.parametrize("order", [INTO_FILE, BESIDE])
def test_what_other_programs_wrote_stays(album: Album, order: Order) -> None:
    maker_note = b"Maker's own\0" + bytes(range(200))
    photo_file = album.folder / "photo.jpg"
    photo_file.write_bytes(jpeg(1, maker_note=maker_note))
    exiftool.run(
        "-overwrite_original", "-IPTC:Keywords=beach", "-IPTC:By-line=Ann", "-XMP-xmp:Rating=4",
        "-XMP-crs:Exposure2012=+0.50", "-XMP-lr:WeightedFlatSubject=beach", "-XMP-dc:Subject=beach",
        "-XMP-photoshop:City=Graz", "-XMP-dc:Rights=mine", "-EXIF:UserComment=hello",
        "-XMP-digiKam:PickLabel=2", "-XMP-dc:Title-de=Strand", "-Comment=a comment", photo_file,
    )  # fmt: skip
    data = photo_file.read_bytes()
    album.add("photo.jpg", data, [SARAH, TOM])
    target = photo_file
    if order.into == "sidecar":
        target = photo_file.with_name("photo.jpg.xmp")
        exiftool.run("-tagsfromfile", photo_file, "-XMP:all", "-o", target)
    exif = exif_of(photo_file)
    # No camera of this test is known to ExifTool, and it says so; nothing else may be wrong before.
    assert maker_note in exif
    before, complaints = exiftool.read([target])[target], exiftool.warnings([target])[target]
    assert [one for one in complaints if "MakerNote" not in one] == []
    report = finish(album.stage, order)
    assert report.passed
    after = exiftool.read([target])[target]
    assert exiftool.others(after, OURS) == exiftool.others(before, OURS)
    assert after["XMP-dc:Subject"] == ["beach", "Sarah", "Tom"]
    assert exiftool.warnings([target])[target] == complaints
    assert exif_of(photo_file) == exif


def exif_of(file: Path) -> bytes:
    """The whole EXIF block, byte by byte."""
    with Pillow.open(file) as opened:
        block = opened.info["exif"]
    assert isinstance(block, bytes)
    return block


def test_the_library_takes_a_rewritten_photo_for_the_same(album: Album) -> None:
    photo = album.add("photo.jpg", jpeg(1), [SARAH])
    file = album.file(photo)
    before = file.stat()
    assert finish(album.stage, INTO_FILE).passed
    library = album.stage.library
    (found,) = [one for one in photo_files([album.folder]) if not hasattr(one, "sentence")]
    assert library.photos.known_files()[str(file)].is_of(found, album.stage.pack.id)
    assert library.photos.fingerprint(photo) == fingerprint(file)
    assert file.stat().st_mtime_ns == before.st_mtime_ns + LATER_NS
    assert not leftovers(album)


def test_only_people_with_a_name_who_are_to_be_seen_are_written(album: Album) -> None:
    places = [Box(10 + 60 * number, 20, 40, 50) for number in range(5)]
    photo = album.add(
        "photo.jpg",
        jpeg(1),
        list(zip(["Sarah", None, "Stranger", "Hidden", "Deleted"], places, strict=True)),
    )
    stage = album.stage
    stage.sql("UPDATE people SET ignored = 1 WHERE name = 'Stranger'")
    stage.sql("UPDATE people SET unlisted = 1 WHERE name = 'Hidden'")
    stage.sql("UPDATE faces SET hidden = 1 WHERE person_id = ?", album.person("Deleted"))
    report = finish(stage, BESIDE)
    assert (report.written, report.names) == (1, 1)
    assert names_in(album, photo) == {"Sarah"}
    text = album.file(photo).with_name("photo.jpg.xmp").read_text(encoding="utf-8")
    assert not any(name in text for name in ("Stranger", "Hidden", "Deleted"))


@pytest.mark.parametrize("order", [INTO_FILE, BESIDE])
def test_a_renamed_and_a_forgotten_person(album: Album, order: Order) -> None:
    photo = album.add("photo.jpg", jpeg(1), [SARAH, TOM])
    finish(album.stage, order)
    album.rename("Sarah", "Sarah Miller")
    album.stage.sql("UPDATE people SET unlisted = 1 WHERE name = 'Tom'")
    assert only(finish(album.stage, order)).state == "written"
    assert names_in(album, photo) == {"Sarah Miller"}
    album.stage.sql("UPDATE people SET name = NULL")
    assert only(finish(album.stage, order)).state == "written"
    assert names_in(album, photo) == set()
    assert writing_names.photos_to_write(album.stage.library) == []


def test_a_photo_nobody_is_named_in_gets_no_file(album: Album) -> None:
    album.add("photo.jpg", jpeg(1), [(None, Box(1, 2, 30, 40))])
    report = finish(album.stage, BESIDE)
    assert (report.written, report.unchanged, report.passed) == (0, 0, True)
    assert names_of(album) == ["photo.jpg"]


@exiftool.needs_exiftool
def test_a_name_somebody_else_changed_is_told_until_somebody_decides(album: Album) -> None:
    photo = album.add("photo.jpg", jpeg(1), [SARAH, TOM])
    finish(album.stage, INTO_FILE)
    file = album.file(photo)
    data = file.read_bytes()
    assert data.count(b"<mwg-rs:Name>Sarah") == 1
    theirs = data.replace(b"<mwg-rs:Name>Sarah</", b"<mwg-rs:Name>Saraa</")
    file.write_bytes(theirs)
    assert only(finish(album.stage, INTO_FILE)).error.startswith("This photo has changed")
    renew(album, photo)
    for _ in range(2):
        one = only(finish(album.stage, INTO_FILE))
        assert (one.state, [(each.ours, each.theirs) for each in one.conflicts]) == (
            "unchanged",
            [("Sarah", "Saraa")],
        )
    assert file.read_bytes() == theirs
    report = finish(album.stage, Order("file", "kinframe"))
    assert report.passed
    assert report.written == 1
    assert names_in(album, photo) == {"Sarah", "Tom"}


def renew(album: Album, photo: int) -> None:
    """As a scan would, that found the same picture."""
    file = album.file(photo)
    status = file.stat()
    album.stage.sql(
        "UPDATE photos SET size = ?, mtime_ns = ?, fingerprint = ? WHERE id = ?",
        status.st_size, status.st_mtime_ns, fingerprint(file), photo,
    )  # fmt: skip


def test_a_sidecar_begins_with_the_lists_of_the_photo_it_would_hide(album: Album) -> None:
    photo = album.add("photo.jpg", jpeg(1), [SARAH])
    finish(album.stage, INTO_FILE)
    album.stage.sql("DELETE FROM written_names")
    album.stage.sql("UPDATE faces SET person_id = NULL")
    other = album.stage.library
    with other.transaction():
        from tests.fakes import detected, vector_of

        other.detections.store(photo, [(detected(vector_of(3, 1), TOM[1]), b"crop")], album.stage.pack.id)
    album.stage.sql("UPDATE faces SET person_id = ? WHERE x = ?", album.person("Tom"), TOM[1].x)
    assert finish(album.stage, BESIDE).passed
    assert names_in(album, photo) == {"Sarah", "Tom"}
    sidecar = album.file(photo).with_name("photo.jpg.xmp").read_bytes()
    assert b"Sarah" in sidecar


def test_a_photo_that_is_rewritten_has_its_sidecar_written_too(album: Album) -> None:
    """Programs believe the sidecar more."""
    photo = album.add("photo.jpg", jpeg(1), [SARAH])
    finish(album.stage, BESIDE)
    album.rename("Sarah", "Kit")
    report = finish(album.stage, INTO_FILE)
    assert {one.file.suffix for one in report.outcomes} == {".jpg", ".xmp"}
    assert names_in(album, photo) == {"Kit"}


@pytest.mark.parametrize(
    ("beside", "raw", "expected"),
    [
        ([], False, "a.jpg.xmp"),
        (["a.jpg.xmp", "a.xmp"], False, "a.jpg.xmp"),
        (["a.xmp"], False, "a.xmp"),
        (["a.XMP"], False, "a.XMP"),
        (["a.xmp", "a.png"], False, "a.jpg.xmp"),
        (["a.xmp", "a.png"], True, "a.xmp"),
    ],
)
def test_which_sidecar_is_a_photos_own(tmp_path: Path, beside: list[str], raw: bool, expected: str) -> None:
    for name in ("a.jpg", *beside):
        (tmp_path / name).write_bytes(b"")
    assert sidecar_of(tmp_path / "a.jpg", is_raw=raw).name == expected


def test_a_name_that_is_in_the_photo_is_ours_in_its_sidecar_too(album: Album) -> None:
    photo = album.add("photo.jpg", jpeg(1), [SARAH, TOM])
    finish(album.stage, INTO_FILE)
    assert finish(album.stage, BESIDE).unchanged == 1
    album.rename("Sarah", "Kit")
    one = only(finish(album.stage, BESIDE))
    assert (one.state, one.conflicts) == ("written", ())
    assert "still in it" in one.note
    assert {"Kit", "Tom"} <= names_in(album, photo)


def test_nothing_is_written_when_it_is_only_tried(album: Album) -> None:
    album.add("photo.jpg", jpeg(1), [SARAH])
    before = {name: (album.folder / name).read_bytes() for name in names_of(album)}
    for into in ("file", "sidecar"):
        report = finish(album.stage, Order("file" if into == "file" else "sidecar", dry_run=True))
        assert (report.written, report.proved, report.dry_run) == (1, 0, True)
    assert {name: (album.folder / name).read_bytes() for name in names_of(album)} == before
    assert not album.stage.sql("SELECT * FROM written_names")


def test_a_file_with_several_names_and_one_behind_a_link(album: Album, tmp_path: Path) -> None:
    hard = album.add("hard.jpg", jpeg(1), [SARAH])
    os.link(album.file(hard), tmp_path / "other name.jpg")
    away = tmp_path / "away.jpg"
    away.write_bytes(jpeg(2))
    soft = album.folder / "soft.jpg"
    soft.symlink_to(away)
    linked = album.add("soft.jpg", away.read_bytes(), [TOM])
    away.chmod(0o640)
    os.setxattr(away, "user.kept", b"yes")
    renew(album, linked)
    report = finish(album.stage, INTO_FILE)
    assert [(one.file.name, one.state) for one in report.outcomes] == [
        ("hard.jpg", "failed"),
        ("soft.jpg", "written"),
    ]
    assert "several names" in report.failed[0].error
    assert soft.is_symlink()
    assert names_in(album, linked) == {"Tom"}
    assert away.stat().st_mode & 0o777 == 0o640
    assert os.getxattr(away, "user.kept") == b"yes"


def test_one_that_cannot_be_written_is_told_and_the_others_go_on(album: Album) -> None:
    photos = [album.add(f"{number}.jpg", jpeg(number), [SARAH]) for number in range(3)]
    (album.folder / f".1.jpg.xmp{PART}").mkdir()
    report = finish(album.stage, BESIDE)
    assert [one.photo_id for one in report.failed] == [photos[1]]
    assert "could not be written" in report.failed[0].error
    assert report.written == 2


def test_a_link_somebody_put_there_is_not_followed(album: Album, tmp_path: Path) -> None:
    """Where others may write, too, they can guess what a file is called while it is written."""
    photo = album.add("photo.jpg", jpeg(1), [SARAH])
    precious = tmp_path / "precious"
    precious.write_bytes(b"mine")
    sidecar = album.folder / "photo.jpg.xmp"
    for name in ("photo.jpg", sidecar.name):
        (album.folder / f".{name}{PART}").symlink_to(precious)
    assert finish(album.stage, BESIDE).passed
    assert finish(album.stage, INTO_FILE).passed
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / f".photo.jpg{PART}").symlink_to(precious)
    how, copy = take_along(album.file(photo), tmp_path / "out", link=False)
    assert (how, copy.read_bytes()) == ("copied", album.file(photo).read_bytes())
    assert precious.read_bytes() == b"mine"
    assert not any(file.is_symlink() for file in (sidecar, album.file(photo), copy))
    assert not leftovers(album)


def test_only_chosen_photos_are_written(album: Album) -> None:
    first, nobody, last = (
        album.add(f"{number}.jpg", jpeg(number), [] if number == 1 else [SARAH]) for number in range(3)
    )
    library = album.stage.library
    assert writing_names.photos_to_write(library) == [first, last]
    assert writing_names.photos_to_write(library, [last, nobody]) == [last]
    assert writing_names.photos_to_write(library, []) == []


def test_a_full_disk_leaves_the_photo_as_it_was(album: Album) -> None:
    photo = album.add("photo.jpg", jpeg(1, size=(800, 600)), [SARAH])
    file = album.file(photo)
    before = file.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    from media import replacing

    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before), hard))
    try:
        with pytest.raises(replacing.NotWrittenError, match="too large"):
            replacing.write_part(file, before + b"more")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert file.read_bytes() == before
    assert not leftovers(album)


def test_a_sidecar_nobody_understands_is_never_written_over(album: Album) -> None:
    photo = album.add("photo.jpg", jpeg(1), [SARAH])
    sidecar = album.file(photo).with_name("photo.jpg.xmp")
    sidecar.write_bytes(b"<not xmp>")
    report = finish(album.stage, BESIDE)
    assert "cannot be understood" in report.failed[0].error
    assert sidecar.read_bytes() == b"<not xmp>"


def test_a_photo_that_went_or_changed_is_left_alone(album: Album) -> None:
    gone, changed = (album.add(f"{name}.jpg", jpeg(1), [SARAH]) for name in ("gone", "changed"))
    album.file(gone).unlink()
    album.file(changed).write_bytes(jpeg(2) + b"x")
    report = finish(album.stage, BESIDE)
    assert ["disappeared" in one.error or "has changed" in one.error for one in report.failed] == [True, True]
    assert sorted(names_of(album)) == ["changed.jpg"]


@exiftool.needs_exiftool
def test_what_fails_the_proof_never_takes_the_files_place(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.add("photo.jpg", jpeg(1), [SARAH, TOM])
    before = album.file(photo).read_bytes()
    read = ExifTool.read

    def misread(self: ExifTool, files: Sequence[Path], tags: Sequence[str]) -> dict[Path, Any]:
        found = read(self, files, tags)
        for one in found.values():
            one["RegionInfo"]["RegionList"][0]["Area"]["X"] = "0.9"
        return found

    monkeypatch.setattr(ExifTool, "read", misread)
    report = finish(album.stage, INTO_FILE)
    assert "did not have Sarah where it should be" in report.failed[0].error
    assert not report.passed
    assert album.file(photo).read_bytes() == before
    assert not leftovers(album)
    assert not album.stage.sql("SELECT * FROM written_names")


def test_without_exiftool_our_own_reader_proves(album: Album, monkeypatch: pytest.MonkeyPatch) -> None:
    without_exiftool(monkeypatch)
    photos = [
        album.add(f"{turn}.jpg", jpeg(turn, turn), [("Sarah", Box(30, 40, 60, 70))]) for turn in range(1, 9)
    ]
    for order in (BESIDE, INTO_FILE):
        report = finish(album.stage, order)
        assert (report.reader, report.proved, report.passed) == ("kinframe", 8, True)
    assert all(names_in(album, photo) == {"Sarah"} for photo in photos)


@exiftool.needs_exiftool
@pytest.mark.parametrize("suffix", ["png", "tif", "webp"])
def test_other_formats_are_written_by_exiftool(
    album: Album, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = album.folder / f"photo.{suffix}"
    pixels = np.random.default_rng(1).integers(0, 255, (120, 160, 3), np.uint8)
    Pillow.fromarray(pixels).save(file, lossless=True)
    exiftool.run("-overwrite_original", "-XMP-xmp:Rating=3", "-XMP-dc:Subject=beach", file)
    photo = album.add(file.name, file.read_bytes(), [("Sarah", Box(20, 30, 40, 50))])
    with monkeypatch.context() as patched:
        without_exiftool(patched)
        one = only(finish(album.stage, Order("file", dry_run=True)))
        assert (one.file.name, one.state) == (f"photo.{suffix}.xmp", "written")
        assert "not installed" in one.note
    # One that was ended while it wrote has left this behind.
    (album.folder / f".{file.name}{PART}_exiftool_tmp").write_bytes(b"half")
    report = finish(album.stage, INTO_FILE)
    assert report.passed
    assert only(report).file == file
    assert np.array_equal(OpenPhoto(file).decode().image, pixels)
    said = exiftool.read([file])[file]
    assert said["XMP-xmp:Rating"] == 3
    assert said["XMP-dc:Subject"] == ["beach", "Sarah"]
    assert names_in(album, photo) == {"Sarah"}
    assert album.stage.library.photos.fingerprint(photo) == fingerprint(file)
    assert not [name for name in names_of(album) if PART in name]
    assert finish(album.stage, INTO_FILE).unchanged == 1


def test_into_a_format_nobody_writes_the_names_go_beside(album: Album) -> None:
    file = album.folder / "photo.bmp"
    Pillow.new("RGB", (160, 120)).save(file)
    album.add("photo.bmp", file.read_bytes(), [("Sarah", Box(20, 30, 40, 50))])
    one = only(finish(album.stage, INTO_FILE))
    assert (one.file.name, one.state) == ("photo.bmp.xmp", "written")
    assert "BMP" in one.note


def test_what_is_ours_is_known_when_the_photo_and_its_sidecar_have_moved(album: Album) -> None:
    photo = album.add("photo.jpg", jpeg(1), [SARAH])
    finish(album.stage, BESIDE)
    elsewhere = album.folder / "elsewhere"
    elsewhere.mkdir()
    for name in ("photo.jpg", "photo.jpg.xmp"):
        (album.folder / name).rename(elsewhere / name)
    with album.stage.library.transaction():
        album.stage.library.photos.move(photo, elsewhere / "photo.jpg")
    album.rename("Sarah", "Kit")
    one = only(finish(album.stage, BESIDE))
    assert (one.state, one.conflicts) == ("written", ())
    assert names_in(album, photo) == {"Kit"}


def test_a_forgotten_name_is_not_remembered_as_written(album: Album) -> None:
    album.add("photo.jpg", jpeg(1), [SARAH, TOM])
    finish(album.stage, BESIDE)
    forget_person(album.stage.library, album.stage.pack, album.person("Sarah"), keep_name=False)
    ((kept,),) = album.stage.sql("SELECT regions FROM written_names")
    assert "Sarah" not in str(kept)
    assert "Tom" in str(kept)


def test_stopped_on_the_way_it_has_written_what_it_said(album: Album) -> None:
    for number in range(40):
        album.add(f"{number:02}.jpg", jpeg(number), [SARAH])
    report = NamesReport("")
    from workers.names_out_worker import write_names

    work = write_names(album.stage.library, None, BESIDE, report)
    done = [next(work).done for _ in range(3)]
    work.close()
    assert done == [0, 16, 32]
    assert (report.written, report.finished) == (32, False)
    assert "stopped" in report.sentence
    assert len([name for name in names_of(album) if name.endswith(".xmp")]) == 32
    again = finish(album.stage, BESIDE)
    assert (again.written, again.unchanged, again.passed) == (8, 32, True)


def test_a_copy_made_before_names_were_written_is_still_one(album: Album) -> None:
    """It holds what the photo held before; the photo goes there when its own file is deleted."""
    photo = album.add("photo.jpg", jpeg(1), [SARAH])
    library = album.stage.library
    copies = [album.folder / name for name in ("copy.jpg", "more.jpg")]
    for copy in copies:
        shutil.copy2(album.file(photo), copy)
    scan_told(album.stage, album.folder)
    assert library.copies.count() == 2
    assert finish(album.stage, INTO_FILE).passed
    assert album.file(photo).read_bytes() != copies[0].read_bytes()
    os.utime(copies[1], ns=(1, 1))
    engine = FakeEngine()
    scan_told(album.stage, album.folder, engine)
    assert (engine.looks, library.copies.count()) == (0, 2)
    album.file(photo).unlink()
    scan_told(album.stage, album.folder, engine)
    scan_told(album.stage, album.folder, engine)
    found = library.photos.get(photo)
    assert (engine.looks, found.path, found.missing) == (0, copies[0], False)
    assert library.photos.count() == 1
    assert library.photos.fingerprint(photo) == fingerprint(copies[0])
    copies[0].unlink()
    scan_told(album.stage, album.folder, engine)
    assert (library.photos.get(photo).path, engine.looks) == (copies[1], 0)


def test_a_copy_that_became_as_its_photo_is_now_is_one(album: Album) -> None:
    photo = album.add("photo.jpg", jpeg(1), [SARAH])
    copy = album.folder / "copy.jpg"
    shutil.copy2(album.file(photo), copy)
    scan_told(album.stage, album.folder)
    assert finish(album.stage, INTO_FILE).passed
    shutil.copy2(album.file(photo), copy)
    engine = FakeEngine()
    scan_told(album.stage, album.folder, engine)
    assert album.stage.library.copies.content(copy) == fingerprint(copy)
    copy.write_bytes(jpeg(7))
    scan_told(album.stage, album.folder, engine)
    assert (engine.looks, album.stage.library.copies.count()) == (1, 0)
