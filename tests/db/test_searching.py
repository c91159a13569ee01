"""Finding photos: the statement says the same as a plain filter, and reads no large row; saved searches."""

from __future__ import annotations

import json
import logging
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import AppError
from models.query import EVERYTHING, PhotoQuery, folded, to_json
from repository.searching import Searching, bounds
from services.describing import put_in_circle, take_out_of_circle
from services.merging import merge
from services.naming import name_person
from services.searching import delete_search, folders, found, rename_search, save_search, saved, search
from services.undoing import redo, undo
from tests.db.stage import Stage

PEOPLE = range(1, 9)
NAMES = ("IMG_0001.jpg", "Été à Rome.JPG", "rome 2.jpeg", "Straße.png", "100%_.jpg", "a'b.jpg")
FOLDERS = ("/photos", "/photos/2019", "/photos/2019/Rom", "/photos/2019x", "/photos/it's 100%")


@dataclass(frozen=True)
class Seen:
    """A photo as the filter sees it: who is in it, None for a face in no group."""

    id: int
    path: str
    taken_at: str | None
    people: tuple[int | None, ...]


class Land:
    """A random library, and its rows for the plain filter."""

    def __init__(self, stage: Stage, seed: int, photos: int = 120) -> None:
        self.stage = stage
        self.random = random.Random(seed)  # noqa: S311 - no secret
        self.named = set(self.random.sample(PEOPLE, 4))
        self.ignored = set(self.random.sample(PEOPLE, 2))
        self.circles = {circle: set(self.random.sample(PEOPLE, 3)) for circle in (1, 2)}
        for person in PEOPLE:
            name = f"Person {person}" if person in self.named else None
            ignored = int(person in self.ignored)
            stage.sql(
                "INSERT INTO people (id, key, name, ignored) VALUES (?, ?, ?, ?)",
                person,
                f"f{person}",
                name,
                ignored,
            )
        for circle, members in self.circles.items():
            stage.sql("INSERT INTO circles (id, name) VALUES (?, ?)", circle, f"Circle {circle}")
            for person in members:
                stage.sql("INSERT INTO members (circle_id, person_id) VALUES (?, ?)", circle, person)
        self.photos = [self._photo(number) for number in range(1, photos + 1)]

    def _photo(self, number: int) -> Seen:
        pick = self.random
        path = f"{pick.choice(FOLDERS)}/{number} {pick.choice(NAMES)}"
        day = (
            f"20{pick.choice((18, 19, 20))}-{pick.randint(1, 12):02}-{pick.randint(1, 28):02}T12:00:00+02:00"
        )
        taken_at = day if pick.random() < 0.8 else None
        self.stage.sql(
            "INSERT INTO photos (id, path, size, mtime_ns, fingerprint, width, height, orientation, taken_at,"
            " format, pack_id, added_at) VALUES (?, ?, 1, 1, ?, 9, 9, 1, ?, 'JPEG', 'x', '')",
            number, path, number.to_bytes(16, "big"), taken_at,
        )  # fmt: skip
        people: list[int | None] = []
        for _ in range(pick.choice((0, 1, 1, 2, 2, 3, 5))):
            person = pick.choice((*PEOPLE, 1, 2, None))
            hidden = pick.random() < 0.1
            self.stage.sql(
                "INSERT INTO faces (photo_id, x, y, width, height, score, quality, source, weak, hidden,"
                " person_id, pack_id, dim, embedding, crop)"
                " VALUES (?, 1, 1, 1, 1, 1, 1, 'detected', 0, ?, ?, 'x', 1, ?, ?)",
                number, int(hidden), person, bytes(4), b"crop",
            )  # fmt: skip
            if not hidden:
                people.append(person)
        return Seen(number, path, taken_at, tuple(people))

    def filtered(self, query: PhotoQuery) -> list[int]:
        """Ids by going through all photos."""
        hits = [seen for seen in self.photos if self._matches(seen, query)]
        hits.sort(key=lambda seen: seen.path)
        hits.sort(key=lambda seen: seen.taken_at or "", reverse=True)
        return [seen.id for seen in hits]

    def _matches(self, seen: Seen, query: PhotoQuery) -> bool:
        there = set(seen.people)
        members = [self.circles.get(circle, set()) for circle in query.circles]
        allowed = {*query.people, *query.any_of}.union(*members)
        day = (seen.taken_at or "")[:10]
        name = folded(Path(seen.path).name)
        folder = (query.folder or "").rstrip("/")
        return all((
            set(query.people) <= there,
            not query.any_of or there & set(query.any_of),
            not there & set(query.without),
            all(there & circle for circle in members),
            not query.only or there <= allowed,
            not query.unnamed or there - self.named - self.ignored,
            query.least_faces <= len(seen.people),
            query.most_faces is None or len(seen.people) <= query.most_faces,
            query.since is None or (day and day >= query.since),
            query.until is None or (day and day <= query.until),
            query.folder is None or seen.path.startswith(f"{folder}/"),
            all(word in name for word in folded(query.text).split()),
        ))  # fmt: skip


