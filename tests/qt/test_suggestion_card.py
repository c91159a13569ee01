"""The card beside a drawn rectangle: one glance, one key, and every key can be clicked too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.suggestion import Candidate
from tests.qt.accessible import assert_all_told, assert_contrast
from tests.qt.merge_parts import MARYAM, NOBODY, SARAH, TOM, drawn, picture
from tests.qt.page_data import person
from ui.crop.draft_view import DraftView
from ui.crop.suggestion_card import SuggestionCard
from ui.crop.suggestion_words import hints
from ui.shared import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
SURE = replace(SARAH, likelihood=0.97)
TINA = Candidate(105, "face_005", "Tina", 0.61, 3, None)
SEEN = DraftView(1, "seen", drawn(SURE, TOM, NOBODY, MARYAM, TINA), chips={101: picture("#ff0000")})
ONE = replace(SEEN, drawn=drawn(SURE))
ALONE = DraftView(1, "seen", drawn())
FAILED = DraftView(1, "failed", sentence="The photo is no longer where it was.")
CLOSED = replace(SEEN, read_only=True, sentence="This library can only be read.")


class Shown:
    """A card over a canvas, and what it wanted."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.window.resize(900, 600)
        self.canvas = QLineEdit(self.window)
        self.card = SuggestionCard(self.window)
        self.card.set_people([person(1, "Sarah", 12), person(9, "Zoë", 4)])
        self.wanted: list[object] = []
        card = self.card
        card.merge_wanted.connect(self.wanted.append)
        card.name_given.connect(self.wanted.append)
        for name in ("keep", "save", "later", "discard", "eyes", "snap", "retry"):
            getattr(card, f"{name}_wanted").connect(lambda name=name: self.wanted.append(name))
        column = QVBoxLayout(self.window)
        column.addWidget(self.canvas)
        column.addStretch()
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.canvas.setFocus()

    def show(self, view: DraftView) -> SuggestionCard:
        self.card.show_draft(view)
        self.card.move(20, 60)
        self.card.show()
        QApplication.processEvents()
        return self.card

    def words(self) -> list[str]:
        return [label.text() for label in self.card.findChildren(QLabel) if label.isVisible()]

    def click(self, part: QWidget) -> None:
        assert part.isVisible()
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)


def place(card: SuggestionCard, part: QWidget) -> QPoint:
    return part.mapTo(card, QPoint(0, 0))


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_it_says_who_it_is_and_how_much_they_are_alike(shown: Shown) -> None:
    shown.show(SEEN)
    for said in (
        "Sarah",
        "(12 photos)",
        "Similarity: 89%",
        "Very likely the same person (about 97 in 100).",
    ):
        assert said in shown.words()
    assert shown.card.accessibleDescription().startswith("Looks like Sarah, 89 percent.")
    assert shown.card.view is SEEN


@pytest.mark.parametrize(
    ("key", "text", "wanted"),
    [
        (KEY.Key_1, "1", 101),
        (KEY.Key_2, "2", 102),
        (KEY.Key_5, "5", 105),
        (KEY.Key_Exclam, "4", 104),
        (KEY.Key_K, "k", "keep"),
        (KEY.Key_E, "e", "eyes"),
        (KEY.Key_Return, "\r", "save"),
        (KEY.Key_Enter, "\r", "save"),
    ],
)
def test_each_key_does_what_it_says(shown: Shown, key: Qt.Key, text: str, wanted: object) -> None:
    assert shown.show(SEEN).act(key, text)
    assert shown.wanted == [wanted]


def test_other_keys_are_left_to_the_canvas(shown: Shown) -> None:
    card = shown.show(SEEN)
    for key in (KEY.Key_Escape, KEY.Key_Delete, KEY.Key_Tab, KEY.Key_6, KEY.Key_0, KEY.Key_A):
        assert not card.act(key, "")
    assert shown.wanted == []


