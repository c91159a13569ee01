"""The keys that stand in no menu, page by page; each is tried in the tests of the page or of the sheet."""

from __future__ import annotations

from config.language import mark

Keys = tuple[tuple[str, str], ...]
"""What is pressed, and what that does; both to be translated."""

PAGE_KEYS: tuple[tuple[str, Keys], ...] = (
    (
        mark("People"),
        (
            (mark("Arrows"), mark("go from card to card")),
            (mark("Enter"), mark("open the person, or the photo of a face")),
            (mark("A letter, or F2"), mark("name the person, or all that are selected")),
            (mark("+"), mark("yes, it is whom the card says")),
            (mark("*"), mark("a favourite, or none any more")),
            (mark("Space, Ctrl + click"), mark("select")),
            (mark("Esc"), mark("select nobody")),
            (mark("Right click, Menu key"), mark("all else")),
        ),
    ),
    (
        mark("While you type a name"),
        (
            (mark("Enter"), mark("that is the name")),
            (mark("Tab, Shift + Tab"), mark("that is the name, and on to the next or back")),
            (mark("Up, Down"), mark("somebody of the list")),
            (mark("Esc"), mark("leave it as it was")),
        ),
    ),
    (
        mark("A person's page"),
        (
            (mark("F2"), mark("name the person")),
            (mark("Y, or C"), mark("yes, that is them")),
            (mark("Del"), mark("not this person")),
            (mark("M"), mark("move to somebody else")),
            (mark("N"), mark("a new person")),
            (mark("I"), mark("a stranger: never ask")),
            (mark("Enter"), mark("open the photo")),
            (mark("Esc"), mark("select nothing, then back to the people")),
        ),
    ),
    (
        mark("Review"),
        (
            (mark("Y"), mark("yes")),
            (mark("N"), mark("no")),
            (mark("A letter, Enter or /"), mark("write who it is")),
            (mark("S, while typing Esc"), mark("later")),
            (mark("U, while typing Ctrl+Z"), mark("take the last answer back")),
            (mark("I, while typing Ctrl+I"), mark("a stranger: never ask")),
        ),
    ),
    (
        mark("Searching for photos"),
        (
            (mark("Up, Down"), mark("go through what is offered")),
            (mark("Enter"), mark("take it")),
            (mark("Backspace, Left"), mark("at the start of the line: back to the chips")),
            (mark("Space on a chip"), mark("with the person, without, and further")),
            (mark("Del on a chip"), mark("take it out of the search")),
            (mark("Esc"), mark("empty the line, then the whole search")),
        ),
    ),
    (
        mark("History"),
        (
            (mark("U, or Enter"), mark("take a decision back, or bring it back")),
            (mark("O, or Space"), mark("open its photo")),
        ),
    ),
)

EDITOR_KEYS: tuple[tuple[str, Keys], ...] = (
    (
        mark("In an open photo"),
        (
            (mark("Drag, or B"), mark("draw a face")),
            (mark("Tab, arrows"), mark("walk through the faces")),
            (mark("PageUp, PageDown"), mark("the photo before and after")),
            (mark("Wheel, + and -"), mark("closer and farther")),
            (mark("Space + drag"), mark("move the photo")),
            (mark("0, 2, 1"), mark("the whole photo, filled, every pixel")),
        ),
    ),
    (
        mark("A face you drew"),
        (
            (mark("1 to 5"), mark("it is this person")),
            (mark("K"), mark("it is somebody new")),
            (mark("N"), mark("somebody new, with a name")),
            (mark("/"), mark("anybody there is")),
            (mark("Enter"), mark("save, and be asked")),
            (mark("Esc"), mark("later: it is stored without a name")),
            (mark("Del"), mark("discard it")),
            (mark("Tab"), mark("take the outline shown")),
            (mark("E"), mark("click the eyes")),
            (mark("Arrows"), mark("move it by a pixel, with Shift by ten")),
            (mark("Ctrl + arrows"), mark("make it larger or smaller")),
        ),
    ),
    (
        mark("A face that is stored"),
        (
            (mark("Enter, or a letter"), mark("name it")),
            (mark("Del"), mark("not a face")),
            (mark("Right click, Menu key"), mark("all else")),
        ),
    ),
)
