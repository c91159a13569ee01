"""The card of the selected face: confirming, and a menu with what makes sense for this face only."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.face import Face, NamedFace, Source
from models.geometry import Box
from ui.crop.cards import FaceCard

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


def face(
    face_id: int,
    name: str | None = None,
    *,
    person: int | None = 0,
    confirmed: bool = False,
    source: Source = Source.DETECTED,
    forgotten: bool = False,
    at: tuple[float, float] = (0, 0),
) -> NamedFace:
    person = face_id if person == 0 else person
    box = Box(*at, 80, 100)
    return NamedFace(Face(face_id, 1, box, source, person, confirmed, 0.9, False, forgotten), name)


SARAH, TOM, NAMELESS = face(11, "Sarah"), face(12, "Tom"), face(13)
NOBODY = face(14, person=None)


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[FaceCard]:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(500, 100)
    card = FaceCard(page)
    card.set_others([SARAH, TOM, NAMELESS, NOBODY])
    show(card, SARAH)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    yield card
    for menu in card.findChildren(QMenu):
        menu.close()


def show(card: FaceCard, shown: NamedFace) -> None:
    card.show_face(shown)
    card.adjustSize()
    card.show()


def opened(card: FaceCard) -> QMenu:
    menus = [menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu) and menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def plain(action: QAction) -> str:
    words = action.text().replace("\N{FIRST STRONG ISOLATE}", "").replace("\N{POP DIRECTIONAL ISOLATE}", "")
    return words.replace("&&", "&")


def offered(card: FaceCard, shown: NamedFace) -> list[str]:
    show(card, shown)
    card.open_menu()
    menu = opened(card)
    words = [plain(action) for action in menu.actions() if not action.isSeparator()]
    menu.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return words


def pick(menu: QMenu, words: str) -> None:
    """Walk to an item by key and take it."""
    actions = [action for action in menu.actions() if not action.isSeparator()]
    for _ in range(len(actions)):
        active = menu.activeAction()
        if active is not None and plain(active) == words:
            break
        QTest.keyClick(menu, Qt.Key.Key_Down)
    assert plain(menu.activeAction()) == words
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_a_face_of_somebody_offers_everything(card: FaceCard) -> None:
    assert offered(card, SARAH) == [
        "Yes, this is Sarah",
        "Not Sarah",
        "Move to another person…",
        "Swap names with",
        "Use as cover",
        "Adjust the outline",
        "Not a face",
    ]


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (
            face(11, "Sarah", confirmed=True),
            [
                "Not Sarah",
                "Move to another person…",
                "Swap names with",
                "Use as cover",
                "Adjust the outline",
                "Not a face",
            ],
        ),
        (
            NAMELESS,
            [
                "Yes, this is the same person",
                "Not the same person",
                "Move to another person…",
                "Use as cover",
                "Adjust the outline",
                "Not a face",
            ],
        ),
        (NOBODY, ["Choose a person…", "Adjust the outline", "Not a face"]),
        (face(15, person=None, source=Source.MANUAL), ["Choose a person…", "Adjust the outline", "Delete"]),
        (face(16, person=None, forgotten=True), ["Choose a person…", "Not a face"]),
    ],
    ids=["confirmed", "nameless", "nobody", "drawn", "forgotten"],
)
def test_what_makes_no_sense_is_absent(card: FaceCard, shown: NamedFace, words: list[str]) -> None:
    assert offered(card, shown) == words


def test_names_are_swapped_only_with_others_who_have_one(card: FaceCard) -> None:
    card.set_others([SARAH, NAMELESS, NOBODY, face(20, "Sarah", person=11)])
    assert "Swap names with" not in offered(card, SARAH)


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Yes, this is Sarah", "confirmed"),
        ("Not Sarah", "refused"),
        ("Move to another person…", "move_wanted"),
        ("Use as cover", "cover_wanted"),
        ("Adjust the outline", "adjust_wanted"),
    ],
)
def test_each_item_tells_the_page_by_key(qtbot: QtBot, card: FaceCard, words: str, signal: str) -> None:
    card.open_menu()
    wanted: SignalInstance = getattr(card, signal)
    with qtbot.waitSignal(wanted) as told:
        pick(opened(card), words)
    assert told.args == [11]


def test_the_last_item_removes(qtbot: QtBot, card: FaceCard) -> None:
    card.open_menu()
    menu = opened(card)
    assert menu.actions()[-1].shortcut().toString() == "Del"
    with qtbot.waitSignal(card.removed):
        pick(menu, "Not a face")


def test_an_item_is_clicked(qtbot: QtBot, card: FaceCard) -> None:
    QTest.mouseClick(card.more, LEFT)
    menu = opened(card)
    assert menu.activeAction() is None
    item = next(action for action in menu.actions() if plain(action) == "Not Sarah")
    with qtbot.waitSignal(card.refused) as told:
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(item).center())
    assert told.args == [11]


def test_two_names_are_swapped_by_key(qtbot: QtBot, card: FaceCard) -> None:
    card.open_menu()
    pick(opened(card), "Swap names with")
    below = next(action.menu() for action in card.findChildren(QMenu)[0].actions() if action.menu())
    assert isinstance(below, QMenu)
    assert [plain(action) for action in below.actions()] == ["Tom"]
    with qtbot.waitSignal(card.swap_wanted) as told:
        QTest.keyClick(below, Qt.Key.Key_Return)
    assert told.args == [11, 12]


def test_two_people_of_one_name_are_told_apart_by_place(card: FaceCard) -> None:
    middle = face(11, "Sarah", at=(500, 500))
    places = {"left": (0, 500), "right": (900, 510), "above": (510, 0), "below": (490, 900)}
    card.set_others([face(30 + n, "Tom", at=at) for n, at in enumerate(places.values())])
    show(card, middle)
    card.open_menu()
    menu = opened(card)
    below = next(action.menu() for action in menu.actions() if action.menu())
    assert isinstance(below, QMenu)
    assert [plain(action) for action in below.actions()] == [
        "Tom (to the left)",
        "Tom (to the right)",
        "Tom (above)",
        "Tom (below)",
    ]


def test_names_in_the_menu_are_short_escaped_and_in_their_own_direction(card: FaceCard) -> None:
    show(card, face(11, f"A & \tمريم {'W' * 10_000}"))
    card.open_menu()
    words = opened(card).actions()[0].text()
    assert words.startswith("Yes, this is \N{FIRST STRONG ISOLATE}A && مريم W")
    assert words.endswith("…\N{POP DIRECTIONAL ISOLATE}")
    assert "\t" not in words
    assert len(words) < 70


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_keys_open_the_menu_with_the_first_item_ready(
    card: FaceCard, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    card.more.setFocus()
    QTest.keyClick(card.more, key, modifier)
    menu = opened(card)
    assert menu.activeAction() is menu.actions()[0]
    card.open_menu()
    assert opened(card) is menu


def test_the_right_button_opens_the_menu(card: FaceCard) -> None:
    window = card.window().windowHandle()
    at = card.mapTo(card.window(), QPoint(3, 3))
    QTest.mouseClick(window, Qt.MouseButton.RightButton, pos=at)
    assert opened(card).activeAction() is None
    assert opened(card).pos() == card.mapToGlobal(QPoint(3, 3)), "where the pointer is"


@pytest.mark.parametrize("at", [QPoint(40, 60), QPoint(0, 0)])
def test_the_menu_opens_where_somebody_clicked(card: FaceCard, at: QPoint) -> None:
    card.open_menu(at)
    assert (opened(card).pos() - at).manhattanLength() <= 4, "off the very edge of the screen"
    assert opened(card).activeAction() is None


def test_without_a_place_the_menu_opens_below_its_button(card: FaceCard) -> None:
    card.open_menu()
    assert opened(card).pos() == card.more.mapToGlobal(card.more.rect().bottomLeft())


def test_the_menu_closes_when_the_card_turns_to_another_face(card: FaceCard) -> None:
    card.open_menu()
    menu = opened(card)
    card.show_face(face(11, "Sarah", confirmed=True))
    assert menu.isVisible()
    card.show_face(TOM)
    assert not menu.isVisible()


def test_one_click_confirms_and_a_check_takes_its_place(qtbot: QtBot, card: FaceCard) -> None:
    assert card.confirm.accessibleName() == "Yes, this is Sarah"
    width = card.sizeHint().width()
    before = card.name.grab().toImage()
    with qtbot.waitSignal(card.confirmed) as told:
        QTest.mouseClick(card.confirm, LEFT)
    assert told.args == [11]

    show(card, face(11, "Sarah", confirmed=True))
    assert not card.confirm.isVisible()
    assert card.name.accessibleName() == "Sarah, confirmed"
    assert card.name.text() == "Sarah"
    assert card.sizeHint().width() == width
    assert card.name.grab().toImage() != before


@pytest.mark.parametrize("shown", [NAMELESS, NOBODY])
def test_who_has_no_name_is_perhaps_not_a_face(qtbot: QtBot, card: FaceCard, shown: NamedFace) -> None:
    assert not card.remove.isVisible()
    show(card, shown)
    assert card.remove.isVisible()
    assert not card.confirm.isVisible()
    with qtbot.waitSignal(card.removed):
        QTest.mouseClick(card.remove, LEFT)


def test_every_button_has_a_name_for_who_cannot_see(card: FaceCard) -> None:
    show(card, face(11, "<b>Bob</b> & Ann"))
    assert card.more.accessibleName() == "More for <b>Bob</b> & Ann"
    assert "&lt;b&gt;" in card.more.toolTip()
    assert card.confirm.accessibleName() == "Yes, this is <b>Bob</b> & Ann"
    assert card.name.text() == "<b>Bob</b> && Ann"


def test_the_card_stays_small_whatever_the_name(card: FaceCard) -> None:
    for shown in (SARAH, NAMELESS, face(11, "W" * 10_000, confirmed=True)):
        show(card, shown)
        assert card.sizeHint().width() <= 400
        assert card.sizeHint().height() <= 48
