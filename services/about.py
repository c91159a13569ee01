"""What somebody says about a person, all of it at once: name, nicknames, birth date, circles, notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from config.language import in_digits, tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.person import Person, somebody
from repository.journal import Journal
from repository.library import Library
from repository.text import storable
from services.deciding import deciding
from services.describing import LONGEST_NOTES, MOST_NICKNAMES
from services.naming import tidy_name


@dataclass(frozen=True, slots=True)
class About:
    """A person as somebody describes them; what is typed need not be tidy.

    Attributes:
        name: empty for somebody without one.
        nicknames: what else they are called, in this order.
        born: when, or None where that is not known.
        circles: names of all circles they belong to; those that are not there yet are made.
        notes: whatever else is worth remembering.
    """

    name: str = ""
    nicknames: tuple[str, ...] = ()
    born: date | None = None
    circles: tuple[str, ...] = ()
    notes: str = ""


def set_about(library: Library, pack: Pack, person_id: int, about: About) -> Changes:
    """Remember all of it, in one step; what is left out is forgotten.

    Raises:
        AppError: a name is none, a date is still to come, or there is too much of something; nothing was
            changed.
    """
    with deciding(library, pack, "about") as decision:
        person = library.people.get(person_id)
        name = _name(person, about.name)
        decision.text = tr("About {who}", who=somebody(name))
        values = {
            "name": name,
            "nicknames": "\n".join(tidy_nicknames(about.nicknames, name)) or None,
            "born": _born(about.born),
            "notes": tidy_notes(about.notes),
        }
        before = {
            "name": person.name,
            "nicknames": "\n".join(person.nicknames) or None,
            "born": person.born,
            "notes": person.notes,
        }
        if values != before:
            decision.journal.update("people", person_id, decided=1, **values)
        _set_circles(library, decision.journal, person_id, about.circles)
    return decision.changes


def tidy_nicknames(typed: Iterable[str], name: str | None) -> list[str]:
    """Nicknames as they are stored, each once, without the name itself.

    Raises:
        AppError: one of them is no name, or there are too many.
    """
    nicknames = [other for other in dict.fromkeys(tidy_name(one) for one in typed) if other != name]
    if len(nicknames) > MOST_NICKNAMES:
        raise AppError(tr("A person may have up to {n} nicknames.", n=MOST_NICKNAMES))
    return nicknames


def tidy_notes(typed: str) -> str | None:
    """Notes as they are stored; None where there is nothing but space.

    Raises:
        AppError: they are longer than a letter.
    """
    notes = "\n".join(line.rstrip() for line in storable(typed).strip().splitlines()) or None
    if notes is not None and len(notes) > LONGEST_NOTES:
        raise AppError(tr("Notes may have up to {n} characters.", n=in_digits(LONGEST_NOTES)))
    return notes


def _name(person: Person, typed: str) -> str | None:
    # Whoever has a name keeps one: taking it away is what undo is for.
    return tidy_name(typed) if typed.strip() or person.name else None


def _born(born: date | None) -> str | None:
    if born is not None and born > datetime.now(UTC).date():
        raise AppError(tr("That day is still to come."))
    return None if born is None else born.isoformat()


def _set_circles(library: Library, journal: Journal, person_id: int, typed: Sequence[str]) -> None:
    wanted = {_circle(library, journal, tidy_name(name)) for name in typed}
    there = library.circles.of(person_id)
    for circle in sorted(wanted - there.keys()):
        journal.update("people", person_id, decided=1)
        journal.insert("members", circle_id=circle, person_id=person_id)
    for circle in sorted(there.keys() - wanted):
        journal.delete("members", there[circle])
        if not library.circles.members(circle):
            journal.delete("circles", circle)


def _circle(library: Library, journal: Journal, name: str) -> int:
    known = library.circles.named(name)
    return journal.insert("circles", name=name) if known is None else known
