"""The journal alone: any sequence of row changes is taken back exactly and brought back exactly."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.geometry import Box
from repository.blobs import checksum
from repository.journal import Journal, RowChange, Value, from_json, to_json
from tests.db.stage import Stage
from tests.fakes import calm

VALUES: st.SearchStrategy[Value] = st.one_of(
    st.none(),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(codec="utf-8"), max_size=8),
    st.binary(max_size=8),
)
ROWS = st.dictionaries(st.sampled_from(["a", "b", "name"]), VALUES, max_size=3)
CHANGES = st.builds(
    RowChange,
    st.sampled_from(["faces", "people", "decisions"]),
    st.integers(1, 10**9),
    st.none() | ROWS,
    st.none() | ROWS,
).filter(lambda change: change.before is not None or change.after is not None)
ACTIONS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=12
)


@contextmanager
def _small_library() -> Iterator[Stage]:
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        stage.library._connection.execute("PRAGMA synchronous = OFF")
        for number in (1, 2, 3):
            stage.photo(number, [(stage.vector(number, look), Box(50 * look, 0, 40, 40)) for look in (0, 1)])
        for number in range(3):
            stage.sql("INSERT INTO people (key, name) VALUES (?, ?)", f"face_{number:03d}", f"P{number}")
        stage.sql("UPDATE faces SET person_id = 1 + (id - 1) / 2")
        stage.sql("INSERT INTO decisions (kind, face_id, person_id) VALUES ('kept_as_new', 1, 2)")
        yield stage
        stage.library.close()


class _Hand:
    """Makes changes that the schema allows, chosen by numbers."""

    def __init__(self, stage: Stage, journal: Journal) -> None:
        self._library = stage.library
        self._journal = journal
        self._vector = stage.vector

    def act(self, kind: int, one: int, other: int) -> None:
        face, person = self._pick("faces", one), self._pick("people", other)
        decision = self._pick("decisions", one)
        if kind == 0:
            self._journal.insert("people", key=self._library.people.next_key(), name=f"N{one}", decided=1)
        elif kind == 1:
            self._journal.update("faces", face, person_id=person or None, confirmed=other % 2, x=one / 7)
        elif kind == 2:
            embedding = self._vector(one, other).tobytes()
            self._journal.update(
                "faces", face, embedding=embedding, checksum=checksum(embedding), landmarks=None
            )
        elif kind == 3 and person:
            name = None if one % 3 == 0 else f"R{one}"
            self._journal.update("people", person, name=name, cover_face_id=face)
        elif kind == 4 and person and self._library.decisions.find(face, person) is None:
            self._journal.insert("decisions", kind="kept_as_new", face_id=face, person_id=person)
        elif kind == 5 and decision:
            self._journal.delete("decisions", decision)
        elif kind == 6 and person:
            self._delete(person)

    def _delete(self, person: int) -> None:
        for member in self._library.faces.ids_of_person(person):
            self._journal.update("faces", member, person_id=None)
        for stale, _ in self._library.decisions.of_person(person):
            self._journal.delete("decisions", stale)
        self._journal.delete("people", person)

    def _pick(self, table: str, number: int) -> int:
        """An id of the table, or 0 if it has no row."""
        rows = self._library._connection.execute(f"SELECT id FROM {table} ORDER BY id")  # noqa: S608
        ids = [int(row[0]) for row in rows]
        return ids[number % len(ids)] if ids else 0


@settings(calm, max_examples=25)
@given(ACTIONS)
def test_any_sequence_is_taken_back_and_brought_back(actions: list[tuple[int, int, int]]) -> None:
    with _small_library() as stage:
        before = stage.rows()
        journal = stage.library.journal()
        with stage.library.transaction():
            hand = _Hand(stage, journal)
            for action in actions:
                hand.act(*action)
        after = stage.rows()
        changes = from_json(to_json(journal.changes))
        backwards = [change.inverse for change in reversed(changes)]
        for _ in range(2):
            with stage.library.transaction():
                assert stage.library.replay(backwards) == []
            assert stage.rows() == before
            with stage.library.transaction():
                assert stage.library.replay(changes) == []
            assert stage.rows() == after
        assert not stage.library.integrity()


@calm
@given(st.lists(CHANGES, max_size=5))
def test_changes_come_back_from_json(changes: list[RowChange]) -> None:
    assert from_json(to_json(changes)) == changes
    assert [change.inverse.inverse for change in changes] == changes


def test_bytes_in_json_are_bytes_again() -> None:
    change = RowChange("faces", 1, {"crop": b"\x00\xff\x80."}, {"crop": b""})
    assert '"base64"' in to_json([change])
    assert from_json(to_json([change])) == [change]


def test_an_update_to_the_same_is_no_change(people: Stage) -> None:
    journal = people.library.journal()
    journal.update("people", 1, name=None, decided=0)
    assert journal.changes == []
    journal.update("people", 1, name="Ann", decided=0)
    (change,) = journal.changes
    assert (change.before, change.after) == ({"name": None, "decided": 0}, {"name": "Ann", "decided": 0})


@pytest.mark.parametrize("table", ["history", "meta", "folders", "sqlite_schema", "faces; DROP TABLE faces"])
def test_other_tables_are_refused(people: Stage, table: str) -> None:
    journal = people.library.journal()
    with pytest.raises(ValueError, match="not a table or column"):
        journal.insert(table, key="x")
    with pytest.raises(ValueError, match="not a table or column"):
        journal.update(table, 1, key="x")
    with pytest.raises(ValueError, match="not a table or column"):
        journal.delete(table, 1)
    for change in (
        RowChange(table, 1, None, {"id": 1}),
        RowChange(table, 1, {"id": 1}, None),
        RowChange(table, 1, {"id": 1}, {"id": 2}),
    ):
        with pytest.raises(ValueError, match="not a table or column"):
            people.library.replay([change])


@pytest.mark.parametrize("column", ["name = 'x' --", "name, decided", "", "a b", "name)"])
def test_odd_columns_are_refused(people: Stage, column: str) -> None:
    before = people.rows()
    with pytest.raises(ValueError, match="not a table or column"):
        people.library.journal().update("people", 1, **{column: "x"})
    with pytest.raises(ValueError, match="not a table or column"):
        people.library.replay([RowChange("people", 1, {column: "x"}, {column: "y"})])
    assert people.rows() == before


def test_a_value_nobody_wrote_is_refused() -> None:
    with pytest.raises(ValueError, match="not a stored value"):
        from_json('[{"table": "people", "id": 1, "before": null, "after": {"name": [1]}}]')


def test_a_row_that_is_not_there_is_a_bug(people: Stage) -> None:
    with pytest.raises(LookupError, match="no row 99 in faces"):
        people.library.journal().update("faces", 99, hidden=1)


def test_what_cannot_be_replayed_is_returned(people: Stage) -> None:
    gone = [
        RowChange("faces", 99, {"hidden": 0}, {"hidden": 1}),
        RowChange("people", 99, {"name": "x"}, None),
        RowChange("decisions", 5, None, {"id": 5, "kind": "kept_as_new", "face_id": 99, "person_id": 1}),
    ]
    homeless = RowChange("faces", 1, {"person_id": 1}, {"person_id": 99, "confirmed": 1})
    good = RowChange("people", 1, {"name": None}, {"name": "Ann"})
    before = people.rows()
    assert people.library.replay([*gone, homeless, good]) == gone
    face = people.library.faces.get(1)
    assert (face.person_id, face.confirmed) == (None, False)
    assert people.rows() != before
    assert people.library.people.get(1).name == "Ann"
