"""Names in files as digiKam, Lightroom, Picasa and Windows write them, and as nobody should."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image as Pillow

from media.metadata import xmp_packet
from media.picasa import read_ini
from media.region_geometry import Frame
from media.region_xml import MOST_REGIONS, read_packet
from media.regions import merged, read_regions
from models.geometry import Box
from models.region import MOST_OF_A_PHOTO, Region
from tests.unit.named_files import (
    exiftool,
    listed,
    microsoft,
    mwg,
    needs_exiftool,
    packet,
    photo,
    rect64,
    where_stored,
)

SIZE = (400, 240)
SARAH = Box(40, 60, 80, 90)
ZOE = Box(250, 30, 60, 64)
NAMES = (("Sarah Miller", SARAH), ("Zoë O'Neill-Ünal", ZOE))
ORIENTATIONS = range(1, 9)


def read(
    path: Path, orientation: int = 1, size: tuple[int, int] = SIZE, *, raw: bool = False
) -> list[Region]:
    """From memory and from the file, which must agree."""
    from_file = read_regions(path, None, *size, orientation, raw=raw)
    assert read_regions(path, path.read_bytes(), *size, orientation, raw=raw) == from_file
    return from_file


def assert_told(regions: list[Region], within: float = 1.0) -> None:
    """Both people, each where they are."""
    assert {region.name for region in regions} == {name for name, _ in NAMES}
    assert len(regions) == len(NAMES)
    boxes = {region.name: region.box for region in regions}
    for name, box in NAMES:
        told = boxes[name]
        assert told is not None
        for mine, other in (
            (told.x, box.x),
            (told.y, box.y),
            (told.right, box.right),
            (told.bottom, box.bottom),
        ):
            assert abs(mine - other) <= within


def stored_names(orientation: int) -> list[tuple[str, tuple[float, float, float, float]]]:
    return [(name, where_stored(box, SIZE, orientation)) for name, box in NAMES]


def stored_size(orientation: int) -> tuple[int, int]:
    return SIZE if orientation < 5 else SIZE[::-1]


def as_digikam(orientation: int) -> tuple[str, ...]:
    """digiKam writes both forms, and the names as keywords."""
    return (
        mwg(stored_names(orientation), stored_size(orientation)),
        microsoft(stored_names(orientation)),
        *(f"-XMP-digiKam:TagsList+=People/{name}" for name, _ in NAMES),
        *(f"-XMP-lr:HierarchicalSubject+=People|{name}" for name, _ in NAMES),
    )


def as_lightroom(orientation: int) -> tuple[str, ...]:
    """Lightroom says the size of what it measured, and who is in the picture."""
    width, height = stored_size(orientation)
    listed = (f"-XMP-iptcExt:PersonInImage+={name}" for name, _ in NAMES)
    return mwg(stored_names(orientation), (3 * width, 3 * height)), *listed


def as_picasa(orientation: int) -> tuple[str, ...]:
    """Picasa measured small pictures."""
    width, height = stored_size(orientation)
    return (mwg(stored_names(orientation), (width // 2, height // 2)),)


def as_windows(orientation: int) -> tuple[str, ...]:
    return (microsoft(stored_names(orientation)),)


def as_shown(orientation: int) -> tuple[str, ...]:
    """Some programs measure what they show; where the sizes tell, that is understood."""
    if orientation < 5:
        return (mwg(stored_names(orientation), stored_size(orientation)),)
    return (mwg([(n, (b.x / 400, b.y / 240, b.width / 400, b.height / 240)) for n, b in NAMES], SIZE),)


WRITERS: dict[str, Callable[[int], tuple[str, ...]]] = {
    "digikam": as_digikam,
    "lightroom": as_lightroom,
    "picasa": as_picasa,
    "windows": as_windows,
    "upright": as_shown,
}


@needs_exiftool
@pytest.mark.parametrize("place", ["embedded", "sidecar", "sidecar of the stem"])
def test_names_of_every_program_are_read_in_every_orientation(tmp_path: Path, place: str) -> None:
    commands: list[tuple[str | Path, ...]] = []
    made = []
    for writer, arguments in WRITERS.items():
        for orientation in ORIENTATIONS:
            path = photo(tmp_path / f"{writer}{orientation}.jpg", SIZE, orientation)
            target = {
                "embedded": path,
                "sidecar": path.with_name(f"{path.name}.xmp"),
                "sidecar of the stem": path.with_suffix(".XMP"),
            }[place]
            commands.append((*arguments(orientation), "-overwrite_original", target))
            made.append((path, orientation))
    exiftool(*commands)
    for path, orientation in made:
        regions = read(path, orientation)
        assert_told(regions)
        assert {region.place for region in regions} == {place.split(maxsplit=1)[0]}


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_picasas_file_is_read_in_every_orientation(tmp_path: Path, orientation: int) -> None:
    path = photo(tmp_path / "Grandma's.JPG".replace("JPG", "jpg"), SIZE, orientation)
    (sarah, at), (zoe, there) = stored_names(orientation)
    (tmp_path / ".picasa.ini").write_text(
        "[Picasa]\r\nname=Holiday\r\n[Contacts2]\r\n"
        f"8e62398ebda8c1a5={sarah};;\r\n0d10a8325c557b08={zoe};zoe@example.org;\r\n"
        "[GRANDMA'S.jpg]\r\nrotate=rotate(1)\r\n"
        f"faces={rect64(at)},8e62398ebda8c1a5;{rect64(there)},d10a8325c557b08;"
        "rect64(3f845bcb59418507),ffffffffffffffff\r\nbackuphash=1\r\n",
        encoding="utf-8",
    )
    regions = read(path, orientation)
    assert_told(regions)
    assert {(region.source, region.place) for region in regions} == {("picasa", "folder")}


def test_of_a_raw_picasa_measures_what_it_shows(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg", SIZE, 6)
    at = rect64((SARAH.x / 400, SARAH.y / 240, SARAH.width / 400, SARAH.height / 240))
    (tmp_path / "Picasa.ini").write_text(f"[Contacts2]\n1=Sarah Miller;;\n[a.jpg]\nfaces={at},1\n")
    [region] = read(path, 6, raw=True)
    assert region.box is not None
    assert region.box.iou(SARAH) > 0.97


def test_picasas_contacts_are_found_above_the_photos(tmp_path: Path) -> None:
    folder = tmp_path / "2009" / "May"
    folder.mkdir(parents=True)
    path = photo(folder / "a.jpg", SIZE)
    at = rect64((0.1, 0.25, 0.2, 0.375))
    # What an old Windows wrote is no UTF-8.
    ini = f"[Contacts2]\nb=J\xfcrgen;;\n[a.jpg]\nfaces={at},a;{rect64((0.5, 0.5, 0.1, 0.1))},b;{at[:-1]},c\n"
    (folder / ".picasa.ini").write_bytes(ini.encode("latin-1"))
    (tmp_path / ".picasa.ini").write_text("[Contacts2]\na=Somebody else;;\n", encoding="utf-8-sig")
    assert {region.name for region in read(path)} == {"Jürgen", "Somebody else"}
    contacts = tmp_path / "2009" / "Picasa2" / "contacts"
    contacts.mkdir(parents=True)
    (contacts / "contacts.xml").write_text(
        '<contacts>\n <contact id="000a" name="Sarah &amp; Miller" display="S" sync="0"/>\n</contacts>'
    )
    other = photo(folder / "elsewhere.jpg", SIZE)
    assert read(other) == []
    sub = folder / "new"
    sub.mkdir()
    (sub / ".picasa.ini").write_text(f"[a.jpg]\nfaces={at},a\n")
    [region] = read(photo(sub / "a.jpg", SIZE))
    assert region.name == "Sarah & Miller"


@needs_exiftool
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".avif"])
def test_every_format_that_can_hold_a_packet_is_read(tmp_path: Path, suffix: str) -> None:
    path = photo(tmp_path / f"a{suffix}", SIZE)
    exiftool((mwg(stored_names(1), SIZE), "-overwrite_original", path))
    assert_told(read(path))


@needs_exiftool
def test_heic_is_read(tmp_path: Path) -> None:
    source = Path(__file__).parent.parent / "data" / "plain.heic"
    path = tmp_path / "a.heic"
    path.write_bytes(source.read_bytes())
    exiftool((mwg([("Sarah", (0.25, 0.25, 0.5, 0.5))], (96, 64)), "-overwrite_original", path))
    [region] = read(path, size=(96, 64))
    assert (region.name, region.box) == ("Sarah", Box(24, 16, 48, 32))


@needs_exiftool
def test_a_packet_in_two_parts_is_read(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg", SIZE)
    noise = "x" * 200_000
    exiftool((mwg(stored_names(1), SIZE), f"-XMP-dc:Description={noise}", "-overwrite_original", path))
    data = path.read_bytes()
    assert b"http://ns.adobe.com/xmp/extension/" in data
    assert_told(read(path))
    # Without one of its parts the extension tells nothing, and the rest is still read.
    at = data.rindex(b"http://ns.adobe.com/xmp/extension/")
    broken = tmp_path / "b.jpg"
    broken.write_bytes(data[:at] + b"HTTP" + data[at + 4 :])
    assert xmp_packet(broken.read_bytes()) is not None
    assert len(read(broken)) <= len(NAMES)


@needs_exiftool
def test_who_is_only_listed_has_no_box_and_what_is_no_face_no_name(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg", SIZE)
    at = where_stored(SARAH, SIZE, 1)
    exiftool(
        (
            mwg([("Sarah Miller", at)], SIZE),
            "-XMP-iptcExt:PersonInImage=sarah miller",
            "-XMP-iptcExt:PersonInImage=Tom",
            "-overwrite_original",
            path,
        ),
        (mwg([("Rex", at)], SIZE, "Pet"), "-overwrite_original", photo(tmp_path / "pet.jpg", SIZE)),
    )
    told = [(region.name, region.box is None, region.source) for region in read(path)]
    assert told == [("Sarah Miller", False, "mwg"), ("Tom", True, "iptc")]
    assert read(tmp_path / "pet.jpg") == []


@needs_exiftool
def test_what_lies_beside_the_file_is_believed_first(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg", SIZE)
    at = where_stored(SARAH, SIZE, 1)
    exiftool(
        (mwg([("Sara", at)], SIZE), "-overwrite_original", path),
        (mwg([("Sarah Miller", at)], SIZE), "-overwrite_original", f"{path}.xmp"),
    )
    [region] = read(path)
    assert (region.name, region.place) == ("Sarah Miller", "sidecar")


FRAME = Frame(*SIZE)
AREA = {"x": "0.2", "y": "0.4375", "w": "0.2", "h": "0.375", "unit": "normalized"}
ATTRIBUTES = " ".join(f'a:{name}="{value}"' for name, value in AREA.items())
ELEMENTS = "".join(f"<a:{name}>{value}</a:{name}>" for name, value in AREA.items())
SPELLINGS = {
    "attributes": '<rdf:li><rdf:Description r:Name="Sarah" r:Type="Face">'
    f"<r:Area {ATTRIBUTES}/></rdf:Description></rdf:li>",
    "elements": '<rdf:li rdf:parseType="Resource"><r:Name>Sarah</r:Name><r:Type>Face</r:Type>'
    f'<r:Area rdf:parseType="Resource">{ELEMENTS}</r:Area></rdf:li>',
    "attributes of the item": f'<rdf:li r:Name="Sarah"><r:Area {ATTRIBUTES}/></rdf:li>',
    "descriptions": "<rdf:li><rdf:Description><r:Name>Sarah</r:Name>"
    f"<r:Area><rdf:Description {ATTRIBUTES}/></r:Area></rdf:Description></rdf:li>",
    "languages": '<rdf:li rdf:parseType="Resource"><r:Name><rdf:Alt>'
    '<rdf:li xml:lang="x-default">Sarah</rdf:li></rdf:Alt></r:Name>'
    f"<r:Area {ATTRIBUTES}/></rdf:li>",
}


@pytest.mark.parametrize("kind", ["Bag", "Seq"])
@pytest.mark.parametrize("spelling", list(SPELLINGS))
def test_every_spelling_rdf_allows_is_read(spelling: str, kind: str) -> None:
    size = '<r:AppliedToDimensions d:w="800" d:h="480" d:unit="pixel"/>'
    listed = f"<r:RegionList><rdf:{kind}>{SPELLINGS[spelling]}</rdf:{kind}></r:RegionList>"
    for regions in (
        f'<r:Regions rdf:parseType="Resource">{size}{listed}</r:Regions>',
        f"<r:Regions><rdf:Description>{size}{listed}</rdf:Description></r:Regions>",
    ):
        [region] = read_packet(packet(f"<rdf:Description>{regions}</rdf:Description>"), FRAME, "embedded")
        assert region.name == "Sarah"
        assert region.box is not None
        assert region.box.iou(SARAH) > 0.999


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        ('a:x="nan" a:y="0.5" a:w="0.1" a:h="0.1"', None),
        ('a:x="1e999" a:y="0.5" a:w="0.1" a:h="0.1"', None),
        ('a:x="0.5" a:y="0.5"', None),
        ('a:x="0.5" a:y="0.5" a:w="-1" a:h="0.1"', None),
        ('a:x="7" a:y="7" a:w="0.1" a:h="0.1"', None),
        ('a:x="0" a:y="0" a:w="0.5" a:h="0.5"', Box(0, 0, 100, 60)),
        ('a:x="200" a:y="120" a:w="40" a:h="24" a:unit="pixel"', Box(180, 108, 40, 24)),
    ],
)
def test_a_box_that_is_none_leaves_the_name(area: str, expected: Box | None) -> None:
    item = f'<rdf:li r:Name="Sarah"><r:Area {area}/></rdf:li>'
    regions = f'<r:Regions rdf:parseType="Resource"><r:RegionList><rdf:Bag>{item}</rdf:Bag></r:RegionList>'
    [region] = read_packet(
        packet(f"<rdf:Description>{regions}</r:Regions></rdf:Description>"), FRAME, "embedded"
    )
    assert (region.box is None) == (expected is None)
    assert expected is None or (region.box is not None and region.box.iou(expected) > 0.999)


def test_names_are_tidied_and_bounded() -> None:
    told = read_packet(listed("  Sarah\n Miller ", "", " ", "x" * 300, "&#x200e;Tom"), FRAME, "sidecar")
    assert [region.name for region in told] == ["Sarah Miller", "Tom"]
    many = read_packet(listed(*(f"p{number}" for number in range(3 * MOST_REGIONS))), FRAME, "sidecar")
    assert len(many) == MOST_REGIONS


def test_no_photo_has_names_without_end(tmp_path: Path) -> None:
    """Each is compared with each: a small file could keep a scan busy for hours."""
    photo, ini = tmp_path / "a.jpg", tmp_path / ".picasa.ini"
    Pillow.new("RGB", (80, 60)).save(photo)
    faces = ";".join(f"rect64({number:04x}0000{number + 9:04x}ffff),{number:x}" for number in range(5_000))
    people = "\n".join(f"{number:x}=Somebody {number};;" for number in range(5_000))
    ini.write_text(f"[a.jpg]\nfaces={faces}\n[Contacts2]\n{people}\n", encoding="utf-8")
    assert len(read_ini(ini).faces["a.jpg"]) == MOST_OF_A_PHOTO
    assert 0 < len(read_regions(photo, None, 80, 60, 1)) <= MOST_OF_A_PHOTO
    everybody = [Region(f"p{number}", None, "iptc", "embedded") for number in range(2 * MOST_OF_A_PHOTO)]
    boxed = Region("Sarah", Box(1, 1, 9, 9), "mwg", "embedded")
    told = merged([*everybody, boxed])
    assert (len(told), told[0]) == (MOST_OF_A_PHOTO, boxed)


def test_one_person_alone_needs_no_list() -> None:
    [region] = read_packet(packet('<rdf:Description i:PersonInImage="Sarah"/>'), FRAME, "sidecar")
    assert region.name == "Sarah"


def test_a_raw_file_in_boxes_is_read(tmp_path: Path) -> None:
    """CR3 keeps its packet in a box of its own, as films do."""
    packet_box = bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + listed("Sarah")
    boxes = ((b"ftyp", b"crx \0\0\0\1crx isom"), (b"moov", bytes(100)), (b"uuid", packet_box), (b"mdat", b""))
    path = tmp_path / "a.cr3"
    path.write_bytes(b"".join((len(body) + 8).to_bytes(4, "big") + kind + body for kind, body in boxes))
    assert [region.name for region in read(path, raw=True)] == ["Sarah"]
