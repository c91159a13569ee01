"""Every page and dialog with something on it, for what has to hold on all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from config.language import tr
from models.changes import LedgerEntry, Step
from models.effort import Effort
from models.face import NamedFace
from models.folder_rule import FolderRule
from models.folder_tree import FolderNode
from models.geometry import Box
from models.names_report import NamesReport, Outcome
from models.pack_info import PackInfo, PackSpeed, PackState
from models.person import Circle
from models.photo import Problem
from models.photo_index import PhotoTile, index_of
from models.query import PhotoQuery
from models.regrouping import FaceMove, RegroupSummary
from models.review import Asked, Question, Queue
from models.suggestion import Candidate, DrawnFace, Suggestion
from models.told import Offer, ToldPerson
from models.written import Conflict
from repository.backups import Backup
from services.grouping import Regrouping
from services.person_view import Era, PersonView, RankedFace
from services.places_seen import NOWHERE
from tests.qt.merge_parts import NOBODY, SARAH, drawn, question
from tests.qt.page_data import face, no_images, person, photo
from tests.qt.places_parts import places_page
from tests.qt.viewer_parts import a_page
from ui.about_dialog import AboutDialog
from ui.birth_date_dialog import BirthDateDialog
from ui.damaged_library_dialog import DamagedLibraryDialog
from ui.export_dialog import ExportDialog
from ui.face_crop_editor import FaceCropEditor
from ui.forget_dialog import ForgetDialog
from ui.help.help_page import HelpPage
from ui.history.history_page import HistoryPage
from ui.keys_dialog import KeysDialog
from ui.language import pseudo
from ui.merge_suggestion_dialog import MergeSuggestionDialog
from ui.names_out.report_dialog import NamesReportDialog
from ui.names_out.write_names_dialog import Group, WriteNamesDialog
from ui.palette.entries import PeopleSource
from ui.palette.palette import Palette
from ui.people.people_circle_dialog import CircleDialog
from ui.people.people_page import PeoplePage
from ui.people.people_view import PeopleView
from ui.people.person_page import PersonPage
from ui.person_picker import PersonPicker
from ui.photos.photos_page import PhotosPage
from ui.problems.problems_page import ProblemsPage
from ui.regroup_dialog import RegroupDialog
from ui.restore_dialog import RestoreDialog
from ui.review.review_page import ReviewPage
from ui.same_name_dialog import SameNameDialog
from ui.settings.settings_page import SettingsPage
from ui.shared.first_page import FirstPage
from ui.shared.rail import Rail
from ui.shared.segmented import Segmented
from ui.split_dialog import SplitDialog
from ui.stacks.stacks_dialog import StacksDialog
from ui.teach_dialog import TeachDialog
from ui.told_names.offer_bar import OfferBar
from ui.told_names.told_names_dialog import ToldNamesDialog
from ui.trash_dialog import TrashDialog
from ui.viewer.viewer_page import ViewerPage
from workers.regroup_worker import RegroupPlan
from workers.stack_jobs import OfferedStack

NAMES = (
    "Sarah", "Tom", "Nadelmann", "Family", "IMG_0001.jpg", "IMG_0002.jpg", "library.sqlite3", "kinframe",
    "Portraits", "Ctrl", "Shift", "Alt", "Esc", "Del", "Tab", "Return", "Enter", "PgUp", "PgDown",
    "Deutsch", "Français", "Español", "English", "MIT", "Renamed Kit to Kitty", "Drew a face",
    "This file is empty", "IMG_0042.jpg", "IMG_\u200b0042.\u200bjpg", "IMG_0042.NEF",
    "IMG_\u200b0042.\u200bNEF", "Nikon", "holiday", "backup", "JPEG", "ISO", "MB", "mm",
)  # fmt: skip
"""What is in no language, or was written down in another: names, files, keys, lines of the history."""

Make = Callable[[QWidget], QWidget]
"""Makes a page or dialog; its argument is the window a dialog belongs to."""

_PEOPLE = [person(1, "Sarah", 12, 14), person(2, "Tom", 1, 1), person(3, None, 4), person(4, None, 1, 1)]
_ME = replace(
    _PEOPLE[0], born="2015-03-09", favourite=True, nicknames=("Nadelmann",), notes="Tom", circles=(1,)
)
_CIRCLES = (Circle(1, "Family", 4),)
_FACES = [face(number, "Sarah", confirmed=number > 4, photo=number % 2 + 1) for number in range(1, 8)]
_PHOTOS = [replace(photo(number, faces=2), taken_at=f"{2000 + number}-06-01T10:00:00") for number in (1, 2)]
_BACKUPS = [
    Backup(Path(f"backups/kinframe-{number}.sqlite3"), at, "daily", 24_000_000, 3, 9, 1204, 312)
    for number, at in enumerate(("2026-11-16T12:00:00.000+00:00", "2020-01-02T12:00:00.000+00:00"))
]

_BOX = Box(1, 1, 2, 2)
_WRITTEN = NamesReport("exiftool", finished=True)
_WRITTEN.add(
    [
        Outcome(1, Path("IMG_0001.jpg"), Path("IMG_0001.jpg"), "failed", error=pseudo("Not written.")),
        Outcome(
            2, Path("IMG_0002.jpg"), Path("IMG_0002.jpg"), "written", names=2, proved=True,
            conflicts=(Conflict("name", "Sarah", "Tom", _BOX), Conflict("gone", "Tom", "", _BOX)),
        ),
    ]
)  # fmt: skip

_SIMILAR = [OfferedStack((1, 2, 3), 2), OfferedStack(tuple(range(4, 24)), 4)]
_RULES = [
    FolderRule(1, Path("Family"), no_faces=True, ignored=False),
    FolderRule(2, Path("Portraits"), no_faces=False, ignored=True),
]

_WHO = Question(
    "who 3", Asked.WHO, 3, None, None, (1, 2, 3), (), (), 1, 4, 0, None, 4, (pseudo("Both are in 2 photos."),)
)
_OFFER = Offer(
    (
        ToldPerson("Sarah", 12, 9, is_new=True, is_known=True, some=(1, 2, 3)),
        ToldPerson("Tom", 1, 1, is_new=False, is_known=False, some=(4,)),
    ),
    13,
    10,
)
_QUESTIONS = (
    replace(
        _WHO, key="is 3 1", asked=Asked.IS, other=1, name="Sarah", beside=(4, 5), others=12, likelihood=0.9
    ),
    _WHO,
)


def _page(page: QWidget, width: int = 1280, height: int = 860) -> QWidget:
    page.resize(width, height)
    return page


def _people(_window: QWidget) -> QWidget:
    page = PeoplePage(no_images())
    page.set_people(_PEOPLE, [face(20), face(21)])
    page.set_circles(_CIRCLES)
    return _page(page)


def _nobody(_window: QWidget) -> QWidget:
    page = PeoplePage(no_images())
    page.set_people([], [])
    return _page(page)


def _person(_window: QWidget) -> QWidget:
    page = PersonPage(no_images())
    faces = tuple(RankedFace(one, 0.5, place < 2) for place, one in enumerate(_FACES))
    eras = (Era("2001-06-01", "2004-06-01", 4, 1), Era("2005-06-01", "2014-06-01", 10, 2))
    view = PersonView(_ME, faces, tuple(_PHOTOS), eras, ((_PEOPLE[1], 7),), _CIRCLES, ("Sarah", "Tom"))
    page.set_view(view)
    return _page(page)


def _photos(_window: QWidget) -> QWidget:
    page = PhotosPage(no_images())
    page.set_photos(_PHOTOS, 2)
    return _page(page)


def _photos_chosen(_window: QWidget) -> QWidget:
    page = PhotosPage(no_images())
    page.set_index(index_of([replace(photo, id=number) for number in range(1, 40) for photo in _PHOTOS[:1]]))
    page.set_tiles([], [PhotoTile(_PHOTOS[0], stacked=2, live=True)])
    page.set_folder_tree([FolderNode("/kinframe/Portraits", "Portraits", 12)])
    page.set_similar(3)
    page.timeline.chosen.set_rows(0, 2, on=True)
    return _page(page)


def _searched(window: QWidget) -> QWidget:
    page = _photos(window)
    assert isinstance(page, PhotosPage)
    page.set_people(_PEOPLE)
    page.set_circles(_CIRCLES)
    page.search(PhotoQuery(people=(1,), without=(2,), least_faces=3, since="2019-06-01", circles=(1,)))
    page.set_photos([], 2)
    return page


def _chosen(window: QWidget) -> QWidget:
    page = _people(window)
    view = page.findChild(PeopleView)
    assert view is not None
    view.selectAll()
    return page


def _anybody() -> PeopleSource:
    source = PeopleSource(lambda _person: None)
    source.set_people(_PEOPLE)
    return source


def _no_photos(_window: QWidget) -> QWidget:
    page = PhotosPage(no_images())
    page.set_photos([], 0)
    return _page(page)


def _problems(_window: QWidget) -> QWidget:
    page = ProblemsPage()
    page.set_problems([Problem(Path("IMG_0001.jpg"), "This file is empty")])
    return _page(page)


def _no_problems(_window: QWidget) -> QWidget:
    page = ProblemsPage()
    page.set_problems([])
    return _page(page)


def _history(_window: QWidget) -> QWidget:
    page = HistoryPage(no_images())
    at = "2026-11-16T12:00:00.000+00:00"
    page.set_entries(
        [
            LedgerEntry(Step(9, at, "name", "Renamed Kit to Kitty", undone=False), (1,), 12),
            LedgerEntry(Step(8, at, "draw", "Drew a face", undone=True), (2,), 1),
            LedgerEntry(Step(7, at, "forget", "Drew a face", undone=False, final=True), (), 0),
        ]
    )
    return _page(page)


def _no_history(_window: QWidget) -> QWidget:
    page = HistoryPage(no_images())
    page.set_entries([])
    return _page(page)


def _review(*, questions: bool) -> Make:
    def make(_window: QWidget) -> QWidget:
        page = ReviewPage(no_images())
        page.set_people(_PEOPLE)
        page.set_queue(Queue(_QUESTIONS if questions else (), 214, 12))
        return _page(page)

    return make


def _look_alike(_window: QWidget) -> QWidget:
    page = ReviewPage(no_images())
    page.set_people(_PEOPLE)
    page.set_look_alikes([replace(_QUESTIONS[0], key="same 1 2", asked=Asked.SAME, one=2)])
    tabs = page.findChild(Segmented)
    assert tabs is not None
    tabs.findChildren(QAbstractButton)[1].click()
    return _page(page)


def _settings(_window: QWidget) -> QWidget:
    page = SettingsPage()
    packs = [_pack("Portraits", PackState.IN_USE), _pack("Tom", PackState.INSTALLED)]
    page.packs.show_packs([*packs, _pack("Sarah", PackState.OFFERED)])
    page.effort.show_effort(Effort.THOROUGH)
    page.effort.show_folders([(Path("Family"), False)])
    page.library.set_backups(_BACKUPS)
    page.library.rules.set_rules(_RULES)
    return _page(page, 900, 2400)


def _pack(name: str, state: PackState) -> PackInfo:
    return PackInfo(
        name=name, state=state, id=name, title=name, quality="", licence="MIT", must_accept=False,
        size=24_000_000, speed=PackSpeed(0.1, 0.02), removable=True,
    )  # fmt: skip


def _near_black() -> QImage:
    image = QImage(1600, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("#101114"))
    return image


def _on_photo() -> list[NamedFace]:
    faces = [face(1, "Sarah", photo=1), face(2, "Tom", confirmed=True, photo=1), face(3, photo=1)]
    return [
        replace(one, face=replace(one.face, box=Box(100 + 400 * place, 200, 220, 260), person_id=place + 1))
        for place, one in enumerate(faces)
    ]


def _editor(_window: QWidget) -> FaceCropEditor:
    editor = FaceCropEditor(no_images())
    editor.resize(1280, 860)
    editor.show_photo(_PHOTOS[0], _near_black(), _on_photo())
    editor.set_people(_PEOPLE)
    return editor


def _viewer(_window: QWidget) -> ViewerPage:
    page = a_page()
    page.set_marks(shown=True)
    page.set_panel(shown=True)
    return page


def _viewer_in_trouble(window: QWidget) -> ViewerPage:
    page = _viewer(window)
    page.say(tr("The file is empty."))
    return page


def _drawing(*candidates: Candidate, doubts: tuple[str, ...] = ()) -> Make:
    def make(window: QWidget) -> QWidget:
        editor = _editor(window)
        editor.canvas.box_drawn.emit(Box(500, 600, 200, 240))
        editor.drafting.show_seen(editor.drafting.drafts[0].id, _seen(*candidates, doubts=doubts))
        return editor

    return make


def _seen(*candidates: Candidate, doubts: tuple[str, ...]) -> DrawnFace:
    return replace(drawn(*candidates, doubts=doubts), suggestion=Suggestion(12, 0.6, candidates))


def _regroup(window: QWidget) -> QDialog:
    summary = RegroupSummary((FaceMove(7, 2, -1), FaceMove(5, None, 1)), split=1, joined=2, named_changed=0)
    known = {one.id: one for one in _PEOPLE}
    plan = RegroupPlan(Regrouping((0, 0, 0), 9, ()), summary, known)
    return RegroupDialog(plan, no_images(), window)


def _told(window: QWidget) -> QWidget:
    page = QWidget(window)
    bar = OfferBar(page)
    bar.show_offer(_OFFER)
    bar.set_here(here=True)
    bar.resize(1000, 80)
    return _page(page, 1000, 80)


def _told_names(window: QWidget) -> QDialog:
    return ToldNamesDialog(_OFFER, no_images(), window)


def _same_name(window: QWidget) -> QDialog:
    return SameNameDialog("Sarah", _PEOPLE[0], _PEOPLE[2], no_images(), window)


def _split(window: QWidget) -> QDialog:
    return SplitDialog(_PEOPLE[0], ((1, 2, 3), (4, 5)), no_images(), ("Sarah", "Tom"), window)


def _picker(window: QWidget) -> QDialog:
    return PersonPicker("", _PEOPLE[:3], no_images(), window, similar={1: 0.9})


def _merging(*candidates: Candidate, several: bool = False) -> Make:
    def make(window: QWidget) -> QWidget:
        asked = [question(11, *candidates), question(12)] if several else [question(11, *candidates)]
        return MergeSuggestionDialog(asked, window, people=_PEOPLE)

    return make


_LIKELY = replace(SARAH, likelihood=0.97, against=(), alike=("Tom",))
_RATHER = replace(NOBODY, likelihood=0.2)

PAGES: dict[str, Make] = {
    "people": _people,
    "nobody yet": _nobody,
    "a person": _person,
    "photos": _photos,
    "photos, some chosen": _photos_chosen,
    "no photos": _no_photos,
    "places": lambda _: _page(places_page()),
    "no places": lambda _: _page(places_page(NOWHERE)),
    "problems": _problems,
    "no problems": _no_problems,
    "history": _history,
    "no history": _no_history,
    "review": _review(questions=True),
    "nothing to review": _review(questions=False),
    "who look alike": _look_alike,
    "people, some chosen": _chosen,
    "photos searched for": _searched,
    "settings": _settings,
    "the editor": _editor,
    "the viewer": _viewer,
    "the viewer of a photo that cannot be shown": _viewer_in_trouble,
    "a drawn face that looks like somebody": _drawing(_LIKELY, _RATHER, doubts=("small", "blurred")),
    "a drawn face that looks like nobody": _drawing(),
    "the first page": lambda _: _page(FirstPage()),
    "names offered": _told,
    "the rail": lambda _: _page(Rail(), 240, 860),
    "help": lambda _: _page(HelpPage(), 900, 860),
}
"""Pages, by what is on them."""

DIALOGS: dict[str, Make] = {
    "similar face detected": _merging(_LIKELY, _RATHER, several=True),
    "who is this": _merging(),
    "about": lambda window: AboutDialog(_ME, _CIRCLES, window),
    "birth date": lambda window: BirthDateDialog(_ME, window),
    "same name": _same_name,
    "split": _split,
    "teach": lambda window: TeachDialog("Sarah", _FACES, no_images(), window),
    "forget one": lambda window: ForgetDialog(_ME, 9, window),
    "forget everybody": lambda window: ForgetDialog(None, 9, window),
    "restore": lambda window: RestoreDialog(_BACKUPS, window),
    "similar shots": lambda window: StacksDialog(_SIMILAR, no_images(), window),
    "no similar shots": lambda window: StacksDialog([], no_images(), window),
    "damaged library": lambda window: DamagedLibraryDialog("", _BACKUPS, parent=window),
    "damaged library without backups": lambda window: DamagedLibraryDialog(
        "", [], file=Path("library.sqlite3"), parent=window
    ),
    "group anew": _regroup,
    "names in files": _told_names,
    "no names in files": lambda window: ToldNamesDialog(Offer(), no_images(), window),
    "write names": lambda window: WriteNamesDialog(
        [Group(pseudo("Selected"), (1,), 12, 31), Group(pseudo("All"), None, 4210, 12034)], window
    ),
    "names written": lambda window: NamesReportDialog(_WRITTEN, window),
    "export photos": lambda window: ExportDialog(214, "Sarah", window, Path("Family")),
    "export into the library": lambda window: ExportDialog(
        214, "Sarah", window, Path("Family"), [Path("Family")]
    ),
    "person picker": _picker,
    "very many in the trash": lambda window: TrashDialog(3_000, (), window),
    "copies in the trash, too": lambda window: TrashDialog(
        2, [Path("Family", f"IMG_000{1 + n % 2}.jpg") for n in range(8)], window
    ),
    "keys": KeysDialog,
    "palette": lambda window: Palette(window, [_anybody()], no_images()),
    "new circle": lambda window: CircleDialog("", window),
}
"""Dialogs; whoever makes them opens them."""
