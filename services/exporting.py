"""Photos of people to a folder, and everything the library knows as a file other programs read."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from config import PRODUCT, VERSION
from config.language import tr
from media.replacing import discard_part, or_a_sentence
from media.sidecars import sidecar_of
from media.taking_along import DiskFullError, folder_name, make_folder, take_along
from models.errors import AppError, PhotoError
from models.export import ExportItem, ExportOrder, ExportReport, NotExported
from repository.clock import now
from repository.library import Library

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula."""
TABLES = ("json", "csv")
_OF_PHOTO = ("path", "taken_at", "width", "height", "orientation", "format", "kind", "camera", "lens")
_PLACE = ("latitude", "longitude", "missing")
_OF_FACE = ("person", "key", "name", "confirmed", "unsure", "source")
_FACES = ("photo", *_OF_PHOTO, *_PLACE, "face", "x", "y", "w", "h", *_OF_FACE)
REPORT_EVERY = 500


def photos_of_people(library: Library, people: Collection[int] | None) -> list[ExportItem]:
    """The photos of some people, or of everybody with a name."""
    wanted = library.export_rows.named_people() if people is None else people
    return library.export_rows.of_people(wanted)


def chosen_photos(library: Library, photos: Collection[int]) -> list[ExportItem]:
    """These photos."""
    return library.export_rows.photos_of(photos)


def export_one(item: ExportItem, order: ExportOrder, report: ExportReport) -> bool:
    """Bring one photo to where it is to go, and note in the report what became of it.

    Returns:
        Whether it makes sense to go on.
    """
    file = Path(item.file)
    taken = set()
    try:
        for folder in _folders(item, order):
            make_folder(folder)
            done, target = take_along(file, folder, link=order.link)
            taken.add(done)
            if order.sidecars:
                _take_sidecar(file, item, target)
    except DiskFullError as error:
        report.failed.append(NotExported(file, str(error)))
        report.trouble = str(error)
        return False
    except PhotoError as error:
        report.failed.append(NotExported(file, str(error)))
        return True
    if "copied" in taken:
        report.copied += 1
    elif "linked" in taken:
        report.linked += 1
    else:
        report.there += 1
    return True


def _folders(item: ExportItem, order: ExportOrder) -> list[Path]:
    if not order.by_person or not item.people:
        return [order.folder]
    return [order.folder / folder_name(name) for name in item.people]


def _take_sidecar(file: Path, item: ExportItem, target: Path) -> None:
    """A sidecar is called as its photo is there; always a copy, for two photos never share one."""
    sidecar = sidecar_of(file, is_raw=item.kind == "raw")
    if not sidecar.is_file():
        return
    by_stem = sidecar.stem == file.stem
    wanted = target.with_suffix(sidecar.suffix) if by_stem else target.with_name(target.name + sidecar.suffix)
    with or_a_sentence(), suppress(FileExistsError), wanted.open("xb") as opened:
        opened.write(sidecar.read_bytes())


def export_data(library: Library, file: Path) -> Iterator[int]:
    """Write all that is known of people, photos and faces into a file.

    JSON is one document; CSV is a table of faces (photos without one have a row, too), and beside it
    `-people.csv` and `-decisions.csv`.

    Args:
        library: to be told of.
        file: ends in `.json` or `.csv`; it and those beside it must not be there yet.

    Yields:
        How many photos are written.

    Raises:
        AppError: it cannot be written; nothing is left behind.
    """
    kind = file.suffix.lower().lstrip(".")
    if kind not in TABLES:
        raise AppError(tr("Give the file a name that ends in .json or .csv."))
    with library.reading():
        yield from (_write_json if kind == "json" else _write_tables)(library, file)


def _write_json(library: Library, file: Path) -> Iterator[int]:
    rows = library.export_rows
    with _new_file(file) as out:
        head = {"program": PRODUCT, "version": VERSION, "exported_at": now()}
        out.write(json.dumps(head, ensure_ascii=False)[:-1])
        for name, records in (
            ("people", rows.people()),
            ("decisions", rows.decisions()),
            ("history", rows.steps()),
        ):
            out.write(f',\n"{name}": [')
            _write_list(out, records)
            out.write("]")
        out.write(',\n"photos": [')
        yield from _counted(rows.photos(), _lister(out))
        out.write("]}\n")


def _write_list(out: IO[str], records: Iterator[dict[str, Any]]) -> None:
    write = _lister(out)
    for record in records:
        write(record)


def _lister(out: IO[str]) -> Callable[[dict[str, Any]], None]:
    first = True

    def write(record: dict[str, Any]) -> None:
        nonlocal first
        out.write("\n" if first else ",\n")
        out.write(json.dumps(record, ensure_ascii=False))
        first = False

    return write


def _write_tables(library: Library, file: Path) -> Iterator[int]:
    rows = library.export_rows
    for name, records in (("people", rows.people()), ("decisions", rows.decisions())):
        with _new_file(file.with_name(f"{file.stem}-{name}{file.suffix}")) as out:
            table = csv.writer(out)
            for number, record in enumerate(records):
                if not number:
                    table.writerow(record)
                table.writerow(_cells(record.values()))
    with _new_file(file) as out:
        table = csv.writer(out)
        table.writerow(_FACES)

        def write(photo: dict[str, Any]) -> None:
            for face in photo["faces"] or [{}]:
                table.writerow(_cells(_face_row(photo, face)))

        yield from _counted(rows.photos(), write)


def _face_row(photo: dict[str, Any], face: dict[str, Any]) -> list[object]:
    said = {**photo, "photo": photo["id"], "face": face.get("id")}
    said |= dict(zip("xywh", face.get("box", [None] * 4), strict=True))
    said |= {name: face.get(name) for name in _OF_FACE}
    return [said[name] for name in _FACES]


def _cells(values: Collection[Any]) -> list[object]:
    """Nothing a spreadsheet would compute: a name or path that looks like a formula is made a text."""
    return [_cell(value) for value in values]


def _cell(value: object) -> object:
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value


def _counted(photos: Iterator[dict[str, Any]], write: Callable[[dict[str, Any]], None]) -> Iterator[int]:
    for number, photo in enumerate(photos, 1):
        write(photo)
        if not number % REPORT_EVERY:
            yield number


@contextmanager
def _new_file(file: Path) -> Iterator[IO[str]]:
    """A file that is there when it is whole, and never takes another one's place."""
    part = file.with_name(f".{file.name}.part")
    if os.path.lexists(file):
        raise AppError(tr("{file} is there already. Give another name.", file=file))
    with or_a_sentence():
        try:
            # With a mark of its encoding: without it spreadsheets read names as gibberish.
            encoding = "utf-8-sig" if file.suffix.lower() == ".csv" else "utf-8"
            with part.open("w", encoding=encoding, newline="") as out:
                yield out
                out.flush()
                os.fsync(out.fileno())
            part.rename(file)
        finally:
            discard_part(part)
