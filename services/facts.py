"""What a person knows and no picture shows: when somebody was born, and that a photo holds a mirror."""

from __future__ import annotations

from datetime import UTC, date, datetime

from config.language import tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.person import somebody
from repository.library import Library
from services.deciding import deciding


def set_birth_date(library: Library, pack: Pack, person_id: int, born: date | None) -> Changes:
    """Remember, or forget, when a person was born: no photo from before is taken for them by itself.

    Faces that are theirs already stay; the suggestion for another says so.
    """
    if born is not None and born > datetime.now(UTC).date():
        raise AppError(tr("That day is still to come."))
    with deciding(library, pack, "birth date") as decision:
        who = somebody(library.people.get(person_id).name)
        decision.text = (
            tr("Birth date of {who} forgotten", who=who)
            if born is None
            else tr("{who} was born on {day}", who=who, day=born.isoformat())
        )
        value = None if born is None else born.isoformat()
        decision.journal.update("people", person_id, born=value, decided=1)
    return decision.changes


def date_of(text: str) -> date:
    """A date as somebody types it: `2015-03-09`, or a year alone for its first day.

    Raises:
        AppError: it is none.
    """
    typed = text.strip()
    try:
        return date(int(typed), 1, 1) if typed.isdecimal() else date.fromisoformat(typed)
    except ValueError:
        raise AppError(tr("“{typed}” is not a date. Write it like 2015-03-09.", typed=typed[:40])) from None


def allow_repeats(library: Library, pack: Pack, photo_id: int, *, allowed: bool) -> Changes:
    """Say that one person may be in a photo more than once: a mirror, a collage, a photo of photos."""
    with deciding(library, pack, "repeats") as decision:
        name = library.photos.get(photo_id).path.name
        decision.text = (
            tr("People may appear twice in {photo}", photo=name)
            if allowed
            else tr("Everybody is in {photo} once", photo=name)
        )
        decision.journal.update("photos", photo_id, repeats=int(allowed))
    return decision.changes
