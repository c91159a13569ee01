"""Names from files: noted by a scan, offered once, used in one step, and never against what was decided."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image as Pillow
from PIL.PngImagePlugin import PngInfo

from media import picasa
from models.geometry import Box
from models.told import Offer
from models.written import NamedBox, Written
from services.drawing import save_drawn
from services.forgetting import erase_all, forget_person
from services.naming import name_face, name_person
from services.rejecting import hide_face, not_this_person
from services.told_names import offer, refuse
from services.undoing import redo, undo
from tests.db.importing import face_at, name_at
from tests.db.stage import Stage, owner, run
from tests.db.telling import offered, scan_told, states, tell, use_told, xmp
from tests.fakes import FakeEngine, Look, cell_box, paint
from workers.facts_worker import catch_up

PHOTOS = 5
EMPTY = 3
"""The cell of every photo in which nobody is painted."""
NAMES = ("Anna", "Berta", "Clara")


def generous(cell: int) -> Box:
    """As people draw boxes."""
    return cell_box(cell).widened(1.2)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five photos of three people beside an empty cell; in two of them two are told, and one nobody found."""
    for number in range(PHOTOS):
        paint(photo_of(tmp_path, number), [*(Look(person, number) for person in range(3)), None])
    tell(photo_of(tmp_path, 0), {"Anna": generous(0), "Berta": generous(1)})
    tell(photo_of(tmp_path, 1), {"Anna": generous(0), "Dora": cell_box(EMPTY)})
    return tmp_path / "photos"


def photo_of(folder: Path, number: int) -> Path:
    return folder / "photos" / f"{number}.png"


