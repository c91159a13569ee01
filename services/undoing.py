"""Taking decisions back, the newest or any one, also after a restart, and bringing them back again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from config.language import tr, trn
from faces.packs import Pack
from media.trash import Trash, system_trash
from models.changes import Changes, Step
from models.errors import AppError
from models.listing import in_a_list
from repository.journal import RowChange
from repository.library import Library
from services import centroids
from services.deciding import effect_of
from services.file_moves import moving_files
from services.folder_rules import settle
from services.trash_steps import FilesOfSteps, moves_files

NAMED_IN_THE_WAY = 3

Standing = Mapping[int, tuple[int | None, ...]]


class InTheWayError(AppError):
    """A step cannot be reversed on its own; `others` must be first, in that order."""

    def __init__(self, sentence: str, others: Sequence[Step]) -> None:
        super().__init__(sentence)
        self.others = tuple(others)


def undo(library: Library, pack: Pack, trash: Trash | None = None) -> Changes:
    """Take back the newest decision that stands.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        trash: where files of photos may have to come from; the system's if not given.

    Raises:
        AppError: there is none, or its files cannot come back.
    """

    def newest() -> list[Step]:
        step = library.history.last_done()
        if step is None:
            raise AppError(tr("There is nothing to undo."))
        return [step]

    return _reverse(library, pack, newest, trash)


def redo(library: Library, pack: Pack, trash: Trash | None = None) -> Changes:
    """Bring back the decision that was undone last; for the arguments see `undo`.

    Raises:
        AppError: there is none, or something was decided since.
    """

    def last() -> list[Step]:
        step = library.history.last_undone()
        if step is None:
            raise AppError(tr("There is nothing to redo."))
        return [step]

    return _reverse(library, pack, last, trash)


def reverse(
    library: Library, pack: Pack, step_id: int, *, with_others: bool = False, trash: Trash | None = None
) -> Changes:
    """Take back any decision that stands, or bring back any that was taken back; others stay as they are.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        step_id: the step.
        with_others: reverse those in its way as well, in the same transaction.
        trash: as for `undo`.

    Raises:
        InTheWayError: others are in the way, and may not be reversed as well.
        AppError: there is no such step, or nothing brings back what it did.
    """

    def wanted() -> list[Step]:
        step, others = look_at_step(library, step_id)
        if others and not with_others:
            raise InTheWayError(in_the_way_words(step, others), others)
        for other in others:
            _refuse_final(other)
        return [*others, step]

    return _reverse(library, pack, wanted, trash)


def look_at_step(library: Library, step_id: int) -> tuple[Step, list[Step]]:
    """A step, and what is in the way of reversing it.

    Raises:
        AppError: there is no such step, or nothing brings back what it did.
    """
    step = library.history.get(step_id)
    _refuse_final(step)
    return step, library.history.in_the_way(step_id)


def _refuse_final(step: Step) -> None:
    if step.final and moves_files(step):
        raise AppError(tr("These photos are not in the trash any more; only a copy brings them back."))
    if step.final:
        raise AppError(tr("What was forgotten is gone from the library and cannot come back."))


def in_the_way_words(step: Step, others: Sequence[Step]) -> str:
    """A sentence that says which steps must be reversed first."""
    named = [tr("“{step}”", step=other.text) for other in others[:NAMED_IN_THE_WAY]]
    if more := max(len(others) - NAMED_IN_THE_WAY, 0):
        named.append(trn("{n} more", "{n} more", more))
    which = in_a_list(named)
    if step.undone:
        return trn(
            "“{step}” cannot be brought back on its own: {others} is in the way.",
            "“{step}” cannot be brought back on its own: {others} are in the way.",
            len(others),
            step=step.text,
            others=which,
        )
    return trn(
        "“{step}” cannot be undone on its own: {others} is in the way.",
        "“{step}” cannot be undone on its own: {others} are in the way.",
        len(others),
        step=step.text,
        others=which,
    )


def _reverse(library: Library, pack: Pack, find: Callable[[], list[Step]], trash: Trash | None) -> Changes:
    """Reverse the steps that are found; files that belong to them are moved first."""
    with library.transaction(durable=True):
        steps = find()
        with_files = any(map(moves_files, steps))
        if not with_files:
            effect, touched = _flip_all(library, pack, steps)
    if with_files:
        with moving_files(library, trash or system_trash()) as moves:
            files = FilesOfSteps(library, moves)
            files.follow(steps)
            with library.transaction(durable=True):
                if find() != steps:
                    raise AppError(tr("Something else was decided just now. Please do that once more."))
                newcomers = files.settle()
                effect, touched = _flip_all(library, pack, steps)
                effect |= newcomers
    _forget_pictures(library, touched)
    return effect


def _flip_all(library: Library, pack: Pack, steps: Sequence[Step]) -> tuple[Changes, list[RowChange]]:
    """Reverse steps in this order; what changed, and the rows that were written."""
    library.expect_pack(pack.id)
    effect, touched, gone, people = Changes(), list[RowChange](), 0, set[int]()
    for step in steps:
        changes = library.history.changes(step.id)
        if not step.undone:
            changes = [change.inverse for change in reversed(changes)]
        effect |= effect_of(library, changes)
        faces = _faces_in(changes)
        before = library.faces.standing(faces)
        if library.history.was_overtaken(step.id):
            changes, vanished = library.retake(step.id)
        else:
            vanished = library.replay(changes)
        gone += len(vanished)
        people |= effect_of(library, vanished).people
        people |= _with_other_faces(changes, before, library.faces.standing(faces))
        library.history.mark(step.id, undone=not step.undone)
        effect |= effect_of(library, changes)
        touched += changes
    centroids.refresh(library, pack, people)
    if any(change.table == "folder_rules" or {"trashed", "hidden"} & _touched(change) for change in touched):
        effect |= settle(library, pack)
    said = Changes(text=_words(steps, gone), step=steps[-1].id, undone=not steps[-1].undone)
    return effect | said, touched


def _faces_in(changes: Sequence[RowChange]) -> set[int]:
    return {change.id for change in changes if change.table == "faces"}


def _with_other_faces(changes: Sequence[RowChange], before: Standing, after: Standing) -> set[int]:
    """People whose centroid is another one now, by what the faces really were and are."""
    people = {change.id for change in changes if change.table == "people" and change.before is None}
    redrawn = {change.id for change in changes if "embedding" in _touched(change)}
    for face in before.keys() | after.keys():
        if face in redrawn or before.get(face) != after.get(face):
            owners = (standing[0] for standing in (before.get(face), after.get(face)) if standing)
            people |= {int(owner) for owner in owners if owner is not None}
    return people


def _words(steps: Sequence[Step], gone: int) -> str:
    step = steps[-1]
    text = step.text if step.undone else tr("Undone: {step}", step=step.text)
    if len(steps) == 2:  # noqa: PLR2004
        text = tr("{done}, with “{other}”", done=text, other=steps[0].text)
    elif len(steps) > 1:
        text = trn("{done}, with {n} other step", "{done}, with {n} other steps", len(steps) - 1, done=text)
    if gone:
        text = trn(
            "{done} (one thing had changed since and stayed)",
            "{done} ({n} things had changed since and stayed)",
            gone,
            done=text,
        )
    return text


def _forget_pictures(library: Library, changes: Sequence[RowChange]) -> None:
    # Made from a box that no longer stands; they are made again when somebody looks.
    redrawn = [row.id for row in changes if row.table == "faces" and "x" in _touched(row)]
    library.thumbnails.remove("face", redrawn)


def _touched(change: RowChange) -> set[str]:
    return {*(change.before or {}), *(change.after or {})}
