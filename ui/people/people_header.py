"""The line on top of the people page: how many there are, and in which order they stand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from config.language import mark, tr
from ui.people.people_order import Order
from ui.shared import icons, theme
from ui.shared.buttons import Button
from ui.shared.page_header import PageHeader

ORDERS = {
    Order.NAME: mark("By name"),
    Order.PHOTOS: mark("Most photos first"),
    Order.RECENT: mark("Found last first"),
    Order.UNSURE: mark("Guesses first"),
}


class PeopleHeader(PageHeader):
    """Title, summary, and a quiet button with a menu of orders.

    Signals:
        order_chosen: an `Order`.
    """

    order_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("People"), parent)
        self._order = Order.NAME
        self.button = Button("", "quiet")
        self.button.clicked.connect(self._show_menu)
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.set_order(Order.NAME)
        self._recolour()

    @property
    def order(self) -> Order:
        """In which order the cards stand."""
        return self._order

    def set_order(self, order: Order) -> None:
        """Say in which order the cards stand."""
        self._order = order
        words = tr(ORDERS[order])
        self.button.setText(words)
        self.button.setAccessibleName(tr("Order of the cards: {order}", order=words))
        self.button.setToolTip(tr("Order of the cards"))

    def changeEvent(self, event: object) -> None:
        """Follow the palette."""
        super().changeEvent(event)  # type: ignore[arg-type]
        self._recolour()

    def _recolour(self) -> None:
        if hasattr(self, "button"):
            self.button.setIcon(icons.icon("sort", theme.of(self.palette()).secondary))

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for order, words in ORDERS.items():
            action = menu.addAction(tr(words), lambda order=order: self.order_chosen.emit(order))  # type: ignore[misc]
            action.setCheckable(True)
            action.setChecked(order is self._order)
            group.addAction(action)
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))
