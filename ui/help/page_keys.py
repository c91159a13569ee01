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
        mark("Photos"),
        (
            (mark("Arrows, PageUp, PageDown"), mark("go from photo to photo")),
            (mark("Home, End"), mark("the newest photo, the oldest")),
            (mark("Enter"), mark("look at the photo")),
            (mark("Space, Ctrl + click"), mark("select")),
            (mark("Shift + arrows, Shift + click"), mark("select from there to here")),
            (mark("Ctrl + A"), mark("select everything")),
            (mark("Ctrl + G"), mark("go to a date")),
            (mark("Ctrl + and -, Ctrl + wheel"), mark("larger tiles, smaller ones")),
            (mark("Ctrl + C"), mark("copy those selected")),
            (mark("Del"), mark("move those selected to the trash")),
            (mark("Esc"), mark("select nothing")),
        ),
    ),
    (
        mark("Similar shots"),
        (
            (mark("Enter"), mark("show them as one")),
            (mark("Del"), mark("keep them apart")),
            (mark("Left, Right"), mark("the photo on top")),
            (mark("Esc"), mark("leave the rest for later")),
        ),
    ),
    (
        mark("Looking at a photo"),
        (
            (mark("Left, Right, PageUp, PageDown"), mark("the photo before and after")),
            (mark("Home, End"), mark("the first photo, the last")),
            (mark("Wheel, + and -"), mark("closer and farther")),
            (mark("0, 2, 1"), mark("the whole photo, filled, every pixel")),
            (mark("Drag"), mark("draw a face; move the photo where it is enlarged")),
            (mark("B"), mark("draw a face in the middle")),
            (mark("E, or Enter"), mark("edit its faces")),
            (mark("F"), mark("show all faces and names")),
            (mark("I"), mark("what is known of it")),
            (mark("R, Shift + R"), mark("turn it to the right, to the left")),
            (mark("S, Space"), mark("a slideshow; let it rest, and go on")),
            (mark("F11, double click"), mark("full screen")),
            (mark("Ctrl + C"), mark("copy it")),
            (mark("Del"), mark("move it to the trash")),
            (mark("Right click, Menu key"), mark("all else")),
            (mark("Esc"), mark("end the slideshow, the full screen, then back")),
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
        mark("Places"),
        (
            (mark("Arrows, Enter"), mark("go through the towns; show the photos")),
            (mark("On the map: arrows, + and -"), mark("move it; closer and farther")),
            (mark("Home"), mark("all photos on the map")),
            (mark("Enter on the map"), mark("the photos of what is seen")),
            (mark("Shift + drag"), mark("the photos in a box")),
            (mark("Esc"), mark("back to the photos")),
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
