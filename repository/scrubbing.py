"""Taking face data, names and birth dates out of the steps of the ledger, which can still be reversed.

And names out of what somebody called a circle or a saved search.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Collection
from dataclasses import dataclass

from config.language import mark, tr
from repository.journal import UNREADABLE, Row, RowChange, Value, from_json, to_json
from repository.ledger_search import LedgerSearch
from repository.text import name_key

NOBODY = mark("somebody")
SOME_DAY = mark("some day")

_OF_FACE = ("embedding", "checksum", "crop", "landmarks")
_OF_PERSON = ("centroid", "checksum", "pack_id", "dim")
_SAID: Row = {"name": None, "born": None, "notes": None, "nicknames": None}
"""What goes with a person whose name goes."""
_CALLED = ("circles", "searches")
"""Tables whose rows have a name somebody chose, in which the name of a person may be."""
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
        lines: their nicknames and the lines of their notes, which a merge may have given to others.
    """

    own: frozenset[str]
    free: frozenset[str]
    others: frozenset[str]
    lines: frozenset[str]


class Scrubbing:
    """Every write is part of the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._ledger = LedgerSearch(connection)

    def scrub_history(self, doomed: Doomed) -> None:
        """Take the data out of every step, so that it can still be reversed and brings nothing back.

        With people who go altogether, their names go from every step, whoever it is about: somebody else who
        once had the name by mistake would get it back by undo. A name somebody else has now stays theirs.
        They go from the names of circles and saved searches, too.
        To be called while these people still have their names.
        """
        about = self._ledger.steps_about(doomed.faces, doomed.people)
        names = self._names(doomed.nameless)
        days = self._birth_dates(doomed.nameless)
        about_nameless = self._ledger.steps_about((), doomed.nameless)
        for row in self._ledger.rows(about | self._ledger.steps_saying(names.free)):
            step = row["id"]
            changes = _clean_changes(row["changes"], doomed, names, is_about=step in about)
            text = _clean_text(row["text"], names, days if step in about_nameless else None)
            if (text, changes) != (row["text"], row["changes"]):
                self._rewrite(step, text, changes)
        self._scrub_called(names)

    def names_of(self, people: Collection[int]) -> frozenset[str]:
        """Every name these people have or had, in every spelling, that nobody else has now."""
        return self._names(people).free

    def _scrub_called(self, names: _Names) -> None:
        for table in _CALLED:
            rows = self._connection.execute(f"SELECT id, name FROM {table}").fetchall()  # noqa: S608
            clean = [(_without_names(row["name"], names), row["id"]) for row in rows]
            said = {row["id"]: row["name"] for row in rows}
            self._connection.executemany(
                f"UPDATE {table} SET name = ? WHERE id = ?",  # noqa: S608 - our own names
                [(name, number) for name, number in clean if name != said[number]],
            )

    def _rewrite(self, step: int, text: str, changes: str) -> None:
        self._connection.execute(
            "UPDATE history SET text = ?, changes = ? WHERE id = ?", (text, changes, step)
        )

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
        return _Names(frozenset(own), frozenset(free), frozenset(others), self._lines(nameless))

    def _lines(self, nameless: Collection[int]) -> frozenset[str]:
        now = self._connection.execute("SELECT id, notes, nicknames FROM people").fetchall()
        said = [text for row in now if row[0] in nameless for text in (row[1], row[2]) if text]
        said += [text for _, text in self._ledger.said_of_people("notes", nameless)]
        said += [text for _, text in self._ledger.said_of_people("nicknames", nameless)]
        return frozenset(line for text in said for line in text.splitlines() if line)

    def _birth_dates(self, nameless: Collection[int]) -> frozenset[str]:
        now = self._connection.execute("SELECT id, born FROM people WHERE born IS NOT NULL").fetchall()
        said = self._ledger.said_of_people("born", nameless)
        return frozenset(str(row[1]) for row in now if row[0] in nameless) | {day for _, day in said}


def _clean_changes(stored: str, doomed: Doomed, names: _Names, *, is_about: bool) -> str:
    """What a step changed as it is to be stored; the very same where nothing of it goes."""
    try:
        changes = from_json(stored)
    except UNREADABLE:
        # It cannot be reversed anyway, and nobody knows what is in it.
        return to_json([])
    clean = [_scrubbed(change, doomed, names, is_about=is_about) for change in changes]
    return stored if clean == changes else to_json(clean)


def _clean_text(text: str, names: _Names, days: Collection[str] | None) -> str:
    """A step's sentence without names.

    Args:
        text: the sentence.
        names: who goes.
        days: birth dates that go as well, of a step about somebody who goes; None for any other step.
    """
    if days is None:
        return _without_names(text, names)
    return _without_words(
        _without_words(text, names.own, names.others - names.own, tr(NOBODY)), days, (), tr(SOME_DAY)
    )


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
            if is_about and not nameless:
                values = _without_lines(values, names.lines)
            return _without_name(values, names, nameless=nameless)
    elif change.table in _CALLED:

        def clean(values: Row) -> Row:
            name = values.get("name")
            return _with(values, {"name": _without_names(name, names)}) if isinstance(name, str) else values
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
        return _with(values, _SAID)
    return _with(values, {"name": None}) if values.get("name") in names.free else values


def _without_lines(values: Row, lines: Collection[str]) -> Row:
    """The row without what a merge brought it of somebody who goes."""
    kept: dict[str, Value] = {}
    for name in ("notes", "nicknames"):
        text = values.get(name)
        if isinstance(text, str):
            kept[name] = "\n".join(line for line in text.splitlines() if line not in lines) or None
    return _with(values, kept)


def _without_names(text: str, names: _Names) -> str:
    return _without_words(text, names.free, names.others, tr(NOBODY))


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
