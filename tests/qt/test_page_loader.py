"""The pages say what the library says, however little was read again; on a real library, with real jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from config.paths import Paths
from faces.packs import Pack, bundled_pack
from models.changes import Changes
from models.geometry import Box
from models.person import Person
from models.review import Guess, Guesses
from repository.library import Library
from services.merging import merge
from services.naming import name_face, name_person
from services.person_view import person_view
from services.rejecting import confirm, hide_face, not_this_person
from services.undoing import undo
from tests.db.stage import Stage, owner
from tests.qt.page_data import no_images
from ui.editor_controller import EditorController
from ui.frame import PERSON, START, Frame
from ui.page_loader import PageLoader
from ui.page_readings import CARDS_AT_ONCE, everybody, keep_cards, some, with_faces_of_now
from ui.people.cards import Card
from ui.people.people_page import PeoplePage
from ui.people.people_view import PeopleView
from ui.shared.rail import PEOPLE, PHOTOS
from workers.jobs import Jobs

Thing = TypeVar("Thing")
PATIENCE = 20_000
DECISIONS = 25


@dataclass
class Pages:
    """A frame whose pages a loader keeps true, and a second look at the library."""

    bot: QtBot
    stage: Stage
    frame: Frame
    loader: PageLoader
    jobs: Jobs

    def decide(self, action: Callable[[Library, Pack], Changes]) -> None:
        """Decide and wait until everything that was to be read was shown."""
        failures: list[str] = []
        self.jobs.decide(action, failed=failures.append)
        self.settle()

    def settle(self) -> None:
        """What is asked last is answered last; an answer may ask once more."""
        for _ in range(3):
            answers: list[int] = []
            self.jobs.read(lambda library: library.photos.count(), answers.append)
            self.bot.waitUntil(lambda answers=answers: bool(answers), timeout=PATIENCE)  # type: ignore[misc]

    def cards(self) -> list[Card]:
        return cards_of(self.frame.people)

    def fresh_cards(self) -> list[Card]:
        """What a page shows that was read whole."""
        page = PeoplePage(no_images())
        self.bot.addWidget(page)
        found = everybody(self.stage.library)
        page.set_circles(found.circles)
        page.set_people(found.people, found.once, found.once_count)
        return cards_of(page)


def cards_of(page: PeoplePage) -> list[Card]:
    view = page.findChild(PeopleView)
    assert view is not None
    return list(view._people.rows)


@pytest.fixture
def pages(qtbot: QtBot, tmp_path: Path) -> Iterator[Pages]:
    stage = Stage(tmp_path / "library", bundled_pack())
    stage.cast([7, 6, 5, 4, 3])
    for number in range(4):
        stage.photo(700 + number, [(stage.vector(20 + number, 0), Box(5, 5, 70, 70))])
    parent = QObject()
    jobs = Jobs(Paths(library=tmp_path / "library", packs=tmp_path / "packs"), None, parent)
    images = no_images()
    frame = Frame(images)
    qtbot.addWidget(frame)
    loader = PageLoader(frame, EditorController(frame.editor, jobs, images, parent), jobs, parent)
    jobs.changed.connect(loader.changed)
    loader.load_all()
    made = Pages(qtbot, stage, frame, loader, jobs)
    qtbot.waitUntil(lambda: bool(frame.people.shown()), timeout=PATIENCE)
    frame.show_page(PEOPLE)
    yield made
    jobs.close()
    stage.library.close()
    parent.deleteLater()


def test_the_people_are_read_before_anybody_asks_for_them(pages: Pages) -> None:
    assert pages.cards() == pages.fresh_cards()
    assert len(pages.frame.people.shown()) == 5


@pytest.mark.parametrize("seed", range(3))
def test_after_each_decision_the_cards_are_those_of_a_page_read_whole(pages: Pages, seed: int) -> None:
    chance = np.random.default_rng(seed)
    for number in range(DECISIONS):
        pages.decide(something(pages.stage, chance, number))
        assert pages.cards() == pages.fresh_cards()


def something(stage: Stage, chance: np.random.Generator, number: int) -> Callable[[Library, Pack], Changes]:
    person = picked(chance, [one.id for one in stage.library.people.all()])
    other = picked(chance, [one.id for one in stage.library.people.all()])
    face = picked(chance, [one.id for one in stage.library.faces.all()])
    deeds: list[Callable[[Library, Pack], Changes]] = [
        lambda library, pack: name_person(library, pack, person, f"Name {number}"),
        lambda library, pack: name_face(library, pack, face, f"Name {number % 5}"),
        lambda library, pack: merge(library, pack, person, other),
        lambda library, pack: not_this_person(library, pack, [face], owner(library, face)),
        lambda library, pack: hide_face(library, pack, face),
        undo,
    ]
    return picked(chance, deeds)


def test_a_decision_reads_only_whom_it_concerns(pages: Pages, monkeypatch: pytest.MonkeyPatch) -> None:
    handed: list[tuple[list[int], set[int]]] = []
    before = pages.frame.people.change_people

    def change(changed: list[Person], gone: set[int]) -> None:
        handed.append(([person.id for person in changed], set(gone)))
        before(changed, gone)

    monkeypatch.setattr(pages.frame.people, "change_people", change)
    monkeypatch.setattr(pages.frame.people, "set_people", None)
    pages.decide(lambda library, pack: name_person(library, pack, 3, "Sarah"))
    pages.decide(lambda library, pack: merge(library, pack, 4, 3))
    assert handed == [([3], set()), ([3], {4})]


def test_what_happens_while_another_page_is_open_is_shown_on_coming_back(pages: Pages) -> None:
    before = pages.cards()
    pages.frame.show_page(PHOTOS)
    pages.decide(lambda library, pack: name_person(library, pack, 3, "Sarah"))
    pages.decide(lambda library, pack: hide_face(library, pack, library.faces.in_no_group()[0].face.id))
    assert pages.cards() == before
    pages.frame.show_page(PEOPLE)
    pages.loader.load(PEOPLE)
    pages.settle()
    assert pages.cards() == pages.fresh_cards() != before


def test_faces_seen_once_are_handed_on_only_if_they_are_others(
    pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts: list[int] = []
    monkeypatch.setattr(pages.frame.people, "change_once", lambda _once, count: counts.append(count))
    face = pages.stage.faces_of(1)[0]
    pages.decide(lambda library, pack: confirm(library, pack, [face], 1))
    assert counts == []
    pages.decide(lambda library, pack: not_this_person(library, pack, [face], 1))
    assert counts == [5]


def test_a_start_keeps_what_it_counted(pages: Pages) -> None:
    assert len(pages.stage.library.people.ids()) < CARDS_AT_ONCE
    assert pages.stage.library.people.without_card() == 5
    with pages.stage.library.transaction():
        assert pages.stage.library.people.keep_cards(2) == 2
    assert keep_cards(pages.stage.library) == 3
    assert keep_cards(pages.stage.library) == 0


def test_where_nothing_can_be_written_nothing_is_kept(pages: Pages, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages.stage.library, "read_only", "The disk is read-only.")
    assert keep_cards(pages.stage.library) == 0


def test_who_is_gone_is_told_apart_from_who_is_otherwise(pages: Pages) -> None:
    merge(pages.stage.library, pages.stage.pack, 5, 1)
    found = some(pages.stage.library, [1, 5, 99], once=False)
    assert [person.id for person in found.people] == [1]
    assert found.gone == {5, 99}
    assert found.once is None


def test_a_confirmed_face_is_shown_before_the_page_is_read_whole(pages: Pages) -> None:
    pages.decide(lambda library, pack: name_person(library, pack, 1, "Sarah"))
    pages.loader.show_person(1, lambda: pages.frame.show_page(PERSON))
    pages.settle()
    view = person_view(pages.stage.library, pages.stage.pack, 1)
    assert view is not None
    first, second = (ranked.face.face.id for ranked in view.faces[:2])
    confirm(pages.stage.library, pages.stage.pack, [first], 1)
    soon = with_faces_of_now(pages.stage.library, view, {first})
    assert soon is not None
    assert [one.face.face.confirmed for one in soon.faces] == [True, *[False] * 6]
    not_this_person(pages.stage.library, pages.stage.pack, [second], 1)
    soon = with_faces_of_now(pages.stage.library, soon, {second})
    whole = person_view(pages.stage.library, pages.stage.pack, 1)
    assert soon is not None
    assert whole is not None
    assert soon.person == whole.person
    assert {one.face for one in soon.faces} == {one.face for one in whole.faces}
    assert soon.photos == whole.photos


def test_a_face_that_comes_to_a_person_is_read_with_their_whole_page(pages: Pages) -> None:
    view = person_view(pages.stage.library, pages.stage.pack, 1)
    assert view is not None
    name_person(pages.stage.library, pages.stage.pack, 1, "Sarah")
    loose = pages.stage.library.faces.in_no_group()[0].face.id
    name_face(pages.stage.library, pages.stage.pack, loose, "Sarah")
    assert with_faces_of_now(pages.stage.library, view, {loose}) is None


def test_the_open_person_follows_each_decision(pages: Pages) -> None:
    pages.loader.show_person(1, lambda: pages.frame.show_page(PERSON))
    pages.settle()
    face = pages.stage.faces_of(1)[0]
    pages.decide(lambda library, pack: not_this_person(library, pack, [face], 1))
    shown = pages.frame.person.person
    assert shown is not None
    assert (shown.id, shown.faces) == (1, 6)
    pages.decide(undo)
    shown = pages.frame.person.person
    assert shown is not None
    assert shown.faces == 7


def test_whoever_is_merged_away_leads_back_to_the_people(pages: Pages) -> None:
    pages.loader.show_person(2, lambda: pages.frame.show_page(PERSON))
    pages.settle()
    pages.decide(lambda library, pack: merge(library, pack, 2, 1))
    assert (pages.frame.page, pages.loader.person_id) == (PEOPLE, None)
    assert pages.cards() == pages.fresh_cards()


def test_guesses_are_asked_once_the_cards_are_there_and_not_again_at_once(
    pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Callable[[Guesses], None]] = []
    shown: list[Guesses] = []
    monkeypatch.setattr(pages.jobs.review, "guesses", lambda then, _failed: asked.append(then))
    monkeypatch.setattr(pages.frame.people, "set_guesses", shown.append)
    pages.loader.load_all()
    pages.bot.waitUntil(lambda: len(asked) == 1, timeout=PATIENCE)
    pages.decide(lambda library, pack: name_person(library, pack, 1, "Sarah"))
    pages.decide(lambda library, pack: name_person(library, pack, 2, "Tom"))
    assert len(asked) == 1
    found = Guesses({3: Guess(1, "Sarah", 0.7, 0.9)}, {})
    asked[0](found)
    assert shown == [found]
    pages.bot.waitUntil(lambda: len(asked) == 2, timeout=PATIENCE)


def test_before_anything_is_known_the_people_come_first(pages: Pages) -> None:
    pages.frame.show_page(START)
    pages.decide(lambda library, pack: name_person(library, pack, 1, "Sarah"))
    assert pages.cards() == pages.fresh_cards()


def picked(chance: np.random.Generator, things: Sequence[Thing]) -> Thing:
    return things[int(chance.integers(len(things)))]
