"""Names written and read again: every name, every box, all eight orientations, and nothing else changed."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import simplejpeg

from media.jpeg_embedding import segments_of
from media.picasa import picasa_regions
from media.region_geometry import Frame, to_rect64
from media.regions import read_regions
from models.geometry import Box
from models.names_report import NamesReport, Order
from tests import exiftool
from tests.db.named_photos import OURS, SIZE, Album, Named, jpeg
from tests.db.stage import Stage
from workers.names_out_worker import write_names

PHOTOS = int(os.environ.get("KINFRAME_NAMED_PHOTOS", "200"))
"""Each orientation an eighth of them; 1,600 are 200 of each, and take minutes."""
WHO = ("Sarah", "Tom O'Neil", "Zoë <&>", "Jürgen", "ひろし", "007", "true", 'Anna "Nan" B.')


def finish(stage: Stage, order: Order, photos: Sequence[int] | None = None) -> NamesReport:
    report = NamesReport("")
    for _ in write_names(stage.library, photos, order, report):
        pass
    return report


def some_faces(rng: random.Random, orientation: int) -> list[Named]:
    """One to three faces that do not overlap, somewhere in the upright picture."""
    width, height = SIZE if orientation < 5 else SIZE[::-1]
    lanes = rng.randint(1, 3)
    names = rng.sample(WHO, lanes)
    faces: list[Named] = []
    for number, name in enumerate(names):
        side = width / lanes
        face_width = rng.uniform(9, side - 6)
        face_height = rng.uniform(9, height / 2)
        x = number * side + rng.uniform(0, side - face_width)
        faces.append((name, Box(x, rng.uniform(0, height - face_height), face_width, face_height)))
    return faces


def album_of(stage: Stage, folder: Path) -> tuple[Album, dict[int, list[Named]]]:
    album, rng = Album(stage, folder), random.Random(8)  # noqa: S311 - places of faces, not secrets
    faces = {}
    for number in range(PHOTOS):
        orientation = number % 8 + 1
        wanted = some_faces(rng, orientation)
        faces[album.add(f"{number:03}.jpg", jpeg(number, orientation), wanted)] = wanted
    return album, faces


@exiftool.needs_exiftool
@pytest.mark.parametrize("into", ["sidecar", "file"])
def test_every_name_and_box_comes_back(stage: Stage, tmp_path: Path, into: str) -> None:
    album, faces = album_of(stage, tmp_path / "photos")
    files = {photo: album.file(photo) for photo in faces}
    before = {photo: file.read_bytes() for photo, file in files.items()}
    said_before = exiftool.read(list(files.values()))
    complained = exiftool.warnings(list(files.values()))

    report = finish(stage, Order("file" if into == "file" else "sidecar"))

    assert report.passed
    assert (report.written, report.proved, report.reader) == (PHOTOS, PHOTOS, "exiftool")
    assert max(one.worst for one in report.outcomes) < 0.01
    targets = {
        photo: file if into == "file" else file.with_name(f"{file.name}.xmp") for photo, file in files.items()
    }
    said = exiftool.read(list(targets.values()))
    now = exiftool.warnings(list(targets.values()))
    for photo, wanted in faces.items():
        library = stage.library.photos.get(photo)
        frame = Frame(library.width, library.height, library.orientation)
        check_exiftool(said[targets[photo]], wanted, frame)
        check_our_reader(files[photo], wanted, frame)
        if into == "file":
            check_untouched(before[photo], files[photo].read_bytes())
            assert now[targets[photo]] == complained[files[photo]] == []
            assert exiftool.others(said[targets[photo]], OURS) == exiftool.others(
                said_before[files[photo]], OURS
            )
        else:
            assert files[photo].read_bytes() == before[photo]
            assert now[targets[photo]] == []
    again = finish(stage, Order("file" if into == "file" else "sidecar"))
    assert (again.written, again.unchanged) == (0, PHOTOS)


def check_exiftool(said: dict[str, object], wanted: list[Named], frame: Frame) -> None:
    """Our own arithmetic, not the program's: from the stored picture to the upright one."""
    whole, microsoft = said["XMP-mwg-rs:RegionInfo"], said["XMP-MP:RegionInfoMP"]
    assert isinstance(whole, dict)
    assert isinstance(microsoft, dict)
    dims = whole["AppliedToDimensions"]
    assert (dims["W"], dims["H"], dims["Unit"]) == (*frame.stored, "pixel")
    regions = {str(one["Name"]).lower(): one["Area"] for one in whole["RegionList"]}
    rectangles = {str(one["PersonDisplayName"]).lower(): one["Rectangle"] for one in microsoft["Regions"]}
    assert len(regions) == len(rectangles) == len(wanted)
    for name, box in wanted:
        assert name is not None
        key = str(int(name)).lower() if name == "007" and "7" in regions else name.lower()
        area = regions[key]
        corner = (area["X"] - area["W"] / 2, area["Y"] - area["H"] / 2, area["W"], area["H"])
        assert_near(upright(corner, frame), box)
        left, top, width, height = map(float, rectangles[key].split(","))
        assert_near(upright((left, top, width, height), frame), box)