@pytest.fixture(scope="module")
def lands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Land]]:
    made = [Land(Stage(tmp_path_factory.mktemp("land")), seed) for seed in range(3)]
    yield made
    for land in made:
        land.stage.library.close()


IDS = st.lists(st.sampled_from((*PEOPLE, 77)), max_size=3, unique=True).map(tuple)
DAYS = st.none() | st.sampled_from(("2018-01-01", "2018-07-15", "2019-03-28", "2019-12-31", "2020-12-31"))
SELDOM = st.sampled_from((False, False, True))
TEXTS = ("", "", "\\", "a'B.J", "rome", "ETE", "été rome", "strasse", "%", "_", "'", "1", "İ", "x\ud800")
QUERIES = st.builds(
    PhotoQuery,
    people=st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True).map(tuple),
    any_of=st.just(()) | IDS,
    without=st.just(()) | IDS,
    only=SELDOM,
    least_faces=st.sampled_from((0, 0, 0, 1, 2, 4)),
    most_faces=st.sampled_from((None, None, None, 0, 1, 3)),
    unnamed=SELDOM,
    since=st.none() | DAYS,
    until=st.none() | DAYS,
    folder=st.none() | st.sampled_from((*FOLDERS, "/photos/2019/", "/nowhere", "/", "/photos/201")),
    text=st.sampled_from(TEXTS),
    circles=st.lists(st.sampled_from((1, 2, 9)), max_size=2, unique=True).map(tuple),
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=QUERIES)
def test_a_search_finds_what_a_plain_filter_finds(lands: list[Land], query: PhotoQuery) -> None:
    for land in lands:
        assert [photo.id for photo in search(land.stage.library, query)] == land.filtered(query)


def test_each_part_alone_finds_what_a_plain_filter_finds(lands: list[Land]) -> None:
    alone = [
        EVERYTHING,
        *(PhotoQuery(people=(person,)) for person in PEOPLE),
        PhotoQuery(people=(1, 2)),
        PhotoQuery(people=(1, 2), only=True),
        PhotoQuery(any_of=(3, 4)),
        PhotoQuery(without=(1, 2)),
        PhotoQuery(only=True),
        PhotoQuery(circles=(1,), only=True),
        PhotoQuery(circles=(1, 2)),
        PhotoQuery(unnamed=True),
        PhotoQuery(least_faces=3),
        PhotoQuery(most_faces=1),
        PhotoQuery(since="2019-01-01", until="2019-12-31"),
        *(PhotoQuery(folder=folder) for folder in FOLDERS),
        *(PhotoQuery(text=text) for text in TEXTS),
    ]
    for land in lands:
        hits = [[photo.id for photo in search(land.stage.library, query)] for query in alone]
        assert hits == [land.filtered(query) for query in alone]
        assert all(hits[:3])


def test_everything_is_what_the_page_of_all_photos_shows(lands: list[Land]) -> None:
    library = lands[0].stage.library
    assert search(library, EVERYTHING) == library.photos.all() == library.searching.find(EVERYTHING)
    answer = found(library, PhotoQuery(people=(1,)))
    assert (answer.query, answer.total) == (PhotoQuery(people=(1,)), 120)
    assert list(answer.photos) == library.photos.of_person(1)


def test_a_folder_is_searched_as_it_is_counted(lands: list[Land]) -> None:
    library = lands[0].stage.library
    for folder in (*FOLDERS, "/photos/2019/"):
        ids = [photo.id for photo in search(library, PhotoQuery(folder=folder))]
        assert ids == library.photos.below(Path(folder))


def test_a_folder_of_windows_ends_at_its_own_separator() -> None:
    assert bounds(PureWindowsPath("C:\\Fotos")) == ("C:\\Fotos\\", "C:\\Fotos]")
    assert bounds(PureWindowsPath("C:\\")) == ("C:\\", "C:]")


