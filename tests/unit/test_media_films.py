"""Films: the first good frame, upright, whatever the file does; and never the whole file."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageFilter

from media.decode import OpenPhoto, decode
from media.details import read_details
from media.fingerprint import fingerprint
from media.formats import FILMS, Format, identify, is_film
from models.errors import PhotoError
from models.face import Image
from tests.conftest import ROOT
from tests.unit.film_files import (
    CODECS,
    apple_list,
    black,
    box,
    detailed,
    film,
    lasting,
    made_at,
    old_texts,
    rotated,
    views,
    with_box,
)
from tests.unit.media_files import DATA, assert_quarters, quarters, scene, written

RATE = 25
DAMAGED = "The film is damaged, or of a kind that Kinframe cannot open."
ONLY_SOUND = "This film has no pictures, only sound."


def same(image: Image, expected: Image) -> bool:
    """Whether a frame is that picture, as far as a film's codec leaves it."""
    return image.shape == expected.shape and bool(np.abs(image.astype(int) - expected).mean() < 12)


@pytest.fixture
def mp4(tmp_path: Path) -> bytes:
    """Two seconds of quarters."""
    return film(tmp_path / "whole.mp4", [quarters(320, 240)] * 50).read_bytes()


@pytest.mark.parametrize("suffix", CODECS)
def test_every_kind_is_shown_by_a_picture_of_it(tmp_path: Path, suffix: str) -> None:
    file = film(tmp_path / f"a{suffix}", views(2 * RATE))
    decoded = decode(file)
    assert same(decoded.image, detailed(320, 240))
    facts = decoded.facts
    assert (facts.width, facts.height, facts.kind, facts.orientation) == (320, 240, "film", 1)
    assert facts.format in {kind.value for kind in FILMS}
    assert OpenPhoto(file).pixels() == 320 * 240
    assert read_details(file).duration == pytest.approx(2.0, abs=0.1)


def test_the_formats_are_told_by_content() -> None:
    told = {file.suffix: identify(file.read_bytes(), Path("a")) for file in (DATA / "films").iterdir()}
    assert told == {
        ".mp4": Format.MP4,
        ".mov": Format.MOV,
        ".m4v": Format.M4V,
        ".3gp": Format.PHONE,
        ".avi": Format.AVI,
        ".mkv": Format.MKV,
        ".webm": Format.WEBM,
        ".mpg": Format.MPEG,
        ".mts": Format.MTS,
        ".wmv": Format.WMV,
    }
    assert set(told.values()) == set(FILMS)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (box(b"moov", bytes(20)), Format.MOV),
        (box(b"ftyp", b"dash\0\0\0\0iso6"), Format.MP4),
        (b"".join(bytes(4) + b"G" + bytes(187) for _ in range(5)), Format.MTS),
        (b"\0\0\1\xb3" + bytes(20), Format.MPEG),
    ],
)
def test_rarer_beginnings(head: bytes, expected: Format) -> None:
    assert identify(head, Path("a")) is expected
    assert is_film(head)


@pytest.mark.parametrize("name", ["plain.heic", "turned.heic"])
def test_a_photo_in_a_films_container_is_no_film(name: str) -> None:
    assert not is_film((DATA / name).read_bytes()[:4096])


@pytest.mark.parametrize("long_side", [None, 160])
def test_it_is_as_small_as_it_is_wanted(tmp_path: Path, long_side: int | None) -> None:
    file = film(tmp_path / "a.mp4", views(5))
    decoded = decode(file, long_side=long_side)
    assert decoded.image.shape == ((240, 320, 3) if long_side is None else (120, 160, 3))
    assert decoded.scale == (1.0 if long_side is None else 0.5)
    assert decoded.image.flags["C_CONTIGUOUS"]
    assert decoded.image.flags["WRITEABLE"]
    assert decode(file, long_side=long_side, exact=False).scale == 1.0


