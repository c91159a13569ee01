"""The frame every decision is taken in: one transaction holds the rows, the step and the centroids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from faces.packs import Pack
from models.changes import Changes
from repository.journal import Journal, RowChange
from repository.library import Library
from services import centroids

COUNTS = frozenset(
    {"person_id", "hidden", "weak", "unsure", "forgotten", "quality", "embedding", "pack_id", "photo_id"}
)
"""Columns of a face that say for whom it counts in a centroid, and how."""


class Decision:
    """A decision being written: make its row changes through `journal` and say it in `text`."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.text = ""
        self.changes = Changes()


@contextmanager
def deciding(library: Library, pack: Pack, kind: str) -> Iterator[Decision]:
    """Write a decision whole or not at all, flushed to the disk before this returns.

    What a decision depends on is read inside: until the lock is held, grouping in another thread may
    move or dissolve what is on the screen. A decision that changes no row (a name typed again)
    leaves no step.
    """
    with library.transaction(durable=True):
        library.expect_pack(pack.id)
        decision = Decision(library.journal())
        yield decision
        rows = decision.journal.changes
        if not rows:
            return
        step = library.history.add(kind, decision.text, rows, decided=decision.journal.decided)
        effect = effect_of(library, rows)
        centroids.refresh(library, pack, _with_other_faces(library, rows))
        decision.changes = effect | Changes(text=decision.text, step=step)


def _with_other_faces(library: Library, rows: Sequence[RowChange]) -> set[int]:
    """People whose centroid is another one now: a name or a birth date changes nobody's."""
    people = {row.id for row in rows if row.table == "people" and row.before is None}
    changed = [row for row in rows if row.table == "faces" and _counts_otherwise(row)]
    for row in changed:
        people |= {*_ids(row.before, "person_id"), *_ids(row.after, "person_id")}
    return people | library.faces.people_of({row.id for row in changed})


def _counts_otherwise(row: RowChange) -> bool:
    if row.before is None or row.after is None:
        return True
    return any(row.before.get(name) != row.after.get(name) for name in row.after if name in COUNTS)


def effect_of(library: Library, rows: Sequence[RowChange]) -> Changes:
    """Which faces, people and photos the rows concern, before and after."""
    faces = {row.id for row in rows if row.table == "faces"}
    people = {row.id for row in rows if row.table == "people"}
    photos = {row.id for row in rows if row.table == "photos"}
    for row in rows:
        for values in (row.before, row.after):
            for name in ("person_id", "one", "other"):
                people |= set(_ids(values, name))
            for name in ("photo_id", "other_photo_id", "stacked"):
                photos |= set(_ids(values, name))
    for circle in (row.id for row in rows if row.table == "circles"):
        # What is shown of its members is another name.
        people |= library.circles.members(circle).keys()
    # Hiding a face or drawing it anew changes its person without touching whose it is, and grouping
    # may have moved a face since the rows were written down.
    return Changes(
        photos=frozenset(photos | library.faces.photos_of(faces)),
        people=frozenset(people | library.faces.people_of(faces)),
        faces=frozenset(faces),
    )


def _ids(values: object, name: str) -> list[int]:
    found = values.get(name) if isinstance(values, dict) else None
    return [found] if isinstance(found, int) else []
