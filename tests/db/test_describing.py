"""Favourites, hidden people, notes, nicknames and circles: said once, shown, taken back whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.changes import Changes
from models.errors import AppError, UnknownNameError
from models.query import PhotoQuery
from services.about import About, set_about
from services.describing import (
    LONGEST_NOTES,
    MOST_NICKNAMES,
    put_in_circle,
    rename_circle,
    set_favourite,
    set_hidden,
    set_nicknames,
    set_notes,
    take_out_of_circle,
)
from services.forgetting import erase_all, forget_person
from services.merging import merge
from services.naming import name_person
from services.searching import save_search
from services.suggesting import suggest
from services.undoing import InTheWayError, redo, reverse, undo
from tests.db.stage import Stage


def decides(stage: Stage, action: Callable[[], Changes]) -> Changes:
    """Do it, and see that undo and redo restore every row."""
    before = stage.rows()
    changes = action()
    after = stage.rows()
    assert after != before
    undo(stage.library, stage.pack)
    assert stage.rows() == before
    redo(stage.library, stage.pack)
    assert stage.rows() == after
    stage.check_sound()
    return changes


def test_a_favourite_is_one_until_somebody_says_otherwise(people: Stage) -> None:
    library, pack = people.library, people.pack
    changes = decides(people, lambda: set_favourite(library, pack, [1, 2], favourite=True))
    assert changes.people == {1, 2}
    assert changes.text == "Favourite: 2 people"
    assert [person.favourite for person in library.people.all()] == [True, True, False, False]
    decides(people, lambda: set_favourite(library, pack, [1], favourite=False))
    assert not library.people.get(1).favourite
    assert set_favourite(library, pack, [1], favourite=False).step is None, "nothing new was said"


def test_somebody_hidden_is_recognised_as_before(people: Stage) -> None:
    library, pack = people.library, people.pack
    name_person(library, pack, 1, "Sarah")
    decides(people, lambda: set_hidden(library, pack, [1], hidden=True))
    assert library.people.get(1).hidden
    found = suggest(library, pack, people.vector(0, 30))
    assert found.best is not None
    assert found.best.name == "Sarah"
    decides(people, lambda: set_hidden(library, pack, [1], hidden=False))
    assert not library.people.get(1).hidden


def test_what_was_said_survives_grouping_anew(people: Stage) -> None:
    library, pack = people.library, people.pack
    set_favourite(library, pack, [3], favourite=True)
    put_in_circle(library, pack, [2], "Family")
    people.regroup()
    assert library.people.get(3).favourite
    assert library.people.get(2).circles == (1,)


def test_notes_keep_their_lines_and_lose_their_outer_space(people: Stage) -> None:
    library, pack = people.library, people.pack
    decides(people, lambda: set_notes(library, pack, 1, "  Met in Oslo.  \n\n Two children \n"))
    assert library.people.get(1).notes == "Met in Oslo.\n\n Two children"
    decides(people, lambda: set_notes(library, pack, 1, " \n "))
    assert library.people.get(1).notes is None


def test_notes_longer_than_a_letter_are_refused_and_nothing_changes(people: Stage) -> None:
    before = people.rows()
    with pytest.raises(AppError, match="up to 4,000 characters"):
        set_notes(people.library, people.pack, 1, "x" * (LONGEST_NOTES + 1))
    assert people.rows() == before


def test_nicknames_are_tidied_and_said_once(people: Stage) -> None:
    library, pack = people.library, people.pack
    name_person(library, pack, 1, "Robert")
    decides(people, lambda: set_nicknames(library, pack, 1, [" Bob ", "Bobby", "Bob", "Robert"]))
    assert library.people.get(1).nicknames == ("Bob", "Bobby")
    decides(people, lambda: set_nicknames(library, pack, 1, []))
    assert library.people.get(1).nicknames == ()


@pytest.mark.parametrize("typed", [["  "], [str(number) for number in range(MOST_NICKNAMES + 1)]])
def test_no_nickname_and_too_many_are_refused(people: Stage, typed: list[str]) -> None:
    before = people.rows()
    with pytest.raises(AppError):
        set_nicknames(people.library, people.pack, 1, typed)
    assert people.rows() == before


def test_a_circle_is_made_by_its_first_member_and_goes_with_its_last(people: Stage) -> None:
    library, pack = people.library, people.pack
    decides(people, lambda: put_in_circle(library, pack, [1, 2], "Family"))
    decides(people, lambda: put_in_circle(library, pack, [3], " family"))
    (family,) = library.circles.all()
    assert (family.name, family.people) == ("Family", 3)
    assert {person.id: person.circles for person in library.people.all()} == {
        1: (1,),
        2: (1,),
        3: (1,),
        4: (),
    }
    assert put_in_circle(library, pack, [3], "Family").step is None
    decides(people, lambda: take_out_of_circle(library, pack, [1, 3], family.id))
    assert library.people.get(1).circles == ()
    decides(people, lambda: take_out_of_circle(library, pack, [2], family.id))
    assert library.circles.all() == []
    with pytest.raises(UnknownNameError):
        take_out_of_circle(library, pack, [2], family.id)


def test_a_circle_renamed_like_another_becomes_it(people: Stage) -> None:
    library, pack = people.library, people.pack
    put_in_circle(library, pack, [1, 2], "Family")
    put_in_circle(library, pack, [2, 3], "Relatives")
    decides(people, lambda: rename_circle(library, pack, 2, "Kin"))
    assert [circle.name for circle in library.circles.all()] == ["Family", "Kin"]
    decides(people, lambda: rename_circle(library, pack, 2, "FAMILY"))
    (family,) = library.circles.all()
    assert (family.name, family.people) == ("Family", 3)


def test_whoever_shows_a_circles_members_hears_of_its_new_name(people: Stage) -> None:
    library, pack = people.library, people.pack
    put_in_circle(library, pack, [1, 3], "Family")
    assert rename_circle(library, pack, 1, "Kin").people == {1, 3}
    assert undo(library, pack).people == {1, 3}


def test_a_circle_does_not_go_from_under_those_who_joined_later(people: Stage) -> None:
    library, pack = people.library, people.pack
    first = put_in_circle(library, pack, [1], "Family")
    put_in_circle(library, pack, [2], "Family")
    assert first.step is not None
    with pytest.raises(InTheWayError):
        reverse(library, pack, first.step)
    assert library.circles.all()[0].people == 2


def test_whoever_is_merged_brings_along_what_was_said(people: Stage) -> None:
    library, pack = people.library, people.pack
    name_person(library, pack, 1, "Sarah")
    set_notes(library, pack, 1, "Likes the sea.")
    set_favourite(library, pack, [2], favourite=True)
    set_nicknames(library, pack, 2, ["Sally"])
    set_notes(library, pack, 2, "Plays chess.")
    put_in_circle(library, pack, [1, 2], "Family")
    put_in_circle(library, pack, [2], "Chess club")
    decides(people, lambda: merge(library, pack, 2, 1))
    sarah = library.people.get(1)
    assert sarah.favourite
    assert sarah.nicknames == ("Sally",)
    assert sarah.notes == "Likes the sea.\nPlays chess."
    assert [circle.name for circle in library.circles.all() if circle.id in sarah.circles] == [
        "Chess club",
        "Family",
    ]


@pytest.mark.parametrize("merged", [False, True])
def test_forgetting_somebody_forgets_what_was_said(people: Stage, merged: bool) -> None:
    library, pack = people.library, people.pack
    for person, name in ((1, "Sarah"), (2, "Zebedee")):
        name_person(library, pack, person, name)
    set_nicknames(library, pack, 2, ["Zebbykins"])
    set_notes(library, pack, 2, "Owes me Wolpertinger.")
    set_notes(library, pack, 1, "Likes the sea.")
    put_in_circle(library, pack, [1, 2], "Family")
    if merged:
        merge(library, pack, 2, 1)
        undo(library, pack)
    forget_person(library, pack, 2, keep_name=False)
    library.close()
    raw = b"".join(file.read_bytes() for file in people.folder.iterdir() if file.is_file())
    people.reopen()
    assert b"Likes the sea." in raw
    assert not [word for word in (b"Zebbykins", b"Wolpertinger", b"Zebedee") if word in raw]
    assert people.library.people.get(1).notes == "Likes the sea."
    assert people.library.circles.all()[0].people == 1


@pytest.mark.parametrize("everybody", [False, True])
def test_forgetting_somebody_takes_their_name_out_of_circles_and_searches(
    people: Stage, everybody: bool
) -> None:
    library, pack = people.library, people.pack
    name_person(library, pack, 1, "Zebedee")
    name_person(library, pack, 2, "Ann")
    save_search(library, pack, "Zebedee at the sea", PhotoQuery(people=(1,)))
    save_search(library, pack, "Zebedees", PhotoQuery(people=(2,)))
    put_in_circle(library, pack, [1], "Only Zebedee")
    put_in_circle(library, pack, [1, 2], "Around Zebedee")
    if everybody:
        erase_all(library, pack, keep_names=False)
    else:
        forget_person(library, pack, 1, keep_name=False)
    raw = b"".join(file.read_bytes() for file in people.folder.iterdir() if file.is_file())
    assert b"Zebedee" not in raw.replace(b"Zebedees", b"")
    assert [row.name for row in library.searches.all()] == ["somebody at the sea", "Zebedees"]
    names = [circle.name for circle in library.circles.all()]
    assert names == ([] if everybody else ["Around somebody"])


def test_what_a_merge_brings_along_fits_what_one_person_may_have(people: Stage) -> None:
    library, pack = people.library, people.pack
    for person in (1, 2):
        set_nicknames(library, pack, person, [f"Nick {person} {number}" for number in range(8)])
        set_notes(library, pack, person, "\n".join(str(person) * 1_499 for _ in range(2)))
    decides(people, lambda: merge(library, pack, 2, 1))
    one = library.people.get(1)
    assert one.nicknames[7:] == ("Nick 1 7", *(f"Nick 2 {number}" for number in range(4)))
    assert one.notes == "\n".join("1" * 1_499 for _ in range(2))
    about = About(name="Sarah", nicknames=one.nicknames, notes=one.notes or "")
    set_about(library, pack, 1, about)
    assert library.people.get(1).nicknames == one.nicknames


def test_notes_that_are_no_valid_text_are_kept_readable(people: Stage) -> None:
    set_notes(people.library, people.pack, 1, "half \ud83d")
    assert people.library.people.get(1).notes == "half \\ud83d"


def test_a_circle_that_is_gone_from_a_damaged_file_stops_nothing(people: Stage) -> None:
    put_in_circle(people.library, people.pack, [1], "Family")
    people.sql("DELETE FROM circles")
    assert people.library.circles.of(1) == {}
    set_about(people.library, people.pack, 1, About(name="Sarah"))
    merge(people.library, people.pack, 1, 2)
    assert people.library.people.get(2).name == "Sarah"
