"""Finding photos: the statement says the same as a plain filter, and reads no large row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.query import EVERYTHING, PhotoQuery
from repository.fact_counts import FactCounts
from repository.search_parts import bounds, condition
from repository.searching import Searching
from services.places_seen import NOWHERE, places_seen
from services.searching import folders, found, search
from tests.db.land import AREAS, CAMERAS, FOLDERS, FORMATS, PEOPLE, Land
from tests.db.stage import Stage


@pytest.fixture(scope="module")
def lands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Land]]:
    made = [Land(Stage(tmp_path_factory.mktemp("land")), seed) for seed in range(3)]
    yield made
    for land in made:
        land.stage.library.close()


def some_of(*texts: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(texts), max_size=2, unique=True).map(tuple)


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
    camera=st.none() | st.none() | st.sampled_from((*CAMERAS, "No such")),
    formats=st.just(())
    | st.lists(st.sampled_from(("JPEG", "PNG", "MP4", "'")), max_size=2, unique=True).map(tuple),
    kinds=st.just(())
    | st.lists(st.sampled_from(("photo", "raw", "film")), max_size=2, unique=True).map(tuple),
    area=st.none() | st.none() | st.sampled_from(AREAS),
    screenshots=st.sampled_from((None, None, None, True, False)),
    added_since=st.none() | st.none() | st.sampled_from(("2026-03-01", "2026-07-15", "2027-01-01")),
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=QUERIES)
def test_a_search_finds_what_a_plain_filter_finds(lands: list[Land], query: PhotoQuery) -> None:
    for land in lands:
        assert [photo.id for photo in search(land.stage.library, query)] == land.filtered(query)
        assert set(land.stage.library.searching.index(query).listed) == set(land.filtered(query))
        # As if every part of it left very many.
        many = Searching(land.stage.library._connection, few=-1)
        assert many.index(query).listed == land.stage.library.searching.index(query).listed
        assert [photo.id for photo in many.find(query)] == land.filtered(query)


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
        *(PhotoQuery(camera=camera) for camera in CAMERAS),
        *(PhotoQuery(area=area) for area in AREAS),
        *(PhotoQuery(kinds=(kind,)) for kind in FORMATS),
        *(PhotoQuery(formats=formats) for formats in FORMATS.values()),
        PhotoQuery(kinds=("raw",), formats=("JPEG",)),
        PhotoQuery(screenshots=True),
        PhotoQuery(screenshots=False),
        PhotoQuery(added_since="2026-07-15"),
        PhotoQuery(most_faces=0),
    ]
    for land in lands:
        hits = [[photo.id for photo in search(land.stage.library, query)] for query in alone]
        assert hits == [land.filtered(query) for query in alone]
        assert all(hits[:3])


def test_everything_is_what_the_page_of_all_photos_shows(lands: list[Land]) -> None:
    library = lands[0].stage.library
    assert search(library, EVERYTHING) == library.photos.all() == library.searching.find(EVERYTHING)
    answer = found(library, PhotoQuery(people=(1,)))
    assert (answer.query, answer.total) == (PhotoQuery(people=(1,)), library.pages.count())
    assert sorted(answer.photos.listed) == sorted(photo.id for photo in library.photos.of_person(1))


def test_a_folder_is_searched_as_it_is_counted(lands: list[Land]) -> None:
    library = lands[0].stage.library
    for folder in (*FOLDERS, "/photos/2019/"):
        ids = [photo.id for photo in search(library, PhotoQuery(folder=folder))]
        shown = {seen.id for seen in lands[0].photos if seen.facts.is_present and not seen.facts.stack}
        assert ids == [photo for photo in library.photos.below(Path(folder)) if photo in shown]


def test_a_folder_is_counted_alike_wherever_that_is_read(lands: list[Land]) -> None:
    library = lands[0].stage.library
    folders, after = library.pages.folders(0, 10_000)
    assert after
    assert sum(count for _, count in folders) == library.pages.count() == len(library.pages.all())
    counted = {folder: len(search(library, PhotoQuery(folder=folder))) for folder, _ in folders}
    for folder, count in folders:
        below = [other for other, _ in folders if other.startswith(folder)]
        assert counted[folder] == sum(dict(folders)[one] for one in below) >= count


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


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (PhotoQuery(camera=CAMERAS[0]), "photos_by_camera"),
        (PhotoQuery(camera=CAMERAS[0], since="2019-01-01"), "photos_by_camera"),
        (PhotoQuery(area=AREAS[1]), "photos_by_place"),
        (PhotoQuery(area=AREAS[2]), "photos_by_place"),
        (PhotoQuery(since="2019-01-01", until="2019-12-31"), "photos_shown"),
        (PhotoQuery(until="2019-12-31"), "photos_shown"),
        (PhotoQuery(kinds=("film",)), "photos_shown"),
        (PhotoQuery(formats=("PNG",), screenshots=True), "photos_shown"),
        (PhotoQuery(added_since="2026-07-15"), "photos_shown"),
        (PhotoQuery(text="rome"), "photos_shown"),
        (PhotoQuery(unnamed=True, least_faces=2), "photos_shown"),
    ],
)
def test_an_index_alone_says_which_photos_they_are(lands: list[Land], query: PhotoQuery, index: str) -> None:
    """500,000 rows of photos are 150 MB; what a page of them needs to know is in the index."""
    where, values = condition(query)
    asked = (
        f"SELECT id, taken_at, kind, missing, screenshot FROM photos WHERE {where} ORDER BY taken_at DESC, id"  # noqa: S608
    )
    rows = lands[0].stage.library._connection.execute(f"EXPLAIN QUERY PLAN {asked}", values)
    first = str(rows.fetchall()[0]["detail"])
    assert f"USING COVERING INDEX {index}" in first, first


def test_what_there_is_to_search_by_is_counted(lands: list[Land]) -> None:
    for land in lands:
        counts = land.stage.library.searching.counts()
        shown = [seen.facts for seen in land.photos if seen.facts.is_present]
        assert dict(counts.cameras) == Counter(facts.camera for facts in shown if facts.camera)
        assert dict(counts.formats) == Counter(facts.format for facts in shown)
        assert dict(counts.kinds) == Counter(facts.kind for facts in shown)
        assert counts.screenshots == sum(facts.screenshot for facts in shown)
        days = [seen.taken_at for seen in land.photos if seen.facts.is_present and seen.taken_at]
        assert dict(counts.months) == Counter(day[:7] for day in days)
        assert list(counts.months) == sorted(counts.months, reverse=True)
        assert [photos for _, photos in counts.formats] == sorted(dict(counts.formats).values(), reverse=True)


def test_an_empty_library_has_nothing_to_search_by(stage: Stage) -> None:
    assert stage.library.searching.counts() == FactCounts()
    latitudes, longitudes = stage.library.positions.all()
    assert len(latitudes) == len(longitudes) == 0
    assert places_seen(stage.library) is NOWHERE


def test_a_part_of_the_map_has_as_many_photos_as_the_search_finds(lands: list[Land]) -> None:
    for land in lands:
        seen_places = places_seen(land.stage.library)
        present = [one.facts.position for one in land.photos if one.facts.is_present]
        assert len(seen_places) == sum(position not in (None, (0, 0)) for position in present)
        for area in AREAS:
            hits = search(land.stage.library, PhotoQuery(area=area))
            # A search knows that both ends of the longitudes are one meridian, which a map need not.
            assert seen_places.count_in(area) == len(hits) or 180 in map(abs, (area[1], area[3]))
        for town in seen_places.towns:
            assert town.photos == len(search(land.stage.library, PhotoQuery(area=town.area))) > 0
        assert seen_places.heaps is not None
        assert seen_places.heaps.photos.sum() == len(seen_places)


def test_photos_are_told_town_by_town(stage: Stage) -> None:
    positions = [
        (52.52, 13.4),
        (52.4987, 13.418),
        (52.51, 13.3),
        (-16.9, 179.9),
        (-16.9, -179.9),
        (0.0, 0.0),
        None,
    ]
    for number, position in enumerate(positions, start=1):
        stage.photo(number)
        latitude, longitude = position or (None, None)
        stage.sql("UPDATE photos SET latitude = ?, longitude = ? WHERE id = ?", latitude, longitude, number)
    seen = places_seen(stage.library)
    assert [(town.place.name, town.photos) for town in seen.towns] == [("Berlin", 3), ("Labasa", 2)]
    _, west, _, east = seen.towns[1].area
    assert west > 179
    assert east < -179
    assert {photo.id for photo in search(stage.library, PhotoQuery(area=seen.towns[1].area))} == {4, 5}
