"""Names as Picasa keeps them: `.picasa.ini` in each folder, and `contacts.xml` for all of them.

Written against what the program writes, for nothing of it was ever specified; what is known is told in
docs/adr/0128-names-in.md.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from pathlib import Path

from media.files import opened
from media.name_files import listing
from media.region_geometry import Frame, from_rect64
from media.region_xml import UnreadableXmpError, inside, parsed, tidied
from models.errors import PhotoError
from models.region import MOST_OF_A_PHOTO, Region

MOST_BYTES = 16 << 20
"""A folder of 10,000 photos has a file of two megabytes."""
NOBODY = "ffffffffffffffff"
"""The contact of a face nobody has named."""
_FACE = re.compile(r"rect64\(([0-9a-fA-F]{1,16})\),([0-9a-fA-F]{1,16})", re.ASCII)
CONTACTS = "contacts.xml"
_DATA = (
    CONTACTS,
    "Picasa2/contacts/contacts.xml",
    "Picasa3/contacts/contacts.xml",
    "Google/Picasa2/contacts/contacts.xml",
    "Google/Picasa3/contacts/contacts.xml",
)
_FILES = 32
_LOOKED_FOR_EVERY = 30.0
"""Seconds; a list of contacts that is put there meanwhile is found by the next scan."""


@dataclass(frozen=True, slots=True)
class PicasaFolder:
    """What Picasa's file says of a folder.

    Attributes:
        faces: by file name in small letters, pairs of a `rect64` and the id of a contact.
        contacts: names by id.
    """

    faces: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    contacts: Mapping[str, str] = field(default_factory=dict)


def picasa_regions(photo: Path, ini: Path, frame: Frame, *, raw: bool) -> list[Region]:
    """The named faces of a photo.

    Args:
        photo: its file.
        ini: Picasa's file of its folder.
        frame: the picture.
        raw: it is a camera's RAW file.
    """
    folder = read_ini(ini)
    faces = [face for face in folder.faces.get(photo.name.casefold(), ()) if face[1] != NOBODY]
    if not faces:
        return []
    names = _names({contact for _, contact in faces}, folder, photo.parent)
    return [
        Region(names[contact], inside(from_rect64(rect, frame, raw=raw), frame), "picasa", "folder")
        for rect, contact in faces
        if contact in names
    ]


def read_ini(path: Path) -> PicasaFolder:
    """What a `.picasa.ini` says; nothing where it cannot be read. It is read once, until it changes."""
    stamp = _stamp(path)
    return PicasaFolder() if stamp is None else _read_ini(path, stamp)


def read_contacts(path: Path) -> Mapping[str, str]:
    """Names by id in a `contacts.xml`; none where it cannot be read. It is read once, until it changes."""
    stamp = _stamp(path)
    return {} if stamp is None else _read_contacts(path, stamp)


def parse_ini(text: str) -> PicasaFolder:
    """What the text of a `.picasa.ini` says; lines that say nothing of faces are passed over."""
    faces: dict[str, tuple[tuple[str, str], ...]] = {}
    contacts: dict[str, str] = {}
    section = ""
    for line in text.splitlines():
        stripped = line.strip()
        if stripped.startswith("[") and stripped.endswith("]"):
            section = stripped[1:-1].casefold()
            continue
        key, _, value = stripped.partition("=")
        if section == "contacts2":
            # The name, then an e-mail address and more, each after a semicolon.
            name = tidied(value.partition(";")[0])
            if name:
                contacts[_contact(key)] = name
        elif key.strip().casefold() == "faces":
            told = islice(_FACE.finditer(value), MOST_OF_A_PHOTO)
            faces[section] = tuple((one[1], _contact(one[2])) for one in told)
    return PicasaFolder(faces, contacts)


def _contact(said: str) -> str:
    """The id of a contact; of numbers Picasa leaves out leading zeros in one file and not in the other."""
    return said.strip().casefold().lstrip("0")


def _names(wanted: set[str], folder: PicasaFolder, place: Path) -> dict[str, str]:
    """Who the contacts are: Picasa's own list knows best, then the folder's, then those of folders above."""
    found: dict[str, str] = {}
    for known in _sources(folder, place):
        found = {contact: known[contact] for contact in wanted if contact in known} | found
        if len(found) == len(wanted):
            break
    return found


def _sources(folder: PicasaFolder, place: Path) -> Iterator[Mapping[str, str]]:
    for path in _contact_files(str(place), int(time.monotonic() // _LOOKED_FOR_EVERY)):
        yield read_contacts(path)
    yield folder.contacts
    for above in place.parents:
        name = listing(above).picasa
        if name is not None:
            yield read_ini(above / name).contacts


@lru_cache(maxsize=256)
def _contact_files(place: str, moment: int) -> tuple[Path, ...]:  # noqa: ARG001 - how long it is remembered
    folder = Path(place)
    return contact_files([folder, *folder.parents])


def contact_files(places: Iterable[Path]) -> tuple[Path, ...]:
    """Picasa's lists of contacts that are there: copies in some folders first, then where Picasa puts it."""
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - pathlib raises where there is no home
    local = os.environ.get("LOCALAPPDATA")
    standard = [home / "AppData/Local", home / "Library/Application Support"]
    wine = [home / ".wine", home / ".google/picasa/3.0", home / ".PlayOnLinux/wineprefix/Picasa"]
    users = [user for prefix in wine for user in _folders(prefix / "drive_c/users")]
    standard += [
        user / part for user in users for part in ("AppData/Local", "Local Settings/Application Data")
    ]
    roots = [*places, *([Path(local)] if local else []), *standard]
    found = (root / part for root in roots for part in _DATA)
    return tuple(dict.fromkeys(path for path in found if _stamp(path) is not None))


def _folders(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return [Path(entry.path) for entry in entries if entry.is_dir()]
    except OSError:
        return []


_Stamp = tuple[int, int]


def _stamp(path: Path) -> _Stamp | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return (status.st_size, status.st_mtime_ns) if status.st_size <= MOST_BYTES else None


@lru_cache(maxsize=_FILES)
def _read_ini(path: Path, stamp: _Stamp) -> PicasaFolder:  # noqa: ARG001 - what it is remembered by
    data = _bytes(path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Picasa before version 3 wrote what Windows spoke; that is Western European more often than not.
        text = data.decode("cp1252", "replace")
    return parse_ini(text)


@lru_cache(maxsize=_FILES)
def _read_contacts(path: Path, stamp: _Stamp) -> Mapping[str, str]:  # noqa: ARG001
    try:
        root = parsed(_bytes(path))
    except UnreadableXmpError:
        return {}
    people = ((_contact(one.get("id", "")), tidied(one.get("name", ""))) for one in root.iter("contact"))
    return {contact: name for contact, name in people if contact and name}


def _bytes(path: Path) -> bytes:
    try:
        # Not whatever has this name: a pipe would be waited for without end.
        with opened(path) as (file, _):
            return file.read(MOST_BYTES)
    except PhotoError:
        return b""
