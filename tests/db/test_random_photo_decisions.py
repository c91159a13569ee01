"""What a person may do with the faces of a photo, mixed at random with everything else they may do."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from models.geometry import Box
from services.drawing import redraw
from services.photo_faces import confirm_photo, move_face, swap_people
from services.teaching import lesson, teach
from tests.db.test_random_decisions import PICK, Decisions
from tests.db.test_random_decisions import TestDecisions as Others


class PhotoDecisions(Decisions):
    """The same small library and the same background, with a face crop editor open."""

    @rule(face=PICK, who=st.integers(0, 6), look=st.integers(61, 90), larger=st.integers(0, 20))
    def outline_anew(self, face: int, who: int, look: int, larger: int) -> None:
        chosen = self._face(face)
        if not chosen:
            return
        old = self.stage.library.faces.get(chosen)
        box = Box(old.box.x, old.box.y, 80 + larger, 80)
        drawn = self.stage.drawn(self.stage.vector(who, look), photo=old.photo_id, box=box)
        self._decide(lambda: redraw(self.stage.library, self.stage.pack, drawn, chosen))
        now = self.stage.library.faces.get(chosen)
        assert (now.person_id, now.confirmed) == (old.person_id, old.confirmed)

    @rule(face=PICK, person=PICK)
    def move(self, face: int, person: int) -> None:
        one, whom = self._face(face), self._person(person)
        self._decide(lambda: move_face(self.stage.library, self.stage.pack, one, whom))

    @rule(face=PICK, other=PICK)
    def swap(self, face: int, other: int) -> None:
        one = self._face(face)
        if one:
            shown = self.stage.library.faces.of_photo(self.stage.library.faces.get(one).photo_id)
            two = shown[other % len(shown)].face.id
            self._decide(lambda: swap_people(self.stage.library, self.stage.pack, one, two))

    @rule(photo=st.integers(1, 14))
    def confirm_all(self, photo: int) -> None:
        self._decide(lambda: confirm_photo(self.stage.library, self.stage.pack, photo))

    @rule(person=PICK, most=st.integers(1, 9))
    def learn(self, person: int, most: int) -> None:
        library, pack, whom = self.stage.library, self.stage.pack, self._person(person)
        if not whom:
            return
        faces = lesson(library, pack, whom).faces
        # Nobody who is proposed belongs to anybody, and saying yes is always possible.
        kept = library.people.kept_whole()
        assert not {library.faces.get(face).person_id for face in faces} & kept
        self._decide(lambda: teach(library, pack, whom, faces[:most]))
        assert set(faces[:most]) <= set(self.stage.faces_of(whom))


TestPhotoDecisions = PhotoDecisions.TestCase
TestPhotoDecisions.settings = Others.settings
del Others
