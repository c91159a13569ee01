"""Names into one file: made ready beside it, to be read again before that takes the file's place."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from config.language import mark, tr
from media.decode import OpenPhoto
from media.exiftool import ExifTool, ExifToolError, can_be_asked
from media.files import read_photo
from media.fingerprint import fingerprint_of
from media.formats import Format
from media.jpeg_embedding import NotEmbeddableError, embedded_packet, segments_of, with_packet
from media.metadata import xmp_packets
from media.region_geometry import Frame
from media.replacing import NotWrittenError, Stamp, discard_part, put_in_place, stamp_at, write_part
from media.sidecars import seed, sidecar_of
from media.xmp_tree import packet_bytes, sidecar_bytes
from media.xmp_writing import Merged, merge
from models.errors import PhotoError
from models.names_report import Order
from models.written import PhotoNames, Written

BY_EXIFTOOL = frozenset({Format.PNG, Format.TIFF, Format.WEBP, Format.HEIF, Format.AVIF})
"""Written by ExifTool where it is installed. Not RAW files: a camera maker's format is nobody else's to
write, and every program looks for their metadata beside them."""

_MOST_PIXELS, _LONG_SIDE = 60_000_000, 4_096
"""A picture of 200 million pixels takes 600 MB."""

CHANGED = mark("This photo has changed since Kinframe looked at it. Look for new photos, then write again.")
GONE = mark("The photo disappeared: it was moved, renamed or deleted.")
_PIXELS = mark("The picture would not have been the same afterwards, so nothing was written.")
_NOT_INTO = mark("Kinframe does not write into {format} files; the names are beside it.")
_NO_EXIFTOOL = mark(
    "Only ExifTool writes into {format} files, and it is not installed; the names are beside it."
)
_STILL_INSIDE = mark("Names that were written into the photo before are still in it.")
_BESIDE = mark("{why} The names are beside it.")


@dataclass(frozen=True, slots=True)
class Ready:
    """A file made ready.

    Attributes:
        file: that it is for.
        is_photo: the file is the photo itself.
        part: the new content beside it; None where nothing changes, or for a dry run.
        merged: what is in it.
        before: what was ours in it before.
        stamp: of the file when it was read; None for none.
        fingerprint: of the new content, if it is a photo's.
        note: why something else was done than asked for.
    """

    file: Path
    is_photo: bool
    part: Path | None
    merged: Merged
    before: Written
    stamp: Stamp | None
    fingerprint: bytes = b""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file nothing could be made ready for, and the sentence that says why."""

    file: Path
    sentence: str


def make_ready(
    names: PhotoNames,
    known: Stamp,
    written: Mapping[str, Written],
    order: Order,
    tool: ExifTool | None,
) -> list[Ready | Refused]:
    """Make ready what is to be written for one photo.

    Args:
        names: who is in it.
        known: the photo's size and time as it was scanned: the boxes are of that picture.
        written: by path, what was written for it before.
        order: what is to be done.
        tool: to write into formats we do not write.

    Returns:
        One for each file: the sidecar, the photo, or both where a photo is written that has a sidecar,
        which others would believe more than the photo.
    """
    photo = Path(names.file)
    now = stamp_at(photo)
    if now != known:
        return [Refused(photo, tr(GONE if now is None else CHANGED))]
    job = _Job(names, photo, known, written, order)
    beside = sidecar_of(photo, is_raw=names.kind == "raw")
    if order.into == "sidecar" or names.kind != "photo":
        note = tr(_NOT_INTO, format=names.kind) if order.into == "file" else ""
        return [_or_refused(beside, lambda: _sidecar(job, beside, note))]
    try:
        found: list[Ready | Refused] = [_embedded(job, tool)]
    except _BesideError as error:
        note = str(error)
        return [_or_refused(beside, lambda: _sidecar(job, beside, note))]
    except PhotoError as error:
        return [Refused(photo, str(error))]
    if stamp_at(beside) is not None:
        found.append(_or_refused(beside, lambda: _sidecar(job, beside, "")))
    return found


def finish(ready: Ready) -> None:
    """Put what was made ready in the file's place.

    Raises:
        NotWrittenError: it cannot be, or the file is another one by now; it is as it was.
    """
    if ready.part is not None:
        put_in_place(ready.part, ready.file, ready.stamp, is_photo=ready.is_photo)


def give_up(ready: Ready) -> None:
    """Remove what was made ready."""
    if ready.part is not None:
        discard_part(ready.part)


class _BesideError(Exception):
    """Not into this file; str() is the sentence that says why."""