BUTTONS: list[tuple[Callable[[SuggestionCard], QWidget], object]] = [
    (lambda card: card.merge, 101),
    (lambda card: card.others[0], 102),
    (lambda card: card.others[3], 105),
    (lambda card: card.save, "save"),
    (lambda card: card.keep, "keep"),
    (lambda card: card.later, "later"),
    (lambda card: card.head.discard, "discard"),
]


@pytest.mark.parametrize(("part", "wanted"), BUTTONS)
def test_each_answer_can_be_clicked(
    shown: Shown, part: Callable[[SuggestionCard], QWidget], wanted: object
) -> None:
    shown.click(part(shown.show(SEEN)))
    assert shown.wanted == [wanted]
    assert shown.canvas.hasFocus()


def test_every_button_in_sight_can_be_reached_by_tab(shown: Shown) -> None:
    card = shown.show(replace(SEEN, can_snap=True, drawn=drawn(SURE, TOM, weak=True)))
    reached = set()
    for _ in range(30):
        QTest.keyClick(QApplication.focusWidget() or shown.window, KEY.Key_Tab)
        reached.add(QApplication.focusWidget())
    buttons = [part for part in card.findChildren(QAbstractButton) if part.isVisible()]
    assert len(buttons) >= 9
    assert set(buttons) <= reached
    assert all(part.accessibleName() for part in buttons)


def test_keys_work_while_a_button_has_the_focus(shown: Shown) -> None:
    card = shown.show(SEEN)
    for key in (KEY.Key_2, KEY.Key_K, KEY.Key_Delete, KEY.Key_Return):
        card.later.setFocus()
        QTest.keyClick(card.later, key)
    assert shown.wanted == [102, "keep", "discard", "later"]


def test_with_the_setting_inline_only_enter_merges(shown: Shown) -> None:
    card = shown.show(replace(SEEN, asks_at_once=True))
    assert card.merge.key == "⏎"
    assert card.save.isHidden()
    assert "Enter merges." in card.accessibleDescription()
    card.act(KEY.Key_Return, "\r")
    assert shown.wanted == [101]


def test_enter_is_no_yes_to_somebody_not_yet_seen(shown: Shown) -> None:
    card = shown.show(DraftView(1, "looking", asks_at_once=True))
    assert card.act(KEY.Key_Return)
    assert shown.wanted == []
    shown.show(DraftView(1, "looking"))
    card.act(KEY.Key_Return)
    assert shown.wanted == ["save"]


def test_while_it_looks_it_has_the_size_it_will_have(shown: Shown) -> None:
    card = shown.show(DraftView(1, "looking"))
    size = card.size()
    assert "Looking at the face…" in shown.words()
    for key, text in ((KEY.Key_1, "1"), (KEY.Key_K, "k"), (KEY.Key_N, "n"), (KEY.Key_Slash, "/")):
        assert card.act(key, text)
    assert shown.wanted == []
    assert shown.show(ONE).size() == size
    assert shown.show(ALONE).size() == size
    assert shown.show(FAILED).height() <= size.height()


def test_other_people_have_a_row_of_their_own_and_nothing_above_it_moves(shown: Shown) -> None:
    card = shown.show(ONE)
    size, above = card.size(), [part.geometry() for part in (card.head, card.merge, card.save)]
    shown.show(SEEN)
    row = card.others[0].parentWidget()
    assert row is not None
    assert card.width() == size.width() == 380
    assert card.height() - size.height() == row.height() + theme.SPACE_XS
    assert [part.geometry() for part in (card.head, card.merge, card.save)] == above
    assert all(tile.isVisible() for tile in card.others)
    assert place(card, card.others[0]).y() >= place(card, card.merge).y() + card.merge.height()
    assert place(card, card.keep).y() >= place(card, card.others[0]).y() + row.height()
    assert card.rect().contains(card.others[3].rect().translated(place(card, card.others[3])))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (None, "Unnamed"),
        ("Alexandra", "Alexandra"),
        ("Bartholomew", "Bartholo"),
        ("Wolfeschlegelstein", "Wolfesch"),
    ],
)
def test_of_the_others_names_enough_can_be_read(shown: Shown, name: str | None, said: str) -> None:
    card = shown.show(replace(SEEN, drawn=drawn(SURE, replace(TOM, name=name))))
    assert card.others[0].shown_name().startswith(said)
    assert not card.others[1].isVisible()


