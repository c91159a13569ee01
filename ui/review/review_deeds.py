"""What can be answered on the page of questions just now, for the menus of the window."""

from __future__ import annotations

from collections.abc import Callable

from models.review import Asked
from ui.review.page_parts import PageParts
from ui.review.pair_row import DIFFERENT, LATER, SAME
from ui.review.sitting import Sitting
from ui.shared.deeds import Deed, Does


class ReviewDeeds:
    """Everything goes the way it goes from the buttons of the page.

    Args:
        parts: of the page.
        sitting: what is asked.
    """

    def __init__(self, parts: PageParts, sitting: Sitting) -> None:
        self._parts = parts
        self._sitting = sitting

    def now(self) -> Does:
        """What can be done."""
        does: dict[Deed, Callable[[], object]] = {}
        part = self._parts.stack.currentWidget()
        if part is self._parts.question:
            does = self._of_question()
        elif part is self._parts.pairs and self._parts.pairs.marks_row:
            does = {
                Deed.YES: lambda: self._parts.pairs.answer(SAME),
                Deed.NO: lambda: self._parts.pairs.answer(DIFFERENT),
                Deed.LATER: lambda: self._parts.pairs.answer(LATER),
            }
        if self._sitting.can_go_back:
            does[Deed.TAKE_BACK] = self._parts.question.bar.undo.emit
        return does

    @property
    def is_typing(self) -> bool:
        """Whether letters belong to a name, and other keys answer."""
        question = self._parts.question
        return self._parts.stack.currentWidget() is question and question.is_naming

    def _of_question(self) -> dict[Deed, Callable[[], object]]:
        view = self._parts.question
        question, bar = view.question, view.bar
        if question is None:
            return {}
        does: dict[Deed, Callable[[], object]] = {Deed.LATER: bar.skip.emit}
        if question.asked is not Asked.WHO:
            does[Deed.YES] = bar.yes.emit
            does[Deed.NO] = bar.no.emit
        # What cannot be said leaves its place empty; the page may be behind another one.
        if not bar.stranger_button.isHidden():
            does[Deed.ASKED_STRANGER] = bar.stranger.emit
        if not bar.else_button.isHidden():
            does[Deed.SOMEBODY_ELSE] = bar.somebody_else.emit
        return does
