"""What an answer does: one decision each, and none where things have changed since the question was asked."""

from __future__ import annotations

from collections.abc import Sequence

from config.language import tr, trn
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.person import Person, somebody
from models.review import Asked, Question
from repository.library import Library
from repository.review_rows import ReviewRows
from services.deciding import deciding
from services.distinguishing import (
    different_people,
    remember_look_alikes,
    split_off,
    were_told_apart,
)
from services.merging import merge
from services.naming import name_person, new_person, tidy_name
from services.placing import keep_from, place
from services.rejecting import confirm
from services.strangers import ignore


def answer(library: Library, pack: Pack, question: Question, *, yes: bool) -> Changes:
    """Say yes or no, in one step.

    * "Is this Sarah?", "are they one person?": yes joins the groups, or puts the faces there, confirmed; no
      tells them apart, or keeps the faces from her, for good.
    * "Are these two different people?": yes makes a person of their own of the faces asked about; no
      confirms them where they are, and those shown beside them: whichever part grows, it is not asked again.

    Raises:
        AppError: things have changed since, or it is no question of yes or no; nothing was changed.
    """
    with library.transaction(durable=True):
        _expect_open(library, question)
        if question.asked is Asked.WHO:
            raise AppError(tr("Say who this is."))
        if question.asked is Asked.APART:
            about, whose = question.about, _left(question)
            return (
                split_off(library, pack, about, whose)
                if yes
                else confirm(library, pack, [*about, *_still_theirs(library, question.beside, whose)], whose)
            )
        if question.about:
            return (_place_asked if yes else _refuse)(library, pack, question, _right(question))
        one, other = _left(question), _right(question)
        return merge(library, pack, one, other) if yes else different_people(library, pack, [one, other])


def name_asked(library: Library, pack: Pack, question: Question, typed: str) -> Changes:
    """Say who it is by a name: somebody's who is called so, as a name or a nickname, or a new one.

    It is the group, or the faces, that the question is about; of two groups the first.

    Raises:
        AppError: it is no name, or that of somebody who was told apart from what the question is about, or
            things have changed since it was asked; nothing was changed.
    """
    name = tidy_name(typed)
    with library.transaction(durable=True):
        _expect_open(library, question)
        known = _called(library, question, name)
        if known is not None:
            return person_asked(library, pack, question, known)
        if question.about:
            return _place_new(library, pack, question, name)
        other = question.other if question.asked is Asked.IS else None
        if other is None:
            return name_person(library, pack, _left(question), name)
        return _name_another(library, pack, _left(question), other, name)


def person_asked(library: Library, pack: Pack, question: Question, person_id: int) -> Changes:
    """Say who it is by choosing somebody.

    Raises:
        AppError: they are gone, or things have changed since the question was asked; nothing was changed.
    """
    with library.transaction(durable=True):
        _expect_open(library, question)
        library.review_rows.expect(person_id)
        if question.about:
            return _place_asked(library, pack, question, person_id)
        one = _left(question)
        if one == person_id:
            raise AppError(tr("These are the same person already."))
        return merge(library, pack, one, person_id)


def stranger_asked(library: Library, pack: Pack, question: Question) -> Changes:
    """Say that it is a stranger nobody is to be asked about again.

    Raises:
        AppError: things have changed since the question was asked; nothing was changed.
    """
    with library.transaction(durable=True):
        _expect_open(library, question)
        if question.about:
            return _place_new(library, pack, question, None)
        return ignore(library, pack, [_left(question)])


def _still_theirs(library: Library, faces: Sequence[int], person_id: int) -> list[int]:
    places = library.review_rows.standing(faces)
    return [face for face in faces if face in places and places[face].person == person_id]


def _place_asked(library: Library, pack: Pack, question: Question, person_id: int) -> Changes:
    """The faces asked about are this person, and not whom it was asked about them."""
    with deciding(library, pack, "teach") as decision:
        person = library.people.get(person_id)
        decision.text = _are(question, person)
        for face in question.about:
            place(library, decision.journal, face, person.id)
            if (doubted := _doubted(question)) not in (None, person.id):
                keep_from(library, decision.journal, face, doubted)
    return decision.changes


def _place_new(library: Library, pack: Pack, question: Question, name: str | None) -> Changes:
    """They are somebody new, of this name, or a stranger."""
    with deciding(library, pack, "ignore" if name is None else "name") as decision:
        person = new_person(library, decision.journal, name)
        if name is None:
            decision.text = tr("Stranger: {who}", who=somebody(None))
            decision.journal.update("people", person, ignored=1, decided=1)
        else:
            decision.text = tr("Named {name}", name=name)
        for face in question.about:
            place(library, decision.journal, face, person)
            if (doubted := _doubted(question)) is not None:
                keep_from(library, decision.journal, face, doubted)
    return decision.changes


