"""Table `people`: groups of faces, their names and their centroids."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from config.language import tr
from models.errors import UnknownNameError
from models.face import Vector
from models.person import Person
from repository.blobs import encode
from repository.called import called
from repository.text import name_key, storable

_VISIBLE = "FROM faces WHERE person_id = people.id AND hidden = 0"
_SHOWN = f"EXISTS (SELECT 1 {_VISIBLE})"
# On a card a face wants some air around it: a third of it lost at the photo's edge shows somebody else.
_WITH_AIR = (
    "(x >= 0.3 * faces.width AND y >= 0.3 * faces.height"
    " AND x + 1.3 * faces.width <= photos.width AND y + 1.3 * faces.height <= photos.height)"
)
# Among the clearest few: more would have to be read from the disk for each card.
_CLEAREST = (
    f"SELECT faces.id FROM faces JOIN photos ON photos.id = photo_id"  # noqa: S608 - constant text
    f" WHERE faces.id IN (SELECT id {_VISIBLE} ORDER BY weak, quality DESC, photo_id LIMIT 12)"
    f" ORDER BY weak, {_WITH_AIR} DESC, quality DESC, faces.id LIMIT 1"
)
# A stored cover can be a face that has left the person; the clearest face stands in.
_COVER = f"coalesce((SELECT id {_VISIBLE} AND id = people.cover_face_id), ({_CLEAREST}))"
_COUNTED = {
    "faces": f"(SELECT count(*) {_VISIBLE})",
    "photos": f"(SELECT count(DISTINCT photo_id) {_VISIBLE})",
    "prominence": f"(SELECT total(quality) {_VISIBLE})",
    "cover": _COVER,
}
_ON_CARDS = ", ".join(
    f"CASE WHEN cards.person_id IS NULL THEN {counted} ELSE cards.{name} END AS {name}"
    for name, counted in _COUNTED.items()
)
# In the order of the fields of `Person`.
_SELECT = (
    f"SELECT people.id, key, name, {_ON_CARDS}, decided, born, ignored, favourite, unlisted, notes,"  # noqa: S608
    " nicknames, (SELECT group_concat(circle_id) FROM (SELECT circle_id FROM members"
    " WHERE person_id = people.id ORDER BY circle_id)) AS circles"
    # Who has no face is quickly counted; a damaged card that says so must hide nobody.
    " FROM people LEFT JOIN cards ON cards.person_id = people.id AND cards.faces > 0"
)
_KEEP = (
    "INSERT INTO cards (person_id, faces, photos, prominence, cover)"  # noqa: S608 - constant text
    f" SELECT people.id, {', '.join(_COUNTED.values())} FROM people"
    " WHERE id NOT IN (SELECT person_id FROM cards) LIMIT ?"
)
_WRONG = (
    "SELECT cards.person_id FROM cards JOIN people ON people.id = cards.person_id"  # noqa: S608 - the same
    f" WHERE cards.faces <> {_COUNTED['faces']} OR cards.photos <> {_COUNTED['photos']}"
    f" OR abs(cards.prominence - {_COUNTED['prominence']}) > 1e-6 * (1 + cards.faces)"
    f" OR cards.cover IS NOT {_COVER}"
)

CENTROIDS_AT_ONCE = 2_000
"""All of 20,000 would be 40 MB twice."""


@dataclass(frozen=True, slots=True)
class StoredCentroid:
    """A centroid as it lies in the file: the blob is not trusted before the codec has seen it."""

    person_id: int
    key: str
    name: str | None
    blob: object
    pack_id: str | None
    dim: int | None
    checksum: int | None


class People:
    """Reads and grouping's own writes; what a person decides goes through the journal."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[Person]:
        """People with a face: the named by name, then the others by how much they are seen."""
        rows = self._connection.execute(f"SELECT * FROM ({_SELECT}) WHERE faces > 0")  # noqa: S608
        people = [_person(row) for row in rows.fetchall()]
        # Sorted here: SQLite would carry whole rows through its sorter, and ask for each name's key.
        return [
            *sorted((one for one in people if one.name), key=lambda one: (name_key(one.name), one.id)),
            *sorted((one for one in people if not one.name), key=lambda one: (-one.prominence, one.id)),
        ]

    def some(self, people: Collection[int]) -> list[Person]:
        """Those of these people who have a face, by id; who is missing is gone from every page."""
        rows = self._connection.execute(
            f"SELECT * FROM ({_SELECT} WHERE people.id IN (SELECT value FROM json_each(?)))"  # noqa: S608
            " WHERE faces > 0 ORDER BY id",
            (json.dumps(sorted(people)),),
        )
        return [_person(row) for row in rows.fetchall()]

    def with_names(self) -> list[Person]:
        """People with a face and a name, by name; quick also where most groups have none."""
        rows = self._connection.execute(
            f"SELECT * FROM ({_SELECT} WHERE name IS NOT NULL) WHERE faces > 0"  # noqa: S608 - constant text
            " ORDER BY name_key(name), id"
        )
        return [_person(row) for row in rows.fetchall()]

    def without_card(self) -> int:
        """How many people would have to be counted anew if everybody were read now."""
        row = self._connection.execute(
            "SELECT (SELECT count(*) FROM people) - (SELECT count(*) FROM cards)"
        ).fetchone()
        return int(row[0])

    def keep_cards(self, most: int) -> int:
        """Keep what was not counted yet, of so many people at most; returns how many that were.

        Nothing depends on it but how quickly people are read the next time; part of the caller's transaction.
        """
        return self._connection.execute(_KEEP, (most,)).rowcount

    def wrong_cards(self) -> list[int]:
        """Whose card says something else than counting does: the file was damaged."""
        return [row["person_id"] for row in self._connection.execute(_WRONG).fetchall()]

    def drop_cards(self) -> None:
        """Have everybody counted anew when somebody asks; part of the caller's transaction."""
        self._connection.execute("DELETE FROM cards")

    def get(self, person_id: int) -> Person:
        """The person with this id.

        Raises:
            UnknownNameError: there is none.
        """
        row = self._connection.execute(f"{_SELECT} WHERE people.id = ?", (person_id,)).fetchone()
        if row is None:
            raise UnknownNameError(tr("This person is no longer in the library."))
        return _person(row)

    def find(self, text: str) -> Person:
        """The person that an id, a key or a name stands for.

        Raises:
            UnknownNameError: none does, or several do.
        """
        rows = self._connection.execute(
            f"SELECT id FROM people WHERE {_SHOWN} AND (key = ?1 OR CAST(id AS TEXT) = ?1)",  # noqa: S608
            (storable(text),),
        )
        # An id or a key is meant, should somebody be called so.
        found = [row["id"] for row in rows] or called(self._connection, storable(text))
        if len(found) > 1:
            keys = ", ".join(self.get(person).key for person in found)
            raise UnknownNameError(
                tr("Several people are called {name!r}; use one of the keys {keys}.", name=text, keys=keys)
            )
        if not found:
            raise UnknownNameError(tr("There is no person {name!r} in the library.", name=text))
        return self.get(found[0])

    def photos_of(self, person_id: int) -> set[int]:
        """The photos in which a person is seen."""
        rows = self._connection.execute(
            "SELECT DISTINCT photo_id FROM faces WHERE person_id = ? AND hidden = 0", (person_id,)
        )
        return {row[0] for row in rows}

    def named(self, name: str) -> list[int]:
        """The ids of the people with exactly this name, upper and lower case alike."""
        return called(self._connection, name)

    def names(self) -> list[str]:
        """The names of everybody who has a face to show, by name."""
        rows = self._connection.execute(
            f"SELECT name FROM people WHERE {_SHOWN} AND name IS NOT NULL ORDER BY name COLLATE NOCASE"  # noqa: S608
        )
        return [row["name"] for row in rows]

    def count(self) -> int:
        """How many have a face to show."""
        # Asked of each person, the index answers by its first entry; else it would be read whole.
        row = self._connection.execute(
            f"SELECT count(*) FROM people WHERE {_SHOWN}"  # noqa: S608 - constant text
        ).fetchone()
        return int(row[0])

    def ids(self) -> set[int]:
        """Everybody, those without a visible face too."""
        return {row["id"] for row in self._connection.execute("SELECT id FROM people")}

    def keys(self) -> dict[int, str]:
        """Everybody's key by their id."""
        return dict(self._connection.execute("SELECT id, key FROM people").fetchall())

    def existing(self, people: Sequence[int]) -> list[int]:
        """Those of these ids that are still there, in the order given."""
        rows = self._connection.execute(
            "SELECT id FROM people WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(people)),)
        )
        known = {row["id"] for row in rows}
        return [person for person in people if person in known]

    def centroids(self) -> Iterator[list[StoredCentroid]]:
        """What is stored for every person who has a face to compare, by id, some thousands at a time."""
        cursor = self._connection.execute(
            "SELECT id, key, name, centroid, pack_id, dim, checksum FROM people"  # noqa: S608 - constant text
            f" WHERE EXISTS (SELECT 1 {_VISIBLE} AND forgotten = 0) ORDER BY id"
        )
        while rows := cursor.fetchmany(CENTROIDS_AT_ONCE):
            yield [StoredCentroid(*row) for row in rows]

    def comparable(self) -> set[int]:
        """Ids of the people who have a visible face with a vector."""
        rows = self._connection.execute(
            "SELECT DISTINCT person_id FROM faces"
            " WHERE person_id IS NOT NULL AND hidden = 0 AND forgotten = 0"
        )
        return {row[0] for row in rows}

    def store_centroid(self, person_id: int, vector: Vector | None, pack_id: str) -> None:
        """Write the centroid as float32 bytes; None clears it, for a person without a usable face."""
        self._connection.execute(
            "UPDATE people SET centroid = ?1, checksum = crc32(?1), pack_id = ?2, dim = ?3 WHERE id = ?4",
            (
                None if vector is None else encode(vector),
                None if vector is None else pack_id,
                None if vector is None else int(vector.size),
                person_id,
            ),
        )

    def kept_whole(self) -> set[int]:
        """People about whom somebody decided something: regrouping keeps these groups as they are."""
        rows = self._connection.execute(
            "SELECT id FROM people WHERE decided = 1 OR name IS NOT NULL"
            " UNION SELECT person_id FROM decisions"
            " UNION SELECT person_id FROM faces WHERE confirmed = 1 AND person_id IS NOT NULL"
        )
        return {row[0] for row in rows}

    def ignored(self) -> set[int]:
        """People nobody wants to be asked about."""
        return {row[0] for row in self._connection.execute("SELECT id FROM people WHERE ignored = 1")}

    def born(self) -> dict[int, str]:
        """When people were born, of those where that is known; ISO 8601 dates."""
        return dict(self._connection.execute("SELECT id, born FROM people WHERE born IS NOT NULL").fetchall())

    def new_group(self) -> int:
        """Make an unnamed person for a group just found; returns the id."""
        row = self._connection.execute("INSERT INTO people (key) VALUES (?) RETURNING id", (self.next_key(),))
        return int(row.fetchone()["id"])

    def next_key(self) -> str:
        """`face_000` and on: follows the id, so neither is ever used twice."""
        row = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'people'").fetchone()
        return f"face_{row['seq'] if row else 0:03d}"

    def remove(self, people: Iterable[int]) -> None:
        """Forget groups that regrouping has emptied."""
        self._connection.executemany("DELETE FROM people WHERE id = ?", [(person,) for person in people])


def _person(row: sqlite3.Row) -> Person:
    # By place: by name a row takes three times as long, and there may be 20,000.
    number, key, name, faces, photos, prominence, cover, decided, born, ignored, favourite = row[:11]
    hidden, notes, nicknames, circles = row[11:]
    return Person(
        number,
        key,
        name,
        photos,
        faces,
        cover,
        bool(decided),
        prominence,
        born,
        bool(ignored),
        bool(favourite),
        bool(hidden),
        notes,
        tuple(nicknames.splitlines()) if nicknames else (),
        tuple(int(circle) for circle in circles.split(",")) if circles else (),
    )