def test_a_row_that_was_there_stays_while_the_face_is_looked_at_again(shown: Shown) -> None:
    size = shown.show(SEEN).size()
    card = shown.show(DraftView(1, "looking"))
    assert card.size() == size
    assert not any(tile.isVisible() for tile in card.others)
    assert shown.show(ONE).height() < size.height()
    assert shown.show(DraftView(1, "looking")).height() < size.height()
    shown.show(SEEN)
    assert shown.show(DraftView(2, "looking")).height() < size.height(), "another face may have nobody else"


def test_nobody_alike_is_saved_as_new_by_enter(shown: Shown) -> None:
    card = shown.show(ALONE)
    assert "Nobody looks like this face." in shown.words()
    assert card.merge.isHidden()
    assert card.save.text() == "Save as new person"
    card.act(KEY.Key_Return)
    card.act(KEY.Key_1, "1")
    card.act(KEY.Key_K, "k")
    assert shown.wanted == ["save", "keep"]


@pytest.mark.parametrize("view", [SEEN, FAILED, CLOSED, ALONE])
def test_its_hint_is_the_size_it_needs(shown: Shown, view: DraftView) -> None:
    long = replace(view, sentence="What happened takes many words to tell. " * 5) if view.sentence else view
    card = shown.show(long)
    assert card.sizeHint() == card.size()
    if view.phase == "seen":
        card.act(KEY.Key_Slash, "/")
        assert card.sizeHint() == card.size()
        card.who.leave()


def test_a_failure_is_told_and_can_be_tried_again(shown: Shown) -> None:
    card = shown.show(FAILED)
    assert FAILED.sentence in shown.words()
    assert "The rectangle is kept." in shown.words()
    card.act(KEY.Key_Return)
    card.act(KEY.Key_K, "k")
    shown.click(card.retry)
    shown.click(card.give_up)
    assert shown.wanted == ["retry", "retry", "discard"]


def test_a_library_that_can_only_be_read_takes_no_answer(shown: Shown) -> None:
    card = shown.show(CLOSED)
    assert "This library can only be read." in shown.words()
    for part in (card.merge, card.save, card.keep, card.name, card.search, card.later, *card.others):
        assert not part.isEnabled()
    for key, text in ((KEY.Key_1, "1"), (KEY.Key_K, "k"), (KEY.Key_N, "n"), (KEY.Key_Return, "")):
        assert card.act(key, text)
    assert shown.wanted == []
    shown.click(card.head.discard)
    assert shown.wanted == ["discard"]


def test_somebody_else_is_searched_for(shown: Shown) -> None:
    card = shown.show(SEEN)
    assert card.act(KEY.Key_Slash, "/")
    assert card.who.field.hasFocus()
    assert not card.merge.isVisible()
    QTest.keyClicks(card.who.field, "zoe1k")
    for _ in range(2):
        QTest.keyClick(card.who.field, KEY.Key_Backspace)
    QTest.keyClick(card.who.field, KEY.Key_Return)
    assert shown.wanted == [9]
    assert shown.canvas.hasFocus()


def test_a_new_person_is_named(shown: Shown) -> None:
    card = shown.show(SEEN)
    shown.click(card.name)
    QTest.keyClicks(card.who.field, "Uma")
    QTest.keyClick(card.who.field, KEY.Key_Return)
    assert shown.wanted == ["Uma"]
    assert card.merge.isVisible()


def test_escape_in_the_field_closes_only_the_field(shown: Shown) -> None:
    card = shown.show(SEEN)
    size = card.size()
    shown.click(card.search)
    assert card.height() > size.height()
    QTest.keyClick(card.who.field, KEY.Key_Escape)
    assert shown.wanted == []
    assert card.isVisible()
    assert card.size() == size
    assert shown.canvas.hasFocus()


