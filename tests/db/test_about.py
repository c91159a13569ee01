"""All that somebody says about a person, remembered in one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from models.errors import AppError
from services.about import About, set_about
from services.describing import LONGEST_NOTES, MOST_NICKNAMES, put_in_circle
from services.naming import name_person
from services.undoing import undo
from tests.db.stage import DECIDED, Stage

ALL = About(
    name=" Robert  Müller ",
    nicknames=("Bob", " Bobby ", "Bob", "Robert Müller"),
    born=date(1984, 5, 1),
    circles=("Family", "choir"),
    notes="  Met in Turin. \n\nSings bass.  ",
)


def test_everything_is_one_step_and_undone_by_one(people: Stage) -> None:
    put_in_circle(people.library, people.pack, [2], "Choir")
    steps, before = people.steps(), people.rows((*DECIDED, "circles", "members"))
    changes = set_about(people.library, people.pack, 1, ALL)
    assert changes.text == "About Robert Müller"
    assert changes.people == {1}
    assert people.steps() == steps + 1
    person = people.library.people.get(1)
    assert (person.name, person.nicknames, person.born) == ("Robert Müller", ("Bob", "Bobby"), "1984-05-01")
    assert person.notes == "Met in Turin.\n\nSings bass."
    assert [circle.name for circle in people.library.circles.all()] == ["Choir", "Family"]
    assert len(person.circles) == 2
    undo(people.library, people.pack)
    assert people.rows((*DECIDED, "circles", "members")) == before


def test_what_is_left_out_is_forgotten_and_an_empty_circle_goes(people: Stage) -> None:
    set_about(people.library, people.pack, 1, ALL)
    put_in_circle(people.library, people.pack, [2], "Family")
    set_about(people.library, people.pack, 1, About(name="Robert Müller"))
    person = people.library.people.get(1)
    assert (person.nicknames, person.born, person.notes, person.circles) == ((), None, None, ())
    assert [circle.name for circle in people.library.circles.all()] == ["Family"]


def test_nothing_new_is_no_step(people: Stage) -> None:
    set_about(people.library, people.pack, 1, ALL)
    steps = people.steps()
    assert set_about(people.library, people.pack, 1, ALL).step is None
    assert people.steps() == steps
    assert set_about(people.library, people.pack, 2, About()).step is None, "nobody said anything"


def test_somebody_without_a_name_can_be_described(people: Stage) -> None:
    changes = set_about(people.library, people.pack, 3, About(notes="The baker"))
    assert changes.text == "About an unnamed person"
    assert people.library.people.get(3).name is None


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (replace(ALL, name=" "), "Type a name first"),
        (replace(ALL, nicknames=("\u200b",)), "Type a name first"),
        (replace(ALL, nicknames=tuple(f"Bob {n}" for n in range(MOST_NICKNAMES + 1))), "up to 12 nicknames"),
        (replace(ALL, born=datetime.now(UTC).date() + timedelta(days=2)), "still to come"),
        (replace(ALL, notes="x" * (LONGEST_NOTES + 1)), "up to 4,000 characters"),
        (replace(ALL, circles=("Family", "\u200b")), "Type a name first"),
    ],
)
def test_one_thing_that_is_wrong_changes_nothing(people: Stage, wrong: About, sentence: str) -> None:
    name_person(people.library, people.pack, 1, "Robert")
    before = people.rows((*DECIDED, "circles", "members"))
    with pytest.raises(AppError, match=sentence):
        set_about(people.library, people.pack, 1, wrong)
    assert people.rows((*DECIDED, "circles", "members")) == before