@dataclass(frozen=True, slots=True)
class _Job:
    names: PhotoNames
    photo: Path
    stamp: Stamp
    written: Mapping[str, Written]
    order: Order

    @property
    def frame(self) -> Frame:
        return Frame(self.names.width, self.names.height, self.names.orientation)

    def before(self, file: Path) -> Written:
        """What in a file is ours; it may have moved with its photo since."""
        exact = self.written.get(str(file))
        if exact is not None:
            return exact
        return next((one for path, one in self.written.items() if Path(path).name == file.name), Written())

    def merge(self, data: bytes | None, before: Written) -> Merged:
        return merge(data, self.frame, self.names.people, before, self.order.winner)


def _or_refused(file: Path, make: Callable[[], Ready]) -> Ready | Refused:
    try:
        return make()
    except PhotoError as error:
        return Refused(file, str(error))


def _sidecar(job: _Job, file: Path, note: str) -> Ready:
    stamp = stamp_at(file)
    before = job.before(file)
    if stamp is None:
        # A new one has to say nothing that the photo says itself.
        merged = job.merge(seed(job.photo) if job.names.people else None, job.before(job.photo))
    else:
        merged = job.merge(read_photo(file), before)
    wanted = merged.changed and not job.order.dry_run
    part = write_part(file, sidecar_bytes(merged.packet)) if wanted else None
    return Ready(file, False, part, merged, before, stamp, note=note or _left_inside(job))


def _left_inside(job: _Job) -> str:
    """What a sidecar cannot take back."""
    now = {one.name for one in job.names.people}
    return "" if now.issuperset(job.before(job.photo).people) else tr(_STILL_INSIDE)


def _as(merged: Merged, changed: bool) -> Merged:
    return replace(merged, changed=changed)


def _embedded(job: _Job, tool: ExifTool | None) -> Ready:
    opened = OpenPhoto(job.photo)
    if opened.format is Format.JPEG:
        try:
            return _into_jpeg(job, opened.data)
        except NotEmbeddableError as error:
            raise _BesideError(tr(_BESIDE, why=error)) from error
    if opened.format not in BY_EXIFTOOL:
        raise _BesideError(tr(_NOT_INTO, format=opened.format.value))
    if tool is None or not can_be_asked(job.photo):
        raise _BesideError(tr(_NO_EXIFTOOL, format=opened.format.value))
    return _by_exiftool(job, opened, tool)


def _into_jpeg(job: _Job, data: bytes) -> Ready:
    before = job.before(job.photo)
    merged = job.merge(embedded_packet(data), before)
    if not merged.changed:
        return Ready(job.photo, True, None, merged, before, job.stamp)
    made = with_packet(data, merged.packet)
    part = None
    if not job.order.dry_run:
        if made[segments_of(made)[1] :] != data[segments_of(data)[1] :]:
            raise NotWrittenError(tr(_PIXELS))
        part = write_part(job.photo, made)
        _expect_same(job.photo, part)
    return Ready(job.photo, True, part, merged, before, job.stamp, fingerprint_of(made))


def _by_exiftool(job: _Job, opened: OpenPhoto, tool: ExifTool) -> Ready:
    before = job.before(job.photo)
    packets = xmp_packets(opened.data)
    merged = job.merge(packets[0] if packets else None, before)
    if not merged.changed or job.order.dry_run:
        return Ready(job.photo, True, None, merged, before, job.stamp)
    part = write_part(job.photo, opened.data)
    try:
        with tempfile.TemporaryDirectory() as folder:
            packet = Path(folder, "names.xmp")
            packet.write_bytes(packet_bytes(merged.packet))
            tool.write_packet(part, packet)
        made = read_photo(part)
        _expect_same(job.photo, part)
        # As whole and as much the photo's own file as one of ours.
        write_part(job.photo, made)
    except ExifToolError as error:
        discard_part(part)
        raise NotWrittenError(str(error)) from error
    except PhotoError:
        discard_part(part)
        raise
    return Ready(job.photo, True, part, merged, before, job.stamp, fingerprint_of(made))


def _expect_same(photo: Path, part: Path) -> None:
    """Make sure that they show the same; else the part is not left behind."""
    try:
        is_same = _same(photo, part)
    except PhotoError:
        discard_part(part)
        raise
    if not is_same:
        discard_part(part)
        raise NotWrittenError(tr(_PIXELS))


def _same(one: Path, other: Path) -> bool:
    """Whether two files show the very same pixels, as they lie in them; never both in memory."""
    return _seen(one) == _seen(other)


def _seen(path: Path) -> tuple[int, tuple[int, ...], bytes]:
    opened = OpenPhoto(path)
    # Of more, what is left of them at an eighth and more: all of their code is compared anyhow.
    long_side = None if opened.pixels() <= _MOST_PIXELS else _LONG_SIDE
    decoded = opened.decode_raw(long_side=long_side)
    return decoded.turn, decoded.image.shape, hashlib.blake2b(decoded.image.tobytes()).digest()
