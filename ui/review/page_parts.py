"""What the page of questions is made of, and what stands above the question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from config.language import tr
from ui.crop.labels import LineLabel
from ui.review import words
from ui.review.layout import TOUCH
from ui.review.pair_view import PairView
from ui.review.question_view import QuestionView
from ui.review.rest import Rest
from ui.review.resting import say_nobody_is_alike, say_what_is
from ui.review.sitting import Sitting
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.buttons import Button
from ui.shared.focus import show_page_part, walk_in_order
from ui.shared.images import ImageCache
from ui.shared.page_header import PageHeader
from ui.shared.segmented import Segmented

LOOK_ALIKE = 1
_TAB_PADDING = 12


class PageParts:
    """Makes the widgets of a page and lays them out on it.

    Attributes:
        tabs: questions, or those who look alike.
        question: the one that fills the page.
        pairs: those who look alike.
        rest: what stands there if there is nothing to ask.
        stack: one of these three.
        notice: what is said in passing.
    """

    def __init__(self, images: ImageCache, page: QWidget) -> None:
        self.tabs = Segmented([tr("Questions"), tr("Look alike")])
        self.tabs.setAccessibleName(tr("What is asked"))
        self.tabs.setStyleSheet(f"QPushButton {{ min-height: {TOUCH - _TAB_PADDING}px; }}")
        self.question = QuestionView(images)
        self.pairs = PairView(images)
        self.rest = Rest()
        self.stack = QStackedWidget()
        for part in (self.rest, self.question, self.pairs):
            self.stack.addWidget(part)
        self.notice = LineLabel(theme.SECONDARY_SIZE, parent=page)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._header = PageHeader(tr("Review"))
        self._progress = LineLabel(theme.SECONDARY_SIZE, "secondary", parent=page)
        self._lay_out(page)
        self._tabs = self.tabs.findChildren(Button)
        walk_in_order([*self._tabs, *self.question.stops(), self.pairs, self.rest.first, self.rest.second])

    @property
    def is_looking_alike(self) -> bool:
        """Whether the list of those who look alike is shown."""
        return self.tabs.current == LOOK_ALIKE

    def tell(self, sitting: Sitting) -> None:
        """Say how much there is to answer, and how far one has come."""
        self._header.set_summary(
            words.pairs(self.pairs.count)
            if self.is_looking_alike
            else words.promise(sitting.asked, sitting.photos)
        )
        self._progress.setText(words.progress(sitting.answered, sitting.photos_settled))
        self.question.bar.undo_button.setEnabled(sitting.can_go_back)

    def say(self, sentence: str, *, urgent: bool = False) -> None:
        """Say something in passing; nothing moves for it."""
        self.notice.setText(sentence)
        announce(self.notice, sentence, urgent=urgent)

    def turn_to(self, sitting: Sitting, *, anybody: bool, scanning: bool, looking: bool) -> bool:
        """Show what there is: a question, the list, or that there is nothing.

        Args:
            sitting: what is asked.
            anybody: somebody has a name.
            scanning: faces are still being found.
            looking: another queue is on its way.

        Returns:
            Whether another part is shown than before.
        """
        if self.is_looking_alike:
            say_nobody_is_alike(self.rest)
            # A row that fades keeps the list, and what is under the pointer, in place.
            part: QWidget = self.pairs if self.pairs.rows else self.rest
        elif sitting.current is not None:
            part = self.question
        else:
            say_what_is(self.rest, sitting, anybody=anybody, scanning=scanning, looking=looking)
            part = self.rest
        before = self.stack.currentWidget()
        show_page_part(self.stack, part)
        return part is not before

    def goal(self) -> QWidget:
        """Where the keyboard belongs."""
        part = self.stack.currentWidget()
        if part is self.rest:
            return self.rest.first if self.rest.first.isVisible() else self._tabs[self.tabs.current]
        return self.question.goal if part is self.question else self.pairs

    def _lay_out(self, page: QWidget) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, theme.SPACE_XL, 0)
        top.addWidget(self._header, 1)
        top.addWidget(self.tabs)
        line = QHBoxLayout()
        line.setContentsMargins(theme.SPACE_XL, 0, theme.SPACE_XL, theme.SPACE_XS)
        line.addWidget(self._progress, 1)
        line.addWidget(self.notice, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(line)
        column.addWidget(self.stack, 1)
