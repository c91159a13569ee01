"""Names told beside photos that were not looked at again: their sidecars, or Picasa's file, have changed."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from config.language import mark
from media.name_files import SIDECAR, listing
from media.picasa import CONTACTS, contact_files
from media.regions import read_regions
from models.photo import FileStamp, Photo
from models.progress import Progress
from models.region import Region
from repository.library import Library
from services.told_names import note

log = logging.getLogger("NamesIn")

STAGE = mark("Reading names in files")
HANDFUL = 50


def read_name_files(
    library: Library, found: Sequence[FileStamp], looked_at: Collection[Path], since: int
) -> Generator[Progress, None, None]:
    """Read what is told of photos beside which a file of names is new, another, or gone.

    In each folder with photos the names of its files are read, and what a file of names is like is compared
    with what it was like when it was last read; it is opened only if that is different.

    Args:
        library: written to in this thread only.
        found: every photo a scan has met.
        looked_at: those of them it has looked at anew, with the files beside them.
        since: when it began to, nanoseconds since 1970: a file of names that is newer may have come after.
    """
    seen = _NameFiles.of(library.told_names.files(), found, contact_files(library.folders.all()))
    photos = [path for path in seen.photos if path not in looked_at or seen.newest[path.parent] >= since]
    ids = [number for path in photos if (number := library.photos.id_at(path)) is not None]
    yield from note_told(library, ids)
    if seen.now or seen.gone:
        with library.transaction():
            library.told_names.note_files(seen.now, seen.gone)


def note_told(library: Library, ids: Sequence[int]) -> Generator[Progress, None, None]:
    """Read what is told of these photos, in them and beside them, and note it."""
    for start in range(0, len(ids), HANDFUL):
        told = told_of(library.photos.some(ids[start : start + HANDFUL]))
        with library.transaction():
            note_all(library, told)
        yield Progress(STAGE, start + len(told), len(ids))


def note_all(library: Library, told: Mapping[int, Iterable[Region]]) -> None:
    """Note what is told of photos, by id, inside the caller's transaction."""
    for photo_id, regions in told.items():
        note(library, photo_id, regions)


def told_of(photos: Iterable[Photo]) -> Mapping[int, list[Region]]:
    """What is told of photos, by id; those whose file is away are left out: of them nothing new is known."""
    return {
        photo.id: read_regions(
            photo.path, None, photo.width, photo.height, photo.orientation, raw=photo.kind == "raw"
        )
        for photo in photos
        if not photo.missing
    }


@dataclass(slots=True)
class _NameFiles:
    """What has changed among the files of names.

    Attributes:
        now: what those are like that have changed, by path.
        gone: those that are not there any more.
        photos: of which something else may be told now.
        newest: when a file of names was last changed, by folder.
    """

    now: dict[str, str] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)
    photos: list[Path] = field(default_factory=list)
    newest: defaultdict[Path, int] = field(default_factory=lambda: defaultdict(int))

    @classmethod
    def of(
        cls, before: Mapping[str, str], found: Iterable[FileStamp], contacts: Iterable[Path]
    ) -> _NameFiles:
        """Compare the files beside these photos, and lists of contacts, with what they were like before."""
        folders: defaultdict[Path, list[Path]] = defaultdict(list)
        for stamp in found:
            folders[stamp.path.parent].append(stamp.path)
        known: defaultdict[Path, dict[str, str]] = defaultdict(dict)
        for path, stamp_text in before.items():
            if Path(path).name != CONTACTS:
                known[Path(path).parent][path] = stamp_text
        seen = cls()
        others = seen._compare_contacts(contacts, before)
        for folder, photos in folders.items():
            seen._compare(folder, photos, known[folder], others=others)
        return seen

    def _compare_contacts(self, contacts: Iterable[Path], before: Mapping[str, str]) -> bool:
        """Whether Picasa's contacts have other names now."""
        there = {str(file): stamp for file in contacts if (stamp := self._stamp(file))}
        changed = {path: stamp for path, stamp in there.items() if before.get(path) != stamp}
        gone = [path for path in before if Path(path).name == CONTACTS and path not in there]
        self.now |= changed
        self.gone += gone
        return bool(changed or gone)

    def _compare(
        self, folder: Path, photos: Sequence[Path], before: Mapping[str, str], *, others: bool
    ) -> None:
        listed = listing(folder)
        files = [folder / name for name in listed.names.values()]
        there = {str(file): stamp for file in files if (stamp := self._stamp(file))}
        changed = {path: stamp for path, stamp in there.items() if before.get(path) != stamp}
        gone = [path for path in before if path not in there]
        self.now |= changed
        self.gone += gone
        names = {Path(path).name.casefold() for path in (*changed, *gone)}
        if any(not name.endswith(SIDECAR) for name in names) or (others and listed.picasa is not None):
            # Picasa's file tells of all of them.
            self.photos += photos
        elif names:
            self.photos += [photo for photo in photos if not names.isdisjoint(_sidecars(photo))]

    def _stamp(self, path: Path) -> str | None:
        try:
            status = path.stat()
        except OSError:
            return None
        self.newest[path.parent] = max(self.newest[path.parent], status.st_mtime_ns)
        return f"{status.st_size} {status.st_mtime_ns}"


def _sidecars(photo: Path) -> tuple[str, str]:
    return f"{photo.name}{SIDECAR}".casefold(), f"{photo.stem}{SIDECAR}".casefold()
