"""What the pages ask for, joined to who does it."""

from __future__ import annotations

from dataclasses import dataclass

from models.query import PhotoQuery
from ui.editor_controller import EditorController
from ui.frame import Frame
from ui.library_controller import LibraryController
from ui.navigation import Navigation
from ui.people_controller import PeopleController
from ui.person_controller import PersonController
from ui.review_controller import ReviewController
from ui.shared.open_folder import open_folder
from ui.shared.rail import PEOPLE


@dataclass(frozen=True, slots=True, eq=False)
class Controllers:
    """Those the pages talk to; see their modules."""

    navigation: Navigation
    people: PeopleController
    person: PersonController
    review: ReviewController
    editor: EditorController
    library: LibraryController


def connect_pages(frame: Frame, to: Controllers) -> None:
    """Join every page; what they share is joined once."""
    _connect_ways(frame, to.navigation)
    _connect_people(frame, to)
    _connect_person(frame, to)
    _connect_editor(frame, to)


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
        page.photo_opened.connect(navigation.open_photo)
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
