"""Similar shots: which of them are shown as one. Nothing is deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from config.language import mark, tr, trn
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.images import ImageCache
from ui.shared.labels import Label
from ui.shared.words import wrapped_tip
from ui.stacks.offer_list import HEIGHT, OfferList
from workers.stack_jobs import OfferedStack

ABOUT = mark(
    "These photos were taken together and look nearly the same. A stack shows one of them; the others stay"
    " behind it, and no file is touched."
)
HINT = mark("Click the photo that is to stand for the others.")
NONE_LEFT = mark("There are no similar shots that are not in a stack.")

_WIDTH, _HEIGHT = 860, 720
_SHARE = 0.8
"""Of the window's height, at most."""


class StacksDialog(QDialog):
    """All offers, one after the other; an answer takes its row away at once. Open it with open().

    Enter stacks the row that is marked, Delete keeps it apart, left and right choose the photo on top.

    Args:
        offers: the latest first.
        images: where the pictures come from.
        parent: the window it belongs to.

    Signals:
        stacked: photos, and the one on top.
        kept_apart: photos.
        all_stacked: all that was offered: `OfferedStack`s.
    """

    stacked = Signal(object, int)
    kept_apart = Signal(object)
    all_stacked = Signal(object)

    def __init__(self, offers: Sequence[OfferedStack], images: ImageCache, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Similar shots"))
        self.list = OfferList(images)
        self.list.setAccessibleName(tr("Similar shots"))
        self.all = Button("")
        self.apart, self.stack = Button(tr("Keep apart")), Button(tr("Stack"), "primary")
        self.apart.setToolTip(wrapped_tip(tr("Keep apart (Delete)")))
        self.stack.setToolTip(wrapped_tip(tr("Stack (Enter)")))
        self.close_button = Button(tr("Close"), "quiet")
        self._about = Label(tone="secondary")
        self._lay_out()
        self.list.stack_wanted.connect(self._stack)
        self.list.apart_wanted.connect(self._keep_apart)
        self.list.marked.connect(self._describe)
        self.stack.clicked.connect(self._stack)
        self.apart.clicked.connect(self._keep_apart)
        self.all.clicked.connect(self._stack_all)
        self.close_button.clicked.connect(self.reject)
        self.set_offers(offers)
        self._fit(parent.window())

    def set_offers(self, offers: Sequence[OfferedStack]) -> None:
        """Show what is offered now; the row that was marked, or the one in its place, stays marked."""
        place = max(0, self.list.currentIndex().row())
        self.list.offers.set_rows(offers)
        if offers and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.offers.index(min(place, len(offers) - 1)))
        self._describe()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is on the first offer."""
        super().showEvent(event)
        if not event.spontaneous():
            (self.list if self.list.offers.rows else self.close_button).setFocus(
                Qt.FocusReason.TabFocusReason
            )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(Label(tr("Similar shots"), theme.NAME_SIZE, strong=True))
        self._about.setWordWrap(True)
        column.addWidget(self._about)
        column.addSpacing(theme.SPACE_XS)
        column.addWidget(self.list, 1)
        column.addSpacing(theme.SPACE_S)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.all)
        row.addStretch(1)
        for button in (self.close_button, self.apart, self.stack):
            row.addWidget(button)
        column.addLayout(row)

    def _fit(self, window: QWidget) -> None:
        """As high as the rows are, and lower than the window: what it lies over stays known."""
        room, column = self.screen().availableGeometry(), self.layout()
        width = min(_WIDTH, room.width())
        rows = max(len(self.list.offers.rows) - 1, 0) * HEIGHT
        needed = (column.totalHeightForWidth(width) if column is not None else 0) + rows
        most = min(_HEIGHT, room.height() - 2 * theme.SPACE_XXL, round(_SHARE * window.height()))
        self.resize(width, min(needed, most))

    def _describe(self) -> None:
        count = len(self.list.offers.rows)
        self._about.setText(f"{tr(ABOUT)} {tr(HINT)}" if count else tr(NONE_LEFT))
        self.all.setText(trn("Stack the {n} there is", "Stack all {n}", count))
        for button in (self.all, self.stack, self.apart):
            button.setEnabled(count > 0)
        self.all.setVisible(count > 1)
        self.list.setVisible(count > 0)
        if not count and self.isVisible():
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stack(self) -> None:
        if (offer := self._taken()) is not None:
            self.stacked.emit(offer.photos, offer.top)

    def _keep_apart(self) -> None:
        if (offer := self._taken()) is not None:
            self.kept_apart.emit(offer.photos)

    def _stack_all(self) -> None:
        everything = list(self.list.offers.rows)
        self.set_offers([])
        if everything:
            self.all_stacked.emit(everything)

    def _taken(self) -> OfferedStack | None:
        """The offer that is marked, which is answered now and goes."""
        offer, place = self.list.current(), self.list.currentIndex().row()
        if offer is not None:
            rows = list(self.list.offers.rows)
            self.set_offers(rows[:place] + rows[place + 1 :])
        return offer
