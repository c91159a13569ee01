"""Names into files: which, in which order, and how the library learns of it; docs/adr/0129-names-out.md.

A handful of photos at a time is made ready beside their files, read again by another parser, and only then
put in place. What is ours in a file is noted before that (for whoever comes after a power cut) and after it.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from config.language import tr
from media.exiftool import ExifTool, ExifToolError, find_exiftool
from media.fingerprint import fingerprint
from media.names_proof import Proof, compare, read_back
from media.names_writing import Ready, Refused, finish, give_up, make_ready
from media.region_geometry import Frame
from media.replacing import NotWrittenError, stamp_at
from models.errors import PhotoError
from models.names_report import EXIFTOOL, OURSELVES, Order, Outcome
from models.photo import FileStamp
from models.written import PhotoNames, Written
from repository.library import Library

log = logging.getLogger("Names")

AT_ONCE = 16
"""Photos that are made ready together: one question to ExifTool, two transactions."""


def photos_to_write(library: Library, photos: Collection[int] | None = None) -> list[int]:
    """Of some photos, or of all, those with names to write or to take back."""
    found = library.names_out.photos()
    chosen = None if photos is None else set(photos)
    return found if chosen is None else [one for one in found if one in chosen]


def how_many(library: Library, photos: Collection[int] | None = None) -> tuple[int, int]:
    """In how many photos, of some or of all, somebody with a name is, and how many names that are."""
    return library.names_out.count(photos)


@contextmanager
def proving() -> Iterator[ExifTool | None]:
    """ExifTool while it is needed; None where it is not installed or does not start."""
    program = find_exiftool()
    try:
        tool = None if program is None else ExifTool(program)
    except ExifToolError as error:
        log.warning("%s", error)
        tool = None
    try:
        yield tool
    finally:
        if tool is not None:
            tool.close()


def reader_of(tool: ExifTool | None) -> str:
    """Who reads the files again."""
    return OURSELVES if tool is None else EXIFTOOL


def write_handful(
    library: Library, photos: Sequence[int], order: Order, tool: ExifTool | None
) -> list[Outcome]:
    """Write the names of a few photos.

    Args:
        library: where the names are.
        photos: no more than `AT_ONCE`.
        order: where to, and what becomes of contradictions.
        tool: as `proving` gave it.

    Returns:
        One outcome for each file.

    Raises:
        LibraryError: the library cannot be written; files that were put in place are noted as ours.
    """
    with library.reading():
        wanted = library.names_out.names(photos)
        known = {one.photo_id: library.photos.stamp(one.photo_id) for one in wanted}
        written = {one.photo_id: library.names_out.written(one.photo_id) for one in wanted}
    ready: list[tuple[PhotoNames, Ready]] = []
    outcomes: list[Outcome] = []
    for one in wanted:
        stamp = _as_we_left_it(library, one, known[one.photo_id], written[one.photo_id])
        made = make_ready(one, (stamp.size, stamp.mtime_ns), written[one.photo_id], order, tool)
        for each in made:
            if isinstance(each, Refused):
                outcomes.append(_failed(one, each.file, each.sentence))
            else:
                ready.append((one, each))
    try:
        proved, failed = _prove(ready, tool)
        outcomes += failed
        outcomes += _put_in_place(library, proved, order)
    except BaseException:
        for _, each in ready:
            give_up(each)
        raise
    return sorted(outcomes, key=lambda one: (one.photo_id, str(one.file)))


def _as_we_left_it(
    library: Library, names: PhotoNames, known: FileStamp, written: Mapping[str, Written]
) -> FileStamp:
    """A photo's file as the library knows it; one that was put in place when we were ended is made known."""
    ours = written.get(names.file)
    now = stamp_at(known.path)
    if ours is None or not ours.content or now in (None, (known.size, known.mtime_ns)):
        return known
    try:
        found = fingerprint(known.path)
    except PhotoError:
        return known
    if now is None or found.hex() != ours.content:
        return known
    stamp = FileStamp(known.path, *now)
    with library.transaction():
        library.names_out.renew_content(names.photo_id, stamp, found)
    return stamp


_Proved = tuple[PhotoNames, Ready, Proof]


def _prove(
    ready: Sequence[tuple[PhotoNames, Ready]], tool: ExifTool | None
) -> tuple[list[_Proved], list[Outcome]]:
    """Read again what was made ready; what fails goes no further."""
    parts = {
        each.part: Frame(names.width, names.height, names.orientation)
        for names, each in ready
        if each.part is not None
    }
    said = read_back(parts, tool)
    proved: list[_Proved] = []
    failed: list[Outcome] = []
    for names, each in ready:
        if each.part is None:
            proved.append((names, each, Proof(passed=False)))
            continue
        proof = compare(each.merged.expected, each.merged.expected_microsoft, said.get(each.part))
        if proof.passed:
            proved.append((names, each, proof))
        else:
            give_up(each)
            failed.append(_failed(names, each.file, _unproved(proof)))
    return proved, failed


def _unproved(proof: Proof) -> str:
    return tr(
        "Read again, the file did not have {who} where it should be, so it was left as it was.",
        who=proof.missing,
    )


def _put_in_place(library: Library, proved: Sequence[_Proved], order: Order) -> list[Outcome]:
    if order.dry_run:
        return [_outcome(names, each, proof) for names, each, proof in proved]
    with library.transaction(durable=True):
        # Whatever happens between here and the end, no name of ours is taken for somebody else's.
        for names, each, _ in proved:
            if each.part is not None:
                either = replace(each.before | each.merged.written, content=each.fingerprint.hex())
                library.names_out.note(names.photo_id, each.file, either)
    outcomes: list[Outcome] = []
    done: list[tuple[PhotoNames, Ready]] = []
    for names, each, proof in proved:
        try:
            finish(each)
        except NotWrittenError as error:
            outcomes.append(_failed(names, each.file, str(error)))
        else:
            outcomes.append(_outcome(names, each, proof))
            done.append((names, each))
    with library.transaction(durable=True):
        for names, each in done:
            _note(library, names, each)
    return outcomes


def _note(library: Library, names: PhotoNames, each: Ready) -> None:
    if each.part is None and each.merged.written == each.before:
        return
    library.names_out.note(names.photo_id, each.file, each.merged.written)
    stamp = stamp_at(each.file) if each.is_photo and each.part is not None else None
    if stamp is not None:
        # Else the next scan would take it for a photo that somebody has changed.
        library.names_out.renew_content(names.photo_id, FileStamp(Path(names.file), *stamp), each.fingerprint)


def _outcome(names: PhotoNames, each: Ready, proof: Proof) -> Outcome:
    return Outcome(
        photo_id=names.photo_id,
        photo=Path(names.file),
        file=each.file,
        state="written" if each.merged.changed else "unchanged",
        note=each.note,
        conflicts=each.merged.conflicts,
        names=len(each.merged.expected),
        proved=each.part is not None and proof.passed,
        worst=proof.worst,
    )


def _failed(names: PhotoNames, file: Path, sentence: str) -> Outcome:
    return Outcome(names.photo_id, Path(names.file), file, "failed", error=sentence)
