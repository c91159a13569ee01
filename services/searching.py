"""Searching for photos, and searches somebody wants to find again."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace

from config.language import tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.photo import Photo
from models.photo_index import PhotoIndex
from models.query import EVERYTHING, PhotoQuery, UnreadableQueryError, from_json, to_json
from repository.journal import Journal
from repository.library import Library
from repository.saved_searches import SavedSearch
from services.deciding import deciding
from services.naming import tidy_name

_log = logging.getLogger("Search")


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave.

    Attributes:
        query: what was asked.
        photos: newest first, those without a date last.
        total: how many photos the library has.
    """

    query: PhotoQuery
    photos: PhotoIndex
    total: int


@dataclass(frozen=True, slots=True)
class Saved:
    """The saved searches that can be used.

    Attributes:
        searches: by name, each as it is kept and as it is meant today.
        notes: sentences about those that cannot be used, or only in part.
        unusable: those that cannot be used, each with its sentence; all that can be done is to delete them.
    """

    searches: tuple[tuple[SavedSearch, PhotoQuery], ...] = ()
    notes: tuple[str, ...] = ()
    unusable: tuple[tuple[SavedSearch, str], ...] = ()


def search(library: Library, query: PhotoQuery) -> list[Photo]:
    """The photos for which all of it holds, newest first."""
    return library.photos.all() if query == EVERYTHING else library.searching.find(query)


def found(library: Library, query: PhotoQuery) -> Found:
    """The same, beside how many photos there are; both seen at the same moment."""
    with library.reading():
        if query == EVERYTHING:
            everything = library.pages.all()
            return Found(query, everything, len(everything))
        return Found(query, library.searching.index(query), library.pages.count())


def folders(library: Library) -> list[str]:
    """Every folder with a photo in it, and every folder that was added."""
    known = library.searching.folders()
    added = [str(folder) for folder in library.folders.all()]
    return sorted({*known, *added})


def save_search(library: Library, pack: Pack, name: str, query: PhotoQuery) -> Changes:
    """Keep a search under a name; one that has this name already is replaced.

    Raises:
        AppError: the name is none, or nothing is searched for.
    """
    called = tidy_name(name)
    if query == EVERYTHING:
        raise AppError(tr("Say first what to search for."))
    with deciding(library, pack, "search") as decision:
        decision.text = tr("Saved the search “{name}”", name=called)
        known = library.searches.named(called)
        if known is None:
            decision.journal.insert("searches", name=called, query=to_json(query))
        else:
            decision.journal.update("searches", known, name=called, query=to_json(query))
    return decision.changes


def rename_search(library: Library, pack: Pack, search_id: int, name: str) -> Changes:
    """Call a saved search something else.

    Raises:
        AppError: the name is none or taken, or the search is gone.
    """
    called = tidy_name(name)
    with deciding(library, pack, "search") as decision:
        kept = _kept(library, search_id)
        if library.searches.named(called) not in (None, search_id):
            raise AppError(tr("There is a saved search “{name}” already.", name=called))
        decision.text = tr("The search “{search}” is now “{name}”", search=kept.name, name=called)
        decision.journal.update("searches", search_id, name=called)
    return decision.changes


def delete_search(library: Library, pack: Pack, search_id: int) -> Changes:
    """Keep a saved search no longer.

    Raises:
        AppError: it is gone already.
    """
    with deciding(library, pack, "search") as decision:
        decision.text = tr("Deleted the search “{name}”", name=_kept(library, search_id).name)
        decision.journal.delete("searches", search_id)
    return decision.changes


def put_in_searches(library: Library, journal: Journal, person_id: int, *, instead_of: int) -> None:
    """Have saved searches ask for one person instead of another, who turned out to be the same."""
    for row in library.searches.all():
        try:
            query = from_json(row.query)
        except UnreadableQueryError:
            continue
        today = replace(
            query,
            people=_instead(query.people, instead_of, person_id),
            any_of=_instead(query.any_of, instead_of, person_id),
            without=_instead(query.without, instead_of, person_id),
        )
        if today != query:
            journal.update("searches", row.id, query=to_json(today))


def saved(library: Library) -> Saved:
    """The saved searches as they can be used today; what cannot is said, and stays as it is kept.

    People and circles that are gone (forgotten, say) are left out: undo may bring circles back.
    """
    with library.reading():
        rows = library.searches.all()
        if not rows:
            return Saved()
        people, circles = library.people.ids(), {circle.id for circle in library.circles.all()}
    searches: list[tuple[SavedSearch, PhotoQuery]] = []
    notes: list[str] = []
    unusable: list[tuple[SavedSearch, str]] = []
    for row in rows:
        try:
            query = from_json(row.query)
        except UnreadableQueryError as error:
            notes.append(_unreadable(row, error))
            unusable.append((row, notes[-1]))
            continue
        today = _without_the_gone(query, people, circles)
        notes += _about_the_gone(row.name, query, today)
        if today != EVERYTHING and _asks_for_somebody(query) <= _asks_for_somebody(today):
            searches.append((row, today))
        else:
            unusable.append((row, notes[-1]))
    return Saved(tuple(searches), tuple(notes), tuple(unusable))


def _instead(ids: tuple[int, ...], old: int, new: int) -> tuple[int, ...]:
    return tuple(dict.fromkeys(new if one == old else one for one in ids))


def _kept(library: Library, search_id: int) -> SavedSearch:
    for row in library.searches.all():
        if row.id == search_id:
            return row
    raise AppError(tr("This saved search is no longer in the library."))


def _unreadable(row: SavedSearch, error: UnreadableQueryError) -> str:
    _log.warning("The saved search %d cannot be read (%s)", row.id, error)
    if error.newer:
        return tr("The saved search “{name}” is of a newer version and is not shown.", name=row.name)
    return tr("The saved search “{name}” is damaged and is not shown.", name=row.name)


def _without_the_gone(query: PhotoQuery, people: set[int], circles: set[int]) -> PhotoQuery:
    def here(ids: tuple[int, ...], known: set[int]) -> tuple[int, ...]:
        return tuple(one for one in ids if one in known)

    return replace(
        query,
        people=here(query.people, people),
        any_of=here(query.any_of, people),
        without=here(query.without, people),
        circles=here(query.circles, circles),
    )


def _asks_for_somebody(query: PhotoQuery) -> bool:
    """Without anybody left, `only` would find the photos without a face: nobody has asked for those."""
    return bool(query.people or query.any_of or query.circles)


def _about_the_gone(name: str, query: PhotoQuery, today: PhotoQuery) -> Iterator[str]:
    if today == query:
        return
    _log.info("Somebody in the saved search %r is no longer in the library", name)
    if today == EVERYTHING or _asks_for_somebody(query) > _asks_for_somebody(today):
        yield tr("Nobody in the saved search “{name}” is in the library; it is not shown.", name=name)
    else:
        yield tr("Somebody in the saved search “{name}” is gone and was left out.", name=name)
