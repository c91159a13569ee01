"""What decode() says of files that are no good: one sentence, never anything else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import simplejpeg
from PIL import Image as Pillow

from media.decode import decode
from media.files import MAX_BYTES
from media.fingerprint import SIZE, fingerprint
from media.formats import Format, is_cut_off
from models.errors import PhotoError
from tests.unit.media_files import (
    DATA,
    ORIENTATION,
    WRITERS,
    encoded,
    exif_block,
    quarters,
    scene,
    unprivileged_folder,
    written,
)

CUT_OFF = "The picture is cut off: the file ends too early."
FILM = "The film is damaged, or of a kind that Kinframe cannot open."
UNKNOWN = "This is not a picture: its content is not of any known photo format."


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    with unprivileged_folder() as folder:
        yield folder


def sentence(path: Path) -> str:
    with pytest.raises(PhotoError) as caught:
        decode(path)
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.jpg", b"", "The file is empty."),
        ("a.jpg", b"Dear diary,\nno picture today.\n", "This is a text file that is only named .jpg."),
        ("a.HEIC", "Żółć, 写真\n".encode() * 500, "This is a text file that is only named .HEIC."),
        ("a.png", b"<!DOCTYPE html><title>404</title>", "This is a text file that is only named .png."),
        ("photo", b"plain", "This is a text file."),
        ("a.jpg", bytes(5000), "The file holds no picture: it is filled with zeros."),
        ("a.jpg", b"%PDF-1.7\n\x93\xfe", UNKNOWN),
        ("a.jpg", np.random.default_rng(1).bytes(3000), UNKNOWN),
        ("a.heic", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(50), FILM),
        ("a.jpg", b"\xff\xd8\xff", CUT_OFF),
        ("a.png", b"\x89PNG\r\n\x1a\n", CUT_OFF),
    ],
)
def test_files_that_are_no_pictures(tmp_path: Path, name: str, data: bytes, expected: str) -> None:
    assert sentence(written(tmp_path, name, data)) == expected


def whole_files() -> dict[str, bytes]:
    files = {suffix: encoded(scene(200, 150), suffix) for suffix in WRITERS}
    files["progressive.jpg"] = encoded(scene(200, 150), ".jpg", progressive=True)
    files["cmyk.jpg"] = encoded(Pillow.fromarray(scene(200, 150)).convert("CMYK"), ".jpg")
    files["lzw.tif"] = encoded(scene(200, 150), ".tif", compression="tiff_lzw")
    files[".heic"] = (DATA / "plain.heic").read_bytes()
    return files


@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
@pytest.mark.parametrize("name", whole_files())
def test_a_picture_that_is_cut_off(tmp_path: Path, name: str, part: float) -> None:
    data = whole_files()[name]
    said = sentence(written(tmp_path, f"a{name}", data[: int(len(data) * part)]))
    # A compressed TIFF has its directory at one end and no length anywhere.
    damaged = "The picture is damaged, or of a rare kind that Kinframe cannot open."
    assert said in ({CUT_OFF, damaged} if name == "lzw.tif" else {CUT_OFF})


@pytest.mark.parametrize(
    ("boxes", "expected"),
    [
        (b"", False),
        (b"\0\0\0\x10mdat12345678", False),
        (b"\0\0\0\x11mdat12345678", True),
        (b"\0\0\0\1mdat\0\0\0\0\0\0\0\x12xx", False),
        (b"\0\0\0\1mdat\0\0\0\1\0\0\0\x12xx", True),
        (b"\0\0\0\0mdat up to the end", False),
        (b"\0\0\0\3mdat a size no box can have", False),
    ],
)
def test_boxes_tell_whether_the_end_is_missing(boxes: bytes, expected: bool) -> None:
    head = b"\0\0\0\x10ftypheic\0\0\0\0"
    assert is_cut_off(head + boxes, Format.HEIF) is expected


@pytest.mark.parametrize("options", [{}, {"progressive": True}])
def test_a_jpeg_that_only_lost_its_end_mark_is_whole(tmp_path: Path, options: dict[str, bool]) -> None:
    data = encoded(scene(200, 150), ".jpg", **options)
    healed = decode(written(tmp_path, "a.jpg", data[:-2])).image
    assert np.array_equal(healed, simplejpeg.decode_jpeg(data))


@pytest.mark.parametrize("junk", [b"junk" * 50, bytes(64)])
def test_stray_bytes_in_a_jpeg_do_no_harm(tmp_path: Path, junk: bytes) -> None:
    data = encoded(scene(200, 150), ".jpg")
    expected = simplejpeg.decode_jpeg(data)
    behind = written(tmp_path, "behind.jpg", data + junk)
    before_the_end = written(tmp_path, "before.jpg", data[:-2] + junk + data[-2:])
    assert np.array_equal(decode(behind).image, expected)
    assert np.array_equal(decode(before_the_end).image, expected)


def test_a_jpeg_with_a_cut_exif_block_keeps_its_pixels(tmp_path: Path) -> None:
    block = exif_block({ORIENTATION: 6, 0x0132: "2020:01:01 01:01:01"})
    for length in range(0, len(block), 3):
        decoded = decode(written(tmp_path, "a.jpg", encoded(quarters(), ".jpg", exif=block[:length])))
        assert sorted(decoded.image.shape[:2]) == [64, 96]


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif"])
def test_a_broken_colour_profile_does_not_cost_the_photo(tmp_path: Path, suffix: str) -> None:
    broken = written(tmp_path, f"a{suffix}", encoded(quarters(), suffix, icc_profile=b"no profile" * 30))
    plain = written(tmp_path, f"b{suffix}", encoded(quarters(), suffix))
    assert np.array_equal(decode(broken).image, decode(plain).image)


def test_a_photo_that_is_not_there(tmp_path: Path) -> None:
    gone = "The photo disappeared: it was moved, renamed or deleted."
    assert sentence(tmp_path / "gone.jpg") == gone
    assert sentence(tmp_path / "gone" / "gone.jpg") == gone
    assert sentence(written(tmp_path, "file", b"x") / "gone.jpg") == gone


def test_things_that_are_no_files(tmp_path: Path) -> None:
    assert sentence(tmp_path) == "This is a folder, not a photo."
    loop = tmp_path / "loop.jpg"
    loop.symlink_to(loop)
    assert sentence(loop) == "This is a link that leads nowhere."
    assert sentence(tmp_path / ("x" * 300)) == "The name of this file is too long for this computer."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="This system has no named pipes.")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert sentence(tmp_path / "pipe.jpg") == "This is not a file but a device or a pipe."
    with pytest.raises(PhotoError):
        fingerprint(tmp_path / "pipe.jpg")


def test_a_file_without_permission(as_nobody: Path) -> None:
    path = written(as_nobody, "a.jpg", encoded(quarters(), ".jpg"))
    path.chmod(0)
    assert sentence(path) == "You may not read this file."


def test_photos_in_a_folder_nobody_may_write_to_are_read(as_nobody: Path) -> None:
    album = as_nobody / "album"
    album.mkdir()
    path = written(album, "a.jpg", encoded(quarters(), ".jpg"))
    path.chmod(0o400)
    album.chmod(0o500)
    try:
        before = path.stat()
        assert decode(path).image.shape == (64, 96, 3)
        assert len(fingerprint(path)) == SIZE
        assert list(album.iterdir()) == [path]
        after = path.stat()
    finally:
        album.chmod(0o700)
    assert (after.st_mtime_ns, after.st_mode) == (before.st_mtime_ns, before.st_mode)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    with path.open("wb") as file:
        file.truncate(3 * MAX_BYTES)
    assert sentence(path) == "The file has 3.2 GB, more than Kinframe opens (1 GB)."
