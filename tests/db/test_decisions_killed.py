"""A decision that was acknowledged outlives kill -9, and one under way is there whole or not at all.

KINFRAME_KILLS=300 kills more often.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from repository import migrating
from repository.database import connect
from repository.migrating import MIGRATIONS
from services.grouping import apply
from services.joining import plan_new
from services.undoing import reverse, undo
from tests.clicks import Clicks
from tests.conftest import ROOT
from tests.db.child import started
from tests.db.decide_in_child import MODES, Ledger, checksum, drawn, ledger
from tests.db.stage import Stage

KILLS = int(os.environ.get("KINFRAME_KILLS", "24"))
MOST_LINES = 60
LONGEST_PAUSE = 0.05
"""Seconds between the last line that is waited for and the kill: some operations, or the middle of one."""
LONGEST_MIGRATION = 0.06
OLD = ROOT / "tests" / "data" / "libraries"
DECIDED_NOTHING = (
    "SELECT count(*) FROM people WHERE name IS NOT NULL OR born IS NOT NULL OR ignored OR decided",
    "SELECT count(*) FROM people WHERE cover_face_id IS NOT NULL",
    "SELECT count(*) FROM faces WHERE confirmed OR hidden OR source = 'manual'",
    "SELECT count(*) FROM decisions",
    "SELECT count(*) FROM look_alikes",
    "SELECT count(*) FROM photos WHERE repeats",
    "SELECT count(*) FROM history WHERE undone = 0",
)


@dataclass(frozen=True)
class LastWords:
    """What a child had said when it died.

    Attributes:
        steps: of the history, as last acknowledged.
        rows: checksum of what decisions are about, as last acknowledged.
        doing: the operation under way, if one was.
        about: the steps it reverses, in that order.
        acknowledged: how many operations were.
    """

    steps: Ledger
    rows: int
    doing: str | None
    about: tuple[int, ...]
    acknowledged: int


def after(steps: Ledger, doing: str, about: Sequence[int]) -> Ledger:
    """What an operation makes of the history, but for the step a decision adds."""
    undone = {step: mark for step, mark, _ in steps}

    def overtake() -> None:
        undone.update({step: 2 for step, mark in undone.items() if mark == 1})

    if doing == "decide":
        overtake()
    for step in about:
        if undone[step] == 0:
            undone[step] = 1
            continue
        if undone[step] == 2:
            overtake()
        undone[step] = 0
    return [(step, undone[step], rest) for step, _, rest in steps]


def is_after(found: Ledger, steps: Ledger, doing: str, about: Sequence[int]) -> bool:
    """Whether an operation has led from one history to the other."""
    expected = after(steps, doing, about)
    if doing == "decide":
        return found[:-1] == expected and [mark for _, mark, _ in found[len(steps) :]] == [0]
    return found == expected


def heard(said: str) -> LastWords:
    """Read what a child said, and hold each state against the one before."""
    steps: Ledger | None = None
    rows, doing, about, acknowledged = 0, None, (), 0
    # Killed in the middle of a line, it has not said it.
    for line in said.splitlines()[: said.count("\n")]:
        word, _, rest = line.partition(" ")
        if word == "begin":
            doing, _, told = rest.partition(" ")
            about = tuple(json.loads(told) or ())
            continue
        found, rows = json.loads(rest)
        found = [tuple(step) for step in found]
        assert steps is None or is_after(found, steps, doing or "", about)
        steps, doing, about, acknowledged = found, None, (), acknowledged + 1
    assert steps is not None
    return LastWords(steps, rows, doing, about, acknowledged)


def killed(folder: Path, seed: int, mode: str, lines: int, pause: float) -> str:
    """Start a child, and kill it a moment after its n-th line; returns all that it said."""
    child = started("-m", "tests.db.decide_in_child", folder, seed, mode)
    assert child.stdout is not None
    with child.stdout:
        said = "".join(child.stdout.readline() for _ in range(lines))
        time.sleep(pause)
        child.kill()
        said += child.stdout.read()
    child.wait()
    return said


def on_disk(file: Path) -> tuple[Ledger, int]:
    """What another program sees: the file is whole, and this is in it."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return ledger(connection), checksum(connection)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A library for each mode that decides, nobody named in it yet."""
    folders = {mode: tmp_path_factory.mktemp(mode) for mode in MODES[:2]}
    for mode, looks in (("decide", [6, 5, 4, 3, 3, 2]), ("regroup", [6] * 14)):
        stage = Stage(folders[mode])
        stage.cast(looks)
        stage.library.close()
    return folders


def _kills(mode: str) -> range:
    return range(MODES.index(mode), KILLS, len(MODES))


