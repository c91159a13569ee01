"""The page of settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from config.language import tr
from ui.language import LANGUAGES
from ui.scaling import is_overruled
from ui.settings.editor_section import EditorSection
from ui.settings.effort_section import EffortSection
from ui.settings.library_section import LibrarySection
from ui.settings.looks_section import LooksSection
from ui.settings.packs_section import PacksSection
from ui.shared import theme
from ui.shared.focus import walk_in_order
from ui.shared.page_header import PageHeader

_WIDTH = 680
"""Lines longer than that are hard to read."""


class SettingsPage(QWidget):
    """The sections, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looks = LooksSection(LANGUAGES, overruled=is_overruled())
        self.effort = EffortSection()
        self.editor = EditorSection()
        self.packs = PacksSection()
        self.library = LibrarySection()
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        sections = QVBoxLayout(column)
        sections.setContentsMargins(theme.SPACE_XL, theme.SPACE_S, theme.SPACE_XL, theme.SPACE_XL)
        sections.setSpacing(theme.SPACE_XXL)
        for section in (self.looks, self.effort, self.editor, self.packs, self.library):
            sections.addWidget(section)
        sections.addStretch(1)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column, 1)
        row.addStretch(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(PageHeader(tr("Settings")))
        layout.addWidget(area, 1)
        for relisted in (self.looks, self.effort, self.packs, self.library):
            relisted.relisted.connect(self._order)

    def _order(self) -> None:
        sections = (self.effort, self.editor, self.packs, self.library)
        buttons = [button for section in sections for button in section.buttons()]
        walk_in_order([*self.looks.stops(), *buttons])
