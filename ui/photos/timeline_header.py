"""The line on top of the timeline: how much there is, by what it stands together, and how large."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from config.language import mark, tr, trn
from ui.photos.timeline_geometry import LARGEST, SMALLEST
from ui.photos.timeline_layout import GROUPINGS, Grouping
from ui.shared import theme
from ui.shared.buttons import Button, IconButton
from ui.shared.page_header import PageHeader
from ui.shared.segmented import Segmented

_WORDS: dict[Grouping, str] = {"day": mark("Days"), "month": mark("Months"), "year": mark("Years")}
_SLIDER = 112
_ROOM_FOR_ALL = 760


class TimelineHeader(PageHeader):
    """Title, summary, and what changes the view.

    Signals:
        grouping_chosen: a `Grouping`.
        side_chosen: of tiles, logical pixels.
        panel_toggled: whether the panel is to be seen.
        date_wanted: somebody wants to go to a date.
        screenshots_toggled: whether screenshots are to be seen among the others.
    """

    grouping_chosen = Signal(str)
    side_chosen = Signal(int)
    panel_toggled = Signal(bool)
    date_wanted = Signal()
    screenshots_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Photos"), parent)
        self._panel_shown = True
        self._screenshots_shown = False
        self.panel = IconButton("panel", tr("Hide the panel"))
        self.panel.clicked.connect(lambda: self.panel_toggled.emit(not self._panel_shown))
        self.folded = Button("", "link")
        self.folded.clicked.connect(lambda: self.screenshots_toggled.emit(not self._screenshots_shown))
        self.folded.hide()
        self.grouping = Segmented([tr(_WORDS[one]) for one in GROUPINGS])
        self.grouping.setAccessibleName(tr("Photos stand together by"))
        self.grouping.choose(GROUPINGS.index("month"))
        self.grouping.chosen.connect(lambda place: self.grouping_chosen.emit(GROUPINGS[place]))
        self.date = IconButton("calendar", tr("Go to a date (Ctrl+G)"))
        self.date.clicked.connect(self.date_wanted)
        self.slider = self._make_slider()
        self._place()

    def show_grouping(self, grouping: Grouping) -> None:
        """Mark by what photos stand together."""
        self.grouping.choose(GROUPINGS.index(grouping))

    def show_side(self, side: int) -> None:
        """Say how large tiles are."""
        self.slider.blockSignals(True)
        self.slider.setValue(side)
        self.slider.blockSignals(False)

    def show_panel(self, *, shown: bool) -> None:
        """Say whether the panel is seen."""
        self._panel_shown = shown
        self.panel.describe(tr("Hide the panel") if shown else tr("Show the panel"))

    def show_folded(self, screenshots: int, *, shown: bool) -> None:
        """Say how many screenshots are not seen among the others, if any."""
        self._screenshots_shown = shown
        self.folded.setVisible(screenshots > 0)
        if shown:
            self.folded.setText(tr("Fold the screenshots away"))
        else:
            words = trn("{n} screenshot folded away", "{n} screenshots folded away", screenshots)
            self.folded.setText(words)

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(SMALLEST, LARGEST)
        slider.setPageStep(48)
        slider.setSingleStep(16)
        slider.setFixedWidth(_SLIDER)
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        slider.setAccessibleName(tr("Size of the tiles"))
        slider.setToolTip(tr("Size of the tiles (Ctrl + wheel)"))
        slider.valueChanged.connect(self.side_chosen)
        return slider

    def _place(self) -> None:
        row = self.layout()
        if not isinstance(row, QHBoxLayout):
            return
        row.setContentsMargins(theme.SPACE_M, theme.SPACE_M, theme.SPACE_XL, theme.SPACE_S)
        row.insertWidget(0, self.panel)
        for part in (self.folded, self.date, self.grouping, self.slider):
            row.addWidget(part)
