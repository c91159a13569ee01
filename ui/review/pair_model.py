"""People who look alike, two and two, as an item model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt

from config.language import tr
from models.person import Person, photos_of
from models.review import Question
from ui.review import words
from ui.shared.keyed_item_model import Index, KeyedItemModel
from ui.shared.words import wrapped_tip


class PairModel(KeyedItemModel[Question]):
    """A row for each pair, known by its question's key."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda question: question.key, parent)
        self._names: Mapping[int, Person] = {}

    def set_names(self, names: Mapping[int, Person]) -> None:
        """People by id; those with a name are enough."""
        self._names = names
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def names(self, question: Question) -> tuple[str, str]:
        """What the left and the right one are called."""
        one = self._names.get(question.one) if question.one is not None else None
        return words.one_and_other(question, None if one is None else one.name)

    def said(self, question: Question) -> Sequence[str]:
        """All there is to say of a pair, sentence by sentence."""
        one, other = self.names(question)
        both = tr(
            "{one}, {photos}, and {other}, {others}.",
            one=one,
            photos=photos_of(question.photos),
            other=other,
            others=photos_of(question.others),
        )
        return [both, *(part for part in (words.likely(question), *question.evidence) if part)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The pair in words; the tool tip holds all evidence."""
        if not index.isValid():
            return None
        question = self.row(index)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return words.joined(self.said(question))
        return wrapped_tip(words.joined(self.said(question))) if role == Qt.ItemDataRole.ToolTipRole else None