@pytest.mark.parametrize(("mode", "seed"), [(mode, seed) for mode in MODES[:2] for seed in _kills(mode)])
def test_what_was_acknowledged_outlives_a_kill(
    tmp_path: Path, whole: dict[str, Path], mode: str, seed: int
) -> None:
    folder = tmp_path / "library"
    shutil.copytree(whole[mode], folder)
    chance = random.Random(seed)  # noqa: S311 - the same moments each time
    # The child's first words are that it opens the file, and what is in it.
    said = killed(folder, seed, mode, chance.randint(2, MOST_LINES), chance.random() * LONGEST_PAUSE)
    words = heard(said)
    steps, rows = on_disk(folder / "kinframe.sqlite3")
    stage = Stage(folder)
    try:
        stage.check_sound()
        _check_what_was_under_way(stage, words, steps, rows, mode)
        _check_that_it_works(stage, seed)
        if mode == "decide":
            assert stage.rows() == _rows(whole[mode])
    finally:
        stage.library.close()


def _check_what_was_under_way(stage: Stage, words: LastWords, steps: Ledger, rows: int, mode: str) -> None:
    """It is there as a whole, and can be taken back as a whole, or nothing of it is there."""
    if steps == words.steps:
        # Neither grouping nor a scan leaves a step.
        assert rows == words.rows or words.doing in {"regroup", "photo"}
        return
    assert words.doing is not None
    assert is_after(steps, words.steps, words.doing, words.about)
    if words.about and mode == "regroup":
        # Undo brings back what was there when a step was first taken, not where grouping has put it since.
        return
    for step in reversed(words.about or (steps[-1][0],)):
        reverse(stage.library, stage.pack, step)
    assert on_disk(stage.file)[1] == words.rows


def _check_that_it_works(stage: Stage, seed: int) -> None:
    """Another decision, and everything undone: then it is as if nobody had ever decided anything."""
    before, _ = on_disk(stage.file)
    Clicks(stage.library, stage.pack, seed + 1000, drawn).decide()
    stage.check_sound()
    assert is_after(on_disk(stage.file)[0], before, "decide", ())
    while stage.library.history.last_done() is not None:
        undo(stage.library, stage.pack)
    stage.check_sound()
    assert [stage.value(count) for count in DECIDED_NOTHING] == [0] * len(DECIDED_NOTHING)


def _rows(folder: Path) -> object:
    stage = Stage(folder)
    try:
        return stage.rows()
    finally:
        stage.library.close()


Dump = tuple[str, ...]


def _dump(file: Path) -> tuple[int, Dump]:
    """The version of a file, its schema and every row."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return connection.execute("PRAGMA user_version").fetchone()[0], tuple(connection.iterdump())


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, dict[int, Dump]]:
    """Each old library as every version of the program from then on would have left it."""
    folder = tmp_path_factory.mktemp("versions")
    steps = sorted(MIGRATIONS.glob("*.sql"))
    found: dict[Path, dict[int, Dump]] = {}
    for old in sorted(OLD.glob("*.sqlite3")):
        first = _dump(old)[0]
        found[old] = {}
        for version in range(first, len(steps) + 1):
            known = folder / f"migrations-{version}"
            known.mkdir(exist_ok=True)
            for step in steps[:version]:
                shutil.copyfile(step, known / step.name)
            file = folder / f"{old.stem}-{version}.sqlite3"
            shutil.copyfile(old, file)
            with pytest.MonkeyPatch.context() as patched:
                patched.setattr(migrating, "MIGRATIONS", known)
                connect(file).close()
            found[old][version] = _dump(file)[1]
    return found


@pytest.mark.parametrize("seed", _kills("migrate"))
def test_a_killed_migration_has_happened_whole_or_not_at_all(
    tmp_path: Path, versions: dict[Path, dict[int, Dump]], seed: int
) -> None:
    old = sorted(versions)[seed // len(MODES) % len(versions)]
    file = tmp_path / "kinframe.sqlite3"
    shutil.copyfile(old, file)
    chance = random.Random(seed)  # noqa: S311 - the same moments each time
    said = killed(tmp_path, seed, "migrate", 1, chance.random() * LONGEST_MIGRATION)
    assert said.startswith("begin open")
    version, dump = _dump(file)
    assert dump == versions[old][version]
    newest = max(versions[old])
    if "opened" in said:
        assert version == newest
    stage = Stage(tmp_path)
    try:
        assert _dump(file) == (newest, versions[old][newest])
        # Looks are younger than the oldest files: grouping makes what is missing.
        apply(stage.library, stage.pack, plan_new(stage.library, stage.pack))
        stage.check_sound()
        Clicks(stage.library, stage.pack, seed, drawn).decide()
        while stage.library.history.last_done() is not None:
            undo(stage.library, stage.pack)
        stage.check_sound()
    finally:
        stage.library.close()


def test_an_undisturbed_child_says_what_it_does(tmp_path: Path, whole: dict[str, Path]) -> None:
    folder = tmp_path / "library"
    shutil.copytree(whole["regroup"], folder)
    words = heard(killed(folder, 1, "regroup", 2 + 2 * 60, 0.0))
    assert words.acknowledged > 60
    assert len(words.steps) > 5
    assert {mark for _, mark, _ in words.steps} == {0, 1, 2}
