"""Taking face data, names and birth dates out of the steps of the ledger, which can still be reversed."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Collection
from dataclasses import dataclass

from repository.journal import UNREADABLE, Row, RowChange, from_json, to_json
from repository.ledger_search import LedgerSearch
from repository.text import name_key

NOBODY = "somebody"
SOME_DAY = "some day"

_OF_FACE = ("embedding", "checksum", "crop", "landmarks")
_OF_PERSON = ("centroid", "checksum", "pack_id", "dim")
_UNSEEN: Row = {"person_id": None, "confirmed": 0, "unsure": 0, "hidden": 1}


@dataclass(frozen=True, slots=True)
class Doomed:
    """Whose data go, in the tables and in the ledger.

    Attributes:
        faces: their vectors, landmarks and crops go; ids of rows that only the ledger knows are among them.
        people: their centroids and looks go; ids of people merged into them are among them.
        unseen: those of the faces whose box is to be nobody's and never seen again.
        nameless: those of the people who go altogether, with their names and birth dates.
    """

    faces: frozenset[int]
    people: frozenset[int]
    unseen: frozenset[int]
    nameless: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Names:
    """Names that go.

    Attributes:
        own: in every spelling, the names of the people who go.
        free: those of them nobody else has now.
        others: every other name that occurs; "Sarah Miller" stays where "Sarah" goes.
    """

    own: frozenset[str]
    free: frozenset[str]
    others: frozenset[str]


class Scrubbing:
    """Every write is part of the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._ledger = LedgerSearch(connection)

    def scrub_history(self, doomed: Doomed) -> None:
        """Take the data out of every step, so that it can still be reversed and brings nothing back.

        With people who go altogether, their names go from every step, whoever it is about: somebody else who
        once had the name by mistake would get it back by undo. A name somebody else has now stays theirs.
        To be called while these people still have their names.
        """
        about = self._ledger.steps_about(doomed.faces, doomed.people)
        names = self._names(doomed.nameless)
        words = {person: self._birth_dates(person) for person in doomed.nameless}
        days = {day for found in words.values() for day in found}
        about_nameless = self._ledger.steps_about((), doomed.nameless)
        for step in sorted(about | (self._ledger.every_step() if names.free else set())):
            self._scrub_step(step, doomed, names, is_about=step in about)
            text = self._text(step)
            mine = step in about_nameless
            said = names.own if mine else names.free
            clean = _without_words(text, said, names.others - (said if mine else set()), NOBODY)
            clean = _without_words(clean, days, (), SOME_DAY) if mine else clean
            if clean != text:
                self._connection.execute("UPDATE history SET text = ? WHERE id = ?", (clean, step))

    def _scrub_step(self, step: int, doomed: Doomed, names: _Names, *, is_about: bool) -> None:
        found = self._connection.execute("SELECT changes FROM history WHERE id = ?", (step,)).fetchone()
        try:
            changes = from_json(found["changes"])
        except UNREADABLE:
            # It cannot be reversed anyway, and nobody knows what is in it.
            self._rewrite(step, [])
            return
        clean = [_scrubbed(change, doomed, names, is_about=is_about) for change in changes]
        if clean != changes:
            self._rewrite(step, clean)

    def _rewrite(self, step: int, changes: list[RowChange]) -> None:
        self._connection.execute("UPDATE history SET changes = ? WHERE id = ?", (to_json(changes), step))

    def _text(self, step: int) -> str:
        row = self._connection.execute("SELECT text FROM history WHERE id = ?", (step,)).fetchone()
        return str(row["text"])

    def _names(self, nameless: Collection[int]) -> _Names:
        said: list[tuple[int, str]] = [
            (row[0], row[1])
            for row in self._connection.execute("SELECT id, name FROM people WHERE name IS NOT NULL")
        ]
        taken = {name_key(name) for person, name in said if person not in nameless}
        said += self._ledger.said_of_people("name")
        keys = {name_key(name) for person, name in said if person in nameless}
        own = {name for _, name in said if name_key(name) in keys}
        free = {name for name in own if name_key(name) not in taken}
        others = {name for _, name in said} - free
        return _Names(frozenset(own), frozenset(free), frozenset(others))

    def _birth_dates(self, person: int) -> set[str]:
        now = self._connection.execute(
            "SELECT id, born FROM people WHERE id = ? AND born IS NOT NULL", (person,)
        ).fetchall()
        return {str(row[1]) for row in now} | {
            day for about, day in self._ledger.said_of_people("born", person) if about == person
        }


def _scrubbed(change: RowChange, doomed: Doomed, names: _Names, *, is_about: bool) -> RowChange:
    clean: Callable[[Row], Row]
    if change.table == "faces" and change.id in doomed.faces:
        unseen = change.id in doomed.unseen

        def clean(values: Row) -> Row:
            return _without_face(values, unseen=unseen)
    elif change.table == "people":
        nameless = change.id in doomed.nameless

        def clean(values: Row) -> Row:
            # In a step about a face that goes, anybody's centroid may be made of it; undo makes it anew.
            values = _with(values, dict.fromkeys(_OF_PERSON)) if is_about else values
            return _without_name(values, names, nameless=nameless)
    else:
        return change
    return RowChange(
        change.table,
        change.id,
        None if change.before is None else clean(change.before),
        None if change.after is None else clean(change.after),
    )


def _without_face(values: Row, *, unseen: bool) -> Row:
    clean = _with(values, dict.fromkeys(_OF_FACE))
    if any(name in values for name in _OF_FACE):
        clean = {**clean, "forgotten": 1}
    return _with(clean, _UNSEEN) if unseen else clean


def _without_name(values: Row, names: _Names, *, nameless: bool) -> Row:
    if nameless:
        return _with(values, {"name": None, "born": None})
    return _with(values, {"name": None}) if values.get("name") in names.free else values


def _with(values: Row, new: Row) -> Row:
    """The row with other values in the columns it has."""
    return {name: new.get(name, value) if name in new else value for name, value in values.items()}


def _without_words(text: str, go: Collection[str], stay: Collection[str], instead: str) -> str:
    """The text with whole names replaced, where they are not part of a longer one that stays."""
    if not any(word in text for word in go):
        return text
    # The longest first: an alternation takes the first that fits.
    words = sorted({word for word in (*go, *stay) if word in text}, key=lambda word: (-len(word), word))
    pattern = "|".join(re.escape(word) for word in words)
    gone = frozenset(go)

    def put(found: re.Match[str]) -> str:
        return instead if found[0] in gone else found[0]

    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", put, text)
