"""When somebody was born: what no photo shows, and what keeps them out of photos from before."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from config.language import tr
from models.errors import AppError
from models.person import Person, somebody
from services.facts import date_of
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import ElidedLabel, Label


class BirthDateDialog(QDialog):
    """A date as one types it; Esc leaves everything as it was.

    Signals:
        answered: a `date`, or None to forget it.
    """

    answered = Signal(object)

    def __init__(self, person: Person, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Birth date"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.complaint = Label(" ", theme.SECONDARY_SIZE, "error")
        self.field = QLineEdit(person.born or "")
        self.field.setPlaceholderText(tr("2015-03-09, or the year"))
        self.field.setAccessibleName(tr("Birth date"))
        self.field.setMaxLength(40)
        self.field.textEdited.connect(lambda _text: self.complaint.setText(" "))
        self.save, self.forget = Button(tr("Save"), "primary"), Button(tr("Forget"), "quiet")
        self.save.clicked.connect(self._take)
        self.forget.clicked.connect(lambda: self._answer(None))
        self.forget.setVisible(person.born is not None)
        self.field.returnPressed.connect(self._take)
        self._lay_out(somebody(person.name))

    def _lay_out(self, who: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(ElidedLabel(tr("When was {who} born?", who=who), theme.NAME_SIZE, strong=True))
        why = Label(
            tr("Photos from before that day are not taken for them."), theme.SECONDARY_SIZE, "secondary"
        )
        why.setWordWrap(True)
        column.addWidget(why)
        column.addSpacing(theme.SPACE_S)
        column.addWidget(self.field)
        column.addWidget(self.complaint)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.forget)
        row.addStretch(1)
        cancel = Button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        row.addWidget(self.save)
        column.addLayout(row)
        self.setMinimumWidth(380)
        self.field.setFocus()

    def _take(self) -> None:
        try:
            born = date_of(self.field.text())
        except AppError as error:
            self.complaint.setText(str(error))
            return
        self._answer(born)

    def _answer(self, born: date | None) -> None:
        self.answered.emit(born)
        self.accept()
