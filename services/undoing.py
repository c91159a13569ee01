"""Taking decisions back, newest first, also after a restart, and bringing them back again."""

from __future__ import annotations

from faces.packs import Pack
from models.changes import Changes, Step
from models.errors import AppError
from models.person import count_of
from repository.journal import RowChange
from repository.library import Library
from services import centroids
from services.deciding import effect_of


def undo(library: Library, pack: Pack) -> Changes:
    """Take back the newest decision that stands.

    Raises:
        AppError: there is none.
    """
    with library.transaction(durable=True):
        library.expect_pack(pack.id)
        step = library.history.last_done()
        if step is None:
            raise AppError("There is nothing to undo.")
        changes = [change.inverse for change in reversed(library.history.changes(step.id))]
        effect = _replay(library, pack, step, changes, f"Undone: {step.text}", undone=True)
    _forget_pictures(library, changes)
    return effect


def redo(library: Library, pack: Pack) -> Changes:
    """Bring back the decision that was undone last.

    Raises:
        AppError: there is none, or something was decided since.
    """
    with library.transaction(durable=True):
        library.expect_pack(pack.id)
        step = library.history.last_undone()
        if step is None:
            raise AppError("There is nothing to redo.")
        changes = library.history.changes(step.id)
        effect = _replay(library, pack, step, changes, step.text, undone=False)
    _forget_pictures(library, changes)
    return effect


def _replay(
    library: Library, pack: Pack, step: Step, changes: list[RowChange], text: str, *, undone: bool
) -> Changes:
    before = effect_of(library, changes)
    gone = library.replay(changes)
    library.history.mark(step.id, undone=undone)
    effect = before | effect_of(library, changes)
    centroids.refresh(library, pack, effect.people)
    if gone:
        text += f" ({count_of(len(gone), 'row has', 'rows have')} changed since and stayed)"
    return effect | Changes(text=text, step=step.id)


def _forget_pictures(library: Library, changes: list[RowChange]) -> None:
    # Made from a box that no longer stands; they are made again when somebody looks.
    redrawn = [row.id for row in changes if row.table == "faces" and "x" in _touched(row)]
    library.thumbnails.remove("face", redrawn)


def _touched(change: RowChange) -> set[str]:
    return {*(change.before or {}), *(change.after or {})}
