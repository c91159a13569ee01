"""The menu bar: what can be undone, in words that fit."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMainWindow

from ui.menus import Menus


def test_undo_says_what_it_takes_back_in_words_that_fit(qapp: QApplication) -> None:
    window = QMainWindow()
    menus = Menus(window)
    menus.add_undo(lambda: None, lambda: None)
    undo, redo = menus.edit.actions()
    menus.set_undo("Named Ana & Luis", None)
    assert (undo.text(), undo.isEnabled()) == ("Undo “Named Ana && Luis”", True)
    assert (redo.text(), redo.isEnabled()) == ("Redo", False)
    menus.set_undo(None, "Named " + "Maximilian " * 40)
    assert redo.text() == "Redo “Named Maximilian Maximilian Maximilian…”"
    assert not undo.isEnabled()
