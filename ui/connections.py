"""What the pages ask for, joined to who does it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from models.query import PhotoQuery
from ui.editor_controller import EditorController
from ui.folder_rules_controller import FolderRulesController, as_dict
from ui.frame import Frame
from ui.library_controller import LibraryController
from ui.names_out_controller import NamesOutController
from ui.navigation import Navigation
from ui.people_controller import PeopleController
from ui.person_controller import PersonController
from ui.photos_controller import PhotosController
from ui.review_controller import ReviewController
from ui.shared.open_folder import open_folder
from ui.shared.rail import PEOPLE
from ui.stacks_controller import StacksController
from ui.viewer_deeds import ViewerDeeds


@dataclass(frozen=True, slots=True, eq=False)
class Controllers:
    """Those the pages talk to; see their modules."""

    navigation: Navigation
    people: PeopleController
    person: PersonController
    review: ReviewController
    editor: EditorController
    library: LibraryController
    photos: PhotosController
    stacks: StacksController
    rules: FolderRulesController
    deeds: ViewerDeeds
    names_out: NamesOutController


def connect_pages(frame: Frame, to: Controllers) -> None:
    """Join every page; what they share is joined once."""
    _connect_ways(frame, to.navigation)
    _connect_people(frame, to)
    _connect_person(frame, to)
    _connect_editor(frame, to)
    _connect_photos(frame, to.photos)
    frame.photos.folder_moved.connect(lambda path: to.library.relocate(Path(path)))
    _connect_stacks_and_rules(frame, to.stacks, to.rules)
    connect_viewer(frame, to.deeds, to)
    _connect_out(frame, to)


def _connect_ways(frame: Frame, navigation: Navigation) -> None:
    """Where a click leads."""
    frame.people.opened.connect(navigation.open_person)
    frame.people.face_opened.connect(navigation.open_face)
    frame.people.filter_cleared.connect(frame.search.clear)
    frame.person.back_clicked.connect(lambda: navigation.go(PEOPLE))
    frame.person.person_opened.connect(navigation.open_person)
    frame.person.photos_together_wanted.connect(
        lambda people: navigation.open_search(PhotoQuery(people=tuple(people)))
    )
    for page in (frame.person, frame.photos, frame.review):
        page.photo_opened.connect(navigation.open_viewer)
    frame.person.editor_wanted.connect(navigation.open_photo)
    frame.review.people_wanted.connect(lambda: navigation.go(PEOPLE))
    frame.history.face_opened.connect(navigation.open_face)
    frame.problems.show_in_folder.connect(lambda path: open_folder(path.parent, frame.status))


def _connect_people(frame: Frame, to: Controllers) -> None:
    page, people = frame.people, to.people
    page.named.connect(people.name)
    page.face_named.connect(people.name_face)
    page.named_together.connect(people.name_together)
    page.joined.connect(people.join)
    page.person_chosen.connect(people.same_person)
    page.guess_accepted.connect(people.same_person)
    page.merge_requested.connect(people.merge_into)
    page.merge_selected.connect(people.merge_all)
    page.dragged_onto.connect(people.merge_onto)
    page.different_selected.connect(people.different)
    page.all_like_ignored.connect(people.ignore_like)
    page.face_ignored.connect(people.ignore_face)
    page.circle_wanted.connect(people.put_in_circle)
    page.circle_left.connect(people.take_out_of_circle)
    page.circle_renamed.connect(people.rename_circle)
    page.about_wanted.connect(to.person.ask)


def _connect_person(frame: Frame, to: Controllers) -> None:
    page, people = frame.person, to.people
    page.named.connect(people.name)
    page.merge_requested.connect(people.merge_into)
    page.forget_wanted.connect(to.library.ask_to_forget)
    for either in (frame.people, frame.person):
        either.favourite_wanted.connect(people.set_favourite)
        either.hidden_wanted.connect(people.set_hidden)
        either.ignored.connect(people.ignore)
        either.shown_again.connect(people.show_again)


def _connect_editor(frame: Frame, to: Controllers) -> None:
    frame.editor.closed.connect(to.navigation.close_editor)
    frame.editor.previous_requested.connect(lambda: to.navigation.step_photo(-1))
    frame.editor.next_requested.connect(lambda: to.navigation.step_photo(1))
    to.editor.name_wanted.connect(to.people.name_face)


def connect_viewer(frame: Frame, deeds: ViewerDeeds, to: Controllers) -> None:
    """Where the viewer leads, and who does what is done there."""
    page, navigation = frame.viewer, to.navigation
    page.back_wanted.connect(navigation.close_viewer)
    page.person_wanted.connect(navigation.open_person)
    deeds.edit_wanted.connect(navigation.open_photo)
    deeds.draw_wanted.connect(navigation.draw_on_photo)
    deeds.named.connect(to.people.name_face)
    deeds.turn_wanted.connect(to.photos.turn)
    deeds.trash_wanted.connect(to.photos.trash)
    deeds.folder_wanted.connect(to.photos.show_in_folder)


def _connect_photos(frame: Frame, photos: PhotosController) -> None:
    frame.photos.trash_wanted.connect(photos.trash)
    frame.photos.turn_wanted.connect(photos.turn)
    frame.photos.copy_wanted.connect(photos.copy)
    frame.photos.show_in_folder_wanted.connect(photos.show_in_folder)
    frame.photos.folder_shown.connect(lambda path: open_folder(Path(path), frame.status))


def _connect_stacks_and_rules(frame: Frame, stacks: StacksController, rules: FolderRulesController) -> None:
    page, section = frame.photos, frame.settings.library
    page.stack_wanted.connect(stacks.stack)
    page.unstack_wanted.connect(stacks.unstack)
    page.stacks_wanted.connect(stacks.show_offers)
    stacks.counted.connect(page.set_similar)
    page.folder_rule_wanted.connect(rules.set)
    section.rules.taken_back.connect(rules.take_back)
    rules.listed.connect(section.rules.set_rules)
    rules.listed.connect(lambda found: page.panel.set_rules(as_dict(found)))


def _connect_out(frame: Frame, to: Controllers) -> None:
    """Names into files, photos into folders."""
    out = to.names_out
    frame.photos.write_names_wanted.connect(lambda photos: out.ask_to_write(photos, frame.photos.query))
    frame.photos.export_wanted.connect(lambda photos: out.ask_to_export(photos=photos))
    for page in (frame.people, frame.person):
        page.export_wanted.connect(lambda people: out.ask_to_export(people=people))
    out.photo_wanted.connect(to.navigation.open_viewer)
