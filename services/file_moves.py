"""Files that go to the trash or come back from it together with a decision: both happen, or neither does.

What is about to be moved is written down before the first file is: whatever ends the program in between,
the next start puts back what went to the trash without a decision that says so.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from media.trash import Trash, TrashEmptiedError
from models.errors import AppError
from repository.journal import UNREADABLE
from repository.library import Library

log = logging.getLogger("Trash")

NOTE = "files under way"
_PLACES = f"{NOTE}, places "
PLACES = 64
"""Of so many files together is noted where they lie, once the system has said it: to write down anew where
all of them are after each would take hours for a hundred thousand."""


@dataclass(frozen=True, slots=True)
class Move:
    """One file on its way.

    Attributes:
        path: where it is in the library.
        place: where it lies in the trash; None where that is not known.
        out: it comes out of the trash.
    """

    path: Path
    place: Path | None
    out: bool = False


class FileMoves:
    """Moves files and remembers them, so that they can go back. See `moving_files`.

    Args:
        library: where it is written down.
        trash: where files go.
        kept: moves that were never decided and cannot be taken back now; they stay written down.
    """

    def __init__(self, library: Library, trash: Trash, kept: Sequence[Move] = ()) -> None:
        self._library = library
        self._trash = trash
        self._noted = list(kept)
        self._kept = len(kept)
        self.done: list[Move] = []

    def put_in(self, paths: Sequence[Path]) -> list[tuple[Path, Path | None]]:
        """Move files to the trash; returns where each of them lies there.

        Raises:
            TrashError: one could not be moved; those before it go back when the block is left.
        """
        before = len(self.done)
        for path in paths:
            self._noted.append(Move(path, self._trash.reserve(path)))
        self._carry_out()
        return [(move.path, move.place) for move in self.done[before:]]

    def take_out(self, places: Sequence[tuple[Path, Path]]) -> None:
        """Move files back; takes where each was and where it lies in the trash.

        Raises:
            TrashError: one could not be moved; those before it go back when the block is left.
        """
        self._noted += [Move(path, place, out=True) for path, place in places]
        self._carry_out()

    def settle(self) -> None:
        """In the transaction of the decision: from now on it says where the files are."""
        _write_down(self._library, self._noted[: self._kept])

    def take_back(self) -> None:
        """Nothing came of it: move every file to where it was."""
        left = self._noted[: self._kept]
        for number in reversed(range(self._kept, len(self._noted))):
            move = self._noted[number]
            try:
                self._take_back(move, done=number < self._kept + len(self.done))
            except AppError as error:
                log.error("%s", error)
                if not move.out:
                    left.append(move)
        try:
            with self._library.transaction():
                _write_down(self._library, left)
        except AppError as error:
            # It is still noted: the next start finds every file where it belongs.
            log.error("%s", error)

    def _carry_out(self) -> None:
        with self._library.transaction(durable=True):
            _write_down(self._library, self._noted)
        for number in range(self._kept + len(self.done), len(self._noted)):
            move = self._noted[number]
            if move.out:
                assert move.place is not None  # noqa: S101 - `take_out` takes no other
                self._trash.take_out(move.place, move.path)
            else:
                place = self._trash.put_in(move.path, move.place)
                if place != move.place:
                    self._noted[number] = move = replace(move, place=place)
                    self._note_place(number)
            self.done.append(move)

    def _note_place(self, number: int) -> None:
        """Write down where a file lies, with those noted beside it."""
        piece = number // PLACES
        places = [_text(move.place) for move in self._noted[piece * PLACES : number + 1]]
        with self._library.transaction(durable=True):
            self._library.note(f"{_PLACES}{piece}", json.dumps(places))

    def _take_back(self, move: Move, *, done: bool) -> None:
        if not done:
            if move.place is not None and not move.out:
                self._trash.release(move.place)
        elif move.out:
            self._trash.put_in(move.path, move.place)
        elif move.place is None:
            log.error("%s is in the system's trash, which did not say where", move.path)
        else:
            self._trash.take_out(move.place, move.path)


@contextmanager
def moving_files(library: Library, trash: Trash) -> Iterator[FileMoves]:
    """Inside, files are moved, and then a decision is written that settles them; else they go back."""
    library.expect_writable()
    moves = FileMoves(library, trash, put_back_unsettled(library, trash))
    try:
        yield moves
    except BaseException:
        moves.take_back()
        raise


def put_back_unsettled(library: Library, trash: Trash) -> list[Move]:
    """Move files back that went to the trash when the program ended before it was decided.

    Files that were coming out of the trash stay where they are: the next scan knows them again.

    Returns:
        What could not be put back, perhaps because its disk is away: it stays noted for the next time.
    """
    moves = _unsettled(library)
    if not moves:
        return []
    failed = list[Move]()
    for move in reversed(moves):
        try:
            _put_back(move, trash)
        except AppError as error:
            log.error("%s", error)
            failed.insert(0, move)
    with library.transaction():
        _write_down(library, failed)
    return failed


def _put_back(move: Move, trash: Trash) -> None:
    if move.place is None:
        if not os.path.lexists(move.path):
            log.warning("%s may be in the system's trash", move.path)
        return
    if trash.finish(move.place, move.path):
        # Ended between its coming to one place and its leaving the other.
        return
    if move.out or os.path.lexists(move.path):
        trash.release(move.place)
        return
    try:
        # Asked as well if the file is in neither place: it knows whether that is for a disk that is away.
        trash.take_out(move.place, move.path)
        log.info("%s is back from the trash: throwing it away was never finished", move.path)
    except TrashEmptiedError as error:
        log.warning("%s", error)
        trash.release(move.place)


def _write_down(library: Library, moves: Sequence[Move]) -> None:
    """Note these moves instead of all others, inside the caller's transaction."""
    library.forget_notes(_PLACES)
    noted = [[str(move.path), _text(move.place), move.out] for move in moves]
    library.note(NOTE, json.dumps(noted) if noted else "")


def _text(place: Path | None) -> str | None:
    return None if place is None else str(place)


def _unsettled(library: Library) -> list[Move]:
    text = library.noted(NOTE)
    try:
        return _with_places(library, [_read(each) for each in json.loads(text)]) if text else []
    except UNREADABLE as error:
        # Whatever wrote this: no file is touched for it, and the library opens.
        log.error("The note of files on their way to the trash is damaged and was dropped: %s", error)
        with library.transaction():
            _write_down(library, [])
        return []


def _with_places(library: Library, moves: list[Move]) -> list[Move]:
    """The same with what the system said after they were written down.

    Raises:
        UNREADABLE: it is something else than this program has written.
    """
    known = list[Move]()
    for first in range(0, len(moves), PLACES):
        some = moves[first : first + PLACES]
        places = json.loads(library.noted(f"{_PLACES}{first // PLACES}") or "[]")
        known += [_read([str(move.path), place, move.out]) for move, place in zip(some, places, strict=False)]
        known += some[len(places) :]
    return known


def _read(noted: object) -> Move:
    """One file of a note.

    Raises:
        UNREADABLE: it is something else than this program has written.
    """
    if not isinstance(noted, list):
        raise TypeError(f"not a file on its way: {noted!r}")
    path, place, out = noted
    for each in (path, place):
        if each is not None and not (isinstance(each, str) and Path(each).is_absolute() and "\0" not in each):
            raise ValueError(f"not a file: {each!r}")
    if path is None or not isinstance(out, bool):
        raise ValueError(f"not a file on its way: {noted!r}")
    return Move(Path(path), None if place is None else Path(place), out)