def test_folders_are_those_of_photos_and_those_added(stage: Stage) -> None:
    assert folders(stage.library) == []
    for number, path in enumerate(("/a/b c/1.jpg", "/a/b c/2.jpg", "/a/é/aaa", "/bbb.jpg"), start=1):
        stage.photo(number)
        stage.sql("UPDATE photos SET path = ? WHERE id = ?", path, number)
    assert folders(stage.library) == ["/a/b c", "/a/é"]
    with stage.library.transaction():
        stage.library.folders.mark([Path("/a")], "done")
    assert folders(stage.library) == ["/a", "/a/b c", "/a/é"]


@pytest.mark.parametrize(
    "query",
    [
        PhotoQuery(people=(1, 2)),
        PhotoQuery(people=(1, 2), without=(3,), only=True),
        PhotoQuery(any_of=(1, 2), circles=(1,)),
        PhotoQuery(people=(1,), unnamed=True, least_faces=2, most_faces=8),
        PhotoQuery(circles=(1,), only=True, text="rome", since="2019-01-01"),
    ],
)
def test_no_face_row_is_read(lands: list[Land], query: PhotoQuery) -> None:
    """They are large: 100,000 photos are searched in no time only as long as indices answer alone."""
    plan = Searching(lands[0].stage.library._connection).plan(query)
    faces = [line for line in plan if " faces " in f"{line} "]
    assert faces
    assert all(line.startswith("SEARCH faces USING COVERING INDEX") for line in faces), plan
    # Nor does anybody look at each photo.
    assert "SCAN photos" not in plan
    assert not any(line.startswith("SCAN people") and "INDEX" not in line for line in plan)


# Saved searches.


@pytest.fixture
def couple(people: Stage) -> Stage:
    """1 is Sarah, 2 is Ben."""
    name_person(people.library, people.pack, 1, "Sarah")
    name_person(people.library, people.pack, 2, "Ben")
    return people


BOTH = PhotoQuery(people=(1, 2), without=(3,), since="2019-06-01", text="été")


def names(stage: Stage) -> list[str]:
    return [kept.name for kept, _ in saved(stage.library).searches]


def test_a_search_is_saved_and_found_again_after_a_restart(couple: Stage) -> None:
    changes = save_search(couple.library, couple.pack, "  Us   two ", BOTH)
    assert changes.text == "Saved the search “Us two”"
    assert changes.step is not None
    couple.reopen()
    ((kept, query),) = saved(couple.library).searches
    assert (kept.name, query) == ("Us two", BOTH)
    assert saved(couple.library).notes == ()


def test_saving_under_a_name_that_is_taken_replaces(couple: Stage) -> None:
    save_search(couple.library, couple.pack, "Us two", BOTH)
    save_search(couple.library, couple.pack, "US TWO", PhotoQuery(people=(1,)))
    ((kept, query),) = saved(couple.library).searches
    assert (kept.name, query) == ("US TWO", PhotoQuery(people=(1,)))
    undo(couple.library, couple.pack)
    assert [(one.name, asks) for one, asks in saved(couple.library).searches] == [("Us two", BOTH)]


def test_the_search_for_everything_is_not_saved(couple: Stage) -> None:
    with pytest.raises(AppError, match="Say first what to search for"):
        save_search(couple.library, couple.pack, "All", EVERYTHING)
    with pytest.raises(AppError, match="Type a name"):
        save_search(couple.library, couple.pack, " ", BOTH)


def test_saving_renaming_and_deleting_are_taken_back_step_by_step(couple: Stage) -> None:
    save_search(couple.library, couple.pack, "One", BOTH)
    search_id = saved(couple.library).searches[0][0].id
    renamed = rename_search(couple.library, couple.pack, search_id, "Other")
    assert renamed.text == "The search “One” is now “Other”"
    assert delete_search(couple.library, couple.pack, search_id).text == "Deleted the search “Other”"
    assert names(couple) == []
    seen = []
    for move in (undo, undo, undo, redo, redo, redo):
        move(couple.library, couple.pack)
        couple.reopen()
        seen.append(names(couple))
    assert seen == [["Other"], ["One"], [], ["One"], ["Other"], []]
    couple.check_sound()