@pytest.mark.parametrize(
    ("degrees", "size"), [(0, (320, 240)), (90, (240, 320)), (180, (320, 240)), (270, (240, 320))]
)
def test_it_is_upright(tmp_path: Path, degrees: int, size: tuple[int, int]) -> None:
    stored = np.ascontiguousarray(np.rot90(quarters(*size), degrees // 90))
    file = film(tmp_path / "a.mp4", [stored] * 5)
    decoded = decode(written(tmp_path, "b.mp4", rotated(file.read_bytes(), degrees)))
    assert (decoded.facts.width, decoded.facts.height) == size
    assert decoded.turn == 1
    assert_quarters(decoded.image, 30)


BAD_BEGINNINGS: dict[str, Image] = {
    "black": black(1)[0],
    "dark": np.full((240, 320, 3), 9, np.uint8) + (scene(320, 240) // 40),
    "white": np.full((240, 320, 3), 255, np.uint8),
    "grey": np.full((240, 320, 3), 120, np.uint8),
    "blurred": np.asarray(Pillow.fromarray(detailed(320, 240, 7)).filter(ImageFilter.GaussianBlur(40))),
}


@pytest.mark.parametrize("what", BAD_BEGINNINGS)
@pytest.mark.parametrize("suffix", [".mp4", ".avi", ".mkv", ".mts"])
def test_a_beginning_that_shows_nothing_is_skipped(tmp_path: Path, what: str, suffix: str) -> None:
    file = film(tmp_path / f"a{suffix}", [BAD_BEGINNINGS[what]] * (RATE - 5) + views(2 * RATE))
    assert same(decode(file).image, detailed(320, 240))


def test_a_good_beginning_is_taken(tmp_path: Path) -> None:
    file = film(tmp_path / "a.mp4", views(5, seed=1) + views(3 * RATE, seed=2))
    assert same(decode(file).image, detailed(320, 240, 1))


def test_of_frames_that_are_all_poor_the_best_is_taken(tmp_path: Path) -> None:
    faint = (detailed(320, 240) // 12).astype(np.uint8)
    file = film(tmp_path / "a.mp4", black(RATE // 2) + [faint] * RATE + black(3 * RATE))
    assert decode(file).image.mean() > 4


def test_a_film_of_nothing_but_darkness_is_dark(tmp_path: Path) -> None:
    assert decode(film(tmp_path / "a.mp4", black(3 * RATE))).image.max() < 10


def test_the_same_picture_comes_each_time_at_every_size(tmp_path: Path) -> None:
    file = film(tmp_path / "a.mp4", black(RATE - 3) + views(RATE, seed=3) + views(2 * RATE, seed=4))
    first = decode(file).image
    np.testing.assert_array_equal(decode(file).image, first)
    small = decode(file, long_side=160, exact=False).image
    np.testing.assert_array_equal(small, first)


def test_a_late_scene_is_not_looked_for_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("media.films.MOST_FRAMES", 20)
    file = film(tmp_path / "a.mp4", black(2 * RATE) + views(2 * RATE))
    assert decode(file).image.max() < 10


def test_a_length_that_is_a_lie_does_no_harm(tmp_path: Path, mp4: bytes) -> None:
    long = written(tmp_path, "a.mp4", lasting(made_at(mp4, 0), 400_000_000))
    assert read_details(long).duration == 400_000.0
    dark = film(tmp_path / "dark.mp4", black(RATE))
    endless = written(tmp_path, "b.mp4", lasting(dark.read_bytes(), 800_000_000))
    assert decode(endless).image.max() < 10
    assert_quarters(decode(long).image, 30)


@pytest.mark.parametrize("suffix", CODECS)
def test_one_cut_off_anywhere_is_opened_or_refused(tmp_path: Path, suffix: str) -> None:
    whole = film(tmp_path / f"whole{suffix}", views(6)).read_bytes()
    said, opened = set(), 0
    for end in range(16, len(whole), max(len(whole) // 12, 1)):
        try:
            opened += decode(written(tmp_path, f"a{suffix}", whole[:end])).image.shape == (240, 320, 3)
        except PhotoError as error:
            said.add(str(error))
    assert said <= {DAMAGED, "This is not a picture: its content is not of any known photo format."}
    assert said or opened


def test_noise_in_a_films_clothes_is_refused(tmp_path: Path) -> None:
    noise = np.random.default_rng(3).bytes(50_000)
    for file in (DATA / "films").iterdir():
        head = file.read_bytes()[:600] if file.suffix == ".mts" else file.read_bytes()[:32]
        bad = written(tmp_path, f"a{file.suffix}", head + noise)
        assert OpenPhoto(bad).pixels() >= 0
        with pytest.raises(PhotoError) as caught:
            decode(bad)
        assert str(caught.value) == DAMAGED


def test_only_sound(tmp_path: Path, mp4: bytes) -> None:
    deaf = written(tmp_path, "a.mp4", mp4.replace(b"vide", b"soun"))
    with pytest.raises(PhotoError) as caught:
        decode(deaf)
    assert str(caught.value) == ONLY_SOUND
    assert OpenPhoto(deaf).pixels() == 0


def test_a_frame_that_is_too_large_is_refused_before_it_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = film(tmp_path / "a.mp4", views(3, 1280, 960))
    monkeypatch.setattr("media.films.MAX_FRAME_PIXELS", 1_000_000)
    monkeypatch.setattr("media.films._first_good", None)
    with pytest.raises(PhotoError, match=r"1,280 x 960 pixels, more than Kinframe opens \(1 million\)"):
        decode(file)
    assert OpenPhoto(file).pixels() == 0


def test_a_playlist_that_would_open_other_files_is_text(tmp_path: Path) -> None:
    secret = film(tmp_path / "secret.mp4", views(3))
    playlist = f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{secret}\n#EXT-X-ENDLIST\n"
    with pytest.raises(PhotoError, match="text file"):
        decode(written(tmp_path, "a.mp4", playlist.encode()))
    concat = f"ffconcat version 1.0\nfile {secret}\n"
    with pytest.raises(PhotoError, match="text file"):
        decode(written(tmp_path, "a.mov", concat.encode()))


def test_nothing_is_written_to_the_terminal(tmp_path: Path) -> None:
    noise = written(tmp_path, "a.mp4", box(b"ftyp", b"isom\0\0\0\0isom") + bytes(range(256)) * 9)
    cut = written(tmp_path, "b.avi", (DATA / "films" / "film.avi").read_bytes()[:5000])
    code = f"""
from media.decode import decode
from models.errors import PhotoError
from pathlib import Path
for name in ({str(noise)!r}, {str(cut)!r}):
    try:
        decode(Path(name))
    except PhotoError:
        pass
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")


def test_gigabytes_are_neither_read_nor_refused(tmp_path: Path, mp4: bytes) -> None:
    size = 3 << 30
    file = written(tmp_path, "a.mp4", mp4 + struct.pack(">I4sQ", 1, b"free", size))
    with file.open("r+b") as stream:
        stream.truncate(len(mp4) + size)
    photo = OpenPhoto(file)
    assert len(photo.data) == 4096
    assert_quarters(photo.decode().image, 30)
    assert photo.fingerprint == fingerprint(file)
    assert read_details(file).duration == pytest.approx(2.0)


def test_date_place_and_camera_of_an_iphones_film(tmp_path: Path, mp4: bytes) -> None:
    texts = {
        "location.ISO6709": "+48.8584+002.2945+035.100/",
        "make": "Apple",
        "model": "iPhone 15 Pro",
        "software": "17.4.1",
        "creationdate": "2024-05-01T12:30:05+0200",
    }
    for is_full in (False, True):
        data = with_box(made_at(mp4, 3_800_000_000), apple_list(texts, is_full=is_full))
        file = written(tmp_path, "a.mov", data)
        facts, details = decode(file).facts, read_details(file)
        assert facts.taken_at == details.taken_at == "2024-05-01T12:30:05+02:00"
        assert facts.camera == details.camera == "Apple iPhone 15 Pro"
        assert (facts.latitude, facts.longitude) == (48.8584, 2.2945)
        assert details.altitude == 35.1
        assert details.software == "17.4.1"
        assert details.duration == pytest.approx(2.0)


def test_date_and_place_of_an_androids_film(tmp_path: Path, mp4: bytes) -> None:
    texts = {b"\xa9xyz": "-33.8588+151.2111/", b"\xa9nam": "Harbour"}
    file = written(tmp_path, "a.mp4", with_box(made_at(mp4, 3_797_404_205), old_texts(texts)))
    details = read_details(file)
    assert details.taken_at == "2024-05-01T10:30:05+00:00"
    assert (details.latitude, details.longitude, details.title) == (-33.8588, 151.2111, "Harbour")


@pytest.mark.parametrize("seconds", [0, 1, 2_082_844_800])
def test_a_clock_that_was_never_set_tells_nothing(tmp_path: Path, mp4: bytes, seconds: int) -> None:
    assert read_details(written(tmp_path, "a.mp4", made_at(mp4, seconds))).taken_at is None
