"""The command that finds photos."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from headless import documents
from headless.search_arguments import radius_of
from headless.session import Session, absolute
from models.dates import Span, span_of
from models.errors import AppError
from models.place import around
from models.query import Area, PhotoQuery, folded
from repository.fact_counts import FactCounts
from repository.library import Library
from services.places import find
from services.searching import search

_KINDS = {"raw": "raw", "film": "film", "films": "film", "video": "film", "videos": "film", "photo": "photo"}
_ALSO = {"JPG": "JPEG", "HEIC": "HEIF", "TIF": "TIFF"}


def search_photos(session: Session, args: argparse.Namespace) -> documents.Document:
    """Paths of the photos for which all of it holds, newest first."""
    photos = search(session.library, query_of(session.library, args))
    return {"photos": [photo.file for photo in photos]}


def query_of(library: Library, args: argparse.Namespace) -> PhotoQuery:
    """What is asked for.

    Raises:
        AppError: a person, folder, date, camera, type or place is not known; the sentence says which.
    """
    counts = library.searching.counts()
    span = _span(args)
    kinds, formats = _types(args.type, counts)
    return PhotoQuery(
        people=tuple(library.people.find(one).id for one in args.person),
        without=tuple(library.people.find(one).id for one in args.without),
        only=args.only,
        least_faces=max(0, args.faces),
        unnamed=args.unnamed,
        since=span.since,
        until=span.until,
        folder=None if args.folder is None else str(_folder(library, absolute(args.folder))),
        text=args.text,
        camera=None if args.camera is None else _camera(args.camera, counts),
        kinds=kinds,
        formats=formats,
        area=None if args.near is None else _area(args.near),
    )


def _span(args: argparse.Namespace) -> Span:
    since, until = (None if said is None else _date(said) for said in (args.since, args.until))
    if args.when is not None:
        if since is not None or until is not None:
            raise AppError("Say either --when, or --from and --to.")
        return _date(args.when)
    return Span(None if since is None else since.since, None if until is None else until.until)


def _date(said: str) -> Span:
    span = span_of(said)
    if span is None:
        raise AppError(f"{said} is no date. Try something like 2019-06-01, June 2019 or 2015-2018.")
    return span


def _folder(library: Library, path: Path) -> Path:
    """Its disk may be away; what is neither there nor known is a slip of the pen."""
    if not path.is_dir() and path not in library.folders.all() and library.photos.count_below(path)[0] == 0:
        raise AppError(f"There is no folder {path}.")
    return path


def _camera(words: str, counts: FactCounts) -> str:
    found = [
        name for name, _ in counts.cameras if all(word in folded(name) for word in folded(words).split())
    ]
    exact = [name for name in found if folded(name) == folded(words)]
    if len(exact or found) != 1:
        known = ", ".join(found or [name for name, _ in counts.cameras]) or "none is known"
        raise AppError(f"Say which camera is meant by {words}: {known}.")
    return (exact or found)[0]


def _types(said: Sequence[str], counts: FactCounts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    kinds, formats = [], []
    known = {name.upper(): name for name, _ in counts.formats}
    for word in said:
        name = known.get(_ALSO.get(word.upper(), word.upper()))
        if word.lower() in _KINDS:
            kinds.append(_KINDS[word.lower()])
        elif name is not None:
            formats.append(name)
        else:
            raise AppError(f"There is no photo of the type {word}. There are: {', '.join(known.values())}.")
    return tuple(dict.fromkeys(kinds)), tuple(dict.fromkeys(formats))


def _area(near: str) -> Area:
    try:
        city, km = radius_of(near)
    except ValueError:
        raise AppError(f"{near} is no place. Try something like Berlin, or Berlin,50.") from None
    found = find(city, 1)
    if not found:
        raise AppError(f"No city called {city} is known.")
    return around(found[0].latitude, found[0].longitude, km)


COMMANDS: dict[str, Callable[[Session, argparse.Namespace], documents.Document]] = {"search": search_photos}
