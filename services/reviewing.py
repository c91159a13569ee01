"""The questions whose answers settle most, ready to be shown; what the answers do is in `review_answers`."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from faces.packs import Pack
from models.review import Asked, Question, Queue
from repository.library import Library
from services.review_answers import answer, name_asked, person_asked, stranger_asked
from services.review_drafts import Draft, drafts, merge_drafts
from services.review_evidence import evidence
from services.scene import Scene, scene

__all__ = ["answer", "look_alike", "name_asked", "person_asked", "queue", "stranger_asked"]

MOST = 200
"""Questions made ready at a time; more nobody answers before the next time."""
MOST_SHOWN = 6
"""Faces on either side."""


def queue(library: Library, pack: Pack, skipped: Collection[str] = ()) -> Queue:
    """What is worth asking now, what settles most first.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        skipped: keys of questions somebody put off; they are left out, and so are faces in no group that
            were asked about in one of them.
    """
    seen = scene(library, pack)
    with library.reading():
        found = drafts(seen, skipped)
        chosen = found.drafts[:MOST]
        return Queue(_questions(seen, chosen), _photos(seen, chosen), found.left)


def look_alike(library: Library, pack: Pack, skipped: Collection[str] = ()) -> tuple[Question, ...]:
    """Pairs of groups, with names or without, that may be one person, the likeliest first."""
    seen = scene(library, pack)
    with library.reading():
        return _questions(seen, merge_drafts(seen, skipped)[:MOST])


def _photos(seen: Scene, chosen: Sequence[Draft]) -> int:
    """A photo in which two people get a name is one photo."""
    people = [draft.one for draft in chosen if draft.one is not None and not draft.about]
    return seen.tables.count_photos(people, [face for draft in chosen for face in draft.about])


def _questions(seen: Scene, chosen: Sequence[Draft]) -> tuple[Question, ...]:
    sides = [(_left(seen, draft), _right(seen, draft)) for draft in chosen]
    places = seen.tables.standing([left[0] for left, _ in sides if left])
    return tuple(
        Question(
            key=draft.key,
            asked=draft.asked,
            one=draft.one,
            other=draft.other,
            name=_name(seen, draft),
            faces=left,
            beside=right,
            about=draft.about,
            photo=places[left[0]].photo,
            photos=draft.resolves,
            others=_others(seen, draft),
            likelihood=draft.likelihood,
            resolves=draft.resolves,
            evidence=evidence(seen, draft),
        )
        for draft, (left, right) in zip(chosen, sides, strict=True)
        if left and left[0] in places
    )


def _left(seen: Scene, draft: Draft) -> tuple[int, ...]:
    if draft.about:
        return draft.about[:MOST_SHOWN]
    return () if draft.one is None else seen.tables.clearest(draft.one, MOST_SHOWN)


def _right(seen: Scene, draft: Draft) -> tuple[int, ...]:
    if draft.beside:
        return draft.beside[:MOST_SHOWN]
    return () if draft.other is None else seen.tables.clearest(draft.other, MOST_SHOWN)


def _name(seen: Scene, draft: Draft) -> str | None:
    whose = draft.one if draft.asked is Asked.APART else draft.other
    return None if whose is None else seen.name(whose)


def _others(seen: Scene, draft: Draft) -> int:
    if draft.asked is Asked.APART and draft.one is not None:
        return max(0, seen.photos[draft.one] - draft.resolves)
    return 0 if draft.other is None else seen.photos.get(draft.other, 0)