def upright(spot: tuple[float, float, float, float], frame: Frame) -> Box:
    """By turning the two corners of a marked picture as EXIF says, in pixels."""
    stored_width, stored_height = frame.stored
    corners = [
        (spot[0] * stored_width, spot[1] * stored_height),
        ((spot[0] + spot[2]) * stored_width, (spot[1] + spot[3]) * stored_height),
    ]
    turned = []
    for x, y in corners:
        right, bottom = stored_width - x, stored_height - y
        turned.append(
            {
                1: (x, y),
                2: (right, y),
                3: (right, bottom),
                4: (x, bottom),
                5: (y, x),
                6: (bottom, x),
                7: (bottom, right),
                8: (y, right),
            }[frame.orientation]
        )
    return Box.from_corners(*turned[0], *turned[1])


def check_our_reader(file: Path, wanted: list[Named], frame: Frame) -> None:
    found = {
        region.name: region.box
        for region in read_regions(file, None, frame.width, frame.height, frame.orientation)
    }
    assert set(found) == {name for name, _ in wanted}
    for name, box in wanted:
        assert_near(found[str(name)], box)


def assert_near(found: Box | None, wanted: Box) -> None:
    assert found is not None
    assert found.x == pytest.approx(wanted.x, abs=1)
    assert found.y == pytest.approx(wanted.y, abs=1)
    assert found.right == pytest.approx(wanted.right, abs=1)
    assert found.bottom == pytest.approx(wanted.bottom, abs=1)


def check_untouched(before: bytes, after: bytes) -> None:
    """The pixels, their coded form, and every segment that is not ours, in its place."""
    was, scan = segments_of(before)
    now, scan_now = segments_of(after)
    assert after[scan_now:] == before[scan:]
    others = [
        after[one.start : one.end] for one in now if b"ns.adobe.com/xap" not in after[one.body : one.end]
    ]
    assert others == [before[one.start : one.end] for one in was]
    assert np.array_equal(simplejpeg.decode_jpeg(before, "RGB"), simplejpeg.decode_jpeg(after, "RGB"))


def test_what_picasa_keeps_comes_back(stage: Stage, tmp_path: Path) -> None:
    """Its file of a folder is read only; here it is written as Picasa wrote it."""
    album, faces = album_of(stage, tmp_path / "photos")
    lines, contacts = [], {}
    for photo, wanted in faces.items():
        library = stage.library.photos.get(photo)
        frame = Frame(library.width, library.height, library.orientation)
        rects = []
        for name, box in wanted:
            key = f"{abs(hash(name)) % (1 << 63):016x}"
            contacts[key] = name
            rects.append(f"rect64({to_rect64(box, frame)}),{key}")
        lines += [f"[{library.path.name}]", f"faces={';'.join(rects)}"]
    table = [f"{key}={name};;" for key, name in contacts.items()]
    ini = album.folder / ".picasa.ini"
    ini.write_text("\n".join(["[Picasa]", "name=photos", "[Contacts2]", *table, *lines]), encoding="utf-8")
    for photo, wanted in faces.items():
        library = stage.library.photos.get(photo)
        frame = Frame(library.width, library.height, library.orientation)
        found = {one.name: one.box for one in picasa_regions(library.path, ini, frame, raw=False)}
        for name, box in wanted:
            assert_near(found[str(name)], box)
