"""What somebody says about people beyond names: favourites, hidden ones, nicknames, notes, circles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from config.language import count_of, in_digits, tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.person import Person, somebody
from repository.journal import Journal
from repository.library import Library
from repository.text import storable
from services.deciding import deciding
from services.naming import tidy_name

LONGEST_NOTES = 4_000
MOST_NICKNAMES = 12


def set_favourite(library: Library, pack: Pack, people: Sequence[int], *, favourite: bool) -> Changes:
    """Show people before the others, or no longer."""
    with deciding(library, pack, "favourite") as decision:
        chosen = _people(library, people)
        whom = _whom(chosen)
        decision.text = (
            tr("Favourite: {who}", who=whom) if favourite else tr("No favourite any more: {who}", who=whom)
        )
        for person in chosen:
            decision.journal.update("people", person.id, favourite=int(favourite), decided=1)
    return decision.changes


def set_hidden(library: Library, pack: Pack, people: Sequence[int], *, hidden: bool) -> Changes:
    """Give people no card among the others, or give it back; they are recognised as before."""
    with deciding(library, pack, "hide") as decision:
        chosen = _people(library, people)
        whom = _whom(chosen)
        decision.text = tr("Hid {who}", who=whom) if hidden else tr("{who} is shown again", who=whom)
        for person in chosen:
            decision.journal.update("people", person.id, unlisted=int(hidden), decided=1)
    return decision.changes


def set_notes(library: Library, pack: Pack, person_id: int, typed: str) -> Changes:
    """Remember what somebody wrote about a person; nothing but space removes it.

    Raises:
        AppError: it is longer than a letter.
    """
    notes = "\n".join(line.rstrip() for line in storable(typed).strip().splitlines()) or None
    if notes is not None and len(notes) > LONGEST_NOTES:
        raise AppError(tr("Notes may have up to {n} characters.", n=in_digits(LONGEST_NOTES)))
    with deciding(library, pack, "notes") as decision:
        decision.text = tr("Notes about {who}", who=somebody(library.people.get(person_id).name))
        decision.journal.update("people", person_id, notes=notes, decided=1)
    return decision.changes


def set_nicknames(library: Library, pack: Pack, person_id: int, typed: Iterable[str]) -> Changes:
    """Remember what else a person is called, in this order; whoever types one of them means this person.

    Raises:
        AppError: one of them is no name, or there are too many.
    """
    name = library.people.get(person_id).name
    nicknames = [other for other in dict.fromkeys(tidy_name(one) for one in typed) if other != name]
    if len(nicknames) > MOST_NICKNAMES:
        raise AppError(tr("A person may have up to {n} nicknames.", n=MOST_NICKNAMES))
    with deciding(library, pack, "nicknames") as decision:
        decision.text = tr("Nicknames of {who}", who=somebody(name))
        decision.journal.update("people", person_id, nicknames="\n".join(nicknames) or None, decided=1)
    return decision.changes


def put_in_circle(library: Library, pack: Pack, people: Sequence[int], name: str) -> Changes:
    """Add people to the circle of this name, which is made if there is none.

    Raises:
        AppError: the name is none.
    """
    called = tidy_name(name)
    with deciding(library, pack, "circle") as decision:
        chosen = _people(library, people)
        circle = library.circles.named(called)
        if circle is None:
            circle = decision.journal.insert("circles", name=called)
        members = library.circles.members(circle)
        decision.text = tr("{who}: {circle}", who=_whom(chosen), circle=library.circles.get(circle).name)
        for person in chosen:
            if person.id not in members:
                decision.journal.update("people", person.id, decided=1)
                decision.journal.insert("members", circle_id=circle, person_id=person.id)
    return decision.changes


def take_out_of_circle(library: Library, pack: Pack, people: Sequence[int], circle_id: int) -> Changes:
    """Take people out of a circle; one that is left by its last member goes."""
    with deciding(library, pack, "circle") as decision:
        chosen = _people(library, people)
        name = library.circles.get(circle_id).name
        members = library.circles.members(circle_id)
        decision.text = tr("{who}: not {circle}", who=_whom(chosen), circle=name)
        for person in chosen:
            if person.id in members:
                decision.journal.delete("members", members.pop(person.id))
        if not members:
            decision.journal.delete("circles", circle_id)
    return decision.changes


def rename_circle(library: Library, pack: Pack, circle_id: int, name: str) -> Changes:
    """Call a circle something else; where there is one of that name, the two become one.

    Raises:
        AppError: the name is none, or the circle is gone.
    """
    called = tidy_name(name)
    with deciding(library, pack, "circle") as decision:
        decision.text = tr("{circle} is now {name}", circle=library.circles.get(circle_id).name, name=called)
        other = library.circles.named(called)
        if other is None or other == circle_id:
            decision.journal.update("circles", circle_id, name=called)
        else:
            _pour(library, decision.journal, circle_id, other)
    return decision.changes


def _pour(library: Library, journal: Journal, circle_id: int, into: int) -> None:
    known = library.circles.members(into)
    for person, row in library.circles.members(circle_id).items():
        journal.delete("members", row)
        if person not in known:
            journal.insert("members", circle_id=into, person_id=person)
    journal.delete("circles", circle_id)


def _people(library: Library, people: Sequence[int]) -> list[Person]:
    return [library.people.get(person) for person in dict.fromkeys(people)]


def _whom(people: Sequence[Person]) -> str:
    if len(people) == 1:
        return somebody(people[0].name)
    return count_of(len(people), "person", "people")