def _refuse(library: Library, pack: Pack, question: Question, person_id: int) -> Changes:
    """None of the faces asked about is this person."""
    with deciding(library, pack, "not this person") as decision:
        who = somebody(library.people.get(person_id).name)
        decision.text = trn("{n} face is not {who}", "{n} faces are not {who}", len(question.about), who=who)
        for face in question.about:
            keep_from(library, decision.journal, face, person_id)
    return decision.changes


def _name_another(library: Library, pack: Pack, person_id: int, other: int, name: str) -> Changes:
    """A group that was taken for somebody is called something else."""
    with deciding(library, pack, "name") as decision:
        decision.text = tr("Named {name}", name=name)
        decision.journal.update("people", person_id, name=name, decided=1)
        # Who was taken for one person once will be again.
        remember_look_alikes(library, decision.journal, person_id, other)
    return decision.changes


def _are(question: Question, person: Person) -> str:
    who = somebody(person.name)
    return trn("{n} face is {who}", "{n} faces are {who}", len(question.about), who=who)


def _doubted(question: Question) -> int | None:
    """From whom the faces asked about are kept once they are somebody else."""
    return question.one if question.asked is Asked.APART else question.other


def _called(library: Library, question: Question, name: str) -> int | None:
    """Who is called so already: of several whom the question proposed, else who is in most photos.

    Strangers never are: nobody is to be shown no more because of a name. Nor is anybody told apart.

    Raises:
        AppError: the only ones who are called so were told apart from what the question is about.
    """
    called = [person for person in library.review_rows.called(name) if person != question.one]
    called = [person for person in called if not library.review_rows.expect(person).ignored]
    if question.other in called:
        return question.other
    found = [person for person in called if not _is_ruled_out(library, question, person)]
    if called and not found:
        raise AppError(tr("You said these are different people."))
    if question.one is not None:
        together = library.review_rows.in_one_photo([(question.one, person) for person in found])
        found = [person for person in found if (question.one, person) not in together] or found
    return max(found, key=lambda person: (library.people.get(person).photos, -person), default=None)


def _left(question: Question) -> int:
    if question.one is None:
        raise _stale()
    return question.one


def _right(question: Question) -> int:
    if question.other is None:
        raise _stale()
    return question.other


def _stale() -> AppError:
    return AppError(tr("This has changed since it was asked. Nothing was changed."))


def _expect_open(library: Library, question: Question) -> None:
    """Make sure that what the question shows is still so, and nobody has answered it.

    Raises:
        AppError: it is not, or somebody has.
    """
    tables = library.review_rows
    for person in (question.one, question.other):
        if person is not None and not _is_asked_about(library, tables, question, person):
            raise _stale()
    if question.about:
        if not _are_open(library, tables, question):
            raise _stale()
    elif question.one is not None and question.other is not None:
        pair = (question.one, question.other)
        if were_told_apart(library, *pair) or tables.in_one_photo([pair]):
            raise _stale()


def _is_asked_about(library: Library, tables: ReviewRows, question: Question, person: int) -> bool:
    """Whether a person is there, can be asked about, and is called as it was asked."""
    if not library.people.existing([person]) or not library.faces.count_of(person):
        return False
    said = tables.expect(person)
    if said.ignored:
        return False
    if person == question.other or question.asked is Asked.APART:
        return said.name == question.name
    return said.name is None or question.asked is Asked.SAME


def _are_open(library: Library, tables: ReviewRows, question: Question) -> bool:
    """Whether the faces asked about are where they were, and nobody has said anything of them."""
    places = tables.standing(question.about)
    whose = question.one if question.asked is Asked.APART else None
    here = [places.get(face) for face in question.about]
    if any(place_ is None or place_.person != whose for place_ in here):
        return False
    if question.asked is Asked.APART:
        return not all(place_ is not None and place_.confirmed for place_ in here)
    pairs = [(face, _right(question)) for face in question.about]
    return not tables.already_there(pairs) and not any(library.decisions.find(*pair) for pair in pairs)


def _is_ruled_out(library: Library, question: Question, person: int) -> bool:
    """Whether somebody has said that what the question is about is not this person."""
    if question.about:
        return any(library.decisions.find(face, person) is not None for face in question.about)
    return were_told_apart(library, _left(question), person)
