"""The slim line above the photo: where one is, how close, and the one thing to do."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from config.language import count_of, in_digits, tr, trn
from models.face import NamedFace
from models.photo import Photo
from ui.crop.labels import LineLabel
from ui.shared import icons, theme
from ui.shared.buttons import Button, IconButton, Kind
from ui.shared.labels import Label
from ui.shared.moments import day_words

_NARROW, _TIGHT = 940, 800
_MANY = 20
"""Faces one is likely to draw in a photo at the most."""
# A label asks for a pixel or so more than its words measure.
_SLACK = 4


class CropHeader(QWidget):
    """Back, file name, date and faces; confirm; photo before and after; zoom; save.

    Where it gets narrow the file name is cut first, then what is said of the photo; no button goes. From
    the photo before to the right nothing moves, whatever is said and offered: who clicks "next" again and
    again finds it where it was. What comes and goes takes its room from the file name.
    """

    back = Signal()
    previous = Signal()
    next = Signal()
    fit = Signal()
    fill = Signal()
    actual = Signal()
    closer = Signal()
    farther = Signal()
    confirm_all = Signal()
    saved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._said, self._confirmable = "", "", 0
        self.name = LineLabel(theme.NAME_SIZE, strong=True, elide=Qt.TextElideMode.ElideMiddle, parent=self)
        self.facts = LineLabel(theme.SECONDARY_SIZE, "secondary", parent=self)
        self.place = _Place(self)
        self._percent = QLabel(self)
        self._percent.setFont(theme.font(self.font(), theme.BODY_SIZE, tabular=True))
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setFixedWidth(self._percent.fontMetrics().horizontalAdvance("0000 %"))
        self._make_buttons()
        self._lay_out()
        self.show_place(0, 0)
        self.show_confirmable(0)

    def _make_buttons(self) -> None:
        """In the order Tab walks."""
        self._back = self._icon("arrow-left", tr("Back to the photos (Esc)"), self.back)
        tip = tr("Say that the names in this photo are right")
        self.confirm = self._button("", "quiet", tip, self.confirm_all)
        self._previous = self._icon("chevron-left", tr("Previous photo (PageUp)"), self.previous)
        self._next = self._icon("chevron-right", tr("Next photo (PageDown)"), self.next)
        self._zoom = [
            self._icon("minus", tr("Zoom out (-)"), self.farther),
            self._icon("plus", tr("Zoom in (+)"), self.closer),
        ]
        self._fit = self._icon("fit", tr("Show the whole photo (0)"), self.fit)
        self._fill = self._icon("fill", tr("Fill the window with the photo (2)"), self.fill)
        self._actual = self._button("100 %", "quiet", tr("Show every pixel (1)"), self.actual)
        self._actual.setStyleSheet("padding-left: 8px; padding-right: 8px;")
        self.save = _SaveButton(self)
        self.save.clicked.connect(self.saved)

    def _lay_out(self) -> None:
        title = QVBoxLayout()
        title.setSpacing(1)
        title.addStretch()
        title.addWidget(self.name)
        title.addWidget(self.facts)
        title.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_S, theme.SPACE_S, theme.SPACE_M, theme.SPACE_S)
        row.setSpacing(0)
        row.addWidget(self._back)
        row.addSpacing(theme.SPACE_S)
        row.addLayout(title, stretch=1)
        groups: list[list[QWidget]] = [
            [self.confirm],
            [self._previous, self.place, self._next],
            [self._zoom[0], self._percent, self._zoom[1]],
            [self._fit, self._fill, self._actual],
            [self.save],
        ]
        for group in groups:
            row.addSpacing(theme.SPACE_S)
            for widget in group:
                row.addWidget(widget)

    def _icon(self, name: icons.IconName, words: str, pressed: SignalInstance) -> IconButton:
        button = IconButton(name, words, self)
        button.clicked.connect(pressed)
        return button

    def _button(self, text: str, kind: Kind, tip: str, pressed: SignalInstance) -> Button:
        button = Button(text, kind, self)
        button.setToolTip(tip)
        button.clicked.connect(pressed)
        return button

    def show_photo(self, photo: Photo, faces: list[NamedFace]) -> None:
        """Say which photo this is and who is on it."""
        self.name.setText(photo.path.name)
        self._said = " · ".join(part for part in (_day(photo.taken_at), _count(faces)) if part)
        self._settle()

    def show_place(self, place: int, of: int) -> None:
        """Say that this is the `place`th (from 1) `of` so many photos; with one or none nothing is said."""
        several = of > 1 and place > 0
        self._place = _of(place, of) if several else ""
        self.place.hold(_of(of, of) if several else "")
        self._previous.setVisible(several)
        self._next.setVisible(several)
        self._previous.setEnabled(place > 1)
        self._next.setEnabled(place < of)
        self._settle()

    def show_confirmable(self, count: int) -> None:
        """Offer to confirm so many names at once; 0 offers nothing."""
        self._confirmable = count
        self._settle()

    def show_zoom(self, percent: int) -> None:
        """Say how close one is."""
        self._percent.setText(f"{percent} %")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it shorter where there is less room."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        narrow = self.width() < _NARROW
        beside = self._place if narrow else ""
        self.facts.setText(" · ".join(part for part in (beside, self._said) if part))
        self.place.setText(self._place)
        self.place.setVisible(bool(self._place) and not narrow)
        self._percent.setVisible(self.width() >= _TIGHT)
        names = trn("Confirm {n} name", "Confirm {n} names", self._confirmable)
        short = tr("Confirm {count}", count=in_digits(self._confirmable))
        self.confirm.setText(short if narrow else names)
        self.confirm.setAccessibleName(names)
        self.confirm.setVisible(self._confirmable > 0)


class _Place(Label):
    """Which photo of how many, as wide as the longest of what it will say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", theme.BODY_SIZE, "secondary", parent=parent)
        self._longest = ""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A wide number must not keep the window from getting so narrow that it goes below the name.
        self.setMinimumWidth(1)

    def hold(self, longest: str) -> None:
        """Keep room for these words."""
        if longest != self._longest:
            self._longest = longest
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The longest, whatever it says."""
        hint = super().sizeHint()
        longest = self.fontMetrics().horizontalAdvance(self._longest) + _SLACK
        return QSize(max(hint.width(), longest), hint.height())


class _SaveButton(Button):
    """As wide for one face as for twenty."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Save face"), "primary", parent)
        self.setToolTip(tr("Save the face you drew (Enter)"))

    def sizeHint(self) -> QSize:
        """Room for the most faces one is likely to draw in a photo; more than that are not cut either."""
        hint, measure = super().sizeHint(), self.fontMetrics().size
        # As Qt itself measures them: by another measure it may be a pixel off.
        longest, said = (
            measure(Qt.TextFlag.TextShowMnemonic, words).width() for words in (save_words(_MANY), self.text())
        )
        return QSize(hint.width() + max(longest - said, 0), hint.height())

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()


def save_words(drafts: int) -> str:
    """`Save face`, `Save 3 faces`: what the button says of so many drafts."""
    return trn("Save {n} face", "Save {n} faces", drafts) if drafts > 1 else tr("Save face")


def _of(place: int, of: int) -> str:
    return tr("{place} of {total}", place=in_digits(place), total=in_digits(of))


def _day(taken_at: str | None) -> str:
    if taken_at is None:
        return ""
    try:
        taken = datetime.fromisoformat(taken_at)
    except ValueError:
        # A camera may have written anything; what it wrote is still better than nothing.
        return taken_at
    return day_words(taken)


def _count(faces: list[NamedFace]) -> str:
    if not faces:
        return tr("no faces yet")
    unnamed = sum(face.name is None for face in faces)
    said = count_of(len(faces), "face", "faces")
    return f"{said}, {trn('{n} unnamed', '{n} unnamed', unnamed)}" if unnamed else said