def test_the_field_outlives_news_of_its_draft_but_not_the_draft(shown: Shown) -> None:
    card = shown.show(SEEN)
    card.act(KEY.Key_N, "n")
    QTest.keyClicks(card.who.field, "Um")
    shown.show(replace(SEEN, overlaps=True))
    assert card.who.field.text() == "Um"
    assert not card.merge.isVisible()
    shown.show(replace(SEEN, draft_id=2))
    assert not card.who.is_open
    assert card.merge.isVisible()
    assert shown.wanted == []


def test_what_speaks_against_comes_first_and_hints_are_at_most_two(shown: Shown) -> None:
    against = replace(SURE, against=("Sarah was not born yet.",))
    view = replace(
        SEEN,
        drawn=replace(drawn(against, weak=True), doubts=("small", "blurred")),
        replaces="Sarah",
        overlaps=True,
        can_snap=True,
    )
    told = [hint.text.replace("\u2068", "").replace("\u2069", "") for hint in hints(view)]
    assert told == ["Sarah was not born yet.", "Outlines Sarah anew.", "Overlaps another new face."]
    assert "Sarah was not born yet." in shown.show(view).accessibleDescription()


@pytest.mark.parametrize(
    ("doubts", "said"),
    [
        (("small",), "Small: suggestions may be unsure."),
        (("small", "blurred"), "Small and blurred: suggestions may be unsure."),
        (("small", "blurred", "dark"), "Small, blurred and dark: suggestions may be unsure."),
    ],
)
def test_doubts_are_told_in_one_sentence(doubts: tuple[str, ...], said: str) -> None:
    unsure = replace(SURE, likelihood=0.7)
    view = replace(SEEN, drawn=replace(drawn(unsure), doubts=doubts))
    assert [hint.text for hint in hints(view)] == [said]


def test_where_the_chance_is_high_all_the_same_nothing_else_is_said_beside_it() -> None:
    view = replace(SEEN, drawn=replace(drawn(SURE), doubts=("small", "blurred")))
    assert [(hint.text, hint.unsure) for hint in hints(view)] == [
        ("Small and blurred, and alike all the same.", False)
    ]


def test_a_face_without_eyes_is_a_guess_and_what_can_be_done_about_it_is_beside(shown: Shown) -> None:
    card = shown.show(replace(SEEN, drawn=drawn(SURE, TOM, weak=True)))
    line = card.hints[0]
    assert line.words.text() == "No eyes were found, so the likeness is a guess."
    assert line.words.shown_text() == line.words.text(), "in two lines if one is too short"
    assert line.words.height() >= len(line.words.lines()) * line.words.fontMetrics().height()
    assert line.eyes.isVisible()
    assert line.words.text() in card.accessibleDescription()


def test_advice_that_two_lines_cannot_hold_is_elided(shown: Shown) -> None:
    card = shown.show(replace(SEEN, replaces="Wolfeschlegelstein " * 20))
    lines = card.hints[0].words.lines()
    assert len(lines) == 2
    assert lines[1].endswith("…\u2069")
    assert "Wolfeschlegelstein" in card.hints[0].words.toolTip()
    assert len(shown.show(replace(SEEN, replaces="W" * 300)).hints[0].words.lines()) == 2


def test_where_there_is_no_face_it_says_so_and_takes_it_all_the_same(shown: Shown) -> None:
    title = shown.show(ONE).head.title
    font = title.font()
    card = shown.show(DraftView(1, "seen", drawn(weak=True)))
    assert title.text() == title.shown_text() == "No face was recognised here."
    assert "You can keep it all the same." in shown.words()
    assert "No eyes were found." in shown.words()
    assert not any("Compared" in words or "likeness" in words for words in shown.words())
    assert card.save.text() == "Save as new person"
    assert card.save.property("kind") == "primary"
    assert card.accessibleDescription() == (
        "No face was recognised here. You can keep it all the same. Enter saves it as a new person. "
        "No eyes were found."
    )
    assert_contrast(card)
    shown.show(ONE)
    assert "Similarity: 89%" in shown.words()
    assert title.font() == font