def test_a_name_that_is_taken_and_a_search_that_is_gone_are_refused(couple: Stage) -> None:
    save_search(couple.library, couple.pack, "One", BOTH)
    save_search(couple.library, couple.pack, "Two", BOTH)
    one, two = (kept.id for kept, _ in saved(couple.library).searches)
    with pytest.raises(AppError, match="There is a saved search “two” already"):
        rename_search(couple.library, couple.pack, one, "two")
    rename_search(couple.library, couple.pack, two, "TWO")
    assert names(couple) == ["One", "TWO"]
    delete_search(couple.library, couple.pack, one)
    with pytest.raises(AppError, match="no longer in the library"):
        delete_search(couple.library, couple.pack, one)
    with pytest.raises(AppError, match="no longer in the library"):
        rename_search(couple.library, couple.pack, one, "Three")


def test_who_is_gone_is_left_out_and_comes_back_with_undo(couple: Stage) -> None:
    put_in_circle(couple.library, couple.pack, [1], "Family")
    save_search(couple.library, couple.pack, "Us", replace(BOTH, circles=(1, 5)))
    assert saved(couple.library).searches[0][1] == replace(BOTH, circles=(1,))
    assert saved(couple.library).notes == ("Somebody in the saved search “Us” is gone and was left out.",)
    take_out_of_circle(couple.library, couple.pack, [1], 1)
    assert saved(couple.library).searches[0][1] == BOTH
    undo(couple.library, couple.pack)
    assert saved(couple.library).searches[0][1].circles == (1,)


def test_whoever_is_merged_is_searched_for_as_who_stays(couple: Stage) -> None:
    asks = PhotoQuery(people=(2, 3), any_of=(1, 4, 2), without=(2,))
    save_search(couple.library, couple.pack, "Ben", asks)
    couple.sql("INSERT INTO searches (name, query) VALUES ('Torn', '[2]')")
    couple.there_and_back(lambda: merge(couple.library, couple.pack, 2, into=1))
    ((_, query),) = saved(couple.library).searches
    assert query == PhotoQuery(people=(1, 3), any_of=(1, 4), without=(1,))
    undo(couple.library, couple.pack)
    assert saved(couple.library).searches[0][1] == asks


def test_a_search_for_nobody_any_more_is_not_offered(couple: Stage) -> None:
    save_search(couple.library, couple.pack, "Alone", PhotoQuery(people=(99,), only=True))
    save_search(couple.library, couple.pack, "Ghost", PhotoQuery(without=(99,)))
    assert saved(couple.library).searches == ()
    assert saved(couple.library).notes == (
        "Nobody in the saved search “Alone” is in the library; it is not shown.",
        "Nobody in the saved search “Ghost” is in the library; it is not shown.",
    )


@pytest.mark.parametrize(
    ("stored", "note"),
    [
        ("[]", "damaged"),
        ("{}", "damaged"),
        ('{"version": 1, "people": ["1"]}', "damaged"),
        ('{"version": 1, "since": "2019-02-30"}', "damaged"),
        ('{"version": 2, "mood": "happy"}', "of a newer version"),
    ],
)
def test_what_cannot_be_read_is_said_and_kept(
    couple: Stage, caplog: pytest.LogCaptureFixture, stored: str, note: str
) -> None:
    save_search(couple.library, couple.pack, "Good", BOTH)
    couple.sql("INSERT INTO searches (name, query) VALUES ('Bad', ?)", stored)
    with caplog.at_level(logging.WARNING, "Search"):
        today = saved(couple.library)
    assert [kept.name for kept, _ in today.searches] == ["Good"]
    assert today.notes == (f"The saved search “Bad” is {note} and is not shown.",)
    assert "cannot be read" in caplog.text
    assert couple.value("SELECT query FROM searches WHERE name = 'Bad'") == stored


def test_damage_that_is_no_json_at_all_is_said_too(couple: Stage) -> None:
    couple.sql("INSERT INTO searches (name, query) VALUES ('Bad', ?)", "{" * 9)
    assert saved(couple.library).notes == ("The saved search “Bad” is damaged and is not shown.",)


def test_what_is_kept_is_json_that_says_its_version(couple: Stage) -> None:
    save_search(couple.library, couple.pack, "Us", BOTH)
    stored = couple.value("SELECT query FROM searches")
    assert stored == to_json(BOTH)
    assert json.loads(str(stored)) == {
        "version": 1, "people": [1, 2], "without": [3], "since": "2019-06-01", "text": "été",
    }  # fmt: skip


def test_no_text_is_too_long_to_be_searched_for(couple: Stage) -> None:
    assert search(couple.library, PhotoQuery(text="x" * 60_000)) == []
