"""The slim line above the photo: where one is, how close, and the one thing to do."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.face import NamedFace
from models.person import count_of
from models.photo import Photo
from ui.crop.labels import LineLabel
from ui.shared import icons, theme
from ui.shared.buttons import Button, IconButton


class CropHeader(QWidget):
    """Back, file name, date and faces; zoom; save."""

    back = Signal()
    fit = Signal()
    actual = Signal()
    closer = Signal()
    farther = Signal()
    saved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = LineLabel(theme.NAME_SIZE, strong=True, elide=Qt.TextElideMode.ElideMiddle, parent=self)
        self.facts = LineLabel(theme.SECONDARY_SIZE, "secondary", parent=self)
        self._percent = QLabel(self)
        self._percent.setFont(theme.font(self.font(), theme.BODY_SIZE, tabular=True))
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setFixedWidth(self._percent.fontMetrics().horizontalAdvance("0000 %"))
        self.save = Button("Save face", "primary", self)
        self.save.setToolTip("Save the face you drew (Enter)")
        self.save.clicked.connect(self.saved)
        self._lay_out()

    def _lay_out(self) -> None:
        title = QVBoxLayout()
        title.setSpacing(1)
        title.addStretch()
        title.addWidget(self.name)
        title.addWidget(self.facts)
        title.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_S, theme.SPACE_S, theme.SPACE_L, theme.SPACE_S)
        row.setSpacing(theme.SPACE_XS)
        self._add_icon(row, "chevron-left", "Back to the photos (Esc)", self.back)
        row.addSpacing(theme.SPACE_XS)
        row.addLayout(title, stretch=1)
        row.addSpacing(theme.SPACE_L)
        self._add_icon(row, "minus", "Zoom out (-)", self.farther)
        row.addWidget(self._percent)
        self._add_icon(row, "plus", "Zoom in (+)", self.closer)
        row.addSpacing(theme.SPACE_S)
        self._add_icon(row, "fit", "Show the whole photo (0)", self.fit)
        full = Button("100 %", "quiet", self)
        full.setToolTip("Show every pixel (1)")
        full.clicked.connect(self.actual)
        row.addWidget(full)
        row.addSpacing(theme.SPACE_M)
        row.addWidget(self.save)

    def _add_icon(self, row: QHBoxLayout, name: icons.IconName, words: str, pressed: SignalInstance) -> None:
        button = IconButton(name, words, self)
        button.clicked.connect(pressed)
        row.addWidget(button)

    def show_photo(self, photo: Photo, faces: list[NamedFace]) -> None:
        """Say which photo this is and who is on it."""
        self.name.setText(photo.path.name)
        self.facts.setText(" · ".join(part for part in (_day(photo.taken_at), _count(faces)) if part))

    def show_zoom(self, percent: int) -> None:
        """Say how close one is."""
        self._percent.setText(f"{percent} %")


def _day(taken_at: str | None) -> str:
    if taken_at is None:
        return ""
    try:
        taken = datetime.fromisoformat(taken_at)
    except ValueError:
        # A camera may have written anything; what it wrote is still better than nothing.
        return taken_at
    month = QLocale(QLocale.Language.English).monthName(taken.month)
    return f"{taken.day} {month} {taken.year}"


def _count(faces: list[NamedFace]) -> str:
    if not faces:
        return "no faces yet"
    unnamed = sum(face.name is None for face in faces)
    said = count_of(len(faces), "face", "faces")
    return f"{said}, {unnamed:,} unnamed" if unnamed else said
