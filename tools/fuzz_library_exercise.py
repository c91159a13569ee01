"""Doing with a library what people do, and what came of it."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

from fuzz_library_report import Finding
from fuzz_library_seeds import LIBRARY, PICTURES, ROOT

from headless import documents
from models.errors import AppError
from repository.library import Library
from services.answers import learn
from services.checking import check
from services.grouping import apply, plan
from services.joining import plan_new
from services.naming import name_person
from services.rejecting import confirm
from services.suggesting import suggest, suggest_for_person
from services.undoing import redo, reverse, undo
from tests.fakes import PACK, vector_of

LEAST_TOLD = 12
"""Lines of a traceback that are kept."""


def _somebody(library: Library) -> int:
    return min(library.people.ids(), default=1)


def _newest_step(library: Library) -> int:
    return max((step.id for step in library.history.all()), default=1)


def _printed(library: Library) -> bytes:
    return json.dumps(documents.people(library), ensure_ascii=False).encode()


def _details(library: Library) -> None:
    """What the pages of the window ask for."""
    for photo in library.photos.all()[:4]:
        library.faces.of_photo(photo.id)
    for person in library.people.all()[:4]:
        library.faces.of_person(person.id)
        library.photos.of_person(person.id)
    library.faces.in_no_group()
    library.people.names()


def _steps(library: Library) -> None:
    for step in library.history.all()[:4]:
        library.history.in_the_way(step.id)


CALLS: tuple[tuple[str, Callable[[Library], object]], ...] = (
    ("people.all", lambda library: library.people.all()),
    ("faces.all", lambda library: library.faces.all()),
    ("photos.all", lambda library: library.photos.all()),
    ("photos.known_files", lambda library: library.photos.known_files()),
    ("folders", lambda library: (library.folders.all(), library.folders.wanted(), library.problems.all())),
    ("details", _details),
    ("history.entries", lambda library: library.history.entries()),
    ("history.in_the_way", _steps),
    ("document of people", _printed),
    ("check", lambda library: check(library, PACK)),
    ("suggest", lambda library: suggest(library, PACK, vector_of(1, 77), photo_id=1)),
    ("suggest_for_person", lambda library: suggest_for_person(library, PACK, _somebody(library))),
    ("learn", lambda library: learn(library, PACK)),
    ("faces_afresh", lambda library: library.groups.faces_afresh()),
    ("plan and apply", lambda library: apply(library, PACK, plan(library, PACK))),
    ("plan_new and apply", lambda library: apply(library, PACK, plan_new(library, PACK))),
    ("undo", lambda library: undo(library, PACK)),
    ("redo", lambda library: redo(library, PACK)),
    ("name_person", lambda library: name_person(library, PACK, _somebody(library), "Zoë")),
    ("confirm", lambda library: confirm(library, PACK, [1], _somebody(library))),
    ("undo", lambda library: undo(library, PACK)),
    ("undo", lambda library: undo(library, PACK)),
    ("reverse", lambda library: reverse(library, PACK, 1, with_others=True)),
    ("reverse", lambda library: reverse(library, PACK, _newest_step(library), with_others=True)),
    ("document of people", _printed),
)


class Outcome:
    """What became of one mutant: sentences and findings."""

    def __init__(self, number: int, mutation: str) -> None:
        self.number, self.mutation = number, mutation
        self.opened = False
        self.refused: list[str] = []
        self.findings: list[Finding] = []

    def of(self, call: str, action: Callable[[], object]) -> object:
        """Do it; what it says is written down."""
        try:
            return action()
        except AppError as error:
            sentence = str(error)
            if not sentence.strip() or not sentence.isprintable():
                self._found(call, f"no sentence: {sentence!r}", error)
            self.refused.append(f"{call}: {sentence}")
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
            self._found(call, f"{type(error).__name__}: {error}", error)
        return None

    def told(self, call: str, what: str) -> None:
        """Write down a finding without an exception."""
        self.findings.append(Finding(self.number, self.mutation, call, what, call))

    def _found(self, call: str, what: str, error: BaseException) -> None:
        trace = "".join(traceback.format_exception(error)).splitlines()[-LEAST_TOLD:]
        self.findings.append(
            Finding(
                self.number,
                self.mutation,
                call,
                " ".join(what.split())[:400],
                _where(error),
                "\n".join(trace),
            )
        )


def _where(error: BaseException) -> str:
    """The deepest line of the program's own, apart from the frame every query passes through."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.startswith(str(ROOT))
        and not (frame.filename.endswith("connections.py") and frame.name in _QUERIES)
    ]
    if not frames:
        return "nowhere of ours"
    last = frames[-1]
    return f"{Path(last.filename).relative_to(ROOT)}:{last.lineno} {last.name}"


_QUERIES = {"execute", "executemany", "fetchone", "fetchall", "fetchmany", "__next__", "_in_sentences"}


def exercise(folder: Path, outcome: Outcome) -> None:
    """Open the library of a folder and do with it what people do."""
    library = outcome.of("open", lambda: Library(folder / LIBRARY, folder / PICTURES))
    if not isinstance(library, Library):
        return
    outcome.opened = True
    for name, call in CALLS:
        outcome.of(name, partial(_explained, call, library))
        if library._connection.in_transaction:  # noqa: SLF001 - what everything after would silently be part of
            outcome.told(name, "a transaction is left open")
            library._connection.execute("ROLLBACK")  # noqa: SLF001
    outcome.of("close", library.close)


def _explained(call: Callable[[Library], object], library: Library) -> object:
    """As a lane and a command do it."""
    with library.explaining():
        return call(library)
