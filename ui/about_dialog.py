"""What is known about a person beside their photos: names, birth date, circles, notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from config.language import tr
from models.errors import AppError
from models.person import Circle, Person
from services.about import About
from services.facts import date_of
from ui.people.person_flow import FlowLayout
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.cutting import cut
from ui.shared.labels import Label
from ui.shared.words import plain_action

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WIDTH, _NOTES_HEIGHT = 440, 96
_LEAST, _TITLE_BAR = 240, 40
_CHIP_HEIGHT, _CHIP_MOST = 30, 220


class AboutDialog(QDialog):
    """Everything at once, saved at once; Esc leaves all as it was.

    Args:
        person: as they are known.
        circles: all there are.
        parent: the window it belongs to.

    Signals:
        answered: an `About`.
    """

    answered = Signal(object)

    def __init__(self, person: Person, circles: Sequence[Circle], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About {who}", who=person.name) if person.name else tr("About this person"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = _field(tr("Name"), person.name or "", "")
        self.nicknames = _field(tr("Nicknames"), ", ".join(person.nicknames), tr("Separated by commas"))
        self.born = _field(tr("Birth date"), person.born or "", tr("2015-03-09, or the year"))
        self.circles = CircleField(person, circles)
        self.notes = Notes(person.notes or "")
        self.complaint = Label(" ", theme.SECONDARY_SIZE, "error")
        self.complaint.setWordWrap(True)
        self.save, self.cancel = Button(tr("Save"), "primary"), Button(tr("Cancel"))
        self.save.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)
        for field in (self.name, self.nicknames, self.born, self.circles.field):
            field.textEdited.connect(lambda _text: self.complaint.setText(" "))
        self._lay_out()

    def complain(self, sentence: str) -> None:
        """Say why it cannot be saved."""
        self.complaint.setText(sentence)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, from any of the fields; in the notes it is Ctrl+Enter."""
        if event.key() in _ENTER:
            self._take()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(theme.SPACE_XL, theme.SPACE_XL, theme.SPACE_XL, 0)
        column.setSpacing(theme.SPACE_XS)
        for field in (self.name, self.nicknames, self.born, self.circles, self.notes):
            words = field.accessibleName()
            label = Label(words, theme.SECONDARY_SIZE, "secondary")
            label.setBuddy(self.circles.field if field is self.circles else field)
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(theme.SPACE_S)
        column.addWidget(self.complaint)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(fields)
        row = QHBoxLayout()
        row.setContentsMargins(theme.SPACE_XL, theme.SPACE_XS, theme.SPACE_XL, theme.SPACE_XL)
        row.setSpacing(theme.SPACE_S)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(row)
        self._column, self._row = column, row
        self._fit()
        self.name.setFocus()
        self.name.selectAll()

    def _fit(self) -> None:
        """As high as everything is at this width: circles and sentences may take several lines."""
        width = max(_WIDTH, self.width() if self.isVisible() else 0, self._column.minimumSize().width())
        height = self._column.totalHeightForWidth(width) + self._row.sizeHint().height()
        # Where everything is drawn large the fields scroll, and the buttons stay in sight.
        room = self.screen().availableSize().height() - _TITLE_BAR
        self.setMinimumSize(width, min(height, room, _LEAST))
        self.resize(width, min(height, room))

    def _take(self) -> None:
        try:
            born = date_of(self.born.text()) if self.born.text().strip() else None
        except AppError as error:
            self.complain(str(error))
            self.born.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        about = About(
            name=self.name.text(),
            nicknames=tuple(_parts(self.nicknames.text())),
            born=born,
            circles=tuple(self.circles.names()),
            notes=self.notes.toPlainText(),
        )
        self.answered.emit(about)


class CircleField(QWidget):
    """The circles there are, to be pressed, and a field for more."""

    def __init__(self, person: Person, circles: Sequence[Circle]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Circles"))
        self.chips = [CircleChip(circle, member=circle.id in person.circles) for circle in circles]
        self.field = _field(tr("Another circle"), "", tr("Another circle: Family, Friends, a club"))
        self.field.setCompleter(_completer([circle.name for circle in circles], self.field))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        if self.chips:
            flow = FlowLayout(theme.SPACE_XS)
            for chip in self.chips:
                flow.addWidget(chip)
            column.addLayout(flow)
        column.addWidget(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def names(self) -> list[str]:
        """Those that are pressed, and what was typed."""
        pressed = [chip.circle for chip in self.chips if chip.isChecked()]
        return [*pressed, *_parts(self.field.text())]


class CircleChip(Button):
    """A circle: filled while the person belongs to it."""

    def __init__(self, circle: Circle, *, member: bool) -> None:
        super().__init__(plain_action(circle.name), "segment")
        self.circle = circle.name
        self.setCheckable(True)
        self.setChecked(member)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """The name, within reason."""
        self.ensurePolished()
        words = min(self.fontMetrics().horizontalAdvance(self.circle), _CHIP_MOST)
        return QSize(words + 2 * theme.SPACE_M + 2, _CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A long name is cut."""
        return QSize(_CHIP_HEIGHT, _CHIP_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A pill."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = self.rect().toRectF().adjusted(1, 1, -1, -1)
        ground = (
            tokens.accent if self.isChecked() else tokens.hover() if self.underMouse() else tokens.surface
        )
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(tokens.accent if self.isChecked() else tokens.edge()), 1))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.text if self.isChecked() else tokens.accent), 2))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(tokens.on_accent if self.isChecked() else tokens.text))
        words = self.rect().adjusted(theme.SPACE_M, 0, -theme.SPACE_M, 0)
        fitting = cut(self.fontMetrics(), self.circle, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), fitting)


class Notes(QPlainTextEdit):
    """Whatever else is worth remembering; Tab goes on, Ctrl+Enter is left to the dialog."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(tr("Notes"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(_NOTES_HEIGHT)
        self.document().setDocumentMargin(theme.SPACE_S + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins a line, with Ctrl it saves."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The outline says so."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And no more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """On the ground and within the outline of a field."""
        tokens = theme.of(self.palette())
        focused = self.hasFocus()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.surface))
        painter.setPen(QPen(QColor(tokens.accent if focused else tokens.field_edge()), 2 if focused else 1))
        outline = self.viewport().rect().toRectF().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(outline, theme.RADIUS, theme.RADIUS)
        painter.end()
        super().paintEvent(event)


def _field(words: str, text: str, hint: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(words)
    field.setPlaceholderText(hint)
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(hint) + theme.SPACE_XXL)
    return field


def _completer(names: Sequence[str], field: QLineEdit) -> QCompleter:
    completer = QCompleter(QStringListModel(list(names), field), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