def test_of_two_that_may_be_it_the_likelier_is_named(shown: Shown) -> None:
    unlikely = replace(SARAH, likelihood=0.03)
    card = shown.show(replace(SEEN, drawn=drawn(unlikely, replace(NOBODY, likelihood=0.93))))
    assert card.head.likelihood.text() == "More likely number 2, somebody unnamed."
    assert card.head.likelihood.shown_text() == card.head.likelihood.text()
    assert "More likely number 2, somebody unnamed." in card.accessibleDescription()
    shown.show(replace(SEEN, drawn=drawn(unlikely, replace(NOBODY, likelihood=0.4))))
    assert card.head.likelihood.text() == "More likely somebody else (about 3 in 100)."


def test_eyes_can_be_clicked_and_the_outline_taken(shown: Shown) -> None:
    card = shown.show(replace(SEEN, drawn=drawn(SURE, weak=True), can_snap=True))
    shown.click(card.hints[0].eyes)
    shown.click(card.hints[1].snap)
    assert shown.wanted == ["eyes", "snap"]


def test_an_outline_drawn_anew_is_saved_by_enter(shown: Shown) -> None:
    card = shown.show(replace(SEEN, replaces="Sarah", asks_at_once=True))
    assert card.save.text() == "Save outline"
    card.act(KEY.Key_Return)
    assert shown.wanted == ["save"]


def test_a_suggestion_is_said_aloud_once(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.crop.suggestion_card.announce", lambda _card, text, **_: said.append(text))
    for view in (DraftView(1, "looking"), SEEN, SEEN, replace(SEEN, chips={})):
        shown.show(view)
    assert len(said) == 1
    assert said[0].startswith(
        "Looks like Sarah, 89 percent. Very likely the same person (about 97 in 100). 1 merges"
    )


@pytest.mark.parametrize(
    "name", ["Wolfeschlegelstein " * 20, "مريم الزهراء بنت محمد " * 9, "a & b\n<i>c</i>"]
)
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_any_name_fits(shown: Shown, qapp: QApplication, name: str, mode: theme.Mode) -> None:
    theme.apply(qapp, mode)
    card = shown.show(SEEN)
    size = card.size()
    who = replace(SURE, name=name)
    assert shown.show(replace(SEEN, drawn=drawn(who, who, who, who, who))).size() == size
    assert not card.grab().isNull()
    assert card.save.width() >= card.save.sizeHint().width()


def test_the_words_of_the_main_answer_can_be_read_in_both_schemes(shown: Shown, qapp: QApplication) -> None:
    schemes: tuple[tuple[theme.Mode, theme.Theme], ...] = (("light", theme.LIGHT), ("dark", theme.DARK))
    for mode, tokens in schemes:
        theme.apply(qapp, mode)
        shot = shown.show(SEEN).merge.grab().toImage()
        colours = {shot.pixelColor(x, y).name() for x in range(shot.width()) for y in range(shot.height())}
        assert tokens.accent in colours
        best = max(theme.contrast(colour, tokens.accent) for colour in colours)
        assert best >= 0.9 * theme.contrast(tokens.on_accent, tokens.accent)


@pytest.mark.parametrize(
    "view",
    [
        DraftView(1, "looking"),
        replace(SEEN, drawn=replace(drawn(SURE, TOM, NOBODY, weak=True), doubts=("small",)), overlaps=True),
        ALONE,
        FAILED,
        CLOSED,
    ],
    ids=["looking", "seen", "nobody", "failed", "read only"],
)
def test_everything_is_told_reached_and_readable(shown: Shown, view: DraftView) -> None:
    card = shown.show(view)
    assert_all_told(card)
    assert_contrast(card)


@pytest.mark.parametrize("new", [True, False])
def test_the_open_field_is_told_reached_and_readable(shown: Shown, new: bool) -> None:
    card = shown.show(SEEN)
    card.act(KEY.Key_N if new else KEY.Key_Slash, "n" if new else "/")
    QTest.keyClicks(card.who.field, "sarah")
    assert_contrast(card)
    card.who.leave()
