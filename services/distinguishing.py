"""People who look alike and are not the same: twins, siblings, or simply two groups once taken for one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from config.language import count_of, tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.face import Face
from models.person import somebody
from repository.journal import Journal
from repository.library import Library
from services.deciding import deciding
from services.naming import new_person


def were_told_apart(library: Library, one: int, other: int) -> bool:
    """Whether somebody has said that two people are different, as a whole or by a face."""
    told = {(owner, person) for _, person, owner in library.decisions.owned()}
    return other in library.look_alikes.of(one) or (one, other) in told or (other, one) in told


def different_people(library: Library, pack: Pack, people: Sequence[int]) -> Changes:
    """Remember that these are all different people.

    They are never joined by grouping. A face that is like two of them joins neither by itself unless it is
    clearly more like one, and where one is proposed the other is shown too.
    """
    chosen = sorted(set(people))
    if len(chosen) < 2:  # noqa: PLR2004
        raise AppError(tr("Choose two people who are different."))
    with deciding(library, pack, "different people") as decision:
        decision.text = tr(
            "Told {whom} apart", whom=_whom([library.people.get(person).name for person in chosen])
        )
        for one, other in combinations(chosen, 2):
            remember_look_alikes(library, decision.journal, one, other)
        for person in chosen:
            decision.journal.update("people", person, decided=1)
    return decision.changes


def _whom(names: Sequence[str | None]) -> str:
    """`Ann and Bob`, `Ann and an unnamed person`, `two unnamed people`, `3 people`."""
    if len(names) > 2:  # noqa: PLR2004
        return count_of(len(names), "person", "people")
    if not any(names):
        return tr("two unnamed people")
    one, other = sorted(names, key=lambda name: name is None)
    return tr("{one} and {other}", one=somebody(one), other=somebody(other))


def split_off(library: Library, pack: Pack, faces: Sequence[int], person_id: int) -> Changes:
    """Make a person of their own of some faces of a person: they are one, but somebody else."""
    with deciding(library, pack, "split") as decision:
        chosen = [library.faces.get(face) for face in dict.fromkeys(faces)]
        person = library.people.get(person_id)
        if not chosen or any(face.person_id != person_id for face in chosen):
            raise AppError(tr("One of these faces is shown somewhere else by now. Nothing was changed."))
        if len(chosen) == person.faces:
            raise AppError(tr("These are all faces there are, so there is nobody to split them from."))
        decision.text = tr(
            "Split {faces} from {who}",
            faces=count_of(len(chosen), "face", "faces"),
            who=somebody(person.name),
        )
        _move(library, decision.journal, chosen, person_id)
    return decision.changes


def _move(library: Library, journal: Journal, faces: Sequence[Face], person_id: int) -> None:
    other = new_person(library, journal, None)
    journal.update("people", person_id, decided=1)
    for face in faces:
        journal.update("faces", face.id, person_id=other, confirmed=1, unsure=0)
        if library.decisions.find(face.id, person_id) is None:
            journal.insert("decisions", kind="not_this_person", face_id=face.id, person_id=person_id)
    # Who was taken for one person once will be again.
    remember_look_alikes(library, journal, person_id, other)


def remember_look_alikes(library: Library, journal: Journal, one: int, other: int) -> None:
    """Note a pair, in whichever order, if it is not known yet."""
    if other not in library.look_alikes.of(one):
        journal.insert("look_alikes", one=min(one, other), other=max(one, other))
