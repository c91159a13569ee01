"""Searches somebody wants to find again."""

from __future__ import annotations

import json
import logging
from dataclasses import replace

import pytest

from models.errors import AppError
from models.query import EVERYTHING, PhotoQuery, to_json
from services.describing import put_in_circle, take_out_of_circle
from services.merging import merge
from services.naming import name_person
from services.searching import delete_search, rename_search, save_search, saved, search
from services.undoing import redo, undo
from tests.db.stage import Stage


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
        ('{"version": 2, "mood": "happy"}', "damaged"),
        ('{"version": 2, "area": [1, 2, 3]}', "damaged"),
        ('{"version": 2, "area": [9, 0, 1, 0]}', "damaged"),
        ('{"version": 2, "screenshots": 1}', "damaged"),
        ('{"version": 3, "mood": "happy"}', "of a newer version"),
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


def test_a_search_of_the_first_version_is_still_read(couple: Stage) -> None:
    couple.sql(
        """INSERT INTO searches (name, query) VALUES ('Old', '{"version": 1, "people": [1], "only": true}')"""
    )
    ((kept, query),) = saved(couple.library).searches
    assert (kept.name, query) == ("Old", PhotoQuery(people=(1,), only=True))


def test_a_search_for_files_and_places_is_kept_whole(couple: Stage) -> None:
    asks = PhotoQuery(
        camera="Canon", formats=("JPEG", "HEIF"), kinds=("raw",), area=(-20, 179.5, -10, -179.25),
        screenshots=False, added_since="2026-11-01",
    )  # fmt: skip
    save_search(couple.library, couple.pack, "Trip", asks)
    couple.reopen()
    assert saved(couple.library).searches[0][1] == asks


@pytest.mark.parametrize("stored", ["[]", '{"version": 9}', '{"version": 1, "people": [99], "only": true}'])
def test_what_cannot_be_used_can_be_deleted_and_comes_back_with_undo(couple: Stage, stored: str) -> None:
    couple.sql("INSERT INTO searches (name, query) VALUES ('Bad', ?)", stored)
    today = saved(couple.library)
    ((kept, why),) = today.unusable
    assert (kept.name, kept.query, why) == ("Bad", stored, today.notes[0])
    assert delete_search(couple.library, couple.pack, kept.id).text == "Deleted the search “Bad”"
    assert saved(couple.library).unusable == ()
    undo(couple.library, couple.pack)
    assert [row.query for row, _ in saved(couple.library).unusable] == [stored]


def test_damage_that_is_no_json_at_all_is_said_too(couple: Stage) -> None:
    couple.sql("INSERT INTO searches (name, query) VALUES ('Bad', ?)", "{" * 9)
    assert saved(couple.library).notes == ("The saved search “Bad” is damaged and is not shown.",)


def test_what_is_kept_is_json_that_says_its_version(couple: Stage) -> None:
    save_search(couple.library, couple.pack, "Us", BOTH)
    stored = couple.value("SELECT query FROM searches")
    assert stored == to_json(BOTH)
    assert json.loads(str(stored)) == {
        "version": 2, "people": [1, 2], "without": [3], "since": "2019-06-01", "text": "été",
    }  # fmt: skip


def test_no_text_is_too_long_to_be_searched_for(couple: Stage) -> None:
    assert search(couple.library, PhotoQuery(text="x" * 60_000)) == []
