"""The panel beside the photo: all that is known of it, to be read and copied."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from config.language import tr
from models.face import NamedFace
from ui.crop.face_menu import in_words
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.buttons import Button
from ui.shared.labels import Label
from ui.viewer.panel_words import Row

WIDTH = 300
_GROUND = "viewer-panel"
_BREAK, _LINE = "\N{ZERO WIDTH SPACE}", "\N{PARAGRAPH SEPARATOR}"
_LONG_WORD = re.compile(rf"[^\s{_BREAK}]{{21,}}")
"""More letters than may stand in one line without a chance to break it."""
_LETTER = re.compile(r".[\u0300-\u036f\u200d\ufe0e\ufe0f]*")
"""With its accents."""


class ViewerPanel(QScrollArea):
    """Rows of what is known, and who is in the photo.

    Signals:
        person_clicked: a person's id.
    """

    person_clicked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("About this photo"))
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown: tuple[Sequence[Row], Sequence[tuple[int, str]]] | None = None
        self._people: list[tuple[int, str]] = []
        self._rows: Sequence[Row] = ()
        self._fill()

    @property
    def rows(self) -> Sequence[Row]:
        """What it says."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Say this of the photo."""
        self._rows = rows
        self._fill()

    def show_faces(self, faces: Sequence[NamedFace]) -> None:
        """Say who is in it: each by a button that leads to them."""
        found = {one.face.person_id: one.name for one in faces if one.name and one.face.person_id is not None}
        self._people = [(number, name) for number, name in found.items() if number is not None and name]
        self._fill()

    def _fill(self) -> None:
        wanted = (list(self._rows), list(self._people))
        if wanted == self._shown:
            return
        self._shown = wanted
        at = self.verticalScrollBar().value()
        inside = QWidget()
        inside.setObjectName(_GROUND)
        inside.setStyleSheet(f"#{_GROUND} {{ background: {theme.DARK.background}; }}")
        column = QVBoxLayout(inside)
        column.setContentsMargins(*(theme.SPACE_L,) * 4)
        column.setSpacing(theme.SPACE_XS)
        if self._people:
            column.addWidget(Label(tr("People"), theme.SECONDARY_SIZE, "secondary"))
            for person, name in self._people:
                column.addWidget(self._person_button(person, name), 0, Qt.AlignmentFlag.AlignLeft)
            column.addSpacing(theme.SPACE_M)
        for row in self._rows:
            self._add(column, row)
        if self._rows:
            everything = Button(tr("Copy all of this"), "link")
            everything.setProperty("place", "text")
            everything.clicked.connect(lambda _checked: self._copy_all())
            column.addWidget(everything, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(inside)
        self.verticalScrollBar().setValue(at)

    def _person_button(self, person: int, name: str) -> Button:
        button = Button(in_words(name, name), "link")
        button.setProperty("place", "text")
        button.setAccessibleName(tr("Open {who}", who=name))
        button.clicked.connect(lambda: self.person_clicked.emit(person))
        return button

    def _add(self, column: QVBoxLayout, row: Row) -> None:
        column.addWidget(Label(row.about, theme.SECONDARY_SIZE, "secondary"))
        text = _Text(row)
        text.pressed.connect(self._unmark_others)
        column.addWidget(text)
        column.addSpacing(theme.SPACE_M)

    def copy(self) -> bool:
        """Put what is selected on the clipboard; says whether anything is."""
        marked = next((text for text in self.findChildren(_Text) if text.hasSelectedText()), None)
        if marked is not None:
            marked.copy()
        return marked is not None

    def unmark(self) -> None:
        """Select nothing any more."""
        for text in self.findChildren(_Text):
            text.setSelection(0, 0)

    def _copy_all(self) -> None:
        rows = [f"{row.about}: {', '.join(row.text.splitlines())}" for row in self._rows]
        QGuiApplication.clipboard().setText("\n".join(rows))
        announce(self, tr("Copied"))

    def _unmark_others(self) -> None:
        for text in self.findChildren(_Text):
            if text is not self.sender():
                text.setSelection(0, 0)


class _Text(Label):
    """What is said, to be selected and copied; a path may be broken after its parts, a long word anywhere.

    By itself Qt breaks lines at spaces only, so there are marks in it that nobody sees. They are not copied.
    """

    pressed = Signal()

    def __init__(self, row: Row) -> None:
        super().__init__(_breakable(row.text, is_path=row.is_path))
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # Keys stay where they were: the arrows go on from photo to photo.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{row.about}: {row.text}")
        self.setMinimumWidth(1)
        self._whole = row.text

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing else is selected from now on."""
        self.pressed.emit()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy what is selected, or all of it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy"), self.copy)
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """What is selected, or all of it, as it is."""
        text = self.selectedText() if self.hasSelectedText() else self._whole
        QGuiApplication.clipboard().setText(text.replace(_BREAK, "").replace(_LINE, "\n"))


def _breakable(text: str, *, is_path: bool) -> str:
    if is_path:
        for sign in "/\\_-.":
            text = text.replace(sign, f"{sign}{_BREAK}")
    return _LONG_WORD.sub(lambda found: _BREAK.join(_LETTER.findall(found[0])), text)
