"""An album as families have one: years of journeys, two kinds of cameras, phones, films, RAWs, screenshots.

The people are in the two pictures that insightface and scikit-image ship. A few more photos are of
scikit-image (its data's own notes: CC0 or public domain): Chelsea the cat (CC0, Stefan van der Walt), coffee
(CC0, Rachel Michetti), the rocket (public domain, SpaceX), Hubble's deep field (public domain, NASA) and
the photographer (CC0, Lav Varshney). Everything else is painted from numbers.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from picture_album import shot
from picture_scenes import SCENES
from PIL import Image, ImageDraw, ImageEnhance
from PIL.TiffImagePlugin import IFDRational

from tests.unit.film_files import film
from tests.unit.raw_files import Dng, dng_of, preview_of, text_tag

PHONE_SCREEN = (1170, 2532)
_CANON = ("Canon", "Canon EOS R6", "RF24-105mm F4 L IS USM")
_FUJI = ("FUJIFILM", "X-T4", "XF35mmF2 R WR")
_PHONE = ("Apple", "iPhone 13", "iPhone 13 back camera 5.1mm f/1.6")
_BURST = timedelta(seconds=2)
_FEW = 5
_Random = np.random.Generator


@dataclass(frozen=True, slots=True)
class Journey:
    """What a folder holds.

    Attributes:
        folder: below the album.
        begin: the first photo.
        days: how long it went.
        photos: how many there are.
        people: the share of them with people.
        scenes: which of `SCENES` are seen.
        camera: maker, model and lens.
        place: latitude and longitude in degrees; None where nothing says so.
    """

    folder: str
    begin: str
    days: int
    photos: int
    people: float
    scenes: tuple[int, ...]
    camera: tuple[str, str, str]
    place: tuple[float, float] | None


RIDGES, SEA, MEADOW, FOREST, SKYLINE, SNOW, STARS, LIGHTS = range(len(SCENES))
JOURNEYS = (
    Journey("2018/Stockholm", "2018-06-21", 4, 22, 0.3, (SEA, FOREST, SKYLINE), _FUJI, (59.33, 18.07)),
    Journey("2019/Garda", "2019-08-03", 6, 34, 0.35, (SEA, RIDGES, MEADOW), _FUJI, (45.66, 10.68)),
    Journey("2019/Christmas", "2019-12-24", 2, 14, 0.6, (LIGHTS, SNOW), _PHONE, None),
    Journey(
        "2021/Black Forest", "2021-10-09", 2, 20, 0.3, (FOREST, MEADOW, FOREST, RIDGES), _FUJI, (47.87, 8.10)
    ),
    Journey("2022/Lisbon", "2022-05-14", 5, 36, 0.35, (SEA, SKYLINE, MEADOW), _PHONE, (38.71, -9.14)),
    Journey("2023/New York", "2023-09-02", 4, 28, 0.35, (SKYLINE, LIGHTS, SEA), _CANON, (40.74, -73.99)),
    Journey(
        "2024/Alps", "2024-02-10", 5, 40, 0.3, (SNOW, RIDGES, SNOW, FOREST, STARS), _CANON, (46.02, 7.75)
    ),
    Journey(
        "2025/Japan", "2025-04-02", 8, 46, 0.3, (SKYLINE, RIDGES, LIGHTS, FOREST), _CANON, (35.01, 135.77)
    ),
    Journey("2026/Spring", "2026-04-11", 12, 30, 0.4, (MEADOW, FOREST, RIDGES), _PHONE, (48.14, 11.58)),
    Journey(
        "2026/Sailing", "2026-08-08", 7, 44, 0.35, (SEA, RIDGES, SEA, MEADOW, SKYLINE), _CANON, (43.51, 16.44)
    ),
)


def make_years(folder: Path) -> None:
    """The album: about 330 photos of nine years."""
    random = np.random.default_rng(11)
    friends, colleague = _people()
    for journey in JOURNEYS:
        (folder / journey.folder).mkdir(parents=True)
        for number, moment in enumerate(_moments(journey, random)):
            alone = random.random() < 0.15  # noqa: PLR2004
            if random.random() < journey.people:
                photo = shot(colleague if alone else friends, random)
            else:
                photo = SCENES[journey.scenes[int(random.integers(len(journey.scenes)))]](random)
            _save(photo, folder / _name(journey, number), journey, moment, random)
    _bursts(folder, random)
    _further(folder)
    _raw_pairs(folder, random)
    _films(folder, random)
    _screenshots(folder / "Phone" / "Screenshots")
    (folder / "2018/Stockholm/Scan of a map.jpg").write_bytes(b"")
    (folder / "2019/Christmas/Letter.jpg").write_text("Dear all,\n")


def _people() -> tuple[Image.Image, Image.Image]:
    from insightface.data import get_image
    from skimage.data import astronaut

    friends = Image.fromarray(np.ascontiguousarray(np.asarray(get_image("t1"))[:, :, ::-1]))
    return friends, Image.fromarray(astronaut())


def _moments(journey: Journey, random: _Random) -> list[datetime]:
    begin = datetime.fromisoformat(journey.begin)
    days = random.integers(0, journey.days, journey.photos)
    minutes = random.integers(8 * 60, 21 * 60, journey.photos)
    pairs = zip(days.tolist(), minutes.tolist(), strict=True)
    return sorted(begin + timedelta(days=day, minutes=minute) for day, minute in pairs)


def _save(photo: Image.Image, file: Path, journey: Journey, moment: datetime, random: _Random) -> None:
    near = None
    if journey.place is not None:
        north, east = (random.normal(0, 0.04, 2) + np.array(journey.place)).tolist()
        near = north, east
    _write(photo, file, journey.camera, moment, near)


def _name(journey: Journey, number: int) -> Path:
    name = f"IMG_{2000 + number}.jpg" if journey.camera is _PHONE else f"DSC_{4100 + number}.jpg"
    return Path(journey.folder) / name


def _bursts(folder: Path, random: _Random) -> None:
    """The same again and again, two seconds apart: what is offered as a stack."""
    for journey, scene, many in ((JOURNEYS[-1], SEA, 4), (JOURNEYS[-2], MEADOW, 3), (JOURNEYS[6], SNOW, 5)):
        begin = datetime.fromisoformat(journey.begin) + timedelta(days=1, hours=13)
        whole = SCENES[scene](random)
        for number in range(many):
            left, top = (int(n) for n in random.integers(0, 12, 2))
            photo = whole.crop((left, top, whole.width - 12 + left, whole.height - 12 + top))
            photo = ImageEnhance.Brightness(photo).enhance(random.uniform(0.96, 1.04))
            file = folder / _name(journey, 800 + number)
            _save(photo, file, journey, begin + number * _BURST, random)


def _further(folder: Path) -> None:
    from skimage import data

    found = (
        ("2026/Spring/IMG_2900.jpg", data.chelsea(), _PHONE, "2026-04-18T17:12", (48.15, 11.57)),
        ("2026/Spring/IMG_2901.jpg", data.coffee(), _PHONE, "2026-04-19T09:40", (48.14, 11.59)),
        ("2022/Lisbon/IMG_2902.jpg", data.coffee()[:, 60:560], _PHONE, "2022-05-16T10:05", (38.71, -9.15)),
        ("2023/New York/DSC_4900.jpg", data.rocket(), _CANON, "2023-09-03T18:20", (40.70, -74.01)),
        ("2021/Black Forest/DSC_4901.jpg", data.hubble_deep_field(), _FUJI, "2021-10-09T23:50", (47.9, 8.1)),
        ("2018/Stockholm/DSC_4902.jpg", data.camera(), _FUJI, "2018-06-22T11:31", (59.32, 18.06)),
    )
    for name, pixels, camera, moment, place in found:
        photo = Image.fromarray(pixels).convert("RGB")
        larger = photo.resize((photo.width * 2, photo.height * 2), Image.Resampling.LANCZOS)
        _write(larger, folder / name, camera, datetime.fromisoformat(moment), place)


def _write(
    photo: Image.Image,
    file: Path,
    camera: tuple[str, str, str],
    moment: datetime,
    place: tuple[float, float] | None,
) -> None:
    written = f"{moment:%Y:%m:%d %H:%M:%S}"
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0132] = camera[0], camera[1], written
    inner = exif.get_ifd(0x8769)
    inner[0x9003], inner[0xA434] = written, camera[2]
    inner[0x829A], inner[0x829D] = IFDRational(1, 40 + moment.minute * 8), IFDRational(28 + moment.day, 10)
    inner[0x8827], inner[0x920A] = 100 + 100 * (moment.minute % 6), IFDRational(24 + moment.minute % 60, 1)
    if place is not None:
        where = exif.get_ifd(0x8825)
        where[1], where[2] = "N" if place[0] >= 0 else "S", _degrees(place[0])
        where[3], where[4] = "E" if place[1] >= 0 else "W", _degrees(place[1])
    photo.save(file, quality=88, exif=exif)


def _degrees(angle: float) -> tuple[IFDRational, IFDRational, IFDRational]:
    whole, part = divmod(abs(angle) * 60, 60)
    return IFDRational(int(whole), 1), IFDRational(round(part * 1000), 1000), IFDRational(0, 1)


def _raw_pairs(folder: Path, random: _Random) -> None:
    """A RAW beside each of a few JPEGs, and one by itself."""
    for number in range(3):
        jpeg = folder / f"2024/Alps/DSC_{4102 + 3 * number}.jpg"
        with Image.open(jpeg) as photo:
            pixels = np.asarray(photo.convert("RGB").resize((600, 400)))
            moment = str(photo.getexif()[0x0132])
        jpeg.with_suffix(".dng").write_bytes(_raw(pixels, moment))
    alone = np.asarray(SCENES[STARS](random).resize((900, 600)))
    (folder / "2026/Sailing/DSC_4950.dng").write_bytes(_raw(alone, "2026:08:10 23:14:00"))


def _raw(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], moment: str) -> bytes:
    told = [text_tag(0x9003, moment)]
    return dng_of(Dng(pixels, preview=preview_of(pixels), camera=_CANON[:2], exif=told))


def _films(folder: Path, random: _Random) -> None:
    """The camera moves over a scene; when, is told by the file."""
    for name, scene, moment in (
        ("2026/Sailing/MVI_0012.mp4", SEA, "2026-08-09T16:30"),
        ("2025/Japan/MVI_0009.mp4", SKYLINE, "2025-04-05T20:02"),
    ):
        whole = np.asarray(SCENES[scene](random))
        frames = [np.ascontiguousarray(whole[100:640, 4 * step : 4 * step + 960]) for step in range(48)]
        film(folder / name, frames, 24.0)
        _date_film(folder / name, datetime.fromisoformat(moment))


def _date_film(file: Path, moment: datetime) -> None:
    """OpenCV leaves it open; it stands in the header, in seconds since 1904 (ISO/IEC 14496-12, 8.2.2)."""
    data = bytearray(file.read_bytes())
    seconds = int((moment - datetime(1904, 1, 1)).total_seconds())  # noqa: DTZ001 - the header means UTC
    for box in (b"mvhd", b"tkhd"):
        at = data.index(box) + 8
        data[at : at + 8] = seconds.to_bytes(4, "big") * 2
    file.write_bytes(data)


def _screenshots(folder: Path) -> None:
    folder.mkdir(parents=True)
    for number in range(_FEW):
        screen = Image.new("RGB", PHONE_SCREEN, (246, 247, 249))
        draw = ImageDraw.Draw(screen)
        draw.rectangle(
            (0, 0, PHONE_SCREEN[0], 260), fill=((34, 92, 170), (40, 120, 90), (120, 60, 130))[number % 3]
        )
        for line in range(14):
            mine = (line * 7 + number) % (3 + number) == 0
            left, wide = (420, 690) if mine else (60, 560 + 40 * (line % 4))
            area = (left, 320 + 150 * line, left + wide, 430 + 150 * line)
            draw.rounded_rectangle(area, 44, fill=(206, 228, 255) if mine else (226, 228, 232))
        held = io.BytesIO()
        screen.save(held, "PNG")
        moment = datetime(2026, 5, 3 + 6 * number, 10, 14)  # noqa: DTZ001 - as phones write it
        (folder / f"Screenshot {moment:%Y-%m-%d at %H.%M.%S}.png").write_bytes(held.getvalue())
