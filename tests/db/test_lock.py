"""One process writes a library; what the others are told, and when they get their turn."""

from __future__ import annotations

import errno
import logging
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from repository import database, lock
from repository.lock import LOCK_NAME, WriterLock, holder, obstacle
from repository.writable import can_write
from tests.db.child import started

NOBODY = 65534
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork and no such rights")

# Takes the lock, waiting as long as it is told, and goes, or keeps it until it is killed.
TAKER = """
import sys, time
from pathlib import Path
from repository.lock import WriterLock, holder

file, wait = Path(sys.argv[1]), float(sys.argv[2])
print("asking", flush=True)
lock = WriterLock.take(file, wait)
print("taken" if lock is not None else holder(file), flush=True)
if lock is not None and sys.argv[3] == "keep":
    time.sleep(600)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library" / "kinframe.sqlite3"


@pytest.fixture(autouse=True)
def _nothing_stays_taken() -> Iterator[None]:
    yield
    assert not lock._holds


def answer(file: Path, wait: float = 0.0) -> str:
    """What another process is told, which ends at once."""
    with started("-c", TAKER, file, wait, "go") as other:
        out, _ = other.communicate(timeout=60)
    assert other.returncode == 0
    return out.splitlines()[-1]


@contextmanager
def another_process(file: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock until it is killed or the block ends."""
    with started("-c", TAKER, file, 0, "keep") as other:
        try:
            assert other.stdout is not None
            assert [other.stdout.readline(), other.stdout.readline()] == ["asking\n", "taken\n"]
            yield other
        finally:
            other.kill()


def taken(file: Path, wait: float = 0.0) -> WriterLock:
    found = WriterLock.take(file, wait)
    assert found is not None
    return found


def test_a_second_process_is_told_who_holds_it_and_gets_it_afterwards(file: Path) -> None:
    with taken(file) as mine:
        assert mine.guarded
        assert answer(file) == f"process {os.getpid()}"
    assert answer(file) == "taken"


def test_this_process_is_told_who_holds_it_and_gets_it_afterwards(file: Path) -> None:
    with another_process(file) as other:
        assert WriterLock.take(file) is None
        assert can_write(file)
        assert holder(file) == f"process {other.pid}"
    taken(file).release()


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_killed_process_holds_nothing(file: Path) -> None:
    with another_process(file) as other:
        assert WriterLock.take(file) is None
        other.kill()
        other.wait()
        taken(file).release()


def test_one_waits_for_its_turn(file: Path) -> None:
    mine = taken(file)
    with started("-c", TAKER, file, 60, "go") as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "asking\n"
        time.sleep(0.3)
        assert other.poll() is None
        mine.release()
        assert other.stdout.readline() == "taken\n"
        other.communicate(timeout=60)


def test_waiting_has_an_end(file: Path) -> None:
    with another_process(file):
        began = time.monotonic()
        assert WriterLock.take(file, 0.3) is None
        assert 0.3 <= time.monotonic() - began < 5


def test_this_process_may_take_it_again_and_holds_it_until_the_last_release(file: Path) -> None:
    first, second = taken(file), taken(file)
    first.release()
    first.release()
    assert answer(file) == f"process {os.getpid()}"
    second.release()
    assert answer(file) == "taken"


@posix_only
def test_a_library_is_the_same_by_whatever_way_one_comes(file: Path, tmp_path: Path) -> None:
    with taken(file):
        tmp_path.joinpath("link").symlink_to(file.parent)
        by_link = tmp_path / "link" / file.name
        database.connect(file).close()
        other_name = tmp_path / "other.sqlite3"
        other_name.symlink_to(file)
        with taken(by_link), taken(other_name):
            assert len(lock._holds) == 1
        assert answer(by_link) == answer(other_name) == f"process {os.getpid()}"


def test_two_libraries_have_two_locks(file: Path, tmp_path: Path) -> None:
    with taken(file):
        assert answer(tmp_path / "another" / file.name) == "taken"


