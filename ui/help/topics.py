"""What the help says: each topic a few sentences, true for the program as it is."""

from __future__ import annotations

from dataclasses import dataclass

from config.language import mark
from ui.places.places_page import PLACES
from ui.shared.rail import HISTORY, PEOPLE, PHOTOS, REVIEW, SETTINGS

KEYS = "keys"
ADD_FOLDER = "add folder"
"""Where a button can lead besides the pages of the rail."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing somebody may want to know.

    Attributes:
        title: a short question or name; to be translated, as all of these.
        sentences: the answer, two to five.
        show: what the button that leads there says, and where: a page's name, KEYS or ADD_FOLDER.
    """

    title: str
    sentences: tuple[str, ...]
    show: tuple[tuple[str, str], ...] = ()


TOPICS: tuple[Topic, ...] = (
    Topic(
        mark("To begin"),
        (
            mark("Choose a folder of photos, or drop one on the window."),
            mark("Its faces are found and grouped into people, and you see them while that goes on."),
            mark("You can pause, stop or close at any time: the next start goes on where it was."),
            mark("F5 looks for new photos in all your folders."),
        ),
        ((mark("Add a folder"), ADD_FOLDER),),
    ),
    Topic(
        mark("Naming people"),
        (
            mark("Click a card without a name, type, and press Enter; Tab goes on to the next one."),
            mark("If it says whom the person may be, one click or the + key accepts that."),
            mark("Select several cards with Ctrl and type: they all become one person of that name."),
            mark("A face that was missed can be drawn; see below."),
        ),
        ((mark("Show people"), PEOPLE),),
    ),
    Topic(
        mark("Names from other programs"),
        (
            mark("A scan finds what digiKam, Lightroom, Picasa or Windows wrote into photos or beside them."),
            mark("It is offered once, above the pages: use all of it, look first, or say no."),
            mark("A face you have named yourself stays as it is, and Ctrl+Z takes all of it back at once."),
            mark("Later you find those names in the Edit menu."),
        ),
        ((mark("Show people"), PEOPLE),),
    ),
    Topic(
        mark("Answering questions"),
        (
            mark("Review asks one question at a time, and first those that settle the most photos."),
            mark("Y is yes, N is no, S leaves the question for later, and U takes the last answer back."),
            mark("Where it asks who somebody is, just type the name."),
            mark("A question you have answered is not asked again."),
        ),
        ((mark("Show the questions"), REVIEW),),
    ),
    Topic(
        mark("Mistakes, and taking them back"),
        (
            mark("Ctrl+Z takes back the last thing you decided, also after the program was closed."),
            mark("History lists every decision; any of them can be taken back by itself, however old."),
            mark("If later decisions build on it, it says which, and takes those back as well if you like."),
            mark("Only face data that was erased cannot be brought back."),
        ),
        ((mark("Show the history"), HISTORY),),
    ),
    Topic(
        mark("Drawing a face that was missed"),
        (
            mark("Open a photo and drag a rectangle over the face, or press B and use the arrow keys."),
            mark("Beside it stands whom it looks like: 1 says it is them, K that it is somebody new."),
            mark("It counts even if no face is recognised in it, and photos of that person are found by it."),
            mark("If the eyes were not found, press E and click both; then it is compared better."),
        ),
        ((mark("Show photos"), PHOTOS),),
    ),
    Topic(
        mark("Searching"),
        (
            mark("On the page of photos, type a name, a year, a folder or part of a file name."),
            mark("Words such as last summer, raw, screenshots, a camera or a city are understood, too."),
            mark("Each part becomes a chip, and a photo has to fit all of them: with Anna, without Ben."),
            mark("A click on a person's chip turns it from with to without, and further."),
            mark("Ctrl+F goes to the field, and a search can be saved under a name."),
        ),
        ((mark("Search photos"), PHOTOS),),
    ),
    Topic(
        mark("Places"),
        (
            mark("Where photos say where they were taken, the page of places shows them on a map."),
            mark("A click on a spot or a town shows its photos; with Shift you can drag a box."),
            mark("Nothing is asked over a network: map and cities come with the program."),
            mark("Cities are from GeoNames (CC BY 4.0), outlines from Natural Earth."),
        ),
        ((mark("Show the places"), PLACES),),
    ),
    Topic(
        mark("Circles, favourites, hidden people and strangers"),
        (
            mark("A circle is a few people who belong together, such as family or friends."),
            mark("Favourites come before all others."),
            mark("Somebody hidden is recognised as ever and only has no card among the others."),
            mark("A stranger is somebody you do not want to be asked about: nobody is proposed as them."),
            mark("All of this is in the menu of a card: right-click it."),
        ),
        ((mark("Show people"), PEOPLE),),
    ),
    Topic(
        mark("Your files stay as they are"),
        (
            mark("Photos are only read, unless you ask to have names written into them."),
            mark("Nothing is moved or renamed; what you delete goes to the trash of your system."),
            mark("What you decide is kept in the library, a folder of its own."),
            mark(
                "A photo whose file is gone keeps its faces and names, and is known again when it is found."
            ),
        ),
    ),
    Topic(
        mark("Privacy, and forgetting somebody"),
        (
            mark("Everything is done on this computer, and nothing is sent anywhere."),
            mark("The one thing that can be fetched is another set of face networks, if you ask for it."),
            mark("The data of a face can be erased for one person, in the menu of their page, or for all."),
            mark("Backups hold it too, so erasing deletes them; none of that can be taken back."),
        ),
        ((mark("Show settings"), SETTINGS),),
    ),
    Topic(
        mark("Backups, and moving to another place"),
        (
            mark("On each day on which something changed, a copy of the library is made beside it."),
            mark("Settings puts one back if you like; where you are is backed up before."),
            mark(
                "If a folder of photos is somewhere else now, say so in the settings: names and faces stay."
            ),
            mark("To take the library along, close the program and copy its folder as a whole."),
        ),
        ((mark("Show settings"), SETTINGS),),
    ),
    Topic(
        mark("Keys"),
        (
            mark("Everything can be done without a mouse; the ? key lists all keys."),
            mark("Ctrl+K finds any command and any person by a few letters."),
        ),
        ((mark("Show all keys"), KEYS),),
    ),
)
