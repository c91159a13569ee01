"""What ExifTool wrote into files of every kind is read from each of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from media.decode import decode
from media.details import read_details
from models.details import Details
from tests.exiftool import needs_exiftool, run
from tests.unit.media_files import DATA, WRITERS, encoded, scene, written
from tests.unit.raw_files import dng

PHOTO = (
    "-Make=Canon",
    "-Model=Canon EOS R6",
    "-LensModel=RF24-70mm F2.8 L IS USM",
    "-ExposureTime=1/200",
    "-FNumber=2.8",
    "-ISO=800",
    "-FocalLength=70",
    "-DateTimeOriginal=2024:05:01 12:30:05",
    "-OffsetTimeOriginal=+02:00",
    "-GPSLatitude=48.8584",
    "-GPSLatitudeRef=N",
    "-GPSLongitude=2.2945",
    "-GPSLongitudeRef=W",
    "-GPSAltitude=35",
    "-GPSAltitudeRef=0",
    "-Software=Firmware 1.8",
    "-ImageDescription=Our garden",
)
FILM = (
    "-Keys:Make=Apple",
    "-Keys:Model=iPhone 15",
    "-Keys:CreationDate=2024:05:01 12:30:05+02:00",
    "-Keys:GPSCoordinates=48.8584, -2.2945, 35",
    "-Keys:Software=17.4",
    "-Keys:Title=Our garden",
)
KINDS = sorted({*WRITERS, ".heic", ".dng"} - {".bmp", ".gif"})
"""All with a place for it."""


def made(suffix: str) -> bytes:
    if suffix == ".heic":
        return (DATA / "plain.heic").read_bytes()
    return dng(scene(96, 64)) if suffix == ".dng" else encoded(scene(96, 64), suffix)


@needs_exiftool
@pytest.mark.parametrize("suffix", KINDS)
def test_photos(tmp_path: Path, suffix: str) -> None:
    file = written(tmp_path, f"a{suffix}", made(suffix))
    assert "1 image files updated" in run("-overwrite_original", *PHOTO, file)
    told, facts = read_details(file), decode(file).facts
    assert (told.latitude, told.longitude) == pytest.approx((48.8584, -2.2945), abs=1e-6)
    assert (facts.latitude, facts.longitude) == (told.latitude, told.longitude)
    assert told == Details(
        camera="Canon EOS R6",
        lens="RF24-70mm F2.8 L IS USM",
        aperture=2.8,
        exposure=0.005,
        iso=800,
        focal_length=70.0,
        taken_at="2024-05-01T12:30:05+02:00",
        latitude=told.latitude,
        longitude=told.longitude,
        altitude=35.0,
        software="Firmware 1.8",
        title="Our garden",
    )
    assert (facts.camera, facts.lens, facts.taken_at) == (told.camera, told.lens, told.taken_at)


@needs_exiftool
@pytest.mark.parametrize("suffix", [".mov", ".mp4", ".m4v"])
def test_films(tmp_path: Path, suffix: str) -> None:
    file = written(tmp_path, f"a{suffix}", (DATA / "films" / f"film{suffix}").read_bytes())
    assert "1 image files updated" in run("-overwrite_original", *FILM, file)
    told, facts = read_details(file), decode(file).facts
    assert told.duration == pytest.approx(0.32)
    assert (told.latitude, told.longitude, told.altitude) == (48.8584, -2.2945, 35.0)
    assert (told.camera, told.software, told.title) == ("Apple iPhone 15", "17.4", "Our garden")
    assert told.taken_at == facts.taken_at == "2024-05-01T12:30:05+02:00"
    assert (facts.camera, facts.latitude, facts.longitude) == (told.camera, told.latitude, told.longitude)
