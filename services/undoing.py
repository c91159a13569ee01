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
        step = library.history.last_done()
        if step is None:
            raise AppError("There is nothing to undo.")
        changes = [change.inverse for change in reversed(library.history.changes(step.id))]
        return _replay(library, pack, step, changes, f"Undone: {step.text}", undone=True)


def redo(library: Library, pack: Pack) -> Changes:
    """Bring back the decision that was undone last.

    Raises:
        AppError: there is none, or something was decided since.
    """
    with library.transaction(durable=True):
        step = library.history.last_undone()
        if step is None:
            raise AppError("There is nothing to redo.")
        return _replay(library, pack, step, library.history.changes(step.id), step.text, undone=False)


def _replay(
    library: Library, pack: Pack, step: Step, changes: list[RowChange], text: str, *, undone: bool
) -> Changes:
    before = effect_of(library, changes)
    gone = library.replay(changes)
    library.history.mark(step.id, undone=undone)
    # A picture made from the box that no longer stands; it is made again when somebody looks.
    library.thumbnails.remove(
        "face", [row.id for row in changes if row.table == "faces" and "x" in _touched(row)]
    )
    effect = before | effect_of(library, changes)
    centroids.refresh(library, pack, effect.people)
    if gone:
        text += f" ({count_of(len(gone), 'row has', 'rows have')} changed since and stayed)"
    return effect | Changes(text=text, step=step.id)


def _touched(change: RowChange) -> set[str]:
    return {*(change.before or {}), *(change.after or {})}
