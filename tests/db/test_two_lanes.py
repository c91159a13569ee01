"""A person decides in one thread while another scans and regroups: two connections to one real file."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from models.changes import Changes
from models.errors import AppError
from repository.library import Library
from services.merging import merge
from services.naming import name_face, name_person
from services.rejecting import confirm, hide_face, not_this_person
from services.undoing import redo, undo
from tests.db.stage import Stage, owner, run
from tests.fakes import PACK, FakeEngine, Look, paint
from workers.face_cluster_worker import GroupingPutOffError, group_afresh
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan


def _background(stage: Stage, photos: Path, failed: list[BaseException]) -> None:
    """What the background lane does: a scan that groups on the way, then groupings."""
    try:
        with Library(stage.file, stage.folder / "thumbnails.sqlite3") as library:
            run(scan(library, FakeEngine(seconds=0.004), [photos], Manner(Pace(2), group_on_the_way=True)))
            for _ in range(10):
                try:
                    run(group_afresh(library, PACK))
                except GroupingPutOffError:
                    continue
    except BaseException as error:  # noqa: BLE001 - where a thread ends; the test raises it again
        failed.append(error)


def _decide_something(stage: Stage, chance: random.Random) -> None:
    library, pack = stage.library, stage.pack
    people = [person.id for person in library.people.all()] or [0]
    faces = [face.id for face in library.faces.all()] or [0]
    person, face = chance.choice(people), chance.choice(faces)
    actions: list[Callable[[], Changes]] = [
        lambda: name_person(library, pack, person, f"P{chance.randint(0, 9)}"),
        lambda: name_face(library, pack, face, f"F{chance.randint(0, 9)}"),
        lambda: merge(library, pack, person, chance.choice(people)),
        lambda: confirm(library, pack, [face], owner(library, face)),
        lambda: not_this_person(library, pack, [face], owner(library, face)),
        lambda: hide_face(library, pack, face),
        lambda: undo(library, pack),
        lambda: redo(library, pack),
    ]
    chance.choice(actions)()


@pytest.mark.parametrize("seed", range(2))
def test_deciding_while_the_background_works(stage: Stage, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same story each time
    for number in range(40):
        looks: list[Look | None] = [Look(who, number * 5) for who in chance.sample(range(5), 2)]
        paint(tmp_path / "photos" / f"{number:02d}.png", looks)
    failed: list[BaseException] = []
    background = threading.Thread(target=_background, args=(stage, tmp_path / "photos", failed))
    background.start()
    decided = 0
    while background.is_alive():
        # Faster than anybody clicks, and slow enough to let the background get on.
        time.sleep(0.004)
        try:
            _decide_something(stage, chance)
        except AppError:
            # Gone, or nothing to undo: a sentence. Anything else is a bug and ends the test.
            continue
        decided += 1
    background.join()
    assert not failed, failed
    assert decided > 0
    stage.check_sound()
    while stage.library.history.last_done() is not None:
        undo(stage.library, stage.pack)
        stage.check_sound()
    assert stage.rows()["decisions"] == []
    assert not stage.library.people.kept_whole()
