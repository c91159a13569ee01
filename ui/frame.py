"""What stands where: the rail, the search field, the pages, the status line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from config.language import mark, tr
from ui.face_crop_editor import FaceCropEditor
from ui.help.help_page import HelpPage
from ui.history.history_page import HistoryPage
from ui.people.people_page import PeoplePage
from ui.people.person_page import PersonPage
from ui.photos.photos_page import PhotosPage
from ui.places.places_page import PLACES, PlacesPage
from ui.problems.problems_page import ProblemsPage
from ui.review.review_page import ReviewPage
from ui.settings.settings_page import SettingsPage
from ui.shared import icons, theme
from ui.shared.first_page import FirstPage
from ui.shared.images import ImageCache
from ui.shared.notice import Notice
from ui.shared.page_room import PageRoom, PageStack
from ui.shared.rail import HISTORY, PEOPLE, PHOTOS, PROBLEMS, REVIEW, SETTINGS, Rail
from ui.shared.status_line import StatusLine
from ui.told_names.offer_bar import OfferBar
from ui.viewer.viewer_page import ViewerPage

START, FIRST, PERSON, EDITOR, HELP = "start", "first", "person", "editor", "help"
VIEWER = "viewer"
_SEARCH_WIDTH = 320
_OFFERED = (PEOPLE, PHOTOS)
_SEARCHED = {PEOPLE: mark("Search people")}
_STANDS_FOR: dict[str, str | None] = {PERSON: PEOPLE, HELP: None, PLACES: PHOTOS}


class Frame(QWidget):
    """The central widget; shows one page at a time."""

    page_shown = Signal(str)
    """The name of the page that is shown now."""

    def __init__(self, images: ImageCache) -> None:
        super().__init__()
        self.rail = Rail()
        self.status = StatusLine()
        self.first = FirstPage()
        self.people = PeoplePage(images)
        self.person = PersonPage(images)
        self.photos = PhotosPage(images)
        self.places = PlacesPage()
        self.review = ReviewPage(images)
        self.problems = ProblemsPage()
        self.history = HistoryPage(images)
        self.settings = SettingsPage()
        self.help = HelpPage()
        self.editor = FaceCropEditor(images)
        self.viewer = ViewerPage(images)
        self._glass = QAction(self)
        self._searched: dict[str, str] = {}
        self.search = self._make_search()
        self._top = self._make_top()
        self.notice = Notice()
        self.offer = OfferBar()
        self._stack = PageStack()
        self._pages: dict[str, QWidget] = {
            START: QWidget(),
            FIRST: self.first,
            PEOPLE: self.people,
            PERSON: self.person,
            PHOTOS: self.photos,
            PLACES: self.places,
            REVIEW: self.review,
            PROBLEMS: self.problems,
            HISTORY: self.history,
            SETTINGS: self.settings,
            HELP: self.help,
            EDITOR: self.editor,
            VIEWER: self.viewer,
        }
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._lay_out()
        self._recolour()
        self.page = START
        self.show_page(START)

    def show_page(self, name: str) -> None:
        """Show a page; the first page, the viewer and the editor have the window to themselves.

        START is blank: what stands there is not known before the library has answered.
        """
        self.page = name
        alone = name in (START, FIRST, EDITOR, VIEWER)
        self.rail.setVisible(not alone)
        self._top.setVisible(name in _SEARCHED)
        self.offer.set_here(here=name in _OFFERED)
        self.status.setVisible(name not in (START, FIRST))
        if name in _SEARCHED:
            self.search.setPlaceholderText(tr(_SEARCHED[name]))
            self.search.setText(self._searched.get(name, ""))
        if not alone:
            self.rail.set_page(_STANDS_FOR.get(name, name))
        self._stack.setCurrentWidget(self._pages[name])
        self._pages[name].setFocus()
        focused = self.window().focusWidget()
        if focused is not None and self.isVisible() and not focused.isVisible():
            # A page without anything to use takes no focus, and keys would go on acting where nobody looks.
            focused.clearFocus()
        self.page_shown.emit(name)

    def settle(self) -> None:
        """Let everything have its place now, for whoever has to know how large the page is."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    @property
    def current(self) -> QWidget:
        """The page that is shown."""
        return self._pages[self.page]

    def show_notice(self, sentence: str) -> None:
        """Say above every page what holds as long as the window is open."""
        self.notice.say(sentence)

    def changeEvent(self, event: QEvent) -> None:
        """Light became dark, or the other way round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    def focus_search(self) -> None:
        """Put the cursor into the search field of this page, where there is one."""
        if self.page == PHOTOS:
            self.photos.focus_search()
        elif self.page == HELP:
            self.help.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._top.isVisible():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def _make_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setMaximumWidth(_SEARCH_WIDTH)
        field.setClearButtonEnabled(True)
        field.setAccessibleName(tr("Search"))
        field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        field.textChanged.connect(self._filter)
        # A folder dropped on it is a folder for the window, not text.
        field.setAcceptDrops(False)
        field.installEventFilter(self)
        return field

    def _recolour(self) -> None:
        self._glass.setIcon(icons.icon("search", theme.of(self.palette()).secondary))

    def _make_top(self) -> QWidget:
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(theme.SPACE_XL, theme.SPACE_M, theme.SPACE_XL, 0)
        row.addWidget(self.search, 100)
        row.addStretch(1)
        return top

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.offer)
        column.addWidget(self._top)
        column.addWidget(PageRoom(self._stack), 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row, 1)
        whole.addWidget(self.status)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field: Esc empties it, Down and Enter go to what was found."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
                self._pages[self.page].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        self._searched[self.page] = text
        if self.page == PEOPLE:
            self.people.set_filter(text)
