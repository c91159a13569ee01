"""The tokens: readable in both schemes, live, and all of them used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.qt.contrast import words_too_faint
from ui.shared import icons, theme
from ui.shared.buttons import Button, IconButton, Kind

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SCHEMES = [pytest.param(theme.DARK, id="dark"), pytest.param(theme.LIGHT, id="light")]


@pytest.fixture(autouse=True)
def _plain_application_after(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "light")


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert theme.contrast("#336699", "#336699") == 1


@pytest.mark.parametrize("tokens", SCHEMES)
def test_everything_can_be_read(tokens: theme.Theme) -> None:
    for ground in (tokens.background, tokens.surface):
        assert theme.contrast(tokens.text, ground) >= 7
        assert theme.contrast(tokens.secondary, ground) >= 4.5
        for accent in (tokens.accent, tokens.unsure, tokens.error):
            assert theme.contrast(accent, ground) >= 4.5
    assert theme.contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert theme.contrast(tokens.text, tokens.hover()) >= 7
    assert theme.contrast(tokens.background, tokens.unsure) >= 4.5, "the number in the rail's badge"


@pytest.mark.parametrize("tokens", SCHEMES)
@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("secondary", "hover"),
        ("secondary", "pressed"),
        ("secondary", "line"),  # a segment that is not chosen
        ("text", "segment"),
        ("text", "pressed"),
        ("accent", "hover"),
        ("error", "hover"),
        ("on_accent", "accent"),  # the check of a chosen face, a marked menu item
        ("on_accent", "accent_hover"),
        ("on_accent", "accent_pressed"),
    ],
)
def test_words_on_every_ground_of_a_control_can_be_read(tokens: theme.Theme, words: str, ground: str) -> None:
    values = theme._sheet_values(tokens)
    assert theme.contrast(values[words], values[ground]) >= 4.5


@pytest.mark.parametrize("tokens", SCHEMES)
def test_a_ring_stands_out_from_whatever_it_lies_on(tokens: theme.Theme) -> None:
    # WCAG 2.2, 1.4.11: what is no text needs 3.
    grounds = (tokens.background, tokens.surface, tokens.line, tokens.hover(), tokens.pressed())
    for ground in (*grounds, theme._sheet_values(tokens)["segment"]):
        assert theme.contrast(tokens.accent, ground) >= 3, "the ring of a field, a button, a chosen face"
    for ground in (tokens.background, tokens.surface):
        assert theme.contrast(tokens.text, ground) >= 3, "the ring of a primary button and of a current face"


@pytest.mark.parametrize("tokens", SCHEMES)
def test_the_outline_of_a_field_is_seen_where_nothing_else_shows_that_there_is_one(
    tokens: theme.Theme,
) -> None:
    # WCAG 2.2, 1.4.11. A field lies on the page or on a dialog, and its ground is the surface.
    for ground in (tokens.background, tokens.surface):
        assert theme.contrast(tokens.field_edge(), ground) >= 3
    # The segment that is chosen shows by its outline, too, in the trough it lies in.
    assert theme.contrast(tokens.field_edge(), tokens.line) >= 2.5
    assert theme.contrast(tokens.field_edge(), tokens.surface) < 4.5, "and is not loud"


@pytest.mark.parametrize("tokens", SCHEMES)
def test_a_button_shows_by_its_words_and_by_its_edge_more_than_by_a_hairline(tokens: theme.Theme) -> None:
    values = theme._sheet_values(tokens)
    for ground in ("button", "button_hover", "button_pressed"):
        assert theme.contrast(tokens.text, values[ground]) >= 7
        assert theme.contrast(tokens.accent, values[ground]) >= 3, "the ring of the focus"
    line, edge, field = tokens.line, tokens.edge(), tokens.field_edge()
    seen = [theme.contrast(outline, tokens.surface) for outline in (line, edge, field)]
    assert seen == sorted(seen)
    assert seen[1] >= 1.7


@pytest.mark.parametrize("tokens", SCHEMES)
def test_chips_and_badges_can_be_read(tokens: theme.Theme) -> None:
    # A chip is accent on a ground tinted with it; a badge is the background on the colour of what is unsure.
    for ground in (tokens.surface, tokens.background, tokens.hover()):
        assert theme.contrast(tokens.accent, ground) >= 4.5
        assert theme.contrast(tokens.secondary, ground) >= 4.5
        assert theme.contrast(tokens.error, ground) >= 4.5
    assert theme.contrast(tokens.background, tokens.unsure) >= 4.5


@pytest.mark.parametrize("mode", ["dark", "light"])
@pytest.mark.parametrize("text", ["", "Sarah"])
def test_a_field_can_be_read_with_words_and_without(
    qtbot: QtBot, qapp: QApplication, mode: theme.Mode, text: str
) -> None:
    theme.apply(qapp, mode)
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(text)
    field.setPlaceholderText("Who is this?")
    QVBoxLayout(window).addWidget(field)
    window.resize(300, 80)
    window.show()
    assert list(words_too_faint(window, 4.5)) == []


@pytest.mark.parametrize("mode", ["dark", "light"])
@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_of_button_can_be_read_as_it_is_painted(
    qtbot: QtBot, qapp: QApplication, mode: theme.Mode, kind: Kind
) -> None:
    theme.apply(qapp, mode)
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    plain, checked = Button("Merge with Sarah", kind), Button("Keep as New", kind)
    checked.setCheckable(True)
    checked.setChecked(True)
    for button in (plain, checked):
        layout.addWidget(button)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    checked.setFocus(Qt.FocusReason.TabFocusReason)
    assert list(words_too_faint(window, 4.5)) == []


@pytest.mark.parametrize(("mode", "tokens"), [("dark", theme.DARK), ("light", theme.LIGHT)])
def test_apply_dresses_the_application(qapp: QApplication, mode: theme.Mode, tokens: theme.Theme) -> None:
    assert theme.apply(qapp, mode) is tokens
    assert theme.of(qapp.palette()) is tokens
    assert tokens.accent in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()


def test_widgets_find_the_tokens_in_their_own_palette(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    buttons = [Button("Save", kind) for kind in ("primary", "secondary", "quiet", "link")]
    for button in buttons:
        qtbot.addWidget(button)
        button.show()
    quiet = buttons[2]
    assert theme.of(quiet.palette()) is theme.DARK
    theme.apply(qapp, "light")
    assert theme.of(quiet.palette()) is theme.LIGHT


def test_system_mode_follows_the_system_live(qapp: QApplication) -> None:
    theme.apply(qapp, "system")
    for scheme, tokens in ((Qt.ColorScheme.Dark, theme.DARK), (Qt.ColorScheme.Light, theme.LIGHT)):
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert theme.of(qapp.palette()) is tokens
        assert tokens.background in qapp.styleSheet()


@pytest.mark.parametrize(("mode", "tokens"), [("dark", theme.DARK), ("light", theme.LIGHT)])
def test_a_chosen_scheme_does_not_follow(qapp: QApplication, mode: theme.Mode, tokens: theme.Theme) -> None:
    theme.apply(qapp, mode)
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert theme.of(qapp.palette()) is tokens


def test_figures_can_be_tabular(qapp: QApplication) -> None:
    running = theme.font(qapp.font(), theme.BODY_SIZE, tabular=True)
    assert [tag.toString() for tag in running.featureTags()] == [b"tnum"]
    assert running.pixelSize() == theme.BODY_SIZE


@pytest.mark.parametrize("name", get_args(icons.IconName))
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_every_icon_is_drawn_in_the_colour_asked_for(
    qapp: QApplication, name: icons.IconName, ratio: float
) -> None:
    picture = icons.pixmap(name, "#1d5fd6", 24, ratio)
    image = picture.toImage()
    assert image.width() == round(24 * ratio)
    assert picture.deviceIndependentSize().width() == pytest.approx(24)
    colours = _opaque_colours(image)
    assert colours, "the icon is empty"
    assert all(near(colour, "#1d5fd6") for colour in colours)


def test_icons_recolour_with_the_palette(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    button = IconButton("close", "Close")
    qtbot.addWidget(button)
    button.show()
    assert any(near(colour, theme.DARK.secondary) for colour in _icon_colours(button))
    theme.apply(qapp, "light")
    assert any(near(colour, theme.LIGHT.secondary) for colour in _icon_colours(button))
    assert button.accessibleName() == "Close"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_with_the_focus_is_pressed_by_key(qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Choose", "primary")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def near(colour: QColor, wanted: str) -> bool:
    """Whether two colours differ by no more than rounding."""
    other = QColor(wanted)
    pairs = ((colour.red(), other.red()), (colour.green(), other.green()), (colour.blue(), other.blue()))
    return all(abs(a - b) <= 4 for a, b in pairs)


def _icon_colours(button: IconButton) -> list[QColor]:
    return _opaque_colours(button.icon().pixmap(20, 20).toImage())


def _opaque_colours(image: QImage) -> list[QColor]:
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in points)
    return [colour for colour in colours if colour.alpha() > 150]


@pytest.mark.parametrize(("mode", "tokens"), [("light", theme.LIGHT), ("dark", theme.DARK)])
def test_the_columns_of_qts_folder_dialog_have_a_readable_head(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, mode: theme.Mode, tokens: theme.Theme
) -> None:
    theme.apply(qapp, mode)
    dialog = QFileDialog(None, "Choose", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.show()
    head = next(one for one in dialog.findChildren(QHeaderView) if one.isVisible())
    image = head.grab().toImage()
    row = [image.pixelColor(x, 2).name() for x in range(image.width())]
    assert max(set(row), key=row.count) == tokens.surface
    dialog.close()