def test_names_are_offered_used_taken_back_and_used_again(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    found = offer(stage.library)
    assert (found.faces, found.photos) == (4, 2)
    assert {person.name: (person.faces, person.photos) for person in found.people} == {
        "Anna": (2, 2),
        "Berta": (1, 1),
        "Dora": (1, 1),
    }
    before, steps = stage.rows(), stage.steps()
    used = use_told(stage)
    assert (used.used, used.photos, used.people, used.drawn) == (4, 2, 3, 1)
    assert (used.conflicts, used.left, used.changes.text) == (0, 0, "Used 4 names from 2 photos.")
    assert stage.library.history.all()[0].text == "Used 4 names from 2 photos"
    assert stage.steps() == steps + 1
    # They teach as names that are typed: the rest of the group is whom it is.
    assert [[name_at(stage, photo, cell) for cell in range(2)] for photo in range(1, PHOTOS + 1)] == [
        ["Anna", "Berta"]
    ] * PHOTOS
    assert name_at(stage, 2, EMPTY) == "Dora"
    assert {stage.library.faces.get(face_at(stage, 1, cell_box(cell))).confirmed for cell in (0, 1)} == {True}
    assert not stage.library.faces.get(face_at(stage, 3, cell_box(0))).confirmed
    assert offer(stage.library) == Offer()
    after = stage.rows()
    undo(stage.library, stage.pack)
    assert stage.rows() == before
    assert offered(stage) == {"Anna": 2, "Berta": 1, "Dora": 1}
    redo(stage.library, stage.pack)
    assert stage.rows() == after
    assert offered(stage) == {}
    stage.check_sound()


def test_what_was_answered_is_not_asked_again(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    use_told(stage)
    rows = stage.sql("SELECT * FROM told_names")
    for number in (0, 1):
        # Saved again, by a program that changes nothing.
        os.utime(photo_of(folder.parent, number), ns=(1, 1))
        sidecar = photo_of(folder.parent, number).with_name(f"{number}.png.xmp")
        sidecar.write_text(sidecar.read_text() + "\n")
    scan_told(stage, folder)
    assert stage.sql("SELECT * FROM told_names") == rows
    assert offered(stage) == {}


def test_no_is_no(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    changes = refuse(stage.library, stage.pack)
    assert changes.text == "Left 4 names in files unused"
    assert offered(stage) == {}
    scan_told(stage, folder)
    assert offered(stage) == {}
    # Whoever looks for them still finds them.
    assert offered(stage, again=True) == {"Anna": 2, "Berta": 1, "Dora": 1}
    undo(stage.library, stage.pack)
    assert offered(stage) == {"Anna": 2, "Berta": 1, "Dora": 1}
    redo(stage.library, stage.pack)
    used = use_told(stage, ["berta"])
    assert (used.used, used.refused) == (1, 0)
    assert name_at(stage, 4, 1) == "Berta"
    assert stage.library.people.names() == ["Berta"]


def test_only_chosen_names_are_used_and_the_others_are_not_wanted(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    used = use_told(stage, ["Anna"])
    assert (used.used, used.refused) == (2, 2)
    assert stage.library.people.names() == ["Anna"]
    assert stage.value("SELECT count(*) FROM faces WHERE source = 'manual'") == 0
    assert offered(stage) == {}
    undo(stage.library, stage.pack)
    assert offered(stage) == {"Anna": 2, "Berta": 1, "Dora": 1}


def test_what_a_person_has_said_stands(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    anna, berta = (face_at(stage, 1, cell_box(cell)) for cell in range(2))
    name_person(stage.library, stage.pack, owner(stage.library, anna), "Sarah")
    hide_face(stage.library, stage.pack, berta)
    before = [stage.sql("SELECT * FROM faces WHERE id = ?", face) for face in (anna, berta)]
    used = use_told(stage)
    # Anna's group is Sarah's; Berta's face is deleted; only Dora's empty place is left.
    assert (used.used, used.conflicts, used.left) == (1, 2, 1)
    assert [stage.sql("SELECT * FROM faces WHERE id = ?", face) for face in (anna, berta)] == before
    assert stage.library.people.names() == ["Dora", "Sarah"]
    assert "2 faces are somebody else here and stay so. 1 name fits no face." in used.sentence
    assert offered(stage) == {}


def test_what_is_known_already_is_not_offered(stage: Stage, folder: Path) -> None:
    sidecars = [(path, path.read_bytes()) for path in folder.glob("*.xmp")]
    for path, _ in sidecars:
        path.unlink()
    scan_told(stage, folder)
    name_face(stage.library, stage.pack, face_at(stage, 1, cell_box(0)), "ANNA")
    hide_face(stage.library, stage.pack, face_at(stage, 1, cell_box(1)))
    for path, data in sidecars:
        path.write_bytes(data)
    engine = FakeEngine()
    scan_told(stage, folder, engine)
    # The photos themselves have not changed.
    assert engine.looks == 0
    assert offered(stage) == {"Dora": 1}
    assert states(stage) == {"used": 2, "new": 1}


def test_a_sidecar_that_changes_or_goes_is_noticed(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    tell(photo_of(folder.parent, 0), {"Anna Maria": generous(0)})
    photo_of(folder.parent, 1).with_name("1.png.xmp").unlink()
    engine = FakeEngine()
    scan_told(stage, folder, engine)
    assert engine.looks == 0
    assert offered(stage) == {"Anna Maria": 1}
    (folder / ".picasa.ini").write_text(
        "[Contacts2]\na=Clara;;\n[3.png]\nfaces=rect64(8888222ad82dddde),a\n", encoding="utf-8"
    )
    scan_told(stage, folder, engine)
    assert offered(stage) == {"Anna Maria": 1, "Clara": 1}
    assert engine.looks == 0
    (folder / ".picasa.ini").unlink()
    scan_told(stage, folder, engine)
    assert offered(stage) == {"Anna Maria": 1}


def test_a_name_without_a_place_counts_where_there_is_one_face(stage: Stage, tmp_path: Path) -> None:
    alone, beside, two = (tmp_path / "photos" / f"{name}.png" for name in ("alone", "beside", "two"))
    paint(alone, [Look(0, 1)])
    paint(beside, [Look(1, 1), Look(2, 1)])
    paint(two, [Look(3, 1)])
    tell(alone, {"Anna": None})
    tell(beside, {"Berta": None})
    tell(two, {"Clara": None, "Dora": None})
    scan_told(stage, tmp_path / "photos")
    assert offered(stage) == {"Anna": 1}
    used = use_told(stage)
    assert (used.used, used.left) == (1, 0)
    assert stage.library.people.names() == ["Anna"]
    assert states(stage) == {"used": 1, "new": 3}


def test_a_box_that_comes_later_says_who_is_meant(stage: Stage, tmp_path: Path) -> None:
    """At first the IPTC's list, by which nobody can tell who is who; then another program draws boxes."""
    two = tmp_path / "photos" / "two.png"
    paint(two, [Look(1, 1), Look(2, 1)])
    tell(two, {"Anna": None, "Berta": None})
    scan_told(stage, tmp_path / "photos")
    assert offered(stage) == {}
    tell(two, {"Anna": cell_box(0), "Berta": cell_box(1)})
    scan_told(stage, tmp_path / "photos")
    assert offered(stage) == {"Anna": 1, "Berta": 1}
    assert states(stage) == {"new": 2}
    refuse(stage.library, stage.pack)
    tell(two, {"Anna": None})
    scan_told(stage, tmp_path / "photos")
    assert (offered(stage), offered(stage, again=True)) == ({}, {"Anna": 1, "Berta": 1})


def test_who_was_not_wanted_without_a_box_is_not_asked_about_with_one(stage: Stage, tmp_path: Path) -> None:
    two = tmp_path / "photos" / "two.png"
    paint(two, [Look(1, 1), Look(2, 1)])
    tell(two, {"Anna": None, "Berta": None})
    scan_told(stage, tmp_path / "photos")
    refuse(stage.library, stage.pack)
    tell(two, {"Anna": cell_box(0), "Clara": cell_box(1)})
    scan_told(stage, tmp_path / "photos")
    assert offered(stage) == {"Clara": 1}
    assert offered(stage, again=True) == {"Anna": 1, "Clara": 1}


def test_each_box_means_a_face_of_its_own(stage: Stage, tmp_path: Path) -> None:
    path = paint(tmp_path / "photos" / "close.png", [Look(0, 1), Look(1, 1)])
    scan_told(stage, tmp_path / "photos")
    # Both boxes are somewhat to the left, so that Berta's reaches over to Anna's face.
    tell(path, {"Berta": cell_box(1).moved(-12, 0), "Anna": cell_box(0).moved(-8, 0)})
    scan_told(stage, tmp_path / "photos")
    assert use_told(stage).used == 2
    assert [name_at(stage, 1, cell) for cell in range(2)] == ["Anna", "Berta"]


def test_a_group_in_which_two_are_named_is_nobodys(stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    for number in range(4):
        paint(folder / f"{number}.png", [Look(0, number)])
    tell(folder / "0.png", {"Anna": cell_box(0)})
    tell(folder / "1.png", {"Berta": cell_box(0)})
    scan_told(stage, folder)
    assert owner(stage.library, face_at(stage, 1, cell_box(0))) == owner(
        stage.library, face_at(stage, 2, cell_box(0))
    )
    assert use_told(stage).used == 2
    assert [name_at(stage, photo, 0) for photo in (1, 2)] == ["Anna", "Berta"]
    assert stage.library.people.names() == ["Anna", "Berta"]
    # Grouping may take the others to be one of them; nobody has said so.
    others = [stage.library.faces.get(face_at(stage, photo, cell_box(0))) for photo in (3, 4)]
    assert not any(face.confirmed for face in others)


def test_a_nickname_is_who_has_it(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    clara = owner(stage.library, face_at(stage, 1, cell_box(2)))
    name_person(stage.library, stage.pack, clara, "Clara")
    stage.sql("UPDATE people SET nicknames = 'Dora' WHERE id = ?", clara)
    tell(photo_of(folder.parent, 1), {"Anna": generous(0), "Dora": generous(2)})
    scan_told(stage, folder)
    used = use_told(stage)
    assert used.conflicts == 0
    assert stage.library.people.names() == ["Anna", "Berta", "Clara"]
    assert stage.library.faces.get(face_at(stage, 2, cell_box(2))).confirmed


def test_a_photo_that_changed_since_keeps_its_names_for_later(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    paint(photo_of(folder.parent, 1), [Look(0, 1), None, None, None, None])
    used = use_told(stage)
    assert used.used == 2
    assert offered(stage) == {"Anna": 1, "Dora": 1}


def test_photos_that_are_away_are_not_offered(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    photo_of(folder.parent, 0).unlink()
    scan_told(stage, folder)
    assert offered(stage) == {"Anna": 1, "Dora": 1}


@pytest.mark.parametrize("answered", [False, True])
def test_what_is_forgotten_is_not_offered_again(stage: Stage, folder: Path, answered: bool) -> None:
    scan_told(stage, folder)
    if answered:
        use_told(stage)
    else:
        name_person(stage.library, stage.pack, owner(stage.library, face_at(stage, 1, cell_box(0))), "Anna")
    forget_person(stage.library, stage.pack, stage.library.people.find("Anna").id, keep_name=False)
    assert stage.value("SELECT count(*) FROM told_names WHERE name = 'Anna'") == 0
    assert b"Anna" not in stage.file.read_bytes()
    tell(photo_of(folder.parent, 0), {"Anna": generous(0), "Berta": generous(1)})
    scan_told(stage, folder)
    assert "Anna" not in offered(stage, again=True)
    assert stage.value("SELECT count(*) FROM told_names WHERE name = 'Anna'") == 0
    erase_all(stage.library, stage.pack, keep_names=False)
    assert stage.sql("SELECT * FROM told_names") == []


def test_a_forgotten_name_that_is_only_listed_is_nobody_elses(stage: Stage, tmp_path: Path) -> None:
    """One face is left in the photo: it is not the one whose name is read again."""
    two = tmp_path / "photos" / "two.png"
    paint(two, [Look(1, 1), Look(2, 1)])
    scan_told(stage, tmp_path / "photos")
    name_face(stage.library, stage.pack, face_at(stage, 1, cell_box(0)), "Anna")
    forget_person(stage.library, stage.pack, stage.library.people.find("Anna").id, keep_name=False)
    tell(two, {"Anna": None})
    scan_told(stage, tmp_path / "photos")
    assert offered(stage, again=True) == {}
    assert stage.sql("SELECT * FROM told_names") == []


def test_a_photo_saved_at_another_size_is_not_asked_about_again(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    use_told(stage)
    path = photo_of(folder.parent, 0)
    with Pillow.open(path) as image:
        large = image.resize((image.width * 2, image.height * 2), Pillow.Resampling.NEAREST)
    large.save(path)
    scan_told(stage, folder)
    assert offered(stage) == {}
    assert states(stage) == {"used": 4}


def test_a_library_scanned_before_names_were_read_catches_up(stage: Stage, folder: Path) -> None:
    for number in range(PHOTOS):
        path = photo_of(folder.parent, number)
        path.with_name(f"{path.name}.xmp").unlink(missing_ok=True)
    embedded = photo_of(folder.parent, 0)
    with Pillow.open(embedded) as image:
        told = PngInfo()
        told.add_itxt("XML:com.adobe.xmp", xmp({"Anna": cell_box(0)}, image.size))
        image.save(embedded, pnginfo=told)
    scan_told(stage, folder)
    assert offered(stage) == {"Anna": 1}
    stage.sql("DELETE FROM told_names")
    stage.sql("UPDATE photos SET facts_version = 0")
    run(catch_up(stage.library))
    assert offered(stage) == {"Anna": 1}
    # Names beside photos are found by the next scan, whatever it looks at.
    tell(photo_of(folder.parent, 2), {"Berta": cell_box(1)})
    engine = FakeEngine()
    scan_told(stage, folder, engine)
    assert (engine.looks, offered(stage)) == (0, {"Anna": 1, "Berta": 1})


def test_an_offer_shows_who_is_meant(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    people = offer(stage.library, again=True, faces=True).people
    assert [person.name for person in people] == ["Anna", "Berta", "Dora"]
    anna, berta, dora = people
    assert anna.some == (face_at(stage, 1, cell_box(0)), face_at(stage, 2, cell_box(0)))
    assert (len(berta.some), dora.some) == (1, ())
    assert not any(person.is_known for person in people)


def test_what_kinframe_wrote_itself_is_told_by_nobody(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    use_told(stage)
    written = Written(240, 60, regions=(NamedBox("Clara", cell_box(2)),), people=("Clara",))
    stage.sql(
        "INSERT INTO written_names (photo_id, path, regions, written_at) VALUES (1, 'a', ?, '')",
        written.to_json(),
    )
    # Whoever was Clara when it was written has no name any more.
    tell(photo_of(folder.parent, 0), {"Clara": cell_box(2), "Emil": generous(EMPTY)})
    scan_told(stage, folder)
    assert offered(stage) == {"Emil": 1}


def test_a_face_of_which_nobody_said_whose_it_is_gets_the_name(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    (drawn,) = save_drawn(
        stage.library, stage.pack, stage.drawn(stage.vector(9, 9), photo=2, box=cell_box(EMPTY))
    ).faces
    berta = face_at(stage, 1, cell_box(1))
    group = owner(stage.library, berta)
    not_this_person(stage.library, stage.pack, [berta], group)
    used = use_told(stage)
    assert (used.used, used.drawn, used.conflicts) == (4, 0, 0)
    assert name_at(stage, 2, EMPTY) == "Dora"
    assert stage.library.faces.get(drawn).confirmed
    # It was said not to be of the group, so the group is not Berta.
    assert name_at(stage, 1, 1) == "Berta"
    assert name_at(stage, 3, 1) is None


def test_who_was_said_not_to_be_somebody_is_not_named_so(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    berta = face_at(stage, 1, cell_box(1))
    group = owner(stage.library, berta)
    name_person(stage.library, stage.pack, group, "Berta")
    not_this_person(stage.library, stage.pack, [berta], group)
    used = use_told(stage)
    assert (used.used, used.conflicts, used.left) == (3, 0, 1)
    assert name_at(stage, 1, 1) is None


def test_contacts_that_are_put_there_later_name_picasas_faces(stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    paint(folder / "2009" / "a.png", [Look(0, 1)])
    (folder / "2009" / ".picasa.ini").write_text("[a.png]\nfaces=rect64(2aaa2222d555dddd),abc\n")
    scan_told(stage, folder)
    assert offered(stage) == {}
    contacts = folder / "contacts.xml"
    contacts.write_text('<contacts><contact id="abc" name="Anna"/></contacts>')
    engine = FakeEngine()
    # What Picasa's folders hold is remembered for half a minute.
    picasa._contact_files.cache_clear()
    scan_told(stage, folder, engine)
    assert (engine.looks, offered(stage)) == (0, {"Anna": 1})
    contacts.write_text('<contacts><contact id="abc" name="Anna Maria"/></contacts>')
    scan_told(stage, folder, engine)
    assert (engine.looks, offered(stage)) == (0, {"Anna Maria": 1})


def test_where_nothing_could_be_used_it_says_so(stage: Stage, folder: Path) -> None:
    scan_told(stage, folder)
    for cell in range(2):
        group = owner(stage.library, face_at(stage, 1, cell_box(cell)))
        name_person(stage.library, stage.pack, group, f"Sarah {cell}")
    used = use_told(stage, ["Anna"])
    assert used.sentence == "No name was used. 2 faces are somebody else here and stay so."
    assert stage.library.history.all()[0].text == "Left 4 names in files unused"
    assert offered(stage) == {}
