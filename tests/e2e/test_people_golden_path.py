"""People are named, recognised and confirmed with the fewest clicks and keys; real networks, real faces."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from config.paths import Paths
from faces.packs import bundled_pack
from models.review import Asked
from repository.library import Library
from services.naming import name_person
from tests.e2e.album import six_friends
from tests.e2e.hands import Hands
from tests.e2e.robot import DAY, FRIENDS, SHOTS, Home, Robot, Script, is_seen, make_friends, part
from ui.frame import FIRST, PERSON
from ui.keys_dialog import KeysDialog
from ui.palette.palette import Palette
from ui.review.begun_name import GAP_SECONDS
from ui.shared.rail import PEOPLE, REVIEW

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHARE, BLUR, NOISE, QUALITY = 0.35, 0.8, 8, 40
"""What a bad phone and two messengers leave of a photo: one friend of six becomes two."""
NAME, OTHERS = "Sarah", ("Ben", "Jonas", "Lena", "Paul", "Zoe")
SARAH, BEN, CARRIED = 1, 2, 3
PEOPLE_AND_FACES = (
    "SELECT id, key, name, decided, hex(centroid) FROM people ORDER BY id",
    "SELECT id, person_id, confirmed, hidden, hex(embedding) FROM faces ORDER BY id",
)
TOGETHER = (
    "SELECT photo_id FROM faces WHERE person_id = 1 AND NOT hidden INTERSECT"
    " SELECT photo_id FROM faces WHERE person_id = 2 AND NOT hidden ORDER BY photo_id"
)
CARRIED_FACES = "SELECT count(*) FROM faces WHERE person_id = 3"

pytestmark = pytest.mark.usefixtures("qapp")


def worn_copies(folder: Path, copies: int) -> None:
    """Bad copies of the first day: reduced, blurred, noisy."""
    with Image.open(folder / DAY) as day:
        small = day.resize((int(day.width * SHARE), int(day.height * SHARE)))
        whole = day.size
    blurred = np.asarray(small.filter(ImageFilter.GaussianBlur(BLUR))).astype(float)
    for number in range(copies):
        noise = np.random.default_rng(number).normal(0, NOISE, blurred.shape)
        worn = Image.fromarray((blurred + noise).clip(0, 255).astype("uint8"))
        worn.resize(whole).save(folder / f"bad {number}.jpg", quality=QUALITY)


@pytest.fixture
def hands() -> Iterator[Hands]:
    found, app = Hands(), QApplication.instance()
    assert app is not None
    app.installEventFilter(found)
    yield found
    app.removeEventFilter(found)


class Story:
    """Somebody's first day with an album in which one of six friends is hard to recognise."""

    def __init__(self, folder: Path, hands: Hands) -> None:
        self.album, self.library = folder / "Album", folder / "library"
        self.paths = Paths(library=self.library, packs=folder / "packs")
        self.hands = hands
        six_friends(self.album, SHOTS)
        worn_copies(self.album, SHOTS)

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What the file says, read by a stranger."""
        with closing(sqlite3.connect(self.paths.database)) as connection:
            return connection.execute(sql).fetchall()

    def named(self) -> list[tuple[str, int]]:
        """Who has a name, and in how many photos they are."""
        return self.rows(
            "SELECT name, count(DISTINCT photo_id) FROM people JOIN faces ON person_id = people.id"
            " WHERE name IS NOT NULL GROUP BY people.id ORDER BY people.id"
        )

    def first_day(self, robot: Robot) -> Script:
        yield from self.first_groups(robot)
        yield from self.name_one(robot)
        yield from self.accept(robot)
        yield from self.answer_all(robot)

    def first_groups(self, robot: Robot) -> Script:
        yield lambda: robot.frame.page == FIRST
        self.hands.take()
        robot.click(part(robot.frame.first, QPushButton))
        yield from robot.choose_folder(self.album)
        yield robot.people
        assert self.hands.take() == (1, 0)
        yield lambda: len(robot.people()) == FRIENDS + 1
        yield lambda: robot.frame.status.text.endswith("people")
        self.states = [self.state()]

    def name_one(self, robot: Robot) -> Script:
        half, other = (person.id for person in robot.people() if person.photos == SHOTS)
        robot.click_card(half)
        robot.type(NAME)
        assert self.hands.take() == (1, len(NAME) + 1)
        yield lambda: self.named() == [(NAME, SHOTS)]
        self.states.append(self.state())
        yield lambda: robot.guess(other) == NAME

    def accept(self, robot: Robot) -> Script:
        """The next card says whom it shows: a key to go there, a key to say yes; it is taken back."""
        robot.press(KEY.Key_Right)
        self.hands.take()
        robot.press(KEY.Key_Plus)
        assert self.hands.take() == (0, 1)
        yield lambda: self.named() == [(NAME, 2 * SHOTS)]
        assert self.state() != self.states[-1]
        robot.undo()
        yield lambda: self.state() == self.states[-1]

    def answer_all(self, robot: Robot) -> Script:
        """A name for each who has none, a key for a doubt: the next question stands there at once."""
        robot.press(KEY.Key_3, CONTROL)
        # What was worth asking before may stand there for a moment.
        yield lambda: robot.frame.page == REVIEW and robot.asked and not robot.frame.review._busy
        self.hands.take()
        names, doubts = iter(OTHERS), 0
        while (asked := robot.asked) is not None:
            if asked.asked is Asked.WHO:
                # Somebody looks at the face first: letters without a pause belong to the Y before.
                yield robot.seconds(GAP_SECONDS + 0.1)
                name = next(names)
                robot.type(name)
                assert self.hands.take() == (0, len(name) + 1)
            else:
                assert (asked.asked, asked.name) == (Asked.IS, NAME)
                doubts += 1
                robot.press(KEY.Key_Y)
                assert self.hands.take() == (0, 1)
            assert robot.asked is not asked
            yield lambda: self.state() != self.states[-1]
            self.states.append(self.state())
        assert doubts == 1
        assert sorted(self.named()) == sorted((name, 2 * SHOTS) for name in (NAME, *OTHERS))

    def next_day(self, robot: Robot) -> Script:
        """Everything is taken back, what was said last first."""
        yield lambda: robot.frame.page == PEOPLE and len(robot.people()) == FRIENDS
        assert self.state() == self.states.pop()
        undo = robot.window._menus.edit.actions()[0]
        while self.states:
            yield undo.isEnabled
            robot.undo()
            yield lambda: self.state() == self.states[-1]
            self.states.pop()
        yield lambda: len(robot.people()) == FRIENDS + 1
        assert self.named() == []

    def state(self) -> list[list[tuple[Any, ...]]]:
        """Who there is and who each face is, as the file has it."""
        return [self.rows(sql) for sql in PEOPLE_AND_FACES]


def test_a_family_is_named_by_a_click_a_name_and_single_keys(tmp_path: Path, hands: Hands) -> None:
    story = Story(tmp_path, hands)
    Robot(story.first_day).run("--library", str(story.library))
    Robot(story.next_day).run("--library", str(story.library))


@pytest.fixture(scope="module")
def friends(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_friends(tmp_path_factory.mktemp("friends"))


class OtherWays:
    """Somebody whose library knows Sarah and Ben, and who prefers the keyboard."""

    def __init__(self, home: Home, hands: Hands) -> None:
        self.home, self.hands = home, hands
        with Library(home.paths.database, home.paths.thumbnails) as library:
            name_person(library, bundled_pack(), BEN, "Ben")
        home.miss(DAY, BEN)

    def search(self, robot: Robot) -> Script:
        yield from self.arrive(robot)
        self.hands.take()
        robot.press(KEY.Key_2, CONTROL)
        yield lambda: len(robot.frame.photos.shown()) == SHOTS + 1
        robot.press(KEY.Key_F, CONTROL)
        bar = robot.frame.photos.bar
        yield lambda: set(bar.known.find("", 2)) == {SARAH, BEN}
        for typed in ("Sa", "Be"):
            robot.write(typed)
            robot.press(KEY.Key_Return)
        assert [chip.value for chip in bar.chips] == [SARAH, BEN]
        together = [photo for (photo,) in self.home.rows(TOGETHER)]
        assert len(together) == SHOTS
        yield lambda: sorted(robot.frame.photos.shown()) == together
        assert self.hands.take() == (0, 2 + 2 * 3)

    def arrive(self, robot: Robot) -> Script:
        yield lambda: robot.frame.page == PEOPLE and len(robot.people()) == FRIENDS

    def state(self) -> list[list[tuple[Any, ...]]]:
        return [self.home.rows(sql) for sql in PEOPLE_AND_FACES]

    def carry(self, robot: Robot) -> Script:
        """A card is dragged onto another, which is taken back."""
        yield from self.arrive(robot)
        yield lambda: robot.frame.status.text.endswith("people")
        before = self.state()
        robot.drag_card(CARRIED, BEN)
        yield lambda: self.home.rows(CARRIED_FACES) == [(0,)]
        yield lambda: len(robot.people()) == FRIENDS - 1
        robot.undo()
        yield lambda: self.state() == before
        yield lambda: len(robot.people()) == FRIENDS

    def mark(self, robot: Robot) -> Script:
        """A key makes a favourite of whom the keyboard is at."""
        yield from self.arrive(robot)
        assert [person.id for person in robot.people()[:2]] == [BEN, SARAH]
        yield robot.people_view.hasFocus
        for key in (KEY.Key_Home, KEY.Key_Right, KEY.Key_Asterisk):
            robot.press(key)
        yield lambda: self.home.rows("SELECT id FROM people WHERE favourite") == [(SARAH,)]

    def marked(self, robot: Robot) -> Script:
        """On the next day the favourite stands first."""
        yield from self.arrive(robot)
        assert [(person.id, person.favourite) for person in robot.people()[:2]] == [
            (SARAH, True),
            (BEN, False),
        ]

    def find(self, robot: Robot) -> Script:
        """The palette leads to a person, a question mark to the keys."""
        yield from self.arrive(robot)
        self.hands.take()
        robot.press(KEY.Key_K, CONTROL)
        yield lambda: is_seen(robot.window, Palette)
        palette = part(robot.window, Palette)
        yield palette.field.hasFocus
        robot.write("be")
        yield lambda: palette.shown[0].title == "Ben"
        robot.press(KEY.Key_Return)
        yield lambda: robot.frame.page == PERSON
        yield lambda: robot.frame.person.person is not None and robot.frame.person.person.id == BEN
        robot.press(KEY.Key_Question)
        yield lambda: is_seen(robot.window, KeysDialog)
        yield part(robot.window, KeysDialog).field.hasFocus
        robot.press(KEY.Key_Escape)
        yield lambda: not is_seen(robot.window, KeysDialog)
        assert self.hands.take() == (0, 1 + 2 + 1 + 1 + 1)


@pytest.fixture
def ways(friends: Path, tmp_path: Path, hands: Hands) -> OtherWays:
    return OtherWays(Home(friends, tmp_path), hands)


def test_photos_of_two_people_are_found_without_a_mouse(ways: OtherWays) -> None:
    Robot(ways.search).run("--library", str(ways.home.library))


def test_a_card_is_carried_onto_another_and_taken_back(ways: OtherWays) -> None:
    Robot(ways.carry).run("--library", str(ways.home.library))


def test_a_favourite_stands_first_on_the_next_day(ways: OtherWays) -> None:
    Robot(ways.mark).run("--library", str(ways.home.library))
    Robot(ways.marked).run("--library", str(ways.home.library))


def test_the_palette_leads_to_somebody_and_a_question_mark_to_the_keys(ways: OtherWays) -> None:
    Robot(ways.find).run("--library", str(ways.home.library))