def test_threads_take_and_release_as_they_like(file: Path) -> None:
    troubles: list[str] = []
    begin = threading.Barrier(8)

    def take_and_release() -> None:
        begin.wait()
        for _ in range(200):
            mine = WriterLock.take(file)
            if mine is None:
                troubles.append("refused")
                continue
            if len(lock._holds) != 1:
                troubles.append("not held")
            mine.release()

    with taken(file):
        threads = [threading.Thread(target=take_and_release) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert answer(file) == f"process {os.getpid()}"
    # Once more with nobody who holds it all the time.
    threads = [threading.Thread(target=take_and_release) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
    assert answer(file) == "taken"


@pytest.mark.skipif(sys.platform == "win32", reason="os.set_inheritable and pass_fds differ there")
def test_a_program_that_is_started_inherits_nothing(file: Path) -> None:
    mine = taken(file)
    command = [sys.executable, "-c", "import sys; print('here', flush=True); sys.stdin.read()"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, close_fds=False
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "here\n"
        # Without unlocking, as after SIGKILL: the system must see that nobody has the file open any more.
        (hold,) = lock._holds.values()
        os.close(hold.handle)
        lock._holds.clear()
        mine.release()
        assert answer(file) == "taken"
        program.communicate("")


def in_a_fork(action: Callable[[], bool]) -> bool:
    """What the action says in a forked child."""
    child = os.fork()
    if child == 0:
        status = 2
        with suppress(BaseException):
            status = 0 if action() else 1
        os._exit(status)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) in (0, 1)
    return status == 0


@posix_only
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_child_holds_nothing_and_cannot_release_it(file: Path) -> None:
    with taken(file) as mine:

        def refused() -> bool:
            before = len(lock._holds)
            mine.release()
            return before == 0 and WriterLock.take(file) is None and not lock._holds

        assert in_a_fork(refused)
        assert answer(file) == f"process {os.getpid()}"
    assert in_a_fork(lambda: WriterLock.take(file) is not None)


# Forks a child that outlives it, says which, and dies of SIGKILL while it holds the lock.
FORKER = """
import os, signal, sys, time
from pathlib import Path
from repository.lock import WriterLock

lock = WriterLock.take(Path(sys.argv[1]))
child = os.fork()
if child == 0:
    # The pipe to the test would stay open.
    os.close(1)
    time.sleep(600)
    os._exit(0)
print(child, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@posix_only
def test_a_forked_child_does_not_keep_what_its_killed_parent_held(file: Path) -> None:
    with started("-c", FORKER, file) as parent:
        out, _ = parent.communicate(timeout=60)
    assert parent.returncode == -signal.SIGKILL
    try:
        assert answer(file) == "taken"
    finally:
        os.kill(int(out), signal.SIGKILL)


@posix_only
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_forking_while_threads_take_it_leaves_no_child_with_a_stuck_guard(file: Path) -> None:
    done = threading.Event()

    def take_and_release() -> None:
        while not done.is_set():
            with taken(file):
                pass

    thread = threading.Thread(target=take_and_release)
    thread.start()
    try:
        for _ in range(50):
            assert in_a_fork(lambda: not lock._holds and lock._guard.acquire(blocking=False))
    finally:
        done.set()
        thread.join()


def test_the_file_stays_and_says_who_held_it_last(file: Path) -> None:
    taken(file).release()
    text = file.with_name(LOCK_NAME).read_text()
    assert text == f"{os.getpid()} {lock._host()}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"1234 elsewhere.example\n", "process 1234 on elsewhere.example"),
        (b"1234\n", "process 1234"),
        (b"", "another program"),
        (b"\xff\xfe\x00", "another program"),
        (b"1234 two words\n", "another program"),
        (b"7" * 5000, "another program"),
        (b"1234 a\x1b[31m\n", "another program"),
    ],
)
def test_the_holder_in_a_sentence(file: Path, text: bytes, said: str) -> None:
    file.parent.mkdir()
    file.with_name(LOCK_NAME).write_bytes(text)
    assert holder(file) == said


def test_a_holder_of_whom_nothing_is_known(file: Path) -> None:
    assert holder(file) == "another program"


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP])
def test_a_file_system_without_locks_guards_nothing_and_says_so_once(
    file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, number: int
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(lock, "_lock", refuse)
    monkeypatch.setattr(lock, "_warned", set())
    with caplog.at_level(logging.WARNING), taken(file) as mine, taken(file):
        assert not mine.guarded
    mine.release()
    (record,) = caplog.records
    assert str(file.parent) in record.getMessage()


def test_a_full_disk_is_no_obstacle_to_the_lock_itself(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int, _text: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "write", full)
    with taken(file):
        monkeypatch.undo()
        assert answer(file) == "another program"


def test_trying_whether_one_may_write_leaves_nothing(file: Path, tmp_path: Path) -> None:
    assert can_write(file)
    assert can_write(tmp_path / "library" / "below" / "kinframe.sqlite3")
    assert list(tmp_path.iterdir()) == []
    file.parent.mkdir()
    file.touch()
    assert can_write(file)
    assert list(file.parent.iterdir()) == [file]


def test_what_is_no_folder_or_no_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert not can_write(tmp_path / "file" / "kinframe.sqlite3")
    assert WriterLock.take(tmp_path / "file" / "kinframe.sqlite3") is None
    (tmp_path / "kinframe.sqlite3").mkdir()
    assert not can_write(tmp_path / "kinframe.sqlite3") or sys.platform == "win32"


def test_a_folder_that_cannot_be_made_after_all_is_no_error(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.parent.touch()
    monkeypatch.setattr(lock, "can_write", lambda _file: True)
    assert WriterLock.take(file) is None


@pytest.fixture
def ordinary() -> Iterator[Path]:
    """A folder of somebody without special rights, whom this process then is: root may write anywhere."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if sys.platform == "win32" or os.geteuid() != 0:
            yield folder
            folder.chmod(stat.S_IRWXU)
            return
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            os.seteuid(0)
            folder.chmod(stat.S_IRWXU)


@posix_only
def test_a_read_only_folder_can_only_be_looked_at(ordinary: Path) -> None:
    ordinary.chmod(stat.S_IRUSR | stat.S_IXUSR)
    for place in (ordinary, ordinary / "below" / "it"):
        assert not can_write(place / "kinframe.sqlite3")
        assert WriterLock.take(place / "kinframe.sqlite3", 30) is None
    assert list(ordinary.iterdir()) == []


@posix_only
def test_a_folder_that_became_read_only_can_only_be_looked_at(ordinary: Path) -> None:
    file = ordinary / "kinframe.sqlite3"
    with taken(file):
        ordinary.chmod(stat.S_IRUSR | stat.S_IXUSR)
        # What this process holds it holds, whatever becomes of the folder.
        taken(file).release()
    assert WriterLock.take(file) is None


@posix_only
def test_a_folder_that_may_not_even_be_read_can_only_be_looked_at(ordinary: Path) -> None:
    ordinary.chmod(0)
    assert not can_write(ordinary / "library" / "kinframe.sqlite3")
    assert holder(ordinary / "kinframe.sqlite3") == "another program"


@posix_only
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_lock_file_of_root_is_locked_all_the_same(ordinary: Path) -> None:
    file = ordinary / "kinframe.sqlite3"
    lock_file = ordinary / LOCK_NAME
    lock_file.write_text(f"1234 {lock._host()}\n")
    lock_file.chmod(0o444)
    with taken(file) as mine:
        assert mine.guarded
        assert in_a_fork(lambda: WriterLock.take(file) is None and obstacle(file) is None)
        assert holder(file) == "another program", "whoever holds it could not sign"
    assert in_a_fork(lambda: WriterLock.take(file) is not None)


@posix_only
def test_a_lock_file_that_may_not_be_opened_is_the_reason(ordinary: Path) -> None:
    file = ordinary / "kinframe.sqlite3"
    (ordinary / LOCK_NAME).touch(0)
    assert can_write(file)
    assert WriterLock.take(file) is None
    assert obstacle(file) == (
        f"The lock file {ordinary.resolve() / LOCK_NAME} cannot be used (Permission denied),"
        " so this library can only be looked at."
    )


def test_a_folder_in_the_place_of_the_lock_file_is_the_reason(file: Path) -> None:
    file.with_name(LOCK_NAME).mkdir(parents=True)
    assert WriterLock.take(file) is None
    assert "cannot be used" in (obstacle(file) or "")


@posix_only
def test_a_drive_that_locks_only_what_may_be_written_is_the_reason(
    ordinary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))

    monkeypatch.setattr(lock, "_lock", refuse)
    assert WriterLock.take(ordinary / "kinframe.sqlite3") is None
    assert "cannot be used (Bad file descriptor)" in (obstacle(ordinary / "kinframe.sqlite3") or "")


def test_a_lock_another_process_holds_is_no_fault_of_the_file(file: Path) -> None:
    with another_process(file):
        assert WriterLock.take(file) is None
        assert obstacle(file) is None
    assert answer(file) == "taken"


@posix_only
def test_a_read_only_library_file_can_only_be_looked_at(ordinary: Path) -> None:
    file = ordinary / "kinframe.sqlite3"
    database.connect(file).close()
    assert can_write(file)
    file.chmod(stat.S_IRUSR)
    assert not can_write(file)
    assert WriterLock.take(file) is None
    # Open in this process, so that it must not be tried.
    looking = sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)
    looking.execute("SELECT count(*) FROM people")
    assert not can_write(file)
    file.chmod(stat.S_IRUSR | stat.S_IWUSR)
    assert can_write(file)
    looking.close()


# Writes to the library at once or not at all.
WRITER = """
import sqlite3, sys

other = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
try:
    other.execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError as error:
    print(error)
else:
    print("written")
"""


@pytest.mark.parametrize("listed", [True, False])
@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_asking_drops_none_of_the_locks_sqlite_holds_in_this_process(
    file: Path, monkeypatch: pytest.MonkeyPatch, mode: str, listed: bool
) -> None:
    if not listed:
        monkeypatch.setattr(os, "listdir", lambda _folder: os.open("/nowhere", os.O_RDONLY))
    database.connect(file).close()
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode = {mode}")
    connection.execute("BEGIN IMMEDIATE")
    assert can_write(file)
    with taken(file):
        pass
    with started("-c", WRITER, file) as other:
        assert other.communicate(timeout=60)[0] == "database is locked\n"
    connection.close()
    with started("-c", WRITER, file) as other:
        assert other.communicate(timeout=60)[0] == "written\n"
