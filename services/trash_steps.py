"""What reversing a step does to files: they come back from the trash, or go there again."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from config.language import tr
from media.trash import TrashEmptiedError, TrashError
from models.changes import Changes, Step
from repository.journal import RowChange
from repository.library import Library
from repository.trashed import places_from_json, places_to_json
from services.file_moves import FileMoves
from services.locating import is_at_home
from services.trash import KIND, sidecar_names

_COLUMN = "trashed"


def moves_files(step: Step) -> bool:
    """Whether reversing it moves files."""
    return step.kind == KIND


class FilesOfSteps:
    """Moves the files of steps that are about to be reversed; afterwards the steps say where they are.

    Args:
        library: the library.
        moves: what moves them, and back if nothing comes of it.
    """

    def __init__(self, library: Library, moves: FileMoves) -> None:
        self._library = library
        self._moves = moves
        self._rewritten: dict[int, list[RowChange]] = {}
        self._own, self._back = set[int](), list[Path]()

    def follow(self, steps: Sequence[Step]) -> None:
        """Move the files of these steps, in this order.

        Raises:
            TrashError: one cannot come back, or is not where it was; the sentence says why.
        """
        for step in steps:
            if not moves_files(step):
                continue
            if step.undone:
                self._throw_away_again(step)
            else:
                self._bring_back(step)

    def settle(self) -> Changes:
        """In the transaction in which the rows are written, before they are.

        A newcomer that had the path of a photo that is back has lost its file, or that could not have come
        back: it is put aside.

        Returns:
            The newcomers.
        """
        aside = {self._library.photos.id_at(path) for path in self._back} - {None, *self._own}
        newcomers = frozenset(photo for photo in aside if photo is not None)
        for photo in newcomers:
            self._library.photos.put_aside(photo)
        for step, changes in self._rewritten.items():
            self._library.history.rewrite(step, changes)
        self._moves.settle()
        return Changes(photos=newcomers)

    def _bring_back(self, step: Step) -> None:
        changes = [change for change in self._changes(step) if _trashed(change) is not None]
        places = [place for change in changes for place in places_from_json(_trashed(change))]
        self._own |= {change.id for change in changes}
        befores = [change.before or {} for change in changes]
        self._back += [Path(str(before["path"])) for before in befores if "path" in before]
        self._refuse_taken(changes)
        waiting = []
        for path, place in places:
            if place is not None and os.path.lexists(place):
                waiting.append((path, place))
            elif os.path.lexists(path) and not self._is_another(path):
                # Somebody has brought it back without us.
                continue
            elif place is None:
                raise TrashError(
                    tr("Only the system's own trash can bring back {path}. Nothing was changed.", path=path)
                )
            else:
                # Asked for all the same: it knows best why there is nothing.
                waiting = [(path, place)]
                break
        try:
            self._moves.take_out(waiting)
        except TrashEmptiedError:
            with self._library.transaction():
                self._library.trashed.end(step.id)
            raise

    def _refuse_taken(self, changes: Sequence[RowChange]) -> None:
        """A photo that was missing comes back without a file: another that is there keeps its path."""
        for change in changes:
            path = Path(str((change.before or {}).get("path", "")))
            if not places_from_json(_trashed(change)) and self._is_another(path):
                raise TrashError(
                    tr("There is something else at {path} by now. Nothing was changed.", path=path)
                )

    def _is_another(self, path: Path) -> bool:
        """Whether another photo has this path by now, and is there."""
        holder = self._library.photos.id_at(path)
        if holder is None or holder in self._own:
            return False
        return is_at_home(self._library, self._library.photos.get(holder))

    def _throw_away_again(self, step: Step) -> None:
        changes = self._changes(step)
        files = {
            number: self._still_there(change.id, [path for path, _ in places_from_json(_trashed(change))])
            for number, change in enumerate(changes)
            if _trashed(change) is not None
        }
        # All at once: what is on its way is written down as a whole.
        places = iter(self._moves.put_in([path for paths in files.values() for path in paths]))
        for number, paths in files.items():
            lying = places_to_json(list(islice(places, len(paths))))
            after = {**(changes[number].after or {}), _COLUMN: lying}
            changes[number] = replace(changes[number], after=after)
        self._rewritten[step.id] = changes

    def _still_there(self, photo_id: int, files: Sequence[Path]) -> list[Path]:
        if not files:
            return []
        photo = self._library.photos.get(photo_id)
        if not is_at_home(self._library, photo) or photo.path not in files:
            raise TrashError(tr("{path} is not the photo it was. Nothing was deleted.", path=files[0]))
        # What the history of a library says might be made up: nothing else goes to the trash.
        own = [photo.path, *(copy.path for copy in self._library.copies.of(photo_id))]
        beside = {sidecar for path in own for sidecar in sidecar_names(path)}
        return [file for file in files if os.path.lexists(file) and file in {*own, *beside}]

    def _changes(self, step: Step) -> list[RowChange]:
        return self._library.history.changes(step.id)


def _trashed(change: RowChange) -> object:
    return (change.after or {}).get(_COLUMN) if change.table == "photos" else None
